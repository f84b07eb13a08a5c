package suppress

import (
	"cmp"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Apply suppresses the findings that directives and exceptions are for, and returns what is wrong
// with those, by file and position. Both may be of any number of files. What is suppressed already
// stays as it is. A comment outranks an exception, and of several comments the nearest counts;
// all that cover a finding are of use.
func Apply(findings []diag.Finding, directives []Directive, exceptions []Exception, opts Options) []Problem {
	a := applier{opts: &opts, groups: map[groupKey]*group{}}
	for i := range directives {
		a.directive(&directives[i])
	}
	a.comments(findings)
	a.exceptions(findings, exceptions)
	a.unused()
	sortProblems(a.problems)
	return a.problems
}

// applier holds one run of Apply.
type applier struct {
	opts     *Options
	groups   map[groupKey]*group
	claims   []claim
	problems []Problem
}

// groupKey is what findings and comments must have in common.
type groupKey struct{ file, rule string }

// group holds the comments for one rule in one file, and the findings.
type group struct {
	wide     *claims
	covers   map[cover]*claims
	findings []*diag.Finding
}

// claims are the comments for one rule that cover the same.
type claims struct {
	hull   source.Range
	cover  cover
	reason string // of the first of them
	used   bool
}

// claim is one rule of one comment that may suppress something.
type claim struct {
	directive *Directive
	rule      Rule
	id        string
	claims    *claims
}

// directive sorts a comment in, or says what is wrong with it.
func (a *applier) directive(d *Directive) {
	if d.Err != "" {
		a.problem(d, d.ErrRange, Problem{State: Malformed, Rule: d.words(), Error: d.Err})
		return
	}
	live := true
	switch {
	case d.Reason == "":
		live = false
		a.problem(d, d.Range, Problem{State: ReasonMissing, Rule: d.words()})
	case a.opts.expired(d.Until):
		live = false
		a.problem(d, d.Range, Problem{State: Expired, Rule: d.words(), Until: d.Until})
	}
	for _, rule := range d.Rules {
		id, problem := a.opts.check(rule.ID, d.FileWide)
		if id == "" {
			problem.Rule = rule.ID
			a.problem(d, rule.Range, problem)
			continue
		}
		if live {
			a.claims = append(a.claims, claim{directive: d, rule: rule, id: id, claims: a.sortIn(d, id)})
		}
	}
}

func (a *applier) problem(d *Directive, at source.Range, p Problem) {
	p.Kind = comment
	p.Place = diag.Place{File: d.File, Range: at}
	a.problems = append(a.problems, p)
}

// words are the rules that a comment names.
func (d *Directive) words() string {
	ids := make([]string, 0, len(d.Rules))
	for _, rule := range d.Rules {
		ids = append(ids, rule.ID)
	}
	return strings.Join(ids, ",")
}

// sortIn finds or makes the place of a comment among those for the same rule.
func (a *applier) sortIn(d *Directive, id string) *claims {
	key := groupKey{d.File.Name, id}
	g := a.groups[key]
	if g == nil {
		g = &group{covers: map[cover]*claims{}}
		a.groups[key] = g
	}
	if d.FileWide {
		if g.wide == nil {
			g.wide = &claims{reason: d.Reason}
		}
		return g.wide
	}
	c := g.covers[d.cover]
	if c == nil {
		c = &claims{hull: d.cover.hull(), cover: d.cover, reason: d.Reason}
		g.covers[d.cover] = c
	}
	return c
}

// comments holds the findings against the comments.
func (a *applier) comments(findings []diag.Finding) {
	var touched []*group
	for i := range findings {
		f := &findings[i]
		if g := a.groups[groupKey{f.Place.File.Name, f.Rule}]; g != nil {
			if len(g.findings) == 0 {
				touched = append(touched, g)
			}
			g.findings = append(g.findings, f)
		}
	}
	for _, g := range touched {
		g.apply()
	}
}

// apply goes through findings and comments side by side, in the order of the text. What comments
// cover is nested, so few of them are active at a time.
func (g *group) apply() {
	slices.SortStableFunc(g.findings, func(a, b *diag.Finding) int {
		return cmp.Compare(a.Place.Range.Start, b.Place.Range.Start)
	})
	var waiting, active []*claims
	for _, c := range g.covers {
		waiting = append(waiting, c)
	}
	slices.SortFunc(waiting, func(a, b *claims) int {
		return cmp.Or(cmp.Compare(a.hull.Start, b.hull.Start), cmp.Compare(b.hull.End, a.hull.End),
			cmp.Compare(b.cover.within.End, a.cover.within.End))
	})
	for _, f := range g.findings {
		at := f.Place.Range
		for len(waiting) > 0 && waiting[0].hull.Start <= at.Start {
			active, waiting = append(active, waiting[0]), waiting[1:]
		}
		active = slices.DeleteFunc(active, func(c *claims) bool { return c.hull.End < at.Start })
		nearest := g.wide
		for _, c := range active {
			if c.cover.has(at) {
				c.used = true
				nearest = c
			}
		}
		if g.wide != nil {
			g.wide.used = true
		}
		if nearest != nil {
			suppress(f, comment, nearest.reason)
		}
	}
}

// suppress marks a finding, unless something else has.
func suppress(f *diag.Finding, kind, reason string) {
	if f.Suppressed == nil {
		f.Suppressed = &diag.Suppression{Kind: kind, Reason: reason}
	}
}

// unused tells of the comments that were of no use.
func (a *applier) unused() {
	for _, c := range a.claims {
		d := c.directive
		if c.claims.used || d.Unread || a.opts.Ran == nil || !a.opts.Ran(d.File.Name, c.id) {
			continue
		}
		a.problem(d, c.rule.Range, Problem{State: Unused, Rule: c.rule.ID})
	}
}
