package iam

import (
	"strings"
	"unicode"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/variable"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// Separators are characters that a wildcard of a pattern may not stand for.
type Separators uint8

// The separators that patterns of ARNs know.
const (
	NotSlash Separators = 1 << iota
	NotColon
)

// excludes tells whether the separators hold a character.
func (s Separators) excludes(r rune) bool {
	return s&NotSlash != 0 && r == '/' || s&NotColon != 0 && r == ':'
}

type tokenKind uint8

// The kinds of tokens: one known character; "?"; "*"; and a string that the text does not tell.
const (
	literal tokenKind = iota
	anyOne
	anyRun
	opaque
)

// token is one step of a pattern. r is the character of a literal, and of an opaque string the index
// in Pattern.opaques.
type token struct {
	kind tokenKind
	not  Separators
	r    rune
}

// single tells whether the token stands for exactly one character.
func (t token) single() bool { return t.kind == literal || t.kind == anyOne }

// Opaque is a piece of a pattern whose text is not known: a policy variable, which has one value in
// every request, or a hole of the document, which something fills in before IAM reads it.
type Opaque struct {
	// Text is the piece as written.
	Text string
	// Variable is true for a policy variable.
	Variable bool
	// Class is the class of a hole; syntax.None for a variable.
	Class syntax.HoleClass
	// Key is a variable's condition key, and Default its default value if it HasDefault.
	Key, Default string
	HasDefault   bool

	identity string
}

// Pattern is a set of strings, written as IAM writes it: "*" stands for any characters, also none,
// and "?" for any single one, "/" and ":" included (reference_policies_elements_resource). A
// character is a Unicode code point. The zero value is the pattern of the empty string. A pattern is
// never empty as a set: it always matches something. Patterns are immutable.
type Pattern struct {
	tokens  []token
	opaques []Opaque
	// fold makes literals match without regard to case.
	fold bool
	// masked is true where a wildcard has separators.
	masked bool
}

// PatternOptions say how a text is to be read as a pattern.
type PatternOptions struct {
	// Fold ignores case, as in actions and the …IgnoreCase operators.
	Fold bool
	// Literal means that "*" and "?" stand for themselves, as in StringEquals.
	Literal bool
	// Variables tells whether "${key}" is a policy variable (Yes: Version 2012-10-17) or plain text
	// (No: the older language, in which an element like Action has none either). Where it is Unknown
	// a variable is a hole. A "${…}" that only another program can mean is always a hole.
	Variables Truth
	// ARN means that the pattern is one of ArnLike: of the six fields of an ARN each matches for
	// itself, so that no wildcard of the first five stands for a colon. It is ignored for a text
	// that certainly has fewer fields.
	ARN bool
}

// ParsePattern reads a text without holes other than "${…}". Linear.
func ParsePattern(text string, opts PatternOptions) Pattern {
	return PatternOf([]syntax.Part{{Text: text}}, opts)
}

// PatternOf reads the parts of a string of a document: a part with a class is a hole, unless it is a
// policy variable. Linear.
func PatternOf(parts []syntax.Part, opts PatternOptions) Pattern {
	opts.ARN = opts.ARN && mayBeARN(parts, opts)
	b := builder{opts: opts}
	b.p.fold = opts.Fold
	for _, part := range parts {
		if part.Class == syntax.None {
			b.text(part.Text)
			continue
		}
		v := Variable{Form: VariableTemplate}
		if strings.HasPrefix(part.Text, "${") {
			v = variable.At(part.Text, 0)
		}
		if v.Form == VariableKey || v.Form == VariableEscape {
			b.variable(part.Text, v, part.Class)
		} else {
			b.hole(part.Text, part.Class)
		}
	}
	return b.pattern()
}

// Text is the pattern of exactly one string.
func Text(s string) Pattern {
	b := builder{opts: PatternOptions{Literal: true}}
	b.plain(s)
	return b.p
}

// Any is the pattern "*".
func Any() Pattern { return Pattern{tokens: []token{{kind: anyRun}}} }

// Literal is the only string that the pattern matches, and whether there is exactly one. A pattern
// that ignores case has one if it has no letters.
func (p Pattern) Literal() (string, bool) {
	var b strings.Builder
	for _, t := range p.tokens {
		if t.kind != literal || p.fold && cased(t.r) {
			return "", false
		}
		b.WriteRune(t.r)
	}
	return b.String(), true
}

// Prefix is the known text that every match begins with (in lower case where the pattern ignores
// case).
func (p Pattern) Prefix() string {
	var b strings.Builder
	for _, t := range p.tokens {
		if t.kind != literal {
			break
		}
		b.WriteRune(t.r)
	}
	return b.String()
}

// MatchesAll tells whether the pattern matches every string.
func (p Pattern) MatchesAll() bool {
	whole := false
	for _, t := range p.tokens {
		if t.kind != anyRun {
			return false
		}
		whole = whole || t.not == 0
	}
	return whole
}

// HasWildcard tells whether the known part of the pattern has a wildcard.
func (p Pattern) HasWildcard() bool {
	for _, t := range p.tokens {
		if t.kind == anyRun || t.kind == anyOne {
			return true
		}
	}
	return false
}

// Known tells whether the pattern has neither a variable nor a hole: then no answer about it is
// Unknown for any other reason than its size.
func (p Pattern) Known() bool { return len(p.opaques) == 0 }

// HasHole tells whether the pattern has a hole that is no policy variable.
func (p Pattern) HasHole() bool {
	for _, o := range p.opaques {
		if !o.Variable {
			return true
		}
	}
	return false
}

// Opaques are the variables and holes of the pattern, in order.
func (p Pattern) Opaques() []Opaque { return append([]Opaque(nil), p.opaques...) }

// MinLength is how many characters a match has at least.
func (p Pattern) MinLength() int {
	n := 0
	for _, t := range p.tokens {
		if t.single() {
			n++
		}
	}
	return n
}

// String writes the pattern so that IAM would read it the same: literal wildcards as ${*} and ${?},
// holes as they were written.
func (p Pattern) String() string {
	var b strings.Builder
	for i, t := range p.tokens {
		switch {
		case t.kind == anyRun:
			b.WriteByte('*')
		case t.kind == anyOne:
			b.WriteByte('?')
		case t.kind == opaque:
			b.WriteString(p.opaques[t.r].Text)
		case t.r == '*' || t.r == '?' || t.r == '$' && p.literalAt(i+1, '{'):
			b.WriteString("${" + string(t.r) + "}")
		default:
			b.WriteRune(t.r)
		}
	}
	return b.String()
}

func (p Pattern) literalAt(i int, r rune) bool {
	return i < len(p.tokens) && p.tokens[i].kind == literal && p.tokens[i].r == r
}

// folded is the form of a character in which case does not count.
func folded(r rune) rune {
	if r < unicode.MaxASCII {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}
	return unicode.ToLower(unicode.ToUpper(r))
}

// cased tells whether a character is written in two cases.
func cased(r rune) bool { return unicode.ToLower(r) != r || unicode.ToUpper(r) != r }
