package arthurlint.lib.api_names_test

import data.arthurlint.lib.api_names

test_meant if {
	api_names.meant["s3:listobjectsv2"] == ["s3:ListBucket"]
	api_names.meant["s3:copyobject"] == ["s3:GetObject", "s3:PutObject"]
	api_names.meant["kms:reencrypt"] == ["kms:ReEncryptFrom", "kms:ReEncryptTo"]
}

test_keys_are_in_lower_case if {
	every name, actions in api_names.meant {
		name == lower(name)
		every action in actions {
			not lower(action) in object.keys(api_names.meant)
		}
	}
}
