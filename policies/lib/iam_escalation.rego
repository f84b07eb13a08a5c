# METADATA
# scope: package
# title: Ways to more permissions
# description: |
#   Actions of IAM that let their holder take permissions that nobody gave, and what it takes
#   beside iam:PassRole to run a program with the permissions of a role.
# related_resources:
#   - description: privilege escalation in AWS, by Rhino Security Labs
#     ref: https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation
#   - description: paths of privilege escalation, by Datadog
#     ref: https://pathfinding.cloud
package arthurlint.lib.iam_escalation

import data.arthurlint.lib.iam_grants
import data.arthurlint.lib.policies

# changes: actions on all users, groups, roles or policies that each suffice: they write permissions,
# hand out somebody else's, or open a role to their holder.
changes := {
	"iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy",
	"iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreatePolicyVersion", "iam:PutGroupPolicy",
	"iam:PutRolePolicy", "iam:PutUserPolicy", "iam:SetDefaultPolicyVersion",
	"iam:UpdateAssumeRolePolicy", "iam:UpdateLoginProfile",
}

# runners: the service that a role is passed to, with the actions that have it run a program as the role.
runners := [
	{"service": "ec2.amazonaws.com", "actions": {"ec2:RunInstances"}},
	{"service": "lambda.amazonaws.com", "actions": {"lambda:CreateFunction", "lambda:InvokeFunction"}},
	{"service": "ecs-tasks.amazonaws.com", "actions": {"ecs:RegisterTaskDefinition", "ecs:RunTask"}},
	{"service": "cloudformation.amazonaws.com", "actions": {"cloudformation:CreateStack"}},
	{"service": "codebuild.amazonaws.com", "actions": {"codebuild:CreateProject", "codebuild:StartBuild"}},
	{"service": "glue.amazonaws.com", "actions": {"glue:CreateJob", "glue:StartJobRun"}},
	{"service": "sagemaker.amazonaws.com", "actions": {"sagemaker:CreateNotebookInstance", "sagemaker:CreatePresignedNotebookInstanceUrl"}},
]

# held: the actions that the policy allows on all resources, without a condition.
held := {row.action |
	some row in input.facts.grants
	row.effect == "Allow"
	policies.unconditioned(row)
	iam_grants.covers(row)
}

# passed: the services that the statement at the path confines iam:PassRole to, by their exact names.
passed(at) := {value.text |
	some row in input.facts.conditions
	row.key == "iam:passedtoservice"
	row.statement == at
	row.operator.required
	row.operator.type == "String"
	some value in row.values
	not value.wildcard
	not value.variable
}

# runs: the runners of these services all of whose actions the policy allows.
runs(services) := [runner |
	some runner in runners
	runner.service in services
	count(runner.actions - held) == 0
]
