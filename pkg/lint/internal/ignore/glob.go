package ignore

import "strings"

// glob is a compiled wildcard pattern. Bytes are compared, not characters, as in git.
type glob struct {
	ops []op
	// What a match begins with, holds and ends with, to refuse most texts at a glance; "" where
	// nothing is certain.
	head, inner, tail string
}

// opKind is what one part of a glob matches.
type opKind uint8

const (
	opLiteral opKind = iota // exactly its text
	opAny                   // one byte except "/"
	opClass                 // one byte of a set, never "/"
	opStar                  // any bytes except "/"
	opDirs                  // "**/": nothing, or anything up to and with a "/"
	opDeep                  // "**" before a quoted "/": anything
	opRest                  // "**" at the end: anything
)

// op is one part of a glob.
type op struct {
	kind    opKind
	slash   bool     // the literal holds a "/"
	literal string   // for opLiteral, never empty
	set     *byteSet // for opClass
}

// compileGlob compiles a pattern that has lost its "!" and the slashes at its ends. It is false
// for a malformed pattern, which matches nothing.
func compileGlob(pattern string) (glob, bool) {
	var b globBuilder
	for i := 0; i < len(pattern); {
		switch c := pattern[i]; c {
		case '\\':
			if i+1 == len(pattern) {
				return glob{}, false
			}
			b.text = append(b.text, pattern[i+1])
			i += 2
		case '?':
			b.add(op{kind: opAny})
			i++
		case '*':
			i = b.stars(pattern, i)
		case '[':
			set, n, ok := parseClass(pattern[i:])
			if !ok {
				return glob{}, false
			}
			b.add(op{kind: opClass, set: set})
			i += n
		default:
			b.text = append(b.text, c)
			i++
		}
	}
	return b.done(), true
}

// globBuilder collects the parts of a glob; text is the literal that is still growing.
type globBuilder struct {
	ops  []op
	text []byte
}

// add ends the growing literal and appends a part.
func (b *globBuilder) add(o op) {
	b.flush()
	b.ops = append(b.ops, o)
}

// flush ends the growing literal.
func (b *globBuilder) flush() {
	if len(b.text) == 0 {
		return
	}
	text := string(b.text)
	b.text = b.text[:0]
	b.ops = append(b.ops, op{kind: opLiteral, literal: text, slash: strings.Contains(text, "/")})
}

// stars appends the run of "*" at start and returns where reading goes on. Two or more cross
// slashes only if they are a whole component of the path; anywhere else they are one "*".
func (b *globBuilder) stars(pattern string, start int) int {
	end := start + 1
	for end < len(pattern) && pattern[end] == '*' {
		end++
	}
	whole := end-start >= 2 && (start == 0 || pattern[start-1] == '/')
	rest := pattern[end:]
	switch {
	case whole && rest == "":
		b.add(op{kind: opRest})
	case whole && rest[0] == '/':
		b.add(op{kind: opDirs})
		end++
	case whole && strings.HasPrefix(rest, `\/`):
		b.add(op{kind: opDeep})
	default:
		b.add(op{kind: opStar})
	}
	return end
}

// done is the finished glob.
func (b *globBuilder) done() glob {
	b.flush()
	g := glob{ops: b.ops}
	for i, o := range b.ops {
		switch {
		case o.kind != opLiteral:
		case i == 0:
			g.head = o.literal
		case i == len(b.ops)-1:
			g.tail = o.literal
		case len(o.literal) > len(g.inner):
			g.inner = o.literal
		}
	}
	return g
}

// match tells whether the glob matches the whole of text.
//
// Nothing recurses. When a part fails, the last "*" takes in one byte more; when that cannot
// help, the last "**/" takes in one directory more. Earlier ones need no second try: whatever
// they could take in, the later one can take in as well; and where a "/" of the pattern has met
// one of the text, no other way through the component before it leads anywhere else. So the time
// is at most the length of the text times that of the pattern, for each directory in the text.
func (g *glob) match(text string) bool {
	if !strings.HasPrefix(text, g.head) || !strings.HasSuffix(text, g.tail) || !strings.Contains(text, g.inner) {
		return false
	}
	star, deep := retry{op: -1}, retry{op: -1}
	for i, at := 0, 0; ; {
		if i == len(g.ops) && at == len(text) {
			return true
		}
		if i < len(g.ops) {
			o := &g.ops[i]
			switch o.kind {
			case opRest:
				return true
			case opStar:
				star = retry{op: i, at: at}
				i++
				continue
			case opDirs, opDeep:
				star, deep = retry{op: -1}, retry{op: i, at: at}
				i++
				continue
			default:
				if n := o.take(text[at:]); n > 0 {
					if o.slash {
						star.op = -1
					}
					i, at = i+1, at+n
					continue
				}
			}
		}
		switch {
		case star.widen(text, g.ops):
			i, at = star.op+1, star.at
		case deep.widen(text, g.ops):
			star.op = -1
			i, at = deep.op+1, deep.at
		default:
			return false
		}
	}
}

// take is how many bytes a part that is no kind of star matches at the start of text; 0 is none.
func (o *op) take(text string) int {
	switch {
	case o.kind == opLiteral && strings.HasPrefix(text, o.literal):
		return len(o.literal)
	case o.kind == opAny && text != "" && text[0] != '/':
		return 1
	case o.kind == opClass && text != "" && o.set.has(text[0]):
		return 1
	}
	return 0
}

// retry is a star to go back to: its index, or -1, and where in the text what follows it was last
// looked for.
type retry struct{ op, at int }

// widen lets the star take in as little more as it can, and is false if it cannot.
func (r *retry) widen(text string, ops []op) bool {
	if r.op < 0 || r.at == len(text) {
		return false
	}
	switch ops[r.op].kind {
	case opStar:
		if text[r.at] == '/' {
			return false
		}
		r.at++
	case opDirs:
		slash := strings.IndexByte(text[r.at:], '/')
		if slash < 0 {
			return false
		}
		r.at += slash + 1
	default:
		r.at++
	}
	return true
}
