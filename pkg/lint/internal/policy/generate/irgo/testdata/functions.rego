# Functions: several definitions, patterns, else, conflicts, constants as arguments.
package snippets.functions

same(x) if x == 1

same(x) if x == "one"

kind(x) := "string" if is_string(x)

kind(x) := "number" if is_number(x)

kind(x) := "null" if is_null(x)

clash(x) := 1 if x

clash(x) := 2 if is_number(x)

clash_in_body(x) := y if some y in x

first(x) := y if {
	y := x[0]
} else := y if {
	y := x.x
} else := "nothing"

pattern([x, y]) := x + y

pattern({"x": x}) := x

pattern("word") := 0

wild(_) := "anything"

no_default(x) := x.y

default with_default(_) := "default"

with_default(x) := x.y

two(x, y) := [x, y] if x != y

says_false(_) := false

says_false_sometimes(x) := x if is_boolean(x)

identity(x) := x

recursive_data(x) := [kind(y) | some y in x]

uses_input(x) := [x, input.a]

chain(x) if second(x)

second(x) if third(x, 1)

third(x, y) if x == y

t_same if same(input.a)

t_same_constant if same(1)

t_kinds := [kind(x) | some x in input.list]

t_kind_of_constants := [kind("a"), kind(1), kind(null)]

t_clash := clash(input.a)

t_clash_in_body := clash_in_body(input.list)

t_first := [first(input.list), first(input.object), first(input.a)]

t_pattern := {y | some x in [input.list, input.object, input.a, "word", [1, 2]]; y := pattern(x)}

t_wild := wild(input.a)

t_wild_undefined := wild(input.nowhere)

t_no_default := no_default(input.object)

t_with_default := with_default(input.object)

t_with_default_undefined := with_default(input.nowhere)

t_two := two(input.a, input.b)

t_false_undefined if says_false(1)

t_false_value := says_false(1)

t_sometimes if says_false_sometimes(input.b)

t_not_sometimes if not says_false_sometimes(input.b)

t_constant_twice := [uses_input("x"), uses_input("x"), uses_input(1), uses_input(2)]

t_constant_composite := [uses_input(["x", {"y": 1}]), uses_input({"x"})]

t_recursive_data := recursive_data(input.list)

t_chain if chain(input.a)

t_identity := identity(identity(input.object))

t_partial_result contains identity(x) if some x in input.list

t_only_compared if kind(input.a) == "string"

t_compared_reversed if "number" == kind(input.a)

t_same_boolean := same(input.a)

t_negated := [x | some x in input.list; not same(x)]
