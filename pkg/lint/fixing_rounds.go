package lint

import (
	"context"
	"fmt"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/edit"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// fixing is the state of one Fix. Texts change in memory only.
type fixing struct {
	opts FixOptions
	// run is the last one, over the texts as they are by now.
	run *run
	// files are the files with fixes, by the number of their job.
	files map[int]*FixedFile
	// refused are fixes that must not be tried again, by what names them.
	refused  map[string]bool
	refusals []Refusal
	// even counts the fixes of a document that have left as many findings as there were.
	even map[place]int
}

// place is a document by its file and what it is called.
type place struct {
	order    int
	document diag.Document
}

// fixChoice is a fix to make.
type fixChoice struct {
	order   int
	finding *diag.Finding
}

// name is what a fix is refused by: the finding however lines move, and what it would do.
func (c *fixChoice) name() string {
	return fmt.Sprint(c.order, c.finding.Rule, "\x00", c.finding.Fingerprint, "\x00", c.finding.Fix.Title)
}

// choose finds the fixes of a round: of a document one, since a fix is meant for the document as it
// is, and of a rule about clusters one, for the same reason.
func (f *fixing) choose() []fixChoice {
	orders := f.orders()
	busy := map[place]bool{}
	clusters := map[string]bool{}
	edits := map[int][]diag.Edit{}
	var batch []fixChoice
	for i := range f.run.findings {
		finding := &f.run.findings[i]
		order, ok := orders[finding.Place.File.Name]
		if !ok || !f.wanted(finding) {
			continue
		}
		c := fixChoice{order: order, finding: finding}
		at := place{order: order, document: finding.Document}
		cluster := f.clusterRule(order, finding.Rule)
		if busy[at] || cluster && clusters[finding.Rule] || f.refused[c.name()] || edit.Collide(edits[order], finding.Fix.Edits) {
			continue
		}
		busy[at] = true
		clusters[finding.Rule] = cluster
		edits[order] = append(edits[order], finding.Fix.Edits...)
		batch = append(batch, c)
	}
	return batch
}

// wanted tells the findings to fix. What is suppressed was accepted as it is.
func (f *fixing) wanted(finding *diag.Finding) bool {
	return finding.Suppressed == nil && finding.Fix != nil && len(finding.Fix.Edits) > 0 && (finding.Fix.Safe || f.opts.Unsafe)
}

// orders are the numbers of the files that were asked for, by name. A name that stands for two
// texts, a file and standard input, is left out.
func (f *fixing) orders() map[string]int {
	out := map[string]int{}
	twice := map[string]bool{}
	for order, res := range f.run.handled {
		if res == nil || !res.job.asked || res.file == nil {
			continue
		}
		if _, taken := out[res.job.Path]; taken {
			twice[res.job.Path] = true
		}
		out[res.job.Path] = order
	}
	for name := range twice {
		delete(out, name)
	}
	return out
}

func (f *fixing) clusterRule(order int, id string) bool {
	rule := f.run.handled[order].project.rules.byID[id]
	return rule != nil && rule.Scope == policy.ScopeCluster
}

// attempt makes fixes if all is well afterwards, or else fewer of them. One that does not go well
// alone is refused.
func (f *fixing) attempt(ctx context.Context, batch []fixChoice) {
	for {
		reason := f.try(ctx, batch)
		if reason == "" || ctx.Err() != nil {
			return
		}
		if len(batch) == 1 {
			f.refused[batch[0].name()] = true
			f.refusals = append(f.refusals, Refusal{Finding: *batch[0].finding, Reason: reason})
			return
		}
		batch = batch[:len(batch)/2]
	}
}

// try makes fixes, or says why not.
func (f *fixing) try(ctx context.Context, batch []fixChoice) string {
	texts, err := f.texts(batch)
	if err != nil {
		return err.Error()
	}
	next := f.run.again(ctx, texts)
	if ctx.Err() != nil {
		return "interrupted"
	}
	if reason := f.worse(next, batch); reason != "" {
		return reason
	}
	composed := map[int][]diag.Edit{}
	for order, edits := range editsOf(batch) {
		file := f.file(order)
		if composed[order], err = edit.Compose(file.File.Text, file.Edits, edits); err != nil {
			return fmt.Sprintf("add up the edits: %v", err)
		}
	}
	f.accept(next, batch, composed)
	return ""
}

// texts are the new contents of files, by their numbers.
func (f *fixing) texts(batch []fixChoice) (map[int][]byte, error) {
	out := map[int][]byte{}
	for order, edits := range editsOf(batch) {
		file := f.run.handled[order].file
		text, err := edit.Apply(file.Text, edits)
		if err != nil {
			return nil, fmt.Errorf("make the edits: %w", err)
		}
		out[order] = file.Encode(text)
	}
	return out, nil
}

func editsOf(batch []fixChoice) map[int][]diag.Edit {
	out := map[int][]diag.Edit{}
	for _, c := range batch {
		out[c.order] = append(out[c.order], c.finding.Fix.Edits...)
	}
	return out
}

// maxEven is how many fixes of one document may leave as many findings as there were: one that
// brings another finding to light does. More would be fixes that undo each other.
const maxEven = 20

// worse says why things are not better after fixes, or nothing.
func (f *fixing) worse(next *run, batch []fixChoice) string {
	for order := range editsOf(batch) {
		before, after := f.run.handled[order], next.handled[order]
		if after == nil || after.file == nil || after.problems > before.problems || after.documents < before.documents {
			return "the result cannot be read"
		}
	}
	if len(next.failures) > len(f.run.failures) {
		return "the result cannot be judged: " + next.failures[len(next.failures)-1].Message
	}
	before, after := count(f.run), count(next)
	if after.all > before.all || len(batch) > 1 && after.grows(before) {
		return fmt.Sprintf("there would be more findings: %s", f.brought(next))
	}
	if after.all == before.all {
		for _, c := range batch {
			if f.even[place{c.order, c.finding.Document}] >= maxEven {
				return "fixes of this document come to no end"
			}
		}
	}
	return ""
}

// counts is how many findings count, in all and by document: its file and number.
type counts struct {
	all    int
	single map[string]int
}

func count(r *run) counts {
	c := counts{single: map[string]int{}}
	for i := range r.findings {
		if f := &r.findings[i]; f.Suppressed == nil {
			c.all++
			c.single[fmt.Sprint(f.Document.Index, f.Place.File.Name)]++
		}
	}
	return c
}

// grows tells whether any document has more findings than before. Of several fixes at once, one
// must not make up for another.
func (c counts) grows(before counts) bool {
	for document, n := range c.single {
		if n > before.single[document] {
			return true
		}
	}
	return false
}

// brought names a finding that was not there before.
func (f *fixing) brought(next *run) string {
	known := map[string]int{}
	for i := range f.run.findings {
		known[f.run.findings[i].Rule+f.run.findings[i].Fingerprint]++
	}
	for i := range next.findings {
		finding := &next.findings[i]
		key := finding.Rule + finding.Fingerprint
		if known[key]--; known[key] < 0 && finding.Suppressed == nil {
			at := finding.Place.File.Position(finding.Place.Range.Start, source.CodePoints)
			return fmt.Sprintf("%s in line %d of %s", finding.Rule, at.Line, finding.Place.File.Name)
		}
	}
	return "none by another name"
}

// file is the file of a job, with the fixes so far.
func (f *fixing) file(order int) *FixedFile {
	if f.files[order] == nil {
		res := f.run.handled[order]
		f.files[order] = &FixedFile{File: res.file, Stdin: res.job.stdin}
	}
	return f.files[order]
}

// accept takes fixes over. edits are all those of each file, from its first text on.
func (f *fixing) accept(next *run, batch []fixChoice, edits map[int][]diag.Edit) {
	even := count(f.run).all == count(next).all
	for _, c := range batch {
		if even {
			f.even[place{c.order, c.finding.Document}]++
		}
		file := f.file(c.order)
		file.Fixes = append(file.Fixes, AppliedFix{Rule: c.finding.Rule, Title: c.finding.Fix.Title})
	}
	for order := range edits {
		text := next.handled[order].file
		f.files[order].Edits, f.files[order].Text = edits[order], text.Encode(text.Text)
	}
	f.run = next
}
