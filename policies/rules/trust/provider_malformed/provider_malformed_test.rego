package arthurlint.rules.trust["provider-malformed_test"]

import data.arthurlint.lib.oidc_testing as testing
import data.arthurlint.rules.trust["provider-malformed"] as rule

row(problems) := testing.provider({"problems": problems})

found(row) := findings if {
	findings := rule.findings with input as testing.trust({"providers": [row]})
}

test_scheme if {
	right := sprintf("arn:aws:iam::210987654321:oidc-provider/%s", [testing.eks])
	wrong := sprintf("arn:aws:iam::210987654321:oidc-provider/https://%s", [testing.eks])
	found(object.union(row([{"code": "scheme", "part": "https://"}]), {"text": wrong, "fixed": right})) == {{
		"at": ["Statement", 0, "Principal", "Federated"],
		"message": sprintf(`%q has "https://" before the issuer; write %q`, [wrong, right]),
		"fix": {"title": sprintf("Write %q", [right]), "edits": [{"op": "set", "at": ["Statement", 0, "Principal", "Federated"], "value": right}]},
	}}
}

test_several if {
	testing.messages(found(object.union(row([{"code": "region", "part": "eu-west-1"}, {"code": "account", "part": "1234"}, {"code": "blank"}]), {"text": "x"}))) == {`"x" has "eu-west-1" in the place of a Region, which stays empty, has "1234" in the place of the account, which has twelve digits and has a blank; write "arn:aws:iam::<account>:oidc-provider/<issuer>"`}
}

test_no_account if {
	testing.messages(found(object.union(row([{"code": "account"}]), {"text": "x"}))) == {sprintf(`"x" has no account; write "arn:aws:iam::<account>:oidc-provider/%s"`, [testing.eks])}
	testing.messages(found(object.union(row([{"code": "path-missing"}]), {"text": "x"}))) == {`"x" has nothing behind the host; write the whole issuer, with its path, behind "oidc-provider/"`}
}

test_url if {
	url := object.union(row([{"code": "url"}]), {"form": "url", "text": "https://gitlab.com", "issuer": "gitlab.com"})
	testing.messages(found(url)) == {`"https://gitlab.com" is a URL and no ARN; write "arn:aws:iam::<account>:oidc-provider/gitlab.com"`}
	china := object.union(url, {"region_partition": "aws-cn"})
	testing.messages(found(china)) == {`"https://gitlab.com" is a URL and no ARN; write "arn:aws-cn:iam::<account>:oidc-provider/gitlab.com"`}
}

test_other_principals if {
	other := object.union(row([{"code": "not-arn"}]), {"form": "other", "text": "my-cluster"})
	findings := rule.findings with input as testing.trust({"providers": [other], "principals": [{"at": other.at, "form": "other"}]})
	testing.messages(findings) == {`"my-cluster" is no ARN of a provider; write "arn:aws:iam::<account>:oidc-provider/<issuer>"`}
	role := rule.findings with input as testing.trust({"providers": [other], "principals": [{"at": other.at, "form": "role", "belongs": "AWS"}]})
	role == set()
}

test_no_fix_beside_the_problems_of_other_rules if {
	findings := found(object.union(row([{"code": "scheme", "part": "https://"}, {"code": "region-partition", "part": "aws"}]), {"fixed": "x"}))
	{finding | some finding in findings; finding.fix} == set()
}

test_others if {
	found(row([])) == set()
	found(object.remove(row([]), ["problems"])) == set()
	every code in ["cluster", "other-host", "partition", "region-partition", "domain"] {
		found(row([{"code": code, "part": "x"}])) == set()
	}
}
