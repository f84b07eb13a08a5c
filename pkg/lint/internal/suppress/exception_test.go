package suppress

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// accepting are exceptions for the file p.json, in which r/x is found at the four paths.
var accepting = []struct {
	name      string
	exception Exception
	want      []string // for "", /Statement/0/Action, /Statement/1, /Statement/1/Action/0, /Statement/10
	problem   string
}{
	{"a file", Exception{Rule: "r/x", Reason: "why"}, []string{"why", "why", "why", "why", "why"}, ""},
	{"an alias", Exception{Rule: "r/former", Reason: "why"}, []string{"why", "why", "why", "why", "why"}, ""},
	{"a pointer", Exception{Rule: "r/x", Pointer: "/Statement/1", Reason: "why"}, []string{"-", "-", "why", "why", "-"}, ""},
	{"a deeper pointer", Exception{Rule: "r/x", Pointer: "/Statement/1/Action", Reason: "why"}, []string{"-", "-", "-", "why", "-"}, ""},
	{"a statement", Exception{Rule: "r/x", Sid: "Deploy", Reason: "why"}, []string{"-", "-", "why", "why", "why"}, ""},
	{"another statement", Exception{Rule: "r/x", Sid: "Other", Reason: "why", Judged: true}, nil, "1:r/x unused exception r/x"},
	{"another rule", Exception{Rule: "r/y", Reason: "why", Judged: true}, nil, "1:r/x unused exception r/y"},
	{"another rule, a part of the files", Exception{Rule: "r/y", Reason: "why"}, nil, ""},
	{"another file", Exception{Rule: "r/x", Match: func(string) bool { return false }, Reason: "why", Judged: true}, nil, "1:r/x unused exception r/x"},
	{"the last day", Exception{Rule: "r/x", Pointer: "/Statement/1", Reason: "why", Until: time.Date(2027, 1, 15, 0, 0, 0, 0, time.UTC)}, []string{"-", "-", "why", "why", "-"}, ""},
	{"the day after", Exception{Rule: "r/x", Reason: "why", Until: time.Date(2027, 1, 14, 0, 0, 0, 0, time.UTC)}, nil, "1:r/x expired exception r/x 2027-01-14"},
	{"no reason", Exception{Rule: "r/x", Reason: " "}, nil, "1:r/x reason-missing exception r/x"},
	{"an unknown rule", Exception{Rule: "r/z", Reason: "why"}, nil, "1:r/x unknown-rule exception r/z r/x"},
	{"suppressions", Exception{Rule: "suppression/unused", Reason: "why"}, nil, "1:r/x malformed exception suppression/unused findings about suppressions cannot be suppressed"},
	{
		"syntax in a part of a file",
		Exception{Rule: "syntax/duplicate-key", Pointer: "/a", Reason: "why"},
		nil,
		"1:r/x malformed exception syntax/duplicate-key findings about syntax can only be suppressed for a whole file",
	},
	{"syntax in a file", Exception{Rule: "syntax/duplicate-key", Reason: "why"}, nil, ""},
}

func TestExceptions(t *testing.T) {
	config, err := source.New(".arthurlint.yaml", []byte("r/x\n"))
	if err != nil {
		t.Fatalf("reading the sample: %v", err)
	}
	for _, test := range accepting {
		t.Run(test.name, func(t *testing.T) {
			file, err := source.New("p.json", nil)
			if err != nil {
				t.Fatalf("reading the sample: %v", err)
			}
			paths := []string{"", "/Statement/0/Action", "/Statement/1", "/Statement/1/Action/0", "/Statement/10"}
			findings := make([]diag.Finding, 0, len(paths))
			for _, path := range paths {
				findings = append(findings, diag.Finding{Rule: "r/x", Path: path, Place: diag.Place{File: file}})
			}
			e := test.exception
			e.Where = diag.Place{File: config, Range: source.Range{Start: 0, End: 3}}
			if e.Match == nil {
				e.Match = func(path string) bool { return path == "p.json" }
			}
			problems := Apply(findings, nil, []Exception{e}, options())
			want := test.want
			if want == nil {
				want = []string{"-", "-", "-", "-", "-"}
			}
			if diff := cmp.Diff(want, reasons(findings, exception)); diff != "" {
				t.Errorf("suppressed by (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.problem, strings.Join(spell(problems), "\n")); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
		})
	}
}

// TestCommentsOutrankExceptions has both for one finding; neither is unused.
func TestCommentsOutrankExceptions(t *testing.T) {
	file, docs := sample(t, "a.yaml", "a: 1 # arthurlint:ignore r/x -- comment\nb: 1\n")
	findings := []diag.Finding{
		{Rule: "r/x", Path: "/a", Place: diag.Place{File: file, Range: at(t, docs, "0/a")}},
		{Rule: "r/x", Path: "/b", Place: diag.Place{File: file, Range: at(t, docs, "0/b")}},
	}
	match := func(path string) bool { return path == "a.yaml" }
	exceptions := []Exception{
		{Rule: "r/x", Match: match, Pointer: "/a", Reason: "a", Judged: true},
		{Rule: "r/x", Match: match, Pointer: "/b", Reason: "b", Judged: true},
	}
	if problems := Apply(findings, Scan(file, docs), exceptions, options()); len(problems) > 0 {
		t.Errorf("problems: %v", spell(problems))
	}
	if diff := cmp.Diff([]string{"comment", "exception b"}, reasons(findings, comment)); diff != "" {
		t.Errorf("suppressed by (-want +got):\n%s", diff)
	}
}
