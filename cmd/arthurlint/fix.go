package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/arthurlint/arthurlint/pkg/lint"
	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
)

// fixFlags say which fixes to make, if any.
type fixFlags struct {
	fix    bool
	unsafe bool
	diff   bool
}

func (f *fixFlags) register(flags *pflag.FlagSet) {
	flags.BoolVar(&f.fix, "fix", false, "make the safe fixes in the files, and report what is left")
	flags.BoolVar(&f.unsafe, "unsafe-fixes", false, "make the unsafe fixes too: they change what a file means, so look at them")
	flags.BoolVar(&f.diff, "diff", false, "change no file: print what --fix would do, as a patch for git apply")
}

// any tells whether fixes were asked for.
func (f *fixFlags) any() bool { return f.fix || f.unsafe || f.diff }

// lintAndFix makes fixes, or prints the patch, and writes the reports. Where standard output is for the
// patch or for the fixed standard input, the reports for it go to standard error. done is called once the linter is.
func (f *lintFlags) lintAndFix(ctx context.Context, s streams, targets []string, outputs []output, done func()) error {
	reports := s
	var input []byte
	stdin := slices.Contains(targets, lint.StdinTarget)
	if stdin {
		var err error
		if input, err = io.ReadAll(s.in); err != nil {
			return fmt.Errorf("read standard input: %w", err)
		}
		s.in = bytes.NewReader(input)
	}
	if stdin || f.fixes.diff {
		reports.out = s.err
	}
	linter, err := f.project.linter(ctx, s)
	if err != nil {
		return err
	}
	fixed := linter.Fix(ctx, targets, lint.FixOptions{Unsafe: f.fixes.unsafe, DryRun: f.fixes.diff})
	done()
	if ctx.Err() != nil {
		return fmt.Errorf("interrupted: %w", ctx.Err())
	}
	switch {
	case f.fixes.diff:
		err = f.patch(s.out, fixed)
	case stdin:
		err = printFixed(s.out, input, fixed)
	}
	if err != nil {
		return err
	}
	f.tellFixes(s.err, fixed)
	return f.finish(reports, linter, fixed.Report, outputs)
}

// patch prints what the fixes would change. On a terminal nothing of it steers that.
func (f *lintFlags) patch(w io.Writer, fixed *lint.Fixed) error {
	var patch strings.Builder
	for i := range fixed.Files {
		diff, err := fixed.Files[i].Diff()
		if err != nil {
			return err
		}
		patch.WriteString(diff)
	}
	if isTerminal(w) {
		return report.Patch(w, patch.String(), report.Options{Color: f.colors(w)})
	}
	if _, err := io.WriteString(w, patch.String()); err != nil {
		return fmt.Errorf("print the patch: %w", err)
	}
	return nil
}

// printFixed prints standard input as it is after the fixes.
func printFixed(w io.Writer, input []byte, fixed *lint.Fixed) error {
	for i := range fixed.Files {
		if fixed.Files[i].Stdin {
			input = fixed.Files[i].Text
		}
	}
	if _, err := w.Write(input); err != nil {
		return fmt.Errorf("print the fixed text: %w", err)
	}
	return nil
}

// tellFixes says what was fixed, and what was not although it could have been.
func (f *lintFlags) tellFixes(w io.Writer, fixed *lint.Fixed) {
	word, n := "fixed", 0
	if f.fixes.diff {
		word = "would fix"
	}
	for i := range fixed.Files {
		file := &fixed.Files[i]
		n += len(file.Fixes)
		for _, fix := range file.Fixes {
			if f.verbose {
				fmt.Fprintf(w, "%s \"%s\": %s [%s]\n", word, report.Visible(file.File.Name), report.Visible(fix.Title), fix.Rule)
			}
		}
	}
	if n > 0 && !f.quiet {
		fmt.Fprintf(w, "%s %s in %s\n", word, report.Count(n, "finding"), report.Count(len(fixed.Files), "file"))
	}
	for i := range fixed.Refused {
		fmt.Fprintln(w, report.FailureLine(diag.Failure{
			File:    fixed.Refused[i].Finding.Place.File.Name,
			Message: fmt.Sprintf("%s is not fixed: %s", fixed.Refused[i].Finding.Rule, fixed.Refused[i].Reason),
		}))
	}
}
