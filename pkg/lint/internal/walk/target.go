package walk

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// errNoDir is the cause when a relative target has nothing to be relative to.
var errNoDir = errors.New("relative path without an absolute working directory")

// walker is the state of one walk. Its methods are false where the walk is over: the consumer has
// had enough, or the context is done.
type walker struct {
	ctxErr  func() error // of the context
	opts    Options
	dir     string              // Options.Dir, cleaned, with a separator at the end; "" if unknown
	targets map[string]struct{} // by absolute path, if there are several
	yield   func(File, error) bool
}

func newWalker(ctx context.Context, opts Options, yield func(File, error) bool) *walker {
	w := &walker{ctxErr: ctx.Err, opts: opts, yield: yield}
	if filepath.IsAbs(opts.Dir) {
		w.dir = withSeparator(filepath.Clean(opts.Dir))
	}
	return w
}

// withSeparator appends a separator, unless the path is a root, which has one.
func withSeparator(path string) string {
	if os.IsPathSeparator(path[len(path)-1]) {
		return path
	}
	return path + string(filepath.Separator)
}

// target is one thing to look at, as resolve understands it.
type target struct {
	given, abs string // abs is "" if err is not nil
	err        error
}

// resolve makes the targets absolute and drops those named before.
func (w *walker) resolve(names []string) []target {
	seen := make(map[string]struct{}, len(names))
	targets := make([]target, 0, len(names))
	for _, name := range names {
		t := target{given: name, abs: name}
		switch {
		case name == "":
			t.abs, t.err = "", &fs.PathError{Op: "stat", Path: name, Err: fs.ErrNotExist}
		case filepath.IsAbs(name):
			t.abs = filepath.Clean(name)
		case w.dir == "":
			t.abs, t.err = "", &fs.PathError{Op: "stat", Path: name, Err: errNoDir}
		default:
			t.abs = filepath.Join(w.dir, name)
		}
		if _, again := seen[t.abs]; again && t.err == nil {
			continue
		}
		seen[t.abs] = struct{}{}
		targets = append(targets, t)
	}
	if len(targets) > 1 {
		w.targets = seen
	}
	return targets
}

// shown is the form of an absolute path that reports show.
func (w *walker) shown(abs string) string {
	if w.dir != "" {
		if below, ok := strings.CutPrefix(abs, w.dir); ok && below != "" {
			return filepath.ToSlash(below)
		}
		if withSeparator(abs) == w.dir {
			return "."
		}
	}
	return filepath.ToSlash(abs)
}

// target yields the files of one target.
func (w *walker) target(t target) bool {
	if w.done() {
		return false
	}
	if t.err != nil {
		f := File{Path: filepath.ToSlash(t.given), Abs: t.abs, Named: true}
		return w.yield(f, fmt.Errorf("find %q: %w", t.given, t.err))
	}
	f := File{Path: w.shown(t.abs), Abs: t.abs, Named: true}
	info, err := os.Stat(t.abs)
	switch {
	case err != nil:
		return w.yield(f, fmt.Errorf("find %s: %w", f.Path, err))
	case info.IsDir():
		return w.tree(t.abs)
	case info.Mode().IsRegular():
		return w.yield(f, nil)
	}
	err = &fs.PathError{Op: "open", Path: t.abs, Err: ErrNotRegular}
	return w.yield(f, fmt.Errorf("read %s, a %s: %w", f.Path, describe(info.Mode()), err))
}

// fail yields an error about a path.
func (w *walker) fail(abs, doing string, err error) bool {
	f := File{Path: w.shown(abs), Abs: abs}
	return w.yield(f, fmt.Errorf("%s %s: %w", doing, f.Path, err))
}

// skipped tells whoever wants to know of something passed over.
func (w *walker) skipped(path, reason string) {
	if w.opts.Skipped != nil {
		w.opts.Skipped(path, reason)
	}
}

// done tells whether the context is, and yields its error if so.
func (w *walker) done() bool {
	err := w.ctxErr()
	if err == nil {
		return false
	}
	w.yield(File{}, fmt.Errorf("find files: %w", err))
	return true
}

// describe names the kind of what is no regular file.
func describe(mode fs.FileMode) string {
	switch {
	case mode.IsDir():
		return "directory"
	case mode&fs.ModeSymlink != 0:
		return "symbolic link"
	case mode&fs.ModeNamedPipe != 0:
		return "named pipe"
	case mode&fs.ModeSocket != 0:
		return "socket"
	case mode&fs.ModeDevice != 0:
		return "device"
	}
	return "special file"
}
