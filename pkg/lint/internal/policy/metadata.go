package policy

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// rulesRoot is the package that every rule's package stands in: arthurlint.rules.<category>["<name>"].
var rulesRoot = []string{"arthurlint", "rules"} //nolint:gochecknoglobals // a constant, which Go has no slices of

var (
	errNotARule = errors.New("the package is not that of a rule")
	errMetadata = errors.New("incomplete METADATA")
)

// ParseModule parses a Rego v1 module, with its annotations.
func ParseModule(file string, text []byte) (*ast.Module, error) {
	module, err := ast.ParseModuleWithOpts(file, string(text), ast.ParserOptions{
		ProcessAnnotation: true,
		RegoVersion:       ast.RegoV1,
	})
	if err != nil {
		return nil, fmt.Errorf("parse %s: %w", file, err)
	}
	return module, nil
}

// PackagePath is the path of a module's package below data.
func PackagePath(module *ast.Module) []string {
	var path []string
	for _, term := range module.Package.Path[1:] {
		if s, ok := term.Value.(ast.String); ok {
			path = append(path, string(s))
		}
	}
	return path
}

// IsRule tells whether a package path is one of a rule.
func IsRule(path []string) bool {
	return len(path) == 4 && slices.Equal(path[:2], rulesRoot) && !strings.HasSuffix(path[3], "_test")
}

// ReadRule reads what a module's METADATA says of its rule. The error names every field that is
// missing or wrong.
func ReadRule(module *ast.Module) (Rule, error) {
	path := PackagePath(module)
	if !IsRule(path) {
		return Rule{}, fmt.Errorf("package %s: %w: want arthurlint.rules.<category>[\"<name>\"]", strings.Join(path, "."), errNotARule)
	}
	id := path[2] + "/" + path[3]
	set, errs := ast.BuildAnnotationSet([]*ast.Module{module})
	if len(errs) > 0 {
		return Rule{}, fmt.Errorf("read the METADATA of %s: %w", id, errs)
	}
	annotations := set.GetPackageScope(module.Package)
	if annotations == nil {
		return Rule{}, fmt.Errorf("%w of %s: the package has none", errMetadata, id)
	}
	rule := Rule{ID: id, Title: annotations.Title, Description: strings.TrimSpace(annotations.Description), Package: path}
	for _, r := range annotations.RelatedResources {
		rule.References = append(rule.References, Reference{Description: r.Description, URL: r.Ref.String()})
	}
	c := custom{fields: annotations.Custom}
	c.read(&rule)
	c.require("title", rule.Title != "")
	c.require("description", rule.Description != "")
	c.require("id: category and name in kebab-case", idPattern.MatchString(id))
	if len(c.wrong) > 0 {
		return Rule{}, fmt.Errorf("%w of %s: %s", errMetadata, id, strings.Join(c.wrong, "; "))
	}
	return rule, nil
}

var idPattern = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// custom reads the custom section of annotations and collects what is wrong with it.
type custom struct {
	fields map[string]any
	wrong  []string
}

func (c *custom) require(what string, ok bool) {
	if !ok {
		c.wrong = append(c.wrong, what)
	}
}

func (c *custom) read(rule *Rule) {
	severity, err := diag.ParseSeverity(c.word("severity"))
	c.require("custom.severity: error, warning or info", err == nil)
	rule.Severity = severity
	rule.Scope = Scope(c.word("scope"))
	c.require("custom.scope: document or cluster", rule.Scope == ScopeDocument || rule.Scope == ScopeCluster)
	rule.Kinds = c.words("kinds")
	c.require("custom.kinds: at least one kind", len(rule.Kinds) > 0)
	rule.Fix = c.word("fix")
	c.require("custom.fix: none, safe or unsafe", slices.Contains([]string{"none", "safe", "unsafe"}, rule.Fix))
	rule.Since = c.word("since")
	c.require("custom.since: a version", rule.Since != "")
	rule.Aliases = c.words("aliases")
	rule.Actions, rule.Keys = c.words("actions"), c.words("keys")
	rule.AccessAnalyzer = c.words("access_analyzer")
}

func (c *custom) word(key string) string {
	s, _ := c.fields[key].(string)
	return s
}

func (c *custom) words(key string) []string {
	list, _ := c.fields[key].([]any)
	var out []string
	for _, item := range list {
		if s, ok := item.(string); ok {
			out = append(out, s)
		}
	}
	return out
}
