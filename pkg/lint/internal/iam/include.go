package iam

import "slices"

// Includes tells whether every string that q matches is matched by p.
//
// For known patterns it is exact, unless a wildcard has separators and the search for a
// counterexample is given up (see [maxStates]): then Unknown. With variables and holes, Yes and No
// hold for all values and fillings; a variable equals itself. The product of the lengths in time.
func (p Pattern) Includes(q Pattern) Truth {
	if (len(p.tokens)+1)*(len(q.tokens)+1) > maxCells {
		return Unknown
	}
	if p.masked || q.masked {
		return p.includesMasked(q)
	}
	if covers(p, q) {
		return Yes
	}
	if q.Known() {
		return truth(covers(p.possible(), q)).knownNo()
	}
	if p.possible().missesSome(q) {
		return No
	}
	return Unknown
}

// knownNo keeps a certain No.
func (t Truth) knownNo() Truth {
	if t == No {
		return No
	}
	return Unknown
}

// missesSome tells whether, whatever the opaque pieces of q are, p lacks a string of q, namely one
// that has for every run a stretch of a character of no pattern, too long for any "?" of p to cross.
func (p Pattern) missesSome(q Pattern) bool {
	stretch := p.longestGap() + 1
	if len(p.tokens)*len(q.tokens)*stretch > maxCells {
		return false
	}
	walk := newProduct(p, q.instance(stretch), stars)
	return !walk.tooLarge() && !walk.meets()
}

// stranger is a character that no policy can hold (it is no character of Unicode's at all).
const stranger = -1

// instance is the pattern with n strangers for every "*" and one for every "?".
func (p Pattern) instance(n int) Pattern {
	q := Pattern{opaques: p.opaques, fold: p.fold}
	for _, t := range p.tokens {
		switch t.kind {
		case anyRun:
			q.tokens = append(q.tokens, slices.Repeat([]token{{r: stranger}}, n)...)
		case anyOne:
			q.tokens = append(q.tokens, token{r: stranger})
		default:
			q.tokens = append(q.tokens, t)
		}
	}
	return q
}

// longestGap is the longest stretch of "?" in the pattern.
func (p Pattern) longestGap() int {
	longest, gap := 0, 0
	for _, t := range p.tokens {
		gap++
		if t.kind != anyOne {
			gap = 0
		}
		longest = max(longest, gap)
	}
	return longest
}

// block is a stretch of a pattern between runs: it begins and ends with something else than "?",
// but for the first and the last one of a pattern, which are tied to the ends. before is how many
// characters at least the run before it takes.
type block struct {
	tokens []token
	before int
}

// blocks cuts a pattern with a run into its first block, those that float, and its last one, whose
// before belongs to the last run.
func (p Pattern) blocks() (first block, floating []block, last block) {
	all := make([]block, 0, 8)
	start, before := 0, 0
	for i, t := range p.tokens {
		if t.kind != anyRun {
			continue
		}
		end := i
		for end > start && p.tokens[end-1].kind == anyOne {
			end--
		}
		all = append(all, block{tokens: p.tokens[start:end], before: before})
		start, before = i+1, i-end
	}
	return all[0], all[1:], block{tokens: p.tokens[start:], before: before}
}

// covers tells whether q lies in p by one and the same reading: the blocks of p stand, in order, for
// known characters of q, and the runs of p for what lies between them, which must be long enough
// even where the runs of q are empty. The leftmost place is the best one for each block.
//
// That decides inclusion. Suppose the search fails at some block. Give every run of q that lies
// before the place where the search for the current block could begin nothing, and every other a
// long stretch of a character that stands in no pattern. Then no block can stand for text across a
// run of q, and no run of p gains length by one, so that the leftmost reading of that string is the
// one of the search, and fails as well: the string is in q and not in p.
func covers(p, q Pattern) bool {
	if !slices.ContainsFunc(p.tokens, func(t token) bool { return t.kind == anyRun }) {
		return len(p.tokens) == len(q.tokens) && coversAt(p, q, p.tokens, 0)
	}
	first, floating, last := p.blocks()
	length := make([]int, len(q.tokens)+1)
	for i, t := range q.tokens {
		length[i+1] = length[i]
		if t.single() {
			length[i+1]++
		}
	}
	end := len(q.tokens) - len(last.tokens)
	if len(first.tokens) > end || !coversAt(p, q, first.tokens, 0) || !coversAt(p, q, last.tokens, end) {
		return false
	}
	at := len(first.tokens)
	for _, b := range floating {
		from := length[at] + b.before
		for at+len(b.tokens) <= end && (length[at] < from || !coversAt(p, q, b.tokens, at)) {
			at++
		}
		if at+len(b.tokens) > end {
			return false
		}
		at += len(b.tokens)
	}
	return length[end]-length[at] >= last.before
}

// coversAt tells whether tokens of p stand for all that the tokens of q from an index on can be.
func coversAt(p, q Pattern, tokens []token, at int) bool {
	for i, s := range tokens {
		t := q.tokens[at+i]
		switch s.kind {
		case anyOne:
			if !t.single() {
				return false
			}
		case opaque:
			if t.kind != opaque || !sameValue(p.opaques[s.r], q.opaques[t.r]) {
				return false
			}
		default:
			if t.kind != literal || !coversChar(p, q, s.r, t.r) {
				return false
			}
		}
	}
	return true
}

// coversChar tells whether a literal of p matches whatever a literal of q does.
func coversChar(p, q Pattern, r, s rune) bool {
	switch {
	case p.fold:
		return r == folded(s)
	case q.fold:
		return r == s && !cased(s)
	}
	return r == s
}

// includesMasked decides by a search for a string of q that is not in p.
func (p Pattern) includesMasked(q Pattern) Truth {
	_, found := search([]Pattern{q}, []Pattern{p.possible()})
	switch {
	case found == No && p.Known():
		return Yes
	case found == Yes && q.Known():
		return No
	}
	return Unknown
}
