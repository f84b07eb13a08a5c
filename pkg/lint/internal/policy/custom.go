package policy

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

var errCustom = errors.New("a custom rule breaks the contract")

// addCustom adds the rules and helper modules of a user's directory, tests left out.
func (e *Engine) addCustom(dir string) error {
	var rules []Rule
	libraries := e.libraries()
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() || filepath.Ext(path) != ".rego" || strings.HasSuffix(path, "_test.rego") {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("read a custom rule: %w", err)
		}
		module, err := ParseModule(path, text)
		if err != nil {
			return err
		}
		e.modules[path] = module
		rule, isRule, err := e.customRule(module, path)
		if err != nil || !isRule {
			return err
		}
		rule.Libraries = libraries
		rules = append(rules, rule)
		return nil
	})
	if err != nil {
		return fmt.Errorf("load custom rules from %s: %w", dir, err)
	}
	slices.SortFunc(rules, func(a, b Rule) int { return strings.Compare(a.ID, b.ID) })
	e.rules = append(e.rules, rules...)
	return e.checkCustom()
}

// libraries are all built-in library modules.
func (e *Engine) libraries() []string {
	var all []string
	for i := range e.rules {
		all = append(all, e.rules[i].Libraries...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func (e *Engine) customRule(module *ast.Module, path string) (Rule, bool, error) {
	pkg := PackagePath(module)
	if !IsRule(pkg) {
		if len(pkg) > 0 && (pkg[0] == "arthurlint" || pkg[0] == "main") {
			return Rule{}, false, fmt.Errorf("%s: package %s belongs to arthurlint: %w", path, strings.Join(pkg, "."), errCustom)
		}
		return Rule{}, false, nil
	}
	for i := range e.rules {
		if !e.rules[i].Custom && e.rules[i].Category() == pkg[2] {
			return Rule{}, false, fmt.Errorf("%s: the category %q is a built-in one; use one of your own: %w", path, pkg[2], errCustom)
		}
	}
	rule, err := ReadRule(module)
	if err != nil {
		return Rule{}, false, fmt.Errorf("%s: %w", path, err)
	}
	rule.File, rule.Custom = filepath.ToSlash(path), true
	return rule, true, nil
}

// checkCustom compiles the custom rules once, so that a mistake in them is told before any file
// is linted, whatever kinds of documents there are.
func (e *Engine) checkCustom() error {
	p := &program{}
	seen := map[string]bool{}
	for i := range e.rules {
		rule := &e.rules[i]
		if seen[rule.ID] {
			return fmt.Errorf("the rule %s stands twice: %w", rule.ID, errCustom)
		}
		seen[rule.ID] = true
		if rule.Custom {
			p.rules = append(p.rules, rule)
		}
	}
	if len(p.rules) == 0 {
		return nil
	}
	modules, err := p.modules(e)
	if err != nil {
		return err
	}
	compiler := ast.NewCompiler().WithCapabilities(capabilities())
	if compiler.Compile(modules); compiler.Failed() {
		return fmt.Errorf("compile the custom rules: %w", compiler.Errors)
	}
	return nil
}

// capabilities are what rules may call: what OPA offers, less what reaches outside the process or
// differs from run to run.
func capabilities() *ast.Capabilities {
	c := ast.CapabilitiesForThisVersion()
	c.Builtins = slices.DeleteFunc(slices.Clone(c.Builtins), func(b *ast.Builtin) bool {
		return b.Nondeterministic || strings.HasPrefix(b.Name, "net.") || b.Name == "opa.runtime" || b.Name == "print"
	})
	c.AllowNet = []string{}
	return c
}
