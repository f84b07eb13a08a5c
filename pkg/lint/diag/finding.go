package diag

import (
	"cmp"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Finding is one defect at one place.
type Finding struct {
	// Rule is the id of the rule, category/name.
	Rule     string
	Severity Severity
	// Message says what is wrong and what to write instead.
	Message string
	// Help says why it matters, in one paragraph.
	Help string
	// URL is the rule's page.
	URL string
	// Place is where the finding points.
	Place Place
	// Path is the JSON pointer (RFC 6901) of the value inside its document.
	Path string
	// Sid is that of the policy statement that the finding is about, or "".
	Sid string
	// Document is the document judged.
	Document Document
	// Related are further places that belong to the finding, in the rule's order.
	Related []Related
	// Fix is the change proposed, or nil.
	Fix *Fix
	// Fingerprint names the finding across edits of other lines: a hash of rule, file, document,
	// path and value.
	Fingerprint string
	// Suppressed says by what the finding is suppressed, or is nil.
	Suppressed *Suppression
}

// Place is a byte range in a file.
type Place struct {
	File  *source.File
	Range source.Range
}

// Document names one document of a file.
type Document struct {
	// Kind is the kind that rules name, such as StorageClass.
	Kind string
	// Name is the name that the document or its container gives, or "".
	Name string
	// Index is the 0-based number of the document in its file.
	Index int
}

// Related is a further place of a finding.
type Related struct {
	Place   Place
	Message string
}

// Fix is a change that removes the finding.
type Fix struct {
	Title string
	// Safe fixes keep the meaning of the file for its reader; others change it.
	Safe bool
	// Edits are in the order of the text and do not overlap.
	Edits []Edit
}

// Edit replaces one range of a file by new text. An empty range inserts.
type Edit struct {
	Range   source.Range
	NewText string
}

// Suppression is what keeps a finding out of the exit status.
type Suppression struct {
	// Kind is "comment", "exception" or "baseline".
	Kind   string
	Reason string
}

// Compare orders findings as every report lists them: by file, position, rule and message.
func Compare(a, b Finding) int {
	return cmp.Or(
		cmp.Compare(a.Place.File.Name, b.Place.File.Name),
		cmp.Compare(a.Place.Range.Start, b.Place.Range.Start),
		cmp.Compare(a.Rule, b.Rule),
		cmp.Compare(a.Place.Range.End, b.Place.Range.End),
		cmp.Compare(a.Document.Index, b.Document.Index),
		cmp.Compare(a.Path, b.Path),
		cmp.Compare(a.Message, b.Message),
	)
}

// Sort puts findings into the order of Compare.
func Sort(findings []Finding) { slices.SortFunc(findings, Compare) }
