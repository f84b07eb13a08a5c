package iam

import "slices"

// Admits is the answer to: what can the value of one key be, if all conditions of a statement on that
// key hold? The key is taken to have one value. Under a set operator an empty value counts as
// absent, as IAM has it.
type Admits struct {
	Kind AdmitsKind
	// Literals are the values of AdmitsThese, each once, in the order of the text.
	Literals []string
	// Terms are the sets of AdmitsPatterns: a value is in one of them.
	Terms []Term
	// Absent tells whether a request without the key fulfils the conditions.
	Absent Truth
	// Exact is false where a condition could not be taken into account (an operator of another
	// type, an open list, a value with holes that is excluded): then Literals and Terms, and
	// AdmitsNothing, say what can be admitted at most. AdmitsNothing is certain either way.
	Exact bool
}

// AdmitsKind is the shape of what is admitted.
type AdmitsKind string

// The shapes. AdmitsAnything is certain: no value is kept out. AdmitsUnknown means that nothing is
// known.
const (
	AdmitsNothing  AdmitsKind = "nothing"
	AdmitsThese    AdmitsKind = "these"
	AdmitsPatterns AdmitsKind = "patterns"
	AdmitsAnything AdmitsKind = "anything"
	AdmitsUnknown  AdmitsKind = "unknown"
)

// Term is a set of strings: those that all patterns of All match (of which there is at least one)
// and none of Except.
type Term struct {
	All, Except []Pattern
}

// AdmitsOptions say what is known of the key and the policy.
type AdmitsOptions struct {
	// Variables is Policy.HasVariables.
	Variables Truth
	// Multivalued keys have any number of values. Then the question is what a single one of them
	// can be, and only ForAllValues says something about that.
	Multivalued bool
}

// maxTerms bounds how many terms ANDed conditions are multiplied out to. Beyond it the terms so far
// stand, which say too much: the answer is no longer exact.
const maxTerms = 64

// Admits works out what the rows on a key admit. Linear in the rows, quadratic in the lengths of
// their values where rows meet; emptiness of what remains is decided exactly, or left open where
// that takes more than maxStates states.
func (c Conditions) Admits(key string, opts AdmitsOptions) Admits {
	rows, open := c.On(key)
	a := Admits{Absent: Yes, Exact: !open}
	if open {
		a.Absent = Unknown
	}
	terms := []Term{{}}
	for _, row := range rows {
		a.Absent = a.Absent.And(row.absent())
		limit := row.limit(opts)
		a.Exact = a.Exact && limit.exact
		if limit.bounded {
			var exact bool
			terms, exact = restrict(terms, limit.union)
			a.Exact = a.Exact && exact
		}
		for i := range terms {
			terms[i].Except = append(slices.Clip(terms[i].Except), limit.except...)
		}
	}
	a.conclude(terms)
	return a
}

// limit is what one row asks of a value: to be in a union, if bounded, and in none of except.
type limit struct {
	bounded bool
	union   []Pattern
	except  []Pattern
	exact   bool
}

func (c Condition) limit(opts AdmitsOptions) limit {
	op := c.Operator
	switch {
	case !c.Valid:
		return limit{}
	case op.Type == TypeNull:
		present := c.evaluateNull(false)
		return limit{bounded: present == No, exact: present != Unknown}
	case opts.Multivalued && op.Qualifier != ForAllValues:
		return limit{bounded: c.Empty() && !op.Negated, exact: c.Empty()}
	case op.Type == TypeBool:
		return c.union(func(v Value) (Pattern, bool) {
			text, known := v.Known()
			_, ok := ParseBool(text)
			return ParsePattern(text, PatternOptions{Literal: true, Fold: true, Variables: No}), known && ok
		})
	case op.Variables():
		return c.union(func(v Value) (Pattern, bool) { return v.Pattern(op.options(opts.Variables)), true })
	}
	return limit{bounded: c.Empty() && !op.Negated, exact: c.Empty()}
}

// union is the limit of a row by the patterns of its values.
func (c Condition) union(pattern func(Value) (Pattern, bool)) limit {
	l := limit{exact: !c.Open && !c.Malformed}
	inexact := false
	var patterns []Pattern
	for _, v := range c.Values {
		p, ok := pattern(v)
		doubtful := c.Operator.Type == TypeARN && notARN(v)
		inexact = inexact || doubtful
		if !ok || c.Operator.Negated && (doubtful || !p.Known()) {
			l.exact = false
			continue
		}
		patterns = append(patterns, p)
	}
	if c.Operator.Negated {
		l.except = patterns
	} else {
		l.bounded, l.union = l.exact, patterns
	}
	l.exact = l.exact && !inexact
	return l
}

// notARN tells a value that IAM may not take for the pattern of an ARN. That it matches at most what
// it matches as a string is certain.
func notARN(v Value) bool { return v.ARN().Complete() != Yes }

// restrict keeps of each term what is in the union as well; exact is false where it was left as it
// is, since there would be too many terms.
func restrict(terms []Term, union []Pattern) (out []Term, exact bool) {
	for _, t := range terms {
		for _, p := range union {
			if met, ok := t.meet(p); ok && !contained(out, met) {
				out = append(out, met)
			}
			if len(out) > maxTerms {
				return terms, false
			}
		}
	}
	return out, true
}

// contained tells whether a term of one pattern lies in another such term.
func contained(terms []Term, t Term) bool {
	return slices.ContainsFunc(terms, func(u Term) bool {
		return len(u.All) == 1 && len(t.All) == 1 && u.All[0].Includes(t.All[0]) == Yes
	})
}

// meet is the term with one more pattern, and whether anything can be left of it.
func (t Term) meet(p Pattern) (Term, bool) {
	var all []Pattern
	for _, q := range t.All {
		switch {
		case p.Intersects(q) == No:
			return Term{}, false
		case p.Includes(q) == Yes:
			return t, true
		case q.Includes(p) != Yes:
			all = append(all, q)
		}
	}
	return Term{All: append(all, p), Except: t.Except}, true
}

// conclude drops what is empty and names the shape of the rest.
func (a *Admits) conclude(terms []Term) {
	whole := false
	for _, t := range terms {
		if t.simplify() {
			continue
		}
		whole = whole || len(t.Except) == 0 && (len(t.All) == 0 || t.All[0].MatchesAll())
		if len(t.All) == 0 {
			t.All = []Pattern{Any()}
		}
		a.Terms = append(a.Terms, t)
	}
	var literals []string
	for _, t := range a.Terms {
		if text, ok := t.literal(); ok && !slices.Contains(literals, text) {
			literals = append(literals, text)
		} else if !ok {
			literals = nil
			break
		}
	}
	switch {
	case len(a.Terms) == 0:
		a.Kind = AdmitsNothing
	case whole && a.Exact:
		a.Kind, a.Terms = AdmitsAnything, nil
	case whole:
		a.Kind, a.Terms = AdmitsUnknown, nil
	case literals != nil:
		a.Kind, a.Literals, a.Terms = AdmitsThese, literals, nil
	default:
		a.Kind = AdmitsPatterns
	}
}

// simplify drops exceptions that have nothing to do with the term, and tells whether the term is
// empty, however its variables and holes turn out.
func (t *Term) simplify() (empty bool) {
	var except []Pattern
	for _, p := range t.Except {
		apart := slices.ContainsFunc(t.All, func(q Pattern) bool { return q.Intersects(p) == No })
		if !apart && !slices.ContainsFunc(except, func(q Pattern) bool { return q.Includes(p) == Yes }) {
			except = append(except, p)
		}
	}
	t.Except = except
	if len(t.All) < 2 && len(t.Except) == 0 {
		return false
	}
	if len(t.All) == 1 && slices.ContainsFunc(t.Except, func(p Pattern) bool { return p.Includes(t.All[0]) == Yes }) {
		return true
	}
	_, found := search(t.All, t.Except)
	return found == No
}

func (t Term) literal() (string, bool) {
	if len(t.All) != 1 {
		return "", false
	}
	return t.All[0].Literal()
}
