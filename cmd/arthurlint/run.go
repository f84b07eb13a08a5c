package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/spf13/cobra"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
)

// The exit statuses.
const (
	// statusClean: nothing at or above the fail level.
	statusClean = 0
	// statusFindings: findings at or above the fail level.
	statusFindings = 1
	// statusFailed: arthurlint could not do its job. It outranks statusFindings.
	statusFailed = 2
)

// streams are what a command reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// errFindings and errFailures end a command with its status when all is said already.
var (
	errFindings = errors.New("findings")
	errFailures = errors.New("failures")
)

// run executes a command line and returns the exit status.
func run(args []string, in io.Reader, out, errOut io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	s := streams{in: in, out: out, err: errOut}
	root := newRoot(s)
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errOut)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return statusClean
	case errors.Is(err, errFindings):
		return statusFindings
	case errors.Is(err, errFailures):
		return statusFailed
	}
	// A message may quote a file, a broken custom rule's say: nothing of it reaches the terminal raw.
	for line := range strings.Lines(err.Error()) {
		fmt.Fprintln(errOut, report.FailureLine(diag.Failure{Message: strings.TrimRight(line, "\r\n")}))
	}
	return statusFailed
}

// newRoot makes the command that lints, and below it all others.
func newRoot(s streams) *cobra.Command {
	root := newLint(s)
	root.Version = version()
	root.SilenceErrors = true
	root.SilenceUsage = true
	root.CompletionOptions.HiddenDefaultCmd = false
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())
	})
	root.AddCommand(newRules(s), newExplain(s), newExplainTrust(s), newExtract(s), newInit(s), newVersion(s))
	return root
}
