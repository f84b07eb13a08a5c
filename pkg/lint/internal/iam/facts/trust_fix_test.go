package facts

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestFixes applies what rows say is meant to every defect: nothing may be wrong with the result in the
// way that the row said.
func TestFixes(t *testing.T) {
	applied := 0
	for _, d := range defects() {
		text := with(t, d.base, d.from, d.to)
		applied += checkFixes(t, text)
	}
	if applied < 25 {
		t.Errorf("only %d fixes", applied)
	}
}

// checkFixes replaces each value or key that a row has something better for, and looks again.
func checkFixes(t *testing.T, text string) int {
	t.Helper()
	applied := 0
	f := trustFacts(t, text)
	again := func(from, to string) *Facts {
		applied++
		return trustFacts(t, strings.Replace(text, quoted(from), quoted(to), 1))
	}
	for _, r := range f.Providers {
		if r.Fixed != "" {
			for _, now := range again(r.Text, r.Fixed).Providers {
				if samePath(now.At, r.At) && len(now.Problems) > 0 {
					t.Errorf("%s is fixed to %s: %+v", r.Text, r.Fixed, now.Problems)
				}
			}
		}
	}
	for _, r := range f.Principals {
		if r.Fixed != "" {
			for _, now := range again(r.Text, r.Fixed).Principals {
				if samePath(now.At, r.At) && len(now.Problems) > 0 {
					t.Errorf("%s is fixed to %s: %v", r.Text, r.Fixed, now.Problems)
				}
			}
		}
	}
	for _, r := range f.Claims {
		if r.Fixed != "" && !strings.Contains(text, quoted(r.Fixed)) {
			for _, now := range again(r.Key, r.Fixed).Claims {
				if now.Key == r.Fixed && now.Match != matchSame && now.Match != matchCase {
					t.Errorf("%s is fixed to %s: %s %v", r.Key, r.Fixed, now.Match, now.Differences)
				}
			}
		}
	}
	for _, r := range f.Subjects {
		if r.Correction != "" {
			for _, now := range again(r.Text, r.Correction).Subjects {
				if now.Text == r.Correction && len(now.Problems) > 0 && now.Problems[0].Code != "wildcard" {
					t.Errorf("%s is corrected to %s: %+v", r.Text, r.Correction, now.Problems)
				}
			}
		}
	}
	for _, r := range f.AssumedActions {
		if r.Fixed != "" {
			for _, now := range again(r.Text, r.Fixed).AssumedActions {
				if samePath(now.At, r.At) && now.Useless {
					t.Errorf("%s is fixed to %s", r.Text, r.Fixed)
				}
			}
		}
	}
	return applied
}

func quoted(text string) string {
	encoded, _ := json.Marshal(text)
	return string(encoded)
}

// FuzzTrust looks for texts that trip the rows, and for fixes that are none.
func FuzzTrust(f *testing.F) {
	for _, seed := range [][2]string{
		{"arn:aws:iam::210987654321:oidc-provider/" + eksIssuer, "system:serviceaccount:ml:scorer"},
		{"https://" + eksIssuer, "system:serviceaccounts: ML/scorer"},
		{"arn:aws:iam::210987654321:oidc-provider/" + hubIssuer, "repo:acme/app:refs/heads/*"},
		{"arn:aws:iam:x:1:oidc_provider/a.b:443/c?d=e", "*"},
		{"accounts.google.com", "104567890123456789012"},
		{"arn:aws:iam::1:role/x", "repo:?*/*:env:x"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, provider, subject string) {
		issuer := provider[strings.Index(provider, "/")+1:]
		text := strings.NewReplacer(
			quoted("arn:aws:iam::"+ownAccount+":oidc-provider/"+eksIssuer), quoted(provider),
			quoted(eksIssuer+":sub"), quoted(issuer+":sub"), quoted("system:serviceaccount:ml:scorer"), quoted(subject),
		).Replace(irsa)
		if utf8.ValidString(provider+subject) && json.Valid([]byte(text)) && !trustHole.MatchString(text) {
			checkFixes(t, text)
		}
	})
}
