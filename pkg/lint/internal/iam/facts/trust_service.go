package facts

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// podsService is the principal of EKS Pod Identity.
const podsService = "pods.eks.amazonaws.com"

// podTags are the tags of a session that Pod Identity sets.
//
//nolint:gochecknoglobals // A constant table.
var podTags = []string{
	"eks-cluster-arn", "eks-cluster-name", "kubernetes-namespace", "kubernetes-service-account", "kubernetes-pod-name", "kubernetes-pod-uid",
}

// podIdentities adds the rows about Pod Identity's principal.
func (w *trustWalk) podIdentities(s *trustStatement) {
	if s.effect != "Allow" {
		return
	}
	for k := range s.Principal.Entries {
		e := &s.Principal.Entries[k]
		for i := range e.Values {
			text, ok := known(&e.Values[i])
			if ok && e.Key == underService && (text == podsService || text == podsService+".cn") {
				w.podIdentity(s, &e.Values[i])
			}
		}
	}
}

func (w *trustWalk) podIdentity(s *trustStatement, v *iam.Value) {
	row := PodIdentity{At: v.Path, Text: v.Text, Statement: s.Path, ActionAt: step(s.Path, "Action")}
	for _, action := range []int{assumeRole, tagSession} {
		if w.neverAllows(v.Text, action) {
			row.Missing = append(row.Missing, trustAction(action))
		}
	}
	if closedElement(&s.Action) && len(row.Missing) > 0 {
		row.Insert = s.Action.Path
		for i := range s.Action.Values {
			row.Actions = append(row.Actions, s.Action.Values[i].Text)
		}
		row.Actions = append(row.Actions, row.Missing...)
	}
	for i := range s.Action.Values {
		action := &s.Action.Values[i]
		p := actionPattern(action)
		if text, ok := known(action); ok && !p.HasWildcard() && (p.Match("sts:assumerolewithwebidentity") == iam.Yes || p.Match("sts:assumerolewithsaml") == iam.Yes) {
			row.Foreign = append(row.Foreign, TextAt{At: action.Path, Text: text})
		}
	}
	row.Unscoped = s.closedConditions()
	for i := range s.Condition.Rows {
		c := &s.Condition.Rows[i]
		key := strings.ToLower(c.Key)
		if tag, ok := strings.CutPrefix(key, "aws:principaltag/"); ok && slices.Contains(podTags, tag) {
			row.PrincipalTags = append(row.PrincipalTags, FixedKey{At: c.Path, Text: c.Key, Fixed: "aws:RequestTag/" + c.Key[len("aws:PrincipalTag/"):]})
		}
		if strings.HasPrefix(key, "aws:requesttag/") || strings.HasPrefix(key, "aws:source") || strings.HasPrefix(key, "aws:principaltag/") {
			row.Unscoped = false
		}
	}
	w.out.PodIdentities = append(w.out.PodIdentities, row)
}

// neverAllows tells whether no statement of the policy can let a service do something.
func (w *trustWalk) neverAllows(service string, action int) bool {
	if w.policy.Open {
		return false
	}
	for i := range w.statements {
		s := &w.statements[i]
		if s.effect == "Deny" || s.does[action] == iam.No {
			continue
		}
		values, open := s.Principal.Of(underService)
		named := slices.ContainsFunc(values, func(v iam.Value) bool { text, ok := known(&v); return !ok || text == service })
		if named || open || s.Principal.Malformed || !s.Principal.Present || s.Principal.Everyone {
			return false
		}
	}
	return true
}

// onlyEKS tells whether all principals of a statement are EKS issuers.
func (s *trustStatement) onlyEKS() bool {
	return s.kindsKnown && len(s.kinds) == 1 && s.kinds[0] == kindOIDC && len(s.providers) > 0 &&
		!slices.ContainsFunc(s.providers, func(p *provider) bool { return !p.found || p.match.ID != "eks" })
}

// The shortest and the longest ExternalId, and the characters that it is made of besides letters and
// digits (API_AssumeRole).
const (
	minExternalID   = 2
	maxExternalID   = 1224
	shortExternalID = 6
	externalIDChars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+=,.@:/-"
)

// externalIDs adds the rows about the values of conditions on sts:ExternalId.
func (w *trustWalk) externalIDs(s *trustStatement) {
	rows, _ := s.Condition.On("sts:ExternalId")
	for i := range rows {
		if !rows[i].Valid || rows[i].Operator.Type != iam.TypeString {
			continue
		}
		for k := range rows[i].Values {
			w.externalID(s, &rows[i], &rows[i].Values[k])
		}
	}
}

func (w *trustWalk) externalID(s *trustStatement, c *iam.Condition, v *iam.Value) {
	op := c.Operator
	wild := v.Pattern(iam.PatternOptions{Variables: w.variables})
	row := ExternalID{
		At: v.Path, Text: v.Text, Statement: s.Path, Effect: s.effect, Operator: describe(c), Length: wild.MinLength(),
	}
	add := func(problem string) { row.Problems = append(row.Problems, problem) }
	text, ok := known(v)
	switch {
	case !ok:
		if row.Length > maxExternalID {
			add("length")
		}
		w.out.ExternalIDs = append(w.out.ExternalIDs, row)
		return
	case text == "":
		add("empty")
	case op.Wildcards() && wild.MatchesAll():
		add("any")
	case op.Wildcards() && wild.HasWildcard():
		add("open")
	case wild.HasWildcard():
		add("literal-wildcard")
	case row.Length < minExternalID || row.Length > maxExternalID:
		add("length")
	case row.Length < shortExternalID:
		add("short")
	}
	trimmed := strings.TrimSpace(text)
	if at := strings.IndexFunc(trimmed, func(r rune) bool {
		return !strings.ContainsRune(externalIDChars, r) && r != '*' && r != '?'
	}); at >= 0 {
		add("character")
		r, _ := utf8.DecodeRuneInString(trimmed[at:])
		row.Part = string(r)
	}
	if trimmed != text {
		add("blank")
	}
	if iam.IsAccountID(text) && slices.ContainsFunc(w.out.Principals, func(p Principal) bool {
		return samePath(p.Statement, s.Path) && p.Account == text
	}) {
		add("account")
	}
	w.out.ExternalIDs = append(w.out.ExternalIDs, row)
}
