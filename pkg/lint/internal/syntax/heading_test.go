package syntax

import (
	"strings"
	"testing"
)

// The guide's snippet is copied from its page with the line above it.
func TestHeadingLine(t *testing.T) {
	for text, want := range map[string]string{
		"YAML{note}\napiVersion: v1\nkind: X\n":         `"YAML{note}" has no colon`,
		"# c\n\nYAML{note}\n\napiVersion: v1\n":         `"YAML{note}" has no colon`,
		"a: b\nYAML{note}\napiVersion: v1\n":            "a key without its colon",
		"a: b: c\n":                                     `a second ": " in one value`,
		"---\nYAML{note}\napiVersion: v1\n---\nok: 1\n": `"YAML{note}" has no colon`,
	} {
		docs := ParseYAML([]byte(text), DefaultLimits(), nil)
		if len(docs[0].Problems) != 1 {
			t.Fatalf("%q: %+v", text, docs[0].Problems)
		}
		p := docs[0].Problems[0]
		if !strings.Contains(p.Detail["error"], want) {
			t.Errorf("%q: %s", text, p.Detail["error"])
		}
		if at := text[p.Range.Start:p.Range.End]; strings.Contains(want, "YAML") && at != "YAML{note}" {
			t.Errorf("%q: points at %q", text, at)
		}
	}
}
