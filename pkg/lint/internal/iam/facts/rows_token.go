package facts

// Claim is a condition key on a claim of a web identity token: "<issuer>:<claim>", where the issuer
// looks like a host, also with a scheme, or as the ARN of a provider. There is a row for each
// operator that it stands under.
type Claim struct {
	// At leads to what stands at the key, OperatorAt to what stands at the operator.
	At         []any `json:"at"`
	OperatorAt []any `json:"operator_at"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Key is the key as written, Issuer what stands before the last colon, Name the claim behind it.
	Key    string `json:"key"`
	Issuer string `json:"issuer"`
	Name   string `json:"claim"`
	// Vendor is the id of the issuer, if it is a known one, and Title its name in words; of a key whose
	// issuer differs from the provider's in its form only, the provider's.
	Vendor string `json:"vendor"`
	Title  string `json:"title"`
	// Operator describes the operator.
	Operator Operator `json:"operator"`
	// Match is "same" where the issuer is that of a provider of the statement, "case" where it is but
	// for the case of letters (IAM compares keys without case), "other" where it is of none of them,
	// and "none" where the statement certainly has no web identity provider.
	Match string `json:"match"`
	// Provider leads to the provider that it is of, or is most like; ProviderIssuer is that one's issuer.
	Provider       []any  `json:"provider"`
	ProviderIssuer string `json:"provider_issuer"`
	// Differences say, for "other", how the issuer differs from that one:
	//   - "scheme": "https://" or "http://" before it; "arn": the ARN of the provider in its place;
	//   - "slash": a slash more or less at the end; "port": a port;
	//   - "separator": the claim follows "/" or "." instead of ":" (then Name is the claim);
	//   - "path": one of them lacks the path, or a part of it;
	//   - "cluster": another EKS cluster's id; "region": another Region; "domain": another domain of
	//     EKS (.cn, api.aws);
	//   - "tenant": the same host with another path;
	//   - "issuer": another issuer altogether.
	Differences []string `json:"differences"`
	// Fixed is the key with the issuer of that provider.
	Fixed string `json:"fixed"`
	// Certain is true, for "other", where the issuers differ in any case. Else they differ as they are
	// written, and a placeholder in the provider's is still to be filled in.
	Certain bool `json:"certain"`
	// Filled is "yes" where AWS puts the claim of that issuer into a request, "no" where it certainly
	// does not, and "unlisted" where AWS names no such claim for issuers of that kind; Near are claims
	// that may have been meant, the best first.
	Filled string `json:"filled"`
	Near   []Near `json:"near"`
	// Single is true where the claim certainly has one value in a token.
	Single bool `json:"single"`
	// Outcome is what the condition comes to, since no token of the statement's providers has the key:
	// "fails" where it keeps out all of them, "holds" where it keeps out none.
	Outcome string `json:"outcome"`
}

// Rivals are condition keys of different issuers that a statement asks for at once: a token has one
// issuer, so that no token has both keys.
type Rivals struct {
	// At leads to what stands at the first key of the second issuer, First to that of the first one.
	At    []any `json:"at"`
	First []any `json:"first"`
	// Text and FirstText are the keys.
	Text      string `json:"text"`
	FirstText string `json:"first_text"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Issuers are all of them, in lower case, in the order of the text; Provided is true where each one
	// is the issuer of a provider of the statement.
	Issuers  []string `json:"issuers"`
	Provided bool     `json:"provided"`
}

// Token is a statement that allows, and one web identity provider that it names: whose tokens get in.
type Token struct {
	// At leads to the provider, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Statement leads to the statement, Sid is its; ConditionAt to its element Condition, whether it is
	// there or not.
	Statement   []any  `json:"statement"`
	Sid         string `json:"sid"`
	ConditionAt []any  `json:"condition_at"`
	// Issuer, Vendor, Title, Tenancy, Account, RegionName and Cluster are as in the provider's row.
	Issuer     string `json:"issuer"`
	Vendor     string `json:"vendor"`
	Title      string `json:"title"`
	Tenancy    string `json:"tenancy"`
	Account    string `json:"account"`
	RegionName string `json:"region"`
	Cluster    string `json:"cluster"`
	// Granted is true where the statement certainly allows sts:AssumeRoleWithWebIdentity.
	Granted bool `json:"granted"`
	// Verdict is
	//   - "dead": no token of the provider gets in, whatever it says; Dead are the reasons;
	//   - "open": certainly tokens of everyone get in that the issuer serves, less whom the conditions
	//     exclude by name: of all customers of a shared issuer, of all namespaces of a cluster;
	//   - "ok": the conditions keep some of these out, and let some in.
	Verdict string      `json:"verdict"`
	Dead    []DeadCause `json:"dead"`
	// Reach is the widest of what its subjects reach, see subjects, and "anyone" or "cluster" where
	// the subject is not limited; "none" where no subject gets in.
	Reach string `json:"reach"`
	// Conditions is as in the statement's row.
	Conditions string `json:"conditions"`
	// Subject and Audience are the guards of the claims sub and aud, as their rows in admitted have
	// them.
	Subject  string `json:"subject"`
	Audience string `json:"audience"`
	// Limits are the claims and keys that certainly limit whose tokens get in; aud is one of them only
	// where it is not for the one who asks for the token to choose. Unlimited is true where certainly
	// no condition says whose tokens get in.
	Limits    []string `json:"limits"`
	Unlimited bool     `json:"unlimited"`
	// Lacking are the claims of which AWS demands one, where the statement certainly evaluates none.
	Lacking []string `json:"lacking"`
	// Undenied is true where certainly no other statement denies any of it.
	Undenied bool `json:"undenied"`
	// Several is true where the statement names several web identity providers.
	Several bool `json:"several"`
}

// DeadCause is a reason why no token gets in.
type DeadCause struct {
	// At leads to what keeps them out.
	At []any `json:"at"`
	// Reason is
	//   - "action": no action of the statement is sts:AssumeRoleWithWebIdentity;
	//   - "provider": the provider's ARN is one that no provider has;
	//   - "issuer": a condition needs a key of another issuer; "claim": one that AWS never fills in;
	//   - "contradiction": the conditions on a claim exclude each other; "empty": an empty list;
	//   - "subject", "audience": none of the values is one that a token can have.
	Reason string `json:"reason"`
	// Text is the key or value at fault, Claim the claim that it is about.
	Text  string `json:"text"`
	Claim string `json:"claim"`
}

// Admitted is what a statement lets in of one claim of a provider's tokens. There is a row for sub
// and for aud of each token row, and for every other claim that the statement has conditions on.
type Admitted struct {
	// At leads to the first condition on the claim, or to where it would stand.
	At []any `json:"at"`
	// Statement leads to the statement, Provider to the provider.
	Statement []any `json:"statement"`
	Provider  []any `json:"provider"`
	// Issuer, Vendor and Title are as in the provider's row.
	Issuer string `json:"issuer"`
	Vendor string `json:"vendor"`
	Title  string `json:"title"`
	// Name is the claim: "sub", "aud" …; Key is its condition key, if the issuer is known.
	Name string `json:"claim"`
	Key  string `json:"key"`
	// Guard says what kind of conditions the statement has on it:
	//   - "none": certainly none;
	//   - "presence": it only asks that the claim be there (Null), or lets everything in ("*");
	//   - "negated": only operators that exclude values;
	//   - "vacuous": only operators that hold without the claim (IfExists, ForAllValues);
	//   - "broken": only operators that do not compare texts (Bool, NumericEquals);
	//   - "firm": one that needs one of some values.
	Guard string `json:"guard"`
	// Kind is "nothing", "these", "patterns" or "anything"; Values are the literals or patterns, as IAM
	// would write them, and Except what is excluded of them. Where conditions are ANDed, a value that
	// has to match several patterns is written with " & " between them.
	Kind   string   `json:"kind"`
	Values []string `json:"values"`
	Except []string `json:"except"`
	// Contradiction lead to two values, or lists of values, that exclude each other, for "nothing".
	Contradiction []TextAt `json:"contradiction"`
	// DefaultAudience is, for aud, the audience that a vendor's tools use, and HasDefault "yes" where
	// it certainly gets in, "no" where it certainly does not.
	DefaultAudience string `json:"default_audience"`
	HasDefault      string `json:"has_default"`
	// Undenied is as in the token's row.
	Undenied bool `json:"undenied"`
	// Granted is as in the token's row.
	Granted bool `json:"granted"`
	// Required is true where AWS demands a condition on the claim, Tenancy is as in the provider's row,
	// and Limits are as in the token's row.
	Required bool     `json:"required"`
	Tenancy  string   `json:"tenancy"`
	Limits   []string `json:"limits"`
	// Only is true where all conditions of the statement are on this claim.
	Only bool `json:"only"`
	// Elsewhere is true where the statement has a condition on the same claim of what is, or looks
	// like, another issuer; Verdict is as in the token's row.
	Elsewhere bool   `json:"elsewhere"`
	Verdict   string `json:"verdict"`
}

// Subject is a value of a condition on the claim sub or aud of a web identity token.
type Subject struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Statement leads to the statement, Effect is its; Provider leads to the provider whose tokens it
	// is about.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	Provider  []any  `json:"provider"`
	// Issuer, Vendor and Title are as in the provider's row. Kubernetes is true where the issuer is a
	// cluster, whose subjects are service accounts.
	Issuer     string `json:"issuer"`
	Vendor     string `json:"vendor"`
	Title      string `json:"title"`
	Kubernetes bool   `json:"kubernetes"`
	// Name is the claim, "sub" or "aud"; Key is the condition key as written.
	Name string `json:"claim"`
	Key  string `json:"key"`
	// Operator describes the operator.
	Operator Operator `json:"operator"`
	// LiteralWildcard is true where it has a "*" or "?" that is none under this operator: no token has
	// such a value. Exact is true where it has no wildcard at all, though the operator would take one.
	LiteralWildcard bool `json:"literal_wildcard"`
	Exact           bool `json:"exact"`
	// Alone is true where the key certainly has no other value under the operator, and AllDead where
	// certainly none of the values is one that a token can have.
	Alone   bool `json:"alone"`
	AllDead bool `json:"all_dead"`
	// Reach is, for sub, how much of what the issuer serves gets in by this value, with all other
	// conditions on the claim:
	//   - "none": no token can have such a subject;
	//   - of a cluster: "one" service account, "names" (several of one namespace), "namespaces" (of
	//     several namespaces, but not of all), "cluster" (of every namespace);
	//   - of other issuers: "one" subject, "some" (of one project of one tenant), "tenant" (of several
	//     projects of one tenant), "tenants" (of several tenants, but not of all), "anyone".
	Reach string `json:"reach"`
	// Readings are what the value can stand for.
	Readings []SubjectReading `json:"readings"`
	// Namespace and ServiceAccount are, for a cluster, the patterns of the only reading, and
	// WholeNamespace is true where the name is wholly free.
	Namespace      string `json:"namespace"`
	ServiceAccount string `json:"name"`
	WholeNamespace bool   `json:"whole_namespace"`
	// Free are the parts of the subject that are wholly free in a reading, Partly those that begin or
	// end in fixed text: "namespace", "name", "owner", "repository", "branch" …
	Free   []string `json:"free"`
	Partly []string `json:"partly"`
	// Custom is true where it is no subject of the issuer's default form, but can be one of a
	// template that a customer has set.
	Custom bool `json:"custom"`
	// Problems say why no token can have it, for "none", and why none of the default form can, for
	// Custom. Correction is the value put right, if there is one way.
	Problems   []SubjectProblem `json:"problems"`
	Correction string           `json:"correction"`
	// Shapes are the forms of the issuer's subjects, where there are Problems:
	// "repo:OWNER/REPOSITORY:pull_request".
	Shapes []string `json:"shapes"`
	// Contradicts leads to another condition on the claim which excludes it, for "none".
	Contradicts []any `json:"contradicts"`
	// Twin is, for GitHub, the same value in the form with immutable ids, where no value of the key can
	// match a subject of that form and owner.
	Twin string `json:"twin"`
	// Ephemeral are the parts that the value fixes though they differ from run to run.
	Ephemeral []string `json:"ephemeral"`
	// Limits are the other claims and keys that limit whose tokens get in, as in the token's row.
	Limits []string `json:"limits"`
	// CoveredBy leads to a value of another statement that lets in all of it, under conditions that are
	// not stricter.
	CoveredBy []any `json:"covered_by"`
	// Undenied and Granted are as in the token's row.
	Undenied bool `json:"undenied"`
	Granted  bool `json:"granted"`
}

// SubjectReading is one way to read a value as a subject.
type SubjectReading struct {
	// Form is the form of the subject: "service-account", "branch", "tag", "environment" …
	Form string `json:"form"`
	// Parts are its parts in order.
	Parts []SubjectPart `json:"parts"`
}

// SubjectPart is a named part of a subject.
type SubjectPart struct {
	// Name is its name: "namespace", "owner" …; Text what the value has there.
	Name string `json:"name"`
	Text string `json:"text"`
	// Fixed, Partly and Free tell whether it can be one text only, several, or any.
	Fixed  bool `json:"fixed"`
	Partly bool `json:"partly"`
	Free   bool `json:"free"`
}

// SubjectProblem is a reason why a value is no subject of an issuer.
type SubjectProblem struct {
	// Code is, of a service account, one of
	//   - "prefix", "plural", "slash", "wildcard", "blank", "missing-part", "extra-part", "empty",
	//     "capital", "underscore", "dot", "character", "edge", "too-long", "form",
	// and of other subjects
	//   - "wildcard" (no wildcard under this operator), "blank", "case" (a word of the form in another
	//     case), "form" (nothing like it), "character" (one that the part Part never has), or the name
	//     of a slip that people make with this issuer: "no-context", "no-ref" …, which Says explains.
	Code string `json:"code"`
	// Part is the part at fault, Text what stands there.
	Part string `json:"part"`
	Text string `json:"text"`
	// Says is the slip in words, for those that are the issuer's own.
	Says string `json:"says"`
}
