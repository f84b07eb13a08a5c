package syntax

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// billionLaughs nests lists of aliases: each level stands for width times the one below.
func billionLaughs(levels, width int) string {
	var out strings.Builder
	out.WriteString("l0: &l0 lol\n")
	for i := 1; i <= levels; i++ {
		fmt.Fprintf(&out, "l%d: &l%d [%s]\n", i, i, strings.Repeat(fmt.Sprintf("*l%d, ", i-1), width))
	}
	return out.String()
}

// mergeBomb merges mappings into mappings, each several times.
func mergeBomb(levels, width int) string {
	var out strings.Builder
	out.WriteString("m0: &m0 {a: 1, b: 2}\n")
	for i := 1; i <= levels; i++ {
		fmt.Fprintf(&out, "m%d: &m%d\n  <<: [%s]\n", i, i, strings.Repeat(fmt.Sprintf("*m%d, ", i-1), width))
	}
	return out.String()
}

// aliasChain nests each value in the next by its alias: deep, though no line is.
func aliasChain(length int) string {
	var out strings.Builder
	out.WriteString("? [ &c0 [x]")
	for i := 1; i <= length; i++ {
		fmt.Fprintf(&out, ", &c%d [*c%d]", i, i-1)
	}
	fmt.Fprintf(&out, "]\n: 1\nb: *c%d\n", length)
	return out.String()
}

func within(t *testing.T, limit time.Duration, what string, do func()) {
	t.Helper()
	start := time.Now()
	do()
	if took := time.Since(start); took > limit {
		t.Errorf("%s took %v", what, took)
	}
}

func TestTooLarge(t *testing.T) {
	tests := map[string]struct{ text, what string }{
		"billion laughs":      {billionLaughs(9, 10), whatAliases},
		"a wall of laughs":    {billionLaughs(150, 50), whatAliases},
		"merge bomb":          {mergeBomb(40, 10), whatAliases},
		"flow lists":          {strings.Repeat("[", 5_000) + strings.Repeat("]", 5_000), whatNesting},
		"unclosed flow lists": {strings.Repeat("[", 50_000), whatNesting},
		"flow mappings":       {strings.Repeat("{a: ", 5_000) + strings.Repeat("}", 5_000), whatNesting},
		"past the reader":     {strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000), whatNesting},
		"block lists":         {strings.Repeat("- ", 5_000) + "a", whatNesting},
		"block past reader":   {strings.Repeat("- ", 20_000) + "a", whatNesting},
		"alias chain":         {aliasChain(1_000), whatNesting},
		"wide and too deep":   {"a:\n" + strings.Repeat("- "+strings.Repeat("[", 250)+strings.Repeat("]", 250)+"\n", 500), whatNesting},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			text := []byte(tt.text + "\n---\nafter: 1\n")
			var docs []Document
			within(t, 5*time.Second, name, func() { docs = ParseYAML(text, DefaultLimits(), nil) })
			if err := checkTree(text, docs); err != nil {
				t.Fatal(err)
			}
			found := 0
			for _, p := range docs[0].Problems {
				if p.Code == TooLarge {
					found++
					if p.Detail["what"] != tt.what || p.Detail["limit"] == "" {
						t.Errorf("details are %v, want what = %q", p.Detail, tt.what)
					}
				}
			}
			if found != 1 {
				t.Errorf("%d problems of the kind TooLarge, want 1: %v", found, codes(docs))
			}
			if got := docs[len(docs)-1].Root.Get("after"); got == nil {
				t.Error("the document after it is gone")
			}
		})
	}
}

func TestTooLargeJSON(t *testing.T) {
	for _, text := range []string{strings.Repeat("[", 100_000), strings.Repeat(`{"a":`, 10_000) + "1" + strings.Repeat("}", 10_000)} {
		docs := ParseJSON([]byte(text), DefaultLimits())
		if got := codes(docs); len(got) != 1 || got[0] != TooLarge || docs[0].Root != nil {
			t.Errorf("problems are %v, want one TooLarge", got)
		}
	}
	deepest := strings.Repeat("[", 200) + "1" + strings.Repeat("]", 200)
	for _, docs := range [][]Document{ParseJSON([]byte(deepest), DefaultLimits()), ParseYAML([]byte(deepest), DefaultLimits(), nil)} {
		if got := codes(docs); len(got) != 0 {
			t.Errorf("problems of a value at the limit are %v", got)
		}
	}
	deeper := "[" + deepest + "]"
	for _, docs := range [][]Document{ParseJSON([]byte(deeper), DefaultLimits()), ParseYAML([]byte(deeper), DefaultLimits(), nil)} {
		if got := codes(docs); len(got) != 1 || got[0] != TooLarge {
			t.Errorf("problems of a value past the limit are %v", got)
		}
	}
}

func TestManyKeysAreFast(t *testing.T) {
	var yamlText, jsonText strings.Builder
	jsonText.WriteString("{")
	for i := range 100_000 {
		fmt.Fprintf(&yamlText, "key%d: 1\n", i)
		fmt.Fprintf(&jsonText, "\"key%d\": 1,\n", i)
	}
	yamlText.WriteString("key500: 2\n")
	jsonText.WriteString(`"key500": 2}`)
	within(t, 10*time.Second, "a mapping of 100,000 keys", func() {
		for _, docs := range [][]Document{ParseYAML([]byte(yamlText.String()), DefaultLimits(), nil), ParseJSON([]byte(jsonText.String()), DefaultLimits())} {
			if got := codes(docs); len(got) != 1 || got[0] != DuplicateKey {
				t.Errorf("problems are %v, want one DuplicateKey", got)
			}
		}
	})
}

func TestAliasCycles(t *testing.T) {
	for _, text := range []string{"a: &x [*x]\n", "a: &x {b: *x}\n", "&x a:\n  &y b:\n  - *x\nc: &z {d: [{e: *z}]}\n", "a: &x\n  <<: *x\n", "a: &x\n  <<: [*x]\n", "a: &x {*x : 1}\n", "&r {a: {b: {c: *r}}}\n", "? &k [*k]\n: 1\n"} {
		docs := ParseYAML([]byte(text), DefaultLimits(), nil)
		cycles := 0
		for _, p := range docs[0].Problems {
			if p.Code == AliasCycle {
				cycles++
				if alias := text[p.Range.Start:p.Range.End]; alias != "*"+p.Detail["alias"] {
					t.Errorf("%q: the problem stands at %q, its alias is %q", text, alias, p.Detail["alias"])
				}
			}
		}
		if cycles != 1 {
			t.Errorf("%q: %d cycles, want 1: %v", text, cycles, codes(docs))
		}
		if err := checkTree([]byte(text), docs); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestSharedNodes(t *testing.T) {
	text := "a: &x {p: [1]}\nb: *x\nc:\n  <<: *x\n  q: 2\nd: {p: 1}\n"
	root := ParseYAML([]byte(text), DefaultLimits(), nil)[0].Root
	for path, want := range map[string]bool{"a": true, "a p": true, "b": true, "b p": true, "c": false, "c p": true, "c q": false, "d": false, "d p": false} {
		if got := root.At(strings.Fields(path)...).Shared; got != want {
			t.Errorf("%s: Shared is %v, want %v", path, got, want)
		}
	}
	alias := root.Get("b")
	if got := text[alias.Range.Start:alias.Range.End]; got != "*x" {
		t.Errorf("the alias stands at %q", got)
	}
	if got := text[alias.Anchored.Start:alias.Anchored.End]; got != "{p: [1]}" {
		t.Errorf("the alias refers to %q", got)
	}
	if merged := root.Locate([]any{"c", "p"}).Entry; !merged.Merged || text[merged.KeyRange.Start:merged.KeyRange.End] != "p" {
		t.Errorf("the merged entry is %+v", merged)
	}
}

// TestTruncated cuts samples at every byte: nothing may panic, and what cannot be read is one
// problem that stands inside the text.
func TestTruncated(t *testing.T) {
	samples := documentCorpus()
	for seed := range uint64(40) {
		w := newWriter(seed)
		w.stream()
		samples = append(samples, w.out.String())
	}
	for _, sample := range samples {
		if len(sample) > 1200 {
			continue
		}
		for end := range len(sample) {
			text := []byte(sample[:end])
			docs := ParseYAML(text, DefaultLimits(), nil)
			if err := checkTree(text, docs); err != nil {
				t.Fatalf("%q: %v", text, err)
			}
			for _, doc := range docs {
				if doc.Root == nil && len(doc.Problems) != 1 {
					t.Fatalf("%q: %d problems in a document that cannot be read", text, len(doc.Problems))
				}
				if doc.Root == nil && doc.Problems[0].Range.Len() == 0 {
					t.Fatalf("%q: %v stands nowhere", text, doc.Problems[0])
				}
			}
		}
	}
}

func TestTruncatedJSON(t *testing.T) {
	sample := `{"a": [1, -2.5e+3, true, false, null, "x\"\\\/\b\f\n\r\tA😀é"], "b": {"c": {}, "d": []}} `
	for end := range len(sample) - 1 {
		docs := ParseJSON([]byte(sample[:end]), DefaultLimits())
		if err := checkTree([]byte(sample[:end]), docs); err != nil {
			t.Fatalf("%q: %v", sample[:end], err)
		}
		if end > 0 && (len(docs) != 1 || docs[0].Root != nil || len(docs[0].Problems) != 1) {
			t.Fatalf("%q: %+v, want one problem", sample[:end], docs)
		}
	}
}

// TestMangled changes valid documents at random bytes, invalid UTF-8 included.
func TestMangled(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	const wrong = "\x00\xff:-?[]{}#&*!|>'\"%@`\t\n\r ,\xe2"
	for seed := range uint64(1_500) {
		w := newWriter(seed)
		w.stream()
		text := []byte(w.out.String())
		for range 1 + r.IntN(3) {
			text[r.IntN(len(text))] = wrong[r.IntN(len(wrong))]
		}
		docs := ParseYAML(text, DefaultLimits(), nil)
		if err := checkTree(text, docs); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if difference := compareWithKube(t, text); utf8.Valid(text) && difference != "" {
			t.Fatalf("%q: %s", text, difference)
		}
		docs = ParseJSON(text, DefaultLimits())
		if err := checkTree(text, docs); err != nil {
			t.Fatalf("JSON %q: %v", text, err)
		}
	}
}
