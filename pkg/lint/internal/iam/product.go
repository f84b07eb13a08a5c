package iam

import (
	"math/bits"
	"slices"
)

// maxCells bounds the product of the lengths of two patterns: 4,000 characters each. No ARN is longer
// than 2,048, and no single value of a policy that IAM takes comes near it.
const maxCells = 1 << 24

// view says what an opaque piece of a pattern stands for: any string at all, or one string that is
// the same wherever the same variable stands, and otherwise like no other.
type view uint8

const (
	stars view = iota
	symbols
)

// product walks two patterns at once: state (i, j) is reached where some string is spelled by the
// first i tokens of a and by the first j of b. Every step leads to a larger i or j, so that the
// states are found row by row.
type product struct {
	a, b Pattern
	view view
	// front and back are how many tokens both ends have in common that stand for one character each.
	front, back int
	// clash is true where these ends already contradict each other.
	clash bool
}

func newProduct(a, b Pattern, v view) *product {
	if v == stars {
		a, b = a.possible(), b.possible()
	} else {
		a, b = a.interleaved(), b.interleaved()
	}
	p := &product{a: a, b: b, view: v}
	n, m := len(a.tokens), len(b.tokens)
	for p.front < min(n, m) && a.tokens[p.front].single() && b.tokens[p.front].single() {
		if !p.same(a.tokens[p.front], b.tokens[p.front]) {
			p.clash = true
			return p
		}
		p.front++
	}
	for p.back < min(n, m)-p.front {
		s, t := a.tokens[n-1-p.back], b.tokens[m-1-p.back]
		if !s.single() || !t.single() {
			break
		}
		if !p.same(s, t) {
			p.clash = true
			return p
		}
		p.back++
	}
	return p
}

// interleaved is the pattern with a run before and behind every "?" that stands beside a run: so
// that what the run takes in as a whole may stand anywhere among the single characters.
func (p Pattern) interleaved() Pattern {
	q := p
	q.tokens = nil
	for i := 0; i < len(p.tokens); {
		end := i
		for end < len(p.tokens) && p.tokens[end].kind == anyOne && p.tokens[end].not == p.tokens[i].not {
			end++
		}
		if end == i || end == len(p.tokens) || p.tokens[end].kind != anyRun || p.tokens[end].not != p.tokens[i].not {
			end = max(end, i+1)
			q.tokens = append(q.tokens, p.tokens[i:end]...)
		} else {
			for ; i < end; i++ {
				q.tokens = append(q.tokens, p.tokens[end], p.tokens[i])
			}
		}
		i = end
	}
	return q
}

// same tells whether one character, or one opaque string, fits both tokens.
func (p *product) same(s, t token) bool {
	switch {
	case s.kind == literal && t.kind == literal:
		return s.r == t.r || (p.a.fold || p.b.fold) && folded(s.r) == folded(t.r)
	case s.kind == literal:
		return t.kind == anyOne && !t.not.excludes(s.r)
	case t.kind == literal:
		return s.kind == anyOne && !s.not.excludes(t.r)
	case s.kind == opaque && t.kind == opaque:
		return sameValue(p.a.opaques[s.r], p.b.opaques[t.r])
	}
	return s.kind == anyOne && t.kind == anyOne
}

func sameValue(s, t Opaque) bool { return s.Variable && t.Variable && s.identity == t.identity }

// within tells whether a run can stand for all that a token stands for: for a single token some
// character of it will do.
func within(run, t token) bool {
	switch t.kind {
	case literal:
		return !run.not.excludes(t.r)
	case opaque:
		return run.not == 0
	default:
		return true
	}
}

// size is the number of rows and columns between the ends, less one.
func (p *product) size() (n, m int) {
	return len(p.a.tokens) - p.front - p.back, len(p.b.tokens) - p.front - p.back
}

// tooLarge tells whether the walk would be too long.
func (p *product) tooLarge() bool {
	n, m := p.size()
	return (n+1)*(m+1) > maxCells
}

// meets tells whether there is a string that both patterns match. Two rows are kept.
func (p *product) meets() bool {
	if p.clash {
		return false
	}
	n, m := p.size()
	words := m/64 + 1
	rows := make([]uint64, 2*words)
	row, next := rows[:words], rows[words:]
	row[0] = 1
	for i := 0; ; i++ {
		p.step(i, row, next)
		if i == n {
			return row[m/64]>>(m%64)&1 == 1
		}
		if !slices.ContainsFunc(next, func(w uint64) bool { return w != 0 }) {
			return false
		}
		row, next = next, row
		clear(next)
	}
}

// step completes row i and adds to the next one what it leads to.
func (p *product) step(i int, row, next []uint64) {
	n, m := p.size()
	end := i == n
	var s token
	if !end {
		s = p.a.tokens[p.front+i]
	}
	for w := range row {
		for left := row[w]; left != 0; {
			k := bits.TrailingZeros64(left)
			j := w*64 + k
			left &^= 1 << k
			var t token
			if j < m {
				t = p.b.tokens[p.front+j]
			}
			right, down, both := p.moves(s, t, !end, j < m)
			if right {
				row[(j+1)/64] |= 1 << ((j + 1) % 64)
				if (j+1)/64 == w {
					left |= 1 << (k + 1)
				}
			}
			if down {
				next[w] |= 1 << k
			}
			if both {
				next[(j+1)/64] |= 1 << ((j + 1) % 64)
			}
		}
	}
}

// moves are the steps from a state whose next tokens are s, if hasS, and t, if hasT: over t alone,
// over s alone, and over both.
func (p *product) moves(s, t token, hasS, hasT bool) (right, down, both bool) {
	if hasT {
		right = t.kind == anyRun || hasS && s.kind == anyRun && within(s, t)
	}
	if hasS {
		down = s.kind == anyRun || hasT && t.kind == anyRun && within(t, s)
	}
	both = hasS && hasT && s.kind != anyRun && t.kind != anyRun && p.same(s, t)
	return right, down, both
}
