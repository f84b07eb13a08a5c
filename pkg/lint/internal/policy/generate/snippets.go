package generate

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/generate/irgo"
)

// Snippets are Rego modules that use all of the language that the compiler to Go knows. Their
// rules that begin with t_ are compiled for its tests.
//
//go:embed irgo/testdata/*.rego
var snippets embed.FS

// SnippetFolder is where they stand as Go, relative to the repository's root.
const SnippetFolder = "pkg/lint/internal/policy/generate/irgo/compiledtest"

// snippetsGo compiles the snippets: file name → text.
func snippetsGo() (map[string][]byte, error) {
	names, err := fs.Glob(snippets, "irgo/testdata/*.rego")
	if err != nil {
		return nil, fmt.Errorf("list the snippets: %w", err)
	}
	texts := map[string][]byte{}
	options := irgo.Options{
		Package: path.Base(SnippetFolder),
		Doc:     "Package compiledtest holds the snippets of Rego in ../testdata, compiled to Go, for the tests of the compiler.",
		Regort:  regort,
	}
	var entrypoints [][]string
	for _, name := range names {
		file := path.Base(name)
		if texts[file], err = fs.ReadFile(snippets, name); err != nil {
			return nil, fmt.Errorf("read a snippet: %w", err)
		}
		module, err := policy.ParseModuleFast(file, texts[file])
		if err != nil {
			return nil, fmt.Errorf("read a snippet: %w", err)
		}
		for _, rule := range SnippetRules(module) {
			entry := append(policy.PackagePath(module), rule)
			entrypoints = append(entrypoints, entry)
			options.Rules = append(options.Rules, irgo.Rule{ID: strings.Join(entry, "/"), Findings: entry})
		}
	}
	plan, err := irgo.Plan(texts, entrypoints)
	if err != nil {
		return nil, fmt.Errorf("compile the snippets: %w", err)
	}
	files, err := irgo.Generate(plan, options)
	if err != nil {
		return nil, fmt.Errorf("compile the snippets: %w", err)
	}
	return files, nil
}

// SnippetRules are the rules of a snippet that are looked at.
func SnippetRules(module *ast.Module) []string {
	var names []string
	seen := map[string]bool{}
	for _, rule := range module.Rules {
		name := rule.Head.Ref()[0].String()
		if strings.HasPrefix(name, "t_") && !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	}
	return names
}
