package facts

// Condition is a row of a Condition element on a key that a rule asked about (custom.keys of its
// METADATA; a name that ends with "/" asks about all tags of that kind, "*:ViaService" about the key
// of any service).
type Condition struct {
	// At leads to what stands at the key, OperatorAt to what stands at the operator.
	At         []any `json:"at"`
	OperatorAt []any `json:"operator_at"`
	// Statement leads to the statement; Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Key is the key in lower case, Text as written.
	Key  string `json:"key"`
	Text string `json:"text"`
	// Operator describes the operator.
	Operator Operator `json:"operator"`
	// Values are the values that are known; Known is true where they are all there is.
	Values []ConditionValue `json:"values"`
	Known  bool             `json:"known"`
	// Keys are all condition keys of the statement, in lower case, and Conditions is as in the
	// statement's row.
	Keys       []string `json:"keys"`
	Conditions string   `json:"conditions"`
}

// ConditionValue is a value of a condition.
type ConditionValue struct {
	// At leads to the value; Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Wildcard is true where it has a "*" or "?" outside a variable, Variable where it has a policy
	// variable, and Lead is how many characters stand before the first of either.
	Wildcard bool `json:"wildcard"`
	Variable bool `json:"variable"`
	Lead     int  `json:"lead"`
}

// Operator is a condition operator.
type Operator struct {
	// Text is it as written, Name as AWS spells it, Base without qualifier and suffix.
	Text string `json:"text"`
	Name string `json:"name"`
	Base string `json:"base"`
	// Type is "String", "ARN", "Numeric", "Date", "Bool", "Binary", "IPAddress" or "Null". A text that
	// is no operator has neither Name nor Type.
	Type string `json:"type"`
	// Negated is true for the Not… operators, Wildcards where "*" and "?" are wildcards.
	Negated   bool `json:"negated"`
	Wildcards bool `json:"wildcards"`
	// IfExists is true with that suffix; Qualifier is "ForAllValues" or "ForAnyValue" if there is one.
	IfExists  bool   `json:"if_exists"`
	Qualifier string `json:"qualifier"`
	// Required is true where the condition fails when the request has no such key: a positive
	// operator without IfExists and without ForAllValues, ForAnyValue without IfExists, and Null with
	// false.
	Required bool `json:"required"`
}

// UnknownOperator is a key of Condition that is no operator as IAM spells them.
type UnknownOperator struct {
	// At leads to what stands at it, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Form is "case" (an operator but for the case of letters), "null-if-exists", "null-qualifier"
	// (a set operator before Null, which IAM takes), "qualifier" (what stands before the colon is no
	// set operator), "key" (it looks like a condition key: operator and key are the wrong way
	// round), or "unknown".
	Form string `json:"form"`
	// Name is the operator that it is, or is nearest to, as AWS spells it, if there is one.
	Name string `json:"name"`
	// Distance is the number of letters between both, without regard to case, for "qualifier" and
	// "unknown".
	Distance int `json:"distance"`
}

// ConditionKey is a condition key with something odd.
type ConditionKey struct {
	// At leads to what stands at the key, Key is it as written.
	At  []any  `json:"at"`
	Key string `json:"key"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Problem is
	//   - "form": it is not prefix:name;
	//   - "global": no such key of all services (aws:…);
	//   - "service": the data knows no service with that prefix (other than of OIDC providers, which
	//     have a dot or a slash in it: those are no rows);
	//   - "name": the service is known, and has no such key;
	//   - "replaced": AWS says to use another key, Instead;
	//   - "unlisted": a key of all services that works but is on no page of AWS's;
	//   - "tag": nothing follows the slash of a key of tags, or the slash is missing as well;
	//   - "repeated": an earlier key of the operator is the same but for the case of letters.
	Problem string `json:"problem"`
	// Prefix is what stands before the colon, in lower case.
	Prefix string `json:"prefix"`
	// Instead is the key to use, for "replaced"; First leads to the earlier one, for "repeated".
	Instead string `json:"instead"`
	First   []any  `json:"first"`
	// Near are keys that may have been meant, the best first.
	Near []Near `json:"near"`
	// Data is the day of the data, as YYYY-MM-DD.
	Data string `json:"data"`
}

// UnsupportedConditionKey is an action, named in full, that does not know a condition key of its
// statement. It has a row for each such pair, up to a thousand a policy. There is none where AWS's data
// contradicts itself or what AWS writes elsewhere: for a key that no action is said to know, a tag of a
// resource that another action knows on the same type, or the tags of what an action creates.
type UnsupportedConditionKey struct {
	// At leads to what stands at the key, Key is it in lower case, Text as written.
	At   []any  `json:"at"`
	Key  string `json:"key"`
	Text string `json:"text"`
	// Action is the action as AWS spells it, ActionAt leads to it.
	Action   string `json:"action"`
	ActionAt []any  `json:"action_at"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Operator describes the operator. Where it is Required, the statement never is about the action.
	Operator Operator `json:"operator"`
	// Scope is "global" for a key of all services that depends on the action (aws:ResourceTag/…,
	// aws:RequestTag/…, aws:TagKeys), "service" for one of the action's own service, "foreign" for
	// one of another service.
	Scope string `json:"scope"`
	// Supported are the other actions of the statement, named in full, that know the key, the first
	// twenty of them; Only are all actions of the data that do, if they are at most four.
	Supported []string `json:"supported"`
	Only      []string `json:"only"`
}

// OperatorMismatch is an operator of another type than its key. An Arn operator on a key of strings is
// none, nor is a String operator with a policy variable, which no operator of the key's type takes.
type OperatorMismatch struct {
	// At leads to what stands at the key, OperatorAt to what stands at the operator.
	At         []any `json:"at"`
	OperatorAt []any `json:"operator_at"`
	// Key is the key as written, Types are the types of its values: one or more of "String", "ARN",
	// "Numeric", "Date", "Bool", "Binary", "IPAddress".
	Key   string   `json:"key"`
	Types []string `json:"types"`
	// Operator describes the operator.
	Operator Operator `json:"operator"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
}

// InvalidValue is a value that its operator cannot compare.
type InvalidValue struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Key is the key as written, Operator describes the operator; its Type says what is wanted.
	Key      string   `json:"key"`
	Operator Operator `json:"operator"`
	// Epoch is true for a date that is given as a number of seconds: IAM takes that. It is no row for
	// aws:EpochTime, which is meant for it.
	Epoch bool `json:"epoch"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
}

// MixedValues is a list of values of one key that are of several JSON types, or that has several
// values for an operator on booleans.
type MixedValues struct {
	// At leads to the list, Key is the key as written.
	At  []any  `json:"at"`
	Key string `json:"key"`
	// Operator describes the operator.
	Operator Operator `json:"operator"`
	// Problem is "types" (Types are those found: "string", "number", "bool") or "booleans" (true and
	// false, or the same one twice, for Bool or Null).
	Problem string   `json:"problem"`
	Types   []string `json:"types"`
}

// IPRange is an address or a block of addresses with something odd.
type IPRange struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Key is the key in lower case, Operator describes the operator; Effect is the statement's.
	Key      string   `json:"key"`
	Operator Operator `json:"operator"`
	Effect   string   `json:"effect"`
	// Problem is "host-bits" (Fixed is the block without them), or "private": every address of it is
	// one for private networks (RFC 1918; for IPv6 RFC 4193).
	Problem string `json:"problem"`
	Fixed   string `json:"fixed"`
	// All is true where every value of the key is known and private, Mixed where one certainly is
	// not. Neither is true where that is not known.
	All   bool `json:"all"`
	Mixed bool `json:"mixed"`
}

// Wildcard is a value of a condition with a "*" or "?" in it that does less, or more, than it looks.
type Wildcard struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Key is the key in lower case, Operator describes the operator.
	Key      string   `json:"key"`
	Operator Operator `json:"operator"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Form is "literal" (a String operator without wildcards: it is compared as it stands) or "any" (the
	// value is nothing but stars, and so matches whatever the request has there).
	Form string `json:"form"`
	// Alone is true where the key has no other value.
	Alone bool `json:"alone"`
	// ClaimOfProvider is true where the key is one of an OIDC provider's ("…/id/…:sub").
	ClaimOfProvider bool `json:"claim_of_provider"`
}

// SetOperator is a key whose number of values does not go with its operator. Null goes with both.
// Claims of identity providers ("…/id/…:sub", saml:…) are no rows: the data does not know them.
type SetOperator struct {
	// At leads to what stands at the key, OperatorAt to what stands at the operator.
	At         []any `json:"at"`
	OperatorAt []any `json:"operator_at"`
	// Key is the key in lower case, Text as written; Operator describes the operator.
	Key      string   `json:"key"`
	Text     string   `json:"text"`
	Operator Operator `json:"operator"`
	// Problem is "single" (a set operator on a key that has one value) or "several" (no set operator
	// on a key that has several).
	Problem string `json:"problem"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// KeysOfOperator is how many keys stand under the operator.
	KeysOfOperator int `json:"keys_of_operator"`
}

// Vacuous is a key that the statement tests with ForAllValues only, so that a request without the
// key passes. Where another key of the statement goes with it (aws:RequestTag/… with aws:TagKeys) it is
// no row.
type Vacuous struct {
	// At leads to what stands at the key, Key is it in lower case, Text as written.
	At   []any  `json:"at"`
	Key  string `json:"key"`
	Text string `json:"text"`
	// Operator describes the operator.
	Operator Operator `json:"operator"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Sole is true where the statement certainly has no other condition.
	Sole bool `json:"sole"`
}

// Bounds is a key that is compared with several numbers or dates of which only one can count.
type Bounds struct {
	// At leads to the values, Key is the key as written.
	At  []any  `json:"at"`
	Key string `json:"key"`
	// Operator describes the operator; Texts are the values, Counts the one that decides.
	Operator Operator `json:"operator"`
	Texts    []string `json:"texts"`
	Counts   string   `json:"counts"`
}
