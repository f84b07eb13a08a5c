// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// placeholder_left_in_elsewhere_finding is data.arthurlint.rules.placeholder["left-in-elsewhere"].finding.
func placeholder_left_in_elsewhere_finding(s *regort.State, l3, l4, l5 *ast.Term) *ast.Term {
	{
		var l10, l12, l13, l15, l16 *ast.Term
		// rules/placeholder/left_in_elsewhere/left_in_elsewhere.rego:77
		// 78
		if l10 = lib_placeholders_quoted(s, l5); l10 == nil {
			goto b1
		}
		l12 = regort.Array(l3, l10)
		if l13 = s.Call2(&builtin_sprintf, &s__s_holds__s__write_the_v_2effdc04, l12); l13 == nil {
			goto b1
		}
		// 77
		l15 = regort.Record(&s_at, l4, &s_message, l13)
		if l16 = lib_placeholders_narrowed(s, l15, l5); l16 == nil {
			goto b1
		}
		return l16
	}
b1:
	// rules/placeholder/left_in_elsewhere/left_in_elsewhere.rego:77
	return nil
}

// placeholder_left_in_elsewhere_findings_work is data.arthurlint.rules.placeholder["left-in-elsewhere"].findings.
func placeholder_left_in_elsewhere_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/placeholder/left_in_elsewhere/left_in_elsewhere.rego:28
	ret = regort.EmptySet
	{
		var l4, l5, l6, l7, l11, l12, l13, l14, l15, l21 *ast.Term
		// rules/placeholder/left_in_elsewhere/left_in_elsewhere.rego:28
		// 29
		if l4 = input_kind(s); l4 == nil {
			goto b2
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b2
		}
		// 30
		if l5 = lib_placeholders_left(s); l5 == nil {
			goto b2
		}
		{
			lo2, hi2 := s.Scan(l5)
			for i2 := lo2; i2 < hi2; i2++ {
				l6, l7 = s.Pair(i2)
				// 31
				if !regort.IsArray(l6) {
					continue
				}
				if l11 = regort.Len(l6); l11 == nil {
					continue
				}
				if !regort.Equal(l11, &n_2) {
					continue
				}
				l12 = &n_0
				l12 = &n_0
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "parameters") {
					continue
				}
				l12 = &n_1
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				l14 = l13
				// 32
				if l15 = regort.Lower(l14); l15 == nil {
					continue
				}
				if lib_none_of(s, l15, set_2e68bb97.Get()) == nil {
					continue
				}
				// 33
				if lib_placeholders_ours(s) == nil {
					continue
				}
				// 28
				if l21 = placeholder_left_in_elsewhere_finding(s, l14, l6, l7); l21 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l21)
			}
			s.Leave(lo2)
		}
	}
b2:
	{
		var l4, l5, l6, l7, l11, l12, l13, l14 *ast.Term
		// rules/placeholder/left_in_elsewhere/left_in_elsewhere.rego:36
		// 37
		if l4 = input_kind(s); l4 == nil {
			goto b4
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b4
		}
		// 38
		if l5 = lib_placeholders_left(s); l5 == nil {
			goto b4
		}
		{
			lo4, hi4 := s.Scan(l5)
			for i4 := lo4; i4 < hi4; i4++ {
				l6, l7 = s.Pair(i4)
				// 39
				if !regort.IsArray(l6) {
					continue
				}
				if l11 = regort.Len(l6); l11 == nil {
					continue
				}
				if !regort.Equal(l11, &n_1) {
					continue
				}
				l12 = &n_0
				l12 = &n_0
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "provisioner") {
					continue
				}
				// 36
				if l14 = placeholder_left_in_elsewhere_finding(s, &s_provisioner, l6, l7); l14 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l14)
			}
			s.Leave(lo4)
		}
	}
b4:
	{
		var l4, l5, l6, l7, l11, l19 *ast.Term
		// rules/placeholder/left_in_elsewhere/left_in_elsewhere.rego:42
		// 43
		if l4 = input_kind(s); l4 == nil {
			goto b6
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b6
		}
		// 44
		if l5 = lib_placeholders_left(s); l5 == nil {
			goto b6
		}
		{
			lo6, hi6 := s.Scan(l5)
			for i6 := lo6; i6 < hi6; i6++ {
				l6, l7 = s.Pair(i6)
				// 45
				if l11 = regort.Dot(l6, &n_0); l11 == nil {
					continue
				}
				if !regort.HoldsMember(l11, set_219833df.Get()) {
					continue
				}
				// 46
				if lib_placeholders_ours(s) == nil {
					continue
				}
				// 42
				if l19 = placeholder_left_in_elsewhere_finding(s, l11, l6, l7); l19 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l19)
			}
			s.Leave(lo6)
		}
	}
b6:
	{
		var l4, l5, l6, l7, l11, l12, l13, l15, l17 *ast.Term
		// rules/placeholder/left_in_elsewhere/left_in_elsewhere.rego:49
		// 50
		if l4 = input_kind(s); l4 == nil {
			goto b8
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b8
		}
		// 51
		if l5 = lib_placeholders_left(s); l5 == nil {
			goto b8
		}
		{
			lo8, hi8 := s.Scan(l5)
			for i8 := lo8; i8 < hi8; i8++ {
				l6, l7 = s.Pair(i8)
				// 52
				if !regort.IsArray(l6) {
					continue
				}
				if l11 = regort.Len(l6); l11 == nil {
					continue
				}
				if !regort.Equal(l11, &n_2) {
					continue
				}
				l12 = &n_0
				l12 = &n_0
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "metadata") {
					continue
				}
				l12 = &n_1
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "name") {
					continue
				}
				// 53
				if lib_placeholders_ours(s) == nil {
					continue
				}
				// 49
				if l15 = s.Call2(&builtin_concat, &s__6f8b7621, l6); l15 == nil {
					continue
				}
				if l17 = placeholder_left_in_elsewhere_finding(s, l15, l6, l7); l17 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l17)
			}
			s.Leave(lo8)
		}
	}
b8:
	{
		var l4, l5, l6, l7, l11, l12, l13, l14, l19 *ast.Term
		// rules/placeholder/left_in_elsewhere/left_in_elsewhere.rego:56
		// 57
		if l4 = input_kind(s); l4 == nil {
			goto b10
		}
		if !regort.EqualString(l4, "StorageClass") {
			goto b10
		}
		// 58
		if l5 = lib_placeholders_left(s); l5 == nil {
			goto b10
		}
		{
			lo10, hi10 := s.Scan(l5)
			for i10 := lo10; i10 < hi10; i10++ {
				l6, l7 = s.Pair(i10)
				// 59
				if !regort.IsArray(l6) {
					continue
				}
				if l11 = regort.Len(l6); l11 == nil {
					continue
				}
				if !regort.Equal(l11, &n_3) {
					continue
				}
				l12 = &n_0
				l12 = &n_0
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "metadata") {
					continue
				}
				l12 = &n_1
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "annotations") {
					continue
				}
				l12 = &n_2
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				l14 = l13
				// 60
				if !regort.HoldsMember(l14, set_16c2e0a1.Get()) {
					continue
				}
				// 61
				if lib_placeholders_ours(s) == nil {
					continue
				}
				// 56
				if l19 = placeholder_left_in_elsewhere_finding(s, l14, l6, l7); l19 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l19)
			}
			s.Leave(lo10)
		}
	}
b10:
	{
		var l4, l5, l6, l7, l14, l16 *ast.Term
		// rules/placeholder/left_in_elsewhere/left_in_elsewhere.rego:64
		// 65
		if l4 = input_kind(s); l4 == nil {
			goto b12
		}
		if !regort.EqualString(l4, "ServiceAccount") {
			goto b12
		}
		// 66
		if l5 = lib_placeholders_left(s); l5 == nil {
			goto b12
		}
		{
			lo12, hi12 := s.Scan(l5)
			for i12 := lo12; i12 < hi12; i12++ {
				l6, l7 = s.Pair(i12)
				// 67
				if !regort.HoldsMember(l6, set_7eb6e8fb.Get()) {
					continue
				}
				// 64
				if l14 = s.Call2(&builtin_concat, &s__6f8b7621, l6); l14 == nil {
					continue
				}
				if l16 = placeholder_left_in_elsewhere_finding(s, l14, l6, l7); l16 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l16)
			}
			s.Leave(lo12)
		}
	}
b12:
	{
		var l4, l5, l6, l7, l11, l12, l13, l14, l23 *ast.Term
		// rules/placeholder/left_in_elsewhere/left_in_elsewhere.rego:70
		// 71
		if l4 = input_kind(s); l4 == nil {
			goto b14
		}
		if !regort.EqualString(l4, "ServiceAccount") {
			goto b14
		}
		// 72
		if l5 = lib_placeholders_left(s); l5 == nil {
			goto b14
		}
		{
			lo14, hi14 := s.Scan(l5)
			for i14 := lo14; i14 < hi14; i14++ {
				l6, l7 = s.Pair(i14)
				// 73
				if !regort.IsArray(l6) {
					continue
				}
				if l11 = regort.Len(l6); l11 == nil {
					continue
				}
				if !regort.Equal(l11, &n_3) {
					continue
				}
				l12 = &n_0
				l12 = &n_0
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "metadata") {
					continue
				}
				l12 = &n_1
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				if !regort.EqualString(l13, "annotations") {
					continue
				}
				l12 = &n_2
				if l13 = regort.Dot(l6, l12); l13 == nil {
					continue
				}
				l14 = l13
				// 74
				if !regort.HoldsMember(l14, set_f415d37d.Get()) {
					continue
				}
				// 70
				if l23 = placeholder_left_in_elsewhere_finding(s, l14, l6, l7); l23 == nil {
					continue
				}
				ret = regort.SetAdd(ret, l23)
			}
			s.Leave(lo14)
		}
	}
b14:
	// rules/placeholder/left_in_elsewhere/left_in_elsewhere.rego:28
	return ret
}
