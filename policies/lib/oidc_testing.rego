# METADATA
# scope: package
# title: Inputs for the tests of rules about web identity
# description: |
#   Rows as input.facts has them of the usual trust policy of one service account, and of a GitHub repository.
package arthurlint.lib.oidc_testing

import data.arthurlint.lib.policy_testing
import data.arthurlint.lib.testing

eks := "oidc.eks.eu-west-1.amazonaws.com/id/5F2A9C71D3E84B06A1C7F0D2B94E6835"

hub := "token.actions.githubusercontent.com"

principal := ["Statement", 0, "Principal", "Federated"]

# trust: a trust policy of which only the rows matter.
trust(facts) := policy({}, facts)

# policy: a trust policy with its rows.
policy(value, facts) := object.union(testing.document("TrustPolicy", value), {"facts": facts})

# statement: the row of the first statement, with these condition keys.
statement(keys) := {"at": ["Statement", 0], "effect": "Allow", "conditions": "some", "keys": keys}

# claim: the row of a condition key on a claim of EKS.
claim(operator, name) := {
	"at": policy_testing.place(operator, sprintf("%s:%s", [eks, name])),
	"operator_at": ["Statement", 0, "Condition", operator],
	"statement": ["Statement", 0],
	"effect": "Allow",
	"key": sprintf("%s:%s", [eks, name]),
	"issuer": eks,
	"claim": name,
	"vendor": "eks",
	"title": "Amazon EKS",
	"operator": policy_testing.operator(operator),
	"match": "same",
	"provider": principal,
	"provider_issuer": eks,
	"filled": "yes",
	"single": true,
}

# subject: the row of a subject of EKS.
subject(operator, text) := {
	"at": policy_testing.place(operator, sprintf("%s:sub", [eks])),
	"text": text,
	"statement": ["Statement", 0],
	"effect": "Allow",
	"provider": principal,
	"issuer": eks,
	"vendor": "eks",
	"title": "Amazon EKS",
	"kubernetes": true,
	"claim": "sub",
	"key": sprintf("%s:sub", [eks]),
	"operator": policy_testing.operator(operator),
	"alone": true,
	"undenied": true,
	"granted": true,
}

# github: the row of a subject of GitHub Actions.
github(operator, text) := object.union(object.remove(subject(operator, text), ["kubernetes"]), {
	"at": policy_testing.place(operator, sprintf("%s:sub", [hub])),
	"issuer": hub,
	"vendor": "github",
	"title": "GitHub Actions",
	"key": sprintf("%s:sub", [hub]),
})

# admitted: the row of what a statement lets in of a claim of EKS.
admitted(name, guard) := {
	"at": ["Statement", 0, "Condition"],
	"statement": ["Statement", 0],
	"provider": principal,
	"issuer": eks,
	"vendor": "eks",
	"title": "Amazon EKS",
	"claim": name,
	"key": sprintf("%s:%s", [eks, name]),
	"guard": guard,
	"undenied": true,
	"granted": true,
	"tenancy": "private",
}

# token: the row of the tokens of EKS that a statement lets in.
token(fields) := object.union(
	{
		"at": principal,
		"text": sprintf("arn:aws:iam::210987654321:oidc-provider/%s", [eks]),
		"statement": ["Statement", 0],
		"condition_at": ["Statement", 0, "Condition"],
		"issuer": eks,
		"vendor": "eks",
		"title": "Amazon EKS",
		"tenancy": "private",
		"granted": true,
		"conditions": "some",
		"undenied": true,
		"siblings": 1,
	},
	fields,
)

# provider: the row of a provider.
provider(fields) := object.union(
	{
		"at": principal,
		"text": sprintf("arn:aws:iam::210987654321:oidc-provider/%s", [eks]),
		"under": "Federated",
		"statement": ["Statement", 0],
		"effect": "Allow",
		"form": "arn",
		"issuer": eks,
		"vendor": "eks",
		"title": "Amazon EKS",
		"tenancy": "private",
		"partition": "aws",
		"account": "210987654321",
	},
	fields,
)

# with_fields: a row with other fields in place of its own.
with_fields(row, fields) := policy_testing.changed(row, fields)

# messages: those of findings.
messages(findings) := {finding.message | some finding in findings}
