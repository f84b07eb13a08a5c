# METADATA
# scope: package
# title: Role annotation is the ARN of a role
# description: |
#   The webhook does not refuse what is no ARN of a role. It logs "arn is invalid" and hands the text to
#   the pods all the same, where every call to AWS fails with AccessDenied or a validation error.
#
#   Write `arn:aws:iam::<12-digit account>:role/<path and name>`: IAM has no region, so that two colons
#   follow one another, and the account is never left out. The partition may also be `aws-cn`,
#   `aws-us-gov` and the like. The fix takes out a region, white space or quotation marks where nothing else is
#   wrong; a role could never be assumed with them, so that it is safe.
#
#   A bare role name is serviceaccount/role-arn-bare-name's business, an empty value
#   serviceaccount/role-arn-empty's, a placeholder placeholder/left-in's.
# related_resources:
#   - description: how the webhook reads a ServiceAccount
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/cache/cache.go
#   - description: IAM roles for service accounts in the EKS user guide
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html
#   - description: ARNs of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
# custom:
#   severity: error
#   kinds: [ServiceAccount]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.serviceaccount["role-arn-malformed"]

import data.arthurlint.lib
import data.arthurlint.lib.irsa

findings contains finding if {
	value := input.value.metadata.annotations[irsa.role_arn]
	lib.mismatches(value, irsa.role_pattern)
	lib.mismatches(value, irsa.name_pattern)
	lib.none_of(value, {""})
	about := complaint(value)
	finding := object.union_n([
		{
			"at": ["metadata", "annotations", irsa.role_arn],
			"message": sprintf("%s is %q, %s", [irsa.role_arn, value, about.says]),
		},
		object.filter(about, ["part"]),
		fix(value),
	])
}

complaint(value) := {"says": "with white space in it; write the ARN alone"} if {
	lib.matches(value, `\s`)
} else := {"says": "with quotation marks in it; write the ARN alone"} if {
	lib.matches(value, "[\"'`]")
} else := {"says": sprintf("which is no ARN; write %s", [form])} if {
	lib.mismatches(value, `^arn:`)
} else := {"says": sprintf("which lacks parts of an ARN; write %s", [form])} if {
	lib.mismatches(value, `^([^:]*:){5}`)
} else := field_complaint(split(value, ":"))

# The fields of an ARN: arn, partition, service, region, account, resource.
field_complaint(fields) := {"says": sprintf("a session of the role; write the role itself, %s", [form]), "part": "sts"} if {
	fields[2] == "sts"
} else := {"says": sprintf("of the service %q; a role belongs to iam", [fields[2]]), "part": fields[2]} if {
	lib.none_of(fields[2], {"iam", ""})
} else := {"says": sprintf("which lacks the service; write %s", [form])} if {
	fields[2] == ""
} else := {"says": sprintf("which is %s; write the ARN of a role, %s", [others[type(fields)], form]), "part": fields[5]} if {
	others[type(fields)]
} else := {"says": sprintf("with the region %q; an IAM ARN has none, write iam:: and the account", [fields[3]]), "part": fields[3]} if {
	lib.none_of(fields[3], {""})
} else := {"says": sprintf("which lacks the account; write %s", [form])} if {
	fields[4] == ""
} else := {"says": sprintf("with the account %q; write the 12 digits of the account", [fields[4]]), "part": fields[4]} if {
	lib.mismatches(fields[4], `^[0-9]{12}$`)
} else := {"says": sprintf("with the partition %q; write aws, aws-cn or aws-us-gov", [fields[1]])} if {
	lib.mismatches(fields[1], `^aws[a-z0-9-]*$`)
} else := {"says": `without "role/" before the role's name`} if {
	lib.mismatches(fields[5], `^role/`)
} else := {"says": `without a name after "role/"`} if {
	fields[5] == "role/"
} else := {"says": "with a character that no role's name has; write letters, digits and _+=,.@-"}

form := "arn:aws:iam::<account>:role/<name>"

type(fields) := split(fields[5], "/")[0]

others := {
	"assumed-role": "a session of a role",
	"group": "a group",
	"instance-profile": "an instance profile",
	"oidc-provider": "an OIDC provider",
	"policy": "a policy",
	"root": "an account",
	"saml-provider": "a SAML provider",
	"user": "a user",
}

fix(value) := {"fix": {
	"title": sprintf("Set to %q", [mended(value)]),
	"edits": [{"op": "set", "at": ["metadata", "annotations", irsa.role_arn], "value": mended(value)}],
}} if {
	lib.matches(mended(value), irsa.role_pattern)
} else := {}

# mended: without a region, and without white space or quotation marks around it.
mended(value) := regex.replace(trim(value, " \t\r\n\"'`"), `^(arn:aws[a-z0-9-]*:iam:)[a-z]{2,4}(?:-[a-z]+)+-[0-9]:`, "$1:")
