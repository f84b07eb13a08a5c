package generate

import (
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/generate/irgo"
)

// CompiledFolder is where the rules stand as Go, relative to the repository's root.
const CompiledFolder = "pkg/lint/internal/policy/compiled"

const regort = "github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"

const compiledDoc = `Package compiled holds the built-in rules, compiled from Rego to Go ahead of time. Each file stands
for a Rego module; a comment names the lines that code comes from. What documents and functions are
called follows from their path below data.arthurlint: data.arthurlint.lib.ebs.named is lib_ebs_named.
A name that ends in _work is that of a document's body; the function without it remembers what the
body gave for the input.`

// compiledGo compiles all rules to Go: file name → text.
func compiledGo(policies fs.FS, rules []policy.Rule) (map[string][]byte, error) {
	modules, err := parseAll(policies)
	if err != nil {
		return nil, err
	}
	texts := map[string][]byte{}
	for file := range modules {
		if texts[file], err = fs.ReadFile(policies, file); err != nil {
			return nil, fmt.Errorf("read %s: %w", file, err)
		}
	}
	options := irgo.Options{Package: path.Base(CompiledFolder), Doc: compiledDoc, Regort: regort, Shorten: shorten}
	var entrypoints [][]string
	for i := range rules {
		rule := entries(&rules[i], modules[rules[i].File])
		options.Rules = append(options.Rules, rule)
		for _, entry := range [][]string{rule.Findings, rule.Aggregate} {
			if entry != nil {
				entrypoints = append(entrypoints, entry)
			}
		}
	}
	plan, err := irgo.Plan(texts, entrypoints)
	if err != nil {
		return nil, fmt.Errorf("compile the rules: %w", err)
	}
	files, err := irgo.Generate(plan, options)
	if err != nil {
		return nil, fmt.Errorf("compile the rules: %w", err)
	}
	return files, nil
}

func entries(rule *policy.Rule, module *ast.Module) irgo.Rule {
	out := irgo.Rule{ID: rule.ID}
	if irgo.Defines(module, "findings") {
		out.Findings = append(append([]string(nil), rule.Package...), "findings")
	}
	if rule.Scope == policy.ScopeCluster && irgo.Defines(module, "aggregate") {
		out.Aggregate = append(append([]string(nil), rule.Package...), "aggregate")
	}
	return out
}

// shorten leaves away what all packages begin with.
func shorten(words []string) []string {
	if len(words) > 1 && words[0] == "arthurlint" {
		words = words[1:]
	}
	if len(words) > 2 && words[0] == "rules" {
		words = words[1:]
	}
	short := make([]string, 0, len(words))
	for _, word := range words {
		short = append(short, strings.ReplaceAll(word, "-", "_"))
	}
	return short
}
