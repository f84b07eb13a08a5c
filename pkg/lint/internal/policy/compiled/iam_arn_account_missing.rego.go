// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_arn_account_missing_less_certain is data.arthurlint.rules.iam["arn-account-missing"].less_certain.
func iam_arn_account_missing_less_certain(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// rules/iam/arn_account_missing/arn_account_missing.rego:42
		if l6 = regort.Dot(l3, &s_service); l6 == nil {
			goto b1
		}
		if lib_none_of(s, l6, set_f6c47207.Get()) == nil {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6 *ast.Term
		// rules/iam/arn_account_missing/arn_account_missing.rego:44
		// 45
		if l6 = regort.Dot(l3, &s_service); l6 == nil {
			goto b3
		}
		if !regort.HoldsMember(l6, set_f6c47207.Get()) {
			goto b3
		}
		// 46
		if lib_iam_arns_names_nothing(s, l3) == nil {
			goto b3
		}
		// 44
		return regort.True
	}
b3:
	// rules/iam/arn_account_missing/arn_account_missing.rego:42
	return nil
}

// iam_arn_account_missing_findings_work is data.arthurlint.rules.iam["arn-account-missing"].findings.
func iam_arn_account_missing_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/arn_account_missing/arn_account_missing.rego:33
	ret = regort.EmptySet
	{
		var l5, l7, l10, l11, l17, l19, l23, l25, l27, l28, l31, l33 *ast.Term
		// rules/iam/arn_account_missing/arn_account_missing.rego:33
		// 34
		if l5 = input_facts_arns(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 35
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "account-empty") {
					continue
				}
				// 36
				if l11 = regort.Dot(l7, &s_service); l11 == nil {
					continue
				}
				if lib_none_of(s, l11, set_0342fbad.Get()) == nil {
					continue
				}
				// 37
				if iam_arn_account_missing_less_certain(s, l7) == nil {
					continue
				}
				// 38
				if l17 = regort.Dot(l7, &s_types); l17 == nil {
					continue
				}
				if l19 = lib_iam_arns_type_names(s, l17); l19 == nil {
					continue
				}
				if l23 = lib_iam_arns_shapes(s, l17); l23 == nil {
					continue
				}
				if l25 = regort.Dot(l7, &s_text); l25 == nil {
					continue
				}
				l27 = regort.Array(l25, l19, l23)
				if l28 = s.Call2(&builtin_sprintf, &s__q_has_no_account__ARNs__7972e8ec, l27); l28 == nil {
					continue
				}
				// 33
				if l31 = regort.Dot(l7, &s_at); l31 == nil {
					continue
				}
				l33 = regort.Record(&s_at, l31, &s_message, l28)
				ret = regort.SetAdd(ret, l33)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/iam/arn_account_missing/arn_account_missing.rego:33
	return ret
}
