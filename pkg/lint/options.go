// Package lint lints the files that prepare an EKS cluster for the Arthur platform: StorageClass
// and ServiceAccount manifests, and AWS IAM policies. It is the public interface of arthurlint;
// the command line and the language server are made of it.
package lint

import (
	"io"
	"time"
)

// Options are what a Linter is made with.
type Options struct {
	// Dir is the absolute working directory: targets and the paths of the report relate to it.
	Dir string
	// ConfigFile is a configuration that counts for all files, or "" to look for one above each.
	ConfigFile string
	// PolicyDirs are directories of custom rules, besides those of the configuration.
	PolicyDirs []string
	// Enable and Disable are rule ids, or category/*, switched on or off whatever the
	// configuration says. Disable wins.
	Enable, Disable []string
	// Baseline is a file of findings that are known (see WriteBaseline), or "".
	Baseline string
	// Stdin is read for the target "-".
	Stdin io.Reader
	// StdinName is the path that standard input stands for, or "". It decides on configuration
	// and kind, and the report shows it.
	StdinName string
	// Today is the date that suppressions expire against.
	Today time.Time
	// MaxFileSize is the largest file to read, in bytes; 0 for what the configuration says, or the
	// default.
	MaxFileSize int64
	// Progress, if not nil, counts the files of runs while they go on.
	Progress *Progress
	// Workers is how many files are read at a time; 0 for the number of processors.
	Workers int
}

// DefaultMaxFileSize is the size in bytes from which on a file is reported instead of read.
const DefaultMaxFileSize = 5 << 20

// StdinTarget is the target that stands for standard input.
const StdinTarget = "-"
