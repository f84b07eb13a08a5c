package walk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/ignore"
)

const (
	ignoreName = ".gitignore"

	// maxIgnoreFile is the size in bytes above which git passes over an ignore file.
	maxIgnoreFile = 100 << 20
)

// rules are the patterns of one ignore file, and those that they outrank.
type rules struct {
	outer   *rules
	matcher *ignore.Matcher
	file    string // absolute path of the ignore file
	skip    int    // how many bytes of folder.rel lead to the directory the patterns relate to
}

// last finds the rule that decides on a path, and where it comes from; nil if nothing does.
func (r *rules) last(rel string, isDir bool) (*rules, ignore.Rule) {
	for ; r != nil; r = r.outer {
		if rule, ok := r.matcher.Last(rel[r.skip:], isDir); ok {
			return r, rule
		}
	}
	return nil, ignore.Rule{}
}

// ignoredBy says which rule a path is ignored by.
func (w *walker) ignoredBy(from *rules, rule ignore.Rule) string {
	return fmt.Sprintf("ignored by %s:%d: %s", w.shown(from.file), rule.Line, rule.Text)
}

// outerRules fills in what the ignore files above a target directory say. They are looked for where
// the directory really is, not where a link to it stands.
func (w *walker) outerRules(abs string, d *folder) bool {
	actual, err := filepath.EvalSymlinks(abs)
	if err != nil {
		actual = abs // it is gone or closed to us: listing it will say so
	}
	root, ok := findRoot(actual)
	if !ok || root == actual {
		return true // there is none, or folder will come upon it
	}
	at := folder{abs: withSeparator(root)}
	if !w.enterRoot(&at) {
		return false
	}
	below := strings.TrimPrefix(actual, at.abs)
	for name := range strings.SplitSeq(below, string(filepath.Separator)) {
		if !w.addRules(&at, at.abs+ignoreName, os.Lstat) {
			return false
		}
		at.abs, at.rel = at.abs+name+string(filepath.Separator), at.rel+name+"/"
	}
	d.rel, d.rules = at.rel, at.rules
	return true
}

// enterRoot makes a directory that holds something called ".git" the one that its rules begin at.
func (w *walker) enterRoot(d *folder) bool {
	git := d.abs + gitName
	if !isRepository(git) {
		return true
	}
	d.rel, d.rules = "", nil
	return w.addRules(d, filepath.Join(commonDir(git), "info", "exclude"), os.Stat)
}

// addRules makes the patterns of an ignore file, if it is there, outrank those the directory has.
func (w *walker) addRules(d *folder, file string, stat func(string) (fs.FileInfo, error)) bool {
	info, err := stat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return true
	case err != nil:
		return w.fail(file, "read ignore file", err)
	case !info.Mode().IsRegular():
		w.skipped(w.shown(file), "not read as an ignore file: "+describe(info.Mode()))
		return true
	case info.Size() > maxIgnoreFile:
		w.skipped(w.shown(file), "not read as an ignore file: larger than 100 MiB")
		return true
	}
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return true
	}
	if err != nil {
		return w.fail(file, "read ignore file", err)
	}
	if m := ignore.Parse(text); !m.Empty() {
		d.rules = &rules{outer: d.rules, matcher: m, file: file, skip: len(d.rel)}
	}
	return true
}
