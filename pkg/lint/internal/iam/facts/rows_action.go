package facts

// UnknownAction is an action, or a pattern of actions, that AWS's data knows nothing for, in Action
// or NotAction of any statement; or a pattern that says nothing of the service.
type UnknownAction struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Element is "Action" or "NotAction", Effect the statement's.
	Element string `json:"element"`
	Effect  string `json:"effect"`
	// Form is "no-service" (there is no colon), "blank" (white space in it), "service" (the data
	// does not know the service), "action" (it does, but not the action), "pattern" (it knows the
	// service, but no action that the pattern matches), "service-wildcard" (a wildcard before the
	// colon), or "character" (a character that no action has).
	Form string `json:"form"`
	// Service and Name are what stands before and behind the colon, the service in lower case.
	Service string `json:"service"`
	Name    string `json:"name"`
	// Near are the names most like it that the data knows, the best first: services for form
	// "service", of which those that have the action come first; actions for the others. Only the first
	// hundred rows of a policy have any.
	Near []Near `json:"near"`
	// Data is the day of the data, as YYYY-MM-DD.
	Data string `json:"data"`
}

// Near is a name that may have been meant.
type Near struct {
	// Name is it, as AWS spells it.
	Name string `json:"name"`
	// Distance is the number of letters added, left out, exchanged or swapped with their neighbour.
	Distance int `json:"distance"`
	// ActionKnown is true, for a service, where it has the action that stands behind the colon.
	ActionKnown bool `json:"action_known"`
}

// BroadAction is a value of Action that stands for all actions, or all of a service.
type BroadAction struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Form is "all" or "service"; Service is the service in lower case.
	Form    string `json:"form"`
	Service string `json:"service"`
	// Statement leads to the statement; Effect, Conditions and Keys are as in its row.
	Statement  []any    `json:"statement"`
	Effect     string   `json:"effect"`
	Conditions string   `json:"conditions"`
	Keys       []string `json:"keys"`
	// Everywhere is true where the statement certainly is about every resource: a value of Resource
	// is "*" or matches everything. EverywhereAt leads to that value.
	Everywhere   bool  `json:"everywhere"`
	EverywhereAt []any `json:"everywhere_at"`
}

// Grant is an action that a rule asked about (custom.actions of its METADATA) and that a statement
// certainly names, by itself or by a pattern. There is one row for each such action of a statement,
// for Deny statements as well.
type Grant struct {
	// Action is the action as AWS spells it: "iam:PassRole".
	Action string `json:"action"`
	// At leads to the value of Action that names it first, or to the element NotAction; Text is the
	// value.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Form is how: "literal", "pattern" ("s3:Get*"), "service" ("s3:*"), "all" ("*") or
	// "complement" (NotAction without it).
	Form string `json:"form"`
	// Statement leads to the statement; Effect, Conditions and Keys are as in its row.
	Statement  []any    `json:"statement"`
	Effect     string   `json:"effect"`
	Conditions string   `json:"conditions"`
	Keys       []string `json:"keys"`
	// Resources are the values of Resource that can match a resource of the action, or "*".
	// NotResource is true where the statement has that element instead.
	Resources   []GrantResource `json:"resources"`
	NotResource bool            `json:"not_resource"`
	// ResourcesKnown is true where there is a Resource, and every value of it is seen and known.
	ResourcesKnown bool `json:"resources_known"`
	// Everywhere is true where one of the resources has the reach "everything".
	Everywhere bool `json:"everywhere"`
}

// GrantResource is a value of Resource as one action sees it.
type GrantResource struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Reach is "everything" for "*" and what matches every ARN of a partition; "type" where it matches
	// every resource of a type that the action takes, in one account and Region at least; "pattern" for
	// other wildcards; "variable" where policy variables make it depend on the caller; "named" for one
	// resource (a wildcard for the partition makes no difference); "unknown" for a value with holes.
	Reach string `json:"reach"`
	// Types are the resource types of the action that it can match: "role", "identity" …
	Types []string `json:"types"`
}

// Unmatchable is an action that no value of its statement's Resource can match, whatever the
// unknowns: every value is known well enough, none is "*", and the data has resource types for the
// action, of which none fits. Regions and accounts are not compared: the rows of arns tell what is
// wrong with them.
//
// In unmatchable, some value is an ARN of the service of such a type, but of another type: a bucket
// for s3:GetObject, an alias for kms:Decrypt. In misplaced, every value is an ARN of some other
// service, neither of such a type nor of the action: kms:Decrypt on objects of S3. AWS does that in a
// few policies of its own; it does nothing, but may not be what breaks them.
type Unmatchable struct {
	// At leads to the action, Action is it as AWS spells it, Text as written.
	At     []any  `json:"at"`
	Action string `json:"action"`
	Text   string `json:"text"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Targets are the resource types that the action takes, each with the shape of its ARNs.
	Targets []Target `json:"targets"`
	// Resources are the values of Resource, each with the types of the action's service that it can
	// match instead.
	Resources []OtherResource `json:"resources"`
	// Elsewhere is true where another statement certainly allows the action on a resource that fits.
	Elsewhere bool `json:"elsewhere"`
}

// Target is a resource type.
type Target struct {
	// Type is its name, "object"; ARN the shape of its ARNs, "arn:${Partition}:s3:::${BucketName}/${ObjectName}".
	Type string `json:"type"`
	ARN  string `json:"arn"`
}

// OtherResource is a value of Resource with what it is instead of what an action takes.
type OtherResource struct {
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Service is the service of the ARN in lower case, if it is known; Types are the resource types
	// of the action's service that the value can match.
	Service string   `json:"service"`
	Types   []string `json:"types"`
}

// StarOnly is an action that AWS's data knows no resource type for, so that only "*" can match it,
// in a statement whose Resource certainly has no such value, and none that may be meant for all
// resources of the action's service, such as arn:aws:s3:::*.
type StarOnly struct {
	// At leads to the action, Action is it as AWS spells it.
	At     []any  `json:"at"`
	Action string `json:"action"`
	// Service is its service in lower case.
	Service string `json:"service"`
	// Statement leads to the statement, Effect is its; Resources leads to the element Resource.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	Resources []any  `json:"resources"`
	// Texts are the values of Resource.
	Texts []string `json:"texts"`
	// Elsewhere is true where another statement certainly allows the action on "*".
	Elsewhere bool `json:"elsewhere"`
}

// UnusedResource is a value of Resource that no action of its statement can use: every action is
// known, takes resources, and takes none that the value matches.
type UnusedResource struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Service is the service of the ARN, if it is known; Types are the types of that service that
	// the value can match.
	Service string   `json:"service"`
	Types   []string `json:"types"`
	// Companion is true for an S3 bucket of which the statement also names the objects, or the other
	// way round.
	Companion bool `json:"companion"`
}

// ARN is a value of Resource or NotResource whose form has something odd. There is one row for each
// oddity.
type ARN struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Element is "Resource" or "NotResource"; Statement leads to the statement, Effect is its.
	Element   string `json:"element"`
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Problem is
	//   - "prefix": it is neither "*" nor does it begin with "arn:";
	//   - "fields": it has fewer than six fields;
	//   - "blank": white space at its beginning or end, or in a field before the last;
	//   - "partition": no partition of AWS;
	//   - "service-case": capital letters in the service;
	//   - "service-wildcard": a wildcard in the service;
	//   - "service-unknown": the data knows no service, and no resource type, with such ARNs;
	//   - "region-form": no Region's form;
	//   - "region-set", "account-set": the field is filled in, but is empty for every resource type
	//     that the last field fits;
	//   - "region-empty", "account-empty": the field is empty, but is not so for any of them (nor is the
	//     resource one that AWS shares, such as a document of Systems Manager);
	//   - "account-form": neither twelve digits, nor empty, "aws", a wildcard, a variable, or what a
	//     resource type of the service has there;
	//   - "type": the service is known, and no resource type of it has such ARNs;
	//   - "type-wildcard": a wildcard in the word that says what type of resource it is.
	Problem string `json:"problem"`
	// Part is the field at fault as written (of too few, the last one), Service the service as written.
	Part    string `json:"part"`
	Service string `json:"service"`
	// Types are the resource types in question, each with the shape of its ARNs, at most eight.
	Types []Target `json:"types"`
	// Fixed is the whole text put right, where there is only one way to do that. For "region-set" and
	// "account-set" that is with both fields empty where both are set.
	Fixed string `json:"fixed"`
	// Near are services that may have been meant, for "service-unknown", in the first rows of a policy.
	Near []Near `json:"near"`
}

// Bucket is an S3 bucket or object in Resource or NotResource whose bucket's name has something
// odd.
type Bucket struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Element is "Resource" or "NotResource"; Statement leads to the statement, Effect is its.
	Element   string `json:"element"`
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Problem is
	//   - "slash": nothing follows the slash behind the bucket's name;
	//   - "characters": a character that no bucket's name has, in Part;
	//   - "legacy": a capital letter or "_", in Part, which only names from before March 2018 have;
	//   - "length": the name is certainly shorter than 3 or longer than 63 characters (some from before
	//     March 2018 are longer);
	//   - "edge": it begins or ends with something other than a letter or digit;
	//   - "open": it has no slash and ends with "*" behind other text, so that it stands for the
	//     bucket, its objects, and other buckets that begin like it.
	Problem string `json:"problem"`
	// Name is the bucket's name as written, Part the piece at fault.
	Name string `json:"name"`
	Part string `json:"part"`
	// Fixed is the whole text put right, where there is only one way to do that.
	Fixed string `json:"fixed"`
}

// Redundant is a piece of a policy that says nothing which another one does not say.
type Redundant struct {
	// At leads to the piece, Text is it (of a statement its Sid, or "").
	At   []any  `json:"at"`
	Text string `json:"text"`
	// What is "action", "resource", "value" (of a condition) or "statement". A statement is redundant
	// where an earlier one says the same but for its Sid, the order of lists, and the case of letters
	// that does not count.
	What string `json:"what"`
	// By leads to the piece that covers it, ByText is that.
	By     []any  `json:"by"`
	ByText string `json:"by_text"`
	// Same is true where both are the same but for the case of letters that do not count.
	Same bool `json:"same"`
}
