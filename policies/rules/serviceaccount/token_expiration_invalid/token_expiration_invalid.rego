# METADATA
# scope: package
# title: Token expiration is a number of seconds that is kept
# description: |
#   The webhook silently ignores what is no whole number of seconds, and silently moves what is outside
#   600 to 86400 to the nearer end: the tokens live for another time than the file says.
#
#   Write a number from 600 to 86400, in quotes. The fix for a number outside writes the end that the
#   webhook takes anyway.
# related_resources:
#   - description: how the webhook reads a ServiceAccount
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/cache/cache.go
#   - description: annotations of the webhook
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook#readme
# custom:
#   severity: warning
#   kinds: [ServiceAccount]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.serviceaccount["token-expiration-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.irsa

findings contains {"at": at, "message": message} if {
	value := input.value.metadata.annotations[irsa.token_expiration]
	lib.mismatches(value, irsa.seconds_pattern)
	message := sprintf(`%s is %q, which is ignored; write a number of seconds, such as "3600"`, [irsa.token_expiration, value])
}

findings contains bounded("600", "the least", value) if {
	value := input.value.metadata.annotations[irsa.token_expiration]
	lib.below(irsa.seconds(value), 600)
}

findings contains bounded("86400", "the most", value) if {
	value := input.value.metadata.annotations[irsa.token_expiration]
	lib.above(irsa.seconds(value), 86400)
}

at := ["metadata", "annotations", irsa.token_expiration]

bounded(bound, end, value) := {
	"at": at,
	"message": sprintf("%s is %q, for which the webhook takes %s, %s; write %q", [irsa.token_expiration, value, bound, end, bound]),
	"fix": {
		"title": sprintf("Set to %q", [bound]),
		"edits": [{"op": "set", "at": at, "value": bound}],
	},
}
