package ignore

import "strings"

// byteSet is a set of bytes.
type byteSet [8]uint32

func (s *byteSet) has(c byte) bool { return s[c>>5]&(1<<(c&31)) != 0 }

// add puts the bytes from low to high into the set, none if high is below low.
func (s *byteSet) add(low, high byte) {
	for c := int(low); c <= int(high); c++ {
		s[c>>5] |= 1 << (c & 31)
	}
}

// parseClass reads the bracket expression that text begins with, and tells how long it is. It is
// false if the expression has no end or names a class that is not there. A "/" is never in the
// set, whatever the expression says.
func parseClass(text string) (set *byteSet, length int, ok bool) {
	p := classParser{text: text, at: 1}
	negated := p.peek() == '!' || p.peek() == '^'
	if negated {
		p.at++
	}
	// The first "]" stands for itself, so that a set is never empty.
	for first := true; first || p.peek() != ']'; first = false {
		if p.at >= len(text) || !p.member() {
			return nil, 0, false
		}
	}
	if negated {
		for i := range p.set {
			p.set[i] = ^p.set[i]
		}
	}
	p.set['/'>>5] &^= 1 << ('/' & 31)
	return &p.set, p.at + 1, true
}

// classParser reads a bracket expression.
type classParser struct {
	text string
	at   int
	set  byteSet
	prev byte // the byte that a following "-" makes a range from; 0 after a range or a class
}

// peek is the byte to read next; 0 at the end.
func (p *classParser) peek() byte {
	if p.at >= len(p.text) {
		return 0
	}
	return p.text[p.at]
}

// member reads a byte, a range or a named class. It is false where the text ends too early.
func (p *classParser) member() bool {
	rest := p.text[p.at:]
	switch {
	case rest[0] == '-' && p.prev != 0 && len(rest) > 1 && rest[1] != ']':
		p.at++
		high, ok := p.char()
		p.set.add(p.prev, high)
		p.prev = 0
		return ok
	case strings.HasPrefix(rest, "[:"):
		body, _, closed := strings.Cut(rest[2:], "]")
		if !closed {
			return false
		}
		if name, ok := strings.CutSuffix(body, ":"); ok {
			p.at += len("[:") + len(body) + len("]")
			p.prev = 0
			return p.set.addNamed(name)
		}
	}
	c, ok := p.char()
	p.set.add(c, c)
	p.prev = c
	return ok
}

// char reads one byte, or a backslash and the byte that it quotes.
func (p *classParser) char() (byte, bool) {
	if p.peek() == '\\' {
		p.at++
	}
	c := p.peek()
	p.at++
	return c, c != 0
}

// addNamed puts a POSIX class into the set, as ASCII has it. Git's own "space" has neither
// vertical tab nor form feed.
func (s *byteSet) addNamed(name string) bool {
	switch name {
	case "alnum":
		return s.addAll("09AZaz")
	case "alpha":
		return s.addAll("AZaz")
	case "blank":
		return s.addAll("\t\t  ")
	case "cntrl":
		return s.addAll("\x00\x1f\x7f\x7f")
	case "digit":
		return s.addAll("09")
	case "graph":
		return s.addAll("!~")
	case "lower":
		return s.addAll("az")
	case "print":
		return s.addAll(" ~")
	case "punct":
		return s.addAll("!/:@[`{~")
	case "space":
		return s.addAll("\t\n\r\r  ")
	case "upper":
		return s.addAll("AZ")
	case "xdigit":
		return s.addAll("09AFaf")
	}
	return false
}

// addAll puts ranges into the set, each given by its two ends.
func (s *byteSet) addAll(ends string) bool {
	for i := 0; i < len(ends); i += 2 {
		s.add(ends[i], ends[i+1])
	}
	return true
}
