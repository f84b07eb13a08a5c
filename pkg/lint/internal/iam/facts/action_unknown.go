package facts

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// mostNear is how many names that may have been meant are worth reading.
const mostNear = 3

// mostSuggested is how many rows of a policy get such names: that takes time, and nobody reads more.
const mostSuggested = 100

// mostHomonyms is how many services can have an action before its name says nothing of them.
const mostHomonyms = 8

// unknownActions adds a row for every action that the data knows nothing for, and for those of
// whatever service a pattern matches.
func (a *actionFacts) unknownActions(s *statement) {
	for i := range a.values {
		v := &a.values[i]
		anyService := v.form == formPattern && wildcards(v.prefix)
		if v.known && !anyService || v.form == formUnknown {
			continue
		}
		row := UnknownAction{
			At: v.Path, Text: v.Text, Element: elementAction, Effect: s.effect, Form: v.form.String(),
			Service: strings.ToLower(strings.TrimSpace(v.prefix)), Name: v.name, Data: a.data.Date(),
		}
		if i >= len(s.Action.Values) {
			row.Element = elementNotAction
		}
		switch {
		case anyService:
			row.Form = "service-wildcard"
		case v.form.usable() && !v.hasService:
			row.Form = "service"
		case v.form == formLiteral:
			row.Form = "action"
		}
		if a.suggested < mostSuggested && !anyService {
			a.suggested++
			row.Near = a.near(v)
		}
		a.out.UnknownActions = append(a.out.UnknownActions, row)
	}
}

// near are the names that may have been meant by a value that the data knows nothing for.
func (a *actionFacts) near(v *action) []Near {
	switch {
	case v.form == formNoService:
		return a.nearWithoutService(v.Text)
	case v.form == formBlank || v.form == formCharacter:
		return a.nearCleaned(v)
	case v.hasService:
		return a.nearNames(v.prefix + ":" + strings.NewReplacer("*", "", "?", "").Replace(v.name))
	}
	return a.nearServices(v.prefix, v.name)
}

func (a *actionFacts) nearNames(word string) []Near {
	found := a.data.Near(word)
	near := make([]Near, 0, len(found))
	for _, s := range found {
		near = append(near, Near{Name: s.Name, Distance: s.Distance})
	}
	return near
}

// nearServices are the services most like a prefix: first those that have the action. A policy that
// names an unknown service mostly does so many times.
func (a *actionFacts) nearServices(prefix, name string) []Near {
	found, ok := a.services[prefix]
	if !ok {
		found = a.nearNames(prefix)
		if a.services == nil {
			a.services = map[string][]Near{}
		}
		a.services[prefix] = found
	}
	near := slices.Clone(found)
	for i := range near {
		service, _ := a.data.Service(near[i].Name)
		near[i].ActionKnown = name != "" && some(service.Expand(name))
	}
	slices.SortStableFunc(near, func(x, y Near) int { return cmp.Compare(rank(x), rank(y)) })
	return near
}

func rank(n Near) int {
	if n.ActionKnown {
		return 0
	}
	return 1
}

// nearWithoutService are the actions that a text without a colon may mean: with another character in
// the colon's place, or with a service before it.
func (a *actionFacts) nearWithoutService(text string) []Near {
	if wildcards(text) {
		return nil
	}
	for i := range len(text) {
		if classOf(text[i]) != className || text[i] == '-' || text[i] == '_' {
			if found, ok := a.data.Action(text[:i], text[i+1:]); ok {
				return []Near{{Name: found.String(), Distance: 1}}
			}
		}
	}
	var near []Near
	for service := range a.data.Services() {
		if found, ok := service.Action(text); ok {
			near = append(near, Near{Name: found.String(), Distance: len(service.Prefix()) + 1})
		}
		if len(near) > mostHomonyms {
			return nil
		}
	}
	slices.SortStableFunc(near, func(x, y Near) int { return cmp.Compare(x.Distance, y.Distance) })
	return near[:min(len(near), mostNear)]
}

// nearCleaned are the actions that a text with characters that no action has may mean.
func (a *actionFacts) nearCleaned(v *action) []Near {
	removed := 0
	clean := func(text string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsSpace(r) || r >= unicode.MaxASCII || classOf(byte(r)) == classOdd || r == ':' {
				removed++
				return -1
			}
			return r
		}, text)
	}
	prefix, name := clean(v.prefix), clean(v.name)
	service, ok := a.data.Service(prefix)
	switch {
	case !ok && prefix == "":
		return nil
	case wildcards(name):
		if ok && some(service.Expand(name)) {
			return []Near{{Name: service.Prefix() + ":" + name, Distance: removed}}
		}
		return nil
	}
	if found, ok := a.data.Action(prefix, name); ok {
		return []Near{{Name: found.String(), Distance: removed}}
	}
	near := a.nearNames(prefix + ":" + name)
	for i := range near {
		near[i].Distance += removed
	}
	return near
}
