# METADATA
# scope: package
# title: Questions about sending mail with SES
# description: |
#   What the rules about SES ask of the rows of grants.
package arthurlint.lib.ses

import data.arthurlint.lib.policies

# send: the actions that send mail.
send := {
	"ses:SendBounce", "ses:SendBulkEmail", "ses:SendBulkTemplatedEmail", "ses:SendCustomVerificationEmail",
	"ses:SendEmail", "ses:SendRawEmail", "ses:SendTemplatedEmail",
}

# configured: those of them that also are checked on the configuration set they use.
configured := {"ses:SendBulkEmail", "ses:SendBulkTemplatedEmail", "ses:SendEmail", "ses:SendRawEmail", "ses:SendTemplatedEmail"}

# template: the type of the template that an action sends.
template := {
	"ses:SendBulkEmail": "template",
	"ses:SendBulkTemplatedEmail": "template",
	"ses:SendCustomVerificationEmail": "custom-verification-email-template",
	"ses:SendTemplatedEmail": "template",
}

# never_allows: no statement of the policy allows the action, not even in part.
never_allows(action) if {
	input.facts.policy.closed
	count([1 | some row in input.facts.grants; row.action == action; not row.effect == "Deny"]) == 0
}

# never_reaches: no statement allows one of the actions on a resource of the type.
never_reaches(actions, type) if {
	input.facts.policy.closed
	count([1 |
		some row in input.facts.grants
		row.action in actions
		not row.effect == "Deny"
		not confined(row, type)
	]) == 0
}

confined(row, type) if {
	row.resources_known
	policies.off(row, "not_resource")
	count([1 | some resource in row.resources; reaches(resource, type)]) == 0
}

reaches(resource, _) if resource.reach in {"everything", "unknown"}

reaches(resource, type) if type in resource.types

# on_identities: the grant names identities.
on_identities(row) if {
	some resource in row.resources
	"identity" in resource.types
}

# everything: the resource stands for everything, or for every identity of every Region and account.
everything(resource) if resource.reach == "everything"

everything(resource) if {
	resource.reach == "type"
	regex.match(`^arn:[^:]*:ses:[*]:[*]:(identity/)?[*]+$`, resource.text)
}
