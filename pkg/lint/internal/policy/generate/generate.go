// Package generate makes what follows from the rules' METADATA: the catalogue in Go that spares
// every run the reading of annotations, the same for stock OPA, and a page for each rule.
package generate

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
)

// The generated files outside the rules' folders, relative to the repository's root.
const (
	goCatalogue   = "pkg/lint/internal/policy/catalogue.go"
	regoCatalogue = "policies/catalogue.rego"
	ruleIndex     = "docs/rules.md"
	factPage      = "docs/facts.md"
	factSchema    = "docs/facts.schema.json"
	analyzerPage  = "docs/access-analyzer.md"
)

// FactsFolder is the source of the rows of policies, relative to the repository's root.
const FactsFolder = "pkg/lint/internal/iam/facts"

// Files makes all generated files from the policies folder and the source of package iam/facts:
// path from the repository's root → content.
func Files(policies, facts fs.FS) (map[string][]byte, error) {
	rules, err := Rules(policies)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	if files[goCatalogue], err = catalogueGo(rules); err != nil {
		return nil, err
	}
	if files[regoCatalogue], err = catalogueRego(rules); err != nil {
		return nil, err
	}
	files[ruleIndex] = index(rules)
	if files[analyzerPage], err = accessAnalyzerPage(rules); err != nil {
		return nil, err
	}
	types, err := factTypes(facts)
	if err != nil {
		return nil, err
	}
	files[factPage] = factsPage(types)
	if files[factSchema], err = factsSchema(types); err != nil {
		return nil, err
	}
	compiled, err := compiledGo(policies, rules)
	if err != nil {
		return nil, err
	}
	for name, text := range compiled {
		files[path.Join(CompiledFolder, name)] = text
	}
	if compiled, err = snippetsGo(); err != nil {
		return nil, err
	}
	for name, text := range compiled {
		files[path.Join(SnippetFolder, name)] = text
	}
	for i := range rules {
		page, err := Page(policies, &rules[i])
		if err != nil {
			return nil, err
		}
		files[path.Join("policies", rules[i].Folder(), "README.md")] = page
	}
	return files, nil
}

var errPlace = errors.New("a rule's module is not where its id says")

// Rules reads the METADATA of all rules below rules/, in the order of their ids.
func Rules(policies fs.FS) ([]policy.Rule, error) {
	modules, err := parseAll(policies)
	if err != nil {
		return nil, err
	}
	libraries := packages(modules)
	var rules []policy.Rule
	for _, file := range slices.Sorted(maps.Keys(modules)) {
		if !strings.HasPrefix(file, "rules/") {
			continue
		}
		rule, err := policy.ReadRule(modules[file])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		rule.File = file
		if want := place(rule.ID); file != want {
			return nil, fmt.Errorf("%s: %w: want %s", file, errPlace, want)
		}
		rule.Libraries = closure(modules, libraries, file)
		rules = append(rules, rule)
	}
	slices.SortFunc(rules, func(a, b policy.Rule) int { return strings.Compare(a.ID, b.ID) })
	return rules, nil
}

// place is the path of the module of a rule.
func place(id string) string {
	category, name, _ := strings.Cut(id, "/")
	name = strings.ReplaceAll(name, "-", "_")
	return path.Join("rules", strings.ReplaceAll(category, "-", "_"), name, name+".rego")
}

// parseAll parses every module of rules/ and lib/ that is no test.
func parseAll(policies fs.FS) (map[string]*ast.Module, error) {
	modules := map[string]*ast.Module{}
	for _, root := range []string{"rules", "lib"} {
		err := fs.WalkDir(policies, root, func(file string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || path.Ext(file) != ".rego" || strings.HasSuffix(file, "_test.rego") {
				return err
			}
			text, err := fs.ReadFile(policies, file)
			if err != nil {
				return fmt.Errorf("read %s: %w", file, err)
			}
			modules[file], err = policy.ParseModule(file, text)
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("list %s: %w", root, err)
		}
	}
	return modules, nil
}

// packages tells the library modules of each library package.
func packages(modules map[string]*ast.Module) map[string][]string {
	byPackage := map[string][]string{}
	for file, module := range modules {
		if strings.HasPrefix(file, "lib/") {
			name := strings.Join(policy.PackagePath(module), ".")
			byPackage[name] = append(byPackage[name], file)
		}
	}
	return byPackage
}

// closure is the library modules that a module needs, directly or not.
func closure(modules map[string]*ast.Module, libraries map[string][]string, file string) []string {
	needed := map[string]bool{}
	var visit func(file string)
	visit = func(file string) {
		for _, name := range references(modules[file]) {
			for _, library := range libraries[name] {
				if !needed[library] {
					needed[library] = true
					visit(library)
				}
			}
		}
	}
	visit(file)
	return slices.Sorted(maps.Keys(needed))
}

// references are the library packages that a module imports or names in full.
func references(module *ast.Module) []string {
	var names []string
	ast.WalkRefs(module, func(ref ast.Ref) bool {
		if !ref.HasPrefix(ast.MustParseRef("data.arthurlint.lib")) {
			return false
		}
		name := "arthurlint.lib"
		names = append(names, name)
		for _, term := range ref[3:] {
			step, ok := term.Value.(ast.String)
			if !ok {
				break
			}
			name += "." + string(step)
			names = append(names, name)
		}
		return false
	})
	return names
}
