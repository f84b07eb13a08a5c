# with: other input, other data, other functions.
package snippets.with_

doubled := input.a * 2 if is_number(input.a)

about := {"doubled": doubled, "b": input.b}

fixed := 7

f(x) := [x, input.a]

t_input := x if x := doubled with input as {"a": 21}

t_input_path := x if x := [input.a, doubled] with input.a as 5

t_input_deep := x if x := input.object.new.x with input.object.new.x as 1

t_before_and_after := [x, y, z] if {
	x := object.get(input, "a", "none")
	y := doubled with input.a as 4
	z := object.get(input, "a", "none")
}

t_memo := [x, y, x2] if {
	x := [d | d := doubled]
	y := [d | d := doubled with input.a as 1]
	x2 := [d | d := doubled]
}

inner := y if y := doubled with input.a as 3

t_nested := x if x := [inner, doubled, input.a] with input.a as 2

t_loop contains x if {
	some i in [1, 2, 3]
	x := doubled with input.a as i
}

t_undefined := x if x := doubled with input as {}

t_not if not doubled with input.a as "x"

t_data := x if x := fixed with data.snippets.with_.fixed as 8

t_function := x if x := f(1) with input.a as "w"

t_mock := x if x := lower("ABC") with lower as "mocked"

t_mock_function := x if x := f(1) with f as "mocked"

t_path_outside := [x, y] if {
	o := input.object
	x := [v | v := o.x]
	y := [v | v := o.x] with input.object as {"x": "inside"}
}

t_both := x if x := [input.a, input.b] with input.a as 1 with input.b as 2
