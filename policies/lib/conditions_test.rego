package arthurlint.lib.conditions_test

import data.arthurlint.lib.conditions
import data.arthurlint.lib.policy_testing as testing

test_of_aws if {
	conditions.of_aws("aws:SourceIp")
	not conditions.of_aws("token.actions.githubusercontent.com:sub")
	not conditions.of_aws("oidc.eks.eu-west-1.amazonaws.com/id/A1:sub")
	not conditions.of_aws("SAML:aud")
}

test_required if {
	conditions.required(testing.operator("StringEquals"))
	not conditions.required(testing.operator("StringEqualsIfExists"))
	not conditions.required(testing.operator("ForAllValues:StringEquals"))
	not conditions.required(testing.operator("StringNotLike"))
	not conditions.required(testing.operator("Null"))
}

test_compares if {
	conditions.compares(testing.operator("Bool"))
	not conditions.compares(testing.operator("Null"))
	not conditions.compares({})
}

test_lets_through if {
	conditions.lets_through({"effect": "Allow", "operator": testing.operator("StringLike")})
	conditions.lets_through({"effect": "Deny", "operator": testing.operator("StringNotLike")})
	not conditions.lets_through({"effect": "Deny", "operator": testing.operator("StringLike")})
	not conditions.lets_through({"operator": testing.operator("StringLike")})
}

test_harmless_any if {
	conditions.harmless_any({"key": "aws:principaltag/team"})
	conditions.harmless_any({"key": "aws:sourcevpc", "effect": "Deny", "operator": testing.operator("StringLike")})
	not conditions.harmless_any({"key": "aws:sourcevpc", "effect": "Allow", "operator": testing.operator("StringLike")})
	not conditions.harmless_any({"key": "aws:sourcevpc", "operator": testing.operator("StringLike")})
}

test_shared if {
	conditions.shared({})
	conditions.shared({"only": ["a:A"], "supported": ["a:A"]})
	conditions.shared({"only": ["a:A", "a:B"]})
	not conditions.shared({"only": ["a:A"]})
}

test_without if {
	one := {"Statement": [{"Action": "s3:GetObject"}]}
	conditions.without({"statement": ["Statement", 0]}) with input as testing.policy(one, {})
	not conditions.without({"statement": ["Statement", 0], "supported": ["s3:GetObject"]}) with input as testing.policy(one, {})
}

test_names_fully if {
	value := {"Statement": [
		{"Action": "s3:GetObject"},
		{"Action": ["s3:GetObject", "s3:PutObject"]},
		{"Action": ["s3:GetObject", "s3:Put*"]},
		{"Action": ["s3:GetObject", {"$unknown": "x", "class": "ref"}]},
		{"NotAction": "s3:GetObject"},
		{"Action": []},
	]}
	{i | some i in [0, 1, 2, 3, 4, 5]; conditions.names_fully(["Statement", i])} == {0, 1} with input as testing.policy(value, {})
	opened := object.union(testing.policy(value, {}), {"open": {"/Statement/1/Action": true}})
	not conditions.names_fully(["Statement", 1]) with input as opened
}

test_mismatched if {
	conditions.mismatched({"operator": testing.operator("Bool"), "types": ["String"]})
	conditions.mismatched({"operator": testing.operator("StringEquals"), "types": ["Bool"]})
	not conditions.mismatched({"operator": testing.operator("StringLike"), "types": ["ARN"]})
	not conditions.mismatched({"operator": testing.operator("ArnLike"), "types": ["String"]})
}

test_only_arns if {
	conditions.only_arns({"types": ["ARN"]})
	not conditions.only_arns({"types": ["String", "ARN"]})
}

test_renamed if {
	value := {"Statement": [{"Condition": {"StringEquals": {"a:b": "x"}, "Bool": {"c:d": "true", "e:f": "true"}}}]}
	at := ["Statement", 0, "Condition", "StringEquals"]
	fixed := conditions.renamed({"at": at}, at, "StringLike") with input as testing.policy(value, {})
	fixed == {"at": at, "fix": {"title": "Write StringLike", "edits": [{"op": "rename", "at": at, "value": "StringLike"}]}}
	there := conditions.renamed({"at": at}, at, "Bool") with input as testing.policy(value, {})
	there == {"at": at}
	other := ["Statement", 0, "Condition", "Bool"]
	several := conditions.renamed({"at": other}, other, "Null") with input as testing.policy(value, {})
	several == {"at": other}
}

test_like if {
	conditions.like(testing.operator("ForAnyValue:StringNotEqualsIfExists")) == "ForAnyValue:StringNotLikeIfExists"
	not conditions.like(testing.operator("StringEqualsIgnoreCase"))
}

test_operator_path if {
	row := {"statement": ["Statement", 0], "operator": testing.operator("StringLike")}
	conditions.operator_path(row) == ["Statement", 0, "Condition", "StringLike"]
}

test_key_text if {
	row := {"statement": ["Statement", 0], "operator": testing.operator("StringLike"), "at": ["Statement", 0, "Condition", "StringLike", "aws:SourceVpc", 1]}
	conditions.key_text(row) == "aws:SourceVpc"
	conditions.key_text(testing.changed(row, {"statement": ["Statement"], "at": ["Statement", "Condition", "StringLike", "aws:SourceVpc"]})) == "aws:SourceVpc"
}

test_comes_from if {
	facts := {"ip_ranges": [{"at": ["a"], "problem": "private", "key": "aws:sourceip"}, {"at": ["b"], "problem": "private", "key": "aws:vpcsourceip"}]}
	not conditions.comes_from({"at": ["a"]}) with input as testing.identity(facts)
	conditions.comes_from({"at": ["b"]}) with input as testing.identity(facts)
	conditions.comes_from({"at": ["c"]}) with input as testing.identity({})
}

test_no_booleans if {
	facts := {"mixed_values": [{"at": ["a"], "problem": "booleans"}, {"at": ["b"], "problem": "types"}]}
	not conditions.no_booleans(["a", 0]) with input as testing.identity(facts)
	conditions.no_booleans(["b", 0]) with input as testing.identity(facts)
	conditions.no_booleans(["a", 0]) with input as testing.identity({})
}

test_unmarked if {
	facts := {"set_operators": [{"at": ["a"]}]}
	conditions.unmarked(["b"]) with input as testing.identity(facts)
	conditions.unmarked(["b"]) with input as testing.identity({})
	not conditions.unmarked(["a"]) with input as testing.identity(facts)
}

test_not_action if {
	facts := {"statements": [{"at": ["Statement", 0], "elements": ["Effect", "NotAction"]}, {"at": ["Statement", 1], "elements": ["Action"]}]}
	conditions.not_action(["Statement", 0]) with input as testing.identity(facts)
	not conditions.not_action(["Statement", 1]) with input as testing.identity(facts)
}

test_written if {
	conditions.written(testing.operator("StringEqualsIgnoreCase"), "EU") == "eu"
	conditions.written(testing.operator("StringEquals"), "EU") == "EU"
}

test_plain if {
	conditions.plain({"text": "a"})
	not conditions.plain({"text": "a*", "wildcard": true})
	not conditions.plain({"text": "${aws:username}", "variable": true})
}

test_dated if {
	fixed := conditions.dated({"at": ["a"]}, {"at": ["a"], "text": "1609459200"})
	fixed.fix.edits[0].value == "2021-01-01T00:00:00Z"
	conditions.dated({"at": ["a"]}, {"at": ["a"], "text": "16094592000000"}) == {"at": ["a"]}
}

test_confines if {
	conditions.confines({"effect": "Allow", "operator": {"negated": true}})
	conditions.confines({"effect": "Deny", "operator": {"negated": true}})
	not conditions.confines({"effect": "Deny", "operator": {}})
	not conditions.confines({"operator": {"negated": true}})
}

test_no_principal if {
	every text in ["ec2", "https://ec2.amazonaws.com", "arn:aws:iam::aws:x", "ec2.amazonaws", "ec2.amazon.com", "ec2 .amazonaws.com"] {
		conditions.no_principal("plain", text)
	}
	not conditions.no_principal("plain", "ec2.amazonaws.com")
	not conditions.no_principal("plain", "ec2.amazonaws.com.cn")
	conditions.no_principal("via", "ec2.amazonaws.com")
	not conditions.no_principal("via", "ec2.eu-west-1.amazonaws.com")
}

test_mended if conditions.mended({"at": ["a"]}, ["a"], "x") == {"at": ["a"], "fix": {"title": `Write "x"`, "edits": [{"op": "set", "at": ["a"], "value": "x"}]}}
