package policy

import (
	"encoding/json"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// The keys by which a rule tells an unknown from a value. A user's own key that begins with "$"
// is handed over with a second one before it.
const (
	keyUnknown = "$unknown"
	keyParts   = "$parts"
	keyClass   = "class"
)

// Input is what the rules see of a document, as docs/input.schema.json describes it.
func Input(doc *extract.Document) ast.Value {
	b := inputBuilder{open: ast.NewObject(), holes: ast.NewObject()}
	value := b.term(doc.Root, "")
	return object(
		"kind", ast.StringTerm(doc.Kind),
		"value", value,
		"open", ast.NewTerm(b.open),
		"holes", ast.NewTerm(b.holes),
		"facts", facts(doc),
		"document", ast.NewTerm(object(
			"name", ast.StringTerm(doc.Name),
			"file", ast.StringTerm(doc.File.Name),
			"index", ast.IntNumberTerm(doc.Index),
		)),
	)
}

func object(pairs ...any) ast.Object {
	o := ast.NewObject()
	for i := 0; i+1 < len(pairs); i += 2 {
		key, _ := pairs[i].(string)
		value, _ := pairs[i+1].(*ast.Term)
		o.Insert(ast.InternedTerm(key), value)
	}
	return o
}

func facts(doc *extract.Document) *ast.Term {
	if len(doc.Placeholders) == 0 {
		return ast.NewTerm(ast.NewObject())
	}
	rows := make([]*ast.Term, 0, len(doc.Placeholders))
	for _, p := range doc.Placeholders {
		path := make([]*ast.Term, 0, len(p.Path))
		for _, step := range p.Path {
			path = append(path, stepTerm(step))
		}
		rows = append(rows, ast.NewTerm(object(
			"at", ast.ArrayTerm(path...),
			"text", ast.StringTerm(p.Text),
			"form", ast.StringTerm(p.Form),
		)))
	}
	return ast.NewTerm(object("placeholders", ast.ArrayTerm(rows...)))
}

func stepTerm(step any) *ast.Term {
	if i, ok := step.(int); ok {
		return ast.IntNumberTerm(i)
	}
	s, _ := step.(string)
	return ast.StringTerm(s)
}

// inputBuilder turns nodes into terms and notes what is open and which keys have holes.
type inputBuilder struct {
	open, holes ast.Object
}

func (b *inputBuilder) term(n *syntax.Node, pointer string) *ast.Term {
	switch n.Kind {
	case syntax.Null:
		return ast.InternedNullTerm
	case syntax.Bool:
		return ast.InternedTerm(n.Text == "true")
	case syntax.Number:
		return ast.NumberTerm(json.Number(n.Text))
	case syntax.Sequence:
		return b.sequence(n, pointer)
	case syntax.Mapping:
		return b.mapping(n, pointer)
	default:
		return stringTerm(n.Text, n.Parts)
	}
}

func stringTerm(text string, parts []syntax.Part) *ast.Term {
	if parts == nil {
		return ast.StringTerm(text)
	}
	if len(parts) == 1 {
		return unknownTerm(parts[0])
	}
	terms := make([]*ast.Term, 0, len(parts))
	for _, p := range parts {
		if p.Class == syntax.None {
			terms = append(terms, ast.StringTerm(p.Text))
		} else {
			terms = append(terms, unknownTerm(p))
		}
	}
	return ast.NewTerm(object(keyParts, ast.ArrayTerm(terms...)))
}

func unknownTerm(p syntax.Part) *ast.Term {
	return ast.NewTerm(object(keyUnknown, ast.StringTerm(p.Text), keyClass, ast.StringTerm(p.Class.String())))
}

func (b *inputBuilder) sequence(n *syntax.Node, pointer string) *ast.Term {
	b.noteOpen(n, pointer)
	items := make([]*ast.Term, 0, len(n.Items))
	for i, item := range n.Items {
		items = append(items, b.term(item, pointer+"/"+strconv.Itoa(i)))
	}
	return ast.ArrayTerm(items...)
}

func (b *inputBuilder) mapping(n *syntax.Node, pointer string) *ast.Term {
	b.noteOpen(n, pointer)
	o := ast.NewObject()
	var holes []*ast.Term
	for i := range n.Entries {
		e := &n.Entries[i]
		below := syntax.Pointer([]any{e.Key})
		value := b.term(e.Value, pointer+below)
		if e.KeyParts != nil {
			holes = append(holes, ast.NewTerm(object("key", stringTerm(e.Key, e.KeyParts), "value", value)))
			continue
		}
		key := e.Key
		if len(key) > 0 && key[0] == '$' {
			key = "$" + key
		}
		o.Insert(ast.StringTerm(key), value)
	}
	if holes != nil {
		b.holes.Insert(ast.StringTerm(pointer), ast.ArrayTerm(holes...))
	}
	return ast.NewTerm(o)
}

func (b *inputBuilder) noteOpen(n *syntax.Node, pointer string) {
	if n.Open {
		b.open.Insert(ast.StringTerm(pointer), ast.InternedTerm(true))
	}
}
