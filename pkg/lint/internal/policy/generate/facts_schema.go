package generate

import (
	"encoding/json"
	"fmt"
	"strings"
)

// factsSchema is docs/facts.schema.json: the shape of input.facts.
func factsSchema(types map[string]*rowType) ([]byte, error) {
	definitions := map[string]any{
		"path": map[string]any{"type": "array", "items": map[string]any{"type": []string{"string", "integer"}}},
		"placeholder": map[string]any{
			"type": "object", "additionalProperties": false, "required": []string{"at", "text", "form"},
			"properties": map[string]any{
				"at":   reference("path"),
				"text": map[string]any{"type": "string", "minLength": 1},
				"form": map[string]any{"enum": []string{"angle", "ellipsis", "word", "mask", "example-account"}},
			},
		},
	}
	for name, row := range types {
		if name != "Facts" {
			definitions[name] = objectSchema(row)
		}
	}
	schema := objectSchema(types["Facts"])
	properties, _ := schema["properties"].(map[string]any)
	properties["placeholders"] = map[string]any{
		"description": "Text that an author seems to have meant to replace.",
		"type":        "array", "items": reference("placeholder"),
	}
	schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	schema["$id"] = "https://raw.githubusercontent.com/arthurlint/arthurlint/main/docs/facts.schema.json"
	schema["title"] = "The relations that are computed once a document; docs/facts.md explains them"
	schema["$defs"] = definitions
	text, err := json.MarshalIndent(schema, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode the schema of the facts: %w", err)
	}
	return append(text, '\n'), nil
}

func reference(definition string) map[string]any {
	return map[string]any{"$ref": "#/$defs/" + definition}
}

func objectSchema(row *rowType) map[string]any {
	properties := map[string]any{}
	for _, group := range row.fields {
		for _, n := range group.names {
			properties[n.json] = fieldSchema(n)
		}
	}
	return map[string]any{"type": "object", "additionalProperties": false, "properties": properties}
}

func fieldSchema(n fieldName) map[string]any {
	var one map[string]any
	switch n.shape {
	case "path":
		one = reference("path")
	case "number":
		one = map[string]any{"type": "integer"}
	case "true":
		one = map[string]any{"const": true}
	case "string":
		one = map[string]any{"type": "string"}
	default:
		one = reference(strings.TrimSpace(n.shape))
	}
	if n.list {
		return map[string]any{"type": "array", "minItems": 1, "items": one}
	}
	return one
}
