package config

import (
	"fmt"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

const layered = `rules:
  iam/*: info
  iam/admin-star: warning
  storageclass/encrypted-wrong: off
  trust/any-subject: error
overrides:
  - files: ["legacy/"]
    rules: {iam/*: off, trust/*: info}
  - files: ["legacy/important/*.json"]
    rules: {iam/admin-star: error}
  - files: ["*.yaml", "!keep.yaml"]
    rules: {storageclass/*: info}
`

func TestSeverity(t *testing.T) {
	c, errs := parse(t, layered)
	if len(errs) > 0 {
		t.Fatalf("errors: %v", errs)
	}
	tests := []struct {
		rule, path string
		def, want  diag.Severity
	}{
		{"placeholder/left-in", "a.json", diag.Error, diag.Error},
		{"placeholder/left-in", "a.json", 0, 0},
		{"iam/admin-star", "a.json", diag.Error, diag.Warning},
		{"iam/other", "a.json", diag.Error, diag.Info},
		{"iam/other", "a.json", 0, diag.Info},
		{"iam/admin-star", "legacy/a.json", diag.Error, 0},
		{"iam/admin-star", "x/legacy/deep/a.json", diag.Error, 0},
		{"trust/any-subject", "legacy/a.json", diag.Error, diag.Info},
		{"iam/admin-star", "legacy/important/a.json", diag.Error, diag.Error},
		{"iam/other", "legacy/important/a.json", diag.Error, 0},
		{"iam/admin-star", "legacy/important/deep/a.json", diag.Error, 0},
		{"storageclass/encrypted-not-true", "a.json", diag.Error, 0},
		{"storageclass/encrypted-not-true", "d/a.yaml", diag.Error, diag.Info},
		{"storageclass/encrypted-not-true", "d/keep.yaml", diag.Error, 0},
	}
	for range 2 { // the second time from memory
		for _, test := range tests {
			got, on := c.Severity(test.rule, test.path, test.def)
			if got != test.want || on != (test.want != 0) {
				t.Errorf("%s in %s is %v %v, want %v", test.rule, test.path, got, on, test.want)
			}
		}
	}
}

func TestSeverityWithoutConfig(t *testing.T) {
	var none *Config
	for _, c := range []*Config{none, {}} {
		if got, on := c.Severity("iam/a", "f", diag.Warning); got != diag.Warning || !on {
			t.Errorf("severity %v %v, want the default", got, on)
		}
		if _, on := c.Severity("iam/a", "f", 0); on || c.Enabled("iam/a", 0) || !c.Enabled("iam/a", diag.Info) {
			t.Error("a rule that is off by default is on, or the reverse")
		}
	}
}

func TestEnabled(t *testing.T) {
	c, _ := parse(t, layered)
	for rule, want := range map[string]bool{
		"iam/admin-star": true, "iam/other": true, "storageclass/encrypted-not-true": true, "placeholder/left-in": true,
	} {
		if got := c.Enabled(rule, diag.Error); got != want {
			t.Errorf("%s enabled: %v, want %v", rule, got, want)
		}
	}
	c, _ = parse(t, "rules: {iam/*: off, placeholder/left-in: info}\noverrides: [{files: [a], rules: {iam/*: off}}]\n")
	if c.Enabled("iam/other", diag.Error) || !c.Enabled("placeholder/left-in", 0) || c.Enabled("trust/x", 0) {
		t.Error("a rule that is off everywhere is enabled, or the reverse")
	}
}

func TestSeverityIsSafeForConcurrentUse(t *testing.T) {
	c, _ := parse(t, layered)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for n := range 100 {
				path := fmt.Sprintf("legacy/%d.json", (n+i)%10)
				if _, on := c.Severity("iam/admin-star", path, diag.Error); on {
					t.Errorf("the rule is on in %s", path)
				}
			}
		})
	}
	wg.Wait()
}

func TestNearest(t *testing.T) {
	ids := rulesKnown{}.IDs()
	tests := []struct {
		word string
		in   []string
		want []string
	}{
		{"storageclass/encrypted-not-ture", ids, []string{"storageclass/encrypted-not-true"}},
		{"encrypted-not-true", ids, []string{"storageclass/encrypted-not-true"}},
		{"s3/any-subject", ids, []string{"trust/any-subject"}},
		{"iam/something-else", ids, nil},
		{"", ids, nil},
		{"of", []string{"on", "off", "info"}, []string{"off", "on"}},
		{"abcd", []string{"abce", "abcf", "abcg", "abch"}, []string{"abce", "abcf", "abcg"}},
		{"frist", []string{"first"}, []string{"first"}},
		{fmt.Sprintf("%0200d", 1), ids, nil},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, Nearest(test.word, test.in)); diff != "" {
			t.Errorf("Nearest(%q) (-want +got):\n%s", test.word, diff)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"", "", 0},
		{"", "abc", 3},
		{"abc", "abc", 0},
		{"abc", "acb", 1},
		{"abc", "ab", 1},
		{"abc", "xbc", 1},
		{"ignore", "ingore", 1},
		{"kitten", "sitting", 3},
		{"größe", "grösse", 2},
	} {
		if got := distance(test.a, test.b); got != test.want {
			t.Errorf("distance(%q, %q) is %d, want %d", test.a, test.b, got, test.want)
		}
		if got := distance(test.b, test.a); got != test.want {
			t.Errorf("distance(%q, %q) is %d, want %d", test.b, test.a, got, test.want)
		}
	}
}

func BenchmarkSeverity(b *testing.B) {
	c, _ := parse(b, layered)
	for b.Loop() {
		c.Severity("iam/admin-star", "legacy/important/a.json", diag.Error)
	}
}
