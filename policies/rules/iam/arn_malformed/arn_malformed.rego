# METADATA
# scope: package
# title: Resources are "*" or an ARN
# description: |
#   A resource is `"*"` or `arn:partition:service:region:account:resource`. IAM refuses a value with
#   another beginning or with fewer fields, and an ARN with white space or capital letters in its service
#   matches nothing.
#
#   Fields that are empty keep their colons: the ARN of a bucket is `arn:aws:s3:::acme-arthur-models`.
#   Reported for Deny as well. There is a fix where only one thing can have been meant.
# related_resources:
#   - description: ARNs
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#   - description: the element Resource
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_ARN_PREFIX, MISSING_ARN_FIELD, INVALID_ARN_SERVICE_CASE]
package arthurlint.rules.iam["arn-malformed"]

import data.arthurlint.lib
import data.arthurlint.lib.iam_arns

findings contains finding if {
	some row in input.facts.arns
	row.problem in {"prefix", "fields", "blank", "service-case"}
	iam_arns.printable(row.text)
	finding := iam_arns.mended({"at": row.at, "message": message(row)}, row)
}

message(row) := sprintf(`%q is no ARN%s`, [row.text, iam_arns.instead(row, `; write "*" or arn:partition:service:region:account:resource`)]) if {
	row.problem == "prefix"
	lib.mismatches(row.text, `^\s`)
}

message(row) := sprintf("%q has fewer than the six fields of an ARN%s", [row.text, iam_arns.instead(row, "; write arn:partition:service:region:account:resource")]) if {
	row.problem == "fields"
	lib.begins(row.text, "arn:")
}

message(row) := sprintf("%q has white space in it%s", [row.text, iam_arns.instead(row, "; remove it")]) if row.problem == "blank"

message(row) := sprintf("%q has the service %q in capital letters%s", [row.text, row.service, iam_arns.instead(row, "; write it in lower case")]) if {
	row.problem == "service-case"
	lib.mismatches(row.service, `[$]`)
}
