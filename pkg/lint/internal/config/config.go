// Package config reads .arthurlint.yaml: it finds the file, reads it strictly, with a position for
// everything that is wrong with it, and answers what it says of a rule in a file.
package config

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/ignore"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Config is what one configuration file says. Paths in it, and those it is asked about, are
// slash-separated and relative to the directory of that file. A nil Config says nothing at all.
// It does not change once made and is safe for concurrent use.
type Config struct {
	// File is the text that was read.
	File *source.File
	// Clusters are the sets of files that end up on one cluster, in the order of the file.
	Clusters []Cluster
	// Exceptions are the findings that are accepted, in the order of the file.
	Exceptions []Exception
	// Limits are the bounds that the file sets.
	Limits Limits
	// Policies are the directories of custom rules, in the order of the file.
	Policies []Policy

	rules     ruleSet
	overrides []override
	memo      sync.Map // path → []int, the overrides that match it
}

// Cluster names the files that end up on one cluster.
type Cluster struct {
	Name  string
	Files Globs
	// Whole is true if all that runs on the cluster is among the files.
	Whole bool
	// Place is where the name stands.
	Place diag.Place
}

// Exception accepts findings of one rule in some files.
type Exception struct {
	// Rule is the id of the rule, never an alias.
	Rule  string
	Files Globs
	// Sid, if not "", confines the exception to the statement of that name.
	Sid string
	// Pointer, if not "", confines it to the value at that JSON pointer and what lies below.
	Pointer string
	Reason  string
	// Until is the last day of the exception, at midnight UTC; zero if it has none.
	Until time.Time
	// Place is where the rule's id stands.
	Place diag.Place
}

// Limits bound what one file may cost. A zero is a limit that the configuration does not set.
type Limits struct {
	// MaxFileSize is in bytes.
	MaxFileSize int64
	// MaxDepth is how deep values may nest.
	MaxDepth int
	// MaxAliasNodes is how many values the aliases of a document may stand for.
	MaxAliasNodes int
}

// Policy is a directory of custom rules.
type Policy struct {
	Dir string
	// Place is where it is named.
	Place diag.Place
}

// Globs is a list of patterns in the dialect of .gitignore; what they "ignore" is what they name.
type Globs struct {
	// Patterns are the patterns as written.
	Patterns []string
	matcher  *ignore.Matcher
}

// Match tells whether the patterns name the file with the path, or a directory that it lies in.
func (g Globs) Match(path string) bool { return g.matcher != nil && g.matcher.Covers(path, false) }

// Rules is what the configuration has to know of the rules that there are.
type Rules interface {
	// Canonical is the id that a word stands for, which may be an alias, and whether it is one.
	Canonical(id string) (string, bool)
	// IDs are all ids, without aliases.
	IDs() []string
}

// Error is something wrong with a configuration file.
type Error struct {
	// File is the name of the file as reports show it.
	File string
	// Line and Column are 1-based; columns count code points.
	Line, Column int
	// Range is what is wrong.
	Range source.Range
	// Message says what is wrong and what to write instead.
	Message string
}

// Error is the position and the message.
func (e Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
}

// Parse reads a configuration. The errors are all that is wrong with it, in the order of the text;
// the Config holds what could be read in spite of them. Where known is nil, as it is before the
// custom rules have been read, ids of rules are not checked, and aliases stay as they are.
func Parse(file *source.File, known Rules) (*Config, []Error) {
	d := decoder{file: file, known: known}
	c := &Config{File: file}
	if root := d.root(); root != nil {
		d.config(root, c)
	}
	slices.SortStableFunc(d.errors, func(a, b Error) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return c, d.errors
}
