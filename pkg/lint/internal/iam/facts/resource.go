package facts

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// arnFields is the number of fields of an ARN.
const arnFields = 6

// resource is a value of Resource or NotResource.
type resource struct {
	*iam.Value
	// known is true where the text has no holes; plain where it has no variables either, so that its
	// characters are what they look like.
	known, plain bool
	// every is true for stars alone.
	every bool
	// fields are those of an ARN, count is how many there are, and sure how many of them, from the
	// first one on, are known for certain and have no variable. complete tells whether there are six.
	fields   [arnFields]string
	count    int
	sure     int
	complete iam.Truth
	// wild is true where a field before the last one, but for the partition, has a wildcard, which may
	// stand for colons; aligned where the Region and the account look all the same as they should.
	wild, aligned bool

	whole, tail *iam.Pattern
}

func (a *actionFacts) readResources(into []resource, e *iam.Element) []resource {
	for i := range e.Values {
		into = append(into, a.readResource(&e.Values[i]))
	}
	return into
}

func (a *actionFacts) readResource(v *iam.Value) resource {
	r := resource{Value: v}
	if v.Parts != nil || strings.Contains(v.Text, "${") {
		a.readParts(&r)
	} else {
		r.readPlain()
	}
	for i := range min(r.count, iam.ARNResource) {
		r.wild = r.wild || i != iam.ARNPartition && wildcards(r.fields[i])
	}
	r.aligned = r.plain && r.count == arnFields && regionLike(r.fields[iam.ARNRegion]) &&
		accountLike(r.fields[iam.ARNAccount]) && !strings.HasPrefix(r.fields[iam.ARNResource], ":")
	return r
}

// regionLike tells whether a text can stand in the field of the Region.
func regionLike(text string) bool { return text == "" || wildcards(text) || isRegion(text) }

// readPlain cuts a text in which nothing is a hole or a variable.
func (r *resource) readPlain() {
	r.known, r.plain = true, true
	r.every = stars(r.Text)
	rest, found := r.Text, true
	for r.count < arnFields && found {
		if r.count == iam.ARNResource {
			r.fields[r.count], found = rest, false
		} else {
			r.fields[r.count], rest, found = strings.Cut(rest, ":")
		}
		r.count++
	}
	r.sure = r.count
	r.complete = iam.No
	if r.count == arnFields {
		r.complete = iam.Yes
	}
}

// readParts cuts a text with holes or variables.
func (a *actionFacts) readParts(r *resource) {
	arn := r.ARN()
	r.count = len(arn.Fields)
	r.known = true
	r.complete = arn.Complete()
	sure := true
	for i, f := range arn.Fields {
		r.fields[i] = f.Text
		r.known = r.known && f.Known
		sure = sure && f.Certain && f.Known && !f.Variable
		if sure {
			r.sure++
		}
	}
	if r.complete != iam.Yes && strings.Contains(r.Text, "${") {
		// The value of a variable may have colons, and its name has where the language has no variables.
		r.complete = iam.Unknown
	}
}

// field is a field that is known for certain.
func (r *resource) field(i int) (string, bool) { return r.fields[i], i < r.sure }

// pattern is the whole value.
func (a *actionFacts) pattern(r *resource) *iam.Pattern {
	if r.whole == nil {
		p := r.Pattern(iam.PatternOptions{Variables: a.variables})
		r.whole = &p
	}
	return r.whole
}

// lastField is the last field behind emptyColons, of a complete ARN.
func (a *actionFacts) lastField(r *resource) *iam.Pattern {
	if r.tail == nil {
		opts := iam.PatternOptions{Variables: a.variables}
		var p iam.Pattern
		if r.plain {
			p = iam.ParsePattern(emptyColons+r.fields[iam.ARNResource], opts)
		} else {
			last, _ := r.ARN().Field(iam.ARNResource)
			p = iam.PatternOf(append([]syntax.Part{{Text: emptyColons}}, last.Parts...), opts)
		}
		r.tail = &p
	}
	return r.tail
}
