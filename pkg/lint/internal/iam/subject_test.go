package iam

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

func subject(text string) ServiceAccountSubject { return ReadServiceAccountSubject(plain(text)) }

func codes(s ServiceAccountSubject) string {
	var out []string
	for _, p := range s.Problems {
		out = append(out, string(p.Code)+" "+p.Part)
	}
	return strings.Join(out, ", ")
}

func TestMalformedSubjects(t *testing.T) {
	for text, want := range map[string][2]string{
		"system:serviceaccounts:default:app":                          {"plural prefix", "system:serviceaccount:default:app"},
		"system:serviceaccount: kube-system:app":                      {"blank subject", "system:serviceaccount:kube-system:app"},
		"serviceaccount:default:app":                                  {"prefix prefix", "system:serviceaccount:default:app"},
		"system:serviceaccount:default/app":                           {"slash subject", "system:serviceaccount:default:app"},
		"system:serviceaccount:default":                               {"missing-part name", ""},
		"system:serviceaccount:":                                      {"missing-part name", ""},
		"system:serviceaccount":                                       {"missing-part namespace", ""},
		"system:serviceaccount:a:b:c":                                 {"extra-part subject", ""},
		"system:serviceaccount::app":                                  {"empty namespace", ""},
		"system:serviceaccount:ns:":                                   {"empty name", ""},
		"system:serviceaccount:Default:app":                           {"capital namespace", "system:serviceaccount:default:app"},
		"System:ServiceAccount:default:app":                           {"capital prefix", "system:serviceaccount:default:app"},
		"system:serviceaccount:default:my_app":                        {"underscore name", ""},
		"system:serviceaccount:a.b:app":                               {"dot namespace", ""},
		"system:serviceaccount:-a:app":                                {"edge namespace", ""},
		"system:serviceaccount:a:app-":                                {"edge name", ""},
		"system:serviceaccount:a:app..b":                              {"edge name", ""},
		"system:serviceaccount:" + strings.Repeat("a", 64) + ":app":   {"too-long namespace", ""},
		"system:serviceaccount:" + strings.Repeat("a", 63) + "*b:app": {"too-long namespace", ""},
		"system:serviceaccount:ns:" + strings.Repeat("a", 254):        {"too-long name", ""},
		"system:serviceaccount:ns:a@b":                                {"character name", ""},
		"repo:org/repo:ref:refs/heads/main":                           {"prefix prefix", ""},
		"system:node:default:app":                                     {"prefix prefix", "system:serviceaccount:default:app"},
		"system:serviceaccount:*:My*":                                 {"capital name", "system:serviceaccount:*:my*"},
		"":                                                            {"prefix prefix", ""},
		"serviceaccount":                                              {"prefix prefix", ""},
		"system:serviceaccounts":                                      {"plural prefix", ""},
		"System:ServiceAccount":                                       {"capital prefix", ""},
	} {
		s := subject(text)
		if s.Possible != No || codes(s) != want[0] || s.Correction != want[1] {
			t.Errorf("%q: %v, %q, correction %q; want %q, %q", text, s.Possible, codes(s), s.Correction, want[0], want[1])
		}
	}
}

func readings(s ServiceAccountSubject) string {
	var out []string
	for _, r := range s.Readings {
		out = append(out, r.Namespace.String()+" "+r.Name.String())
	}
	return strings.Join(out, ", ")
}

func TestSubjectReadings(t *testing.T) {
	for text, want := range map[string]string{
		"system:serviceaccount:ns:app": "ns app",
		"system:serviceaccount:ns:*":   "ns *",
		"system:serviceaccount:*:app":  "* app",
		"system:serviceaccount:*":      "* *",
		"*":                            "* *",
		"system:serviceaccount:team-*": "team-* *",
		"system:serviceaccount:a*b*c":  "a* *b*c, a*b* *c",
		"*:default:app":                "default app",
		"system:serviceaccount:ns?app": "ns app",
		"system:*:ns:app":              "ns app",
		"system:serviceaccount:*:*":    "* *",
		"s*t:x:y":                      "x y",
		"system:serviceaccount:" + strings.Repeat("a", 63) + "*:b": strings.Repeat("a", 63) + "* b",
	} {
		if got := readings(subject(text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	ns, name, ok := subject("system:serviceaccount:ns:a.b-c").Exact()
	if ns != "ns" || name != "a.b-c" || !ok {
		t.Errorf("exact: %q %q %v", ns, name, ok)
	}
}

func TestSubjectOfArnOperator(t *testing.T) {
	p := PatternOf([]syntax.Part{known(subjectPrefix + "*:a:b:c")}, PatternOptions{ARN: true})
	if s := ReadServiceAccountSubject(p); s.Possible != No {
		t.Errorf("%v", s)
	}
	b := builder{}
	b.plain(subjectPrefix + "ns")
	b.add(token{kind: anyRun, not: NotColon})
	if s := ReadServiceAccountSubject(b.pattern()); s.Possible != No {
		t.Errorf("a run without colons: %v", s)
	}
}

func TestLiteralWildcards(t *testing.T) {
	for text, want := range map[string]string{
		"system:serviceaccount:ns:*":    "wildcard subject",
		"system:serviceaccount:*":       "wildcard subject",
		"system:serviceaccounts:ns:a?*": "wildcard subject, plural prefix",
	} {
		s := ReadServiceAccountSubject(Text(text))
		if s.Possible != No || codes(s) != want || s.Problems[0].Text != text {
			t.Errorf("%q: %q, %+v", text, codes(s), s.Problems)
		}
	}
	if s := ReadServiceAccountSubject(Text("system:serviceaccount:ns:*")); s.Correction != "" {
		t.Errorf("correction %q", s.Correction)
	}
}

func TestSubjectWithHoles(t *testing.T) {
	p := PatternOf([]syntax.Part{known("system:serviceaccount:"), hole("${NS}"), known(":app")}, PatternOptions{})
	s := ReadServiceAccountSubject(p)
	if s.Possible != Unknown || readings(s) != "${NS} app" {
		t.Errorf("%v %q", s.Possible, readings(s))
	}
	p = PatternOf([]syntax.Part{known("system:serviceaccount:"), hole("${NS}"), known(":My_App")}, PatternOptions{})
	if s := ReadServiceAccountSubject(p); s.Possible != No || codes(s) != "capital name, underscore name" {
		t.Errorf("%v %q", s.Possible, codes(s))
	}
	p = PatternOf([]syntax.Part{hole("${SUBJECT}")}, PatternOptions{})
	if s := ReadServiceAccountSubject(p); s.Possible != Unknown || readings(s) != "* *" {
		t.Errorf("%v %q", s.Possible, readings(s))
	}
}

// TestSubjectByDefinition holds the readings to an enumeration of subjects.
func TestSubjectByDefinition(t *testing.T) {
	valid := regexp.MustCompile(`^[a-z0-9]([-a-z0-9]*[a-z0-9])?:[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`)
	var subjects []string
	words("a:-.", 6, func(s string) bool {
		if valid.MatchString(s) {
			subjects = append(subjects, s)
		}
		return true
	})
	words("a:-*?", 4, func(text string) bool {
		p := plain(subjectPrefix + text)
		s := ReadServiceAccountSubject(p)
		for _, sub := range subjects {
			ns, name, _ := strings.Cut(sub, ":")
			want := p.Match(subjectPrefix+sub) == Yes
			got := slices.ContainsFunc(s.Readings, func(r SubjectReading) bool {
				return r.Namespace.Match(ns) == Yes && r.Name.Match(name) == Yes
			})
			if got != want {
				t.Fatalf("%q and %q: %v, want %v (%s)", text, sub, got, want, readings(s))
			}
		}
		return true
	})
}

func TestFitsNameByDefinition(t *testing.T) {
	label := regexp.MustCompile(`^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`)
	domain := regexp.MustCompile(`^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`)
	words("a-.?*", 5, func(text string) bool {
		p := plain(text)
		label, domain := some(p, label), some(p, domain)
		if got := p.fitsName(dnsLabel, 4); got != label {
			t.Fatalf("%q as a label: %v, want %v", text, got, label)
		}
		if got := p.fitsName(dnsSubdomain, 4); got != domain {
			t.Fatalf("%q as a subdomain: %v, want %v", text, got, domain)
		}
		return true
	})
}

func some(p Pattern, form *regexp.Regexp) bool {
	found := false
	words("a-.", 4, func(s string) bool {
		found = form.MatchString(s) && naive(p.tokens, s)
		return !found
	})
	return found
}
