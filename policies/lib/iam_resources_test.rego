package arthurlint.lib.iam_resources_test

import data.arthurlint.lib.iam_resources

queue := {"type": "queue", "arn": "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"}

resource(text, fields) := object.union({"at": ["Statement", 0, "Resource"], "text": text}, fields)

test_service if iam_resources.service("S3:GetObject") == "s3"

test_well_formed if {
	row := {"resources": [resource("x", {})]}
	iam_resources.well_formed(row) with input.facts as {}
	not iam_resources.well_formed(row) with input.facts as {"arns": [{"at": ["Statement", 0, "Resource"], "problem": "type"}]}
}

test_no_alias if {
	iam_resources.no_alias({"resources": [resource("x", {"types": ["key"]}), resource("y", {})]})
	not iam_resources.no_alias({"resources": [resource("x", {}), resource("y", {"types": ["alias"]})]})
}

test_mismatch if {
	iam_resources.mismatch({"action": "sqs:SendMessage", "targets": [queue], "resources": [resource("a", {"types": ["b", "c"]}), resource("d", {"service": "s3"}), resource("e", {})]}) == `it takes resources of type "queue", "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"; "a" is of type "b" or "c", "d" is of service "s3"`
	iam_resources.described(resource("e", {})) == `"e" is none`
}

test_places if iam_resources.places({"resources": [resource("x", {})]}) == [{"at": ["Statement", 0, "Resource"], "message": "this resource"}]

test_specific if {
	iam_resources.specific({"texts": ["arn:aws:ses:eu-west-1:210987654321:identity/acme.io"]})
	every text in ["arn:aws:s3:::*", "arn:aws:logs:*:*:*", "arn:aws:ses:eu-west-1:210987654321:*"] {
		not iam_resources.specific({"texts": [text]})
	}
}

beside(resources, open, rows) if {
	iam_resources.used_beside(rows[0]) with input as {
		"value": {"Statement": [{"Resource": resources}]},
		"open": open,
		"facts": {"unused_resources": rows},
	}
}

test_used_beside if {
	row := {"statement": ["Statement", 0], "at": ["Statement", 0, "Resource", 0]}
	unknown := {"$unknown": "x", "class": "ref"}
	beside(["a", "b"], {}, [row])
	every resources in ["a", ["a"], ["a", unknown], ["a", "b", unknown], unknown] {
		not beside(resources, {}, [row])
	}
	not beside(["a", "b"], {"/Statement/0/Resource": true}, [row])
	not beside(["a", "b"], {}, [row, {"at": ["Statement", 0, "Resource", 1]}])
}

test_remains if {
	at := ["Statement", "Action", 0]
	every others in [["a:B", "c:D"], ["a:B", {"$unknown": "x", "class": "ref"}]] {
		iam_resources.remains(at, {"a:b"}) with input as {"value": {"Statement": {"Action": others}}}
	}
	not iam_resources.remains(at, {"a:b", "c:d"}) with input as {"value": {"Statement": {"Action": ["a:B", "C:d"]}}}
	not iam_resources.remains(["Statement", "Action"], {"a:b"}) with input as {"value": {"Statement": {"Action": "a:B"}}}
}

test_listed if {
	iam_resources.listed(["Statement", "Action", 0])
	not iam_resources.listed(["Statement", "Action"])
}

test_removed if {
	row := {"at": ["Statement", 0, "Action", 1], "by": ["Statement", 0, "Action", 0]}
	iam_resources.removed({"at": row.at}, row).fix == {"title": "Remove it", "edits": [{"op": "remove", "at": row.at}]}
	every by in [["Statement", 1, "Action", 0], ["Statement", 1, "Action"]] {
		iam_resources.removed({"at": row.at}, {"at": row.at, "by": by}) == {"at": row.at}
	}
	iam_resources.removed({}, {"at": ["Statement", 0, "Action"], "by": ["Statement", 0, "Resource"]}) == {}
}

test_common if {
	iam_resources.common({"action": "sts:AssumeRole"})
	not iam_resources.common({"action": "s3:GetObject"})
	iam_resources.common({"action": "kms:Decrypt", "resources": [resource("x", {})]})
	not iam_resources.common({"action": "kms:Decrypt", "resources": [resource("x", {"types": ["alias"]})]})
}

test_own_targets_come_first if {
	group := {"type": "group", "arn": "arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}"}
	row := {"action": "sqs:SendMessage", "targets": [group, queue], "resources": [resource("e", {})]}
	iam_resources.mismatch(row) == `it takes resources of type "queue" or "group", "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}" or "arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}"; "e" is none`
}

only_here(other, extra) if {
	iam_resources.only_here(object.union({"statement": ["Statement", 0], "service": "ecr"}, extra)) with input as {
		"value": {"Statement": [{"Action": "ecr:GetAuthorizationToken", "Resource": "x"}, other]},
		"open": {},
		"facts": {"policy": {"closed": true}},
	}
}

test_only_here if {
	unknown := {"$unknown": "x", "class": "ref"}
	only_here({"Action": "ecr:*", "Resource": "arn:aws:ecr:eu-west-1:210987654321:repository/arthur"}, {})
	only_here({"Action": ["sqs:SendMessage"], "Resource": unknown}, {})
	not only_here({"Action": "ecr:*", "Resource": "y"}, {"elsewhere": true})
	every action in ["ecr:GetAuthorizationToken", "ECR:*", "*", "e*:Get*"] {
		not only_here({"Action": [action, "sqs:SendMessage"], "Resource": ["y", unknown]}, {})
	}
	not iam_resources.only_here({"statement": ["Statement"], "service": "ecr"}) with input as {"value": {"Statement": {}}, "open": {}, "facts": {"policy": {}}}
	iam_resources.only_here({"statement": ["Statement"], "service": "ecr"}) with input as {"value": {"Statement": {}}, "open": {}, "facts": {"policy": {"closed": true}}}
}

test_sure if {
	iam_resources.sure({"action": "sts:AssumeRole"})
	not iam_resources.unsure({"action": "sts:AssumeRole"})
	iam_resources.unsure({"action": "ec2:StartInstances"})
	not iam_resources.sure({"action": "ec2:StartInstances"})
}
