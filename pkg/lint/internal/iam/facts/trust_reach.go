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
		reach = termsReach(own, terms)
	default:
		reach = termsReach(own, a.Terms)
	}
	if !a.Exact && reach != reachNone {
		return ""
	}
	return reach
}

// termsReach is the widest of some terms.
func termsReach(own *issuer.Issuer, terms []iam.Term) string {
	widest, unknown := reachNone, false
	for _, term := range terms {
		reach := termReach(own, term)
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

func termReach(own *issuer.Issuer, term iam.Term) string {
	if len(term.All) == 1 && len(term.Except) == 0 {
		return patternReach(own, term.All[0])
	}
	least := everyone(own)
	for _, p := range term.All {
		switch reach := patternReach(own, p); {
		case reach == reachNone:
			return reachNone
		case reach != everyone(own):
			least = reach
		}
	}
	left := iam.Admits{Kind: iam.AdmitsPatterns, Terms: []iam.Term{term}, Exact: true}
	if own.HasForms() || own != nil && own.Kubernetes {
		if anyOf(left, subjectsOf(own, "?*", "?*")) == iam.No {
			return noneOrCustom(own)
		}
	}
	switch {
	case least == everyone(own) && !stranger(own, term):
		return ""
	case least == everyone(own) || len(term.All) == 1:
		return least
	}
	return ""
}

// noneOrCustom is the reach of what holds no subject of the default forms.
func noneOrCustom(own *issuer.Issuer) string {
	if own.Kubernetes {
		return reachNone
	}
	return ""
}

// stranger tells whether a term certainly takes in a subject of a tenant, or a namespace, whose name
// stands in no pattern: what lets it in does so by wildcards, and lets in every other one as well that
// is not excluded by its name.
func stranger(own *issuer.Issuer, term iam.Term) bool {
	name, ok := strangeName(term)
	if !ok {
		return false
	}
	for _, p := range append(subjectsOf(own, name, "?*"), subjectsOf(own, name, name[:1])...) {
		one := iam.Admits{Kind: iam.AdmitsPatterns, Terms: []iam.Term{{All: append(slices.Clip(term.All), p), Except: term.Except}}, Exact: true}
		text, found := one.Sample()
		if found && patternReach(own, iam.Text(text)) == reachOne {
			return true
		}
	}
	return false
}

// strangeName is a name of the longest kind of a character that stands in no pattern.
func strangeName(term iam.Term) (string, bool) {
	for _, r := range "qzjvkw0123456789" {
		if !slices.ContainsFunc(slices.Concat(term.All, term.Except), func(p iam.Pattern) bool {
			return strings.ContainsRune(strings.ToLower(p.String()), r)
		}) {
			return strings.Repeat(string(r), longestNamespace), true
		}
	}
	return "", false
}

// anyOf tells whether something is admitted that one of some patterns matches.
func anyOf(a iam.Admits, patterns []iam.Pattern) iam.Truth {
	result := iam.No
	for _, p := range patterns {
		if result = result.Or(a.Meets(p)); result == iam.Yes {
			break
		}
	}
	return result
}

// longestNamespace is how long the name of a namespace is at most.
const longestNamespace = 63

// subjectsOf are patterns of the subjects of a tenant or a namespace, with a text for their other
// parts; both may be patterns themselves.
func subjectsOf(own *issuer.Issuer, tenant, text string) []iam.Pattern {
	switch {
	case own != nil && own.Kubernetes:
		return []iam.Pattern{iam.ParsePattern(iam.Subject(tenant, text), iam.PatternOptions{Variables: iam.No})}
	case own.HasForms():
		return own.SubjectsOf(tenant, text)
	}
	return []iam.Pattern{iam.ParsePattern(tenant, iam.PatternOptions{Variables: iam.No})}
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
