package iam

import "strings"

// Context is what a request says, wholly: condition key to values. Keys compare without case; a key
// that is not there, or has no values, is absent from the request. The value of a Binary key is its
// bytes.
type Context map[string][]string

// Values are the values of a key.
func (c Context) Values(key string) []string {
	if values, ok := c[key]; ok {
		return values
	}
	for k, values := range c {
		if SameKey(k, key) {
			return values
		}
	}
	return nil
}

// Evaluate tells whether a request fulfils the conditions: every row of them
// (reference_policies_elements_condition_operators). Variables tells whether the policy's language
// has policy variables (Policy.HasVariables).
//
// It is Unknown where the text leaves it open, and where IAM's answer is not documented: an operator
// that does not exist, values that are not of the operator's type, several values of a key without a
// set operator, an absent key under ForAnyValue with IfExists, a negated operator with a
// variable that the request does not fill in, and an Arn operator with a value that is no ARN.
func (c Conditions) Evaluate(request Context, variables Truth) Truth {
	result := Yes
	if c.Open || c.Malformed {
		result = Unknown
	}
	for _, row := range c.Rows {
		result = result.And(row.Evaluate(request, variables))
	}
	return result
}

// Evaluate tells whether a request fulfils one row.
func (c Condition) Evaluate(request Context, variables Truth) Truth {
	values := request.Values(c.Key)
	switch {
	case !c.Valid:
		return Unknown
	case c.Operator.Type == TypeNull:
		return c.evaluateNull(len(values) == 0)
	case len(values) == 0:
		return c.absent()
	case c.Operator.Qualifier == NoQualifier:
		if len(values) > 1 {
			return Unknown
		}
		return c.fits(values[0], request, variables)
	}
	if strings.Join(values, "") == "" {
		// Nothing but empty strings is "a null data set".
		return c.absent()
	}
	all, some := Yes, No
	for _, value := range values {
		fits := c.fits(value, request, variables)
		all, some = all.And(fits), some.Or(fits)
	}
	if c.Operator.Qualifier == ForAllValues {
		return all
	}
	return some
}

// absent tells whether the row holds for a request without the key.
func (c Condition) absent() Truth {
	op := c.Operator
	switch {
	case !c.Valid:
		return Unknown
	case op.Type == TypeNull:
		return c.evaluateNull(true)
	case op.Qualifier == ForAllValues:
		return Yes
	case op.Qualifier == ForAnyValue && op.IfExists:
		return Unknown
	case op.Qualifier == ForAnyValue:
		return No
	}
	return truth(op.IfExists || op.Negated)
}

// evaluateNull compares whether the key is absent with the values of a Null row.
func (c Condition) evaluateNull(absent bool) Truth {
	result := No
	for _, v := range c.Values {
		text, known := v.Known()
		want, ok := ParseBool(text)
		switch {
		case !known || !ok:
			result = result.Or(Unknown)
		case want == absent:
			return Yes
		}
	}
	if c.Open || c.Malformed {
		return result.Or(Unknown)
	}
	return result
}

// fits tells whether one value of the request fits the row.
func (c Condition) fits(value string, request Context, variables Truth) Truth {
	some := No
	if c.Open || c.Malformed {
		some = Unknown
	}
	for _, v := range c.Values {
		some = some.Or(c.compare(value, v, request, variables))
	}
	if c.Operator.Negated {
		return some.Not()
	}
	return some
}

// compare compares a value of the request with one of the row, before negation.
func (c Condition) compare(value string, v Value, request Context, variables Truth) Truth {
	if !c.Operator.Variables() {
		text, known := v.Known()
		if !known || strings.Contains(text, "${") {
			return Unknown
		}
		return compareValues(c.Operator, value, text)
	}
	missing := false
	p := v.Pattern(c.Operator.options(variables)).resolve(func(o Opaque) (string, bool) {
		values := request.Values(o.Key)
		if len(values) == 0 && o.Variable {
			missing = missing || !o.HasDefault
			return o.Default, o.HasDefault
		}
		return strings.Join(values, ""), len(values) == 1
	})
	if missing && !p.HasHole() {
		if c.Operator.Negated {
			return Unknown
		}
		return No
	}
	match := p.Match(value)
	if match == Yes && c.Operator.Type == TypeARN && notARN(v) && !p.MatchesAll() {
		return Unknown
	}
	return match
}

// options are how the operator reads a value of its kind, for String and Arn operators.
func (o Operator) options(variables Truth) PatternOptions {
	return PatternOptions{
		Fold:      o.IgnoreCase,
		Literal:   !o.Wildcards(),
		ARN:       o.Type == TypeARN,
		Variables: variables,
	}
}
