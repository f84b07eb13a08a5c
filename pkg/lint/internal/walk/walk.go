// Package walk finds the files to look at: it turns the targets of a run, files and directories,
// into files in a fixed order, and passes over what git would ignore.
//
// # Ignored files
//
// In a directory, .gitignore files are obeyed as git obeys them
// (https://git-scm.com/docs/gitignore): those from the root of the git working tree down to the
// directory, the nearest one first, then the info/exclude file of the repository. The root is the
// nearest directory, from the target upwards, that holds a ".git" directory or file; one further
// down, a submodule say, is a root of its own, to which nothing from above applies. Outside git,
// the .gitignore files from the target downwards apply. An ignored directory is not entered, so
// nothing in it can be re-included, and ".git" is never entered.
//
// Three things differ from git. Its index is not read: a file that is tracked although a pattern
// matches it is passed over. Its configuration is not read: there is no core.excludesFile, and
// upper and lower case differ everywhere. And what is named as a target is always looked at: a
// named directory does not count as ignored, nor does any directory above it, but the patterns
// from above still apply to what it holds.
//
// # Links and special files
//
// In a directory, symbolic links are never followed, so that no walk goes round in circles or
// meets a file twice; a link that is named as a target is followed. A linked directory obeys the
// ignore files of the place where it really is. Pipes, sockets and devices are never opened.
package walk

import (
	"context"
	"errors"
	"iter"
)

// File is one file to look at.
type File struct {
	// Path is what reports show: slash-separated, relative to Options.Dir where the file lies
	// below it, else absolute. It may hold any bytes but NUL, line breaks and invalid UTF-8 too.
	Path string
	// Abs is the absolute, cleaned path to open, in the form of the operating system.
	Abs string
	// Named says that the file itself is a target, not just found in one.
	Named bool
}

// Options is what Files has to know besides its targets.
type Options struct {
	// Dir is the absolute working directory that relative targets and File.Path relate to. It may
	// be empty if every target is absolute.
	Dir string
	// Match tells by the base name whether a file found in a directory is worth looking at; nil
	// stands for all. It is not asked about files that are targets.
	Match func(name string) bool
	// Skipped, unless nil, is told of whatever a directory holds and the walk passes over, except
	// for files that Match refuses: the path, as in File.Path, and the reason in a few words.
	Skipped func(path, reason string)
}

// ErrNotRegular is what Files says, wrapped, of a target that is neither a file nor a directory.
var ErrNotRegular = errors.New("not a regular file")

// Files yields every file of the targets once: targets in the order given, the files of one
// directory and all below it in the order of the bytes of File.Path. Files are told apart by their
// cleaned absolute path. One that several targets lead to comes with the one that is nearest to
// it: a target inside another is left out of the outer one.
//
// What cannot be read (a directory, an ignore file, a target that is not there) is yielded as an
// error that wraps the *fs.PathError, next to a File that holds its Path and Abs, and the walk
// goes on. When ctx is done, the last thing yielded is its error, next to an empty File. At most
// the directories from the target to the current file are in memory. The sequence can be ranged
// over again; it then looks at the file system anew.
func Files(ctx context.Context, targets []string, opts Options) iter.Seq2[File, error] {
	return func(yield func(File, error) bool) {
		w := newWalker(ctx, opts, yield)
		for _, t := range w.resolve(targets) {
			if !w.target(t) {
				return
			}
		}
	}
}
