package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/issuer"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// claimKey is a condition key on a claim of a token.
type claimKey struct {
	row *iam.Condition
	// written is the issuer as the key has it, issuer the same without scheme, ARN and port; forms say
	// what was taken off, name is the claim.
	written, issuer, name string
	forms                 []string
	// match, provider and differences compare it with the statement's providers; open means that a
	// placeholder in the provider's issuer is still to be filled in.
	match       string
	provider    *provider
	differences []string
	open        bool
	// own is whose issuer it is.
	own   issuer.Match
	found bool
}

// How the issuer of a key compares with the providers of its statement.
const (
	matchSame  = "same"
	matchCase  = "case"
	matchOther = "other"
	matchNone  = "none"
)

// readKeys finds the condition keys of a statement that are about claims.
func (w *trustWalk) readKeys(s *trustStatement) {
	for i := range s.Condition.Rows {
		k, ok := newClaimKey(&s.Condition.Rows[i])
		if !ok {
			continue
		}
		k.compare(s)
		if slices.Contains(k.forms, "separator") && (k.provider == nil || !onlyForm(k.differences)) {
			continue
		}
		if k.provider != nil && (k.match != matchOther || onlyForm(k.differences)) {
			k.own, k.found = k.provider.match, k.provider.found
		} else {
			k.own, k.found = issuer.Find(iam.Text(k.issuer))
		}
		s.keys = append(s.keys, k)
	}
}

// onlyForm tells whether differences are of the form alone, so that the same issuer is meant.
func onlyForm(differences []string) bool {
	return !slices.ContainsFunc(differences, func(one string) bool {
		return !slices.Contains([]string{"scheme", "arn", "port", "separator", "slash"}, one)
	})
}

func newClaimKey(row *iam.Condition) (*claimKey, bool) {
	k := &claimKey{row: row}
	rest := row.Key
	if at := strings.Index(rest, ":"+arnProvider+"/"); at >= 0 && strings.HasPrefix(rest, "arn:") {
		rest = rest[at+len(arnProvider)+2:]
		k.forms = append(k.forms, "arn")
	}
	for _, scheme := range []string{"https://", "http://"} {
		if len(rest) > len(scheme) && strings.EqualFold(rest[:len(scheme)], scheme) {
			rest = rest[len(scheme):]
			k.forms = append(k.forms, "scheme")
		}
	}
	colon := strings.LastIndexByte(rest, ':')
	if colon >= 0 {
		k.issuer, k.name = rest[:colon], rest[colon+1:]
	} else {
		colon = strings.LastIndexAny(rest, "/.")
		if colon < 0 || rest[colon+1:] != "sub" && rest[colon+1:] != "aud" {
			return nil, false
		}
		k.issuer, k.name = rest[:colon], rest[colon+1:]
		k.forms = append(k.forms, "separator")
	}
	k.written = strings.TrimSuffix(row.Key[:len(row.Key)-len(k.name)], ":")
	host, path, slash := strings.Cut(k.issuer, "/")
	if name, _, ok := strings.Cut(host, ":"); ok {
		k.forms = append(k.forms, "port")
		k.issuer = name
		if slash {
			k.issuer += "/" + path
		}
	}
	return k, isHostLike(k.issuer) && k.name != ""
}

// compare compares the key's issuer with the providers of its statement.
func (k *claimKey) compare(s *trustStatement) {
	sure := s.kindsKnown
	best := 0
	for _, p := range s.providers {
		same, open := k.isOf(p)
		switch same {
		case iam.Yes:
			k.provider = p
			switch {
			case len(k.forms) > 0:
				k.match, k.differences = matchOther, k.forms
			case k.issuer == p.issuer:
				k.match = matchSame
			default:
				k.match = matchCase
			}
			return
		case iam.Unknown:
			sure = false
		case iam.No:
			differences, rank := k.differ(p)
			if k.provider == nil || rank < best {
				k.provider, k.differences, best, k.open = p, differences, rank, open
			}
		}
	}
	switch {
	case !sure:
		k.provider, k.differences = nil, nil
	case k.provider != nil:
		k.match = matchOther
		k.differences = append(slices.Clip(k.forms), k.differences...)
	case !slices.Contains(s.kinds, kindOIDC):
		k.match = matchNone
	}
}

// isOf tells whether the key is of a provider. Open means that they differ as they are written, with a
// placeholder in the provider's issuer.
func (k *claimKey) isOf(p *provider) (same iam.Truth, open bool) {
	if p.known {
		switch {
		case strings.EqualFold(k.issuer, p.issuer):
			return iam.Yes, false
		case p.has("path-missing") && len(k.issuer) > len(p.issuer) && strings.EqualFold(k.issuer[:len(p.issuer)], p.issuer):
			// The key has what the provider lacks.
			return iam.Unknown, false
		}
		return iam.No, false
	}
	if len(p.parts) == 0 {
		return iam.No, false
	}
	options := iam.PatternOptions{Literal: true, Fold: true, Variables: iam.No}
	if iam.PatternOf(p.parts, options).Match(k.issuer) == iam.No {
		return iam.No, false
	}
	if filled, ok := filledIssuer(p.parts); ok && filled.Match(k.issuer) == iam.No {
		return iam.No, true
	}
	return iam.Unknown, false
}

// filledIssuer is an issuer with one or more characters for each placeholder; there is none where it
// has other holes.
func filledIssuer(parts []syntax.Part) (iam.Pattern, bool) {
	text := ""
	for _, part := range parts {
		switch part.Class {
		case syntax.None:
			text += part.Text
		case syntax.Placeholder:
			text += "?*"
		default:
			return iam.Pattern{}, false
		}
	}
	return iam.ParsePattern(text, iam.PatternOptions{Fold: true, Variables: iam.No}), true
}

// differ says how the key's issuer differs from a provider's, and how much.
func (k *claimKey) differ(p *provider) (differences []string, rank int) {
	own, found := issuer.Find(iam.Text(k.issuer))
	mine, theirs := strings.ToLower(k.issuer), strings.ToLower(p.issuer)
	host, _, _ := strings.Cut(mine, "/")
	theirHost, _, _ := strings.Cut(theirs, "/")
	switch {
	case strings.TrimRight(mine, "/") == strings.TrimRight(theirs, "/"):
		return []string{"slash"}, 1
	case host == theirHost && (strings.HasPrefix(mine, theirs) || strings.HasPrefix(theirs, mine)) && p.known && !bothClusters(own, p.match):
		return []string{"path"}, 2
	case found && p.found && own.ID == "eks" && p.match.ID == "eks":
		differences = eksDifferences(own, p.match)
		return differences, 2 + len(differences)
	case host == theirHost:
		return []string{"tenant"}, 6
	}
	return []string{"issuer"}, 7
}

// bothClusters tells whether two EKS issuers both have an id.
func bothClusters(a, b issuer.Match) bool {
	if a.Issuer == nil || b.Issuer == nil {
		return false
	}
	_, one := a.Pattern("cluster")
	_, other := b.Pattern("cluster")
	return one && other && a.ID == "eks" && b.ID == "eks"
}

// eksDifferences are those between two EKS issuers.
func eksDifferences(a, b issuer.Match) []string {
	var out []string
	for _, name := range []string{"cluster", "region"} {
		p, okP := a.Pattern(name)
		q, okQ := b.Pattern(name)
		switch {
		case !okP || !okQ:
			if okP != okQ && name == "cluster" {
				out = append(out, "path")
			}
		case !strings.EqualFold(p.String(), q.String()):
			out = append(out, name)
		}
	}
	if len(out) == 0 {
		out = append(out, "domain")
	}
	return out
}

// needed tells whether the row certainly keeps out a request without the key.
func (k *claimKey) needed() bool { return k.row.Valid && needsKey(k.row) }

// is tells whether the key is one of a provider's own, in its proper form.
func (k *claimKey) is(p *provider) bool {
	return len(k.forms) == 0 && p.known && strings.EqualFold(k.issuer, p.issuer)
}
