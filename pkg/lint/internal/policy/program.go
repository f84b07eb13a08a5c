package policy

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// program is the rules of one kind, or those of one conclusion, compiled together.
type program struct {
	rules []*Rule

	once     sync.Once
	err      error
	compiler *ast.Compiler
	query    rego.PreparedEvalQuery

	mu      sync.Mutex
	queries map[string]rego.PreparedEvalQuery
}

const (
	entryFile  = "entry.rego"
	entryQuery = "data.arthurlint.entry"
	// collectQuery has the shape of the entry package, with what cluster rules need and nothing else.
	collectQuery = `{"entries": {x | some x in data.arthurlint.entry.entries}}`
)

// compile parses the modules that the program's rules need, adds the entry point, and prepares it.
func (p *program) compile(ctx context.Context, e *Engine) error {
	if len(p.rules) == 0 {
		return nil
	}
	modules, err := p.modules(e)
	if err != nil {
		return err
	}
	entry, err := ParseModuleFast(entryFile, []byte(p.entry()))
	if err != nil {
		return err
	}
	modules[entryFile] = entry
	p.compiler = ast.NewCompiler()
	if len(e.modules) > 0 {
		p.compiler.WithCapabilities(capabilities())
	}
	p.compiler.Compile(modules)
	if p.compiler.Failed() {
		return fmt.Errorf("compile the rules: %w", p.compiler.Errors)
	}
	p.query, err = p.prepare(ctx, e, entryQuery)
	return err
}

func (p *program) prepare(ctx context.Context, e *Engine, query string) (rego.PreparedEvalQuery, error) {
	prepared, err := rego.New(
		rego.Query(query),
		rego.Compiler(p.compiler),
		rego.Store(e.store),
		rego.Transaction(e.txn),
		rego.GenerateJSON(func(t *ast.Term, _ *rego.EvalContext) (any, error) { return t, nil }),
	).PrepareForEval(ctx)
	if err != nil {
		return prepared, fmt.Errorf("prepare the query %s: %w", query, err)
	}
	return prepared, nil
}

// ParseModuleFast parses a module without its annotations, which nothing needs at run time.
func ParseModuleFast(file string, text []byte) (*ast.Module, error) {
	module, err := ast.ParseModuleWithOpts(file, string(text), ast.ParserOptions{RegoVersion: ast.RegoV1})
	if err != nil {
		return nil, fmt.Errorf("parse %s: %w", file, err)
	}
	return module, nil
}

func (p *program) modules(e *Engine) (map[string]*ast.Module, error) {
	modules := map[string]*ast.Module{}
	load := func(file string) error {
		if modules[file] != nil {
			return nil
		}
		text, err := fs.ReadFile(e.files, file)
		if err != nil {
			return fmt.Errorf("read a built-in module: %w", err)
		}
		modules[file], err = ParseModuleFast(file, text)
		return err
	}
	for _, rule := range p.rules {
		files := rule.Libraries
		if rule.Custom {
			// A user's rules may import each other's helpers and any library of ours.
			for file, module := range e.modules {
				modules[file] = module
			}
		} else if err := load(rule.File); err != nil {
			return nil, err
		}
		for _, file := range files {
			if err := load(file); err != nil {
				return nil, err
			}
		}
	}
	return modules, nil
}

// entry is the module that gathers what all rules of the program say.
func (p *program) entry() string {
	var out strings.Builder
	out.WriteString("package arthurlint.entry\n\n")
	for _, rule := range p.rules {
		set, variable := "findings", "findings"
		if rule.Scope == ScopeCluster {
			set, variable = "entries", "aggregate"
		}
		fmt.Fprintf(&out, "%s contains [%q, x] if some x in %s.%s\n\n", set, rule.ID, reference(rule.Package), variable)
	}
	return out.String()
}

// reference is a package's path as Rego writes it.
func reference(path []string) string {
	var out strings.Builder
	out.WriteString("data")
	for _, step := range path {
		out.WriteString("[" + strconv.Quote(step) + "]")
	}
	return out.String()
}

// errEvaluation marks that a query came to no result.
var errEvaluation = errors.New("the evaluation gave no result")

func eval(ctx context.Context, e *Engine, query *rego.PreparedEvalQuery, input ast.Value) (*ast.Term, error) {
	cancel := topdown.NewCancel()
	stop := context.AfterFunc(ctx, cancel.Cancel)
	defer stop()
	result, err := query.Eval(ctx,
		rego.EvalParsedInput(input),
		rego.EvalTransaction(e.txn),
		rego.EvalExternalCancel(cancel),
	)
	if err != nil {
		return nil, fmt.Errorf("evaluate: %w", err)
	}
	if len(result) == 0 || len(result[0].Expressions) == 0 {
		return nil, errEvaluation
	}
	term, ok := result[0].Expressions[0].Value.(*ast.Term)
	if !ok {
		return nil, errEvaluation
	}
	return term, nil
}

// run compiles the program, if that has not happened yet, and evaluates it: all its rules, or only
// what cluster rules take from the document.
func (p *program) run(ctx context.Context, e *Engine, input ast.Value, all bool) Judgement {
	p.once.Do(func() { p.err = p.compile(ctx, e) })
	if p.err != nil {
		return Judgement{Failures: []Failure{{Err: p.err}}}
	}
	how := p.collect
	if all {
		how = p.judge
	}
	j, err := how(ctx, e, input)
	if err != nil {
		j = p.judgeOneByOne(ctx, e, input, all)
	}
	return j
}

// judge evaluates all rules of the program at once.
func (p *program) judge(ctx context.Context, e *Engine, input ast.Value) (Judgement, error) {
	return p.evaluate(ctx, e, &p.query, input)
}

// collect evaluates only what cluster rules take from a document.
func (p *program) collect(ctx context.Context, e *Engine, input ast.Value) (Judgement, error) {
	query, err := p.namedQuery(ctx, e, collectQuery)
	if err != nil {
		return Judgement{}, err
	}
	return p.evaluate(ctx, e, &query, input)
}

func (p *program) evaluate(ctx context.Context, e *Engine, query *rego.PreparedEvalQuery, input ast.Value) (Judgement, error) {
	var j Judgement
	term, err := eval(ctx, e, query, input)
	if err != nil {
		return j, err
	}
	pairs(term, "findings", func(rule string, x *ast.Term) {
		if err := j.add(rule, x); err != nil {
			j.Failures = append(j.Failures, Failure{Rule: rule, Err: err})
		}
	})
	pairs(term, "entries", func(rule string, x *ast.Term) {
		j.Entries = append(j.Entries, Entry{Rule: rule, Entry: x})
	})
	return j, nil
}

// pairs calls f for the [rule, x] pairs of one of the entry module's sets.
func pairs(result *ast.Term, set string, f func(rule string, x *ast.Term)) {
	held := result.Get(ast.InternedTerm(set))
	if held == nil {
		return
	}
	list, ok := held.Value.(ast.Set)
	if !ok {
		return
	}
	list.Foreach(func(pair *ast.Term) {
		array, ok := pair.Value.(*ast.Array)
		if !ok || array.Len() != 2 {
			return
		}
		rule, _ := array.Elem(0).Value.(ast.String)
		f(string(rule), array.Elem(1))
	})
}

// judgeOneByOne finds the rules at fault after the common query failed, and keeps what the others
// say.
func (p *program) judgeOneByOne(ctx context.Context, e *Engine, input ast.Value, all bool) Judgement {
	var j Judgement
	for _, rule := range p.rules {
		if !all && rule.Scope != ScopeCluster {
			continue
		}
		variable := "findings"
		if rule.Scope == ScopeCluster {
			variable = "aggregate"
		}
		err := p.judgeRule(ctx, e, rule, variable, input, func(x *ast.Term) error {
			if rule.Scope == ScopeCluster {
				j.Entries = append(j.Entries, Entry{Rule: rule.ID, Entry: x})
				return nil
			}
			return j.add(rule.ID, x)
		})
		if err != nil {
			j.Failures = append(j.Failures, Failure{Rule: rule.ID, Err: err})
		}
	}
	return j
}

// judgeRule evaluates one rule by itself.
func (p *program) judgeRule(ctx context.Context, e *Engine, rule *Rule, variable string, input ast.Value, f func(*ast.Term) error) error {
	query, err := p.namedQuery(ctx, e, reference(rule.Package)+"."+variable)
	if err != nil {
		return err
	}
	term, err := eval(ctx, e, &query, input)
	if errors.Is(err, errEvaluation) {
		return nil
	}
	if err != nil {
		return err
	}
	set, ok := term.Value.(ast.Set)
	if !ok {
		return fmt.Errorf("%s: %s is no set: %w", rule.ID, variable, errShape)
	}
	if err := set.Iter(f); err != nil {
		return fmt.Errorf("read %s of %s: %w", variable, rule.ID, err)
	}
	return nil
}

// namedQuery is a further query on the program, prepared when it is first asked for.
func (p *program) namedQuery(ctx context.Context, e *Engine, text string) (rego.PreparedEvalQuery, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if query, ok := p.queries[text]; ok {
		return query, nil
	}
	query, err := p.prepare(ctx, e, text)
	if err != nil {
		return query, err
	}
	if p.queries == nil {
		p.queries = map[string]rego.PreparedEvalQuery{}
	}
	p.queries[text] = query
	return query, nil
}
