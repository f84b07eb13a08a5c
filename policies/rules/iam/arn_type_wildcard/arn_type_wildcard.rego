# METADATA
# scope: package
# title: Resource types of ARNs are named without wildcards
# description: |
#   A wildcard in the word that says what type of resource an ARN is lets in resources of other types:
#   `arn:aws:iam::*:*/arthur` is a role as well as a user and a group. AWS says not to use one there.
# related_resources:
#   - description: ARNs
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#   - description: least privilege among the best practices of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.iam["arn-type-wildcard"]

findings contains {"at": row.at, "message": message} if {
	some row in input.facts.arns
	row.problem == "type-wildcard"
	row.effect == "Allow"
	message := sprintf("%q has a wildcard in the type of resource, %q; name the type", [row.text, row.part])
}
