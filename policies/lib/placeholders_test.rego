package arthurlint.lib.placeholders_test

import data.arthurlint.lib.placeholders
import data.arthurlint.lib.testing

with_rows(rows) := object.union(testing.storageclass({}), {"facts": {"placeholders": rows}})

test_left if {
	rows := [
		{"at": ["a"], "text": "<x>", "form": "angle"},
		{"at": ["a"], "text": "<y>", "form": "angle"},
		{"at": ["a"], "text": "123456789012", "form": "example-account"},
		{"at": ["b", 0], "text": "...", "form": "ellipsis"},
	]
	placeholders.left == {["a"]: ["<x>", "<y>"], ["b", 0]: ["..."]} with input as with_rows(rows)
}

test_left_without_rows if placeholders.left == {} with input as testing.storageclass({})

test_quoted if {
	placeholders.quoted(["x"]) == `the placeholder "x"`
	placeholders.quoted(["x", "y"]) == `the placeholders "x" and "y"`
}

test_narrowed if {
	placeholders.narrowed({"at": []}, ["x"]) == {"at": [], "part": "x"}
	placeholders.narrowed({"at": []}, ["x", "y"]) == {"at": []}
}

test_ours if {
	placeholders.ours with input as testing.storageclass({"provisioner": "efs.csi.aws.com"})
	placeholders.ours with input as testing.document("StorageClass", {"metadata": {"name": "x"}})
	not placeholders.ours with input as testing.storageclass({"provisioner": "disk.csi.azure.com"})
	not placeholders.ours with input as testing.storageclass({"provisioner": {"$unknown": "X", "class": "ref"}})
}
