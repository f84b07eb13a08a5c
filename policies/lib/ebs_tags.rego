# METADATA
# scope: package
# title: Tags that a StorageClass gives to its volumes
# description: |
#   The parameters tagSpecification_1 and so on: `key=value`, split at the first equals sign, the
#   value a Go template. Of a template only what certainly fails is called a flaw; a template that
#   may be another tool's (Helm's, Ansible's) is not judged.
# related_resources:
#   - description: tagging
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/tagging.md
#   - description: how the driver evaluates the template
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/util/template/template.go
package arthurlint.lib.ebs_tags

import data.arthurlint.lib
import data.arthurlint.lib.ebs_limits as limits

# prefix: how the parameters begin. The driver compares it exactly.
prefix := "tagSpecification"

# written: the known, non-empty values by parameter.
written[key] := value if {
	some key, value in input.value.parameters
	startswith(key, prefix)
	lib.text(value)
	value != ""
}

# bare: the parameters whose value has no equals sign.
bare contains {"key": key, "value": value} if {
	some key, value in written
	not contains(value, "=")
}

# tags: {"key": the parameter, "tag": the tag's key, "text": the template of its value}.
tags contains {"key": key, "tag": substring(value, 0, i), "text": substring(value, i + 1, -1)} if {
	some key, value in written
	i := indexof(value, "=")
	i >= 0
}

# misspelled: the parameters that begin with the prefix in another case.
misspelled contains key if {
	some key, _ in input.value.parameters
	startswith(lower(key), lower(prefix))
	not startswith(key, prefix)
}

# exact: such a parameter with the prefix as the driver wants it.
exact(key) := concat("", [prefix, substring(key, count(prefix), -1)])

# spelled: the same, where the class has no such parameter yet.
spelled(key) := right if {
	right := exact(key)
	lib.lacks(["parameters", right])
}

# reserved: why the driver, or AWS, refuses the tag's key.
reserved(tag) := "the driver sets that tag itself" if {
	tag in limits.reserved_tags
} else := sprintf("the driver keeps tags that begin with %q for itself", [kept]) if {
	some kept in limits.reserved_tag_prefixes
	startswith(tag, kept)
}

# actions: the `{{ … }}` of a template that hold no braces, with the string literals emptied.
actions(text) := [regex.replace(action, "\"(\\\\.|[^\"\\\\])*\"|`[^`]*`", `""`) |
	some action in regex.find_n(`\{\{[^{}]*\}\}`, text, -1)
]

# fields: what an action refers to by a dot.
fields(action) := {found[1] | some found in regex.find_all_string_submatch_n(`[\s({|,]\.([A-Za-z_][A-Za-z0-9_]*)`, action, -1)}

# calls: the names at which an action must have a function.
calls(action) := {found[1] | some found in regex.find_all_string_submatch_n(`(?:^\{\{-?|[|(])\s*([A-Za-z_][A-Za-z0-9_]*)`, action, -1)} - limits.template_words

# flaw: what certainly fails in the template, in the words of a message. Only one is named.
flaw(text) := flaws[0] if {
	contains(text, "{{")
	flaws := array.concat(unclosed(text), sort(action_flaws(text)))
	count(flaws) > 0
}

unclosed(text) := ["{{ is never closed"] if {
	regex.match(`\{\{(?:[^}]|\}[^}])*\}?$`, text)
} else := []

action_flaws(text) := {found |
	not regex.match(`\{\{-?\s*(with|range|define|block|template)\b`, text)
	some action in actions(text)
	some found in flaws_in(action)
}

flaws_in(action) := (wrong_fields(action) | wrong_calls(action)) | forgotten_dots(action)

# A field is judged where its name shows that the driver's were meant.
wrong_fields(action) := {sprintf("the template has no .%s, only .PVCName, .PVCNamespace and .PVName", [field]) |
	some field in (fields(action) - limits.template_fields)
	regex.match(`(?i)^(pvc?|volumesnapshot)`, field)
}

# A function is judged where one of the driver's fields shows that the template is the driver's.
wrong_calls(action) := {message |
	count(fields(action) & limits.template_fields) > 0
	some name in (calls(action) - limits.template_functions)
	message := refusal(name)
}

refusal(name) := sprintf("the driver has disabled the function %s", [name]) if {
	name in limits.template_disabled
} else := sprintf("the template has no function %s", [name])

forgotten_dots(action) := {sprintf("%s lacks its dot, write .%s", [name, name]) |
	some name in (calls(action) & limits.template_fields)
}
