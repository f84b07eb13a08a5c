package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/arthurlint/arthurlint/pkg/lint"
	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
)

const lintHelp = `Lint the files that prepare an Amazon EKS cluster for the Arthur platform:
StorageClass and ServiceAccount manifests.

PATH is a file, a directory (the working directory where none is named), or
"-" for standard input. Directories are searched for .yaml, .yml and .json
files, as .gitignore allows; a file that is named is always linted. Findings
are told if they, or a place that belongs to them, lie in the paths named; rules
about a whole cluster read the rest of the project too.

--fix makes the safe fixes and reports what is left; with "-" it prints the
fixed text. --diff prints a patch for git apply instead, and changes nothing.

Exit status: 0 nothing at or above the fail level, 1 findings, 2 arthurlint
could not do its job.`

// newLint makes the root command.
func newLint(s streams) *cobra.Command {
	var f lintFlags
	cmd := &cobra.Command{
		Use:     "arthurlint [flags] [PATH ...]",
		Short:   "Lint StorageClass and ServiceAccount manifests for Amazon EKS",
		Long:    lintHelp,
		Example: "  arthurlint deploy/\n  arthurlint --format json --output report.json .\n  kustomize build overlays/prod | arthurlint -\n  arthurlint --diff --unsafe-fixes deploy/ | git apply",
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			f.formatGiven = cmd.Flags().Changed("format") || cmd.Flags().Changed("output")
			return f.run(cmd.Context(), s, args)
		},
	}
	f.project.register(cmd.PersistentFlags())
	f.register(cmd.Flags())
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(report.Formats(), cobra.ShellCompDirectiveNoFileComp))
	_ = cmd.RegisterFlagCompletionFunc("report", cobra.FixedCompletions(report.Formats(), cobra.ShellCompDirectiveNoFileComp))
	_ = cmd.RegisterFlagCompletionFunc("fail-level", cobra.FixedCompletions(failLevels(), cobra.ShellCompDirectiveNoFileComp))
	_ = cmd.RegisterFlagCompletionFunc("color", cobra.FixedCompletions(colorModes(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// run lints and writes the reports.
func (f *lintFlags) run(ctx context.Context, s streams, targets []string) error {
	outputs, err := f.check()
	if err != nil {
		return err
	}
	if len(targets) == 0 {
		targets = []string{"."}
	}
	progress, done := f.progress(s.err)
	defer done()
	f.project.progress = progress
	if f.fixes.any() {
		return f.lintAndFix(ctx, s, targets, outputs, done)
	}
	linter, err := f.project.linter(ctx, s)
	if err != nil {
		return err
	}
	var result *diag.Report
	if f.writeBaseline == "" {
		result = linter.Run(ctx, targets)
	} else if result, err = linter.WriteBaseline(ctx, targets, f.writeBaseline); err != nil {
		return err
	}
	done()
	if ctx.Err() != nil {
		return fmt.Errorf("interrupted: %w", ctx.Err())
	}
	if f.writeBaseline != "" && !f.quiet && len(result.Failures) == 0 {
		fmt.Fprintf(s.err, "wrote %s into \"%s\"\n", report.Count(result.Baselined(), "finding"), report.Visible(f.writeBaseline))
	}
	return f.finish(s, linter, result, outputs)
}

// finish writes the reports and the remarks, and decides on the exit status.
func (f *lintFlags) finish(s streams, linter *lint.Linter, result *diag.Report, outputs []output) error {
	if err := f.write(s, linter, result, outputs); err != nil {
		return err
	}
	if err := f.remarks(s.err, result, outputs); err != nil {
		return err
	}
	return f.status(result)
}

// remarks tells people what is no part of the report: the summary, and what was passed over.
func (f *lintFlags) remarks(w io.Writer, result *diag.Report, outputs []output) error {
	for _, skip := range result.Skipped {
		if f.verbose || skip.Named && !f.quiet {
			fmt.Fprintf(w, "skipped \"%s\": %s\n", report.Visible(skip.File), report.Visible(skip.Reason))
		}
	}
	if result.Files == 0 && len(result.Failures) == 0 && !f.quiet {
		fmt.Fprintln(w, "arthurlint: no files to lint")
	}
	text, told := false, false
	for _, o := range outputs {
		text = text || o.format == "text"
		told = told || o.file == "" && report.IsLog(o.format)
	}
	if !told {
		f.tellFailures(w, result)
	}
	if !text || f.quiet {
		return nil
	}
	return report.Summary(w, result)
}

// tellFailures repeats on standard error what a reader of the report alone may miss.
func (f *lintFlags) tellFailures(w io.Writer, result *diag.Report) {
	for _, failure := range result.Failures {
		fmt.Fprintln(w, report.FailureLine(failure))
	}
}

// status is what the findings make of the exit status.
func (f *lintFlags) status(result *diag.Report) error {
	if len(result.Failures) > 0 {
		return errFailures
	}
	if result.Files == 0 && f.failOnNoFiles {
		return errNoFiles
	}
	if f.failLevel == "never" {
		return nil
	}
	level, err := diag.ParseSeverity(f.failLevel)
	if err != nil {
		return fmt.Errorf("--fail-level: %w", err)
	}
	for _, severity := range []diag.Severity{diag.Info, diag.Warning, diag.Error} {
		if severity >= level && result.Count(severity) > 0 {
			return errFindings
		}
	}
	return nil
}

func (f *projectFlags) linter(ctx context.Context, s streams) (*lint.Linter, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("find the working directory: %w", err)
	}
	linter, err := lint.New(ctx, f.options(dir, s.in))
	if err != nil {
		return nil, err
	}
	return linter, nil
}
