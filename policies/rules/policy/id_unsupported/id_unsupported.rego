# METADATA
# scope: package
# title: Identity policy has no Id
# description: |
#   `Id` belongs to resource policies. By the documentation it must not stand in an identity policy; it has no meaning
#   there.
# related_resources:
#   - description: the element Id
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_id.html
# custom:
#   severity: warning
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: safe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.policy["id-unsupported"]

findings contains finding if {
	some key in (object.keys(input.value) & {"Id"})
	finding := {
		"at": [key],
		"on": "key",
		"message": "Id has no place in an identity policy; remove it",
		"fix": {"title": "Remove Id", "edits": [{"op": "remove", "at": [key]}]},
	}
}
