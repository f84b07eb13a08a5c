package report_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

var update = flag.Bool("update", false, "rewrite the golden reports: read what it wrote")

// sample has a finding of each shape: plain, wide characters and tabs, a long line, several lines,
// an empty range, control characters in every text that comes from a file, and a suppressed one.
func sample(t *testing.T) *diag.Report {
	t.Helper()
	at := func(name, text, part string) diag.Place {
		file, err := source.New(name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		start := strings.Index(text, part)
		return diag.Place{File: file, Range: source.Range{Start: start, End: start + len(part)}}
	}
	finding := func(rule string, severity diag.Severity, message string, place diag.Place) diag.Finding {
		return diag.Finding{
			Rule: rule, Severity: severity, Message: message, Place: place, Path: "/a/b",
			Document: diag.Document{Kind: "StorageClass", Name: "gp3", Index: 1}, Fingerprint: strings.Repeat("0a", 12),
			Help: "Why it matters.", URL: "https://example.com/" + rule,
		}
	}
	plain := finding("storageclass/plain", diag.Error, `encrypted is "True"; write "true"`, at("a.yaml", "kind: X\nencrypted: \"True\"\n", `"True"`))
	plain.Related = []diag.Related{{Place: at("b.yaml", "x\ny: z\n", "z"), Message: "the other one"}}
	plain.Fix = &diag.Fix{Title: `Set to "true"`, Safe: true, Edits: []diag.Edit{{Range: plain.Place.Range, NewText: `"true"`}}}
	unsafe := finding("storageclass/wide", diag.Warning, "wide characters", at("a.yaml", "\t日本: é🎉 value # x\n", "value"))
	unsafe.Fix = &diag.Fix{Title: "Remove it", Edits: []diag.Edit{{Range: unsafe.Place.Range}}}
	long := finding("storageclass/long", diag.Info, "in a long line", at("long.json", strings.Repeat("a", 300)+"KEY"+strings.Repeat("b", 300), "KEY"))
	lines := finding("storageclass/lines", diag.Info, "over lines", at("lines.yaml", "a: |\n  b\n  c\n", "|\n  b\n  c"))
	empty := finding("storageclass/empty", diag.Info, "nothing there", at("empty.yaml", "a:\n", ""))
	hostile := finding("storageclass/hostile", diag.Error, "key \x1b[31m\u202e\r\n::error::x", at("evil\n\x1b]0;x.yaml", "a: \x1b[2J\u202e b\n", "\x1b[2J"))
	hidden := finding("storageclass/hidden", diag.Error, "suppressed", at("a.yaml", "x", "x"))
	hidden.Suppressed = &diag.Suppression{Kind: "comment", Reason: "why it is fine"}
	r := &diag.Report{
		Findings:     []diag.Finding{plain, unsafe, hidden, empty, hostile, lines, long},
		Failures:     []diag.Failure{{File: "locked.yaml", Message: "open locked.yaml: permission denied"}, {Message: "no rules"}},
		SkippedRules: []string{"storageclass/multiple-defaults"},
		Files:        3, Documents: 1, Elapsed: 1234567 * time.Nanosecond,
	}
	return r
}

// rulesOf are the rules of a report, by their ids.
func rulesOf(r *diag.Report) []diag.Rule {
	findings := slices.Clone(r.Findings)
	for _, id := range r.SkippedRules {
		findings = append(findings, diag.Finding{Rule: id, Severity: diag.Error})
	}
	var rules []diag.Rule
	for _, f := range findings {
		rules = append(rules, diag.Rule{
			ID: f.Rule, Severity: f.Severity, Title: "The `title` of " + f.Rule, Description: "Why it matters.\n\nMore *words*.",
			Help: "Why it matters.", URL: f.URL, References: []diag.Reference{{Description: "a [page]", URL: "https://example.com/page"}},
		})
	}
	slices.SortFunc(rules, func(a, b diag.Rule) int { return strings.Compare(a.ID, b.ID) })
	return rules
}

// write is the sample in a format.
func write(t *testing.T, format string, o report.Options) string {
	t.Helper()
	var out bytes.Buffer
	r := sample(t)
	o.Rules = func() []diag.Rule { return rulesOf(r) }
	if err := report.Write(&out, format, r, o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestFormats(t *testing.T) {
	for _, format := range report.Formats() {
		t.Run(format, func(t *testing.T) {
			golden(t, filepath.Join("testdata", format+".golden"), write(t, format, report.Options{Version: "v1.2.3"}))
		})
	}
	t.Run("text-color", func(t *testing.T) {
		golden(t, filepath.Join("testdata", "text-color.golden"), write(t, "text", report.Options{Color: true}))
	})
	t.Run("summary-github", func(t *testing.T) {
		var out bytes.Buffer
		if err := report.JobSummary(&out, sample(t)); err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("testdata", "summary-github.golden"), out.String())
	})
}

// TestSuppressed: findings that are suppressed are listed on request, as such, by the formats that
// can say so; by the others never.
func TestSuppressed(t *testing.T) {
	for _, format := range report.Formats() {
		without, with := write(t, format, report.Options{}), write(t, format, report.Options{ShowSuppressed: true})
		if strings.Contains(without, "why it is fine") {
			t.Errorf("%s lists what is suppressed:\n%s", format, without)
		}
		can := slices.Contains([]string{"text", "compact", "json", "sarif", "junit"}, format)
		if can != strings.Contains(with, "why it is fine") {
			t.Errorf("%s, asked for what is suppressed:\n%s", format, with)
		}
		if !can && without != with {
			t.Errorf("%s differs if suppressed findings are asked for", format)
		}
		if can {
			golden(t, filepath.Join("testdata", format+"-suppressed.golden"), with)
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// TestNothingSteersATerminal: whatever stands in files, what is written for people holds no control
// character but line breaks and tabs of ours.
func TestNothingSteersATerminal(t *testing.T) {
	for _, format := range []string{"text", "compact", "github", "azure", "teamcity"} {
		var out bytes.Buffer
		if err := report.Write(&out, format, sample(t), report.Options{}); err != nil {
			t.Fatal(err)
		}
		for _, r := range out.String() {
			if r < 0x20 && r != '\n' && r != '\t' || r == 0x7f || r == '\u202e' {
				t.Errorf("%s: %q is written", format, r)
			}
		}
		if format == "compact" && strings.Count(out.String(), "\n") != 8 {
			t.Errorf("want a line a finding and failure:\n%s", out.String())
		}
	}
}

func TestIsLog(t *testing.T) {
	for _, format := range report.Formats() {
		if report.IsLog(format) && strings.Count(write(t, format, report.Options{}), "permission denied") != 1 {
			t.Errorf("%s is for the log, and does not tell of failures", format)
		}
	}
	if report.IsLog("xml") || report.IsLog("json") || !report.IsLog("text") {
		t.Error("text is for the log, json is not")
	}
}

func TestUnknownFormat(t *testing.T) {
	err := report.Write(&bytes.Buffer{}, "xml", &diag.Report{}, report.Options{})
	if err == nil || !strings.Contains(err.Error(), "text, compact, json, sarif, github") {
		t.Errorf("got %v, want the formats there are", err)
	}
}

func TestSummary(t *testing.T) {
	var out bytes.Buffer
	if err := report.Summary(&out, sample(t)); err != nil {
		t.Fatal(err)
	}
	want := "3 files, 1 document: 2 errors, 1 warning, 3 infos (1 fixable with --fix, 1 with --unsafe-fixes), 1 suppressed, 2 failures in 1ms\n" +
		"1 rule skipped, because only part of the project was seen: storageclass/multiple-defaults\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
}
