package arthurlint.rules.policy["principal-type_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["principal-type"] as rule

at := ["Statement", 0, "Principal"]

whole(value, type) := testing.policy("TrustPolicy", {"Statement": [{"Principal": value}]}, {"malformed": [{
	"at": at,
	"element": "Principal",
	"want": `"*" or object`,
	"found": type,
}]})

key(name, principal) := testing.policy("ResourcePolicy", {"Statement": [{"Principal": principal}]}, {"unknown_elements": [{
	"at": array.concat(at, [name]),
	"name": name,
	"in": "principal",
}]})

test_arn if {
	found := rule.findings with input as whole("arn:aws:iam::210987654321:root", "string")
	found == {{
		"at": at,
		"message": `Principal is "arn:aws:iam::210987654321:root"; write {"AWS": "arn:aws:iam::210987654321:root"}`,
		"fix": {
			"title": `Write as {"AWS": "arn:aws:iam::210987654321:root"}`,
			"edits": [{"op": "set", "at": at, "value": {"AWS": "arn:aws:iam::210987654321:root"}}],
		},
	}}
}

test_types if {
	every text, type in {
		"210987654321": "AWS",
		"arn:aws-cn:iam::210987654321:role/path/arthur": "AWS",
		"arn:aws:iam::210987654321:oidc-provider/token.actions.githubusercontent.com": "Federated",
		"pods.eks.amazonaws.com": "Service",
		"ec2.amazonaws.com.cn": "Service",
	} {
		found := rule.findings with input as whole(text, "string")
		{t | some f in found; some t, _ in f.fix.edits[0].value} == {type}
	}
}

test_no_fix if {
	every case in [
		["arthur", "string", `Principal is "arthur"`],
		[["*"], "list", "Principal is a list"],
		[null, "null", "Principal is null"],
		[210987654321, "number", "Principal is the number 210987654321"],
		[{"$parts": ["arn:aws:iam::", {"$unknown": "A", "class": "ref"}, ":root"]}, "string", "Principal is a string"],
	] {
		found := rule.findings with input as whole(case[0], case[1])
		{f.message | some f in found} == {sprintf(`%s; write "*", or an object such as {"AWS": "arn:aws:iam::<account>:root"}`, [case[2]])}
		{f | some f in found; f.fix} == set()
	}
}

test_key if {
	found := rule.findings with input as key("aws", {"aws": "*"})
	found == {{
		"at": array.concat(at, ["aws"]),
		"on": "key",
		"message": `"aws" is no type of principal; write "AWS"`,
		"fix": {"title": "Rename to AWS", "edits": [{"op": "rename", "at": array.concat(at, ["aws"]), "value": "AWS"}]},
	}}
	both := rule.findings with input as key("aws", {"aws": "*", "AWS": "*"})
	{f | some f in both; f.fix} == set()
}

test_other_keys if {
	every name, advice in {
		"Federate": `did you mean "Federated"?`,
		"User": `write "AWS" or "CanonicalUser" or "Federated" or "Service"`,
		"*": `write "AWS" or "CanonicalUser" or "Federated" or "Service"`,
	} {
		found := rule.findings with input as key(name, {name: "*"})
		{f.message | some f in found} == {sprintf("%q is no type of principal; %s", [name, advice])}
	}
}

test_others if {
	every facts in [
		{},
		{"unknown_elements": [{"at": ["Statement", 0, "effect"], "name": "effect", "in": "statement"}]},
		{"malformed": [{"at": array.concat(at, ["AWS"]), "element": "Principal", "want": "string or list of strings", "found": "object"}]},
	] {
		found := rule.findings with input as testing.policy("TrustPolicy", {}, facts)
		found == set()
	}
}
