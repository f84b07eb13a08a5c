# METADATA
# scope: package
# title: Condition keys of services that exist
# description: |
#   AWS's reference has no service with this prefix, and no request has such a key: a condition on it fails wherever it is
#   required, and holds wherever it is negated or has `IfExists`.
#
#   Keys of identity providers, whose prefix is a host name, are left alone, and so are those of retired services.
# related_resources:
#   - description: actions, resources and condition keys of every service
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_SERVICE]
package arthurlint.rules.iam["condition-key-service-unknown"]

import data.arthurlint.lib
import data.arthurlint.lib.iam_actions
import data.arthurlint.lib.policies

findings contains finding if {
	some row in input.facts.condition_keys
	row.problem == "service"
	lib.none_of(row.prefix, object.keys(iam_actions.retired))
	finding := {
		"at": row.at,
		"on": "key",
		"message": sprintf("%q is of no service known on %s%s", [row.key, row.data, policies.suggestion(row)]),
	}
}
