package arthurlint.lib.iam_escalation_test

import data.arthurlint.lib.iam_escalation

all := {"text": "*", "reach": "everything"}

grant(action) := {"action": action, "effect": "Allow", "conditions": "none", "form": "literal", "resources": [all], "everywhere": true}

test_held if {
	run := grant("ec2:RunInstances")
	iam_escalation.held == {"ec2:RunInstances"} with input.facts as {"grants": [run]}
	every row in [
		object.union(run, {"effect": "Deny"}),
		object.union(run, {"conditions": "some", "keys": ["aws:sourceip"]}),
		object.union(run, {"resources": [{"text": "x", "reach": "named"}], "everywhere": false}),
	] {
		iam_escalation.held == set() with input.facts as {"grants": [row]}
	}
}

test_passed if {
	at := ["Statement", 0]
	row := {
		"key": "iam:passedtoservice",
		"statement": at,
		"operator": {"type": "String", "required": true},
		"values": [{"text": "ec2.amazonaws.com"}, {"text": "lambda.*", "wildcard": true}],
	}
	iam_escalation.passed(at) == {"ec2.amazonaws.com"} with input.facts as {"conditions": [row]}
	every other in [
		object.union(row, {"key": "aws:sourceip"}),
		object.union(row, {"statement": ["Statement", 1]}),
		object.union(row, {"operator": {"required": false}}),
	] {
		iam_escalation.passed(at) == set() with input.facts as {"conditions": [other]}
	}
}

test_runs if {
	rows := [grant("lambda:CreateFunction"), grant("ec2:RunInstances")]
	found := iam_escalation.runs({"ec2.amazonaws.com", "lambda.amazonaws.com"}) with input.facts as {"grants": rows}
	[runner.service | some runner in found] == ["ec2.amazonaws.com"]
	both := array.concat(rows, [grant("lambda:InvokeFunction")])
	more := iam_escalation.runs({"lambda.amazonaws.com"}) with input.facts as {"grants": both}
	[runner.service | some runner in more] == ["lambda.amazonaws.com"]
}
