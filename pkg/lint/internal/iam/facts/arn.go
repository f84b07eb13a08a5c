package facts

import (
	"slices"
	"strings"
	"unicode"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// arnRows adds the rows about the form of the values of Resource or NotResource.
func (a *actionFacts) arnRows(s *statement, values []resource, element string) {
	for i := range values {
		r := &values[i]
		if r.every {
			continue
		}
		c := arnCheck{actionFacts: a, resource: r, statement: s, element: element}
		c.blank = strings.IndexFunc(r.Text, unicode.IsSpace) >= 0
		c.form()
		c.bucket()
	}
}

// arnCheck looks at one value.
type arnCheck struct {
	*actionFacts
	resource  *resource
	statement *statement
	element   string
	// blank is true where there is white space in the text.
	blank bool
}

func (c *arnCheck) add(row ARN) {
	r := c.resource
	row.At, row.Text, row.Element = r.Path, r.Text, c.element
	row.Statement, row.Effect = c.statement.Path, c.statement.effect
	if r.sure > iam.ARNService {
		row.Service = r.fields[iam.ARNService]
	}
	c.out.ARNs = append(c.out.ARNs, row)
}

// field is a field that is known for certain, without the white space that has a row of its own.
func (c *arnCheck) field(i int) (string, bool) {
	field, known := c.resource.field(i)
	if c.blank {
		field = c.clean(i)
	}
	return field, known
}

// form looks at the text as a whole, and then at its fields.
func (c *arnCheck) form() {
	r := c.resource
	if c.blank {
		c.blanks()
	}
	if c.noARN() {
		c.add(ARN{Problem: "prefix", Part: r.fields[iam.ARNPrefix], Fixed: c.fixedPrefix()})
		return
	}
	if r.complete == iam.No {
		c.add(ARN{Problem: "fields", Part: r.fields[r.count-1]})
	}
	c.partition()
	service, ok := c.service()
	if !ok || r.count < arnFields {
		return
	}
	shapes := c.shapesOfARNs(service)
	c.region()
	c.account(shapes)
	if len(shapes) > 0 && strings.TrimRightFunc(r.Text, unicode.IsSpace) == r.Text {
		c.types(shapes)
	}
}

// noARN tells whether the value certainly does not begin with "arn:".
func (c *arnCheck) noARN() bool {
	const begin = "arn:"
	lead := strings.TrimLeftFunc(knownLead(c.resource), unicode.IsSpace)
	prefix, known := c.field(iam.ARNPrefix)
	return !strings.HasPrefix(lead, begin) && !strings.HasPrefix(begin, lead) ||
		known && (c.resource.plain || c.resource.count > 1) && prefix != "arn"
}

func (c *arnCheck) fixedPrefix() string {
	if prefix, known := c.field(iam.ARNPrefix); known && strings.EqualFold(prefix, "arn") {
		return c.replace(iam.ARNPrefix, "arn")
	}
	return ""
}

// knownLead is the known text that a value begins with, if it is no wildcard.
func knownLead(r *resource) string {
	lead := r.Text
	if r.Parts != nil {
		lead = ""
		if len(r.Parts) > 0 && r.Parts[0].Class == syntax.None {
			lead = r.Parts[0].Text
		}
	}
	if i := strings.Index(lead, "${"); i >= 0 {
		lead = lead[:i]
	}
	if !r.plain && strings.HasPrefix(strings.TrimLeftFunc(lead, unicode.IsSpace), "*") {
		return ""
	}
	return lead
}

// blanks adds a row for white space where none can be: at the ends, and in a field before the last.
func (c *arnCheck) blanks() {
	r := c.resource
	part, cleaned := "", make([]string, r.count)
	for i := range cleaned {
		cleaned[i] = c.clean(i)
		if _, known := r.field(i); cleaned[i] != r.fields[i] && known && part == "" {
			part = r.fields[i]
		}
	}
	lead, trail := knownLead(r), r.Text
	if n := len(r.Parts); n > 0 {
		trail = ""
		if r.Parts[n-1].Class == syntax.None {
			trail = r.Parts[n-1].Text
		}
	}
	if part == "" && (strings.TrimLeftFunc(lead, unicode.IsSpace) != lead || strings.TrimRightFunc(trail, unicode.IsSpace) != trail) {
		part = r.Text
	}
	if part == "" {
		return
	}
	row := ARN{Problem: "blank", Part: part}
	if r.known && r.complete == iam.Yes {
		row.Fixed = strings.Join(cleaned, ":")
	}
	c.add(row)
}

// clean is a field without white space where none can be.
func (c *arnCheck) clean(i int) string {
	field := c.resource.fields[i]
	switch {
	case i == 0 && c.resource.count == 1:
		return strings.TrimSpace(field)
	case i == c.resource.count-1:
		return strings.TrimRightFunc(field, unicode.IsSpace)
	case strings.Contains(field, "${"):
		return field
	}
	return strings.Join(strings.Fields(field), "")
}

// replace is the text with another text for a field, if it is known.
func (c *arnCheck) replace(i int, text string) string {
	if c.blank || !c.resource.known || c.resource.count < arnFields {
		return ""
	}
	fields := c.resource.fields
	fields[i] = text
	return strings.Join(fields[:], ":")
}

func (c *arnCheck) partition() {
	part, ok := c.field(iam.ARNPartition)
	if !ok || wildcards(part) || isPartition(part) {
		return
	}
	row := ARN{Problem: "partition", Part: part}
	if lower := strings.ToLower(part); isPartition(lower) {
		row.Fixed = c.replace(iam.ARNPartition, lower)
	}
	c.add(row)
}

// isPartition knows the partitions that the SDKs of AWS know (partitions.json of aws-sdk-js-v3, in
// packages/util-endpoints/src/lib/aws).
func isPartition(text string) bool {
	switch text {
	case "aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f":
		return true
	}
	return false
}

// service is the service in lower case, and whether the data knows it.
func (c *arnCheck) service() (string, bool) {
	part, ok := c.field(iam.ARNService)
	if !ok {
		return "", false
	}
	if wildcards(part) {
		c.add(ARN{Problem: "service-wildcard", Part: part})
		return "", false
	}
	service := strings.ToLower(part)
	if _, isPrefix := c.data.Service(service); !isPrefix && c.shapesOfARNs(service) == nil {
		row := ARN{Problem: "service-unknown", Part: part}
		if c.suggested < mostSuggested {
			c.suggested++
			row.Near = c.nearNames(service)
		}
		c.add(row)
		return "", false
	}
	if service != part {
		c.add(ARN{Problem: "service-case", Part: part, Fixed: c.replace(iam.ARNService, service)})
	}
	return service, true
}

// region looks at the form of the Region.
func (c *arnCheck) region() {
	part, ok := c.field(iam.ARNRegion)
	if !ok || part == "" || wildcards(part) || isRegion(part) {
		return
	}
	row := ARN{Problem: "region-form", Part: part}
	lower := strings.ToLower(part)
	if zone := strings.TrimRight(lower, "abcdef"); len(lower)-len(zone) <= 1 && isRegion(zone) {
		row.Fixed = c.replace(iam.ARNRegion, zone)
	}
	c.add(row)
}

// isRegion tells whether a text has a Region's form: us-east-1, us-gov-west-1, eusc-de-east-1; or is
// what stands for a partition's services without one, aws-global.
func isRegion(text string) bool {
	words, start := 0, 0
	for i := 0; i <= len(text); i++ {
		if i < len(text) && text[i] != '-' {
			continue
		}
		word := text[start:i]
		switch {
		case i == len(text) && words > 0:
			return word == "global" || words > 1 && word != "" && strings.Trim(word, "0123456789") == ""
		case word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") != "":
			return false
		}
		words, start = words+1, i+1
	}
	return false
}

// account looks at the form of the account.
func (c *arnCheck) account(shapes []*shape) {
	r := c.resource
	part, ok := c.field(iam.ARNAccount)
	if !ok || accountLike(part) || slices.ContainsFunc(shapes, func(s *shape) bool { return s.account == part }) {
		return
	}
	digits := strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, part)
	// Behind a wildcard a word may be of the resource: arn:aws:lambda:*:function:name.
	if wildcards(r.fields[iam.ARNService]+r.fields[iam.ARNRegion]) && strings.Trim(part, "0123456789-") != "" {
		return
	}
	row := ARN{Problem: "account-form", Part: part}
	if iam.IsAccountID(digits) && strings.Trim(part, "0123456789-") == "" {
		row.Fixed = c.replace(iam.ARNAccount, digits)
	}
	c.add(row)
}
