# METADATA
# scope: package
# title: Web identity providers and their tokens
# description: |
#   What the rules about OIDC providers, their condition keys and their subjects ask of the rows of
#   input.facts: docs/facts.md describes them.
# related_resources:
#   - description: OIDC federation
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc.html
package arthurlint.lib.oidc

import data.arthurlint.lib
import data.arthurlint.lib.conditions
import data.arthurlint.lib.grammar
import data.arthurlint.lib.policies
import data.arthurlint.lib.rows

# by_audience: the vendors for which the audience, or what stands for it, says whose tokens get in.
by_audience := {"amazon", "cognito", "facebook", "google", "pulumi", "sandboxes", "vercel"}

# by_subject: the subject says whose tokens of the row's issuer get in.
by_subject(row) if policies.off(row, "vendor")

by_subject(row) if lib.none_of(row.vendor, by_audience)

# clusters: the vendors whose tokens are those of service accounts of Kubernetes.
clusters := {"eks", "gke", "aks"}

# within: every member is in the set.
within(members, allowed) if count([1 | some member in members; not member in allowed]) == 0

# listed: a few phrases as a message lists them: x, y and z.
listed(phrases) := phrases[0] if count(phrases) == 1

listed(phrases) := sprintf("%s and %s", [concat(", ", array.slice(phrases, 0, count(phrases) - 1)), phrases[count(phrases) - 1]]) if count(phrases) > 1

# keyed: the condition key of an admitted row as a message writes it.
keyed(row) := sprintf("%q", [row.key]) if row.key

keyed(row) := sprintf("%q of the issuer", [row.claim]) if not row.key

# statement: the row of the statement that a row is of.
statement(row) := found if {
	some found in input.facts.statements
	found.at == row.statement
}

# token: the row about the tokens that an admitted row is of.
token(row) := found if {
	some found in input.facts.tokens
	found.at == row.provider
}

# tenancy: that of the provider of a subject's row, or nothing.
tenancy(row) := found.tenancy if {
	some found in input.facts.providers
	found.at == row.provider
}

# untold: nobody knows whether the provider of a subject's row serves one customer or many.
untold(row) if {
	some found in input.facts.providers
	found.at == row.provider
	not found.tenancy
}

# others: the condition keys of the row's statement on other claims of its issuer than sub and aud, in lower case.
others(row) := [key |
	some key in statement(row).keys
	startswith(key, lower(sprintf("%s:", [row.issuer])))
	not key in {lower(sprintf("%s:%s", [row.issuer, claim])) | some claim in ["sub", "aud"]}
]

# alone: no other claim of the issuer than sub and aud stands in a condition of the row's statement.
alone(row) if {
	statement(row).conditions in {"none", "some"}
	count(others(row)) == 0
}

# accompanied: another claim of the issuer than sub and aud stands in a condition of the row's statement.
accompanied(row) if count(others(row)) > 0

# pins: the claims of GitHub that say whose workflow it is, whatever the subject says.
pins := {"repository", "repository_id", "repository_owner_id", "job_workflow_ref"}

# unpinned: the row's statement certainly has no condition on one of the pins.
unpinned(row) if policies.lacks_keys(statement(row), pinning(row))

# pinned: it has one.
pinned(row) if {
	some key in statement(row).keys
	key in pinning(row)
}

pinning(row) := {lower(sprintf("%s:%s", [row.issuer, claim])) | some claim in pins}

# untested: the statement of an admitted row has no condition that says what the claim is, and no key that looks like the claim's.
untested(row) if {
	row.guard == "none"
	not row.elsewhere
}

untested(row) if {
	row.guard == "presence"
	not row.elsewhere
	count([1 | some value in input.facts.subjects; value.claim == row.claim; value.provider == row.provider]) == 0
}

# lets_in: the value of a subject's row certainly lets tokens in, which no statement denies.
lets_in(row) if {
	row.claim == "sub"
	row.effect == "Allow"
	row.granted
	row.undenied
}

# narrow: no value of the claim of an admitted row reaches everyone that the issuer serves.
narrow(row) if count([1 | some value in input.facts.subjects; value.claim == row.claim; value.provider == row.provider; value.reach in {"anyone", "cluster"}]) == 0

# claims_of: the rows of the condition keys of an admitted row.
claims_of(row) := [found |
	some found in input.facts.claims
	found.provider == row.provider
	lower(found.claim) == row.claim
	found.match in {"same", "case"}
]

# by_operator: rows of conditions by the operator that they stand under.
by_operator(of) := {row.operator_at: [other | some other in of; other.operator_at == row.operator_at] | some row in of}

# regrouped: the finding about the rows of one operator with a fix that writes another operator for them, and for nothing else.
regrouped(finding, of, name) := object.union(finding, {"fix": {
	"title": sprintf("Write %s", [name]),
	"edits": [{"op": "rename", "at": of[0].operator_at, "value": name}],
}}) if {
	lib.size(of[0].operator_at) == count({row.at | some row in of})
	conditions.free(of[0].operator_at, name)
} else := moved(finding, of[0].at, name) if {
	count(of) == 1
} else := finding

# beside: another value of the same key, known and without a wildcard.
beside(row) if {
	some other in input.facts.subjects
	key_path(other) == key_path(row)
	other.at != row.at
	lib.mismatches(grammar.value(other.at), `[*?]`)
	not other.problems
}

# exact: the key at the path has known values only, and no wildcard in them.
exact(at) if {
	settled(grammar.value(at), at)
	count([1 | some row in input.facts.subjects; key_path(row) == at; not row.exact]) == 0
}

# key_path: the path of the condition key that a row of a value is under.
key_path(row) := array.slice(row.at, 0, count(row.statement) + 3)

# unlike: the twin without wildcards of an operator that has them.
unlike(operator) := replace(operator.name, "Like", "Equals") if operator.base in {"StringLike", "StringNotLike"}

# anything: the pattern is made of wildcards alone.
anything(text) if regex.match(`^[*?]*[*][*?]*$`, text)

# literal: a value of the claim of an admitted row has a wildcard that is none under its operator.
literal(row) if {
	some value in input.facts.subjects
	value.provider == row.provider
	value.claim == row.claim
	value.literal_wildcard
}

# unspoilt: none has.
unspoilt(row) if not literal(row)

# keyless: the statement certainly has no condition on any claim of the token row's own issuer.
keyless(row) if {
	row.subject == "none"
	row.audience == "none"
	count([1 | some other in input.facts.admitted; other.provider == row.at; not other.claim in {"sub", "aud"}]) == 0
}

# apart: the issuer of a claim's row is not, as it is written, that of the provider: where it is, and where that one has a wildcard, the provider is at fault.
apart(row) if {
	lib.differs(lower(row.issuer), lower(row.provider_issuer))
	lib.mismatches(row.provider_issuer, `[*?]`)
}

# unsaid: the statement of the row is not one that says nothing that another one does not say.
unsaid(row) if count([1 | some other in input.facts.redundant; other.what == "statement"; other.at == row.statement]) == 0

# renamed: the finding with a fix that writes another key, unless that one is there, or may be there.
renamed(finding, row) := object.union(finding, {"fix": {
	"title": sprintf("Write %q", [row.fixed]),
	"edits": [{"op": "rename", "at": row.at, "value": row.fixed}],
}}) if {
	lib.lacks(array.concat(row.operator_at, [row.fixed]))
} else := finding

# moved: the finding with a fix that puts the key at the path under another operator, and changes nothing else.
moved(finding, at, name) := object.union(finding, {"fix": {"title": sprintf("Write %s", [name]), "edits": move(at, name)}}) if {
	move(at, name)
} else := finding

move(at, name) := [{"op": "rename", "at": rows.parent(at), "value": name}] if {
	conditions.alone(rows.parent(at))
	conditions.free(rows.parent(at), name)
} else := [
	{"op": "remove", "at": leaving(at)},
	{"op": "insert", "at": target(at, name), "value": grammar.value(at)},
] if {
	lib.lacks(target(at, name))
	settled(grammar.value(at), at)
}

target(at, name) := array.concat(rows.parent(rows.parent(at)), [name, rows.last(at)])

# leaving: what goes when the key at the path goes: its operator, too, if it was the only one.
leaving(at) := rows.parent(at) if {
	conditions.alone(rows.parent(at))
} else := at if {
	lib.closed(rows.parent(at))
}

# settled: the value at the path is a known string, or a list of such.
settled(value, _) if lib.text(value)

settled(value, at) if {
	lib.sequence(value)
	lib.closed(at)
	count([1 | some member in value; not lib.text(member)]) == 0
}

# appended: the finding with a fix that adds a value at the end of the list at the path.
appended(finding, at, value) := object.union(finding, {"fix": {
	"title": sprintf("Add %q", [value]),
	"edits": [{"op": "insert", "at": array.concat(at, [lib.size(at)]), "value": value}],
}}) if {
	lib.sequence(grammar.value(at))
	lib.size(at)
} else := finding

# samples: what subjects look like, by vendor.
samples := {
	"eks": "system:serviceaccount:<namespace>:<name>",
	"gke": "system:serviceaccount:<namespace>:<name>",
	"aks": "system:serviceaccount:<namespace>:<name>",
	"github": "repo:<owner>/<repository>:ref:refs/heads/<branch>",
	"github-server": "repo:<owner>/<repository>:ref:refs/heads/<branch>",
	"gitlab": "project_path:<group>/<project>:ref_type:branch:ref:<branch>",
	"hcp-terraform": "organization:<organization>:project:<project>:workspace:<workspace>:run_phase:<phase>",
	"circleci": "org/<organization>/project/<project>/user/*",
	"bitbucket": "{<repository>}:*",
	"buildkite": "organization:<organization>:pipeline:<pipeline>:ref:refs/heads/<branch>:*",
	"spacelift": "space:<space>:stack:<stack>:*",
}

# sample: `, such as "repo:…"`, or nothing.
sample(row) := sprintf(", such as %q", [samples[row.vendor]]) if {
	samples[row.vendor]
} else := ""

# tenants: the part of a subject that names the customer; projects: those that name what is his.
tenants := {
	"github": "owner", "github-server": "owner", "gitlab": "group", "hcp-terraform": "organization", "circleci": "organization",
	"buildkite": "organization", "pulumi": "organization", "vercel": "owner", "semaphore": "organization",
}

projects := {
	"github": ["repository"], "github-server": ["repository"], "gitlab": ["project"], "hcp-terraform": ["workspace", "stack"],
	"circleci": ["project"], "bitbucket": ["repository"], "buildkite": ["pipeline"], "spacelift": ["space", "caller"],
	"pulumi": ["project", "environment"], "vercel": ["project"], "semaphore": ["project"],
}

# widest: what a subject's row with the reach "anyone" or "tenants" lets in, in words, and what to write.
widest(row) := sprintf("lets in every %s of %s; write the %s", [tenants[row.vendor], row.title, tenants[row.vendor]]) if {
	row.reach == "anyone"
	tenants[row.vendor]
} else := sprintf("lets in more than one %s of %s; write the %s in full", [tenants[row.vendor], row.title, tenants[row.vendor]]) if {
	tenants[row.vendor]
} else := sprintf("lets in every subject of %s; write those that are meant", [row.title]) if {
	row.title
} else := "lets in every subject of the issuer; write those that are meant"

# wide: the same for the reach "tenant".
wide(row) := sprintf("lets in every %s of the %s; write the %s", [free_project(row), tenant(row), free_project(row)]) if {
	free_project(row)
} else := sprintf("lets in more than one %s of the %s; write the %s in full", [projects[row.vendor][0], tenant(row), projects[row.vendor][0]]) if {
	projects[row.vendor]
} else := "lets in more than one project; write which is meant"

free_project(row) := [project | some project in projects[row.vendor]; project in row.free][0]

tenant(row) := tenants[row.vendor] if {
	tenants[row.vendor]
} else := "account"

# forms: the forms of subjects that a row can be read as.
forms(row) := {reading.form | some reading in row.readings}

# faults: why a subject is none of its issuer, in words; "wildcard" is told by rules of its own.
faults(row) := [fault(problem) | some problem in row.problems; problem.code != "wildcard"]

fault(problem) := problem.says if {
	problem.says
} else := said[problem.code] if {
	said[problem.code]
} else := "none of its forms fits"

said := {
	"blank": "it has a blank",
	"case": "one of its words is in another case",
	"character": "it has a character that does not stand there",
}

# correct: what to write instead.
correct(row) := sprintf("write %q", [row.correction]) if {
	row.correction
} else := sprintf("write one such as %q", [row.shapes[0]]) if {
	row.shapes
} else := "write a subject of the issuer"
