package generate

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
)

// Page is a rule's page in Markdown: METADATA and examples. The headings are fixed.
func Page(policies fs.FS, rule *policy.Rule) ([]byte, error) {
	var out strings.Builder
	fmt.Fprintf(&out, "<!-- Generated from %s.rego and examples/ by go generate. Do not edit. -->\n\n", path.Base(rule.Folder()))
	fmt.Fprintf(&out, "# %s\n\n%s\n\n", rule.ID, rule.Title)
	out.WriteString("| severity | looks at | scope | fix | since |\n|---|---|---|---|---|\n")
	fmt.Fprintf(&out, "| %s | %s | %s | %s | %s |\n\n", rule.Severity, strings.Join(rule.Kinds, ", "), rule.Scope, rule.Fix, rule.Since)
	fmt.Fprintf(&out, "## Why\n\n%s\n\n", rule.Description)
	examples, err := policy.ReadExamples(policies, rule)
	if err != nil {
		return nil, err
	}
	section(&out, "## Reported", examples, true)
	section(&out, "## Not reported", examples, false)
	out.WriteString("## Suppress it\n\n")
	fmt.Fprintf(&out, "In YAML, with a reason: `# arthurlint:ignore %s -- why this is fine`, at the end of the line or alone above it.\n", rule.ID)
	if slices.ContainsFunc(rule.Kinds, extract.IsPolicyKind) {
		fmt.Fprintf(&out, "For a statement of a policy, in `.arthurlint.yaml`: `exceptions: [{rule: %s, files: [policy.json], sid: TheSid, reason: why this is fine}]`.\n", rule.ID)
	}
	fmt.Fprintf(&out, "For a project, in `.arthurlint.yaml`: `rules: {%s: off}`.\n\n", rule.ID)
	out.WriteString("## References\n\n")
	for _, ref := range rule.References {
		fmt.Fprintf(&out, "- [%s](%s)\n", ref.Description, ref.URL)
	}
	if len(rule.Aliases) > 0 {
		fmt.Fprintf(&out, "\nFormerly %s.\n", strings.Join(rule.Aliases, ", "))
	}
	return []byte(out.String()), nil
}

func section(out *strings.Builder, heading string, examples []policy.Example, bad bool) {
	written := false
	for _, example := range examples {
		if example.Bad != bad {
			continue
		}
		if !written {
			fmt.Fprintf(out, "%s\n\n", heading)
			written = true
		}
		for _, file := range example.Files {
			fmt.Fprintf(out, "`%s`\n\n```%s\n%s```\n\n", file.Name, language(file.Name), file.Shown())
		}
		if bad && len(example.Want) > 0 {
			fmt.Fprintf(out, "```text\n%s```\n\n", example.Want)
		}
	}
}

func language(name string) string {
	if path.Ext(name) == ".json" {
		return "json"
	}
	return "yaml"
}

// index is the list of all rules, by category.
func index(rules []policy.Rule) []byte {
	var out strings.Builder
	out.WriteString("<!-- Generated from the METADATA in policies/rules by go generate. Do not edit. -->\n\n# Rules\n")
	category := ""
	for i := range rules {
		r := &rules[i]
		if r.Category() != category {
			category = r.Category()
			fmt.Fprintf(&out, "\n## %s\n\n| rule | severity | fix | title |\n|---|---|---|---|\n", category)
		}
		fmt.Fprintf(&out, "| [%s](../policies/%s/README.md) | %s | %s | %s |\n", r.ID, r.Folder(), r.Severity, r.Fix, r.Title)
	}
	return []byte(out.String())
}
