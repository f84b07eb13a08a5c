package edit_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	sigsyaml "sigs.k8s.io/yaml"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/edit"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// place is a member of a collection.
type place struct {
	path []any
	node *syntax.Node
	key  source.Range
}

// places are the members below a value.
func places(n *syntax.Node, path []any) []place {
	out := make([]place, 0, len(n.Entries)+len(n.Items))
	for _, e := range n.Entries {
		at := append(slices.Clone(path), e.Key)
		out = append(out, place{at, e.Value, e.KeyRange})
		out = append(out, places(e.Value, at)...)
	}
	for i, item := range n.Items {
		at := append(slices.Clone(path), i)
		out = append(out, place{at, item, source.Range{}})
		out = append(out, places(item, at)...)
	}
	return out
}

// randomRoot is the value of a document or a mapping in it.
func randomRoot(r *rand.Rand, root *syntax.Node) place {
	if r.IntN(2) == 0 {
		for _, p := range places(root, nil) {
			if p.node.Kind == syntax.Mapping && len(p.node.Entries) > 0 && r.IntN(3) == 0 {
				return p
			}
		}
	}
	return place{node: root}
}

// below are intents on a document by their paths from its file's.
func below(path []any, intents []edit.Intent) []edit.Intent {
	out := slices.Clone(intents)
	for i := range out {
		out[i].At = append(slices.Clone(path), out[i].At...)
	}
	return out
}

func scalarValue(r *rand.Rand) string {
	values := []string{`"gp3"`, `"true"`, `"3000"`, `"a: b"`, `"it's \"x\""`, `"x, y"`, `"*"`, `""`, `"é 😀"`, `"- a"`, `"arn:aws:iam::481620394817:role/x"`, `3600`, `true`, `null`, `1.5`}
	return values[r.IntN(len(values))]
}

func insertedValue(r *rand.Rand) string {
	values := []string{`{}`, `[]`, `{"a": "b"}`, `{"b": {"c": ["d", 1]}, "a": "e"}`, `["s3:GetObject", "*"]`}
	if r.IntN(3) > 0 {
		return scalarValue(r)
	}
	return values[r.IntN(len(values))]
}

// randomIntents are one to four steps on places of their own.
func randomIntents(r *rand.Rand, root *syntax.Node) []edit.Intent {
	all := places(root, nil)
	var out []edit.Intent
	for i := range 1 + r.IntN(4) {
		if len(all) == 0 {
			break
		}
		at := all[r.IntN(len(all))]
		if slices.ContainsFunc(out, func(o edit.Intent) bool { return touches(o.At, at.path) }) {
			continue
		}
		forms := []string{"new%d", "new%d", "example.com/%d", "9%d", "a: %d", "- %d", "a #%d", "'%d", "{%d", "%d,", "%d ", "true%d\t", "é😀%d"}
		name := fmt.Sprintf(forms[r.IntN(len(forms))], i)
		_, isKey := at.path[len(at.path)-1].(string)
		isCollection := at.node.Kind == syntax.Mapping || at.node.Kind == syntax.Sequence
		switch n := r.IntN(4); {
		case n == 0 && !isCollection:
			out = append(out, edit.Intent{Op: edit.Set, At: at.path, Value: json.RawMessage(scalarValue(r))})
		case n == 1 && isKey:
			out = append(out, edit.Intent{Op: edit.Rename, At: at.path, Value: quote(name)})
		case n == 2:
			out = append(out, edit.Intent{Op: edit.Remove, At: at.path})
		case at.node.Kind == syntax.Mapping || at.node.Kind == syntax.Null && isKey:
			path := append(slices.Clone(at.path), name)
			if r.IntN(3) == 0 {
				path = append(path, "below")
			}
			out = append(out, edit.Intent{Op: edit.Insert, At: path, Value: json.RawMessage(insertedValue(r))})
		case at.node.Kind == syntax.Sequence:
			out = append(out, edit.Intent{Op: edit.Insert, At: append(slices.Clone(at.path), len(at.node.Items)), Value: json.RawMessage(insertedValue(r))})
		default:
			out = append(out, edit.Intent{Op: edit.Insert, At: []any{name}, Value: json.RawMessage(insertedValue(r))})
		}
	}
	return out
}

func quote(s string) json.RawMessage {
	text, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	return text
}

// touches tells whether one of two paths leads through the other.
func touches(a, b []any) bool {
	n := min(len(a), len(b))
	return cmp.Equal(a[:n], b[:n])
}

// expected is a value with intents applied, by other means than those of the package.
func expected(value any, intents []edit.Intent) any {
	// From the back: indices stay right.
	sorted := slices.Clone(intents)
	slices.SortStableFunc(sorted, func(a, b edit.Intent) int { return -comparePaths(a.At, b.At) })
	for _, i := range sorted {
		value = apply(value, i.At, i)
	}
	return value
}

func comparePaths(a, b []any) int {
	for i := range min(len(a), len(b)) {
		x, isInt := a[i].(int)
		y, both := b[i].(int)
		switch {
		case a[i] == b[i]:
		case isInt && both:
			return x - y
		default:
			return strings.Compare(fmt.Sprint(a[i]), fmt.Sprint(b[i]))
		}
	}
	return 0
}

func apply(value any, path []any, i edit.Intent) any {
	var wanted any
	if i.Value != nil {
		if err := json.Unmarshal(i.Value, &wanted); err != nil {
			panic(err)
		}
	}
	if len(path) == 0 {
		return wanted
	}
	switch at := value.(type) {
	case []any:
		n := path[0].(int)
		switch {
		case len(path) > 1 || i.Op == edit.Set:
			at[n] = apply(at[n], path[1:], i)
		case i.Op == edit.Insert:
			return append(at, wanted)
		case i.Op == edit.Remove:
			return slices.Delete(at, n, n+1)
		}
		return at
	case nil:
		return map[string]any{path[0].(string): apply(nil, path[1:], i)}
	case map[string]any:
		key := path[0].(string)
		switch {
		case len(path) > 1 || i.Op == edit.Set || i.Op == edit.Insert:
			at[key] = apply(at[key], path[1:], i)
		case i.Op == edit.Remove:
			delete(at, key)
		case i.Op == edit.Rename:
			at[wanted.(string)] = at[key]
			delete(at, key)
		}
	}
	return value
}

// value is what a document says to the reader that it is for.
func value(t *testing.T, text []byte, isJSON bool) any {
	t.Helper()
	var out any
	var err error
	if isJSON {
		err = json.Unmarshal(text, &out)
	} else {
		err = sigsyaml.Unmarshal(text, &out)
	}
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return out
}

func TestRandomYAML(t *testing.T) { testRandom(t, randomYAML, false) }

func TestRandomJSON(t *testing.T) { testRandom(t, randomJSON, true) }

func testRandom(t *testing.T, generate func(*rand.Rand) []byte, isJSON bool) {
	rounds := 2_000
	if testing.Short() {
		rounds = 500
	}
	tried, done := 0, 0
	reasons := map[string]int{}
	for seed := range rounds {
		r := rand.New(rand.NewPCG(uint64(seed), 9))
		text := generate(r)
		docs := parse(text, isJSON)
		if len(docs) == 0 {
			continue
		}
		doc := docs[r.IntN(len(docs))]
		if doc.Root == nil || len(doc.Problems) > 0 {
			t.Fatalf("%q: %v", text, doc.Problems)
		}
		inner := randomRoot(r, doc.Root)
		intents := randomIntents(r, inner.node)
		if len(intents) == 0 {
			continue
		}
		tried++
		file := &source.File{Name: "x", Text: text}
		edits, err := edit.Edits(edit.Document{File: file, Root: inner.node, JSON: isJSON}, intents)
		if err != nil {
			reasons[err.Error()]++
			continue
		}
		done++
		c := outcome{T: t, text: text, doc: doc, intents: below(inner.path, intents), edits: edits, isJSON: isJSON}
		c.check()
		if t.Failed() {
			t.Fatalf("seed %d\n%s\n%s", seed, text, describe(intents))
		}
	}
	if done*100 < tried*95 {
		t.Errorf("%d of %d succeeded, fewer than 95 %%", done, tried)
	}
	t.Logf("%d of %d succeeded, not: %v", done, tried, reasons)
}

func describe(intents []edit.Intent) string {
	var out strings.Builder
	for _, i := range intents {
		fmt.Fprintf(&out, "%s %s %s\n", i.Op, syntax.Pointer(i.At), i.Value)
	}
	return out.String()
}

// outcome is a change that was made.
type outcome struct {
	*testing.T
	text    []byte
	doc     syntax.Document
	intents []edit.Intent
	edits   []diag.Edit
	isJSON  bool
}

func (c outcome) check() {
	after, err := edit.Apply(c.text, c.edits)
	if err != nil {
		c.Error(err)
		return
	}
	before := parse(c.text, c.isJSON)
	behind := parse(after, c.isJSON)
	if len(before) != len(behind) {
		c.Errorf("%d documents became %d:\n%s", len(before), len(behind), after)
		return
	}
	for i := range before {
		want := value(c.T, c.text[before[i].Range.Start:before[i].Range.End], c.isJSON)
		if before[i].Index == c.doc.Index {
			want = expected(want, c.intents)
		}
		got := value(c.T, after[behind[i].Range.Start:behind[i].Range.End], c.isJSON)
		if diff := cmp.Diff(want, got); diff != "" {
			c.Errorf("document %d (-want +got):\n%s\n%s", i, diff, after)
		}
	}
	c.checkBytes(after)
}

// comment is how generated comments begin.
var comment = regexp.MustCompile(`# c\d+:`)

// checkBytes makes sure that nothing goes that does not belong to what changes.
func (c outcome) checkBytes(after []byte) {
	mine := make([]bool, len(c.text)+1)
	for _, i := range c.intents {
		at := c.doc.Root.Locate(i.At)
		from, to := at.Node.Range.Start, at.Node.Range.End
		switch {
		case i.Op == edit.Rename:
			from, to = at.Entry.KeyRange.Start, at.Entry.KeyRange.End
		case i.Op == edit.Insert && len(at.Node.Entries)+len(at.Node.Items) > 0:
			continue
		case i.Op == edit.Remove:
			if at.Entry != nil {
				from = at.Entry.KeyRange.Start
			} else if dash := bytes.LastIndexByte(c.text[:from], '-'); dash >= 0 && strings.Trim(string(c.text[dash+1:from]), " ") == "" {
				from = dash
			}
			for to < len(c.text) && c.text[to] != '\n' && !c.isJSON {
				to++
			}
		}
		for b := from; b < to; b++ {
			mine[b] = true
		}
	}
	for _, e := range c.edits {
		kept := e.NewText
		for b := e.Range.Start; b < e.Range.End; b++ {
			if !mine[b] && !bytes.ContainsRune([]byte(" \t\r\n,"), rune(c.text[b])) && !strings.ContainsRune(kept, rune(c.text[b])) {
				c.Errorf("byte %d, %q, is gone:\n%s", b, c.text[b], after)
			}
		}
	}
	for _, at := range comment.FindAllIndex(c.text, -1) {
		if !mine[at[0]] && !bytes.Contains(after, c.text[at[0]:at[1]]) {
			c.Errorf("the comment %s is gone:\n%s", c.text[at[0]:at[1]], after)
		}
	}
	if !bytes.Contains(c.text, []byte("\n\n")) && !bytes.Contains(c.text, []byte("\n\r\n")) && bytes.HasSuffix(c.text, []byte("\n")) != bytes.HasSuffix(after, []byte("\n")) {
		c.Errorf("the final line break changed:\n%q", after)
	}
	if crlf := bytes.Count(c.text, []byte("\r\n")); crlf > 0 && crlf == bytes.Count(c.text, []byte("\n")) &&
		bytes.Count(after, []byte("\r\n")) != bytes.Count(after, []byte("\n")) {
		c.Errorf("line breaks are mixed now:\n%q", after)
	}
}
