// Package irgo turns Rego into Go ahead of time: it has OPA plan modules into OPA's intermediate
// representation (package ir of OPA, which is made for such use), simplifies that, and writes it as
// Go code over package regort. It knows nothing of arthurlint's rules.
package irgo

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/ir"
)

var errNoPlan = errors.New("OPA's compiler made no plan")

// Plan plans modules (file name → text) for entry points, which are paths of rules below data.
func Plan(modules map[string][]byte, entrypoints [][]string) (*ir.Policy, error) {
	b := &bundle.Bundle{Data: map[string]any{}}
	for _, file := range slices.Sorted(maps.Keys(modules)) {
		module, err := ast.ParseModuleWithOpts(file, string(modules[file]), ast.ParserOptions{RegoVersion: ast.RegoV1})
		if err != nil {
			return nil, fmt.Errorf("parse %s: %w", file, err)
		}
		b.Modules = append(b.Modules, bundle.ModuleFile{URL: file, Path: file, Parsed: module, Raw: modules[file]})
	}
	b.Manifest.Init()
	b.SetRegoVersion(ast.RegoV1)
	names := make([]string, 0, len(entrypoints))
	for _, e := range entrypoints {
		names = append(names, path.Join(e...))
	}
	compiler := compile.New().
		WithTarget(compile.TargetPlan).
		WithBundle(b).
		WithRegoVersion(ast.RegoV1).
		WithEntrypoints(names...).
		WithOutput(&bytes.Buffer{})
	if err := compiler.Build(context.Background()); err != nil {
		return nil, fmt.Errorf("plan the modules: %w", err)
	}
	plans := compiler.Bundle().PlanModules
	if len(plans) != 1 {
		return nil, errNoPlan
	}
	var policy ir.Policy
	if err := json.Unmarshal(plans[0].Raw, &policy); err != nil {
		return nil, fmt.Errorf("read the plan: %w", err)
	}
	return &policy, nil
}

// Defines tells whether a module has a rule of that name.
func Defines(module *ast.Module, name string) bool {
	return slices.ContainsFunc(module.Rules, func(r *ast.Rule) bool {
		first, _, _ := strings.Cut(r.Head.Ref().String(), ".")
		first, _, _ = strings.Cut(first, "[")
		return first == name
	})
}
