package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/arthurlint/arthurlint/pkg/lint"
)

// newInit makes the command that writes a configuration to begin with.
func newInit(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "init",
		Short: "Write a commented " + lint.ConfigName + " into the working directory",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			file, err := os.OpenFile(lint.ConfigName, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
			if errors.Is(err, os.ErrExist) {
				return fmt.Errorf("%s is there already: %w", lint.ConfigName, err)
			}
			if err != nil {
				return fmt.Errorf("write the configuration: %w", err)
			}
			if _, err := file.WriteString(lint.ConfigTemplate()); err != nil {
				return fmt.Errorf("write the configuration: %w", err)
			}
			if err := file.Close(); err != nil {
				return fmt.Errorf("write the configuration: %w", err)
			}
			fmt.Fprintf(s.out, "wrote %s\n", lint.ConfigName)
			return nil
		},
	}
}
