package arthurlint.rules.storageclass["provisioner-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["provisioner-invalid"] as rule

test_unqualified if {
	every doc in [
		testing.storageclass({"provisioner": "aws/ebs/gp3"}),
		testing.storageclass({"provisioner": "https://ebs.example.com"}),
		testing.storageclass({"provisioner": "example.com/"}),
		testing.storageclass({"provisioner": "/local-path"}),
		testing.storageclass({"provisioner": "example.com/local path"}),
		testing.storageclass({"provisioner": "-local-path"}),
		testing.storageclass({"provisioner": "rancher.io/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["provisioner"]}
	}
}

test_message if {
	found := rule.findings with input as testing.storageclass({"provisioner": "aws/ebs/gp3"})
	{f.at | some f in found} == {["provisioner"]}
	{f.message | some f in found} == {`provisioner is "aws/ebs/gp3", which is no qualified name; write the name of the driver, such as ebs.csi.aws.com`}
}

test_near_misses_are_not_ours if {
	every doc in [
		testing.storageclass({"provisioner": "ebs.csi.aws.com "}),
		testing.storageclass({"provisioner": "ebs.csi.aws.com/"}),
		testing.storageclass({"provisioner": "ebs.csi.aws.com."}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs\n"}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_qualified_and_unknown if {
	every doc in [
		testing.storageclass({"provisioner": "ebs.csi.aws.com"}),
		testing.storageclass({"provisioner": "rancher.io/local-path"}),
		testing.storageclass({"provisioner": "Example.com/Local_Path.v2"}),
		testing.storageclass({"provisioner": "rook-ceph.rbd.csi.ceph.com"}),
		testing.storageclass({"provisioner": "nfs"}),
		testing.storageclass({"provisioner": ""}),
		testing.storageclass({"provisioner": null}),
		testing.storageclass({"provisioner": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"provisioner": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}),
		testing.storageclass({"provisioner": 1}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}
