package iam

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/variable"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// builder puts a pattern together.
type builder struct {
	opts PatternOptions
	p    Pattern
	// colons counts those of an ARN; lost is true behind a string that may hold more of them.
	colons int
	lost   bool
}

// text adds text in which wildcards and variables count as the options say.
func (b *builder) text(text string) {
	for {
		at := strings.Index(text, "${")
		if at < 0 {
			b.plain(text)
			return
		}
		b.plain(text[:at])
		v := variable.At(text, at)
		written := text[at:v.End]
		switch v.Form {
		case VariableKey, VariableEscape:
			b.variable(written, v, syntax.Ref)
		case VariableTemplate:
			b.hole(written, syntax.Ref)
		default:
			b.plain(written)
		}
		text = text[v.End:]
	}
}

// variable adds what IAM takes for a variable if the policy's language has them.
func (b *builder) variable(written string, v Variable, class syntax.HoleClass) {
	switch {
	case b.opts.Variables == No:
		b.plain(written)
	case b.opts.Variables == Unknown:
		b.hole(written, class)
	case v.Form == VariableEscape:
		b.add(token{kind: literal, r: rune(v.Name[0])})
	default:
		b.opaque(Opaque{
			Text: written, Variable: true, Key: v.Name, Default: v.Default, HasDefault: v.HasDefault, identity: v.Identity(),
		})
	}
}

func (b *builder) hole(written string, class syntax.HoleClass) {
	b.opaque(Opaque{Text: written, Class: class})
}

func (b *builder) opaque(o Opaque) {
	b.lost = true
	b.p.tokens = append(b.p.tokens, token{kind: opaque, r: rune(len(b.p.opaques))})
	b.p.opaques = append(b.p.opaques, o)
}

// plain adds characters, of which "*" and "?" are wildcards unless the options say otherwise.
func (b *builder) plain(text string) {
	for _, r := range text {
		switch {
		case r == '*' && !b.opts.Literal:
			b.add(token{kind: anyRun, not: b.separators()})
		case r == '?' && !b.opts.Literal:
			b.add(token{kind: anyOne, not: b.separators()})
		default:
			if r == ':' {
				b.colons++
			}
			b.add(token{kind: literal, r: r})
		}
	}
}

func (b *builder) separators() Separators {
	if b.opts.ARN && !b.lost && b.colons < arnFields-1 {
		return NotColon
	}
	return 0
}

func (b *builder) add(t token) {
	if t.kind == literal && b.p.fold {
		t.r = folded(t.r)
	}
	b.p.masked = b.p.masked || t.not != 0
	b.p.tokens = append(b.p.tokens, t)
}

// pattern is the pattern in normal form: in a stretch of like wildcards every "?" stands before the
// one "*".
func (b *builder) pattern() Pattern {
	p := b.p
	out := p.tokens[:0]
	for i := 0; i < len(p.tokens); {
		t := p.tokens[i]
		if t.kind != anyRun && t.kind != anyOne {
			out = append(out, t)
			i++
			continue
		}
		run := false
		for ; i < len(p.tokens) && isWildcard(p.tokens[i], t.not); i++ {
			if p.tokens[i].kind == anyRun {
				run = true
				continue
			}
			out = append(out, token{kind: anyOne, not: t.not})
		}
		if run {
			out = append(out, token{kind: anyRun, not: t.not})
		}
	}
	p.tokens = out
	return p
}

func isWildcard(t token, not Separators) bool {
	return (t.kind == anyRun || t.kind == anyOne) && t.not == not
}

// mayBeARN tells whether the text has the colons of an ARN or can still get them.
func mayBeARN(parts []syntax.Part, opts PatternOptions) bool {
	opts.ARN = false
	b := builder{opts: opts}
	for _, part := range parts {
		if part.Class != syntax.None {
			return true
		}
		b.text(part.Text)
	}
	return b.colons >= arnFields-1 || len(b.p.opaques) > 0
}

// possible is the pattern of every string that the pattern matches with some value of its variables
// and some filling of its holes.
func (p Pattern) possible() Pattern {
	if p.Known() {
		return p
	}
	b := builder{p: Pattern{fold: p.fold, masked: p.masked}}
	for _, t := range p.tokens {
		if t.kind == opaque {
			t = token{kind: anyRun}
		}
		b.p.tokens = append(b.p.tokens, t)
	}
	return b.pattern()
}

// resolve puts known values in the place of policy variables. A value is taken as it is: its
// characters are no wildcards.
func (p Pattern) resolve(value func(Opaque) (string, bool)) Pattern {
	b := builder{opts: PatternOptions{Literal: true}, p: Pattern{fold: p.fold, masked: p.masked}}
	for _, t := range p.tokens {
		if t.kind != opaque {
			b.p.tokens = append(b.p.tokens, t)
			continue
		}
		o := p.opaques[t.r]
		if text, ok := value(o); ok && o.Variable {
			b.plain(text)
		} else {
			b.opaque(o)
		}
	}
	return b.pattern()
}
