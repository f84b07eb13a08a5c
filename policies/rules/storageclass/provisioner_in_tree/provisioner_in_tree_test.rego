package arthurlint.rules.storageclass["provisioner-in-tree_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["provisioner-in-tree"] as rule

test_in_tree if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"type": "gp3"}})
	{f.at | some f in found} == {["provisioner"]}
	{f.message | some f in found} == {`provisioner is "kubernetes.io/aws-ebs", removed in Kubernetes 1.27 and served only by CSI migration; write "ebs.csi.aws.com"`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["provisioner"], "value": "ebs.csi.aws.com"}]}
}

test_zones_have_no_fix if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "parameters": {"zones": "us-east-2a"}})
	{f.at | some f in found} == {["provisioner"]}
	{f.fix | some f in found} == set()
}

test_gp2_that_stays_default if {
	every doc in [
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2"}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": null}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "false"}}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["provisioner"]}
	}
}

test_class_of_any_name if {
	found := rule.findings with input as testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": {"$unknown": "VALUE", "class": "ref"}}})
	{f.at | some f in found} == {["provisioner"]}
}

test_demoted_or_perhaps if {
	every doc in [
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": "false"}}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"storageclass.beta.kubernetes.io/is-default-class": "false"}}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": {"$unknown": "VALUE", "class": "ref"}}}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"$unknown": "VALUE", "class": "ref"}}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": {"$unknown": "VALUE", "class": "ref"}, "annotations": {"storageclass.kubernetes.io/is-default-class": "false"}}}),
		testing.opened(testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2"}}), ["/metadata"]),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_other_provisioners if {
	every doc in [
		testing.storageclass({}),
		testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com"}),
		testing.storageclass({"provisioner": "disk.csi.azure.com"}),
		testing.storageclass({"provisioner": {"$unknown": "VALUE", "class": "ref"}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}
