// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// ses_access_keys_guide_work is data.arthurlint.rules.ses["access-keys"].guide.
func ses_access_keys_guide_work(s *regort.State) *ast.Term {
	// rules/ses/access_keys/access_keys.rego:52
	return set_83da3fe9.Get()
}

// ses_access_keys_sending_work is data.arthurlint.rules.ses["access-keys"].sending.
func ses_access_keys_sending_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l16, l17 *ast.Term
		var v4 []*ast.Term
		// rules/ses/access_keys/access_keys.rego:45
		v4 = nil
		// 46
		if l6 = input_facts_grants(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 47
				if l11 = regort.Dot(l8, &s_action); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_83da3fe9.Get()) {
					continue
				}
				// 48
				if l16 = regort.Dot(l8, &s_effect); l16 == nil {
					continue
				}
				if !regort.EqualString(l16, "Allow") {
					continue
				}
				// 49
				if l17 = regort.Dot(l8, &s_form); l17 == nil {
					continue
				}
				if !regort.HoldsMember(l17, set_ab088cd5.Get()) {
					continue
				}
				// 45
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// ses_access_keys_findings_work is data.arthurlint.rules.ses["access-keys"].findings.
func ses_access_keys_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/ses/access_keys/access_keys.rego:31
	ret = regort.EmptySet
	{
		var l5, l6, l8, l10, l11, l14, l18, l20, l22, l24, l25, l27 *ast.Term
		// rules/ses/access_keys/access_keys.rego:31
		// 32
		if l5 = input_document_attachment(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "user") {
			goto b2
		}
		// 33
		if l6 = ses_access_keys_sending(s); l6 == nil {
			goto b2
		}
		if l8 = lib_rows_by_statement(s, l6); l8 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l8)
			for i2 := lo2; i2 < hi2; i2++ {
				l10, l11 = s.Pair(i2)
				// 34
				if l14 = lib_rows_actions(s, l11); l14 == nil {
					continue
				}
				// 36
				if l18 = s.Call2(&builtin_array_concat, l10, array_13593f18.Get()); l18 == nil {
					continue
				}
				// 39
				if l20 = lib_rows_listed(s, l14); l20 == nil {
					continue
				}
				// 40
				if l22 = lib_rows_plural(s, l14, &s_is, &s_are); l22 == nil {
					continue
				}
				// 38
				l24 = regort.Array(l20, l22)
				if l25 = s.Call2(&builtin_sprintf, &s__s__s_allowed_to_a_user__69c3cc27, l24); l25 == nil {
					continue
				}
				// 35
				l27 = regort.Record(&s_at, l18, &s_message, l25, &s_on, &s_key)
				// 31
				ret = regort.SetAdd(ret, l27)
			}
			s.Leave(lo2)
		}
	}
b2:
	// rules/ses/access_keys/access_keys.rego:31
	return ret
}
