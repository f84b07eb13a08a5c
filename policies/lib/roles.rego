# METADATA
# scope: package
# title: Which role a document belongs to
# description: |
#   What ties a ServiceAccount, a trust policy and the policies of a role to each other, and what the
#   entries of one cluster make certain about them. A policy does not name its role. It is known where
#   its container does (what `aws iam get-role`, `get-role-policy` and `get-account-authorization-details`
#   print), or by the name of its file: `<role>.json`, or that with one of some words at its end, as in
#   `<role>-trust-policy.json` and `<role>-s3-policy.json`. Everything else ties nothing.
# related_resources:
#   - description: how the webhook reads a ServiceAccount
#     ref: https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/cache/cache.go
package arthurlint.lib.roles

import data.arthurlint.lib.globs
import data.arthurlint.lib.irsa

trust_words := `(?i)[-_.](trust|trust[-_.]?policy|trust[-_.]relationship|assume[-_.]role|assume[-_.]role[-_.]policy)$`

policy_words := `(?i)[-_.](policy|permissions|inline[-_.]policy|identity[-_.]policy|(s3|ses|sts|kms)([-_.]policy|[-_.]permissions)?)$`

# stem: the name of the document's file, without what tells its format.
stem := regex.replace(base, `(?i)\.(json|ya?ml|policy)$`, "") if {
	steps := regex.split(`[/\\]`, input.document.file)
	base := steps[count(steps) - 1]
}

nameless if not named

named if count(input.document.name) > 0

# trusted: the names that the role of a trust policy may have.
trusted contains input.document.name if {
	input.document.attachment == "trust"
	named
}

trusted contains stem if nameless

trusted contains regex.replace(stem, trust_words, "") if nameless

trusted contains regex.replace(stem, `(?i)^(trust[-_.]?policy|trust|assume[-_.]role[-_.]policy)[-_.]`, "") if nameless

# owners: the names that the role may have that an identity policy belongs to.
owners contains split(input.document.name, "/")[0] if {
	input.document.attachment == "role"
	named
}

owners contains stem if nameless

owners contains regex.replace(stem, policy_words, "") if nameless

# arn_parts: the account and the name of the role of an ARN, in a list.
arn_parts(arn) := [parts[0][1], parts[0][2]] if {
	parts := regex.find_all_string_submatch_n(`^arn:aws[a-z0-9-]*:iam::([0-9]{12}):role/(?:.*/)?([^/]+)$`, arn, 1)
}

# last_name: a role's name without its path.
last_name(name) := steps[count(steps) - 1] if steps := split(name, "/")

# title: the name to call a role by, of those that it may have.
title(names) := names[0]

# holder: what a ServiceAccount says about its role. A document that may be a patch, and so have the last
# word on the ServiceAccount of its name, is an overlay.
holder := object.union_n([
	{"is": "account", "name": name, "namespace": namespace, "overlay": overlay},
	role,
	audience,
]) if {
	input.kind == "ServiceAccount"
	relevant
}

relevant if arn_parts(annotation(irsa.role_arn))

relevant if overlay

annotation(key) := value if {
	value := input.value.metadata.annotations[key]
	is_string(value)
}

default overlay := false

overlay if input.open[""]

name := input.value.metadata.name if {
	is_string(input.value.metadata.name)
} else := null

namespace := input.value.metadata.namespace if {
	is_string(input.value.metadata.namespace)
} else := null

role := {"account": parts[0], "role": parts[1], "arn": annotation(irsa.role_arn)} if {
	parts := arn_parts(annotation(irsa.role_arn))
} else := {}

audience := {"audience": annotation(irsa.audience)} if {
	annotation(irsa.audience)
} else := {}

# truster: what a trust policy says about the service accounts that it lets in: values of conditions, whatever
# else keeps their tokens out, and whether it lets in, or may let in, others as well.
truster := {
	"is": "trust",
	"roles": sort(trusted),
	"account": trust_account,
	"closed": closed,
	"accounts": accounts,
} if {
	input.kind == "TrustPolicy"
	count(trusted) > 0
}

trust_account := input.facts.trust.account if {
	input.facts.trust.account
} else := ""

default closed := false

closed if {
	input.facts.trust.service_accounts_closed
	not unlimited
}

# unlimited: some provider's tokens get in, or may, by other conditions than on what the subject is.
unlimited if {
	some row in input.facts.admitted
	row.claim == "sub"
	not row.guard == "firm"
}

accounts := [object.union_n([
	{"text": folded(row), "at": row.at},
	object.filter(row, ["name"]),
	audiences(row),
]) |
	some row in subjects
]

# subjects: the rows of the values that name service accounts whose tokens get in.
subjects := [row |
	some row in input.facts.subjects
	row.kubernetes
	row.claim == "sub"
	row.granted
	not row.operator.negated
]

# A pattern for values that are compared without case: names of service accounts are in lower case.
folded(row) := lower(row.text) if contains(row.operator.base, "IgnoreCase")

folded(row) := row.text if not contains(row.operator.base, "IgnoreCase")

# audiences: the audiences of the tokens that get in, if they are known.
audiences(row) := {"audiences": other.values, "guard": other.at} if {
	some other in input.facts.admitted
	other.provider == row.provider
	other.claim == "aud"
	other.guard == "firm"
	other.kind == "these"
} else := {}

# The rest is about the entries of a cluster, input.aggregate.

# held: the rows of ServiceAccounts with a name and a role, on which no patch has the last word.
held contains row if {
	some row in input.aggregate
	row.entry.is == "account"
	row.entry.role
	is_string(row.entry.name)
	not overlaid(row)
}

overlaid(row) if {
	row.entry.overlay == false
	some other in input.aggregate
	other.entry.overlay
	other.entry.name in {null, row.entry.name}
}

# trusts: the rows of the trust policies that certainly are those of the entry's role.
trusts(e) := [row |
	some row in namesakes(e)
	row.entry.account in {"", e.account}
]

# namesakes: the rows of the trust policies of roles of that name, in whatever account.
namesakes(e) := [row |
	some row in input.aggregate
	row.entry.is == "trust"
	e.role in row.entry.roles
]

# strangers: the rows of these where all are known to be of another account.
strangers(e) := rows if {
	rows := namesakes(e)
	count(rows) > 0
	count([1 | some row in rows; row.entry.account in {"", e.account}]) == 0
}

# refusing: the rows of the trust policies of the entry's role, where each lets in some service accounts,
# and certainly none the entry's.
refusing(e) := rows if {
	rows := trusts(e)
	settled(rows)
	count(admitted(rows, e)) == 0
}

settled(rows) if {
	count(rows) > 0
	count([1 | some row in rows; not row.entry.closed]) == 0
	count([1 | some row in rows; row.entry.accounts == []]) == 0
}

admitted(rows, e) := [account |
	some row in rows
	some account in row.entry.accounts
	lets_in(account, e)
]

# lets_in: the value matches the entry's service account, or that of some namespace if its own is not known.
lets_in(account, e) if globs.matches(account.text, subject(e))

lets_in(account, e) if {
	e.namespace == null
	globs.matches(object.get(account, "name", "*"), e.name)
}

# deaf: the rows of the trust policies of the entry's role, where each is settled, the entry is let in,
# and certainly none of these takes its audience.
deaf(e) := [row | some row in rows; count(admitted([row], e)) > 0] if {
	is_string(e.audience)
	rows := trusts(e)
	settled(rows)
	doors := admitted(rows, e)
	count(doors) > 0
	count([1 | some door in doors; not shut(door, e.audience)]) == 0
}

shut(door, wanted) if {
	door.audiences
	not wanted in door.audiences
}

# doors: what of the row's trust policy lets the entry in.
doors(row, e) := admitted([row], e)

# subject: the subject of an entry's service account, as far as it is known.
subject(e) := sprintf("system:serviceaccount:%s:%s", [e.namespace, e.name]) if is_string(e.namespace)

subject(e) := e.name if e.namespace == null

# shown: the subjects that a trust policy lets in, the first three of them, as a message lists them.
shown(accounts) := concat(", ", array.concat([sprintf("%q", [text]) | some text in array.slice(texts, 0, 3)], more)) if {
	texts := sort({account.text | some account in accounts})
	more := ["and others" | count(texts) > 3]
}
