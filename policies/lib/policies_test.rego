package arthurlint.lib.policies_test

import data.arthurlint.lib.policies

test_conditions if {
	policies.unconditioned({"conditions": "none"})
	not policies.unconditioned({"conditions": "some", "keys": ["aws:sourceip"]})
	not policies.unconditioned({"conditions": "unknown"})
	not policies.unconditioned({})
}

test_lacks_keys if {
	policies.lacks_keys({"conditions": "none"}, {"aws:sourceip"})
	policies.lacks_keys({"conditions": "some", "keys": ["aws:sourcevpc"]}, {"aws:sourceip"})
	not policies.lacks_keys({"conditions": "some", "keys": ["aws:sourcevpc", "aws:sourceip"]}, {"aws:sourceip"})
	not policies.lacks_keys({"conditions": "unknown", "keys": ["aws:sourcevpc"]}, {"aws:sourceip"})
}

test_only_keys if {
	policies.only_keys({"conditions": "none"}, {"aws:sourceip"})
	policies.only_keys({"conditions": "some", "keys": ["aws:sourceip"]}, {"aws:sourceip"})
	not policies.only_keys({"conditions": "some", "keys": ["aws:sourcevpc", "aws:sourceip"]}, {"aws:sourceip"})
	not policies.only_keys({"conditions": "unknown"}, {"aws:sourceip"})
}

test_off if {
	policies.off({}, "negated")
	not policies.off({"negated": true}, "negated")
}

test_quoted if {
	policies.quoted(["a"]) == `"a"`
	policies.quoted(["a", "b"]) == `"a" and "b"`
	policies.quoted(["a", "b", "c"]) == `"a", "b" and "c"`
}

test_sorted if policies.sorted({"b", "a"}) == ["a", "b"]

test_first if {
	policies.first([1, 2, 3], 2) == [1, 2]
	policies.first([1], 2) == [1]
}

test_suggestion if {
	policies.suggestion({"near": [{"name": "s3:GetObject"}, {"name": "s3:PutObject"}, {"name": "x"}]}) == `; did you mean "s3:GetObject" or "s3:PutObject"?`
	policies.suggestion({}) == ""
}
