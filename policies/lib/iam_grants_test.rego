package arthurlint.lib.iam_grants_test

import data.arthurlint.lib.iam_grants

all := {"text": "*", "reach": "everything"}

roles := {"text": "arn:aws:iam::*:role/*", "reach": "type"}

one := {"text": "arn:aws:iam::210987654321:role/ci", "reach": "named"}

test_wide if {
	every form in ["literal", "pattern"] {
		iam_grants.wide({"form": form, "resources": [all, roles, one]}) == [all, roles]
	}
	iam_grants.wide({"form": "service", "resources": [roles], "resources_known": true}) == [roles]
	iam_grants.wide({"form": "literal"}) == []
}

test_wide_leaves_others_out if {
	every row in [
		{"form": "service", "resources": [all], "resources_known": true, "everywhere": true},
		{"form": "service", "resources": [roles]},
		{"form": "all", "resources": [all]},
		{"form": "complement", "resources": [all]},
	] {
		not iam_grants.wide(row)
	}
}

test_covers if {
	iam_grants.covers({"everywhere": true})
	iam_grants.covers({"resources": [one, roles]})
	not iam_grants.covers({"resources": [one]})
	not iam_grants.covers({})
}

confined(resource, open) if {
	iam_grants.confined({"statement": ["Statement"]}) with input as {"value": {"Statement": {"Resource": resource}}, "open": open}
}

test_confined if {
	confined("arn:aws:s3:::acme-arthur-models", {})
	confined(["arn:aws:s3:::acme-arthur-models"], {})
	not confined(["arn:aws:s3:::acme-arthur-models"], {"/Statement/Resource": true})
	not confined(["arn:aws:s3:::acme-arthur-models", {"$unknown": "x", "class": "ref"}], {})
	not confined({"$unknown": "x", "class": "ref"}, {})
	not confined([], {})
	not iam_grants.confined({"statement": ["Statement"], "everywhere": true}) with input as {"value": {"Statement": {"Resource": "*"}}, "open": {}}
	not iam_grants.confined({"statement": ["Statement"]}) with input as {"value": {"Statement": {"NotResource": "*"}}, "open": {}}
}

test_among if {
	at := ["Statement", 0]
	row := {"action": "iam:PassRole", "statement": at, "effect": "Allow", "conditions": "none"}
	asked := {"iam:PassRole", "iam:CreateServiceLinkedRole"}
	iam_grants.among(at, asked) == `, and lets in "iam:PassRole"` with input.facts as {"grants": [row, object.union(row, {"action": "s3:GetObject"})]}
	every rows in [
		[],
		[object.union(row, {"effect": "Deny"})],
		[object.union(row, {"conditions": "some", "keys": ["iam:passedtoservice"]})],
		[object.union(row, {"statement": ["Statement", 1]})],
	] {
		iam_grants.among(at, asked) == "" with input.facts as {"grants": rows}
	}
}

test_undenied if {
	iam_grants.undenied with input.facts as {"policy": {"closed": true}, "statements": [{"effect": "Allow"}]}
	not iam_grants.undenied with input.facts as {"policy": {"closed": true}, "statements": [{"effect": "Allow"}, {"effect": "Deny"}]}
	not iam_grants.undenied with input.facts as {"policy": {}, "statements": [{"effect": "Allow"}]}
}
