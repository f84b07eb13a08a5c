package awsdata

// lower is an ASCII letter in lower case. No name in the data has other letters.
func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}

// compareFold orders names without regard to letter case.
func compareFold(a, b string) int {
	for i := range min(len(a), len(b)) {
		if a[i] == b[i] {
			continue
		}
		if x, y := lower(a[i]), lower(b[i]); x != y {
			return int(x) - int(y)
		}
	}
	return len(a) - len(b)
}

// equalFold compares names without regard to letter case.
func equalFold(a, b string) bool {
	return len(a) == len(b) && compareFold(a, b) == 0
}

// hasPrefixFold tells whether a name begins with a prefix.
func hasPrefixFold(name, prefix string) bool {
	return len(name) >= len(prefix) && equalFold(name[:len(prefix)], prefix)
}

// matchWildcards tells whether a name matches a pattern in which * stands for any text and ? for one
// character. Its cost is at most the product of their lengths.
func matchWildcards(pattern, name string) bool {
	p, n, star, resume := 0, 0, -1, 0
	for n < len(name) {
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, resume = p, n
			p++
			if p == len(pattern) {
				return true
			}
		case p < len(pattern) && (pattern[p] == '?' || lower(pattern[p]) == lower(name[n])):
			p++
			n++
		case star >= 0:
			resume++
			p, n = star+1, resume
		default:
			return false
		}
	}
	for p < len(pattern) && pattern[p] == '*' {
		p++
	}
	return p == len(pattern)
}

// matchHoles tells whether a name fills the holes, written `${…}`, of a key's name with some text each.
func matchHoles(pattern, name string) bool {
	p, n, hole, resume := 0, 0, -1, 0
	for n < len(name) {
		switch {
		case p < len(pattern) && pattern[p] == '$':
			for p < len(pattern) && pattern[p] != '}' {
				p++
			}
			p++
			n++
			hole, resume = p, n
		case p < len(pattern) && lower(pattern[p]) == lower(name[n]):
			p++
			n++
		case hole >= 0:
			resume++
			p, n = hole, resume
		default:
			return false
		}
	}
	return p == len(pattern)
}
