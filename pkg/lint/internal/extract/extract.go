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
	lists := 0
	for i := range trees {
		tree := &trees[i]
		before := len(r.Documents)
		if tree.Root != nil {
			m := members{file: file, opts: opts, index: tree.Index, json: tree.JSON, lists: &lists}
			r.Documents = append(r.Documents, m.collect(tree.Root, inherited{})...)
		}
		ours := len(r.Documents) > before || opts.Named || tree.Root == nil && opts.Filter.broken(file.Slice(tree.Range))
		if ours {
			r.Problems = append(r.Problems, tree.Problems...)
		}
	}
	return r
}

// read reads JSON where the text begins like JSON and is, and YAML otherwise. What begins like
// JSON, is none, and is no YAML either, is broken JSON.
func read(file *source.File, opts Options) []syntax.Document {
	text := file.Text
	first := bytes.TrimLeft(text, " \t\r\n")
	if len(first) > 0 && (first[0] == '{' || first[0] == '[') {
		docs := syntax.ParseJSON(text, opts.Limits)
		if !broken(docs) {
			return docs
		}
		if asYAML := syntax.ParseYAML(text, opts.Limits, nil); !broken(asYAML) && !quotedKeys(first) {
			return asYAML
		}
		return docs
	}
	var wanted func([]byte) bool
	if !opts.Named && !opts.All && !bytes.Contains(text, []byte("{{")) {
		wanted = opts.Filter.stretch
	}
	return syntax.ParseYAML(text, opts.Limits, wanted)
}

func broken(docs []syntax.Document) bool {
	return slices.ContainsFunc(docs, func(d syntax.Document) bool { return d.Root == nil })
}

// quotedKeys tells whether an opening brace is followed by a double quote: then JSON was meant,
// even where a YAML reader would put up with what is wrong with it.
func quotedKeys(text []byte) bool {
	rest := bytes.TrimLeft(text, "{[ \t\r\n")
	return len(rest) > 0 && rest[0] == '"'
}
