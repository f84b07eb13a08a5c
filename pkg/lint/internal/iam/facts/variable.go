package facts

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// variables are the rows about "${…}".
func (b *builder) variables() {
	w := variableWalk{builder: b}
	w.value(&b.policy.Version, "Version")
	w.value(&b.policy.ID, "Id")
	for i := range b.statements {
		w.statement(&b.statements[i])
	}
	b.out.Variables = w.rows
}

type variableWalk struct {
	*builder
	rows []Variable
}

func (w *variableWalk) statement(s *statement) {
	w.value(&s.Sid, "Sid")
	w.value(&s.Effect, "Effect")
	w.values(&s.Principal, &s.NotPrincipal)
	w.element(&s.Action, "Action")
	w.element(&s.NotAction, "NotAction")
	w.element(&s.Resource, "Resource")
	w.element(&s.NotResource, "NotResource")
	for i := range s.Condition.Rows {
		row := &s.Condition.Rows[i]
		from := len(w.rows)
		w.text(row.Key, nil, Variable{At: row.Path, Key: true, Element: elementCondition}, nil)
		w.element(&row.Element, elementCondition)
		for j := from; j < len(w.rows); j++ {
			w.rows[j].Operator = row.OperatorText
			if row.Valid {
				w.rows[j].Type = string(row.Operator.Type)
			}
		}
	}
}

func (w *variableWalk) values(principal, not *iam.Principals) {
	for i := range principal.Entries {
		w.element(&principal.Entries[i].Element, "Principal")
	}
	for i := range not.Entries {
		w.element(&not.Entries[i].Element, "NotPrincipal")
	}
}

func (w *variableWalk) element(e *iam.Element, name string) {
	for i := range e.Values {
		w.value(&e.Values[i], name)
	}
}

func (w *variableWalk) value(v *iam.Value, element string) {
	if !strings.Contains(v.Text, "${") || v.Malformed {
		return
	}
	row := Variable{At: v.Path, Element: element}
	if element == "Resource" || element == "NotResource" {
		w.text(v.Text, v.Parts, row, v.ARN().Fields)
	} else {
		w.text(v.Text, v.Parts, row, nil)
	}
}

// text adds the rows of a string, which is cut into fields in a resource.
func (w *variableWalk) text(text string, parts []syntax.Part, row Variable, fields []iam.ARNField) {
	if !strings.Contains(text, "${") {
		return
	}
	holes := holesOf(parts)
	for _, v := range iam.Variables(text) {
		if overlaps(holes, v.Start, v.End) {
			continue
		}
		row.Name, row.Form = strings.ToLower(v.Name), v.Form.String()
		switch v.Form {
		case iam.VariableTemplate:
			continue
		case iam.VariableKey, iam.VariableSpace, iam.VariableQuote:
			if strings.ContainsAny(row.Name, " \t") {
				row.Name = strings.Join(strings.Fields(row.Name), "")
			}
			if !isVariable(w.data, row.Name) {
				continue
			}
		default:
		}
		row.Text, row.Field = text[v.Start:v.End], fieldOf(fields, text, v.Start)
		w.rows = append(w.rows, row)
	}
}

// isVariable tells whether a name with a colon, in lower case, is IAM's: other programs have variables of that form
// as well ("${ssm:/path}", "${self:custom.bucket}", "${aws:accountId}" of the Serverless Framework,
// "${iot:ClientId}" of AWS IoT), so it must be a key that the data knows, or a claim of a provider.
func isVariable(data awsdata.Data, name string) bool {
	if _, known := data.GlobalKey(name); known {
		return true
	}
	if _, known := data.ConditionKey(name); known {
		return true
	}
	prefix, claim, _ := strings.Cut(name, ":")
	switch claim {
	case "sub", "aud", "amr", "azp", "oaud", "email":
		return isProvider(prefix, claim)
	}
	return false
}

// fieldOf is the field of an ARN that a place of its text is in, or 0 where that is not sure.
func fieldOf(fields []iam.ARNField, text string, at int) int {
	if !strings.HasPrefix(text, "arn:") {
		return 0
	}
	for i, f := range fields {
		if f.Certain && f.Start <= at && at < max(f.End, f.Start+1) {
			return i
		}
	}
	return 0
}

// span is a stretch of a text.
type span struct{ from, to int }

// holesOf are the stretches of a text that the document leaves open. A part that is a policy variable
// is none.
func holesOf(parts []syntax.Part) []span {
	var out []span
	at := 0
	for _, part := range parts {
		if part.Class != syntax.None && !isWholeVariable(part.Text) {
			out = append(out, span{at, at + len(part.Text)})
		}
		at += len(part.Text)
	}
	return out
}

func isWholeVariable(text string) bool {
	if !strings.HasPrefix(text, "${") {
		return false
	}
	all := iam.Variables(text)
	return len(all) == 1 && all[0].End == len(text) && (all[0].Form == iam.VariableKey || all[0].Form == iam.VariableEscape)
}

func overlaps(spans []span, from, to int) bool {
	for _, s := range spans {
		if s.from < to && from < s.to {
			return true
		}
	}
	return false
}
