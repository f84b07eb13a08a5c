package lint

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/walk"
)

// run is the state of one Run. Its stages follow each other; within a stage files are handled in
// parallel, and their results are put in order afterwards.
type run struct {
	linter *Linter
	// walked are the targets, absolute: a directory among them has been walked whole.
	walked map[string]bool
	// widened are the roots of projects that were read whole, besides the targets.
	widened map[string]bool
	// broken are the projects that cannot be linted, each told once.
	broken map[*project]bool
	// listing is what the walk has to tell.
	listing listing
	// jobs are all files in their order, and handled what became of each; nil where there is nothing
	// to tell.
	jobs    []job
	handled []*result
	// results are the files that hold anything of interest, in the order of the walk: those that
	// were asked for, and behind them the rest of their projects.
	results  []*result
	seen     map[string]bool
	findings []diag.Finding
	failures []diag.Failure
	skipped  []diag.Skip
	// skippedRules are the rules that would have needed more than the run could see.
	skippedRules []string
	documents    int
}

// listing is what a walk tells besides the files.
type listing struct {
	failures []diag.Failure
	skipped  []diag.Skip
}

// job is a file to handle, and its place in the order.
type job struct {
	walk.File
	order int
	// asked files are reported on; the others only complete the picture of a cluster.
	asked bool
	stdin bool
	// text, if not nil, counts instead of what the file holds.
	text []byte
}

// scan handles the files that were asked for.
func (r *run) scan(ctx context.Context, targets []string) {
	r.seen, r.walked, r.widened, r.broken = map[string]bool{}, map[string]bool{}, map[string]bool{}, map[*project]bool{}
	for _, target := range targets {
		if !filepath.IsAbs(target) {
			target = filepath.Join(r.linter.opts.Dir, target)
		}
		r.walked[filepath.Clean(target)] = true
	}
	r.process(ctx, func(yield func(job) bool) { r.targets(ctx, targets, yield) })
}

// targets yields the files that were asked for: standard input first, then what is on the disk.
func (r *run) targets(ctx context.Context, targets []string, yield func(job) bool) {
	paths := slices.DeleteFunc(slices.Clone(targets), func(t string) bool { return t == StdinTarget })
	if len(paths) < len(targets) && !yield(job{File: r.stdinFile(), asked: true, stdin: true}) {
		return
	}
	if len(paths) > 0 {
		r.walk(ctx, paths, true, yield)
	}
}

// nameless is what reports call standard input that stands for no file.
const nameless = "<stdin>"

func (r *run) stdinFile() walk.File {
	name := r.linter.opts.StdinName
	if name == "" {
		return walk.File{Path: nameless, Named: true}
	}
	return r.linter.fileNamed(name)
}

// fileNamed is the file of a path that relates to the working directory.
func (l *Linter) fileNamed(name string) walk.File {
	abs := filepath.FromSlash(name)
	if !filepath.IsAbs(abs) {
		abs = filepath.Join(l.opts.Dir, abs)
	}
	abs = filepath.Clean(abs)
	return walk.File{Path: l.projects.display(abs), Abs: abs, Named: true}
}

// walk yields the files below the paths that were not seen before.
func (r *run) walk(ctx context.Context, paths []string, asked bool, yield func(job) bool) {
	opts := walk.Options{Dir: r.linter.opts.Dir, Match: worthReading}
	if asked {
		opts.Skipped = func(path, reason string) {
			r.listing.skipped = append(r.listing.skipped, diag.Skip{File: path, Reason: reason})
		}
	}
	for file, err := range walk.Files(ctx, paths, opts) {
		if err != nil {
			r.listing.failures = append(r.listing.failures, diag.Failure{Message: err.Error()})
			continue
		}
		if r.seen[file.Abs] {
			continue
		}
		r.seen[file.Abs] = true
		file.Path = r.linter.projects.display(file.Abs)
		if !yield(job{File: file, asked: asked}) {
			return
		}
	}
}

// worthReading tells the names that a directory walk looks at.
func worthReading(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".yaml", ".yml", ".json":
		return true
	}
	return name == "Kustomization"
}

// process handles jobs on several goroutines and appends what comes of them in their order.
func (r *run) process(ctx context.Context, jobs func(yield func(job) bool)) {
	queue := make(chan job, 64)
	var wg sync.WaitGroup
	var mu sync.Mutex
	done := map[int]*result{}
	for range r.linter.opts.Workers {
		wg.Go(func() {
			for j := range queue {
				res := r.linter.handle(ctx, j)
				r.linter.opts.Progress.finish()
				if res == nil {
					continue
				}
				mu.Lock()
				done[j.order] = res
				mu.Unlock()
			}
		})
	}
	first := len(r.jobs)
	jobs(func(j job) bool {
		j.order = len(r.jobs)
		r.jobs = append(r.jobs, j)
		r.linter.opts.Progress.find()
		select {
		case queue <- j:
			return true
		case <-ctx.Done():
			return false
		}
	})
	close(queue)
	wg.Wait()
	for order := first; order < len(r.jobs); order++ {
		r.handled = append(r.handled, done[order])
		r.take(done[order])
	}
}

// take adds what one file contributes to the run, if it does.
func (r *run) take(res *result) {
	if res == nil {
		return
	}
	r.results = append(r.results, res)
	if !res.job.asked {
		return
	}
	if res.project.err != nil && !r.broken[res.project] {
		r.broken[res.project] = true
		r.failures = append(r.failures, res.project.failures...)
	}
	r.documents += res.judged
	r.findings = append(r.findings, res.findings...)
	r.failures = append(r.failures, res.failures...)
	if res.skipped != "" {
		r.skipped = append(r.skipped, diag.Skip{File: res.job.Path, Reason: res.skipped, Named: res.job.Named})
	}
}

var (
	// errTooLarge is a file past the size limit.
	errTooLarge = errors.New("larger than the limit")
	// errList is a target that cannot be listed.
	errList = errors.New("cannot list the files")
)

// read reads the file of a job, up to the size limit.
func (l *Linter) read(j job, p *project) ([]byte, error) {
	limit := p.maxFileSize(&l.opts)
	if j.text != nil {
		return readUpTo(bytes.NewReader(j.text), limit)
	}
	if j.stdin {
		return readUpTo(l.opts.Stdin, limit)
	}
	file, err := os.Open(j.Abs)
	if err != nil {
		return nil, fmt.Errorf("read a file: %w", err)
	}
	defer file.Close() //nolint:errcheck // only read from
	return readUpTo(file, limit)
}

func readUpTo(from io.Reader, limit int64) ([]byte, error) {
	var buffer bytes.Buffer
	n, err := buffer.ReadFrom(io.LimitReader(from, limit+1))
	if err != nil {
		return nil, fmt.Errorf("read a file: %w", err)
	}
	if n > limit {
		return buffer.Bytes(), fmt.Errorf("%w of %d bytes", errTooLarge, limit)
	}
	return buffer.Bytes(), nil
}
