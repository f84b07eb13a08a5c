package walk

import (
	"io"
	"os"
	"path/filepath"
	"strings"
)

const (
	gitName = ".git"

	// maxPointer is the size in bytes that a file with nothing but a path in it may have.
	maxPointer = 64 << 10
)

// findRoot finds the root of the git working tree that a directory belongs to.
func findRoot(dir string) (string, bool) {
	for {
		if isRepository(filepath.Join(dir, gitName)) {
			return dir, true
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", false
		}
		dir = parent
	}
}

// isRepository tells whether something called ".git" makes its directory a root.
func isRepository(git string) bool {
	info, err := os.Stat(git)
	return err == nil && (info.IsDir() || info.Mode().IsRegular())
}

// commonDir is the directory that a repository keeps its info/exclude in. In submodules and linked
// working trees ".git" is a file that leads to it:
// https://git-scm.com/docs/gitrepository-layout.
func commonDir(git string) string {
	if text := readPointer(git); text != "" {
		if dir, ok := strings.CutPrefix(text, "gitdir: "); ok {
			git = join(filepath.Dir(git), dir)
		}
	}
	if dir := readPointer(filepath.Join(git, "commondir")); dir != "" {
		git = join(git, dir)
	}
	return git
}

// join is the path that is either absolute or relative to dir.
func join(dir, path string) string {
	path = filepath.FromSlash(path)
	if filepath.IsAbs(path) {
		return filepath.Clean(path)
	}
	return filepath.Join(dir, path)
}

// readPointer is what a file with one path in it says; "" if there is no such file.
func readPointer(path string) string {
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
		return ""
	}
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer func() { _ = f.Close() }()
	text, err := io.ReadAll(io.LimitReader(f, maxPointer))
	if err != nil {
		return ""
	}
	return strings.TrimRight(string(text), "\r\n")
}
