package edit

import (
	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Compose makes edits of a text, and edits of what comes of it, into edits of the text that do the
// same at once. They are in order and do not touch.
func Compose(text []byte, first, second []diag.Edit) ([]diag.Edit, error) {
	sorted, err := inOrder(text, first)
	if err != nil {
		return nil, err
	}
	between := splice(text, 0, sorted)
	later, err := inOrder(between, second)
	if err != nil {
		return nil, err
	}
	c := composition{text: text}
	pieces := split(len(text), sorted)
	at := 0
	for _, e := range later {
		c.copy(pieces, at, e.Range.Start)
		c.insert(e.NewText)
		at = e.Range.End
	}
	c.copy(pieces, at, len(between))
	c.close(len(text))
	return c.edits, nil
}

// stretch is a part of an edited text: kept from the text before, or new.
type stretch struct {
	// at is where it begins in the edited text, and from where in the text before.
	at, from, size int
	// text is what a new one says; a kept one has none.
	text string
}

// split is the text that edits make, in stretches.
func split(size int, edits []diag.Edit) []stretch {
	var out []stretch
	at, from := 0, 0
	keep := func(to int) {
		if to > from {
			out = append(out, stretch{at: at, from: from, size: to - from})
			at += to - from
		}
	}
	for _, e := range edits {
		keep(e.Range.Start)
		if e.NewText != "" {
			out = append(out, stretch{at: at, size: len(e.NewText), text: e.NewText})
			at += len(e.NewText)
		}
		from = e.Range.End
	}
	keep(size)
	return out
}

// composition collects edits of the first text, going through the last one.
type composition struct {
	text  []byte
	edits []diag.Edit
	// done is up to where the first text is dealt with, and pending what is new since.
	done    int
	pending string
}

func (c *composition) insert(text string) { c.pending += text }

// copy goes on with a part of the text between.
func (c *composition) copy(pieces []stretch, start, end int) {
	for _, p := range pieces {
		from, to := max(start, p.at), min(end, p.at+p.size)
		if from >= to {
			continue
		}
		if p.text != "" {
			c.insert(p.text[from-p.at : to-p.at])
			continue
		}
		c.close(p.from + from - p.at)
		c.done = p.from + to - p.at
	}
}

// close ends an edit where the first text goes on at an offset.
func (c *composition) close(offset int) {
	at := source.Range{Start: c.done, End: offset}
	if string(c.text[at.Start:at.End]) != c.pending {
		c.edits = append(c.edits, diag.Edit{Range: at, NewText: c.pending})
	}
	c.done, c.pending = offset, ""
}
