package arthurlint.lib_test

import data.arthurlint.lib
import data.arthurlint.lib.testing
import data.arthurlint.lib.words

unknown := {"$unknown": "X", "class": "ref"}

partial := {"$parts": ["arn:*", unknown, ":end"]}

test_known if {
	every x in ["", "a", 1, true, null, {}, []] {
		lib.known(x)
	}
	every x in [unknown, partial] {
		lib.uncertain(x)
		not lib.known(x)
		not lib.mapping(x)
		not lib.not_text(x)
	}
}

test_lacks if {
	doc := testing.document("X", {"a": {"b": 1}, "n": null})
	lib.lacks(["c"]) with input as doc
	lib.lacks(["a", "c"]) with input as doc
	lib.lacks(["c", "d", "e"]) with input as doc
	lib.lacks(["n", "d"]) with input as doc
	not lib.lacks(["a", "b"]) with input as doc
	not lib.lacks(["a"]) with input as doc
}

test_lacks_nothing_in_what_is_open_or_unknown if {
	doc := testing.document("X", {"a": {"b": 1}, "u": unknown})
	not lib.lacks(["a", "c"]) with input as testing.opened(doc, ["/a"])
	lib.lacks(["c"]) with input as testing.opened(doc, ["/a"])
	not lib.lacks(["c", "d"]) with input as testing.opened(doc, [""])
	not lib.lacks(["u", "d"]) with input as doc
}

test_pointer if lib.pointer(["a/b", "c~d", 0]) == "/a~1b/c~0d/0"

test_root_pointer if lib.pointer([]) == ""

test_parts if {
	lib.begins(partial, "arn:")
	lib.ends(partial, ":end")
	lib.has_wildcard(partial)
	not lib.begins(partial, "arn:aws")
	not lib.mismatches(partial, "^x")
}

test_within_one if {
	every pair in [["abc", "abc"], ["abc", "abd"], ["abc", "ab"], ["abc", "xabc"], ["abc", "acb"], ["aa", "aaa"]] {
		words.within_one(pair[0], pair[1])
	}
	not words.within_one("abc", "abde")
	not words.within_one("abc", "cba")
}

test_within_two if {
	every pair in [["ebs.csi.aws.com", "ebs.csi.aws.con"], ["ebs.csi.aws.com", "esb.csi.aws.co"], ["abcdef", "xbcdey"], ["abcdef", "bcdefg"], ["abcd", "badc"]] {
		words.within_two(pair[0], pair[1])
	}
	not words.within_two("abcdef", "xycdez")
}

test_did_you_mean if {
	words.did_you_mean("kmsKeyIdd", {"kmskeyid", "type"}) == `, did you mean "kmskeyid"?`
	words.did_you_mean("volume", {"kmskeyid", "type"}) == ""
}
