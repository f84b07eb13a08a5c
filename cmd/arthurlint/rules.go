package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/arthurlint/arthurlint/pkg/lint"
)

// newRules makes the command that lists the rules.
func newRules(s streams) *cobra.Command {
	var project projectFlags
	var format string
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "List the rules and their severities in the working directory",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			inherit(cmd, &project)
			linter, err := project.linter(cmd.Context(), s)
			if err != nil {
				return err
			}
			rules, err := linter.Rules()
			if err != nil {
				return fmt.Errorf("list the rules: %w", err)
			}
			switch format {
			case "text":
				return listRules(s, rules)
			case "json":
				return rulesJSON(s, rules)
			}
			return fmt.Errorf("%w: --format %q, use text or json", errUsage, format)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "list as `FORMAT`: text, json")
	return cmd
}

// inherit reads the flags that the root command holds for all commands.
func inherit(cmd *cobra.Command, f *projectFlags) {
	flags := cmd.Root().PersistentFlags()
	f.config, _ = flags.GetString("config")
	f.policyDirs, _ = flags.GetStringArray("policy")
	f.enable, _ = flags.GetStringSlice("enable")
	f.disable, _ = flags.GetStringSlice("disable")
	f.stdinName, _ = flags.GetString("stdin-filename")
}

func listRules(s streams, rules []lint.Rule) error {
	table := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	for _, r := range rules {
		severity := r.Severity.String()
		if r.Off {
			severity = "off"
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", r.ID, severity, fixWord(r.Fix), strings.TrimSpace(r.Title))
	}
	if err := table.Flush(); err != nil {
		return fmt.Errorf("list the rules: %w", err)
	}
	return nil
}

func fixWord(fix string) string {
	if fix == "none" {
		return "-"
	}
	return fix + " fix"
}

func rulesJSON(s streams, rules []lint.Rule) error {
	type entry struct {
		ID       string   `json:"id"`
		Severity string   `json:"severity"`
		Off      bool     `json:"off"`
		Scope    string   `json:"scope"`
		Kinds    []string `json:"kinds"`
		Fix      string   `json:"fix"`
		Title    string   `json:"title"`
		URL      string   `json:"url"`
		Since    string   `json:"since"`
		Custom   bool     `json:"custom"`
	}
	out := make([]entry, 0, len(rules))
	for _, r := range rules {
		out = append(out, entry{
			ID: r.ID, Severity: r.Severity.String(), Off: r.Off, Scope: r.Scope, Kinds: r.Kinds,
			Fix: r.Fix, Title: r.Title, URL: r.URL, Since: r.Since, Custom: r.Custom,
		})
	}
	encoder := json.NewEncoder(s.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(out); err != nil {
		return fmt.Errorf("list the rules: %w", err)
	}
	return nil
}
