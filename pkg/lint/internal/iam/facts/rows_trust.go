package facts

// Principal is a value of Principal or NotPrincipal, in a policy of any kind. The bare "*" is a row
// as well.
type Principal struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Under is the key that it stands under, as written ("AWS", "Service", "Federated",
	// "CanonicalUser"); Bare is true for the "*" that stands under none. Element is "Principal" or
	// "NotPrincipal".
	Under   string `json:"under"`
	Bare    bool   `json:"bare"`
	Element string `json:"element"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Form is
	//   - "everyone": "*", bare or under "AWS";
	//   - "account" (twelve digits), "root" (arn:aws:iam::…:root), "role", "user", "group", "session"
	//     (assumed-role/…), "federated-user": of AWS;
	//   - "role-id" (AROA…), "user-id" (AIDA…), "other-id" (ten other prefixes: AGPA…, ASIA… and so
	//     on): what IAM writes in the place of something that was deleted;
	//   - "service": the host of an AWS service;
	//   - "oidc-provider", "saml-provider": the ARN of a provider, also one that is malformed;
	//   - "built-in-provider": one of the four that need no ARN (accounts.google.com …);
	//   - "url" (http:// or https://), "host" (a host, with or without a path, that is none of these);
	//   - "canonical-user": 64 hexadecimal digits;
	//   - "other".
	Form string `json:"form"`
	// Belongs is the key under which a value of this form stands in every policy, where that
	// certainly is another one than Under.
	Belongs string `json:"belongs"`
	// Partition, Account and Name are those of the ARN (of a plain account id only Account); Name is
	// the role's, user's or provider's with its path, or the service's host.
	Partition string `json:"partition"`
	Account   string `json:"account"`
	Name      string `json:"name"`
	// OtherAccount is true where the account certainly is not that of the role: the policy names OIDC
	// or SAML providers, which are in the role's own account, and they are all in another one.
	OtherAccount bool `json:"other_account"`
	// Problems are what is wrong with the form of a value under AWS or Service, or of a SAML
	// provider (of OIDC providers, see providers):
	//   - "wildcard": a "*" or "?" in it, which is no wildcard in a principal;
	//   - "blank": white space in it;
	//   - "partition": no partition of AWS; "service": neither iam nor sts, or the wrong one of them;
	//   - "region": the ARN's field for a Region is filled in;
	//   - "account": not twelve digits; "fields": fewer fields than an ARN has;
	//   - "resource": what follows the account is no kind of principal (Part is its first word);
	//   - "name": a kind of principal with nothing behind it;
	//   - "scheme", "slash": a service's host with https:// before, or a slash behind it;
	//   - "domain": a service that ends neither in .amazonaws.com nor in .amazonaws.com.cn nor in
	//     another domain of AWS's;
	//   - "unknown-service": it does, but the list of service principals has no such name.
	Problems []string `json:"problems"`
	// Part is the piece at fault; Fixed is the value put right, where there is only one way.
	Part  string `json:"part"`
	Fixed string `json:"fixed"`
	// Near are the service principals most like an unknown one, the best first.
	Near []Near `json:"near"`
	// Unassumed is true where the statement allows something, no action of it lets in a principal of
	// this kind, and each of its actions suits another of its principals.
	Unassumed bool `json:"unassumed"`
	// Limits are the condition keys, in lower case, that certainly limit which callers get in: under
	// a positive operator that needs the key, with a value that is not everything. sts:ExternalId is
	// none of them.
	Limits []string `json:"limits"`
	// Unlimited is true where the statement certainly has no condition that says which callers get
	// in, and no statement certainly or possibly denies any of them; an ExternalId does not count.
	Unlimited bool `json:"unlimited"`
	// ExternalID is "none" where the statement certainly has no condition on sts:ExternalId, and
	// "required" where it certainly needs one.
	ExternalID string `json:"external_id"`
	// CoveredBy leads to another principal of the statement that this one adds nothing to: the same
	// one, the same account written otherwise, the role of a session, or "*". CoveredByText is that.
	CoveredBy     []any  `json:"covered_by"`
	CoveredByText string `json:"covered_by_text"`
}

// Provider is a web identity provider that a statement names: a value under Federated that is no
// SAML provider, or the ARN of an OIDC provider under another key.
type Provider struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Under is the key that it stands under.
	Under string `json:"under"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Form is "arn", "built-in", "url", "host" or "other".
	Form string `json:"form"`
	// Issuer is the issuer without scheme, as the value has it: what stands behind "oidc-provider/".
	Issuer string `json:"issuer"`
	// Vendor is the id of the issuer: "eks", "github", "gitlab" …, if it is a known one, and Title its
	// name in words. Tenancy is "shared" where one issuer serves all customers of the vendor,
	// "private" where the issuer is one customer's or one cluster's, if that is known.
	Vendor  string `json:"vendor"`
	Title   string `json:"title"`
	Tenancy string `json:"tenancy"`
	// Partition and Account are those of the ARN.
	Partition string `json:"partition"`
	Account   string `json:"account"`
	// RegionName and Cluster are, for EKS, what the issuer says: the AWS Region of the cluster and the
	// id of its issuer. RegionPartition is the partition of that Region.
	RegionName      string `json:"region"`
	Cluster         string `json:"cluster"`
	RegionPartition string `json:"region_partition"`
	// Required are the claims of which AWS demands that a trust policy evaluates one, for the issuers
	// that its table names.
	Required []string `json:"required"`
	// Problems are what is wrong with the form of the value.
	Problems []ProviderProblem `json:"problems"`
	// Fixed is the value with all problems put right, where there is only one way.
	Fixed string `json:"fixed"`
}

// ProviderProblem is one thing that is wrong with the form of a provider.
type ProviderProblem struct {
	// Code is
	//   - "url", "host": an issuer in the place of a provider's ARN, with or without scheme;
	//   - "not-arn": neither an ARN nor a host;
	//   - "scheme": "http://" or "https://" behind "oidc-provider/";
	//   - "port", "query": the issuer has one, which no provider has;
	//   - "wildcard", "blank": a "*" or "?", white space;
	//   - "partition": no partition of AWS; "service": not iam; "region": the field is filled in;
	//     "account": not twelve digits;
	//   - "resource": another word than "oidc-provider" (Part) that means the same;
	//   - "no-issuer": nothing behind it; "no-host": what follows is no host name;
	//   - "path-missing": the vendor's issuers go on behind the host; "path": they do, but otherwise;
	//     "trailing-slash": they have no slash at the end; Want is the issuer put right, if it is known;
	//   - "other-host": a host of the vendor's, or like it, that issues no tokens for roles;
	//   - "cluster": an EKS issuer whose id is not 32 letters and digits;
	//   - "host-order": an EKS issuer with the words of its host in another order;
	//   - "region-unknown": an EKS issuer in a Region of no known form;
	//   - "region-partition": the ARN's partition is not that of the issuer's Region; Want is that;
	//   - "domain": the issuer's domain is not that of its Region's partition
	//     (oidc.eks.cn-north-1.amazonaws.com without .cn).
	Code string `json:"code"`
	// Part is the piece at fault as written, Want what stands there instead, if that is known.
	Part string `json:"part"`
	Want string `json:"want"`
}

// AssumedAction is a value of Action in a statement that has principals and either an action of sts
// or no resource: the statement of a trust policy.
type AssumedAction struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Statement leads to the statement, Effect is its.
	Statement []any  `json:"statement"`
	Effect    string `json:"effect"`
	// Form is "literal" (one action), "pattern" ("sts:AssumeRole*"), "service" ("sts:*"), "all" ("*"),
	// "foreign" (of another service than sts), "other" (of sts, but none of those that a trust policy
	// can allow), or "unknown" (sts has no such action).
	Form string `json:"form"`
	// Grants are the actions that it stands for, of those that a trust policy can allow, as AWS
	// spells them: "sts:AssumeRole", "sts:AssumeRoleWithWebIdentity", "sts:AssumeRoleWithSAML",
	// "sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext".
	Grants []string `json:"grants"`
	// Principals are the kinds of principals of the statement, if all of them are known: "aws",
	// "service", "oidc" (web identity), "saml", "other".
	Principals []string `json:"principals"`
	// Useless is true where no principal of the statement can be let in by an action that it stands
	// for (sts:AssumeRole with an OIDC provider); TagSession, SetSourceIdentity and SetContext suit
	// every principal. Fixed is the action that suits all principals of the statement, if there is
	// one and no other value of Action stands for it.
	Useless bool   `json:"useless"`
	Fixed   string `json:"fixed"`
	// Tags is true where it stands for sts:TagSession and all principals are EKS issuers, whose
	// tokens carry no session tags, and the statement's other actions are seen.
	Tags bool `json:"tags_without_use"`
}

// PodIdentity is the principal of EKS Pod Identity, pods.eks.amazonaws.com, in a statement that
// allows.
type PodIdentity struct {
	// At leads to the principal, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Statement leads to the statement, ActionAt to its element Action.
	Statement []any `json:"statement"`
	ActionAt  []any `json:"action_at"`
	// Missing are those of "sts:AssumeRole" and "sts:TagSession" that no statement of the policy
	// lets it do.
	Missing []string `json:"missing"`
	// Insert leads to where the missing actions can be added (at the end of the list, or the single
	// value that would become one), and Actions are the actions of the statement with those that are
	// missing, as written, in order.
	Insert  []any    `json:"insert"`
	Actions []string `json:"actions"`
	// Foreign lead to actions of the statement that Pod Identity never calls
	// (sts:AssumeRoleWithWebIdentity).
	Foreign []TextAt `json:"foreign"`
	// PrincipalTags are condition keys on aws:PrincipalTag/… of the tags that Pod Identity sets: at
	// this call they are tags of the request, so that each fixed key begins with aws:RequestTag/.
	PrincipalTags []FixedKey `json:"principal_tags"`
	// Unscoped is true where the statement certainly has no condition on aws:RequestTag/…,
	// aws:SourceArn, aws:SourceAccount, aws:SourceOrgID or aws:SourceOrgPaths.
	Unscoped bool `json:"unscoped"`
}

// TextAt is a value and where it stands.
type TextAt struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
}

// FixedKey is a condition key that should be another one.
type FixedKey struct {
	// At leads to what stands at the key, Text is the key, Fixed the other one.
	At    []any  `json:"at"`
	Text  string `json:"text"`
	Fixed string `json:"fixed"`
}

// ExternalID is a value of a condition on sts:ExternalId in a statement that has principals.
type ExternalID struct {
	// At leads to the value, Text is it.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Statement leads to the statement, Effect is its; Operator describes the operator.
	Statement []any    `json:"statement"`
	Effect    string   `json:"effect"`
	Operator  Operator `json:"operator"`
	// Problems are
	//   - "any": it is nothing but stars and a wildcard, "open" another value with a wildcard;
	//   - "empty"; "length": certainly shorter than 2 or longer than 1,224 characters;
	//   - "character": one that no ExternalId has, in Part; "blank": white space at an end;
	//   - "account": it is the account id of a principal of the statement;
	//   - "short": fewer than six characters;
	//   - "literal-wildcard": a "*" or "?" that is no wildcard under this operator.
	Problems []string `json:"problems"`
	Part     string   `json:"part"`
	// Length is how many characters it has at least.
	Length int `json:"length"`
}

// PartitionConflict is an ARN of a policy that is in another partition of AWS than the first one of
// it: no role can have to do with both.
type PartitionConflict struct {
	// At leads to the value, Text is it, Partition its partition.
	At        []any  `json:"at"`
	Text      string `json:"text"`
	Partition string `json:"partition"`
	// Other leads to the first value of the policy that is in another partition: OtherText is that,
	// OtherPartition its partition.
	Other          []any  `json:"other"`
	OtherText      string `json:"other_text"`
	OtherPartition string `json:"other_partition"`
}

// Trust is a trust policy as a whole: what other documents of a cluster are compared with.
type Trust struct {
	// Account and Partition are those of all OIDC and SAML providers that the policy names, if they
	// agree and are known: the role's own.
	Account   string `json:"account"`
	Partition string `json:"partition"`
	// ServiceAccountsClosed is true where service_accounts certainly holds all service accounts of
	// Kubernetes that the policy can let in: no statement, principal or condition is hidden from us.
	ServiceAccountsClosed bool `json:"service_accounts_closed"`
	// PrincipalsClosed is true where principals certainly holds everyone that the policy lets in.
	PrincipalsClosed bool `json:"principals_closed"`
}
