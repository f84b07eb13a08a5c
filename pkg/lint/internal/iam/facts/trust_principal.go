package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/issuer"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/services"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// The keys of a Principal and the forms of its values.
const (
	underAWS       = "AWS"
	underService   = "Service"
	underFederated = "Federated"
	underCanonical = "CanonicalUser"

	whoEveryone      = "everyone"
	whoAccount       = "account"
	whoRoot          = "root"
	whoRole          = "role"
	whoUser          = "user"
	whoGroup         = "group"
	whoSession       = "session"
	whoFederatedUser = "federated-user"
	whoRoleID        = "role-id"
	whoUserID        = "user-id"
	whoOtherID       = "other-id"
	whoService       = "service"
	whoOIDC          = "oidc-provider"
	whoSAML          = "saml-provider"
	whoBuiltIn       = "built-in-provider"
	whoURL           = "url"
	whoHost          = "host"
	whoCanonical     = "canonical-user"
	whoOther         = "other"
)

// The kinds of principals that an action of a trust policy suits or not.
const (
	kindAWS     = "aws"
	kindService = "service"
	kindOIDC    = "oidc"
	kindSAML    = "saml"
	kindOther   = "other"
)

// principalForm tells what a value of a Principal is: "" where its holes leave that open.
func principalForm(v *iam.Value, under string) string {
	text, ok := known(v)
	arn := v.ARN()
	lead := knownStart(v)
	switch {
	case ok && text == "*":
		if under == underAWS || under == "" {
			return whoEveryone
		}
		return whoOther
	case strings.HasPrefix(lead, "arn:"):
		return arnPrincipal(arn)
	case strings.HasPrefix(lead, "http://") || strings.HasPrefix(lead, "https://"):
		if ok && under == underService {
			if _, _, isService := services.Split(strings.TrimSuffix(lead[strings.Index(lead, "//")+2:], "/")); isService {
				return whoService
			}
		}
		return whoURL
	case !ok:
		return ""
	}
	return plainPrincipal(text, under)
}

// knownStart is the known text that a value begins with.
func knownStart(v *iam.Value) string {
	text := v.Text
	if v.Parts != nil {
		if v.Parts[0].Class != syntax.None {
			return ""
		}
		text = v.Parts[0].Text
	}
	start, _, _ := strings.Cut(text, "${")
	return start
}

func plainPrincipal(text, under string) string {
	host := strings.TrimSuffix(strings.TrimSuffix(text, "/"), ".")
	switch {
	case iam.IsAccountID(text):
		return whoAccount
	case isUniqueID(text):
		return idForm(text)
	case len(text) == 64 && strings.Trim(strings.ToLower(text), "0123456789abcdef") == "":
		return whoCanonical
	case issuer.IsBuiltIn(text):
		return whoBuiltIn
	}
	if _, _, ok := services.Split(host); ok && !strings.Contains(host, "/") && under != underFederated {
		return whoService
	}
	switch {
	case under == underService && !strings.ContainsAny(text, "*?"):
		return whoService
	case isHostLike(text):
		return whoHost
	}
	return whoOther
}

// isUniqueID tells the ids of users, roles and the like: AROAJQABLZS4A3QDU576Q.
func isUniqueID(text string) bool {
	return len(text) >= 16 && len(text) <= 128 && len(text) > 4 && idForm(text) != "" &&
		strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ""
}

func idForm(text string) string {
	switch text[:4] {
	case "AROA":
		return whoRoleID
	case "AIDA":
		return whoUserID
	case "AGPA", "AIPA", "ANPA", "ANVA", "APKA", "ASCA", "ASIA", "AKIA", "ABIA", "ACCA":
		return whoOtherID
	}
	return ""
}

// isHostLike tells a host name with at least one dot, and perhaps a path.
func isHostLike(text string) bool {
	host, _, _ := strings.Cut(text, "/")
	host, _, _ = strings.Cut(host, ":")
	return strings.Contains(host, ".") && !strings.HasPrefix(host, ".") &&
		strings.Trim(strings.ToLower(host), "abcdefghijklmnopqrstuvwxyz0123456789.-_") == ""
}

// arnPrincipal tells what an ARN names by the first word of its resource.
func arnPrincipal(arn iam.ARN) string {
	resource, ok := arn.Field(iam.ARNResource)
	if !ok || !resource.Certain {
		if ok || !arn.Certain {
			return ""
		}
		return whoOther
	}
	var begin strings.Builder
	for _, part := range resource.Parts {
		if part.Class != syntax.None {
			break
		}
		begin.WriteString(part.Text)
	}
	lead := begin.String()
	word, _, slash := strings.Cut(lead, "/")
	if !slash && !resource.Known {
		return ""
	}
	switch strings.ToLower(word) {
	case "root":
		return whoRoot
	case "role":
		return whoRole
	case "user":
		return whoUser
	case "group":
		return whoGroup
	case "assumed-role":
		return whoSession
	case "federated-user":
		return whoFederatedUser
	case "saml-provider":
		return whoSAML
	}
	if isProviderWord(word) {
		return whoOIDC
	}
	return whoOther
}

// isProviderWord tells the word oidc-provider and what people write in its place.
func isProviderWord(word string) bool {
	word = strings.NewReplacer("_", "-").Replace(strings.ToLower(word))
	switch word {
	case "oidc-provider", "openid-connect-provider", "oidc-providers", "oidcprovider", "open-id-connect-provider",
		"openid-provider", "oidc-identity-provider", "oidc", "oidc-provide", "odic-provider":
		return true
	}
	return false
}

// belongs is the key under which values of a form stand.
func belongs(form string) string {
	switch form {
	case whoAccount, whoRoot, whoRole, whoUser, whoSession, whoFederatedUser:
		return underAWS
	case whoOIDC, whoSAML, whoBuiltIn, whoURL:
		return underFederated
	case whoService:
		return underService
	}
	return ""
}

// who is a value of a Principal.
type who struct {
	*iam.Value
	under, form string
}

// readPrincipals reads the values of an element.
func readPrincipals(p *iam.Principals) []who {
	var out []who
	for i := range p.Entries {
		e := &p.Entries[i]
		for k := range e.Values {
			out = append(out, who{Value: &e.Values[k], under: e.Key, form: principalForm(&e.Values[k], e.Key)})
		}
	}
	return out
}

// principalKinds finds out the kinds of the statement's principals, and whether that is all of them.
func (s *trustStatement) principalKinds() {
	p := &s.Principal
	s.kindsKnown = p.Present && !p.Open && !p.Malformed
	if p.Everyone {
		s.kinds = append(s.kinds, kindAWS)
	}
	for i := range p.Entries {
		s.kindsKnown = s.kindsKnown && !p.Entries[i].Open && !p.Entries[i].Malformed
	}
	for _, one := range s.who {
		kind := principalKind(one.form, one.under)
		s.kindsKnown = s.kindsKnown && kind != ""
		if kind != "" && !slices.Contains(s.kinds, kind) {
			s.kinds = append(s.kinds, kind)
		}
	}
}

// principalKind is the kind of a principal by its form and the key that it stands under.
func principalKind(form, under string) string {
	switch form {
	case whoOIDC, whoBuiltIn, whoURL:
		return kindOIDC
	case whoSAML:
		return kindSAML
	case whoService:
		return kindService
	case whoEveryone, whoAccount, whoRoot, whoRole, whoUser, whoGroup, whoSession, whoFederatedUser, whoRoleID, whoUserID,
		whoOtherID, whoCanonical:
		return kindAWS
	case whoHost:
		if under == underFederated {
			return kindOIDC
		}
		return kindOther
	case "":
		return ""
	}
	return kindOther
}

// suits tells whether an action can let in principals of a kind.
func suits(action int, kind string) bool {
	switch action {
	case assumeRole:
		return kind == kindAWS || kind == kindService || kind == kindOther
	case assumeWebIdentity:
		return kind == kindOIDC || kind == kindOther
	case assumeSAML:
		return kind == kindSAML || kind == kindOther
	}
	return true
}
