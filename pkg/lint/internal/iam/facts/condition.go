package facts

import (
	"strings"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

const elementCondition = "Condition"

// conditions works out the rows about conditions.
func (b *builder) conditions() {
	w := conditionWalk{builder: b}
	for i := range b.statements {
		if s := &b.statements[i]; s.Condition.Present {
			w.statement(s)
		}
	}
}

// conditionWalk goes over the conditions of a policy.
type conditionWalk struct {
	*builder
	// keys are what is known of the condition keys met so far, rows those of one statement.
	keys []*keyFacts
	rows []conditionRow
	// takers are the actions that know a key, and tagged the types of a service that have a tag: both
	// are looked for only where an action lacks a key, and once a policy.
	takers map[string]keyTakers
	tagged map[[2]string]map[string]bool
	// foreign are the prefixes of keys that are no service's, which are looked for once a policy.
	foreign map[string]bool
}

// conditionRow is a row of a Condition with what several relations ask of it.
type conditionRow struct {
	*iam.Condition
	key *keyFacts
}

func (w *conditionWalk) statement(s *statement) {
	w.operators(s)
	w.rows = w.rows[:0]
	for i := range s.Condition.Rows {
		row := &s.Condition.Rows[i]
		w.rows = append(w.rows, conditionRow{Condition: row, key: w.keyFacts(loweredKey(s, row.Key))})
	}
	for i := range w.rows {
		row := &w.rows[i]
		if w.watch.asks(row.key.name) {
			w.watched(s, row)
		}
		w.conditionKey(s, row)
		if !row.Valid {
			continue
		}
		w.mismatch(s, row)
		w.setOperator(s, row)
		w.values(s, row)
	}
	w.repeatedKeys(s)
	w.vacuous(s)
	w.unsupported(s)
}

// fewKeys is up to how many keys looking through them is faster than other ways.
const fewKeys = 32

// loweredKey is a condition key of a statement in lower case.
func loweredKey(s *statement, key string) string {
	if len(s.keys) <= fewKeys {
		for _, k := range s.keys {
			if len(k) == len(key) && strings.EqualFold(k, key) {
				return k
			}
		}
	}
	return strings.ToLower(key)
}

// describe is an operator as rows show it.
func describe(row *iam.Condition) Operator {
	if !row.Valid {
		return Operator{Text: row.OperatorText}
	}
	op := row.Operator
	return Operator{
		Text:      row.OperatorText,
		Name:      op.Name(),
		Base:      op.Base,
		Type:      string(op.Type),
		Negated:   op.Negated,
		Wildcards: op.Wildcards(),
		IfExists:  op.IfExists,
		Qualifier: string(op.Qualifier),
		Required:  needsKey(row),
	}
}

// needsKey tells whether a row certainly fails where the request has no such key.
func needsKey(row *iam.Condition) bool {
	if row.Operator.Type == iam.TypeNull && len(row.Values) == 0 {
		return false
	}
	return row.Evaluate(nil, iam.Unknown) == iam.No
}

// watched adds the row of a key that a rule asked about.
func (w *conditionWalk) watched(s *statement, row *conditionRow) {
	out := Condition{
		At: row.Path, OperatorAt: row.OperatorPath, Statement: s.Path, Effect: s.effect,
		Key: row.key.name, Text: row.Key, Operator: describe(row.Condition),
		Known: !row.Open && !row.Malformed, Keys: s.keys, Conditions: s.conditioned,
	}
	for i := range row.Values {
		value, known := w.conditionValue(&row.Values[i])
		if !known {
			out.Known = false
			continue
		}
		out.Values = append(out.Values, value)
	}
	w.out.Conditions = append(w.out.Conditions, out)
}

// conditionValue describes a value, and tells whether it is known: one with a variable is not where the
// language of the policy is not.
func (w *conditionWalk) conditionValue(v *iam.Value) (ConditionValue, bool) {
	text, known := v.Known()
	value := ConditionValue{At: v.Path, Text: text}
	wildcard, variable := wildcardOutside(text, nil), len(text)
	if language := w.policy.HasVariables(); strings.Contains(text, "${") && language != iam.No {
		for _, found := range iam.Variables(text) {
			if found.Form == iam.VariableKey {
				known = known && language == iam.Yes && isVariable(w.data, strings.ToLower(found.Name))
				variable = min(variable, found.Start)
			}
		}
	}
	value.Wildcard, value.Variable = wildcard < len(text), variable < len(text)
	if value.Wildcard || value.Variable {
		value.Lead = utf8.RuneCountInString(text[:min(wildcard, variable)])
	}
	return value, known
}

// wildcardOutside is where the first "*" or "?" of a text stands that is in no "${…}" and in no hole, or
// the text's length.
func wildcardOutside(text string, holes []span) int {
	if !strings.ContainsAny(text, "*?") {
		return len(text)
	}
	var skip []span
	if strings.Contains(text, "${") {
		for _, v := range iam.Variables(text) {
			if v.Form != iam.VariableUnclosed {
				skip = append(skip, span{v.Start, v.End})
			}
		}
	}
	for i := range len(text) {
		if (text[i] == '*' || text[i] == '?') && !overlaps(holes, i, i+1) && !overlaps(skip, i, i+1) {
			return i
		}
	}
	return len(text)
}

// typeNames are the kinds of values of a key, as rows name them.
func typeNames(t awsdata.KeyType) []string {
	var names []string
	for kind := awsdata.String; kind < awsdata.ArrayOf; kind <<= 1 {
		if t.Is(kind) {
			names = append(names, kind.String())
		}
	}
	return names
}

// kindOfOperator is the kind of values that an operator compares, 0 for Null.
func kindOfOperator(op iam.Operator) awsdata.KeyType {
	switch op.Type {
	case iam.TypeString:
		return awsdata.String
	case iam.TypeARN:
		return awsdata.ARN
	case iam.TypeNumeric:
		return awsdata.Numeric
	case iam.TypeDate:
		return awsdata.Date
	case iam.TypeBool:
		return awsdata.Bool
	case iam.TypeIPAddress:
		return awsdata.IPAddress
	case iam.TypeBinary:
		return awsdata.Binary
	case iam.TypeNull:
	}
	return 0
}

// mismatch adds a row for an operator of another type than its key. Two pairs are none:
//   - an Arn operator on a key of strings: many such keys hold ARNs (kms:EncryptionContext:…), and AWS
//     itself writes that;
//   - a String operator that compares a key with a policy variable, which only String and Arn operators
//     can: the guide has aws:Ec2InstanceSourcePrivateIPv4 equal "${aws:VpcSourceIp}"
//     (reference_policies_condition-keys).
func (w *conditionWalk) mismatch(s *statement, row *conditionRow) {
	kind := kindOfOperator(row.Operator)
	types := row.key.types
	switch {
	case types == 0 || kind == 0 || types.Is(kind), kind == awsdata.ARN && types.Is(awsdata.String),
		kind == awsdata.String && !types.Is(awsdata.ARN) && !allPlain(row):
		return
	}
	w.out.OperatorMismatches = append(w.out.OperatorMismatches, OperatorMismatch{
		At: row.Path, OperatorAt: row.OperatorPath, Key: row.Key, Types: typeNames(types),
		Operator: describe(row.Condition), Statement: s.Path, Effect: s.effect,
	})
}

// allPlain tells whether all values of a row are known and without variables.
func allPlain(row *conditionRow) bool {
	for i := range row.Values {
		if _, plain := plainText(&row.Values[i]); !plain {
			return false
		}
	}
	return !row.Open && !row.Malformed
}
