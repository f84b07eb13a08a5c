package facts

import (
	"cmp"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// mostTypes is how many resource types a row about an ARN names.
const mostTypes = 8

// types compares the value with the shapes of its service. The Region and the account are judged by
// the shapes that the last field fits, or by all of them where it is not known or fits none.
func (c *arnCheck) types(shapes []*shape) {
	region, account := c.expectation(iam.ARNRegion), c.expectation(iam.ARNAccount)
	expected := func(s *shape) bool { return region.fits(s.region) && account.fits(s.account) }
	quick := func(s *shape) bool { return expected(s) && c.looksFit(s) == iam.Yes }
	slow := func(s *shape) bool { return expected(s) && c.fitsTail(s) }
	if slices.ContainsFunc(shapes, quick) || slices.ContainsFunc(shapes, slow) {
		c.typeWildcard(shapes)
		return
	}
	fitting := c.shapesOf[:0]
	for _, s := range shapes {
		if c.fitsTail(s) {
			fitting = append(fitting, s)
		}
	}
	c.shapesOf = fitting
	if len(fitting) == 0 {
		c.typeUnknown(shapes)
	} else {
		c.typeWildcard(shapes)
	}
	if len(fitting) == 0 || !c.tailKnown() {
		fitting = shapes
	}
	c.emptiness(fitting)
}

// tailKnown tells whether nothing but the values of variables is unknown of the last field.
func (c *arnCheck) tailKnown() bool {
	return c.resource.plain || c.resource.known && c.variables == iam.Yes
}

// expectation is what a field of the value asks of a shape.
func (c *arnCheck) expectation(i int) fieldForm {
	field, known := c.field(i)
	return fieldForm{filled: !known || field != "", empty: !known || !filled(field)}
}

// fits tells whether a field of a shape is as the form allows.
func (f fieldForm) fits(field string) bool {
	return f.filled && field != "" || f.empty && (field == "" || field == "*")
}

// looksFit tells whether the last field of the value can be that of a shape, if a look is enough.
func (c *arnCheck) looksFit(s *shape) iam.Truth {
	if !c.resource.plain {
		return iam.Unknown
	}
	return matchTail(c.resource.fields[iam.ARNResource], s)
}

// fitsTail tells whether the last field of the value can be that of a shape.
func (c *arnCheck) fitsTail(s *shape) bool {
	answer := c.looksFit(s)
	if answer == iam.Unknown {
		answer = s.rest().Matches(*c.lastField(c.resource))
	}
	return answer != iam.No
}

// typeUnknown adds a row for an ARN that no type of its service has.
func (c *arnCheck) typeUnknown(shapes []*shape) {
	r := c.resource
	unsure := r.wild || r.sure < iam.ARNResource
	if unsure && slices.ContainsFunc(shapes, func(s *shape) bool { return c.match(r, s) != iam.No }) {
		return
	}
	word := leadOf(r.fields[iam.ARNResource])
	near := slices.Clone(shapes)
	slices.SortStableFunc(near, func(x, y *shape) int {
		return cmp.Compare(commonLead(y.lead, word), commonLead(x.lead, word))
	})
	c.add(ARN{Problem: "type", Part: r.fields[iam.ARNResource], Types: targetsOfShapes(near)})
}

// commonLead is how many bytes two texts begin with in common.
func commonLead(x, y string) int {
	n := 0
	for n < min(len(x), len(y)) && x[n] == y[n] {
		n++
	}
	return n
}

func targetsOfShapes(shapes []*shape) []Target {
	var out []Target
	for _, s := range shapes {
		if t := s.target(); len(out) < mostTypes && !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	return out
}

// fieldForms says of some shapes whether their Regions and accounts are filled in or empty, or may
// be either.
type fieldForms struct{ region, account fieldForm }

// fieldForm says what a field of some shapes is.
type fieldForm struct{ filled, empty bool }

func (f *fieldForms) add(s *shape) {
	f.region.add(s.region)
	f.account.add(s.account)
}

func (f *fieldForm) add(field string) {
	f.filled = f.filled || field != ""
	f.empty = f.empty || field == "" || field == "*"
}

// emptiness adds rows for a Region or account that is filled in where none of the types has one, or
// the other way round.
func (c *arnCheck) emptiness(fitting []*shape) {
	var seen fieldForms
	for _, s := range fitting {
		seen.add(s)
	}
	region, regionKnown := c.field(iam.ARNRegion)
	account, accountKnown := c.field(iam.ARNAccount)
	regionSet := regionKnown && filled(region) && !seen.region.filled
	accountSet := accountKnown && filled(account) && accountLike(account) && !seen.account.filled
	cleared := c.resource.fields
	if regionSet {
		cleared[iam.ARNRegion] = ""
	}
	if accountSet {
		cleared[iam.ARNAccount] = ""
	}
	// The fix clears both: an ARN of which one is cleared is as dead as before.
	fixed := ""
	if c.resource.known {
		fixed = strings.Join(cleared[:], ":")
	}
	if regionSet {
		c.add(ARN{Problem: "region-set", Part: region, Types: targetsOfShapes(fitting), Fixed: fixed})
	}
	if regionKnown && region == "" && !seen.region.empty {
		c.add(ARN{Problem: "region-empty", Types: targetsOfShapes(fitting)})
	}
	if accountSet {
		c.add(ARN{Problem: "account-set", Part: account, Types: targetsOfShapes(fitting), Fixed: fixed})
	}
	if accountKnown && account == "" && !seen.account.empty && !ofAWS(c.resource.fields[iam.ARNResource]) {
		c.add(ARN{Problem: "account-empty", Types: targetsOfShapes(fitting)})
	}
}

// ofAWS tells whether a resource is called after AWS, as resources are that AWS shares with everybody.
func ofAWS(resource string) bool {
	name := resource[strings.IndexAny(resource, "/:")+1:]
	return prefixFold(name, "aws") || prefixFold(name, "amazon")
}

// filled tells whether a field certainly is not empty.
func filled(field string) bool { return strings.Trim(field, "*") != "" }

// typeWildcard adds a row for a wildcard in the word that says what type the resource is, of a
// service all of whose ARNs have such a word.
func (c *arnCheck) typeWildcard(shapes []*shape) {
	r := c.resource
	if r.sure < arnFields && !r.known {
		return
	}
	tail := r.fields[iam.ARNResource]
	word := tail
	if end := strings.IndexAny(tail, "/:"); end >= 0 {
		word = tail[:end]
	}
	if !wildcards(word) || stars(tail) || strings.Contains(word, "$") {
		return
	}
	if slices.ContainsFunc(shapes, func(s *shape) bool { return s.typeWord() == "" }) {
		return
	}
	c.add(ARN{Problem: "type-wildcard", Part: word})
}

// typeWord is the word that says what type the resource is, or "" if the ARN has none.
func (s *shape) typeWord() string {
	end := strings.IndexAny(s.lead, "/:")
	if end < 0 && len(s.lead) < len(s.resource) {
		return ""
	}
	if end < 0 {
		return s.lead
	}
	return s.lead[:end]
}
