// Code generated from Rego by go generate. DO NOT EDIT.

package compiledtest

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

const (
	m_input_a = iota
	m_input_b
	m_input_list
	m_input_nowhere
	m_input_object
	m_input_object_x
	m_input_object_x_y_z
	m_snippets_builtins_t_array_concat
	m_snippets_builtins_t_at_least
	m_snippets_builtins_t_at_most
	m_snippets_builtins_t_compare
	m_snippets_builtins_t_compare_holds
	m_snippets_builtins_t_composite_holds
	m_snippets_builtins_t_concat
	m_snippets_builtins_t_concat_wrong
	m_snippets_builtins_t_contains
	m_snippets_builtins_t_contains_holds
	m_snippets_builtins_t_count
	m_snippets_builtins_t_differs
	m_snippets_builtins_t_endswith
	m_snippets_builtins_t_endswith_holds
	m_snippets_builtins_t_equal_substring_twice
	m_snippets_builtins_t_equal_substrings
	m_snippets_builtins_t_get
	m_snippets_builtins_t_get_index
	m_snippets_builtins_t_get_wrong
	m_snippets_builtins_t_greater
	m_snippets_builtins_t_json
	m_snippets_builtins_t_keys
	m_snippets_builtins_t_keys_and
	m_snippets_builtins_t_keys_member
	m_snippets_builtins_t_keys_minus
	m_snippets_builtins_t_keys_minus_wrong
	m_snippets_builtins_t_keys_not_member
	m_snippets_builtins_t_keys_wrong
	m_snippets_builtins_t_lower
	m_snippets_builtins_t_match
	m_snippets_builtins_t_match_broken
	m_snippets_builtins_t_match_holds
	m_snippets_builtins_t_match_pattern_of_input
	m_snippets_builtins_t_member_value
	m_snippets_builtins_t_member_with_key
	m_snippets_builtins_t_min_max
	m_snippets_builtins_t_sets
	m_snippets_builtins_t_shared
	m_snippets_builtins_t_sort
	m_snippets_builtins_t_sprintf
	m_snippets_builtins_t_sprintf_no_array
	m_snippets_builtins_t_sprintf_no_format
	m_snippets_builtins_t_startswith
	m_snippets_builtins_t_startswith_holds
	m_snippets_builtins_t_substrings
	m_snippets_builtins_t_sum_of_input
	m_snippets_builtins_t_type_holds
	m_snippets_builtins_t_types
	m_snippets_builtins_t_undefined_argument
	m_snippets_builtins_t_union
	m_snippets_builtins_t_union_n
	m_snippets_builtins_t_union_wrong
	m_snippets_documents_parts_x
	m_snippets_documents_parts_y
	m_snippets_documents_t_boolean_set
	m_snippets_documents_t_complete
	m_snippets_documents_t_conflict
	m_snippets_documents_t_conflict_in_body
	m_snippets_documents_t_counts_empty
	m_snippets_documents_t_default
	m_snippets_documents_t_default_conflict
	m_snippets_documents_t_else
	m_snippets_documents_t_else_loop
	m_snippets_documents_t_else_twice
	m_snippets_documents_t_else_undefined
	m_snippets_documents_t_empty_set
	m_snippets_documents_t_false
	m_snippets_documents_t_general
	m_snippets_documents_t_incremental
	m_snippets_documents_t_looked_up
	m_snippets_documents_t_looked_up_key
	m_snippets_documents_t_named
	m_snippets_documents_t_named_twice
	m_snippets_documents_t_object
	m_snippets_documents_t_object_conflict
	m_snippets_documents_t_object_of_rules
	m_snippets_documents_t_references
	m_snippets_documents_t_set
	m_snippets_documents_t_uses_named
	m_snippets_functions_t_chain
	m_snippets_functions_t_clash
	m_snippets_functions_t_clash_in_body
	m_snippets_functions_t_compared_reversed
	m_snippets_functions_t_constant_composite
	m_snippets_functions_t_constant_twice
	m_snippets_functions_t_first
	m_snippets_functions_t_identity
	m_snippets_functions_t_kinds
	m_snippets_functions_t_negated
	m_snippets_functions_t_no_default
	m_snippets_functions_t_not_sometimes
	m_snippets_functions_t_only_compared
	m_snippets_functions_t_partial_result
	m_snippets_functions_t_pattern
	m_snippets_functions_t_recursive_data
	m_snippets_functions_t_same
	m_snippets_functions_t_same_boolean
	m_snippets_functions_t_sometimes
	m_snippets_functions_t_two
	m_snippets_functions_t_wild
	m_snippets_functions_t_wild_undefined
	m_snippets_functions_t_with_default
	m_snippets_functions_t_with_default_undefined
	m_snippets_functions_uses_input__56a03997
	m_snippets_functions_uses_input__b0971537
	m_snippets_functions_uses_input__cf2fd256
	m_snippets_functions_uses_input__e12df6df
	m_snippets_functions_uses_input__x
	m_snippets_loops_any_big
	m_snippets_loops_t_array
	m_snippets_loops_t_array_index
	m_snippets_loops_t_array_index_float
	m_snippets_loops_t_array_index_input
	m_snippets_loops_t_closure
	m_snippets_loops_t_count
	m_snippets_loops_t_deep
	m_snippets_loops_t_destructure
	m_snippets_loops_t_destructure_nested
	m_snippets_loops_t_destructure_object
	m_snippets_loops_t_dynamic
	m_snippets_loops_t_every
	m_snippets_loops_t_every_in_loop
	m_snippets_loops_t_every_key
	m_snippets_loops_t_every_nested
	m_snippets_loops_t_false_refs
	m_snippets_loops_t_false_value
	m_snippets_loops_t_found_first
	m_snippets_loops_t_member
	m_snippets_loops_t_member_key
	m_snippets_loops_t_member_set
	m_snippets_loops_t_negative
	m_snippets_loops_t_nested
	m_snippets_loops_t_not
	m_snippets_loops_t_not_in_loop
	m_snippets_loops_t_not_loop
	m_snippets_loops_t_not_member
	m_snippets_loops_t_object
	m_snippets_loops_t_object_by_value
	m_snippets_loops_t_object_number_key
	m_snippets_loops_t_pairs
	m_snippets_loops_t_seen_key
	m_snippets_loops_t_set
	m_snippets_loops_t_set_lookup
	m_snippets_loops_t_set_of_sets
	m_snippets_loops_t_some
	m_snippets_loops_t_some_key
	m_snippets_loops_t_some_object
	m_snippets_loops_t_two_loops
	m_snippets_loops_t_unify_arrays
	m_snippets_loops_t_unused
	m_snippets_loops_t_walk
	m_snippets_loops_t_walk_holds
	m_snippets_loops_t_walk_path
	m_snippets_loops_t_walk_value
	m_snippets_loops_t_wildcard
	m_snippets_with_doubled
	m_snippets_with_f__b0971537
	m_snippets_with_inner
	m_snippets_with_t_before_and_after
	m_snippets_with_t_both
	m_snippets_with_t_data
	m_snippets_with_t_function
	m_snippets_with_t_input
	m_snippets_with_t_input_deep
	m_snippets_with_t_input_path
	m_snippets_with_t_loop
	m_snippets_with_t_memo
	m_snippets_with_t_nested
	m_snippets_with_t_not
	m_snippets_with_t_path_outside
	m_snippets_with_t_undefined
	m_slots
)

func input_a(s *regort.State) *ast.Term {
	t := s.Memo[m_input_a]
	if t == nil {
		t = s.Store(m_input_a, regort.DotPath(s.Input, &s_a))
	}
	return regort.Defined(t)
}

func input_b(s *regort.State) *ast.Term {
	t := s.Memo[m_input_b]
	if t == nil {
		t = s.Store(m_input_b, regort.DotPath(s.Input, &s_b))
	}
	return regort.Defined(t)
}

func input_list(s *regort.State) *ast.Term {
	t := s.Memo[m_input_list]
	if t == nil {
		t = s.Store(m_input_list, regort.DotPath(s.Input, &s_list))
	}
	return regort.Defined(t)
}

func input_nowhere(s *regort.State) *ast.Term {
	t := s.Memo[m_input_nowhere]
	if t == nil {
		t = s.Store(m_input_nowhere, regort.DotPath(s.Input, &s_nowhere))
	}
	return regort.Defined(t)
}

func input_object(s *regort.State) *ast.Term {
	t := s.Memo[m_input_object]
	if t == nil {
		t = s.Store(m_input_object, regort.DotPath(s.Input, &s_object))
	}
	return regort.Defined(t)
}

func input_object_x(s *regort.State) *ast.Term {
	t := s.Memo[m_input_object_x]
	if t == nil {
		t = s.Store(m_input_object_x, regort.DotPath(input_object(s), &s_x))
	}
	return regort.Defined(t)
}

func input_object_x_y_z(s *regort.State) *ast.Term {
	t := s.Memo[m_input_object_x_y_z]
	if t == nil {
		t = s.Store(m_input_object_x_y_z, regort.DotPath(regort.DotPath(input_object_x(s), &s_y), &s_z))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_arithmetic regort.Fixed

func snippets_builtins_t_arithmetic(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_arithmetic.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_arithmetic.Store(snippets_builtins_t_arithmetic_work(s))
}

func snippets_builtins_t_array_concat(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_array_concat]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_array_concat, snippets_builtins_t_array_concat_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_at_least(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_at_least]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_at_least, snippets_builtins_t_at_least_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_at_most(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_at_most]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_at_most, snippets_builtins_t_at_most_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_boolean_result regort.Fixed

func snippets_builtins_t_boolean_result(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_boolean_result.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_boolean_result.Store(snippets_builtins_t_boolean_result_work(s))
}

var k_snippets_builtins_t_boolean_result_false regort.Fixed

func snippets_builtins_t_boolean_result_false(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_boolean_result_false.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_boolean_result_false.Store(snippets_builtins_t_boolean_result_false_work(s))
}

func snippets_builtins_t_compare(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_compare]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_compare, snippets_builtins_t_compare_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_compare_holds(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_compare_holds]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_compare_holds, snippets_builtins_t_compare_holds_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_composite_holds(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_composite_holds]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_composite_holds, snippets_builtins_t_composite_holds_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_concat(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_concat]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_concat, snippets_builtins_t_concat_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_concat_wrong(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_concat_wrong]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_concat_wrong, snippets_builtins_t_concat_wrong_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_contains(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_contains]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_contains, snippets_builtins_t_contains_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_contains_holds(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_contains_holds]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_contains_holds, snippets_builtins_t_contains_holds_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_count(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_count]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_count, snippets_builtins_t_count_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_differs(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_differs]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_differs, snippets_builtins_t_differs_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_division_by_zero regort.Fixed

func snippets_builtins_t_division_by_zero(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_division_by_zero.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_division_by_zero.Store(snippets_builtins_t_division_by_zero_work(s))
}

func snippets_builtins_t_endswith(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_endswith]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_endswith, snippets_builtins_t_endswith_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_endswith_holds(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_endswith_holds]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_endswith_holds, snippets_builtins_t_endswith_holds_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_equal_substring_twice(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_equal_substring_twice]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_equal_substring_twice, snippets_builtins_t_equal_substring_twice_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_equal_substrings(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_equal_substrings]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_equal_substrings, snippets_builtins_t_equal_substrings_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_folded regort.Fixed

func snippets_builtins_t_folded(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_folded.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_folded.Store(snippets_builtins_t_folded_work(s))
}

var k_snippets_builtins_t_folded_undefined regort.Fixed

func snippets_builtins_t_folded_undefined(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_folded_undefined.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_folded_undefined.Store(snippets_builtins_t_folded_undefined_work(s))
}

func snippets_builtins_t_get(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_get]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_get, snippets_builtins_t_get_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_get_index(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_get_index]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_get_index, snippets_builtins_t_get_index_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_get_wrong(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_get_wrong]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_get_wrong, snippets_builtins_t_get_wrong_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_greater(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_greater]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_greater, snippets_builtins_t_greater_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_json(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_json]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_json, snippets_builtins_t_json_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_keys(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_keys]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_keys, snippets_builtins_t_keys_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_keys_and(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_keys_and]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_keys_and, snippets_builtins_t_keys_and_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_keys_empty regort.Fixed

func snippets_builtins_t_keys_empty(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_keys_empty.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_keys_empty.Store(snippets_builtins_t_keys_empty_work(s))
}

func snippets_builtins_t_keys_member(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_keys_member]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_keys_member, snippets_builtins_t_keys_member_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_keys_minus(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_keys_minus]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_keys_minus, snippets_builtins_t_keys_minus_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_keys_minus_wrong(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_keys_minus_wrong]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_keys_minus_wrong, snippets_builtins_t_keys_minus_wrong_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_keys_not_member(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_keys_not_member]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_keys_not_member, snippets_builtins_t_keys_not_member_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_keys_wrong(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_keys_wrong]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_keys_wrong, snippets_builtins_t_keys_wrong_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_lower(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_lower]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_lower, snippets_builtins_t_lower_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_match(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_match]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_match, snippets_builtins_t_match_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_match_broken(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_match_broken]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_match_broken, snippets_builtins_t_match_broken_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_match_broken_not regort.Fixed

func snippets_builtins_t_match_broken_not(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_match_broken_not.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_match_broken_not.Store(snippets_builtins_t_match_broken_not_work(s))
}

func snippets_builtins_t_match_holds(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_match_holds]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_match_holds, snippets_builtins_t_match_holds_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_match_pattern_of_input(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_match_pattern_of_input]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_match_pattern_of_input, snippets_builtins_t_match_pattern_of_input_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_member_value(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_member_value]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_member_value, snippets_builtins_t_member_value_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_member_with_key(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_member_with_key]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_member_with_key, snippets_builtins_t_member_with_key_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_min_max(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_min_max]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_min_max, snippets_builtins_t_min_max_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_number_key regort.Fixed

func snippets_builtins_t_number_key(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_number_key.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_number_key.Store(snippets_builtins_t_number_key_work(s))
}

var k_snippets_builtins_t_number_members regort.Fixed

func snippets_builtins_t_number_members(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_number_members.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_number_members.Store(snippets_builtins_t_number_members_work(s))
}

var k_snippets_builtins_t_numbers_are_equal regort.Fixed

func snippets_builtins_t_numbers_are_equal(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_numbers_are_equal.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_numbers_are_equal.Store(snippets_builtins_t_numbers_are_equal_work(s))
}

var k_snippets_builtins_t_regex_find regort.Fixed

func snippets_builtins_t_regex_find(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_regex_find.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_regex_find.Store(snippets_builtins_t_regex_find_work(s))
}

var k_snippets_builtins_t_replace regort.Fixed

func snippets_builtins_t_replace(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_replace.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_replace.Store(snippets_builtins_t_replace_work(s))
}

func snippets_builtins_t_sets(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_sets]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_sets, snippets_builtins_t_sets_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_shared(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_shared]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_shared, snippets_builtins_t_shared_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_slice regort.Fixed

func snippets_builtins_t_slice(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_slice.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_slice.Store(snippets_builtins_t_slice_work(s))
}

func snippets_builtins_t_sort(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_sort]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_sort, snippets_builtins_t_sort_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_split regort.Fixed

func snippets_builtins_t_split(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_split.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_split.Store(snippets_builtins_t_split_work(s))
}

func snippets_builtins_t_sprintf(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_sprintf]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_sprintf, snippets_builtins_t_sprintf_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_sprintf_no_array(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_sprintf_no_array]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_sprintf_no_array, snippets_builtins_t_sprintf_no_array_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_sprintf_no_format(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_sprintf_no_format]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_sprintf_no_format, snippets_builtins_t_sprintf_no_format_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_sprintf_wrong regort.Fixed

func snippets_builtins_t_sprintf_wrong(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_sprintf_wrong.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_sprintf_wrong.Store(snippets_builtins_t_sprintf_wrong_work(s))
}

func snippets_builtins_t_startswith(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_startswith]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_startswith, snippets_builtins_t_startswith_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_startswith_holds(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_startswith_holds]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_startswith_holds, snippets_builtins_t_startswith_holds_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_substring regort.Fixed

func snippets_builtins_t_substring(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_substring.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_substring.Store(snippets_builtins_t_substring_work(s))
}

func snippets_builtins_t_substrings(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_substrings]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_substrings, snippets_builtins_t_substrings_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_sum_of_input(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_sum_of_input]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_sum_of_input, snippets_builtins_t_sum_of_input_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_builtins_t_to_number regort.Fixed

func snippets_builtins_t_to_number(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_to_number.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_to_number.Store(snippets_builtins_t_to_number_work(s))
}

var k_snippets_builtins_t_trim regort.Fixed

func snippets_builtins_t_trim(s *regort.State) *ast.Term {
	if t := k_snippets_builtins_t_trim.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_builtins_t_trim.Store(snippets_builtins_t_trim_work(s))
}

func snippets_builtins_t_type_holds(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_type_holds]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_type_holds, snippets_builtins_t_type_holds_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_types(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_types]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_types, snippets_builtins_t_types_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_undefined_argument(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_undefined_argument]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_undefined_argument, snippets_builtins_t_undefined_argument_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_union(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_union]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_union, snippets_builtins_t_union_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_union_n(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_union_n]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_union_n, snippets_builtins_t_union_n_work(s))
	}
	return regort.Defined(t)
}

func snippets_builtins_t_union_wrong(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_builtins_t_union_wrong]
	if t == nil {
		t = s.Store(m_snippets_builtins_t_union_wrong, snippets_builtins_t_union_wrong_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_parts_x(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_parts_x]
	if t == nil {
		t = s.Store(m_snippets_documents_parts_x, snippets_documents_parts_x_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_parts_y(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_parts_y]
	if t == nil {
		t = s.Store(m_snippets_documents_parts_y, snippets_documents_parts_y_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_documents_parts_z_deep regort.Fixed

func snippets_documents_parts_z_deep(s *regort.State) *ast.Term {
	if t := k_snippets_documents_parts_z_deep.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_documents_parts_z_deep.Store(snippets_documents_parts_z_deep_work(s))
}

var k_snippets_documents_t_big regort.Fixed

func snippets_documents_t_big(s *regort.State) *ast.Term {
	if t := k_snippets_documents_t_big.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_documents_t_big.Store(snippets_documents_t_big_work(s))
}

func snippets_documents_t_boolean_set(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_boolean_set]
	if t == nil {
		t = s.Store(m_snippets_documents_t_boolean_set, snippets_documents_t_boolean_set_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_complete(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_complete]
	if t == nil {
		t = s.Store(m_snippets_documents_t_complete, snippets_documents_t_complete_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_conflict(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_conflict]
	if t == nil {
		t = s.Store(m_snippets_documents_t_conflict, snippets_documents_t_conflict_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_conflict_in_body(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_conflict_in_body]
	if t == nil {
		t = s.Store(m_snippets_documents_t_conflict_in_body, snippets_documents_t_conflict_in_body_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_documents_t_constant regort.Fixed

func snippets_documents_t_constant(s *regort.State) *ast.Term {
	if t := k_snippets_documents_t_constant.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_documents_t_constant.Store(snippets_documents_t_constant_work(s))
}

func snippets_documents_t_counts_empty(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_counts_empty]
	if t == nil {
		t = s.Store(m_snippets_documents_t_counts_empty, snippets_documents_t_counts_empty_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_default(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_default]
	if t == nil {
		t = s.Store(m_snippets_documents_t_default, snippets_documents_t_default_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_default_conflict(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_default_conflict]
	if t == nil {
		t = s.Store(m_snippets_documents_t_default_conflict, snippets_documents_t_default_conflict_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_else(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_else]
	if t == nil {
		t = s.Store(m_snippets_documents_t_else, snippets_documents_t_else_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_else_loop(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_else_loop]
	if t == nil {
		t = s.Store(m_snippets_documents_t_else_loop, snippets_documents_t_else_loop_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_else_twice(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_else_twice]
	if t == nil {
		t = s.Store(m_snippets_documents_t_else_twice, snippets_documents_t_else_twice_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_else_undefined(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_else_undefined]
	if t == nil {
		t = s.Store(m_snippets_documents_t_else_undefined, snippets_documents_t_else_undefined_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_empty_set(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_empty_set]
	if t == nil {
		t = s.Store(m_snippets_documents_t_empty_set, snippets_documents_t_empty_set_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_false(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_false]
	if t == nil {
		t = s.Store(m_snippets_documents_t_false, snippets_documents_t_false_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_general(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_general]
	if t == nil {
		t = s.Store(m_snippets_documents_t_general, snippets_documents_t_general_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_incremental(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_incremental]
	if t == nil {
		t = s.Store(m_snippets_documents_t_incremental, snippets_documents_t_incremental_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_looked_up(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_looked_up]
	if t == nil {
		t = s.Store(m_snippets_documents_t_looked_up, snippets_documents_t_looked_up_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_looked_up_key(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_looked_up_key]
	if t == nil {
		t = s.Store(m_snippets_documents_t_looked_up_key, snippets_documents_t_looked_up_key_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_named(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_named]
	if t == nil {
		t = s.Store(m_snippets_documents_t_named, snippets_documents_t_named_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_named_twice(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_named_twice]
	if t == nil {
		t = s.Store(m_snippets_documents_t_named_twice, snippets_documents_t_named_twice_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_documents_t_number regort.Fixed

func snippets_documents_t_number(s *regort.State) *ast.Term {
	if t := k_snippets_documents_t_number.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_documents_t_number.Store(snippets_documents_t_number_work(s))
}

func snippets_documents_t_object(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_object]
	if t == nil {
		t = s.Store(m_snippets_documents_t_object, snippets_documents_t_object_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_object_conflict(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_object_conflict]
	if t == nil {
		t = s.Store(m_snippets_documents_t_object_conflict, snippets_documents_t_object_conflict_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_object_of_rules(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_object_of_rules]
	if t == nil {
		t = s.Store(m_snippets_documents_t_object_of_rules, snippets_documents_t_object_of_rules_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_references(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_references]
	if t == nil {
		t = s.Store(m_snippets_documents_t_references, snippets_documents_t_references_work(s))
	}
	return regort.Defined(t)
}

func snippets_documents_t_set(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_set]
	if t == nil {
		t = s.Store(m_snippets_documents_t_set, snippets_documents_t_set_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_documents_t_sum regort.Fixed

func snippets_documents_t_sum(s *regort.State) *ast.Term {
	if t := k_snippets_documents_t_sum.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_documents_t_sum.Store(snippets_documents_t_sum_work(s))
}

func snippets_documents_t_uses_named(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_documents_t_uses_named]
	if t == nil {
		t = s.Store(m_snippets_documents_t_uses_named, snippets_documents_t_uses_named_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_functions_kind__6a330d9a regort.Fixed

func snippets_functions_kind__6a330d9a(s *regort.State) *ast.Term {
	if t := k_snippets_functions_kind__6a330d9a.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_functions_kind__6a330d9a.Store(snippets_functions_kind(s, regort.Null))
}

var k_snippets_functions_kind__a regort.Fixed

func snippets_functions_kind__a(s *regort.State) *ast.Term {
	if t := k_snippets_functions_kind__a.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_functions_kind__a.Store(snippets_functions_kind(s, &s_a))
}

var k_snippets_functions_kind__b0971537 regort.Fixed

func snippets_functions_kind__b0971537(s *regort.State) *ast.Term {
	if t := k_snippets_functions_kind__b0971537.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_functions_kind__b0971537.Store(snippets_functions_kind(s, &n_1))
}

var k_snippets_functions_same__b0971537 regort.Fixed

func snippets_functions_same__b0971537(s *regort.State) *ast.Term {
	if t := k_snippets_functions_same__b0971537.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_functions_same__b0971537.Store(snippets_functions_same(s, &n_1))
}

func snippets_functions_t_chain(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_chain]
	if t == nil {
		t = s.Store(m_snippets_functions_t_chain, snippets_functions_t_chain_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_clash(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_clash]
	if t == nil {
		t = s.Store(m_snippets_functions_t_clash, snippets_functions_t_clash_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_clash_in_body(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_clash_in_body]
	if t == nil {
		t = s.Store(m_snippets_functions_t_clash_in_body, snippets_functions_t_clash_in_body_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_compared_reversed(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_compared_reversed]
	if t == nil {
		t = s.Store(m_snippets_functions_t_compared_reversed, snippets_functions_t_compared_reversed_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_constant_composite(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_constant_composite]
	if t == nil {
		t = s.Store(m_snippets_functions_t_constant_composite, snippets_functions_t_constant_composite_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_constant_twice(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_constant_twice]
	if t == nil {
		t = s.Store(m_snippets_functions_t_constant_twice, snippets_functions_t_constant_twice_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_functions_t_false_undefined regort.Fixed

func snippets_functions_t_false_undefined(s *regort.State) *ast.Term {
	if t := k_snippets_functions_t_false_undefined.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_functions_t_false_undefined.Store(snippets_functions_t_false_undefined_work(s))
}

var k_snippets_functions_t_false_value regort.Fixed

func snippets_functions_t_false_value(s *regort.State) *ast.Term {
	if t := k_snippets_functions_t_false_value.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_functions_t_false_value.Store(snippets_functions_t_false_value_work(s))
}

func snippets_functions_t_first(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_first]
	if t == nil {
		t = s.Store(m_snippets_functions_t_first, snippets_functions_t_first_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_identity(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_identity]
	if t == nil {
		t = s.Store(m_snippets_functions_t_identity, snippets_functions_t_identity_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_functions_t_kind_of_constants regort.Fixed

func snippets_functions_t_kind_of_constants(s *regort.State) *ast.Term {
	if t := k_snippets_functions_t_kind_of_constants.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_functions_t_kind_of_constants.Store(snippets_functions_t_kind_of_constants_work(s))
}

func snippets_functions_t_kinds(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_kinds]
	if t == nil {
		t = s.Store(m_snippets_functions_t_kinds, snippets_functions_t_kinds_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_negated(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_negated]
	if t == nil {
		t = s.Store(m_snippets_functions_t_negated, snippets_functions_t_negated_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_no_default(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_no_default]
	if t == nil {
		t = s.Store(m_snippets_functions_t_no_default, snippets_functions_t_no_default_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_not_sometimes(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_not_sometimes]
	if t == nil {
		t = s.Store(m_snippets_functions_t_not_sometimes, snippets_functions_t_not_sometimes_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_only_compared(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_only_compared]
	if t == nil {
		t = s.Store(m_snippets_functions_t_only_compared, snippets_functions_t_only_compared_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_partial_result(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_partial_result]
	if t == nil {
		t = s.Store(m_snippets_functions_t_partial_result, snippets_functions_t_partial_result_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_pattern(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_pattern]
	if t == nil {
		t = s.Store(m_snippets_functions_t_pattern, snippets_functions_t_pattern_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_recursive_data(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_recursive_data]
	if t == nil {
		t = s.Store(m_snippets_functions_t_recursive_data, snippets_functions_t_recursive_data_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_same(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_same]
	if t == nil {
		t = s.Store(m_snippets_functions_t_same, snippets_functions_t_same_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_same_boolean(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_same_boolean]
	if t == nil {
		t = s.Store(m_snippets_functions_t_same_boolean, snippets_functions_t_same_boolean_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_functions_t_same_constant regort.Fixed

func snippets_functions_t_same_constant(s *regort.State) *ast.Term {
	if t := k_snippets_functions_t_same_constant.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_functions_t_same_constant.Store(snippets_functions_t_same_constant_work(s))
}

func snippets_functions_t_sometimes(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_sometimes]
	if t == nil {
		t = s.Store(m_snippets_functions_t_sometimes, snippets_functions_t_sometimes_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_two(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_two]
	if t == nil {
		t = s.Store(m_snippets_functions_t_two, snippets_functions_t_two_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_wild(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_wild]
	if t == nil {
		t = s.Store(m_snippets_functions_t_wild, snippets_functions_t_wild_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_wild_undefined(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_wild_undefined]
	if t == nil {
		t = s.Store(m_snippets_functions_t_wild_undefined, snippets_functions_t_wild_undefined_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_with_default(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_with_default]
	if t == nil {
		t = s.Store(m_snippets_functions_t_with_default, snippets_functions_t_with_default_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_t_with_default_undefined(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_t_with_default_undefined]
	if t == nil {
		t = s.Store(m_snippets_functions_t_with_default_undefined, snippets_functions_t_with_default_undefined_work(s))
	}
	return regort.Defined(t)
}

func snippets_functions_uses_input__56a03997(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_uses_input__56a03997]
	if t == nil {
		t = s.Store(m_snippets_functions_uses_input__56a03997, snippets_functions_uses_input(s, &n_2))
	}
	return regort.Defined(t)
}

func snippets_functions_uses_input__b0971537(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_uses_input__b0971537]
	if t == nil {
		t = s.Store(m_snippets_functions_uses_input__b0971537, snippets_functions_uses_input(s, &n_1))
	}
	return regort.Defined(t)
}

func snippets_functions_uses_input__cf2fd256(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_uses_input__cf2fd256]
	if t == nil {
		t = s.Store(m_snippets_functions_uses_input__cf2fd256, snippets_functions_uses_input(s, array_cf2fd256.Get()))
	}
	return regort.Defined(t)
}

func snippets_functions_uses_input__e12df6df(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_uses_input__e12df6df]
	if t == nil {
		t = s.Store(m_snippets_functions_uses_input__e12df6df, snippets_functions_uses_input(s, set_e12df6df.Get()))
	}
	return regort.Defined(t)
}

func snippets_functions_uses_input__x(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_functions_uses_input__x]
	if t == nil {
		t = s.Store(m_snippets_functions_uses_input__x, snippets_functions_uses_input(s, &s_x))
	}
	return regort.Defined(t)
}

func snippets_loops_any_big(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_any_big]
	if t == nil {
		t = s.Store(m_snippets_loops_any_big, snippets_loops_any_big_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_array(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_array]
	if t == nil {
		t = s.Store(m_snippets_loops_t_array, snippets_loops_t_array_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_array_index(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_array_index]
	if t == nil {
		t = s.Store(m_snippets_loops_t_array_index, snippets_loops_t_array_index_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_array_index_float(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_array_index_float]
	if t == nil {
		t = s.Store(m_snippets_loops_t_array_index_float, snippets_loops_t_array_index_float_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_array_index_input(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_array_index_input]
	if t == nil {
		t = s.Store(m_snippets_loops_t_array_index_input, snippets_loops_t_array_index_input_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_closure(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_closure]
	if t == nil {
		t = s.Store(m_snippets_loops_t_closure, snippets_loops_t_closure_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_count(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_count]
	if t == nil {
		t = s.Store(m_snippets_loops_t_count, snippets_loops_t_count_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_deep(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_deep]
	if t == nil {
		t = s.Store(m_snippets_loops_t_deep, snippets_loops_t_deep_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_destructure(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_destructure]
	if t == nil {
		t = s.Store(m_snippets_loops_t_destructure, snippets_loops_t_destructure_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_destructure_nested(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_destructure_nested]
	if t == nil {
		t = s.Store(m_snippets_loops_t_destructure_nested, snippets_loops_t_destructure_nested_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_destructure_object(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_destructure_object]
	if t == nil {
		t = s.Store(m_snippets_loops_t_destructure_object, snippets_loops_t_destructure_object_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_dynamic(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_dynamic]
	if t == nil {
		t = s.Store(m_snippets_loops_t_dynamic, snippets_loops_t_dynamic_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_every(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_every]
	if t == nil {
		t = s.Store(m_snippets_loops_t_every, snippets_loops_t_every_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_every_in_loop(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_every_in_loop]
	if t == nil {
		t = s.Store(m_snippets_loops_t_every_in_loop, snippets_loops_t_every_in_loop_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_every_key(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_every_key]
	if t == nil {
		t = s.Store(m_snippets_loops_t_every_key, snippets_loops_t_every_key_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_loops_t_every_literal regort.Fixed

func snippets_loops_t_every_literal(s *regort.State) *ast.Term {
	if t := k_snippets_loops_t_every_literal.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_loops_t_every_literal.Store(snippets_loops_t_every_literal_work(s))
}

func snippets_loops_t_every_nested(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_every_nested]
	if t == nil {
		t = s.Store(m_snippets_loops_t_every_nested, snippets_loops_t_every_nested_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_false_refs(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_false_refs]
	if t == nil {
		t = s.Store(m_snippets_loops_t_false_refs, snippets_loops_t_false_refs_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_false_value(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_false_value]
	if t == nil {
		t = s.Store(m_snippets_loops_t_false_value, snippets_loops_t_false_value_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_found_first(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_found_first]
	if t == nil {
		t = s.Store(m_snippets_loops_t_found_first, snippets_loops_t_found_first_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_member(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_member]
	if t == nil {
		t = s.Store(m_snippets_loops_t_member, snippets_loops_t_member_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_member_key(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_member_key]
	if t == nil {
		t = s.Store(m_snippets_loops_t_member_key, snippets_loops_t_member_key_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_member_set(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_member_set]
	if t == nil {
		t = s.Store(m_snippets_loops_t_member_set, snippets_loops_t_member_set_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_negative(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_negative]
	if t == nil {
		t = s.Store(m_snippets_loops_t_negative, snippets_loops_t_negative_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_nested(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_nested]
	if t == nil {
		t = s.Store(m_snippets_loops_t_nested, snippets_loops_t_nested_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_not(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_not]
	if t == nil {
		t = s.Store(m_snippets_loops_t_not, snippets_loops_t_not_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_not_in_loop(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_not_in_loop]
	if t == nil {
		t = s.Store(m_snippets_loops_t_not_in_loop, snippets_loops_t_not_in_loop_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_not_loop(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_not_loop]
	if t == nil {
		t = s.Store(m_snippets_loops_t_not_loop, snippets_loops_t_not_loop_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_not_member(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_not_member]
	if t == nil {
		t = s.Store(m_snippets_loops_t_not_member, snippets_loops_t_not_member_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_loops_t_numbers regort.Fixed

func snippets_loops_t_numbers(s *regort.State) *ast.Term {
	if t := k_snippets_loops_t_numbers.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_loops_t_numbers.Store(snippets_loops_t_numbers_work(s))
}

func snippets_loops_t_object(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_object]
	if t == nil {
		t = s.Store(m_snippets_loops_t_object, snippets_loops_t_object_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_object_by_value(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_object_by_value]
	if t == nil {
		t = s.Store(m_snippets_loops_t_object_by_value, snippets_loops_t_object_by_value_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_object_number_key(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_object_number_key]
	if t == nil {
		t = s.Store(m_snippets_loops_t_object_number_key, snippets_loops_t_object_number_key_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_pairs(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_pairs]
	if t == nil {
		t = s.Store(m_snippets_loops_t_pairs, snippets_loops_t_pairs_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_seen_key(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_seen_key]
	if t == nil {
		t = s.Store(m_snippets_loops_t_seen_key, snippets_loops_t_seen_key_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_set(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_set]
	if t == nil {
		t = s.Store(m_snippets_loops_t_set, snippets_loops_t_set_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_set_lookup(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_set_lookup]
	if t == nil {
		t = s.Store(m_snippets_loops_t_set_lookup, snippets_loops_t_set_lookup_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_loops_t_set_loop regort.Fixed

func snippets_loops_t_set_loop(s *regort.State) *ast.Term {
	if t := k_snippets_loops_t_set_loop.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_loops_t_set_loop.Store(snippets_loops_t_set_loop_work(s))
}

func snippets_loops_t_set_of_sets(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_set_of_sets]
	if t == nil {
		t = s.Store(m_snippets_loops_t_set_of_sets, snippets_loops_t_set_of_sets_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_some(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_some]
	if t == nil {
		t = s.Store(m_snippets_loops_t_some, snippets_loops_t_some_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_some_key(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_some_key]
	if t == nil {
		t = s.Store(m_snippets_loops_t_some_key, snippets_loops_t_some_key_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_some_object(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_some_object]
	if t == nil {
		t = s.Store(m_snippets_loops_t_some_object, snippets_loops_t_some_object_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_two_loops(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_two_loops]
	if t == nil {
		t = s.Store(m_snippets_loops_t_two_loops, snippets_loops_t_two_loops_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_unify_arrays(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_unify_arrays]
	if t == nil {
		t = s.Store(m_snippets_loops_t_unify_arrays, snippets_loops_t_unify_arrays_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_unused(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_unused]
	if t == nil {
		t = s.Store(m_snippets_loops_t_unused, snippets_loops_t_unused_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_walk(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_walk]
	if t == nil {
		t = s.Store(m_snippets_loops_t_walk, snippets_loops_t_walk_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_walk_holds(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_walk_holds]
	if t == nil {
		t = s.Store(m_snippets_loops_t_walk_holds, snippets_loops_t_walk_holds_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_walk_path(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_walk_path]
	if t == nil {
		t = s.Store(m_snippets_loops_t_walk_path, snippets_loops_t_walk_path_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_walk_value(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_walk_value]
	if t == nil {
		t = s.Store(m_snippets_loops_t_walk_value, snippets_loops_t_walk_value_work(s))
	}
	return regort.Defined(t)
}

func snippets_loops_t_wildcard(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_loops_t_wildcard]
	if t == nil {
		t = s.Store(m_snippets_loops_t_wildcard, snippets_loops_t_wildcard_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_doubled(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_doubled]
	if t == nil {
		t = s.Store(m_snippets_with_doubled, snippets_with_doubled_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_f__b0971537(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_f__b0971537]
	if t == nil {
		t = s.Store(m_snippets_with_f__b0971537, snippets_with_f(s, &n_1))
	}
	return regort.Defined(t)
}

func snippets_with_inner(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_inner]
	if t == nil {
		t = s.Store(m_snippets_with_inner, snippets_with_inner_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_before_and_after(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_before_and_after]
	if t == nil {
		t = s.Store(m_snippets_with_t_before_and_after, snippets_with_t_before_and_after_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_both(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_both]
	if t == nil {
		t = s.Store(m_snippets_with_t_both, snippets_with_t_both_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_data(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_data]
	if t == nil {
		t = s.Store(m_snippets_with_t_data, snippets_with_t_data_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_function(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_function]
	if t == nil {
		t = s.Store(m_snippets_with_t_function, snippets_with_t_function_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_input(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_input]
	if t == nil {
		t = s.Store(m_snippets_with_t_input, snippets_with_t_input_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_input_deep(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_input_deep]
	if t == nil {
		t = s.Store(m_snippets_with_t_input_deep, snippets_with_t_input_deep_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_input_path(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_input_path]
	if t == nil {
		t = s.Store(m_snippets_with_t_input_path, snippets_with_t_input_path_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_loop(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_loop]
	if t == nil {
		t = s.Store(m_snippets_with_t_loop, snippets_with_t_loop_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_memo(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_memo]
	if t == nil {
		t = s.Store(m_snippets_with_t_memo, snippets_with_t_memo_work(s))
	}
	return regort.Defined(t)
}

var k_snippets_with_t_mock regort.Fixed

func snippets_with_t_mock(s *regort.State) *ast.Term {
	if t := k_snippets_with_t_mock.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_with_t_mock.Store(snippets_with_t_mock_work(s))
}

var k_snippets_with_t_mock_function regort.Fixed

func snippets_with_t_mock_function(s *regort.State) *ast.Term {
	if t := k_snippets_with_t_mock_function.Known(); t != nil {
		return regort.Defined(t)
	}
	return k_snippets_with_t_mock_function.Store(snippets_with_t_mock_function_work(s))
}

func snippets_with_t_nested(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_nested]
	if t == nil {
		t = s.Store(m_snippets_with_t_nested, snippets_with_t_nested_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_not(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_not]
	if t == nil {
		t = s.Store(m_snippets_with_t_not, snippets_with_t_not_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_path_outside(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_path_outside]
	if t == nil {
		t = s.Store(m_snippets_with_t_path_outside, snippets_with_t_path_outside_work(s))
	}
	return regort.Defined(t)
}

func snippets_with_t_undefined(s *regort.State) *ast.Term {
	t := s.Memo[m_snippets_with_t_undefined]
	if t == nil {
		t = s.Store(m_snippets_with_t_undefined, snippets_with_t_undefined_work(s))
	}
	return regort.Defined(t)
}
