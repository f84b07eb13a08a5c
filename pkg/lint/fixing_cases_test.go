package lint_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint"
)

// customRule is a rule about Widgets, which no built-in one looks at.
func customRule(name, fix, scope, body string) string {
	return fmt.Sprintf(`# METADATA
# scope: package
# title: %[1]s
# description: For the tests of fixes.
# custom:
#   severity: error
#   kinds: [Widget]
#   scope: %[3]s
#   fix: %[2]s
#   since: 1.0.0
package arthurlint.rules.widget["%[1]s"]

%[4]s
`, name, fix, scope, body)
}

// set is the body of a rule that wants another value for a field.
func set(field, old, text string) string {
	return fmt.Sprintf(`findings contains {
	"at": [%[1]q], "message": "write %[3]s",
	"fix": {"title": "Write %[3]s", "edits": [{"op": "set", "at": [%[1]q], "value": %[3]q}]},
} if input.value[%[1]q] == %[2]q
`, field, old, text)
}

// widgets fixes with the rules of all cases: each speaks of fields of its own.
type widgets struct{ linter *lint.Linter }

func newWidgets(t *testing.T, rules ...string) widgets {
	t.Helper()
	dir, policy := t.TempDir(), t.TempDir()
	for i, rule := range rules {
		tree{fmt.Sprintf("r%d.rego", i): []byte(rule)}.write(t, policy)
	}
	linter, err := lint.New(t.Context(), lint.Options{Dir: dir, PolicyDirs: []string{policy}, Today: today})
	if err != nil {
		t.Fatal(err)
	}
	return widgets{linter: linter}
}

// fix writes files, fixes the targets, and returns what is there then.
func (w widgets) fix(t *testing.T, files tree, opts lint.FixOptions, targets ...string) (*lint.Fixed, tree) {
	t.Helper()
	// A linter knows the configuration of a directory once it has been there, so each gets a new one.
	dir := t.TempDir()
	files.write(t, dir)
	if len(targets) == 0 {
		targets = []string{""}
	}
	for i := range targets {
		targets[i] = filepath.Join(dir, targets[i])
	}
	fixed := w.linter.Fix(t.Context(), targets, opts)
	return fixed, readTree(t, dir)
}

func widget(fields string) []byte {
	return []byte("apiVersion: v1\nkind: Widget\n" + fields)
}

// TestFixesOfCustomRules is one test because compiling custom rules takes its time.
func TestFixesOfCustomRules(t *testing.T) {
	w := newWidgets(
		t,
		customRule("first", "safe", "document", set("a", "1", "2")),
		customRule("second", "safe", "document", set("a", "2", "3")),
		customRule("other", "unsafe", "document", set("b", "1", "2")),
		customRule("good", "safe", "document", set("good", "1", "2")),
		customRule("bad", "safe", "document", set("c", "1", "2")),
		customRule("x", "none", "document", `findings contains {"at": ["c"], "message": "x"} if input.value.c == "2"`),
		customRule("y", "none", "document", `findings contains {"at": ["c"], "message": "y"} if input.value.c == "2"`),
		customRule("remove-all", "safe", "document", `findings contains {
	"at": ["d"], "message": "no", "fix": {"title": "No kind", "edits": [{"op": "remove", "at": ["kind"]}, {"op": "remove", "at": ["apiVersion"]}]},
} if input.value.d == "1"`),
		customRule("trap", "safe", "document", set("e", "1", "2")),
		customRule("conflict", "none", "document", "value := 1 if input.value.kind\n\nvalue := 2 if input.value.e == \"2\"\n\n"+
			`findings contains {"at": [], "message": "x"} if value == 3`),
		customRule("there", "safe", "document", set("f", "1", "2")),
		customRule("back", "safe", "document", set("f", "2", "1")),
		customRule("one-default", "safe", "cluster", oneDefault),
	)
	t.Run("in rounds", func(t *testing.T) { inRounds(t, w) })
	t.Run("more findings", func(t *testing.T) {
		worse(t, w, "c", "widget/bad", "there would be more findings: widget/x in line 3 of ")
	})
	t.Run("a document fewer", func(t *testing.T) { worse(t, w, "d", "widget/remove-all", "the result cannot be read") })
	t.Run("a rule that fails then", func(t *testing.T) {
		worse(t, w, "e", "widget/trap", "the result cannot be judged: rule widget/conflict: ")
	})
	t.Run("that undo each other", func(t *testing.T) {
		fixed, _ := w.fix(t, tree{"w.yaml": widget("f: '1'\n")}, lint.FixOptions{})
		if len(fixed.Refused) == 0 || fixed.Refused[0].Reason != "fixes of this document come to no end" {
			t.Errorf("%+v", fixed.Refused)
		}
	})
	t.Run("of a cluster rule", func(t *testing.T) { ofAClusterRule(t, w) })
	t.Run("suppressed", func(t *testing.T) {
		files := tree{"w.yaml": widget("a: '1' # arthurlint:ignore widget/first -- fine\n")}
		fixed, after := w.fix(t, files, lint.FixOptions{Unsafe: true})
		if diff := cmp.Diff(files, after); diff != "" || len(fixed.Files)+len(fixed.Refused) > 0 {
			t.Errorf("a fix of what is suppressed is tried:\n%s", diff)
		}
	})
	t.Run("a dry run", func(t *testing.T) {
		files := tree{"w.yaml": widget("good: '1'\n")}
		fixed, after := w.fix(t, files, lint.FixOptions{DryRun: true})
		if diff := cmp.Diff(files, after); diff != "" || len(fixed.Files) != 1 || len(fixed.Report.Findings) != 1 {
			t.Errorf("%+v\n%s", fixed, diff)
		}
	})
}

func inRounds(t *testing.T, w widgets) {
	t.Helper()
	files := tree{"w.yaml": widget("a: \"1\" # one\nb: '1'\n---\n" + string(widget("b: '1'\n")))}
	fixed, after := w.fix(t, files, lint.FixOptions{})
	want := tree{"w.yaml": widget("a: \"3\" # one\nb: '1'\n---\n" + string(widget("b: '1'\n")))}
	if diff := cmp.Diff(want, after); diff != "" {
		t.Error(diff)
	}
	if len(fixed.Files) != 1 || len(fixed.Files[0].Fixes) != 2 || len(fixed.Files[0].Edits) != 1 || len(fixed.Report.Findings) != 2 {
		t.Errorf("%+v", fixed)
	}
	fixed, after = w.fix(t, files, lint.FixOptions{Unsafe: true})
	want = tree{"w.yaml": widget("a: \"3\" # one\nb: '2'\n---\n" + string(widget("b: '2'\n")))}
	if diff := cmp.Diff(want, after); diff != "" {
		t.Error(diff)
	}
	if len(fixed.Files[0].Fixes) != 4 || len(fixed.Report.Findings) != 0 {
		t.Errorf("%+v", fixed)
	}
}

// worse: a fix that makes things worse is not made, and the reason is told. Others are made all the
// same, in the same document and in others.
func worse(t *testing.T, w widgets, field, rule, reason string) {
	t.Helper()
	files := tree{"w.yaml": widget(field + ": '1'\ngood: '1'\n"), "z.yaml": widget("good: '1'\n")}
	fixed, after := w.fix(t, files, lint.FixOptions{})
	if diff := cmp.Diff(tree{"w.yaml": widget(field + ": '1'\ngood: '2'\n"), "z.yaml": widget("good: '2'\n")}, after); diff != "" {
		t.Error(diff)
	}
	if len(fixed.Refused) != 1 || fixed.Refused[0].Finding.Rule != rule || !strings.HasPrefix(fixed.Refused[0].Reason, reason) {
		t.Errorf("%+v", fixed.Refused)
	}
	if len(fixed.Report.Failures) > 0 {
		t.Errorf("%+v", fixed.Report.Failures)
	}
}

// oneDefault is a rule about clusters each of whose findings can be fixed, though not all may be.
const oneDefault = `aggregate contains {"name": input.value.name} if input.value.default == "yes"

findings contains {
	"document": a.document, "at": ["default"], "message": "two defaults", "related": [{"document": b.document, "at": ["default"], "message": "the other"}],
	"fix": {"title": "No default", "edits": [{"op": "set", "at": ["default"], "value": "no"}]},
} if {
	some a in input.aggregate
	some b in input.aggregate
	a.document != b.document
}`

func ofAClusterRule(t *testing.T, w widgets) {
	t.Helper()
	files := tree{".arthurlint.yaml": {}}
	for _, name := range []string{"a", "b", "c"} {
		files[name+".yaml"] = widget("name: " + name + "\ndefault: 'yes'\n")
	}
	_, all := w.fix(t, files, lint.FixOptions{})
	if got := all.count("default: 'yes'"); got != 1 {
		t.Errorf("%d defaults are left", got)
	}
	// A file that was not asked for is not changed, even if the finding is there.
	_, after := w.fix(t, files, lint.FixOptions{}, "b.yaml")
	files["b.yaml"] = widget("name: b\ndefault: 'no'\n")
	if diff := cmp.Diff(files, after); diff != "" {
		t.Error(diff)
	}
}

func (files tree) count(text string) int {
	n := 0
	for _, content := range files {
		n += strings.Count(string(content), text)
	}
	return n
}

// TestFixOfReadOnlyFiles: it is told, and the report is on what is there.
func TestFixOfReadOnlyFiles(t *testing.T) {
	dir := t.TempDir()
	tree{"sc.yaml": encrypted("True"), "writable.yaml": encrypted("True")}.write(t, dir)
	if err := os.Chmod(filepath.Join(dir, "sc.yaml"), 0o444); err != nil {
		t.Fatal(err)
	}
	fixed := newLinter(t, dir).Fix(t.Context(), []string{"."}, lint.FixOptions{Unsafe: true})
	want := tree{"sc.yaml": encrypted("True"), "writable.yaml": encrypted("true")}
	if diff := cmp.Diff(want, readTree(t, dir)); diff != "" {
		t.Error(diff)
	}
	if len(fixed.Report.Failures) != 1 || fixed.Report.Failures[0].File != "sc.yaml" || !strings.Contains(fixed.Report.Failures[0].Message, "read-only") {
		t.Errorf("%+v", fixed.Report.Failures)
	}
	if len(fixed.Report.Findings) != 1 || fixed.Report.Findings[0].Place.File.Name != "sc.yaml" {
		t.Errorf("%s", list(fixed.Report))
	}
}

func encrypted(text string) []byte {
	return fmt.Appendf(nil, "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: gp3\nprovisioner: ebs.csi.aws.com\nparameters:\n"+
		"  type: gp3\n  encrypted: %q\nvolumeBindingMode: WaitForFirstConsumer\nallowVolumeExpansion: true\n", text)
}

// TestFixThroughLinks: a link stays, and what it leads to is fixed, once.
func TestFixThroughLinks(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need rights there")
	}
	dir := t.TempDir()
	tree{"real/sc.yaml": encrypted("True")}.write(t, dir)
	if err := os.Symlink("real/sc.yaml", filepath.Join(dir, "link.yaml")); err != nil {
		t.Fatal(err)
	}
	fixed := newLinter(t, dir).Fix(t.Context(), []string{"link.yaml", "real/sc.yaml"}, lint.FixOptions{Unsafe: true})
	if len(fixed.Report.Failures) > 0 || len(fixed.Report.Findings) > 0 {
		t.Errorf("%+v\n%s", fixed.Report.Failures, list(fixed.Report))
	}
	info, err := os.Lstat(filepath.Join(dir, "link.yaml"))
	if err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("%v, %v", info, err)
	}
	if diff := cmp.Diff(string(encrypted("true")), string(readTree(t, filepath.Join(dir, "real"))["sc.yaml"])); diff != "" {
		t.Error(diff)
	}
}

// TestFixOfStandardInput: the text is handed back; a file of its name is left alone.
func TestFixOfStandardInput(t *testing.T) {
	dir := t.TempDir()
	tree{"sc.yaml": []byte("not this\n")}.write(t, dir)
	for _, name := range []string{"", "sc.yaml"} {
		linter, err := lint.New(t.Context(), lint.Options{Dir: dir, Today: today, Stdin: strings.NewReader(string(encrypted("True"))), StdinName: name})
		if err != nil {
			t.Fatal(err)
		}
		fixed := linter.Fix(t.Context(), []string{"-"}, lint.FixOptions{Unsafe: true})
		if len(fixed.Files) != 1 || !fixed.Files[0].Stdin || string(fixed.Files[0].Text) != string(encrypted("true")) || len(fixed.Report.Findings) > 0 {
			t.Errorf("%q: %+v", name, fixed)
		}
		if text := readTree(t, dir)["sc.yaml"]; string(text) != "not this\n" {
			t.Errorf("%q: the file holds %q", name, text)
		}
	}
}

// TestFixInterrupted writes nothing.
func TestFixInterrupted(t *testing.T) {
	dir := t.TempDir()
	tree{"sc.yaml": encrypted("True")}.write(t, dir)
	linter := newLinter(t, dir)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	linter.Fix(ctx, []string{"."}, lint.FixOptions{Unsafe: true})
	if text := readTree(t, dir)["sc.yaml"]; string(text) != string(encrypted("True")) {
		t.Errorf("the file holds %q", text)
	}
}
