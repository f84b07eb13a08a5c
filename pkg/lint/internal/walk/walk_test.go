package walk

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// plant makes files below dir: a name that ends with "/" is an empty directory, and what follows
// "=" is the content of a file.
func plant(t testing.TB, dir string, names ...string) {
	t.Helper()
	for _, name := range names {
		name, text, _ := strings.Cut(name, "=")
		path := filepath.Join(dir, filepath.FromSlash(name))
		if strings.HasSuffix(name, "/") {
			must(t, os.MkdirAll(path, 0o777))
			continue
		}
		must(t, os.MkdirAll(filepath.Dir(path), 0o777))
		must(t, os.WriteFile(path, []byte(text), 0o666))
	}
}

func link(t testing.TB, to, path string) {
	t.Helper()
	if err := os.Symlink(to, path); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// result is everything that a walk says.
type result struct {
	paths, named, skipped []string
	errs                  []error
	failed                []string // the paths of the errors
}

// run walks; yaml files are worth looking at.
func run(t testing.TB, dir string, targets ...string) result {
	t.Helper()
	var r result
	opts := Options{
		Dir:   dir,
		Match: func(name string) bool { return strings.HasSuffix(name, ".yaml") },
		Skipped: func(path, reason string) {
			if path != ".git" && !strings.HasSuffix(path, "/.git") {
				r.skipped = append(r.skipped, path+": "+reason)
			}
		},
	}
	for f, err := range Files(t.Context(), targets, opts) {
		if err != nil {
			r.errs = append(r.errs, err)
			r.failed = append(r.failed, f.Path)
			continue
		}
		r.paths = append(r.paths, f.Path)
		if f.Named {
			r.named = append(r.named, f.Path)
		}
		if want := absolute(dir, f.Path); f.Abs != want {
			t.Errorf("%q: Abs is %q, want %q", f.Path, f.Abs, want)
		}
	}
	return r
}

func absolute(dir, path string) string {
	if path = filepath.FromSlash(path); filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}

func (r result) clean(t testing.TB) result {
	t.Helper()
	for _, err := range r.errs {
		t.Error(err)
	}
	return r
}

func equal(t testing.TB, what string, got []string, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func TestOrder(t *testing.T) {
	dir := t.TempDir()
	plant(t, dir, "a/x.yaml", "a.yaml", "a-b.yaml", "a0/x.yaml", "a/b/c.yaml", "a/b.yaml", "B.yaml", "note.txt", "z/", "a/é.yaml")
	want := []string{"B.yaml", "a-b.yaml", "a.yaml", "a/b.yaml", "a/b/c.yaml", "a/x.yaml", "a/é.yaml", "a0/x.yaml"}
	r := run(t, dir, ".").clean(t)
	equal(t, "files", r.paths, want...)
	if !slices.IsSorted(r.paths) {
		t.Error("not in the order of the bytes")
	}
	equal(t, "named", r.named)
	equal(t, "the absolute directory", run(t, dir, dir).clean(t).paths, want...)
	equal(t, "another spelling", run(t, dir, "a/../z/..").clean(t).paths, want...)
}

func TestTargets(t *testing.T) {
	dir := t.TempDir()
	plant(t, dir, "w/a/1.yaml", "w/a/2.yaml", "w/a/b/3.yaml", "w/c/4.yaml", "w/c/note.txt", "out/5.yaml")
	work := filepath.Join(dir, "w")
	out := filepath.ToSlash(filepath.Join(dir, "out", "5.yaml"))
	for _, c := range []struct{ name, targets, want, named string }{
		{"order given", "c a", "c/4.yaml a/1.yaml a/2.yaml a/b/3.yaml", ""},
		{"files", "c/note.txt a/1.yaml", "c/note.txt a/1.yaml", "c/note.txt a/1.yaml"},
		{"file twice", "c/4.yaml ./c/4.yaml a/../c/4.yaml", "c/4.yaml", "c/4.yaml"},
		{"directory twice", "a a/ ./a", "a/1.yaml a/2.yaml a/b/3.yaml", ""},
		{"directory, then file in it", "a a/2.yaml", "a/1.yaml a/b/3.yaml a/2.yaml", "a/2.yaml"},
		{"file, then its directory", "a/2.yaml a", "a/2.yaml a/1.yaml a/b/3.yaml", "a/2.yaml"},
		{"directory in directory", ". a/b", "a/1.yaml a/2.yaml c/4.yaml a/b/3.yaml", ""},
		{"the other way round", "a/b .", "a/b/3.yaml a/1.yaml a/2.yaml c/4.yaml", ""},
		{"three deep", "a/b/3.yaml a .", "a/b/3.yaml a/1.yaml a/2.yaml c/4.yaml", "a/b/3.yaml"},
		{"outside", "../out", out, ""},
		{"file outside", "../out/5.yaml", out, out},
		{"none", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := run(t, work, strings.Fields(c.targets)...).clean(t)
			equal(t, "files", r.paths, strings.Fields(c.want)...)
			equal(t, "named", r.named, strings.Fields(c.named)...)
		})
	}
}

func TestWithoutWorkingDirectory(t *testing.T) {
	dir := t.TempDir()
	plant(t, dir, "a.yaml")
	r := run(t, "", dir).clean(t)
	equal(t, "files", r.paths, filepath.ToSlash(filepath.Join(dir, "a.yaml")))
	r = run(t, "", "a.yaml", "", dir)
	if len(r.errs) != 2 || len(r.paths) != 1 {
		t.Fatalf("files %q, errors %v", r.paths, r.errs)
	}
	if !errors.Is(r.errs[0], errNoDir) || !errors.Is(r.errs[1], fs.ErrNotExist) {
		t.Errorf("errors %v", r.errs)
	}
}

func TestShown(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("other paths")
	}
	for _, c := range []struct{ dir, abs, want string }{
		{"/w", "/w", "."},
		{"/w/", "/w/a", "a"},
		{"/w", "/w/a/b", "a/b"},
		{"/w", "/wa", "/wa"},
		{"/w", "/", "/"},
		{"/", "/", "."},
		{"/", "/a/b", "a/b"},
		{"", "/a", "/a"},
		{"not/absolute", "/not/absolute/a", "/not/absolute/a"},
	} {
		w := newWalker(t.Context(), Options{Dir: c.dir}, nil)
		if got := w.shown(c.abs); got != c.want {
			t.Errorf("%q in %q is shown as %q, want %q", c.abs, c.dir, got, c.want)
		}
	}
}

func TestErrors(t *testing.T) {
	dir := t.TempDir()
	plant(t, dir, "a.yaml", "d/b.yaml")
	r := run(t, dir, "gone.yaml", "a.yaml/x", "nul\x00", "d")
	equal(t, "files", r.paths, "d/b.yaml")
	equal(t, "failed", r.failed, "gone.yaml", "a.yaml/x", "nul\x00")
	for _, err := range r.errs {
		if pathErr, ok := errors.AsType[*fs.PathError](err); !ok {
			t.Errorf("%v is no PathError", err)
		} else if pathErr.Path == "" {
			t.Errorf("%v has no path", err)
		}
	}
	if len(r.errs) > 0 && !errors.Is(r.errs[0], fs.ErrNotExist) {
		t.Errorf("a missing file: %v", r.errs[0])
	}
}

// A directory that vanishes, or becomes a file, before it is listed.
func TestVanished(t *testing.T) {
	dir := t.TempDir()
	plant(t, dir, "a.yaml", "b/x.yaml", "c/x.yaml", "d/x.yaml")
	var paths, failed []string
	for f, err := range Files(t.Context(), []string{"."}, Options{Dir: dir}) {
		if f.Path == "a.yaml" {
			must(t, os.RemoveAll(filepath.Join(dir, "b")))
			must(t, os.RemoveAll(filepath.Join(dir, "c")))
			plant(t, dir, "c=")
		}
		if err == nil {
			paths = append(paths, f.Path)
			continue
		}
		failed = append(failed, f.Path)
		if _, ok := errors.AsType[*fs.PathError](err); !ok || !strings.HasPrefix(err.Error(), "list "+f.Path+": ") {
			t.Errorf("%q: %v", f.Path, err)
		}
	}
	equal(t, "files", paths, "a.yaml", "d/x.yaml")
	equal(t, "failed", failed, "b", "c")
}

func TestUnreadable(t *testing.T) {
	if os.Getuid() <= 0 {
		t.Skip("permissions bind neither root nor Windows")
	}
	dir := t.TempDir()
	plant(t, dir, ".git/", "a/x.yaml", "b/x.yaml", "c/.gitignore", "c/x.yaml")
	must(t, os.Chmod(filepath.Join(dir, "a"), 0))
	must(t, os.Chmod(filepath.Join(dir, "c/.gitignore"), 0))
	t.Cleanup(func() { _ = os.Chmod(filepath.Join(dir, "a"), 0o700) })
	r := run(t, dir, ".")
	equal(t, "files", r.paths, "b/x.yaml", "c/x.yaml")
	equal(t, "failed", r.failed, "a", "c/.gitignore")
	for _, err := range r.errs {
		if !errors.Is(err, fs.ErrPermission) {
			t.Error(err)
		}
	}
}

func TestLinks(t *testing.T) {
	dir := t.TempDir()
	plant(t, dir, "w/.git/", "w/.gitignore=/real/no.yaml\n/d/yes.yaml\n", "w/real/no.yaml", "w/real/yes.yaml", "w/a.yaml", "out/o.yaml")
	link(t, "real", filepath.Join(dir, "w/d"))
	link(t, "a.yaml", filepath.Join(dir, "w/l.yaml"))
	link(t, "..", filepath.Join(dir, "w/real/up"))
	link(t, "loop", filepath.Join(dir, "w/loop"))
	link(t, "nowhere", filepath.Join(dir, "w/broken.yaml"))
	link(t, "../out", filepath.Join(dir, "w/out"))
	work := filepath.Join(dir, "w")

	r := run(t, work, ".").clean(t)
	equal(t, "files", r.paths, "a.yaml", "real/yes.yaml")
	equal(t, "skipped", r.skipped, "broken.yaml: symbolic link", "d: symbolic link", "l.yaml: symbolic link",
		"loop: symbolic link", "out: symbolic link", "real/no.yaml: ignored by .gitignore:1: /real/no.yaml", "real/up: symbolic link")

	r = run(t, work, "l.yaml", ".", "out").clean(t)
	equal(t, "files", r.paths, "l.yaml", "a.yaml", "real/yes.yaml", "out/o.yaml")
	equal(t, "named", r.named, "l.yaml")

	// The rules are those of the place where the files really are, the names those that were given.
	r = run(t, work, "d", "real/up/a.yaml").clean(t)
	equal(t, "files", r.paths, "d/yes.yaml", "real/up/a.yaml")

	r = run(t, work, "broken.yaml", "loop")
	if len(r.errs) != 2 || !errors.Is(r.errs[0], fs.ErrNotExist) || len(r.paths) > 0 {
		t.Errorf("files %q, errors %v", r.paths, r.errs)
	}
}

// Names are bytes.
func TestOddNames(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only some systems allow such names")
	}
	dir := t.TempDir()
	names := []string{
		" .yaml", "!.yaml", "#.yaml", "*.yaml", "-.yaml", "a\nb.yaml", "a\\b.yaml",
		"d\n\xfe/x\xff.yaml", "é.yaml", "\xff.yaml",
	}
	plant(t, dir, names...)
	plant(t, dir, ".gitignore=nothing", ".git/")
	r := run(t, dir, ".").clean(t)
	equal(t, "files", r.paths, names...)
	r = run(t, dir, names...).clean(t)
	equal(t, "named files", r.named, names...)
}

func TestStopping(t *testing.T) {
	dir := t.TempDir()
	plant(t, dir, "a/1.yaml", "a/2.yaml", "b/3.yaml")
	files := Files(t.Context(), []string{"gone", ".", "b", "fine.yaml"}, Options{Dir: dir})
	for stop := 1; stop <= 5; stop++ {
		n := 0
		for range files { // it panics if it goes on after the break
			if n++; n == stop {
				break
			}
		}
		if n != stop {
			t.Errorf("%d things, want %d", n, stop)
		}
	}
}

func TestCancel(t *testing.T) {
	dir := t.TempDir()
	plant(t, dir, "a/1.yaml", "a/2.yaml", "b/3.yaml")
	for stop := range 3 {
		ctx, cancel := context.WithCancel(t.Context())
		if stop == 0 {
			cancel()
		}
		var paths []string
		var last error
		for f, err := range Files(ctx, []string{".", "b/3.yaml"}, Options{Dir: dir}) {
			if last = err; err != nil {
				if f != (File{}) {
					t.Errorf("the error is about %+v", f)
				}
				continue
			}
			if paths = append(paths, f.Path); len(paths) == stop {
				cancel()
			}
		}
		cancel()
		if len(paths) != stop || !errors.Is(last, context.Canceled) {
			t.Errorf("canceled after %d: files %q, then %v", stop, paths, last)
		}
	}
}

// What comes to be after the sequence was made is found: nothing is looked at before it is ranged
// over, and each time anew.
func TestAgain(t *testing.T) {
	dir := t.TempDir()
	files := Files(t.Context(), []string{"."}, Options{Dir: dir})
	for want := range 3 {
		n := 0
		for range files {
			n++
		}
		if n != want {
			t.Errorf("%d files, want %d", n, want)
		}
		plant(t, dir, strings.Repeat("a", want+1))
	}
}
