package lint

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/cluster"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/config"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
	"github.com/arthurlint/arthurlint/policies"
)

// project is the files below one root, with the configuration and the rules that count for them.
type project struct {
	// root is the absolute directory, or "" where nothing says how far the project goes.
	root string
	// base is the absolute directory that the paths in the configuration relate to.
	base   string
	config *config.Config
	engine *policy.Engine
	filter *extract.Filter
	rules  ruleTable
	choice choice
	// err is what keeps the project's files from being linted, and failures the same, one by one.
	err      error
	failures []diag.Failure
}

// ruleTable finds rules by their ids and former ids.
type ruleTable struct {
	byID map[string]*policy.Rule
	ids  []string
}

func newRuleTable(rules []policy.Rule) ruleTable {
	t := ruleTable{byID: map[string]*policy.Rule{}}
	for i := range rules {
		t.ids = append(t.ids, rules[i].ID)
		t.byID[rules[i].ID] = &rules[i]
		for _, alias := range rules[i].Aliases {
			t.byID[alias] = &rules[i]
		}
	}
	return t
}

// Canonical is the id that a word stands for.
func (t ruleTable) Canonical(word string) (string, bool) {
	if rule := t.byID[word]; rule != nil {
		return rule.ID, true
	}
	return "", false
}

// IDs are all ids, without former ones.
func (t ruleTable) IDs() []string { return t.ids }

// projects finds the project of each file; each project is read once.
type projects struct {
	ctx    context.Context //nolint:containedctx // projects are opened while a run goes on, on its behalf
	opts   *Options
	choice choice
	finder *config.Finder
	// fixed is the configuration named by the options, or nil.
	fixed string

	mu      sync.Mutex
	known   map[config.Found]*project
	folders map[string]bool
	patches map[string]patches
}

var errOptions = errors.New("invalid option")

func newProjects(ctx context.Context, opts *Options) (*projects, error) {
	finder, err := config.NewFinder("")
	if err != nil {
		return nil, fmt.Errorf("look for the configuration: %w", err)
	}
	p := &projects{
		ctx: ctx, opts: opts, finder: finder,
		known: map[config.Found]*project{}, folders: map[string]bool{}, patches: map[string]patches{},
	}
	if opts.ConfigFile != "" {
		p.fixed = opts.ConfigFile
		if !filepath.IsAbs(p.fixed) {
			p.fixed = filepath.Join(opts.Dir, p.fixed)
		}
	}
	home := p.in(opts.Dir)
	if home.err != nil && (p.fixed != "" || len(opts.PolicyDirs) > 0) {
		return nil, home.err
	}
	if p.choice, err = newChoice(opts, home.rules); err != nil {
		return nil, err
	}
	// The choice of rules was not known yet when the first project was opened.
	p.known = map[config.Found]*project{}
	return p, nil
}

// of is the project of a file.
func (p *projects) of(j job) *project {
	if j.Abs == "" {
		return p.in(p.opts.Dir)
	}
	return p.in(filepath.Dir(j.Abs))
}

// in is the project that a directory lies in.
func (p *projects) in(dir string) *project {
	found, err := p.finder.Find(dir)
	if err != nil {
		return &project{err: err, failures: tell(err)}
	}
	if p.fixed != "" {
		found.Config = p.fixed
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	one := p.known[found]
	if one == nil {
		one = p.open(found)
		p.known[found] = one
	}
	return one
}

// open reads a project's configuration and custom rules.
func (p *projects) open(found config.Found) *project {
	one := &project{root: found.Root, base: found.Root, choice: p.choice}
	if one.err = p.load(one, found.Config); one.err != nil {
		one.failures = tell(one.err)
	}
	return one
}

func (p *projects) load(one *project, path string) error {
	var file *source.File
	dirs := p.policyDirs()
	if path != "" {
		one.base = filepath.Dir(path)
		if p.fixed != "" {
			one.base = p.opts.Dir
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("read the configuration: %w", err)
		}
		if file, err = source.New(p.display(path), text); err != nil {
			return fmt.Errorf("read the configuration %s: %w", p.display(path), err)
		}
		// The custom rules that the configuration names must be known before its rules are checked.
		draft, _ := config.Parse(file, nil)
		for _, dir := range draft.Policies {
			dirs = append(dirs, filepath.Join(filepath.Dir(path), filepath.FromSlash(dir.Dir)))
		}
	}
	all, err := policy.New(p.ctx, policy.Options{Files: policies.Files, Builtin: policy.Builtin(), CustomDirs: dirs})
	if err != nil {
		return fmt.Errorf("load the rules: %w", err)
	}
	one.rules = newRuleTable(all.Rules())
	if file != nil {
		parsed, wrong := config.Parse(file, one.rules)
		if len(wrong) > 0 {
			return configError(wrong)
		}
		one.config = parsed
	}
	one.engine = all.Only(func(r *policy.Rule) bool { return one.enabled(r) })
	one.filter = extract.NewFilter(slices.DeleteFunc(one.engine.Kinds(), pseudo))
	return nil
}

func (p *projects) policyDirs() []string {
	dirs := make([]string, 0, len(p.opts.PolicyDirs))
	for _, dir := range p.opts.PolicyDirs {
		if !filepath.IsAbs(dir) {
			dir = filepath.Join(p.opts.Dir, dir)
		}
		dirs = append(dirs, dir)
	}
	return dirs
}

// display is a path as reports show it: from the working directory.
func (p *projects) display(path string) string {
	if rel, err := filepath.Rel(p.opts.Dir, path); err == nil {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(path)
}

// configError is all that is wrong with a configuration.
type configError []config.Error

func (e configError) Error() string {
	lines := make([]string, 0, len(e))
	for _, wrong := range e {
		lines = append(lines, wrong.Error())
	}
	return "invalid configuration\n" + strings.Join(lines, "\n")
}

// tell splits what keeps a project from being linted into failures.
func tell(err error) []diag.Failure {
	var wrong configError
	if !errors.As(err, &wrong) {
		return []diag.Failure{{Message: err.Error()}}
	}
	failures := make([]diag.Failure, 0, len(wrong))
	for _, w := range wrong {
		failures = append(failures, diag.Failure{File: w.File, Message: w.Error()})
	}
	return failures
}

// relative is a file's path in its project: from the root, or where there is none, as reports
// show it.
func (p *project) relative(j job) string {
	if p.root != "" && j.Abs != "" {
		if rel, ok := relativePath(p.root, j.Abs); ok {
			return rel
		}
	}
	return j.Path
}

// configPath is a project path as the configuration's patterns see it.
func (p *project) configPath(path string) string {
	if p.base == p.root || p.root == "" {
		return path
	}
	if rel, ok := relativePath(p.base, filepath.Join(p.root, filepath.FromSlash(path))); ok {
		return rel
	}
	return path
}

// limits bound what one file of the project may cost.
func (p *project) limits() syntax.Limits {
	limits := syntax.DefaultLimits()
	if p.config == nil {
		return limits
	}
	limits.Depth = cmp.Or(p.config.Limits.MaxDepth, limits.Depth)
	limits.AliasNodes = cmp.Or(p.config.Limits.MaxAliasNodes, limits.AliasNodes)
	return limits
}

// maxFileSize is the largest file to read, in bytes: the option's, the configuration's, or the default.
func (p *project) maxFileSize(opts *Options) int64 {
	if p.config == nil {
		return cmp.Or(opts.MaxFileSize, DefaultMaxFileSize)
	}
	return cmp.Or(opts.MaxFileSize, p.config.Limits.MaxFileSize, DefaultMaxFileSize)
}

func (p *project) enabled(r *policy.Rule) bool {
	if verdict, ok := p.choice.of(r.ID); ok {
		return verdict
	}
	return p.config.Enabled(r.ID, r.Severity)
}

// severity is a rule's severity in a file, and false where the rule is off.
func (p *project) severity(r *policy.Rule, path string) (diag.Severity, bool) {
	severity, on := p.config.Severity(r.ID, p.configPath(path), r.Severity)
	if verdict, ok := p.choice.of(r.ID); ok {
		if verdict && !on {
			severity = r.Severity
		}
		return severity, verdict
	}
	return severity, on
}

// locate turns what a rule says into a finding, unless the rule is off in the file.
func (p *project) locate(f *policy.Finding, doc *extract.Document, path string) (diag.Finding, bool) {
	rule := p.rules.byID[f.Rule]
	if rule == nil {
		return diag.Finding{}, false
	}
	severity, on := p.severity(rule, path)
	if !on {
		return diag.Finding{}, false
	}
	return locate(f, rule, severity, doc, path), true
}

// named are the clusters of the configuration.
func (p *project) named() []cluster.Named {
	if p.config == nil {
		return nil
	}
	var out []cluster.Named
	for i := range p.config.Clusters {
		c := &p.config.Clusters[i]
		match := func(path string) bool { return c.Files.Match(p.configPath(path)) }
		out = append(out, cluster.Named{Name: c.Name, Match: match, Whole: c.Whole})
	}
	return out
}

// choice is what the options switch on and off, whatever a configuration says.
type choice struct {
	rules, categories map[string]bool
}

func newChoice(opts *Options, known ruleTable) (choice, error) {
	c := choice{rules: map[string]bool{}, categories: map[string]bool{}}
	for _, list := range []struct {
		words []string
		on    bool
	}{{opts.Enable, true}, {opts.Disable, false}} {
		for _, word := range list.words {
			if category, ok := strings.CutSuffix(word, "/*"); ok && known.hasCategory(category) {
				c.categories[category] = list.on
				continue
			}
			id, ok := known.Canonical(word)
			if !ok {
				return c, fmt.Errorf("%w: there is no rule %q%s", errOptions, word, didYouMean(word, known.ids))
			}
			c.rules[id] = list.on
		}
	}
	return c, nil
}

func (t ruleTable) hasCategory(category string) bool {
	return slices.ContainsFunc(t.ids, func(id string) bool { return strings.HasPrefix(id, category+"/") })
}

// of is what the options say of a rule, if they do: its id outranks its category.
func (c choice) of(id string) (on, ok bool) {
	if on, ok = c.rules[id]; ok {
		return on, true
	}
	category, _, _ := strings.Cut(id, "/")
	on, ok = c.categories[category]
	return on, ok
}
