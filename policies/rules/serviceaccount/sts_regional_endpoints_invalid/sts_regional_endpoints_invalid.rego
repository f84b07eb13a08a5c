# METADATA
# scope: package
# title: Switch for regional STS endpoints is a boolean
# description: |
#   The webhook reads the annotation as Go reads a boolean, and silently ignores what is none: the pods
#   get the cluster's setting, whatever the value was meant to say.
#
#   Write `"true"` or `"false"`, in quotes. `1`, `t`, `T`, `TRUE`, `True` and their opposites count as well.
#   `regional` and `legacy` are values of the variable `AWS_STS_REGIONAL_ENDPOINTS`, which the webhook
#   sets from this annotation. The fix changes what the pods get, and is therefore not a safe one.
# related_resources:
#   - description: how the webhook reads a ServiceAccount
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/cache/cache.go
#   - description: annotations of the webhook
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook#readme
# custom:
#   severity: warning
#   kinds: [ServiceAccount]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.serviceaccount["sts-regional-endpoints-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.irsa

findings contains finding if {
	value := input.value.metadata.annotations[irsa.sts_regional_endpoints]
	lib.none_of(value, irsa.bools)
	finding := object.union(
		{
			"at": ["metadata", "annotations", irsa.sts_regional_endpoints],
			"message": sprintf(`%s is %q, which is ignored; write "true" or "false"`, [irsa.sts_regional_endpoints, value]),
		},
		fix(value),
	)
}

fix(value) := set_to("true") if {
	lower(trim_space(value)) in {"true", "yes", "on", "y", "t", "1", "enabled", "regional"}
} else := set_to("false") if {
	lower(trim_space(value)) in {"false", "no", "off", "n", "f", "0", "disabled", "legacy"}
} else := {}

set_to(value) := {"fix": {
	"title": sprintf("Set to %q", [value]),
	"edits": [{"op": "set", "at": ["metadata", "annotations", irsa.sts_regional_endpoints], "value": value}],
}}
