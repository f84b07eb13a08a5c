package config

import (
	"math"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/ignore"
)

// config reads the whole file. A section whose members are all commented out is null, and fine.
func (d *decoder) config(n *yaml.Node, c *Config) {
	optional := func(read func(*yaml.Node)) func(*yaml.Node) {
		return func(n *yaml.Node) {
			if !isNull(n) {
				read(n)
			}
		}
	}
	d.fields(n, "the configuration", []field{
		{name: "version", read: d.version},
		{name: "rules", read: optional(func(n *yaml.Node) { c.rules = d.ruleSet(n, "rules") })},
		{name: "overrides", read: optional(func(n *yaml.Node) {
			d.items(n, "overrides", func(item *yaml.Node) { c.overrides = append(c.overrides, d.override(item)) })
		})},
		{name: "clusters", read: optional(func(n *yaml.Node) { c.Clusters = d.clusters(n) })},
		{name: "exceptions", read: optional(func(n *yaml.Node) {
			d.items(n, "exceptions", func(item *yaml.Node) { c.Exceptions = append(c.Exceptions, d.exception(item)) })
		})},
		{name: "limits", read: optional(func(n *yaml.Node) { c.Limits = d.limits(n) })},
		{name: "policies", read: optional(func(n *yaml.Node) {
			d.items(n, "policies", func(item *yaml.Node) { c.Policies = append(c.Policies, d.policy(item)...) })
		})},
	})
}

func (d *decoder) version(n *yaml.Node) {
	switch {
	case n.Kind != yaml.ScalarNode || n.ShortTag() != tagInt:
		d.fail(n, "version must be the number 1, this is %s", describe(n))
	case n.Value != "1":
		d.fail(n, "unsupported version %s, this arthurlint reads version 1", n.Value)
	}
}

func (d *decoder) override(n *yaml.Node) override {
	var o override
	d.fields(n, "an override", []field{
		{name: "files", required: true, read: func(n *yaml.Node) { o.files = d.globs(n) }},
		{name: "rules", required: true, read: func(n *yaml.Node) {
			o.rules = d.ruleSet(n, "rules")
			if n.Kind == yaml.MappingNode && len(n.Content) == 0 {
				d.fail(n, "rules is empty, the override says nothing")
			}
		}},
	})
	return o
}

func (d *decoder) clusters(n *yaml.Node) []Cluster {
	var out []Cluster
	lines := map[string]int{}
	d.items(n, "clusters", func(item *yaml.Node) {
		var c Cluster
		d.fields(item, "a cluster", []field{
			{name: "name", required: true, read: func(n *yaml.Node) {
				c.Name, _ = d.text(n, "name")
				c.Place = d.place(n)
				if line, ok := lines[c.Name]; ok && c.Name != "" {
					d.fail(n, "a cluster %q already stands in line %d", c.Name, line)
				}
				lines[c.Name] = d.line(n)
			}},
			{name: "files", required: true, read: func(n *yaml.Node) { c.Files = d.globs(n) }},
			{name: "whole", read: func(n *yaml.Node) { c.Whole = d.boolean(n, "whole") }},
		})
		out = append(out, c)
	})
	return out
}

func (d *decoder) boolean(n *yaml.Node, what string) bool {
	if n.Kind != yaml.ScalarNode || n.ShortTag() != tagBool {
		d.fail(n, "%s must be true or false, this is %s", what, describe(n))
	}
	return strings.EqualFold(n.Value, "true")
}

func (d *decoder) exception(n *yaml.Node) Exception {
	var e Exception
	var sid, pointer *yaml.Node
	d.fields(n, "an exception", []field{
		{name: "rule", required: true, read: func(n *yaml.Node) {
			e.Place = d.place(n)
			if word, ok := d.text(n, "rule"); ok {
				e.Rule = d.exceptionRule(n, word)
			}
		}},
		{name: "files", required: true, read: func(n *yaml.Node) { e.Files = d.globs(n) }},
		{name: "sid", read: func(n *yaml.Node) { sid = n; e.Sid, _ = d.text(n, "sid") }},
		{name: "pointer", read: func(n *yaml.Node) { pointer = n; e.Pointer = d.pointer(n) }},
		{name: "reason", required: true, read: func(n *yaml.Node) { e.Reason, _ = d.text(n, "reason") }},
		{name: "until", read: func(n *yaml.Node) { e.Until = d.date(n, "until") }},
	})
	if sid != nil && pointer != nil {
		later := sid
		if d.extent(pointer).Start > d.extent(sid).Start {
			later = pointer
		}
		d.fail(later, "an exception has a sid or a pointer, not both")
	}
	return e
}

func (d *decoder) exceptionRule(n *yaml.Node, word string) string {
	switch {
	case strings.HasSuffix(word, "/*"):
		d.fail(n, "an exception is for one rule; name it instead of %q", word)
	case strings.HasPrefix(word, "suppression/"):
		d.fail(n, "there are no exceptions from %s; turn it off under rules", word)
	default:
		id, _ := d.rule(n, word)
		return id
	}
	return ""
}

// pointer reads a JSON pointer (RFC 6901) that is not the whole document's.
func (d *decoder) pointer(n *yaml.Node) string {
	word, ok := d.text(n, "pointer")
	if !ok {
		return ""
	}
	rest := strings.NewReplacer("~0", "", "~1", "").Replace(word)
	if word[0] != '/' || strings.Contains(rest, "~") {
		d.fail(n, `pointer must be a JSON pointer such as "/Statement/0/Action", this is %q`, word)
		return ""
	}
	return word
}

// date reads a day of the calendar.
func (d *decoder) date(n *yaml.Node, what string) time.Time {
	if n.Kind == yaml.ScalarNode && (n.ShortTag() == tagDate || n.ShortTag() == tagString) {
		if t, err := time.Parse(time.DateOnly, n.Value); err == nil {
			return t
		}
	}
	d.fail(n, "%s must be a date, YYYY-MM-DD, this is %s", what, describe(n))
	return time.Time{}
}

// The bounds of limits: the YAML reader gives up at a depth of 10,000 itself.
const (
	mostDepth      = 10_000
	mostAliasNodes = 1_000_000_000
)

func (d *decoder) limits(n *yaml.Node) Limits {
	var l Limits
	d.fields(n, "limits", []field{
		{name: "maxFileSize", read: func(n *yaml.Node) { l.MaxFileSize = d.size(n, "maxFileSize") }},
		{name: "maxDepth", read: func(n *yaml.Node) { l.MaxDepth = d.count(n, "maxDepth", mostDepth) }},
		{name: "maxAliasNodes", read: func(n *yaml.Node) { l.MaxAliasNodes = d.count(n, "maxAliasNodes", mostAliasNodes) }},
	})
	return l
}

func (d *decoder) count(n *yaml.Node, what string, most int) int {
	number, err := strconv.Atoi(n.Value)
	if n.Kind != yaml.ScalarNode || n.ShortTag() != tagInt || err != nil || number < 1 || number > most {
		d.fail(n, "%s must be a number from 1 to %d, this is %s", what, most, describe(n))
		return 0
	}
	return number
}

// size reads a number of bytes, plain or with a unit.
func (d *decoder) size(n *yaml.Node, what string) int64 {
	const kilo, kibi = 1000, 1024
	digits := strings.TrimRight(n.Value, "BKMGi")
	unit, ok := map[string]int64{
		"": 1, "B": 1,
		"KB": kilo, "MB": kilo * kilo, "GB": kilo * kilo * kilo,
		"KiB": kibi, "MiB": kibi * kibi, "GiB": kibi * kibi * kibi,
	}[n.Value[len(digits):]]
	number, err := strconv.ParseUint(digits, 10, 63)
	scalar := n.Kind == yaml.ScalarNode && (n.ShortTag() == tagInt || n.ShortTag() == tagString)
	if !scalar || !ok || err != nil || number == 0 || int64(number) > math.MaxInt64/unit {
		d.fail(n, `%s must be a number of bytes or a size such as "5MiB", this is %s`, what, describe(n))
		return 0
	}
	return int64(number) * unit
}

func (d *decoder) policy(n *yaml.Node) []Policy {
	dir, ok := d.text(n, "a directory of custom rules")
	if !ok {
		return nil
	}
	if strings.HasPrefix(dir, "/") || strings.Contains(dir, `\`) || len(dir) > 1 && dir[1] == ':' {
		d.fail(n, "a directory of custom rules is relative to this file and has forward slashes, this is %q", dir)
		return nil
	}
	return []Policy{{Dir: dir, Place: d.place(n)}}
}

// globs reads a list of patterns and refuses those that can never match.
func (d *decoder) globs(n *yaml.Node) Globs {
	var g Globs
	if n.Kind == yaml.SequenceNode && len(n.Content) == 0 || isNull(n) {
		d.fail(n, `files is empty; list globs such as "iam/**/*.json"`)
		return g
	}
	d.items(n, "files", func(item *yaml.Node) {
		if pattern, ok := d.glob(item); ok {
			g.Patterns = append(g.Patterns, pattern)
		}
	})
	g.matcher = ignore.Compile(g.Patterns...)
	return g
}

func (d *decoder) glob(n *yaml.Node) (string, bool) {
	pattern, ok := d.text(n, "a glob")
	if !ok {
		return "", false
	}
	bare := strings.TrimPrefix(pattern, "!")
	switch {
	case strings.HasPrefix(pattern, "#"):
		d.fail(n, `the glob %q is read as a comment; write "\\%s"`, pattern, pattern)
	case strings.HasPrefix(bare, "./"), strings.HasPrefix(bare, "../"):
		d.fail(n, "the glob %q matches nothing; globs are relative to this file's directory, without dots in front", pattern)
	case strings.Contains(pattern, "\x00") || len(ignore.Compile(pattern).Invalid()) > 0:
		d.fail(n, "the glob %q matches nothing; it is malformed", pattern)
	default:
		return pattern, true
	}
	return "", false
}

// ruleSet reads a mapping of rules to severities.
func (d *decoder) ruleSet(n *yaml.Node, what string) ruleSet {
	set := ruleSet{ids: map[string]diag.Severity{}, categories: map[string]diag.Severity{}}
	words := map[string]string{}
	d.pairs(n, what, func(key string, keyNode, value *yaml.Node) {
		severity := d.severity(value)
		if category, ok := strings.CutSuffix(key, "/*"); ok {
			d.category(keyNode, category)
			set.categories[category] = severity
			return
		}
		id, ok := d.rule(keyNode, key)
		if !ok {
			return
		}
		if other, ok := words[id]; ok {
			d.fail(keyNode, "%q and %q are the same rule, %s", other, key, id)
			return
		}
		words[id] = key
		set.ids[id] = severity
	})
	return set
}
