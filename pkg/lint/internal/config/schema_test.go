package config

import (
	"bytes"
	"os"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"
)

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	text, err := os.ReadFile("../../../../docs/config.schema.json")
	if err != nil {
		t.Fatalf("reading the schema: %v", err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatalf("reading the schema: %v", err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("config.schema.json", doc); err != nil {
		t.Fatalf("adding the schema: %v", err)
	}
	compiled, err := compiler.Compile("config.schema.json")
	if err != nil {
		t.Fatalf("compiling the schema: %v", err)
	}
	return compiled
}

// value reads YAML as an editor does: dates are text.
func value(t *testing.T, text string) any {
	t.Helper()
	var v any
	if err := yaml.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("reading the sample: %v", err)
	}
	return plain(v)
}

func plain(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for key := range v {
			v[key] = plain(v[key])
		}
	case []any:
		for i := range v {
			v[i] = plain(v[i])
		}
	case time.Time:
		return v.Format(time.DateOnly)
	}
	return v
}

func TestSchema(t *testing.T) {
	s := schema(t)
	for name, text := range good {
		if err := s.Validate(value(t, text)); err != nil {
			t.Errorf("good sample %q: %v", name, err)
		}
	}
	for _, text := range []string{Template(), uncommented()} {
		if err := s.Validate(value(t, text)); err != nil {
			t.Errorf("the template: %v", err)
		}
	}
	for name, test := range bad {
		if test.beyond != "" {
			continue
		}
		if err := s.Validate(value(t, test.text)); err == nil {
			t.Errorf("bad sample %q is accepted", name)
		}
	}
}
