package iam

import "slices"

// filler is the character that a witness has where any would do.
const filler = 'x'

// Intersects tells whether some string is matched by both patterns. No is exact: no value of the
// variables and no filling of the holes gives a common string. Yes holds for all of them, and is
// exact for known patterns. The product of the lengths in time, the smaller length in memory.
func (p Pattern) Intersects(q Pattern) Truth {
	if len(p.tokens) < len(q.tokens) {
		p, q = q, p
	}
	possible := newProduct(p, q, stars)
	if possible.tooLarge() {
		return Unknown
	}
	if !possible.meets() {
		return No
	}
	if p.Known() && q.Known() {
		return Yes
	}
	if certain := newProduct(p, q, symbols); certain.meets() {
		return Yes
	}
	return Unknown
}

// Witness is a string that both patterns match with some value of their variables and some filling
// of their holes, and whether there is one; where Intersects is Unknown for its size only, none is
// given. The product of the lengths in time, and an eighth of it in bytes.
func (p Pattern) Witness(q Pattern) (string, bool) {
	walk := newProduct(p, q, stars)
	if walk.clash || walk.tooLarge() {
		return "", false
	}
	n, m := walk.size()
	words := m/64 + 1
	table := make([]uint64, (n+2)*words)
	table[0] = 1
	for i := range n + 1 {
		walk.step(i, table[i*words:(i+1)*words], table[(i+1)*words:(i+2)*words])
	}
	reached := func(i, j int) bool { return table[i*words+j/64]>>(j%64)&1 == 1 }
	if !reached(n, m) {
		return "", false
	}
	var out []rune
	for k := range walk.back {
		out = append(out, walk.char(len(walk.a.tokens)-1-k, len(walk.b.tokens)-1-k))
	}
	out = append(out, walk.trace(n, m, reached)...)
	for k := walk.front - 1; k >= 0; k-- {
		out = append(out, walk.char(k, k))
	}
	slices.Reverse(out)
	return string(out), true
}

// trace goes back from the state (i, j) to the first one and collects the characters on the way,
// last one first.
func (p *product) trace(i, j int, reached func(i, j int) bool) []rune {
	var out []rune
	n, m := p.size()
	at := func(tokens []token, k, size int) (token, bool) {
		if k < size {
			return tokens[p.front+k], true
		}
		return token{}, false
	}
	for i > 0 || j > 0 {
		if i > 0 && j > 0 && reached(i-1, j-1) {
			s, t := p.a.tokens[p.front+i-1], p.b.tokens[p.front+j-1]
			if _, _, both := p.moves(s, t, true, true); both {
				out = append(out, p.char(p.front+i-1, p.front+j-1))
				i, j = i-1, j-1
				continue
			}
		}
		if i > 0 && reached(i-1, j) {
			s := p.a.tokens[p.front+i-1]
			t, hasT := at(p.b.tokens, j, m)
			if _, down, _ := p.moves(s, t, true, hasT); down {
				out = appendChar(out, s)
				i--
				continue
			}
		}
		s, hasS := at(p.a.tokens, i, n)
		t := p.b.tokens[p.front+j-1]
		if right, _, _ := p.moves(s, t, hasS, true); right {
			out = appendChar(out, t)
		}
		j--
	}
	return out
}

// appendChar adds a character for a token that a run of the other pattern takes in.
func appendChar(out []rune, t token) []rune {
	switch t.kind {
	case literal:
		return append(out, t.r)
	case anyOne:
		return append(out, filler)
	default:
		return out
	}
}

// char is a character that fits token i of a and token j of b.
func (p *product) char(i, j int) rune {
	s, t := p.a.tokens[i], p.b.tokens[j]
	switch {
	case s.kind == literal && (t.kind != literal || !p.a.fold):
		return s.r
	case t.kind == literal:
		return t.r
	}
	return filler
}
