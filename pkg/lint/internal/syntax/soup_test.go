package syntax

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

// yamlTokens make texts that are nearly YAML: whatever a reader has a special case for.
func yamlTokens() []string {
	return []string{
		"a", "b", "c d", "1", "1.5", "yes", "~", "\"q\"", "'s'", "\"x\\n y\"", "é", "😀", "2001-01-01", "<<", "&x", "&y", "*x", "*y", "!!str", "!!int", "!t", "!", "!<t>",
		": ", ":", ":\n", "- ", "-\n", "? ", "?\n", ", ", ",", "[", "]", "{", "}", "[]", "{}", "|\n", ">\n", "|2-\n", "|+\n", "|", "# c\n", " # c\n", "#", "---\n", "--- ", "...\n", "%YAML 1.1\n",
		"\n", "\n", "\n", "\n ", "\n  ", "\n  ", "\n    ", " ", " ", "  ", "\t", "\r\n", "\r", "\u0085", "\u2028", "\ufeff", "\"", "'", "@", "`", "a: ", "b: ", "a: 1\n", "- a\n", "<<: *x\n", "\n  b: ",
	}
}

func soup(r *rand.Rand, tokens []string, most int) []byte {
	var text []byte
	for range 1 + r.IntN(most) {
		text = append(text, tokens[r.IntN(len(tokens))]...)
	}
	return text
}

func TestYAMLSoup(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	accepted := 0
	for range 30_000 {
		text := soup(r, yamlTokens(), 12)
		docs := ParseYAML(text, DefaultLimits(), nil)
		if err := checkTree(text, docs); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if difference := compareWithKube(t, text); difference != "" {
			t.Fatalf("%q: %s", text, difference)
		}
		if onlyDuplicates(docs) && len(docs) > 0 {
			accepted++
		}
	}
	if accepted < 3_000 {
		t.Errorf("only %d texts were YAML: the tokens no longer test anything", accepted)
	}
}

func jsonTokens() []string {
	return []string{
		"{", "}", "[", "]", ",", ":", ":", `"a"`, `"b"`, `"a":`, `"b": `, "1", "-0", "1.5e3", "01", "1.", "-", "true", "false", "null", "nul", " ", "\n", "\r\n", "\t", `"\u00e9"`, `"\ud83d\ude00"`,
		`"\ud83d"`, `"\ude00\ud83d"`, `"\x"`, `"\u12"`, "\"\n\"", `"é😀"`, `""`, "\"\x01\"", "'a'", "//c\n", "#", "“", "[1]", "{}", `{"a":1}`, `,"a":2`, "\ufeff", "\u00a0", `"`, `\`, "1e400", "123456789012345678901234567890",
	}
}

// compareWithJSON is the difference between our reading of a stream and encoding/json's, "" for
// none. Two scalars that touch at the top level (truefalse, 1-2, 01) are two values to its Decoder
// and an error to us: RFC 8259 knows no streams, and nobody means that.
func compareWithJSON(text []byte) string {
	docs := ParseJSON(text, DefaultLimits())
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	for _, doc := range docs {
		found := codes([]Document{doc})
		var want any
		err := decoder.Decode(&want)
		switch {
		case len(found) > 0 && found[len(found)-1] == TooLarge:
			return ""
		case doc.Root == nil && err == nil:
			if rest := text[decoder.InputOffset():]; isScalar(want) && len(rest) > 0 && !strings.ContainsRune(" \t\r\n", rune(rest[0])) {
				return ""
			}
			return "encoding/json accepts it, we do not: " + doc.Problems[0].Detail["error"]
		case doc.Root == nil:
			return ""
		case err != nil:
			return "encoding/json refuses it, we do not: " + err.Error()
		case !reflect.DeepEqual(plainValue(doc.Root), want):
			return "another value"
		}
	}
	if err := decoder.Decode(new(any)); !errors.Is(err, io.EOF) {
		return "encoding/json goes on where we stop"
	}
	return ""
}

func isScalar(value any) bool {
	switch value.(type) {
	case []any, map[string]any:
		return false
	}
	return true
}

func TestJSONSoup(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for range 100_000 {
		text := soup(r, jsonTokens(), 10)
		if err := checkTree(text, ParseJSON(text, DefaultLimits())); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if difference := compareWithJSON(text); difference != "" {
			t.Fatalf("%q: %s", text, difference)
		}
	}
}
