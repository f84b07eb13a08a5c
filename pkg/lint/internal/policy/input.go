package policy

import (
	"encoding/json"

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
func (e *Engine) Input(doc *extract.Document) ast.Value {
	var b inputBuilder
	value := b.term(doc.Root)
	return object(
		"kind", stringOf(doc.Kind),
		"value", value,
		"open", b.open.term(),
		"holes", b.holes.term(),
		"facts", e.facts.of(doc),
		"document", documentTerm(doc),
	)
}

// documentTerm is what rules see of where a document came from.
func documentTerm(doc *extract.Document) *ast.Term {
	pairs := []any{"name", stringOf(doc.Name), "file", ast.StringTerm(doc.File.Name), "index", ast.IntNumberTerm(doc.Index)}
	if doc.Attachment != "" {
		pairs = append(pairs, "attachment", stringOf(doc.Attachment))
	}
	return ast.NewTerm(object(pairs...))
}

// stringOf is a string's term: the one that compiled rules have for it, if they have one.
func stringOf(s string) *ast.Term {
	if t := compiledTerm(s); t != nil {
		return t
	}
	return ast.StringTerm(s)
}

func object(pairs ...any) ast.Object {
	o := ast.NewObjectWithCapacity(len(pairs) / 2)
	for i := 0; i+1 < len(pairs); i += 2 {
		key, _ := pairs[i].(string)
		value, _ := pairs[i+1].(*ast.Term)
		o.Insert(stringOf(key), value)
	}
	return o
}

// table is an object that is there only if something is put into it.
type table struct{ object ast.Object }

func (t *table) insert(key string, value *ast.Term) {
	if t.object == nil {
		t.object = ast.NewObject()
	}
	t.object.Insert(ast.StringTerm(key), value)
}

func (t *table) term() *ast.Term {
	if t.object == nil {
		return ast.InternedEmptyObject
	}
	return ast.NewTerm(t.object)
}

// inputBuilder turns nodes into terms and notes what is open and which keys have holes.
type inputBuilder struct {
	open, holes table
	// at leads to the node at hand.
	at []any
}

func (b *inputBuilder) term(n *syntax.Node) *ast.Term {
	switch n.Kind {
	case syntax.Null:
		return ast.InternedNullTerm
	case syntax.Bool:
		return ast.InternedTerm(n.Text == "true")
	case syntax.Number:
		return ast.NumberTerm(json.Number(n.Text))
	case syntax.Sequence:
		return b.sequence(n)
	case syntax.Mapping:
		return b.mapping(n)
	default:
		return stringTerm(n.Text, n.Parts)
	}
}

func stringTerm(text string, parts []syntax.Part) *ast.Term {
	if parts == nil {
		return stringOf(text)
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

func (b *inputBuilder) sequence(n *syntax.Node) *ast.Term {
	b.noteOpen(n)
	items := make([]*ast.Term, 0, len(n.Items))
	for i, item := range n.Items {
		b.at = append(b.at, i)
		items = append(items, b.term(item))
		b.at = b.at[:len(b.at)-1]
	}
	return ast.ArrayTerm(items...)
}

func (b *inputBuilder) mapping(n *syntax.Node) *ast.Term {
	b.noteOpen(n)
	o := ast.NewObjectWithCapacity(len(n.Entries))
	var holes []*ast.Term
	for i := range n.Entries {
		e := &n.Entries[i]
		b.at = append(b.at, e.Key)
		value := b.term(e.Value)
		b.at = b.at[:len(b.at)-1]
		if e.KeyParts != nil {
			holes = append(holes, ast.NewTerm(object("key", stringTerm(e.Key, e.KeyParts), "value", value)))
			continue
		}
		key := e.Key
		if len(key) > 0 && key[0] == '$' {
			key = "$" + key
		}
		o.Insert(stringOf(key), value)
	}
	if holes != nil {
		b.holes.insert(syntax.Pointer(b.at), ast.ArrayTerm(holes...))
	}
	return ast.NewTerm(o)
}

func (b *inputBuilder) noteOpen(n *syntax.Node) {
	if n.Open {
		b.open.insert(syntax.Pointer(b.at), ast.InternedTerm(true))
	}
}
