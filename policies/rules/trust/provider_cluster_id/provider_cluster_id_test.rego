package arthurlint.rules.trust["provider-cluster-id_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["provider-cluster-id"] as rule

test_length if {
	found := rule.findings with input as testing.trust({"providers": [testing.provider({"problems": [{"code": "cluster", "part": "5F2A9C71"}]})]})
	found == {{
		"at": ["Statement", 0, "Principal", "Federated"],
		"part": "5F2A9C71",
		"message": `"5F2A9C71" is no id of an EKS cluster's issuer, which has 32 letters and digits; copy it from the cluster`,
	}}
}

test_others if {
	every problems in [[], [{"code": "path", "part": "/5F2A9C71"}], [{"code": "cluster", "part": "*"}]] {
		found := rule.findings with input as testing.trust({"providers": [testing.provider({"problems": problems})]})
		found == set()
	}
}
