package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"github.com/arthurlint/arthurlint/pkg/lint"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
)

// projectFlags are the flags of every command that reads a project.
type projectFlags struct {
	config     string
	policyDirs []string
	enable     []string
	disable    []string
	stdinName  string
	// baseline and progress are set by the command that lints.
	baseline string
	progress *lint.Progress
}

func (f *projectFlags) register(flags *pflag.FlagSet) {
	flags.StringVar(&f.config, "config", "", "configuration `FILE` for all paths, instead of the nearest .arthurlint.yaml above each")
	flags.StringArrayVar(&f.policyDirs, "policy", nil, "`DIR` of custom rules; may be given several times")
	flags.StringSliceVar(&f.enable, "enable", nil, "switch on `RULE` (an id, or category/*), whatever the configuration says")
	flags.StringSliceVar(&f.disable, "disable", nil, "switch off `RULE` (an id, or category/*)")
	flags.StringVar(&f.stdinName, "stdin-filename", "", "`PATH` that standard input stands for: it decides on the configuration")
}

func (f *projectFlags) options(dir string, in io.Reader) lint.Options {
	return lint.Options{
		Dir:        dir,
		ConfigFile: f.config,
		PolicyDirs: f.policyDirs,
		Enable:     f.enable,
		Disable:    f.disable,
		Baseline:   f.baseline,
		Progress:   f.progress,
		Stdin:      in,
		StdinName:  f.stdinName,
		Today:      time.Now(),
	}
}

// lintFlags are the flags of the command that lints.
type lintFlags struct {
	project       projectFlags
	fixes         fixFlags
	format        string
	output        string
	reports       []string
	failLevel     string
	color         string
	quiet         bool
	verbose       bool
	failOnNoFiles bool
	// showSuppressed lists suppressed findings too.
	showSuppressed bool
	writeBaseline  string
	// formatGiven tells that --format or --output stands on the command line.
	formatGiven bool
}

func (f *lintFlags) register(flags *pflag.FlagSet) {
	formats := strings.Join(report.Formats(), ", ")
	flags.StringVar(&f.format, "format", "text", "report as `FORMAT`: "+formats)
	flags.StringVar(&f.output, "output", "", "write the report to `FILE` instead of standard output")
	flags.StringArrayVar(&f.reports, "report", nil, "write a report as `FORMAT[=FILE]`; may be given several times, but not with --format")
	f.fixes.register(flags)
	flags.StringVar(&f.failLevel, "fail-level", "warning", "lowest severity `LEVEL` that makes the exit status 1: "+strings.Join(failLevels(), ", "))
	flags.StringVar(&f.color, "color", "auto", "colours `WHEN`: "+strings.Join(colorModes(), ", "))
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "no summary")
	flags.BoolVarP(&f.verbose, "verbose", "v", false, "say which files were skipped, and why")
	flags.StringVar(&f.project.baseline, "baseline", "", "leave out the findings that `FILE` lists, and report what of it is gone")
	flags.StringVar(&f.writeBaseline, "write-baseline", "", "write all findings into `FILE`, for --baseline")
	flags.BoolVar(&f.showSuppressed, "show-suppressed", false, "list suppressed findings too, with the reason, in the formats that can tell: text, compact, json, sarif, junit")
	flags.BoolVar(&f.failOnNoFiles, "fail-on-no-files", false, "exit with status 2 if there is no file to lint")
}

func failLevels() []string { return []string{"error", "warning", "info", "never"} }

func colorModes() []string { return []string{"auto", "always", "never"} }

var (
	errUsage   = errors.New("invalid flags")
	errNoFiles = errors.New("no files to lint")
)

// output is a report to write: its format, and its file or "" for standard output.
type output struct{ format, file string }

// check refuses what no flag may be, and returns the reports to write.
func (f *lintFlags) check() ([]output, error) {
	if !slices.Contains(failLevels(), f.failLevel) {
		return nil, fmt.Errorf("%w: --fail-level %q, use one of %s", errUsage, f.failLevel, strings.Join(failLevels(), ", "))
	}
	if !slices.Contains(colorModes(), f.color) {
		return nil, fmt.Errorf("%w: --color %q, use one of %s", errUsage, f.color, strings.Join(colorModes(), ", "))
	}
	if f.writeBaseline != "" && (f.project.baseline != "" || f.fixes.any()) {
		return nil, fmt.Errorf("%w: --write-baseline goes without --baseline, --fix, --unsafe-fixes and --diff", errUsage)
	}
	outputs := []output{{format: f.format, file: f.output}}
	if len(f.reports) > 0 {
		if f.formatGiven {
			return nil, fmt.Errorf("%w: --report stands for --format and --output; use one or the other", errUsage)
		}
		outputs = nil
	}
	for _, word := range f.reports {
		format, file, named := strings.Cut(word, "=")
		if named && file == "" {
			return nil, fmt.Errorf("%w: --report %q names no file", errUsage, word)
		}
		outputs = append(outputs, output{format: format, file: file})
	}
	seen := map[string]bool{}
	for _, o := range outputs {
		if err := report.Check(o.format); err != nil {
			return nil, fmt.Errorf("%w: %w", errUsage, err)
		}
		place := o.file
		if place != "" {
			place = filepath.Clean(place)
		}
		if seen[place] {
			return nil, fmt.Errorf("%w: two reports to one place", errUsage)
		}
		seen[place] = true
	}
	return outputs, nil
}

// colors decides on colours: the flag, then NO_COLOR (https://no-color.org), then the terminal.
func (f *lintFlags) colors(out io.Writer) bool {
	switch f.color {
	case "always":
		return true
	case "never":
		return false
	}
	if os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	return isTerminal(out)
}

// isTerminal tells whether somebody sees what is written.
func isTerminal(out io.Writer) bool {
	file, ok := out.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && file.Name() != os.DevNull
}
