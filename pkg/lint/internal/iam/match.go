package iam

import "unicode/utf8"

// Match tells whether the pattern matches a string. It is No, or Unknown, for a pattern that is not
// wholly known: whatever a string looks like, some value of a variable or a hole keeps it out.
// Time is the product of the lengths at worst, linear for the usual pattern; known patterns without
// separators take no memory.
func (p Pattern) Match(s string) Truth {
	q := p.possible()
	var matched bool
	if q.masked {
		matched = newProduct(q, Text(s), stars).meets()
	} else {
		matched = q.matchText(s)
	}
	if matched && !p.Known() {
		return Unknown
	}
	return truth(matched)
}

// matchText matches from left to right; of the runs only the last one needs to be tried anew.
func (p Pattern) matchText(s string) bool {
	i, run, mark := 0, -1, 0
	for at := 0; at < len(s); {
		if i < len(p.tokens) && p.tokens[i].kind == anyRun {
			run, mark = i, at
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[at:])
		if i < len(p.tokens) && p.accepts(p.tokens[i], r) {
			i++
			at += size
			continue
		}
		if run < 0 {
			return false
		}
		_, size = utf8.DecodeRuneInString(s[mark:])
		mark += size
		i, at = run+1, mark
	}
	for i < len(p.tokens) && p.tokens[i].kind == anyRun {
		i++
	}
	return i == len(p.tokens)
}

// accepts tells whether a token can stand for a character.
func (p Pattern) accepts(t token, r rune) bool {
	if t.kind != literal {
		return !t.not.excludes(r)
	}
	return t.r == r || p.fold && t.r == folded(r)
}
