package arthurlint.lib.policy_placeholders_test

import data.arthurlint.lib.policy_placeholders
import data.arthurlint.lib.testing

resource(value) := testing.policy("IdentityPolicy", {"Statement": [{"Action": value, "Resource": [value]}]}, {})

bucket := {"$unknown": "<insert-s3-bucket-name>", "class": "placeholder"}

rest := {"$unknown": "...", "class": "placeholder"}

test_advice if {
	at := ["Statement", 0, "Resource", 0]
	policy_placeholders.advice(at) == "the name of the bucket" with input as resource({"$parts": ["arn:aws:s3:::", bucket, "/*"]})
	policy_placeholders.advice(at) == "the ARN of the resource" with input as resource({"$parts": ["arn:aws:sqs:eu-west-1:", bucket, ":jobs"]})
	policy_placeholders.advice(at) == "what it stands for, or remove it" with input as resource(rest)
	policy_placeholders.advice(["Statement", 0, "Action"]) == "the action" with input as resource(rest)
	policy_placeholders.advice(["Statement", 0, "Condition", "StringEquals", "<x>:sub"]) == "the value to compare with" with input as resource("*")
}

test_unique if {
	policy_placeholders.unique(["b", "a", "b"]) == ["b", "a"]
}

test_keys if {
	holes := {
		"/Statement/0/Condition/ForAnyValue:StringLike": [
			{"key": {"$parts": ["oidc.eks.eu-west-1.amazonaws.com/id/", {"$unknown": "<ID>", "class": "placeholder"}, ":sub"]}, "value": "x"},
			{"key": {"$parts": [{"$unknown": "${OIDC}", "class": "ref"}, ":aud"]}, "value": "x"},
		],
		"/Statement/Condition": [{"key": {"$unknown": "<operator>", "class": "placeholder"}, "value": {}}],
		"/Statement/0": [{"key": {"$unknown": "<element>", "class": "placeholder"}, "value": {}}],
	}
	policy_placeholders.keys == {
		{
			"at": ["Statement", 0, "Condition", "ForAnyValue:StringLike", "oidc.eks.eu-west-1.amazonaws.com/id/<ID>:sub"],
			"element": "Condition",
			"texts": ["<ID>"],
		},
		{"at": ["Statement", "Condition", "<operator>"], "element": "Condition", "texts": ["<operator>"]},
	} with input as {"holes": holes}
}

test_path if {
	policy_placeholders.path("/Statement/12/Condition/Bool/a~1b~0c") == ["Statement", 12, "Condition", "Bool", "a/b~c"]
	policy_placeholders.path("") == []
}

test_quoted if {
	policy_placeholders.quoted(["<a>"]) == `the placeholder "<a>"`
	policy_placeholders.quoted(["<a>", "<b>"]) == `the placeholders "<a>" and "<b>"`
}
