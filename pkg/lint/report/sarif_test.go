package report_test

import (
	"bytes"
	"encoding/json"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// sarif is what the tests look at of a SARIF log.
type sarif struct {
	Runs []struct {
		Tool struct {
			Driver struct {
				Version string
				Rules   []struct {
					ID               string
					ShortDescription struct{ Text string }
					Help             struct{ Text, Markdown string }
					Properties       map[string]any
				}
			}
		}
		Artifacts []any
		Results   []struct {
			RuleID    string
			RuleIndex *int
			Message   struct{ Text string }
			Locations []struct {
				PhysicalLocation struct {
					ArtifactLocation map[string]any
					Region           map[string]any
				}
			}
			PartialFingerprints map[string]string
		}
	}
}

func readSARIF(t *testing.T, r *diag.Report, rules ...diag.Rule) sarif {
	t.Helper()
	if rules == nil {
		rules = rulesOf(r)
	}
	var out bytes.Buffer
	o := report.Options{Version: "v1.2.3", Rules: func() []diag.Rule { return rules }}
	if err := report.Write(&out, "sarif", r, o); err != nil {
		t.Fatal(err)
	}
	var log sarif
	if err := json.Unmarshal(out.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	return log
}

// one is a report with one finding at "b" of a small file.
func one(name, message string) *diag.Report {
	place := diag.Place{File: &source.File{Name: name, Text: []byte("a: b\n")}, Range: source.Range{Start: 3, End: 4}}
	return &diag.Report{Findings: []diag.Finding{{Rule: "x/y", Severity: diag.Error, Message: message, Place: place}}}
}

func TestSARIFURIs(t *testing.T) {
	for _, test := range []struct{ name, uri, base string }{
		{"a.yaml", "a.yaml", "%SRCROOT%"},
		{"deploy/a b.yaml", "deploy/a%20b.yaml", "%SRCROOT%"},
		{"ä/日.yaml", "%C3%A4/%E6%97%A5.yaml", "%SRCROOT%"},
		{"100%/#1?.yaml", "100%25/%231%3F.yaml", "%SRCROOT%"},
		{"a:b.yaml", "a%3Ab.yaml", "%SRCROOT%"},
		{"<stdin>", "%3Cstdin%3E", "%SRCROOT%"},
		{"x\n\xff.yaml", "x%0A%FF.yaml", "%SRCROOT%"},
		{"../a.yaml", "../a.yaml", ""},
		{"..a.yaml", "..a.yaml", "%SRCROOT%"},
		{"/etc/a b.yaml", "file:///etc/a%20b.yaml", ""},
		{"D:/w/a b.yaml", "file:///D:/w/a%20b.yaml", ""},
		{"//host/share/a.yaml", "file://host/share/a.yaml", ""},
	} {
		at := readSARIF(t, one(test.name, "m")).Runs[0].Results[0].Locations[0].PhysicalLocation.ArtifactLocation
		base, _ := at["uriBaseId"].(string)
		if at["uri"] != test.uri || base != test.base {
			t.Errorf("%q: %v, want %q of %q", test.name, at, test.uri, test.base)
		}
		if _, err := url.Parse(test.uri); err != nil {
			t.Errorf("%q: %v", test.name, err)
		}
	}
}

// TestSARIFText: what a finding quotes becomes neither a placeholder nor a link.
func TestSARIFText(t *testing.T) {
	for message, want := range map[string]string{
		`is "{{ .Values.x }}"`:  `is "{{ .Values.x }}"`,
		"is ${0} and {12}":      "is ${{0}} and {{12}}",
		"[click](https://x)":    `\[click](https://x)`,
		`Action["s3:*"] is [x]`: `Action["s3:*"] is [x]`,
		"two\nlines\x1b":        `two\nlines\x1b`,
	} {
		if got := readSARIF(t, one("a.yaml", message)).Runs[0].Results[0].Message.Text; got != want {
			t.Errorf("%q: %q, want %q", message, got, want)
		}
	}
}

func TestSecuritySeverity(t *testing.T) {
	for _, test := range []struct {
		id       string
		severity diag.Severity
		want     any
	}{
		{"iam/admin-access", diag.Error, "8.0"},
		{"iam/service-full-access-elsewhere", diag.Info, "3.0"},
		{"iam/action-unknown", diag.Error, nil},
		{"policy/not-principal-allow", diag.Warning, "5.5"},
		{"trust/any-principal", diag.Warning, "5.5"},
		{"kms/alias-resource", diag.Error, nil},
		{"storageclass/not-encrypted", diag.Warning, "5.5"},
		{"storageclass/encrypted-not-true", diag.Error, "8.0"},
		{"storageclass/kms-key-malformed", diag.Error, nil},
		{"storageclass/gp2", diag.Info, nil},
		{"syntax/invalid-yaml", diag.Error, nil},
		{"my-rules/encrypted", diag.Error, nil},
	} {
		rule := diag.Rule{ID: test.id, Severity: test.severity}
		properties := readSARIF(t, &diag.Report{}, rule).Runs[0].Tool.Driver.Rules[0].Properties
		tags, _ := properties["tags"].([]any)
		if got := properties["security-severity"]; got != test.want || slices.Contains(tags, any("security")) != (test.want != nil) {
			t.Errorf("%s: %v", test.id, properties)
		}
	}
}

// TestSARIFHelp: the page tells how a rule is suppressed, if it can be.
func TestSARIFHelp(t *testing.T) {
	for id, want := range map[string]string{
		"storageclass/gp2":    "`# arthurlint:ignore storageclass/gp2 -- ",
		"syntax/invalid-yaml": "`# arthurlint:ignore-file syntax/invalid-yaml -- ",
		"suppression/unused":  "",
	} {
		rule := diag.Rule{ID: id, Severity: diag.Error, Description: "Why."}
		got := readSARIF(t, &diag.Report{}, rule).Runs[0].Tool.Driver.Rules[0].Help.Markdown
		if !strings.HasPrefix(got, "Why.\n") || !strings.Contains(got, want) || (want == "") != !strings.Contains(got, "suppress") {
			t.Errorf("%s: %q", id, got)
		}
	}
}
