package syntax

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// plainValue is the tree as encoding/json would decode it with UseNumber: the last of several
// equal keys wins.
func plainValue(n *Node) any {
	switch n.Kind {
	case Null:
		return nil
	case Bool:
		return n.Text == "true"
	case Number:
		return json.Number(n.Text)
	case Sequence:
		items := make([]any, 0, len(n.Items))
		for _, item := range n.Items {
			items = append(items, plainValue(item))
		}
		return items
	case Mapping:
		members := make(map[string]any, len(n.Entries))
		for _, e := range n.Entries {
			members[e.Key] = plainValue(e.Value)
		}
		return members
	default:
		return n.Text
	}
}

func asJSON(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatalf("no JSON for %#v: %v", value, err)
	}
	return string(text)
}

// codes are the kinds of a document's problems.
func codes(docs []Document) []Code {
	var all []Code
	for _, doc := range docs {
		for _, p := range doc.Problems {
			all = append(all, p.Code)
		}
	}
	return all
}

// checkTree holds documents to what everybody who reads them relies on. It returns what is wrong.
func checkTree(text []byte, docs []Document) error {
	index := 0
	for _, doc := range docs {
		if doc.Index < index {
			return fmt.Errorf("document %d after %d", doc.Index, index)
		}
		index = doc.Index + 1
		whole := source.Range{End: len(text)}
		if !inside(whole, doc.Range) {
			return fmt.Errorf("document range %v outside %v", doc.Range, whole)
		}
		for _, p := range doc.Problems {
			if !inside(whole, p.Range) {
				return fmt.Errorf("problem %v outside %v", p, whole)
			}
		}
		if doc.Root == nil && len(doc.Problems) == 0 {
			return fmt.Errorf("document %d has neither a root nor a problem", doc.Index)
		}
		if doc.Root == nil {
			continue
		}
		if !inside(doc.Range, doc.Root.Range) {
			return fmt.Errorf("root %v outside its document %v", doc.Root.Range, doc.Range)
		}
		if err := checkNode(doc.Root, 0); err != nil {
			return err
		}
	}
	return nil
}

func inside(outer, inner source.Range) bool {
	return inner.Start <= inner.End && outer.Contains(inner)
}

func checkNode(n *Node, depth int) error {
	if depth > DefaultLimits().Depth+1 { // what is past the limit is an unknown
		return fmt.Errorf("a tree deeper than %d", DefaultLimits().Depth)
	}
	last := n.Range.Start
	for _, e := range n.Entries {
		if err := checkNode(e.Value, depth+1); err != nil {
			return err
		}
		if e.Merged || n.Shared && n.Anchored != (source.Range{}) {
			continue // the text stands elsewhere
		}
		if e.KeyRange.Start < last || !inside(n.Range, e.KeyRange) {
			return fmt.Errorf("key %q %v outside %v or before %d", e.Key, e.KeyRange, n.Range, last)
		}
		if e.Value.Range.Start < e.KeyRange.End || !inside(n.Range, e.Value.Range) {
			return fmt.Errorf("value %v of key %q %v outside %v", e.Value.Range, e.Key, e.KeyRange, n.Range)
		}
		last = e.Value.Range.End
	}
	for i, item := range n.Items {
		if err := checkNode(item, depth+1); err != nil {
			return err
		}
		if n.Shared && n.Anchored != (source.Range{}) {
			continue
		}
		if item.Range.Start < last || !inside(n.Range, item.Range) {
			return fmt.Errorf("item %d %v outside %v or before %d", i, item.Range, n.Range, last)
		}
		last = item.Range.End
	}
	return nil
}

func TestCheckTreeFindsWhatIsWrong(t *testing.T) {
	at := func(start, end int) source.Range { return source.Range{Start: start, End: end} }
	leaf := func(start, end int) *Node { return &Node{Kind: String, Range: at(start, end)} }
	deep := leaf(0, 1)
	for range DefaultLimits().Depth + 2 {
		deep = &Node{Kind: Sequence, Items: []*Node{deep}, Range: at(0, 1)}
	}
	tests := map[string]*Node{
		"item outside":      {Kind: Sequence, Range: at(0, 5), Items: []*Node{leaf(4, 6)}},
		"items swapped":     {Kind: Sequence, Range: at(0, 9), Items: []*Node{leaf(4, 6), leaf(1, 2)}},
		"value before key":  {Kind: Mapping, Range: at(0, 9), Entries: []Entry{{KeyRange: at(4, 5), Value: leaf(1, 2)}}},
		"key outside":       {Kind: Mapping, Range: at(0, 3), Entries: []Entry{{KeyRange: at(4, 5), Value: leaf(5, 6)}}},
		"too deep":          deep,
		"end before start":  leaf(5, 4),
		"outside the text":  leaf(5, 100),
		"outside, document": leaf(0, 15),
	}
	for name, root := range tests {
		if err := checkTree(make([]byte, 20), []Document{{Root: root, Range: at(0, 10)}}); err == nil {
			t.Errorf("%s: checkTree finds nothing", name)
		}
	}
	if err := checkTree(nil, []Document{{}}); err == nil || !strings.Contains(err.Error(), "neither") {
		t.Errorf("no root and no problem: %v", err)
	}
}
