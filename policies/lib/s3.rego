# METADATA
# scope: package
# title: Questions about buckets and objects
# description: |
#   What the rules about S3 ask of the rows of input.facts.
package arthurlint.lib.s3

import data.arthurlint.lib
import data.arthurlint.lib.iam_resources

# of_s3: the row is of an action of S3.
of_s3(row) if startswith(row.action, "s3:")

# on_bucket: the action acts on objects, and the statement names buckets instead.
on_bucket(row) if {
	"object" in {target.type | some target in row.targets}
	some resource in row.resources
	"bucket" in resource.types
	iam_resources.well_formed(row)
}

# on_objects: the action acts on a bucket, and the statement names objects instead.
on_objects(row) if {
	"bucket" in {target.type | some target in row.targets}
	some resource in row.resources
	"object" in resource.types
	iam_resources.well_formed(row)
}

# elsewhere: the statement's resources are neither of these, and well formed.
elsewhere(row) if {
	iam_resources.well_formed(row)
	not on_bucket(row)
	not on_objects(row)
}

# texts: the resources of rows that can be of the type, in order, each once.
texts(rows, type) := sort({resource.text |
	some row in rows
	some resource in row.resources
	type in resource.types
})

# objects: the ARN of all objects of a bucket.
objects(bucket) := sprintf("%s/*", [bucket])

# bucket: the ARN of the bucket that objects are in.
bucket(text) := regex.replace(text, `^([^/]*)/.*$`, "$1")

# name_buckets: no text is one that AWS itself uses for all buckets.
name_buckets(texts) if {
	count([1 | some text in texts; regex.match(`^arn:[^:]*:s3:[^:]*:[^:]*:[*]`, text)]) == 0
}

# supplemented: the finding with a fix that adds an ARN to the statement's list of resources, or that
# writes it instead of the only one, where that is of use to no action but those of the rows.
supplemented(finding, mine, [text]) := object.union(finding, {"fix": addition(mine, text)}) if {
	addition(mine, text)
} else := finding

supplemented(finding, _, texts) := finding if count(texts) > 1

addition(mine, text) := {
	"title": sprintf("Write %q", [text]),
	"edits": [{"op": "set", "at": at, "value": text}],
} if {
	at := array.concat(mine[0].statement, ["Resource"])
	lib.text(object.get(input.value, at, null))
	all_actions(mine)
}

addition(mine, text) := {
	"title": sprintf("Add %q", [text]),
	"edits": [{"op": "insert", "at": array.concat(at, [count(held)]), "value": text}],
} if {
	at := array.concat(mine[0].statement, ["Resource"])
	held := object.get(input.value, at, null)
	lib.sequence(held)
	lib.closed(at)
}

# all_actions: the rows are about all actions of their statement.
all_actions(mine) if {
	at := array.concat(mine[0].statement, ["Action"])
	lib.text(object.get(input.value, at, null))
}

all_actions(mine) if {
	at := array.concat(mine[0].statement, ["Action"])
	held := object.get(input.value, at, null)
	lib.sequence(held)
	lib.closed(at)
	{row.at | some row in mine} == {array.concat(at, [i]) | some i, _ in held}
}
