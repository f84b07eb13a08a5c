package lint

import (
	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/edit"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
)

// fixOf turns the fix that a rule intends into edits of the file. It is nil where the rule has
// none, and where it cannot be made in this text exactly as it is meant: behind an alias, say, or in a
// string.
func fixOf(intended *policy.Fix, rule *policy.Rule, doc *extract.Document) *diag.Fix {
	if intended == nil || doc.Embedded || doc.Mended {
		return nil
	}
	intents := make([]edit.Intent, 0, len(intended.Edits))
	for _, e := range intended.Edits {
		intents = append(intents, edit.Intent(e))
	}
	edits, err := edit.Edits(edit.Document{File: doc.File, Root: doc.Root, JSON: doc.JSON}, intents)
	if err != nil || len(edits) == 0 {
		return nil
	}
	return &diag.Fix{Title: intended.Title, Safe: rule.Fix == "safe", Edits: edits}
}
