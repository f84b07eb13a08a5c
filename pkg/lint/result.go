package lint

import (
	"context"
	"errors"
	"path"
	"path/filepath"
	"strconv"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/cluster"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/suppress"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// result is what one file contributes. It holds no documents: what cluster rules need of them is
// in the entries, and a document with a finding is read again.
type result struct {
	job     job
	project *project
	// path is the file's path from the project's root, slash-separated; the name without a root.
	path string
	file *source.File
	// data is the text of standard input, which cannot be read again, and of what is not on the disk.
	data []byte

	findings []diag.Finding
	failures []diag.Failure
	skipped  string
	judged   int
	// documents are how many the text holds, and problems how many places of it cannot be read.
	documents, problems int
	members             []member
	declared            []*cluster.Declaration
	directives          []suppress.Directive
}

// member is a document that cluster rules have taken entries from.
type member struct {
	// number is the document's place among those of its file.
	number, list int
	entries      []policy.Entry
}

// handle reads a file, takes its documents out, and judges them. It returns nil where there is
// nothing to tell.
func (l *Linter) handle(ctx context.Context, j job) *result {
	res := &result{job: j, project: l.projects.of(j)}
	if res.project.err != nil {
		return res
	}
	res.path = res.project.relative(j)
	data, err := l.read(j, res.project)
	if errors.Is(err, errTooLarge) {
		return l.tooLarge(ctx, res, data)
	}
	if err != nil {
		return res.fail(err)
	}
	declares := cluster.May(path.Base(j.Path), data)
	if !declares && !j.Named && !res.project.filter.May(data) {
		return nil
	}
	if j.stdin || j.text != nil {
		res.data = data
	}
	l.judge(ctx, res, data, declares)
	return res
}

func (r *result) fail(err error) *result {
	r.failures = append(r.failures, diag.Failure{File: r.job.Path, Message: err.Error()})
	return r
}

// tooLarge reports a file past the limit, if it was named or can hold documents of ours.
func (l *Linter) tooLarge(ctx context.Context, res *result, start []byte) *result {
	if !res.job.Named && !res.project.filter.May(start) {
		return nil
	}
	res.file = &source.File{Name: res.job.Path}
	l.judgeProblems(ctx, res, []syntax.Problem{{
		Code:   syntax.TooLarge,
		Detail: map[string]string{"what": "file size in bytes", "limit": strconv.FormatInt(res.project.maxFileSize(&l.opts), 10)},
	}})
	return res
}

func (l *Linter) judge(ctx context.Context, res *result, data []byte, declares bool) {
	file, err := source.New(res.job.Path, data)
	res.file = file
	if err != nil {
		if res.job.Named || res.project.filter.May(file.Text) {
			l.judgeProblems(ctx, res, []syntax.Problem{{
				Code: syntax.InvalidEncoding, Detail: map[string]string{"error": err.Error()},
			}})
		}
		return
	}
	found := l.extract(res, file, declares)
	res.skipped = found.Skipped
	res.documents, res.problems = len(found.Documents), len(found.Problems)
	for i := range found.Trees {
		if root := found.Trees[i].Root; root != nil && declares {
			if d := cluster.Read(res.path, root); d != nil {
				res.declared = append(res.declared, d)
			}
		}
	}
	if res.job.asked && len(found.Documents) > 0 && (file.Encoding == source.UTF16LE || file.Encoding == source.UTF16BE) {
		found.Problems = append([]syntax.Problem{utf16(file)}, found.Problems...)
	}
	for number, doc := range found.Documents {
		l.judgeDocument(ctx, res, doc, number)
	}
	if !res.job.asked {
		return
	}
	if len(found.Problems) > 0 {
		l.judgeProblems(ctx, res, found.Problems)
	}
	if len(found.Documents) > 0 || len(found.Problems) > 0 {
		res.directives = suppress.Scan(file, found.Trees)
	}
}

func utf16(file *source.File) syntax.Problem {
	return syntax.Problem{
		Code:   syntax.UTF16,
		Range:  file.LineRange(1),
		Detail: map[string]string{"encoding": file.Encoding.String()},
	}
}

// extract takes the documents out of a decoded file.
func (l *Linter) extract(res *result, file *source.File, all bool) extract.Result {
	return extract.From(file, extract.Options{
		Filter:   res.project.filter,
		Named:    res.job.Named,
		All:      all,
		Template: l.projects.inChart(res.job.Abs),
		Patched: func(kind, name string) bool {
			return l.projects.isPatched(res.project, res.path, kind, name)
		},
		Limits: res.project.limits(),
	})
}

// judgeDocument judges one document, and keeps the entries that cluster rules take from it. Of a
// file that was not asked for only those count.
func (l *Linter) judgeDocument(ctx context.Context, res *result, doc *extract.Document, number int) {
	engine := res.project.engine
	if !res.job.asked && !engine.HasClusterRules(doc.Kind) {
		return
	}
	var j policy.Judgement
	if res.job.asked {
		j = engine.Judge(ctx, doc)
		res.judged++
	} else {
		j = engine.Collect(ctx, doc)
	}
	if engine.HasClusterRules(doc.Kind) {
		res.members = append(res.members, member{number: number, list: doc.List, entries: j.Entries})
	}
	res.keep(&j, doc)
}

// judgeProblems judges what is wrong with a file's text.
func (l *Linter) judgeProblems(ctx context.Context, res *result, problems []syntax.Problem) {
	doc := extract.Problems(policy.KindSourceFile, res.file, problems)
	j := res.project.engine.Judge(ctx, doc)
	res.keep(&j, doc)
}

// keep turns a judgement into findings with places, those of rules that are off left out.
func (r *result) keep(j *policy.Judgement, doc *extract.Document) {
	for i := range j.Findings {
		if f, ok := r.project.locate(&j.Findings[i], doc, r.path); ok {
			for _, related := range j.Findings[i].Related {
				f.Related = append(f.Related, relatedPlace(related, doc))
			}
			r.findings = append(r.findings, f)
		}
	}
	for _, failure := range j.Failures {
		r.failures = append(r.failures, ruleFailure(r.job.Path, failure))
	}
}

func relatedPlace(related policy.Related, doc *extract.Document) diag.Related {
	at := placeOf(doc, doc.Root.Locate(related.At), false, "")
	return diag.Related{Place: diag.Place{File: doc.File, Range: at}, Message: related.Message}
}

func ruleFailure(file string, failure policy.Failure) diag.Failure {
	message := failure.Err.Error()
	if failure.Rule != "" {
		message = "rule " + failure.Rule + ": " + message
	}
	return diag.Failure{File: file, Message: message}
}

// relativePath is a file's path from a directory, slash-separated, and whether it lies below it.
func relativePath(dir, abs string) (string, bool) {
	rel, err := filepath.Rel(dir, abs)
	if err != nil || !filepath.IsLocal(rel) {
		return "", false
	}
	return filepath.ToSlash(rel), true
}
