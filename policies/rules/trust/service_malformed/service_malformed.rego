# METADATA
# scope: package
# title: Services by their principals
# description: |
#   A service is named by its principal, a host name such as `ec2.amazonaws.com`. IAM refuses a trust policy that has
#   anything else there.
#
#   Write the principal alone: no `https://`, no slash, and not only the service's name. The fix writes it where there
#   is one way to put it right. It is not safe: the policy then lets somebody in.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_SERVICE_PRINCIPAL_FORMAT]
package arthurlint.rules.trust["service-malformed"]

import data.arthurlint.lib
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.under == "Service"
	row.element == "Principal"
	ours(row)
	finding := object.union({"at": row.at, "message": sprintf("%q is no service principal; %s", [row.text, advice(row)])}, fix(row))
}

ours(row) if trust.troubled(row, {"scheme", "slash", "blank", "domain"})

ours(row) if {
	row.form == "other"
	trust.sound(row)
}

ours(row) if {
	row.form == "service"
	trust.sound(row)
	lib.matches(row.text, `\.aws\.amazon\.com$`)
}

advice(row) := sprintf("write %q", [meant(row)]) if {
	lib.text(meant(row))
} else := `write one such as "ec2.amazonaws.com"`

# meant: the only service principal that the text can stand for.
meant(row) := row.fixed if {
	lib.text(row.fixed)
} else := near.name if {
	[near] = row.near
}

fix(row) := {"fix": {
	"title": sprintf("Write %q", [meant(row)]),
	"edits": [{"op": "set", "at": row.at, "value": meant(row)}],
}} if {
	lib.text(meant(row))
} else := {}
