// Package extract takes the documents that rules judge out of the files that hold them.
package extract

import (
	"bytes"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Document is one thing that rules can judge.
type Document struct {
	// Kind is the kind that rules name.
	Kind string
	// Name is the name that the document gives itself, or "".
	Name string
	// Index is the 0-based number of the document in its file.
	Index int
	File  *source.File
	// Root is the value. Its holes are marked, and what may hold more than we see is open.
	Root *syntax.Node
	// JSON is true for what was read as JSON.
	JSON bool
	// Attachment is what a policy is attached to, where its container tells: "user", "group" or
	// "role" for an inline policy, "managed" for one that is attached by its name, "trust" for the
	// trust policy of a role.
	Attachment string
	// Embedded is true for what stands in a string, Mended for what was read from text that is
	// broken: no rule's fix can be made there.
	Embedded, Mended bool
	// List numbers the exported list that the document was a member of, from 1; 0 for none.
	List int
	// Placeholders are the places that look as if an author meant to fill them in.
	Placeholders []PlaceholderFact
}

// Result is what one file holds.
type Result struct {
	Documents []*Document
	// Trees are the documents as they were read, ours or not.
	Trees []syntax.Document
	// Problems are what is wrong with the text of documents that are ours.
	Problems []syntax.Problem
	// Skipped says why the file was left alone, or is "".
	Skipped string
}

// Options steer the extraction from one file.
type Options struct {
	// Filter knows the kinds that are wanted.
	Filter *Filter
	// Named files were asked for by name: whatever is wrong with them is told.
	Named bool
	// All asks for the trees of all documents, also of those that hold nothing of ours.
	All bool
	// Template is true for a file among a Helm chart's templates.
	Template bool
	// Patched tells whether a kustomization lists the file as a patch, or patches a document of the
	// kind and name: then more may be said elsewhere than the document says. Nil for no.
	Patched func(kind, name string) bool
	Limits  syntax.Limits
}

// The reasons for leaving a file alone.
const (
	skipChartTemplate = "a Helm chart's template: lint what helm template prints"
	skipTemplate      = "a template: there are template directives outside quoted text"
)

// From takes the documents out of a file.
func From(file *source.File, opts Options) Result {
	if opts.Template {
		return Result{Skipped: skipChartTemplate}
	}
	trees := read(file, opts)
	if isTemplate(file.Text, trees) {
		return Result{Skipped: skipTemplate}
	}
	r := Result{Trees: trees}
	brokenJSON := r.mend(file, &opts)
	lists := 0
	for i := range trees {
		tree := &trees[i]
		before := len(r.Documents)
		if tree.Root != nil {
			m := members{file: file, opts: opts, index: tree.Index, json: tree.JSON, lists: &lists}
			r.Documents = append(r.Documents, m.collect(tree.Root, inherited{})...)
			r.Problems = append(r.Problems, m.problems...)
		}
		if tree.Root != nil && opts.Filter.policies && !brokenJSON {
			r.policies(file, &opts, tree)
		}
		ours := len(r.Documents) > before || opts.Named || tree.Root == nil && opts.Filter.broken(file.Slice(tree.Range))
		if ours && (!brokenJSON || tree.Root != nil) {
			r.Problems = append(r.Problems, tree.Problems...)
		}
	}
	r.tellMark(file)
	return r
}

// policies takes the policies out of a document.
func (r *Result) policies(file *source.File, opts *Options, tree *syntax.Document) {
	p := newPolicies(file, opts, tree.JSON, tree.Index)
	p.collect(tree.Root)
	r.Documents = append(r.Documents, p.documents...)
	r.Problems = append(r.Problems, p.problems...)
}

// mend takes the policies out of JSON that is broken, or of which only a piece is there, and tells
// whether it is.
func (r *Result) mend(file *source.File, opts *Options) bool {
	if !opts.Filter.policies || !slices.ContainsFunc(r.Trees, func(d syntax.Document) bool { return d.JSON }) {
		return false
	}
	if !anyBroken(r.Trees) && !statementsOnly(r.Trees) {
		return false
	}
	p := newPolicies(file, opts, true, 0)
	p.broken(r.Trees, p.collect)
	r.Documents = append(r.Documents, p.documents...)
	r.Problems = append(r.Problems, p.problems...)
	return len(p.documents)+len(p.problems) > 0
}

// statementsOnly tells several statements one after the other, which are valid JSON and no policy.
func statementsOnly(trees []syntax.Document) bool {
	return len(trees) > 1 && !slices.ContainsFunc(trees, func(d syntax.Document) bool { return !isStatement(d.Root) || isPolicy(d.Root) })
}

// tellMark tells of a byte order mark before JSON that holds policies, which the API of IAM refuses.
func (r *Result) tellMark(file *source.File) {
	if file.Encoding != source.UTF8BOM || len(r.Trees) == 0 || !r.Trees[0].JSON || isManifest(r.Trees[0].Root) {
		return
	}
	if slices.ContainsFunc(r.Documents, func(d *Document) bool { return IsPolicyKind(d.Kind) }) {
		mark := syntax.Problem{Code: syntax.ByteOrderMark, Range: source.Range{End: min(1, len(file.Text))}, Detail: map[string]string{}}
		r.Problems = append([]syntax.Problem{mark}, r.Problems...)
	}
}

// read reads JSON where the text begins like JSON and is, and YAML otherwise. What begins like
// JSON, is none, and is no YAML either, is broken JSON.
func read(file *source.File, opts Options) []syntax.Document {
	text := file.Text
	first := bytes.TrimLeft(text, " \t\r\n")
	if len(first) > 0 && (first[0] == '{' || first[0] == '[') {
		docs := syntax.ParseJSON(text, opts.Limits)
		if !anyBroken(docs) {
			return docs
		}
		asYAML := syntax.ParseYAML(text, opts.Limits, nil)
		if !anyBroken(asYAML) && !meantForJSON(file.Name, first, asYAML) {
			return asYAML
		}
		return docs
	}
	if docs := readAsJSON(file, &opts); docs != nil {
		return docs
	}
	var wanted func([]byte) bool
	if !opts.Named && !opts.All && !bytes.Contains(text, []byte("{{")) {
		wanted = opts.Filter.stretch
	}
	return syntax.ParseYAML(text, opts.Limits, wanted)
}

// meantForJSON tells whether text that begins with a bracket, and that a reader of YAML puts up with, was
// meant for JSON. Of a policy the file's name tells, of other text the quotes of its keys.
func meantForJSON(name string, text []byte, asYAML []syntax.Document) bool {
	if slices.ContainsFunc(asYAML, func(d syntax.Document) bool { return isPolicy(d.Root) }) {
		return !isYAMLName(name) && (quotedKeys(text) || isJSONName(name))
	}
	return quotedKeys(text)
}

func anyBroken(docs []syntax.Document) bool {
	return slices.ContainsFunc(docs, func(d syntax.Document) bool { return d.Root == nil })
}

// quotedKeys tells whether an opening brace is followed by a double quote, or by what a word processor
// makes of one: then JSON was meant, even where a YAML reader would put up with what is wrong with it.
func quotedKeys(text []byte) bool {
	rest := bytes.TrimLeft(text, "{[ \t\r\n")
	return slices.ContainsFunc([]string{`"`, "“", "”", "„"}, func(quote string) bool { return bytes.HasPrefix(rest, []byte(quote)) })
}
