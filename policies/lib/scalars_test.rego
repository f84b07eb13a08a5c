package arthurlint.lib.scalars_test

import data.arthurlint.lib.scalars

unknown := {"$unknown": "X", "class": "ref"}

partial := {"$parts": ["a", unknown]}

test_described if {
	scalars.described(true) == "the boolean true"
	scalars.described(3000) == "the number 3000"
	scalars.described("a\"b") == `the string "a\"b"`
	scalars.described([]) == "a sequence"
	scalars.described({}) == "a mapping"
	scalars.described(null) == "null"
}

test_quoting if {
	scalars.quoted(1.5) == "1.5"
	scalars.advice(false) == `write "false"`
	scalars.advice([]) == "write a string"
	scalars.quoting(["a", 0], 3).fix.edits == [{"op": "set", "at": ["a", 0], "value": "3"}]
	scalars.quoting(["a"], {}) == {}
}

test_mistyped if {
	scalars.mistyped([], "mapping")
	scalars.mistyped({}, "sequence")
	scalars.mistyped(1, "string")
	scalars.mistyped("true", "boolean")
	not scalars.mistyped({}, "mapping")
	not scalars.mistyped([], "sequence")
	not scalars.mistyped("", "string")
	not scalars.mistyped(false, "boolean")
}

test_nulls_and_unknowns_are_of_every_type if {
	every type in ["mapping", "sequence", "string", "boolean"] {
		every x in [null, unknown, partial] {
			not scalars.mistyped(x, type)
		}
	}
}
