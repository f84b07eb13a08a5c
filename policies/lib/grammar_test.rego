package arthurlint.lib.grammar_test

import data.arthurlint.lib.grammar
import data.arthurlint.lib.testing

ref := {"$unknown": "x", "class": "ref"}

with_facts(facts) := testing.policy("IdentityPolicy", {}, facts)

with_resource(resource) := testing.policy("IdentityPolicy", {"Statement": [{"Resource": resource}]}, {})

with_condition(condition) := testing.policy("IdentityPolicy", {"Statement": {"Condition": condition}}, {})

test_element if {
	grammar.element(["Statement", 0, "Action", 2]) == "Action"
	grammar.element(["Statement", "Action", 2]) == "Action"
	grammar.element(["Version"]) == "Version"
	grammar.element(["Statement"]) == "Statement"
	grammar.element(["Statement", 1]) == "Statement"
}

test_value if {
	grammar.value(["a", 0]) == "x" with input as {"value": {"a": ["x"]}}
	not grammar.value(["a", 1]) with input as {"value": {"a": ["x"]}}
	grammar.value(["a"]) == null with input as {"value": {"a": null}}
}

test_twin if {
	grammar.twin("actions", "statement") == "Action"
	grammar.twin("NOTRESOURCES", "statement") == "NotResource"
	grammar.twin("SID", "statement") == "Sid"
	grammar.twin("statement ", "policy") == "Statement"
	grammar.twin("aws", "principal") == "AWS"
	grammar.twin("FEDERATED", "principal") == "Federated"
	not grammar.twin("Ressource", "statement")
	not grammar.twin("Action", "policy")
}

test_near if {
	grammar.near("Ressource", "statement") == {"Resource"}
	grammar.near("Actions", "statement") == {"Action"}
	grammar.near("Comment", "statement") == set()
}

test_choice if {
	grammar.choice({"b", "a"}) == `"a" or "b"`
	grammar.choice({"a"}) == `"a"`
}

unknown(at, name, place) := {"at": array.concat(at, [name]), "name": name, "in": place}

test_missing if {
	grammar.missing == {["Statement", 0]: ["Effect", "Action", "Resource"], ["Statement", 2]: ["Effect"]} with input as with_facts({
		"missing_elements": [
			{"at": ["Statement", 0], "element": "Effect"},
			{"at": ["Statement", 0], "element": "Action"},
			{"at": ["Statement", 0], "element": "Resource"},
			{"at": ["Statement", 0], "element": "Principal"},
			{"at": ["Statement", 1], "element": "Principal"},
			{"at": ["Statement", 2], "element": "Effect"},
			{"at": ["Statement", 2], "element": "Action"},
		],
		"unknown_elements": [
			unknown(["Statement", 0], "Comment", "statement"),
			unknown(["Statement", 2], "NotActions", "statement"),
		],
	})
	grammar.missing == {[]: ["Statement"]} with input as with_facts({
		"missing_elements": [{"at": [], "element": "Statement"}],
		"unknown_elements": [unknown([], "Effect", "policy")],
	})
	grammar.missing == {} with input as with_facts({
		"missing_elements": [{"at": [], "element": "Statement"}],
		"unknown_elements": [unknown([], "statements", "policy")],
	})
}

test_legible if {
	grammar.legible("Zoë\t\n ÿ") with input as {"kind": "IdentityPolicy"}
	not grammar.legible("“Allow”") with input as {"kind": "IdentityPolicy"}
	not grammar.legible("Effect\u200b") with input as {"kind": "TrustPolicy"}
	grammar.legible("“Allow”") with input as {"kind": "ResourcePolicy"}
}

test_holder if {
	grammar.holder(["Statement", 0, "Action"]) == "Action is"
	grammar.holder(["Statement", 0, "Action", 1]) == "Action holds"
	grammar.holder(["Statement", 1]) == "Statement holds"
}

test_unvaried if {
	grammar.unvaried with input as with_resource("arn:aws:s3:::acme")
	grammar.unvaried with input as with_resource(["*", {"$parts": ["arn:aws:s3:::", ref]}])
	grammar.unvaried with input as with_resource([{"$unknown": "<bucket>", "class": "placeholder"}])
	grammar.unvaried with input as testing.policy("IdentityPolicy", {}, {"variables": [{"form": "key", "element": "Sid"}]})
	not grammar.unvaried with input as with_resource(ref)
	not grammar.unvaried with input as with_resource(["*", ref])
	not grammar.unvaried with input as with_condition(ref)
	not grammar.unvaried with input as with_condition({"Bool": ref})
	not grammar.unvaried with input as with_condition({"Bool": {"aws:SecureTransport": ref}})
	not grammar.unvaried with input as with_condition({"StringLike": {"s3:prefix": ["a", ref]}})
	not grammar.unvaried with input as with_facts({"variables": [{"form": "escape", "element": "Resource"}]})
}

test_free if {
	grammar.free with input as with_resource("*")
	grammar.free with input as with_condition({"Bool": {"aws:SecureTransport": true}})
	not grammar.free with input as with_resource([{"$parts": ["arn:aws:s3:::", ref]}])
	not grammar.free with input as with_condition({"StringLike": {"s3:prefix": [{"$unknown": "<x>", "class": "placeholder"}]}})
	not grammar.free with input as with_resource(["arn:aws:s3:::acme/${ssm:/bucket}"])
	not grammar.free with input as with_facts({"variables": [{"form": "unclosed", "element": "Sid"}]})
}

test_sids if {
	grammar.stripped("read-only access!") == "readOnlyAccess"
	grammar.stripped("--") == ""
	grammar.stripped("-Read 2") == "Read2"
	rows := {"statements": [{"sid": "Read"}, {"sid": "Read-"}, {"sid": "Write"}, {}]}
	grammar.sole("Write") with input as with_facts(rows)
	not grammar.sole("Read") with input as with_facts(rows)
	grammar.unused("Read2") with input as with_facts(rows)
	not grammar.unused("Read") with input as with_facts(rows)
}

test_unnamed if {
	grammar.unnamed("Version") with input as with_facts({})
	grammar.unnamed("Version") with input as with_facts({"unknown_elements": [{"at": ["Comment"], "name": "Comment", "in": "policy"}]})
	not grammar.unnamed("Version") with input as with_facts({"unknown_elements": [{"at": ["version"], "name": "version", "in": "policy"}]})
}

test_beside if {
	grammar.beside(["Statement", 0, "Actions"], "Action") == ["Statement", 0, "Action"]
}
