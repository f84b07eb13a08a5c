package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// unusedResources adds a row for every value of Resource that no action can use, if every action is
// known and takes resources.
func (a *actionFacts) unusedResources(s *statement) {
	if !slices.Contains(a.used, false) || !closed(&s.Action) || len(a.values) == 0 {
		return
	}
	for i := range a.values {
		if v := &a.values[i]; !v.known || !v.hasService || v.form == formLiteral && !v.literal.TakesResources() {
			return
		}
	}
	for i := range a.values {
		if v := &a.values[i]; !a.useAll(v) {
			return
		}
	}
	for i := range a.resources {
		if !a.used[i] {
			a.out.UnusedResources = append(a.out.UnusedResources, a.unusedResource(s, &a.resources[i]))
		}
	}
}

// useAll notes the resources that the actions of a value can use, and tells whether all of these
// actions take resources.
func (a *actionFacts) useAll(v *action) bool {
	if v.form == formLiteral {
		a.useEach(v.literal)
		return true
	}
	for action := range v.service.Expand(v.name) {
		if !action.TakesResources() {
			return false
		}
		a.useEach(action)
	}
	return true
}

// useEach notes every value of Resource that can match a target of an action.
func (a *actionFacts) useEach(action awsdata.Action) {
	a.shapesOf = a.targets(action, a.shapesOf[:0])
	for _, shape := range a.shapesOf {
		f := a.fitOf(shape)
		for i := range a.resources {
			a.used[i] = a.used[i] || a.fits(f, i) != iam.No
		}
	}
}

func (a *actionFacts) unusedResource(s *statement, r *resource) UnusedResource {
	row := UnusedResource{
		At: r.Path, Text: r.Text, Statement: s.Path, Effect: s.effect,
		Service: strings.ToLower(r.serviceOfARN()), Companion: a.companion(r),
	}
	of := a.shapesOfARNs(row.Service)
	shapes := make([]namedShape, 0, len(of))
	for _, s := range of {
		shapes = append(shapes, namedShape{s, s.kind.Name()})
	}
	row.Types = a.typesOf(r, shapes)
	return row
}

// companion tells whether a value is an S3 bucket of which another one names the objects, or the
// other way round.
func (a *actionFacts) companion(r *resource) bool {
	if !r.plain || r.fields[iam.ARNService] != "s3" || r.count < arnFields {
		return false
	}
	bucket, _, isObject := strings.Cut(r.Text, "/")
	return slices.ContainsFunc(a.resources, func(other resource) bool {
		name, _, otherIsObject := strings.Cut(other.Text, "/")
		return other.plain && name == bucket && isObject != otherIsObject
	})
}
