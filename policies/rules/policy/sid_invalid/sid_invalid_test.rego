package arthurlint.rules.policy["sid-invalid_test"]

import data.arthurlint.lib.testing
import data.arthurlint.rules.policy["sid-invalid"] as rule

policy(sids) := testing.policy("IdentityPolicy", {}, {"statements": [{"at": ["Statement", i], "sid": sid} | some i, sid in sids]})

test_hyphen if {
	found := rule.findings with input as policy(["s3-read"])
	found == {{
		"at": ["Statement", 0, "Sid"],
		"message": `Sid is "s3-read"; write "s3Read"`,
		"fix": {"title": `Set Sid to "s3Read"`, "edits": [{"op": "set", "at": ["Statement", 0, "Sid"], "value": "s3Read"}]},
	}}
}

test_other_characters if {
	every sid in ["Read models", "Read_models", "Lesen–ß", "${aws:username}"] {
		found := rule.findings with input as policy([sid])
		{f.at | some f in found} == {["Statement", 0, "Sid"]}
	}
}

test_no_fix if {
	nothing := rule.findings with input as policy(["--"])
	{f.message | some f in nothing} == {`Sid is "--"; write letters and digits only`}
	{f | some f in nothing; f.fix} == set()
	taken := rule.findings with input as policy(["s3-read", "s3Read"])
	{f.message | some f in taken} == {`Sid is "s3-read"; write "s3Read"`}
	{f | some f in taken; f.fix} == set()
}

test_valid_or_unknown if {
	found := rule.findings with input as policy(["S3Read1", "READ"])
	found == set()
	unknown := rule.findings with input as testing.policy("IdentityPolicy", {}, {"statements": [{"at": ["Statement", 0], "elements": ["Sid"]}]})
	unknown == set()
}
