package lint

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// Linter lints files. It is safe for concurrent use.
type Linter struct {
	opts     Options
	projects *projects
}

// ErrDir is a working directory that is not absolute.
var ErrDir = errors.New("the working directory is not absolute")

// New makes a Linter. The error is what is wrong with the options: an unknown rule, an invalid
// configuration file, a broken custom rule.
func New(ctx context.Context, opts Options) (*Linter, error) {
	if !filepath.IsAbs(opts.Dir) {
		return nil, fmt.Errorf("%w: %q", ErrDir, opts.Dir)
	}
	if opts.Workers == 0 {
		opts.Workers = runtime.GOMAXPROCS(0)
	}
	p, err := newProjects(ctx, &opts)
	if err != nil {
		return nil, err
	}
	return &Linter{opts: opts, projects: p}, nil
}

// Run lints the targets: files, directories, or StdinTarget. It reports on what the targets hold,
// and reasons over the whole projects that they lie in. What keeps it from a part of its job is
// among the report's failures.
func (l *Linter) Run(ctx context.Context, targets []string) *diag.Report {
	start := time.Now()
	r := &run{linter: l}
	r.scan(ctx, targets)
	r.widen(ctx)
	r.conclude(ctx)
	r.suppress(ctx)
	report := r.report()
	report.Elapsed = time.Since(start)
	return report
}
