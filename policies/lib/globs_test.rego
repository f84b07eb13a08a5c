package arthurlint.lib.globs_test

import data.arthurlint.lib.globs

test_matches if {
	globs.matches("arthurai-arthur", "arthurai-arthur")
	globs.matches("*", "")
	globs.matches("arthurai-*", "arthurai-arthur-helm-hook")
	globs.matches("arn:aws:kms:*:210987654321:key/??d4*", "arn:aws:kms:eu-west-1:210987654321:key/a1d4e5")
	globs.matches("a.b[c]{d}+*", "a.b[c]{d}+e")
	globs.matches("é*", "éa\nb")
}

test_mismatches if {
	globs.mismatches("arthurai-*", "arthur-scope")
	globs.mismatches("a.b", "axb")
	globs.mismatches("a.b*", "axbc")
	globs.mismatches("a?", "a")
	not globs.mismatches("a?", "ab")
}
