package lint

import (
	"context"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/facts"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
	"github.com/arthurlint/arthurlint/pkg/lint/trust"
)

// ExplainTrust tells who may assume the roles of the trust policies in the targets, by the facts that
// the rules read. What cannot be read is an error, told with the rest.
func (l *Linter) ExplainTrust(ctx context.Context, targets []string) ([]trust.Policy, []error) {
	var out []trust.Policy
	errs := l.eachDocument(ctx, targets, func(engine *policy.Engine, doc *extract.Document) error {
		if doc.Kind == extract.KindTrustPolicy {
			out = append(out, explainTrust(engine, doc))
		}
		return nil
	})
	return out, errs
}

func explainTrust(engine *policy.Engine, doc *extract.Document) trust.Policy {
	found := engine.Facts(doc)
	out := trust.Policy{File: doc.File.Name, Name: doc.Name, Document: doc.Index, Statements: []trust.Statement{}}
	for i := range found.Statements {
		row := &found.Statements[i]
		at := doc.Root.Locate(row.At)
		s := trust.Statement{
			Sid: row.Sid, Effect: row.Effect, Line: doc.File.Position(at.Node.Range.Start, source.CodePoints).Line,
			Actions: []string{}, Tokens: []trust.Token{}, Principals: []trust.Principal{},
		}
		for _, action := range found.AssumedActions {
			if slices.Equal(action.Statement, row.At) {
				s.Actions = append(s.Actions, action.Grants...)
			}
		}
		for j := range found.Tokens {
			if slices.Equal(found.Tokens[j].Statement, row.At) {
				s.Tokens = append(s.Tokens, explainToken(found, &found.Tokens[j]))
			}
		}
		for j := range found.Principals {
			p := &found.Principals[j]
			webIdentity := row.Effect == "Allow" && slices.ContainsFunc(found.Tokens, func(t facts.Token) bool { return slices.Equal(t.At, p.At) })
			if slices.Equal(p.Statement, row.At) && !webIdentity {
				s.Principals = append(s.Principals, explainPrincipal(p))
			}
		}
		out.Statements = append(out.Statements, s)
	}
	return out
}

func explainToken(found *facts.Facts, t *facts.Token) trust.Token {
	out := trust.Token{
		Provider: t.Text, Issuer: t.Issuer, Title: t.Title, Region: t.RegionName, Cluster: t.Cluster,
		Verdict: t.Verdict, Dead: []string{}, Subjects: []trust.Subject{}, Audiences: []string{}, Limits: []string{},
	}
	if out.Verdict == "" {
		out.Verdict = "unknown"
	}
	for _, cause := range t.Dead {
		out.Dead = append(out.Dead, deadWords(&cause))
	}
	out.Anyone = t.Subject == "none" || t.Subject == "presence"
	out.AnyAudience = t.Audience == "none" || t.Audience == "presence"
	for i := range found.Subjects {
		s := &found.Subjects[i]
		if s.Name == "sub" && slices.Equal(s.Statement, t.Statement) && slices.Equal(s.Provider, t.At) {
			out.Subjects = append(out.Subjects, trust.Subject{
				Text: s.Text, Negated: s.Operator.Negated, Reach: s.Reach, Means: subjectWords(s), Correction: s.Correction,
			})
		}
	}
	for _, a := range found.Admitted {
		if a.Name == "aud" && a.Guard != "none" && slices.Equal(a.Statement, t.Statement) && slices.Equal(a.Provider, t.At) {
			out.Audiences = append(out.Audiences, a.Values...)
		}
	}
	for _, limit := range t.Limits {
		if limit != "sub" && limit != "aud" {
			out.Limits = append(out.Limits, limit)
		}
	}
	return out
}

// deadWords say why no token gets in.
func deadWords(cause *facts.DeadCause) string {
	words := map[string]string{
		"action":        "the statement does not allow sts:AssumeRoleWithWebIdentity",
		"provider":      "no provider has this ARN",
		"issuer":        "a condition asks for the key of another issuer",
		"claim":         "a condition asks for a claim that AWS never fills in",
		"contradiction": "the conditions exclude each other",
		"empty":         "a condition has no values",
		"subject":       "no token has such a subject",
		"audience":      "no token has such an audience",
	}[cause.Reason]
	if cause.Text == "" {
		return words
	}
	return words + ", " + cause.Text
}

// subjectWords say what a value of a condition on the subject stands for.
func subjectWords(s *facts.Subject) string {
	if s.LiteralWildcard {
		return "no token has it: " + s.Operator.Text + " has no wildcards"
	}
	if s.Reach == "none" && len(s.Problems) > 0 {
		return "no token has it: " + problemWords(&s.Problems[0])
	}
	switch {
	case s.Reach == "none":
		return "no token gets in by it"
	case s.Kubernetes && s.Reach == "cluster" && len(s.Readings) != 1:
		return "every service account of every namespace"
	case len(s.Readings) == 0 && s.Custom:
		return "a subject of a template of one's own"
	case len(s.Readings) == 0:
		return "subjects like it"
	}
	readings := make([]string, 0, len(s.Readings))
	for i := range s.Readings {
		readings = append(readings, readingWords(&s.Readings[i]))
	}
	return strings.Join(readings, "; or ")
}

func problemWords(p *facts.SubjectProblem) string {
	switch {
	case p.Says != "":
		return p.Says
	case p.Part != "":
		return strings.ReplaceAll(p.Code, "-", " ") + " in the " + p.Part
	}
	return strings.ReplaceAll(p.Code, "-", " ")
}

// readingWords name the parts of a subject, each with what a wildcard in it stands for.
func readingWords(r *facts.SubjectReading) string {
	parts := make([]string, 0, len(r.Parts))
	for _, p := range r.Parts {
		switch {
		case p.Free:
			parts = append(parts, "any "+p.Name)
		case p.Partly:
			parts = append(parts, p.Name+" like "+p.Text)
		default:
			parts = append(parts, p.Name+" "+p.Text)
		}
	}
	return strings.ReplaceAll(r.Form, "-", " ") + ": " + strings.Join(parts, ", ")
}

func explainPrincipal(p *facts.Principal) trust.Principal {
	words := map[string]string{
		"everyone": "everyone", "account": "whoever the account lets", "root": "whoever the account lets", "role": "the role", "user": "the user",
		"group": "a group, which is no principal", "session": "a session of a role", "federated-user": "a federated user",
		"role-id": "a role that was deleted", "user-id": "a user that was deleted", "other-id": "something that was deleted",
		"service": "the AWS service", "saml-provider": "users of the SAML provider", "oidc-provider": "tokens of the provider",
		"built-in-provider": "tokens of the provider",
	}[p.Form]
	if words == "" {
		words = "the principal"
	}
	if p.Element == "NotPrincipal" {
		words = "all but " + words
	}
	out := trust.Principal{Text: p.Text, Means: words, Limits: []string{}, ExternalID: p.ExternalID}
	out.Limits = append(out.Limits, p.Limits...)
	return out
}
