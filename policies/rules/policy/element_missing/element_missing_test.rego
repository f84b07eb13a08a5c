package arthurlint.rules.policy["element-missing_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["element-missing"] as rule

policy(kind, rows) := testing.policy(kind, {}, {"missing_elements": rows})

missing(element) := {"at": ["Statement", 1], "element": element}

test_effect if {
	found := rule.findings with input as policy("Policy", [missing("Effect")])
	found == {{"at": ["Statement", 1], "message": `statement has no "Effect"; write "Allow" or "Deny"`}}
}

test_each if {
	every case in [
		["Policy", "Action", `statement has neither "Action" nor "NotAction"; write the actions`],
		["IdentityPolicy", "Resource", `statement has neither "Resource" nor "NotResource"; write the ARNs of the resources, or "*"`],
		["TrustPolicy", "Principal", `statement has no "Principal"; write who it is for`],
		["ResourcePolicy", "Principal", `statement has no "Principal"; write who it is for`],
	] {
		[kind, element, message] := case
		found := rule.findings with input as policy(kind, [missing(element)])
		{f.message | some f in found} == {message}
	}
}

test_what_a_kind_needs_not if {
	every pair in [["TrustPolicy", "Resource"], ["ResourcePolicy", "Resource"], ["Policy", "Resource"], ["IdentityPolicy", "Principal"], ["Policy", "Principal"]] {
		found := rule.findings with input as policy(pair[0], [missing(pair[1])])
		found == set()
	}
}

test_several_of_one_statement if {
	found := rule.findings with input as policy("IdentityPolicy", [missing("Effect"), missing("Action"), missing("Resource"), missing("Principal")])
	found == {{"at": ["Statement", 1], "message": `statement has no "Effect", "Action" and "Resource"; write them`}}
}

test_statement if {
	found := rule.findings with input as policy("IdentityPolicy", [{"at": [], "element": "Statement"}])
	found == {{"at": [], "message": `policy has no "Statement"; write a list of statements`}}
	strays := rule.findings with input as testing.policy("IdentityPolicy", {}, {
		"missing_elements": [{"at": [], "element": "Statement"}],
		"unknown_elements": [{"at": [name], "name": name, "in": "policy"} | some name in ["Effect", "Action", "Comment"]],
	})
	{f.message | some f in strays} == {`policy has no "Statement"; put "Action" and "Effect" into one`}
}

test_misspelt if {
	every case in [
		[[], "Statement", "statement", "policy"],
		[["Statement", 0], "Resource", "Ressource", "statement"],
		[["Statement", 0], "Action", "notActions", "statement"],
	] {
		[at, element, name, place] := case
		found := rule.findings with input as testing.policy("IdentityPolicy", {}, {
			"missing_elements": [{"at": at, "element": element, "near": [name]}],
			"unknown_elements": [{"at": array.concat(at, [name]), "name": name, "in": place}],
		})
		found == set()
	}
}

test_nothing_missing if {
	found := rule.findings with input as testing.policy("IdentityPolicy", {}, {})
	found == set()
}
