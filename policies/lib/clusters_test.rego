package arthurlint.lib.clusters_test

import data.arthurlint.lib.clusters
import data.arthurlint.lib.role_testing
import data.arthurlint.lib.testing

trust := role_testing.truster(["system:serviceaccount:arthur:arthurai-arthur"])

test_issuers if {
	{"is": "issuers", "issuers": [{"at": role_testing.provider, "issuer": role_testing.issuer, "region": "eu-west-1"}]} == clusters.issuers with input as trust
	not clusters.issuers with input as testing.policy("TrustPolicy", {}, {"trust": {"principals_closed": true}})
	not clusters.issuers with input as testing.storageclass({})
}

test_unclear if {
	not clusters.unclear with input as trust
	open := object.union(trust, {"facts": {"trust": {"principals_closed": false}}})
	clusters.unclear with input as open
	not clusters.issuers with input as open
	holed := object.union(trust, {"value": {"Statement": [{"Principal": {"Federated": {"$parts": ["arn:", {"$unknown": "X", "class": "ref"}]}}}]}})
	clusters.unclear with input as holed
	not clusters.unclear with input as testing.storageclass({})
}

row(i, issuer, region) := {"document": i, "entry": {"is": "issuers", "issuers": [{"at": ["a"], "issuer": issuer, "region": region}]}}

unclear := {"document": 9, "entry": {"is": "unclear"}}

test_others if {
	rows := [row(0, "A", "eu-west-1"), row(1, "a", "eu-west-1"), row(2, "b", "eu-west-1")]
	found := clusters.others(rows[0]) with input as testing.cluster(rows)
	[r.document | some r in found] == [2]
	clusters.seen(rows) == `"A", "a", "b"`
}

test_regions if {
	rows := [row(0, "A", "eu-west-1"), row(1, "b", "eu-central-1")]
	{"eu-west-1", "eu-central-1"} == clusters.regions with input as testing.cluster(rows)
	not clusters.regions with input as testing.cluster(array.concat(rows, [unclear]))
	not clusters.regions with input as testing.cluster([])
	clusters.abroad("us-east-1") with input as testing.cluster(rows)
	not clusters.abroad("eu-west-1") with input as testing.cluster(rows)
	not clusters.abroad("us-east-1") with input as testing.cluster([unclear])
}
