// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_throughput_unsupported_findings_work is data.arthurlint.rules.storageclass["throughput-unsupported"].findings.
func storageclass_throughput_unsupported_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/throughput_unsupported/throughput_unsupported.rego:34
	ret = regort.EmptySet
	{
		var l8, l12, l17, l20, l22, l23, l27, l28, l34, l35, l36, l37, l38, l39 *ast.Term
		// rules/storageclass/throughput_unsupported/throughput_unsupported.rego:34
		// 43
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 44
		{
			lo2, hi2 := s.Scan(array_d5a02776.Get())
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 45
				if !regort.Holds(lib_ebs_values_positive(s, l8)) {
					continue
				}
				// 46
				if l12 = lib_ebs_values_volume_type(s); l12 == nil {
					continue
				}
				// 47
				if !regort.HoldsMember(l12, set_a3275740.Get()) {
					continue
				}
				// 48
				if l17 = lib_ebs_values_single(s, l8); l17 == nil {
					continue
				}
				// 39
				if l20 = regort.Dot(l17, &s_key); l20 == nil {
					continue
				}
				l22 = regort.Array(l20)
				if l23 = s.Call2(&builtin_sprintf, &s_Remove__s_82435a1d, l22); l23 == nil {
					continue
				}
				// 37
				l27 = regort.Array(l20, l12)
				if l28 = s.Call2(&builtin_sprintf, &s__s_is_not_supported_by___c3b49b69, l27); l28 == nil {
					continue
				}
				// 34
				l35 = regort.Array(&s_parameters, l20)
				l39 = regort.Array(&s_parameters, l20)
				l38 = regort.Record(&s_at, l39, &s_op, &s_remove)
				l37 = regort.Array(l38)
				l36 = regort.Record(&s_edits, l37, &s_title, l23)
				l34 = regort.Record(&s_at, l35, &s_fix, l36, &s_message, l28, &s_on, &s_key)
				ret = regort.SetAdd(ret, l34)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/throughput_unsupported/throughput_unsupported.rego:34
	return ret
}
