package arthurlint.rules.storageclass["provisioner-near-miss_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["provisioner-near-miss"] as rule

test_add_on if {
	found := rule.findings with input as testing.storageclass({"provisioner": "aws-ebs-csi-driver"})
	{f.at | some f in found} == {["provisioner"]}
	{f.message | some f in found} == {`provisioner is "aws-ebs-csi-driver"; write "ebs.csi.aws.com"`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["provisioner"], "value": "ebs.csi.aws.com"}]}
}

test_certain if {
	every doc in [
		testing.storageclass({"provisioner": "ebs.csi.amazonaws.com"}),
		testing.storageclass({"provisioner": "EBS.csi.aws.com"}),
		testing.storageclass({"provisioner": "ebs.csi.aws.com "}),
		testing.storageclass({"provisioner": " ebs.csi.aws.com\n"}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["provisioner"]}
		{f.fix.edits | some f in found} == {[{"op": "set", "at": ["provisioner"], "value": "ebs.csi.aws.com"}]}
	}
}

test_likely_has_no_fix if {
	every doc in [
		testing.storageclass({"provisioner": "aws-ebs"}),
		testing.storageclass({"provisioner": "kubernetes.io/ebs"}),
		testing.storageclass({"provisioner": "ebs.csi.aws"}),
		testing.storageclass({"provisioner": "ebs.csi.aws.con"}),
		testing.storageclass({"provisioner": "ebs.cis.aws.com"}),
		testing.storageclass({"provisioner": "esb.csi.aws.co"}),
		testing.storageclass({"provisioner": "ebs.csi.aws.com."}),
		testing.storageclass({"provisioner": "ebs-csi.aws.com"}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["provisioner"]}
		{f.fix | some f in found} == set()
	}
}

test_others_of_aws if {
	every doc in [
		testing.storageclass({"provisioner": "ebs.csi.eks.aws.com"}),
		testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.co"}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-eb"}),
		testing.storageclass({"provisioner": "efs.csi.amazonaws.com"}),
		testing.storageclass({"provisioner": "aws-efs-csi-driver"}),
	] {
		found := rule.findings with input as doc
		{f.at | some f in found} == {["provisioner"]}
	}
}

test_two_candidates if {
	found := rule.findings with input as testing.storageclass({"provisioner": "eks.csi.aws.com"})
	{f.at | some f in found} == {["provisioner"]}
	{f.message | some f in found} == {`provisioner is "eks.csi.aws.com"; write "ebs.csi.aws.com" or "efs.csi.aws.com"`}
	{f.fix | some f in found} == set()
}

test_exact if {
	every doc in [
		testing.storageclass({"provisioner": "ebs.csi.aws.com"}),
		testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com"}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-ebs"}),
		testing.storageclass({"provisioner": "efs.csi.aws.com"}),
		testing.storageclass({"provisioner": "fsx.csi.aws.com"}),
		testing.storageclass({"provisioner": "fsx.openzfs.csi.aws.com"}),
		testing.storageclass({"provisioner": "filecache.csi.aws.com"}),
		testing.storageclass({"provisioner": "s3.csi.aws.com"}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_other_vendors_and_own_names if {
	every doc in [
		testing.storageclass({"provisioner": "disk.csi.azure.com"}),
		testing.storageclass({"provisioner": "kubernetes.io/no-provisioner"}),
		testing.storageclass({"provisioner": "kubernetes.io/gce-pd"}),
		testing.storageclass({"provisioner": "kubernetes.io/azure-disk"}),
		testing.storageclass({"provisioner": "pd.csi.storage.gke.io"}),
		testing.storageclass({"provisioner": "rancher.io/local-path"}),
		testing.storageclass({"provisioner": "driver.longhorn.io"}),
		testing.storageclass({"provisioner": "csi.trident.netapp.io"}),
		testing.storageclass({"provisioner": "openebs.io/local"}),
		testing.storageclass({"provisioner": "kubernetes.io/aws-efs"}),
		testing.storageclass({"provisioner": "example.com/aws-efs"}),
		testing.storageclass({"provisioner": "ebs2.csi.aws.com"}),
		testing.storageclass({"provisioner": "ebs.csi.ali.com"}),
		testing.storageclass({"provisioner": "ebs.csi.example.com"}),
		testing.storageclass({"provisioner": "ebs.csi.aws.example.com"}),
		testing.storageclass({"provisioner": "nfs.csi.k8s.io"}),
		testing.storageclass({"provisioner": "com.amazon.aws.csi.ebs"}),
		testing.storageclass({"provisioner": "hostpath"}),
		testing.storageclass({"provisioner": ""}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}

test_unknown if {
	every doc in [
		testing.storageclass({"provisioner": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"provisioner": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}}),
		testing.storageclass({"provisioner": null}),
		testing.storageclass({"provisioner": 1}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": "test"}, "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.document("StorageClass", {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": null, "annotations": null, "storageclass.kubernetes.io/is-default-class": "true", "name": "gp3", "parameters": null, "type": "gp3", "encrypted": "true", "kmsKeyId": {"$unknown": "<KMS Key ARN>", "class": "placeholder"}, "provisioner": "ebs.csi.aws.com", "reclaimPolicy": "Delete", "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}
