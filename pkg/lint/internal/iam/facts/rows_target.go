package facts

// ServiceAccount is what one value of a trust policy lets in, at most, of one Kubernetes cluster: rows
// to compare with ServiceAccounts. Only statements that certainly allow
// sts:AssumeRoleWithWebIdentity have them; values that no service account can have are left out, and
// what other conditions or statements keep out is not.
type ServiceAccount struct {
	// At leads to the value, or to the provider where the subject is not limited; Text is the value.
	At   []any  `json:"at"`
	Text string `json:"text"`
	// Statement leads to the statement, Provider to the provider.
	Statement []any `json:"statement"`
	Provider  []any `json:"provider"`
	// Issuer is the cluster's, without scheme; RegionName and Cluster are the Region and the id in it,
	// Account and Partition those of the provider's ARN.
	Issuer     string `json:"issuer"`
	RegionName string `json:"region"`
	Cluster    string `json:"cluster"`
	Account    string `json:"account"`
	Partition  string `json:"partition"`
	// Namespace and Name are patterns, "*" for all; Exact is true where both are plain names.
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	Exact     bool   `json:"exact"`
	// Audiences are the audiences that get in, if they are known and few; AnyAudience is true where the
	// audience is certainly not limited.
	Audiences   []string `json:"audiences"`
	AnyAudience bool     `json:"any_audience"`
	// HelmHook is, for a plain name, the other half of a pair of names "<name>" and
	// "<name>-helm-hook", and HelmHookAdmitted "yes" where the policy certainly lets it in as well,
	// "no" where it certainly does not.
	HelmHook         string `json:"helm_hook"`
	HelmHookAdmitted string `json:"helm_hook_admitted"`
}

// RoleTarget is a resource on which a statement of a policy without principals allows
// sts:AssumeRole.
type RoleTarget struct {
	// At leads to the value of Resource, Text is it; Statement leads to the statement.
	At        []any  `json:"at"`
	Text      string `json:"text"`
	Statement []any  `json:"statement"`
	// Form is "role" (the ARN of one role), "roles" (a pattern of roles), "everything", or "other"
	// (no role).
	Form string `json:"form"`
	// Partition and Account are those of the ARN, if they are plain; Role is the role's name with its
	// path, or the pattern of it.
	Partition string `json:"partition"`
	Account   string `json:"account"`
	Role      string `json:"role"`
}

// KMSTarget is a resource on which a statement of a policy without principals allows actions of KMS
// on keys.
type KMSTarget struct {
	// At leads to the value of Resource, Text is it; Statement leads to the statement.
	At        []any  `json:"at"`
	Text      string `json:"text"`
	Statement []any  `json:"statement"`
	// Form is "key" (the ARN of one key), "keys" (a pattern of keys), "alias", "everything", or
	// "other".
	Form string `json:"form"`
	// Partition, RegionName and Account are those of the ARN, if they are plain; Key is the key's id or
	// the alias's name, or the pattern of it.
	Partition  string `json:"partition"`
	RegionName string `json:"region"`
	Account    string `json:"account"`
	Key        string `json:"key"`
	// Actions are the actions allowed, of those that work on keys: "kms:CreateGrant", "kms:Decrypt",
	// "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey",
	// "kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncryptFrom", "kms:ReEncryptTo".
	Actions []string `json:"actions"`
	// Conditions and Keys are as in the statement's row.
	Conditions string   `json:"conditions"`
	Keys       []string `json:"keys"`
}

// Targets is a policy without principals as a whole.
type Targets struct {
	// RolesClosed is true where role_targets certainly holds every resource on which the policy allows
	// sts:AssumeRole, and KMSClosed where kms_targets does so for the actions of KMS. A policy without
	// this row certainly allows neither.
	RolesClosed bool `json:"roles_closed"`
	KMSClosed   bool `json:"kms_closed"`
}
