package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// dead collects the reasons why no token gets in.
func (t *tokenWalk) dead() {
	if t.s.does[assumeWebIdentity] == iam.No {
		at := t.s.Path
		if t.s.Action.Present {
			at = t.s.Action.Path
		}
		t.die(at, "action", "", "")
	}
	if t.p.dead() {
		t.die(t.p.value.Path, "provider", t.p.value.Text, "")
	}
	var claims []string
	for _, k := range t.s.keys {
		if !k.is(t.p) {
			if k.needed() && t.isForeign(k) {
				t.die(k.row.Path, "issuer", k.row.Key, k.name)
			}
			continue
		}
		if k.needed() && t.takes(k, t.own) == iam.No {
			t.die(k.row.Path, "claim", k.row.Key, k.name)
			continue
		}
		if name := strings.ToLower(k.name); !slices.Contains(claims, name) {
			claims = append(claims, name)
			t.deadClaim(k, name)
		}
	}
}

// isForeign tells whether tokens of the provider certainly do not have a key.
func (t *tokenWalk) isForeign(k *claimKey) bool {
	switch k.match {
	case matchOther:
		return !k.open
	case matchSame, matchCase:
		return k.provider != t.p
	}
	return k.match == matchNone
}

func (t *tokenWalk) die(at []any, reason, text, claim string) {
	t.row.Dead = append(t.row.Dead, DeadCause{At: at, Reason: reason, Text: text, Claim: claim})
}

// deadClaim tells whether no token has a value of the claim that all conditions on it let in.
func (t *tokenWalk) deadClaim(k *claimKey, name string) {
	admits := t.admits(name)
	always := t.own.Always(name)
	switch {
	case admits.Kind == iam.AdmitsNothing && (always || admits.Absent == iam.No):
		reason := "contradiction"
		rows, _ := t.s.Condition.On(k.row.Key)
		if at := slices.IndexFunc(rows, func(c iam.Condition) bool { return c.Empty() && !c.Operator.Negated }); at >= 0 {
			reason = "empty"
			k = &claimKey{row: &rows[at]}
		}
		t.die(k.row.Path, reason, k.row.Key, name)
	case name == t.subjectClaim() && t.reach == reachNone:
		t.die(k.row.Path, "subject", k.row.Key, name)
	case name == t.audienceClaim() && always && allLiteralWildcards(admits):
		t.die(k.row.Path, "audience", k.row.Key, name)
	}
}

// admits is what the statement lets in of a claim.
func (t *tokenWalk) admits(claim string) iam.Admits {
	return t.s.Condition.Admits(t.key(claim), iam.AdmitsOptions{
		Variables: t.variables, Multivalued: !t.own.Single(claim),
	})
}

// allLiteralWildcards tells whether every value has a star or question mark in it, which no token's has.
func allLiteralWildcards(a iam.Admits) bool {
	return a.Kind == iam.AdmitsThese && !slices.ContainsFunc(a.Literals, func(text string) bool { return !strings.ContainsAny(text, "*?") })
}
