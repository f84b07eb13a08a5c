# METADATA
# scope: package
# title: The elements of the policy language
# description: |
#   What stands where in a policy, what a key that is no element was meant to be, and what several
#   rules about Version and Sid ask.
# related_resources:
#   - description: the grammar of the policy language
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
package arthurlint.lib.grammar

import data.arthurlint.lib
import data.arthurlint.lib.scalars
import data.arthurlint.lib.words

# elements: the keys of each mapping of the language.
elements := {
	"policy": {"Version", "Id", "Statement"},
	"statement": {
		"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource",
		"Condition",
	},
	"principal": {"AWS", "Service", "Federated", "CanonicalUser"},
}

versions := {"2012-10-17", "2008-10-17"}

# element: the element that a path leads to or into: "Action" for ["Statement", 0, "Action", 2].
element(at) := name if {
	at[0] == "Statement"
	is_number(at[1])
	name := at[2]
} else := name if {
	at[0] == "Statement"
	is_string(at[1])
	name := at[1]
} else := at[0]

# value: what stands at a path of the policy.
value(at) := found if {
	found := object.get(input.value, at, "$absent")
	found != "$absent"
}

# under: the path of an element of the statement at a path.
under(at, name) := array.concat(at, [name])

# twin: the element of that place that a key is but for the case of letters, blanks, and a plural.
twin(name, place) := meant if {
	some meant in elements[place]
	lower(meant) in {singular(name), lower(trim_space(name))}
}

singular(name) := trim_suffix(lower(trim_space(name)), "s")

# near: the elements of that place that a key may have been meant to be.
near(name, place) := {twin(name, place)}

near(name, place) := words.closest(name, elements[place]) if not twin(name, place)

# beside: the path of a key's neighbour of that name.
beside(at, name) := array.concat(array.slice(at, 0, count(at) - 1), [name])

# unnamed: no key of the policy is nearly this element's name.
unnamed(name) if not misnamed(name)

misnamed(name) if {
	some row in input.facts.unknown_elements
	row.in == "policy"
	name in near(row.name, "policy")
}

# choice: names as a message offers them: "X" or "Y".
choice(names) := concat(" or ", sort([sprintf("%q", [name]) | some name in names]))

# told: an unknown key beside the missing element is nearly its name, so that policy/unknown-element says it all.
told(row) if {
	some other in input.facts.unknown_elements
	other.in == place_of(row)
	beside(other.at, "") == under(row.at, "")
	some candidate in near(other.name, other.in)
	candidate in {row.element, concat("", ["Not", row.element])}
}

place_of(row) := "policy" if row.element == "Statement"

place_of(row) := "statement" if row.element != "Statement"

# missing: by the path of the statement, or of the policy, the elements that this kind of policy needs and that are certainly not there.
missing := {row.at: names |
	some row in gaps
	names := [other.element | some other in gaps; other.at == row.at]
}

# gaps: the rows of such elements. That an identity policy has no principal makes a row of every statement.
gaps := [row |
	some row in input.facts.missing_elements
	wanted(row.element)
	not told(row)
]

wanted(name) if name in {"Statement", "Effect", "Action"}

wanted("Resource") if input.kind == "IdentityPolicy"

wanted("Principal") if input.kind in {"TrustPolicy", "ResourcePolicy"}

# several: the array has two members or more.
several(members) if count(members) > 1

# legible: all characters of a text may stand in this kind of policy; where not, policy/character-invalid tells it.
legible(_) if input.kind in {"ResourcePolicy", "Policy"}

legible(text) if regex.match(`^[\t\n\r\x20-\x{ff}]*$`, text)

# found: what stands in the place of something else, in words.
found(row) := scalars.described(value(row.at)) if row.found in {"number", "bool"}

found(row) := {"list": "a list", "object": "an object", "string": "a string", "null": "null"}[row.found]

# wanted_words: what may stand at the place of a row of Malformed, in words.
wanted_words := {
	"object": "an object",
	"string": "a string",
	"string or list of strings": "a string or a list of strings",
	"object or list of objects": "an object or a list of objects",
	"string, number, bool or list of them": "a string, a number, a boolean or a list of them",
	"string, number or bool": "a string, a number or a boolean",
}

# holder: the key that a path leads to, or to a member of whose list, with the verb that goes with it.
holder(at) := sprintf("%s is", [last(at)]) if is_string(last(at))

holder(at) := sprintf("%s holds", [at[count(at) - 2]]) if is_number(last(at))

last(at) := at[count(at) - 1]

# applied: a variable that IAM replaces, or would in another version of the language, where variables may stand.
applied(row) if {
	row.form in {"key", "escape"}
	row.element in {"Resource", "NotResource", "Condition"}
	not row.in_key
}

# in_value: the row is about a value and not about a key.
in_value(row) if not row.in_key

# unvaried: no policy variable stands, or can stand, in the policy. A value that is filled in as a whole may be one.
unvaried if {
	not varied
	not obscured
}

varied if {
	some row in input.facts.variables
	applied(row)
}

obscured if {
	some x in values
	x.class == "ref"
}

# free: nothing in the policy can be, or become, a "${".
free if {
	not input.facts.variables
	not holed
}

holed if {
	some x in values
	lib.uncertain(x)
}

holed if {
	some x in values
	lib.matches(x, `\$\{`)
}

# values: the values of Resource, NotResource and Condition, and what stands in their place.
values contains x if {
	some statement in statements
	some name in ["Resource", "NotResource", "Condition"]
	some x in listed(statement[name])
}

values contains x if {
	some statement in statements
	some keys in statement.Condition
	some x in listed(keys)
}

values contains x if {
	some statement in statements
	some keys in statement.Condition
	some held in keys
	some x in listed(held)
}

statements := listed(input.value.Statement)

listed(x) := x if is_array(x)

listed(x) := [x] if not is_array(x)

# modern: the fix that writes the current version of the language; none where that could change what a "${" means.
modern(op) := {"fix": {
	"title": `Set Version to "2012-10-17"`,
	"edits": [{"op": op, "at": ["Version"], "value": "2012-10-17"}],
}} if {
	free
} else := {}

# stripped: a Sid without the characters that IAM does not take; what followed one begins with a capital.
stripped(sid) := concat("", [capital(i, word) | some i, word in regex.split(`[^A-Za-z0-9]+`, sid)])

capital(0, word) := word

capital(i, word) := concat("", [upper(substring(word, 0, 1)), substring(word, 1, -1)]) if i > 0

# sole: no two statements have this Sid when all are stripped.
sole(sid) if count([row | some row in input.facts.statements; stripped(row.sid) == sid]) == 1

# unused: no statement has this Sid.
unused(sid) if count([row | some row in input.facts.statements; row.sid == sid]) == 0

# lettered: the text is one character or more.
lettered(text) if count(text) > 0
