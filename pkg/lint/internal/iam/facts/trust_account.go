package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/issuer"
)

// serviceAccounts adds the rows about the service accounts that the policy lets in.
func (w *trustWalk) serviceAccounts() {
	for i := range w.statements {
		s := &w.statements[i]
		if !s.grants() {
			continue
		}
		for _, p := range s.providers {
			if p.known && p.under == underFederated && p.found && p.match.Kubernetes {
				w.accountsOf(s, p)
			}
		}
	}
	for i := range w.out.ServiceAccounts {
		w.helmHook(&w.out.ServiceAccounts[i])
	}
}

func (w *trustWalk) isDead(p *provider) bool {
	return slices.ContainsFunc(w.out.Tokens, func(t Token) bool { return samePath(t.At, p.value.Path) && t.Verdict == verdictDead })
}

// accountsOf adds the rows of one provider.
func (w *trustWalk) accountsOf(s *trustStatement, p *provider) {
	if w.isDead(p) {
		return
	}
	base := ServiceAccount{
		At: p.value.Path, Statement: s.Path, Provider: p.value.Path, Issuer: p.issuer, RegionName: p.row.RegionName,
		Cluster: p.row.Cluster, Account: p.row.Account, Partition: p.row.Partition, Namespace: "*", Name: "*",
	}
	audiences := s.Condition.Admits(p.issuer+":aud", iam.AdmitsOptions{Variables: w.variables})
	switch audiences.Kind {
	case iam.AdmitsThese:
		base.Audiences = audiences.Literals
	case iam.AdmitsAnything:
		base.AnyAudience = audiences.Exact
	default:
	}
	key := p.issuer + ":sub"
	subjects := s.Condition.Admits(key, iam.AdmitsOptions{Variables: w.variables})
	patterns := subjects.Literals
	for _, term := range subjects.Terms {
		patterns = append(slices.Clip(patterns), term.All[0].String())
	}
	if subjects.Kind == iam.AdmitsAnything || subjects.Kind == iam.AdmitsUnknown {
		w.out.ServiceAccounts = append(w.out.ServiceAccounts, base)
		return
	}
	for _, text := range patterns {
		row := base
		row.At, row.Text = w.whereIs(s, key, text)
		p := iam.ParsePattern(text, iam.PatternOptions{Literal: subjects.Kind == iam.AdmitsThese, Variables: iam.Yes})
		for _, r := range iam.ReadServiceAccountSubject(p).Readings {
			row.Namespace, row.Name = r.Namespace.String(), r.Name.String()
			row.Exact = issuer.Fixed(r.Namespace) && issuer.Fixed(r.Name)
			w.out.ServiceAccounts = append(w.out.ServiceAccounts, row)
		}
	}
}

// whereIs finds the value of a key with a text, or else the first condition on it.
func (w *trustWalk) whereIs(s *trustStatement, key, text string) (at []any, written string) {
	rows, _ := s.Condition.On(key)
	for i := range rows {
		for k := range rows[i].Values {
			v := &rows[i].Values[k]
			if v.Text == text || strings.EqualFold(v.Text, text) && rows[i].Operator.IgnoreCase {
				return v.Path, v.Text
			}
		}
	}
	if len(rows) == 0 {
		return s.Path, text
	}
	return rows[0].Path, text
}

const helmHookSuffix = "-helm-hook"

// helmHook looks for the other half of a pair of service accounts.
func (w *trustWalk) helmHook(row *ServiceAccount) {
	if !row.Exact {
		return
	}
	name, isHook := strings.CutSuffix(row.Name, helmHookSuffix)
	if !isHook {
		name += helmHookSuffix
	}
	row.HelmHook = name
	admitted := w.admitsAccount(row.Issuer, iam.Subject(row.Namespace, name))
	switch {
	case admitted == iam.Yes:
		row.HelmHookAdmitted = "yes"
	case admitted == iam.No && w.closedAccounts():
		row.HelmHookAdmitted = "no"
	}
}

// admitsAccount tells whether the policy lets in a subject of an issuer.
func (w *trustWalk) admitsAccount(url, subject string) iam.Truth {
	result := iam.No
	for i := range w.statements {
		s := &w.statements[i]
		for _, p := range s.providers {
			if !p.known || !strings.EqualFold(p.issuer, url) || w.isDead(p) {
				continue
			}
			in := s.Condition.Admits(p.issuer+":sub", iam.AdmitsOptions{Variables: w.variables}).Value(subject)
			if !s.grants() && in == iam.Yes {
				in = iam.Unknown
			}
			result = result.Or(in)
		}
	}
	return result
}

// closedAccounts tells whether service_accounts certainly holds all that the policy can let in.
func (w *trustWalk) closedAccounts() bool {
	if w.policy.Open {
		return false
	}
	for i := range w.statements {
		s := &w.statements[i]
		if s.effect == "Deny" || s.does[assumeWebIdentity] == iam.No {
			continue
		}
		if s.effect == "" || s.does[assumeWebIdentity] != iam.Yes || !s.kindsKnown || s.NotPrincipal.Present {
			return false
		}
		for _, p := range s.providers {
			if !p.known || !p.found {
				return false
			}
			rows, _ := s.Condition.On(p.issuer + ":sub")
			if !s.closedConditions() && len(rows) == 0 {
				continue
			}
			if slices.ContainsFunc(rows, hasHoles) {
				return false
			}
		}
	}
	return true
}

func hasHoles(c iam.Condition) bool {
	return c.Open || c.Malformed || slices.ContainsFunc(c.Values, func(v iam.Value) bool { _, ok := known(&v); return !ok })
}
