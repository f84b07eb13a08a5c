// Package policies holds the built-in rules, their library and their examples, all in Rego and
// all embedded. Everything that is an opinion lives here.
package policies

import "embed"

// Files is this folder: main.rego, lib and rules.
//
//go:embed main.rego lib all:rules
var Files embed.FS
