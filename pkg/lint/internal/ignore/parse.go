package ignore

import (
	"slices"
	"strings"
)

// kind is how a rule is looked for.
type kind uint8

const (
	kindNever kind = iota // malformed: matches nothing
	kindName              // the literal is a whole base name
	kindPath              // the literal is a whole path
	kindExt               // the literal is what follows the name's last dot, and that dot
	kindGlob              // the glob has to be tried
)

// rule is a Rule, compiled.
type rule struct {
	Rule
	kind     kind
	dirOnly  bool   // matches directories only
	baseOnly bool   // the glob is for the base name, not the path
	literal  string // for kindName, kindPath and kindExt
	glob     glob   // for kindGlob
}

// add appends the rule of one line, if it holds one.
func (m *Matcher) add(line int, text string) {
	text, _, _ = strings.Cut(text, "\x00") // where git's C strings end
	if text == "" || text[0] == '#' {
		return
	}
	text = trimSpaces(text)
	if text == "" {
		return
	}
	m.rules = append(m.rules, compileRule(line, text))
}

// trimSpaces cuts trailing spaces, up to the last one that a backslash quotes. Tabs stay.
func trimSpaces(text string) string {
	end := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case ' ':
			continue
		case '\\':
			i++
			if i == len(text) {
				return text
			}
		}
		end = i + 1
	}
	return text[:end]
}

// compileRule compiles one pattern. "!" in front negates it and "/" at the end confines it to
// directories; a slash anywhere else anchors it to the directory of the list.
func compileRule(line int, text string) rule {
	r := rule{Rule: Rule{Line: line, Text: text}}
	pattern, negated := strings.CutPrefix(text, "!")
	r.Negated = negated
	pattern, r.dirOnly = strings.CutSuffix(pattern, "/")
	r.baseOnly = !strings.Contains(pattern, "/")
	pattern = strings.TrimPrefix(pattern, "/")
	if rest, ok := strings.CutPrefix(pattern, "**/"); ok && !strings.Contains(rest, "/") {
		// "**/name" says the same as "name", which is faster to look for.
		pattern, r.baseOnly = rest, true
	}
	g, ok := compileGlob(pattern)
	if !ok || len(g.ops) == 0 {
		return r
	}
	r.glob = g
	r.classify()
	return r
}

// classify finds the cheapest way to look for the rule.
func (r *rule) classify() {
	ops := r.glob.ops
	switch {
	case len(ops) == 1 && ops[0].kind == opLiteral && r.baseOnly:
		r.kind, r.literal = kindName, ops[0].literal
	case len(ops) == 1 && ops[0].kind == opLiteral:
		r.kind, r.literal = kindPath, ops[0].literal
	case len(ops) == 2 && r.baseOnly && ops[0].kind == opStar && isExtension(ops[1]):
		r.kind, r.literal = kindExt, ops[1].literal
	default:
		r.kind = kindGlob
	}
}

// isExtension tells whether the op matches a dot and characters without another dot.
func isExtension(o op) bool {
	return o.kind == opLiteral && o.literal[0] == '.' && strings.LastIndexByte(o.literal, '.') == 0
}

// index fills the tables that find looks rules up in.
func (m *Matcher) index() *Matcher {
	for i := range m.rules {
		r := &m.rules[i]
		switch r.kind {
		case kindNever:
		case kindName:
			put(&m.names, r, i)
		case kindPath:
			put(&m.paths, r, i)
		case kindExt:
			put(&m.exts, r, i)
		case kindGlob:
			m.globs = append(m.globs, i)
		}
	}
	slices.Reverse(m.globs)
	return m
}

// put notes that the rule with index i is the last one so far of its literal.
func put(table *map[string]last, r *rule, i int) {
	if *table == nil {
		*table = make(map[string]last)
	}
	l := (*table)[r.literal]
	if r.dirOnly {
		l.dir = i + 1
	} else {
		l.any = i + 1
	}
	(*table)[r.literal] = l
}
