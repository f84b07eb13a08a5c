package config

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// off is the severity of a rule that does not run.
const off = diag.Severity(0)

// ruleSet is one mapping of rules to severities.
type ruleSet struct {
	ids, categories map[string]diag.Severity
}

// override is a ruleSet for some files.
type override struct {
	files Globs
	rules ruleSet
}

// find is what the set says of a rule: its id outranks its category.
func (s ruleSet) find(rule string) (diag.Severity, bool) {
	if severity, ok := s.ids[rule]; ok {
		return severity, true
	}
	if len(s.categories) == 0 {
		return off, false
	}
	category, _, _ := strings.Cut(rule, "/")
	severity, ok := s.categories[category]
	return severity, ok
}

// Severity is the severity that a rule has in the file with the path, and false where it is off.
// def is what it has unless the configuration says otherwise, 0 if it is off then. The last
// override that speaks of the rule counts, then rules; within one of them an id outranks its
// category.
func (c *Config) Severity(rule, path string, def diag.Severity) (diag.Severity, bool) {
	if c == nil {
		return def, def != off
	}
	for _, i := range c.matching(path) {
		if severity, ok := c.overrides[i].rules.find(rule); ok {
			return severity, severity != off
		}
	}
	if severity, ok := c.rules.find(rule); ok {
		return severity, severity != off
	}
	return def, def != off
}

// Enabled tells whether the rule may run on any file at all.
func (c *Config) Enabled(rule string, def diag.Severity) bool {
	if c == nil {
		return def != off
	}
	for i := range c.overrides {
		if severity, ok := c.overrides[i].rules.find(rule); ok && severity != off {
			return true
		}
	}
	if severity, ok := c.rules.find(rule); ok {
		return severity != off
	}
	return def != off
}

// matching are the indices of the overrides for the file, the last one first.
func (c *Config) matching(path string) []int {
	if len(c.overrides) == 0 {
		return nil
	}
	if known, ok := c.memo.Load(path); ok {
		return known.([]int) //nolint:forcetypeassert // nothing else is stored
	}
	var out []int
	for i := len(c.overrides) - 1; i >= 0; i-- {
		if c.overrides[i].files.Match(path) {
			out = append(out, i)
		}
	}
	c.memo.Store(path, out)
	return out
}

// severity reads off or a severity. What YAML 1.1 reads as false is the word off, or was before
// some tool wrote the file anew.
func (d *decoder) severity(n *yaml.Node) diag.Severity {
	if n.Kind == yaml.ScalarNode {
		switch n.Value {
		case "off", "Off", "OFF", "no", "No", "NO", "false", "False", "FALSE":
			return off
		}
		if s, err := diag.ParseSeverity(n.Value); err == nil {
			return s
		}
	}
	hint := ""
	if near := Nearest(n.Value, []string{"off", "info", "warning", "error"}); n.Kind == yaml.ScalarNode && len(near) > 0 {
		hint = "; did you mean " + near[0] + "?"
	}
	d.fail(n, "a severity is off, info, warning or error, this is %s%s", describe(n), hint)
	return off
}

// rule is the id that a word stands for.
func (d *decoder) rule(n *yaml.Node, word string) (string, bool) {
	if d.known == nil {
		return word, true
	}
	if id, ok := d.known.Canonical(word); ok {
		return id, true
	}
	hint := didYouMean(Nearest(word, d.known.IDs()))
	switch {
	case word == "*":
		hint = `; name a rule, or a category such as "storageclass/*"`
	case d.hasCategory(word):
		hint = fmt.Sprintf("; the whole category is %q", word+"/*")
	}
	d.fail(n, "unknown rule %q%s", word, hint)
	return "", false
}

func (d *decoder) category(n *yaml.Node, category string) {
	if d.known == nil || d.hasCategory(category) {
		return
	}
	d.fail(n, "unknown category %q%s", category, oneOf(category, d.categories()))
}

func (d *decoder) hasCategory(category string) bool {
	return slices.ContainsFunc(d.known.IDs(), func(id string) bool { return strings.HasPrefix(id, category+"/") })
}

func (d *decoder) categories() []string {
	ids := d.known.IDs()
	out := make([]string, 0, len(ids))
	for _, id := range ids {
		category, _, _ := strings.Cut(id, "/")
		out = append(out, category)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
