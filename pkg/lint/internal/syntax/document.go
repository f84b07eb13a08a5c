package syntax

import "github.com/arthurlint/arthurlint/pkg/lint/source"

// Document is one document of a file.
type Document struct {
	// Root is the value, or nil where the text could not be read.
	Root *Node
	// Range is the document's whole text, comments included.
	Range source.Range
	// Index is the 0-based number of the document in its file; empty documents do not count.
	Index int
	// JSON is true for what was read as JSON.
	JSON bool
	// Problems are what is wrong with the text, in its order.
	Problems []Problem
}

// Problem is something wrong with the text itself.
type Problem struct {
	// Code names the kind of problem; the syntax rules go by it.
	Code  Code
	Range source.Range
	// Detail holds what a message needs to name: a key, a limit, an error.
	Detail map[string]string
}

// Code is the kind of a problem.
type Code string

// The kinds of problems, each with its details.
const (
	// InvalidYAML is text that no YAML reader accepts; detail "error".
	InvalidYAML Code = "invalid-yaml"
	// InvalidJSON is text that no JSON reader accepts; detail "error".
	InvalidJSON Code = "invalid-json"
	// JSONFragment is a piece of a JSON document without what must stand around it; detail "error".
	JSONFragment Code = "json-fragment"
	// ByteOrderMark is a mark at the beginning of a JSON file that IAM does not take.
	ByteOrderMark Code = "byte-order-mark"
	// DuplicateKey is a key that stands again in its mapping; detail "key".
	DuplicateKey Code = "duplicate-key"
	// InvalidValue is a scalar that kubectl cannot read; detail "error".
	InvalidValue Code = "invalid-value"
	// AliasCycle is an alias to something that contains the alias; detail "alias".
	AliasCycle Code = "alias-cycle"
	// TooLarge is a document past a limit; details "what" and "limit".
	TooLarge Code = "too-large"
	// UTF16 is a file in an encoding that Flux and the API machinery have trouble with; detail "encoding".
	UTF16 Code = "utf-16"
	// InvalidEncoding is a file that is no text; detail "error".
	InvalidEncoding Code = "invalid-encoding"
)

// Limits bound what one document may cost.
type Limits struct {
	// Depth is how deep values may nest.
	Depth int
	// AliasNodes is how many values the aliases of a document may stand for.
	AliasNodes int
}

// DefaultLimits are generous for what people write and small for what attacks need.
func DefaultLimits() Limits { return Limits{Depth: 200, AliasNodes: 100_000} }
