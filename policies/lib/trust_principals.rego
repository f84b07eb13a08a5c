# METADATA
# scope: package
# title: Questions about who may assume a role, and by which action
# description: |
#   What the rules about trust policies ask of the rows of principals and actions.
# related_resources:
#   - description: the element Principal
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - description: methods to assume a role
#     ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html
package arthurlint.lib.trust_principals

import data.arthurlint.lib
import data.arthurlint.lib.policies

# pods: the service principals of EKS Pod Identity.
pods := {"pods.eks.amazonaws.com", "pods.eks.amazonaws.com.cn"}

# roles_anywhere: the service principals of IAM Roles Anywhere.
roles_anywhere := {"rolesanywhere.amazonaws.com", "rolesanywhere.amazonaws.com.cn"}

# pod_tags: the session tags that EKS Pod Identity sends.
pod_tags := {
	"eks-cluster-arn", "eks-cluster-name", "kubernetes-namespace", "kubernetes-pod-name", "kubernetes-pod-uid",
	"kubernetes-service-account",
}

# kinds: the kinds of principals, in words.
kinds := {
	"aws": "an AWS account, role or user",
	"oidc": "an OIDC provider",
	"saml": "a SAML provider",
	"service": "an AWS service",
}

# wanted: the action that lets in each kind of principal.
wanted := {
	"aws": "sts:AssumeRole",
	"oidc": "sts:AssumeRoleWithWebIdentity",
	"saml": "sts:AssumeRoleWithSAML",
	"service": "sts:AssumeRole",
}

# clients: whom each of these actions is for, in words.
clients := {
	"sts:AssumeRole": "AWS accounts, roles, users and services",
	"sts:AssumeRoleWithSAML": "SAML providers",
	"sts:AssumeRoleWithWebIdentity": "OIDC providers",
}

# kind: the kind of principal that a form is of.
kind(form) := "oidc" if form in {"oidc-provider", "built-in-provider"}

kind(form) := "saml" if form == "saml-provider"

kind(form) := "service" if form == "service"

kind(form) := "aws" if form in {"everyone", "account", "root", "role", "user", "session", "federated-user"}

# troubled: the row of a principal has one of the problems.
troubled(row, problems) if {
	some problem in row.problems
	problem in problems
}

# sound: the row of a principal certainly has no problem.
sound(row) if policies.off(row, "problems")

# allows: the statement at the path certainly allows the action.
allows(statement, action) if {
	some row in input.facts.assumed_actions
	row.statement == statement
	row.effect == "Allow"
	action in row.grants
}

# tests: the statement at the path tests the condition key, given in lower case.
tests(statement, key) if {
	some row in input.facts.statements
	row.at == statement
	key in row.keys
}

# tests_none: the statement at the path certainly tests none of the condition keys, in lower case.
tests_none(statement, keys) if {
	some row in input.facts.statements
	row.at == statement
	policies.lacks_keys(row, keys)
}

# key_path: the path of the key that a value, or the list that it is in, stands under.
key_path(at) := at if is_string(at[count(at) - 1])

key_path(at) := array.slice(at, 0, count(at) - 1) if is_number(at[count(at) - 1])

# sole: the value at the path certainly is the only one under its key.
sole(at) if {
	key_path(at) == at
	lib.text(object.get(input.value, at, null))
}

sole(at) if lib.size(key_path(at)) == 1

# listed: the path leads to a member of a list.
listed(at) if is_number(at[count(at) - 1])

# beside: the path of another key beside the one that the value at the path stands under.
beside(at, key) := array.concat(array.slice(key_path(at), 0, count(key_path(at)) - 1), [key])

# foreign: the actions of the row of a Pod Identity that no principal of the statement can use.
foreign(row) := [action |
	some action in row.foreign
	some other in input.facts.assumed_actions
	other.at == action.at
	other.useless
]

# of_pods: the action at the path is one that the rule about Pod Identity reports.
of_pods(at) if {
	some row in input.facts.pod_identities
	some action in row.foreign
	action.at == at
}

# of_others: it is none of these.
of_others(at) if not of_pods(at)

# known_action: AWS's data knows the service and the action at the path, or the rules about actions say that it does not.
known_action(at) if not unknown_action(at)

unknown_action(at) if {
	some row in input.facts.unknown_actions
	row.at == at
}

# refused: the actions that certainly no statement of the policy lets the service do.
refused(service, actions) := [action |
	input.facts.policy.closed
	plain
	some action in actions
	not perhaps(service, action)
]

perhaps(service, action) if {
	some row in input.facts.assumed_actions
	not row.effect == "Deny"
	action in row.grants
	may_name(row, service)
}

may_name(row, _) if not row.principals

may_name(row, service) if {
	some principal in input.facts.principals
	principal.statement == row.statement
	principal.text == service
}

# plain: the rows of actions tell of all statements that may allow something.
plain if not involved

involved if {
	some row in input.facts.statements
	not row.effect == "Deny"
	some element in {"NotAction", "NotPrincipal", "Resource", "NotResource"}
	element in row.elements
}

# added: the edits that add actions to the element Action at the path: to its list, or one that is made of its single value.
added(at, actions) := [{"op": "insert", "at": array.concat(at, [lib.size(at) + i]), "value": action} | some i, action in actions] if {
	is_array(object.get(input.value, at, null))
	lib.closed(at)
}

added(at, actions) := [{"op": "set", "at": at, "value": array.concat([held], actions)}] if {
	held := object.get(input.value, at, null)
	is_string(held)
}

# exchanged: the edits that write actions in the place of others of the same list, take out those of the others that are
# left, and add those of the actions that are.
exchanged(at, actions, others) := array.concat(array.concat(written, removed), added(at, array.slice(actions, count(others), count(actions)))) if {
	written := [{"op": "set", "at": other.at, "value": actions[i]} | some i, other in others]
	removed := [{"op": "remove", "at": other.at} | some i, other in others; i >= count(actions)]
	some other in others
	listed(other.at)
}

exchanged(at, actions, []) := added(at, actions)

exchanged(at, actions, [other]) := [{"op": "set", "at": at, "value": actions}] if other.at == at

# only_principal: the statement of the row certainly has no other principal.
only_principal(row) if {
	sole(row.at)
	lib.size(array.concat(row.statement, [row.element])) == 1
}

# settled: no piece of the policy is unknown, so that its size is what it is.
settled if {
	count(input.open) == 0
	count(input.holes) == 0
	not contains(json.marshal(input.value), `{"$unknown":`)
}

# misplaced: the provider at the path certainly is in the wrong partition, or its issuer in the wrong domain.
misplaced(at) if {
	some row in input.facts.providers
	row.at == at
	some problem in row.problems
	problem.code in partition_problems
}

# elsewhere: it is not.
elsewhere(at) if not misplaced(at)

# partition_problems: what is wrong with a provider whose partition and Region do not go together.
partition_problems := {"partition", "region-partition", "domain"}

# only_partition: nothing else is wrong with the provider of the row.
only_partition(row) if count([1 | some problem in row.problems; not problem.code in partition_problems]) == 0
