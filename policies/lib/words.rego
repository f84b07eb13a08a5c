# METADATA
# scope: package
# title: Words that were nearly right
# description: |
#   Spelling distance between two short words, without recursion (Rego has none): the common
#   beginning and end are cut off, which never changes the distance, and what is left is compared.
package arthurlint.lib.words

# within_one: one letter inserted, left out, replaced, or two neighbours swapped.
within_one(a, b) if {
	cores := cut(a, b)
	one_edit(cores[0], cores[1])
}

# within_two: at most two such edits.
within_two(a, b) if within_one(a, b)

within_two(a, b) if {
	cores := cut(a, b)
	some pair in [
		[substring(cores[0], 1, -1), cores[1]],
		[cores[0], substring(cores[1], 1, -1)],
		[substring(cores[0], 1, -1), substring(cores[1], 1, -1)],
	]
	within_one(pair[0], pair[1])
}

within_two(a, b) if {
	cores := cut(a, b)
	within_one(swapped(cores[0], cores[1]), substring(cores[1], 2, -1))
}

# closest: the candidates nearest to word: those one edit away, or else those two edits away.
closest(word, candidates) := near if {
	near := {c | some c in candidates; within_one(lower(word), lower(c))}
	count(near) > 0
} else := {c |
	some c in candidates
	count(c) > 4
	within_two(lower(word), lower(c))
}

# did_you_mean: ", did you mean X?" for the nearest candidates, or nothing where none is near.
did_you_mean(word, candidates) := sprintf(`, did you mean %s?`, [concat(" or ", sort([sprintf("%q", [c]) | some c in near]))]) if {
	near := closest(word, candidates)
	count(near) > 0
} else := ""

one_edit("", "")

one_edit(a, b) if count(a) + count(b) == 1

one_edit(a, b) if {
	count(a) == 1
	count(b) == 1
}

one_edit(a, b) if {
	count(a) == 2
	a == reversed(b)
}

reversed(s) := strings.reverse(s)

# swapped: the rest of a after its first two letters, where b begins with them swapped.
swapped(a, b) := substring(a, 2, -1) if {
	count(a) > 1
	substring(a, 0, 2) == reversed(substring(b, 0, 2))
}

# cut: what is left of the two after their common beginning and end.
cut(a, b) := [core(a, p, s), core(b, p, s)] if {
	p := common(a, b)
	s := common(reversed(substring(a, p, -1)), reversed(substring(b, p, -1)))
}

core(word, p, s) := substring(word, p, (count(word) - p) - s)

# common: the length of the common beginning.
common(a, b) := max([n | some n in numbers.range(0, min([count(a), count(b)])); substring(a, 0, n) == substring(b, 0, n)])
