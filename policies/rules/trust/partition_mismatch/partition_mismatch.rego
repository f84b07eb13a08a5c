# METADATA
# scope: package
# title: One partition, and its Regions
# description: |
#   Accounts in China, in GovCloud and in the other partitions of AWS are worlds of their own: a role trusts
#   principals of its own partition only. The ARN of a provider has the partition of the role, and the issuer of a
#   cluster the domain of its Region.
#
#   Write `aws-cn` for Regions `cn-…`, whose issuers end in `.amazonaws.com.cn`, `aws-us-gov` for `us-gov-…`, and
#   `aws` for most others. The fix writes the provider with the partition and domain of its Region; it is not safe,
#   since the policy then lets somebody in.
# related_resources:
#   - description: ARNs and partitions
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
#   - description: OIDC providers in IAM
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
# custom:
#   severity: error
#   kinds: [TrustPolicy]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.trust["partition-mismatch"]

import data.arthurlint.lib
import data.arthurlint.lib.trust_principals as trust

findings contains finding if {
	some row in input.facts.providers
	wrong := [problem | some problem in row.problems; problem.code in trust.partition_problems]
	some _ in wrong
	says := [complaint(row, problem) | some problem in wrong]
	finding := object.union_n([
		{"at": row.at, "message": sprintf("%s; write %s", [concat(", and ", says), advice(row, wrong)])},
		narrowed(row, wrong),
		fix(row),
	])
}

findings contains finding if {
	some row in input.facts.partition_conflicts
	trust.elsewhere(row.at)
	trust.elsewhere(row.other)
	finding := {
		"at": row.at,
		"message": sprintf("%q is in the partition %q, and %q in %q; name those of the role's own partition", [row.text, row.partition, row.other_text, row.other_partition]),
		"related": [{"at": row.other, "message": sprintf("is in %q", [row.other_partition])}],
	}
}

complaint(_, problem) := sprintf("the provider is in the partition %q, which AWS does not have", [problem.part]) if {
	problem.code == "partition"
}

complaint(row, problem) := sprintf("the provider is in the partition %q, and the Region %q of its issuer in %q", [problem.part, row.region, problem.want]) if {
	problem.code == "region-partition"
}

complaint(row, problem) := sprintf("the issuer's domain %q is not that of its Region %q", [problem.part, row.region]) if {
	problem.code == "domain"
}

advice(row, wrong) := sprintf("%q", [row.fixed]) if {
	lib.text(row.fixed)
} else := sprintf("%q", [problem.want]) if {
	[problem] = wrong
	lib.text(problem.want)
} else := sprintf("%q", [row.region_partition]) if {
	lib.text(row.region_partition)
} else := `"aws"`

narrowed(row, wrong) := {"part": sprintf("arn:%s:", [problem.part])} if {
	[problem] = wrong
	problem.code in {"partition", "region-partition"}
	lib.begins(row.text, sprintf("arn:%s:", [problem.part]))
} else := {"part": problem.part} if {
	[problem] = wrong
	problem.code == "domain"
} else := {}

fix(row) := {"fix": {
	"title": sprintf("Write %q", [row.fixed]),
	"edits": [{"op": "set", "at": row.at, "value": row.fixed}],
}} if {
	lib.text(row.fixed)
	trust.only_partition(row)
} else := {}
