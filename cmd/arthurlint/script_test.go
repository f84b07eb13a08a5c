package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"arthurlint": main})
}

// TestScripts drives the command as people and machines do: testdata/script/*.txtar.
func TestScripts(t *testing.T) {
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:           filepath.Join("..", "..", "testdata", "script"),
		UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != "",
		Setup: func(env *testscript.Env) error {
			env.Setenv("DOCS", filepath.Join(root, "docs"))
			env.Setenv("SCHEMAS", filepath.Join(root, "testdata", "schemas"))
			return nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"schema": validate,
			"bytes":  writeBytes,
			"exit2":  fails,
		},
	})
}

// fails runs a command that must end with exit status 2.
func fails(ts *testscript.TestScript, _ bool, args []string) {
	err := ts.Exec(args[0], args[1:]...)
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != statusFailed {
		ts.Fatalf("want exit status %d: %v", statusFailed, err)
	}
}

// validate checks a JSON file, or each member of a list with "each", against a schema in docs/ or
// testdata/schemas/.
func validate(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: schema SCHEMA FILE [each]")
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if args[0] == "input.schema.json" {
		ts.Check(addSchema(compiler, filepath.Join(ts.Getenv("DOCS"), "facts.schema.json")))
	}
	file := filepath.Join(ts.Getenv("DOCS"), args[0])
	if _, err := os.Stat(file); err != nil {
		file = filepath.Join(ts.Getenv("SCHEMAS"), args[0])
	}
	schema, err := compiler.Compile(file)
	ts.Check(err)
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(ts.ReadFile(args[1]))))
	ts.Check(err)
	values := []any{value}
	if len(args) > 2 {
		values, _ = value.([]any)
		if len(values) == 0 {
			ts.Fatalf("%s holds no list", args[1])
		}
	}
	for _, v := range values {
		if err := schema.Validate(v); (err != nil) != neg {
			ts.Fatalf("%s against %s: %v", args[1], args[0], err)
		}
	}
}

// addSchema makes a schema known by its id, as others refer to it.
func addSchema(compiler *jsonschema.Compiler, file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return err
	}
	fields, _ := schema.(map[string]any)
	id, _ := fields["$id"].(string)
	return compiler.AddResource(id, schema)
}

// writeBytes writes a file from a JSON string, for content that a script cannot hold.
func writeBytes(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: bytes FILE JSON-STRING, each character of which is a byte")
	}
	var text string
	ts.Check(json.Unmarshal([]byte(args[1]), &text))
	data := make([]byte, 0, len(text))
	for _, r := range text {
		data = append(data, byte(r))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o600))
}
