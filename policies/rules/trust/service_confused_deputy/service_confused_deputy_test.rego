package arthurlint.rules.trust["service-confused-deputy_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["service-confused-deputy"] as rule

found(text, fields, statement) := result if {
	facts := {
		"principals": [testing.changed(testing.principal("Service", "service", text), fields)],
		"statements": [object.union({"at": ["Statement", 0]}, statement)],
		"assumed_actions": [testing.action("sts:AssumeRole", ["service"])],
	}
	result := rule.findings with input as testing.trust(facts)
}

none := {"conditions": "none"}

test_service if {
	found("vpc-flow-logs.amazonaws.com", {}, none) == {{
		"at": ["Statement", 0, "Principal", "Service"],
		"message": `"vpc-flow-logs.amazonaws.com" is let in whatever resource it acts for; test aws:SourceArn or aws:SourceAccount`,
	}}
	{f.at | some f in found("states.amazonaws.com", {}, {"conditions": "some", "keys": ["aws:requestedregion"]})} == {["Statement", 0, "Principal", "Service"]}
}

test_services_of_the_same_account if {
	every text in ["ec2.amazonaws.com", "ecs-tasks.amazonaws.com", "lambda.amazonaws.com", "edgelambda.amazonaws.com", "eks.amazonaws.com", "pods.eks.amazonaws.com", "ec2.amazonaws.com.cn"] {
		found(text, {}, none) == set()
	}
}

test_conditions if {
	every key in ["aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths"] {
		found("states.amazonaws.com", {}, {"conditions": "some", "keys": [key]}) == set()
	}
	found("states.amazonaws.com", {}, {"conditions": "unknown"}) == set()
}

test_others if {
	found("states.amazonaws.com", {"effect": "Deny"}, none) == set()
	found("lamda.amazonaws.com", {"problems": ["unknown-service"]}, none) == set()
	found("states.amazonaws.com", {"under": "AWS"}, none) == set()
	found("alexa-appkit.amazon.com", {}, none) == set()
	found("states.amazonaws.com", {"statement": ["Statement", 1]}, none) == set()
}
