package extract

import (
	"regexp"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// The kinds of IAM policies.
const (
	// KindIdentityPolicy is attached to a user, a group or a role.
	KindIdentityPolicy = "IdentityPolicy"
	// KindTrustPolicy says who may assume a role.
	KindTrustPolicy = "TrustPolicy"
	// KindResourcePolicy is attached to something else: a bucket, a key, a queue.
	KindResourcePolicy = "ResourcePolicy"
	// KindPolicy is a policy whose kind the text does not determine.
	KindPolicy = "Policy"
)

// IsPolicyKind tells the kinds of policies.
func IsPolicyKind(kind string) bool {
	switch kind {
	case KindIdentityPolicy, KindTrustPolicy, KindResourcePolicy, KindPolicy:
		return true
	}
	return false
}

const (
	keyStatement   = "Statement"
	versionCurrent = "2012-10-17"
	versionFirst   = "2008-10-17"
)

// isPolicy tells a policy document from other mappings.
func isPolicy(n *syntax.Node) bool {
	if n == nil || n.Kind != syntax.Mapping || isManifest(n) {
		return false
	}
	version, _ := n.Get("Version").Str()
	if foreignVersion.MatchString(version) {
		return false
	}
	known := version == versionCurrent || version == versionFirst
	if n.Get(keyStatement) == nil {
		return known && (misspeltStatement(n) || isStatement(n))
	}
	return known || slices.ContainsFunc(n.Entries, func(e syntax.Entry) bool { // of a key that stands twice, any
		return e.Key == keyStatement &&
			(anyMember(e.Value, hasElement) || dateShaped.MatchString(version) && anyMember(e.Value, hasMisspeltElement))
	})
}

// dateShaped is what people take for a version of the policy language.
var dateShaped = regexp.MustCompile(`^[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}$`)

// foreignVersion are the versions of other clouds' policies, which look the same: "1" of Alibaba Cloud's
// RAM, "1.1" and "5.0" of Huawei Cloud's IAM, "2.0" of Tencent Cloud's CAM.
var foreignVersion = regexp.MustCompile(`^[0-9](?:\.[0-9])?$`)

// isManifest tells an object of the Kubernetes API.
func isManifest(n *syntax.Node) bool { return n.Get("apiVersion") != nil && n.Get("kind") != nil }

// misspeltStatement tells whether statements stand under a key that is nearly the right one.
func misspeltStatement(n *syntax.Node) bool {
	return slices.ContainsFunc(n.Entries, func(e syntax.Entry) bool {
		return strings.EqualFold(strings.TrimSuffix(strings.ToLower(e.Key), "s"), keyStatement) && anyMember(e.Value, hasMisspeltElement)
	})
}

// anyMember asks about a mapping, or about the mappings of a list.
func anyMember(n *syntax.Node, ask func(*syntax.Node) bool) bool {
	switch n.Kind {
	case syntax.Mapping:
		return ask(n)
	case syntax.Sequence:
		return slices.ContainsFunc(n.Items, func(item *syntax.Node) bool { return item.Kind == syntax.Mapping && ask(item) })
	default:
		return false
	}
}

// isStatement tells a statement from other mappings: it has an effect, and says of what.
func isStatement(n *syntax.Node) bool {
	return n != nil && n.Kind == syntax.Mapping && isElement("Effect", n.Get("Effect")) &&
		slices.ContainsFunc([]string{"Action", "NotAction", "Principal", "NotPrincipal"}, func(key string) bool { return isElement(key, n.Get(key)) })
}

// hasElement tells whether a mapping has an element of a statement, with a value that one can have.
func hasElement(n *syntax.Node) bool {
	return slices.ContainsFunc(n.Entries, func(e syntax.Entry) bool { return isElement(e.Key, e.Value) })
}

// hasMisspeltElement is the same for keys in whatever case, singular and plural.
func hasMisspeltElement(n *syntax.Node) bool {
	return slices.ContainsFunc(n.Entries, func(e syntax.Entry) bool {
		name := strings.TrimSuffix(strings.ToLower(e.Key), "s")
		return slices.ContainsFunc(elementNames(), func(element string) bool { return strings.EqualFold(name, element) })
	})
}

func elementNames() []string {
	return []string{"Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal", "Condition"}
}

func isElement(key string, value *syntax.Node) bool {
	if value == nil {
		return false
	}
	switch key {
	case "Effect":
		return value.Kind == syntax.String
	case "Action", "NotAction", "Resource", "NotResource":
		return value.Kind == syntax.String || value.Kind == syntax.Sequence
	case "Principal", "NotPrincipal":
		return value.Kind == syntax.String || value.Kind == syntax.Mapping
	case "Condition":
		return value.Kind == syntax.Mapping && anyMapping(value)
	}
	return false
}

// anyMapping tells whether a member is a mapping itself, as the operators of a condition are.
func anyMapping(n *syntax.Node) bool {
	return slices.ContainsFunc(n.Entries, func(e syntax.Entry) bool { return e.Value.Kind == syntax.Mapping })
}

// answer is the answer to a question about text that may not tell all.
type answer uint8

// The answers.
const (
	no answer = iota
	perhaps
	yes
)

// policyKind is the kind of a policy whose holes are marked. For text that was mended the statements
// that are there count, although there may have been others.
func policyKind(root *syntax.Node, mended bool) string {
	statements, whole := statementsOf(root)
	if !whole && (!mended || len(statements) == 0) {
		return KindPolicy
	}
	switch anyHas(statements, "Principal", "NotPrincipal") {
	case no:
		return KindIdentityPolicy
	case yes:
		return principalKind(statements)
	default:
		return KindPolicy
	}
}

// principalKind is the kind of a policy with principals.
func principalKind(statements []*syntax.Node) string {
	sts, others := no, no
	for _, s := range statements {
		for _, key := range []string{"Action", "NotAction"} {
			of, other := services(s.Get(key))
			sts, others = max(sts, of), max(others, other)
		}
	}
	resource := anyHas(statements, "Resource", "NotResource")
	switch {
	case resource == perhaps:
		return KindPolicy
	case resource == yes && (sts == no || others == yes):
		return KindResourcePolicy
	case resource == yes && (sts == perhaps || others == perhaps):
		return KindPolicy
	case sts == perhaps:
		return KindPolicy
	case sts == no && others == yes:
		return KindResourcePolicy // those of container registries have no resources
	}
	return KindTrustPolicy
}

// services tells whether actions are of STS, and whether some are of another service.
func services(n *syntax.Node) (sts, others answer) {
	switch {
	case n == nil:
	case n.Kind == syntax.Sequence:
		if n.Open {
			sts, others = perhaps, perhaps
		}
		for _, item := range n.Items {
			of, other := services(item)
			sts, others = max(sts, of), max(others, other)
		}
	case n.Kind == syntax.String:
		text := n.Text
		if n.Parts != nil && n.Parts[0].Class == syntax.None {
			text = n.Parts[0].Text
		} else if n.Parts != nil {
			return perhaps, perhaps
		}
		service, _, found := strings.Cut(text, ":")
		switch {
		case !found && n.Parts != nil:
			return perhaps, perhaps
		case found && strings.EqualFold(service, "sts"):
			return yes, no
		case found && service != "" && !strings.ContainsAny(service, "*?"):
			return no, yes
		}
	}
	return sts, others
}

// anyHas tells whether any of the statements has one of some elements.
func anyHas(statements []*syntax.Node, keys ...string) answer {
	out := no
	for _, s := range statements {
		out = max(out, hasAny(s, keys))
	}
	return out
}

// hasAny tells whether a statement has one of some elements.
func hasAny(s *syntax.Node, keys []string) answer {
	for _, key := range keys {
		if s.Get(key) != nil {
			return yes
		}
	}
	if s.Open && !repeatsKey(s) {
		return perhaps
	}
	for i := range s.Entries {
		if s.Entries[i].KeyParts != nil {
			return perhaps
		}
	}
	return no
}

// repeatsKey tells whether a mapping is open for no other reason than a key that stands in it twice.
func repeatsKey(n *syntax.Node) bool {
	seen := make(map[string]bool, len(n.Entries))
	for i := range n.Entries {
		if seen[n.Entries[i].Key] {
			return true
		}
		seen[n.Entries[i].Key] = true
	}
	return false
}

// statementsOf are the statements of a policy that are known, and whether they are all.
func statementsOf(root *syntax.Node) (statements []*syntax.Node, whole bool) {
	count := 0
	for i := range root.Entries {
		if root.Entries[i].Key == keyStatement {
			count++
		}
	}
	n := root.Get(keyStatement)
	switch {
	case n == nil:
		return nil, false
	case n.Kind == syntax.Mapping:
		return []*syntax.Node{n}, count == 1
	case n.Kind != syntax.Sequence:
		return nil, false
	}
	whole = count == 1 && !n.Open
	for _, item := range n.Items {
		if item.Kind == syntax.Mapping {
			statements = append(statements, item)
		} else {
			whole = whole && item.Parts == nil
		}
	}
	return statements, whole
}
