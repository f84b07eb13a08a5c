package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// trust works out the rows about who may assume a role, and about the roles and keys that a policy
// without principals reaches.
func (b *builder) trust() {
	if !slices.ContainsFunc(b.statements, func(s statement) bool { return s.Principal.Present || s.NotPrincipal.Present }) {
		b.targets()
		return
	}
	w := &trustWalk{builder: b, variables: b.policy.HasVariables()}
	w.statements = make([]trustStatement, 0, len(b.statements))
	for i := range b.statements {
		w.statements = append(w.statements, newTrustStatement(&b.statements[i]))
	}
	w.findProviders()
	for i := range w.statements {
		s := &w.statements[i]
		w.principalsOf(s)
		w.assumedActions(s)
		w.podIdentities(s)
		w.externalIDs(s)
		w.readKeys(s)
	}
	for i := range w.statements {
		s := &w.statements[i]
		w.claimsOf(s)
		w.rivals(s)
		w.tokens(s)
	}
	w.coverSubjects()
	w.serviceAccounts()
	w.partitions()
	w.trustRow()
}

// trustWalk works out the rows of a policy with principals.
type trustWalk struct {
	*builder
	variables  iam.Truth
	statements []trustStatement
	// account and partition are the role's own, if they are known.
	account, partition string
}

// The actions that a trust policy can allow.
const (
	assumeRole = iota
	assumeWebIdentity
	assumeSAML
	tagSession
	setSourceIdentity
	setContext
	trustActions
)

// trustAction is an action as AWS spells it.
func trustAction(i int) string {
	return [...]string{
		"sts:AssumeRole", "sts:AssumeRoleWithWebIdentity", "sts:AssumeRoleWithSAML", "sts:TagSession", "sts:SetSourceIdentity",
		"sts:SetContext",
	}[i]
}

// trustStatement is a statement with what its actions and principals come to.
type trustStatement struct {
	*statement
	// does tells for each action of trust policies whether the statement is about it.
	does [trustActions]iam.Truth
	// who are the values of its Principal.
	who []who
	// kinds are the kinds of its principals, kindsKnown tells that they are all seen.
	kinds      []string
	kindsKnown bool
	providers  []*provider
	keys       []*claimKey
}

func newTrustStatement(s *statement) trustStatement {
	out := trustStatement{statement: s}
	for i := range out.does {
		out.does[i] = s.isAbout(strings.ToLower(trustAction(i)))
	}
	out.who = readPrincipals(&s.Principal)
	out.principalKinds()
	return out
}

// isAbout tells whether the actions of a statement hold one, in lower case.
func (s *statement) isAbout(action string) iam.Truth {
	switch {
	case s.Action.Present && s.NotAction.Present:
		return iam.Unknown
	case s.Action.Present:
		return listed(&s.Action, action)
	case s.NotAction.Present:
		return listed(&s.NotAction, action).Not()
	case s.Open:
		return iam.Unknown
	}
	return iam.No
}

func listed(e *iam.Element, action string) iam.Truth {
	found := iam.No
	if e.Open || e.Malformed {
		found = iam.Unknown
	}
	for i := range e.Values {
		found = found.Or(namesAction(&e.Values[i], action))
	}
	return found
}

// namesAction tells whether a value of Action stands for an action, in lower case.
func namesAction(v *iam.Value, action string) iam.Truth {
	if v.Parts != nil {
		return actionPattern(v).Match(action)
	}
	// The usual cases, in which there is nothing to match: another service, or a plain name.
	colon := strings.IndexAny(v.Text, ":*?$")
	switch {
	case colon > 0 && v.Text[colon] == ':' && (len(action) <= colon || !strings.EqualFold(v.Text[:colon+1], action[:colon+1])):
		return iam.No
	case strings.ContainsAny(v.Text, "*?$"):
		return actionPattern(v).Match(action)
	case strings.EqualFold(v.Text, action):
		return iam.Yes
	}
	return iam.No
}

func actionPattern(v *iam.Value) iam.Pattern {
	return v.Pattern(iam.PatternOptions{Fold: true, Variables: iam.No})
}

// mayDeny tells whether a statement may deny an action to some principal.
func (s *trustStatement) mayDeny(action int) bool {
	return s.Denies() != iam.No && s.does[action] != iam.No
}

// undenied tells whether certainly no statement of the policy denies any of an action.
func (w *trustWalk) undenied(action int) bool {
	return !w.policy.Open && !slices.ContainsFunc(w.statements, func(s trustStatement) bool { return s.mayDeny(action) })
}

// grants tells whether the statement certainly allows sts:AssumeRoleWithWebIdentity.
func (s *trustStatement) grants() bool {
	return s.effect == "Allow" && s.does[assumeWebIdentity] == iam.Yes
}

// closedConditions tells whether all conditions of a statement are seen.
func (s *statement) closedConditions() bool { return s.conditioned != conditionsUnknown }

// known is the text of a value without holes and policy variables.
func known(v *iam.Value) (string, bool) {
	text, ok := v.Known()
	return text, ok && !strings.Contains(text, "${")
}

// step is a path with one more step.
func step(path []any, last any) []any { return append(slices.Clip(path), last) }
