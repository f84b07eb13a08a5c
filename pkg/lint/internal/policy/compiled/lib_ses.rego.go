// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_ses_send_work is data.arthurlint.lib.ses.send.
func lib_ses_send_work(s *regort.State) *ast.Term {
	// lib/ses.rego:11
	return set_dd26b2d2.Get()
}

// lib_ses_configured_work is data.arthurlint.lib.ses.configured.
func lib_ses_configured_work(s *regort.State) *ast.Term {
	// lib/ses.rego:17
	return set_23742df8.Get()
}

// lib_ses_on_identities is data.arthurlint.lib.ses.on_identities.
func lib_ses_on_identities(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11 *ast.Term
		// lib/ses.rego:55
		// 56
		if l6 = regort.Dot(l3, &s_resources); l6 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l6)
			for i1 := lo1; i1 < hi1; i1++ {
				l8 = s.Value(i1)
				// 57
				if l11 = regort.Dot(l8, &s_types); l11 == nil {
					continue
				}
				if !regort.HoldsMember(&s_identity, l11) {
					continue
				}
				// 55
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	// lib/ses.rego:55
	return nil
}

// lib_ses_reaches is data.arthurlint.lib.ses.reaches.
func lib_ses_reaches(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// lib/ses.rego:50
		if l8 = regort.Dot(l3, &s_reach); l8 == nil {
			goto b1
		}
		if !regort.HoldsMember(l8, set_9564accd.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l8 *ast.Term
		// lib/ses.rego:52
		if l8 = regort.Dot(l3, &s_types); l8 == nil {
			goto b3
		}
		if !regort.HoldsMember(l4, l8) {
			goto b3
		}
		return regort.True
	}
b3:
	// lib/ses.rego:50
	return nil
}

// lib_ses_confined is data.arthurlint.lib.ses.confined.
func lib_ses_confined(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10, l11, l13, l19 *ast.Term
		var v10 []*ast.Term
		// lib/ses.rego:44
		// 45
		if l8 = regort.Dot(l3, &s_resources_known_d9c72be2); l8 == nil {
			goto b1
		}
		if regort.IsFalse(l8) {
			goto b1
		}
		// 46
		if lib_policies_off(s, l3, &s_not_resource_ab94ebb8) == nil {
			goto b1
		}
		// 47
		v10 = nil
		if l11 = regort.Dot(l3, &s_resources); l11 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l13 = s.Value(i2)
				if lib_ses_reaches(s, l13, l4) == nil {
					continue
				}
				v10 = append(v10, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l10 = regort.Array(v10...)
		if l19 = regort.Count(l10); l19 == nil {
			goto b1
		}
		if !regort.Equal(l19, &n_0) {
			goto b1
		}
		// 44
		return regort.True
	}
b1:
	// lib/ses.rego:44
	return nil
}

// lib_ses_never_reaches is data.arthurlint.lib.ses.never_reaches.
func lib_ses_never_reaches(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l10, l11, l13, l15, l18, l21, l25 *ast.Term
		var v11 []*ast.Term
		// lib/ses.rego:34
		// 35
		if l10 = input_facts_policy_closed(s); l10 == nil {
			goto b1
		}
		if regort.IsFalse(l10) {
			goto b1
		}
		// 36
		v11 = nil
		// 37
		if l13 = input_facts_grants(s); l13 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l13)
			for i2 := lo2; i2 < hi2; i2++ {
				l15 = s.Value(i2)
				// 38
				if l18 = regort.Dot(l15, &s_action); l18 == nil {
					continue
				}
				if !regort.HoldsMember(l18, l3) {
					continue
				}
				// 39
				if l21 = regort.Dot(l15, &s_effect); l21 == nil {
					goto b4
				}
				if !regort.EqualString(l21, "Deny") {
					goto b4
				}
				continue
			b4:
				// 40
				if lib_ses_confined(s, l15, l4) == nil {
					goto b5
				}
				continue
			b5:
				// 36
				v11 = append(v11, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l11 = regort.Array(v11...)
		if l25 = regort.Count(l11); l25 == nil {
			goto b1
		}
		if !regort.Equal(l25, &n_0) {
			goto b1
		}
		// 34
		return regort.True
	}
b1:
	// lib/ses.rego:34
	return nil
}

// lib_ses_everything is data.arthurlint.lib.ses.everything.
func lib_ses_everything(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/ses.rego:61
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "everything") {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l7 *ast.Term
		// lib/ses.rego:63
		// 64
		if l6 = regort.Dot(l3, &s_reach); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "type") {
			goto b3
		}
		// 65
		if l7 = regort.Dot(l3, &s_text); l7 == nil {
			goto b3
		}
		if !regort.HoldsMatch(&s__arn_______ses___________4c10031f, l7) {
			goto b3
		}
		// 63
		return regort.True
	}
b3:
	// lib/ses.rego:61
	return nil
}

// lib_ses_never_allows is data.arthurlint.lib.ses.never_allows.
func lib_ses_never_allows(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l8, l9, l11, l13, l16, l17, l20 *ast.Term
		var v9 []*ast.Term
		// lib/ses.rego:28
		// 29
		if l8 = input_facts_policy_closed(s); l8 == nil {
			goto b1
		}
		if regort.IsFalse(l8) {
			goto b1
		}
		// 30
		v9 = nil
		if l11 = input_facts_grants(s); l11 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l11)
			for i2 := lo2; i2 < hi2; i2++ {
				l13 = s.Value(i2)
				if l16 = regort.Dot(l13, &s_action); l16 == nil {
					continue
				}
				if !regort.Equal(l16, l3) {
					continue
				}
				if l17 = regort.Dot(l13, &s_effect); l17 == nil {
					goto b4
				}
				if !regort.EqualString(l17, "Deny") {
					goto b4
				}
				continue
			b4:
				v9 = append(v9, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l9 = regort.Array(v9...)
		if l20 = regort.Count(l9); l20 == nil {
			goto b1
		}
		if !regort.Equal(l20, &n_0) {
			goto b1
		}
		// 28
		return regort.True
	}
b1:
	// lib/ses.rego:28
	return nil
}

// lib_ses_template_work is data.arthurlint.lib.ses.template.
func lib_ses_template_work(s *regort.State) *ast.Term {
	// lib/ses.rego:20
	return object_00ffad7f.Get()
}
