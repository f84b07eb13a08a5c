package ignore

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"
)

// misread tells of a pattern that git before 2.52 reads as if its "**" stood at the start, so that
// "foo**/bar" matches "foobar". What changed it is, in git.git, "match_pathname(): give fnmatch one
// char of prefix context".
func misread(pattern string) bool {
	pattern = strings.TrimSuffix(strings.TrimPrefix(pattern, "!"), "/")
	return strings.Contains(pattern, "/") && misreadGlob.MatchString(pattern)
}

var misreadGlob = regexp.MustCompile(`^[^*?\[\\]*[^/*?\[\\]\*\*+(\\?/|$)`)

// git runs git in dir, away from the configuration of this machine.
func git(t *testing.T, dir string, stdin []byte, args ...string) []byte {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil || runtime.GOOS == "windows" {
		t.Skip("needs git, and file names that hold any bytes")
	}
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
	} else if err != nil {
		t.Fatal(err)
	}
	return out
}

// checkIgnore asks git, of each sample, whether a directory whose .gitignore is the pattern
// ignores the path, or a directory above it.
func checkIgnore(t *testing.T, samples []sample) []bool {
	t.Helper()
	type place struct {
		pattern string
		isDir   bool
	}
	places := map[place]int{}
	dir := t.TempDir()
	git(t, dir, nil, "init", "-q", "--template=")
	var ask []byte
	for _, s := range samples {
		path, isDir := s.split()
		n, ok := places[place{s.pattern, isDir}]
		if !ok {
			n = len(places)
			places[place{s.pattern, isDir}] = n
			write(t, filepath.Join(dir, strconv.Itoa(n), ".gitignore"), s.pattern+"\n")
		}
		if isDir { // what git does not find, it takes for a file
			write(t, filepath.Join(dir, strconv.Itoa(n), path, ".keep"), "")
		}
		ask = fmt.Appendf(ask, "%d/%s\x00", n, path)
	}
	out := git(t, dir, ask, "check-ignore", "--no-index", "--stdin", "-z", "-v", "-n")
	fields := strings.Split(string(out), "\x00") // source, line, pattern, path, and so on
	if len(fields) != 4*len(samples)+1 {
		t.Fatalf("git answered %d fields for %d paths", len(fields), len(samples))
	}
	ignored := make([]bool, len(samples))
	for i := range samples {
		source, pattern := fields[4*i], fields[4*i+2]
		ignored[i] = source != "" && !strings.HasPrefix(pattern, "!")
	}
	return ignored
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// agree has git say of each sample whether the matcher is right about it.
func agree(t *testing.T, samples []sample) {
	t.Helper()
	if testing.Short() {
		t.Skip("runs git")
	}
	for i, want := range checkIgnore(t, samples) {
		path, isDir := samples[i].split()
		if got := Parse([]byte(samples[i].pattern)).Covers(path, isDir); got != want {
			t.Errorf("%q covers %q: %v, git says %v", samples[i].pattern, samples[i].path, got, want)
		}
	}
}

func TestOracleSamples(t *testing.T) {
	for _, s := range samples {
		if misread(s.pattern) {
			t.Errorf("%q means different things to different versions of git", s.pattern)
		}
	}
	agree(t, samples)
}

// Every named class, and every byte that a file name can hold.
func TestOracleClasses(t *testing.T) {
	var asked []sample
	for _, class := range []string{
		"alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "xdigit",
	} {
		for c := 1; c < 256; c++ {
			if c != '/' {
				asked = append(asked, sample{pattern: "x[[:" + class + ":]]", path: "x" + string([]byte{byte(c)})})
			}
		}
	}
	agree(t, asked)
}

// Patterns and paths of a few bytes that matter, at random.
func TestOracleRandom(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	text := func(alphabet string, most int) string {
		b := make([]byte, 1+random.IntN(most))
		for i := range b {
			b[i] = alphabet[random.IntN(len(alphabet))]
		}
		return string(b)
	}
	var asked []sample
	for len(asked) < 20000 {
		pattern := text(`ab*?/[]!-\ ***//`, 9)
		for range 20 {
			path := text("aabb/]-", 7)
			if !misread(pattern) && filepath.Clean("/"+path) == "/"+path {
				asked = append(asked, sample{pattern: pattern, path: path})
			}
		}
	}
	agree(t, asked)
}

// "foo**/bar" is "foo*/bar", as the documentation says and git has done since 2.52.
func TestStarsThatAreNoComponent(t *testing.T) {
	for _, s := range []sample{
		{"foo**/bar", "foobar", false},
		{"foo**/bar", "foo/bar", true},
		{"foo**/bar", "foox/bar", true},
		{"foo**/bar", "foo/x/bar", false},
		{"d/foo**", "d/foox", true},
		{"d/foo**", "d/foo/x", false},
	} {
		if got, _ := Compile(s.pattern).Match(s.path, false); got != s.want {
			t.Errorf("%q matches %q: %v, want %v", s.pattern, s.path, got, s.want)
		}
		if !misread(s.pattern) {
			t.Errorf("%q is not among the patterns that older versions of git misread", s.pattern)
		}
	}
}
