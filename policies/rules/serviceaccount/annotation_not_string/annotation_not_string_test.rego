package arthurlint.rules.serviceaccount["annotation-not-string_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.serviceaccount["annotation-not-string"] as rule

test_annotation if {
	found := rule.findings with input as testing.document("ServiceAccount", {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "arthurai", "annotations": {"eks.amazonaws.com/token-expiration": 3600}}})
	{f.at | some f in found} == {["metadata", "annotations", "eks.amazonaws.com/token-expiration"]}
	{f.message | some f in found} == {`eks.amazonaws.com/token-expiration is the number 3600; write "3600"`}
	{f.fix.edits | some f in found} == {[{"op": "set", "at": ["metadata", "annotations", "eks.amazonaws.com/token-expiration"], "value": "3600"}]}
}

test_label if {
	found := rule.findings with input as testing.document("ServiceAccount", {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "arthurai", "annotations": {}, "labels": {"enabled": true}}})
	{f.at | some f in found} == {["metadata", "labels", "enabled"]}
	{f.message | some f in found} == {`enabled is the boolean true; write "true"`}
}

test_strings_nulls_and_unknowns if {
	every doc in [
		testing.document("ServiceAccount", {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "arthurai", "annotations": {"eks.amazonaws.com/token-expiration": "3600", "a": null, "b": {"$unknown": "VALUE", "class": "ref"}}}}),
		testing.document("ServiceAccount", {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "arthurai", "annotations": null}}),
		testing.document("ServiceAccount", {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "arthurai", "annotations": {"$unknown": "VALUE", "class": "ref"}}}),
	] {
		found := rule.findings with input as doc
		found == set()
	}
}
