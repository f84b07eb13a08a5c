package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/arthurlint/arthurlint/pkg/lint"
)

// release is the version that a release build sets with -ldflags "-X main.release=v1.2.3".
var release string //nolint:gochecknoglobals // the linker can set nothing else

// version is the release, or what the Go tool knows of the build.
func version() string {
	if release != "" {
		return release
	}
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}

// newVersion makes the command that prints the version.
func newVersion(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(s.out, "arthurlint %s\n%s %s/%s\n", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
			if err != nil {
				return fmt.Errorf("print the version: %w", err)
			}
			fmt.Fprintf(s.out, "AWS data of %s\n", lint.DataDate())
			if opa := moduleVersion("github.com/open-policy-agent/opa"); opa != "" {
				fmt.Fprintf(s.out, "opa %s\n", opa)
			}
			return nil
		},
	}
}

func moduleVersion(path string) string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, dep := range info.Deps {
		if dep.Path == path {
			return dep.Version
		}
	}
	return ""
}
