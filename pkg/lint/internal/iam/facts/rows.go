package facts

// Facts are the relations of one policy, input.facts of a rule. A relation without rows is left
// out, and so is a field of a row that is false, empty, or not known for certain.
type Facts struct {
	// Policy is the policy as a whole.
	Policy *Policy `json:"policy"`
	// Statements has a row for every statement.
	Statements []Statement `json:"statements"`

	UnknownElements   []UnknownElement   `json:"unknown_elements"`
	MissingElements   []MissingElement   `json:"missing_elements"`
	ExclusiveElements []ExclusiveElement `json:"exclusive_elements"`
	Malformed         []Malformed        `json:"malformed"`
	EmptyElements     []EmptyElement     `json:"empty_elements"`
	RepeatedSids      []RepeatedSid      `json:"repeated_sids"`
	Variables         []Variable         `json:"variables"`
	Characters        []Character        `json:"characters"`

	UnknownActions  []UnknownAction  `json:"unknown_actions"`
	BroadActions    []BroadAction    `json:"broad_actions"`
	Grants          []Grant          `json:"grants"`
	Unmatchable     []Unmatchable    `json:"unmatchable"`
	Misplaced       []Unmatchable    `json:"misplaced"`
	StarOnly        []StarOnly       `json:"star_only"`
	UnusedResources []UnusedResource `json:"unused_resources"`
	ARNs            []ARN            `json:"arns"`
	Buckets         []Bucket         `json:"buckets"`
	Redundant       []Redundant      `json:"redundant"`

	Conditions               []Condition               `json:"conditions"`
	UnknownOperators         []UnknownOperator         `json:"unknown_operators"`
	ConditionKeys            []ConditionKey            `json:"condition_keys"`
	UnsupportedConditionKeys []UnsupportedConditionKey `json:"unsupported_condition_keys"`
	OperatorMismatches       []OperatorMismatch        `json:"operator_mismatches"`
	InvalidValues            []InvalidValue            `json:"invalid_values"`
	MixedValues              []MixedValues             `json:"mixed_values"`
	IPRanges                 []IPRange                 `json:"ip_ranges"`
	Wildcards                []Wildcard                `json:"wildcards"`
	SetOperators             []SetOperator             `json:"set_operators"`
	Vacuous                  []Vacuous                 `json:"vacuous"`
	Bounds                   []Bounds                  `json:"bounds"`

	// Trust is there for policies with principals, Targets for those without that allow sts:AssumeRole
	// or actions of KMS on something, or may do so.
	Trust              *Trust              `json:"trust"`
	Targets            *Targets            `json:"targets"`
	Principals         []Principal         `json:"principals"`
	Providers          []Provider          `json:"providers"`
	AssumedActions     []AssumedAction     `json:"assumed_actions"`
	PodIdentities      []PodIdentity       `json:"pod_identities"`
	ExternalIDs        []ExternalID        `json:"external_ids"`
	PartitionConflicts []PartitionConflict `json:"partition_conflicts"`
	Claims             []Claim             `json:"claims"`
	Rivals             []Rivals            `json:"rivals"`
	Tokens             []Token             `json:"tokens"`
	Admitted           []Admitted          `json:"admitted"`
	Subjects           []Subject           `json:"subjects"`
	ServiceAccounts    []ServiceAccount    `json:"service_accounts"`
	RoleTargets        []RoleTarget        `json:"role_targets"`
	KMSTargets         []KMSTarget         `json:"kms_targets"`
}

// Policy is the policy as a whole.
type Policy struct {
	// Version is the text of the element of that name, if it is a known string.
	Version string `json:"version"`
	// NoVersion is true where there certainly is no such element.
	NoVersion bool `json:"no_version"`
	// OpenToVariables is true where the policy's language certainly has policy variables, and
	// NoVariables where it certainly has none, so that "${aws:username}" is plain text.
	OpenToVariables bool `json:"open_to_variables"`
	NoVariables     bool `json:"no_variables"`
	// Size is how many characters other than white space the policy has at least, as IAM counts
	// them for its quotas: of the policy written as JSON. Unknown pieces count nothing.
	Size int `json:"size"`
	// Closed is true where no statement and no element can be hidden from us, every effect is
	// known, and every action of every statement that is not a Deny is. Only then can a rule say
	// that the policy does not allow something.
	Closed bool `json:"closed"`
	// Single is true where Statement is an object and no list.
	Single bool `json:"single"`
}

// Statement is one statement.
type Statement struct {
	// At leads to the statement: ["Statement", 2], or ["Statement"] for a single object.
	At []any `json:"at"`
	// Sid is the statement's, if it is known.
	Sid string `json:"sid"`
	// Effect is "Allow" or "Deny", if it certainly is one of them.
	Effect string `json:"effect"`
	// Elements are the elements that are there, of those that IAM knows.
	Elements []string `json:"elements"`
	// Conditions is "none" where the statement certainly has no condition, "some" where all its
	// conditions are seen, and "unknown" else.
	Conditions string `json:"conditions"`
	// Keys are the condition keys that are seen, in lower case, each once.
	Keys []string `json:"keys"`
}

// UnknownElement is a key that is no element of the policy language at its place.
type UnknownElement struct {
	// At leads to the value of the key.
	At []any `json:"at"`
	// Name is the key.
	Name string `json:"name"`
	// In is "policy", "statement" or "principal".
	In string `json:"in"`
}

// MissingElement is an element that is certainly not there.
type MissingElement struct {
	// At leads to the statement, or is empty for the policy.
	At []any `json:"at"`
	// Element is "Statement", "Effect", "Action", "Resource" or "Principal": for the last three the
	// Not… twin is not there either. Whether the kind of policy must have it is for the rule to say.
	// "Principal" is a row only where the policy may be of a kind that has it: some statement has a
	// principal, or this one has no resource or an action of sts.
	Element string `json:"element"`
	// Near are those of the unknown elements beside it that may have been meant, the likeliest first.
	Near []string `json:"near"`
}

// ExclusiveElement is a pair of elements that exclude each other and are both there.
type ExclusiveElement struct {
	// At leads to the statement.
	At []any `json:"at"`
	// Element and Other are the pair, "Action" and "NotAction" for example.
	Element string `json:"element"`
	Other   string `json:"other"`
}

// Malformed is a value of a type that IAM does not take at its place.
type Malformed struct {
	// At leads to the value.
	At []any `json:"at"`
	// Element is the element that it is in: "Version", "Statement", "Condition" …
	Element string `json:"element"`
	// Want says what may stand there, Found what does: "string", "list", "object", "number",
	// "bool" or "null".
	Want  string `json:"want"`
	Found string `json:"found"`
}

// EmptyElement is a list or an object that is certainly empty. A statement that is an empty object is
// no row: it lacks elements.
type EmptyElement struct {
	// At leads to it.
	At []any `json:"at"`
	// Element is the element that it is, or is in: "Statement", "Action", "Resource", "Principal",
	// "Condition" and so on.
	Element string `json:"element"`
	// Shape is "list" or "object".
	Shape string `json:"shape"`
	// Statement leads to its statement, if it is in one, and Effect is the statement's.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Operator and Key are, in a condition, the operator as written and the condition key, if the
	// empty value is that of a key; Matches says what an empty list comes to: "always", "never",
	// "absent" (true only where the request lacks the key) or "unknown".
	Operator string `json:"operator"`
	Key      string `json:"key"`
	Matches  string `json:"matches"`
}

// RepeatedSid is a Sid that an earlier statement has as well.
type RepeatedSid struct {
	// At leads to the second Sid, First to the first.
	At    []any `json:"at"`
	First []any `json:"first"`
	// Sid is the text of both. An empty one is not a repetition.
	Sid string `json:"sid"`
}

// Variable is a "${…}" in a string of the policy that IAM takes, or may take, for a policy
// variable. What some other program fills in before IAM reads the text is an unknown and no row, and
// so is a name with a colon that no key of AWS's data and no claim of a provider has ("${self:stage}").
type Variable struct {
	// At leads to the string; Key is true where the variable is in the key that At ends with.
	At  []any `json:"at"`
	Key bool  `json:"in_key"`
	// Text is the variable as written, up to the brace that closes it.
	Text string `json:"text"`
	// Form is "key" for a variable, "escape" for "${*}", "${?}" and "${$}", and else what is wrong:
	// "unclosed", "empty", "space" (in the name), or "quote" (a default that is not in single quotes).
	Form string `json:"form"`
	// Name is the condition key that it stands for, in lower case and without blanks, or the escaped
	// character.
	Name string `json:"name"`
	// Element is the element that the string is in: "Resource", "Condition", "Sid", "Action" …
	Element string `json:"element"`
	// Operator is, in a condition, the operator as written, and Type its type: "String", "ARN",
	// "Numeric", "Date", "Bool", "Binary", "IPAddress" or "Null".
	Operator string `json:"operator"`
	Type     string `json:"type"`
	// Field is, in a resource, the field of the ARN that the variable begins in, counted from 0 for
	// "arn" (0 elsewhere).
	Field int `json:"field"`
}

// Character is a character that a policy may not have: one outside U+0009, U+000A, U+000D and
// U+0020 to U+00FF. There is one row for the first of each string.
type Character struct {
	// At leads to the string; Key is true where it is the key that At ends with.
	At  []any `json:"at"`
	Key bool  `json:"in_key"`
	// Text is the character itself, Code its number as "U+201C", and Name what it is, in words, for
	// those that come from word processors and web pages: "a curly quotation mark".
	Text string `json:"text"`
	Code string `json:"code"`
	Name string `json:"name"`
	// Plain is the ASCII text that was probably meant, and Fixed the whole string with all such
	// characters replaced, if every one of them has a plain twin. Curly quotation marks around a whole
	// string were meant to be its own, and are left out.
	Plain string `json:"plain"`
	Fixed string `json:"fixed"`
}
