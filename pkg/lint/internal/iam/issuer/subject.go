package issuer

import (
	"slices"
	"strings"
	"unicode"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// Subject is what a pattern of subjects stands for among those of an issuer.
type Subject struct {
	// Possible is No where no token has such a subject, Yes where the default form of one certainly
	// fits.
	Possible iam.Truth
	// Readings are the ways to read it as a subject of the default form.
	Readings []Reading
	// Custom is true where it is none of these, but may be one that a customer has set up.
	Custom bool
	// Code is why it is none of the default form, if it is not: "wildcard", "blank", "case", "form", or
	// the name of a slip, which Says explains.
	Code, Says string
	// Correction is the pattern put right, if there is only one way.
	Correction string
	// Cut is true where there may be more readings.
	Cut bool
}

// Reading is a form of a subject, with what a pattern has as each of its parts.
type Reading struct {
	// Form is the form's name; Immutable is true for the one with ids.
	Form      string
	Immutable bool
	// Names are the parts in order, Parts what the pattern has there.
	Names []string
	Parts []iam.Pattern
	// Direct is true where all fixed text of the form stands in the pattern itself.
	Direct bool
}

// Part is what the pattern has as a part, and whether the form has it.
func (r Reading) Part(name string) (iam.Pattern, bool) {
	at := slices.Index(r.Names, name)
	if at < 0 {
		return iam.Pattern{}, false
	}
	return r.Parts[at], true
}

// HasForms tells whether anything is known of what the issuer's subjects look like.
func (i *Issuer) HasForms() bool { return i != nil && len(i.forms) > 0 }

// Shapes are the forms of subjects as people read them: "repo:OWNER/REPOSITORY:pull_request".
func (i *Issuer) Shapes() []string {
	var out []string
	for _, f := range i.forms {
		if !f.immutable {
			out = append(out, f.shape.Fill(strings.ToUpper))
		}
	}
	return out
}

// What a part of a subject may stand for: anything, or the id of something.
const (
	anyText  = "?*"
	oneDigit = "7"
)

// SubjectsOf are patterns of the subjects of one tenant in the default forms; of an issuer that has
// none in its subjects, of one project. Their other parts are a text where they can be, and anything
// else.
func (i *Issuer) SubjectsOf(tenant, text string) []iam.Pattern {
	whose := i.tenant
	if len(whose) == 0 {
		whose = i.project
	}
	out := make([]iam.Pattern, 0, len(i.forms))
	for _, f := range i.forms {
		out = append(out, f.shape.Pattern(func(part string) string {
			form, _ := f.shape.Part(part)
			switch {
			case slices.Contains(whose, part):
				return tenant
			case form.Holds(text):
				return text
			case text != anyText && form.Holds(oneDigit):
				return oneDigit
			}
			return anyText
		}))
	}
	return out
}

// ReadSubject reads a pattern of subjects. Wild is the same pattern with its stars and question marks
// as wildcards, whether the operator takes them for that or not.
func (i *Issuer) ReadSubject(p, wild iam.Pattern) Subject {
	s := Subject{Possible: iam.No}
	for _, f := range i.forms {
		read := f.shape.Read(p)
		s.Cut = s.Cut || read.Cut
		s.Possible = s.Possible.Or(read.Possible)
		for _, parts := range read.Readings {
			s.Readings = append(s.Readings, Reading{
				Form: f.name, Immutable: f.immutable, Names: f.shape.Parts(), Parts: parts, Direct: f.shape.Direct(p, parts),
			})
		}
	}
	if s.Possible != iam.No {
		return s
	}
	dead := i.slip(wild, &s)
	if !dead && iam.Chain(p, i.first, i.rest, ':') != iam.No {
		s.Custom, s.Possible = true, iam.Unknown
	}
	if !i.complete && len(i.first) == 0 && !dead {
		s.Possible = iam.Unknown
	}
	if s.Possible == iam.No && s.Code == "" {
		s.Code = "form"
	}
	return s
}

// slip finds out what was meant. It tells whether the slip is a certain one, though customers may set
// up subjects of their own.
func (i *Issuer) slip(wild iam.Pattern, s *Subject) (dead bool) {
	fits := func(p iam.Pattern) bool {
		return slices.ContainsFunc(i.forms, func(f form) bool { return f.shape.Read(p).Possible != iam.No })
	}
	if fits(wild) {
		s.Code = "wildcard"
		return true
	}
	if text := strings.Map(dropBlank, wild.String()); text != wild.String() && fits(like(text)) {
		s.Code, s.Correction = "blank", text
		return false
	}
	for _, f := range i.forms {
		if read := f.shape.ReadFold(wild); len(read.Readings) == 1 && f.shape.Direct(wild, read.Readings[0]) {
			s.Code, s.Correction = "case", fill(f.shape, f.shape, read.Readings[0])
			return false
		}
	}
	for _, slip := range i.slips {
		read := slip.shape.Read(wild)
		if len(read.Readings) == 0 || !slip.shape.Direct(wild, read.Readings[0]) {
			continue
		}
		s.Code, s.Says = slip.code, slip.says
		if slip.correct != nil && len(read.Readings) == 1 && wild.Known() {
			if text := fill(*slip.correct, slip.shape, read.Readings[0]); fits(like(text)) {
				s.Correction = text
			}
		}
		return slip.dead
	}
	return false
}

func dropBlank(r rune) rune {
	if unicode.IsSpace(r) {
		return -1
	}
	return r
}

func like(text string) iam.Pattern {
	return iam.ParsePattern(text, iam.PatternOptions{Variables: iam.No})
}

// fill writes a shape with the parts that were read by another.
func fill(shape, by iam.Shape, parts []iam.Pattern) string {
	names := by.Parts()
	return shape.Fill(func(name string) string { return parts[slices.Index(names, name)].String() })
}

// Levels of what a pattern lets in, from the least to the most.
const (
	One = iota
	Some
	Tenant
	Tenants
	Anyone
)

// Reach is how much of what the issuer serves a reading takes in.
func (i *Issuer) Reach(r Reading) int {
	reach := One
	for k, name := range r.Names {
		part := r.Parts[k]
		if Fixed(part) {
			continue
		}
		switch {
		case slices.Contains(i.tenant, name) && Free(part):
			return Anyone
		case slices.Contains(i.tenant, name):
			reach = max(reach, Tenants)
		case slices.Contains(i.project, name):
			reach = max(reach, Tenant)
		default:
			reach = max(reach, Some)
		}
	}
	return reach
}

// Fixed tells whether a pattern stands for one text, but perhaps for the case of its letters.
func Fixed(p iam.Pattern) bool { return p.Known() && !p.HasWildcard() }

// Free tells whether a pattern is made of wildcards alone and has no longest match.
func Free(p iam.Pattern) bool {
	text := p.String()
	return strings.Contains(text, "*") && strings.Trim(text, "*?") == ""
}
