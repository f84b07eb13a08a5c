# METADATA
# scope: package
# title: Services act for resources that are named
# description: |
#   The service assumes the role for whoever asks it to, and somebody in another account may ask as well, if they know
#   the role's ARN and the service does not look after that.
#
#   Test for whom the service acts: `aws:SourceArn` with the ARN of the resource, `aws:SourceAccount`,
#   `aws:SourceOrgID` or `aws:SourceOrgPaths`. Not every service fills these in, so look at its documentation before
#   you add one: this is a note. Services that give the role to programs of the same account only (`ec2`, `ecs-tasks`,
#   `lambda`, `edgelambda`, `eks`, `pods.eks`) are not reported.
# related_resources:
#   - description: the confused deputy problem
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: info
#   kinds: [TrustPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL]
package arthurlint.rules.trust["service-confused-deputy"]

import data.arthurlint.lib
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.principals
	row.form == "service"
	row.under == "Service"
	row.effect == "Allow"
	trust.sound(row)
	lib.matches(row.text, `\.amazonaws\.(com|com\.cn|eu)$`)
	lib.mismatches(row.text, `^(ec2|ecs-tasks|lambda|edgelambda|eks|pods\.eks)\.amazonaws\.com(\.cn)?$`)
	trust.allows(row.statement, "sts:AssumeRole")
	trust.tests_none(row.statement, {"aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths"})
	finding := {
		"at": row.at,
		"message": sprintf("%q is let in whatever resource it acts for; test aws:SourceArn or aws:SourceAccount", [row.text]),
	}
}
