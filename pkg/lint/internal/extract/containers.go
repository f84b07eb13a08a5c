package extract

import (
	"regexp"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// container takes the policies out of what the AWS CLI prints, and out of what it reads with
// --cli-input-json (the shapes of the IAM API, reference of API version 2010-05-08).
func (p *policies) container(n *syntax.Node) {
	// get-account-authorization-details
	p.each(n.Get("UserDetailList"), func(user *syntax.Node) {
		p.inline(user, "UserPolicyList", "UserName", attachedToUser)
	})
	p.each(n.Get("GroupDetailList"), func(group *syntax.Node) {
		p.inline(group, "GroupPolicyList", "GroupName", attachedToGroup)
	})
	p.each(n.Get("RoleDetailList"), func(role *syntax.Node) {
		p.role(role)
		p.inline(role, "RolePolicyList", "RoleName", attachedToRole)
	})
	p.each(n.Get("Policies"), p.managed)
	// list-roles, get-role and create-role
	p.each(n.Get("Roles"), p.role)
	p.one(n.Get("Role"), p.role)
	// get-policy-version and list-policy-versions
	p.one(n.Get("PolicyVersion"), func(version *syntax.Node) { p.version(version, "") })
	p.each(n.Get("Versions"), func(version *syntax.Node) { p.defaultVersion(version, "") })
	p.role(n)
	p.request(n)
	p.document(n.Get("Policy"), hint{})
}

// each calls f with the mappings of a list.
func (p *policies) each(list *syntax.Node, f func(n *syntax.Node)) {
	if list == nil || list.Kind != syntax.Sequence {
		return
	}
	for _, item := range list.Items {
		p.one(item, f)
	}
}

func (p *policies) one(n *syntax.Node, f func(n *syntax.Node)) {
	if n != nil && n.Kind == syntax.Mapping {
		f(n)
	}
}

// role takes out the trust policy of a role.
func (p *policies) role(n *syntax.Node) {
	p.document(n.Get("AssumeRolePolicyDocument"), hint{
		kind: KindTrustPolicy, name: nameOf(n, "RoleName"), attachment: attachedAsTrust, sure: true,
	})
}

// inline takes out the policies that belong to a user, a group or a role.
func (p *policies) inline(owner *syntax.Node, list, name, attachment string) {
	p.each(owner.Get(list), func(policy *syntax.Node) {
		p.document(policy.Get("PolicyDocument"), hint{
			kind: KindIdentityPolicy, name: ownedName(nameOf(owner, name), nameOf(policy, "PolicyName")), attachment: attachment, sure: true,
		})
	})
}

// managed takes out the version of a managed policy that is in force, unless AWS manages it: that
// nobody can change.
func (p *policies) managed(n *syntax.Node) {
	arn, _ := n.Get("Arn").Str()
	if ownedByAWS.MatchString(arn) {
		return
	}
	p.each(n.Get("PolicyVersionList"), func(version *syntax.Node) {
		p.defaultVersion(version, managedName(n, "PolicyName", "Arn"))
	})
	if n.Get("PolicyVersionList") == nil {
		p.request(n)
	}
}

var ownedByAWS = regexp.MustCompile(`^arn:[a-z-]+:iam::aws:`)

func (p *policies) defaultVersion(n *syntax.Node, name string) {
	if inForce := n.Get("IsDefaultVersion"); inForce == nil || inForce.Text == "true" {
		p.version(n, name)
	}
}

func (p *policies) version(n *syntax.Node, name string) {
	p.document(n.Get("Document"), hint{kind: KindIdentityPolicy, name: name, attachment: attachedByName, sure: true})
}

// request takes out the policy that goes to, or comes from, an API action about one policy. The names
// beside it tell which action it is.
func (p *policies) request(n *syntax.Node) {
	document := n.Get("PolicyDocument")
	if document == nil {
		return
	}
	policy := nameOf(n, "PolicyName")
	from := hint{name: policy}
	for _, owner := range []struct{ key, attachment string }{
		{"UserName", attachedToUser}, {"GroupName", attachedToGroup}, {"RoleName", attachedToRole},
	} {
		if n.Get(owner.key) == nil {
			continue
		}
		from.name = ownedName(nameOf(n, owner.key), policy)
		if n.Get("PolicyName") != nil { // get-user-policy, put-user-policy and the like
			from.kind, from.attachment, from.sure = KindIdentityPolicy, owner.attachment, true
		}
		p.document(document, from)
		return
	}
	if n.Get("PolicyArn") != nil || n.Get("PolicyName") != nil && (n.Get("Path") != nil || n.Get("Description") != nil || n.Get("Tags") != nil) {
		// create-policy-version and create-policy
		from = hint{kind: KindIdentityPolicy, name: managedName(n, "PolicyName", "PolicyArn"), attachment: attachedByName, sure: true}
	}
	p.document(document, from)
}

// nameOf is the text of a name, or "".
func nameOf(n *syntax.Node, key string) string {
	name, _ := n.Get(key).Str()
	return name
}

// ownedName is the name of a policy that belongs to something: by itself it is not unique.
func ownedName(owner, policy string) string {
	if owner == "" || policy == "" {
		return owner + policy
	}
	return owner + "/" + policy
}

// managedName is the name of a managed policy, or the last part of its ARN.
func managedName(n *syntax.Node, name, arn string) string {
	if text := nameOf(n, name); text != "" {
		return text
	}
	text := nameOf(n, arn)
	return text[strings.LastIndexByte(text, '/')+1:]
}
