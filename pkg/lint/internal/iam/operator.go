package iam

import "strings"

// OperatorType is the family of a condition operator.
type OperatorType string

// The families of operators.
const (
	TypeString    OperatorType = "String"
	TypeNumeric   OperatorType = "Numeric"
	TypeDate      OperatorType = "Date"
	TypeBool      OperatorType = "Bool"
	TypeBinary    OperatorType = "Binary"
	TypeIPAddress OperatorType = "IPAddress"
	TypeARN       OperatorType = "ARN"
	TypeNull      OperatorType = "Null"
)

// Comparison is what an operator does with two values, before negation.
type Comparison uint8

// The comparisons: Equal, also of an address with a range; Like, with wildcards; and the four orders.
const (
	Equal Comparison = iota
	Like
	Less
	LessOrEqual
	Greater
	GreaterOrEqual
)

// Qualifier is the set operator before a condition operator.
type Qualifier string

// The qualifiers (reference_policies_condition-single-vs-multi-valued-context-keys).
const (
	NoQualifier  Qualifier = ""
	ForAllValues Qualifier = "ForAllValues"
	ForAnyValue  Qualifier = "ForAnyValue"
)

// Operator is a condition operator with its qualifier and suffix
// (reference_policies_elements_condition_operators).
type Operator struct {
	// Base is the operator alone in the spelling of the guide: "StringNotLike".
	Base string
	Type OperatorType
	// Comparison is what it does; Negated says that it holds where the comparison does not.
	Comparison Comparison
	Negated    bool
	// IgnoreCase is true for the two …IgnoreCase operators.
	IgnoreCase bool
	// IfExists is true with that suffix.
	IfExists  bool
	Qualifier Qualifier
	// Exact is true where every letter is in the case of the guide. IAM rejects any other spelling
	// ("Invalid Condition type : stringEquals").
	Exact bool
}

// Name is the whole operator in the spelling of the guide.
func (o Operator) Name() string {
	name := o.Base
	if o.IfExists {
		name += suffixIfExists
	}
	if o.Qualifier != NoQualifier {
		name = string(o.Qualifier) + ":" + name
	}
	return name
}

// Wildcards tells whether "*" and "?" in a value are wildcards: StringLike, StringNotLike, and the
// four Arn operators, which behave alike.
func (o Operator) Wildcards() bool { return o.Comparison == Like }

// Variables tells whether a value may have policy variables: with the String and Arn operators only
// (reference_policies_variables).
func (o Operator) Variables() bool { return o.Type == TypeString || o.Type == TypeARN }

const suffixIfExists = "IfExists"

// ParseOperator reads an operator without regard to case, and tells whether there is one of that
// name. Whether it is spelled as IAM wants it is Operator.Exact. There is no NullIfExists.
func ParseOperator(text string) (Operator, bool) {
	rest := text
	var qualifier Qualifier
	for _, q := range []Qualifier{ForAllValues, ForAnyValue} {
		if after, ok := cutPrefixFold(rest, string(q)+":"); ok {
			qualifier, rest = q, after
			break
		}
	}
	ifExists := false
	if n := len(rest) - len(suffixIfExists); n >= 0 && strings.EqualFold(rest[n:], suffixIfExists) {
		ifExists, rest = true, rest[:n]
	}
	for _, op := range baseOperators() {
		if len(op.Base) != len(rest) || !strings.EqualFold(op.Base, rest) || ifExists && op.Type == TypeNull {
			continue
		}
		op.Qualifier, op.IfExists = qualifier, ifExists
		op.Exact = op.Name() == text
		return op, true
	}
	return Operator{}, false
}

func cutPrefixFold(s, prefix string) (string, bool) {
	if len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix) {
		return s[len(prefix):], true
	}
	return s, false
}

// BaseOperators are the 27 operators without qualifier and suffix, in the order of the guide.
func BaseOperators() []Operator {
	all := baseOperators()
	return all[:]
}

func baseOperators() [27]Operator {
	return [...]Operator{
		{Base: "StringEquals", Type: TypeString},
		{Base: "StringNotEquals", Type: TypeString, Negated: true},
		{Base: "StringEqualsIgnoreCase", Type: TypeString, IgnoreCase: true},
		{Base: "StringNotEqualsIgnoreCase", Type: TypeString, IgnoreCase: true, Negated: true},
		{Base: "StringLike", Type: TypeString, Comparison: Like},
		{Base: "StringNotLike", Type: TypeString, Comparison: Like, Negated: true},
		{Base: "NumericEquals", Type: TypeNumeric},
		{Base: "NumericNotEquals", Type: TypeNumeric, Negated: true},
		{Base: "NumericLessThan", Type: TypeNumeric, Comparison: Less},
		{Base: "NumericLessThanEquals", Type: TypeNumeric, Comparison: LessOrEqual},
		{Base: "NumericGreaterThan", Type: TypeNumeric, Comparison: Greater},
		{Base: "NumericGreaterThanEquals", Type: TypeNumeric, Comparison: GreaterOrEqual},
		{Base: "DateEquals", Type: TypeDate},
		{Base: "DateNotEquals", Type: TypeDate, Negated: true},
		{Base: "DateLessThan", Type: TypeDate, Comparison: Less},
		{Base: "DateLessThanEquals", Type: TypeDate, Comparison: LessOrEqual},
		{Base: "DateGreaterThan", Type: TypeDate, Comparison: Greater},
		{Base: "DateGreaterThanEquals", Type: TypeDate, Comparison: GreaterOrEqual},
		{Base: "Bool", Type: TypeBool},
		{Base: "BinaryEquals", Type: TypeBinary},
		{Base: "IpAddress", Type: TypeIPAddress},
		{Base: "NotIpAddress", Type: TypeIPAddress, Negated: true},
		{Base: "ArnEquals", Type: TypeARN, Comparison: Like},
		{Base: "ArnLike", Type: TypeARN, Comparison: Like},
		{Base: "ArnNotEquals", Type: TypeARN, Comparison: Like, Negated: true},
		{Base: "ArnNotLike", Type: TypeARN, Comparison: Like, Negated: true},
		{Base: "Null", Type: TypeNull},
	}
}
