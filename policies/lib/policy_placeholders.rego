# METADATA
# scope: package
# title: Placeholders in policies
# description: |
#   What to write instead of a placeholder that was left in a policy, and the placeholders in its keys,
#   which input.facts.placeholders has no rows of.
package arthurlint.lib.policy_placeholders

import data.arthurlint.lib.grammar
import data.arthurlint.lib.policies

kinds := {"IdentityPolicy", "TrustPolicy", "ResourcePolicy", "Policy"}

# elements: those that a reader takes a placeholder in for a value; each with what to write.
elements := {
	"Version": `"2012-10-17"`,
	"Statement": "the statement, or remove it",
	"Effect": `"Allow" or "Deny"`,
	"Action": "the action",
	"NotAction": "the action",
	"Resource": "the ARN of the resource",
	"NotResource": "the ARN of the resource",
	"Principal": "who is meant",
	"NotPrincipal": "who is meant",
	"Condition": "the value to compare with",
}

# advice: what to write at a path of an element.
advice(at) := "the name of the bucket" if {
	grammar.value(at)["$parts"][0] == "arn:aws:s3:::"
} else := "what it stands for, or remove it" if {
	is_number(at[count(at) - 1])
	grammar.value(at)["$unknown"] in {"...", "....", "…"}
} else := elements[grammar.element(at)]

# unique: the members of an array, each once, in their order.
unique(members) := [member |
	some i, member in members
	not member in array.slice(members, 0, i)
]

# keys: the placeholders in keys, of conditions and principals: the path, the element, and the texts.
keys contains {"at": array.concat(parent, [written(entry.key)]), "element": element, "texts": texts} if {
	some pointer, entries in input.holes
	some entry in entries
	texts := left(entry.key)
	count(texts) > 0
	parent := path(pointer)
	element := grammar.element(parent)
	element in {"Condition", "Principal", "NotPrincipal"}
}

# left: the texts of the placeholders in a key.
left(key) := unique([part["$unknown"] | some part in pieces(key); part.class == "placeholder"])

# written: a key as it is written.
written(key) := concat("", [text(part) | some part in pieces(key)])

pieces(key) := key["$parts"]

pieces(key) := [key] if key["$unknown"]

text(part) := part if is_string(part)

text(part) := part["$unknown"]

# path: the path that a JSON pointer into a policy stands for: only the place of a statement is a number.
path(pointer) := [step(i, text) |
	some i, text in array.slice(split(pointer, "/"), 1, 1000)
]

step(i, text) := to_number(text) if {
	i == 1
	regex.match(`^[0-9]+$`, text)
} else := replace(replace(text, "~1", "/"), "~0", "~")

# account_elements: those whose values name accounts.
account_elements := {"Resource", "NotResource", "Principal", "NotPrincipal", "Condition"}

# quoted: the placeholders as a message lists them.
quoted([one]) := sprintf("the placeholder %q", [one])

quoted(texts) := sprintf("the placeholders %s", [policies.quoted(texts)]) if count(texts) > 1
