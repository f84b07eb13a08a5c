package suppress

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// sample reads YAML as the pipeline does.
func sample(t testing.TB, name, text string) (*source.File, []syntax.Document) {
	t.Helper()
	file, err := source.New(name, []byte(text))
	if err != nil {
		t.Fatalf("reading the sample: %v", err)
	}
	return file, syntax.ParseYAML(file.Text, syntax.DefaultLimits(), nil)
}

// at is the range of the value that a path such as "0/parameters/type" leads to, the number being
// the document's; with "@" in front the range of the key.
func at(t testing.TB, docs []syntax.Document, path string) source.Range {
	t.Helper()
	path, key := strings.CutPrefix(path, "@")
	steps := strings.Split(path, "/")
	index := 0
	if _, err := fmt.Sscan(steps[0], &index); err != nil || index >= len(docs) {
		t.Fatalf("no document for %q", path)
	}
	var typed []any
	for _, step := range steps[1:] {
		number := 0
		if _, err := fmt.Sscan(step, &number); err == nil {
			typed = append(typed, number)
			continue
		}
		typed = append(typed, step)
	}
	found := docs[index].Root.Locate(typed)
	if !found.Exact {
		t.Fatalf("nothing at %q", path)
	}
	if key && found.Entry != nil {
		return found.Entry.KeyRange
	}
	return found.Node.Range
}

// TestNoComments are texts in which "#" begins no comment.
func TestNoComments(t *testing.T) {
	for name, text := range map[string]string{
		"literal block":        "a: |\n  #!\n  x\n",
		"folded block":         "a: >-\n  x\n  #!\nb: 1\n",
		"block in an item":     "- |\n #!\n- x\n",
		"block with a comment": "a: | # note\n  #!\n",
		"double quotes":        "a: \" #!\"\n",
		"double quotes, lines": "a: \"x\n  #!\n  y\"\n",
		"single quotes":        "a: 'it''s #!'\n",
		"a key":                "' #!': 1\n",
		"an inline merge":      "a:\n  <<: {b: ' #!'}\n",
		"an anchored block":    "a: &x |\n  #!\nb: *x\n",
		"without a blank":      "a: b#!\n",
		"further in a comment": "a: b # see #!\n",
		"prose":                "# arthurlint is a linter\n# arthurlint: see the guide\n# arthurlinted\na: 1 # arthurlint-ignored\n",
		"an empty file":        "",
	} {
		t.Run(name, func(t *testing.T) {
			file, docs := sample(t, "a.yaml", strings.ReplaceAll(text, "#!", "#"+reason))
			if found := Scan(file, docs); len(found) > 0 {
				t.Errorf("directives %+v, want none", found)
			}
			// The same where nobody asked for the documents.
			if found := Scan(file, nil); len(found) > 0 {
				t.Errorf("directives %+v in what nobody wanted, want none", found)
			}
		})
	}
}

func TestJSONHasNoComments(t *testing.T) {
	file, err := source.New("a.json", []byte("{\"a\":\n # arthurlint:ignore r/x -- why\n 1}"))
	if err != nil {
		t.Fatalf("reading the sample: %v", err)
	}
	if found := Scan(file, syntax.ParseJSON(file.Text, syntax.DefaultLimits())); found != nil {
		t.Errorf("directives %+v, want none", found)
	}
}

func TestBrokenDocuments(t *testing.T) {
	text := "a: 1 #!\n---\na: [ #!\n#!\nb: 1\nc: 2\n---\n#!\nb: 1\n"
	file, docs := sample(t, "a.yaml", strings.ReplaceAll(text, "#!", "#"+reason))
	found := Scan(file, docs)
	got := make([]string, 0, len(found))
	for _, d := range found {
		var lines []int
		for line := 1; line <= file.Lines(); line++ {
			if r := file.LineRange(line); d.Covers(source.Range{Start: r.Start, End: r.Start}) {
				lines = append(lines, line)
			}
		}
		got = append(got, fmt.Sprintf("%d %v %v", file.Position(d.Range.Start, source.CodePoints).Line, d.Unread, lines))
	}
	want := []string{"1 false [1]", "3 true [3]", "4 true [5]", "8 false [9]"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("line, unread, lines covered (-want +got):\n%s", diff)
	}
}

func TestTooLargeDocumentsAreUnread(t *testing.T) {
	file, err := source.New("a.yaml", []byte("#"+reason+"\na: {b: {c: {d: 1}}}\n# arthurlint:ignore-file r/x -- why\n"))
	if err != nil {
		t.Fatalf("reading the sample: %v", err)
	}
	found := Scan(file, syntax.ParseYAML(file.Text, syntax.Limits{Depth: 2, AliasNodes: 10}, nil))
	if len(found) != 2 || !found[0].Unread || !found[1].Unread || !found[1].FileWide {
		t.Errorf("directives %+v, want two unread ones", found)
	}
}

// TestUnwantedDocuments leaves out the documents that rules do not ask for, as the pipeline does.
func TestUnwantedDocuments(t *testing.T) {
	text := "kind: ConfigMap\ndata: |\n  #!\n---\n#!\nkind: ConfigMap\n---\n#!\nkind: StorageClass\n---\nkind: Other # arthurlint:ignore-file r/y -- why\n"
	file, err := source.New("a.yaml", []byte(strings.ReplaceAll(text, "#!", "#"+reason)))
	if err != nil {
		t.Fatalf("reading the sample: %v", err)
	}
	docs := syntax.ParseYAML(file.Text, syntax.DefaultLimits(), func(stretch []byte) bool {
		return strings.Contains(string(stretch), "StorageClass")
	})
	found := Scan(file, docs)
	if len(docs) != 1 || len(found) != 3 {
		t.Fatalf("%d documents, directives %+v", len(docs), found)
	}
	if found[0].Covers(at(t, docs, "0/kind")) || !found[1].Covers(at(t, docs, "0/kind")) || !found[2].FileWide {
		t.Errorf("directives %+v", found)
	}
}

func FuzzScan(f *testing.F) {
	for _, test := range covering {
		f.Add(strings.Replace(test.text, "#!", "#"+reason, 1), false)
	}
	for _, test := range grammar {
		f.Add("a:\n  b: 1 "+test.comment+"\n"+test.comment+"\n", true)
	}
	f.Fuzz(func(t *testing.T, text string, unwanted bool) {
		file, _ := source.New("a.yaml", []byte(text))
		docs := syntax.ParseYAML(file.Text, syntax.DefaultLimits(), func([]byte) bool { return !unwanted })
		whole := source.Range{Start: 0, End: len(file.Text)}
		last := -1
		for _, d := range Scan(file, docs) {
			if d.Range.Start <= last || file.Text[d.Range.Start] != '#' {
				t.Errorf("directive at %v behind %d", d.Range, last)
			}
			last = d.Range.Start
			ranges := []source.Range{d.Range, d.ErrRange, d.cover.starts, d.cover.within}
			for _, rule := range d.Rules {
				if string(file.Slice(rule.Range)) != rule.ID || !d.Range.Contains(rule.Range) {
					t.Errorf("rule %q at %v in %v", rule.ID, rule.Range, d.Range)
				}
			}
			for _, r := range ranges {
				if r.Start > r.End || !whole.Contains(r) {
					t.Errorf("range %v of %+v in %d bytes", r, d, len(file.Text))
				}
			}
			if d.Err != "" && !d.Range.Contains(d.ErrRange) {
				t.Errorf("the error is at %v, the comment at %v", d.ErrRange, d.Range)
			}
		}
	})
}
