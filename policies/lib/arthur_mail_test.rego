package arthurlint.lib.arthur_mail_test

import data.arthurlint.lib.arthur_mail as mail
import data.arthurlint.lib.role_testing
import data.arthurlint.lib.testing

ours := ["system:serviceaccount:arthur:arthurai-arthur", "system:serviceaccount:arthur:arthurai-arthur-helm-hook"]

send(account) := {
	"action": "ses:SendEmail", "effect": "Allow", "resources_known": true, "at": ["Statement", 0, "Action"], "statement": ["Statement", 0],
	"resources": [{"at": ["Statement", 0, "Resource"], "text": sprintf("arn:aws:ses:eu-west-1:%s:identity/acme.com", [account]), "reach": "named"}],
}

policy(facts, file) := role_testing.owned(object.union({"policy": {"closed": true}}, facts), file)

target(account, role) := {
	"at": ["Statement", 0, "Resource"], "text": sprintf("arn:aws:iam::%s:role/%s", [account, role]), "form": "role", "account": account,
	"role": role,
}

assuming(targets) := policy({"targets": {"roles_closed": true}, "role_targets": targets}, "arthur-irsa-policy.json")

sending(account) := policy({"grants": [send(account)]}, "arthur-mail-ses-policy.json")

door(fields) := role_testing.in_file(
	role_testing.trust({
		"trust": {"principals_closed": true, "service_accounts_closed": true},
		"principals": [role_testing.changed(role_testing.principal("AWS", "role", "x"), fields)],
	}),
	"arthur-mail-trust-policy.json",
)

let_in := {"account": "210987654321", "name": "arthur-irsa"}

entries(documents) := testing.cluster([{"document": i, "entry": e} | some i, document in documents; some e in one(document)])

one(document) := [e] if {
	e := mail.trust with input as document
} else := [e] if {
	e := mail.policy with input as document
} else := []

unanswered(documents) := result if {
	result := {[gap.policy.document, gap.target.role, {d.document | some d in gap.doors}] | some gap in mail.unanswered} with input as entries(documents)
}

unasked(documents) := result if {
	result := {[gap.policy.document, gap.door.document, gap.account] | some gap in mail.unasked} with input as entries(documents)
}

client := role_testing.truster(ours)

test_unanswered if {
	unanswered([client, assuming([target("876543210987", "arthur-mail")]), door({"account": "210987654321", "name": "arthur-staging"})]) == {[1, "arthur-mail", {2}]}
	unanswered([client, assuming([target("876543210987", "path/arthur-mail")]), door({"account": "345678901234", "name": "arthur-irsa"})]) == {[1, "path/arthur-mail", {2}]}
}

test_answered if {
	every fields in [
		let_in,
		{"account": "210987654321", "name": "path/arthur-irsa"},
		{"account": "210987654321", "form": "root"},
		{"account": "210987654321", "form": "account"},
		{"form": "everyone"},
		{"account": "210987654321", "form": "session", "name": "arthur-irsa/pod"},
		{"account": "876543210987", "form": "oidc-provider", "name": role_testing.issuer},
	] {
		unanswered([client, assuming([target("876543210987", "arthur-mail")]), door(fields)]) == set()
	}
}

test_unanswered_only_where_known if {
	stranger := door({"account": "210987654321", "name": "arthur-staging"})
	unanswered([client, assuming([target("876543210987", "arthur-reports")]), stranger]) == set()
	unanswered([client, assuming([target("210987654321", "arthur-mail")]), stranger]) == set()
	unanswered([client, assuming([object.union(target("876543210987", "*"), {"form": "roles"})]), stranger]) == set()
	unanswered([client, assuming([target("876543210987", "arthur-mail")]), object.union(stranger, {"facts": {"trust": {"principals_closed": false}}})]) == set()
	unanswered([role_testing.truster(["system:serviceaccount:monitoring:loki"]), assuming([target("876543210987", "arthur-mail")]), stranger]) == set()
	unanswered([client, assuming([target("876543210987", "arthur-mail")])]) == set()
	unanswered([assuming([target("876543210987", "arthur-mail")]), stranger]) == set()
}

test_unasked if {
	unasked([client, assuming([target("876543210987", "arthur-reports")]), door(let_in), sending("876543210987")]) == {[1, 2, "876543210987"]}
	unasked([client, policy({}, "arthur-irsa-s3-policy.json"), door({"account": "210987654321", "form": "root"}), sending("876543210987")]) == {[1, 2, "876543210987"]}
}

test_asked if {
	every targets in [
		[target("876543210987", "arthur-mail")],
		[object.union(target("876543210987", "arthur-*"), {"form": "roles"})],
		[object.union(target("", "*"), {"form": "everything", "text": "*"})],
	] {
		unasked([client, assuming(targets), door(let_in), sending("876543210987")]) == set()
	}
}

test_unasked_only_where_known if {
	mine := assuming([target("876543210987", "arthur-reports")])
	unasked([client, mine, door(let_in)]) == set()
	unasked([client, mine, door(let_in), sending("210987654321")]) == set()
	unasked([client, mine, door({"account": "345678901234", "name": "arthur-irsa"}), sending("876543210987")]) == set()
	unasked([client, door(let_in), sending("876543210987")]) == set()
	unasked([client, object.union(mine, {"facts": {"targets": {"roles_closed": false}}}), door(let_in), sending("876543210987")]) == set()
	wide := policy({"grants": [object.union(send("876543210987"), {"resources": [{"text": "*", "reach": "everything"}]})]}, "arthur-mail-policy.json")
	unasked([client, mine, door(let_in), wide]) == set()
	unasked([client, mine, door(let_in), sending("876543210987"), wide]) == set()
	open := policy({"policy": {"closed": false}}, "arthur-mail-policy.json")
	unasked([client, mine, door(let_in), sending("876543210987"), open]) == set()
}

test_accounts if {
	{"876543210987"} == mail.accounts with input as sending("876543210987")
	set() == mail.accounts with input as policy({"grants": [object.union(send("876543210987"), {"resources_known": false})]}, "x.json")
}

test_mail if {
	found := mail.mail with input as sending("876543210987")
	found == {"is": "mail", "user": false, "about": true, "at": [["Statement", 0, "Action"]]}
	not mail.mail with input as assuming([])
	not mail.mail with input as policy({"grants": [object.union(send("876543210987"), {"effect": "Deny"})]}, "x.json")
}

presence(document) := result if {
	result := mail.presence.is with input as document
} else := "nothing"

bare := testing.document("ServiceAccount", {"metadata": {"name": "arthurai-arthur", "namespace": "arthur"}})

test_presence if {
	presence(client) == "irsa"
	presence(role_testing.account("arthur", "arthurai-arthur", {})) == "irsa"
	presence(bare) == "bare"
	presence(testing.opened(bare, [""])) == "bare"
	presence(testing.opened(bare, ["/metadata"])) == "dim"
	presence(role_testing.trust({})) == "dim"
	presence(role_testing.truster(["system:serviceaccount:monitoring:loki"])) == "nothing"
	presence(role_testing.account("monitoring", "loki", {})) == "nothing"
}

roleless(kinds) := result if {
	result := {row.document | some row in mail.roleless} with input as testing.cluster([{"document": i, "entry": {"is": kind}} | some i, kind in kinds])
}

test_roleless if {
	roleless(["bare", "bare"]) == {0, 1}
	roleless(["bare", "irsa"]) == set()
	roleless(["bare", "dim"]) == set()
	roleless(["mail"]) == set()
}

test_policies_of_arthur if {
	rows := testing.cluster([
		{"document": 0, "entry": {"is": "mail", "about": true, "user": false}},
		{"document": 1, "entry": {"is": "mail", "about": true, "user": true}},
		{"document": 2, "entry": {"is": "mail", "about": false, "user": false}},
	])
	found := mail.policies_of_arthur with input as rows
	[row.document | some row in found] == [0]
}
