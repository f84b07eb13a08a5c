package arthurlint.lib.policy_testing_test

import data.arthurlint.lib.policy_testing as testing

test_operator if {
	testing.operator("ForAllValues:StringNotLikeIfExists") == {
		"text": "ForAllValues:StringNotLikeIfExists", "name": "ForAllValues:StringNotLikeIfExists",
		"base": "StringNotLike", "type": "String", "negated": true, "wildcards": true, "if_exists": true,
		"qualifier": "ForAllValues",
	}
	testing.operator("IpAddress") == {"text": "IpAddress", "name": "IpAddress", "base": "IpAddress", "type": "IPAddress", "required": true}
	testing.operator("Null") == {"text": "Null", "name": "Null", "base": "Null", "type": "Null"}
	testing.operator("ArnLike").type == "ARN"
	testing.operator("NumericLessThan").type == "Numeric"
}

test_condition if {
	row := testing.condition("StringLike", "aws:SourceVpc", ["vpc-*", "${aws:Ec2InstanceSourceVpc}"])
	row.key == "aws:sourcevpc"
	row.values[0] == {"at": ["Statement", 0, "Condition", "StringLike", "aws:SourceVpc", 0], "text": "vpc-*", "wildcard": true}
	row.values[1].variable
}

test_changed if testing.changed({"a": {"b": 1}}, {"a": {"c": 2}}) == {"a": {"c": 2}}
