package issuer

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// Issuer is a service that issues tokens, or a kind of them.
type Issuer struct {
	// ID and Title name it; Source is the page that its entry rests on.
	ID, Title, Source string
	// Kubernetes is true for clusters, whose tokens are of service accounts.
	Kubernetes bool
	// BuiltIn is true for the providers that need no ARN.
	BuiltIn bool
	// SubjectClaim and AudienceClaim are the claims that say who and for whom: sub and aud, but for two.
	SubjectClaim, AudienceClaim string

	closedClaims bool
	// complete is true where forms, first and rest are all subjects that there are.
	complete        bool
	several         []string
	tenant, project []string
	ephemeral       []string
	audience        iam.Shape
	hosts           []host
	hostSlips       []slip
	forms           []form
	first, rest     []iam.Shape
	slips           []slip
}

// host is what the issuer's URL looks like without its scheme.
type host struct {
	shape    iam.Shape
	tenancy  string
	required []string
}

// form is what a subject looks like.
type form struct {
	name      string
	shape     iam.Shape
	immutable bool
}

// slip is what people write instead.
type slip struct {
	shape      iam.Shape
	code, says string
	part       iam.Shape
	correct    *iam.Shape
	dead       bool
}

// Match is an issuer that was told by its URL.
type Match struct {
	*Issuer
	// Tenancy is "shared" or "private"; Required are the claims of which AWS demands one.
	Tenancy  string
	Required []string
	// Code says what is wrong with the URL, if it is a slip; Part is the piece at fault, and Correct
	// the URL put right, if there is only one way.
	Code, Part, Correct string

	shape iam.Shape
	parts []iam.Pattern
}

// Pattern is what the URL has as one of its parts, and whether it has that part.
func (m Match) Pattern(name string) (iam.Pattern, bool) {
	at := slices.Index(m.shape.Parts(), name)
	if at < 0 {
		return iam.Pattern{}, false
	}
	return m.parts[at], true
}

// Named is what the URL has as one of its parts, and whether it is there and known.
func (m Match) Named(name string) (string, bool) {
	at := slices.Index(m.shape.Parts(), name)
	if at < 0 {
		return "", false
	}
	return m.parts[at].Literal()
}

// Find tells an issuer by its URL without scheme, in which holes may stand as long as the rest says
// whose it is. Case does not count.
func Find(url iam.Pattern) (Match, bool) {
	for _, one := range All() {
		for i := range one.hosts {
			h := &one.hosts[i]
			if parts, ok := direct(h.shape, url); ok {
				return Match{Issuer: one, Tenancy: h.tenancy, Required: h.required, shape: h.shape, parts: parts}, true
			}
		}
	}
	for _, one := range All() {
		for i := range one.hostSlips {
			s := &one.hostSlips[i]
			if parts, ok := direct(s.shape, url); ok {
				return one.slipped(s, parts), true
			}
		}
	}
	return Match{}, false
}

func direct(shape iam.Shape, url iam.Pattern) ([]iam.Pattern, bool) {
	for _, parts := range shape.ReadFold(url).Readings {
		if shape.Direct(url, parts) {
			return parts, true
		}
	}
	return nil, false
}

func (i *Issuer) slipped(s *slip, parts []iam.Pattern) Match {
	m := Match{Issuer: i, Code: s.code, shape: s.shape, parts: parts}
	m.Part = s.part.Fill(m.text)
	if s.correct == nil {
		return m
	}
	m.Correct = s.correct.Fill(m.text)
	if meant, ok := Find(iam.Text(m.Correct)); ok && meant.Issuer == i {
		m.Tenancy, m.Required = meant.Tenancy, meant.Required
	}
	return m
}

// text is a part of the URL as it was written.
func (m Match) text(name string) string { return m.parts[slices.Index(m.shape.Parts(), name)].String() }

// IsBuiltIn tells whether a text is one of the providers that need no ARN.
func IsBuiltIn(text string) bool {
	return slices.ContainsFunc(All(), func(i *Issuer) bool { return i.BuiltIn && i.hosts[0].shape.String() == text })
}

// Audience is the audience that the issuer's tools ask for, if there is one.
func (m Match) Audience() string {
	if slices.ContainsFunc(m.audience.Parts(), func(name string) bool { return !slices.Contains(m.shape.Parts(), name) }) {
		return ""
	}
	return m.audience.Fill(m.text)
}

// Claims that AWS takes from the tokens of every OIDC provider.
//
//nolint:gochecknoglobals // A constant table.
var common = []string{"amr", "aud", "azp", "email", "oaud", "sub"}

// never are claims of every token that AWS takes from none.
//
//nolint:gochecknoglobals // A constant table.
var never = []string{"exp", "iat", "iss", "jti", "nbf"}

// Common are the claims that AWS takes from the tokens of every OIDC provider.
func Common() []string { return common }

// Takes tells whether AWS takes a claim into a request, of an issuer that may be nil for one that is
// not known: No if it certainly does not. Known says that AWS's data lists the claim for the issuer.
func (i *Issuer) Takes(claim string, known bool) iam.Truth {
	claim = strings.ToLower(claim)
	switch {
	case known:
		return iam.Yes
	case slices.Contains(never, claim):
		return iam.No
	case i != nil && (claim == i.SubjectClaim || claim == i.AudienceClaim):
		return iam.Yes
	case slices.Contains(common, claim):
		return iam.Yes
	case i != nil && i.closedClaims:
		return iam.No
	}
	return iam.Unknown
}

// Single tells whether a claim certainly has one value in a token.
func (i *Issuer) Single(claim string) bool {
	claim = strings.ToLower(claim)
	if i != nil && slices.Contains(i.several, claim) {
		return false
	}
	return claim != "amr"
}

// Always tells whether every token has a claim.
func (i *Issuer) Always(claim string) bool {
	if i == nil {
		return strings.EqualFold(claim, "sub") || strings.EqualFold(claim, "aud")
	}
	return strings.EqualFold(claim, i.SubjectClaim) || strings.EqualFold(claim, i.AudienceClaim)
}

// Ephemeral are the parts of a subject that differ from run to run.
func (i *Issuer) Ephemeral() []string { return i.ephemeral }
