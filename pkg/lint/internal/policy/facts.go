package policy

import (
	"reflect"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/facts"
)

// factFinder works out the facts of documents: the relations of input.facts.
type factFinder struct {
	// asker is made when the first policy is met: a run over other files has no use for it.
	asker func() *facts.Asker
	// shapes are the fields of each type of row.
	shapes sync.Map
}

func newFactFinder(rules []Rule) *factFinder {
	return &factFinder{asker: sync.OnceValue(func() *facts.Asker {
		var actions, keys []string
		for i := range rules {
			actions = append(actions, rules[i].Actions...)
			keys = append(keys, rules[i].Keys...)
		}
		return facts.NewAsker(awsdata.Default(), actions, keys)
	})}
}

// of are the relations of a document.
func (f *factFinder) of(doc *extract.Document) *ast.Term {
	var relations ast.Object
	if extract.IsPolicyKind(doc.Kind) {
		relations = f.object(reflect.ValueOf(f.asker().Of(doc.Root)).Elem())
	}
	if len(doc.Placeholders) == 0 {
		if relations == nil || relations.Len() == 0 {
			return ast.InternedEmptyObject
		}
		return ast.NewTerm(relations)
	}
	if relations == nil {
		relations = ast.NewObject()
	}
	relations.Insert(ast.StringTerm("placeholders"), placeholders(doc.Placeholders))
	return ast.NewTerm(relations)
}

func placeholders(found []extract.PlaceholderFact) *ast.Term {
	rows := make([]*ast.Term, 0, len(found))
	for _, p := range found {
		rows = append(rows, ast.NewTerm(object(
			"at", pathTerm(p.Path),
			"text", ast.StringTerm(p.Text),
			"form", ast.StringTerm(p.Form),
		)))
	}
	return ast.ArrayTerm(rows...)
}

func pathTerm(steps []any) *ast.Term {
	terms := make([]*ast.Term, 0, len(steps))
	for _, step := range steps {
		terms = append(terms, stepTerm(step))
	}
	return ast.ArrayTerm(terms...)
}

func stepTerm(step any) *ast.Term {
	if i, ok := step.(int); ok {
		return ast.InternedTerm(i)
	}
	s, _ := step.(string)
	return stringOf(s)
}

// field is a field of a row, by the name that its tag gives it.
type field struct {
	name  *ast.Term
	index int
	// always fields are there even when they are empty: a path, the text of a value.
	always bool
}

// fields are those of a type of row.
func (f *factFinder) fields(row reflect.Type) []field {
	if known, ok := f.shapes.Load(row); ok {
		fields, _ := known.([]field)
		return fields
	}
	var fields []field
	for i := range row.NumField() {
		name := row.Field(i).Tag.Get("json")
		fields = append(fields, field{name: stringOf(name), index: i, always: name == "at" || name == "text"})
	}
	f.shapes.Store(row, fields)
	return fields
}

// object is a row, or all relations, less what is false or empty.
func (f *factFinder) object(row reflect.Value) ast.Object {
	fields := f.fields(row.Type())
	filled := 0
	for i := range fields {
		if fields[i].always || !blank(row.Field(fields[i].index)) {
			filled++
		}
	}
	out := ast.NewObjectWithCapacity(filled)
	for i := range fields {
		if value := row.Field(fields[i].index); fields[i].always || !blank(value) {
			out.Insert(fields[i].name, f.term(value))
		}
	}
	return out
}

// blank tells what is left out of a row. A number never is.
func blank(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Int:
		return false
	default:
		return v.IsZero()
	}
}

func (f *factFinder) term(v reflect.Value) *ast.Term {
	switch v.Kind() {
	case reflect.String:
		return stringOf(v.String())
	case reflect.Bool:
		return ast.InternedTerm(v.Bool())
	case reflect.Int:
		return ast.InternedTerm(int(v.Int()))
	case reflect.Pointer:
		return ast.NewTerm(f.object(v.Elem()))
	case reflect.Struct:
		return ast.NewTerm(f.object(v))
	case reflect.Slice:
		if steps, ok := v.Interface().([]any); ok {
			return pathTerm(steps)
		}
		terms := make([]*ast.Term, 0, v.Len())
		for i := range v.Len() {
			terms = append(terms, f.term(v.Index(i)))
		}
		return ast.ArrayTerm(terms...)
	default:
		return ast.InternedNullTerm
	}
}

// Facts are the facts of a policy, as rules read them.
func (e *Engine) Facts(doc *extract.Document) *facts.Facts { return e.facts.asker().Of(doc.Root) }
