package facts

import (
	"slices"
	"strings"
	"sync/atomic"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// watched is an action that a rule asked about.
type watched struct {
	awsdata.Action
	text string
	// takes is what it takes, once that was asked for.
	takes atomic.Pointer[takes]
}

// takes are the shapes of an action's targets, and the names of these, each once.
type takes struct {
	shapes []namedShape
	types  []string
}

// naming is how a statement names an action: the number of the value that does so best.
type naming struct {
	form  actionForm
	value int
}

// watchedActions are the actions that rules asked about.
func (a *actionFacts) watchedActions() []watched {
	x := &a.actionIndex.watched
	x.once.Do(func() {
		x.byService = map[string][]int{}
		x.all = make([]watched, len(a.watch.actions))
		for i, action := range a.watch.actions {
			x.all[i].Action, x.all[i].text = action, action.String()
			prefix := action.Service().Prefix()
			x.byService[prefix] = append(x.byService[prefix], i)
		}
	})
	return x.all
}

// takesOf is what a watched action takes.
func (a *actionFacts) takesOf(w *watched) *takes {
	if known := w.takes.Load(); known != nil {
		return known
	}
	out := &takes{}
	for target := range w.Targets() {
		out.types = appendNew(out.types, target.Name())
		for text := range target.ARNs() {
			out.shapes = append(out.shapes, namedShape{a.shapeOf(target.ResourceType, text), target.Name()})
		}
	}
	w.takes.Store(out)
	return out
}

// grants adds a row for every action that a rule asked about and that the statement names.
func (a *actionFacts) grants(s *statement) {
	if len(a.watch.actions) == 0 || len(a.values) == 0 {
		return
	}
	all := a.watchedActions()
	a.named = slices.Grow(a.named[:0], len(all))[:len(all)]
	a.touched = a.touched[:0]
	if s.Action.Present {
		for i := range a.values[:len(s.Action.Values)] {
			a.nameActions(i)
		}
	} else if closed(&s.NotAction) {
		a.complement()
	}
	slices.Sort(a.touched)
	for _, i := range a.touched {
		a.out.Grants = append(a.out.Grants, a.grant(s, &all[i], a.named[i]))
		a.named[i] = naming{}
	}
}

// nameActions notes the actions that a value of Action names.
func (a *actionFacts) nameActions(value int) {
	v := &a.values[value]
	all := a.watchedActions()
	switch {
	case !v.form.usable() || !v.known:
	case v.hasService:
		for _, i := range a.actionIndex.watched.byService[v.service.Prefix()] {
			if v.form == formLiteral && v.literal == all[i].Action || v.form != formLiteral && matchFold(v.name, all[i].Name()) {
				a.touch(i, naming{v.form, value + 1})
			}
		}
	default:
		for i := range all {
			if v.names(all[i].Action) {
				a.touch(i, naming{v.form, value + 1})
			}
		}
	}
}

// touch notes that a watched action is named, and keeps the better naming.
func (a *actionFacts) touch(i int, by naming) {
	switch known := a.named[i]; {
	case known.value == 0:
		a.touched = append(a.touched, i)
	case known.form <= by.form:
		return
	}
	a.named[i] = by
}

// complement notes the actions that no value of NotAction can stand for.
func (a *actionFacts) complement() {
	all := a.watchedActions()
	for i := range all {
		if !slices.ContainsFunc(a.values, func(v action) bool { return !v.misses(all[i].Action) }) {
			a.touch(i, naming{formComplement, len(a.values) + 1})
		}
	}
}

func (a *actionFacts) grant(s *statement, w *watched, by naming) Grant {
	row := Grant{
		Action: w.text, Form: by.form.String(),
		Statement: s.Path, Effect: s.effect, Conditions: s.conditioned, Keys: s.keys,
		NotResource:    s.NotResource.Present,
		ResourcesKnown: closed(&s.Resource) && !s.NotResource.Present,
	}
	if by.form == formComplement {
		row.At = s.NotAction.Path
	} else {
		v := &a.values[by.value-1]
		row.At, row.Text = v.Path, v.Text
	}
	for i := range a.resources {
		r := &a.resources[i]
		row.ResourcesKnown = row.ResourcesKnown && r.known
		if g := a.reach(a.takesOf(w), r); g.Reach != "" {
			row.Resources = append(row.Resources, g)
			row.Everywhere = row.Everywhere || g.Reach == reachEverything
		}
	}
	return row
}

// What a value of Resource is to an action.
const (
	reachEverything = "everything"
	reachType       = "type"
	reachPattern    = "pattern"
	reachVariable   = "variable"
	reachNamed      = "named"
	reachUnknown    = "unknown"
)

// reach is a value as an action sees it; its Reach is "" if it can match nothing of the action.
func (a *actionFacts) reach(w *takes, r *resource) GrantResource {
	out := GrantResource{At: r.Path, Text: r.Text}
	if r.everything() {
		out.Reach, out.Types = reachEverything, w.types
		return out
	}
	out.Types = a.typesOf(r, w.shapes)
	whole := slices.ContainsFunc(w.shapes, func(s namedShape) bool { return a.coversType(r, s.shape) })
	switch {
	case len(out.Types) == 0 && (len(w.types) > 0 || a.isStar(r) == iam.No):
	case whole:
		out.Reach = reachType
	case !r.known:
		out.Reach = reachUnknown
	case !r.plain && !a.pattern(r).Known():
		out.Reach = reachVariable
	case wildcards(r.Text[partitionEnd(r):]):
		out.Reach = reachPattern
	default:
		out.Reach = reachNamed
	}
	return out
}

// partitionEnd is where the fields behind the partition begin: an account is in one only, so that a
// wildcard there makes no difference.
func partitionEnd(r *resource) int {
	if r.count <= iam.ARNService {
		return 0
	}
	return len(r.fields[iam.ARNPrefix]) + len(r.fields[iam.ARNPartition]) + 2
}

// coversType tells whether a value that can match ARNs of a shape certainly matches all of them, in
// one account and Region at least.
func (a *actionFacts) coversType(r *resource, s *shape) bool {
	if !r.plain || r.count < arnFields || !accountLike(r.fields[iam.ARNAccount]) || !a.looksLike(r, s) {
		return false
	}
	tail := r.fields[iam.ARNResource]
	lead, behind, found := strings.Cut(tail, "*")
	switch {
	case !found:
		return false
	case !strings.Contains(lead, "?") && strings.Trim(behind, "*") == "" && strings.HasPrefix(s.lead, lead):
		return true
	case !strings.HasPrefix(s.lead, leadOf(tail)):
		return false
	}
	return a.lastField(r).Includes(s.rest().Pattern()) == iam.Yes
}

// isStar tells whether a value matches "*", which is the resource of an action that takes none.
func (a *actionFacts) isStar(r *resource) iam.Truth {
	if r.every {
		return iam.Yes
	}
	if r.plain && !wildcards(r.Text[:min(1, len(r.Text))]) {
		return iam.No
	}
	return a.pattern(r).Match("*")
}

// accountLike tells whether a text can stand in the account field: where it cannot, the fields have
// shifted.
func accountLike(text string) bool {
	return text == "" || text == "aws" || wildcards(text) || iam.IsAccountID(text)
}
