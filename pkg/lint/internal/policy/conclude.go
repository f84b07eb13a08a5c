package policy

import (
	"context"
	"slices"
	"strings"

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
	rules, p := e.conclusion(clusters)
	if len(p.rules) > 0 {
		p.once.Do(func() { p.err = p.compile(ctx, e) })
		if p.err != nil {
			return nil, []Failure{{Err: p.err}}
		}
	}
	var j Judgement
	for i := range clusters {
		for _, rule := range rules {
			input := conclusionInput(&clusters[i], rule.ID)
			if err := e.concludeRule(ctx, p, rule, input, &j); err != nil {
				j.Failures = append(j.Failures, Failure{Rule: rule.ID, Err: err})
			}
		}
	}
	return j.Findings, j.Failures
}

func (e *Engine) concludeRule(ctx context.Context, p *program, rule *Rule, input ast.Value, j *Judgement) error {
	add := func(x *ast.Term) error { return j.add(rule.ID, x) }
	code := e.compiledFor(rule)
	if code == nil {
		return p.judgeRule(ctx, e, rule, "findings", input, add)
	}
	s := e.begin(ctx, input)
	defer e.end(s)
	terms, err := members(s, rule, code.Findings)
	for _, x := range terms {
		if err = add(x); err != nil {
			break
		}
	}
	return err
}

// conclusion is the rules that have entries, and the program of those among them that topdown
// evaluates; it is made when it is first asked for.
func (e *Engine) conclusion(clusters []Cluster) ([]*Rule, *program) {
	var rules []*Rule
	p := &program{}
	var key strings.Builder
	key.WriteString("conclude")
	for i := range e.rules {
		rule := &e.rules[i]
		if rule.Scope != ScopeCluster || !concerns(clusters, rule.ID) {
			continue
		}
		rules = append(rules, rule)
		if e.compiledFor(rule) == nil {
			p.rules = append(p.rules, rule)
			key.WriteString(" " + rule.ID)
		}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if known := e.programs[key.String()]; known != nil {
		return rules, known
	}
	e.programs[key.String()] = p
	return rules, p
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
