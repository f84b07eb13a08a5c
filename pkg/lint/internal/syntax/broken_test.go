package syntax

import (
	"fmt"
	"strings"
	"testing"

	kubeyaml "sigs.k8s.io/yaml"
)

// broken is a document that cannot be read, with the place of its problem between « and ».
type broken struct {
	text, words string
}

func brokenDocuments() []broken {
	return []broken{
		{"a: 1\nb:\n  c: 1\n «d: 2»\n", "does not fit the mapping above"},
		{"metadata:\n  name: gp3\nparameters:\n  type: gp3\n «iops: 3»\nreclaimPolicy: Delete\n", "does not fit the mapping above"},
		{"a: 1\n«- b»\nc: 1\n", "does not fit the mapping above"},
		{"- a\n«b: 1»\n- c\n", "does not fit the list above"},
		{"«a: b: c»\nd: 1\n", "a second \": \" in one value"},
		{"a: 1\nb: 2\n  «c: 3»\n", "a second \": \" in one value"},
		{"a:\n  b: 1\n«\t»c: 2\n", "a tab in the indentation"},
		{"a:\n«\t»b: 1\n", "a tab in the indentation"},
		{"a:\n  «\t»b: 1\n", "a tab in the indentation"},
		{"# c\n«\t»# d\na: 1\n", "a tab in the indentation"},
		{"a: 1\n«b: @x»\nc: 2\n", "it in quotes"},
		{"a: 1\n«b: `x`»\n", "it in quotes"},
		{"a: 1\n«b: %x»\n", "it in quotes"},
		{"«a: @x»\n", "it in quotes"},
		{"«key without colon»\nb: 1\n", "has no colon: give it one if it is a key"},
		{"a: 1\n«key without colon»\nb: 2\n", "a key without its colon"},
		{"a: 1\n«b: \"c»\nd: 2\n\n", "never closed"},
		{"«a: \"c»\nd: 2\n\n", "never closed"},
		{"a: 1\n«b: 'c»\nd: 2\n", "never closed"},
		{"a: 1\nb: [1, 2\n«c: 3»\nd: 4\n", "a comma is missing"},
		{"a: 1\n«b: [\"x\" 1, 2]»\n", "a comma is missing"},
		{"a: 1\n«b: [1, 2»\n\n", "a comma is missing"},
		{"a: 1\nb:\n«  - [1, 2, »\n\n", ""},
		{"a: 1\nb: {c: 1\n«d: 2»\n", "a comma is missing"},
		{"a: 1\n«b: {c: 1»\n", "a comma is missing"},
		{"a: 1\n«b: ]»\nc: 2\n", "a value is missing"},
		{"a: 1\n«b: - c»\n", "a list cannot begin on this line"},
		{"a: 1\n«b: \"\\d\"»\nc: 1\n", "a backslash"},
		{"a: 1\n«b: \"\\ud83d\\ude00\"»\n", "what is no character"},
		{"a: 1\n«b: &»\n", "a name of an anchor or alias"},
		{"a: 1\n«b: *.foo»\n", "a name of an anchor or alias"},
		{"a: &y 1\n# *x\nb: '*x'\nc: [1, «*x»]\n", "*x refers to an anchor"},
		{"«*x» : 1\n", "*x refers to an anchor"},
		{"a: &xy 1\nb: *xy\nc: «*x»\n", "*x refers to an anchor"},
		{"a: 1\n«b: !x!y 1»\nc: 1\n", "%TAG"},
		{"a: 1\n«b: !%zz 1»\n", "hexadecimal"},
		{"a: 1\nb: x«\x00»y\n", "U+0000"},
		{"a: 1\nb: é«\x1b»[0m\n", "U+001B"},
		{"a: 1\n«b: |x»\n  c\n", "nothing but a comment can follow"},
		{"a: 1\n«b: |0»\n  c\n", "1 to 9"},
		{"«%FOO bar»\n--- x\n", "%YAML or %TAG"},
		{"a: 1\r\nb:\r\n  c: 1\r\n «d: 2»\r\n", "does not fit the mapping above"},
		{"a: 1\rb:\r  c: 1\r «d: 2»\r", "does not fit the mapping above"},
		{"a: 😀\nb: 日本\n  «c: é»\n", "a second \": \" in one value"},
	}
}

// TestBrokenDocuments puts each broken document first, in the middle, last and alone.
func TestBrokenDocuments(t *testing.T) {
	good := func(i int) string { return fmt.Sprintf("name: %d # 日本 😀\r\nlist: [a,\n b]\n", i) }
	for _, b := range brokenDocuments() {
		text := strings.NewReplacer("«", "", "»", "").Replace(b.text)
		for position, stream := range map[string]string{
			"alone":  "@",
			"first":  "@---\n" + good(1) + "---\n" + good(2),
			"middle": good(0) + "---\n@---\n" + good(2),
			"last":   good(0) + "--- # two\n" + good(1) + "...\n---\n@",
		} {
			stream = strings.ReplaceAll(stream, "@", text)
			if strings.HasPrefix(text, "%") && position == "middle" {
				stream = strings.ReplaceAll(stream, "---\n%", "...\n%")
			}
			if strings.HasPrefix(text, "%") && position == "last" {
				continue // a directive needs a "..." right before it
			}
			t.Run(position+" "+text, func(t *testing.T) {
				checkBroken(t, b, text, stream, position)
			})
		}
	}
}

func checkBroken(t *testing.T, b broken, text, stream, position string) {
	docs := ParseYAML([]byte(stream), DefaultLimits(), nil)
	if err := checkTree([]byte(stream), docs); err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, doc := range docs {
		if len(doc.Problems) == 0 {
			if got, _ := doc.Root.At("name").Str(); doc.Root.At("name") == nil || got != "" || len(doc.Root.At("list").Items) != 2 {
				t.Errorf("document %d is not as it was: %v", doc.Index, plainValue(doc.Root))
			}
			continue
		}
		found++
		p := doc.Problems[0]
		if len(doc.Problems) != 1 || p.Code != InvalidYAML || doc.Root != nil {
			t.Fatalf("problems are %+v, root is %v", doc.Problems, doc.Root)
		}
		start := strings.Index(stream, text)
		begin, end := strings.Index(b.text, "«"), strings.Index(b.text, "»")-len("«")
		if b.words != "" && !strings.Contains(p.Detail["error"], b.words) {
			t.Errorf("error is %q, want %q in it", p.Detail["error"], b.words)
		}
		if got, want := stream[p.Range.Start:p.Range.End], stream[start+begin:start+end]; p.Range.Start-start != begin && !strings.HasPrefix(want, " ") || strings.TrimSpace(got) != strings.TrimSpace(want) {
			t.Errorf("problem %q stands at %q, want %q", p.Detail["error"], got, want)
		}
	}
	if found != 1 {
		t.Errorf("%d broken documents, want 1", found)
	}
	if want := map[string]int{"alone": 1}[position]; want == 0 && len(docs) != 3 {
		t.Errorf("%d documents, want 3", len(docs))
	}
}

// TestTextBehindTheValue is about documents that kubectl reads to their end and no further.
func TestTextBehindTheValue(t *testing.T) {
	for _, b := range []string{"{name: 1}\n«}»\n", "  name: 1\n«x: 2»\n"} {
		text := strings.NewReplacer("«", "", "»", "").Replace(b)
		docs := ParseYAML([]byte(text+"---\nname: 2\n"), DefaultLimits(), nil)
		if len(docs) != 2 || docs[0].Root.Get("name") == nil || docs[1].Index != 1 || len(docs[0].Problems) != 1 {
			t.Errorf("%q: documents are %+v", b, docs)
			continue
		}
		want := strings.Index(b, "\n«") + 1
		if line := docs[0].Problems[0].Range.Start; line != max(want, 0) && want > 0 {
			t.Errorf("%q: the problem stands at %d, want %d", b, line, want)
		}
	}
}

// TestExplanations holds the table of errors to the reader: each message must be one of its own,
// or a rewording of the reader would go unnoticed.
func TestExplanations(t *testing.T) {
	seen := map[string]bool{}
	for _, text := range append(corpus(), "%YAML 1.1\n%YAML 1.1\n---\na\n", "%TAG ! a\n%TAG ! b\n---\na\n", "%YAML 3.0\n---\na\n", "%TAG x y\n---\na\n", "%\n---\na\n", "a: !<x b\n", "a: !\x22b\n",
		"{a: ? b}", "- a: ? b\n", "a: \"b\n---\nc\"\n", "a\n\tb: c\n", "a:\n  b\n\tc\n", "a: \"\\xZZ\"\n", "a: |\n \tb\n\tc\n", "a: !\"x\n", "a: !!,\n", "? a\n? - b\n  ? c\n", "a ? b\n", "a: ? b\n", "!! a\n", "!<> a\n") {
		if err := lastError([]byte(text)); err != nil {
			message, _ := readerError(err)
			seen[message] = true
		}
		if _, err := kubeyaml.YAMLToJSON([]byte(text)); err != nil {
			message, _ := readerError(unwrapAll(err))
			seen[message] = true
		}
	}
	for message, e := range explanations {
		if !seen[message] {
			t.Errorf("no text makes the reader say %q", message)
		}
		if e.words == "" {
			t.Errorf("no words for %q", message)
		}
	}
}

func TestIndexCountsUnwantedDocuments(t *testing.T) {
	text := "# header\n---\nkind: A\n---\n---\n# nothing\n---\n~\n---\nnull # c\n--- \nkind: B\n...\n# c\n---\n--- kind\n---\nkind: C\nx: ~\n"
	all := ParseYAML([]byte(text), DefaultLimits(), nil)
	if len(all) != 4 {
		t.Fatalf("%d documents, want 4", len(all))
	}
	for _, kind := range []string{"A", "B", "C"} {
		only := func(stretch []byte) bool { return strings.Contains(string(stretch), "kind: "+kind) }
		docs := ParseYAML([]byte(text), DefaultLimits(), only)
		if len(docs) != 1 {
			t.Fatalf("%d documents of the kind %s, want 1", len(docs), kind)
		}
		want := map[string]int{"A": 0, "B": 1, "C": 3}[kind]
		if docs[0].Index != want || all[want].Range != docs[0].Range {
			t.Errorf("document %s has index %d, want %d", kind, docs[0].Index, want)
		}
	}
}

func TestIndexOfRandomStreams(t *testing.T) {
	for seed := range uint64(2_000) {
		w := newWriter(seed)
		w.stream()
		text := []byte(w.out.String())
		all := ParseYAML(text, DefaultLimits(), nil)
		for _, doc := range all {
			stretch := string(text[doc.Range.Start:doc.Range.End])
			for _, again := range ParseYAML(text, DefaultLimits(), func(s []byte) bool { return string(s) == stretch }) {
				if again.Range == doc.Range && again.Index != doc.Index {
					t.Fatalf("seed %d: index %d alone, %d among all\n%s", seed, again.Index, doc.Index, text)
				}
			}
		}
	}
}

func TestStretches(t *testing.T) {
	tests := map[string][]string{
		"":                                     nil,
		"a":                                    {"a"},
		"---":                                  {"---"},
		"a\n---\nb":                            {"a\n", "---\nb"},
		"# c\n\n---\nb\n":                      {"# c\n\n---\nb\n"},
		"a: |\n  ---\n  ...\n----\n---b\n....": {"a: |\n  ---\n  ...\n----\n---b\n...."},
		"a\n...\n# c\n%YAML 1.1\n---\nb":       {"a\n...\n", "# c\n%YAML 1.1\n---\nb"},
		"a\n%YAML 1.1\n---\nb":                 {"a\n%YAML 1.1\n", "---\nb"},
		"a\r---\rb\u2028--- c\u0085...\u2029d": {"a\r", "---\rb\u2028", "--- c\u0085...\u2029", "d"},
		"a\n---\tb\n---\r\nc":                  {"a\n", "---\tb\n", "---\r\nc"},
	}
	for text, want := range tests {
		var got []string
		for _, r := range split([]byte(text)) {
			got = append(got, text[r.Start:r.End])
		}
		if fmt.Sprintf("%q", got) != fmt.Sprintf("%q", want) {
			t.Errorf("stretches of %q are %q, want %q", text, got, want)
		}
	}
}
