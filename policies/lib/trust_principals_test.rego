package arthurlint.lib.trust_principals_test

import data.arthurlint.lib.role_testing
import data.arthurlint.lib.testing
import data.arthurlint.lib.trust_principals as trust

statement := ["Statement", 0]

policy(value, facts) := testing.policy("TrustPolicy", value, facts)

test_kind if {
	trust.kind("oidc-provider") == "oidc"
	trust.kind("built-in-provider") == "oidc"
	trust.kind("saml-provider") == "saml"
	trust.kind("service") == "service"
	trust.kind("root") == "aws"
	not trust.kind("other")
}

test_troubled if {
	trust.troubled({"problems": ["region", "account"]}, {"account"})
	not trust.troubled({"problems": ["region"]}, {"account"})
	not trust.troubled({}, {"account"})
	trust.sound({})
	not trust.sound({"problems": ["region"]})
}

test_allows if {
	facts := {"assumed_actions": [role_testing.action("sts:AssumeRole", ["aws"])]}
	trust.allows(statement, "sts:AssumeRole") with input as policy({}, facts)
	not trust.allows(statement, "sts:TagSession") with input as policy({}, facts)
	not trust.allows(["Statement", 1], "sts:AssumeRole") with input as policy({}, facts)
	denies := {"assumed_actions": [role_testing.changed(role_testing.action("sts:AssumeRole", ["aws"]), {"effect": "Deny"})]}
	not trust.allows(statement, "sts:AssumeRole") with input as policy({}, denies)
}

test_tests if {
	facts := {"statements": [{"at": statement, "conditions": "some", "keys": ["sts:externalid"]}]}
	trust.tests(statement, "sts:externalid") with input as policy({}, facts)
	not trust.tests(statement, "aws:sourcearn") with input as policy({}, facts)
	trust.tests_none(statement, {"aws:sourcearn"}) with input as policy({}, facts)
	not trust.tests_none(statement, {"sts:externalid"}) with input as policy({}, facts)
	unknown := {"statements": [{"at": statement, "conditions": "unknown"}]}
	not trust.tests_none(statement, {"aws:sourcearn"}) with input as policy({}, unknown)
}

test_paths if {
	trust.key_path(["Principal", "AWS"]) == ["Principal", "AWS"]
	trust.key_path(["Principal", "AWS", 1]) == ["Principal", "AWS"]
	trust.listed(["Principal", "AWS", 1])
	not trust.listed(["Principal", "AWS"])
	trust.beside(["Principal", "AWS", 1], "Federated") == ["Principal", "Federated"]
}

test_sole if {
	document := policy({"Principal": {"AWS": "a", "Service": ["b"], "Federated": ["c", "d"]}}, {})
	trust.sole(["Principal", "AWS"]) with input as document
	trust.sole(["Principal", "Service", 0]) with input as document
	not trust.sole(["Principal", "Federated", 0]) with input as document
	not trust.sole(["Principal", "Service", 0]) with input as testing.opened(document, ["/Principal/Service"])
	not trust.sole(["Principal", "CanonicalUser"]) with input as document
}

pods(useless) := policy({}, {
	"pod_identities": [{"foreign": [{"at": ["Statement", 0, "Action", 1], "text": "sts:AssumeRoleWithWebIdentity"}]}],
	"assumed_actions": [{"at": ["Statement", 0, "Action", 1], "useless": useless}],
})

test_foreign if {
	row := pods(true).facts.pod_identities[0]
	[action.text | some action in trust.foreign(row)] == ["sts:AssumeRoleWithWebIdentity"] with input as pods(true)
	trust.foreign(row) == [] with input as pods(false)
	trust.of_pods(["Statement", 0, "Action", 1]) with input as pods(true)
	not trust.of_others(["Statement", 0, "Action", 1]) with input as pods(true)
	trust.of_others(["Statement", 0, "Action", 0]) with input as pods(true)
}

test_known_action if {
	facts := {"unknown_actions": [{"at": ["Statement", 0, "Action"]}]}
	not trust.known_action(["Statement", 0, "Action"]) with input as policy({}, facts)
	trust.known_action(["Statement", 1, "Action"]) with input as policy({}, facts)
}

anywhere := "rolesanywhere.amazonaws.com"

refused(facts) := result if {
	result := trust.refused(anywhere, ["sts:AssumeRole", "sts:TagSession"]) with input as policy({}, facts)
}

facts := {
	"policy": {"closed": true},
	"statements": [{"at": statement, "effect": "Allow", "elements": ["Effect", "Principal", "Action"]}],
	"principals": [role_testing.principal("Service", "service", anywhere)],
	"assumed_actions": [role_testing.action("sts:AssumeRole", ["service"])],
}

test_refused if {
	refused(facts) == ["sts:TagSession"]
	refused(object.union(facts, {"policy": {"closed": false}})) == []
	refused(object.union(facts, {"assumed_actions": [role_testing.action("sts:AssumeRole", null), role_testing.changed(role_testing.action("sts:TagSession", []), {"principals": null, "statement": ["Statement", 1]})]})) == []
	refused(object.union(facts, {"assumed_actions": [role_testing.action("sts:AssumeRole", ["service"]), role_testing.changed(role_testing.action("sts:TagSession", ["aws"]), {"statement": ["Statement", 1]})]})) == ["sts:TagSession"]
}

test_not_plain if {
	every element in ["NotAction", "NotPrincipal", "Resource"] {
		refused(object.union(facts, {"statements": [{"at": statement, "effect": "Allow", "elements": [element]}]})) == []
	}
	refused(object.union(facts, {"statements": [{"at": statement, "effect": "Deny", "elements": ["NotAction"]}]})) == ["sts:TagSession"]
}

test_added if {
	at := ["Statement", 0, "Action"]
	insert := {"op": "insert", "at": array.concat(at, [1]), "value": "b"}
	[insert, {"op": "insert", "at": array.concat(at, [2]), "value": "c"}] == trust.added(at, ["b", "c"]) with input as policy({"Statement": [{"Action": ["a"]}]}, {})
	[{"op": "set", "at": at, "value": ["a", "b"]}] == trust.added(at, ["b"]) with input as policy({"Statement": [{"Action": "a"}]}, {})
	not trust.added(at, ["b"]) with input as policy({"Statement": [{"Action": {"$unknown": "X", "class": "ref"}}]}, {})
	not trust.added(at, ["b"]) with input as testing.opened(policy({"Statement": [{"Action": ["a"]}]}, {}), ["/Statement/0/Action"])
}

test_exchanged if {
	at := ["Statement", 0, "Action"]
	first := {"at": array.concat(at, [0]), "text": "a"}
	second := {"at": array.concat(at, [1]), "text": "b"}
	listed := policy({"Statement": [{"Action": ["a", "b"]}]}, {})
	[{"op": "set", "at": first.at, "value": "x"}, {"op": "insert", "at": array.concat(at, [2]), "value": "y"}] == trust.exchanged(at, ["x", "y"], [first]) with input as listed
	[{"op": "set", "at": first.at, "value": "x"}, {"op": "remove", "at": second.at}] == trust.exchanged(at, ["x"], [first, second]) with input as listed
	[{"op": "insert", "at": array.concat(at, [2]), "value": "x"}] == trust.exchanged(at, ["x"], []) with input as listed
	[{"op": "set", "at": at, "value": ["x", "y"]}] == trust.exchanged(at, ["x", "y"], [{"at": at, "text": "a"}]) with input as policy({"Statement": [{"Action": "a"}]}, {})
}

test_only_principal if {
	row := role_testing.principal("Service", "service", anywhere)
	trust.only_principal(row) with input as policy({"Statement": [{"Principal": {"Service": anywhere}}]}, {})
	not trust.only_principal(row) with input as policy({"Statement": [{"Principal": {"Service": anywhere, "AWS": "x"}}]}, {})
}

test_settled if {
	trust.settled with input as policy({"Statement": [{"Sid": `{"$unknown":`}]}, {})
	not trust.settled with input as policy({"Statement": [{"Sid": {"$unknown": "X", "class": "ref"}}]}, {})
	not trust.settled with input as policy({"Statement": [{"Sid": {"$parts": ["a", {"$unknown": "X", "class": "ref"}]}}]}, {})
	not trust.settled with input as testing.opened(policy({}, {}), ["/Statement"])
	not trust.settled with input as object.union(policy({}, {}), {"holes": {"/Statement": []}})
}

test_misplaced if {
	facts_of_partition := {"providers": [{"at": ["a"], "problems": [{"code": "region-partition"}]}, {"at": ["b"], "problems": [{"code": "port"}]}]}
	trust.misplaced(["a"]) with input as policy({}, facts_of_partition)
	trust.elsewhere(["b"]) with input as policy({}, facts_of_partition)
	trust.only_partition({"problems": [{"code": "domain"}, {"code": "region-partition"}]})
	not trust.only_partition({"problems": [{"code": "domain"}, {"code": "port"}]})
}
