# Built-ins: results, undefined where they fail, numbers.
package snippets.builtins

t_startswith := [x | some v in input.list; x := startswith(v, "a")]

t_startswith_holds contains v if {
	some v in input.list
	startswith(v, "a")
}

t_endswith := {x | some v in input.list; x := endswith(v, "b")}

t_endswith_holds contains v if {
	some v in input.list
	not endswith(v, "b")
}

t_contains := [x | some v in input.list; x := contains(v, "b")]

t_contains_holds contains v if {
	some v in input.list
	contains(v, input.a)
}

t_count := [x | some v in [input.list, input.object, input.a, "日本語", {1, 1.0, 2}]; x := count(v)]

t_lower := [x | some v in input.list; x := lower(v)]

t_trim := [x | some v in ["  a ", "b", "\u00a0c\u2003", "", 1]; x := trim_space(v)]

t_types := [[is_string(v), is_number(v), is_boolean(v), is_null(v), is_array(v), is_object(v), is_set(v)] |
	some v in [input.a, input.b, input.list, input.object, {1}, null, true]
]

t_type_holds := {"string": strings, "number": numbers_, "rest": rest} if {
	strings := {v | some v in input.list; is_string(v)}
	numbers_ := {v | some v in input.list; is_number(v)}
	rest := {v | some v in input.list; not is_string(v); not is_number(v)}
}

t_composite_holds := [kind | some v in [input.list, input.object, {1}, "x"]; kind := composite(v)]

composite(v) := "array" if is_array(v)

composite(v) := "object" if is_object(v)

composite(v) := "set" if is_set(v)

composite(v) := "none" if {
	not is_array(v)
	not is_object(v)
	not is_set(v)
}

t_compare := [[x < y, x <= y, x > y, x >= y, x == y, x != y] |
	some x in [input.a, 1, 1.0, "a", null, [1], {"a": 1}, {1}, 1e2, 100, 12345678901234567890]
	some y in [input.b, 1, "b", [1.0], {"a": 1.0}, {1.0}, 100.0, 12345678901234567891]
]

t_compare_holds := [[x, y] | some x in input.list; some y in input.list; x < y]

t_at_most := [x | some x in input.list; x <= 2]

t_at_least := [x | some x in input.list; x >= "a"]

t_greater := [x | some x in input.list; x > input.a]

t_differs := [x | some x in input.list; x != input.a]

t_numbers_are_equal if 1 == 1.0

t_number_members := {1, 1.0, 1e0}

t_number_key := {1: "a"}[1.0]

t_match := [x | some v in input.list; x := regex.match(`^a+$`, v)]

t_match_holds contains v if {
	some v in input.list
	regex.match("^[a-c]", v)
}

t_match_broken if regex.match("(", input.a)

t_match_broken_not if not regex.match("(", "x")

t_match_pattern_of_input := regex.match(input.a, "one")

t_sprintf := sprintf("%s %d %v %q", [input.a, input.b, input.list, "x"])

t_sprintf_wrong := [sprintf("%d", ["x"]), sprintf("%s", []), sprintf("%s", [1, 2])]

t_sprintf_no_array := sprintf("%s", input.a)

t_sprintf_no_format := sprintf(input.list[0], [])

t_concat := concat(", ", [x | some x in input.list; is_string(x)])

t_concat_wrong := concat(", ", input.list)

t_union := object.union({"a": {"b": 1}, "c": 2}, {"a": {"d": input.a}, "c": input.b})

t_union_wrong := object.union(input.object, input.a)

t_union_n := object.union_n([input.object, {"x": "new"}, {"z": {}}])

t_get := [
	object.get(input, "a", "d"),
	object.get(input, ["object", "x", "y"], "d"),
	object.get(input, [], "d"),
	object.get({1: 2}, 1.0, "d"),
]

t_get_wrong := object.get(input.list, 0, "d")

t_get_index := object.get(input, ["list", 0], "d")

t_keys := object.keys(input.object)

t_keys_empty := object.keys({})

t_keys_wrong := object.keys(input.a)

t_sets := [{1, 2} | {input.a}, {1, 2} & {1, input.b}, {1, 2} - {1}, {1} - {1}]

t_to_number := [x | some v in ["1", "1.0", "x", "1e3", null, true, 7]; x := to_number(v)]

t_arithmetic := [1 + 2, 7 / 2, 7 % 2, 2 * 3, 1 - 3, 0.1 + 0.2]

t_division_by_zero := 1 / 0

t_sum_of_input := input.a + input.b

t_slice := array.slice(["a", "b", "c"], 1, 2)

t_array_concat := array.concat(input.list, [1])

t_split := split("a,b", ",")

t_replace := replace("aXb", "X", "-")

t_sort := sort(input.list)

t_min_max := [min(input.list), max(input.list)]

t_substring := [substring("hello", 1, 2), substring("hello", 1, -1)]

t_undefined_argument := lower(input.nowhere)

t_boolean_result := [x | x := startswith("ab", "a")]

t_boolean_result_false := x if x := startswith("ab", "b")

t_member_value := [1 in input.list, "x" in input.object, 2 in {2}, 3 in 3]

t_member_with_key := ["x", 1 in input.object, 0, 1 in input.list]

t_json := json.marshal(input)

t_regex_find := regex.find_n("[a-z]", "abc", 2)


t_keys_minus := object.keys(input.object) - {"x", input.a}

t_keys_minus_wrong := [1 | object.keys(input.object) - input.list]

t_keys_and := object.keys(input.object) & {"x", "y"}

t_keys_member := [x | some x in ["x", "z", 1]; x in object.keys(input.object)]

t_keys_not_member := [x | some x in ["x", "z", 1]; not x in object.keys(input.object)]

t_folded := [
	{1, 2} | {2, 3}, {1, 2} - {2}, lower("ABC"), concat("-", ["a", "b"]), array.concat([1], [2]), count("abc"),
	object.union({"a": {"b": 1}}, {"a": {"c": 2}}), object.keys({"a": 1}), sprintf("%s", ["x"]), sort({2, 1}), 1 + 2,
]

t_folded_undefined := max([])

t_shared := [a, b, c] if {
	some x in input.list
	a := x.y
	b := x.y
	c := [z | z := x.y; lower(z) == lower(z)]
}

t_substrings := [x |
	some v in ["hello", "日本語", "", "a\u0300é", input.a]
	some start in [0, 1, 2, 9, -1, 1.5, "0", 1.0]
	some length in [0, 1, 2, 99, -1, null]
	x := substring(v, start, length)
]

t_equal_substrings := [[v, w, n] |
	some v in ["hello", "日本語", "", input.a]
	some w in ["help", "日本", "hello", input.list]
	some n in [-1, 0, 1, 3, 99, "x"]
	substring(v, 0, n) == substring(w, 0, n)
]

t_equal_substring_twice if {
	x := substring("abc", 1, 1)
	x == substring(input.a, 1, 1)
	x == "b"
}
