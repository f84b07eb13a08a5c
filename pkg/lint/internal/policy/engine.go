package policy

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
)

// Engine holds the rules of a run and compiles those of a kind when the first document of that
// kind is judged. It is safe for concurrent use.
type Engine struct {
	rules []Rule
	// files are the built-in modules.
	files fs.FS
	// modules are the user's, by file.
	modules map[string]*ast.Module
	store   storage.Store
	txn     storage.Transaction

	mu       sync.Mutex
	programs map[string]*program
}

// Options say which rules an engine has.
type Options struct {
	// Files are the built-in modules, that Builtin rules name by their path.
	Files fs.FS
	// Builtin are the built-in rules.
	Builtin []Rule
	// CustomDirs are directories of a user's own rules.
	CustomDirs []string
}

// New makes an engine. It reads and checks the user's modules; the built-in ones are not read
// before they are needed. The errors say what is wrong with a user's directory.
func New(ctx context.Context, opts Options) (*Engine, error) {
	e := &Engine{files: opts.Files, modules: map[string]*ast.Module{}, programs: map[string]*program{}, store: inmem.New()}
	txn, err := e.store.NewTransaction(ctx)
	if err != nil {
		return nil, fmt.Errorf("open the rules' store: %w", err)
	}
	e.txn = txn
	e.rules = slices.Clone(opts.Builtin)
	for _, dir := range opts.CustomDirs {
		if err := e.addCustom(dir); err != nil {
			return nil, err
		}
	}
	return e, nil
}

// Only is an engine with some of the rules.
func (e *Engine) Only(keep func(*Rule) bool) *Engine {
	some := &Engine{files: e.files, modules: e.modules, store: e.store, txn: e.txn, programs: map[string]*program{}}
	for i := range e.rules {
		if keep(&e.rules[i]) {
			some.rules = append(some.rules, e.rules[i])
		}
	}
	return some
}

// Rules are the rules that run, the built-in ones first, each group in the order of their ids.
func (e *Engine) Rules() []Rule { return e.rules }

// Kinds are the kinds that any rule asks for, sorted.
func (e *Engine) Kinds() []string {
	var kinds []string
	for i := range e.rules {
		kinds = append(kinds, e.rules[i].Kinds...)
	}
	slices.Sort(kinds)
	return slices.Compact(kinds)
}

// HasClusterRules tells whether a cluster rule takes entries from documents of the kind.
func (e *Engine) HasClusterRules(kind string) bool {
	return slices.ContainsFunc(e.rules, func(r Rule) bool {
		return r.Scope == ScopeCluster && slices.Contains(r.Kinds, kind)
	})
}

// Failure is a rule that could not be evaluated.
type Failure struct {
	// Rule is the id of the rule at fault, or "" where none can be told.
	Rule string
	Err  error
}

// Judgement is what the rules say of one document.
type Judgement struct {
	Findings []Finding
	// Entries are what cluster rules keep of the document.
	Entries  []Entry
	Failures []Failure
}

// Judge evaluates the rules of the document's kind.
func (e *Engine) Judge(ctx context.Context, doc *extract.Document) Judgement {
	return e.evaluate(ctx, doc, (*program).judge)
}

// Collect evaluates only what cluster rules take from the document.
func (e *Engine) Collect(ctx context.Context, doc *extract.Document) Judgement {
	return e.evaluate(ctx, doc, (*program).collect)
}

type evaluation func(p *program, ctx context.Context, e *Engine, input ast.Value) (Judgement, error)

func (e *Engine) evaluate(ctx context.Context, doc *extract.Document, how evaluation) Judgement {
	p := e.program(ctx, doc.Kind)
	if p.err != nil {
		return Judgement{Failures: []Failure{{Err: p.err}}}
	}
	if len(p.rules) == 0 {
		return Judgement{}
	}
	input := Input(doc)
	j, err := how(p, ctx, e, input)
	if err != nil {
		j = p.judgeOneByOne(ctx, e, input)
	}
	return j
}

// program is the compiled program of a kind; it is made when it is first asked for.
func (e *Engine) program(ctx context.Context, kind string) *program {
	e.mu.Lock()
	p := e.programs[kind]
	if p == nil {
		p = &program{}
		for i := range e.rules {
			if slices.Contains(e.rules[i].Kinds, kind) {
				p.rules = append(p.rules, &e.rules[i])
			}
		}
		e.programs[kind] = p
	}
	e.mu.Unlock()
	p.once.Do(func() { p.err = p.compile(ctx, e) })
	return p
}
