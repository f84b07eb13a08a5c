package report_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
)

// root is the top of the repository.
var root = filepath.Join("..", "..", "..")

// TestJSONSchemas holds each JSON format to its schema; testdata/schemas/README.md says where those
// are from.
func TestJSONSchemas(t *testing.T) {
	for format, file := range map[string]string{
		"json":   "docs/report.schema.json",
		"sarif":  "testdata/schemas/sarif-2.1.0.json",
		"gitlab": "testdata/schemas/gitlab-code-quality.json",
		"rdjson": "testdata/schemas/rdjson.json",
	} {
		compiler := jsonschema.NewCompiler()
		compiler.AssertFormat()
		schema, err := compiler.Compile(filepath.Join(root, file))
		if err != nil {
			t.Fatal(err)
		}
		for name, r := range reports(t) {
			for _, o := range []report.Options{{Version: "v1"}, {ShowSuppressed: true}} {
				var out bytes.Buffer
				if err := report.Write(&out, format, r, o); err != nil {
					t.Fatal(err)
				}
				if strings.Contains(out.String(), "null") {
					t.Errorf("%s of %s: a null in\n%s", format, name, out.String())
				}
				value, err := jsonschema.UnmarshalJSON(&out)
				if err != nil {
					t.Fatal(err)
				}
				if err := schema.Validate(value); err != nil {
					t.Errorf("%s of %s: %v", format, name, err)
				}
			}
		}
	}
}

func reports(t *testing.T) map[string]*diag.Report {
	t.Helper()
	return map[string]*diag.Report{
		"sample":   sample(t),
		"nothing":  {},
		"failures": {Failures: []diag.Failure{{File: "a.yaml", Message: "no"}, {File: "a.yaml", Message: "no"}, {Message: "no"}}},
	}
}

// TestJUnitSchema holds the JUnit format to the schema by which Jenkins reads it. xmllint is in the
// Debian package libxml2-utils; .ci/run requires it.
func TestJUnitSchema(t *testing.T) {
	xmllint, err := exec.LookPath("xmllint")
	if errors.Is(err, exec.ErrNotFound) && os.Getenv("ARTHURLINT_REQUIRE_XMLLINT") == "" {
		t.Skip("xmllint is not there")
	}
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range reports(t) {
		for _, o := range []report.Options{{}, {ShowSuppressed: true}} {
			file := filepath.Join(t.TempDir(), name+".xml")
			var out bytes.Buffer
			if err := report.Write(&out, "junit", r, o); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, out.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
			schema := filepath.Join(root, "testdata", "schemas", "junit.xsd")
			if said, err := exec.Command(xmllint, "--noout", "--nonet", "--schema", schema, file).CombinedOutput(); err != nil {
				t.Errorf("%s: %v: %s\n%s", name, err, said, out.String())
			}
		}
	}
}
