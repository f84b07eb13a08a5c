# METADATA
# scope: package
# title: Nobody can take more permissions than the policy gives
# description: |
#   With these actions on all users, roles or policies, whoever holds the policy can take permissions that
#   it does not give, up to those of an administrator. Name the resources, or count the policy among
#   those of administrators.
#
#   Two ways are looked for: actions of IAM that write permissions, hand out credentials, or open roles
#   (`iam:AttachRolePolicy`, `iam:PutUserPolicy`, `iam:CreateAccessKey` …), on all resources of a type and
#   without a condition; and `iam:PassRole` on all roles for a service, by a condition on
#   `iam:PassedToService`, beside the actions that have this service run a program with the role.
#
#   This is a note, since administrators of IAM need the former. It is left out where the policy has any
#   statement that denies. `iam:PassRole` without a condition is reported by `iam/pass-role-wide`.
# related_resources:
#   - description: privilege escalation in AWS, by Rhino Security Labs
#     ref: https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation
#   - description: paths of privilege escalation, by Datadog
#     ref: https://pathfinding.cloud
#   - description: passing a role to a service
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
# custom:
#   severity: info
#   kinds: [IdentityPolicy]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
#   actions:
#     - "iam:PassRole"
#     - "iam:AddUserToGroup"
#     - "iam:AttachGroupPolicy"
#     - "iam:AttachRolePolicy"
#     - "iam:AttachUserPolicy"
#     - "iam:CreateAccessKey"
#     - "iam:CreateLoginProfile"
#     - "iam:CreatePolicyVersion"
#     - "iam:PutGroupPolicy"
#     - "iam:PutRolePolicy"
#     - "iam:PutUserPolicy"
#     - "iam:SetDefaultPolicyVersion"
#     - "iam:UpdateAssumeRolePolicy"
#     - "iam:UpdateLoginProfile"
#     - "ec2:RunInstances"
#     - "lambda:CreateFunction"
#     - "lambda:InvokeFunction"
#     - "ecs:RegisterTaskDefinition"
#     - "ecs:RunTask"
#     - "cloudformation:CreateStack"
#     - "codebuild:CreateProject"
#     - "codebuild:StartBuild"
#     - "glue:CreateJob"
#     - "glue:StartJobRun"
#     - "sagemaker:CreateNotebookInstance"
#     - "sagemaker:CreatePresignedNotebookInstanceUrl"
#   keys: ["iam:PassedToService"]
package arthurlint.rules.iam.escalation

import data.arthurlint.lib.iam_escalation
import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies

findings contains {"at": array.concat(at, ["Action"]), "message": message} if {
	some at, actions in changed
	iam_grants.undenied
	message := sprintf("%s on all resources of their type can give their holder other permissions; name the resources", [policies.quoted(policies.sorted(actions))])
}

# changed: by statement, the actions on all resources of a type that each suffice.
changed[row.statement] contains row.action if {
	some row in input.facts.grants
	row.action in iam_escalation.changes
	row.effect == "Allow"
	policies.unconditioned(row)
	some _ in iam_grants.wide(row)
}

findings contains finding if {
	some row in input.facts.grants
	row.action == "iam:PassRole"
	row.effect == "Allow"
	row.conditions == "some"
	policies.only_keys(row, {"iam:passedtoservice"})
	resource := iam_grants.wide(row)[0]
	some runner in iam_escalation.runs(iam_escalation.passed(row.statement))
	iam_grants.undenied
	finding := {
		"at": row.at,
		"message": sprintf("%q on %q for %q, with %s, runs a program with the permissions of any role that trusts the service; name the roles, arn:aws:iam::<account>:role/<name>", [
			row.text,
			resource.text,
			runner.service,
			policies.quoted(policies.sorted(runner.actions)),
		]),
	}
}
