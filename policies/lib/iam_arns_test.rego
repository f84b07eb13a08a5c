package arthurlint.lib.iam_arns_test

import data.arthurlint.lib.iam_arns

facts := {
	"arns": [
		{"at": ["Statement", 0, "Resource"], "problem": "type"},
		{"at": ["Statement", 1, "Resource"], "problem": "type-wildcard"},
		{"at": ["Statement", 3, "Resource"], "problem": "account-form", "service": "S3"},
		{"at": ["Statement", 3, "Resource"], "problem": "account-set", "service": "S3"},
	],
	"buckets": [
		{"at": ["Statement", 2, "Resource"], "problem": "slash"},
		{"at": ["Statement", 4, "Resource"], "problem": "open"},
	],
}

test_faulty if {
	every i in [0, 2, 3] {
		iam_arns.faulty(["Statement", i, "Resource"]) with input.facts as facts
		not iam_arns.sound(["Statement", i, "Resource"]) with input.facts as facts
	}
	every i in [1, 4, 5] {
		iam_arns.sound(["Statement", i, "Resource"]) with input.facts as facts
	}
	iam_arns.sound(["Statement", 0, "Resource"]) with input.facts as {}
}

test_alone if {
	iam_arns.alone({"at": ["Statement", 0, "Resource"]}, {"account-set"}) with input.facts as facts
	not iam_arns.alone({"at": ["Statement", 3, "Resource"]}, {"account-set"}) with input.facts as facts
}

test_of_other_service if {
	iam_arns.of_other_service({"service": "sqs"}, "s3")
	not iam_arns.of_other_service({"service": "S3"}, "s3")
	not iam_arns.of_other_service({}, "s3")
}

type(name) := {"type": name, "arn": sprintf("arn:%s", [name])}

test_shapes if {
	iam_arns.shapes([type("a")]) == `"arn:a"`
	iam_arns.shapes([type("a"), type("b"), type("c")]) == `"arn:a" or "arn:b" or others`
	iam_arns.type_names([type("a"), type("b")]) == `"a" or "b"`
	iam_arns.type_names([type("a"), type("b"), type("c")]) == `"a" or "b" or others`
}

test_narrowed if {
	iam_arns.narrowed({"at": []}, {"part": "eu-west-1"}) == {"at": [], "part": "eu-west-1"}
	iam_arns.narrowed({"at": []}, {"part": "12"}) == {"at": []}
	iam_arns.narrowed({"at": []}, {}) == {"at": []}
}

test_mended if {
	iam_arns.mended({"at": []}, {"at": ["a"], "fixed": "x"}).fix == {"title": `Write "x"`, "edits": [{"op": "set", "at": ["a"], "value": "x"}]}
	iam_arns.mended({"at": []}, {"at": ["a"]}) == {"at": []}
}

test_instead if {
	iam_arns.instead({"fixed": "x"}, "; y") == `; write "x"`
	iam_arns.instead({}, "; y") == "; y"
}

test_printable if {
	iam_arns.printable("arn:aws:s3:::acme/${aws:username} ")
	not iam_arns.printable("\u201carn:aws:s3:::acme\u201d")
	not iam_arns.printable({"$unknown": "x", "class": "ref"})
}

test_principal if {
	every text in ["arn:aws:sts::210987654321:assumed-role/ci/ci", "arn:aws:iam::210987654321:root"] {
		iam_arns.principal({"text": text})
	}
	every text in ["arn:aws:iam::210987654321:role/ci", "arn:aws:iam::210987654321:roots"] {
		not iam_arns.principal({"text": text})
	}
}

test_no_bucket if {
	iam_arns.no_bucket({"at": ["Statement", 0, "Resource"]}) with input.facts as facts
	not iam_arns.no_bucket({"at": ["Statement", 2, "Resource"]}) with input.facts as facts
}

test_part if {
	iam_arns.part({"part": "aws-eu"}) == "aws-eu"
	iam_arns.part({}) == ""
}

test_names_something if {
	iam_arns.names_something({"text": "arn:aws:kms:*::key/*"})
	not iam_arns.names_nothing({"text": "arn:aws:kms:*::key/*"})
	iam_arns.names_nothing({"text": "arn:aws:kms:*::*"})
	iam_arns.names_nothing({"text": "arn:*:kms:*:::*"})
	not iam_arns.names_something({"text": "arn:aws:kms:*::*"})
}
