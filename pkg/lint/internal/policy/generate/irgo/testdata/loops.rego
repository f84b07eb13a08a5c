# Iteration, comprehensions, negation, every, membership.
package snippets.loops

t_some := [x | some x in input.list]

t_some_key := [[i, x] | some i, x in input.list]

t_some_object := [[k, v] | some k, v in input.object]

t_wildcard := [x | x := input.list[_]]

t_nested := [[i, j, y] | some i, x in input.list; some j, y in x]

t_walk_path := {y | y := input.object[_][_]}

t_set_loop := [x | some x in {3, 1, 2, "a", [1], {"k": 1}}]

t_set_of_sets := {{x, input.a} | some x in input.list}

t_member if input.a in input.list

t_member_key if "x", 1 in input.object

t_not_member if not input.a in input.list

t_member_set if input.a in {1, "two", 3.0}

t_not if not input.a

t_not_loop if {
	not any_big
}

any_big if {
	some x in input.list
	x > 2
}

t_not_in_loop contains x if {
	some x in input.list
	not x.bad
	not x == 2
}

t_every if {
	every x in input.list {
		x > 0
	}
}

t_every_key if {
	every k, v in input.object {
		is_string(k)
		v != null
	}
}

t_every_nested if {
	every x in input.list {
		every y in x {
			y == 1
		}
	}
}

t_every_in_loop contains k if {
	some k, v in input.object
	every x in v {
		x in input.list
	}
}

t_every_literal if {
	every x in [] {
		x == 1
	}
}

t_array := [x | some x in input.list; x != 2]

t_set := {x | some x in input.list}

t_object := {k: v | some k, v in input.object}

t_object_by_value := {v: k | some k, v in input.object}

t_closure := [y | some x in input.list; y := [z | some z in input.list; z == x]]

t_count := count([x | some x in input.list; is_number(x)])

t_unused if {
	_ := [x | some x in input.list]
}

t_found_first if {
	some x in input.list
	some y in input.list
	x == y
}

t_seen_key := v if {
	k := input.a
	v := input.object[k]
}

t_dynamic := input[input.a]

t_array_index := input.list[1]

t_array_index_float := input.list[1.0]

t_array_index_input := input.list[input.a]

t_negative := input.list[-1]

t_set_lookup := {1, 2, 3}[input.a]

t_object_number_key := {1: "one", 2: "two"}[input.a]

t_deep := input.object.x.y.z

t_false_value if input.b

t_false_refs := [x | some x in input.list; x]

t_two_loops contains [x, y] if {
	some x in input.list
	some y in object.keys(input.object)
}

t_pairs := {[a, b] | [a, b] := input.list[_]}

t_destructure := [a, b] if [a, b, 2] = input.list

t_destructure_object := x if {"x": x, "y": _} = input.object

t_destructure_nested := [a, b] if {"x": [a, {"k": b}]} = input.object

t_unify_arrays := [x, y] if [x, 1] = [input.a, y]

t_numbers := [x | some x in numbers.range(1, 5); x > 2]

t_walk := [[p, v] | walk(input.object, [p, v])]

t_walk_value := {v | walk(input, [_, v]); is_string(v)}

t_walk_holds if walk(input, [["a"], 1])
