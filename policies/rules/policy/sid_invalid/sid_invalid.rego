# METADATA
# scope: package
# title: Sid has letters and digits only
# description: |
#   IAM refuses an identity or trust policy with a `Sid` that has other characters than A to Z, a to z and 0 to 9: no
#   blanks, hyphens or underscores.
#
#   The fix leaves them out, and writes a capital behind each. A `Sid` is only a name: what the policy grants stays the same. There is no fix where nothing
#   would be left, or where another statement has that `Sid`. Resource policies of other services take more characters
#   and are not judged.
# related_resources:
#   - description: the element Sid
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [UNSUPPORTED_SID]
package arthurlint.rules.policy["sid-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.grammar

findings contains finding if {
	some row in input.facts.statements
	lib.mismatches(row.sid, `^[A-Za-z0-9]*$`)
	at := grammar.under(row.at, "Sid")
	finding := object.union({"at": at, "message": sprintf("Sid is %q; %s", [row.sid, advice(row.sid)])}, fix(at, row.sid))
}

advice(sid) := sprintf("write %q", [grammar.stripped(sid)]) if {
	grammar.lettered(grammar.stripped(sid))
} else := "write letters and digits only"

fix(at, sid) := {"fix": {
	"title": sprintf("Set Sid to %q", [grammar.stripped(sid)]),
	"edits": [{"op": "set", "at": at, "value": grammar.stripped(sid)}],
}} if {
	grammar.lettered(grammar.stripped(sid))
	grammar.sole(grammar.stripped(sid))
} else := {}
