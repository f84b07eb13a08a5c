package edit_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/edit"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

func change(start, end int, text string) diag.Edit {
	return diag.Edit{Range: source.Range{Start: start, End: end}, NewText: text}
}

func TestApply(t *testing.T) {
	text := []byte("abcdef")
	got, err := edit.Apply(text, []diag.Edit{change(4, 5, ""), change(0, 0, "x"), change(1, 2, "yy"), change(2, 2, "z"), change(6, 6, "!")})
	if err != nil || string(got) != "xayyzcdf!" || string(text) != "abcdef" {
		t.Errorf("%q, %v", got, err)
	}
	for name, edits := range map[string][]diag.Edit{
		"overlapping":        {change(0, 2, ""), change(1, 3, "")},
		"at one place":       {change(1, 1, "a"), change(1, 1, "b")},
		"the same":           {change(1, 2, "a"), change(1, 2, "b")},
		"inside":             {change(0, 4, "a"), change(2, 2, "b")},
		"before the text":    {change(-1, 2, "a")},
		"behind the text":    {change(6, 7, "a")},
		"from back to front": {change(3, 2, "a")},
	} {
		if _, err := edit.Apply(text, edits); !errors.Is(err, edit.ErrOverlap) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := edit.Diff(&source.File{Text: text}, edits); !errors.Is(err, edit.ErrOverlap) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCollide(t *testing.T) {
	for _, c := range []struct {
		a, b diag.Edit
		want bool
	}{
		{change(0, 2, ""), change(3, 4, ""), false},
		{change(0, 2, ""), change(2, 4, ""), true},
		{change(2, 2, ""), change(2, 2, ""), true},
		{change(0, 5, ""), change(2, 2, ""), true},
	} {
		if edit.Collide([]diag.Edit{c.a}, []diag.Edit{c.b}) != c.want || edit.Collide([]diag.Edit{c.b}, []diag.Edit{c.a}) != c.want {
			t.Errorf("%v and %v: not %v", c.a, c.b, c.want)
		}
	}
}

func TestDiff(t *testing.T) {
	text := "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12"
	at := func(line string) int { return strings.Index(text, line) }
	for _, c := range []struct {
		name, file string
		edits      []diag.Edit
		want       string
	}{
		{"nothing", "f", nil, ""},
		{"the same again", "f", []diag.Edit{change(0, 1, "1")}, ""},
		{"two hunks", "dir/a b", []diag.Edit{change(0, 1, "x"), change(len(text), len(text), "\n13")}, `--- a/dir/a b	
+++ b/dir/a b	
@@ -1,4 +1,4 @@
-1
+x
 2
 3
 4
@@ -9,4 +9,5 @@
 9
 10
 11
-12
\ No newline at end of file
+12
+13
\ No newline at end of file
`},
		{"one hunk", "f", []diag.Edit{change(at("2"), at("3"), ""), change(at("9"), at("9"), "8.5\n")}, `--- a/f
+++ b/f
@@ -1,11 +1,11 @@
 1
-2
 3
 4
 5
 6
 7
 8
+8.5
 9
 10
 11
`},
		{"everything", "é", []diag.Edit{change(0, len(text), "")}, `--- a/é
+++ b/é
@@ -1,12 +0,0 @@
` + "-" + strings.ReplaceAll(text, "\n", "\n-") + "\n\\ No newline at end of file\n"},
		{"a line break at the end", "a\"b", []diag.Edit{change(len(text), len(text), "\n")}, `--- "a/a\"b"
+++ "b/a\"b"
@@ -9,4 +9,4 @@
 9
 10
 11
-12
\ No newline at end of file
+12
`},
	} {
		got, err := edit.Diff(&source.File{Name: c.file, Text: []byte(text)}, c.edits)
		if err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// randomEdits are edits of a text that do not overlap, some of which change nothing.
func randomEdits(r *rand.Rand, text []byte) []diag.Edit {
	pieces := []string{"", "", "\n", "x", "x\ny\n", "\r\n", "\nz", "\\ No newline", "a\n"}
	var cuts []int
	for range 2 * r.IntN(5) {
		cut := r.IntN(len(text) + 1)
		for cut < len(text) && !utf8.RuneStart(text[cut]) {
			cut--
		}
		cuts = append(cuts, cut)
	}
	slices.Sort(cuts)
	var edits []diag.Edit
	for i := 0; i+1 < len(cuts); i += 2 {
		if i > 0 && cuts[i] == cuts[i-1] {
			continue
		}
		end := cuts[i+1]
		if r.IntN(3) == 0 {
			end = cuts[i]
		}
		edits = append(edits, change(cuts[i], end, pieces[r.IntN(len(pieces))]))
	}
	return edits
}

// TestGitApply has git make the changes that diffs of random edits tell.
func TestGitApply(t *testing.T) {
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("no git")
	}
	dir := t.TempDir()
	want := map[string][]byte{}
	var patch strings.Builder
	for i := range 600 {
		r := rand.New(rand.NewPCG(uint64(i), 3))
		text := randomLines(r)
		if i%3 == 0 {
			text = string(randomYAML(r))
		}
		data := []byte(text)
		if i%5 == 0 {
			data = append([]byte("\ufeff"), data...)
		}
		if i%7 == 0 {
			data = source.Encode([]byte(text), source.UTF16LE+source.Encoding(i%2))
		}
		name := "dir/file " + strconv.Itoa(i) + []string{"", " \"é\"", "\\", "-日本"}[i%4]
		file, err := source.New(name, data)
		if err != nil {
			t.Fatal(err)
		}
		edits := randomEdits(r, file.Text)
		after, err := edit.Apply(file.Text, edits)
		if err != nil {
			t.Fatal(err)
		}
		diff, err := edit.Diff(file, edits)
		if err != nil {
			t.Fatal(err)
		}
		if len(data) == 0 || len(after) == 0 && i%5 != 0 {
			continue // to git such a file is not there
		}
		write(t, filepath.Join(dir, name), data)
		patch.WriteString(diff)
		want[name] = file.Encode(after)
	}
	write(t, filepath.Join(dir, "patch"), []byte(patch.String()))
	if len(want) < 400 {
		t.Errorf("only %d files left to test with", len(want))
	}
	cmd := exec.Command(git, "apply", "--whitespace=nowarn", "patch")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GIT_CEILING_DIRECTORIES="+filepath.Dir(dir), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_NOSYSTEM=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for name, data := range want {
		got, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || string(got) != string(data) {
			t.Errorf("%s: %v\n got %q\nwant %q", name, err, got, data)
		}
	}
}

// randomLines is a text with many lines alike.
func randomLines(r *rand.Rand) string {
	var out strings.Builder
	for range r.IntN(40) {
		out.WriteString([]string{"a\n", "b\n", "\n", "c\r\n", "d\re\n", "\\ x\n", "--- a\n", "+++ b\n"}[r.IntN(8)])
	}
	if r.IntN(3) == 0 {
		out.WriteString("end")
	}
	return out.String()
}

func write(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}
