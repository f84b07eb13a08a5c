package iam

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/variable"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// arnFields is the number of fields of an ARN: "arn", partition, service, Region, account, and the
// resource, which may hold colons itself (reference-arns).
const arnFields = 6

// The fields of an ARN, in order.
const (
	ARNPrefix = iota
	ARNPartition
	ARNService
	ARNRegion
	ARNAccount
	ARNResource
)

// ARN is the text of an ARN cut into its fields. Whether that makes sense is for a rule to say: a
// text of any kind can be cut.
type ARN struct {
	// All is true for "*", which names every resource and has no fields.
	All bool
	// Fields are the fields that there are, at most six. Only a colon outside "${…}" and outside a
	// hole parts two fields.
	Fields []ARNField
	// Certain is true where no hole may hold further fields: there are no more than Fields.
	Certain bool
}

// ARNField is one field of an ARN.
type ARNField struct {
	// Text is the field as written, Start and End its byte offsets in the text (of holes, too, as
	// they are written).
	Text       string
	Start, End int
	// Parts are the known pieces and the holes of the field.
	Parts []syntax.Part
	// Certain is true where the field's number is sure, since no hole stands before it (but for one that
	// is all of the account); Known where
	// the field has no hole in it either.
	Certain, Known bool
	// Wildcard and Variable tell whether the known pieces have a "*" or "?", or a "${key}".
	Wildcard, Variable bool
}

// Complete tells whether there are at least six fields: No if there are certainly fewer.
func (a ARN) Complete() Truth {
	switch {
	case len(a.Fields) == arnFields:
		return Yes
	case a.Certain:
		return No
	}
	return Unknown
}

// Field is field i (ARNPrefix … ARNResource), and whether the text has it.
func (a ARN) Field(i int) (ARNField, bool) {
	if i >= len(a.Fields) {
		return ARNField{}, false
	}
	return a.Fields[i], true
}

// Known is the text of field i, and whether the field is there and known for sure.
func (a ARN) Known(i int) (string, bool) {
	f, ok := a.Field(i)
	return f.Text, ok && f.Certain && f.Known
}

// AccountForm says what stands in the account field of an ARN.
type AccountForm string

// The forms of an account field: nothing, twelve digits, the word "aws" (arn:aws:iam::aws:policy/…),
// something with wildcards or a policy variable, or none of these. AccountUnknown is one with holes.
const (
	AccountEmpty    AccountForm = "empty"
	AccountID       AccountForm = "id"
	AccountAWS      AccountForm = "aws"
	AccountWildcard AccountForm = "wildcard"
	AccountVariable AccountForm = "variable"
	AccountOther    AccountForm = "other"
	AccountUnknown  AccountForm = "unknown"
)

// Account is the form of the account field; AccountUnknown also where there is none.
func (a ARN) Account() AccountForm {
	f, ok := a.Field(ARNAccount)
	switch {
	case !ok || !f.Certain || !f.Known:
		return AccountUnknown
	case f.Text == "":
		return AccountEmpty
	case f.Text == "aws":
		return AccountAWS
	case IsAccountID(f.Text):
		return AccountID
	case f.Variable:
		return AccountVariable
	case f.Wildcard:
		return AccountWildcard
	}
	return AccountOther
}

// IsAccountID tells whether a text is twelve digits.
func IsAccountID(text string) bool {
	return len(text) == 12 && strings.Trim(text, "0123456789") == ""
}

// ParseARN cuts a text without holes other than "${…}". Linear.
func ParseARN(text string) ARN { return ARNOf([]syntax.Part{{Text: text}}) }

// ARNOf cuts the parts of a string of a document. Linear.
func ARNOf(parts []syntax.Part) ARN {
	c := cutter{field: ARNField{Certain: true, Known: true}, sure: true}
	for _, part := range parts {
		if part.Class != syntax.None {
			c.opaque(part)
			continue
		}
		c.text(part.Text)
	}
	c.end()
	c.trustAccount()
	a := ARN{Fields: c.fields, Certain: c.sure || len(c.fields) == arnFields}
	a.All = c.sure && len(a.Fields) == 1 && a.Fields[0].Text == "*"
	return a
}

// trustAccount takes a hole that is all of the account's field for an account, which has no colon: the
// resource of "arn:aws:iam::${ACCOUNT}:role/x" is "role/x".
func (c *cutter) trustAccount() {
	if len(c.fields) != arnFields {
		return
	}
	account := &c.fields[ARNAccount]
	if account.Certain && len(account.Parts) == 1 {
		c.fields[ARNResource].Certain = true
	}
}

// cutter cuts a text at its colons.
type cutter struct {
	fields []ARNField
	field  ARNField
	at     int
	// sure is false behind a hole.
	sure bool
}

func (c *cutter) text(text string) {
	for text != "" {
		i := strings.IndexAny(text, ":$")
		if i < 0 {
			c.take(syntax.Part{Text: text})
			return
		}
		c.take(syntax.Part{Text: text[:i]})
		text = text[i:]
		switch {
		case strings.HasPrefix(text, "${"):
			v := variable.At(text, 0)
			c.variable(v, syntax.Part{Text: text[:v.End]})
			text = text[v.End:]
		case text[0] == ':' && len(c.fields) < arnFields-1:
			c.end()
			text = text[1:]
		default:
			c.take(syntax.Part{Text: text[:1]})
			text = text[1:]
		}
	}
}

func (c *cutter) variable(v Variable, part syntax.Part) {
	switch v.Form {
	case VariableTemplate:
		part.Class = syntax.Ref
		c.opaque(part)
	case VariableKey:
		c.field.Variable = true
		c.keep(part)
	default:
		c.keep(part)
	}
}

func (c *cutter) opaque(part syntax.Part) {
	if strings.HasPrefix(part.Text, "${") && len(part.Text) > 2 {
		if v := variable.At(part.Text, 0); v.Form == VariableKey || v.Form == VariableEscape {
			c.field.Variable = c.field.Variable || v.Form == VariableKey
			part.Class = syntax.None
			c.keep(part)
			return
		}
	}
	c.field.Known = false
	c.sure = false
	c.keep(part)
}

// take adds known text.
func (c *cutter) take(part syntax.Part) {
	if part.Text == "" {
		return
	}
	c.field.Wildcard = c.field.Wildcard || strings.ContainsAny(part.Text, "*?")
	c.keep(part)
}

func (c *cutter) keep(part syntax.Part) {
	c.field.Parts = append(c.field.Parts, part)
	c.field.Text += part.Text
}

// end ends a field.
func (c *cutter) end() {
	c.field.Start = c.at
	c.field.End = c.at + len(c.field.Text)
	c.at = c.field.End + 1
	c.fields = append(c.fields, c.field)
	c.field = ARNField{Certain: c.sure, Known: true}
}
