package lint

import (
	"context"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/config"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/suppress"
)

// suppress applies comments and exceptions to the findings, project by project, and adds findings
// for what is wrong with them.
func (r *run) suppress(ctx context.Context) {
	groups := map[*project][]*result{}
	var order []*project
	for _, res := range r.results {
		if res.project.err != nil {
			continue
		}
		if groups[res.project] == nil {
			order = append(order, res.project)
		}
		groups[res.project] = append(groups[res.project], res)
	}
	for _, p := range order {
		r.suppressIn(ctx, p, groups[p])
	}
}

// suppressIn does so for the findings of one project, which it takes out of the run and puts back.
func (r *run) suppressIn(ctx context.Context, p *project, results []*result) {
	byName := map[string]*result{}
	var directives []suppress.Directive
	for _, res := range results {
		byName[res.job.Path] = res
		directives = append(directives, res.directives...)
	}
	var findings, others []diag.Finding
	for _, f := range r.findings {
		if byName[f.Place.File.Name] != nil {
			findings = append(findings, f)
		} else {
			others = append(others, f)
		}
	}
	directives = append(directives, r.elsewhere(findings, byName)...)
	problems := suppress.Apply(findings, directives, r.exceptions(p, byName), suppress.Options{
		Today:     r.linter.opts.Today,
		Canonical: p.rules.Canonical,
		Near:      func(id string) []string { return config.Nearest(id, p.rules.ids) },
		SidOf:     func(f *diag.Finding) string { return f.Sid },
		Ran:       func(file, rule string) bool { return r.ran(byName[file], rule) },
	})
	problems = slices.DeleteFunc(problems, func(problem suppress.Problem) bool {
		res := byName[problem.Place.File.Name]
		return res != nil && !res.job.asked
	})
	r.findings = slices.Concat(others, findings)
	r.tellProblems(ctx, p, problems)
}

// elsewhere are the comments of files that were not asked for but have a finding: a cluster rule's
// that concerns a file that was.
func (r *run) elsewhere(findings []diag.Finding, byName map[string]*result) []suppress.Directive {
	var out []suppress.Directive
	seen := map[string]bool{}
	for i := range findings {
		file := findings[i].Place.File
		res := byName[file.Name]
		if res.job.asked || seen[file.Name] {
			continue
		}
		seen[file.Name] = true
		out = append(out, suppress.Scan(file, r.linter.extract(res, file, true).Trees)...)
	}
	return out
}

// ran tells whether a rule had its say on a file.
func (r *run) ran(res *result, id string) bool {
	if res == nil || !res.job.asked || slices.Contains(r.skippedRules, id) {
		return false
	}
	rule := res.project.rules.byID[id]
	if rule == nil {
		return false
	}
	// Where nothing says how far the project goes, a named file may be a part of its cluster only.
	if rule.Scope == policy.ScopeCluster && res.project.root == "" && res.job.Named {
		return false
	}
	_, on := res.project.severity(rule, res.path)
	return on
}

// exceptions are those of the project's configuration.
func (r *run) exceptions(p *project, byName map[string]*result) []suppress.Exception {
	if p.config == nil {
		return nil
	}
	var out []suppress.Exception
	for i := range p.config.Exceptions {
		e := &p.config.Exceptions[i]
		out = append(out, suppress.Exception{
			Rule: e.Rule,
			Match: func(name string) bool {
				res := byName[name]
				return res != nil && e.Files.Match(p.configPath(res.path))
			},
			Sid: e.Sid, Pointer: e.Pointer, Reason: e.Reason, Until: e.Until, Where: e.Place,
			Judged: r.walked[p.root],
		})
	}
	return out
}

// tellProblems judges what is wrong with suppressions and adds the findings.
func (r *run) tellProblems(ctx context.Context, p *project, problems []suppress.Problem) {
	for len(problems) > 0 {
		file := problems[0].Place.File
		var rows []extract.Row
		for len(problems) > 0 && problems[0].Place.File == file {
			rows = append(rows, problemRow(&problems[0]))
			problems = problems[1:]
		}
		doc := extract.Pseudo(policy.KindSuppressions, "suppressions", file, rows)
		j := p.engine.Judge(ctx, doc)
		path := file.Name
		if p.root != "" {
			path = p.relative(job{File: r.linter.fileNamed(file.Name)})
		}
		for i := range j.Findings {
			if f, ok := p.locate(&j.Findings[i], doc, path); ok {
				r.findings = append(r.findings, f)
			}
		}
		for _, failure := range j.Failures {
			r.failures = append(r.failures, ruleFailure(file.Name, failure))
		}
	}
}

func problemRow(p *suppress.Problem) extract.Row {
	fields := map[string]any{
		"state": string(p.State),
		"kind":  p.Kind,
		"rule":  p.Rule,
		"near":  p.Near,
		"error": p.Error,
	}
	if !p.Until.IsZero() {
		fields["until"] = p.Until.Format("2006-01-02")
	}
	return extract.Row{Range: p.Place.Range, Fields: fields}
}
