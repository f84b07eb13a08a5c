# METADATA
# scope: package
# title: Services by their principals
# description: |
#   The value of this key is a service principal: a host name such as `ec2.amazonaws.com`, and with the Region for
#   `kms:ViaService`, `ec2.eu-west-1.amazonaws.com`. No request has anything else there, so that the condition never holds, or
#   always if it is negated.
#
#   Write the principal of the service: not its name, an ARN or a URL. Only the form is judged. Wildcards and variables are left
#   alone.
# related_resources:
#   - description: global condition keys
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
#   - description: condition keys of KMS
#     ref: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   keys:
#     - "*:ViaService"
#     - "aws:CalledVia"
#     - "aws:CalledViaFirst"
#     - "aws:CalledViaLast"
#     - "aws:PrincipalServiceName"
#     - "aws:PrincipalServiceNamesList"
#     - "iam:AWSServiceName"
#     - "iam:PassedToService"
#   access_analyzer: [INVALID_SERVICE_PRINCIPAL_FORMAT]
package arthurlint.rules.iam["service-principal-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.conditions

findings contains finding if {
	some row in input.facts.conditions
	form := forms[kind(row.key)]
	row.operator.type == "String"
	some value in row.values
	conditions.plain(value)
	conditions.no_principal(kind(row.key), value.text)
	finding := {
		"at": value.at,
		"message": sprintf("%q is no service principal of the form that %q has; write one such as %q", [value.text, row.text, form]),
	}
}

forms := {"via": "ec2.eu-west-1.amazonaws.com", "plain": "ec2.amazonaws.com"}

kind(key) := "via" if key == "kms:viaservice"

kind(key) := "plain" if key in {
	"aws:calledvia", "aws:calledviafirst", "aws:calledvialast", "aws:principalservicename",
	"aws:principalservicenameslist", "iam:awsservicename", "iam:passedtoservice",
}

kind(key) := "plain" if {
	endswith(key, ":viaservice")
	lib.none_of(key, {"kms:viaservice"})
}
