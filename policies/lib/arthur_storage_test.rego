package arthurlint.lib.arthur_storage_test

import data.arthurlint.lib.arthur_storage as storage
import data.arthurlint.lib.role_testing
import data.arthurlint.lib.testing

grant(action, text, reach) := {
	"action": action, "effect": "Allow", "resources_known": true, "at": ["Statement", 0, "Action"], "statement": ["Statement", 0],
	"resources": [{"at": ["Statement", 0, "Resource"], "text": text, "reach": reach}],
}

policy(grants) := role_testing.owned({"policy": {"closed": true}, "grants": grants}, "arthur-irsa-s3-policy.json")

entry(grants) := result if {
	result := storage.policy with input as policy(grants)
}

objects := grant("s3:GetObject", "arn:aws:s3:::acme/*", "pattern")

test_role if {
	{"is": "role", "roles": ["arthur-irsa", "arthur-irsa-trust-policy"]} == storage.role with input as role_testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])
	{"is": "role", "roles": ["arthur-irsa"]} == storage.role with input as role_testing.account("arthur", "arthurai-arthur", {})
	not storage.role with input as role_testing.truster(["system:serviceaccount:monitoring:loki"])
	not storage.role with input as role_testing.account("monitoring", "loki", {})
}

test_policy if {
	entry([objects]) == {
		"is": "policy", "roles": ["arthur-irsa", "arthur-irsa-s3-policy"], "closed": true,
		"grants": [{"action": "s3:GetObject", "bucket": "acme"}], "wide": [],
	}
	entry([grant("s3:ListBucket", "arn:aws:s3:::acme", "named")]).grants == [{"action": "s3:ListBucket", "bucket": "acme"}]
	not entry([object.union(objects, {"action": "s3:DeleteObject"})])
	not entry([object.union(objects, {"effect": "Deny"})])
}

test_wide if {
	every row in [
		grant("s3:GetObject", "*", "everything"),
		grant("s3:GetObject", "arn:aws:s3:::*/*", "type"),
		grant("s3:GetObject", "arn:aws:s3:::acme-*", "pattern"),
		grant("s3:GetObject", "arn:aws:s3:eu-west-1:210987654321:accesspoint/acme/object/*", "pattern"),
		object.union(objects, {"resources_known": false}),
		object.union(objects, {"not_resource": true}),
	] {
		entry([row]).wide == ["s3:GetObject"]
	}
}

gaps(documents) := result if {
	entries := testing.cluster([{"document": i, "entry": e} | some i, document in documents; some e in one(document)])
	result := storage.gaps with input as entries
}

one(document) := [e] if {
	e := storage.role with input as document
} else := [e] if {
	e := storage.policy with input as document
} else := []

trust := role_testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])

test_gaps if {
	gaps([trust, policy([objects])]) == {{
		"role": "arthur-irsa", "bucket": "acme", "has": ["s3:GetObject"], "lacks": ["s3:ListBucket", "s3:PutObject"], "document": 1,
	}}
}

test_no_gaps if {
	bucket := grant("s3:ListBucket", "arn:aws:s3:::acme", "named")
	gaps([trust, policy([objects, bucket, object.union(objects, {"action": "s3:PutObject"})])]) == set()
	gaps([trust, policy([objects, bucket, grant("s3:PutObject", "*", "everything")])]) == set()
	gaps([policy([objects])]) == set()
	gaps([trust, policy([])]) == set()
	gaps([trust, role_testing.in_file(policy([objects]), "loki-s3-policy.json")]) == set()
	gaps([trust, object.union(policy([objects]), {"facts": {"policy": {"closed": false}}})]) == set()
}

test_gaps_over_several_policies if {
	second := role_testing.in_file(policy([grant("s3:ListBucket", "arn:aws:s3:::acme", "named")]), "arthur-irsa-policy.json")
	{gap.document | some gap in gaps([trust, policy([objects]), second])} == {1, 2}
	{gap.lacks | some gap in gaps([trust, policy([objects]), second])} == {["s3:PutObject"]}
}

test_advice if {
	storage.advice("s3:PutObject", "acme") == `"s3:PutObject" on "arn:aws:s3:::acme/*"`
	storage.advice("s3:ListBucket", "acme") == `"s3:ListBucket" on "arn:aws:s3:::acme"`
}
