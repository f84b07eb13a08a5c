// Package ignore matches paths against lists of patterns in the dialect of .gitignore files, as
// https://git-scm.com/docs/gitignore defines it and git 2.52 and later read it: negation,
// anchoring, "**", character classes, escapes, trailing spaces, patterns for directories only.
//
// A Matcher is one list: one .gitignore file, or one list of globs of a configuration file. Which
// lists there are, and which of them outranks which, is the caller's business.
package ignore

import "strings"

// Rule is one pattern of a list.
type Rule struct {
	// Line is where the pattern stands: the 1-based line of the text, or the 1-based index of the
	// string it was compiled from.
	Line int
	// Text is the pattern as written, without its line end and without trailing spaces that do
	// not count.
	Text string
	// Negated says that the pattern begins with "!": what it matches is not ignored.
	Negated bool
}

// Matcher is a compiled list of patterns. The zero value matches nothing. A Matcher does not
// change once made and is safe for concurrent use.
type Matcher struct {
	rules []rule

	// Most patterns are a plain name, a plain path or "*.ext". They are looked up, not tried one
	// after the other; each map leads to the last rule of that literal.
	names, paths, exts map[string]last
	// globs are the indices of all other rules, the last one first.
	globs []int
}

// last holds, one too high so that 0 stands for none, the indices of the last rule of a literal
// that matches anything and of the last one that matches directories only.
type last struct{ any, dir int }

// Parse compiles the text of an ignore file: one pattern a line, "#" begins a comment, a byte
// order mark and carriage returns at line ends do not count. Every text is valid: as in git, a
// malformed pattern matches nothing (see Invalid).
func Parse(text []byte) *Matcher {
	var m Matcher
	for line, rest := 1, strings.TrimPrefix(string(text), "\uFEFF"); rest != ""; line++ {
		var pattern string
		pattern, rest, _ = strings.Cut(rest, "\n")
		m.add(line, strings.TrimSuffix(pattern, "\r"))
	}
	return m.index()
}

// Compile compiles one pattern a string, each read as a line of an ignore file is: an empty one
// and one that begins with "#" are skipped.
func Compile(patterns ...string) *Matcher {
	var m Matcher
	for i, pattern := range patterns {
		m.add(i+1, pattern)
	}
	return m.index()
}

// Empty tells that the list has no rule, so that nothing can match.
func (m *Matcher) Empty() bool { return len(m.rules) == 0 }

// Invalid lists the rules that can never match because they are malformed: an unclosed or unknown
// character class, a lone backslash at the end, nothing but "!" or "/". Git passes over them
// silently; whoever reads patterns from a configuration may want to refuse them.
func (m *Matcher) Invalid() []Rule {
	var invalid []Rule
	for _, r := range m.rules {
		if r.kind == kindNever {
			invalid = append(invalid, r.Rule)
		}
	}
	return invalid
}

// Match tells what the list alone says of a path: matched is whether any rule speaks of it, and
// ignored whether the last one that does is not negated.
//
// The path is relative to the directory that the list belongs to and slash-separated, without
// "./" in front or "/" at the end. It need not be valid UTF-8. Directories above the path are not
// looked at: whoever walks a tree asks about each directory before entering it, anyone else calls
// Covers.
func (m *Matcher) Match(path string, isDir bool) (ignored, matched bool) {
	i := m.find(path, isDir)
	if i < 0 {
		return false, false
	}
	return !m.rules[i].Negated, true
}

// Last is the rule that decides on a path, the last one that matches it, and whether there is
// one. The arguments are those of Match.
func (m *Matcher) Last(path string, isDir bool) (Rule, bool) {
	i := m.find(path, isDir)
	if i < 0 {
		return Rule{}, false
	}
	return m.rules[i].Rule, true
}

// Covers tells whether the path, or a directory above it, is ignored by the list: what lies in an
// ignored directory cannot be re-included. The arguments are those of Match.
func (m *Matcher) Covers(path string, isDir bool) bool {
	for i := range len(path) {
		if path[i] != '/' {
			continue
		}
		if ignored, _ := m.Match(path[:i], true); ignored {
			return true
		}
	}
	ignored, _ := m.Match(path, isDir)
	return ignored
}

// find is the index of the last rule that matches, or -1.
func (m *Matcher) find(path string, isDir bool) int {
	if path == "" || len(m.rules) == 0 {
		return -1
	}
	base := path[strings.LastIndexByte(path, '/')+1:]
	best := -1
	if len(m.names) > 0 {
		best = m.names[base].pick(best, isDir)
	}
	if len(m.paths) > 0 {
		best = m.paths[path].pick(best, isDir)
	}
	if len(m.exts) > 0 {
		if dot := strings.LastIndexByte(base, '.'); dot >= 0 {
			best = m.exts[base[dot:]].pick(best, isDir)
		}
	}
	for _, i := range m.globs {
		if i < best {
			break
		}
		r := &m.rules[i]
		if r.dirOnly && !isDir {
			continue
		}
		subject := path
		if r.baseOnly {
			subject = base
		}
		if r.glob.match(subject) {
			return i
		}
	}
	return best
}

// pick is the later one of best and the rules found under a literal.
func (l last) pick(best int, isDir bool) int {
	best = max(best, l.any-1)
	if isDir {
		best = max(best, l.dir-1)
	}
	return best
}
