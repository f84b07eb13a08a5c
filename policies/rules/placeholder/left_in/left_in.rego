# METADATA
# scope: package
# title: No placeholder stands where an identifier belongs
# description: |
#   A placeholder is a valid string: the API server takes it, and the driver or the webhook hands it on.
#   For `kmsKeyId` even EC2 does, since it looks at the key asynchronously: creating the volume
#   appears to succeed and fails later.
#
#   Write the identifier. What a tool fills in, `${KEY}` or `{{ .Values.key }}`, is no placeholder.
# related_resources:
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: how the webhook reads a ServiceAccount
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/cache/cache.go
# custom:
#   severity: error
#   kinds: [StorageClass, ServiceAccount]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.placeholder["left-in"]

import data.arthurlint.lib.irsa
import data.arthurlint.lib.placeholders

findings contains finding if {
	input.kind == "StorageClass"
	some at, texts in placeholders.left
	["parameters", key] = at
	advice := placeholders.ids[lower(key)]
	placeholders.ours
	finding := placeholders.narrowed({"at": at, "message": message(key, texts, advice)}, texts)
}

findings contains finding if {
	input.kind == "StorageClass"
	some at, texts in placeholders.left
	["allowedTopologies", _, "matchLabelExpressions", _, "values", _] = at
	placeholders.ours
	finding := placeholders.narrowed({"at": at, "message": message("allowedTopologies", texts, "a value of the key, such as the zone eu-west-1a")}, texts)
}

findings contains finding if {
	input.kind == "ServiceAccount"
	some at, texts in placeholders.left
	at == ["metadata", "annotations", irsa.role_arn]
	finding := placeholders.narrowed({"at": at, "message": message(irsa.role_arn, texts, "the ARN of the role, arn:aws:iam::<account>:role/<name>")}, texts)
}

message(field, texts, advice) := sprintf("%s holds %s; write %s", [field, placeholders.quoted(texts), advice])
