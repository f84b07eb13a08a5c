package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/issuer"
)

// claimsOf adds the rows for the condition keys of a statement that are about claims.
func (w *trustWalk) claimsOf(s *trustStatement) {
	for _, k := range s.keys {
		row := Claim{
			At: k.row.Path, OperatorAt: k.row.OperatorPath, Statement: s.Path, Effect: s.effect,
			Key: k.row.Key, Issuer: k.written, Name: k.name, Operator: describe(k.row), Match: k.match,
			Differences: k.differences,
		}
		var own *issuer.Issuer
		if k.found {
			own = k.own.Issuer
			row.Vendor, row.Title = own.ID, own.Title
		}
		if k.provider != nil {
			row.Provider, row.ProviderIssuer = k.provider.value.Path, k.provider.text
		}
		if k.match == matchOther {
			row.Certain = !k.open
			if k.provider.known {
				row.Fixed = k.provider.issuer + ":" + k.name
			}
		}
		row.Single = own.Single(k.name)
		w.filled(k, own, &row)
		w.outcome(k, &row)
		w.out.Claims = append(w.out.Claims, row)
	}
}

// takes tells whether AWS takes the claim of a key into requests.
func (w *trustWalk) takes(k *claimKey, own *issuer.Issuer) iam.Truth {
	_, listed := w.data.ConditionKey(k.issuer + ":" + k.name)
	return own.Takes(k.name, listed)
}

func (w *trustWalk) filled(k *claimKey, own *issuer.Issuer, row *Claim) {
	switch w.takes(k, own) {
	case iam.Yes:
		row.Filled = "yes"
		return
	case iam.No:
		row.Filled = "no"
	default:
		row.Filled = "unlisted"
	}
	names := slices.Clone(issuer.Common())
	if own != nil {
		names = append(names, own.SubjectClaim, own.AudienceClaim)
		prefix := strings.ToLower(k.issuer) + ":"
		if action, ok := w.data.Action("sts", "AssumeRoleWithWebIdentity"); ok {
			for key := range action.ConditionKeys() {
				if name, ok := strings.CutPrefix(strings.ToLower(key.Name()), prefix); ok {
					names = append(names, name)
				}
			}
		}
	}
	written := strings.ToLower(k.name)
	for _, name := range names {
		if distance := typoDistance(written, name); distance > 0 && distance <= max(1, len(name)/3) || isIDOf(name, written) {
			row.Near = append(row.Near, Near{Name: name, Distance: distance})
		}
	}
	row.Near = bestNear(row.Near)
}

// isIDOf tells whether a claim is the id of what another one names: repository_owner_id.
func isIDOf(claim, name string) bool { return claim == name+"_id" }

// outcome says what the row comes to for tokens of the statement's providers.
func (w *trustWalk) outcome(k *claimKey, row *Claim) {
	absent := row.Match == matchNone || row.Match == matchOther && row.Certain ||
		(row.Match == matchSame || row.Match == matchCase) && row.Filled == "no"
	switch {
	case !absent || !k.row.Valid:
	case k.needed():
		row.Outcome = "fails"
	case k.row.Evaluate(nil, iam.Unknown) == iam.Yes:
		row.Outcome = "holds"
	}
}

// rivals adds a row where a statement asks for keys of several issuers at once.
func (w *trustWalk) rivals(s *trustStatement) {
	var issuers []string
	var row Rivals
	provided := true
	for _, k := range s.keys {
		name := strings.ToLower(k.issuer)
		if !k.needed() || slices.Contains(issuers, name) {
			continue
		}
		issuers = append(issuers, name)
		provided = provided && (k.match == matchSame || k.match == matchCase)
		switch len(issuers) {
		case 1:
			row.First, row.FirstText = k.row.Path, k.row.Key
		case 2:
			row.At, row.Text = k.row.Path, k.row.Key
		}
	}
	if len(issuers) < 2 {
		return
	}
	row.Statement, row.Effect, row.Issuers, row.Provided = s.Path, s.effect, issuers, provided
	w.out.Rivals = append(w.out.Rivals, row)
}
