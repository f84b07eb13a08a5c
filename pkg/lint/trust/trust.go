// Package trust says in plain words who may assume a role, by the facts that the rules read. It is
// pure data and its text; package lint fills it in.
package trust

// Policy is a trust policy.
type Policy struct {
	// File is the file's name, Name the role's if the container names it, Document the 0-based number
	// of the document in the file.
	File     string `json:"file"`
	Name     string `json:"name"`
	Document int    `json:"document"`
	// Statements are those of the policy, in order.
	Statements []Statement `json:"statements"`
}

// Statement is a statement of a trust policy.
type Statement struct {
	// Sid and Effect are the statement's, "" if they are not known; Line is its 1-based line.
	Sid    string `json:"sid"`
	Effect string `json:"effect"`
	Line   int    `json:"line"`
	// Actions are the sts actions that it is about, as AWS spells them.
	Actions []string `json:"actions"`
	// Tokens are the web identity providers whose tokens it lets in, one by one.
	Tokens []Token `json:"tokens"`
	// Principals are the others that it names: accounts, roles, services, SAML providers.
	Principals []Principal `json:"principals"`
}

// Token is a web identity provider that a statement allows.
type Token struct {
	// Provider is the value of the policy, Issuer its issuer, Title the issuer's name in words.
	Provider string `json:"provider"`
	Issuer   string `json:"issuer"`
	Title    string `json:"title"`
	// Region and Cluster are those of an EKS issuer.
	Region  string `json:"region,omitempty"`
	Cluster string `json:"cluster,omitempty"`
	// Verdict is "dead" where no token gets in, "open" where those of everyone do that the issuer
	// serves, "ok" where some do, and "unknown" where the text leaves it open.
	Verdict string `json:"verdict"`
	// Dead says why no token gets in.
	Dead []string `json:"dead"`
	// Anyone is true where the subject is not limited.
	Anyone bool `json:"anyone"`
	// Subjects are the values of the conditions on the subject.
	Subjects []Subject `json:"subjects"`
	// Audiences are what the audience must be; none where AnyAudience.
	Audiences   []string `json:"audiences"`
	AnyAudience bool     `json:"anyAudience"`
	// Limits are the further claims and keys that limit whose tokens get in.
	Limits []string `json:"limits"`
}

// Subject is a value of a condition on the subject of a token.
type Subject struct {
	// Text is the value, Negated true where it is excluded.
	Text    string `json:"text"`
	Negated bool   `json:"negated"`
	// Reach is how much gets in by it, as docs/facts.md says at subjects; "" where that is not known.
	Reach string `json:"reach"`
	// Means says what it stands for, or why no token has it.
	Means string `json:"means"`
	// Correction is the value put right, if there is one way.
	Correction string `json:"correction,omitempty"`
}

// Principal is another principal of a statement.
type Principal struct {
	// Text is the value, Means what it is in words.
	Text  string `json:"text"`
	Means string `json:"means"`
	// Limits are the condition keys that limit which callers get in; ExternalID is "required", "none",
	// or "" where that is not known.
	Limits     []string `json:"limits"`
	ExternalID string   `json:"externalId"`
}
