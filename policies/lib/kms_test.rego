package arthurlint.lib.kms_test

import data.arthurlint.lib.kms

test_every_key if {
	kms.every_key({"reach": "everything", "text": "*"})
	kms.every_key({"reach": "type", "text": "arn:aws:kms:*:*:key/*"})
	not kms.every_key({"reach": "type", "text": "arn:aws:kms:*:210987654321:key/*"})
	not kms.every_key({"reach": "pattern", "text": "arn:aws:kms:*:*:key/1*"})
}
