package iam

// dnsForm is the shape of a name in Kubernetes: labels of lower-case letters, digits and inner
// hyphens; a subdomain is several of them with dots between.
type dnsForm uint8

const (
	dnsLabel dnsForm = iota
	dnsSubdomain
)

// The states of reading such a name.
const (
	dnsStart = iota
	dnsInside
	dnsHyphen
	dnsStates
	dnsWrong = -1
)

// after is the state that a character leads to.
func (f dnsForm) after(state int, r rune) int {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		return dnsInside
	case r == '-' && state != dnsStart:
		return dnsHyphen
	case r == '.' && state == dnsInside && f == dnsSubdomain:
		return dnsStart
	}
	return dnsWrong
}

// fitsName tells whether a pattern matches some name of a form that is not too long. A breadth-first
// search over token and state, one character a level: linear in the pattern.
func (p Pattern) fitsName(form dnsForm, longest int) bool {
	p = p.possible()
	type place struct{ token, state int }
	seen := make([]bool, (len(p.tokens)+1)*dnsStates)
	var level, next []place
	enter := func(to []place, token, state int) []place {
		for ; ; token++ {
			if at := token*dnsStates + state; !seen[at] {
				seen[at] = true
				to = append(to, place{token, state})
			}
			if token == len(p.tokens) || p.tokens[token].kind != anyRun {
				return to
			}
		}
	}
	level = enter(level, 0, dnsStart)
	for length := 0; length <= longest && len(level) > 0; length++ {
		next = next[:0]
		for _, at := range level {
			if at.token == len(p.tokens) {
				if at.state == dnsInside {
					return true
				}
				continue
			}
			t := p.tokens[at.token]
			behind := at.token + 1
			if t.kind == anyRun {
				behind = at.token
			}
			for _, r := range [...]rune{filler, '-', '.', t.r} {
				if !p.accepts(t, r) {
					continue
				}
				if state := form.after(at.state, r); state != dnsWrong {
					next = enter(next, behind, state)
				}
			}
		}
		level, next = next, level
	}
	return false
}
