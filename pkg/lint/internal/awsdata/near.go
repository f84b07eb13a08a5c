package awsdata

import (
	"cmp"
	"slices"
	"strings"
)

// Suggestion is a name that may have been meant.
type Suggestion struct {
	// Name is a service's prefix or an action, as AWS spells it.
	Name string
	// Distance is the number of letters added, left out, exchanged or swapped with their neighbour.
	Distance int
}

// mostSuggestions is how many names are worth reading.
const mostSuggestions = 3

// Near is the names most like a service's prefix ("dyanmodb") or an action ("s3:GetObjct",
// "dyanmodb:GetItem") that the data does not know, the best first; none when nothing is like it.
func (d Data) Near(word string) []Suggestion {
	prefix, name, isAction := strings.Cut(word, ":")
	if !isAction {
		return d.nearServices(prefix)
	}
	if s, ok := d.Service(prefix); ok {
		return s.nearActions(name)
	}
	found := d.nearServices(prefix)
	for i, near := range found {
		s, _ := d.Service(near.Name)
		best := Suggestion{Name: near.Name + ":" + name}
		if actions := s.nearActions(name); len(actions) > 0 {
			best = actions[0]
		} else {
			best.Distance = len(name)
		}
		found[i] = Suggestion{Name: best.Name, Distance: near.Distance + best.Distance}
	}
	return nearest(found)
}

func (d Data) nearServices(prefix string) []Suggestion {
	var found []Suggestion
	m := newMeter(prefix)
	for s := range d.Services() {
		if distance, ok := m.near(s.Prefix()); ok {
			found = append(found, Suggestion{s.Prefix(), distance})
		}
	}
	return nearest(found)
}

func (s Service) nearActions(name string) []Suggestion {
	var found []Suggestion
	m := newMeter(name)
	for a := range s.Actions() {
		if distance, ok := m.near(a.Name()); ok {
			found = append(found, Suggestion{a.String(), distance})
		}
	}
	return nearest(found)
}

// nearest is the best of some suggestions.
func nearest(found []Suggestion) []Suggestion {
	slices.SortFunc(found, func(a, b Suggestion) int {
		return cmp.Or(cmp.Compare(a.Distance, b.Distance), cmp.Compare(a.Name, b.Name))
	})
	return found[:min(len(found), mostSuggestions)]
}

// meter measures the distance of many names from one.
type meter struct {
	from  string
	limit int
	rows  [3][]int
}

// newMeter makes a meter that knows names at a distance of up to a third of their length, and three.
func newMeter(from string) *meter {
	return &meter{from: from, limit: max(1, min(3, len(from)/3))}
}

// near is the distance of a name (optimal string alignment), if it is within the limit.
func (m *meter) near(to string) (int, bool) {
	if diff := len(m.from) - len(to); diff > m.limit || -diff > m.limit {
		return 0, false
	}
	for i := range m.rows {
		m.rows[i] = slices.Grow(m.rows[i][:0], len(to)+1)[:len(to)+1]
	}
	before, last, row := m.rows[0], m.rows[1], m.rows[2]
	for j := range row {
		row[j] = j
	}
	for i := range len(m.from) {
		before, last, row = last, row, before
		row[0] = i + 1
		best := row[0]
		for j := range len(to) {
			cost := 1
			if lower(m.from[i]) == lower(to[j]) {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && lower(m.from[i]) == lower(to[j-1]) && lower(m.from[i-1]) == lower(to[j]) {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
			best = min(best, row[j+1])
		}
		if best > m.limit+1 {
			return 0, false
		}
	}
	return row[len(to)], row[len(to)] <= m.limit
}
