# METADATA
# scope: package
# title: The Region of an ARN is in its place
# description: |
#   An ARN with a Region that is none, with a Region where its type has no such field, or without one
#   where it needs one matches nothing.
#
#   Only the form of a Region is looked at, such as `eu-west-1`: AWS adds Regions. `*` is fine. The Regions
#   of S3 buckets are reported by a rule about S3.
# related_resources:
#   - description: ARNs
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#   - description: actions, resources and condition keys of AWS services
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_ARN_REGION, ARN_REGION_NOT_ALLOWED, MISSING_ARN_REGION]
package arthurlint.rules.iam["arn-region"]

import data.arthurlint.lib.iam_arns

findings contains finding if {
	some row in input.facts.arns
	row.problem == "region-form"
	iam_arns.alone(row, {"region-set"})
	message := sprintf("%q has the Region %q%s", [row.text, row.part, iam_arns.instead(row, "; write a Region such as eu-west-1, or *")])
	finding := iam_arns.mended(iam_arns.narrowed({"at": row.at, "message": message}, row), row)
}

findings contains finding if {
	some row in input.facts.arns
	row.problem == "region-set"
	iam_arns.of_other_service(row, "s3")
	message := sprintf("%q has the Region %q, and ARNs of type %s have none%s", [row.text, row.part, iam_arns.type_names(row.types), iam_arns.instead(row, "; leave it empty")])
	finding := iam_arns.mended(iam_arns.narrowed({"at": row.at, "message": message}, row), row)
}

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.arns
	row.problem == "region-empty"
	message := sprintf("%q has no Region; ARNs of type %s are %s", [row.text, iam_arns.type_names(row.types), iam_arns.shapes(row.types)])
}
