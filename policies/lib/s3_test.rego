package arthurlint.lib.s3_test

import data.arthurlint.lib.policy_testing as testing
import data.arthurlint.lib.s3

row(target, resources) := {"action": "s3:X", "targets": [{"type": target, "arn": "arn"}], "resources": resources}

bucket := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:s3:::acme", "service": "s3", "types": ["bucket"]}

objects := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:s3:::acme/*", "service": "s3", "types": ["object"]}

role := {"at": ["Statement", 0, "Resource"], "text": "arn:aws:iam::210987654321:role/x", "service": "iam"}

test_kinds_of_mismatch if {
	s3.on_bucket(row("object", [bucket, role])) with input as testing.identity({})
	not s3.on_bucket(row("bucket", [bucket])) with input as testing.identity({})
	s3.on_objects(row("bucket", [objects])) with input as testing.identity({})
	not s3.on_objects(row("object", [objects])) with input as testing.identity({})
	s3.elsewhere(row("object", [role])) with input as testing.identity({})
	not s3.elsewhere(row("object", [bucket])) with input as testing.identity({})
	not s3.elsewhere(row("bucket", [objects])) with input as testing.identity({})
}

test_malformed_resources_are_others_business if {
	facts := {"arns": [{"at": ["Statement", 0, "Resource"], "problem": "account-set"}]}
	not s3.on_bucket(row("object", [bucket])) with input as testing.identity(facts)
	not s3.elsewhere(row("object", [role])) with input as testing.identity(facts)
}

test_of_s3 if {
	s3.of_s3({"action": "s3:GetObject"})
	not s3.of_s3({"action": "s3tables:GetTable"})
}

test_texts if s3.texts([row("object", [bucket, role]), row("object", [bucket])], "bucket") == ["arn:aws:s3:::acme"]

test_arns if {
	s3.objects("arn:aws:s3:::acme") == "arn:aws:s3:::acme/*"
	s3.bucket("arn:aws:s3:::acme/logs/*") == "arn:aws:s3:::acme"
}

test_name_buckets if {
	s3.name_buckets(["arn:aws:s3:::acme", "arn:aws:s3:::acme-*"])
	not s3.name_buckets(["arn:aws:s3:::acme", "arn:aws:s3:::*"])
}

test_supplemented_list if {
	value := {"Statement": [{"Action": ["x", "y"], "Resource": ["a", "b"]}]}
	mine := [{"statement": ["Statement", 0], "at": ["Statement", 0, "Action", 1]}]
	list := s3.supplemented({"at": []}, mine, ["c"]) with input as testing.policy(value, {})
	list.fix == {"title": `Add "c"`, "edits": [{"op": "insert", "at": ["Statement", 0, "Resource", 2], "value": "c"}]}
	several := s3.supplemented({"at": []}, mine, ["c", "d"]) with input as testing.policy(value, {})
	several == {"at": []}
}

test_supplemented_single if {
	row := {"statement": ["Statement", 0], "at": ["Statement", 0, "Action", 0]}
	other := {"statement": ["Statement", 0], "at": ["Statement", 0, "Action", 1]}
	value := {"Statement": [{"Action": ["x", "y"], "Resource": "a"}]}
	all := s3.supplemented({"at": []}, [row, other], ["c"]) with input as testing.policy(value, {})
	all.fix == {"title": `Write "c"`, "edits": [{"op": "set", "at": ["Statement", 0, "Resource"], "value": "c"}]}
	some_ := s3.supplemented({"at": []}, [row], ["c"]) with input as testing.policy(value, {})
	some_ == {"at": []}
	single := {"Statement": [{"Action": "x", "Resource": "a"}]}
	only := s3.supplemented({"at": []}, [{"statement": ["Statement", 0], "at": ["Statement", 0, "Action"]}], ["c"]) with input as testing.policy(single, {})
	only.fix.edits[0].op == "set"
}
