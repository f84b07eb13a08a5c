package arthurlint.lib.iam_actions_test

import data.arthurlint.lib.iam_actions

near(name, distance) := {"name": name, "distance": distance, "action_known": true}

test_not_api_name if {
	iam_actions.not_api_name({"service": "s3", "name": "GetObjcet"})
	not iam_actions.not_api_name({"service": "s3", "name": "ListObjectsV2"})
	not iam_actions.not_api_name({"service": "kms", "name": "reEncrypt"})
}

test_behind if {
	iam_actions.behind({"service": "s3", "name": "ListObjects*"}) == ["s3:ListBucket"]
	not iam_actions.behind({"service": "s3", "name": "Snow*"})
}

test_plain if {
	every text in ["s3:GetObject", "s3:Get Object", "s3:GetÄ", "", "s3:Get$"] {
		iam_actions.plain(text)
	}
	every text in ["s3:${aws:username}", "s3:Get\u200bObject", "\u201cs3:GetObject\u201d", {"$unknown": "x", "class": "ref"}] {
		not iam_actions.plain(text)
	}
}

test_misspelt if {
	row := {"service": "dyanmodb", "name": "GetItem", "near": [near("dynamodb", 1)]}
	iam_actions.misspelt(row)
	not iam_actions.strange(row)
	iam_actions.corrections(row) == {"dynamodb:GetItem"}
	iam_actions.corrections({"service": "dyanmodb", "name": "GetItem", "near": [near("dynamodb:GetItem", 1)]}) == {"dynamodb:GetItem"}
}

test_strange if {
	every row in [
		{"service": "zocalo", "name": "GetItem"},
		{"service": "emr", "name": "GetItem", "near": [{"name": "ecr", "distance": 1}]},
		{"service": "macie", "name": "*", "near": [near("macie2", 1)]},
		{"service": "macie", "name": "TagResource", "near": [near("macie2", 1)]},
		{"service": "dyanmodbs", "name": "GetItem", "near": [near("dynamodb", 3)]},
	] {
		iam_actions.strange(row)
		not iam_actions.misspelt(row)
	}
}

test_correction if {
	iam_actions.correction({"near": [near("s3:GetObject", 1), near("s3:PutObject", 3)]}) == "s3:GetObject"
	not iam_actions.correction({"near": [near("s3:GetObject", 2)]})
	not iam_actions.correction({"near": [near("sqs:a", 1), near("sns:a", 1)]})
	not iam_actions.correction({})
}

test_trimmed if {
	iam_actions.trimmed(" s3:GetObject\n") == "s3:GetObject"
	not iam_actions.trimmed("s3: GetObject")
	not iam_actions.trimmed(" * ")
}

test_corrected if {
	row := {"at": ["Statement", 0, "Action"], "near": [near("s3:GetObject", 1)]}
	iam_actions.corrected({"at": row.at}, row).fix == {
		"title": `Write "s3:GetObject"`,
		"edits": [{"op": "set", "at": ["Statement", 0, "Action"], "value": "s3:GetObject"}],
	}
	iam_actions.corrected({"at": row.at}, {"at": row.at}) == {"at": row.at}
}

test_suggestion if {
	iam_actions.suggestion({"near": [near("s3:PutObject", 1), near("s3:GetObject", 3)]}) == `; did you mean "s3:PutObject"?`
	iam_actions.suggestion({"near": [near("sns", 1), near("sqs", 1)]}) == `; did you mean "sns" or "sqs"?`
	iam_actions.suggestion({}) == ""
}

test_current if {
	iam_actions.current({"service": "eventbridge"})
	not iam_actions.current({"service": "deepracer"})
	not iam_actions.current({})
}
