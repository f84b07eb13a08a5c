package walk

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// The real git is the oracle: random trees with random ignore files.
func TestOracle(t *testing.T) {
	if testing.Short() {
		t.Skip("runs git")
	}
	if _, err := exec.LookPath("git"); err != nil || runtime.GOOS != "linux" {
		t.Skip("needs git, and file names that hold any bytes")
	}
	var ignored, listed int
	for seed := range uint64(50) {
		forest := newForest(t, seed)
		ignored += forest.checkRules(t)
		listed += forest.checkFiles(t)
	}
	t.Logf("%d paths ignored, %d files listed", ignored, listed)
	if ignored < 500 || listed < 500 {
		t.Error("too few to mean anything")
	}
}

// git runs git in dir, away from the configuration of this machine.
func git(t *testing.T, dir string, stdin []byte, args ...string) string {
	t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = dir
	cmd.Stdin = bytes.NewReader(stdin)
	cmd.Env = []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "XDG_CONFIG_HOME=" + dir, "LC_ALL=C",
		"GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1",
	}
	out, err := cmd.Output()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		if exit.ExitCode() != 1 || len(exit.Stderr) > 0 { // 1 is: nothing is ignored
			t.Fatalf("git %v: %v\n%s", args, err, exit.Stderr)
		}
	} else {
		must(t, err)
	}
	return string(out)
}

// forest is a random working tree.
type forest struct {
	*rand.Rand
	seed  uint64
	dir   string
	paths []string // of everything in it, relative and slash-separated
	dirs  []string // of the directories among them, and "."
}

var names = []string{
	"a", "b", "c", "d", "e", "ab", "abc", "b.a", "a.x", "b.x", "a.b.x", "x.y", "-", "a-b", "[a]", "*", "**", "a*", "?",
	"a b", " a", "a ", "#a", "!a", "\\", "a\\", "]", "é", "\xff", "a\nb", "A", "0", "9z", "_", "~", "a~",
}

func newForest(t *testing.T, seed uint64) *forest {
	f := &forest{Rand: rand.New(rand.NewPCG(seed, 7)), seed: seed, dir: t.TempDir(), dirs: []string{"."}}
	git(t, f.dir, nil, "init", "-q", "--template=")
	seen := map[string]bool{}
	for range 90 {
		dir := f.dirs[f.IntN(min(len(f.dirs), 25))]
		path := filepath.Join(dir, pick(f, names...))
		if seen[path] {
			continue
		}
		seen[path] = true
		f.paths = append(f.paths, path)
		switch full := filepath.Join(f.dir, path); f.IntN(10) {
		case 0, 1, 2, 3:
			must(t, os.Mkdir(full, 0o777))
			f.dirs = append(f.dirs, path)
		case 4:
			must(t, os.Symlink(pick(f, "a", "..", "nowhere"), full))
		default:
			plant(t, f.dir, path)
		}
	}
	plant(t, f.dir, ".git/info/exclude="+f.patterns("."))
	for i, dir := range f.dirs {
		if i == 0 || f.IntN(4) == 0 {
			plant(t, f.dir, filepath.Join(dir, ".gitignore")+"="+f.patterns(dir))
		}
	}
	return f
}

func pick[T any](f *forest, from ...T) T { return from[f.IntN(len(from))] }

// patterns is the text of an ignore file in a directory.
func (f *forest) patterns(dir string) string {
	var text strings.Builder
	for range 1 + f.IntN(6) {
		p := f.pattern(dir)
		for misread.MatchString(strings.TrimPrefix(p, "!")) {
			p = f.pattern(dir)
		}
		text.WriteString(p + pick(f, "\n", "\n", "\n", "\n", "\r\n", " \n", "  \n", "\n\n", "\n# comment\n"))
	}
	return strings.TrimSuffix(text.String(), pick(f, "", "\n"))
}

// misread matches patterns that git before 2.52 reads as if their "**" stood at the start.
var misread = regexp.MustCompile(`^[^*?\[\\]*[^/*?\[\\]\*\*+(\\?/|\s*$)`)

// pattern is mostly the path of something below the directory, bent a little.
func (f *forest) pattern(dir string) string {
	var below []string
	for _, path := range f.paths {
		if rel, err := filepath.Rel(dir, path); err == nil && rel != "." && !strings.HasPrefix(rel, "..") {
			below = append(below, rel)
		}
	}
	if len(below) == 0 || f.IntN(8) == 0 {
		return f.noise()
	}
	parts := strings.Split(strings.ReplaceAll(pick(f, below...), "\n", "?"), "/")
	for i := range parts {
		if f.IntN(3) == 0 {
			parts[i] = f.bend(parts[i])
		}
	}
	if f.IntN(3) == 0 {
		parts = parts[len(parts)-1:]
	}
	if len(parts) > 1 && f.IntN(4) == 0 {
		at := f.IntN(len(parts))
		parts = slices.Replace(parts, at, min(at+1+f.IntN(2), len(parts)), "**")
	}
	before := pick(f, "", "", "", "!") + pick(f, "", "", "", "/", "**/")
	return before + strings.Join(parts, "/") + pick(f, "", "", "", "/", "/*", "/**")
}

// bend makes a pattern of a name, one that may match it.
func (f *forest) bend(name string) string {
	at := f.IntN(len(name))
	c := name[at : at+1]
	insert := pick(f, "?", "*", "**", "***", "["+c+"]", "[!"+c+"]", "[^b]", "[a-c]", "[]-a]", "[[:alpha:]]", "[[:punct:]x]", "[[:no:]]",
		"["+c, `\`+c, `[\`+c+"]", "["+c+"-]", "*"+c+"*", "x", "")
	switch f.IntN(5) {
	case 0:
		return insert
	case 1:
		return insert + name[at:]
	case 2:
		return name[:at] + insert
	}
	return name[:at] + insert + name[at+1:]
}

// noise is any text of bytes that matter.
func (f *forest) noise() string {
	text := make([]byte, 1+f.IntN(7))
	for i := range text {
		text[i] = pick(f, []byte("aabcx.*?/[]!-\\ #**//")...)
	}
	return string(text)
}

// checkRules compares, for every path, the rule that decides on it with git's opinion. It returns
// how many paths are ignored.
func (f *forest) checkRules(t *testing.T) (ignored int) {
	t.Helper()
	ask := strings.Join(f.paths, "\x00") + "\x00"
	out := git(t, f.dir, []byte(ask), "check-ignore", "--no-index", "--stdin", "-z", "-v", "-n")
	fields := strings.Split(out, "\x00") // source, line, pattern, path, and so on
	if len(fields) != 4*len(f.paths)+1 {
		t.Fatalf("seed %d: git answered %d fields for %d paths", f.seed, len(fields), len(f.paths))
	}
	for i, path := range f.paths {
		want := strings.Join(fields[4*i:4*i+2], ":")
		if want != ":" && !strings.HasPrefix(fields[4*i+2], "!") {
			ignored++
		}
		if got := f.decides(t, path); got != want {
			t.Errorf("seed %d: %q is decided on by %q, git says %q (%q)", f.seed, path, got, want, fields[4*i+2])
		}
	}
	return ignored
}

// decides is the source and line of the rule that decides on a path, in the form that git uses.
func (f *forest) decides(t *testing.T, path string) string {
	t.Helper()
	w := newWalker(t.Context(), Options{Dir: f.dir}, func(file File, err error) bool {
		t.Errorf("%+v: %v", file, err)
		return true
	})
	at := folder{abs: withSeparator(f.dir)}
	w.enterRoot(&at)
	for rest := path; ; {
		w.addRules(&at, at.abs+ignoreName, os.Lstat)
		name, below, more := strings.Cut(rest, "/")
		info, err := os.Lstat(at.abs + name)
		must(t, err)
		from, rule := at.rules.last(at.rel+name, info.IsDir())
		if from != nil && (!more || !rule.Negated) {
			return fmt.Sprintf("%s:%d", w.shown(from.file), rule.Line)
		}
		if !more {
			return ":"
		}
		at.abs, at.rel, rest = at.abs+name+"/", at.rel+name+"/", below
	}
}

// checkFiles compares the files of the tree, and of some directories in it, with those that git
// lists. It returns how many there are.
func (f *forest) checkFiles(t *testing.T) int {
	t.Helper()
	want := map[string]bool{}
	for path := range strings.SplitSeq(git(t, f.dir, nil, "ls-files", "-co", "--exclude-standard", "-z"), "\x00") {
		if info, err := os.Lstat(filepath.Join(f.dir, path)); path != "" && err == nil && info.Mode()&fs.ModeSymlink == 0 {
			want[path] = true
		}
	}
	got := f.files(t, ".")
	equal(t, fmt.Sprintf("seed %d", f.seed), got, slices.Sorted(maps.Keys(want))...)
	f.checkTargets(t, got)
	return len(got)
}

// checkTargets: directories that are not ignored give, as targets, what the whole tree gives.
func (f *forest) checkTargets(t *testing.T, all []string) {
	t.Helper()
	for _, dir := range f.dirs[1:] {
		var want []string
		for _, path := range all {
			if strings.HasPrefix(path, dir+"/") {
				want = append(want, path)
			}
		}
		if len(want) > 0 {
			equal(t, fmt.Sprintf("seed %d, %q", f.seed, dir), f.files(t, dir), want...)
			both := f.files(t, ".", dir)
			slices.Sort(both)
			equal(t, fmt.Sprintf("seed %d, all and %q", f.seed, dir), both, all...)
		}
	}
}

// files walks the targets; every file is worth looking at.
func (f *forest) files(t *testing.T, targets ...string) []string {
	t.Helper()
	var paths []string
	for file, err := range Files(t.Context(), targets, Options{Dir: f.dir}) {
		if err != nil {
			t.Errorf("seed %d: %v", f.seed, err)
		}
		paths = append(paths, file.Path)
	}
	return paths
}
