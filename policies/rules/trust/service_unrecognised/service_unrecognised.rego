# METADATA
# scope: package
# title: Service principals are known
# description: |
#   No service with this principal is known here. IAM refuses a trust policy that names a service which does not
#   exist.
#
#   AWS publishes no list of them, and adds services all the time: this is a note. Look the principal up in the
#   documentation of the service. Where a known one is a letter or two away, there is `trust/service-unknown`.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["service-unrecognised"]

import data.arthurlint.lib.policies
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.under == "Service"
	trust.troubled(row, {"unknown-service"})
	policies.off(row, "near")
	finding := {"at": row.at, "message": sprintf("no service with the principal %q is known; look it up in the service's documentation", [row.text])}
}
