# METADATA
# scope: package
# title: Questions about the resources of a policy
# description: |
#   What is wrong with an ARN, for the rules that report it, and for those that have to leave such an
#   ARN to them.
package arthurlint.lib.iam_arns

import data.arthurlint.lib
import data.arthurlint.lib.policies

# faults: the problems of ARNs that keep them from matching what was meant.
faults := {
	"prefix", "fields", "blank", "partition", "service-case", "service-unknown", "region-form",
	"region-set", "region-empty", "account-form", "account-set", "account-empty", "type",
}

# bucket_faults: the same for names of buckets.
bucket_faults := {"slash", "characters", "length", "edge"}

# owned: services all of whose resources belong to an account. In others, AWS's own have an empty one.
owned := {
	"dynamodb", "ecr", "eks", "events", "iam", "kinesis", "kms", "lambda", "logs", "secretsmanager", "ses",
	"sns", "sqs", "states", "sts",
}

# shared: services with resources of AWS's own that AWS's data does not tell from those of accounts.
shared := {"resource-explorer-2", "ssm"}

# names_nothing: the ARN of a row does not say what resource of the service it is.
names_nothing(row) if lib.matches(row.text, `^([^:]*:){5}[*:]+$`)

# names_something: it does.
names_something(row) if lib.mismatches(row.text, `^([^:]*:){5}[*:]+$`)

# faulty: a rule about the form of ARNs reports the value at the path.
faulty(at) if {
	some row in input.facts.arns
	row.at == at
	row.problem in faults
}

faulty(at) if bucket_faulty(at)

bucket_faulty(at) if {
	some row in input.facts.buckets
	row.at == at
	row.problem in bucket_faults
}

# principal: the ARN of the row is that of a session or of an account, which are principals and no resources.
principal(row) if lib.matches(row.text, `^arn:[^:]*:(sts::[^:]*:assumed-role/|iam::[^:]*:root$)`)

# no_bucket: no rule about the names of buckets reports the value of the row.
no_bucket(row) if not bucket_faulty(row.at)

# part: the field at fault, which may be empty.
part(row) := row.part if {
	lib.text(row.part)
} else := ""

# sound: no rule about the form of ARNs reports the value at the path.
sound(at) if not faulty(at)

# printable: the text has no character that a policy may not have: those are reported for themselves.
printable(text) if lib.mismatches(text, `[^\t\n\r\x{20}-\x{FF}]`)

# alone: the value of the row has none of these problems as well.
alone(row, problems) if {
	count([other | some other in input.facts.arns; other.at == row.at; other.problem in problems]) == 0
}

# of_other_service: the row is not of the service, given in lower case.
of_other_service(row, service) if lib.none_of(lower(row.service), {service})

# shapes: the resource types of a row, with the shapes of their ARNs, as a message lists them.
shapes(types) := concat(" or ", array.concat(named, more)) if {
	named := [sprintf("%q", [type.arn]) | some type in policies.first(types, 2)]
	more := ["others" | count(types) > 2]
}

# type_names: their names: "queue" or "topic".
type_names(types) := concat(" or ", array.concat(named, more)) if {
	named := [sprintf("%q", [type.type]) | some type in policies.first(types, 2)]
	more := ["others" | count(types) > 2]
}

# narrowed: the finding on the field at fault alone, if that is long enough to be found again in the value.
narrowed(finding, row) := object.union(finding, {"part": row.part}) if {
	lib.matches(row.part, `^.{4,}$`)
} else := finding

# mended: the finding with a fix that writes the text put right, where there is only one way to do so.
mended(finding, row) := object.union(finding, {"fix": {
	"title": sprintf("Write %q", [row.fixed]),
	"edits": [{"op": "set", "at": row.at, "value": row.fixed}],
}}) if {
	lib.text(row.fixed)
} else := finding

# instead: "; write "x"" for a row that has the text put right, or else the words.
instead(row, words) := sprintf("; write %q", [row.fixed]) if {
	lib.text(row.fixed)
} else := words
