package syntax

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// eachString calls f with the strings of a tree.
func eachString(n *Node, f func(n *Node)) {
	if n.Kind == String && n.Parts == nil {
		f(n)
	}
	for _, e := range n.Entries {
		eachString(e.Value, f)
	}
	for _, item := range n.Items {
		eachString(item, f)
	}
}

// checkExcerpts takes the excerpt of every string of a text and returns what is wrong with one.
func checkExcerpts(text []byte, docs []Document) error {
	var wrong error
	for _, doc := range docs {
		if doc.Root == nil {
			continue
		}
		eachString(doc.Root, func(n *Node) {
			if err := checkExcerpt(text, n, Whole(text).Inside(n, doc.JSON)); err != nil && wrong == nil {
				wrong = fmt.Errorf("%q (%v): %w", n.Text, n.Style, err)
			}
		})
	}
	return wrong
}

// checkExcerpt proves that each byte of an excerpt points at something that reads as it, that the
// places are in order, and that they are in the string.
func checkExcerpt(text []byte, n *Node, e *Excerpt) error {
	if string(e.Text) != n.Text {
		return fmt.Errorf("text is %q", e.Text)
	}
	if !e.Exact {
		if n.Tag == "" && n.Style != Literal && n.Style != Folded && !bytes.Contains(text, []byte("!!binary")) && !bytes.Contains(text, []byte("2002:")) {
			return fmt.Errorf("no place is known")
		}
		return nil
	}
	last := 0
	for i := range e.Text {
		at := e.Range(source.Range{Start: i, End: i + 1})
		if at.Start < last && (i == 0 || e.Range(source.Range{Start: i - 1, End: i}) != at) || at.Len() < 1 || at.End > len(text) {
			return fmt.Errorf("byte %d is at %v, behind %d", i, at, last)
		}
		last = at.End
		if written := text[at.Start:at.End]; !reads(written, e.Text[i]) {
			return fmt.Errorf("byte %d (%q) is at %q", i, e.Text[i], written)
		}
	}
	return nil
}

// reads tells whether what is written may read as a byte: itself, an escape, or a line break.
func reads(written []byte, c byte) bool {
	if len(written) == 1 && written[0] == c {
		return true
	}
	blank := len(bytes.Trim(written, " \t\r\n\u0085\u2028\u2029")) == 0
	switch {
	case blank && (c == ' ' || c == '\n'):
		return true
	case blank && bytes.IndexByte(written, c) >= 0:
		return true
	case string(written) == "''":
		return c == '\''
	case written[0] == '%':
		text, err := url.PathUnescape(string(written))
		return err == nil && text == string(c)
	case written[0] != '\\':
		return false
	}
	var text string
	if json.Unmarshal([]byte(`"`+string(written)+`"`), &text) == nil {
		return strings.IndexByte(text, c) >= 0
	}
	docs := ParseYAML([]byte(`"`+string(written)+`"`), DefaultLimits(), nil)
	return len(docs) == 1 && docs[0].Root != nil && strings.IndexByte(docs[0].Root.Text, c) >= 0
}

func TestExcerptsOfCorpus(t *testing.T) {
	for _, text := range corpus() {
		docs := ParseYAML([]byte(text), DefaultLimits(), nil)
		if err := checkExcerpts([]byte(text), docs); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		for _, doc := range docs {
			if doc.Root == nil || strings.Contains(text, "!!binary") {
				continue
			}
			eachString(doc.Root, func(n *Node) {
				if !Whole([]byte(text)).Inside(n, false).Exact && strings.TrimSpace(n.Text) != "" {
					t.Errorf("%q: no place for %q", text, n.Text)
				}
			})
		}
	}
}

func TestExcerptsOfRandomTexts(t *testing.T) {
	for seed := range uint64(20_000) {
		w := newWriter(seed)
		w.stream()
		text := []byte(w.out.String())
		if err := checkExcerpts(text, ParseYAML(text, DefaultLimits(), nil)); err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
	}
	for seed := range uint64(10_000) {
		w := newWriter(seed)
		w.json(nil, 0)
		text := []byte(w.out.String())
		if err := checkExcerpts(text, ParseJSON(text, DefaultLimits())); err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
	}
}

func FuzzExcerpt(f *testing.F) {
	for _, text := range corpus() {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if !utf8.Valid(text) {
			return
		}
		if err := checkExcerpts(text, ParseYAML(text, DefaultLimits(), nil)); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		if err := checkExcerpts(text, ParseJSON(text, DefaultLimits())); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	})
}
