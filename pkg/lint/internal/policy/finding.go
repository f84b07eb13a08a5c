package policy

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Finding is what a rule says, in its own terms: paths, no positions.
type Finding struct {
	// Rule is the id.
	Rule string
	// Document is the id of the document concerned; of document rules it is not set.
	Document int
	// At leads to the value: keys (string) and indices (int). It may go further than the document.
	At []any
	// OnKey asks to point at the key instead of the value.
	OnKey bool
	// Part, if not "", narrows the place to that piece of the value.
	Part    string
	Message string
	Related []Related
	Fix     *Fix
}

// Related is a further place of a finding.
type Related struct {
	// Document is the id of its document, or -1 for the document judged.
	Document int
	At       []any
	Message  string
}

// Fix is a change as a rule intends it.
type Fix struct {
	Title string
	Edits []Edit
}

// Edit is one step of a fix.
type Edit struct {
	// Op is "set", "remove", "rename" or "insert".
	Op string
	At []any
	// Value is the new value, or of a rename the new key; JSON.
	Value json.RawMessage
}

// Entry is what a cluster rule keeps of a document.
type Entry struct {
	Rule string
	// Document is the id that the engine gave the document.
	Document int
	Entry    *ast.Term
}

var errShape = errors.New("a finding that is not of the documented shape")

// rawFinding is a finding as Rego gives it.
type rawFinding struct {
	At       []any        `json:"at"`
	On       string       `json:"on"`
	Part     string       `json:"part"`
	Message  string       `json:"message"`
	Document *int         `json:"document"`
	Related  []rawRelated `json:"related"`
	Fix      *rawFix      `json:"fix"`
}

type rawRelated struct {
	Document *int   `json:"document"`
	At       []any  `json:"at"`
	Message  string `json:"message"`
}

type rawFix struct {
	Title string `json:"title"`
	Edits []struct {
		Op    string          `json:"op"`
		At    []any           `json:"at"`
		Value json.RawMessage `json:"value"`
	} `json:"edits"`
}

// readFinding reads a term that a rule holds among its findings. Findings are rare, so this goes
// by way of JSON.
func readFinding(rule string, term *ast.Term) (Finding, error) {
	value, err := ast.JSON(term.Value)
	if err != nil {
		return Finding{}, fmt.Errorf("read a finding of %s: %w", rule, err)
	}
	text, err := json.Marshal(value)
	if err != nil {
		return Finding{}, fmt.Errorf("read a finding of %s: %w", rule, err)
	}
	var raw rawFinding
	if err := json.Unmarshal(text, &raw); err != nil {
		return Finding{}, fmt.Errorf("%s gives %w: %w", rule, errShape, err)
	}
	if raw.Message == "" || raw.At == nil || raw.On != "" && raw.On != "key" {
		return Finding{}, fmt.Errorf(`%s gives %w: it needs "at", a list, and "message"; "on" can only be "key"`, rule, errShape)
	}
	f := Finding{Rule: rule, Document: -1, At: steps(raw.At), OnKey: raw.On == "key", Part: raw.Part, Message: raw.Message}
	if raw.Document != nil {
		f.Document = *raw.Document
	}
	for _, r := range raw.Related {
		related := Related{Document: -1, At: steps(r.At), Message: r.Message}
		if r.Document != nil {
			related.Document = *r.Document
		}
		f.Related = append(f.Related, related)
	}
	if raw.Fix != nil && len(raw.Fix.Edits) > 0 {
		f.Fix = &Fix{Title: raw.Fix.Title}
		for _, e := range raw.Fix.Edits {
			f.Fix.Edits = append(f.Fix.Edits, Edit{Op: e.Op, At: steps(e.At), Value: e.Value})
		}
	}
	return f, nil
}

// steps makes the numbers of a path integers, and takes the second "$" off keys that the input
// has with two.
func steps(path []any) []any {
	out := make([]any, 0, len(path))
	for _, step := range path {
		switch s := step.(type) {
		case float64:
			out = append(out, int(s))
		case string:
			if len(s) > 1 && s[0] == '$' && s[1] == '$' {
				s = s[1:]
			}
			out = append(out, s)
		}
	}
	return out
}
