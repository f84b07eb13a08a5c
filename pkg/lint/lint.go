package lint

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/suppress"
)

// Linter lints files. It is safe for concurrent use.
type Linter struct {
	opts     Options
	projects *projects
	// baseline lists findings that are known, or is nil; baselinePath is its absolute path.
	baseline     *suppress.Baseline
	baselinePath string
}

// ErrDir is a working directory that is not absolute.
var ErrDir = errors.New("the working directory is not absolute")

// New makes a Linter. The error is what is wrong with the options: an unknown rule, an invalid
// configuration file or baseline, a broken custom rule.
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
	l := &Linter{opts: opts, projects: p}
	if opts.Baseline != "" {
		l.baselinePath = l.fileNamed(opts.Baseline).Abs
		if l.baseline, err = p.readBaseline(l.baselinePath); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// Run lints the targets: files, directories, or StdinTarget. It reports on what the targets hold,
// and reasons over the whole projects that they lie in. What keeps it from a part of its job is
// among the report's failures.
func (l *Linter) Run(ctx context.Context, targets []string) *diag.Report {
	start := time.Now()
	report := l.start(ctx, targets).report()
	report.Elapsed = time.Since(start)
	return report
}

// start runs over the targets.
func (l *Linter) start(ctx context.Context, targets []string) *run {
	r := &run{linter: l}
	r.scan(ctx, targets)
	r.finish(ctx)
	return r
}

// finish goes from documents to findings that count.
func (r *run) finish(ctx context.Context) {
	r.widen(ctx)
	r.conclude(ctx)
	r.suppress(ctx)
	diag.Sort(r.findings)
	r.applyBaseline(ctx)
	diag.Sort(r.findings)
}

// again is the run once more, over the same files, some of them with another text than before: by
// their numbers. The others are not read again.
func (r *run) again(ctx context.Context, texts map[int][]byte) *run {
	next := &run{
		linter: r.linter, listing: r.listing, walked: r.walked, broken: map[*project]bool{},
		seen: maps.Clone(r.seen), widened: maps.Clone(r.widened), jobs: slices.Clone(r.jobs), handled: slices.Clone(r.handled),
	}
	for order, text := range texts {
		next.jobs[order].text = text
		next.handled[order] = r.linter.handle(ctx, next.jobs[order])
	}
	for _, res := range next.handled {
		next.take(res)
	}
	next.finish(ctx)
	return next
}

// report puts all that the run found together.
func (r *run) report() *diag.Report {
	slices.Sort(r.skippedRules)
	files := 0
	for i := range r.jobs {
		if r.jobs[i].asked {
			files++
		}
	}
	return &diag.Report{
		Findings:     r.findings,
		Failures:     slices.Concat(r.listing.failures, r.failures),
		Skipped:      slices.Concat(r.listing.skipped, r.skipped),
		SkippedRules: slices.Compact(r.skippedRules),
		Files:        files,
		Documents:    r.documents,
	}
}
