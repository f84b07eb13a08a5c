// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_arthur_mail_clients_work is data.arthurlint.lib.arthur_mail.clients.
func lib_arthur_mail_clients_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l11, l13, l15 *ast.Term
		var v4 []*ast.Term
		// lib/arthur_mail.rego:156
		v4 = nil
		// 157
		if l5 = input_aggregate(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 158
				if l10 = regort.Dot(l7, &s_entry); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_is); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "trust") {
					continue
				}
				// 159
				if l13 = regort.Dot(l10, &s_arthur); l13 == nil {
					continue
				}
				if regort.IsFalse(l13) {
					continue
				}
				// 160
				if l15 = regort.Dot(l10, &s_account); l15 == nil {
					continue
				}
				if !regort.HoldsMatch(&s_0_9__12_8f817342, l15) {
					continue
				}
				// 156
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_arthur_mail_shared is data.arthurlint.lib.arthur_mail.shared.
func lib_arthur_mail_shared(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l10 *ast.Term
		// lib/arthur_mail.rego:170
		l8 = regort.EmptySet
		{
			lo2, hi2 := s.Scan(l3)
			for i2 := lo2; i2 < hi2; i2++ {
				l10 = s.Value(i2)
				if !regort.HoldsMember(l10, l4) {
					continue
				}
				l8 = regort.SetAdd(l8, l10)
			}
			s.Leave(lo2)
		}
		return l8
	}
}

// lib_arthur_mail_policies is data.arthurlint.lib.arthur_mail.policies.
func lib_arthur_mail_policies(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l13, l15, l17, l18, l20, l22 *ast.Term
		var v6 []*ast.Term
		// lib/arthur_mail.rego:164
		v6 = nil
		// 165
		if l7 = input_aggregate(s); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 166
				if l12 = regort.Dot(l9, &s_entry); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_is); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "policy") {
					continue
				}
				// 167
				if l15 = regort.Dot(l12, &s_roles); l15 == nil {
					continue
				}
				if l17 = regort.Dot(l3, &s_entry); l17 == nil {
					continue
				}
				if l18 = regort.Dot(l17, &s_roles); l18 == nil {
					continue
				}
				if l20 = lib_arthur_mail_shared(s, l15, l18); l20 == nil {
					continue
				}
				if l22 = regort.Count(l20); l22 == nil {
					continue
				}
				if !regort.HoldsGreater(l22, &n_0) {
					continue
				}
				// 164
				v6 = append(v6, l9)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_arthur_mail_doors_of is data.arthurlint.lib.arthur_mail.doors_of.
func lib_arthur_mail_doors_of(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l9, l12, l13, l14, l16, l19, l23, l25, l27 *ast.Term
		var v6 []*ast.Term
		// lib/arthur_mail.rego:184
		v6 = nil
		// 185
		if l7 = input_aggregate(s); l7 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l7)
			for i2 := lo2; i2 < hi2; i2++ {
				l9 = s.Value(i2)
				// 186
				if l12 = regort.Dot(l9, &s_entry); l12 == nil {
					continue
				}
				if l13 = regort.Dot(l12, &s_is); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "trust") {
					continue
				}
				// 187
				if l14 = regort.Dot(l3, &s_role); l14 == nil {
					continue
				}
				if l16 = lib_roles_last_name(s, l14); l16 == nil {
					continue
				}
				if l19 = regort.Dot(l12, &s_roles); l19 == nil {
					continue
				}
				if !regort.HoldsMember(l16, l19) {
					continue
				}
				// 188
				if l23 = regort.Dot(l12, &s_account); l23 == nil {
					continue
				}
				if l25 = regort.Dot(l3, &s_account); l25 == nil {
					continue
				}
				l27 = regort.Set(&s__f3716d84, l25)
				if !regort.HoldsMember(l23, l27) {
					continue
				}
				// 184
				v6 = append(v6, l9)
			}
			s.Leave(lo2)
		}
	b2:
		l6 = regort.Array(v6...)
		return l6
	}
}

// lib_arthur_mail_lets_in is data.arthurlint.lib.arthur_mail.lets_in.
func lib_arthur_mail_lets_in(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// lib/arthur_mail.rego:196
		if l8 = regort.Dot(l3, &s_form); l8 == nil {
			goto b1
		}
		if !regort.EqualString(l8, "everyone") {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l8, l12, l13, l14 *ast.Term
		// lib/arthur_mail.rego:198
		// 199
		if l8 = regort.Dot(l3, &s_form); l8 == nil {
			goto b3
		}
		if !regort.HoldsMember(l8, set_361998c6.Get()) {
			goto b3
		}
		// 200
		if l12 = regort.Dot(l3, &s_account); l12 == nil {
			goto b3
		}
		if l13 = regort.Dot(l4, &s_entry); l13 == nil {
			goto b3
		}
		if l14 = regort.Dot(l13, &s_account); l14 == nil {
			goto b3
		}
		if !regort.Equal(l12, l14) {
			goto b3
		}
		// 198
		return regort.True
	}
b3:
	{
		var l8, l9, l10, l11, l13, l15, l18, l20 *ast.Term
		// lib/arthur_mail.rego:203
		// 204
		if l8 = regort.Dot(l3, &s_form); l8 == nil {
			goto b5
		}
		if !regort.EqualString(l8, "role") {
			goto b5
		}
		// 205
		if l9 = regort.Dot(l3, &s_account); l9 == nil {
			goto b5
		}
		if l10 = regort.Dot(l4, &s_entry); l10 == nil {
			goto b5
		}
		if l11 = regort.Dot(l10, &s_account); l11 == nil {
			goto b5
		}
		if !regort.Equal(l9, l11) {
			goto b5
		}
		// 206
		if l13 = regort.Dot(l10, &s_roles); l13 == nil {
			goto b5
		}
		{
			lo5, hi5 := s.Scan(l13)
			for i5 := lo5; i5 < hi5; i5++ {
				l15 = s.Value(i5)
				// 207
				if l18 = regort.Dot(l3, &s_name); l18 == nil {
					continue
				}
				if l20 = lib_roles_last_name(s, l18); l20 == nil {
					continue
				}
				if lib_globs_matches(s, l20, l15) == nil {
					continue
				}
				// 203
				return regort.True
			}
			s.Leave(lo5)
		}
	}
b5:
	{
		var l8, l9, l10, l11, l12, l14, l17, l20 *ast.Term
		// lib/arthur_mail.rego:210
		// 211
		if l8 = regort.Dot(l3, &s_form); l8 == nil {
			goto b8
		}
		if !regort.EqualString(l8, "session") {
			goto b8
		}
		// 212
		if l9 = regort.Dot(l3, &s_account); l9 == nil {
			goto b8
		}
		if l10 = regort.Dot(l4, &s_entry); l10 == nil {
			goto b8
		}
		if l11 = regort.Dot(l10, &s_account); l11 == nil {
			goto b8
		}
		if !regort.Equal(l9, l11) {
			goto b8
		}
		// 213
		if l12 = regort.Dot(l3, &s_name); l12 == nil {
			goto b8
		}
		if l14 = s.Call2(&builtin_split, l12, &s__c1049888); l14 == nil {
			goto b8
		}
		if l17 = regort.Dot(l14, &n_0); l17 == nil {
			goto b8
		}
		if l20 = regort.Dot(l10, &s_roles); l20 == nil {
			goto b8
		}
		if !regort.HoldsMember(l17, l20) {
			goto b8
		}
		// 210
		return regort.True
	}
b8:
	{
		var l8, l9, l11, l13, l14 *ast.Term
		// lib/arthur_mail.rego:216
		// 217
		if l8 = regort.Dot(l3, &s_form); l8 == nil {
			goto b10
		}
		if !regort.EqualString(l8, "oidc-provider") {
			goto b10
		}
		// 218
		if l9 = regort.Dot(l3, &s_name); l9 == nil {
			goto b10
		}
		if l11 = regort.Lower(l9); l11 == nil {
			goto b10
		}
		if l13 = regort.Dot(l4, &s_entry); l13 == nil {
			goto b10
		}
		if l14 = regort.Dot(l13, &s_issuers); l14 == nil {
			goto b10
		}
		if !regort.HoldsMember(l11, l14) {
			goto b10
		}
		// 216
		return regort.True
	}
b10:
	// lib/arthur_mail.rego:196
	return nil
}

// lib_arthur_mail_shut is data.arthurlint.lib.arthur_mail.shut.
func lib_arthur_mail_shut(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l9, l10, l12, l14, l20 *ast.Term
		var v10 []*ast.Term
		// lib/arthur_mail.rego:191
		// 192
		if l8 = regort.Dot(l3, &s_entry); l8 == nil {
			goto b1
		}
		if l9 = regort.Dot(l8, &s_closed); l9 == nil {
			goto b1
		}
		if regort.IsFalse(l9) {
			goto b1
		}
		// 193
		v10 = nil
		if l12 = regort.Dot(l8, &s_lets); l12 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l12)
			for i2 := lo2; i2 < hi2; i2++ {
				l14 = s.Value(i2)
				if lib_arthur_mail_lets_in(s, l14, l4) == nil {
					continue
				}
				v10 = append(v10, &n_1)
			}
			s.Leave(lo2)
		}
	b2:
		l10 = regort.Array(v10...)
		if l20 = regort.Count(l10); l20 == nil {
			goto b1
		}
		if !regort.Equal(l20, &n_0) {
			goto b1
		}
		// 191
		return regort.True
	}
b1:
	// lib/arthur_mail.rego:191
	return nil
}

// lib_arthur_mail_unanswered_work is data.arthurlint.lib.arthur_mail.unanswered.
func lib_arthur_mail_unanswered_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/arthur_mail.rego:173
	ret = regort.EmptySet
	{
		var l4, l6, l9, l12, l15, l16, l18, l21, l22, l24, l25, l28, l31, l35, l37, l43, l46 *ast.Term
		var v35 []*ast.Term
		// lib/arthur_mail.rego:173
		// 174
		if l4 = lib_arthur_mail_clients(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 175
				if l9 = lib_arthur_mail_policies(s, l6); l9 == nil {
					continue
				}
				{
					lo3, hi3 := s.Scan(l9)
					for i3 := lo3; i3 < hi3; i3++ {
						l12 = s.Value(i3)
						// 176
						if l15 = regort.Dot(l12, &s_entry); l15 == nil {
							continue
						}
						if l16 = regort.Dot(l15, &s_targets); l16 == nil {
							continue
						}
						{
							lo4, hi4 := s.Scan(l16)
							for i4 := lo4; i4 < hi4; i4++ {
								l18 = s.Value(i4)
								// 177
								if l21 = regort.Dot(l18, &s_form); l21 == nil {
									continue
								}
								if !regort.EqualString(l21, "role") {
									continue
								}
								// 178
								if l22 = regort.Dot(l18, &s_account); l22 == nil {
									continue
								}
								if l24 = regort.Dot(l6, &s_entry); l24 == nil {
									continue
								}
								if l25 = regort.Dot(l24, &s_account); l25 == nil {
									continue
								}
								if !regort.HoldsNotEqual(l22, l25) {
									continue
								}
								// 179
								if l28 = lib_arthur_mail_doors_of(s, l18); l28 == nil {
									continue
								}
								// 180
								if l31 = regort.Count(l28); l31 == nil {
									continue
								}
								if !regort.HoldsGreater(l31, &n_0) {
									continue
								}
								// 181
								v35 = nil
								{
									lo6, hi6 := s.Scan(l28)
									for i6 := lo6; i6 < hi6; i6++ {
										l37 = s.Value(i6)
										if lib_arthur_mail_shut(s, l37, l6) == nil {
											goto b8
										}
										continue
									b8:
										v35 = append(v35, &n_1)
									}
									s.Leave(lo6)
								}
								l35 = regort.Array(v35...)
								if l43 = regort.Count(l35); l43 == nil {
									continue
								}
								if !regort.Equal(l43, &n_0) {
									continue
								}
								// 173
								l46 = regort.Record(&s_client, l6, &s_doors, l28, &s_policy, l12, &s_target, l18)
								ret = regort.SetAdd(ret, l46)
							}
							s.Leave(lo4)
						}
					}
					s.Leave(lo3)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/arthur_mail.rego:173
	return ret
}

// lib_arthur_mail_names is data.arthurlint.lib.arthur_mail.names.
func lib_arthur_mail_names(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8, l12, l13, l14 *ast.Term
		// lib/arthur_mail.rego:246
		// 247
		if l8 = regort.Dot(l3, &s_form); l8 == nil {
			goto b1
		}
		if !regort.HoldsMember(l8, set_361998c6.Get()) {
			goto b1
		}
		// 248
		if l12 = regort.Dot(l3, &s_account); l12 == nil {
			goto b1
		}
		if l13 = regort.Dot(l4, &s_entry); l13 == nil {
			goto b1
		}
		if l14 = regort.Dot(l13, &s_account); l14 == nil {
			goto b1
		}
		if !regort.Equal(l12, l14) {
			goto b1
		}
		// 246
		return regort.True
	}
b1:
	{
		var l8, l9, l10, l11, l12, l14, l17 *ast.Term
		// lib/arthur_mail.rego:251
		// 252
		if l8 = regort.Dot(l3, &s_form); l8 == nil {
			goto b3
		}
		if !regort.EqualString(l8, "role") {
			goto b3
		}
		// 253
		if l9 = regort.Dot(l3, &s_account); l9 == nil {
			goto b3
		}
		if l10 = regort.Dot(l4, &s_entry); l10 == nil {
			goto b3
		}
		if l11 = regort.Dot(l10, &s_account); l11 == nil {
			goto b3
		}
		if !regort.Equal(l9, l11) {
			goto b3
		}
		// 254
		if l12 = regort.Dot(l3, &s_name); l12 == nil {
			goto b3
		}
		if l14 = lib_roles_last_name(s, l12); l14 == nil {
			goto b3
		}
		if l17 = regort.Dot(l10, &s_roles); l17 == nil {
			goto b3
		}
		if !regort.HoldsMember(l14, l17) {
			goto b3
		}
		// 251
		return regort.True
	}
b3:
	// lib/arthur_mail.rego:246
	return nil
}

// lib_arthur_mail_mail_of is data.arthurlint.lib.arthur_mail.mail_of.
func lib_arthur_mail_mail_of(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11, l14, l15, l18, l21, l23, l26, l27, l30, l33, l35, l38, l39, l41 *ast.Term
		var v9, v21 []*ast.Term
		// lib/arthur_mail.rego:239
		// 240
		if l6 = lib_arthur_mail_policies(s, l3); l6 == nil {
			goto b1
		}
		// 241
		v9 = nil
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l11 = s.Value(i2)
				if l14 = regort.Dot(l11, &s_entry); l14 == nil {
					goto b4
				}
				if l15 = regort.Dot(l14, &s_closed); l15 == nil {
					goto b4
				}
				if regort.IsFalse(l15) {
					goto b4
				}
				continue
			b4:
				v9 = append(v9, &n_1)
			}
			s.Leave(lo2)
		}
		l9 = regort.Array(v9...)
		if l18 = regort.Count(l9); l18 == nil {
			goto b1
		}
		if !regort.Equal(l18, &n_0) {
			goto b1
		}
		// 242
		v21 = nil
		{
			lo5, hi5 := s.Scan(l6)
			for i5 := lo5; i5 < hi5; i5++ {
				l23 = s.Value(i5)
				if l26 = regort.Dot(l23, &s_entry); l26 == nil {
					continue
				}
				if l27 = regort.Dot(l26, &s_unnamed); l27 == nil {
					continue
				}
				if regort.IsFalse(l27) {
					continue
				}
				v21 = append(v21, &n_1)
			}
			s.Leave(lo5)
		}
		l21 = regort.Array(v21...)
		if l30 = regort.Count(l21); l30 == nil {
			goto b1
		}
		if !regort.Equal(l30, &n_0) {
			goto b1
		}
		// 243
		l33 = regort.EmptySet
		{
			lo7, hi7 := s.Scan(l6)
			for i7 := lo7; i7 < hi7; i7++ {
				l35 = s.Value(i7)
				if l38 = regort.Dot(l35, &s_entry); l38 == nil {
					continue
				}
				if l39 = regort.Dot(l38, &s_accounts); l39 == nil {
					continue
				}
				{
					lo8, hi8 := s.Scan(l39)
					for i8 := lo8; i8 < hi8; i8++ {
						l41 = s.Value(i8)
						l33 = regort.SetAdd(l33, l41)
					}
					s.Leave(lo8)
				}
			}
			s.Leave(lo7)
		}
		// 239
		return l33
	}
b1:
	// lib/arthur_mail.rego:239
	return nil
}

// lib_arthur_mail_may_be is data.arthurlint.lib.arthur_mail.may_be.
func lib_arthur_mail_may_be(s *regort.State, l3, l4 *ast.Term) *ast.Term {
	{
		var l8 *ast.Term
		// lib/arthur_mail.rego:257
		if l8 = regort.Dot(l3, &s_form); l8 == nil {
			goto b1
		}
		if !regort.EqualString(l8, "everything") {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l8, l12, l13, l15, l18, l20 *ast.Term
		// lib/arthur_mail.rego:259
		// 260
		if l8 = regort.Dot(l3, &s_form); l8 == nil {
			goto b3
		}
		if !regort.HoldsMember(l8, set_8aeaaa3c.Get()) {
			goto b3
		}
		// 261
		if l12 = regort.Dot(l4, &s_entry); l12 == nil {
			goto b3
		}
		if l13 = regort.Dot(l12, &s_roles); l13 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l13)
			for i3 := lo3; i3 < hi3; i3++ {
				l15 = s.Value(i3)
				// 262
				if l18 = regort.Dot(l3, &s_role); l18 == nil {
					continue
				}
				if l20 = lib_roles_last_name(s, l18); l20 == nil {
					continue
				}
				if lib_globs_matches(s, l20, l15) == nil {
					continue
				}
				// 259
				return regort.True
			}
			s.Leave(lo3)
		}
	}
b3:
	// lib/arthur_mail.rego:257
	return nil
}

// lib_arthur_mail_unasked_work is data.arthurlint.lib.arthur_mail.unasked.
func lib_arthur_mail_unasked_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/arthur_mail.rego:222
	ret = regort.EmptySet
	{
		var l4, l6, l9, l12, l16, l18, l21, l22, l25, l28, l30, l33, l34, l36, l38, l39, l41, l43, l47, l49, l53, l56, l61, l64, l66, l69, l70, l72, l78, l81, l83, l86, l88 *ast.Term
		var v16, v64 []*ast.Term
		// lib/arthur_mail.rego:222
		// 223
		if l4 = lib_arthur_mail_clients(s); l4 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l4)
			for i2 := lo2; i2 < hi2; i2++ {
				l6 = s.Value(i2)
				// 224
				if l9 = lib_arthur_mail_policies(s, l6); l9 == nil {
					continue
				}
				// 225
				if l12 = regort.Count(l9); l12 == nil {
					continue
				}
				if !regort.HoldsGreater(l12, &n_0) {
					continue
				}
				// 226
				v16 = nil
				{
					lo4, hi4 := s.Scan(l9)
					for i4 := lo4; i4 < hi4; i4++ {
						l18 = s.Value(i4)
						if l21 = regort.Dot(l18, &s_entry); l21 == nil {
							goto b6
						}
						if l22 = regort.Dot(l21, &s_closed); l22 == nil {
							goto b6
						}
						if regort.IsFalse(l22) {
							goto b6
						}
						continue
					b6:
						v16 = append(v16, &n_1)
					}
					s.Leave(lo4)
				}
				l16 = regort.Array(v16...)
				if l25 = regort.Count(l16); l25 == nil {
					continue
				}
				if !regort.Equal(l25, &n_0) {
					continue
				}
				// 227
				if l28 = input_aggregate(s); l28 == nil {
					continue
				}
				{
					lo6, hi6 := s.Scan(l28)
					for i6 := lo6; i6 < hi6; i6++ {
						l30 = s.Value(i6)
						// 228
						if l33 = regort.Dot(l30, &s_entry); l33 == nil {
							continue
						}
						if l34 = regort.Dot(l33, &s_is); l34 == nil {
							continue
						}
						if !regort.EqualString(l34, "trust") {
							continue
						}
						// 229
						if l36 = regort.Dot(l33, &s_roles); l36 == nil {
							continue
						}
						if l38 = regort.Dot(l6, &s_entry); l38 == nil {
							continue
						}
						if l39 = regort.Dot(l38, &s_roles); l39 == nil {
							continue
						}
						if l41 = lib_arthur_mail_shared(s, l36, l39); l41 == nil {
							continue
						}
						if l43 = regort.Count(l41); l43 == nil {
							continue
						}
						if !regort.Equal(l43, &n_0) {
							continue
						}
						// 230
						if l47 = regort.Dot(l33, &s_lets); l47 == nil {
							continue
						}
						{
							lo7, hi7 := s.Scan(l47)
							for i7 := lo7; i7 < hi7; i7++ {
								l49 = s.Value(i7)
								// 231
								if lib_arthur_mail_names(s, l49, l6) == nil {
									continue
								}
								// 232
								if l53 = lib_arthur_mail_mail_of(s, l30); l53 == nil {
									continue
								}
								// 233
								if l56 = regort.Count(l53); l56 == nil {
									continue
								}
								if !regort.HoldsGreater(l56, &n_0) {
									continue
								}
								// 234
								if l61 = regort.Dot(l38, &s_account); l61 == nil {
									continue
								}
								if !regort.HoldsMember(l61, l53) {
									goto b9
								}
								continue
							b9:
								// 235
								v64 = nil
								{
									lo10, hi10 := s.Scan(l9)
									for i10 := lo10; i10 < hi10; i10++ {
										l66 = s.Value(i10)
										if l69 = regort.Dot(l66, &s_entry); l69 == nil {
											continue
										}
										if l70 = regort.Dot(l69, &s_targets); l70 == nil {
											continue
										}
										{
											lo11, hi11 := s.Scan(l70)
											for i11 := lo11; i11 < hi11; i11++ {
												l72 = s.Value(i11)
												if lib_arthur_mail_may_be(s, l72, l30) == nil {
													continue
												}
												v64 = append(v64, &n_1)
											}
											s.Leave(lo11)
										}
									}
									s.Leave(lo10)
								}
								l64 = regort.Array(v64...)
								if l78 = regort.Count(l64); l78 == nil {
									continue
								}
								if !regort.Equal(l78, &n_0) {
									continue
								}
								// 222
								if l81 = s.Call1(&builtin_sort, l53); l81 == nil {
									continue
								}
								if l83 = s.Call2(&builtin_concat, &s_or_21fd09ef, l81); l83 == nil {
									continue
								}
								if l86 = regort.Dot(l9, &n_0); l86 == nil {
									continue
								}
								l88 = regort.Record(&s_account, l83, &s_client, l6, &s_door, l30, &s_policy, l86, &s_principal, l49)
								ret = regort.SetAdd(ret, l88)
							}
							s.Leave(lo7)
						}
					}
					s.Leave(lo6)
				}
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/arthur_mail.rego:222
	return ret
}

// lib_arthur_mail_lets_work is data.arthurlint.lib.arthur_mail.lets.
func lib_arthur_mail_lets_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l12, l14 *ast.Term
		var v4 []*ast.Term
		// lib/arthur_mail.rego:78
		v4 = nil
		// 79
		if l6 = input_facts_principals(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 80
				if l11 = regort.Dot(l8, &s_element); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "Principal") {
					continue
				}
				// 81
				if l12 = regort.Dot(l8, &s_effect); l12 == nil {
					continue
				}
				if !regort.EqualString(l12, "Allow") {
					continue
				}
				// 78
				if l14 = s.Call2(&builtin_object_filter, l8, array_ad7d4fb2.Get()); l14 == nil {
					continue
				}
				v4 = append(v4, l14)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_arthur_mail_arthurs_work is data.arthurlint.lib.arthur_mail.arthurs.
func lib_arthur_mail_arthurs_work(s *regort.State) *ast.Term {
	// lib/arthur_mail.rego:72
	if lib_arthur_admitted(s) == nil {
		goto b1
	}
	return regort.True
b1:
	// lib/arthur_mail.rego:70
	return regort.False
}

// lib_arthur_mail_closed_work is data.arthurlint.lib.arthur_mail.closed.
func lib_arthur_mail_closed_work(s *regort.State) *ast.Term {
	{
		var l6 *ast.Term
		// lib/arthur_mail.rego:76
		if l6 = input_facts_trust_principals_closed_aea23048(s); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/arthur_mail.rego:74
	return regort.False
}

// lib_arthur_mail_trust_work is data.arthurlint.lib.arthur_mail.trust.
func lib_arthur_mail_trust_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l11, l13, l19, l21, l23, l25, l27, l29, l31, l34, l35, l37, l42 *ast.Term
		var v27 []*ast.Term
		// lib/arthur_mail.rego:56
		// 65
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "TrustPolicy") {
			goto b1
		}
		// 66
		l5 = lib_roles_trusted(s)
		if l7 = regort.Count(l5); l7 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l7, &n_0) {
			goto b1
		}
		// 67
		if l11 = lib_arthur_mail_lets(s); l11 == nil {
			goto b1
		}
		if l13 = regort.Count(l11); l13 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l13, &n_0) {
			goto b1
		}
		// 58
		if l19 = s.Call1(&builtin_sort, l5); l19 == nil {
			goto b1
		}
		// 59
		if l21 = lib_roles_trust_account(s); l21 == nil {
			goto b1
		}
		// 60
		if l23 = lib_arthur_mail_arthurs(s); l23 == nil {
			goto b1
		}
		// 61
		if l25 = lib_arthur_mail_closed(s); l25 == nil {
			goto b1
		}
		// 62
		v27 = nil
		if l29 = input_facts_providers(s); l29 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l29)
			for i2 := lo2; i2 < hi2; i2++ {
				l31 = s.Value(i2)
				if l34 = regort.Dot(l31, &s_effect); l34 == nil {
					continue
				}
				if !regort.EqualString(l34, "Allow") {
					continue
				}
				if l35 = regort.Dot(l31, &s_issuer); l35 == nil {
					continue
				}
				if l37 = regort.Lower(l35); l37 == nil {
					continue
				}
				v27 = append(v27, l37)
			}
			s.Leave(lo2)
		}
	b2:
		l27 = regort.Array(v27...)
		// 56
		l42 = regort.Record(&s_account, l21, &s_arthur, l23, &s_closed, l25, &s_is, &s_trust, &s_issuers, l27, &s_lets, l11, &s_roles, l19)
		return l42
	}
b1:
	// lib/arthur_mail.rego:56
	return nil
}

// lib_arthur_mail_sending_work is data.arthurlint.lib.arthur_mail.sending.
func lib_arthur_mail_sending_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l16 *ast.Term
		var v4 []*ast.Term
		// lib/arthur_mail.rego:19
		v4 = nil
		// 20
		if l6 = input_facts_grants(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				// 21
				if l11 = regort.Dot(l8, &s_action); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_dd26b2d2.Get()) {
					continue
				}
				// 22
				if l16 = regort.Dot(l8, &s_effect); l16 == nil {
					continue
				}
				if !regort.EqualString(l16, "Allow") {
					continue
				}
				// 19
				v4 = append(v4, l8)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_arthur_mail_mail_account is data.arthurlint.lib.arthur_mail.mail_account.
func lib_arthur_mail_mail_account(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l13, l15 *ast.Term
		// lib/arthur_mail.rego:134
		// 135
		if l6 = regort.Dot(l3, &s_text); l6 == nil {
			goto b1
		}
		if l9 = s.Call3(&builtin_regex_find_all_string_submatch_n, &s__arn_______ses_________0_264f298d, l6, &n_1); l9 == nil {
			goto b1
		}
		// 134
		if l13 = regort.Dot(l9, &n_0); l13 == nil {
			goto b1
		}
		if l15 = regort.Dot(l13, &n_1); l15 == nil {
			goto b1
		}
		return l15
	}
b1:
	// lib/arthur_mail.rego:134
	return nil
}

// lib_arthur_mail_unnamed_work is data.arthurlint.lib.arthur_mail.unnamed.
func lib_arthur_mail_unnamed_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l9 *ast.Term
		// lib/arthur_mail.rego:123
		// 124
		if l4 = lib_arthur_mail_sending(s); l4 == nil {
			goto b1
		}
		{
			lo1, hi1 := s.Scan(l4)
			for i1 := lo1; i1 < hi1; i1++ {
				l6 = s.Value(i1)
				// 125
				if l9 = regort.Dot(l6, &s_resources_known_d9c72be2); l9 == nil {
					goto b3
				}
				if regort.IsFalse(l9) {
					goto b3
				}
				continue
			b3:
				// 123
				return regort.True
			}
			s.Leave(lo1)
		}
	}
b1:
	{
		var l4, l6, l9, l11 *ast.Term
		// lib/arthur_mail.rego:128
		// 129
		if l4 = lib_arthur_mail_sending(s); l4 == nil {
			goto b5
		}
		{
			lo5, hi5 := s.Scan(l4)
			for i5 := lo5; i5 < hi5; i5++ {
				l6 = s.Value(i5)
				// 130
				if l9 = regort.Dot(l6, &s_resources); l9 == nil {
					continue
				}
				{
					lo6, hi6 := s.Scan(l9)
					for i6 := lo6; i6 < hi6; i6++ {
						l11 = s.Value(i6)
						// 131
						if !regort.Holds(lib_arthur_mail_mail_account(s, l11)) {
							goto b8
						}
						continue
					b8:
						// 128
						return regort.True
					}
					s.Leave(lo6)
				}
			}
			s.Leave(lo5)
		}
	}
b5:
	// lib/arthur_mail.rego:123
	return nil
}

// lib_arthur_mail_accounts_work is data.arthurlint.lib.arthur_mail.accounts.
func lib_arthur_mail_accounts_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l11, l13, l16 *ast.Term
		// lib/arthur_mail.rego:112
		l4 = regort.EmptySet
		// 113
		if lib_arthur_mail_unnamed(s) == nil {
			goto b3
		}
		goto b2
	b3:
		// 114
		if l6 = lib_arthur_mail_sending(s); l6 == nil {
			goto b2
		}
		{
			lo3, hi3 := s.Scan(l6)
			for i3 := lo3; i3 < hi3; i3++ {
				l8 = s.Value(i3)
				// 115
				if l11 = regort.Dot(l8, &s_resources); l11 == nil {
					continue
				}
				{
					lo4, hi4 := s.Scan(l11)
					for i4 := lo4; i4 < hi4; i4++ {
						l13 = s.Value(i4)
						// 116
						if l16 = lib_arthur_mail_mail_account(s, l13); l16 == nil {
							continue
						}
						// 112
						l4 = regort.SetAdd(l4, l16)
					}
					s.Leave(lo4)
				}
			}
			s.Leave(lo3)
		}
	b2:
		return l4
	}
}

// lib_arthur_mail_targets_closed_work is data.arthurlint.lib.arthur_mail.targets_closed.
func lib_arthur_mail_targets_closed_work(s *regort.State) *ast.Term {
	{
		var l6, l8 *ast.Term
		// lib/arthur_mail.rego:99
		// 100
		if l6 = input_facts_policy_closed(s); l6 == nil {
			goto b1
		}
		if regort.IsFalse(l6) {
			goto b1
		}
		// 101
		if l8 = input_facts_targets(s); l8 == nil {
			goto b2
		}
		if regort.IsFalse(l8) {
			goto b2
		}
		goto b1
	b2:
		// 99
		return regort.True
	}
b1:
	{
		var l6, l9 *ast.Term
		// lib/arthur_mail.rego:104
		// 105
		if l6 = input_facts_policy_closed(s); l6 == nil {
			goto b4
		}
		if regort.IsFalse(l6) {
			goto b4
		}
		// 106
		if l9 = input_facts_targets_roles_closed_51d1c19e(s); l9 == nil {
			goto b4
		}
		if regort.IsFalse(l9) {
			goto b4
		}
		// 104
		return regort.True
	}
b4:
	// lib/arthur_mail.rego:97
	return regort.False
}

// lib_arthur_mail_targets_work is data.arthurlint.lib.arthur_mail.targets.
func lib_arthur_mail_targets_work(s *regort.State) *ast.Term {
	{
		var l4, l6, l8, l12 *ast.Term
		var v4 []*ast.Term
		// lib/arthur_mail.rego:109
		v4 = nil
		if l6 = input_facts_role_targets_420bac71(s); l6 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l6)
			for i2 := lo2; i2 < hi2; i2++ {
				l8 = s.Value(i2)
				if l12 = s.Call2(&builtin_object_filter, l8, array_81d48925.Get()); l12 == nil {
					continue
				}
				v4 = append(v4, l12)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_arthur_mail_unclear_work is data.arthurlint.lib.arthur_mail.unclear.
func lib_arthur_mail_unclear_work(s *regort.State) *ast.Term {
	// lib/arthur_mail.rego:121
	if lib_arthur_mail_unnamed(s) == nil {
		goto b1
	}
	return regort.True
b1:
	// lib/arthur_mail.rego:119
	return regort.False
}

// lib_arthur_mail_policy_work is data.arthurlint.lib.arthur_mail.policy.
func lib_arthur_mail_policy_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l11, l13, l17, l19, l21, l23, l25 *ast.Term
		// lib/arthur_mail.rego:85
		// 93
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "IdentityPolicy") {
			goto b1
		}
		// 94
		l5 = lib_roles_owners(s)
		if l7 = regort.Count(l5); l7 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l7, &n_0) {
			goto b1
		}
		// 90
		if l11 = lib_arthur_mail_accounts(s); l11 == nil {
			goto b1
		}
		if l13 = s.Call1(&builtin_sort, l11); l13 == nil {
			goto b1
		}
		// 87
		if l17 = s.Call1(&builtin_sort, l5); l17 == nil {
			goto b1
		}
		// 88
		if l19 = lib_arthur_mail_targets_closed(s); l19 == nil {
			goto b1
		}
		// 89
		if l21 = lib_arthur_mail_targets(s); l21 == nil {
			goto b1
		}
		// 91
		if l23 = lib_arthur_mail_unclear(s); l23 == nil {
			goto b1
		}
		// 85
		l25 = regort.Record(&s_accounts, l13, &s_closed, l19, &s_is, &s_policy, &s_roles, l17, &s_targets, l21, &s_unnamed, l23)
		return l25
	}
b1:
	// lib/arthur_mail.rego:85
	return nil
}

// lib_arthur_mail_roleless_work is data.arthurlint.lib.arthur_mail.roleless.
func lib_arthur_mail_roleless_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/arthur_mail.rego:141
	ret = regort.EmptySet
	{
		var l4, l5, l7, l10, l11, l17, l20, l22, l25, l26 *ast.Term
		var v4 []*ast.Term
		// lib/arthur_mail.rego:141
		// 142
		v4 = nil
		if l5 = input_aggregate(s); l5 == nil {
			goto b3
		}
		{
			lo3, hi3 := s.Scan(l5)
			for i3 := lo3; i3 < hi3; i3++ {
				l7 = s.Value(i3)
				if l10 = regort.Dot(l7, &s_entry); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_is); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_4493c1fd.Get()) {
					continue
				}
				v4 = append(v4, &n_1)
			}
			s.Leave(lo3)
		}
	b3:
		l4 = regort.Array(v4...)
		if l17 = regort.Count(l4); l17 == nil {
			goto b2
		}
		if !regort.Equal(l17, &n_0) {
			goto b2
		}
		// 143
		if l20 = input_aggregate(s); l20 == nil {
			goto b2
		}
		{
			lo4, hi4 := s.Scan(l20)
			for i4 := lo4; i4 < hi4; i4++ {
				l22 = s.Value(i4)
				// 144
				if l25 = regort.Dot(l22, &s_entry); l25 == nil {
					continue
				}
				if l26 = regort.Dot(l25, &s_is); l26 == nil {
					continue
				}
				if !regort.EqualString(l26, "bare") {
					continue
				}
				// 141
				ret = regort.SetAdd(ret, l22)
			}
			s.Leave(lo4)
		}
	}
b2:
	// lib/arthur_mail.rego:141
	return ret
}

// lib_arthur_mail_policies_of_arthur_work is data.arthurlint.lib.arthur_mail.policies_of_arthur.
func lib_arthur_mail_policies_of_arthur_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l10, l11, l13, l15 *ast.Term
		var v4 []*ast.Term
		// lib/arthur_mail.rego:148
		v4 = nil
		// 149
		if l5 = input_aggregate(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l7 = s.Value(i2)
				// 150
				if l10 = regort.Dot(l7, &s_entry); l10 == nil {
					continue
				}
				if l11 = regort.Dot(l10, &s_is); l11 == nil {
					continue
				}
				if !regort.EqualString(l11, "mail") {
					continue
				}
				// 151
				if l13 = regort.Dot(l10, &s_about); l13 == nil {
					continue
				}
				if regort.IsFalse(l13) {
					continue
				}
				// 152
				if l15 = regort.Dot(l10, &s_user); l15 == nil {
					continue
				}
				if !regort.IsFalse(l15) {
					continue
				}
				// 148
				v4 = append(v4, l7)
			}
			s.Leave(lo2)
		}
	b2:
		l4 = regort.Array(v4...)
		return l4
	}
}

// lib_arthur_mail_about_work is data.arthurlint.lib.arthur_mail.about.
func lib_arthur_mail_about_work(s *regort.State) *ast.Term {
	// lib/arthur_mail.rego:37
	if lib_arthur_about(s) == nil {
		goto b1
	}
	return regort.True
b1:
	// lib/arthur_mail.rego:35
	return regort.False
}

// lib_arthur_mail_user_work is data.arthurlint.lib.arthur_mail.user.
func lib_arthur_mail_user_work(s *regort.State) *ast.Term {
	{
		var l5 *ast.Term
		// lib/arthur_mail.rego:33
		if l5 = input_document_attachment(s); l5 == nil {
			goto b1
		}
		if !regort.EqualString(l5, "user") {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/arthur_mail.rego:31
	return regort.False
}

// lib_arthur_mail_mail_work is data.arthurlint.lib.arthur_mail.mail.
func lib_arthur_mail_mail_work(s *regort.State) *ast.Term {
	{
		var l4, l5, l7, l11, l14, l17, l20, l23, l25, l27, l29 *ast.Term
		// lib/arthur_mail.rego:26
		// 27
		if l4 = input_kind(s); l4 == nil {
			goto b1
		}
		if !regort.EqualString(l4, "IdentityPolicy") {
			goto b1
		}
		// 28
		if l5 = lib_arthur_mail_sending(s); l5 == nil {
			goto b1
		}
		if l7 = regort.Count(l5); l7 == nil {
			goto b1
		}
		if !regort.HoldsGreater(l7, &n_0) {
			goto b1
		}
		// 26
		l11 = regort.EmptySet
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l14 = s.Value(i2)
				if l17 = regort.Dot(l14, &s_statement); l17 == nil {
					continue
				}
				if l20 = s.Call2(&builtin_array_concat, l17, array_13593f18.Get()); l20 == nil {
					continue
				}
				l11 = regort.SetAdd(l11, l20)
			}
			s.Leave(lo2)
		}
		if l23 = s.Call1(&builtin_sort, l11); l23 == nil {
			goto b1
		}
		if l25 = lib_arthur_mail_about(s); l25 == nil {
			goto b1
		}
		if l27 = lib_arthur_mail_user(s); l27 == nil {
			goto b1
		}
		l29 = regort.Record(&s_about, l25, &s_at, l23, &s_is, &s_mail, &s_user, l27)
		return l29
	}
b1:
	// lib/arthur_mail.rego:26
	return nil
}

// lib_arthur_mail_presence_work is data.arthurlint.lib.arthur_mail.presence.
func lib_arthur_mail_presence_work(s *regort.State) *ast.Term {
	{
		var l4, l7 *ast.Term
		// lib/arthur_mail.rego:40
		// 41
		if l4 = input_kind(s); l4 == nil {
			goto b2
		}
		if !regort.EqualString(l4, "TrustPolicy") {
			goto b2
		}
		// 42
		if lib_arthur_admitted(s) == nil {
			goto b2
		}
		// 40
		return object_8c100c8a.Get()
	b2:
		// 43
		// 44
		if !regort.Holds(lib_arthur_account(s)) {
			goto b3
		}
		// 45
		if l7 = lib_roles_annotation__ea9324ab(s); l7 == nil {
			goto b3
		}
		if !regort.Holds(lib_roles_arn_parts(s, l7)) {
			goto b3
		}
		// 43
		return object_8c100c8a.Get()
	b3:
		// 46
		// 47
		if lib_arthur_bare(s) == nil {
			goto b4
		}
		// 46
		return object_b0236b01.Get()
	b4:
		// 48
		// 49
		if lib_arthur_dim(s) == nil {
			goto b5
		}
		// 48
		return object_2ce3b722.Get()
	b5:
		// 50
		// 51
		if l4 = input_kind(s); l4 == nil {
			goto b6
		}
		if !regort.EqualString(l4, "TrustPolicy") {
			goto b6
		}
		// 52
		if l7 = input_facts_trust_service_accounts_closed_b6d9e9f3(s); l7 == nil {
			goto b7
		}
		if regort.IsFalse(l7) {
			goto b7
		}
		goto b6
	b7:
		// 50
		return object_2ce3b722.Get()
	b6:
	}
	// lib/arthur_mail.rego:40
	return nil
}
