package arthurlint.lib.ebs_values_test

import data.arthurlint.lib.ebs_limits as limits
import data.arthurlint.lib.ebs_values as values
import data.arthurlint.lib.testing

unknown := {"$unknown": "X", "class": "ref"}

class(parameters) := testing.storageclass({"parameters": parameters})

test_single if {
	values.single("type").key == "Type" with input as class({"Type": "gp3"})
	not values.single("type") with input as class({"Type": "gp3", "type": "gp2"})
	not values.single("type") with input as class({})
}

test_string if {
	values.string("type") == "gp3" with input as class({"type": "gp3"})
	every value in ["", null, 3, unknown] {
		not values.string("type") with input as class({"type": value})
	}
}

test_without if {
	values.without("encrypted") with input as class({"type": "gp3"})
	not values.without("encrypted") with input as class({"Encrypted": unknown})
	not values.without("encrypted") with input as class({"encryption": "true"})
	not values.without("encrypted") with input as testing.opened(class({"type": "gp3"}), ["/parameters"])
}

test_numeral if {
	numbers := {"3000": 3000, "+5": 5, "-5": -5, "007": 7, "00": 0, "2147483647": 2147483647, "-2147483648": -2147483648}
	every text, n in numbers {
		values.numeral(text) == n
		not values.no_numeral(text)
	}
	every text in [" 5", "5 ", "1e3", "2147483648", "3,000", "1.5", "99999999999", "+"] {
		values.no_numeral(text)
	}
	not values.no_numeral("")
	not values.no_numeral(unknown)
	not values.no_numeral(3000)
}

test_positive_and_nothing if {
	values.positive("iops") == 3000 with input as class({"iops": "3000"})
	not values.positive("iops") with input as class({"iops": "0"})
	values.nothing("iops") with input as class({"iops": "0"})
	values.nothing("iops") with input as class({"iops": "-1"})
	values.nothing("iops") with input as class({})
	every value in ["", "x", null, unknown, 3000, "1"] {
		not values.nothing("iops") with input as class({"iops": value})
	}
}

test_between if {
	values.between(1, 1, 2)
	values.between(2, 1, 2)
	not values.between(3, 1, 2)
	not values.between(0, 1, 2)
}

test_volume_type if {
	values.volume_type == "gp3" with input as class({})
	values.volume_type == "gp3" with input as class({"type": ""})
	values.volume_type == "io2" with input as class({"TYPE": "io2"})
	every parameters in [{"type": "GP3"}, {"type": unknown}, {"type": "gp2", "Type": "gp3"}, {"volumeType": "gp2"}] {
		not values.volume_type with input as class(parameters)
	}
}

test_never_raises if {
	key := "allowAutoIOPSPerGBIncrease"
	values.never_raises with input as class({})
	every value in ["false", "True", "", null] {
		values.never_raises with input as class({key: value})
	}
	every value in ["true", true, unknown] {
		not values.never_raises with input as class({key: value})
	}
}

test_ungrouped if {
	numbers := {"3,000": "3000", " 250\n": "250", "1_000": "1000", "1,000,000": "1000000", "2_0": "20"}
	every text, n in numbers {
		values.ungrouped(text) == n
	}
	every text in ["1,5", "1.000", "3000000000", "10,00", "_", "5Mi"] {
		not values.ungrouped(text)
	}
}

test_file_system if {
	values.file_system == "xfs" with input as class({"fsType": "xfs"})
	values.file_system == "xfs" with input as class({"csi.storage.k8s.io/fstype": "xfs"})
	not values.file_system with input as class({"csi.storage.k8s.io/fsType": "xfs"})
	not values.file_system with input as class({"csi.storage.k8s.io/fstype": "xfs", "fsType": "xfs"})
	not values.file_system with input as class({"fsType": ""})
}

test_ext_file_system if {
	values.ext_file_system with input as class({})
	values.ext_file_system with input as class({"fsType": "ext3"})
	not values.ext_file_system with input as class({"fsType": unknown})
	not values.ext_file_system with input as class({"fsType": "xfs"})
	not values.ext_file_system with input as testing.opened(class({}), ["/parameters"])
}

test_may_cluster if {
	values.may_cluster with input as class({"fsType": "ext4"})
	values.may_cluster with input as class({})
	not values.may_cluster with input as class({"fsType": "ext3"})
}

test_default_file_system_is_not_claimed_beside_a_misspelled_key if {
	not values.default_file_system with input as class({"csi.storage.k8s.io/fsType": "xfs"})
	not values.default_file_system with input as class({"filesystem": "xfs"})
}

test_kms_form if {
	uuid := "1234abcd-12ab-34cd-56ef-1234567890ab"
	mrk := "mrk-1234abcd12ab34cd56ef1234567890ab"
	values.kms_form(uuid) == "key id"
	values.kms_form(mrk) == "key id"
	values.kms_form("alias/aws/ebs") == "alias"
	values.kms_form(sprintf("arn:aws:kms:us-east-1:444455556666:key/%s", [uuid])) == "key ARN"
	values.kms_form(sprintf("arn:aws-us-gov:kms:us-gov-east-1:444455556666:key/%s", [mrk])) == "key ARN"
	values.kms_form("arn:aws:kms:ap-southeast-2:444455556666:alias/ebs") == "alias ARN"
	values.kms_malformed("arn:aws:kms:us-east-1:444455556666:key/ebs")
	every value in ["", null, unknown, uuid] {
		not values.kms_malformed(value)
	}
}

test_kms_region if {
	values.kms_region("arn:aws:kms:ap-southeast-2:444455556666:alias/ebs") == "ap-southeast-2"
	not values.kms_region("alias/ebs")
	not values.kms_region(unknown)
}

test_kms_default if {
	values.kms_default("alias/aws/ebs")
	values.kms_default("arn:aws:kms:us-east-1:444455556666:alias/aws/ebs")
	not values.kms_default("alias/ebs")
	not values.kms_default(unknown)
}

test_unhinted if {
	values.unhinted("snap") with input as testing.storageclass({"metadata": {"name": "a", "annotations": {"b": "c"}}})
	not values.unhinted("snap") with input as testing.storageclass({"metadata": {"name": "a", "annotations": {"snap": "c"}}})
	not values.unhinted("snap") with input as testing.storageclass({"metadata": {"name": "snap"}})
	not values.unhinted("snap") with input as testing.storageclass({"metadata": {"name": unknown}})
	not values.unhinted("snap") with input as testing.storageclass({"metadata": {"name": "a", "labels": unknown}})
}

test_lacks_key if {
	values.lacks_key("mode", set()) with input as class({"id": "x"})
	not values.lacks_key("mode", {"id"}) with input as class({"ID": "x"})
	not values.lacks_key("mode", set()) with input as class({"id": "x", "mode": unknown})
	not values.lacks_key("mode", set()) with input as class({})
	not values.lacks_key("mode", set()) with input as class({"csi.storage.k8s.io/fstype": "x", "fsType": "y"})
	not values.lacks_key("mode", set()) with input as class(unknown)
}

test_respelled if {
	values.respelled("Mode") == "mode" with input as class({"mode": "x"})
	not values.respelled("Mode") with input as class({"Mode": "x"})
}

# The tables agree with one another.
test_tables if {
limits.provisioned |
	{"gp3"} == object.keys(limits.iops)
	object.keys(limits.sizes) == limits.types
	limits.without_iops == {"gp2", "sc1", "st1", "standard"}
	limits.without_throughput == limits.types - {"gp3"}
	every _, range in limits.iops {
		range.min < range.max
	}
	limits.format_values & limits.format_switches == set()
	limits.format_options.ntfs == limits.format_values | limits.format_switches
}
