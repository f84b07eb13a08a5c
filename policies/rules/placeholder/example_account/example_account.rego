# METADATA
# scope: package
# title: Account is none of AWS's examples
# description: |
#   AWS writes 123456789012 and 111122223333 for an account in its documentation. Left in a file, they name an
#   account that is not yours.
#
#   Write the number of your account. In examples and tests the number is right where it is: exclude
#   those files in the configuration.
# related_resources:
#   - description: account numbers in AWS examples
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: ARNs of IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
# custom:
#   severity: info
#   kinds: [StorageClass, ServiceAccount, IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.placeholder["example-account"]

import data.arthurlint.lib.grammar
import data.arthurlint.lib.irsa
import data.arthurlint.lib.policy_placeholders

findings contains finding(key, row) if {
	input.kind == "StorageClass"
	some row in input.facts.placeholders
	row.form == "example-account"
	["parameters", key] = row.at
	lower(key) in {"kmskeyid", "awsrolearn"}
}

findings contains finding(irsa.role_arn, row) if {
	input.kind == "ServiceAccount"
	some row in input.facts.placeholders
	row.form == "example-account"
	row.at == ["metadata", "annotations", irsa.role_arn]
}

findings contains finding(element, row) if {
	input.kind in policy_placeholders.kinds
	some row in input.facts.placeholders
	row.form == "example-account"
	element := grammar.element(row.at)
	element in policy_placeholders.account_elements
}

finding(field, row) := {
	"at": row.at,
	"part": row.text,
	"message": sprintf("%s names the account %s of AWS's examples; write your own", [field, row.text]),
}
