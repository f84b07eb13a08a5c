// Code generated from Rego by go generate. DO NOT EDIT.

package compiled

import (
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/regort"
)

// storageclass_s3_csi_not_dynamic_findings_work is data.arthurlint.rules.storageclass["s3-csi-not-dynamic"].findings.
func storageclass_s3_csi_not_dynamic_findings_work(s *regort.State) *ast.Term {
	var ret *ast.Term
	// rules/storageclass/s3_csi_not_dynamic/s3_csi_not_dynamic.rego:22
	ret = regort.EmptySet
	{
		var l5 *ast.Term
		// rules/storageclass/s3_csi_not_dynamic/s3_csi_not_dynamic.rego:22
		// 26
		if l5 = input_value_provisioner(s); l5 == nil {
			goto b2
		}
		if !regort.EqualString(l5, "s3.csi.aws.com") {
			goto b2
		}
		// 22
		ret = regort.SetAdd(ret, object_82e82b29.Get())
	}
b2:
	// rules/storageclass/s3_csi_not_dynamic/s3_csi_not_dynamic.rego:22
	return ret
}
