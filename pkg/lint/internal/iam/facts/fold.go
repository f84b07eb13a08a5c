package facts

// foldByte is an ASCII letter in lower case: no name of a service or an action has other letters.
func foldByte(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}

// prefixFold tells whether a text begins with a prefix, whatever the case of letters.
func prefixFold(text, prefix string) bool {
	if len(text) < len(prefix) {
		return false
	}
	for i := range len(prefix) {
		if text[i] != prefix[i] && foldByte(text[i]) != foldByte(prefix[i]) {
			return false
		}
	}
	return true
}

// matchFold tells whether a text matches a pattern in which "*" stands for any bytes and "?" for one,
// whatever the case of ASCII letters. Its cost is at most the product of their lengths.
func matchFold(pattern, text string) bool { return matchBytes(pattern, text, foldByte) }

// matchExact is matchFold where the case of letters counts.
func matchExact(pattern, text string) bool {
	return matchBytes(pattern, text, func(b byte) byte { return b })
}

func matchBytes(pattern, text string, form func(byte) byte) bool {
	p, n, star, resume := 0, 0, -1, 0
	for n < len(text) {
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, resume = p, n
			p++
		case p < len(pattern) && (pattern[p] == '?' || pattern[p] == text[n] || form(pattern[p]) == form(text[n])):
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

// wildcards tells whether a text has a wildcard.
func wildcards(text string) bool { return firstWildcard(text) < len(text) }

// firstWildcard is where the first wildcard of a text is, or its length.
func firstWildcard(text string) int {
	for i := range len(text) {
		if text[i] == '*' || text[i] == '?' {
			return i
		}
	}
	return len(text)
}

// leadOf is the text before the first wildcard.
func leadOf(text string) string { return text[:firstWildcard(text)] }

// trailOf is the text behind the last wildcard.
func trailOf(text string) string {
	i := len(text)
	for i > 0 && text[i-1] != '*' && text[i-1] != '?' {
		i--
	}
	return text[i:]
}

// stars tells whether a text is stars alone.
func stars(text string) bool {
	for i := range len(text) {
		if text[i] != '*' {
			return false
		}
	}
	return text != ""
}
