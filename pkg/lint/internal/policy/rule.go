// Package policy turns Rego modules into rules, judges documents with them, and concludes over
// the documents of a cluster.
package policy

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// Scope says what a rule looks at.
type Scope string

// The scopes of rules.
const (
	// ScopeDocument rules judge one document at a time.
	ScopeDocument Scope = "document"
	// ScopeCluster rules take an entry from each document and judge the entries of one cluster.
	ScopeCluster Scope = "cluster"
)

// Rule is what the METADATA of a rule's module says.
type Rule struct {
	// ID is category/name.
	ID       string
	Severity diag.Severity
	Scope    Scope
	// Kinds are the kinds of documents that the rule judges or takes entries from.
	Kinds []string
	// Fix is "none", "safe" or "unsafe".
	Fix   string
	Title string
	// Description is Markdown; its first paragraph says why the rule is there.
	Description string
	References  []Reference
	Since       string
	// Aliases are former ids, still accepted in suppressions and in the configuration.
	Aliases []string
	// Actions and Keys are the actions and condition keys that the rule wants rows of: see package
	// iam/facts.
	Actions, Keys []string
	// AccessAnalyzer are the checks of IAM Access Analyzer that the rule covers, by their issue codes.
	AccessAnalyzer []string

	// Package is the path of the rule's package below data.
	Package []string
	// File is the module's path: in the embedded policies, or on disk for a custom rule.
	File string
	// Libraries are the built-in library modules that the rule needs, directly or not.
	Libraries []string
	// Custom rules come from a user's directory.
	Custom bool
}

// Reference is a page that a rule rests on.
type Reference struct {
	Description, URL string
}

// Category is the part of the id before the slash.
func (r *Rule) Category() string {
	category, _, _ := strings.Cut(r.ID, "/")
	return category
}

// Help is the first paragraph of the description, on one line.
func (r *Rule) Help() string {
	first, _, _ := strings.Cut(strings.TrimSpace(r.Description), "\n\n")
	return strings.Join(strings.Fields(first), " ")
}

// pages is where the rules' pages are read.
const pages = "https://github.com/arthurlint/arthurlint/blob/main/policies/"

// URL is the rule's page; a custom rule's is the first page that it rests on, or "".
func (r *Rule) URL() string {
	if !r.Custom {
		return pages + r.Folder() + "/README.md"
	}
	if len(r.References) > 0 {
		return r.References[0].URL
	}
	return ""
}

// Folder is the directory of the rule's module, with its test, page and examples.
func (r *Rule) Folder() string {
	folder, _ := splitLast(r.File)
	return folder
}

func splitLast(path string) (dir, base string) {
	i := strings.LastIndexByte(path, '/')
	if i < 0 {
		return ".", path
	}
	return path[:i], path[i+1:]
}

// The kinds that the engine makes up itself, for what is wrong with a file as a whole.
const (
	// KindSourceFile is a file with problems in its text: {"problems": [{"code", "detail"}]}.
	KindSourceFile = "SourceFile"
	// KindSuppressions is a file with problems in its suppressions: {"suppressions": [{"state", …}]}.
	KindSuppressions = "Suppressions"
)
