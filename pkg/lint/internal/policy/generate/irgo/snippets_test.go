package irgo_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/generate/irgo/compiledtest"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// inputs are what every snippet is tried on.
var inputs = []string{
	`{}`,
	`null`,
	`7`,
	`[1, 2]`,
	`{"a": 1}`,
	`{"a": 2, "b": true, "list": [1, 2, 3], "object": {"x": 1, "y": 2}}`,
	`{"a": "x", "b": false, "list": ["a", "Ab", "b", "aaa", "a"], "object": {"x": [1, {"k": 2}], "X": "x", "y": "x"}}`,
	`{"a": 1.0, "b": 1, "list": [1, 1.0, 1e0], "object": {"x": {"y": {"z": 5}}, "y": {"y": 1}}}`,
	`{"a": null, "b": null, "list": [null, true, false, {}, []], "object": {}}`,
	`{"a": [1], "b": {"x": 1}, "list": [[1, 2], [1, 1], [1]], "object": {"x": [1], "y": [1, 2], "Y": [1]}}`,
	`{"a": "one", "b": 12345678901234567890, "list": [12345678901234567890, 12345678901234567891, 1e400], "object": {"A": 1, "a": 2}}`,
	`{"a": "string", "b": "string", "list": [{"bad": true}, {"bad": false}, {"x": {"y": 1}}], "object": {"y": {"z": [1]}}}`,
	`{"a": true, "b": true, "list": [2, 2, 2], "object": {"x": true, "y": false}}`,
	`{"a": false, "list": {"k": 1, "l": 1}, "object": [["x", "y"], ["z"]]}`,
	`{"a": "(", "b": {}, "list": "text", "object": "text"}`,
	`{"a": 3, "b": "", "list": [[], [[1]], [{"a": 1}]], "object": {"": "", "x": "", "y": null}}`,
	`{"a": "xbz", "b": "d", "list": [{"y": "Z"}], "object": {"z": {"y": 1}, "xbz": 1}}`,
	`{"a": "b", "b": [1], "list": [[1], [1, 1]], "object": {"x": [1, {"k": 2}]}}`,
	`{"a": "x", "b": [], "list": [" a ", "é", "日本"], "object": {"x": {"k": "v"}, "y": {"k": "w"}, "z": {"x": "new"}}}`,
}

// TestSnippets holds the compiled snippets to topdown.
func TestSnippets(t *testing.T) {
	compiler := compile(t)
	states := regort.New(compiledtest.Slots)
	defined, failed := 0, 0
	for i := range compiledtest.Rules {
		rule := &compiledtest.Rules[i]
		query, err := rego.New(
			rego.Query("data."+strings.ReplaceAll(rule.ID, "/", ".")),
			rego.Compiler(compiler),
			rego.GenerateJSON(func(x *ast.Term, _ *rego.EvalContext) (any, error) { return x, nil }),
		).PrepareForEval(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		somewhere := false
		for _, text := range inputs {
			input := ast.MustParseTerm(text).Value
			want, wantErr := interpret(t.Context(), &query, input)
			states.Begin(t.Context(), input)
			got, gotErr := states.Run(rule.Findings)
			again, againErr := states.Run(rule.Findings)
			states.End()
			if words(got) != words(again) || (gotErr == nil) != (againErr == nil) {
				t.Errorf("%s with %s gives %s, then %s", rule.ID, text, words(got), words(again))
			}
			if words(got) != words(want) || !sameError(gotErr, wantErr) {
				t.Errorf("%s with %s\ngives %s %v\nwant  %s %v", rule.ID, text, words(got), gotErr, words(want), wantErr)
			}
			somewhere = somewhere || want != nil
			if want != nil {
				defined++
			}
			if wantErr != nil {
				failed++
			}
		}
		if !somewhere && !strings.Contains(rule.ID, "undefined") && !slices.Contains(neverDefined, rule.ID) {
			t.Errorf("%s is undefined for every input", rule.ID)
		}
	}
	if defined < 1000 || failed < 10 {
		t.Errorf("%d results and %d errors were compared; want more", defined, failed)
	}
}

// neverDefined are rules that are there to be undefined.
var neverDefined = []string{
	"snippets/builtins/t_match_broken", "snippets/builtins/t_union_wrong", "snippets/builtins/t_keys_wrong",
	"snippets/builtins/t_division_by_zero", "snippets/loops/t_negative",
}

func compile(t *testing.T) *ast.Compiler {
	t.Helper()
	modules := map[string]*ast.Module{}
	names, err := fs.Glob(os.DirFS("testdata"), "*.rego")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if modules[name], err = ast.ParseModuleWithOpts(name, string(text), ast.ParserOptions{RegoVersion: ast.RegoV1}); err != nil {
			t.Fatal(err)
		}
	}
	compiler := ast.NewCompiler()
	if compiler.Compile(modules); compiler.Failed() {
		t.Fatal(compiler.Errors)
	}
	return compiler
}

func interpret(ctx context.Context, query *rego.PreparedEvalQuery, input ast.Value) (*ast.Term, error) {
	result, err := query.Eval(ctx, rego.EvalParsedInput(input))
	if err != nil || len(result) == 0 {
		return nil, err
	}
	return result[0].Expressions[0].Value.(*ast.Term), nil
}

func words(x *ast.Term) string {
	if x == nil {
		return "undefined"
	}
	return x.String()
}

// sameError compares errors by code and first line: below it, topdown lists all values that are in
// conflict, and compiled code the two that it met.
func sameError(a, b error) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	var x, y *topdown.Error
	return errors.As(a, &x) && errors.As(b, &y) && x.Code == y.Code && firstLine(x) == firstLine(y)
}

func firstLine(err *topdown.Error) string {
	line, _, _ := strings.Cut(err.Message, "\n")
	return line
}
