package facts

import (
	"cmp"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// mostMeant is how many names that may have been meant are worth reading.
const mostMeant = 3

// typoLimit is how many letters may differ in a name that was meant.
func typoLimit(name string) int { return max(1, min(3, len(name)/3)) }

// typoDistance is the number of letters added, left out, exchanged or swapped with their neighbour
// between two texts (optimal string alignment). Letters count as they are.
func typoDistance(a, b string) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before, last, row = last, row, before
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return row[len(b)]
}

// isTypo tells whether one text in lower case may be meant by another, and their distance.
func isTypo(written, meant string) (int, bool) {
	limit := typoLimit(written)
	if diff := len(written) - len(meant); diff > limit || -diff > limit {
		return 0, false
	}
	distance := typoDistance(written, meant)
	return distance, distance <= limit
}

// meantKeys are those of some unknown keys that may have been meant for an element or its twin, the
// most likely first.
func meantKeys(unknown []iam.Key, element, twin string) []string {
	var found []Near
	for _, key := range unknown {
		name := strings.ToLower(key.Name)
		for _, meant := range []string{element, twin} {
			if distance, ok := isTypo(name, strings.ToLower(meant)); ok && meant != "" {
				found = append(found, Near{Name: key.Name, Distance: distance})
				break
			}
		}
	}
	slices.SortStableFunc(found, func(a, b Near) int { return cmp.Compare(a.Distance, b.Distance) })
	if len(found) == 0 {
		return nil
	}
	names := make([]string, 0, len(found))
	for _, near := range found {
		names = append(names, near.Name)
	}
	return names
}

// bestNear are the best of some names that may have been meant, each once.
func bestNear(found []Near) []Near {
	slices.SortFunc(found, func(a, b Near) int {
		return cmp.Or(cmp.Compare(a.Distance, b.Distance), cmp.Compare(a.Name, b.Name))
	})
	found = slices.CompactFunc(found, func(a, b Near) bool { return strings.EqualFold(a.Name, b.Name) })
	return found[:min(len(found), mostMeant)]
}
