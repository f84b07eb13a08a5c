package syntax

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// outline writes a tree as JSON, in which unknown values are "?" and open collections end in "…".
func outline(n *Node) string {
	var out strings.Builder
	more := func(before bool) {
		if n.Open && before {
			out.WriteByte(',')
		}
		if n.Open {
			out.WriteString("…")
		}
	}
	switch {
	case n.Parts != nil:
		return "?"
	case n.Kind == Mapping:
		out.WriteByte('{')
		for i, e := range n.Entries {
			if i > 0 {
				out.WriteByte(',')
			}
			out.WriteString(e.Key + ":" + outline(e.Value))
		}
		more(len(n.Entries) > 0)
		return out.String() + "}"
	case n.Kind == Sequence:
		out.WriteByte('[')
		for i, item := range n.Items {
			if i > 0 {
				out.WriteByte(',')
			}
			out.WriteString(outline(item))
		}
		more(len(n.Items) > 0)
		return out.String() + "]"
	case n.Kind == Null:
		return "null"
	}
	return n.Text
}

func outlines(m Mended) string {
	if m.Lost {
		return "lost"
	}
	var out []string
	for _, v := range m.Values {
		text := outline(v.Root)
		if v.Bare {
			text = "bare " + text
		}
		if v.Followed {
			text += " followed"
		}
		if v.Loose {
			text += " loose"
		}
		out = append(out, text)
	}
	return strings.Join(out, " | ")
}

func TestMendJSON(t *testing.T) {
	tests := []struct{ text, want, problem string }{
		{`{"a": 1}`, `{a:1}`, ""},
		{`{"a": 1«,»}`, `{a:1}`, "trailing comma: JSON allows none before '}'"},
		{`["a"«,» ]`, `[a]`, "trailing comma: JSON allows none before ']'"},
		{`{"a": 1«» "b": 2}`, `{a:1,b:2}`, "missing comma between two members"},
		{`{"a": 1«;» "b": 2}`, `{a:1,b:2}`, "a semicolon where a comma must stand"},
		{`{"a": 1,«,» "b": 2}`, `{a:1,b:2}`, "a comma too many"},
		{"{«// c»\n\"a\": 1}", `{a:1}`, "a comment: JSON has none"},
		{"{«/* c */» \"a\": 1}", `{a:1}`, "a comment: JSON has none"},
		{"{\"a\": 1 «# c»\n}", `{a:1}`, "a comment: JSON has none"},
		{`{«“»a”: “b”}`, `{a:b}`, "a typographic quote “: write \""},
		{`{"a«”»: "b"}`, `{a:b}`, "a typographic quote ”: write \""},
		{`{«'»a': 'it's'}`, `{a:it's}`, "single quotes: JSON takes only double ones"},
		{`{«‘»a’: ‘b’}`, `{a:b}`, "a typographic quote ‘: write \""},
		{`{"a": «'»b', "c": 'it’s'}`, `{a:b,c:it’s}`, "single quotes: JSON takes only double ones"},
		{`{“a": "b”, "c": "say “d”, e"}`, "lost", ""},
		{`{"a"«» 1}`, `{a:1}`, `a colon is missing behind the key "a"`},
		{`{"a" «=» 1}`, `{a:1}`, `an equals sign where a colon must follow the key "a"`},
		{`{«"a"», "b": 1}`, `{b:1,…}`, `"a" is a key without a value`},
		{`{"a": «», "b": 1}`, `{a:?,b:1}`, "a value is missing here"},
		{`{«a»: 1}`, `{a:1}`, "the key a without quotes: put it in double quotes"},
		{`{"a": «Allow»}`, `{a:?}`, `"Allow" without quotes: put text in double quotes`},
		{`{"a": «True»}`, `{a:true}`, "True: JSON writes it in small letters"},
		{`{"a": «2012-10-17»}`, `{a:?}`, `"2012-10-17" without quotes: put text in double quotes`},
		{`{"a": ["b", «...»], "c": 1}`, `{a:[b,…],c:1}`, `"..." stands for text that was left out: write what belongs here, or remove it`},
		{"{\"a\":«\u00a0»1}", `{a:1}`, "the blank U+00A0, which is none to a reader of JSON: replace it by a space"},
		{"{\"a\": «\"b»\n, \"c\": 1}", `{a:?,c:1}`, "this string is not closed on its line"},
		{`{"a": "b«\d»"}`, `{a:?}`, "an escape that JSON does not know"},
		{"{\"a\": \"b«\t»c\"}", "{a:b\tc}", "a control character in a string: write it as an escape"},
		{`«{»"a": 1`, `{a:1,…}`, `this '{' is never closed: the text ends before its '}'`},
		{`{"a": [{"b": 1}, «{»"c": "d"`, `{a:[{b:1},{c:d,…},…],…}`, `this '{' is never closed: the text ends before its '}'; what is missing is "}]}"`},
		{`{"a": [«{»"b": 1], "c": 2}`, `{a:[{b:1,…},…],…}`, `this '{' is not closed: its '}' is missing before the next ']'`},
		{`{"a": [«{»"b": 1, {"c": 2}]}`, `{a:[{b:1,…},{c:2,…},…],…}`, `this '{' is not closed: its '}' is missing before the next '{'`},
		{`{"s": [«{»"a": 1, "c": {"x": {"y": 1}, "r": 2}]}`, `{s:[{a:1,c:?,…},…],…}`, `this '{' is not closed: its '}' is missing before the next ']'`},
		{`{"a": «[»"b", "c": 1}`, `{a:[b,…],…}`, `this '[' is not closed: its ']' is missing before the next key "c"`},
		{`{"a": «[»"b"}`, `{a:[b,…],…}`, `this '[' is not closed: its ']' is missing before the next '}'`},
		{`{"a": [{"b": 1}, «»"c": 2}]}`, `{a:?,…}`, `a '{' or a ']' is missing here, or the '}' before it is one too many`},
		{`{"a": [{"b": 1}«}», {"c": 2}]}`, `{a:[{b:1,…},{c:2},…],…}`, `this '}' closes nothing`},
		{`{"a": {"b": 1}, "c": 2}«}»`, `{…} loose`, `this '}' closes nothing`},
		{`"a": 1, "b": 2}, x`, `bare {a:1,b:2} followed loose`, ""},
		{`"a": 1, "b": 2`, `bare {a:1,b:2}`, ""},
		{`"a": 1, `, `bare {a:1,…}`, ""},
		{`"a": 1, "b": [`, `bare {a:1,b:[…],…}`, ""},
		{`{"a": 1}, {"b": 2}, `, `{a:1} followed | {b:2} followed`, ""},
		{`{"a": 1} {"b": 2}`, `{a:1} | {b:2}`, ""},
		{"Sample policy\n{\"a\": 1}\nThat is all.", `{a:1} loose`, ""},
		{`{"a": "b"c"}`, "lost", ""},
	}
	for _, test := range tests {
		text := strings.NewReplacer("«", "", "»", "").Replace(test.text)
		m := MendJSON([]byte(text), DefaultLimits())
		if got := outlines(m); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", text, got, test.want)
		}
		start, end := strings.Index(test.text, "«"), strings.Index(test.text, "»")-len("«")
		if start < 0 {
			continue
		}
		if len(m.Problems) == 0 {
			t.Errorf("%s: no problem", text)
			continue
		}
		if p := m.Problems[0]; p.Range != (source.Range{Start: start, End: end}) || p.Detail["error"] != test.problem {
			t.Errorf("%s: %+v, want %d to %d: %s", text, p, start, end, test.problem)
		}
	}
}

func TestTemplatesAreToldFromBrokenJSON(t *testing.T) {
	for text, want := range map[string]bool{
		`{"a": ${jsonencode(b)}}`: true, `{"a": "${replace(x, "https://", "")}:sub"}`: true, `{"a": $B}`: true, `{"a": __B__}`: true,
		`{"a": #{b}}`: true, `{"a": "b"c"}`: false, `{"a": "${aws:username}",}`: false,
	} {
		if got := MendJSON([]byte(text), DefaultLimits()).Template; got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

// policyLike writes a random object of strings, lists of strings, objects and lists of objects, as
// policies have them. Keys do not repeat.
func policyLike(r *rand.Rand, depth int, out *strings.Builder, names *int) {
	separate := func(i int) {
		if i > 0 {
			out.WriteString([]string{", ", ",\n", ","}[r.IntN(3)])
		}
	}
	out.WriteByte('{')
	for i := range 1 + r.IntN(3) {
		separate(i)
		*names++
		fmt.Fprintf(out, `"k%d": `, *names)
		switch n := r.IntN(6); {
		case n < 2 || depth > 2:
			fmt.Fprintf(out, `"v%d"`, *names)
		case n == 2:
			out.WriteByte('[')
			for i := range r.IntN(3) {
				separate(i)
				fmt.Fprintf(out, `"v%d"`, i)
			}
			out.WriteByte(']')
		case n == 3:
			out.WriteByte('[')
			for i := range 1 + r.IntN(3) {
				separate(i)
				policyLike(r, depth+1, out, names)
			}
			out.WriteByte(']')
		default:
			policyLike(r, depth+1, out, names)
		}
	}
	out.WriteByte('}')
}

// agrees tells whether what is said of a mended text is true of the text that it was made from.
func agrees(mended, whole *Node) error {
	switch {
	case mended.Parts != nil:
		return nil
	case mended.Kind == String && whole.Kind == Sequence && len(whole.Items) == 1: // the same to IAM
		return agrees(mended, whole.Items[0])
	case mended.Kind == Sequence && whole.Kind == String && len(mended.Items) == 1:
		return agrees(mended.Items[0], whole)
	case mended.Kind != whole.Kind:
		return fmt.Errorf("%s for %s", outline(mended), outline(whole))
	case mended.Kind == String && mended.Text != whole.Text:
		return fmt.Errorf("%q for %q", mended.Text, whole.Text)
	}
	for _, e := range mended.Entries {
		if e.KeyParts != nil {
			continue
		}
		value := whole.Get(e.Key)
		if value == nil {
			return fmt.Errorf("the key %s in %s", e.Key, outline(whole))
		}
		if err := agrees(e.Value, value); err != nil {
			return err
		}
	}
	if !mended.Open && len(mended.Entries) != len(whole.Entries) {
		return fmt.Errorf("%s lacks keys of %s", outline(mended), outline(whole))
	}
	if !mended.Open && len(mended.Items) != len(whole.Items) {
		return fmt.Errorf("%s lacks items of %s", outline(mended), outline(whole))
	}
	i := 0
	for _, item := range mended.Items {
		if item.Parts != nil && mended.Open {
			continue
		}
		for ; i < len(whole.Items) && agrees(item, whole.Items[i]) != nil; i++ {
			if !mended.Open {
				return agrees(item, whole.Items[i])
			}
		}
		if i == len(whole.Items) {
			return fmt.Errorf("the item %s in %s", outline(item), outline(whole))
		}
		if !item.Open || !mended.Open {
			i++
		}
	}
	return nil
}

// TestMendedTextSaysNothingWrong takes a character out of valid texts, or puts one in, or cuts the
// text, and holds what is certain afterwards to the text as it was.
func TestMendedTextSaysNothingWrong(t *testing.T) {
	lost, broken, failed := 0, 0, 0
	for seed := range uint64(30_000) {
		r := rand.New(rand.NewPCG(seed, 3))
		var out strings.Builder
		names := 0
		policyLike(r, 0, &out, &names)
		text := out.String()
		whole := ParseJSON([]byte(text), DefaultLimits())[0].Root
		marks := "{}[],:\""
		var at []int
		for i := range len(text) {
			if strings.IndexByte(marks, text[i]) >= 0 {
				at = append(at, i)
			}
		}
		i := at[r.IntN(len(at))]
		changed := text[:i] + text[i+1:]
		switch r.IntN(4) {
		case 0:
			changed = text[:i]
		case 1:
			changed = text[:i] + marks[r.IntN(5):][:1] + text[i:]
		}
		if json.Valid([]byte(changed)) || changed == "" {
			continue
		}
		broken++
		m := MendJSON([]byte(changed), DefaultLimits())
		if len(m.Problems) == 0 && (len(m.Values) == 0 || !m.Values[0].Bare && !m.Values[0].Followed) {
			t.Fatalf("seed %d: no problem\n%s\n%s", seed, changed, outlines(m))
		}
		if m.Lost || len(m.Values) == 0 {
			lost++
			continue
		}
		if len(m.Values) > 1 || m.Values[0].Bare {
			continue
		}
		root := m.Values[0].Root
		if root.Kind == Sequence && len(root.Items) == 1 {
			root = root.Items[0]
		}
		if err := agrees(root, whole); err != nil {
			t.Errorf("seed %d: %v\n%s\n%s\n%s", seed, err, text, changed, outlines(m))
			if failed++; failed > 4 {
				t.FailNow()
			}
		}
	}
	t.Logf("%d of %d lost", lost, broken)
}

// TestMendingTakesNoLongerThanReading holds for texts that are nothing but mistakes.
func TestMendingTakesNoLongerThanReading(t *testing.T) {
	const times = 20_000
	for _, piece := range []string{"}", "]", "{", "[", "{]", "[}", "\"a\" ", "\"a", "\"a\":", "#{", "/*", "//", "...", "'", "“", "${", ": ", ", ", "{\"a\": [}", "[{}}", "x ", "\n", "\\", "{\"a\"", "{\"a\": b ]"} {
		for _, before := range []string{"", "{", "[", "[{\"a\": 1}", "{\"a\": \"" + strings.Repeat("x", times) + "\"", "{\"a\": 1" + strings.Repeat(", \"b\": 2", times/10) + "}"} {
			start := time.Now()
			MendJSON([]byte(before+strings.Repeat(piece, times)), DefaultLimits())
			if spent := time.Since(start); spent > 2*time.Second {
				t.Errorf("%.20q and many %q: %v", before, piece, spent)
			}
		}
	}
}

func FuzzMendJSON(f *testing.F) {
	for _, token := range jsonTokens() {
		f.Add([]byte(token))
	}
	for seed := range uint64(50) {
		w := newWriter(seed)
		w.json(nil, 0)
		f.Add([]byte(w.out.String()))
	}
	f.Add([]byte(`“a”: ['b', ... // c` + "\n}, /* { */ [\"x: 1, é=> ]"))
	f.Fuzz(func(t *testing.T, text []byte) {
		if !utf8.Valid(text) {
			return
		}
		m := MendJSON(text, DefaultLimits())
		whole := source.Range{End: len(text)}
		last := 0
		for _, p := range m.Problems {
			if !inside(whole, p.Range) {
				t.Errorf("%q: problem %v", text, p)
			}
		}
		for _, v := range m.Values {
			if err := checkNode(v.Root, 0); err != nil && !m.Lost {
				t.Errorf("%q: %v", text, err)
			}
			if v.Root.Range.Start < last || !inside(whole, v.Root.Range) {
				t.Errorf("%q: value at %v behind %d", text, v.Root.Range, last)
			}
			last = v.Root.Range.End
		}
		if docs := ParseJSON(text, DefaultLimits()); len(docs) == 1 && docs[0].Root != nil && docs[0].Root.Kind == Mapping {
			if got := outlines(m); got != outline(docs[0].Root) || len(m.Problems) != len(docs[0].Problems) {
				t.Errorf("%q: got %s, problems %v", text, got, m.Problems)
			}
		}
	})
}
