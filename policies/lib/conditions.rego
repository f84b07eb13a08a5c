# METADATA
# scope: package
# title: Questions about the conditions of a policy
# description: |
#   What the rules about conditions ask of the rows of input.facts, and of the policy around them.
package arthurlint.lib.conditions

import data.arthurlint.lib
import data.arthurlint.lib.rows

# sensitive: the condition keys, in lower case, whose values name one account, organization, VPC or
# endpoint, so that a wildcard in them has no use.
sensitive := {
	"aws:principalaccount", "aws:principalorgid", "aws:resourceaccount", "aws:resourceorgid",
	"aws:sourceaccount", "aws:sourceorgid", "aws:sourcevpc", "aws:sourcevpce", "aws:vpceaccount", "aws:vpceorgid",
}

# taken: the keys whose use beside the wrong actions the rules of s3, ses and kms report.
taken := {
	"kms:grantisforawsresource", "s3:prefix", "s3:delimiter", "s3:max-keys",
	"ses:fromaddress", "ses:fromdisplayname", "ses:feedbackaddress", "ses:recipients",
}

# several_valued: keys that AWS documents as having several values in one request.
several_valued := {
	"aws:calledvia", "aws:tagkeys", "aws:principalorgpaths", "aws:resourceorgpaths", "aws:sourceorgpaths",
	"aws:vpceorgpaths", "aws:principalservicenameslist", "dynamodb:attributes", "dynamodb:leadingkeys",
	"kms:encryptioncontextkeys", "kms:grantoperations", "kms:resourcealiases", "lambda:layer",
	"lambda:securitygroupids", "lambda:subnetids", "route53:changeresourcerecordsetsactions",
	"route53:changeresourcerecordsetsnormalizedrecordnames", "route53:changeresourcerecordsetsrecordtypes",
	"s3:requestobjecttagkeys", "sts:transitivetagkeys",
}

# of_aws: the key certainly is none of an identity provider's claims: those have a dot or a slash
# before the colon, or are SAML's.
of_aws(key) if {
	regex.match(`^[^:./]+:`, key)
	not startswith(lower(key), "saml:")
}

# required: the condition certainly fails where the request has no such key.
required(operator) if operator.required

# compares: the operator looks at the values of the key, and not only whether it is there.
compares(operator) if lib.none_of(operator.type, {"Null"})

# lets_through: a wide value of the condition lets requests through: in an Allow, or negated in a Deny.
lets_through(row) if {
	row.effect == "Allow"
	not row.operator.negated
}

lets_through(row) if {
	row.effect == "Deny"
	row.operator.negated
}

# harmless_any: a value of nothing but stars is no hole in a sensitive key.
harmless_any(row) if not row.key in sensitive

harmless_any(row) if {
	row.key in sensitive
	row.effect in {"Allow", "Deny"}
	not lets_through(row)
}

# shared: more than one action knows the key, or one that the statement names does.
shared(row) if row.supported

shared(row) if not row.only

shared(row) if count(row.only) > 1

# without: no action of the statement that the row tells of knows the key, and all are named in full.
without(row) if {
	not row.supported
	names_fully(row.statement)
}

# names_fully: the statement at the path has an Action element all of whose values are seen and known,
# and are no patterns.
names_fully(statement) if {
	path := array.concat(statement, ["Action"])
	full(object.get(input.value, path, null), path)
}

full(value, _) if full_name(value)

full(value, path) if {
	lib.sequence(value)
	count(value) > 0
	count([1 | some member in value; full_name(member)]) == count(value)
	lib.closed(path)
}

full_name(value) if lib.mismatches(value, `[*?]`)

# mismatched: the operator does not work with any of the types of the key. Comparing an ARN as a string,
# or a string as an ARN, works well enough.
mismatched(row) if row.operator.type in {"Numeric", "Date", "Bool", "Binary", "IPAddress"}

mismatched(row) if {
	row.operator.type in {"String", "ARN"}
	count([type | some type in row.types; type in {"String", "ARN"}]) == 0
}

# only_arns: all values of the key are ARNs.
only_arns(row) if row.types == ["ARN"]

# alone: nothing but one key stands under the operator at the path.
alone(operator_at) if lib.size(operator_at) == 1

# free: no operator of the name stands beside the one at the path.
free(operator_at, name) if lib.lacks(array.concat(rows.parent(operator_at), [name]))

# renamed: the finding with a fix that writes another operator, where that changes this condition only.
renamed(finding, operator_at, name) := object.union(finding, {"fix": {
	"title": sprintf("Write %s", [name]),
	"edits": [{"op": "rename", "at": operator_at, "value": name}],
}}) if {
	alone(operator_at)
	free(operator_at, name)
} else := finding

# operator_path: where the operator of a row stands that has only its statement.
operator_path(row) := array.concat(row.statement, ["Condition", row.operator.text])

# key_text: the key of a row that has its value's place, as it is written.
key_text(row) := row.at[count(operator_path(row))]

# like: the operator with wildcards that is the twin of one without.
like(operator) := replace(operator.name, "Equals", "Like") if operator.base in {"StringEquals", "StringNotEquals"}

# unmarked: the number of values of the key at the path goes with its operator, as far as is known.
unmarked(at) if not at in {row.at | some row in input.facts.set_operators}

# comes_from: the block of the row is not a private one under aws:SourceIp, from which no request comes.
comes_from(row) if count([1 | some other in input.facts.ip_ranges; other.problem == "private"; other.key == "aws:sourceip"; other.at == row.at]) == 0

# no_booleans: the value at the path is none of several booleans, which are reported as that.
no_booleans(at) if count([1 | some row in input.facts.mixed_values; row.problem == "booleans"; row.at == rows.parent(at)]) == 0

# not_action: the statement at the path says what it is not about, instead of what it is.
not_action(statement) if {
	some row in input.facts.statements
	row.at == statement
	"NotAction" in row.elements
}

# written: a value as its operator compares it.
written(operator, text) := lower(text) if endswith(operator.base, "IgnoreCase")

written(operator, text) := text if not endswith(operator.base, "IgnoreCase")

# plain: the value has neither a wildcard nor a policy variable.
plain(value) if {
	not value.wildcard
	not value.variable
}

# dated: the finding with a fix that writes the moment that a number of seconds since 1970 stands for.
dated(finding, row) := mended(finding, row.at, date) if {
	regex.match(`^[0-9]{5,10}$`, row.text)
	date := time.format([to_number(row.text) * 1000000000, "UTC", "2006-01-02T15:04:05Z"])
} else := finding

# confines: the condition is there to keep requests out: in an Allow, or negated in a Deny.
confines(row) if row.effect == "Allow"

confines(row) if {
	row.effect == "Deny"
	row.operator.negated
}

# no_principal: the text certainly is no service principal, of a kind: "plain", or "via" with a Region.
no_principal(_, text) if lib.mismatches(text, `^[A-Za-z0-9-]+(\.[A-Za-z0-9_-]+)+$`)

no_principal(_, text) if lib.matches(text, `(?i)\.(amazonaws|amazonaws\.co|amazonaws\.con|amazon\.com|aws\.com|aws\.amazon\.com)$`)

no_principal("via", text) if lib.matches(text, `(?i)^[a-z0-9-]+\.amazonaws\.com(\.cn)?$`)

# mended: the finding with a fix that writes another value.
mended(finding, at, value) := object.union(finding, {"fix": {
	"title": sprintf("Write %q", [value]),
	"edits": [{"op": "set", "at": at, "value": value}],
}})
