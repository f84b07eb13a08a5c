package generate

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// rowType is a struct of package iam/facts: a row, a part of one, or Facts itself.
type rowType struct {
	name, doc string
	fields    []rowField
}

// rowField is one or several fields that share a comment.
type rowField struct {
	names []fieldName
	doc   string
}

type fieldName struct {
	goName, json string
	// shape is the field's type in the words of the page; of a row type its Go name.
	shape string
	// list is true for a list of what shape says.
	list bool
}

var errFactTypes = errors.New("the types of package iam/facts are not as expected")

// factTypes reads the exported structs of a package from its source, by name.
func factTypes(source fs.FS) (map[string]*rowType, error) {
	files, err := fs.Glob(source, "rows*.go")
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("%w: no rows*.go: %w", errFactTypes, err)
	}
	types := map[string]*rowType{}
	for _, name := range files {
		text, err := fs.ReadFile(source, name)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ParseComments)
		if err != nil {
			return nil, fmt.Errorf("parse %s: %w", name, err)
		}
		for _, d := range file.Decls {
			if err := readTypes(d, types); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	if types["Facts"] == nil {
		return nil, fmt.Errorf("%w: no Facts", errFactTypes)
	}
	return types, nil
}

func readTypes(d ast.Decl, types map[string]*rowType) error {
	general, ok := d.(*ast.GenDecl)
	if !ok || general.Tok != token.TYPE {
		return nil
	}
	for _, spec := range general.Specs {
		named, ok := spec.(*ast.TypeSpec)
		if !ok || !named.Name.IsExported() {
			continue
		}
		fields, ok := named.Type.(*ast.StructType)
		if !ok {
			continue
		}
		row := &rowType{name: named.Name.Name, doc: general.Doc.Text()}
		for _, f := range fields.Fields.List {
			if err := row.add(f); err != nil {
				return fmt.Errorf("%s: %w", row.name, err)
			}
		}
		types[row.name] = row
	}
	return nil
}

// add adds a field. One without a comment of its own belongs to the one above it.
func (r *rowType) add(f *ast.Field) error {
	if f.Tag == nil || len(f.Names) != 1 {
		return fmt.Errorf("%w: a field without a tag", errFactTypes)
	}
	tag, err := strconv.Unquote(f.Tag.Value)
	if err != nil {
		return fmt.Errorf("read a tag: %w", err)
	}
	name := fieldName{goName: f.Names[0].Name, json: reflect.StructTag(tag).Get("json")}
	name.shape, name.list = shapeOf(f.Type)
	if f.Doc == nil && len(r.fields) > 0 {
		last := &r.fields[len(r.fields)-1]
		last.names = append(last.names, name)
		return nil
	}
	r.fields = append(r.fields, rowField{names: []fieldName{name}, doc: f.Doc.Text()})
	return nil
}

// shapeOf is a field's type in the words of the page, and whether it is a list of them.
func shapeOf(t ast.Expr) (shape string, list bool) {
	switch t := t.(type) {
	case *ast.StarExpr:
		return shapeOf(t.X)
	case *ast.ArrayType:
		shape, _ := shapeOf(t.Elt)
		if shape == "any" {
			return "path", false
		}
		return shape, true
	case *ast.Ident:
		switch t.Name {
		case "int":
			return "number", false
		case "bool":
			return "true", false
		}
		return t.Name, false
	}
	return "", false
}

// factsPage is docs/facts.md.
func factsPage(types map[string]*rowType) []byte {
	var out strings.Builder
	out.WriteString("<!-- Generated from the types and comments of pkg/lint/internal/iam/facts by go generate. Do not edit. -->\n\n")
	out.WriteString("# Facts about a policy\n\n")
	out.WriteString("What needs AWS's data, or a loop over actions, resources or conditions, is worked out once a document and stands in `input.facts`, as rows. " +
		"A row has no opinion: it says what is the case, and where. It is there only if it holds however the unknowns of the text are filled in. " +
		"A relation without rows is left out, and so is a field of a row that is false, empty, or not known for certain; numbers and `at` are always there. " +
		"A path leads from the policy's root: keys are strings, indices are numbers, counted from 0. `arthurlint extract` prints the rows of a file.\n\n" +
		"A rule asks for rows about some actions and condition keys by the lists `custom.actions` and `custom.keys` of its METADATA.\n")
	for _, group := range types["Facts"].fields {
		for _, relation := range group.names {
			row := types[relation.shape]
			if row == nil {
				continue
			}
			fmt.Fprintf(&out, "\n## %s\n\n%s\n\n", relation.json, prose(row, row.doc, "A row"))
			writeFields(&out, row)
		}
	}
	out.WriteString("\n# Parts of rows\n")
	for _, name := range parts(types) {
		row := types[name]
		fmt.Fprintf(&out, "\n## %s\n\n%s\n\n", name, prose(row, row.doc, "It"))
		writeFields(&out, row)
	}
	return []byte(out.String())
}

// parts are the types that rows are made of, in the order of their names.
func parts(types map[string]*rowType) []string {
	relations := map[string]bool{"Facts": true}
	for _, group := range types["Facts"].fields {
		for _, relation := range group.names {
			relations[relation.shape] = true
		}
	}
	var out []string
	for name := range types {
		if !relations[name] {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

func writeFields(out *strings.Builder, row *rowType) {
	for _, group := range row.fields {
		names := make([]string, 0, len(group.names))
		for _, n := range group.names {
			shape := n.shape
			if n.list {
				shape = "list of " + shape
			}
			names = append(names, fmt.Sprintf("`%s` (%s)", n.json, shape))
		}
		fmt.Fprintf(out, "- %s: %s\n", strings.Join(names, ", "), indented(prose(row, group.doc, "")))
	}
}

// indented is text that goes on within an item of a list.
func indented(text string) string { return strings.ReplaceAll(text, "\n", "\n  ") }

// elements are the names of fields that are words of the policy language as well.
const elements = ` Statement Action Resource NotResource Effect Sid Version Service Condition `

// verbs follow such a name where a comment speaks of the field.
const verbs = `( (?:is|are|leads|says|has|describes)\b| and [A-Z]\w+ (?:is|are)\b)`

// prose is a comment in the names that rows have for their fields. A comment on a type begins with
// its name, which the subject takes the place of.
func prose(row *rowType, doc, subject string) string {
	text := strings.TrimSpace(doc)
	if subject != "" {
		text = regexp.MustCompile(`^`+row.name+` (is|has|describes)`).ReplaceAllString(text, subject+" $1")
	}
	for _, group := range row.fields {
		for _, n := range group.names {
			pattern := `\b` + n.goName + `\b()`
			if strings.Contains(elements, " "+n.goName+" ") {
				pattern = `\b` + n.goName + verbs
			}
			text = regexp.MustCompile(pattern).ReplaceAllString(text, "`"+n.json+"`$1")
		}
	}
	return strings.Join(joinLines(strings.Split(text, "\n")), "\n")
}

// joinLines puts the lines of a paragraph onto one line, and leaves lists alone.
func joinLines(lines []string) []string {
	var out []string
	for _, line := range lines {
		trimmed := strings.TrimSpace(line)
		item := strings.HasPrefix(trimmed, "- ")
		if len(out) > 0 && !item && trimmed != "" && out[len(out)-1] != "" {
			out[len(out)-1] += " " + trimmed
			continue
		}
		out = append(out, trimmed)
	}
	return out
}
