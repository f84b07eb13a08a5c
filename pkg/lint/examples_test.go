package lint_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint"
	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

var update = flag.Bool("update", false, "rewrite what is expected of the examples")

// today is the date of all tests: suppressions expire against it.
var today = time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)

func newLinter(t testing.TB, dir string) *lint.Linter {
	t.Helper()
	linter, err := lint.New(context.Background(), lint.Options{Dir: dir, Today: today, MaxFileSize: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	return linter
}

// TestExamples lints each example of each rule alone, in a directory of its own, and compares all
// its findings with those written beside it. A good example without such a file has none; no good
// example has one of its own rule, and every bad one has.
func TestExamples(t *testing.T) {
	rules, err := newLinter(t, t.TempDir()).Rules()
	if err != nil {
		t.Fatal(err)
	}
	for _, rule := range rules {
		category, name, _ := strings.Cut(rule.ID, "/")
		dir := filepath.Join("..", "..", "policies", "rules", category, strings.ReplaceAll(name, "-", "_"), "examples")
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Errorf("%s: %v", rule.ID, err)
			continue
		}
		for _, entry := range entries {
			if filepath.Ext(entry.Name()) == ".want" {
				continue
			}
			t.Run(rule.ID+"/"+entry.Name(), func(t *testing.T) { checkExample(t, rule.ID, dir, entry.Name()) })
		}
	}
}

func checkExample(t *testing.T, rule, dir, name string) {
	t.Helper()
	work := t.TempDir()
	copyTree(t, filepath.Join(dir, name), filepath.Join(work, name))
	report := newLinter(t, work).Run(t.Context(), []string{name})
	for _, failure := range report.Failures {
		t.Errorf("failure: %+v", failure)
	}
	got := list(report)
	want := filepath.Join(dir, name+".want")
	if *update && (got != "" || fileExists(want)) {
		if err := os.WriteFile(want, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	expected, err := os.ReadFile(want)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(expected), got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	own := slices.ContainsFunc(report.Findings, func(f diag.Finding) bool { return f.Rule == rule })
	if bad := strings.HasPrefix(name, "bad-"); own != bad {
		t.Errorf("the rule's own finding is there: %v, want %v", own, bad)
	}
}

// list is the findings of a report, a line each: place, severity, rule and message. Findings in an
// example of several files begin with the file.
func list(report *diag.Report) string {
	var out strings.Builder
	for _, f := range report.Findings {
		start := f.Place.File.Position(f.Place.Range.Start, source.CodePoints)
		end := f.Place.File.Position(f.Place.Range.End, source.CodePoints)
		if _, inner, ok := strings.Cut(f.Place.File.Name, "/"); ok {
			fmt.Fprintf(&out, "%s ", inner)
		}
		suppressed := ""
		if f.Suppressed != nil {
			suppressed = " (suppressed: " + f.Suppressed.Reason + ")"
		}
		fmt.Fprintf(&out, "%d:%d-%d:%d %s %s: %q%s\n", start.Line, start.Column, end.Line, end.Column, f.Severity, f.Rule, f.Message, suppressed)
	}
	return out.String()
}

func fileExists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

func copyTree(t *testing.T, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := filepath.Join(to, strings.TrimPrefix(path, from))
		if entry.IsDir() {
			return os.MkdirAll(target, 0o755)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(target, text, 0o600)
	})
	if err != nil {
		t.Fatal(err)
	}
}
