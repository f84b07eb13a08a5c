# METADATA
# scope: package
# title: Policy variables have the Version that knows them
# description: |
#   Policy variables came with Version `2012-10-17`. In an older version, and without any, `${aws:username}` is plain text:
#   the resource is one whose name really has a dollar sign in it, and the statement matches nothing.
#
#   The fix writes the version. It is not a safe one, since the statement then applies where it does not now.
# related_resources:
#   - description: policy variables
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
#   - description: the element Version
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [VARIABLE_UNSUPPORTED_IN_VERSION]
package arthurlint.rules.policy["variable-without-version"]

import data.arthurlint.lib.grammar

findings contains finding if {
	some _ in input.facts.variables
	input.facts.policy.no_variables == true
	grammar.unnamed("Version")
	rows := [row | some row in input.facts.variables; grammar.applied(row)]
	finding := {
		"at": ["Version"],
		"message": sprintf(`%q is plain text %s; write "2012-10-17"`, [rows[0].text, reading.words]),
		"related": [{"at": row.at, "message": sprintf("%q stands here", [row.text])} | some row in rows],
		"fix": {
			"title": `Set Version to "2012-10-17"`,
			"edits": [{"op": reading.op, "at": ["Version"], "value": "2012-10-17"}],
		},
	}
}

reading := {"words": `without a "Version"`, "op": "insert"} if {
	input.facts.policy.no_version == true
} else := {"words": `in Version "2008-10-17"`, "op": "set"} if {
	input.facts.policy.version == "2008-10-17"
}
