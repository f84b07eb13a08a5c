package arthurlint.rules.storageclass["tag-specification-key-value_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.storageclass["tag-specification-key-value"] as rule

test_command_line_notation if {
	found := rule.findings with input as testing.storageclass({"parameters": {"tagSpecification_1": "key=Env,value=prod"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "tagSpecification_1"], `tagSpecification_1 gives the tag "key" the value "Env,value=prod"; write "Env=prod"`]}
	{edit | some f in found; some edit in f.fix.edits} == {{"op": "set", "at": ["parameters", "tagSpecification_1"], "value": "Env=prod"}}
}

test_capitals_and_space if {
	found := rule.findings with input as testing.storageclass({"parameters": {"tagSpecification_2": "Key=Claim, Value={{ .PVCName }}"}})
	{[f.at, f.message] | some f in found} == {[["parameters", "tagSpecification_2"], `tagSpecification_2 gives the tag "Key" the value "Claim, Value={{ .PVCName }}"; write "Claim={{ .PVCName }}"`]}
}

test_tags if {
	every class in [
		{"parameters": {"tagSpecification_1": "Env=prod"}},
		{"parameters": {"tagSpecification_1": "key=Env"}},
		{"parameters": {"tagSpecification_1": "key=a,b"}},
		{"parameters": {"tagSpecification_1": "keys=Env,value=prod"}},
		{"parameters": {"tagSpecification_1": "key=Env,values=1"}},
		{"parameters": {"tagSpecification_1": {"$unknown": "VALUE", "class": "ref"}}},
		{"parameters": {"tagSpecification_1": ""}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_parameters if {
	every class in [
		{"parameters": {"tagSpecification": "Env=prod", "tagspecification_1": "key=Env,value=prod"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}

test_other_vendors_and_unknown_provisioners if {
	every class in [
		{"parameters": {"tagSpecification_1": "key=Env,value=prod"}, "provisioner": "disk.csi.azure.com"},
		{"parameters": {"tagSpecification_1": "key=Env,value=prod"}, "provisioner": {"$unknown": "VALUE", "class": "ref"}},
	] {
		found := rule.findings with input as testing.storageclass(class)
		found == set()
	}
}
