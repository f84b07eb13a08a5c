# METADATA
# scope: package
# title: Questions about actions that AWS's data does not know
# description: |
#   Tells misspellings from names that may only be newer than the data, and both from what the rules
#   of the policy language report. All functions take rows of input.facts.unknown_actions.
package arthurlint.lib.iam_actions

import data.arthurlint.lib
import data.arthurlint.lib.api_names
import data.arthurlint.lib.policies

# core: the services whose actions are watched closely enough that an unknown one is an error.
core := {"s3", "ses", "sts", "kms", "iam", "ec2", "eks"}

# everyday: names of actions that so many services have that they say nothing of which one was meant.
everyday := {"*", "listtagsforresource", "listtags", "tagresource", "untagresource"}

# retired: services that AWS has retired or renamed, by the prefix that their actions had.
retired := {
	"deepcomposer": "AWS DeepComposer",
	"deeplens": "AWS DeepLens",
	"deepracer": "AWS DeepRacer",
	"elastic-inference": "Amazon Elastic Inference",
	"gamesparks": "Amazon GameSparks",
	"iot1click": "AWS IoT 1-Click",
	"iotroborunner": "AWS IoT RoboRunner",
	"iotthingsgraph": "AWS IoT Things Graph",
	"macie": "Amazon Macie Classic",
	"mobilehub": "AWS Mobile Hub",
	"sagemaker-groundtruth-synthetic": "synthetic data of Amazon SageMaker Ground Truth",
	"sumerian": "Amazon Sumerian",
	"zocalo": "Amazon Zocalo, now WorkDocs",
}

# current: the service of the row is none of them.
current(row) if lib.none_of(row.service, object.keys(retired))

# not_api_name: the name is not one of an API operation that IAM authorizes under another name.
not_api_name(row) if {
	name := lower(sprintf("%s:%s", [row.service, row.name]))
	not api_names.meant[name]
}

# behind: the actions that an API operation needs, for a row whose pattern is its name and stars.
behind(row) := api_names.meant[lower(sprintf("%s:%s", [row.service, trim_right(row.name, "*")]))]

# plain: the text has no policy variable, and no character that a policy may not have: others report those.
plain(text) if lib.mismatches(text, `\$\{|[^\t\n\r\x{20}-\x{FF}]`)

# corrections: the same action of the services whose names are one or two letters away.
corrections(row) := {action |
	not lower(row.name) in everyday
	some near in row.near
	near.action_known
	near.distance in {1, 2}
	action := whole(near.name, row.name)
}

whole(name, _) := name if contains(name, ":")

whole(name, action) := sprintf("%s:%s", [name, action]) if not contains(name, ":")

# misspelt: the service is certainly a known one with a letter or two wrong.
misspelt(row) if count(corrections(row)) > 0

# strange: nothing tells what service was meant.
strange(row) if count(corrections(row)) == 0

# correction: the only name of the row that is one letter away.
correction(row) := name if [name] = [near.name | some near in row.near; near.distance == 1]

# suggestion: `; did you mean "x" or "y"?` for the names of the row that are nearest, or nothing.
suggestion(row) := policies.suggestion({"near": nearest}) if {
	best := row.near[0].distance
	nearest := [near | some near in row.near; near.distance == best]
} else := ""

# trimmed: the text without the white space around it, if that makes it look like an action.
trimmed(text) := short if {
	short := trim_space(text)
	regex.match(`^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$`, short)
}

# rewritten: the finding with a fix that writes the action instead.
rewritten(finding, row, action) := object.union(finding, {"fix": {
	"title": sprintf("Write %q", [action]),
	"edits": [{"op": "set", "at": row.at, "value": action}],
}})

# corrected: the finding with a fix that writes the only action that is one letter away, if there is one.
corrected(finding, row) := fixed if {
	fixed := rewritten(finding, row, correction(row))
} else := finding
