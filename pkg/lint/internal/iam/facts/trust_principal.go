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

	formEveryone      = "everyone"
	formAccount       = "account"
	formRoot          = "root"
	formRole          = "role"
	formUser          = "user"
	formGroup         = "group"
	formSession       = "session"
	formFederatedUser = "federated-user"
	formRoleID        = "role-id"
	formUserID        = "user-id"
	formOtherID       = "other-id"
	formService       = "service"
	formOIDC          = "oidc-provider"
	formSAML          = "saml-provider"
	formBuiltIn       = "built-in-provider"
	formURL           = "url"
	formHost          = "host"
	formCanonical     = "canonical-user"
	formOther         = "other"
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
			return formEveryone
		}
		return formOther
	case strings.HasPrefix(lead, "arn:"):
		return arnPrincipal(arn)
	case strings.HasPrefix(lead, "http://") || strings.HasPrefix(lead, "https://"):
		if ok && under == underService {
			if _, _, isService := services.Split(strings.TrimSuffix(lead[strings.Index(lead, "//")+2:], "/")); isService {
				return formService
			}
		}
		return formURL
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
		return formAccount
	case isUniqueID(text):
		return idForm(text)
	case len(text) == 64 && strings.Trim(strings.ToLower(text), "0123456789abcdef") == "":
		return formCanonical
	case issuer.IsBuiltIn(text):
		return formBuiltIn
	}
	if _, _, ok := services.Split(host); ok && !strings.Contains(host, "/") && under != underFederated {
		return formService
	}
	switch {
	case under == underService && !strings.ContainsAny(text, "*?"):
		return formService
	case isHostLike(text):
		return formHost
	}
	return formOther
}

// isUniqueID tells the ids of users, roles and the like: AROAJQABLZS4A3QDU576Q.
func isUniqueID(text string) bool {
	return len(text) >= 16 && len(text) <= 128 && len(text) > 4 && idForm(text) != "" &&
		strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ""
}

func idForm(text string) string {
	switch text[:4] {
	case "AROA":
		return formRoleID
	case "AIDA":
		return formUserID
	case "AGPA", "AIPA", "ANPA", "ANVA", "APKA", "ASCA", "ASIA", "AKIA", "ABIA", "ACCA":
		return formOtherID
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
		return formOther
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
		return formRoot
	case "role":
		return formRole
	case "user":
		return formUser
	case "group":
		return formGroup
	case "assumed-role":
		return formSession
	case "federated-user":
		return formFederatedUser
	case "saml-provider":
		return formSAML
	}
	if isProviderWord(word) {
		return formOIDC
	}
	return formOther
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
	case formAccount, formRoot, formRole, formUser, formSession, formFederatedUser:
		return underAWS
	case formOIDC, formSAML, formBuiltIn, formURL:
		return underFederated
	case formService:
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
	case formOIDC, formBuiltIn, formURL:
		return kindOIDC
	case formSAML:
		return kindSAML
	case formService:
		return kindService
	case formEveryone, formAccount, formRoot, formRole, formUser, formGroup, formSession, formFederatedUser, formRoleID, formUserID,
		formOtherID, formCanonical:
		return kindAWS
	case formHost:
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
