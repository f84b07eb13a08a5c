// Code generated from Rego by go generate. DO NOT EDIT.

package compiledtest

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

var (
	builtin_and               = regort.Builtin{Name: "and"}
	builtin_array_concat      = regort.Builtin{Name: "array.concat"}
	builtin_array_slice       = regort.Builtin{Name: "array.slice"}
	builtin_concat            = regort.Builtin{Name: "concat"}
	builtin_div               = regort.Builtin{Name: "div"}
	builtin_equal             = regort.Builtin{Name: "equal"}
	builtin_internal_member_3 = regort.Builtin{Name: "internal.member_3"}
	builtin_json_marshal      = regort.Builtin{Name: "json.marshal"}
	builtin_max               = regort.Builtin{Name: "max"}
	builtin_min               = regort.Builtin{Name: "min"}
	builtin_minus             = regort.Builtin{Name: "minus"}
	builtin_mul               = regort.Builtin{Name: "mul"}
	builtin_numbers_range     = regort.Builtin{Name: "numbers.range"}
	builtin_object_union      = regort.Builtin{Name: "object.union"}
	builtin_object_union_n    = regort.Builtin{Name: "object.union_n"}
	builtin_or                = regort.Builtin{Name: "or"}
	builtin_plus              = regort.Builtin{Name: "plus"}
	builtin_regex_find_n      = regort.Builtin{Name: "regex.find_n"}
	builtin_rem               = regort.Builtin{Name: "rem"}
	builtin_replace           = regort.Builtin{Name: "replace"}
	builtin_sort              = regort.Builtin{Name: "sort"}
	builtin_sprintf           = regort.Builtin{Name: "sprintf"}
	builtin_to_number         = regort.Builtin{Name: "to_number"}
	builtin_walk              = regort.Builtin{Name: "walk"}
)

var (
	array_16254828 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_d_string_x_ec1013e1, &s_s_MISSING_5ed8e18d, &s___s_int64_1____EXTRA_int_71667702)
	}}
	array_28f54671 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&n_1, &n_2, &n_3) }}
	array_3f7ebe8d = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&n_0, &n_1, &n_2, &n_9, &n_8cc61237, &n_3784cfc6, &s_0, &n_370af1ec)
	}}
	array_516d56f3 = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(&s_1, &s_1_0_ee7778bf, &s_x, &s_1e3, regort.Null, regort.True, &n_7)
	}}
	array_5ec062a4 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_a, &s_b, &s_c) }}
	array_6c596152 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_object, &s_x, &s_y) }}
	array_7b795925 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&n_0, &n_1, &n_2, &n_99, &n_8cc61237, regort.Null) }}
	array_90d584e8 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&n_1, &n_2) }}
	array_94f56d29 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&n_8cc61237, &n_0, &n_1, &n_3, &n_99, &s_x) }}
	array_adf15d5a = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_list, &n_0) }}
	array_b31886bc = regort.Lazy{Make: func() *ast.Term { return regort.Array(&n_1) }}
	array_b67274a9 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_a, &s_b) }}
	array_c34873f0 = regort.Lazy{Make: func() *ast.Term { return regort.Array(&n_1, &n_b8205892, regort.Null) }}
	array_c513d10c = regort.Lazy{Make: func() *ast.Term {
		return regort.Array(set_0d2eacd1.Get(), set_850cdcea.Get(), &s_abc, &s_a_b_31bdbe56, array_90d584e8.Get(), &n_3, object_a305b3b3.Get(), set_290e1806.Get(), &s_x, array_90d584e8.Get(), &n_3)
	}}
	array_c7098126                      = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_x, &s_y) }}
	array_cf2fd256                      = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_x, object_4d7c03ae.Get()) }}
	array_d4ae1b14                      = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_x, &s_z, &n_1) }}
	array_e5cbcbd4                      = regort.Lazy{Make: func() *ast.Term { return regort.Array(&n_370af1ec) }}
	array_f67f4dd4                      = regort.Lazy{Make: func() *ast.Term { return regort.Array(&s_a_9afde918, &s_b, &s_c_91d393fd, &s__f3716d84, &n_1) }}
	n_0                                 = ast.Term{Value: ast.Number("0")}
	n_0b68c7ea                          = ast.Term{Value: ast.Number("100.0")}
	n_1                                 = ast.Term{Value: ast.Number("1")}
	n_100                               = ast.Term{Value: ast.Number("100")}
	n_1e2                               = ast.Term{Value: ast.Number("1e2")}
	n_2                                 = ast.Term{Value: ast.Number("2")}
	n_21                                = ast.Term{Value: ast.Number("21")}
	n_27b9d2b3                          = ast.Term{Value: ast.Number("12345678901234567891")}
	n_3                                 = ast.Term{Value: ast.Number("3")}
	n_370af1ec                          = ast.Term{Value: ast.Number("1.0")}
	n_3784cfc6                          = ast.Term{Value: ast.Number("1.5")}
	n_4                                 = ast.Term{Value: ast.Number("4")}
	n_5                                 = ast.Term{Value: ast.Number("5")}
	n_52cc5773                          = ast.Term{Value: ast.Number("-2")}
	n_53d2b531                          = ast.Term{Value: ast.Number("12345678901234567890")}
	n_6                                 = ast.Term{Value: ast.Number("6")}
	n_7                                 = ast.Term{Value: ast.Number("7")}
	n_786616e4                          = ast.Term{Value: ast.Number("3.0")}
	n_8                                 = ast.Term{Value: ast.Number("8")}
	n_8511ce2e                          = ast.Term{Value: ast.Number("12345678901234567890123456789")}
	n_8cc61237                          = ast.Term{Value: ast.Number("-1")}
	n_9                                 = ast.Term{Value: ast.Number("9")}
	n_99                                = ast.Term{Value: ast.Number("99")}
	n_b8205892                          = ast.Term{Value: ast.Number("2.0")}
	n_e326119f                          = ast.Term{Value: ast.Number("0.3")}
	object_045c9348                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_x, &s_new) }}
	object_0740ba2c                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_a, object_6cc87fd7.Get(), &s_c, &n_2) }}
	object_11a8ce6c                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_x, &s_inside) }}
	object_1e0d2ad7                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_k, &n_1) }}
	object_30f83a4b                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_z, regort.EmptyObject) }}
	object_40ad12c8                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&n_1, &s_a) }}
	object_4d7c03ae                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_y, &n_1) }}
	object_6676c16f                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&n_1, &s_one, &n_2, &s_two) }}
	object_6cc87fd7                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_b, &n_1) }}
	object_794dac37                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_a, &n_1) }}
	object_8669fcc0                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_b, &n_1, &s_c, &n_2) }}
	object_8a0c67bf                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_a, &n_370af1ec) }}
	object_a305b3b3                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_a, object_8669fcc0.Get()) }}
	object_d67e2f4b                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&n_1, &n_2) }}
	object_e5991e13                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_a, &n_21) }}
	object_e97810f1                     = regort.Lazy{Make: func() *ast.Term { return regort.Object(&s_a, array_c34873f0.Get(), &s_b, set_6637d798.Get()) }}
	s_0                                 = ast.Term{Value: ast.String("0")}
	s_1                                 = ast.Term{Value: ast.String("1")}
	s_1_0_ee7778bf                      = ast.Term{Value: ast.String("1.0")}
	s_1e3                               = ast.Term{Value: ast.String("1e3")}
	s_X                                 = ast.Term{Value: ast.String("X")}
	s__25707d9a                         = ast.Term{Value: ast.String("(")}
	s__5adc6f1b                         = ast.Term{Value: ast.String("-")}
	s__5e272f7c                         = ast.Term{Value: ast.String(", ")}
	s__8a798665                         = ast.Term{Value: ast.String("日本")}
	s__924046e4                         = ast.Term{Value: ast.String("日本語")}
	s___s_int64_1____EXTRA_int_71667702 = ast.Term{Value: ast.String("%!s(int64=1)%!(EXTRA int64=2)")}
	s__f3716d84                         = ast.Term{Value: ast.String("")}
	s_a                                 = ast.Term{Value: ast.String("a")}
	s_aXb                               = ast.Term{Value: ast.String("aXb")}
	s_a_9afde918                        = ast.Term{Value: ast.String("  a ")}
	s_a_b_31bdbe56                      = ast.Term{Value: ast.String("a-b")}
	s_a_c_b6624a91                      = ast.Term{Value: ast.String("^[a-c]")}
	s_a_eb14c9a4                        = ast.Term{Value: ast.String("^a+$")}
	s_a_fdd48c4d                        = ast.Term{Value: ast.String("àé")}
	s_a_z_34c0a80c                      = ast.Term{Value: ast.String("[a-z]")}
	s_ab                                = ast.Term{Value: ast.String("ab")}
	s_abc                               = ast.Term{Value: ast.String("abc")}
	s_anything                          = ast.Term{Value: ast.String("anything")}
	s_array                             = ast.Term{Value: ast.String("array")}
	s_b                                 = ast.Term{Value: ast.String("b")}
	s_bad                               = ast.Term{Value: ast.String("bad")}
	s_c                                 = ast.Term{Value: ast.String("c")}
	s_c_91d393fd                        = ast.Term{Value: ast.String("\u00a0c\u2003")}
	s_d                                 = ast.Term{Value: ast.String("d")}
	s_d_string_x_ec1013e1               = ast.Term{Value: ast.String("%!d(string=x)")}
	s_deep                              = ast.Term{Value: ast.String("deep")}
	s_default                           = ast.Term{Value: ast.String("default")}
	s_documents                         = ast.Term{Value: ast.String("documents")}
	s_first                             = ast.Term{Value: ast.String("first")}
	s_fixed                             = ast.Term{Value: ast.String("fixed")}
	s_hello                             = ast.Term{Value: ast.String("hello")}
	s_help                              = ast.Term{Value: ast.String("help")}
	s_inside                            = ast.Term{Value: ast.String("inside")}
	s_k                                 = ast.Term{Value: ast.String("k")}
	s_key                               = ast.Term{Value: ast.String("key")}
	s_last                              = ast.Term{Value: ast.String("last")}
	s_list                              = ast.Term{Value: ast.String("list")}
	s_mocked                            = ast.Term{Value: ast.String("mocked")}
	s_new                               = ast.Term{Value: ast.String("new")}
	s_none                              = ast.Term{Value: ast.String("none")}
	s_nothing                           = ast.Term{Value: ast.String("nothing")}
	s_nowhere                           = ast.Term{Value: ast.String("nowhere")}
	s_null                              = ast.Term{Value: ast.String("null")}
	s_number                            = ast.Term{Value: ast.String("number")}
	s_object                            = ast.Term{Value: ast.String("object")}
	s_one                               = ast.Term{Value: ast.String("one")}
	s_otherwise                         = ast.Term{Value: ast.String("otherwise")}
	s_parts                             = ast.Term{Value: ast.String("parts")}
	s_rest                              = ast.Term{Value: ast.String("rest")}
	s_s_MISSING_5ed8e18d                = ast.Term{Value: ast.String("%!s(MISSING)")}
	s_s__d__v__q_9671026e               = ast.Term{Value: ast.String("%s %d %v %q")}
	s_s_c6ba58aa                        = ast.Term{Value: ast.String("%s")}
	s_second                            = ast.Term{Value: ast.String("second")}
	s_set                               = ast.Term{Value: ast.String("set")}
	s_snippets                          = ast.Term{Value: ast.String("snippets")}
	s_string                            = ast.Term{Value: ast.String("string")}
	s_two                               = ast.Term{Value: ast.String("two")}
	s_value                             = ast.Term{Value: ast.String("value")}
	s_w                                 = ast.Term{Value: ast.String("w")}
	s_with_5214cc14                     = ast.Term{Value: ast.String("with_")}
	s_word                              = ast.Term{Value: ast.String("word")}
	s_x                                 = ast.Term{Value: ast.String("x")}
	s_y                                 = ast.Term{Value: ast.String("y")}
	s_z                                 = ast.Term{Value: ast.String("z")}
	set_0d2eacd1                        = regort.Lazy{Make: func() *ast.Term { return regort.Set(&n_1, &n_2, &n_3) }}
	set_290e1806                        = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_a) }}
	set_6637d798                        = regort.Lazy{Make: func() *ast.Term { return regort.Set(regort.True, &s_x) }}
	set_72495a18                        = regort.Lazy{Make: func() *ast.Term {
		return regort.Set(&n_1, &n_2, &n_3, &s_a, array_b31886bc.Get(), object_1e0d2ad7.Get())
	}}
	set_7bc21a5f = regort.Lazy{Make: func() *ast.Term { return regort.Set(&n_2) }}
	set_83c87f4c = regort.Lazy{Make: func() *ast.Term { return regort.Set(&n_1, &n_2) }}
	set_850cdcea = regort.Lazy{Make: func() *ast.Term { return regort.Set(&n_1) }}
	set_90a09df8 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&n_1, &n_786616e4, &s_two) }}
	set_dafda58b = regort.Lazy{Make: func() *ast.Term { return regort.Set(&n_370af1ec) }}
	set_e12df6df = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_x) }}
	set_fcc386e9 = regort.Lazy{Make: func() *ast.Term { return regort.Set(&s_x, &s_y) }}
)

// Term is the code's own term for a string, or nil where it has none.
func Term(s string) *ast.Term {
	switch s {
	case "0":
		return &s_0
	case "1":
		return &s_1
	case "1.0":
		return &s_1_0_ee7778bf
	case "1e3":
		return &s_1e3
	case "X":
		return &s_X
	case "a":
		return &s_a
	case "a-b":
		return &s_a_b_31bdbe56
	case "aXb":
		return &s_aXb
	case "ab":
		return &s_ab
	case "abc":
		return &s_abc
	case "anything":
		return &s_anything
	case "array":
		return &s_array
	case "b":
		return &s_b
	case "bad":
		return &s_bad
	case "c":
		return &s_c
	case "d":
		return &s_d
	case "deep":
		return &s_deep
	case "default":
		return &s_default
	case "documents":
		return &s_documents
	case "first":
		return &s_first
	case "fixed":
		return &s_fixed
	case "hello":
		return &s_hello
	case "help":
		return &s_help
	case "inside":
		return &s_inside
	case "k":
		return &s_k
	case "key":
		return &s_key
	case "last":
		return &s_last
	case "list":
		return &s_list
	case "mocked":
		return &s_mocked
	case "new":
		return &s_new
	case "none":
		return &s_none
	case "nothing":
		return &s_nothing
	case "nowhere":
		return &s_nowhere
	case "null":
		return &s_null
	case "number":
		return &s_number
	case "object":
		return &s_object
	case "one":
		return &s_one
	case "otherwise":
		return &s_otherwise
	case "parts":
		return &s_parts
	case "rest":
		return &s_rest
	case "second":
		return &s_second
	case "set":
		return &s_set
	case "snippets":
		return &s_snippets
	case "string":
		return &s_string
	case "two":
		return &s_two
	case "value":
		return &s_value
	case "w":
		return &s_w
	case "with_":
		return &s_with_5214cc14
	case "word":
		return &s_word
	case "x":
		return &s_x
	case "y":
		return &s_y
	case "z":
		return &s_z
	}
	return nil
}
