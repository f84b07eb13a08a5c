package syntax

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// json writes a random value and notes where it stands.
func (w *writer) json(path []any, depth int) source.Range {
	n := w.r.IntN(9)
	if depth > 4 {
		n = w.r.IntN(6)
	}
	start := w.at()
	switch {
	case n < 3:
		w.put(w.jsonString())
	case n < 6:
		w.put(w.pick("0", "-0", "12", "-1.5", "1e3", "1E-3", "0.1e+2", "true", "false", "null", "123456789012345678901234567890"))
	case n == 6:
		w.jsonMembers("[", "]", func(i int) { w.json(child(path, i), depth+1) })
	default:
		w.jsonMembers("{", "}", func(int) {
			w.names++
			name := fmt.Sprint(w.names, w.pick("", "é", "😀", "a b", "{"))
			key := w.text(`"` + name + `"`)
			w.jsonGap()
			w.put(":")
			w.jsonGap()
			w.json(child(path, name), depth+1)
			w.noteKey(child(path, name), key)
		})
	}
	at := source.Range{Start: start, End: w.at()}
	w.note(path, at)
	return at
}

func (w *writer) jsonString() string {
	var out strings.Builder
	for range w.r.IntN(4) {
		out.WriteString(w.pick("a", "é", "😀", "日本", `\"`, `\\`, `\/`, `\n`, `\u0041`, `\ud83d\ude00`, `\ud83d`, `\ude00`, "]", "}", ",", ":", "'", " "))
	}
	return `"` + out.String() + `"`
}

func (w *writer) jsonMembers(open, closing string, member func(i int)) {
	w.put(open)
	w.jsonGap()
	for i := range w.r.IntN(4) {
		if i > 0 {
			w.put(",")
			w.jsonGap()
		}
		member(i)
		w.jsonGap()
	}
	w.put(closing)
}

func (w *writer) jsonGap() {
	if w.chance(3) {
		w.put(w.pick(" ", "  ", "\t", w.eol[0], w.eol[0]+"  "))
	}
}

func TestPositionsInJSON(t *testing.T) {
	for seed := range uint64(20_000) {
		w := newWriter(seed)
		var counts []int
		for range 1 + w.r.IntN(3) {
			w.jsonGap()
			before := len(w.notes)
			w.json(nil, 0)
			counts = append(counts, len(w.notes)-before)
			w.put(w.pick(" ", "\n", "\r\n"))
		}
		text := w.out.String()
		file, err := source.New("x.json", source.Encode([]byte(text), encodings()[seed%4]))
		if err != nil || string(file.Text) != text {
			t.Fatalf("seed %d: New: %v", seed, err)
		}
		docs := ParseJSON(file.Text, DefaultLimits())
		if err := checkNotes(file, docs, w.notes, counts); err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		if err := checkTree(file.Text, docs); err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		if difference := compareWithJSON(file.Text); difference != "" {
			t.Fatalf("seed %d: %s\n%s", seed, difference, text)
		}
	}
}

// TestMangledJSON changes valid texts at random bytes: what encoding/json refuses we refuse.
func TestMangledJSON(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	const wrong = "\x00\x1f:-+.,[]{}\"\\/u0159eEtrufalsn \n#'"
	for seed := range uint64(30_000) {
		w := newWriter(seed)
		w.json(nil, 0)
		text := []byte(w.out.String())
		for range 1 + r.IntN(2) {
			text[r.IntN(len(text))] = wrong[r.IntN(len(wrong))]
		}
		if !utf8.Valid(text) {
			continue
		}
		if difference := compareWithJSON(text); difference != "" {
			t.Fatalf("%q: %s", text, difference)
		}
	}
}

func TestJSONProblems(t *testing.T) {
	tests := map[string]string{
		`{"a": 1«,»}`:                     "trailing comma: JSON allows none before '}'",
		`[1, 2«,» ]`:                      "trailing comma: JSON allows none before ']'",
		`{"a": 1«» "b": 2}`:               "missing comma between two members",
		`«{»"a": 1`:                       "this '{' is never closed: the text ends before its '}'",
		`[«[»1, 2`:                        "this '[' is never closed: the text ends before its ']'",
		"{\n«// c»\n}":                    "a comment: JSON has none",
		"{«/* c */ }»":                    "a comment: JSON has none",
		`{"a": «# c»`:                     "a comment: JSON has none",
		`{«'»a': 1}`:                      "single quotes: JSON takes only double ones",
		`{«“»a”: 1}`:                      "a typographic quote “: write \"",
		`{«a»: 1}`:                        "\"a\" where a key in double quotes must follow",
		`{"a" «1»}`:                       "\"1\" where a colon after the key \"a\" must follow",
		`{"a": «True»}`:                   "\"True\" where a value must follow",
		`{"a": «01»}`:                     "\"01\" is not a number; put text in double quotes",
		`{"a": «-»}`:                      "\"-\" is not a number; put text in double quotes",
		`{"a": «1.2.3.4»}`:                "\"1.2.3.4\" is not a number; put text in double quotes",
		"{\"a\": «\"b»\n}":                "this string is not closed on its line",
		`{"a": «"b}»`:                     "this string is never closed",
		"{\"a\": \"b«\t»c\"}":             `a control character in a string: escape it as \u0009`,
		`{"a": "b«\d»"}`:                  "an escape that JSON does not know",
		`{"a": "b«\u12x4»"}`:              "an escape that JSON does not know",
		`{"a": 1} «x»`:                    "\"x\" where a value must follow",
		`{"a": 1, «"a"»: 2}`:              "",
		`{"a": 1, "\u0061": 2, «"a"»: 3}`: "",
	}
	for marked, want := range tests {
		text := strings.NewReplacer("«", "", "»", "").Replace(marked)
		docs := ParseJSON([]byte(text), DefaultLimits())
		problems := docs[len(docs)-1].Problems
		if len(problems) == 0 {
			t.Errorf("%s: no problem", text)
			continue
		}
		p := problems[len(problems)-1]
		start, end := strings.Index(marked, "«"), strings.Index(marked, "»")-len("«")
		if p.Range != (source.Range{Start: start, End: end}) {
			t.Errorf("%s: the problem is %v, want %d to %d", text, p.Range, start, end)
		}
		if p.Detail["error"] != want {
			t.Errorf("%s: error is %q, want %q", text, p.Detail["error"], want)
		}
		if want == "" && (p.Code != DuplicateKey || p.Detail["key"] != "a" || !docs[0].Root.Open) {
			t.Errorf("%s: %+v, want a duplicate key and an open mapping", text, p)
		}
	}
}

func TestTouchingScalarsAreRefused(t *testing.T) {
	for _, text := range []string{"truefalse", "1-2", "01", "nulls", "-"} {
		docs := ParseJSON([]byte(text), DefaultLimits())
		if len(docs) != 1 || docs[0].Root != nil || json.Valid([]byte(text)) {
			t.Errorf("%q: %+v", text, docs)
		}
	}
}

func FuzzJSON(f *testing.F) {
	for _, token := range jsonTokens() {
		f.Add([]byte(token))
	}
	for seed := range uint64(50) {
		w := newWriter(seed)
		w.json(nil, 0)
		f.Add([]byte(w.out.String()))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if err := checkTree(text, ParseJSON(text, DefaultLimits())); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		if !utf8.Valid(text) {
			return
		}
		if difference := compareWithJSON(text); difference != "" {
			t.Errorf("%q: %s", text, difference)
		}
	})
}
