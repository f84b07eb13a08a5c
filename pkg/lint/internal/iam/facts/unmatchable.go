package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// matching adds the rows about what the actions and the resources of a statement are to each other.
func (a *actionFacts) matching(s *statement) {
	if !s.Action.Present || s.NotAction.Present || !s.Resource.Present || s.NotResource.Present || len(a.resources) == 0 {
		return
	}
	a.memo = a.memo[:0]
	a.used = append(a.used[:0], make([]bool, len(a.resources))...)
	// Only a list that is seen whole and has no "*" can leave an action without a resource.
	narrow, star := closed(&s.Resource), iam.No
	for i := range a.resources {
		r := &a.resources[i]
		star = star.Or(a.isStar(r))
		if r.every {
			return
		}
	}
	for i := range a.values {
		v := &a.values[i]
		if v.form != formLiteral || !v.known {
			continue
		}
		switch {
		case v.literal.TakesResources():
			if !a.use(v.literal) && narrow {
				a.noResource(s, v)
			}
		case narrow && star == iam.No && !a.generic(v.literal):
			a.out.StarOnly = append(a.out.StarOnly, a.starOnly(s, v))
		}
	}
	a.unusedResources(s)
}

// use tells whether some value of Resource can match a target of an action, and notes one.
func (a *actionFacts) use(action awsdata.Action) bool {
	a.shapesOf = a.targets(action, a.shapesOf[:0])
	for _, shape := range a.shapesOf {
		f := a.fitOf(shape)
		for i := range a.resources {
			if a.fits(f, i) != iam.No {
				a.used[i] = true
				return true
			}
		}
	}
	return false
}

// noResource adds a row for an action that no value of Resource can match. Where all values are of the
// action's own service, and all its types of others, the data is more likely to be wrong than the
// policy: waf-regional:GetWebACLForResource is said to take load balancers only.
func (a *actionFacts) noResource(s *statement, v *action) {
	own, foreign := false, true
	for i := range a.resources {
		service := a.resources[i].serviceOfARN()
		own = own || slices.ContainsFunc(a.shapesOf, func(s *shape) bool { return s.service == service })
		foreign = foreign && a.shapesOfARNs(service) != nil && service != v.service.Prefix()
	}
	switch {
	case own:
		a.out.Unmatchable = append(a.out.Unmatchable, a.unmatchable(s, v))
	case foreign:
		a.out.Misplaced = append(a.out.Misplaced, a.unmatchable(s, v))
	}
}

func (a *actionFacts) unmatchable(s *statement, v *action) Unmatchable {
	row := Unmatchable{
		At: v.Path, Action: v.literal.String(), Text: v.Text, Statement: s.Path, Effect: s.effect,
		Targets: targetsOf(v.literal), Resources: a.otherResources(v.service),
	}
	shapes := slices.Clone(a.shapesOf)
	row.Elsewhere = a.elsewhere(v.literal, func(r *resource) bool {
		return slices.ContainsFunc(shapes, func(s *shape) bool { return a.match(r, s) == iam.Yes })
	})
	return row
}

// otherResources are the values of Resource as they look to a service, in one list for all its rows.
func (a *actionFacts) otherResources(service awsdata.Service) []OtherResource {
	if known, ok := a.shared.others[service.Prefix()]; ok {
		return known
	}
	shapes := a.shapesOfService(service)
	out := make([]OtherResource, 0, len(a.resources))
	for i := range a.resources {
		r := &a.resources[i]
		out = append(out, OtherResource{
			At: r.Path, Text: r.Text, Service: strings.ToLower(r.serviceOfARN()), Types: a.typesOf(r, shapes),
		})
	}
	if a.shared.others == nil {
		a.shared.others = map[string][]OtherResource{}
	}
	a.shared.others[service.Prefix()] = out
	return out
}

// targetsOf are the resource types that an action takes.
func targetsOf(action awsdata.Action) []Target {
	var out []Target
	for target := range action.Targets() {
		for text := range target.ARNs() {
			out = append(out, Target{Type: target.Name(), ARN: text})
		}
	}
	return out
}

// serviceOfARN is the service of an ARN as it is written, if it is known.
func (r *resource) serviceOfARN() string {
	if service, ok := r.field(iam.ARNService); ok && !wildcards(service) && r.fields[iam.ARNPrefix] == "arn" {
		return service
	}
	return ""
}

// namedShape is a shape with the name of a type that has it.
type namedShape struct {
	*shape
	name string
}

// shapesOfService are the shapes of a service's resource types.
func (a *actionFacts) shapesOfService(service awsdata.Service) []namedShape {
	var out []namedShape
	for kind := range service.ResourceTypes() {
		for text := range kind.ARNs() {
			out = append(out, namedShape{a.shapeOf(kind, text), kind.Name()})
		}
	}
	return out
}

// typesOf are the names of those shapes that a value can match: by its fields as they look, and only
// if there is none such, with wildcards that stand for colons.
func (a *actionFacts) typesOf(r *resource, shapes []namedShape) []string {
	var out, wide []string
	for _, s := range shapes {
		switch {
		case a.match(r, s.shape) == iam.No:
		case !r.wild || a.looksLike(r, s.shape):
			out = appendNew(out, s.name)
		default:
			wide = appendNew(wide, s.name)
		}
	}
	if len(out) == 0 {
		return wide
	}
	return out
}

// looksLike tells whether a value can match an ARN of a shape field by field.
func (a *actionFacts) looksLike(r *resource, s *shape) bool {
	if r.count < arnFields {
		return true
	}
	answer := matchService(r, s)
	if r.plain {
		answer = answer.And(matchTail(r.fields[iam.ARNResource], s))
	}
	if answer == iam.Unknown {
		answer = s.rest().Matches(*a.lastField(r))
	}
	return answer != iam.No
}

func appendNew(names []string, name string) []string {
	if slices.Contains(names, name) {
		return names
	}
	return append(names, name)
}

func (a *actionFacts) starOnly(s *statement, v *action) StarOnly {
	row := StarOnly{
		At: v.Path, Action: v.literal.String(), Service: strings.ToLower(v.prefix),
		Statement: s.Path, Effect: s.effect, Resources: s.Resource.Path,
	}
	row.Texts = a.resourceTexts()
	row.Elsewhere = a.elsewhere(v.literal, func(r *resource) bool { return a.isStar(r) == iam.Yes })
	return row
}

// resourceTexts are the values of the statement's Resource, in one list for all its rows.
func (a *actionFacts) resourceTexts() []string {
	if a.shared.texts == nil {
		a.shared.texts = make([]string, 0, len(a.resources))
		for i := range a.resources {
			a.shared.texts = append(a.shared.texts, a.resources[i].Text)
		}
	}
	return a.shared.texts
}

// generic tells whether a value may be meant for all resources of an action's service:
// arn:aws:s3:::*, which AWS writes for s3:ListAllMyBuckets.
func (a *actionFacts) generic(action awsdata.Action) bool {
	for i := range a.resources {
		r := &a.resources[i]
		if r.count < arnFields {
			if r.complete != iam.No || wildcards(r.Text) {
				return true
			}
			continue
		}
		if tail := r.fields[iam.ARNResource]; r.sure == arnFields && !stars(tail) {
			continue
		}
		if a.sameService(r, action.Service().Prefix()) {
			return true
		}
	}
	return false
}

// sameService tells whether an ARN may be of a service: of its prefix, or of one that its resource
// types have.
func (a *actionFacts) sameService(r *resource, prefix string) bool {
	service, ok := r.field(iam.ARNService)
	if !ok || wildcards(service) || service == prefix {
		return true
	}
	return slices.ContainsFunc(a.shapesOfARNs(service), func(s *shape) bool {
		return s.kind.Service().Prefix() == prefix
	})
}

// elsewhere tells whether another statement certainly allows an action on a resource that a test
// accepts, which is always the same for one action.
func (a *actionFacts) elsewhere(action awsdata.Action, accepts func(*resource) bool) bool {
	name := action.String()
	allowed, ok := a.allowed[name]
	if !ok && len(a.allowed) < mostAllowed {
		// This statement is none of them: it has no such resource.
		for i := range a.statements {
			if i != a.index && a.allows(&a.statements[i], action, accepts) {
				allowed = true
				break
			}
		}
		if a.allowed == nil {
			a.allowed = map[string]bool{}
		}
		a.allowed[name] = allowed
	}
	return allowed
}

// mostAllowed is how many actions of a policy are looked for elsewhere: more than any real one asks for.
const mostAllowed = 1000

// allows tells whether a statement certainly allows an action on a resource that a test accepts: one
// without conditions, and without principals, of which it may have others.
func (a *actionFacts) allows(s *statement, action awsdata.Action, accepts func(*resource) bool) bool {
	if s.effect != "Allow" || s.conditioned != conditionsNone || s.Open ||
		s.Principal.Present || s.NotPrincipal.Present || s.NotAction.Present || s.NotResource.Present {
		return false
	}
	if !slices.ContainsFunc(s.Action.Values, func(v iam.Value) bool { return textNames(&v, action) }) {
		return false
	}
	return slices.ContainsFunc(s.Resource.Values, func(v iam.Value) bool {
		r := a.readResource(&v)
		return accepts(&r)
	})
}

// textNames tells whether a value of Action certainly stands for an action.
func textNames(v *iam.Value, action awsdata.Action) bool {
	if v.Parts != nil || strings.Contains(v.Text, "${") {
		return false
	}
	prefix, name, found := strings.Cut(v.Text, ":")
	if !found {
		return stars(prefix)
	}
	return matchFold(prefix, action.Service().Prefix()) && matchFold(name, action.Name())
}
