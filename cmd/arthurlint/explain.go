package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/arthurlint/arthurlint/pkg/lint"
)

// newExplain makes the command that shows a rule's page on a terminal.
func newExplain(s streams) *cobra.Command {
	var project projectFlags
	return &cobra.Command{
		Use:   "explain RULE",
		Short: "Explain a rule: why it is there, what breaks it, what does not",
		Args:  cobra.ExactArgs(1),
		ValidArgsFunction: func(cmd *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
			return ruleIDs(cmd, s), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			inherit(cmd, &project)
			linter, err := project.linter(cmd.Context(), s)
			if err != nil {
				return err
			}
			rule, examples, err := linter.Explain(args[0])
			if err != nil {
				return err
			}
			return explain(s.out, rule, examples)
		},
	}
}

func ruleIDs(cmd *cobra.Command, s streams) []string {
	var project projectFlags
	linter, err := project.linter(cmd.Context(), s)
	if err != nil {
		return nil
	}
	rules, err := linter.Rules()
	if err != nil {
		return nil
	}
	var ids []string
	for _, r := range rules {
		ids = append(ids, r.ID+"\t"+r.Title)
	}
	return ids
}

func explain(w io.Writer, r lint.Rule, examples []lint.Example) error {
	var out strings.Builder
	severity := r.Severity.String()
	if r.Off {
		severity += ", off here"
	}
	fmt.Fprintf(&out, "%s (%s)\n%s\n\n%s\n", r.ID, severity, r.Title, strings.TrimSpace(r.Description))
	fmt.Fprintf(&out, "\nLooks at: %s. Scope: %s. Fix: %s. Since %s.\n", strings.Join(r.Kinds, ", "), r.Scope, r.Fix, r.Since)
	for _, bad := range []bool{true, false} {
		for _, example := range examples {
			if example.Bad == bad {
				writeExample(&out, example)
			}
		}
	}
	fmt.Fprintf(&out, "\nSuppress it, with a reason:\n    # arthurlint:ignore %s -- why this is fine\n", r.ID)
	if len(r.References) > 0 {
		out.WriteString("\nReferences:\n")
	}
	for _, ref := range r.References {
		fmt.Fprintf(&out, "    %s: %s\n", ref.Description, ref.URL)
	}
	if r.URL != "" {
		fmt.Fprintf(&out, "\nPage: %s\n", r.URL)
	}
	if _, err := io.WriteString(w, out.String()); err != nil {
		return fmt.Errorf("explain %s: %w", r.ID, err)
	}
	return nil
}

func writeExample(out *strings.Builder, example lint.Example) {
	heading := "Not reported"
	if example.Bad {
		heading = "Reported"
	}
	for _, file := range example.Files {
		fmt.Fprintf(out, "\n%s (%s):\n\n", heading, file.Name)
		indent(out, file.Text)
	}
	if example.Bad && example.Findings != "" {
		out.WriteString("\nFindings:\n\n")
		indent(out, example.Findings)
	}
}

func indent(out *strings.Builder, text string) {
	for line := range strings.Lines(text) {
		out.WriteString("    " + strings.TrimRight(line, "\r\n") + "\n")
	}
}
