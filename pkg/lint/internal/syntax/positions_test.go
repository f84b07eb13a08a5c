package syntax

import (
	"fmt"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// checkNotes holds what the reader found to what the writer noted.
func checkNotes(file *source.File, docs []Document, notes []note, counts []int) error {
	if len(docs) != len(counts) {
		return fmt.Errorf("%d documents, want %d", len(docs), len(counts))
	}
	for i, doc := range docs {
		if len(doc.Problems) > 0 {
			return fmt.Errorf("document %d: %+v", i, doc.Problems)
		}
		for _, n := range notes[:counts[i]] {
			found := doc.Root.Locate(n.path)
			if !found.Exact {
				return fmt.Errorf("document %d: nothing at %v", i, n.path)
			}
			if found.Node.Range != n.value {
				return fmt.Errorf("document %d: value at %v is %v %q, want %v %q", i, n.path,
					found.Node.Range, file.Slice(found.Node.Range), n.value, file.Slice(n.value))
			}
			if n.hasKey && found.Entry.KeyRange != n.key {
				return fmt.Errorf("document %d: key at %v is %v %q, want %v %q", i, n.path,
					found.Entry.KeyRange, file.Slice(found.Entry.KeyRange), n.key, file.Slice(n.key))
			}
		}
		notes = notes[counts[i]:]
	}
	return nil
}

func encodings() []source.Encoding {
	return []source.Encoding{source.UTF8, source.UTF8BOM, source.UTF16LE, source.UTF16BE}
}

func TestPositionsInYAML(t *testing.T) {
	seen := map[string]int{}
	for seed := range uint64(15_000) {
		w := newWriter(seed)
		counts := w.stream()
		text := w.out.String()
		for feature, sign := range features() {
			if strings.Contains(text, sign) {
				seen[feature]++
			}
		}
		file, err := source.New("x.yaml", source.Encode([]byte(text), encodings()[seed%4]))
		if err != nil || string(file.Text) != text {
			t.Fatalf("seed %d: New: %v", seed, err)
		}
		docs := ParseYAML(file.Text, DefaultLimits(), nil)
		if err := checkNotes(file, docs, w.notes, counts); err != nil {
			t.Fatalf("seed %d: %v\n%q\n%s", seed, err, text, text)
		}
		if err := checkTree(file.Text, docs); err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
	}
	for feature := range features() {
		if seen[feature] < 50 {
			t.Errorf("only %d texts with %s: the writer no longer tests it", seen[feature], feature)
		}
	}
}

// features are signs of what the writer must have written often enough.
func features() map[string]string {
	return map[string]string{
		"a merge key": "<<: *", "an explicit key": "? ", "a literal": ": |", "a folded scalar": ": >", "an indentation indicator": "|2", "chomping": ">-",
		"a tag": "!!str ", "a bare tag": " ! ", "a verbatim tag": "!<tag", "an anchor": "&n-", "an alias": ": *n-", "an alias in a list": "- *n-", "CRLF": "\r\n", "a document end": "\n...",
		"a directive": "%YAML", "an emoji": "😀", "a tab before a comment": "\t# c", "a flow mapping": ": {", "a flow list": ": [", "a comment in a flow collection": " # c ] }",
		"an adjacent value": `":1`, "a nested dash": "- - ", "a compact mapping": "- key",
	}
}
