package arthurlint.lib.ebs_parameters_test

import data.arthurlint.lib.ebs_parameters as parameters
import data.arthurlint.lib.testing

class(given) := testing.storageclass({"parameters": given})

test_lower_case_names if {
	every name, _ in parameters.spelled {
		lower(name) == name
	}
	every name in parameters.numeric | parameters.flags {
		parameters.spelled[name]
	}
	every guess in {g | some g in parameters.meant} {
		parameters.known(guess)
	}
}

test_known if {
	every key in ["TYPE", "fsType", "csi.storage.k8s.io/fstype", "tagSpecification_1", "csi.storage.k8s.io/node-stage-secret-name"] {
		parameters.known(key) with input as class({})
	}
	every key in ["zone", "volumeType", "csi.storage.k8s.io/fsType", "csi.storage.k8s.io/pv/name"] {
		not parameters.known(key) with input as class({})
	}
	parameters.known("zones") with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs"})
}

test_plain if {
	every key in ["Type", "zone", "tagSpecification_1", "csi.storage.k8s.io/fstype"] {
		parameters.plain(key)
	}
	not parameters.plain("name")
	not parameters.plain("storageclass.kubernetes.io/is-default-class")
}

test_unknown if {
	found := parameters.unknown with input as class({"type": "gp3", "zone": "a", "typ": null})
	found == {"zone", "typ"}
	none := parameters.unknown with input as class({"$unknown": "X", "class": "ref"})
	none == set()
}

test_guesses if {
	parameters.guesses("volumeType") == {"type"}
	parameters.guesses("csi.storage.k8s.io/fsType") == {"csi.storage.k8s.io/fstype"}
	parameters.guesses("kmsKeyIdd") == {"kmsKeyId"}
	parameters.guesses("replicas") == set()
}

test_renamed if {
	renamed := parameters.renamed("iop") with input as class({"iop": "3000"})
	renamed == "iops"
	not parameters.renamed("iop") with input as class({"iop": "3000", "IOPS": "3000"})
	not parameters.renamed("iop") with input as testing.opened(class({"iop": "3000"}), ["/parameters"])
	not parameters.renamed("ftype") with input as class({"ftype": "ext4"})
	not parameters.renamed("csi.storage.k8s.io/fsType") with input as class({"csi.storage.k8s.io/fsType": "xfs", "fsType": "xfs"})
}

test_fix_is_empty_where_nothing_is_certain if {
	fix := parameters.fix("replicas") with input as class({"replicas": "3"})
	fix == {}
}

test_forgotten_and_unset if {
	parameters.forgotten("encrypted") with input as class({"type": "gp3"})
	not parameters.forgotten("encrypted") with input as class({"encryption": "true"})
	not parameters.forgotten("encrypted") with input as class({"encrypted": ""})
	parameters.unset("encrypted") with input as class({"encrypted": ""})
	not parameters.unset("kmskeyid") with input as class({"kmsKey": "alias/x"})
	parameters.mistyped("kmskeyid") with input as class({"kmsKey": "alias/x"})
}

test_exact if {
	parameters.exact(" Yes\n") == "true"
	parameters.exact("F") == "false"
	not parameters.exact("perhaps")
}

test_usual if {
	parameters.usual == {name | some name in parameters.spelled} | {"fsType"}
	every key in parameters.usual {
		parameters.known(key)
	}
}
