# METADATA
# scope: package
# title: Actions are ones that need to be allowed
# description: |
#   The call needs no permission: it carries a token instead of credentials, or it is open to everybody
#   with credentials. Allowing it changes nothing, and who reads the policy thinks that it does.
#
#   `sts:AssumeRoleWithWebIdentity` and `sts:AssumeRoleWithSAML` are decided by the trust policy of the role
#   alone. `sts:GetCallerIdentity` cannot even be denied. The fix takes the action out where others
#   remain in the list.
# related_resources:
#   - description: AssumeRoleWithWebIdentity, which needs no credentials
#     ref: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
#   - description: AssumeRoleWithSAML, which needs none either
#     ref: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html
#   - description: GetCallerIdentity, which needs no permission
#     ref: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   actions: ["sts:AssumeRoleWithWebIdentity", "sts:AssumeRoleWithSAML", "sts:GetCallerIdentity"]
package arthurlint.rules.iam["useless-grant"]

import data.arthurlint.lib.iam_resources

findings contains finding if {
	some row in input.facts.grants
	row.form == "literal"
	row.effect == "Allow"
	why := reasons[row.action]
	finding := object.union({"at": row.at, "message": sprintf("%q %s; remove it", [row.text, why])}, fix(row))
}

reasons := {
	"sts:AssumeRoleWithSAML": "needs no permission of the caller, but the trust policy of the role",
	"sts:AssumeRoleWithWebIdentity": "needs no permission of the caller, but the trust policy of the role",
	"sts:GetCallerIdentity": "needs no permission",
}

useless := {"sts:assumerolewithsaml", "sts:assumerolewithwebidentity", "sts:getcalleridentity"}

fix(row) := {"fix": {
	"title": "Remove it",
	"edits": [{"op": "remove", "at": row.at}],
}} if {
	iam_resources.remains(row.at, useless)
} else := {}
