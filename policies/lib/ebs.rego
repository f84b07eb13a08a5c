# METADATA
# scope: package
# title: What an EBS StorageClass says
# description: |
#   The EBS drivers' own reading of a StorageClass: which provisioners are theirs, and their
#   parameters under the names the driver knows them by (it lower-cases keys, so `fsType` and
#   `FSTYPE` are one parameter).
# related_resources:
#   - description: parameters of the driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
package arthurlint.lib.ebs

import data.arthurlint.lib

upstream := "ebs.csi.aws.com"

auto_mode := "ebs.csi.eks.amazonaws.com"

in_tree := "kubernetes.io/aws-ebs"

csi_drivers := {upstream, auto_mode}

provisioners := {upstream, auto_mode, in_tree}

# serves: the class is provisioned as an EBS volume, by any of the three provisioners.
serves if input.value.provisioner in provisioners

# serves_csi: the class names one of the two CSI drivers.
serves_csi if input.value.provisioner in csi_drivers

# named: the parameters by lower-cased name; each {"key": as written, "value": …}. Keys that the
# driver compares exactly (the csi.storage.k8s.io ones and tagSpecification_N) stand here too.
named[lower(key)] contains {"key": key, "value": value} if some key, value in input.value.parameters

# lacks: the class certainly has no parameter of that (lower-case) name.
lacks(_) if lib.lacks(["parameters"])

lacks(_) if input.value.parameters == null

lacks(name) if {
	lib.mapping(input.value.parameters)
	lib.closed(["parameters"])
	not named[name]
}

# unset: the class certainly lacks the parameter, or gives it no value. The drivers read both alike.
unset(name) if lacks(name)

unset(name) if {
	some p in named[name]
	p.value in [null, ""]
}

# is: the parameter is there and is exactly that string.
is(name, value) if {
	some p in named[name]
	p.value == value
}

# not_true: the parameter is certainly something else than the exact string "true", or absent.
not_true(name) if unset(name)

not_true(name) if {
	some p in named[name]
	lib.differs(p.value, "true")
}
