package ignore

import (
	"strings"
	"testing"
)

// reference matches as the documentation words it, one byte of the pattern after the other and
// with every way for a star tried, to hold the compiled matcher to.
type reference struct {
	pattern, text string
	known         map[[2]int]bool
}

func (r *reference) match(p, t int) bool {
	key := [2]int{p, t}
	if got, ok := r.known[key]; ok {
		return got
	}
	got := r.try(p, t)
	r.known[key] = got
	return got
}

func (r *reference) try(p, t int) bool {
	if p == len(r.pattern) {
		return t == len(r.text)
	}
	var next byte
	if t < len(r.text) {
		next = r.text[t]
	}
	switch r.pattern[p] {
	case '*':
		return r.star(p, t)
	case '?':
		return next != 0 && next != '/' && r.match(p+1, t+1)
	case '[':
		in, n := bracket(r.pattern[p:], next)
		return n > 0 && in && next != 0 && next != '/' && r.match(p+n, t+1)
	case '\\':
		p++
		if p == len(r.pattern) {
			return false
		}
	}
	return next != 0 && next == r.pattern[p] && r.match(p+1, t+1)
}

func (r *reference) star(p, t int) bool {
	end := p + len(r.pattern[p:]) - len(strings.TrimLeft(r.pattern[p:], "*"))
	rest := r.pattern[end:]
	component := end-p > 1 && (p == 0 || r.pattern[p-1] == '/')
	switch {
	case component && rest == "":
		return true
	case component && rest[0] == '/' && r.match(end+1, t):
		return true
	case component && (rest[0] == '/' || strings.HasPrefix(rest, `\/`)):
		for ; t <= len(r.text); t++ {
			if r.match(end, t) {
				return true
			}
		}
		return false
	}
	for ; ; t++ {
		if r.match(end, t) {
			return true
		}
		if t == len(r.text) || r.text[t] == '/' {
			return false
		}
	}
}

// bracket tells whether c is in the bracket expression, and how long that is, 0 if malformed.
func bracket(text string, c byte) (in bool, n int) {
	body := text[1:]
	negated := body != "" && (body[0] == '!' || body[0] == '^')
	if negated {
		body = body[1:]
	}
	var from byte
	for first := true; ; first = false {
		switch {
		case body == "":
			return false, 0
		case body[0] == ']' && !first:
			return in != negated, len(text) - len(body) + 1
		case strings.HasPrefix(body, "[:"):
			name, after, closed := strings.Cut(body[2:], "]")
			if !closed {
				return false, 0
			}
			if strings.HasSuffix(name, ":") {
				var set byteSet
				if !set.addNamed(strings.TrimSuffix(name, ":")) {
					return false, 0
				}
				in = in || set.has(c)
				body, from = after, 0
				continue
			}
		case body[0] == '-' && from != 0 && len(body) > 1 && body[1] != ']':
			to := strings.TrimPrefix(body[1:], `\`)
			if to == "" {
				return false, 0
			}
			in = in || from <= c && c <= to[0]
			body, from = to[1:], 0
			continue
		}
		one := strings.TrimPrefix(body, `\`)
		if one == "" {
			return false, 0
		}
		in = in || one[0] == c
		body, from = one[1:], one[0]
	}
}

// line tells what one line of an ignore file says.
func line(text, path string, isDir bool) (ignored, matched bool) {
	text = strings.TrimSuffix(text, "\r")
	text, _, _ = strings.Cut(text, "\x00")
	if strings.HasPrefix(text, "#") {
		return false, false
	}
	for strings.HasSuffix(text, " ") {
		bare := strings.TrimRight(text[:len(text)-1], `\`)
		if (len(text)-1-len(bare))%2 == 1 {
			break
		}
		text = text[:len(text)-1]
	}
	text, negated := strings.CutPrefix(text, "!")
	text, dirOnly := strings.CutSuffix(text, "/")
	if text == "" || dirOnly && !isDir {
		return false, false
	}
	if !strings.Contains(text, "/") {
		path = path[strings.LastIndexByte(path, '/')+1:]
	}
	r := reference{strings.TrimPrefix(text, "/"), path, map[[2]int]bool{}}
	return !negated, r.pattern != "" && r.match(0, 0)
}

// FuzzMatch holds the compiled matcher to the reference, for lists of patterns.
func FuzzMatch(f *testing.F) {
	for _, s := range samples {
		path, isDir := s.split()
		f.Add(s.pattern, path, isDir)
	}
	f.Add("*.x\n!a.x\n/a.x/\n", "a.x", true)
	f.Add(strings.Repeat("*a", 20)+"b", strings.Repeat("a", 60), false)
	f.Add(strings.Repeat("**/*a*/", 9)+"[b]", strings.Repeat("a/", 25)+"b", false)
	f.Fuzz(func(t *testing.T, text, path string, isDir bool) {
		if len(text) > 200 || len(path) > 100 || strings.Contains(path, "\x00") || path == "" ||
			path[0] == '/' || path[len(path)-1] == '/' || strings.Contains(path, "//") {
			t.Skip("no path, or too long for the reference")
		}
		var wantIgnored, wantMatched bool
		wantLine := 0
		for i, l := range strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n") {
			if ignored, matched := line(l, path, isDir); matched {
				wantIgnored, wantMatched, wantLine = ignored, true, i+1
			}
		}
		m := Parse([]byte(text))
		ignored, matched := m.Match(path, isDir)
		rule, _ := m.Last(path, isDir)
		if ignored != wantIgnored || matched != wantMatched || rule.Line != wantLine {
			t.Errorf("%q on %q, directory %v: ignored %v, matched %v, line %d; want %v, %v, %d",
				text, path, isDir, ignored, matched, rule.Line, wantIgnored, wantMatched, wantLine)
		}
		m.Covers(path, isDir)
		m.Invalid()
	})
}
