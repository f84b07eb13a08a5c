package edit_test

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/edit"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// replace is an edit.
func replace(start, end int, text string) diag.Edit {
	return diag.Edit{Range: source.Range{Start: start, End: end}, NewText: text}
}

func TestCompose(t *testing.T) {
	const text = "0123456789"
	for _, test := range []struct {
		name                string
		first, second, want []diag.Edit
	}{
		{"nothing", nil, nil, nil},
		{"only the first", []diag.Edit{replace(2, 3, "x")}, nil, []diag.Edit{replace(2, 3, "x")}},
		{"only the second", nil, []diag.Edit{replace(2, 3, "x")}, []diag.Edit{replace(2, 3, "x")}},
		{"apart", []diag.Edit{replace(2, 3, "xyz")}, []diag.Edit{replace(9, 10, "")}, []diag.Edit{replace(2, 3, "xyz"), replace(7, 8, "")}},
		{"inside what is new", []diag.Edit{replace(2, 3, "xyz")}, []diag.Edit{replace(3, 4, "Y")}, []diag.Edit{replace(2, 3, "xYz")}},
		{"around it", []diag.Edit{replace(2, 3, "xyz")}, []diag.Edit{replace(1, 6, "-")}, []diag.Edit{replace(1, 4, "-")}},
		{"across its end", []diag.Edit{replace(2, 3, "xyz")}, []diag.Edit{replace(4, 6, "")}, []diag.Edit{replace(2, 4, "xy")}},
		{"back again", []diag.Edit{replace(2, 3, "x")}, []diag.Edit{replace(2, 3, "2")}, nil},
		{"what was inserted goes", []diag.Edit{replace(4, 4, "x")}, []diag.Edit{replace(4, 5, "")}, nil},
		{"side by side", []diag.Edit{replace(2, 3, "")}, []diag.Edit{replace(2, 3, "y")}, []diag.Edit{replace(2, 4, "y")}},
		{"where something was", []diag.Edit{replace(2, 4, "")}, []diag.Edit{replace(2, 2, "y")}, []diag.Edit{replace(2, 4, "y")}},
		{"at the end", []diag.Edit{replace(10, 10, "x")}, []diag.Edit{replace(11, 11, "y")}, []diag.Edit{replace(10, 10, "xy")}},
	} {
		got, err := edit.Compose([]byte(text), test.first, test.second)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
	if _, err := edit.Compose([]byte(text), []diag.Edit{replace(2, 11, "")}, nil); err == nil {
		t.Error("an edit past the end is made")
	}
	if _, err := edit.Compose([]byte(text), nil, []diag.Edit{replace(2, 11, "")}); err == nil {
		t.Error("an edit past the end is made")
	}
}

// TestComposeDoesTheSame: at once or one after the other, the text is the same; edits are in order,
// apart, and each changes something.
func TestComposeDoesTheSame(t *testing.T) {
	for seed := range 20_000 {
		r := rand.New(rand.NewPCG(uint64(seed), 4))
		text := []byte(strings.Repeat("abcdefghij", 3)[:r.IntN(30)])
		first := editsApart(r, text)
		between, err := edit.Apply(text, first)
		if err != nil {
			t.Fatal(err)
		}
		second := editsApart(r, between)
		want, err := edit.Apply(between, second)
		if err != nil {
			t.Fatal(err)
		}
		edits, err := edit.Compose(text, first, second)
		if err != nil {
			t.Fatal(err)
		}
		got, err := edit.Apply(text, edits)
		if err != nil || !bytes.Equal(got, want) {
			t.Fatalf("seed %d: %q by %+v, then %+v: %q (%v), want %q, by %+v", seed, text, first, second, got, err, want, edits)
		}
		for i, e := range edits {
			if i > 0 && e.Range.Start <= edits[i-1].Range.End {
				t.Fatalf("seed %d: %+v touch", seed, edits)
			}
			if string(text[e.Range.Start:e.Range.End]) == e.NewText {
				t.Fatalf("seed %d: %+v changes nothing", seed, e)
			}
		}
	}
}

// editsApart are some edits of a text, apart from each other.
func editsApart(r *rand.Rand, text []byte) []diag.Edit {
	var edits []diag.Edit
	at := 0
	for range r.IntN(4) {
		start := at + r.IntN(4)
		end := start + r.IntN(4)
		if end > len(text) {
			break
		}
		edits = append(edits, replace(start, end, "XYZ"[:r.IntN(4)]))
		at = end + 1
	}
	return edits
}
