package iam

import "slices"

// terms are the sets that a value is in one of, whatever the shape.
func (a Admits) terms() []Term {
	switch a.Kind {
	case AdmitsThese:
		out := make([]Term, len(a.Literals))
		for i, text := range a.Literals {
			out[i] = Term{All: []Pattern{Text(text)}}
		}
		return out
	case AdmitsAnything, AdmitsUnknown:
		return []Term{{All: []Pattern{Any()}}}
	default:
		return a.Terms
	}
}

// Value tells whether a value is admitted.
func (a Admits) Value(value string) Truth {
	result := No
	for _, t := range a.terms() {
		in := Yes
		for _, p := range t.All {
			in = in.And(p.Match(value))
		}
		for _, p := range t.Except {
			in = in.And(p.Match(value).Not())
		}
		result = result.Or(in)
	}
	if result == Yes && !a.Exact {
		return Unknown
	}
	return result
}

// Meets tells whether a string that a pattern matches is admitted: "can a subject like this get in?"
func (a Admits) Meets(p Pattern) Truth {
	result := No
	for _, t := range a.terms() {
		result = result.Or(t.meets(p))
	}
	if result == Yes && !a.Exact {
		return Unknown
	}
	return result
}

// Within tells whether a pattern matches all that is admitted: "do only subjects like this get in?"
// Yes holds for what is not exact, too. If nothing is admitted it is Yes.
func (a Admits) Within(p Pattern) Truth {
	result := Yes
	for _, t := range a.terms() {
		within := t.within(p)
		if within == No && !a.Exact {
			within = Unknown
		}
		result = result.And(within)
	}
	return result
}

func (t Term) meets(p Pattern) Truth {
	if len(t.All) == 1 && len(t.Except) == 0 {
		return t.All[0].Intersects(p)
	}
	_, found := search(append(slices.Clip(t.All), p), t.Except)
	if found == Yes && (!t.known() || !p.Known()) {
		return Unknown
	}
	return found
}

func (t Term) within(p Pattern) Truth {
	if len(t.All) == 1 {
		if in := p.Includes(t.All[0]); in == Yes || len(t.Except) == 0 {
			return in
		}
	}
	_, found := search(t.All, append(slices.Clip(t.Except), p))
	switch {
	case found == No && p.Known():
		return Yes
	case found == Yes && t.known():
		return No
	}
	return Unknown
}

// known tells whether no pattern of the term has variables or holes; exceptions never have.
func (t Term) known() bool {
	return !slices.ContainsFunc(t.All, func(p Pattern) bool { return !p.Known() })
}

// Sample is a shortest value that can be admitted, with some value of the variables and some filling
// of the holes; none where nothing is, or where the search takes too long.
func (a Admits) Sample() (string, bool) {
	for _, t := range a.terms() {
		if text, found := search(t.All, t.Except); found == Yes {
			return text, true
		}
	}
	return "", false
}
