package lint

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/cluster"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
)

// widen reads the rest of the projects whose files hold documents that cluster rules look at:
// those rules reason over the whole project, whatever files were asked for.
func (r *run) widen(ctx context.Context) {
	var roots []string
	for _, res := range r.results {
		if len(res.members) > 0 && !res.job.stdin && res.project.root != "" && !slices.Contains(roots, res.project.root) {
			roots = append(roots, res.project.root)
		}
	}
	for _, root := range roots {
		if r.walked[root] || r.widened[root] {
			continue
		}
		r.widened[root] = true
		r.process(ctx, func(yield func(job) bool) { r.walk(ctx, []string{root}, false, yield) })
	}
}

// conclude evaluates the cluster rules, project by project.
func (r *run) conclude(ctx context.Context) {
	groups := map[*project][]*result{}
	var order []*project
	for _, res := range r.results {
		switch {
		case res.project.err != nil || len(res.members) == 0 && len(res.declared) == 0:
		case res.job.stdin:
			r.concludeStream(ctx, res)
		default:
			if groups[res.project] == nil {
				order = append(order, res.project)
			}
			groups[res.project] = append(groups[res.project], res)
		}
	}
	for _, p := range order {
		r.concludeProject(ctx, p, groups[p])
	}
}

// concludeStream judges standard input as a cluster of its own. A buffer that stands for a file
// is only a part of one, so what its project would add is said to be missing.
func (r *run) concludeStream(ctx context.Context, res *result) {
	c := conclusion{run: r, project: res.project, results: []*result{res}}
	c.number()
	scopes := cluster.Divide(cluster.Input{Members: c.members(), Stream: true})
	if r.linter.opts.StdinName != "" {
		for i := range scopes {
			scopes[i].Complete = false
		}
		r.skippedRules = append(r.skippedRules, c.clusterRules()...)
	}
	c.evaluate(ctx, scopes)
}

func (r *run) concludeProject(ctx context.Context, p *project, results []*result) {
	slices.SortFunc(results, func(a, b *result) int { return strings.Compare(a.path, b.path) })
	c := conclusion{run: r, project: p, results: results}
	c.number()
	var declared []*cluster.Declaration
	for _, res := range results {
		declared = append(declared, res.declared...)
	}
	c.evaluate(ctx, cluster.Divide(cluster.Input{
		Members:      c.members(),
		Declarations: declared,
		Charts:       r.linter.projects.charts(p, results),
		Named:        p.named(),
		Exists:       p.exists,
	}))
}

// conclusion is the cluster rules' part of a run, for one project.
type conclusion struct {
	run     *run
	project *project
	results []*result
	// documents are the members, by the id that rules know them by.
	documents []located
	read      map[*result][]*extract.Document
}

// located is a document by its file and its number in it.
type located struct {
	result *result
	member *member
}

// number gives every member its id: its place in the order of files and positions.
func (c *conclusion) number() {
	for _, res := range c.results {
		for i := range res.members {
			c.documents = append(c.documents, located{result: res, member: &res.members[i]})
		}
	}
}

func (c *conclusion) members() []cluster.Member {
	members := make([]cluster.Member, 0, len(c.documents))
	for _, d := range c.documents {
		members = append(members, cluster.Member{File: d.result.path, List: d.member.list})
	}
	return members
}

// clusterRules are the ids of the cluster rules that have entries.
func (c *conclusion) clusterRules() []string {
	var ids []string
	for _, d := range c.documents {
		for _, entry := range d.member.entries {
			ids = append(ids, entry.Rule)
		}
	}
	return ids
}

// evaluate judges the scopes that any file asked for is part of.
func (c *conclusion) evaluate(ctx context.Context, scopes []cluster.Scope) {
	var clusters []policy.Cluster
	for _, scope := range scopes {
		if !slices.ContainsFunc(scope.Members, func(id int) bool { return c.documents[id].result.job.asked }) {
			continue
		}
		one := policy.Cluster{Name: scope.Name, Complete: scope.Complete, Whole: scope.Whole}
		for _, id := range scope.Members {
			for _, entry := range c.documents[id].member.entries {
				if c.uncertain(&scope, entry.Rule) {
					continue
				}
				entry.Document = id
				one.Entries = append(one.Entries, entry)
			}
		}
		clusters = append(clusters, one)
	}
	findings, failures := c.project.engine.Conclude(ctx, clusters)
	for _, failure := range failures {
		c.run.failures = append(c.run.failures, ruleFailure("", failure))
	}
	reported := map[string]bool{}
	for i := range findings {
		c.report(&findings[i], reported)
	}
}

// uncertain tells whether a rule looks at a kind of which something that is no document changes
// what the documents say, on their way to the cluster.
func (c *conclusion) uncertain(scope *cluster.Scope, id string) bool {
	return slices.ContainsFunc(scope.Altered, func(kind string) bool {
		return kind == "" || slices.Contains(c.project.rules.byID[id].Kinds, kind)
	})
}

// report adds a finding, if it or one of its related places lies in a file that was asked for.
// What two clusters find in one place is told once.
func (c *conclusion) report(f *policy.Finding, reported map[string]bool) {
	doc := c.document(f.Document)
	if doc == nil {
		return
	}
	res := c.documents[f.Document].result
	out, ok := c.project.locate(f, doc, res.path)
	if !ok {
		return
	}
	asked := res.job.asked
	for _, related := range f.Related {
		id := related.Document
		if id < 0 {
			id = f.Document
		}
		other := c.document(id)
		if other == nil {
			continue
		}
		asked = asked || c.documents[id].result.job.asked
		out.Related = append(out.Related, relatedPlace(related, other))
	}
	key := fmt.Sprint(f.Document, " ", out.Rule, " ", out.Path, " ", out.Message)
	if !asked || reported[key] {
		return
	}
	reported[key] = true
	c.run.findings = append(c.run.findings, out)
}

// document reads a document again that a rule has something to say about.
func (c *conclusion) document(id int) *extract.Document {
	if id < 0 || id >= len(c.documents) {
		return nil
	}
	d := c.documents[id]
	docs, ok := c.read[d.result]
	if !ok {
		var err error
		if docs, err = c.run.linter.reread(d.result); err != nil {
			c.run.failures = append(c.run.failures, diag.Failure{File: d.result.job.Path, Message: err.Error()})
		}
		if c.read == nil {
			c.read = map[*result][]*extract.Document{}
		}
		c.read[d.result] = docs
	}
	if d.member.number >= len(docs) {
		return nil
	}
	return docs[d.member.number]
}

// exists asks the file system about a path from the project's root.
func (p *project) exists(path string) (isDir, ok bool) {
	return statDir(filepath.Join(p.root, filepath.FromSlash(path)))
}
