package lint

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/disk"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/edit"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// FixOptions say which fixes to make, and where to.
type FixOptions struct {
	// Unsafe makes the unsafe fixes, too.
	Unsafe bool
	// DryRun leaves all files as they are.
	DryRun bool
}

// Fixed is what Fix did, or in a dry run would do.
type Fixed struct {
	// Report is on the files as they are now: as they were before in a dry run.
	Report *diag.Report
	// Files are those with fixes, by their names.
	Files []FixedFile
	// Refused are fixes that were not made, since what came of them was no better.
	Refused []Refusal
}

// FixedFile is a file with fixes.
type FixedFile struct {
	// File is the file as it was, and Edits what became of it: in the order of the text.
	File  *source.File
	Edits []diag.Edit
	// Text is the new content, in the file's own encoding.
	Text []byte
	// Fixes are those made, in the order in which they were.
	Fixes []AppliedFix
	// Stdin is true for standard input, which nothing is written to.
	Stdin bool
}

// AppliedFix is a fix that was made.
type AppliedFix struct {
	Rule, Title string
}

// Diff is a unified diff of the file, which "git apply" takes.
func (f *FixedFile) Diff() (string, error) {
	diff, err := edit.Diff(f.File, f.Edits)
	if err != nil {
		return "", fmt.Errorf("compare %s: %w", f.File.Name, err)
	}
	return diff, nil
}

// Refusal is a fix that was not made, with the reason.
type Refusal struct {
	Finding diag.Finding
	Reason  string
}

// Fix makes the fixes of the findings in the targets, in rounds: of those that may get into each
// other's way one a round, until there is none left to make. A file is replaced as a whole, once;
// standard input is not written anywhere. What cannot be written is among the report's failures.
// A fix after which a text cannot be read, or there are more findings, is taken back.
func (l *Linter) Fix(ctx context.Context, targets []string, opts FixOptions) *Fixed {
	start := time.Now()
	first := l.start(ctx, targets)
	f := fixing{opts: opts, run: first, files: map[int]*FixedFile{}, refused: map[string]bool{}, even: map[place]int{}}
	for ctx.Err() == nil {
		batch := f.choose()
		if len(batch) == 0 {
			break
		}
		f.attempt(ctx, batch)
	}
	out := &Fixed{Refused: f.refusals}
	for _, order := range f.changed() {
		out.Files = append(out.Files, *f.files[order])
	}
	slices.SortStableFunc(out.Files, func(a, b FixedFile) int { return cmpNames(a.File, b.File) })
	switch {
	case opts.DryRun:
		out.Report = first.report()
	case ctx.Err() == nil:
		out.Report = f.write(ctx).report()
	default:
		out.Report = f.run.report()
	}
	out.Report.Elapsed = time.Since(start)
	return out
}

// write replaces the files that have changed. Where that fails, the text that is still there counts.
func (f *fixing) write(ctx context.Context) *run {
	var failures []diag.Failure
	back := map[int][]byte{}
	for _, order := range f.changed() {
		file := f.files[order]
		if file.Stdin {
			continue
		}
		old := file.File.Encode(file.File.Text)
		if err := disk.Swap(f.run.jobs[order].Abs, old, file.Text); err != nil {
			failures = append(failures, diag.Failure{File: file.File.Name, Message: fmt.Sprintf("write the fixed text: %v", err)})
			back[order] = old
		}
	}
	last := f.run
	if len(back) > 0 {
		last = last.again(ctx, back)
	}
	last.failures = append(last.failures, failures...)
	return last
}

// changed are the numbers of the files whose text is another now, in order.
func (f *fixing) changed() []int {
	var orders []int
	for order := range f.run.jobs {
		if file := f.files[order]; file != nil && len(file.Edits) > 0 {
			orders = append(orders, order)
		}
	}
	return orders
}

func cmpNames(a, b *source.File) int {
	switch {
	case a.Name < b.Name:
		return -1
	case a.Name > b.Name:
		return 1
	}
	return 0
}
