package policy_test

import (
	"context"
	"flag"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/tester"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/generate"
	"github.com/arthurlint/arthurlint/policies"
)

var update = flag.Bool("update", false, "rewrite the golden list of ids")

const root = "../../../.."

// modules parses every module of policies/, tests included.
func modules(t *testing.T) map[string]*ast.Module {
	t.Helper()
	out := map[string]*ast.Module{}
	err := fs.WalkDir(policies.Files, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(file) != ".rego" {
			return err
		}
		text, err := fs.ReadFile(policies.Files, file)
		if err != nil {
			return err
		}
		out[file], err = policy.ParseModule(file, text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestGeneratedFilesAreCurrent(t *testing.T) {
	files, err := generate.Files(policies.Files, os.DirFS(filepath.Join("..", "..", "..", "..", generate.FactsFolder)))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join(root, name))
		if err != nil || string(got) != string(want) {
			t.Errorf("%s is not what go generate makes: run go generate ./...", name)
		}
	}
	for _, folder := range []string{generate.CompiledFolder, generate.SnippetFolder} {
		entries, err := os.ReadDir(filepath.Join(root, folder))
		if err != nil {
			t.Fatal(err)
		}
		for _, entry := range entries {
			if name := path.Join(folder, entry.Name()); files[name] == nil {
				t.Errorf("%s is a leftover: run go generate ./...", name)
			}
		}
	}
}

// TestIDs keeps ids from being lost or reused: they stand in people's suppressions.
func TestIDs(t *testing.T) {
	var ids []string
	for _, r := range policy.Builtin() {
		ids = append(ids, r.ID)
	}
	got := strings.Join(ids, "\n") + "\n"
	golden := filepath.Join("testdata", "ids.golden")
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the ids differ from %s; a new rule is added with -update, a lost one needs an alias:\n%s", golden, got)
	}
}

func TestEveryRuleIsComplete(t *testing.T) {
	categories := []string{
		"storageclass", "eks", "serviceaccount", "policy", "iam", "s3", "ses", "kms", "trust",
		"arthur", "placeholder", "syntax", "suppression",
	}
	for _, r := range policy.Builtin() {
		t.Run(r.ID, func(t *testing.T) {
			if !slices.Contains(categories, r.Category()) {
				t.Errorf("unknown category %q", r.Category())
			}
			if len(r.References) == 0 {
				t.Error("no source is linked")
			}
			for _, ref := range r.References {
				if !strings.HasPrefix(ref.URL, "https://") || ref.Description == "" {
					t.Errorf("reference %+v: want an https address and a description", ref)
				}
			}
			if strings.HasSuffix(r.Title, ".") {
				t.Error("the title ends in a full stop")
			}
			test := strings.TrimSuffix(r.File, ".rego") + "_test.rego"
			if _, err := fs.Stat(policies.Files, test); err != nil {
				t.Errorf("no Rego test: %v", err)
			}
			examples, err := policy.ReadExamples(policies.Files, &r)
			if err != nil {
				t.Fatal(err)
			}
			isBad := func(e policy.Example) bool { return e.Bad }
			if !slices.ContainsFunc(examples, isBad) || !slices.ContainsFunc(examples, func(e policy.Example) bool { return !e.Bad }) {
				t.Error("want at least one bad and one near-miss good example")
			}
		})
	}
}

// TestNothingStrayLies finds modules that no rule and no library owns.
func TestNothingStrayLies(t *testing.T) {
	known := map[string]bool{}
	for _, r := range policy.Builtin() {
		known[r.File] = true
	}
	for file := range modules(t) {
		module := strings.Replace(file, "_test.rego", ".rego", 1)
		if strings.HasPrefix(file, "rules/") && !known[module] {
			t.Errorf("%s belongs to no rule of the catalogue", file)
		}
	}
}

func TestStrictAndFormatted(t *testing.T) {
	compiler := ast.NewCompiler().WithStrict(true)
	all := modules(t)
	if compiler.Compile(all); compiler.Failed() {
		t.Errorf("opa check --strict: %v", compiler.Errors)
	}
	for file := range all {
		text, err := fs.ReadFile(policies.Files, file)
		if err != nil {
			t.Fatal(err)
		}
		formatted, err := format.SourceWithOpts(file, text, format.Opts{RegoVersion: ast.RegoV1})
		if err != nil || string(formatted) != string(text) {
			t.Errorf("%s is not as opa fmt writes it", file)
		}
	}
}

func TestRego(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	results, err := tester.NewRunner().SetTimeout(30*time.Second).SetModules(modules(t)).RunTests(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for r := range results {
		n++
		if !r.Pass() {
			t.Errorf("%s: %s", r.Location, r)
		}
	}
	if n < 100 {
		t.Errorf("only %d tests ran", n)
	}
}

// forbiddenCalls are what turns an unknown into a certainty: for lib alone.
var forbiddenCalls = map[string]string{
	"neq": "!=", "lt": "<", "gt": ">", "lte": "<=", "gte": ">=", "count": "count", "object.get": "object.get",
	"is_string": "is_string", "is_number": "is_number", "is_boolean": "is_boolean", "is_null": "is_null",
	"is_object": "is_object", "is_array": "is_array", "is_set": "is_set", "type_name": "type_name",
}

// TestRulesDecideThroughLib finds forbidden constructs in the rules' syntax trees.
func TestRulesDecideThroughLib(t *testing.T) {
	all := modules(t)
	for _, r := range policy.Builtin() {
		for _, finding := range forbidden(all[r.File]) {
			t.Errorf("%s: %s", r.File, finding)
		}
	}
}

func forbidden(module *ast.Module) []string {
	var found []string
	say := func(loc *ast.Location, what string) {
		found = append(found, loc.String()+": "+what+" is for lib alone")
	}
	ast.WalkExprs(module, func(e *ast.Expr) bool {
		if e.Negated {
			say(e.Location, "not")
		}
		if _, ok := e.Terms.(*ast.Every); ok {
			say(e.Location, "every")
		}
		if e.IsCall() {
			if word, ok := forbiddenCalls[e.Operator().String()]; ok {
				say(e.Location, word)
			}
		}
		return false
	})
	ast.WalkTerms(module, func(term *ast.Term) bool {
		if call, ok := term.Value.(ast.Call); ok {
			if word, ok := forbiddenCalls[call[0].String()]; ok {
				say(term.Location, word)
			}
		}
		return false
	})
	return found
}

func TestForbiddenFindsWhatItIsFor(t *testing.T) {
	for _, body := range []string{
		`not input.x`, `input.x != 1`, `input.x < 1`, `every x in input.y { x == 1 }`, `count(input.x) == 1`,
		`y := object.get(input, "x", 1); y == 1`, `is_string(input.x)`, `z := [x | some x in input.y; x > 1]; z == []`,
	} {
		module, err := policy.ParseModule("x.rego", []byte("package x\n\np if { "+body+" }\n"))
		if err != nil {
			t.Fatal(err)
		}
		if len(forbidden(module)) == 0 {
			t.Errorf("%s is not found", body)
		}
	}
}
