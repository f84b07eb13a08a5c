package edit_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	sigsyaml "sigs.k8s.io/yaml"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/edit"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// spoil makes a few changes to a text that hardly anybody would write.
func spoil(r *rand.Rand, text []byte) []byte {
	tokens := []string{
		" ", "  ", "\n", "\r\n", "\t", " # c\n", "#", "- ", "-", ": ", ":", "? ", ",", "{", "}", "[", "]", "{}", "&a ", "*a", "<<: *a\n", "&b {x: 1}", "<<: [*a, *b]\n",
		"!!str ", "!x ", "! ", "!!map ", "|\n", "|+\n", ">2-\n", "---\n", "...\n", "'", `"`, `\`, "~", "null", "%YAML 1.1\n---\n", "\u2028", "\u0085", "\r", "é", "x: y\n", "=", "{\n a: b,\n # c\n c: d\n}", "[a: b]",
	}
	text = slices.Clone(text)
	for range 1 + r.IntN(4) {
		at := r.IntN(len(text) + 1)
		switch r.IntN(5) {
		case 0:
			text = slices.Delete(text, at, min(at+1+r.IntN(6), len(text)))
		case 1: // copy a piece
			from := r.IntN(len(text) + 1)
			text = slices.Insert(text, at, slices.Clone(text[from:min(from+r.IntN(30), len(text))])...)
		default:
			if lineBreak := strings.LastIndexByte(string(text[:at]), '\n'); r.IntN(2) == 0 {
				at = lineBreak + 1
			} else if colon := strings.Index(string(text[at:]), ": "); colon >= 0 && r.IntN(2) == 0 {
				at += colon + 2
			}
			text = slices.Insert(text, at, []byte(tokens[r.IntN(len(tokens))])...)
		}
	}
	return text
}

// TestSoup changes texts that are odd. Most changes are refused; those that are not must be right.
func TestSoup(t *testing.T) {
	rounds := 4_000
	if testing.Short() {
		rounds = 800
	}
	done := 0
	for seed := range rounds {
		r := rand.New(rand.NewPCG(uint64(seed), 79))
		isJSON := r.IntN(4) == 0
		text := spoil(r, randomYAML(r))
		if isJSON {
			text = spoil(r, randomJSON(r))
		}
		docs := parse(text, isJSON)
		if len(docs) == 0 {
			continue
		}
		doc := docs[r.IntN(len(docs))]
		if doc.Root == nil || doc.Range.Len() == 0 {
			continue
		}
		inner := randomRoot(r, doc.Root)
		intents := randomIntents(r, inner.node)
		edits, err := edit.Edits(edit.Document{File: &source.File{Name: "x", Text: text}, Root: inner.node, JSON: isJSON}, intents)
		if err != nil || len(intents) == 0 {
			continue
		}
		intents = below(inner.path, intents)
		after, err := edit.Apply(text, edits)
		if err != nil {
			t.Fatal(err)
		}
		behind := parse(after, isJSON)
		if len(docs) != len(behind) {
			t.Fatalf("seed %d: %d documents became %d\n%s%s\n%s", seed, len(docs), len(behind), describe(intents), text, after)
		}
		for i := range docs {
			var was, is any
			if sigsyaml.Unmarshal(text[docs[i].Range.Start:docs[i].Range.End], &was) != nil || len(docs[i].Problems) > 0 || shares(docs, i) {
				continue
			}
			if docs[i].Index == doc.Index {
				was = expected(was, intents)
			}
			if err := sigsyaml.Unmarshal(after[behind[i].Range.Start:behind[i].Range.End], &is); err != nil || !cmp.Equal(was, is) {
				t.Fatalf("seed %d, document %d: %v (-want +got)\n%s%s%s\n%s", seed, i, err, cmp.Diff(was, is), describe(intents), text, after)
			}
			done++
		}
	}
	if done < rounds/10 {
		t.Errorf("only %d changes made: the texts are too odd to test anything", done)
	}
	t.Logf("%d of %d", done, rounds)
}

// shares tells whether a document shares its stretch of text with another one.
func shares(docs []syntax.Document, i int) bool {
	return slices.ContainsFunc(docs, func(d syntax.Document) bool { return d.Index != docs[i].Index && d.Range == docs[i].Range })
}
