package generate

import (
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/layout"
)

func TestParseGlobals(t *testing.T) {
	keys, err := parseGlobals("# head\r\n\naws:b/<key>\tDate|Numeric\tsensitive\taws:c\thttps://example.com\r\naws:A\tArrayOfString\t-\t-\t#here\n")
	if err != nil || len(keys) != 2 {
		t.Fatal(keys, err)
	}
	if want := (key{name: "aws:A", kind: layout.ArrayOf | layout.String}); keys[0] != want {
		t.Errorf("%+v", keys[0])
	}
	want := key{
		name: "aws:b/${key}", instead: "aws:c", kind: layout.Date | layout.Numeric,
		flags: layout.Hole | layout.Sensitive | layout.Unlisted,
	}
	if keys[1] != want {
		t.Errorf("%+v", keys[1])
	}
}

func TestParseGlobalsErrors(t *testing.T) {
	for text, want := range map[string]string{
		"aws:a\tString\t-\t-":                                  "4 fields",
		"aws:a\tStrung\t-\t-\t#a":                              `unknown type of condition key "Strung"`,
		"aws:a\tString\tyes\t-\t#a":                            `"yes" is neither`,
		"aws:a\tString\t-\t-\tsomewhere":                       "source",
		"aws:a\tString\t-\t-\t#a\nAWS:A\tString\t-\t-\t#a":     "listed twice",
		"aws:a\tArrayOfDate|Wrong\tsensitive\t-\thttps://a.eu": "unknown type",
	} {
		if _, err := parseGlobals(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, not %s", text, err, want)
		}
	}
}

// TestPages makes sure that the reviewed list names a place of the page for each key, and none twice.
func TestPages(t *testing.T) {
	seen := map[string]bool{}
	for line := range strings.Lines(globalsTSV) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		source := fields[len(fields)-1]
		if seen[source] {
			t.Errorf("two keys rest on %s", source)
		}
		seen[source] = true
	}
	if len(seen) < 60 {
		t.Errorf("%d keys", len(seen))
	}
}
