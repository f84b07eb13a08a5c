package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint"
	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
)

// summaryFile is the variable that names the file of a GitHub job's summary.
const summaryFile = "GITHUB_STEP_SUMMARY"

// write writes each report to its file, or to standard output.
func (f *lintFlags) write(s streams, linter *lint.Linter, result *diag.Report, outputs []output) error {
	for _, o := range outputs {
		opts := report.Options{
			Version: version(), Rules: linter.RulesInUse, ShowSuppressed: f.showSuppressed,
			Color: o.file == "" && f.colors(s.out),
		}
		if o.file == "" {
			if err := report.Write(s.out, o.format, result, opts); err != nil {
				return fmt.Errorf("write the report: %w", err)
			}
			continue
		}
		var text bytes.Buffer
		if err := report.Write(&text, o.format, result, opts); err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
		if err := lint.WriteFile(o.file, text.Bytes()); err != nil {
			return err
		}
	}
	return jobSummary(result, outputs)
}

// jobSummary adds to the summary of a GitHub job, if the report is for one.
func jobSummary(result *diag.Report, outputs []output) error {
	name := os.Getenv(summaryFile)
	if name == "" || !slices.ContainsFunc(outputs, func(o output) bool { return o.format == "github" }) {
		return nil
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o644)
	if err != nil {
		return fmt.Errorf("open the job summary: %w", err)
	}
	return errors.Join(report.JobSummary(file, result), file.Close())
}
