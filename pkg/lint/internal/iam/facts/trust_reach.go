package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/issuer"
)

// What a pattern of subjects lets in.
const (
	reachNone       = "none"
	reachOne        = "one"
	reachNames      = "names"
	reachNamespaces = "namespaces"
	reachCluster    = "cluster"
	reachSome       = "some"
	reachTenant     = "tenant"
	reachTenants    = "tenants"
	reachAnyone     = "anyone"
)

// reachRank orders them, from the least to the most.
func reachRank(reach string) int {
	switch reach {
	case reachNone:
		return 0
	case reachOne:
		return 1
	case reachNames, reachSome:
		return 2
	case reachTenant:
		return 3
	case reachNamespaces, reachTenants:
		return 4
	case reachCluster, reachAnyone:
		return 5
	}
	return -1
}

// everyone is the reach of an issuer's whole.
func everyone(own *issuer.Issuer) string {
	if own != nil && own.Kubernetes {
		return reachCluster
	}
	return reachAnyone
}

// admittedReach is how much all conditions on the subject let in; "" where that is not certain.
func admittedReach(own *issuer.Issuer, a iam.Admits) string {
	var reach string
	switch a.Kind {
	case iam.AdmitsNothing:
		return reachNone
	case iam.AdmitsAnything:
		return everyone(own)
	case iam.AdmitsUnknown:
		return ""
	case iam.AdmitsThese:
		terms := make([]iam.Term, 0, len(a.Literals))
		for _, text := range a.Literals {
			terms = append(terms, iam.Term{All: []iam.Pattern{iam.Text(text)}})
		}
		reach = termsReach(own, a, terms)
	default:
		reach = termsReach(own, a, a.Terms)
	}
	if !a.Exact && reach != reachNone {
		return ""
	}
	return reach
}

// termsReach is the widest of some terms.
func termsReach(own *issuer.Issuer, a iam.Admits, terms []iam.Term) string {
	widest, unknown := reachNone, false
	for _, term := range terms {
		reach := termReach(own, a, term)
		unknown = unknown || reach == ""
		if reachRank(reach) > reachRank(widest) {
			widest = reach
		}
	}
	if unknown && widest != everyone(own) {
		return ""
	}
	return widest
}

func termReach(own *issuer.Issuer, a iam.Admits, term iam.Term) string {
	if len(term.All) == 1 {
		return patternReach(own, term.All[0])
	}
	for _, p := range term.All {
		if patternReach(own, p) == reachNone {
			return reachNone
		}
	}
	if own != nil && own.Kubernetes && anyNamespace(a) {
		return reachCluster
	}
	return ""
}

// strange is a namespace of the longest kind with only characters that are rarely written: what
// matches it matches it by wildcards, and so matches every namespace.
func strange(a iam.Admits) (string, bool) {
	for _, r := range "qzxjvkw0123456789" {
		text := string(r)
		held := slices.ContainsFunc(a.Terms, func(t iam.Term) bool {
			return slices.ContainsFunc(t.All, func(p iam.Pattern) bool { return strings.Contains(strings.ToLower(p.String()), text) })
		})
		if !held {
			return strings.Repeat(text, 63), true
		}
	}
	return "", false
}

// anyNamespace tells whether service accounts of every namespace get in.
func anyNamespace(a iam.Admits) bool {
	namespace, ok := strange(a)
	return ok && a.Meets(iam.ParsePattern(iam.Subject(namespace, "?*"), iam.PatternOptions{Variables: iam.No})) == iam.Yes
}

// patternReach is how much one pattern of subjects lets in.
func patternReach(own *issuer.Issuer, p iam.Pattern) string {
	switch {
	case own != nil && own.Kubernetes:
		return clusterReach(iam.ReadServiceAccountSubject(p), p)
	case own.HasForms():
		return formReach(own, own.ReadSubject(p, p), p)
	case !p.Known():
		return ""
	case issuer.Fixed(p):
		return reachOne
	case issuer.Free(p):
		return reachAnyone
	}
	return ""
}

// clusterReach is the reach of a pattern of service accounts.
func clusterReach(s iam.ServiceAccountSubject, p iam.Pattern) string {
	if s.Possible == iam.No {
		return reachNone
	}
	if !p.Known() {
		return ""
	}
	widest := reachNone
	for _, r := range s.Readings {
		reach := reachNamespaces
		switch {
		case issuer.Free(r.Namespace):
			reach = reachCluster
		case issuer.Fixed(r.Namespace) && issuer.Fixed(r.Name):
			reach = reachOne
		case issuer.Fixed(r.Namespace):
			reach = reachNames
		}
		if reachRank(reach) > reachRank(widest) {
			widest = reach
		}
	}
	if len(s.Readings) > 1 && widest == reachNames || s.Cut && widest != reachCluster {
		return ""
	}
	return widest
}

// formReach is the reach of a pattern of subjects of the issuer's forms.
func formReach(own *issuer.Issuer, s issuer.Subject, p iam.Pattern) string {
	switch {
	case s.Possible == iam.No:
		return reachNone
	case !p.Known() || s.Custom || len(s.Readings) == 0:
		return ""
	}
	widest := issuer.One
	for _, r := range s.Readings {
		widest = max(widest, own.Reach(r))
	}
	if s.Cut && widest < issuer.Anyone {
		return ""
	}
	return [...]string{reachOne, reachSome, reachTenant, reachTenants, reachAnyone}[widest]
}
