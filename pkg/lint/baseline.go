package lint

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/disk"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/suppress"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// readBaseline reads a baseline by its absolute path.
func (p *projects) readBaseline(path string) (*suppress.Baseline, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the baseline: %w", err)
	}
	file, err := source.New(p.display(path), data)
	if err != nil {
		return nil, fmt.Errorf("read the baseline %s: %w", p.display(path), err)
	}
	known, err := suppress.ReadBaseline(file)
	if err != nil {
		return nil, fmt.Errorf("read the baseline: %w", err)
	}
	return known, nil
}

// applyBaseline suppresses what the baseline lists, and adds findings for what is gone of it.
func (r *run) applyBaseline(ctx context.Context) {
	if r.linter.baseline == nil {
		return
	}
	c := r.coverage(r.linter.baselinePath)
	problems := r.linter.baseline.Apply(r.findings, c.has)
	home := r.linter.projects.in(c.dir)
	if home.err == nil {
		r.tellProblems(ctx, home, problems)
	}
}

// WriteBaseline runs over the targets and writes a file of all that counts among what is found: a
// later run with that file as its Options.Baseline leaves it out. What is in the file already and
// lies outside of the targets is kept. The report is that of such a later run. Where something
// fails, nothing is written.
func (l *Linter) WriteBaseline(ctx context.Context, targets []string, file string) (*diag.Report, error) {
	start := time.Now()
	path := l.fileNamed(file).Abs
	known, err := l.projects.readBaseline(path)
	if errors.Is(err, fs.ErrNotExist) {
		known, err = &suppress.Baseline{}, nil
	}
	if err != nil {
		return nil, err
	}
	r := l.start(ctx, targets)
	if ctx.Err() != nil {
		return nil, fmt.Errorf("write the baseline: %w", ctx.Err())
	}
	if len(r.failures)+len(r.listing.failures) > 0 {
		r.failures = append(r.failures, diag.Failure{File: file, Message: "the baseline is not written, since not everything could be judged"})
	} else if err := r.writeBaseline(known, path, file); err != nil {
		return nil, err
	}
	report := r.report()
	report.Elapsed = time.Since(start)
	return report, nil
}

func (r *run) writeBaseline(known *suppress.Baseline, path, name string) error {
	c := r.coverage(path)
	next := &suppress.Baseline{File: &source.File{Name: name}}
	found := map[string]int{}
	for i := range r.findings {
		if f := &r.findings[i]; suppress.Baselined(f) {
			next.Entries = append(next.Entries, suppress.Entry{Rule: f.Rule, File: c.nameOf(f.Place.File), Path: f.Path, Fingerprint: f.Fingerprint})
			found[f.Fingerprint]++
		}
	}
	for i := range known.Entries {
		e := &known.Entries[i]
		if found[e.Fingerprint]--; found[e.Fingerprint] < 0 && !c.has(e) {
			next.Entries = append(next.Entries, *e)
		}
	}
	text, err := next.Write()
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	if err := disk.Write(path, text); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	next.Apply(r.findings, func(*suppress.Entry) bool { return false })
	return nil
}

// coverage tells which entries of a baseline a run would have found.
type coverage struct {
	run *run
	// dir is the baseline's directory, from which it names files.
	dir   string
	asked map[string]int
}

func (r *run) coverage(path string) coverage {
	c := coverage{run: r, dir: filepath.Dir(path), asked: map[string]int{}}
	for i := range r.jobs {
		if r.jobs[i].asked {
			c.asked[c.name(r.jobs[i].Path, r.jobs[i].Abs)] = i
		}
	}
	return c
}

// name is how the baseline names a file.
func (c *coverage) name(path, abs string) string {
	if abs == "" {
		return path
	}
	rel, err := filepath.Rel(c.dir, abs)
	if err != nil {
		return filepath.ToSlash(abs)
	}
	return filepath.ToSlash(rel)
}

func (c *coverage) nameOf(file *source.File) string {
	if c.run.linter.opts.StdinName == "" && file.Name == nameless {
		return file.Name
	}
	return c.name(file.Name, c.run.linter.fileNamed(file.Name).Abs)
}

// has tells whether the run had a look at what an entry is about: its file was asked for, or is gone
// from a directory that was, and its rule could judge it.
func (c *coverage) has(e *suppress.Entry) bool {
	i, asked := c.asked[e.File]
	if !asked {
		return c.gone(e)
	}
	job, res := &c.run.jobs[i], c.run.handled[i]
	project := c.run.linter.projects.of(*job)
	rule := project.rules.byID[e.Rule]
	switch {
	case project.err != nil || rule == nil || slices.Contains(c.run.skippedRules, rule.ID):
		return false
	case res != nil && (res.problems > 0 || res.skipped != "" || len(res.failures) > 0):
		return false
	case rule.Scope == policy.ScopeCluster && project.root == "" && job.Named:
		return false
	}
	_, on := project.severity(rule, project.relative(*job))
	return on
}

// gone tells that the file of an entry is not there, though its directory was walked.
func (c *coverage) gone(e *suppress.Entry) bool {
	abs := filepath.Join(c.dir, filepath.FromSlash(e.File))
	if _, err := os.Stat(abs); !errors.Is(err, fs.ErrNotExist) {
		return false
	}
	for dir := filepath.Dir(abs); ; dir = filepath.Dir(dir) {
		if c.run.walked[dir] {
			return true
		}
		if dir == filepath.Dir(dir) {
			return false
		}
	}
}
