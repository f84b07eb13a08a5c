# METADATA
# scope: package
# title: An ExternalId that nobody guesses
# description: |
#   An ExternalId keeps a vendor's other customers out only if none of them can guess it, or chance upon it.
#
#   Write the value that the vendor made for you, with `StringEquals`: no wildcard, not the number of an account, six
#   characters or more. Statements that deny, and negated operators, are left alone.
# related_resources:
#   - description: access for third parties
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
#   - description: the confused deputy problem
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["external-id-weak"]

import data.arthurlint.lib.policies
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.external_ids
	row.effect == "Allow"
	policies.off(row.operator, "negated")
	says := complaint(row)
	finding := {"at": row.at, "message": sprintf("the ExternalId %q %s", [row.text, says])}
}

complaint(row) := "matches any; write the one that was agreed on" if {
	trust.troubled(row, {"any"})
} else := "has a wildcard; write the whole one, with StringEquals" if {
	trust.troubled(row, {"open"})
} else := "is the number of the account that it is for; write one that cannot be guessed" if {
	trust.troubled(row, {"account"})
} else := "is short; write six characters or more that cannot be guessed" if {
	trust.troubled(row, {"short"})
}
