package arthurlint.lib.irsa_test

import data.arthurlint.lib.irsa

test_seconds if {
	every text, number in {"600": 600, "+600": 600, "-5": -5, "0": 0, "000": 0, "00600": 600, "9999999999": 9999999999} {
		irsa.seconds(text) == number
	}
	every x in ["", "x", "+-5", "-+5", "1.5", 600, null, {"$unknown": "X", "class": "ref"}] {
		not irsa.seconds(x)
	}
}

test_misspelt if {
	irsa.misspelt("eks.amazonaws.com/Role-Arn")
	irsa.misspelt("eks.amazonaws.com/rolearn")
	not irsa.misspelt(irsa.role_arn)
	not irsa.misspelt("iam.amazonaws.com/role")
	not irsa.misspelt("example.com/role")
}

test_patterns if {
	regex.match(irsa.role_pattern, "arn:aws-cn:iam::481620394817:role/a/b")
	not regex.match(irsa.role_pattern, "arn:aws:iam::481620394817:role/")
	not regex.match(irsa.role_pattern, "arn:aws:iam::481620394817:role/a ")
}
