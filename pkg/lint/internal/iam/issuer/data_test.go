package issuer

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// TestTable holds the table to what it must be: hosts tell issuers apart, a slip is no subject, and
// what it is corrected to is one.
func TestTable(t *testing.T) {
	issuers, err := load(embedded)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, i := range issuers {
		if slices.Contains(ids, i.ID) || i.Title == "" || !strings.HasPrefix(i.Source, "https://") || len(i.hosts) == 0 {
			t.Errorf("%s: a repeated id, or no title, source or host", i.ID)
		}
		ids = append(ids, i.ID)
		for _, h := range i.hosts {
			if h.tenancy != "shared" && h.tenancy != "private" {
				t.Errorf("%s: tenancy %q", h.shape, h.tenancy)
			}
			url := h.shape.Fill(func(string) string { return "x" })
			if m, ok := Find(iam.Text(url)); !ok || m.ID != i.ID || m.Code != "" {
				t.Errorf("%s is told as %v %q", url, m.Issuer, m.Code)
			}
		}
		for _, s := range i.hostSlips {
			url := s.shape.Fill(func(string) string { return "x" })
			if m, ok := Find(iam.Text(url)); !ok || m.ID != i.ID || m.Code != s.code {
				t.Errorf("%s is told as %v %q", url, m.Issuer, m.Code)
			}
		}
		for _, name := range slices.Concat(i.tenant, i.project, i.ephemeral) {
			if !slices.ContainsFunc(i.forms, func(f form) bool { return slices.Contains(f.shape.Parts(), name) }) {
				t.Errorf("%s: no form has a part %q", i.ID, name)
			}
		}
	}
}

// sample is a text that a part can be.
func sample(part iam.ShapePart) string {
	for _, text := range []string{"web", "7e3bcd11-2222-4222-8222-123456789abc", "42", "TRACKED", "a"} {
		ok := len(text) >= part.Min && (part.Max == 0 || len(text) <= part.Max)
		for _, r := range text {
			ok = ok && part.Chars.Has(r)
		}
		if ok {
			return text
		}
	}
	return ""
}

func TestForms(t *testing.T) {
	for _, i := range All() {
		for _, f := range i.forms {
			text := f.shape.Fill(func(name string) string { part, _ := f.shape.Part(name); return sample(part) })
			s := i.ReadSubject(like(text), like(text))
			if s.Possible != iam.Yes || s.Custom || s.Code != "" || len(s.Readings) == 0 {
				t.Errorf("%s: %s: %+v", i.ID, text, s)
			}
			if !slices.ContainsFunc(s.Readings, func(r Reading) bool { return r.Form == f.name && i.Reach(r) == One }) {
				t.Errorf("%s: %s is not of the form %s", i.ID, text, f.name)
			}
		}
	}
}

func TestSlips(t *testing.T) {
	for _, i := range All() {
		for _, s := range i.slips {
			text := s.shape.Fill(func(name string) string {
				part, _ := s.shape.Part(name)
				return sample(part)
			})
			read := i.ReadSubject(like(text), like(text))
			if read.Code == "" || len(read.Readings) > 0 {
				t.Errorf("%s: %s (%s): %+v", i.ID, text, s.shape, read)
			}
			if s.dead && read.Possible != iam.No {
				t.Errorf("%s: %s: %v", i.ID, text, read.Possible)
			}
			if read.Correction != "" {
				if again := i.ReadSubject(like(read.Correction), like(read.Correction)); again.Possible != iam.Yes || len(again.Readings) == 0 {
					t.Errorf("%s: %s is corrected to %s", i.ID, text, read.Correction)
				}
			}
		}
	}
}

func byID(t testing.TB, id string) *Issuer {
	t.Helper()
	for _, i := range All() {
		if i.ID == id {
			return i
		}
	}
	t.Fatalf("no issuer %s", id)
	return nil
}

// TestNearMisses are subjects that people have written, with what is wrong with them.
func TestNearMisses(t *testing.T) {
	for _, c := range []struct{ issuer, text, code, correction string }{
		{"github", "repo:acme/app", "no-context", ""},
		{"github", "repo:acme/app:refs/heads/main", "no-ref", "repo:acme/app:ref:refs/heads/main"},
		{"github", "repo:acme/*:refs/heads/main", "", ""},
		{"github", "repo:acme/app:ref:main", "ref", "repo:acme/app:ref:refs/heads/main"},
		{"github", "repo:acme/app:branch:main", "ref", "repo:acme/app:ref:refs/heads/main"},
		{"github", "repo:acme/app:env:prod", "environment", "repo:acme/app:environment:prod"},
		{"github", "repo:acme/app:pull-request", "pull-request", "repo:acme/app:pull_request"},
		{"github", "repo:acme/app:Environment:prod", "case", "repo:acme/app:environment:prod"},
		{"github", "repo:acme/app: environment:prod", "blank", "repo:acme/app:environment:prod"},
		{"github", "repo:acme/app:environment:prod:eu", "colon", "repo:acme/app:environment:prod%3Aeu"},
		{"github", "repo:acme:*", "no-repository", ""},
		{"github", "repo:acme:app:pull_request", "no-repository", "repo:acme/app:pull_request"},
		{"github", "acme/app:ref:refs/heads/main", "no-repo", "repo:acme/app:ref:refs/heads/main"},
		{"github", "repository:acme/app:ref:refs/heads/main", "repository", "repo:acme/app:ref:refs/heads/main"},
		{"github", "repo:https://github.com/acme/app:pull_request", "url", "repo:acme/app:pull_request"},
		{"github", "repo:acme@12/app@34:refs/heads/main", "no-ref", "repo:acme@12/app@34:ref:refs/heads/main"},
		{"github", "system:serviceaccount:ml:scorer", "form", ""},
		{"github", "repo:acme/app:*", "", ""},
		{"github", "job_workflow_ref:acme/ci/.github/workflows/x.yml@refs/heads/main", "", ""},
		{"github-server", "repo:acme/app:refs/heads/main", "no-ref", "repo:acme/app:ref:refs/heads/main"},
		{"github-server", "repo:acme@1/app@2:pull_request", "form", ""},
		{"gitlab", "project_path:g/p", "no-ref", ""},
		{"gitlab", "project_path:g/p:ref_type:branch:main", "ref", "project_path:g/p:ref_type:branch:ref:main"},
		{"gitlab", "project_path:g/p:ref:refs/heads/main", "ref", "project_path:g/p:ref_type:branch:ref:main"},
		{"gitlab", "g/p:ref_type:branch:ref:main", "project", "project_path:g/p:ref_type:branch:ref:main"},
		{"gitlab", "project_path:g/p:environment:prod", "", ""},
		{"gitlab", "repo:g/p:ref:refs/heads/main", "project", ""},
		{"hcp-terraform", "org:acme:project:p:workspace:w:run_phase:plan", "organization", "organization:acme:project:p:workspace:w:run_phase:plan"},
		{"hcp-terraform", "organization:acme:workspace:w:run_phase:plan", "no-project", ""},
		{"hcp-terraform", "organization:acme:project:p:workspace:w", "no-run-phase", ""},
		{"hcp-terraform", "organization:acme:project:p:workspace:w:run_phase:Plan", "case", "organization:acme:project:p:workspace:w:run_phase:plan"},
		{"circleci", "org/4a3bcd11-1111-4111-8111-123456789abc/project/4a3bcd11-1111-4111-8111-123456789abc", "no-user", ""},
		{"circleci", "org/acme/project/*/user/*", "form", ""},
		{"bitbucket", "7e3bcd11-2222-4222-8222-123456789abc:*", "braces", "{7e3bcd11-2222-4222-8222-123456789abc}:*"},
		{"buildkite", "organization:acme:pipeline:web", "no-ref", ""},
		{"google", "me@example.com", "form", ""},
		{"cognito", "us-east-1:7e3bcd11-2222-4222-8222-123456789abc", "", ""},
	} {
		s := byID(t, c.issuer).ReadSubject(like(c.text), like(c.text))
		if s.Code != c.code || s.Correction != c.correction {
			t.Errorf("%s %s: %q %q, want %q %q", c.issuer, c.text, s.Code, s.Correction, c.code, c.correction)
		}
	}
}

func TestLiteralWildcard(t *testing.T) {
	text := "repo:acme/app:*"
	s := byID(t, "github").ReadSubject(iam.Text(text), like(text))
	if s.Possible != iam.No || s.Code != "wildcard" {
		t.Errorf("%+v", s)
	}
}

func TestReach(t *testing.T) {
	hub := byID(t, "github")
	for text, want := range map[string]int{
		"repo:acme/app:pull_request": One, "repo:acme/app:*": Some, "repo:acme/ap*:pull_request": Tenant, "repo:acme/*": Tenant,
		"repo:ac*/app:pull_request": Tenants, "repo:*/app:pull_request": Anyone, "repo:acme@*/app@*:pull_request": Some, "*": Anyone,
	} {
		widest := 0
		for _, r := range hub.ReadSubject(like(text), like(text)).Readings {
			widest = max(widest, hub.Reach(r))
		}
		if widest != want {
			t.Errorf("%s: %d, want %d", text, widest, want)
		}
	}
}

func TestFind(t *testing.T) {
	for text, want := range map[string]string{
		"oidc.eks.eu-west-1.amazonaws.com/id/ABC":   "eks private   ABC",
		"OIDC.EKS.eu-west-1.amazonaws.com/id/ABC":   "eks private   ABC",
		"oidc.eks.${region}.amazonaws.com/id/${id}": "eks private   ",
		"${issuer}": "",
		"oidc.eks.eu-west-1.amazonaws.com/id/ABC/":             "eks private trailing-slash oidc.eks.eu-west-1.amazonaws.com/id/ABC ABC",
		"oidc.eu-west-1.eks.amazonaws.com/ABC":                 "eks private host-order oidc.eks.eu-west-1.amazonaws.com/id/ABC ABC",
		"git.example.org":                                      "",
		"token.actions.githubusercontent.com":                  "github shared   ",
		"token.actions.githubusercontent.com/acme":             "github private   ",
		"sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d": "azure shared   ",
	} {
		got := ""
		if m, ok := Find(like(text)); ok {
			cluster, _ := m.Named("cluster")
			got = m.ID + " " + m.Tenancy + " " + m.Code + " " + m.Correct + " " + cluster
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	m, _ := Find(like("oidc.circleci.com/org/acme"))
	if m.Audience() != "acme" {
		t.Errorf("audience %q", m.Audience())
	}
	if p, ok := m.Pattern("account"); !ok || p.String() != "acme" {
		t.Errorf("%v %v", p, ok)
	}
	if !IsBuiltIn("accounts.google.com") || IsBuiltIn("gitlab.com") {
		t.Error("built-in providers")
	}
}

func TestClaims(t *testing.T) {
	eks, hub, cognito := byID(t, "eks"), byID(t, "github"), byID(t, "cognito")
	var unknown *Issuer
	for _, c := range []struct {
		issuer *Issuer
		claim  string
		known  bool
		want   iam.Truth
	}{
		{eks, "sub", false, iam.Yes},
		{eks, "AUD", false, iam.Yes},
		{eks, "namespace", false, iam.No},
		{hub, "actor", true, iam.Yes},
		{hub, "repository_owner", false, iam.No},
		{unknown, "sub", false, iam.Yes},
		{unknown, "iss", false, iam.No},
		{unknown, "groups", false, iam.Unknown},
		{byID(t, "amazon"), "user_id", false, iam.Yes},
	} {
		if got := c.issuer.Takes(c.claim, c.known); got != c.want {
			t.Errorf("%v %s: %v", c.issuer, c.claim, got)
		}
	}
	if !eks.Single("sub") || cognito.Single("amr") || !unknown.Always("sub") || unknown.Always("email") || !byID(t, "facebook").Always("id") {
		t.Error("single or always")
	}
}

func TestBrokenTables(t *testing.T) {
	for _, text := range []string{
		`{`, `[{"id":"x","nothing":1}]`, `[{"id":"x","hosts":[{"shape":"{a}"}]}]`, `[{"id":"x","parts":{"a":1}}]`,
	} {
		if _, err := load([]byte(text)); !errors.Is(err, errData) {
			t.Errorf("%s: %v", text, err)
		}
	}
}
