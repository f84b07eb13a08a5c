// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// lib_irsa_role_arn_work is data.arthurlint.lib.irsa.role_arn.
func lib_irsa_role_arn_work(s *regort.State) *ast.Term {
	// lib/irsa.rego:14
	return &s_eks_amazonaws_com_role_a_ea9324ab
}

// lib_irsa_audience_work is data.arthurlint.lib.irsa.audience.
func lib_irsa_audience_work(s *regort.State) *ast.Term {
	// lib/irsa.rego:16
	return &s_eks_amazonaws_com_audien_1175abd9
}

// lib_irsa_sts_regional_endpoints_work is data.arthurlint.lib.irsa.sts_regional_endpoints.
func lib_irsa_sts_regional_endpoints_work(s *regort.State) *ast.Term {
	// lib/irsa.rego:18
	return &s_eks_amazonaws_com_sts_re_5214375c
}

// lib_irsa_token_expiration_work is data.arthurlint.lib.irsa.token_expiration.
func lib_irsa_token_expiration_work(s *regort.State) *ast.Term {
	// lib/irsa.rego:20
	return &s_eks_amazonaws_com_token__194c0c8b
}

// lib_irsa_lookalikes_work is data.arthurlint.lib.irsa.lookalikes.
func lib_irsa_lookalikes_work(s *regort.State) *ast.Term {
	// lib/irsa.rego:51
	return set_600a659b.Get()
}

// lib_irsa_misspelt is data.arthurlint.lib.irsa.misspelt.
func lib_irsa_misspelt(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l6 *ast.Term
		// lib/irsa.rego:41
		if l6 = regort.Lower(l3); l6 == nil {
			goto b1
		}
		if !regort.HoldsMember(l6, set_600a659b.Get()) {
			goto b1
		}
		return regort.True
	}
b1:
	{
		var l6 *ast.Term
		// lib/irsa.rego:43
		// 44
		if l6 = regort.Lower(l3); l6 == nil {
			goto b3
		}
		if !regort.HoldsContains(l6, &s_role) {
			goto b3
		}
		// 45
		if !regort.HoldsContains(l6, &s_eks) {
			goto b3
		}
		// 46
		if !regort.HoldsNotEqual(l3, &s_eks_amazonaws_com_role_a_ea9324ab) {
			goto b3
		}
		// 47
		if lib_words_within_two(s, l6, &s_eks_amazonaws_com_role_a_ea9324ab) == nil {
			goto b3
		}
		// 43
		return regort.True
	}
b3:
	// lib/irsa.rego:41
	return nil
}

// lib_irsa_name_pattern_work is data.arthurlint.lib.irsa.name_pattern.
func lib_irsa_name_pattern_work(s *regort.State) *ast.Term {
	// lib/irsa.rego:26
	return &s_A_Za_z0_9_91592ff3
}

// lib_irsa_role_pattern_work is data.arthurlint.lib.irsa.role_pattern.
func lib_irsa_role_pattern_work(s *regort.State) *ast.Term {
	// lib/irsa.rego:23
	return &s__arn_aws_a_z0_9____iam___242dcd5d
}

// lib_irsa_bools_work is data.arthurlint.lib.irsa.bools.
func lib_irsa_bools_work(s *regort.State) *ast.Term {
	// lib/irsa.rego:29
	return set_bd2ee291.Get()
}

// lib_irsa_seconds_pattern_work is data.arthurlint.lib.irsa.seconds_pattern.
func lib_irsa_seconds_pattern_work(s *regort.State) *ast.Term {
	// lib/irsa.rego:32
	return &s_0_9_f9f5e476
}

// lib_irsa_seconds is data.arthurlint.lib.irsa.seconds.
func lib_irsa_seconds(s *regort.State, l3 *ast.Term) *ast.Term {
	{
		var l8, l12, l14, l19, l21, l22, l24 *ast.Term
		// lib/irsa.rego:35
		// 36
		if !regort.HoldsIsString(l3) {
			goto b1
		}
		// 37
		if l8 = s.Call3(&builtin_regex_find_all_string_submatch_n, &s_____________0___0_9__1_1_e729b975, l3, &n_1); l8 == nil {
			goto b1
		}
		// 35
		if l12 = regort.Dot(l8, &n_0); l12 == nil {
			goto b1
		}
		if l14 = regort.Dot(l12, &n_1); l14 == nil {
			goto b1
		}
		if l19 = regort.Dot(l12, &n_2); l19 == nil {
			goto b1
		}
		l21 = regort.Array(l14, l19)
		if l22 = s.Call2(&builtin_sprintf, &s_s_s_78610dbb, l21); l22 == nil {
			goto b1
		}
		if l24 = s.Call1(&builtin_to_number, l22); l24 == nil {
			goto b1
		}
		return l24
	}
b1:
	// lib/irsa.rego:35
	return nil
}
