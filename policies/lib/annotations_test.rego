package arthurlint.lib.annotations_test

import data.arthurlint.lib.annotations
import data.arthurlint.lib.testing

test_mistyped if {
	found := annotations.mistyped with input as testing.serviceaccount({
		"a": true,
		"b": "true",
		"c": null,
		"d": {"$unknown": "X", "class": "ref"},
		"x/is-default-class": true,
	})
	{[f.at, f.message] | some f in found} == {
		[["metadata", "annotations", "a"], `a is the boolean true; write "true"`],
		[
			["metadata", "annotations", "x/is-default-class"],
			`x/is-default-class is the boolean true; write "true", in quotes, to make the class the default`,
		],
	}
}
