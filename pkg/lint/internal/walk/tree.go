package walk

import (
	"cmp"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// folder is a directory in the walk. Each of its paths is empty or ends with a separator, so that
// a name can be appended.
type folder struct {
	abs   string // absolute path, in the form of the operating system
	path  string // what reports show, slash-separated
	rel   string // slash-separated path from the directory that the oldest of the rules relates to
	rules *rules // what ignore files say so far; nil for nothing
}

// entry is something in a directory that may have to be looked at.
type entry struct {
	name string
	mode fs.FileMode // type bits only
}

// tree yields the files of a directory that is a target.
func (w *walker) tree(abs string) bool {
	d := folder{abs: withSeparator(abs)}
	if shown := w.shown(abs); shown != "." {
		d.path = strings.TrimSuffix(shown, "/") + "/"
	}
	return w.outerRules(abs, &d) && w.folder(d)
}

// folder yields the files of a directory and of all directories in it.
func (w *walker) folder(d folder) bool {
	if w.done() {
		return false
	}
	listed, err := os.ReadDir(d.abs) // beside an error there may be a part of it
	if err != nil && !w.fail(filepath.Clean(d.abs), "list", err) {
		return false
	}
	found := w.sift(listed)
	if found.git && !w.enterRoot(&d) {
		return false
	}
	if found.ignoreFile && !w.addRules(&d, d.abs+ignoreName, os.Lstat) {
		return false
	}
	for _, e := range found.entries {
		if !w.entry(d, e) {
			return false
		}
	}
	return true
}

// listing is what a directory holds that matters.
type listing struct {
	entries    []entry
	git        bool // there is something called ".git"
	ignoreFile bool // there is something called ".gitignore"
}

// sift keeps what may have to be looked at or mentioned, in the order of the paths it leads to.
func (w *walker) sift(listed []os.DirEntry) listing {
	var found listing
	for _, l := range listed {
		e := entry{name: l.Name(), mode: l.Type()}
		found.git = found.git || e.name == gitName
		found.ignoreFile = found.ignoreFile || e.name == ignoreName
		if e.mode&(fs.ModeDir|fs.ModeSymlink) != 0 || w.opts.Match == nil || w.opts.Match(e.name) {
			found.entries = append(found.entries, e)
		}
	}
	slices.SortFunc(found.entries, comparePaths)
	return found
}

// entry yields what one entry of a directory leads to.
func (w *walker) entry(d folder, e entry) bool {
	abs := d.abs + e.name
	if _, own := w.targets[abs]; own {
		return true
	}
	if reason := w.refuse(d, e); reason != "" {
		w.skipped(d.path+e.name, reason)
		return true
	}
	if e.mode.IsDir() {
		return w.folder(folder{
			abs:   abs + string(filepath.Separator),
			path:  d.path + e.name + "/",
			rel:   d.rel + e.name + "/",
			rules: d.rules,
		})
	}
	return !w.done() && w.yield(File{Path: d.path + e.name, Abs: abs}, nil)
}

// refuse is the reason to pass over an entry, or "".
func (w *walker) refuse(d folder, e entry) string {
	switch {
	case e.name == gitName:
		return "belongs to git"
	case !e.mode.IsDir() && !e.mode.IsRegular():
		return describe(e.mode)
	case d.rules == nil:
		return ""
	}
	from, rule := d.rules.last(d.rel+e.name, e.mode.IsDir())
	if from == nil || rule.Negated {
		return ""
	}
	if w.opts.Skipped == nil {
		return "ignored"
	}
	return w.ignoredBy(from, rule)
}

// comparePaths orders entries so that the paths of all files in them come in the order of their
// bytes. In those, a "/" follows the name of a directory: "a.yaml" is before "a/x", "a0" after it.
func comparePaths(a, b entry) int {
	n := min(len(a.name), len(b.name))
	if c := strings.Compare(a.name[:n], b.name[:n]); c != 0 {
		return c
	}
	return cmp.Compare(a.byteAt(n), b.byteAt(n))
}

// byteAt is the byte with index i of the name, of the "/" after the name, or -1.
func (e entry) byteAt(i int) int {
	switch {
	case i < len(e.name):
		return int(e.name[i])
	case e.mode.IsDir():
		return '/'
	}
	return -1
}
