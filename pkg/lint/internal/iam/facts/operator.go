package facts

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// operators adds rows for the keys of Condition that are no operators as IAM spells them.
func (w *conditionWalk) operators(s *statement) {
	c := &s.Condition
	for i := range c.Rows {
		row := &c.Rows[i]
		if i > 0 && c.Rows[i-1].OperatorText == row.OperatorText {
			continue
		}
		if !row.Valid || !row.Operator.Exact || isQualifiedNull(row.Operator) {
			w.operator(row.OperatorText, row.OperatorPath, rowKeys(c.Rows[i:]))
		}
	}
	if !c.Open && !c.Malformed && len(c.Empty) == 0 {
		return
	}
	// Operators without rows: what stands at them is empty, unknown or no object.
	at := w.root.Locate(c.Path)
	if !at.Exact || at.Node.Kind != syntax.Mapping {
		return
	}
	seen := map[string]bool{}
	for i := range c.Rows {
		seen[c.Rows[i].OperatorText] = true
	}
	for i := range at.Node.Entries {
		e := &at.Node.Entries[i]
		if e.KeyParts != nil || seen[e.Key] {
			continue
		}
		seen[e.Key] = true
		if op, valid := iam.ParseOperator(e.Key); !valid || !op.Exact || isQualifiedNull(op) {
			w.operator(e.Key, append(append([]any{}, c.Path...), e.Key), nil)
		}
	}
}

// rowKeys are the keys under the operator that some rows begin with.
func rowKeys(rows []iam.Condition) []string {
	var keys []string
	for i := range rows {
		if rows[i].OperatorText != rows[0].OperatorText {
			break
		}
		keys = append(keys, rows[i].Key)
	}
	return keys
}

func isQualifiedNull(op iam.Operator) bool {
	return op.Type == iam.TypeNull && op.Qualifier != iam.NoQualifier
}

func (w *conditionWalk) operator(text string, path []any, keys []string) {
	row := UnknownOperator{At: path, Text: text}
	op, valid := iam.ParseOperator(text)
	qualifier, rest, qualified := strings.Cut(text, ":")
	switch {
	case valid && !op.Exact:
		row.Form, row.Name = "case", op.Name()
	case valid:
		row.Form, row.Name = "null-qualifier", op.Base
	case isNullIfExists(text):
		row.Form, row.Name = "null-if-exists", "Null"
	case qualified && isOperatorText(rest):
		row.Form = "qualifier"
		row.Name, row.Distance = meantOperator(qualifier, rest)
	case w.isKeyText(text) || hasOperator(keys):
		row.Form = "key"
		for _, key := range keys {
			if meant, ok := iam.ParseOperator(key); ok {
				row.Name = meant.Name()
				break
			}
		}
	default:
		row.Form = "unknown"
		if !qualified {
			qualifier, rest = "", text
		}
		row.Name, row.Distance = meantOperator(qualifier, rest)
	}
	w.out.UnknownOperators = append(w.out.UnknownOperators, row)
}

func isOperatorText(text string) bool {
	_, ok := iam.ParseOperator(text)
	return ok
}

func hasOperator(keys []string) bool {
	for _, key := range keys {
		if isOperatorText(key) {
			return true
		}
	}
	return false
}

// isKeyText tells whether a text is a condition key.
func (w *conditionWalk) isKeyText(text string) bool {
	k := w.newKeyFacts(strings.ToLower(text))
	return k.class == keyKnown || k.class == keyOfProvider
}

func isNullIfExists(text string) bool {
	for _, q := range []iam.Qualifier{iam.ForAllValues, iam.ForAnyValue} {
		if n := len(q) + 1; len(text) > n && strings.EqualFold(text[:n], string(q)+":") {
			text = text[n:]
		}
	}
	return strings.EqualFold(text, "NullIfExists")
}

// meantOperator is the operator that a qualifier and the text behind it may have been meant for, and
// how many letters are between them; "" where none is near.
func meantOperator(qualifier, text string) (name string, distance int) {
	best := -1
	written := strings.ToLower(text)
	for _, op := range iam.BaseOperators() {
		for _, suffix := range []string{"", "IfExists"} {
			meant := op.Base + suffix
			if d, ok := isTypo(written, strings.ToLower(meant)); ok && (best < 0 || d < best) && (suffix == "" || op.Type != iam.TypeNull) {
				name, best = meant, d
			}
		}
	}
	if best < 0 {
		return "", 0
	}
	if qualifier == "" {
		return name, best
	}
	set, most := "", typoLimit(qualifier)
	for _, q := range []iam.Qualifier{iam.ForAllValues, iam.ForAnyValue} {
		if d, ok := isTypo(strings.ToLower(qualifier), strings.ToLower(string(q))); ok && (set == "" || d < most) {
			set, most = string(q)+":", d
		}
	}
	if set == "" {
		return name, best + len(qualifier) + 1
	}
	return set + name, best + most
}
