package iam

import (
	"math/bits"
	"slices"
	"strings"
	"unicode"
)

// maxStates and maxSteps bound a search; a state is what is left to match of every pattern. Both
// are far above what conditions on one key of a real policy need (tens of states).
const (
	maxStates = 2048
	maxSteps  = 1 << 18
)

// machine runs several patterns side by side over the characters of one string.
type machine struct {
	patterns []Pattern
	// wanted is how many of them must match; the others must not.
	wanted int
	// offset is where the positions of each pattern begin in a state.
	offset []int
	// filler is a character that no pattern has as a literal.
	filler rune
	steps  int
}

// state is a set of positions, one bit each, in all patterns.
type state []uint64

func (s state) has(bit int) bool { return s[bit/64]>>(bit%64)&1 == 1 }

// key is the state as a map key.
func (s state) key() string {
	var b strings.Builder
	for _, w := range s {
		for k := 0; k < 64; k += 8 {
			b.WriteByte(byte(w >> k))
		}
	}
	return b.String()
}

// search looks for a shortest string that every one of some patterns matches and none of others, by
// walking the deterministic automaton of them all. Opaque pieces stand for any string. Unknown means
// that the search was given up. This decides any combination, where Intersects and Includes decide
// the common ones fast.
func search(all, none []Pattern) (string, Truth) {
	m := newMachine(all, none)
	type visit struct {
		from int
		char rune
		at   state
	}
	start := m.start()
	visits := []visit{{from: -1, at: start}}
	seen := map[string]bool{start.key(): true}
	for i := 0; i < len(visits); i++ {
		if m.accepts(visits[i].at) {
			var out []rune
			for k := i; visits[k].from >= 0; k = visits[k].from {
				out = append(out, visits[k].char)
			}
			slices.Reverse(out)
			return string(out), Yes
		}
		for _, r := range m.characters(visits[i].at) {
			next := m.next(visits[i].at, r)
			key := next.key()
			if seen[key] || !m.alive(next) {
				continue
			}
			if len(visits) == maxStates || m.steps > maxSteps {
				return "", Unknown
			}
			seen[key] = true
			visits = append(visits, visit{from: i, char: r, at: next})
		}
	}
	return "", No
}

func newMachine(all, none []Pattern) *machine {
	m := &machine{wanted: len(all), filler: filler}
	size := 0
	for _, p := range slices.Concat(all, none) {
		p = p.possible()
		m.patterns = append(m.patterns, p)
		m.offset = append(m.offset, size)
		size += len(p.tokens) + 1
	}
	m.offset = append(m.offset, size)
	for m.isLiteral(m.filler) {
		m.filler++
	}
	return m
}

func (m *machine) isLiteral(r rune) bool {
	return slices.ContainsFunc(m.patterns, func(p Pattern) bool {
		return slices.ContainsFunc(p.tokens, func(t token) bool { return t.kind == literal && folded(t.r) == folded(r) })
	})
}

func (m *machine) empty() state { return make(state, m.offset[len(m.patterns)]/64+1) }

func (m *machine) start() state {
	s := m.empty()
	for i := range m.patterns {
		m.enter(s, i, 0)
	}
	return s
}

// enter adds a position of a pattern, and those that follow it without a character.
func (m *machine) enter(s state, pattern, at int) {
	tokens := m.patterns[pattern].tokens
	for ; ; at++ {
		bit := m.offset[pattern] + at
		s[bit/64] |= 1 << (bit % 64)
		if at == len(tokens) || tokens[at].kind != anyRun {
			return
		}
	}
}

// positions calls f with every position of a state and its pattern.
func (m *machine) positions(s state, f func(pattern, at int)) {
	pattern := 0
	for w := range s {
		for left := s[w]; left != 0; left &= left - 1 {
			bit := w*64 + bits.TrailingZeros64(left)
			for bit >= m.offset[pattern+1] {
				pattern++
			}
			m.steps++
			f(pattern, bit-m.offset[pattern])
		}
	}
}

func (m *machine) next(s state, r rune) state {
	out := m.empty()
	m.positions(s, func(pattern, at int) {
		p := m.patterns[pattern]
		if at == len(p.tokens) || !p.accepts(p.tokens[at], r) {
			return
		}
		if p.tokens[at].kind == anyRun {
			m.enter(out, pattern, at)
		} else {
			m.enter(out, pattern, at+1)
		}
	})
	return out
}

// characters are those that a state tells apart: the literals that come next in either case, the
// separators, and one for all others.
func (m *machine) characters(s state) []rune {
	out := []rune{m.filler}
	add := func(r rune) {
		if !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	m.positions(s, func(pattern, at int) {
		p := m.patterns[pattern]
		if at == len(p.tokens) {
			return
		}
		t := p.tokens[at]
		if t.kind == literal {
			add(t.r)
			for u := unicode.SimpleFold(t.r); p.fold && u != t.r; u = unicode.SimpleFold(u) {
				add(u)
			}
		}
		if t.not&NotSlash != 0 {
			add('/')
		}
		if t.not&NotColon != 0 {
			add(':')
		}
	})
	return out
}

// alive tells whether every wanted pattern can still match.
func (m *machine) alive(s state) bool {
	live := 0
	last := -1
	m.positions(s, func(pattern, _ int) {
		if pattern < m.wanted && pattern != last {
			live++
			last = pattern
		}
	})
	return live == m.wanted
}

func (m *machine) accepts(s state) bool {
	for i := range m.patterns {
		if s.has(m.offset[i+1]-1) != (i < m.wanted) {
			return false
		}
	}
	return true
}
