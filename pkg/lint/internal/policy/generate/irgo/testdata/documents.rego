# Complete rules, defaults, else, partial sets and objects.
package snippets.documents

t_constant := {"a": [1, 2.0, null], "b": {true, "x"}}

t_number := 1.0

t_big := 12345678901234567890123456789

t_complete := input.a if input.a

t_incremental := "a" if input.a

t_incremental := "a" if input.b

t_conflict := input.a if input.a

t_conflict := input.b if input.b

t_conflict_in_body := x if some x in input.list

t_false if input.a == "never"

t_false := false if input.b

default t_default := "otherwise"

t_default := input.a if input.a != 1

default t_default_conflict := 0

t_default_conflict := x if some x in input.list

t_else := "first" if {
	input.a == 1
} else := "second" if {
	input.b
} else := input.list if {
	input.list
} else := "last"

t_else_undefined := 1 if {
	input.a == 1
} else := 2 if {
	input.a == 2
}

t_else_loop := x if {
	some x in input.list
} else := "none"

t_else_twice := "a" if {
	input.a == 1
} else := "b"

t_else_twice := "b" if input.b

t_set contains x if some x in input.list

t_set contains input.a

t_set contains [k, v] if some k, v in input.object

t_object[k] := v if some k, v in input.object

t_object_conflict[k] := v if {
	some k in ["x", "y"]
	some v in input.list
}

parts.x := input.a

parts.y := input.b

parts.z.deep := 1

t_object_of_rules := parts

t_general[k].deep[v] := true if {
	some k, v in input.object
	is_string(v)
}

t_named[lower(key)] contains {"key": key, "value": value} if some key, value in input.object

t_named_twice[lower(key)][value] contains key if {
	some key, value in input.object
	is_string(value)
}

t_uses_named := {k: count(v) | some k, v in t_named}

t_looked_up := t_named.x

t_looked_up_key := v if {
	some v in t_named[input.a]
}

t_empty_set contains x if {
	x := input.nowhere
}

t_counts_empty := count(t_empty_set)

t_boolean_set contains true if input.a

t_references := [t_complete, t_set, t_object]

t_sum := t_constant.a[0] + t_number
