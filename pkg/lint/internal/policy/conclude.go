package policy

import (
	"context"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Cluster is the documents that end up on one cluster, as cluster rules see it.
type Cluster struct {
	Name string
	// Complete is false where parts of the cluster are known to be missing.
	Complete bool
	// Whole is true where the configuration says that nothing else is on the cluster.
	Whole bool
	// Entries are those of its documents, ordered by file and position.
	Entries []Entry
}

// Conclude evaluates the cluster rules that have entries in any of the clusters. The findings of
// one cluster stand together, in the order of the clusters.
func (e *Engine) Conclude(ctx context.Context, clusters []Cluster) ([]Finding, []Failure) {
	p := e.conclusion(clusters)
	if len(p.rules) == 0 {
		return nil, nil
	}
	p.once.Do(func() { p.err = p.compile(ctx, e) })
	if p.err != nil {
		return nil, []Failure{{Err: p.err}}
	}
	var findings []Finding
	var failures []Failure
	for i := range clusters {
		for _, rule := range p.rules {
			err := p.judgeRule(ctx, e, rule, "findings", conclusionInput(&clusters[i], rule.ID), func(x *ast.Term) error {
				f, err := readFinding(rule.ID, x)
				if err == nil {
					findings = append(findings, f)
				}
				return err
			})
			if err != nil {
				failures = append(failures, Failure{Rule: rule.ID, Err: err})
			}
		}
	}
	return findings, failures
}

// conclusion is the program of the rules that have entries; it is made when it is first asked for.
func (e *Engine) conclusion(clusters []Cluster) *program {
	p := &program{}
	key := "conclude"
	for i := range e.rules {
		if e.rules[i].Scope == ScopeCluster && concerns(clusters, e.rules[i].ID) {
			p.rules = append(p.rules, &e.rules[i])
			key += " " + e.rules[i].ID
		}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if known := e.programs[key]; known != nil {
		return known
	}
	e.programs[key] = p
	return p
}

func concerns(clusters []Cluster, rule string) bool {
	return slices.ContainsFunc(clusters, func(c Cluster) bool {
		return slices.ContainsFunc(c.Entries, func(e Entry) bool { return e.Rule == rule })
	})
}

func conclusionInput(c *Cluster, rule string) ast.Value {
	var rows []*ast.Term
	for _, entry := range c.Entries {
		if entry.Rule == rule {
			rows = append(rows, ast.NewTerm(object("document", ast.IntNumberTerm(entry.Document), "entry", entry.Entry)))
		}
	}
	return object(
		"aggregate", ast.ArrayTerm(rows...),
		"cluster", ast.NewTerm(object(
			"name", ast.StringTerm(c.Name),
			"complete", ast.InternedTerm(c.Complete),
			"whole", ast.InternedTerm(c.Whole),
		)),
	)
}
