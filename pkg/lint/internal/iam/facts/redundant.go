package facts

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// piece is a member of a list of which one may cover another.
type piece struct {
	*iam.Value
	// lead is how many bytes stand before the first wildcard.
	lead int
	// usable tells whether it is known well enough to be covered; covering, whether it may cover others
	// than those that are the same.
	usable, covering bool
	// by is one more than the number of the member that covers it, or 0.
	by int
}

// list says how the members of a list compare.
type list struct {
	what string
	// fold tells whether the case of letters does not count.
	fold bool
	// covers tells whether member i certainly covers member j, which begins as i does.
	covers func(i, j int) bool
}

// redundancy adds rows for what says nothing in a statement: actions, resources and values of
// conditions that another one of the same list covers.
func (a *actionFacts) redundancy(s *statement) {
	a.redundantActions(a.values[:len(s.Action.Values)])
	a.redundantActions(a.values[len(s.Action.Values):])
	a.redundantResources(a.resources)
	a.redundantResources(a.others)
	for i := range s.Condition.Rows {
		a.redundantValues(&s.Condition.Rows[i])
	}
}

// redundantIn adds a row for every one of the pieces that another one covers. Of pieces that cover
// each other the first one stays.
func (a *actionFacts) redundantIn(l list) {
	repeated, covered := a.repeated(l.fold), a.covered(l)
	if !repeated && !covered {
		return
	}
	for i := range a.pieces {
		p := &a.pieces[i]
		if p.by == 0 {
			continue
		}
		other := &a.pieces[a.root(i)]
		a.out.Redundant = append(a.out.Redundant, Redundant{
			At: p.Path, Text: p.Text, What: l.what, By: other.Path, ByText: other.Text,
			Same: p.Text == other.Text || l.fold && strings.EqualFold(p.Text, other.Text),
		})
	}
}

// fewPieces is up to how many members comparing each with each is the fastest.
const fewPieces = 6

// repeated notes the pieces that are the same as an earlier one.
func (a *actionFacts) repeated(fold bool) bool {
	found := false
	if len(a.pieces) > fewPieces {
		return a.repeatedByHash(fold)
	}
	for i := range a.pieces {
		for j := range i {
			x, y := &a.pieces[j], &a.pieces[i]
			if x.usable && y.usable && x.by == 0 && same(x.Text, y.Text, fold) {
				y.by, found = j+1, true
				break
			}
		}
	}
	return found
}

// repeatedByHash does it with a table that costs no memory of its own.
func (a *actionFacts) repeatedByHash(fold bool) bool {
	size := 16
	for size < 2*len(a.pieces) {
		size *= 2
	}
	if cap(a.table) < size {
		a.table = make([]int32, size)
	}
	table := a.table[:size]
	clear(table)
	found := false
	for i := range a.pieces {
		p := &a.pieces[i]
		if !p.usable {
			continue
		}
		for slot := hashOf(p.Text) & (size - 1); ; slot = (slot + 1) & (size - 1) {
			first := int(table[slot])
			if first == 0 {
				table[slot] = int32(i + 1)
				break
			}
			if same(a.pieces[first-1].Text, p.Text, fold) {
				p.by, found = first, true
				break
			}
		}
	}
	return found
}

func same(x, y string, fold bool) bool {
	return len(x) == len(y) && (x == y || fold && prefixFold(x, y))
}

// hashOf is a hash of a text in which the case of ASCII letters does not count. Texts of one list
// mostly differ at their ends.
func hashOf(text string) int {
	h := uint32(len(text))
	for i := max(0, len(text)-hashedBytes); i < len(text); i++ {
		h = (h ^ uint32(text[i]|' ')) * 16777619
	}
	return int(h ^ h>>15)
}

const hashedBytes = 20

// manyPieces is from how many members on those that begin alike are found by their order.
const manyPieces = 48

// root is the piece, itself not covered, that covers another one in the end.
func (a *actionFacts) root(i int) int {
	for a.pieces[i].by != 0 {
		i = a.pieces[i].by - 1
	}
	return i
}

// covered notes the pieces that a pattern covers. None covers itself by way of others, so that what
// is left in the end covers all the rest.
func (a *actionFacts) covered(l list) bool {
	found, ordered := false, false
	for i := range a.pieces {
		p := &a.pieces[i]
		if !p.covering {
			continue
		}
		if len(a.pieces) < manyPieces {
			for j := range a.pieces {
				found = a.cover(l, i, j) || found
			}
			continue
		}
		if !ordered {
			a.sortPieces(l.fold)
			ordered = true
		}
		for _, j := range a.beginning(p.Text[:p.lead], l.fold) {
			found = a.cover(l, i, j) || found
		}
	}
	return found
}

// cover notes that piece i covers piece j, if it does.
func (a *actionFacts) cover(l list, i, j int) bool {
	p, q := &a.pieces[i], &a.pieces[j]
	if i == j || q.by != 0 || !q.usable || q.lead < p.lead {
		return false
	}
	if same(q.Text[:p.lead], p.Text[:p.lead], l.fold) && l.covers(i, j) && a.root(i) != j {
		q.by = i + 1
		return true
	}
	return false
}
