package suppress

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

func options() Options {
	known := []string{"r/x", "r/y", "r/off", "syntax/duplicate-key", "suppression/unused"}
	return Options{
		Today: time.Date(2027, 1, 15, 23, 0, 0, 0, time.FixedZone("", -3600)),
		Canonical: func(id string) (string, bool) {
			if id == "r/former" {
				return "r/x", true
			}
			return id, slices.Contains(known, id)
		},
		Near: func(string) []string { return []string{"r/x"} },
		Ran:  func(file, rule string) bool { return rule != "r/off" && file != "skipped.yaml" },
		SidOf: func(f *diag.Finding) string {
			return map[bool]string{true: "Deploy"}[strings.HasPrefix(f.Path, "/Statement/1")]
		},
	}
}

// spell writes a problem as "line:text state kind rule details".
func spell(problems []Problem) []string {
	out := make([]string, 0, len(problems))
	for _, p := range problems {
		line := p.Place.File.Position(p.Place.Range.Start, source.CodePoints).Line
		text := fmt.Sprintf("%d:%s %s %s %s", line, p.Place.File.Slice(p.Place.Range), p.State, p.Kind, p.Rule)
		if !p.Until.IsZero() {
			text += " " + p.Until.Format(time.DateOnly)
		}
		out = append(out, strings.TrimSpace(text+" "+strings.Join(p.Near, ",")+p.Error))
	}
	return out
}

// applying are texts with findings, "rule path", and what comes of them: the reason by which each
// is suppressed, or "-", and the problems.
var applying = []struct {
	name, text string
	findings   []string
	want       []string
	problems   []string
}{
	{
		name:     "a comment",
		text:     "a: 1 # arthurlint:ignore r/x -- why\nb: 1\n",
		findings: []string{"r/x 0/a", "r/y 0/a", "r/x 0/b"},
		want:     []string{"why", "-", "-"},
	},
	{
		name:     "several rules, one of no use",
		text:     "a: 1 # arthurlint:ignore r/x, r/y -- why\n",
		findings: []string{"r/x 0/a"},
		want:     []string{"why"},
		problems: []string{"1:r/y unused comment r/y"},
	},
	{
		name:     "an alias",
		text:     "a: 1 # arthurlint:ignore r/former -- why\nb: 1 # arthurlint:ignore r/former -- why\n",
		findings: []string{"r/x 0/a"},
		want:     []string{"why"},
		problems: []string{"2:r/former unused comment r/former"},
	},
	{
		name:     "stacked comments",
		text:     "# arthurlint:ignore r/x -- one\n# a note\n# arthurlint:ignore r/y -- two\na: 1\n",
		findings: []string{"r/x 0/a", "r/y 0/a"},
		want:     []string{"one", "two"},
	},
	{
		name:     "the same twice",
		text:     "# arthurlint:ignore r/x -- one\n# arthurlint:ignore r/x -- two\na: 1\n",
		findings: []string{"r/x 0/a"},
		want:     []string{"one"},
	},
	{
		name:     "the nearest counts, all are of use",
		text:     "# arthurlint:ignore-file r/x -- file\na: # arthurlint:ignore r/x -- entry\n  b: 1 # arthurlint:ignore r/x -- line\n  c: 1\nd: 1\n",
		findings: []string{"r/x 0/d", "r/x 0/a/c", "r/x 0/a/b", "r/x 0/a"},
		want:     []string{"file", "entry", "line", "line"},
	},
	{
		name:     "a whole file of several documents",
		text:     "a: 1\n---\nb: 1\n# arthurlint:ignore-file r/x -- why\n",
		findings: []string{"r/x 0/a", "r/x 1/b", "r/y 1/b"},
		want:     []string{"why", "why", "-"},
	},
	{
		name:     "a whole file, of no use",
		text:     "a: 1\n# arthurlint:ignore-file r/x,r/off -- why\n",
		findings: []string{"r/y 0/a"},
		want:     []string{"-"},
		problems: []string{"2:r/x unused comment r/x"},
	},
	{
		name:     "a rule that is off",
		text:     "a: 1 # arthurlint:ignore r/off -- why\n",
		problems: nil,
	},
	{
		name:     "no reason",
		text:     "a: 1 # arthurlint:ignore r/x,r/y until=2020-01-01\n",
		findings: []string{"r/x 0/a"},
		want:     []string{"-"},
		problems: []string{"1:# arthurlint:ignore r/x,r/y until=2020-01-01 reason-missing comment r/x,r/y"},
	},
	{
		name:     "an unknown rule beside a known one",
		text:     "a: 1 # arthurlint:ignore r/z,r/x -- why\n",
		findings: []string{"r/x 0/a"},
		want:     []string{"why"},
		problems: []string{"1:r/z unknown-rule comment r/z r/x"},
	},
	{
		name:     "an unknown rule without a reason",
		text:     "a: 1 # arthurlint:ignore r/z\n",
		problems: []string{"1:# arthurlint:ignore r/z reason-missing comment r/z", "1:r/z unknown-rule comment r/z r/x"},
	},
	{
		name:     "the last day",
		text:     "a: 1 # arthurlint:ignore r/x until=2027-01-15 -- why\n",
		findings: []string{"r/x 0/a"},
		want:     []string{"why"},
	},
	{
		name:     "the day after",
		text:     "a: 1 # arthurlint:ignore r/x until=2027-01-14 -- why\n",
		findings: []string{"r/x 0/a"},
		want:     []string{"-"},
		problems: []string{"1:# arthurlint:ignore r/x until=2027-01-14 -- why expired comment r/x 2027-01-14"},
	},
	{
		name:     "malformed",
		text:     "a: 1 # arthurlint:ignore r/x why\n",
		findings: []string{"r/x 0/a"},
		want:     []string{"-"},
		problems: []string{`1:why malformed comment r/x unexpected "why"; a reason follows "--"`},
	},
	{
		name:     "above a marker",
		text:     "# arthurlint:ignore r/x -- why\n---\na: 1\n",
		findings: []string{"r/x 0/a"},
		want:     []string{"-"},
		problems: []string{"1:r/x unused comment r/x"},
	},
	{
		name:     "syntax in a line",
		text:     "a: 1 # arthurlint:ignore syntax/duplicate-key -- why\n",
		findings: []string{"syntax/duplicate-key 0/a"},
		want:     []string{"-"},
		problems: []string{"1:syntax/duplicate-key malformed comment syntax/duplicate-key findings about syntax can only be suppressed for a whole file"},
	},
	{
		name:     "syntax in a file",
		text:     "a: 1 # arthurlint:ignore-file syntax/duplicate-key -- why\n",
		findings: []string{"syntax/duplicate-key 0/a"},
		want:     []string{"why"},
	},
	{
		name:     "suppressions",
		text:     "a: 1 # arthurlint:ignore-file suppression/unused -- why\n",
		findings: []string{"suppression/unused 0/a"},
		want:     []string{"-"},
		problems: []string{"1:suppression/unused malformed comment suppression/unused findings about suppressions cannot be suppressed"},
	},
	{
		name:     "a broken document hides whether comments are of use",
		text:     "a: 1\n---\nb: [ # arthurlint:ignore r/x -- why\n# arthurlint:ignore-file r/y -- why\n",
		findings: []string{"r/x 0/a"},
		want:     []string{"-"},
	},
	{
		name:     "in a block scalar",
		text:     "a: |\n  # arthurlint:ignore r/x -- why\n",
		findings: []string{"r/x 0/a"},
		want:     []string{"-"},
	},
	{
		name:     "Windows line breaks",
		text:     "# arthurlint:ignore r/x -- why\r\na: 1\r\nb: 1 # arthurlint:ignore r/y\r\n",
		findings: []string{"r/x 0/a", "r/y 0/b"},
		want:     []string{"why", "-"},
		problems: []string{"3:# arthurlint:ignore r/y reason-missing comment r/y"},
	},
}

func TestApply(t *testing.T) {
	for _, test := range applying {
		t.Run(test.name, func(t *testing.T) {
			file, docs := sample(t, "a.yaml", test.text)
			var findings []diag.Finding
			for _, f := range test.findings {
				rule, path, _ := strings.Cut(f, " ")
				findings = append(findings, diag.Finding{Rule: rule, Place: diag.Place{File: file, Range: at(t, docs, path)}})
			}
			problems := Apply(findings, Scan(file, docs), nil, options())
			if diff := cmp.Diff(test.want, reasons(findings, comment)); diff != "" {
				t.Errorf("suppressed by (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.problems, spell(problems), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
		})
	}
}

func reasons(findings []diag.Finding, kind string) []string {
	var out []string
	for _, f := range findings {
		switch {
		case f.Suppressed == nil:
			out = append(out, "-")
		case f.Suppressed.Kind != kind:
			out = append(out, f.Suppressed.Kind+" "+f.Suppressed.Reason)
		default:
			out = append(out, f.Suppressed.Reason)
		}
	}
	return out
}

func TestApplyOverSeveralFiles(t *testing.T) {
	names := []string{"b.yaml", "a.yaml", "skipped.yaml"}
	findings := make([]diag.Finding, 0, len(names))
	directives := make([]Directive, 0, 2*len(names))
	for _, name := range names {
		file, docs := sample(t, name, "# arthurlint:ignore r/x -- "+name+"\na: 1\nb: 1 # arthurlint:ignore r/y -- none\n")
		directives = append(directives, Scan(file, docs)...)
		findings = append(findings, diag.Finding{Rule: "r/x", Place: diag.Place{File: file, Range: at(t, docs, "0/a")}})
	}
	findings[2].Suppressed = &diag.Suppression{Kind: "baseline"}
	problems := Apply(findings, directives, nil, options())
	if diff := cmp.Diff([]string{"b.yaml", "a.yaml", "baseline "}, reasons(findings, comment)); diff != "" {
		t.Errorf("suppressed by (-want +got):\n%s", diff)
	}
	got := make([]string, 0, len(problems))
	for _, p := range problems {
		got = append(got, p.Place.File.Name+" "+string(p.State)+" "+p.Rule)
	}
	if diff := cmp.Diff([]string{"a.yaml unused r/y", "b.yaml unused r/y"}, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func TestApplyWithoutOptions(t *testing.T) {
	file, docs := sample(t, "a.yaml", "a: 1 # arthurlint:ignore r/any until=2020-01-01 -- why\nb: 1 # arthurlint:ignore r/z -- why\n")
	findings := []diag.Finding{{Rule: "r/any", Place: diag.Place{File: file, Range: at(t, docs, "0/a")}}}
	exceptions := []Exception{{Rule: "r/any", Match: func(string) bool { return true }, Sid: "S", Reason: "r"}}
	if problems := Apply(findings, Scan(file, docs), exceptions, Options{}); len(problems) > 0 || findings[0].Suppressed == nil {
		t.Errorf("problems %v, finding %+v", spell(problems), findings[0])
	}
}

// BenchmarkApply has as many findings as comments, in one file, for one rule.
func BenchmarkApply(b *testing.B) {
	for _, size := range []int{1_000, 10_000} {
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			var text strings.Builder
			text.WriteString("# arthurlint:ignore r/x -- all\nroot:\n")
			text.WriteString(strings.Repeat("  # arthurlint:ignore r/x -- one\n", size) + "  stacked: 1\n")
			for i := range size {
				fmt.Fprintf(&text, "  k%d: 1 # arthurlint:ignore r/x -- one\n", i)
			}
			file, docs := sample(b, "a.yaml", text.String())
			entries := docs[0].Root.Get("root").Entries
			findings := make([]diag.Finding, 0, len(entries))
			for _, e := range entries {
				findings = append(findings, diag.Finding{Rule: "r/x", Place: diag.Place{File: file, Range: e.Value.Range}})
			}
			for b.Loop() {
				if problems := Apply(findings, Scan(file, docs), nil, options()); len(problems) > 0 {
					b.Fatalf("problems: %v", spell(problems))
				}
			}
		})
	}
}
