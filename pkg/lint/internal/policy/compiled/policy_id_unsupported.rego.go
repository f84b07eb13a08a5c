// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// policy_id_unsupported_findings_work is data.arthurlint.rules.policy["id-unsupported"].findings.
func policy_id_unsupported_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/policy/id_unsupported/id_unsupported.rego:19
	ret = regort.EmptySet
	{
		var l4, l9, l12, l15, l16, l17, l18, l19, l20 *ast.Term
		// rules/policy/id_unsupported/id_unsupported.rego:19
		// 20
		if l4 = input_value(s); l4 == nil {
			goto b2
		}
		if l9 = regort.KeysAnd(l4, set_b56c0fc0.Get()); l9 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l9)
			for i2 := lo2; i2 < hi2; i2++ {
				l12 = s.Value(i2)
				// 21
				l16 = regort.Array(l12)
				l20 = regort.Array(l12)
				l19 = regort.Record(&s_at, l20, &s_op, &s_remove)
				l18 = regort.Array(l19)
				l17 = regort.Record(&s_edits, l18, &s_title, &s_Remove_Id_c73039a8)
				l15 = regort.Record(&s_at, l16, &s_fix, l17, &s_message, &s_Id_has_no_place_in_an_id_336da9f6, &s_on, &s_key)
				// 19
				ret = regort.SetAdd(ret, l15)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/policy/id_unsupported/id_unsupported.rego:19
	return ret
}
