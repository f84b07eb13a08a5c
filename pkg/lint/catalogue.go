package lint

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/config"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/policies"
)

// Rule describes a rule, as its METADATA does.
type Rule = diag.Rule

// Reference is a page that a rule rests on.
type Reference = diag.Reference

// Example is a text that comes with a rule: a file, or a folder of files that form a project.
type Example struct {
	Name string
	// Bad examples break the rule; the others come near it and do not.
	Bad   bool
	Files []ExampleFile
	// Findings lists what arthurlint says of the example, a line each.
	Findings string
}

// ExampleFile is one file of an example.
type ExampleFile struct {
	Name, Text string
}

// Rules are all rules that count in the working directory, with their severities there, in the
// order of their ids, custom ones last.
func (l *Linter) Rules() ([]Rule, error) {
	home := l.projects.in(l.opts.Dir)
	if home.err != nil {
		return nil, home.err
	}
	out := make([]Rule, 0, len(home.rules.ids))
	for _, id := range home.rules.ids {
		out = append(out, home.describe(home.rules.byID[id]))
	}
	return out, nil
}

// Explain is the rule of an id or former id, with its examples. The error names near ids.
func (l *Linter) Explain(id string) (Rule, []Example, error) {
	home := l.projects.in(l.opts.Dir)
	if home.err != nil {
		return Rule{}, nil, home.err
	}
	rule := home.rules.byID[id]
	if rule == nil {
		return Rule{}, nil, fmt.Errorf("%w: there is no rule %q%s", errOptions, id, didYouMean(id, home.rules.ids))
	}
	if rule.Custom {
		return home.describe(rule), nil, nil
	}
	held, err := policy.ReadExamples(policies.Files, rule)
	if err != nil {
		return Rule{}, nil, fmt.Errorf("explain %s: %w", id, err)
	}
	examples := make([]Example, 0, len(held))
	for _, e := range held {
		example := Example{Name: e.Name, Bad: e.Bad, Findings: string(e.Want)}
		for _, file := range e.Files {
			example.Files = append(example.Files, ExampleFile{Name: file.Name, Text: file.Shown()})
		}
		examples = append(examples, example)
	}
	return home.describe(rule), examples, nil
}

// RulesInUse are the rules that judge in any of the projects that runs have come upon so far, or if
// there was none in that of the working directory, in the order of their ids.
func (l *Linter) RulesInUse() []Rule {
	p := l.projects
	p.mu.Lock()
	known := slices.Collect(maps.Values(p.known))
	p.mu.Unlock()
	if len(known) == 0 {
		known = append(known, p.in(p.opts.Dir))
	}
	// Where projects differ, the nearest to the root of the file system says what a rule is.
	slices.SortFunc(known, func(a, b *project) int { return cmp.Or(cmp.Compare(a.root, b.root), cmp.Compare(a.base, b.base)) })
	var out []Rule
	seen := map[string]bool{}
	for _, one := range known {
		if one.err != nil {
			continue
		}
		for _, id := range one.rules.ids {
			if rule := one.rules.byID[id]; !seen[id] && one.enabled(rule) {
				seen[id] = true
				out = append(out, one.describe(rule))
			}
		}
	}
	slices.SortFunc(out, func(a, b Rule) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

func (p *project) describe(r *policy.Rule) Rule {
	severity, on := p.severity(r, "")
	if !on {
		severity = r.Severity
	}
	out := Rule{
		ID: r.ID, Severity: severity, Off: !on, Scope: string(r.Scope), Kinds: r.Kinds, Fix: r.Fix,
		Title: r.Title, Description: r.Description, Help: r.Help(), Since: r.Since, Aliases: r.Aliases, Custom: r.Custom, URL: r.URL(),
	}
	for _, ref := range r.References {
		out.References = append(out.References, Reference(ref))
	}
	return out
}

// didYouMean names the words near to one that nothing is called by, or says nothing.
func didYouMean(word string, words []string) string {
	near := config.Nearest(word, words)
	if len(near) == 0 {
		return ""
	}
	quoted := make([]string, 0, len(near))
	for _, n := range near {
		quoted = append(quoted, fmt.Sprintf("%q", n))
	}
	return ", did you mean " + strings.Join(quoted, " or ") + "?"
}

// DataDate is the day of the AWS data in the program, as YYYY-MM-DD.
func DataDate() string { return awsdata.Default().Date() }
