package config

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

const (
	mostTypos       = 3   // more than that is another word
	mostSuggestions = 3   // more than that is a list
	longestWord     = 100 // more than that is no word
)

// Nearest are the candidates that somebody who wrote word may have meant, the likeliest first: few
// typing errors away, or the same name in another category. There may be none.
func Nearest(word string, candidates []string) []string {
	length := len([]rune(word))
	if length == 0 || length > longestWord {
		return nil
	}
	type near struct {
		word     string
		distance int
	}
	var found []near
	for _, c := range candidates {
		d := distance(word, c)
		if strings.Contains(c, "/") {
			d = min(d, 1+distance(name(word), name(c)))
		}
		if d <= min(mostTypos, (length+2)/3) {
			found = append(found, near{c, d})
		}
	}
	slices.SortFunc(found, func(a, b near) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.word, b.word))
	})
	var out []string
	for _, f := range found[:min(len(found), mostSuggestions)] {
		out = append(out, f.word)
	}
	return slices.Compact(out)
}

// name is what follows the category in a rule's id.
func name(id string) string { return id[strings.IndexByte(id, '/')+1:] }

// didYouMean is the end of a message that suggests words, or nothing.
func didYouMean(words []string) string {
	quoted := make([]string, 0, len(words))
	for _, w := range words {
		quoted = append(quoted, strconv.Quote(w))
	}
	if len(quoted) == 0 {
		return ""
	}
	return "; did you mean " + either(quoted) + "?"
}

// oneOf suggests the nearest of a few words, or else lists them all.
func oneOf(word string, words []string) string {
	if near := Nearest(word, words); len(near) > 0 {
		return didYouMean(near)
	}
	if len(words) == 0 {
		return ""
	}
	return "; known are " + strings.Join(words, ", ")
}

// either joins words as a sentence does: a, b or c.
func either(words []string) string {
	last := len(words) - 1
	if last == 0 {
		return words[0]
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// distance is how many letters must be put in, left out, replaced or swapped with their neighbour
// to make one word of the other (optimal string alignment).
func distance(from, to string) int {
	a, b := []rune(from), []rune(to)
	if diff := len(a) - len(b); diff > mostTypos || diff < -mostTypos {
		return mostTypos + 1
	}
	before, above, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range above {
		above[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, above, row = above, row, before
	}
	return above[len(b)]
}
