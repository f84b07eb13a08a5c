# METADATA
# scope: package
# title: Questions about how much a statement allows
# description: |
#   What the rules about wide grants ask of the rows of grants and broad_actions. A statement that
#   allows everything, or everything of a service, is reported as that alone: `wide` leaves it out.
package arthurlint.lib.iam_grants

import data.arthurlint.lib
import data.arthurlint.lib.policies

# sensitive: services where full access reaches other people's permissions, credentials or data, or
# runs programs with the permissions of others.
sensitive := {
	"account", "cloudformation", "dynamodb", "ec2", "ecr", "eks", "iam", "identitystore", "kms",
	"lambda", "organizations", "rds", "s3", "secretsmanager", "ses", "sso", "sso-directory", "ssm", "sts",
}

# wide: the resources of a grant that stand for all of a type or more. None where the statement allows
# all actions, or all of the service on everything, or names the actions that it does not allow.
wide(row) := reaching(row) if row.form in {"literal", "pattern"}

wide(row) := reaching(row) if {
	row.form == "service"
	row.resources_known
	policies.off(row, "everywhere")
}

reaching(row) := [resource | some resource in row.resources; resource.reach in {"everything", "type"}]

# covers: the grant certainly is about all resources that the action takes, all of a type at least.
covers(row) if row.everywhere

covers(row) if count(reaching(row)) > 0

# confined: the statement has a Resource element all of whose values are seen and known, and none of
# which stands for everything.
confined(row) if {
	policies.off(row, "everywhere")
	path := array.concat(row.statement, ["Resource"])
	named(object.get(input.value, path, null), path)
}

# named: the value of Resource at the path is a text, or a list of which all members are seen and known.
named(value, _) if lib.text(value)

named(value, path) if {
	lib.sequence(value)
	count(value) > 0
	count([1 | some member in value; lib.text(member)]) == count(value)
	lib.closed(path)
}

# among: ", and lets in "a" and "b"" for those of the actions that the statement at the path allows without
# a condition, or nothing.
among(at, actions) := sprintf(", and lets in %s", [policies.quoted(sort(found))]) if {
	found := {row.action |
		some row in input.facts.grants
		row.action in actions
		row.statement == at
		row.effect == "Allow"
		policies.unconditioned(row)
	}
	count(found) > 0
} else := ""

# undenied: the policy certainly has no statement that denies something.
undenied if {
	input.facts.policy.closed
	count([1 | some statement in input.facts.statements; statement.effect == "Deny"]) == 0
}
