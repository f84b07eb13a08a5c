package facts

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// action is a value of Action or NotAction.
type action struct {
	*iam.Value
	form actionForm
	// prefix and name are what stands before and behind the first colon.
	prefix, name string
	// service is the one that the prefix names, if hasService.
	service    awsdata.Service
	hasService bool
	// literal is the action that a literal names. known is true where the data has it, or an action
	// that the pattern matches.
	literal awsdata.Action
	known   bool
}

// actionForm is what a value of Action looks like. The better forms come first.
type actionForm uint8

const (
	// formLiteral is one action, formPattern several, formService "s3:*", formAll "*".
	formLiteral actionForm = iota
	formPattern
	formService
	formAll
	// formComplement is NotAction without the action.
	formComplement
	// formNoService has no colon, formBlank white space, formCharacter a character that no action has.
	formNoService
	formBlank
	formCharacter
	// formUnknown has a hole, or a variable where IAM knows none.
	formUnknown
)

// String is the form as rows show it.
func (f actionForm) String() string {
	return [...]string{
		"literal", "pattern", "service", "all", "complement", "no-service", "blank", "character", "",
	}[f]
}

// usable tells whether the form stands for actions at all.
func (f actionForm) usable() bool { return f <= formAll }

func (a *actionFacts) readActions(into []action, e *iam.Element) []action {
	for i := range e.Values {
		into = append(into, a.readAction(&e.Values[i]))
	}
	return into
}

func (a *actionFacts) readAction(v *iam.Value) action {
	out := action{Value: v, form: formUnknown}
	if v.Parts == nil {
		a.readKnown(&out)
	}
	return out
}

// readKnown reads a text without holes.
func (a *actionFacts) readKnown(v *action) {
	v.cut()
	switch wild := wildcards(v.name); {
	case !v.form.usable():
	case stars(v.Text) || stars(v.prefix) && stars(v.name):
		v.form, v.known = formAll, true
	case wildcards(v.prefix):
		v.form = formPattern
		v.known = some(a.data.Expand(v.Text))
	default:
		v.service, v.hasService = a.serviceOf(v.prefix)
		switch {
		case wild && stars(v.name):
			v.form, v.known = formService, v.hasService
		case wild:
			v.form = formPattern
			v.known = v.hasService && some(v.service.Expand(v.name))
		case v.hasService:
			v.literal, v.known = v.service.Action(v.name)
		}
	}
}

// some tells whether there is an action.
func some(actions iter.Seq[awsdata.Action]) bool {
	for range actions {
		return true
	}
	return false
}

// cut cuts an action at its colon and tells what it looks like: one of the forms that are not usable,
// or formLiteral.
func (v *action) cut() {
	text, colon := v.Text, -1
	odd, blank := false, false
	for i := range len(text) {
		switch c := text[i]; classOf(c) {
		case classColon:
			odd = odd || colon >= 0
			if colon < 0 {
				colon = i
			}
		case classBlank:
			blank = true
		case classOdd:
			if strings.HasPrefix(text[i:], "${") {
				return
			}
			odd = true
			if c >= utf8.RuneSelf {
				r, _ := utf8.DecodeRuneInString(text[i:])
				blank = blank || unicode.IsSpace(r)
			}
		case className:
		}
	}
	v.name = text[colon+1:]
	if colon >= 0 {
		v.prefix = text[:colon]
	}
	switch {
	case blank:
		v.form = formBlank
	case colon < 0 && !stars(text):
		v.form = formNoService
	case odd:
		v.form = formCharacter
	default:
		v.form = formLiteral
	}
}

// class is what a byte can be in an action; wildcards count as letters.
type class uint8

const (
	classOdd class = iota
	className
	classColon
	classBlank
)

func classOf(c byte) class {
	switch {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '_', c == '*', c == '?':
		return className
	case c == ':':
		return classColon
	case c == ' ', c == '\t', c == '\n', c == '\r':
		return classBlank
	}
	return classOdd
}

// serviceOf finds a service. The actions of a list are mostly of one, so that it remembers the last.
func (a *actionFacts) serviceOf(prefix string) (awsdata.Service, bool) {
	if a.prefix != prefix {
		a.prefix = prefix
		a.service, a.serviceKnown = a.data.Service(prefix)
	}
	return a.service, a.serviceKnown
}

// names tells whether the value certainly stands for an action.
func (v *action) names(of awsdata.Action) bool {
	switch v.form {
	case formAll:
		return true
	case formLiteral, formPattern, formService:
		if v.hasService {
			return v.service == of.Service() && matchFold(v.name, of.Name())
		}
		return wildcards(v.prefix) && matchFold(v.prefix, of.Service().Prefix()) && matchFold(v.name, of.Name())
	default:
		return false
	}
}

// misses tells whether the value certainly does not stand for an action.
func (v *action) misses(of awsdata.Action) bool { return v.form != formUnknown && !v.names(of) }
