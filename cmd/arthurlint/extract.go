package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
)

// newExtract makes the command that prints what rules see.
func newExtract(s streams) *cobra.Command {
	var project projectFlags
	return &cobra.Command{
		Use:   "extract [PATH ...]",
		Short: "Print what rules see of the files, as a JSON list of documents",
		Long: `Print exactly what rules see of the files, as a JSON list of documents.
The same policies/ run under opa and conftest on each of them.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			inherit(cmd, &project)
			if len(args) == 0 {
				args = []string{"."}
			}
			linter, err := project.linter(cmd.Context(), s)
			if err != nil {
				return err
			}
			inputs, errs := linter.Inputs(cmd.Context(), args)
			if inputs == nil {
				inputs = []json.RawMessage{}
			}
			encoder := json.NewEncoder(s.out)
			encoder.SetEscapeHTML(false)
			encoder.SetIndent("", "  ")
			if err := encoder.Encode(inputs); err != nil {
				return fmt.Errorf("print the documents: %w", err)
			}
			for _, err := range errs {
				fmt.Fprintln(s.err, report.FailureLine(diag.Failure{Message: err.Error()}))
			}
			if len(errs) > 0 {
				return errFailures
			}
			return nil
		},
	}
}
