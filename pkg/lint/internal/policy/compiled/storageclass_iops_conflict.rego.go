// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_iops_conflict_findings_work is data.arthurlint.rules.storageclass["iops-conflict"].findings.
func storageclass_iops_conflict_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/iops_conflict/iops_conflict.rego:26
	ret = regort.EmptySet
	{
		var l7, l10, l13, l15, l17, l18, l24, l25, l26, l27, l28 *ast.Term
		// rules/storageclass/iops_conflict/iops_conflict.rego:26
		// 32
		if lib_ebs_serves(s) == nil {
			goto b2
		}
		// 33
		if !regort.Holds(lib_ebs_values_positive__iopspergb(s)) {
			goto b2
		}
		// 34
		if !regort.Holds(lib_ebs_values_positive__iops(s)) {
			goto b2
		}
		// 35
		if l7 = lib_ebs_values_single__iopspergb(s); l7 == nil {
			goto b2
		}
		// 36
		if l10 = lib_ebs_values_single__iops(s); l10 == nil {
			goto b2
		}
		// 29
		if l13 = regort.Dot(l7, &s_key); l13 == nil {
			goto b2
		}
		if l15 = regort.Dot(l10, &s_key); l15 == nil {
			goto b2
		}
		l17 = regort.Array(l13, l15)
		if l18 = s.Call2(&builtin_sprintf, &s__s_and__s_are_both_set___85136ac0, l17); l18 == nil {
			goto b2
		}
		// 26
		l25 = regort.Array(&s_parameters, l13)
		l28 = regort.Array(&s_parameters, l15)
		l27 = regort.Record(&s_at, l28, &s_message, &s_the_other_one_9107c2ea)
		l26 = regort.Array(l27)
		l24 = regort.Record(&s_at, l25, &s_message, l18, &s_on, &s_key, &s_related, l26)
		ret = regort.SetAdd(ret, l24)
	}
b2:
	// rules/storageclass/iops_conflict/iops_conflict.rego:26
	return ret
}
