# METADATA
# scope: package
# title: No placeholder stands in a StorageClass or a ServiceAccount
# description: |
#   A placeholder is a valid string, so that the object is often created with it: a class called
#   `<name>` is refused, and a parameter `<type>` keeps every claim Pending.
#
#   Write the value. Descriptions and other free text in annotations and labels may hold what they like.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: annotations of the webhook
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook#readme
# custom:
#   severity: warning
#   kinds: [StorageClass, ServiceAccount]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.placeholder["left-in-elsewhere"]

import data.arthurlint.lib
import data.arthurlint.lib.defaults
import data.arthurlint.lib.irsa
import data.arthurlint.lib.placeholders

findings contains finding(key, at, texts) if {
	input.kind == "StorageClass"
	some at, texts in placeholders.left
	["parameters", key] = at
	lib.none_of(lower(key), placeholders.id_names)
	placeholders.ours
}

findings contains finding("provisioner", at, texts) if {
	input.kind == "StorageClass"
	some at, texts in placeholders.left
	at == ["provisioner"]
}

findings contains finding(at[0], at, texts) if {
	input.kind == "StorageClass"
	some at, texts in placeholders.left
	at[0] in {"allowVolumeExpansion", "mountOptions", "reclaimPolicy", "volumeBindingMode"}
	placeholders.ours
}

findings contains finding(concat(".", at), at, texts) if {
	input.kind == "StorageClass"
	some at, texts in placeholders.left
	at == ["metadata", "name"]
	placeholders.ours
}

findings contains finding(key, at, texts) if {
	input.kind == "StorageClass"
	some at, texts in placeholders.left
	["metadata", "annotations", key] = at
	key in defaults.keys
	placeholders.ours
}

findings contains finding(concat(".", at), at, texts) if {
	input.kind == "ServiceAccount"
	some at, texts in placeholders.left
	at in {["metadata", "name"], ["metadata", "namespace"]}
}

findings contains finding(key, at, texts) if {
	input.kind == "ServiceAccount"
	some at, texts in placeholders.left
	["metadata", "annotations", key] = at
	key in {irsa.audience, irsa.sts_regional_endpoints, irsa.token_expiration}
}

finding(field, at, texts) := placeholders.narrowed(
	{"at": at, "message": sprintf("%s holds %s; write the value", [field, placeholders.quoted(texts)])},
	texts,
)
