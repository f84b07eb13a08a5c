// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// iam_arn_account_findings_work is data.arthurlint.rules.iam["arn-account"].findings.
func iam_arn_account_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/iam/arn_account/arn_account.rego:30
	ret = regort.EmptySet
	{
		var l5, l7, l10, l13, l15, l17, l19, l20, l23, l25, l26, l28 *ast.Term
		// rules/iam/arn_account/arn_account.rego:30
		// 31
		if l5 = input_facts_arns(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 32
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "account-form") {
					continue
				}
				// 33
				if lib_iam_arns_alone(s, l7, set_6892437b.Get()) == nil {
					continue
				}
				// 34
				if l13 = lib_iam_arns_instead(s, l7, &s___write_its_twelve_digit_f66e1988); l13 == nil {
					continue
				}
				if l15 = regort.Dot(l7, &s_text); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l7, &s_part); l17 == nil {
					continue
				}
				l19 = regort.Array(l15, l17, l13)
				if l20 = s.Call2(&builtin_sprintf, &s_q_has_the_account__q_s_079f3427, l19); l20 == nil {
					continue
				}
				// 35
				if l23 = regort.Dot(l7, &s_at); l23 == nil {
					continue
				}
				l25 = regort.Record(&s_at, l23, &s_message, l20)
				if l26 = lib_iam_arns_narrowed(s, l25, l7); l26 == nil {
					continue
				}
				if l28 = lib_iam_arns_mended(s, l26, l7); l28 == nil {
					continue
				}
				// 30
				ret = regort.SetAdd(ret, l28)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l5, l7, l10, l12, l14, l16, l18, l20, l22, l23, l26, l28, l29, l31 *ast.Term
		// rules/iam/arn_account/arn_account.rego:38
		// 39
		if l5 = input_facts_arns(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l7 = s.Value(i4)
				// 40
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "account-set") {
					continue
				}
				// 41
				if lib_iam_arns_of_other_service(s, l7, &s_s3) == nil {
					continue
				}
				// 42
				if l12 = regort.Dot(l7, &s_types); l12 == nil {
					continue
				}
				if l14 = lib_iam_arns_type_names(s, l12); l14 == nil {
					continue
				}
				if l16 = lib_iam_arns_instead(s, l7, &s_leave_it_empty_dc591d7b); l16 == nil {
					continue
				}
				if l18 = regort.Dot(l7, &s_text); l18 == nil {
					continue
				}
				if l20 = regort.Dot(l7, &s_part); l20 == nil {
					continue
				}
				l22 = regort.Array(l18, l20, l14, l16)
				if l23 = s.Call2(&builtin_sprintf, &s__q_has_the_account__q__a_78e04f30, l22); l23 == nil {
					continue
				}
				// 43
				if l26 = regort.Dot(l7, &s_at); l26 == nil {
					continue
				}
				l28 = regort.Record(&s_at, l26, &s_message, l23)
				if l29 = lib_iam_arns_narrowed(s, l28, l7); l29 == nil {
					continue
				}
				if l31 = lib_iam_arns_mended(s, l29, l7); l31 == nil {
					continue
				}
				// 38
				ret = regort.SetAdd(ret, l31)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l5, l7, l10, l11, l17, l19, l23, l25, l27, l28, l31, l33 *ast.Term
		// rules/iam/arn_account/arn_account.rego:46
		// 47
		if l5 = input_facts_arns(s); l5 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l5)
			for i6 := lo6; i6 < hi6; i6++ {
				l7 = s.Value(i6)
				// 48
				if l10 = regort.Dot(l7, &s_problem); l10 == nil {
					continue
				}
				if !regort.EqualString(l10, "account-empty") {
					continue
				}
				// 49
				if l11 = regort.Dot(l7, &s_service); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_f6c47207.Get()) {
					continue
				}
				// 50
				if lib_iam_arns_names_something(s, l7) == nil {
					continue
				}
				// 51
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
				// 46
				if l31 = regort.Dot(l7, &s_at); l31 == nil {
					continue
				}
				l33 = regort.Record(&s_at, l31, &s_message, l28)
				ret = regort.SetAdd(ret, l33)
			}
			s.Leave(lo6)
		}
	}
b6:
	// rules/iam/arn_account/arn_account.rego:30
	return ret
}
