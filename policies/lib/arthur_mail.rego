# METADATA
# scope: package
# title: How Arthur sends mail
# description: |
#   Arthur sends mail by SES with the role of its service accounts only, and where the mail belongs to another account,
#   through a role there: the entries about both ends of that chain, and which half of it is missing.
# related_resources:
#   - description: deploying Arthur on Amazon EKS
#     ref: https://docs.arthur.ai/docs/deploying-on-amazon-aws-eks
package arthurlint.lib.arthur_mail

import data.arthurlint.lib.arthur
import data.arthurlint.lib.globs
import data.arthurlint.lib.irsa
import data.arthurlint.lib.roles
import data.arthurlint.lib.ses

# sending: the grants that certainly let somebody send mail.
sending := [row |
	some row in input.facts.grants
	row.action in ses.send
	row.effect == "Allow"
]

# mail: the entry of a policy that lets somebody send mail.
mail := {"is": "mail", "user": user, "about": about, "at": sort({array.concat(row.statement, ["Action"]) | some row in sending})} if {
	input.kind == "IdentityPolicy"
	count(sending) > 0
}

default user := false

user if input.document.attachment == "user"

default about := false

about if arthur.about

# presence: the entry of what shows that Arthur is there: with a role, without one, or nobody knows.
presence := {"is": "irsa"} if {
	input.kind == "TrustPolicy"
	arthur.admitted
} else := {"is": "irsa"} if {
	arthur.account
	roles.arn_parts(roles.annotation(irsa.role_arn))
} else := {"is": "bare"} if {
	arthur.bare
} else := {"is": "dim"} if {
	arthur.dim
} else := {"is": "dim"} if {
	input.kind == "TrustPolicy"
	not input.facts.trust.service_accounts_closed
}

# trust: the entry of the trust policy of a role: whom it lets in.
trust := {
	"is": "trust",
	"roles": sort(roles.trusted),
	"account": roles.trust_account,
	"arthur": arthurs,
	"closed": closed,
	"issuers": [lower(row.issuer) | some row in input.facts.providers; row.effect == "Allow"],
	"lets": lets,
} if {
	input.kind == "TrustPolicy"
	count(roles.trusted) > 0
	count(lets) > 0
}

default arthurs := false

arthurs if arthur.admitted

default closed := false

closed if input.facts.trust.principals_closed

lets := [object.filter(row, ["at", "form", "account", "name", "text"]) |
	some row in input.facts.principals
	row.element == "Principal"
	row.effect == "Allow"
]

# policy: the entry of a policy of a role: which roles it may assume, and of which accounts it sends mail.
policy := {
	"is": "policy",
	"roles": sort(roles.owners),
	"closed": targets_closed,
	"targets": targets,
	"accounts": sort(accounts),
	"unnamed": unclear,
} if {
	input.kind == "IdentityPolicy"
	count(roles.owners) > 0
}

default targets_closed := false

targets_closed if {
	input.facts.policy.closed
	not input.facts.targets
}

targets_closed if {
	input.facts.policy.closed
	input.facts.targets.roles_closed
}

targets := [object.filter(row, ["at", "text", "form", "account", "role"]) | some row in input.facts.role_targets]

# accounts: those whose identities certainly send mail by the policy; none where others may as well.
accounts := {account |
	not unnamed
	some row in sending
	some resource in row.resources
	account := mail_account(resource)
}

default unclear := false

unclear if unnamed

unnamed if {
	some row in sending
	not row.resources_known
}

unnamed if {
	some row in sending
	some resource in row.resources
	not mail_account(resource)
}

mail_account(resource) := parts[0][1] if {
	parts := regex.find_all_string_submatch_n(`^arn:[^:]*:ses:[^:]*:([0-9]{12}):`, resource.text, 1)
}

# The rest is about the entries of a cluster, input.aggregate.

# roleless: the rows of Arthur's ServiceAccounts, where none has a role and no trust policy lets one in.
roleless contains row if {
	count([1 | some row in input.aggregate; row.entry.is in {"irsa", "dim"}]) == 0
	some row in input.aggregate
	row.entry.is == "bare"
}

# policies_of_arthur: the rows of policies that are there to send Arthur's mail, and belong to no user.
policies_of_arthur := [row |
	some row in input.aggregate
	row.entry.is == "mail"
	row.entry.about
	row.entry.user == false
]

# clients: the rows of the trust policies of Arthur's roles, of accounts that are known.
clients := [row |
	some row in input.aggregate
	row.entry.is == "trust"
	row.entry.arthur
	regex.match(`^[0-9]{12}$`, row.entry.account)
]

# policies: the rows of the policies of the role of a trust policy.
policies(row) := [other |
	some other in input.aggregate
	other.entry.is == "policy"
	count(shared(other.entry.roles, row.entry.roles)) > 0
]

shared(a, b) := {name | some name in a; name in b}

# unanswered: where Arthur's role may assume a role of another account whose trust policy certainly does not let it in.
unanswered contains {"client": client, "policy": policy_row, "target": target, "doors": doors} if {
	some client in clients
	some policy_row in policies(client)
	some target in policy_row.entry.targets
	target.form == "role"
	target.account != client.entry.account
	doors := doors_of(target)
	count(doors) > 0
	count([1 | some door in doors; not shut(door, client)]) == 0
}

doors_of(target) := [row |
	some row in input.aggregate
	row.entry.is == "trust"
	roles.last_name(target.role) in row.entry.roles
	row.entry.account in {"", target.account}
]

shut(door, client) if {
	door.entry.closed
	count([1 | some principal in door.entry.lets; lets_in(principal, client)]) == 0
}

lets_in(principal, _) if principal.form == "everyone"

lets_in(principal, client) if {
	principal.form in {"account", "root"}
	principal.account == client.entry.account
}

lets_in(principal, client) if {
	principal.form == "role"
	principal.account == client.entry.account
	some name in client.entry.roles
	globs.matches(roles.last_name(principal.name), name)
}

lets_in(principal, client) if {
	principal.form == "session"
	principal.account == client.entry.account
	split(principal.name, "/")[0] in client.entry.roles
}

lets_in(principal, client) if {
	principal.form == "oidc-provider"
	lower(principal.name) in client.entry.issuers
}

# unasked: where a role that sends mail of another account lets Arthur's role in, which certainly may not assume it.
unasked contains {"client": client, "policy": mine[0], "door": door, "principal": principal, "account": concat(" or ", sort(accounts))} if {
	some client in clients
	mine := policies(client)
	count(mine) > 0
	count([1 | some row in mine; not row.entry.closed]) == 0
	some door in input.aggregate
	door.entry.is == "trust"
	count(shared(door.entry.roles, client.entry.roles)) == 0
	some principal in door.entry.lets
	names(principal, client)
	accounts := mail_of(door)
	count(accounts) > 0
	not client.entry.account in accounts
	count([1 | some row in mine; some target in row.entry.targets; may_be(target, door)]) == 0
}

# mail_of: the accounts of which a role sends mail, where all its policies tell.
mail_of(door) := accounts if {
	rows := policies(door)
	count([1 | some row in rows; not row.entry.closed]) == 0
	count([1 | some row in rows; row.entry.unnamed]) == 0
	accounts := {account | some row in rows; some account in row.entry.accounts}
}

names(principal, client) if {
	principal.form in {"account", "root"}
	principal.account == client.entry.account
}

names(principal, client) if {
	principal.form == "role"
	principal.account == client.entry.account
	roles.last_name(principal.name) in client.entry.roles
}

may_be(target, _) if target.form == "everything"

may_be(target, door) if {
	target.form in {"role", "roles"}
	some name in door.entry.roles
	globs.matches(roles.last_name(target.role), name)
}
