# METADATA
# scope: package
# title: Principals that still exist
# description: |
#   IAM replaces a role or user in a trust policy by its unique id when it is deleted. The id is never given out
#   again: a new role of the same name does not get in, and nobody else does.
#
#   Write the ARN of the role or user that is meant, or take the principal out.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: identifiers of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: warning
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_ROLE_REFERENCE, INVALID_USER_REFERENCE]
package arthurlint.rules.trust["principal-deleted"]

findings contains finding if {
	some row in input.facts.principals
	what := {"role-id": "role", "user-id": "user"}[row.form]
	finding := {"at": row.at, "message": sprintf("%q is the id of a %s that was deleted; write the ARN of the %s, or remove it", [row.text, what, what])}
}
