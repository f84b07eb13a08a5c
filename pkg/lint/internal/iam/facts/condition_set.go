package facts

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// setOperator adds a row for a key whose number of values does not go with its operator. Null asks
// for no value and goes with both.
func (w *conditionWalk) setOperator(s *statement, row *conditionRow) {
	op := row.Operator
	set := op.Qualifier != iam.NoQualifier
	var problem string
	switch {
	case op.Type == iam.TypeNull:
		return
	case set && row.key.single:
		problem = "single"
	case !set && row.key.several:
		problem = "several"
	default:
		return
	}
	w.out.SetOperators = append(w.out.SetOperators, SetOperator{
		At: row.Path, OperatorAt: row.OperatorPath, Key: row.key.name, Text: row.Key, Operator: describe(row.Condition),
		Problem: problem, Statement: s.Path, Effect: s.effect, KeysOfOperator: w.keysOfOperator(row),
	})
}

// keysOfOperator is how many keys stand under the operator of a row, or 0 where there may be others.
func (w *conditionWalk) keysOfOperator(row *conditionRow) int {
	if at := w.root.Locate(row.OperatorPath); !at.Exact || at.Node.Open {
		return 0
	}
	n := 0
	for i := range w.rows {
		if w.rows[i].OperatorText == row.OperatorText {
			n++
		}
	}
	return n
}

// vacuous adds rows for the keys that nothing but ForAllValues tests.
func (w *conditionWalk) vacuous(s *statement) {
	if s.Condition.Open || s.Condition.Malformed {
		return
	}
	for i := range w.rows {
		row := &w.rows[i]
		if !isForAllValues(row) || !w.onlyForAllValues(row.key.name) || w.keyImplied(row.key.name) {
			continue
		}
		w.out.Vacuous = append(w.out.Vacuous, Vacuous{
			At: row.Path, Key: row.key.name, Text: row.Key, Operator: describe(row.Condition),
			Statement: s.Path, Effect: s.effect, Sole: w.soleKey(row.key.name),
		})
	}
}

func isForAllValues(row *conditionRow) bool {
	return row.Valid && row.Operator.Qualifier == iam.ForAllValues && row.Operator.Type != iam.TypeNull
}

func (w *conditionWalk) onlyForAllValues(key string) bool {
	for i := range w.rows {
		if w.rows[i].key.name == key && !isForAllValues(&w.rows[i]) {
			return false
		}
	}
	return true
}

func (w *conditionWalk) soleKey(key string) bool {
	for i := range w.rows {
		if w.rows[i].key.name != key {
			return false
		}
	}
	return true
}

// keyImplied tells whether another row may hold only where the request has the key: one that needs a
// certain tag needs tags (aws:RequestTag/team goes with aws:TagKeys).
func (w *conditionWalk) keyImplied(key string) bool {
	var member string
	switch key {
	case "aws:tagkeys":
		member = "aws:requesttag/"
	case "kms:encryptioncontextkeys":
		member = "kms:encryptioncontext:"
	case "s3:requestobjecttagkeys":
		member = "s3:requestobjecttag/"
	case "imagebuilder:createdresourcetagkeys":
		member = "imagebuilder:createdresourcetag/"
	default:
		return false
	}
	for i := range w.rows {
		row := &w.rows[i]
		if strings.HasPrefix(row.key.name, member) && row.Evaluate(nil, iam.Unknown) != iam.Yes {
			return true
		}
	}
	return false
}
