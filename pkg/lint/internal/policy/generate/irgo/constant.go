package irgo

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// constant is a value that is known when code is generated. Equal constants are one.
type constant struct {
	kind  constantKind
	text  string
	items []*constant
	// name is the Go variable that holds it, or "" where regort has it.
	name string
	used bool
}

type constantKind byte

const (
	constString  constantKind = 's'
	constNumber  constantKind = 'n'
	constBoolean constantKind = 'b'
	constNull    constantKind = '0'
	constArray   constantKind = 'a'
	constSet     constantKind = 't'
	constObject  constantKind = 'o'
)

// key tells constants apart.
func (c *constant) key() string {
	var out strings.Builder
	out.WriteByte(byte(c.kind))
	out.WriteString(strconv.Quote(c.text))
	for _, item := range c.items {
		out.WriteString(" " + item.key())
	}
	if c.items != nil {
		out.WriteString(".")
	}
	return out.String()
}

func (p *program) constant(c *constant) *constant {
	key := c.key()
	if known := p.constants[key]; known != nil {
		return known
	}
	c.name = c.ident(key)
	p.constants[key] = c
	return c
}

func (p *program) stringAt(i int) *constant {
	return p.constant(&constant{kind: constString, text: p.strings[i]})
}

func (p *program) boolean(b bool) *constant {
	return p.constant(&constant{kind: constBoolean, text: strconv.FormatBool(b)})
}

func (p *program) integer(n int64) *constant { return p.number(strconv.FormatInt(n, 10)) }

func (p *program) number(text string) *constant {
	return p.constant(&constant{kind: constNumber, text: text})
}

func (p *program) null() *constant { return p.constant(&constant{kind: constNull}) }

// ident is a name that says what the constant is and that another constant's coming or going does
// not change.
func (c *constant) ident(key string) string {
	switch c.kind {
	case constString:
		word, exact := slug(c.text, 24)
		if exact && word != "" {
			return "s_" + word
		}
		return "s_" + word + "_" + hash(key)
	case constNumber:
		if word, exact := slug(c.text, 12); exact {
			return "n_" + word
		}
		return "n_" + hash(key)
	case constArray:
		return "array_" + hash(key)
	case constSet:
		return "set_" + hash(key)
	case constObject:
		return "object_" + hash(key)
	default:
		return ""
	}
}

// slug makes part of an identifier from a text. It is exact if no other text gives the same.
func slug(text string, most int) (word string, exact bool) {
	exact = true
	var out strings.Builder
	for _, r := range text {
		if out.Len() >= most {
			return out.String(), false
		}
		if r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			out.WriteRune(r)
		} else {
			exact = false
			out.WriteByte('_')
		}
	}
	return strings.Trim(out.String(), "_"), exact
}

// expr is the constant as a Go expression.
func (c *constant) expr() string {
	c.use()
	switch c.kind {
	case constBoolean:
		if c.text == "true" {
			return "regort.True"
		}
		return "regort.False"
	case constNull:
		return "regort.Null"
	case constString, constNumber:
		return "&" + c.name
	default:
		if len(c.items) == 0 {
			return c.make()
		}
		return c.name + ".Get()"
	}
}

func (c *constant) use() {
	c.used = true
	for _, item := range c.items {
		item.use()
	}
}

func (c *constant) make() string {
	f := map[constantKind]string{constArray: "Array", constSet: "Set", constObject: "Object"}[c.kind]
	if len(c.items) == 0 {
		return "regort.Empty" + f
	}
	args := make([]string, 0, len(c.items))
	for _, item := range c.items {
		args = append(args, item.expr())
	}
	return "regort." + f + "(" + strings.Join(args, ", ") + ")"
}

// isFalse: an expression with this value fails.
func (c *constant) isFalse() bool { return c.kind == constBoolean && c.text == "false" }

// constantsGo writes the constants that are used.
func (p *program) constantsGo() string {
	var used []*constant
	for _, c := range p.constants {
		if c.used && c.name != "" && (c.items == nil || len(c.items) > 0) {
			used = append(used, c)
		}
	}
	slices.SortFunc(used, func(a, b *constant) int { return strings.Compare(a.name, b.name) })
	var out strings.Builder
	out.WriteString("var (\n")
	for _, c := range used {
		switch c.kind {
		case constString:
			fmt.Fprintf(&out, "%s = ast.Term{Value: ast.String(%q)}\n", c.name, c.text)
		case constNumber:
			fmt.Fprintf(&out, "%s = ast.Term{Value: ast.Number(%q)}\n", c.name, c.text)
		default:
			fmt.Fprintf(&out, "%s = regort.Lazy{Make: func() *ast.Term { return %s }}\n", c.name, c.make())
		}
	}
	out.WriteString(")\n")
	return out.String()
}

// termsGo writes the function that finds the constant for a string, so that what is made of a
// document shares terms with the code: equal pointers are quickly found to be equal.
func (p *program) termsGo() string {
	var words []*constant
	for _, c := range p.constants {
		if c.used && c.kind == constString && wordPattern.MatchString(c.text) {
			words = append(words, c)
		}
	}
	slices.SortFunc(words, func(a, b *constant) int { return strings.Compare(a.text, b.text) })
	var out strings.Builder
	out.WriteString("// Term is the code's own term for a string, or nil where it has none.\n")
	out.WriteString("func Term(s string) *ast.Term {\nswitch s {\n")
	for _, c := range words {
		fmt.Fprintf(&out, "case %q:\nreturn &%s\n", c.text, c.name)
	}
	out.WriteString("}\nreturn nil\n}\n")
	return out.String()
}

// wordPattern is what a document's keys and short values look like.
var wordPattern = regexp.MustCompile(`^[$A-Za-z0-9][A-Za-z0-9_./-]{0,47}$`)
