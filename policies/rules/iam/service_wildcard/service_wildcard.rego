# METADATA
# scope: package
# title: Services are named without wildcards
# description: |
#   A wildcard in the name of the service lets in services that nobody thought of, and those that AWS
#   will add.
#
#   This is about what stands before the colon of an action, and about the service of an ARN; `*` as a
#   whole action is reported by `iam/all-actions` and `iam/admin-access`.
# related_resources:
#   - description: the element Action
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
#   - description: ARNs
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [WILDCARD_IN_SERVICE_NAME]
package arthurlint.rules.iam["service-wildcard"]

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.unknown_actions
	row.form == "service-wildcard"
	message := sprintf("%q has a wildcard in the service %q; name the service", [row.text, row.service])
}

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.arns
	row.problem == "service-wildcard"
	message := sprintf("%q has a wildcard in the service %q; name the service", [row.text, row.service])
}
