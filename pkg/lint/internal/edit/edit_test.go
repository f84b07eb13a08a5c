package edit_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/edit"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// TestVariants makes the changes of the golden files in the same texts written otherwise: the
// outcome must be written otherwise in the same way.
func TestVariants(t *testing.T) {
	variants := map[string]func(string) string{
		"CRLF":             func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"CR":               func(s string) string { return strings.ReplaceAll(s, "\n", "\r") },
		"no final newline": func(s string) string { return strings.TrimSuffix(s, "\n") },
		"byte order mark":  func(s string) string { return "\ufeff" + s },
		"UTF-16":           func(s string) string { return string(source.Encode([]byte(s), source.UTF16LE)) },
		"UTF-16 backwards": func(s string) string { return string(source.Encode([]byte(s), source.UTF16BE)) },
	}
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i+2 < len(archive.Files); i += 3 {
			in, intents, out := archive.Files[i], archive.Files[i+1], archive.Files[i+2]
			if strings.HasSuffix(out.Name, "/error") {
				continue
			}
			for name, write := range variants {
				if name == "no final newline" && strings.Contains(string(in.Data), "|") {
					continue // a block of text would lose its line break
				}
				in := txtar.File{Name: in.Name, Data: []byte(write(string(in.Data)))}
				file, err := source.New(in.Name, in.Data)
				if err != nil {
					t.Fatal(err)
				}
				got := goldenCase(t, in, intents)
				if string(file.Encode(got.Data)) != write(string(out.Data)) {
					t.Errorf("%s, %s: got\n%q, want\n%q", in.Name, name, file.Encode(got.Data), write(string(out.Data)))
				}
			}
		}
	}
}

func TestRefused(t *testing.T) {
	yaml := func(text string) edit.Document {
		file, _ := source.New("x.yaml", []byte(text))
		return edit.Document{File: file, Root: parse(file.Text, false)[0].Root}
	}
	set := func(path ...any) edit.Intent {
		return edit.Intent{Op: edit.Set, At: path, Value: json.RawMessage(`"x"`)}
	}
	known := yaml("a: {b: c}\n")
	holes := yaml("a: ${X}\nb: {c: '${X}'}\nd${X}: 1\ne: {f: 1, 'g${X}': 2}\n")
	holes.Root.Get("a").Parts = []syntax.Part{{Text: "${X}", Class: syntax.Ref}}
	holes.Root.At("b", "c").Parts = holes.Root.Get("a").Parts
	holes.Root.Entries[2].KeyParts = holes.Root.Get("a").Parts
	holes.Root.Get("e").Entries[1].KeyParts = holes.Root.Get("a").Parts
	elsewhere := yaml("a: b\n")
	elsewhere.Root.Range.Start = 1
	outside := yaml("a: b\n")
	outside.Root.Range.End = 99
	added := yaml("a: b\n")
	added.Root.Entries = append(added.Root.Entries, syntax.Entry{Key: "kind", Value: &syntax.Node{Kind: syntax.String, Text: "X"}})
	for _, c := range []struct {
		name    string
		doc     edit.Document
		intents []edit.Intent
	}{
		{"no document", edit.Document{}, []edit.Intent{set("a")}},
		{"no text", yaml("a: b\xff\n"), []edit.Intent{set("a")}},
		{"a byte order mark and no text", yaml("\ufeffa: b\xff\n"), []edit.Intent{set("a")}},
		{"the whole", known, []edit.Intent{set()}},
		{"another operation", known, []edit.Intent{{Op: "move", At: []any{"a", "b"}}}},
		{"no value", known, []edit.Intent{{Op: edit.Set, At: []any{"a", "b"}}}},
		{"no JSON", known, []edit.Intent{{Op: edit.Set, At: []any{"a", "b"}, Value: json.RawMessage("x")}}},
		{"a key twice", known, []edit.Intent{{Op: edit.Insert, At: []any{"b"}, Value: json.RawMessage(`{"a":1,"a":2}`)}}},
		{"no scalar", known, []edit.Intent{{Op: edit.Set, At: []any{"a", "b"}, Value: json.RawMessage("{}")}}},
		{"a scalar for a mapping", known, []edit.Intent{set("a")}},
		{"a key that is no string", known, []edit.Intent{{Op: edit.Rename, At: []any{"a"}, Value: json.RawMessage("1")}}},
		{"below what goes", known, []edit.Intent{{Op: edit.Remove, At: []any{"a"}}, set("a", "b")}},
		{"renamed and removed", known, []edit.Intent{{Op: edit.Remove, At: []any{"a"}}, {Op: edit.Rename, At: []any{"a"}, Value: json.RawMessage(`"x"`)}}},
		{"inserted twice", known, []edit.Intent{{Op: edit.Insert, At: []any{"x"}, Value: json.RawMessage("1")}, {Op: edit.Insert, At: []any{"x"}, Value: json.RawMessage("2")}}},
		{"a list on the way", known, []edit.Intent{{Op: edit.Insert, At: []any{"x", 0}, Value: json.RawMessage("1")}}},
		{"an unknown", holes, []edit.Intent{set("a")}},
		{"with an unknown in it", holes, []edit.Intent{{Op: edit.Remove, At: []any{"b"}}}},
		{"an unknown key", holes, []edit.Intent{set("d${X}")}},
		{"with an unknown key in it", holes, []edit.Intent{{Op: edit.Remove, At: []any{"e"}}}},
		{"not where it was read", elsewhere, []edit.Intent{set("a")}},
		{"out of bounds", outside, []edit.Intent{set("a")}},
		{"what is not written", added, []edit.Intent{set("kind")}},
	} {
		if _, err := edit.Edits(c.doc, c.intents); !errors.Is(err, edit.ErrNotEditable) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	for _, intent := range []edit.Intent{
		{Op: edit.Rename, At: []any{"a"}, Value: json.RawMessage(`"x"`)},
		{Op: edit.Insert, At: []any{"e", "x"}, Value: json.RawMessage(`"x"`)},
	} {
		if _, err := edit.Edits(holes, []edit.Intent{intent}); err != nil {
			t.Errorf("beside an unknown: %v", err)
		}
	}
}

func TestNothingToDo(t *testing.T) {
	file := &source.File{Name: "x", Text: []byte("a: b\n")}
	doc := edit.Document{File: file, Root: parse(file.Text, false)[0].Root}
	for _, intents := range [][]edit.Intent{nil, {{Op: edit.Set, At: []any{"a"}, Value: json.RawMessage(`"b"`)}}} {
		if edits, err := edit.Edits(doc, intents); err != nil || len(edits) > 0 {
			t.Errorf("%v: %v, %v", intents, edits, err)
		}
	}
}

// TestLongList makes sure that a fix costs what its document costs, not what its file does.
func TestLongList(t *testing.T) {
	for _, isJSON := range []bool{false, true} {
		text := []byte(longList(isJSON, 4000))
		file := &source.File{Name: "x", Text: text}
		items := parse(text, isJSON)[0].Root.Get("items").Items
		start := time.Now()
		for i, item := range items {
			edits, err := edit.Edits(edit.Document{File: file, Root: item, JSON: isJSON}, []edit.Intent{
				{Op: edit.Set, At: []any{"metadata", "name"}, Value: json.RawMessage(`"new"`)},
				{Op: edit.Insert, At: []any{"parameters", "encrypted"}, Value: json.RawMessage(`"true"`)},
			})
			if err != nil || len(edits) == 0 {
				t.Fatalf("item %d: %v, %v", i, edits, err)
			}
		}
		if spent := time.Since(start); spent > 20*time.Second {
			t.Errorf("%d fixes took %v", len(items), spent)
		}
	}
}

func longList(isJSON bool, n int) string {
	var out strings.Builder
	if !isJSON {
		out.WriteString("kind: List\nitems:\n")
		for i := range n {
			fmt.Fprintf(&out, "- kind: StorageClass # %d\n  metadata:\n    name: old\n", i)
		}
		return out.String()
	}
	out.WriteString(`{"kind": "List", "items": [`)
	for i := range n {
		fmt.Fprintf(&out, "%s\n  {\"kind\": \"StorageClass\", \"metadata\": {\"name\": \"old\"}}", []string{",", ""}[max(0, 1-i)])
	}
	return out.String() + "\n]}\n"
}

func FuzzEdits(f *testing.F) {
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 1))
		f.Add(randomYAML(r), seed, `"true"`)
		f.Add(randomJSON(r), seed, `{"a": ["b"]}`)
	}
	f.Add([]byte("a: &x {b: *y, <<: *x}\n? b\n: |+\n  c\n\n---\n- - !t a\n  -\n"), uint64(3), `1`)
	f.Fuzz(func(t *testing.T, text []byte, seed uint64, value string) {
		file, err := source.New("x", text)
		if err != nil {
			return
		}
		for _, isJSON := range []bool{false, true} {
			for _, doc := range parse(file.Text, isJSON) {
				if doc.Root == nil {
					continue
				}
				intents := randomIntents(rand.New(rand.NewPCG(seed, 2)), doc.Root)
				if len(intents) > 1 {
					intents[0].Value = json.RawMessage(value)
				}
				tryFuzzed(t, edit.Document{File: file, Root: doc.Root, JSON: isJSON}, intents)
			}
		}
	})
}

func tryFuzzed(t *testing.T, doc edit.Document, intents []edit.Intent) {
	edits, err := edit.Edits(doc, intents)
	if err != nil {
		if !errors.Is(err, edit.ErrNotEditable) {
			t.Errorf("%v is no ErrNotEditable", err)
		}
		return
	}
	after, err := edit.Apply(doc.File.Text, edits)
	if err != nil {
		t.Fatalf("%v: %v", edits, err)
	}
	if before := parse(doc.File.Text, doc.JSON); len(parse(after, doc.JSON)) != len(before) {
		t.Errorf("not %d documents any more:\n%q\n%q", len(before), doc.File.Text, after)
	}
	if _, err := edit.Diff(doc.File, edits); err != nil {
		t.Error(err)
	}
}
