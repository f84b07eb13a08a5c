# METADATA
# scope: package
# title: Which cluster documents are about
# description: |
#   The issuers of EKS clusters that trust policies name, as entries, and what the entries of one cluster
#   make certain.
# related_resources:
#   - description: OIDC providers of EKS clusters
#     ref: https://docs.aws.amazon.com/eks/latest/userguide/enable-iam-roles-for-service-accounts.html
package arthurlint.lib.clusters

import data.arthurlint.lib

# issuers: the entry of a trust policy all of whose providers are known, with those that are EKS clusters.
issuers := {"is": "issuers", "issuers": found} if {
	clear
	found := [object.filter(row, ["at", "issuer", "region"]) |
		some row in input.facts.providers
		row.effect == "Allow"
		row.vendor == "eks"
		row.cluster
	]
	count(found) > 0
}

# unclear: the entry of a trust policy that may name any provider.
unclear := {"is": "unclear"} if {
	input.kind == "TrustPolicy"
	not clear
}

clear if {
	input.kind == "TrustPolicy"
	input.facts.trust.principals_closed
	count([1 | some row in input.facts.providers; not lib.text(object.get(input.value, row.at, null))]) == 0
}

# The rest is about the entries of a cluster, input.aggregate.

# named: the rows of the trust policies that name clusters.
named := [row | some row in input.aggregate; row.entry.is == "issuers"]

# others: the rows of the trust policies that name none of the clusters of a row.
others(row) := [other |
	some other in named
	count(texts(row) & texts(other)) == 0
]

texts(row) := {lower(issuer.issuer) | some issuer in row.entry.issuers}

# seen: the issuers of rows, as a message lists them, the first three.
seen(rows) := concat(", ", array.concat([sprintf("%q", [text]) | some text in array.slice(all, 0, 3)], more)) if {
	all := sort({issuer.issuer | some row in rows; some issuer in row.entry.issuers})
	more := ["and others" | count(all) > 3]
}

# regions: the Regions of the clusters that are named, where no trust policy may name others.
regions := found if {
	count([1 | some row in input.aggregate; row.entry.is == "unclear"]) == 0
	found := {issuer.region | some row in named; some issuer in row.entry.issuers; issuer.region}
	count(found) > 0
}

# abroad: the Region certainly is none of those.
abroad(region) if {
	count(regions) > 0
	not region in regions
}
