# METADATA
# scope: package
# title: An ExternalId that can be sent
# description: |
#   STS takes an ExternalId of 2 to 1,224 letters, digits and `_ + = , . @ : / -`, and nothing else. Nobody can send
#   this one, so that the statement lets nobody in.
#
#   Write the value that is agreed on with the other side. Wildcards under `StringEquals` are `iam/wildcard-literal`'s
#   business, and what stands under a negated operator is left alone.
# related_resources:
#   - description: AssumeRole of the STS API
#     ref: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
#   - description: access for third parties
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["external-id-invalid"]

import data.arthurlint.lib.policies
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.external_ids
	policies.off(row.operator, "negated")
	says := complaint(row)
	finding := {"at": row.at, "message": says}
}

complaint(row) := "the ExternalId is empty; write 2 characters or more" if {
	trust.troubled(row, {"empty"})
} else := sprintf("the ExternalId %q has white space around it; write it without", [row.text]) if {
	trust.troubled(row, {"blank"})
} else := sprintf("the ExternalId %q has the character %q; write letters, digits and _ + = , . @ : / - only", [row.text, row.part]) if {
	trust.troubled(row, {"character"})
} else := sprintf("the ExternalId has a length of %d; write 2 to 1224 characters", [row.length]) if {
	trust.troubled(row, {"length"})
}
