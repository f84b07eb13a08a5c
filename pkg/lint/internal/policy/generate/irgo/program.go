package irgo

import (
	"fmt"
	"go/format"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/types"
)

// Rule asks for the compiled form of a rule.
type Rule struct {
	// ID is the rule's id.
	ID string
	// Findings and Aggregate are the paths of its entry points below data; nil for none.
	Findings, Aggregate []string
}

// Options say how the Go code is to look.
type Options struct {
	// Package is the name of the Go package.
	Package string
	// Doc is its documentation.
	Doc string
	// Regort is the import path of package regort.
	Regort string
	// Rules are the rules of the table.
	Rules []Rule
	// Shorten gives the words of a path that make up a Go name.
	Shorten func(path []string) []string
}

// program is a policy being compiled.
type program struct {
	options   Options
	strings   []string
	files     []string
	constants map[string]*constant
	funcs     map[string]*function
	order     []*function
	builtins  map[string]*types.Function
	externs   map[string]string
	specials  map[string]*memoized
	paths     map[string][]*constant
	names     map[string]bool
}

// memoized is a document that is worked out once an input, or once and for all.
type memoized struct {
	name, file, work string
	fixed            bool
}

// Generate writes a policy as Go: file name → text.
func Generate(policy *ir.Policy, options Options) (map[string][]byte, error) {
	p := &program{
		options: options, constants: map[string]*constant{}, funcs: map[string]*function{},
		builtins: map[string]*types.Function{}, externs: map[string]string{},
		specials: map[string]*memoized{}, paths: map[string][]*constant{}, names: map[string]bool{},
	}
	for _, s := range policy.Static.Strings {
		p.strings = append(p.strings, s.Value)
	}
	for _, s := range policy.Static.Files {
		p.files = append(p.files, s.Value)
	}
	for _, b := range policy.Static.BuiltinFuncs {
		p.builtins[b.Name] = b.Decl
	}
	for _, fn := range policy.Funcs.Funcs {
		p.funcs[fn.Name] = &function{}
	}
	// The planner puts a function after those that it calls.
	for _, fn := range policy.Funcs.Funcs {
		f, err := p.build(fn)
		if err != nil {
			return nil, err
		}
		f.name, f.file = p.name(fn), p.file(f)
		p.funcs[fn.Name] = f
		p.order = append(p.order, f)
		p.simplify(f)
		f.fuse()
		p.analyse(f)
	}
	return p.write()
}

// name is a function's name in Go.
func (p *program) name(fn *ir.Func) string {
	words := fn.Path[1:]
	if p.options.Shorten != nil {
		words = p.options.Shorten(words)
	}
	if fn.Path[0] != "g0" {
		words = append(slices.Clone(words), fn.Path[0])
	}
	slugs := make([]string, 0, len(words))
	for _, word := range words {
		s, _ := slug(word, 80)
		slugs = append(slugs, s)
	}
	name := strings.Join(slugs, "_")
	for p.names[name] {
		name += "_2"
	}
	p.names[name] = true
	return name
}

// file is the name of the Go file that a function stands in.
func (p *program) file(f *function) string {
	file := "rules"
	f.walk(func(s *stmt) {
		if file == "rules" && s.loc.Row > 0 {
			file = p.files[s.loc.File]
		}
	})
	words := strings.Split(strings.TrimSuffix(file, ".rego"), "/")
	if n := len(words); n > 1 && words[n-1] == words[n-2] {
		words = words[:n-1]
	}
	if len(words) > 1 && words[0] == "rules" {
		words = words[1:]
	}
	return strings.Join(words, "_") + ".rego.go"
}

// path is the function that looks up a path of the input.
func (p *program) path(keys []*constant) string {
	readable := true
	words := []string{"input"}
	texts := make([]string, 0, len(keys))
	for _, k := range keys {
		word, exact := slug(k.text, 40)
		words = append(words, word)
		readable = readable && exact && word != ""
		texts = append(texts, k.key())
	}
	if !readable {
		words = append(words, hash(strings.Join(texts, "\n")))
	}
	name := strings.Join(words, "_")
	p.paths[name] = keys
	return name
}

// write writes all files.
func (p *program) write() (map[string][]byte, error) {
	bodies := map[string]*strings.Builder{}
	for _, f := range p.order {
		w := &writer{p: p, f: f}
		body := w.function()
		if w.err != nil {
			return nil, w.err
		}
		out := bodies[f.file]
		if out == nil {
			out = &strings.Builder{}
			bodies[f.file] = out
		}
		p.functionGo(out, f, body)
	}
	bodies["memo.go"] = &strings.Builder{}
	bodies["memo.go"].WriteString(p.memoGo())
	bodies["table.go"] = &strings.Builder{}
	table, err := p.tableGo()
	if err != nil {
		return nil, err
	}
	bodies["table.go"].WriteString(table)
	bodies["constants.go"] = &strings.Builder{}
	bodies["constants.go"].WriteString(p.externsGo() + p.constantsGo() + p.termsGo())
	files := map[string][]byte{}
	for _, name := range slices.Sorted(maps.Keys(bodies)) {
		text, err := format.Source([]byte(p.head(name, bodies[name].String()) + bodies[name].String()))
		if err != nil {
			return nil, fmt.Errorf("format %s: %w\n%s", name, err, bodies[name].String())
		}
		files[name] = text
	}
	return files, nil
}
