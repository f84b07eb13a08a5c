package lint_test

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint"
	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// tree is the files of a directory by their slash-separated paths.
type tree map[string][]byte

func readTree(t *testing.T, dir string) tree {
	t.Helper()
	out := tree{}
	root := os.DirFS(dir)
	err := walkFiles(root, func(name string, text []byte) { out[name] = text })
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func (files tree) write(t *testing.T, dir string) {
	t.Helper()
	for name, text := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// examples are those of all rules, each as a tree of its own, in the order of their names.
func examples(t *testing.T) []tree {
	t.Helper()
	dirs, err := filepath.Glob(filepath.Join("..", "..", "policies", "rules", "*", "*", "examples"))
	if err != nil {
		t.Fatal(err)
	}
	var out []tree
	for _, dir := range dirs {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, entry := range entries {
			switch {
			case filepath.Ext(entry.Name()) == ".want":
			case entry.IsDir():
				out = append(out, readTree(t, filepath.Join(dir, entry.Name())))
			default:
				text, err := os.ReadFile(filepath.Join(dir, entry.Name()))
				if err != nil {
					t.Fatal(err)
				}
				out = append(out, tree{entry.Name(): text})
			}
		}
	}
	if len(out) < 200 {
		t.Fatalf("only %d examples", len(out))
	}
	return out
}

// fixing is one try of the properties of fixes.
type fixing struct {
	*testing.T
	// dir is the working directory, and target the directory below it that is fixed.
	dir, target string
	unsafe      bool
	before      tree
	// kinds are the rules' kinds of fixes.
	kinds map[string]string
}

// properties fixes a tree and holds what comes of it to all that is promised. It returns the patch.
func (f fixing) properties() string {
	f.Helper()
	at := filepath.Join(f.dir, f.target)
	f.before.write(f.T, at)
	first := newLinter(f, f.dir).Run(f.Context(), []string{f.target})
	dry := newLinter(f, f.dir).Fix(f.Context(), []string{f.target}, lint.FixOptions{Unsafe: f.unsafe, DryRun: true})
	if diff := cmp.Diff(f.before, readTree(f.T, at)); diff != "" {
		f.Errorf("a dry run changes files:\n%s", diff)
	}
	if diff := cmp.Diff(list(first), list(dry.Report)); diff != "" {
		f.Errorf("a dry run reports something else:\n%s", diff)
	}
	if len(dry.Files)+len(dry.Refused) == 0 {
		return "" // Fix does the same, and writes
	}
	fixed := newLinter(f, f.dir).Fix(f.Context(), []string{f.target}, lint.FixOptions{Unsafe: f.unsafe})
	after := readTree(f.T, at)
	f.files(fixed, after)
	f.findings(first, fixed)
	again := newLinter(f, f.dir).Fix(f.Context(), []string{f.target}, lint.FixOptions{Unsafe: f.unsafe})
	if len(again.Files) > 0 || len(again.Refused) != len(fixed.Refused) {
		f.Errorf("a second time fixes %d files, and refuses %d fixes, after %d:\n%s", len(again.Files), len(again.Refused), len(fixed.Refused), list(again.Report))
	}
	if diff := cmp.Diff(list(fixed.Report), list(again.Report)); diff != "" {
		f.Errorf("what is left, and what is found then:\n%s", diff)
	}
	var patch strings.Builder
	for i := range dry.Files {
		diff, err := dry.Files[i].Diff()
		if err != nil {
			f.Error(err)
		}
		patch.WriteString(diff)
	}
	return patch.String()
}

// files: a file has the text that was reported, which is the old one outside of the edits; what is
// not reported has not changed.
func (f fixing) files(fixed *lint.Fixed, after tree) {
	f.Helper()
	want := tree{}
	for name, text := range f.before {
		want[name] = text
	}
	for i := range fixed.Files {
		file := &fixed.Files[i]
		name := strings.TrimPrefix(file.File.Name, f.target+"/")
		want[name] = file.Text
		text := string(file.File.Text)
		for _, e := range slices.Backward(file.Edits) {
			text = text[:e.Range.Start] + e.NewText + text[e.Range.End:]
		}
		decoded, err := source.New(name, file.Text)
		if err != nil {
			f.Errorf("%s cannot be read any more: %v", name, err)
		}
		if text != string(decoded.Text) {
			f.Errorf("%s changes outside of its edits:\n%s", name, cmp.Diff(text, string(decoded.Text)))
		}
		if decoded.Encoding != file.File.Encoding {
			f.Errorf("%s: %s became %s", name, file.File.Encoding, decoded.Encoding)
		}
		for _, problem := range changedMeaning(file.File, decoded, file.Edits) {
			f.Errorf("%s: %s\n%s\n%s", name, problem, file.File.Text, decoded.Text)
		}
		for _, applied := range file.Fixes {
			if !f.unsafe && f.kinds[applied.Rule] != "safe" {
				f.Errorf("%s: the unsafe fix of %s is made", name, applied.Rule)
			}
		}
	}
	if diff := cmp.Diff(want, after); diff != "" {
		f.Errorf("files (-reported +there):\n%s", diff)
	}
}

// findings: there are no more of them, and none with a fix but those refused.
func (f fixing) findings(first *diag.Report, fixed *lint.Fixed) {
	f.Helper()
	if counted(fixed.Report) > counted(first) {
		f.Errorf("%d findings became %d:\n%s\n%s", counted(first), counted(fixed.Report), list(first), list(fixed.Report))
	}
	left := 0
	for _, finding := range fixed.Report.Findings {
		if finding.Suppressed == nil && finding.Fix != nil && (f.unsafe || finding.Fix.Safe) {
			left++
		}
	}
	if left > len(fixed.Refused) {
		f.Errorf("%d findings could be fixed, and %d were refused:\n%s", left, len(fixed.Refused), list(fixed.Report))
	}
	for _, failure := range fixed.Report.Failures {
		f.Errorf("failure: %+v", failure)
	}
}

func counted(r *diag.Report) int {
	n := 0
	for _, finding := range r.Findings {
		if finding.Suppressed == nil {
			n++
		}
	}
	return n
}

// fixKinds are "none", "safe" or "unsafe" by rule.
func fixKinds(t *testing.T) map[string]string {
	t.Helper()
	rules, err := newLinter(t, t.TempDir()).Rules()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, rule := range rules {
		out[rule.ID] = rule.Fix
	}
	return out
}

// TestFixesOfExamples holds fixes to their promises on all examples of all rules, and has git make
// the same changes from the patches.
func TestFixesOfExamples(t *testing.T) {
	for _, unsafe := range []bool{false, true} {
		t.Run(fmt.Sprintf("unsafe=%v", unsafe), func(t *testing.T) {
			dir, other := t.TempDir(), t.TempDir()
			var patches strings.Builder
			kinds := fixKinds(t)
			for i, files := range examples(t) {
				f := fixing{T: t, dir: dir, target: strconv.Itoa(i), unsafe: unsafe, before: files, kinds: kinds}
				patches.WriteString(f.properties())
				files.write(t, filepath.Join(other, f.target))
				if t.Failed() {
					t.Fatalf("example %d: %v", i, slices.Collect(keys(files)))
				}
			}
			gitApply(t, other, patches.String())
			if diff := cmp.Diff(readTree(t, dir), readTree(t, other)); diff != "" {
				t.Errorf("files (-fixed +patched):\n%s", diff)
			}
		})
	}
}

// gitApply has git make the changes of a patch.
func gitApply(t *testing.T, dir, patch string) {
	t.Helper()
	git, err := exec.LookPath("git")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(git, "apply", "--whitespace=nowarn", "-")
	cmd.Dir = dir
	cmd.Stdin = strings.NewReader(patch)
	cmd.Env = append(os.Environ(), "GIT_CEILING_DIRECTORIES="+filepath.Dir(dir), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_NOSYSTEM=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
}

var mutations = flag.Int("mutations", 3, "how often TestFixesOfMutations mutates each example")

// TestFixesOfMutations does the same, without git, on examples that somebody has been at: on those
// with something to fix again and again, on the others once in ten times.
func TestFixesOfMutations(t *testing.T) {
	all := examples(t)
	changed, tried, kinds := 0, 0, fixKinds(t)
	for i, files := range all {
		rounds := *mutations
		if !fixable(t, files) {
			rounds = (*mutations + 9 - i%10) / 10
		}
		for seed := range rounds {
			r := rand.New(rand.NewPCG(uint64(seed), uint64(i)))
			f := fixing{T: t, dir: t.TempDir(), target: "x", unsafe: r.IntN(3) > 0, before: tree{}, kinds: kinds}
			for _, name := range slices.Sorted(keys(files)) {
				f.before[name] = files[name]
				if filepath.Base(name) != lint.ConfigName {
					f.before[name] = mutate(r, files[name], all)
				}
			}
			tried++
			if f.properties() != "" {
				changed++
			}
			if t.Failed() {
				t.Fatalf("seed %d, example %d: %v\n%s", seed, i, slices.Collect(keys(files)), bytes.Join(slices.Collect(values(f.before)), []byte("\n===\n")))
			}
		}
	}
	t.Logf("%d of %d were fixed", changed, tried)
	if changed*4 < tried {
		t.Errorf("only %d of %d had anything to fix", changed, tried)
	}
}

// fixable tells whether an example has anything to fix as it is.
func fixable(t *testing.T, files tree) bool {
	t.Helper()
	dir := t.TempDir()
	files.write(t, dir)
	dry := newLinter(t, dir).Fix(t.Context(), []string{"."}, lint.FixOptions{Unsafe: true, DryRun: true})
	return len(dry.Files) > 0
}
