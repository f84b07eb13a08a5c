package arthurlint.rules.trust["provider-other-host_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["provider-other-host"] as rule

row := testing.provider({
	"title": "GitHub Actions",
	"issuer": "github.com",
	"problems": [{"code": "other-host", "part": "github.com", "want": testing.hub}],
})

test_host if {
	fixed := sprintf("arn:aws:iam::210987654321:oidc-provider/%s", [testing.hub])
	found := rule.findings with input as testing.trust({"providers": [object.union(row, {"fixed": fixed})]})
	found == {{
		"at": ["Statement", 0, "Principal", "Federated"],
		"message": `"github.com" issues no tokens of GitHub Actions; write "token.actions.githubusercontent.com"`,
		"fix": {"title": sprintf("Write %q", [fixed]), "edits": [{"op": "set", "at": ["Statement", 0, "Principal", "Federated"], "value": fixed}]},
	}}
}

test_no_fix if {
	found := rule.findings with input as testing.trust({"providers": [row]})
	[finding.fix | some finding in found] == []
}

test_others if {
	found := rule.findings with input as testing.trust({"providers": [testing.provider({"problems": [{"code": "path-missing"}]})]})
	found == set()
}
