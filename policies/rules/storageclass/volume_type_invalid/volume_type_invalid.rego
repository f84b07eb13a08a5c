# METADATA
# scope: package
# title: Volume type is one that EBS has
# description: |
#   EC2 refuses a volume type that it does not know, but only when a claim asks for a volume: until
#   then the class looks healthy, and afterwards the claim stays Pending.
#
#   Write one of `gp3`, `gp2`, `io1`, `io2`, `st1`, `sc1` and `standard`, in lower case. `sbp1` and
#   `sbg1`, the types of Snow devices, were removed from the driver in v1.44.
#
#   A class without a type is fine: it gets gp3. The in-tree provisioner's class may name any of the
#   types too, as CSI migration hands it to the driver.
# related_resources:
#   - description: parameters of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
#   - description: CreateVolume of the EC2 API
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: changes of the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/CHANGELOG.md
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["volume-type-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_limits as limits

findings contains finding if {
	ebs.serves
	some p in ebs.named.type
	lib.none_of(p.value, ((limits.types | limits.removed_types) | {""}))
	finding := object.union(
		{
			"at": ["parameters", p.key],
			"message": sprintf("%s is %q, which is no EBS volume type; write %s", [p.key, p.value, advice(p.value)]),
		},
		fix(p),
	)
}

findings contains {
	"at": ["parameters", p.key],
	"message": sprintf("%s is %q, which the driver does not know since v1.44; write gp3, gp2, io1, io2, st1, sc1 or standard", [p.key, p.value]),
} if {
	input.value.provisioner in {ebs.upstream, ebs.in_tree}
	some p in ebs.named.type
	p.value in limits.removed_types
}

# exact: the type that a value in another case, or with space around it, stands for.
exact(value) := type if {
	type := lower(trim_space(value))
	type in limits.types
}

advice(value) := sprintf("%q", [exact(value)]) if {
	exact(value)
} else := "gp3, gp2, io1, io2, st1, sc1 or standard"

fix(p) := {"fix": {
	"title": sprintf("Set to %q", [exact(p.value)]),
	"edits": [{"op": "set", "at": ["parameters", p.key], "value": exact(p.value)}],
}} if {
	exact(p.value)
} else := {}
