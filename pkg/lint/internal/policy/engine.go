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

// Engine holds the rules of a run. The built-in ones are Go code that was compiled from Rego ahead
// of time; the user's own are compiled for topdown when the first document of their kind is judged.
// It is safe for concurrent use.
type Engine struct {
	rules []Rule
	// files are the built-in modules.
	files fs.FS
	// modules are the user's, by file.
	modules map[string]*ast.Module
	store   storage.Store
	txn     storage.Transaction
	// interpret leaves the built-in rules to topdown, too: tests hold the Go code to it.
	interpret bool
	states    *sync.Pool
	facts     *factFinder

	mu       sync.Mutex
	kinds    map[string]*kind
	programs map[string]*program
}

// kind is the rules for one kind of document.
type kind struct {
	compiled []compiledRule
	program  *program
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
// before a user's module needs them. The errors say what is wrong with a user's directory.
func New(ctx context.Context, opts Options) (*Engine, error) {
	e := &Engine{
		files: opts.Files, modules: map[string]*ast.Module{}, store: inmem.New(), states: &sync.Pool{},
		kinds: map[string]*kind{}, programs: map[string]*program{},
	}
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
	e.facts = newFactFinder(e.rules)
	return e, nil
}

// Only is an engine with some of the rules.
func (e *Engine) Only(keep func(*Rule) bool) *Engine {
	some := &Engine{
		files: e.files, modules: e.modules, store: e.store, txn: e.txn, interpret: e.interpret, states: e.states, facts: e.facts,
		kinds: map[string]*kind{}, programs: map[string]*program{},
	}
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
	return e.evaluate(ctx, doc, true)
}

// Collect evaluates only what cluster rules take from the document.
func (e *Engine) Collect(ctx context.Context, doc *extract.Document) Judgement {
	return e.evaluate(ctx, doc, false)
}

func (e *Engine) evaluate(ctx context.Context, doc *extract.Document, all bool) Judgement {
	k := e.kind(doc.Kind)
	if len(k.compiled) == 0 && len(k.program.rules) == 0 {
		return Judgement{}
	}
	return e.judgeInput(ctx, k, e.Input(doc), all)
}

func (e *Engine) judgeInput(ctx context.Context, k *kind, input ast.Value, all bool) Judgement {
	var j Judgement
	if len(k.compiled) > 0 {
		j = e.run(ctx, k.compiled, input, all)
	}
	if len(k.program.rules) > 0 {
		other := k.program.run(ctx, e, input, all)
		j.Findings = append(j.Findings, other.Findings...)
		j.Entries = append(j.Entries, other.Entries...)
		j.Failures = append(j.Failures, other.Failures...)
	}
	return j
}

// kind is the rules for a kind; they are sorted out when they are first asked for.
func (e *Engine) kind(name string) *kind {
	e.mu.Lock()
	defer e.mu.Unlock()
	k := e.kinds[name]
	if k != nil {
		return k
	}
	k = &kind{program: &program{}}
	for i := range e.rules {
		rule := &e.rules[i]
		if !slices.Contains(rule.Kinds, name) {
			continue
		}
		if code := e.compiledFor(rule); code != nil {
			k.compiled = append(k.compiled, compiledRule{rule, code})
		} else {
			k.program.rules = append(k.program.rules, rule)
		}
	}
	e.kinds[name] = k
	return k
}
