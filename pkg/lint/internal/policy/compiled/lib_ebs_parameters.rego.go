// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_ebs_parameters_flags_work is data.arthurlint.lib.ebs_parameters.flags.
func lib_ebs_parameters_flags_work(s *regort.State) *ast.Term {
	// lib/ebs_parameters.rego:49
	return set_06e36488.Get()
}

// lib_ebs_parameters_exact is data.arthurlint.lib.ebs_parameters.exact.
func lib_ebs_parameters_exact(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l8 *ast.Term
		// lib/ebs_parameters.rego:203
		result = nil
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b1
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b1
		}
		if !regort.HoldsMember(l8, set_4cd6dadf.Get()) {
			goto b1
		}
		result = regort.Once(result, &s_true, "function data.arthurlint.lib.ebs_parameters.exact produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 203, 1)
	}
b1:
	// lib/ebs_parameters.rego:203
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.ebs_parameters.exact produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 203, 1)
b2:
	{
		var l6, l8 *ast.Term
		// lib/ebs_parameters.rego:205
		result = nil
		if l6 = regort.TrimSpace(l3); l6 == nil {
			goto b3
		}
		if l8 = regort.Lower(l6); l8 == nil {
			goto b3
		}
		if !regort.HoldsMember(l8, set_43bcc876.Get()) {
			goto b3
		}
		result = regort.Once(result, &s_false, "function data.arthurlint.lib.ebs_parameters.exact produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 205, 1)
	}
b3:
	// lib/ebs_parameters.rego:205
	if result == nil {
		goto b4
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.ebs_parameters.exact produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 205, 1)
b4:
	// lib/ebs_parameters.rego:203
	return ret
}

// lib_ebs_parameters_usual_work is data.arthurlint.lib.ebs_parameters.usual.
func lib_ebs_parameters_usual_work(s *regort.State) *ast.Term {
	// lib/ebs_parameters.rego:114
	return set_9fde72dd.Get()
}

// lib_ebs_parameters_spelled_work is data.arthurlint.lib.ebs_parameters.spelled.
func lib_ebs_parameters_spelled_work(s *regort.State) *ast.Term {
	// lib/ebs_parameters.rego:23
	return object_1668aaa1.Get()
}

// lib_ebs_parameters_fstype_work is data.arthurlint.lib.ebs_parameters.fstype.
func lib_ebs_parameters_fstype_work(s *regort.State) *ast.Term {
	// lib/ebs_parameters.rego:20
	return &s_csi_storage_k8s_io_fstyp_48af37f7
}

// lib_ebs_parameters_known is data.arthurlint.lib.ebs_parameters.known.
func lib_ebs_parameters_known(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9 *ast.Term
		// lib/ebs_parameters.rego:93
		if l6 = regort.Lower(l3); l6 == nil {
			goto b1
		}
		if l9 = regort.Dot(object_1668aaa1.Get(), l6); l9 == nil {
			goto b1
		}
		if regort.IsFalse(l9) {
			goto b1
		}
		return regort.True
	}
b1:
	// lib/ebs_parameters.rego:95
	if !regort.EqualString(l3, "csi.storage.k8s.io/fstype") {
		goto b3
	}
	return regort.True
b3:
	{
		var l6 *ast.Term
		// lib/ebs_parameters.rego:97
		if l6 = regort.Lower(l3); l6 == nil {
			goto b5
		}
		if !regort.HoldsStartsWith(l6, &s_tagspecification) {
			goto b5
		}
		return regort.True
	}
b5:
	// lib/ebs_parameters.rego:99
	if !regort.HoldsMatch(&s__csi__storage__k8s__io___3d0626a5, l3) {
		goto b7
	}
	return regort.True
b7:
	{
		var l7, l9 *ast.Term
		// lib/ebs_parameters.rego:101
		// 102
		if l7 = input_value_provisioner(s); l7 == nil {
			goto b9
		}
		if !regort.EqualString(l7, "kubernetes.io/aws-ebs") {
			goto b9
		}
		// 103
		if l9 = regort.Lower(l3); l9 == nil {
			goto b9
		}
		if !regort.HoldsMember(l9, set_f419c6c1.Get()) {
			goto b9
		}
		// 101
		return regort.True
	}
b9:
	// lib/ebs_parameters.rego:93
	return nil
}

// lib_ebs_parameters_unknown_work is data.arthurlint.lib.ebs_parameters.unknown.
func lib_ebs_parameters_unknown_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// lib/ebs_parameters.rego:107
	ret = regort.EmptySet
	{
		var l5, l15, l18 *ast.Term
		// lib/ebs_parameters.rego:107
		// 108
		if l5 = input_value_parameters(s); l5 == nil {
			goto b2
		}
		if lib_mapping(s, l5) == nil {
			goto b2
		}
		// 109
		if l15 = regort.KeysMinus(l5, set_9fde72dd.Get()); l15 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l15)
			for i2 := lo2; i2 < hi2; i2++ {
				l18 = s.Value(i2)
				// 110
				if lib_ebs_parameters_known(s, l18) == nil {
					goto b4
				}
				continue
			b4:
				// 107
				ret = regort.SetAdd(ret, l18)
			}
			s.Leave(lo2)
		}
	}
b2:
	// lib/ebs_parameters.rego:107
	return ret
}

// lib_ebs_parameters_meant_work is data.arthurlint.lib.ebs_parameters.meant.
func lib_ebs_parameters_meant_work(s *regort.State) *ast.Term {
	// lib/ebs_parameters.rego:58
	return object_dd48fada.Get()
}

// lib_ebs_parameters_guesses is data.arthurlint.lib.ebs_parameters.guesses.
func lib_ebs_parameters_guesses(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9, l11, l14, l15, l18 *ast.Term
		// lib/ebs_parameters.rego:138
		// 139
		if l6 = regort.Lower(l3); l6 == nil {
			goto b2
		}
		if l9 = regort.Dot(object_dd48fada.Get(), l6); l9 == nil {
			goto b2
		}
		if regort.IsFalse(l9) {
			goto b2
		}
		// 138
		l15 = regort.Set(l9)
		return l15
	b2:
		// 140
		// 141
		if l6 = regort.Lower(l3); l6 == nil {
			goto b3
		}
		if !regort.EqualString(l6, "csi.storage.k8s.io/fstype") {
			goto b3
		}
		// 140
		return set_b4e5d521.Get()
	b3:
		// 142
		l6 = regort.EmptySet
		if l11 = lib_words_closest(s, l3, set_35cda64f.Get()); l11 == nil {
			goto b5
		}
		{
			lo5, hi5 := s.Scan(l11)
			for i5 := lo5; i5 < hi5; i5++ {
				l14 = s.Value(i5)
				if l18 = regort.Dot(object_1668aaa1.Get(), l14); l18 == nil {
					continue
				}
				l6 = regort.SetAdd(l6, l18)
			}
			s.Leave(lo5)
		}
	b5:
		return l6
	}
}

// lib_ebs_parameters_mistyped is data.arthurlint.lib.ebs_parameters.mistyped.
func lib_ebs_parameters_mistyped(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l8, l11, l14, l17 *ast.Term
		// lib/ebs_parameters.rego:183
		// 184
		l6 = lib_ebs_parameters_unknown(s)
		{
			lo1, hi1 := s.Scan(l6)
			for i1 := lo1; i1 < hi1; i1++ {
				l8 = s.Value(i1)
				// 185
				if l11 = lib_ebs_parameters_guesses(s, l8); l11 == nil {
					continue
				}
				{
					lo2, hi2 := s.Scan(l11)
					for i2 := lo2; i2 < hi2; i2++ {
						l14 = s.Value(i2)
						// 186
						if l17 = regort.Lower(l14); l17 == nil {
							continue
						}
						if !regort.Equal(l17, l3) {
							continue
						}
						// 183
						return regort.True
					}
					s.Leave(lo2)
				}
			}
			s.Leave(lo1)
		}
	}
	// lib/ebs_parameters.rego:183
	return nil
}

// lib_ebs_parameters_elsewhere_work is data.arthurlint.lib.ebs_parameters.elsewhere.
func lib_ebs_parameters_elsewhere_work(s *regort.State) *ast.Term {
	// lib/ebs_parameters.rego:75
	return object_d403a297.Get()
}

// lib_ebs_parameters_plain is data.arthurlint.lib.ebs_parameters.plain.
func lib_ebs_parameters_plain(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l9 *ast.Term
		// lib/ebs_parameters.rego:83
		if l6 = regort.Lower(l3); l6 == nil {
			goto b1
		}
		if l9 = regort.Dot(object_1668aaa1.Get(), l6); l9 == nil {
			goto b1
		}
		if regort.IsFalse(l9) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6, l9 *ast.Term
		// lib/ebs_parameters.rego:85
		if l6 = regort.Lower(l3); l6 == nil {
			goto b3
		}
		if l9 = regort.Dot(object_d403a297.Get(), l6); l9 == nil {
			goto b3
		}
		if regort.IsFalse(l9) {
			goto b3
		}
		return regort.True
	}
b3:
	{
		var l6 *ast.Term
		// lib/ebs_parameters.rego:87
		if l6 = regort.Lower(l3); l6 == nil {
			goto b5
		}
		if !regort.HoldsStartsWith(l6, &s_tagspecification) {
			goto b5
		}
		return regort.True
	}
b5:
	// lib/ebs_parameters.rego:89
	if !regort.HoldsStartsWith(l3, &s_csi_storage_k8s_io_42cf460a) {
		goto b7
	}
	return regort.True
b7:
	// lib/ebs_parameters.rego:83
	return nil
}

// lib_ebs_parameters_forgotten is data.arthurlint.lib.ebs_parameters.forgotten.
func lib_ebs_parameters_forgotten(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l7, l8 *ast.Term
		// lib/ebs_parameters.rego:190
		// 191
		if l7 = input_value_parameters(s); l7 == nil {
			goto b2
		}
		if l8 = regort.Dot(l7, l3); l8 == nil {
			goto b2
		}
		if regort.IsFalse(l8) {
			goto b2
		}
		goto b1
	b2:
		// 192
		if lib_ebs_lacks(s, l3) == nil {
			goto b1
		}
		// 193
		if lib_ebs_parameters_mistyped(s, l3) == nil {
			goto b3
		}
		goto b1
	b3:
		// 190
		return regort.True
	}
b1:
	// lib/ebs_parameters.rego:190
	return nil
}

// lib_ebs_parameters_unset is data.arthurlint.lib.ebs_parameters.unset.
func lib_ebs_parameters_unset(s *regort.State, l3 *ast.Term) *ast.Term {
	// lib/ebs_parameters.rego:197
	// 198
	if lib_ebs_unset(s, l3) == nil {
		goto b1
	}
	// 199
	if lib_ebs_parameters_mistyped(s, l3) == nil {
		goto b2
	}
	goto b1
b2:
	// 197
	return regort.True
b1:
	// lib/ebs_parameters.rego:197
	return nil
}

// lib_ebs_parameters_numeric_work is data.arthurlint.lib.ebs_parameters.numeric.
func lib_ebs_parameters_numeric_work(s *regort.State) *ast.Term {
	// lib/ebs_parameters.rego:46
	return set_d005538f.Get()
}

// lib_ebs_parameters_message is data.arthurlint.lib.ebs_parameters.message.
func lib_ebs_parameters_message(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6, l7, l8, l9, l10, l12, l13, l16, l18, l19, l20, l23, l25, l28, l30, l31 *ast.Term
		var v12 []*ast.Term
		// lib/ebs_parameters.rego:162
		// 163
		if !regort.HoldsMember(l3, set_cc8bcdf5.Get()) {
			goto b2
		}
		// 162
		if l10 = input_value_provisioner(s); l10 == nil {
			goto b2
		}
		l12 = regort.Array(l3, l10)
		if l13 = s.Call2(&builtin_sprintf, &s__s_is_no_parameter_of__s_95e89817, l12); l13 == nil {
			goto b2
		}
		return l13
	b2:
		// 164
		// 165
		if l6 = regort.Lower(l3); l6 == nil {
			goto b3
		}
		if l9 = regort.Dot(object_d403a297.Get(), l6); l9 == nil {
			goto b3
		}
		if regort.IsFalse(l9) {
			goto b3
		}
		// 164
		if l13 = input_value_provisioner(s); l13 == nil {
			goto b3
		}
		l18 = regort.Array(l3, l13, l9)
		if l19 = s.Call2(&builtin_sprintf, &s__s_is_no_parameter_of__s_b28382ea, l18); l19 == nil {
			goto b3
		}
		return l19
	b3:
		// 166
		// 171
		if l6 = lib_ebs_parameters_guesses(s, l3); l6 == nil {
			goto b4
		}
		if l8 = regort.Count(l6); l8 == nil {
			goto b4
		}
		if !regort.HoldsGreater(l8, &n_0) {
			goto b4
		}
		// 169
		v12 = nil
		{
			lo5, hi5 := s.Scan(l6)
			for i5 := lo5; i5 < hi5; i5++ {
				l16 = s.Value(i5)
				l19 = regort.Array(l16)
				if l20 = s.Call2(&builtin_sprintf, &s_q_27920d8c, l19); l20 == nil {
					continue
				}
				v12 = append(v12, l20)
			}
			s.Leave(lo5)
		}
		l12 = regort.Array(v12...)
		if l23 = s.Call1(&builtin_sort, l12); l23 == nil {
			goto b4
		}
		if l25 = s.Call2(&builtin_concat, &s_or_21fd09ef, l23); l25 == nil {
			goto b4
		}
		// 168
		if l28 = input_value_provisioner(s); l28 == nil {
			goto b4
		}
		// 166
		l30 = regort.Array(l3, l28, l25)
		if l31 = s.Call2(&builtin_sprintf, &s__s_is_no_parameter_of__s_c9ff2dac, l30); l31 == nil {
			goto b4
		}
		return l31
	b4:
		// 172
		if l7 = input_value_provisioner(s); l7 == nil {
			goto b7
		}
		l9 = regort.Array(l3, l7)
		if l10 = s.Call2(&builtin_sprintf, &s__s_is_no_parameter_of__s_a7ee9d4f, l9); l10 == nil {
			goto b7
		}
		return l10
	b7:
	}
	// lib/ebs_parameters.rego:162
	return nil
}

// lib_ebs_parameters_renamed is data.arthurlint.lib.ebs_parameters.renamed.
func lib_ebs_parameters_renamed(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6 *ast.Term
		// lib/ebs_parameters.rego:145
		result = nil
		// 146
		if l6 = regort.Lower(l3); l6 == nil {
			goto b1
		}
		if !regort.EqualString(l6, "csi.storage.k8s.io/fstype") {
			goto b1
		}
		// 147
		if lib_lacks__fd880ffc(s) == nil {
			goto b1
		}
		// 148
		if lib_ebs_lacks__fstype(s) == nil {
			goto b1
		}
		// 145
		result = regort.Once(result, &s_csi_storage_k8s_io_fstyp_48af37f7, "function data.arthurlint.lib.ebs_parameters.renamed produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 145, 1)
	}
b1:
	// lib/ebs_parameters.rego:145
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.ebs_parameters.renamed produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 145, 1)
b2:
	{
		var l6, l11, l13, l21, l25, l30, l32 *ast.Term
		// lib/ebs_parameters.rego:151
		result = nil
		// 152
		if l6 = regort.Lower(l3); l6 == nil {
			goto b3
		}
		if !regort.HoldsNotEqual(l6, &s_csi_storage_k8s_io_fstyp_48af37f7) {
			goto b3
		}
		// 153
		l11 = regort.EmptySet
		{
			lo4, hi4 := s.Scan(object_1668aaa1.Get())
			for i4 := lo4; i4 < hi4; i4++ {
				l13 = s.Key(i4)
				if lib_words_within_one(s, l6, l13) == nil {
					continue
				}
				l11 = regort.SetAdd(l11, l13)
			}
			s.Leave(lo4)
		}
		// 154
		if l21 = regort.Count(l11); l21 == nil {
			goto b3
		}
		if !regort.Equal(l21, &n_1) {
			goto b3
		}
		// 155
		{
			lo5, hi5 := s.Scan(l11)
			for i5 := lo5; i5 < hi5; i5++ {
				l25 = s.Value(i5)
				// 156
				if lib_ebs_lacks(s, l25) == nil {
					continue
				}
				// 157
				if l30 = regort.Dot(object_1668aaa1.Get(), l25); l30 == nil {
					continue
				}
				// 158
				if l32 = regort.Lower(l30); l32 == nil {
					continue
				}
				if lib_ebs_lacks(s, l32) == nil {
					continue
				}
				// 151
				result = regort.Once(result, l30, "function data.arthurlint.lib.ebs_parameters.renamed produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 151, 1)
			}
			s.Leave(lo5)
		}
	}
b3:
	// lib/ebs_parameters.rego:151
	if result == nil {
		goto b7
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.ebs_parameters.renamed produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 151, 1)
b7:
	// lib/ebs_parameters.rego:145
	return ret
}

// lib_ebs_parameters_fix is data.arthurlint.lib.ebs_parameters.fix.
func lib_ebs_parameters_fix(s *regort.State, l3 *ast.Term) *ast.Term {
	var result, ret *ast.Term
	{
		var l6, l10, l11, l13, l14, l15, l16, l17 *ast.Term
		// lib/ebs_parameters.rego:175
		result = nil
		// 177
		if l6 = lib_ebs_parameters_renamed(s, l3); l6 == nil {
			goto b1
		}
		// 176
		l10 = regort.Array(l6)
		if l11 = s.Call2(&builtin_sprintf, &s_Rename_to__s_e3c9e525, l10); l11 == nil {
			goto b1
		}
		// 175
		l17 = regort.Array(&s_parameters, l3)
		l16 = regort.Record(&s_at, l17, &s_op, &s_rename, &s_value, l6)
		l15 = regort.Array(l16)
		l14 = regort.Record(&s_edits, l15, &s_title, l11)
		l13 = regort.Record(&s_fix, l14)
		result = regort.Once(result, l13, "function data.arthurlint.lib.ebs_parameters.fix produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 175, 1)
	}
b1:
	// lib/ebs_parameters.rego:175
	if result == nil {
		goto b2
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.ebs_parameters.fix produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 175, 1)
b2:
	// lib/ebs_parameters.rego:180
	result = nil
	if !regort.Holds(lib_ebs_parameters_renamed(s, l3)) {
		goto b4
	}
	goto b3
b4:
	result = regort.Once(result, regort.EmptyObject, "function data.arthurlint.lib.ebs_parameters.fix produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 180, 1)
b3:
	// lib/ebs_parameters.rego:180
	if result == nil {
		goto b5
	}
	ret = regort.Once(ret, result, "function data.arthurlint.lib.ebs_parameters.fix produced conflicting values for the same inputs", "lib/ebs_parameters.rego", 180, 1)
b5:
	// lib/ebs_parameters.rego:175
	return ret
}
