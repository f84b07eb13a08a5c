package arthurlint.rules.trust["partition-mismatch_test"]

import data.arthurlint.lib.role_testing as testing
import data.arthurlint.rules.trust["partition-mismatch"] as rule

found(facts) := result if {
	result := rule.findings with input as testing.trust(facts)
}

arn := "arn:aws:iam::210987654321:oidc-provider/oidc.eks.cn-north-1.amazonaws.com.cn/id/5C0E3B8D1F2A4967B0D8E1F2A3B4C5D6"

right := "arn:aws-cn:iam::210987654321:oidc-provider/oidc.eks.cn-north-1.amazonaws.com.cn/id/5C0E3B8D1F2A4967B0D8E1F2A3B4C5D6"

at := ["Statement", 0, "Principal", "Federated"]

provider(fields) := {"providers": [testing.changed({"at": at, "text": arn, "region": "cn-north-1", "fixed": right}, fields)]}

partition := {"code": "region-partition", "part": "aws", "want": "aws-cn"}

domain := {"code": "domain", "part": "oidc.eks.cn-north-1.amazonaws.com", "want": "oidc.eks.cn-north-1.amazonaws.com.cn"}

messages(facts) := {f.message | some f in found(facts)}

test_partition_of_the_region if {
	found(provider({"problems": [partition]})) == {{
		"at": at,
		"part": "arn:aws:",
		"message": sprintf(`the provider is in the partition "aws", and the Region "cn-north-1" of its issuer in "aws-cn"; write %q`, [right]),
		"fix": {"title": sprintf("Write %q", [right]), "edits": [{"op": "set", "at": at, "value": right}]},
	}}
}

test_domain if {
	found(provider({"problems": [domain], "fixed": null})) == {{
		"at": at,
		"part": "oidc.eks.cn-north-1.amazonaws.com",
		"message": `the issuer's domain "oidc.eks.cn-north-1.amazonaws.com" is not that of its Region "cn-north-1"; write "oidc.eks.cn-north-1.amazonaws.com.cn"`,
	}}
}

test_no_partition if {
	messages(provider({"problems": [{"code": "partition", "part": "aws-china"}], "fixed": null, "region_partition": "aws-cn"})) == {`the provider is in the partition "aws-china", which AWS does not have; write "aws-cn"`}
	messages(provider({"problems": [{"code": "partition", "part": "aws-china"}], "fixed": null})) == {`the provider is in the partition "aws-china", which AWS does not have; write "aws"`}
}

test_several if {
	messages(provider({"problems": [partition, domain]})) == {sprintf(`the provider is in the partition "aws", and the Region "cn-north-1" of its issuer in "aws-cn", and the issuer's domain "oidc.eks.cn-north-1.amazonaws.com" is not that of its Region "cn-north-1"; write %q`, [right])}
	{f | some f in found(provider({"problems": [partition, {"code": "port", "part": ":443"}]})); f.fix} == set()
}

conflict := {
	"at": ["Statement", 0, "Principal", "AWS", 1], "text": "b", "partition": "aws-cn", "other": ["Statement", 0, "Principal", "AWS", 0],
	"other_text": "a", "other_partition": "aws",
}

test_two_partitions if {
	found({"partition_conflicts": [conflict]}) == {{
		"at": conflict.at,
		"message": `"b" is in the partition "aws-cn", and "a" in "aws"; name those of the role's own partition`,
		"related": [{"at": conflict.other, "message": `is in "aws"`}],
	}}
}

test_conflict_with_a_misplaced_provider if {
	rows := object.union(provider({"problems": [partition]}), {"partition_conflicts": [object.union(conflict, {"other": at})]})
	{f.at | some f in found(rows)} == {at}
}

test_others if {
	found(provider({"problems": [{"code": "port", "part": ":443"}]})) == set()
	found(provider({})) == set()
}
