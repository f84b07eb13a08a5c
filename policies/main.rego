# METADATA
# scope: package
# title: Entry points for other tools
# description: |
#   `deny` and `warn`, the rule sets that conftest and plain `opa eval` look for. They judge one
#   document as `arthurlint extract` prints it, by the document rules for its kind. Rules about a
#   whole cluster need arthurlint itself. Which rules there are comes from the generated
#   catalogue; without it, both sets are empty.
package main

# METADATA
# description: what the rules of severity error find
# entrypoint: true
deny contains message if some message in messages("error")

# METADATA
# description: what the rules of severity warning find
# entrypoint: true
warn contains message if some message in messages("warning")

messages(severity) := {sprintf("%s: %s (at %s)", [id, finding.message, pointer(finding.at)]) |
	some id, about in data.arthurlint.catalogue.rules
	about.severity == severity
	about.scope == "document"
	input.kind in about.kinds
	[category, name] = split(id, "/")
	some finding in data.arthurlint.rules[category][name].findings
}

pointer(path) := data.arthurlint.lib.pointer(path)
