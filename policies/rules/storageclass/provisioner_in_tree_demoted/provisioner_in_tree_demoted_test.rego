package arthurlint.rules.storageclass["provisioner-in-tree-demoted_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["provisioner-in-tree-demoted"] as rule

test_demoted if {
	every doc in [
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": "false"}}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"storageclass.beta.kubernetes.io/is-default-class": "false"}}}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["provisioner"]}
		{f.message | some f in found} == {`provisioner is "kubernetes.io/aws-ebs" in a gp2 that is not the default; write "ebs.csi.aws.com" in the class for new claims`}
	}
}

test_others if {
	every doc in [
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2"}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": {"$unknown": "VALUE", "class": "ref"}}}}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs", "metadata": {"name": "slow", "annotations": {"storageclass.kubernetes.io/is-default-class": "false"}}}),
		testing.storageclass({"metadata": {"name": "gp2", "annotations": {"storageclass.kubernetes.io/is-default-class": "false"}}}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}
