package lint_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint"
	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// TestBaselinesOfExamples: what is in a baseline does not count, wherever its lines have moved to.
// Nothing of it is stale as long as it is there, and all is once the files are empty.
func TestBaselinesOfExamples(t *testing.T) {
	dir := t.TempDir()
	listed := 0
	for i, files := range examples(t) {
		target, file := strconv.Itoa(i), strconv.Itoa(i)+".json"
		at := filepath.Join(dir, target)
		files.write(t, at)
		report, err := newLinter(t, dir).WriteBaseline(t.Context(), []string{target}, file)
		if err != nil {
			t.Fatal(err)
		}
		written := readFile(t, filepath.Join(dir, file))
		n := report.Baselined()
		listed += n
		if n == 0 {
			continue
		}
		if got := bytes.Count(written, []byte(`"rule"`)); got != n {
			t.Errorf("%d are listed, %d are left out", got, n)
		}
		check(t, files, run(t, dir, target, file), n, 0)
		moved := tree{}
		for name, text := range files {
			moved[name] = moveLines(name, text)
		}
		moved.write(t, at)
		check(t, moved, run(t, dir, target, file), n, 0)
		again, err := newLinter(t, dir).WriteBaseline(t.Context(), []string{target}, file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(written), string(readFile(t, filepath.Join(dir, file)))); diff != "" || again.Baselined() != n {
			t.Errorf("written again:\n%s", diff)
		}
		for name := range files {
			if filepath.Base(name) != lint.ConfigName {
				moved[name] = nil
			}
		}
		moved.write(t, at)
		check(t, files, run(t, dir, target, file), 0, n)
		if t.Failed() {
			t.Fatalf("example %d: %v\n%s", i, files, written)
		}
	}
	if listed < 100 {
		t.Errorf("only %d findings", listed)
	}
}

func readFile(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func run(t *testing.T, dir, target, baseline string) *diag.Report {
	t.Helper()
	linter, err := lint.New(t.Context(), lint.Options{Dir: dir, Baseline: baseline, Today: today, MaxFileSize: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	return linter.Run(t.Context(), []string{target})
}

// check counts what the baseline covers, what is stale of it, and wants nothing else to count but
// what no baseline takes in.
func check(t *testing.T, files tree, report *diag.Report, baselined, stale int) {
	t.Helper()
	gone, others := 0, 0
	for _, f := range report.Findings {
		switch {
		case f.Suppressed != nil:
		case strings.HasSuffix(f.Place.File.Name, ".json") && f.Rule == "suppression/unused" && !strings.Contains(f.Place.File.Name, "/"):
			gone++
		case !strings.HasPrefix(f.Rule, "suppression/"):
			others++
		}
	}
	if report.Baselined() != baselined || gone != stale || others > 0 || len(report.Failures) > 0 {
		t.Errorf("%d are left out, want %d; %d are stale, want %d; %d others, failures %v\n%s", report.Baselined(), baselined, gone, stale, others, report.Failures, list(report))
		for name, text := range files {
			t.Logf("%s:\n%s", name, text)
		}
	}
}

// moveLines puts blank lines and comments before the text.
func moveLines(name string, text []byte) []byte {
	file, err := source.New(name, text)
	if err != nil || filepath.Base(name) == lint.ConfigName {
		return text
	}
	above := "# a comment\n\n"
	if filepath.Ext(name) == ".json" || strings.HasPrefix(strings.TrimSpace(string(file.Text)), "{") {
		above = "\n\n"
	}
	if strings.HasPrefix(string(file.Text), "%") {
		above = "# a comment\n"
	}
	return file.Encode(append([]byte(above), file.Text...))
}
