# METADATA
# scope: package
# title: Condition keys that the service has
# description: |
#   AWS's reference has no such key of this service. A condition on it may never hold, or always, by its operator.
#
#   Look the key up in the service's list of condition keys. This is a note, since the reference has gaps and lags AWS by
#   some days; keys of the form `service:ResourceTag/…` are among the gaps and are left alone.
# related_resources:
#   - description: actions, resources and condition keys of every service
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_SERVICE_CONDITION_KEY]
package arthurlint.rules.iam["condition-key-unknown"]

import data.arthurlint.lib
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.condition_keys
	row.problem == "name"
	lib.mismatches(lower(row.key), `^[^:]*:resourcetag/`)
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q is no condition key of the service known on %s%s", [row.key, row.data, policies.suggestion(row)]),
	}
}
