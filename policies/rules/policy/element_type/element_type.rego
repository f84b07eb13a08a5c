# METADATA
# scope: package
# title: Elements have the type that IAM reads
# description: |
#   IAM refuses a policy with an element of the wrong type, and its message, "syntax errors in policy", does not say
#   where.
#
#   `Version`, `Id`, `Sid` and `Effect` are strings; `Action`, `Resource` and their opposites, and what stands behind `AWS`,
#   `Service` or `Federated`, a string or a list of strings; a `Statement` is an object or a list of objects; a
#   `Condition` is an object of operators, each an object of condition keys, each with a string, number, boolean or
#   a list of them. In YAML, an account number needs quotes.
#
#   A `Principal` that is neither `"*"` nor an object is reported by `policy/principal-type`, and any principal in an
#   identity policy by `policy/principal-unsupported`.
# related_resources:
#   - description: grammar of the policy language
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [DATA_TYPE_MISMATCH]
package arthurlint.rules.policy["element-type"]

import data.arthurlint.lib
import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.malformed
	ours(row)
	finding := {
		"at": row.at,
		"message": sprintf("%s %s; write %s", [grammar.holder(row.at), grammar.found(row), grammar.wanted_words[row.want]]),
	}
}

findings contains finding if {
	some row in input.facts.malformed
	row.at == []
	finding := {"at": [], "message": sprintf("policy is %s; write an object", [grammar.found(row)])}
}

ours(row) if lib.none_of(row.element, {"Principal", "NotPrincipal"})

ours(row) if {
	row.element in {"Principal", "NotPrincipal"}
	input.kind in {"TrustPolicy", "ResourcePolicy", "Policy"}
}
