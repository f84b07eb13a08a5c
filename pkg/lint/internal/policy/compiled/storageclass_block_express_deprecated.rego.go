// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_block_express_deprecated_findings_work is data.arthurlint.rules.storageclass["block-express-deprecated"].findings.
func storageclass_block_express_deprecated_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/block_express_deprecated/block_express_deprecated.rego:28
	ret = regort.EmptySet
	{
		var l5, l7, l8, l10, l13, l15, l16, l20, l21, l27, l28, l29, l30, l31, l32 *ast.Term
		// rules/storageclass/block_express_deprecated/block_express_deprecated.rego:28
		// 37
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "ebs.csi.aws.com") {
			goto b2
		}
		// 38
		l7 = lib_ebs_named(s)
		if l8 = regort.Dot(l7, &s_blockexpress); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				// 33
				if l13 = regort.Dot(l10, &s_key); l13 == nil {
					continue
				}
				l15 = regort.Array(l13)
				if l16 = s.Call2(&builtin_sprintf, &s_Remove__s_82435a1d, l15); l16 == nil {
					continue
				}
				// 31
				l20 = regort.Array(l13)
				if l21 = s.Call2(&builtin_sprintf, &s__s_has_no_effect_since_v_51861be4, l20); l21 == nil {
					continue
				}
				// 28
				l28 = regort.Array(&s_parameters, l13)
				l32 = regort.Array(&s_parameters, l13)
				l31 = regort.Record(&s_at, l32, &s_op, &s_remove)
				l30 = regort.Array(l31)
				l29 = regort.Record(&s_edits, l30, &s_title, l16)
				l27 = regort.Record(&s_at, l28, &s_fix, l29, &s_message, l21, &s_on, &s_key)
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/storageclass/block_express_deprecated/block_express_deprecated.rego:28
	return ret
}
