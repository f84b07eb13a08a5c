# METADATA
# scope: package
# title: Keys stand under the mapping that they belong to
# description: |
#   The key stands at the top level, beside the empty mapping that it belongs to. The API server
#   refuses the class; without validation it creates a class without name, annotations or
#   parameters.
#
#   This is what is left of a manifest that was copied from a web page: `metadata:`, `annotations:`
#   and `parameters:` hold nothing, and what they held follows at the same depth. Indent it again:
#
#   ```yaml
#   metadata:
#     name: gp3
#     annotations:
#       storageclass.kubernetes.io/is-default-class: "true"
#   parameters:
#     type: gp3
#   ```
# related_resources:
#   - description: Deploying on Amazon AWS EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
#   - description: the type in Kubernetes
#     ref: https://github.com/kubernetes/api/blob/master/storage/v1/types.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["indentation-lost"]

import data.arthurlint.lib.storageclass

findings contains finding if {
	some key, parent in storageclass.lost
	finding := {
		"at": [key],
		"on": "key",
		"message": sprintf("%s stands at the top level: indent it under %s", [key, parent]),
	}
}
