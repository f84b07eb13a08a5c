package arthurlint.rules.storageclass["tag-specification-malformed_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["tag-specification-malformed"] as rule

test_no_equals_sign if {
	found := rule.findings with input as testing.storageclass({"parameters": {"tagSpecification_1": "team"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "tagSpecification_1"], `tagSpecification_1 has no equals sign, "team": write key=value`]}
}

test_no_key if {
	found := rule.findings with input as testing.storageclass({"parameters": {"tagSpecification_1": "=platform"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "tagSpecification_1"], `tagSpecification_1 has no key, "=": write key=value`]}
}

test_aws_prefix if {
	found := rule.findings with input as testing.storageclass({"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"tagSpecification_1": "aws:team=platform"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "tagSpecification_1"], `tagSpecification_1 has a key that AWS keeps for itself, "aws:team": write one that does not begin with "aws:"`]}
}

test_reserved if {
	found := rule.findings with input as testing.storageclass({"parameters": {"tagSpecification_1": "CSIVolumeName=data", "tagSpecification_2": "kubernetes.io/cluster/prod=owned", "tagSpecification_3": "ebs.csi.aws.com/x=1"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "tagSpecification_1"], `tagSpecification_1 has a reserved key, "CSIVolumeName": the driver sets that tag itself; write another key`], [["parameters", "tagSpecification_2"], `tagSpecification_2 has a reserved key, "kubernetes.io/cluster/prod": the driver keeps tags that begin with "kubernetes.io" for itself; write another key`], [["parameters", "tagSpecification_3"], `tagSpecification_3 has a reserved key, "ebs.csi.aws.com/x": the driver keeps tags that begin with "ebs.csi.aws.com/" for itself; write another key`]}
}

test_templates if {
	found := rule.findings with input as testing.storageclass({"parameters": {"tagSpecification_1": "a={{ .PVCname }}", "tagSpecification_2": "b={{ .PVCName | lower }}", "tagSpecification_3": "c={{ .PVCName", "tagSpecification_4": "d={{ PVCName }}", "tagSpecification_5": "e={{ .PVCName | urlquery }}"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "tagSpecification_1"], `tagSpecification_1 has a value that fails as a template, "{{ .PVCname }}": the template has no .PVCname, only .PVCName, .PVCNamespace and .PVName`], [["parameters", "tagSpecification_2"], `tagSpecification_2 has a value that fails as a template, "{{ .PVCName | lower }}": the template has no function lower`], [["parameters", "tagSpecification_3"], `tagSpecification_3 has a value that fails as a template, "{{ .PVCName": {{ is never closed`], [["parameters", "tagSpecification_4"], `tagSpecification_4 has a value that fails as a template, "{{ PVCName }}": PVCName lacks its dot, write .PVCName`], [["parameters", "tagSpecification_5"], `tagSpecification_5 has a value that fails as a template, "{{ .PVCName | urlquery }}": the driver has disabled the function urlquery`]}
}

test_tags if {
	every class in [
		{"parameters": {"tagSpecification_1": "team=platform"}},
		{"parameters": {"tagSpecification_1": "empty="}},
		{"parameters": {"tagSpecification_1": "Name=a=b"}},
		{"parameters": {"tagSpecification_1": "k8s.io/x=1"}},
		{"parameters": {"tagSpecification_1": "awsteam=x"}},
		{"parameters": {"tagSpecification_1": "csivolumename=x"}},
		{"parameters": {"tagSpecification_1": "pvc={{ .PVCNamespace }}"}},
		{"parameters": {"tagSpecification_1": "backup={{ .PVCNamespace | contains \"prod\" }}"}},
		{"parameters": {"tagSpecification_1": "id={{ .PVCNamespace | field \"-\" 2 | toUpper }}"}},
		{"parameters": {"tagSpecification_1": "x={{- printf \"%s-%s\" .PVCNamespace (toLower .PVCName) -}}"}},
		{"parameters": {"tagSpecification_1": "x={{ if eq .PVCNamespace \"prod\" }}1{{ else }}0{{ end }}"}},
		{"parameters": {"tagSpecification_1": "x={{ with .PVCName }}{{ .PVCx }}{{ end }}"}},
		{"parameters": {"tagSpecification_1": "x={{ \"| lower .PVCx\" }}"}},
		{"parameters": {"tagSpecification_1": "x=}}"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_templates_of_another_tool if {
	every class in [
		{"parameters": {"tagSpecification_1": "x={{ .Values.team }}"}},
		{"parameters": {"tagSpecification_1": "x={{ cluster_name }}"}},
		{"parameters": {"tagSpecification_1": "x={{ .Release.Name | lower }}"}},
		{"parameters": {"tagSpecification_1": "x={{ pvname }}"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_unknown_or_empty if {
	every class in [
		{"parameters": {"tagSpecification_1": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"tagSpecification_1": {"$parts": ["team", {"$unknown": "VALUE", "class": "ref"}]}}},
		{"parameters": {"tagSpecification_1": ""}},
		{"parameters": {"tagSpecification_1": null}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_parameters if {
	every class in [
		{"parameters": {"tagspecification_1": "team", "type": "gp3"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_driver_that_is_not_public if {
	every class in [
		{"provisioner": "ebs.csi.eks.amazonaws.com", "parameters": {"tagSpecification_1": "kubernetes.io/x=1", "tagSpecification_2": "x={{ .PVCname }}"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"tagSpecification_1": "team"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"tagSpecification_1": "team"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}
