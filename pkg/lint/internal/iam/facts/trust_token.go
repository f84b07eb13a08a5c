package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/issuer"
)

// The verdicts on the tokens of a provider.
const (
	verdictDead = "dead"
	verdictOpen = "open"
	verdictOK   = "ok"
)

// tokenWalk works out what one statement lets in of one provider.
type tokenWalk struct {
	*trustWalk
	s *trustStatement
	p *provider
	// own is whose tokens they are; nil for an issuer that is not known.
	own   *issuer.Issuer
	row   Token
	reach string
}

// tokens adds the rows about the tokens that a statement lets in.
func (w *trustWalk) tokens(s *trustStatement) {
	for _, p := range s.providers {
		if s.effect == "Allow" && p.under == underFederated && p.text != "" {
			t := &tokenWalk{trustWalk: w, s: s, p: p, own: p.match.Issuer}
			t.token()
		}
	}
	for _, k := range s.keys {
		w.subjectValues(s, k)
	}
}

// key is the condition key of a claim of the provider's tokens.
func (t *tokenWalk) key(claim string) string { return t.p.issuer + ":" + claim }

func (t *tokenWalk) subjectClaim() string {
	if t.own == nil {
		return "sub"
	}
	return t.own.SubjectClaim
}

func (t *tokenWalk) audienceClaim() string {
	if t.own == nil {
		return "aud"
	}
	return t.own.AudienceClaim
}

func (t *tokenWalk) token() {
	sid, _ := t.s.Sid.Known()
	t.row = Token{
		At: t.p.value.Path, Text: t.p.value.Text, Statement: t.s.Path, Sid: sid, ConditionAt: step(t.s.Path, elementOfCondition),
		Issuer: t.p.row.Issuer, Vendor: t.p.row.Vendor, Title: t.p.row.Title, Tenancy: t.p.row.Tenancy,
		Account: t.p.row.Account, RegionName: t.p.row.RegionName, Cluster: t.p.row.Cluster,
		Granted: t.s.grants(), Conditions: t.s.conditioned, Undenied: t.undenied(assumeWebIdentity),
		Several: len(t.s.providers) > 1,
	}
	t.reach = t.subjectReach()
	t.row.Subject, t.row.Audience = t.guard(t.subjectClaim()), t.guard(t.audienceClaim())
	t.findLimits()
	t.lacking()
	t.dead()
	t.verdict()
	t.out.Tokens = append(t.out.Tokens, t.row)
	t.admitted()
}

// subjectReach is how much the conditions on the subject let in.
func (t *tokenWalk) subjectReach() string {
	if t.p.known {
		return admittedReach(t.own, t.admits(t.subjectClaim()))
	}
	if t.untouched(t.subjectClaim()) {
		return everyone(t.own)
	}
	return ""
}

// untouched tells whether the statement certainly has no condition on a claim, of whatever issuer.
func (t *tokenWalk) untouched(claim string) bool {
	return t.s.closedConditions() && !slices.ContainsFunc(t.s.keys, func(k *claimKey) bool { return strings.EqualFold(k.name, claim) })
}

// claimOf is the claim of the provider's tokens that a condition is on. Where the issuer is not wholly
// known it may be any that the key's issuer has.
func (t *tokenWalk) claimOf(c *iam.Condition) (string, bool) {
	for _, k := range t.s.keys {
		if k.row == c && (k.is(t.p) || !t.p.known && k.match == "") {
			return strings.ToLower(k.name), true
		}
	}
	return "", false
}

const elementOfCondition = "Condition"

// guard says what kind of conditions a claim has.
func (t *tokenWalk) guard(claim string) string {
	if !t.p.known {
		if t.untouched(claim) {
			return "none"
		}
		return ""
	}
	if slices.ContainsFunc(t.s.keys, func(k *claimKey) bool { return k.match == "" && strings.EqualFold(k.name, claim) }) {
		return ""
	}
	rows, _ := t.s.Condition.On(t.key(claim))
	if slices.ContainsFunc(rows, func(c iam.Condition) bool { return t.firmRow(&c) && comparesText(&c) }) {
		return "firm"
	}
	if !t.s.closedConditions() {
		return ""
	}
	guard := "none"
	for i := range rows {
		kind := t.guardOf(&rows[i])
		if kind == "" {
			return ""
		}
		if guardRank(kind) > guardRank(guard) {
			guard = kind
		}
	}
	return guard
}

func guardRank(guard string) int {
	return slices.Index([]string{"none", "broken", "presence", "negated", "vacuous"}, guard)
}

// comparesText tells whether an operator compares texts, as claims are.
func comparesText(c *iam.Condition) bool {
	return c.Operator.Type == iam.TypeString || c.Operator.Type == iam.TypeARN
}

// guardOf is the kind of a row that is not firm; "" where that is not known.
func (t *tokenWalk) guardOf(c *iam.Condition) string {
	switch {
	case !c.Valid || c.Open || c.Malformed:
		return ""
	case c.Operator.Type == iam.TypeNull:
		return "presence"
	case !comparesText(c):
		return "broken"
	case slices.ContainsFunc(c.Values, func(v iam.Value) bool { _, ok := v.Known(); return !ok }):
		return ""
	case c.Operator.Negated:
		return "negated"
	}
	one := iam.Conditions{Rows: []iam.Condition{*c}}
	if one.Admits(c.Key, iam.AdmitsOptions{Variables: t.variables}).Kind == iam.AdmitsAnything {
		return "presence"
	}
	return "vacuous"
}

// audienceLimits tells whether the audience says whose token it is: where it is not for the one who
// asks for the token to choose, AWS demands that it be evaluated.
func (t *tokenWalk) audienceLimits() bool {
	return slices.Contains(t.p.row.Required, t.audienceClaim())
}

// findLimits finds out which conditions say whose tokens get in.
func (t *tokenWalk) findLimits() {
	unlimited := t.s.closedConditions()
	for i := range t.s.Condition.Rows {
		c := &t.s.Condition.Rows[i]
		key := strings.ToLower(c.Key)
		claim, own := t.claimOf(c)
		if own && claim == t.audienceClaim() && !t.audienceLimits() || !own && slices.Contains(harmless, key) {
			continue
		}
		all := iam.Conditions{Rows: []iam.Condition{*c}}.Admits(c.Key, iam.AdmitsOptions{Variables: t.variables}).Kind == iam.AdmitsAnything
		unlimited = unlimited && all
		name := key
		if own {
			name = claim
		}
		if t.firmRow(c) && !slices.Contains(t.row.Limits, name) {
			t.row.Limits = append(t.row.Limits, name)
		}
	}
	t.row.Unlimited = unlimited
}

// lacking finds out whether the statement evaluates none of the claims that AWS demands.
func (t *tokenWalk) lacking() {
	if !t.s.closedConditions() || len(t.p.row.Required) == 0 || !t.p.known {
		return
	}
	for _, claim := range t.p.row.Required {
		key := claim
		if !strings.Contains(claim, ":") {
			key = t.key(claim)
		}
		if rows, _ := t.s.Condition.On(key); len(rows) > 0 {
			return
		}
	}
	t.row.Lacking = t.p.row.Required
}

// verdict concludes from what was found.
func (t *tokenWalk) verdict() {
	widest := t.reach == reachCluster || t.reach == reachAnyone
	switch {
	case len(t.row.Dead) > 0:
		t.row.Verdict, t.row.Reach = verdictDead, reachNone
		return
	case !t.s.closedConditions():
		return
	}
	t.row.Reach = t.reach
	if !t.row.Granted || t.reach == "" {
		return
	}
	others := slices.DeleteFunc(slices.Clone(t.row.Limits), func(name string) bool { return name == t.subjectClaim() })
	switch {
	case !widest:
		t.row.Verdict = verdictOK
	case t.row.Unlimited && t.row.Undenied, t.onlySubject() && t.row.Undenied:
		t.row.Verdict = verdictOpen
	case len(others) > 0:
		t.row.Verdict = verdictOK
	}
}

// onlySubject tells whether no other claim or key than the subject's says whose tokens get in.
func (t *tokenWalk) onlySubject() bool {
	for i := range t.s.Condition.Rows {
		c := &t.s.Condition.Rows[i]
		claim, own := t.claimOf(c)
		if !own && !slices.Contains(harmless, strings.ToLower(c.Key)) ||
			own && claim != t.subjectClaim() && (claim != t.audienceClaim() || t.audienceLimits()) {
			return false
		}
	}
	return true
}
