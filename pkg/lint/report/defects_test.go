package report_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// The tests of this file are named after linters in which users met the defect. The rest of the
// list, what concerns whole runs, is in testdata/script/anchors.txtar.

// regal (v0.42.0) repeats the suite of a file once a violation.
func TestDefectRegalRepeatsSuites(t *testing.T) {
	r := one("a.yaml", "first")
	for _, message := range []string{"second", "third"} {
		r.Findings = append(r.Findings, one("a.yaml", message).Findings...)
	}
	var suites struct {
		Tests  int `xml:"tests,attr"`
		Suites []struct {
			Tests int `xml:"tests,attr"`
			Cases []struct {
				Name string `xml:"name,attr"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	readXML(t, r, "junit", &suites)
	if len(suites.Suites) != 1 || suites.Tests != 3 || suites.Suites[0].Tests != 3 || len(suites.Suites[0].Cases) != 3 {
		t.Errorf("%+v", suites)
	}
	names := map[string]bool{}
	for _, c := range suites.Suites[0].Cases {
		names[c.Name] = true
	}
	if len(names) != 3 {
		t.Errorf("cases share a name: %v", names)
	}
}

// regal escapes nothing in GitHub's commands; escape_test.go has the rest.
func TestDefectRegalEscapesNothing(t *testing.T) {
	var out bytes.Buffer
	if err := report.Write(&out, "github", one("a,b:c%.yaml", "100%\n::error::x"), report.Options{}); err != nil {
		t.Fatal(err)
	}
	want := `::error title=x/y,file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=4,endColumn=5::100%25\n::error::x` + "\n"
	if out.String() != want {
		t.Errorf("%q, want %q", out.String(), want)
	}
}

// conftest writes line=1 for everything, kube-linter startLine 1, hadolint column 1.
func TestDefectLineOneForEverything(t *testing.T) {
	text := "a: b\nc:\n  d: wrong\n"
	start := strings.Index(text, "wrong")
	r := one("a.yaml", "m")
	r.Findings[0].Place = diag.Place{File: &source.File{Name: "a.yaml", Text: []byte(text)}, Range: source.Range{Start: start, End: start + 5}}
	for format, want := range map[string]string{
		"text":       "a.yaml:3:6:",
		"compact":    "a.yaml:3:6:3:11:",
		"json":       `"line": 3, "column": 6, "endLine": 3, "endColumn": 11`,
		"sarif":      `"startLine": 3, "startColumn": 6, "endLine": 3, "endColumn": 11`,
		"github":     "line=3,endLine=3,col=6,endColumn=11::",
		"gitlab":     `"begin": 3, "end": 3`,
		"junit":      "a.yaml:3:6",
		"checkstyle": `line="3" column="6"`,
		"rdjson":     `"start": { "line": 3, "column": 6 }, "end": { "line": 3, "column": 11 }`,
		"azure":      "linenumber=3;columnnumber=6;",
		"teamcity":   "line='3'",
	} {
		var out bytes.Buffer
		if err := report.Write(&out, format, r, report.Options{}); err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(strings.Fields(out.String()), " "); !strings.Contains(got, want) {
			t.Errorf("%s: no %s in\n%s", format, want, got)
		}
	}
}

// conftest, staticcheck and tflint list findings or rules in the order of a map, or in one format
// sorted and in the next not.
func TestDefectMapOrder(t *testing.T) {
	r := &diag.Report{}
	var rules []diag.Rule
	for i := range 40 {
		r.Findings = append(r.Findings, one(fmt.Sprintf("f%02d.yaml", i/2), fmt.Sprintf("finding %02d", i)).Findings...)
		rules = append(rules, diag.Rule{ID: fmt.Sprintf("x/r%02d", i)})
	}
	number := regexp.MustCompile(`finding (\d\d)`)
	for _, format := range report.Formats() {
		var first bytes.Buffer
		for i := range 5 {
			var out bytes.Buffer
			if err := report.Write(&out, format, r, report.Options{Rules: func() []diag.Rule { return rules }}); err != nil {
				t.Fatal(err)
			}
			if i == 0 {
				first = out
			}
			if !bytes.Equal(first.Bytes(), out.Bytes()) {
				t.Fatalf("%s differs from run to run", format)
			}
		}
		var order []string
		for _, m := range number.FindAllStringSubmatch(first.String(), -1) {
			order = append(order, m[1])
		}
		if len(order) != 40 || !slices.IsSorted(order) {
			t.Errorf("%s: findings in the order %v", format, order)
		}
	}
}

// gitleaks writes authors and commit messages into partialFingerprints; others write none.
func TestDefectFingerprints(t *testing.T) {
	for _, result := range readSARIF(t, sample(t)).Runs[0].Results {
		for name, value := range result.PartialFingerprints {
			if name != "arthurlint/v1" || !regexp.MustCompile(`^[0-9a-f]{24}$`).MatchString(value) {
				t.Errorf("%s: %s", name, value)
			}
		}
		if len(result.PartialFingerprints) != 1 {
			t.Errorf("%+v", result.PartialFingerprints)
		}
	}
}

// tflint writes an empty shortDescription; golangci-lint no rules, no version, and the index of an
// artifact that is not listed.
func TestDefectRulesThatSayNothing(t *testing.T) {
	run := readSARIF(t, sample(t)).Runs[0]
	if run.Tool.Driver.Version != "v1.2.3" || len(run.Tool.Driver.Rules) == 0 {
		t.Errorf("%+v", run.Tool.Driver)
	}
	for _, rule := range run.Tool.Driver.Rules {
		if rule.ShortDescription.Text == "" || rule.Help.Text == "" || !strings.Contains(rule.Help.Markdown, rule.ID) {
			t.Errorf("%+v", rule)
		}
	}
	for _, result := range run.Results {
		if result.RuleIndex == nil || run.Tool.Driver.Rules[*result.RuleIndex].ID != result.RuleID {
			t.Errorf("%s has the index %v", result.RuleID, result.RuleIndex)
		}
		if at := result.Locations[0].PhysicalLocation.ArtifactLocation; at["index"] != nil && len(run.Artifacts) == 0 {
			t.Errorf("%v is not listed", at)
		}
	}
}

// kube-score writes the year 1, empty objects and absolute URIs into SARIF, and null as JSON for
// nothing.
func TestDefectEmptyObjects(t *testing.T) {
	for name, r := range reports(t) {
		for _, format := range []string{"json", "sarif", "gitlab", "rdjson"} {
			var out bytes.Buffer
			if err := report.Write(&out, format, r, report.Options{}); err != nil {
				t.Fatal(err)
			}
			for _, bad := range []string{"null", "{}", "0001-01-01", "file://"} {
				if strings.Contains(out.String(), bad) {
					t.Errorf("%s of %s holds %s", format, name, bad)
				}
			}
			var value any
			if err := json.Unmarshal(out.Bytes(), &value); err != nil {
				t.Errorf("%s of %s: %v", format, name, err)
			}
		}
	}
}

// actionlint loses the frame of a finding on a line of more than 64 KiB.
func TestDefectLongLines(t *testing.T) {
	text := strings.Repeat("x", 200_000) + "KEY" + strings.Repeat("y", 200_000)
	r := one("a.json", "m")
	r.Findings[0].Place = diag.Place{File: &source.File{Name: "a.json", Text: []byte(text)}, Range: source.Range{Start: 200_000, End: 200_003}}
	var out bytes.Buffer
	if err := report.Write(&out, "text", r, report.Options{}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "a.json:1:200001:") || !strings.Contains(out.String(), "xKEYy") || !strings.Contains(out.String(), " ^^^\n") {
		t.Error(out.String())
	}
}
