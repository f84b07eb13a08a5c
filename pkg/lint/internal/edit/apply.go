package edit

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// ErrOverlap is a set of edits that cannot be made together.
var ErrOverlap = errors.New("the edits overlap")

// Apply makes edits, in whatever order they are given. Two insertions at one place overlap: nobody
// said which comes first.
func Apply(text []byte, edits []diag.Edit) ([]byte, error) {
	sorted, err := inOrder(text, edits)
	if err != nil {
		return nil, err
	}
	return splice(text, 0, sorted), nil
}

// splice makes edits that are in order. The text begins at offset start of that they speak of.
func splice(text []byte, start int, sorted []diag.Edit) []byte {
	out := make([]byte, 0, len(text)+len(text)/16)
	from := 0
	for _, e := range sorted {
		out = append(out, text[from:e.Range.Start-start]...)
		out = append(out, e.NewText...)
		from = e.Range.End - start
	}
	return append(out, text[from:]...)
}

// Collide tells whether the edits of two fixes overlap or touch. Fixes that do may mean something
// else together than one after the other.
func Collide(a, b []diag.Edit) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Range.Start <= y.Range.End && y.Range.Start <= x.Range.End {
				return true
			}
		}
	}
	return false
}

// inOrder sorts edits and makes sure that they can be made.
func inOrder(text []byte, edits []diag.Edit) ([]diag.Edit, error) {
	sorted := slices.SortedStableFunc(slices.Values(edits), func(a, b diag.Edit) int {
		return cmp.Or(cmp.Compare(a.Range.Start, b.Range.Start), cmp.Compare(a.Range.End, b.Range.End))
	})
	for i, e := range sorted {
		if e.Range.Start < 0 || e.Range.End < e.Range.Start || e.Range.End > len(text) {
			return nil, fmt.Errorf("%w the text's bounds: %d to %d of %d", ErrOverlap, e.Range.Start, e.Range.End, len(text))
		}
		if i == 0 {
			continue
		}
		if last := sorted[i-1].Range; e.Range.Start < last.End || e.Range == last && e.Range.Len() == 0 {
			return nil, fmt.Errorf("%w at byte %d", ErrOverlap, e.Range.Start)
		}
	}
	return sorted, nil
}
