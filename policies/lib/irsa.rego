# METADATA
# scope: package
# title: IAM roles for service accounts
# description: |
#   The annotations that the EKS Pod Identity webhook reads from a ServiceAccount, and what it
#   accepts in them.
# related_resources:
#   - description: how the webhook reads a ServiceAccount
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/cache/cache.go
package arthurlint.lib.irsa

import data.arthurlint.lib.words

role_arn := "eks.amazonaws.com/role-arn"

audience := "eks.amazonaws.com/audience"

sts_regional_endpoints := "eks.amazonaws.com/sts-regional-endpoints"

token_expiration := "eks.amazonaws.com/token-expiration"

# role_pattern: the webhook's own pattern of a role's ARN.
role_pattern := `^arn:aws[a-z0-9-]*:iam::[0-9]{12}:role/[A-Za-z0-9_/.@+=,-]+$`

# name_pattern: a role's name or path and name, which the webhook completes under --compose-role-arn.
name_pattern := `^[A-Za-z0-9_/.@+=,-]+$`

# bools: what Go's strconv.ParseBool accepts.
bools := {"1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False"}

# seconds_pattern: what Go's strconv.ParseInt(s, 10, 64) accepts (but for the longest numbers, which are far out of range).
seconds_pattern := `^[+-]?[0-9]+$`

# seconds: the number that a known string of decimal digits stands for.
seconds(x) := to_number(sprintf("%s%s", [parts[0][1], parts[0][2]])) if {
	is_string(x)
	parts := regex.find_all_string_submatch_n(`^(?:\+|(-)|)0*([0-9]{1,18})$`, x, 1)
}

# misspelt: the annotation key was certainly meant to be role-arn, and is not.
misspelt(k) if lower(k) in lookalikes

misspelt(k) if {
	contains(lower(k), "role")
	contains(lower(k), "eks")
	k != role_arn
	words.within_two(lower(k), role_arn)
}

# kube2iam and kiam read iam.amazonaws.com/role: that one is theirs.
lookalikes := {
	"role-arn",
	"amazonaws.com/role-arn",
	"aws.amazon.com/role-arn",
	"aws.amazonaws.com/role-arn",
	"eks.amazon.com/role-arn",
	"eks.amazonaws.com.role-arn",
	"eks.amazonaws.com/arn",
	"eks.amazonaws.com/iam-role",
	"eks.amazonaws.com/iam-role-arn",
	"eks.amazonaws.com/role",
	"eks.amazonaws.com/role-name",
	"eks.amazonaws.com/serviceaccount-role-arn",
	"eks.amazonaws.com/service-account-role-arn",
	"eks.amazonaws/role-arn",
	"eks.aws.amazon.com/role-arn",
	"eks.aws.com/role-arn",
	"eks/role-arn",
	"iam.amazonaws.com/role-arn",
	"sts.amazonaws.com/role-arn",
}
