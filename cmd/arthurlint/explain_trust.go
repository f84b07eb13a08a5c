package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
	"github.com/arthurlint/arthurlint/pkg/lint/trust"
)

// newExplainTrust makes the command that tells who may assume a role.
func newExplainTrust(s streams) *cobra.Command {
	var project projectFlags
	var format string
	command := &cobra.Command{
		Use:   "explain-trust PATH ...",
		Short: "Tell in plain words who may assume the roles of trust policies",
		Long: `Tell in plain words who may assume the roles of the trust policies in the files: per statement
the issuer, the subjects with what each wildcard stands for, the audience, and what is dead.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			inherit(cmd, &project)
			if format != "text" && format != "json" {
				return fmt.Errorf("%w: --format %q, use text or json", errUsage, format)
			}
			linter, err := project.linter(cmd.Context(), s)
			if err != nil {
				return err
			}
			policies, errs := linter.ExplainTrust(cmd.Context(), args)
			if err := printTrust(s, format, policies); err != nil {
				return err
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
	command.Flags().StringVar(&format, "format", "text", "text or json")
	return command
}

func printTrust(s streams, format string, policies []trust.Policy) error {
	if format == "text" {
		if len(policies) == 0 {
			fmt.Fprintln(s.err, "no trust policy in the files")
		}
		return trust.Write(s.out, policies, report.Visible)
	}
	if policies == nil {
		policies = []trust.Policy{}
	}
	encoder := json.NewEncoder(s.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(policies); err != nil {
		return fmt.Errorf("print who may assume the roles: %w", err)
	}
	return nil
}
