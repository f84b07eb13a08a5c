# METADATA
# scope: package
# title: No placeholder stands where an identifier belongs
# description: |
#   A placeholder is a valid string: the API server takes it, and so does IAM for the most part. Only later
#   a volume is not created, a pod gets no role, or a request is denied.
#
#   For `kmsKeyId` even EC2 takes it, since it looks at the key asynchronously: creating the volume
#   appears to succeed and fails later. In a policy, a statement about `arn:aws:s3:::<bucket>` is about a bucket that
#   cannot exist.
#
#   Write the identifier. What a tool fills in, `${KEY}` or `{{ .Values.key }}`, is no placeholder, and `${aws:username}`
#   is a variable of the policy. `Sid` and `Id` of a policy are names, which may be anything.
# related_resources:
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: ARNs in policies
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
#   - description: how the webhook reads a ServiceAccount
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/cache/cache.go
# custom:
#   severity: error
#   kinds: [StorageClass, ServiceAccount, IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.placeholder["left-in"]

import data.arthurlint.lib.grammar
import data.arthurlint.lib.irsa
import data.arthurlint.lib.placeholders
import data.arthurlint.lib.policy_placeholders

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

findings contains finding if {
	input.kind in policy_placeholders.kinds
	some at, found in placeholders.left
	element := grammar.element(at)
	element in object.keys(policy_placeholders.elements)
	texts := policy_placeholders.unique(found)
	finding := placeholders.narrowed({"at": at, "message": message(element, texts, policy_placeholders.advice(at))}, texts)
}

findings contains finding if {
	input.kind in policy_placeholders.kinds
	some key in policy_placeholders.keys
	finding := {
		"at": key.at,
		"on": "key",
		"message": sprintf("%s holds %s in a key; write the key", [key.element, policy_placeholders.quoted(key.texts)]),
	}
}

message(field, texts, advice) := sprintf("%s holds %s; write %s", [field, placeholders.quoted(texts), advice])
