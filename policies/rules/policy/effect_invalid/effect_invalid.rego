# METADATA
# scope: package
# title: Effect is exactly "Allow" or "Deny"
# description: |
#   IAM refuses every other text, and compares letter by letter: `allow` is no effect.
#
#   The fix corrects the case of the letters and removes blanks. IAM refuses the policy as it stands, so nothing that
#   works changes.
# related_resources:
#   - description: the element Effect
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html
#   - description: checks of IAM Access Analyzer
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
# custom:
#   severity: error
#   kinds: [IdentityPolicy, TrustPolicy, ResourcePolicy, Policy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
#   access_analyzer: [INVALID_EFFECT]
package arthurlint.rules.policy["effect-invalid"]

import data.arthurlint.lib
import data.arthurlint.lib.grammar
import data.arthurlint.lib.policies
import data.arthurlint.lib.words

findings contains finding if {
	some row in input.facts.statements
	policies.off(row, "effect")
	at := grammar.under(row.at, "Effect")
	value := grammar.value(at)
	lib.none_of(value, effects)
	grammar.legible(value)
	finding := object.union({"at": at, "message": sprintf("Effect is %q; %s", [value, advice(value)])}, fix(at, value))
}

effects := {"Allow", "Deny"}

# meant: the effect that a text is but for case and blanks.
meant := {"allow": "Allow", "deny": "Deny"}

advice(value) := sprintf("write %q", [meant[lower(trim_space(value))]])

advice(value) := sprintf("did you mean %s?", [grammar.choice(words.closest(value, effects))]) if {
	lib.none_of(lower(trim_space(value)), object.keys(meant))
	some _ in words.closest(value, effects)
} else := `write "Allow" or "Deny"` if {
	lib.none_of(lower(trim_space(value)), object.keys(meant))
}

fix(at, value) := {"fix": {
	"title": sprintf("Set to %q", [meant[lower(trim_space(value))]]),
	"edits": [{"op": "set", "at": at, "value": meant[lower(trim_space(value))]}],
}} if {
	lower(trim_space(value)) in object.keys(meant)
} else := {}
