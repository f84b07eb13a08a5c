# METADATA
# scope: package
# title: Questions about actions and the resources of their statement
# description: |
#   What the rules ask that compare the two, of the rows of unmatchable, star_only and
#   unused_resources.
package arthurlint.lib.iam_resources

import data.arthurlint.lib
import data.arthurlint.lib.iam_arns
import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies

# account_wide: actions outside of SES that are about the account as a whole, for certain.
account_wide := {"ecr:GetAuthorizationToken", "kms:ListAliases", "kms:ListKeys"}

# service: the service of an action, in lower case.
service(action) := lower(split(action, ":")[0])

# common: the action has no rule of its own about the resources that it is given: those of S3 have, and
# those of KMS that are given an alias.
common(row) if lib.none_of(service(row.action), {"s3", "kms"})

common(row) if {
	service(row.action) == "kms"
	no_alias(row)
}

# whole: the services whose actions AWS's data has all resource types of.
whole := {"ecr", "iam", "kms", "secretsmanager", "ses", "sns", "sqs", "sts"}

# sure, unsure: the action is of such a service, or of another one.
sure(row) if service(row.action) in whole

unsure(row) if lib.none_of(service(row.action), whole)

# well_formed: no resource of the row is reported for its form: it is not known what it would match.
well_formed(row) if {
	count([1 | some resource in row.resources; iam_arns.faulty(resource.at)]) == 0
}

# no_alias: no resource of the row is an alias of a key.
no_alias(row) if {
	count([1 | some resource in row.resources; "alias" in resource.types]) == 0
}

# mismatch: what an unmatchable action takes, and what the resources of its statement are instead.
mismatch(row) := sprintf("it takes resources of type %s, %s; %s", [
	iam_arns.type_names(targets),
	iam_arns.shapes(targets),
	concat(", ", [described(resource) | some resource in policies.first(row.resources, 2)]),
]) if {
	own := [target | some target in row.targets; target_service(target) == service(row.action)]
	others := [target | some target in row.targets; target_service(target) != service(row.action)]
	targets := array.concat(own, others)
}

target_service(target) := split(target.arn, ":")[2]

# described: what a resource is.
described(resource) := sprintf("%q is of type %s", [resource.text, concat(" or ", [sprintf("%q", [type]) | some type in resource.types])]) if {
	resource.types
}

described(resource) := sprintf("%q is of service %q", [resource.text, resource.service]) if {
	resource.service
	not resource.types
}

described(resource) := sprintf("%q is none", [resource.text]) if {
	not resource.types
	not resource.service
}

# places: the resources of the row as related positions.
places(row) := [{"at": resource.at, "message": "this resource"} | some resource in policies.first(row.resources, 3)]

# specific: no value of the row is one that stands for everything of a service, which AWS's own
# policies give to actions that take only "*".
specific(row) if {
	count([1 | some text in row.texts; regex.match(`^arn:[^:]*:[^:]*:[^:]*:[^:]*:[*]+$`, text)]) == 0
}

# used_beside: all resources of the statement are known, and there is another one, which its actions can
# use. An unknown one may be "*", beside which no resource counts as unused.
used_beside(row) if {
	path := array.concat(row.statement, ["Resource"])
	members := object.get(input.value, path, null)
	lib.sequence(members)
	lib.closed(path)
	count([1 | some member in members; lib.text(member)]) == count(members)
	some i, _ in members
	not unused(array.concat(path, [i]))
}

unused(at) if {
	some row in input.facts.unused_resources
	row.at == at
}

# only_here: no other statement allows the action of the row on "*", nor may one that has an unknown
# resource.
only_here(row) if {
	policies.off(row, "elsewhere")
	input.facts.policy.closed
	count([1 |
		lib.sequence(input.value.Statement)
		some i, statement in input.value.Statement
		["Statement", i] != row.statement
		may_allow(statement, ["Statement", i], row.service)
	]) == 0
}

# may_allow: the statement may allow actions of the service on resources that are not known.
may_allow(statement, path, service) if {
	some key in ["Resource", "Condition"]
	undetermined(statement, key, path)
	some action in texts(statement.Action)
	names_service(action, service)
}

texts(value) := [value] if lib.text(value)

texts(value) := [text | some text in value; lib.text(text)] if lib.sequence(value)

undetermined(statement, "Resource", path) if not iam_grants.named(statement.Resource, array.concat(path, ["Resource"]))

undetermined(_, "Condition", path) if not lib.closed(array.concat(path, ["Condition"]))

names_service(action, service) if startswith(lower(action), sprintf("%s:", [service]))

names_service(action, _) if regex.match(`^[^:]*[*?]`, action)

# remains: the list that the value at the path is in keeps a member when those of the set, in lower
# case, are taken out of it.
remains(at, gone) if {
	listed(at)
	some other in object.get(input.value, array.slice(at, 0, count(at) - 1), null)
	not lowered(other) in gone
}

lowered(x) := lower(x) if is_string(x)

lowered(x) := "" if not is_string(x)

# listed: the value at the path is a member of a list.
listed(at) if is_number(at[count(at) - 1])

# removed: the finding with a fix that takes the piece out, where what covers it stands in the same list
# and so stays.
removed(finding, row) := object.union(finding, {"fix": {
	"title": "Remove it",
	"edits": [{"op": "remove", "at": row.at}],
}}) if {
	same_list(row.at, row.by)
} else := finding

same_list(a, b) if {
	listed(a)
	array.slice(a, 0, count(a) - 1) == array.slice(b, 0, count(b) - 1)
}
