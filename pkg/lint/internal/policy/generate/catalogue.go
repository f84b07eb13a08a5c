package generate

import (
	"encoding/json"
	"fmt"
	"go/format"
	"strings"

	regofmt "github.com/open-policy-agent/opa/v1/format"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
)

// catalogueGo is the catalogue as a Go literal: static data, which costs nothing at start-up.
func catalogueGo(rules []policy.Rule) ([]byte, error) {
	var out strings.Builder
	out.WriteString("// Code generated from the METADATA in policies/rules by go generate. DO NOT EDIT.\n\n")
	out.WriteString("package policy\n\nimport \"github.com/arthurlint/arthurlint/pkg/lint/diag\"\n\n")
	out.WriteString("// Builtin are the built-in rules, in the order of their ids.\nfunc Builtin() []Rule { return builtin[:] }\n\n")
	out.WriteString("//nolint:gochecknoglobals,lll // static data\nvar builtin = [...]Rule{\n")
	for i := range rules {
		writeRule(&out, &rules[i])
	}
	out.WriteString("}\n")
	text, err := format.Source([]byte(out.String()))
	if err != nil {
		return nil, fmt.Errorf("format the catalogue: %w", err)
	}
	return text, nil
}

func writeRule(out *strings.Builder, r *policy.Rule) {
	severity := map[diag.Severity]string{diag.Info: "Info", diag.Warning: "Warning", diag.Error: "Error"}[r.Severity]
	scope := map[policy.Scope]string{policy.ScopeDocument: "ScopeDocument", policy.ScopeCluster: "ScopeCluster"}[r.Scope]
	fmt.Fprintf(out, "{\nID: %q,\nSeverity: diag.%s,\nScope: %s,\nKinds: %#v,\nFix: %q,\nTitle: %q,\nDescription: %q,\n",
		r.ID, severity, scope, r.Kinds, r.Fix, r.Title, r.Description)
	if len(r.References) > 0 {
		out.WriteString("References: []Reference{\n")
		for _, ref := range r.References {
			fmt.Fprintf(out, "{Description: %q, URL: %q},\n", ref.Description, ref.URL)
		}
		out.WriteString("},\n")
	}
	fmt.Fprintf(out, "Since: %q,\n", r.Since)
	writeWords(out, "Aliases", r.Aliases)
	writeWords(out, "Actions", r.Actions)
	writeWords(out, "Keys", r.Keys)
	writeWords(out, "AccessAnalyzer", r.AccessAnalyzer)
	fmt.Fprintf(out, "Package: %#v,\nFile: %q,\n", r.Package, r.File)
	writeWords(out, "Libraries", r.Libraries)
	out.WriteString("},\n")
}

// writeWords writes a field that is a list, unless it is empty.
func writeWords(out *strings.Builder, field string, words []string) {
	if len(words) > 0 {
		fmt.Fprintf(out, "%s: %#v,\n", field, words)
	}
}

// catalogueRego is what main.rego needs to know under stock OPA, which has no annotations of
// other packages at hand.
func catalogueRego(rules []policy.Rule) ([]byte, error) {
	table := map[string]any{}
	for i := range rules {
		table[rules[i].ID] = map[string]any{
			"severity": rules[i].Severity.String(),
			"kinds":    rules[i].Kinds,
			"scope":    string(rules[i].Scope),
		}
	}
	text, err := json.Marshal(table)
	if err != nil {
		return nil, fmt.Errorf("encode the catalogue: %w", err)
	}
	source := "# METADATA\n# scope: package\n# title: The rules, generated from their METADATA by go generate\npackage arthurlint.catalogue\n\nrules := " + string(text) + "\n"
	formatted, err := regofmt.Source("catalogue.rego", []byte(source))
	if err != nil {
		return nil, fmt.Errorf("format the catalogue: %w", err)
	}
	return formatted, nil
}
