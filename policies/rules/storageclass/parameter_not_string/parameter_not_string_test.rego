package arthurlint.rules.storageclass["parameter-not-string_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["parameter-not-string"] as rule

test_boolean if {
	found := rule.findings with input as testing.storageclass({"parameters": {"encrypted": true}})
	{f.at | some f in found} == {["parameters", "encrypted"]}
	{f.message | some f in found} == {`encrypted is the boolean true; write "true"`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["parameters", "encrypted"], "value": "true"}]}
}

test_numbers if {
	found := rule.findings with input as testing.storageclass({"parameters": {"iops": 3000, "throughput": 1.5}})
	{f.at | some f in found} == {["parameters", "iops"], ["parameters", "throughput"]}
	{f.message | some f in found} == {`iops is the number 3000; write "3000"`, `throughput is the number 1.5; write "1.5"`}
}

test_containers_have_no_fix if {
	found := rule.findings with input as testing.storageclass({"parameters": {"zones": ["us-east-1a"], "tags": {"a": "b"}}})
	{f.at | some f in found} == {["parameters", "zones"], ["parameters", "tags"]}
	{f.message | some f in found} == {`zones is a sequence; write a string`, `tags is a mapping; write a string`}
	{f.fix | some f in found} == set()
}

test_any_vendor if {
	found := rule.findings with input as testing.storageclass({"provisioner": "disk.csi.azure.com", "parameters": {"cachingMode": false}})
	{f.at | some f in found} == {["parameters", "cachingMode"]}
}

test_open_parameters if {
	found := rule.findings with input as testing.opened(testing.storageclass({"parameters": {"encrypted": true}}), ["/parameters"])
	{f.at | some f in found} == {["parameters", "encrypted"]}
}

test_strings_nulls_and_unknowns if {
	every doc in [
		testing.storageclass({"parameters": {"encrypted": "true", "kmsKeyId": null, "since": "2024-01-01", "iops": {"$unknown": "VALUE", "class": "ref"}, "type": {"$parts": ["x", {"$unknown": "VALUE", "class": "ref"}]}, "x": {"$unknown": "<VALUE>", "class": "placeholder"}}}),
		testing.storageclass({"parameters": null}),
		testing.storageclass({"parameters": {"$unknown": "VALUE", "class": "ref"}}),
		testing.storageclass({"parameters": [{"a": true}]}),
		testing.storageclass({"parameters": "a"}),
		testing.storageclass({"metadata": {"name": "gp3", "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}}, "parameters": {"type": "gp3", "encrypted": "true", "kmsKeyId": "arn:aws:kms:us-east-2:604812345678:key/5f8a1c3e-9b7d-4e62-8a10-3c5d7e9f1b24"}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}
