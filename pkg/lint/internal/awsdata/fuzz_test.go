package awsdata_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
)

// lower is a name in the letter case that look-ups compare in: ASCII only.
func lower(name string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, name)
}

// everything is the data as a program that can afford it would hold it.
func everything() (actions, services map[string]string) {
	actions, services = map[string]string{}, map[string]string{}
	for s := range awsdata.Default().Services() {
		services[lower(s.Prefix())] = s.Prefix()
		for a := range s.Actions() {
			actions[lower(a.String())] = a.String()
		}
	}
	return actions, services
}

// FuzzLookUp holds searching in place to looking up in a map.
func FuzzLookUp(f *testing.F) {
	actions, services := everything()
	for _, seed := range []string{"s3:GetObject", "S3:getobject", "zzz:a", ":", "ec2:", "ſ3:GetObject", "kms:\xff", "sts:AssumeRole", "a2c:", "xray:UpdateTraceSegmentDestination"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		prefix, name, isAction := strings.Cut(text, ":")
		s, ok := awsdata.Default().Service(prefix)
		if want, wanted := services[lower(prefix)]; ok != wanted || ok && s.Prefix() != want {
			t.Errorf("service %q: found %v", prefix, ok)
		}
		if !isAction {
			return
		}
		a, ok := awsdata.Default().Action(prefix, name)
		if want, wanted := actions[lower(text)]; ok != wanted || ok && a.String() != want {
			t.Errorf("action %q: found %v", text, ok)
		}
		for near := range slices.Values(awsdata.Default().Near(text)) {
			if near.Name == "" {
				t.Errorf("%q is like nothing", text)
			}
		}
	})
}

// FuzzKey makes sure that no name of a condition key breaks the search, and that what it finds is it.
func FuzzKey(f *testing.F) {
	for _, seed := range []string{"aws:ResourceTag/a", "aws:ResourceTag/", "kms:EncryptionContext:a", "${", "saml:aud", "events:Metadata/a/Matcher", "agent.a.buildkite.dev:cluster_id", ":"} {
		f.Add(seed)
	}
	run, _ := awsdata.Default().Action("ec2", "RunInstances")
	f.Fuzz(func(t *testing.T, name string) {
		k, ok := awsdata.Default().ConditionKey(name)
		if ok && !k.Is(name) {
			t.Errorf("%q found %s", name, k.Name())
		}
		if run.TakesKey(name) != slices.ContainsFunc(slices.Collect(run.ConditionKeys()), func(k awsdata.ConditionKey) bool { return k.Is(name) }) {
			t.Errorf("ec2:RunInstances and %q: the two ways to ask differ", name)
		}
	})
}

// FuzzExpand holds expansion, which looks only where the pattern's beginning leads, to trying every action
// of some services.
func FuzzExpand(f *testing.F) {
	actions, _ := everything()
	maps.DeleteFunc(actions, func(_, name string) bool {
		prefix, _, _ := strings.Cut(name, ":")
		return !slices.Contains([]string{"s3", "s3express", "ses", "kms", "sts"}, prefix)
	})
	for _, seed := range []string{"s3:Get*", "*:*", "iam:*Role*", "ec2:?un*s", "s?:**", "kms:", "*", "a*:*z"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, pattern string) {
		if len(pattern) > 40 || strings.Count(pattern, "*") > 6 {
			return
		}
		got := map[string]bool{}
		for a := range awsdata.Default().Expand(pattern) {
			if got[a.String()] {
				t.Fatalf("%q yields %s twice", pattern, a)
			}
			got[a.String()] = true
		}
		full := pattern
		if pattern != "" && strings.Trim(pattern, "*") == "" {
			full = "*:*"
		}
		for folded, name := range actions {
			want := strings.Contains(full, ":") && glob(lower(full), folded)
			if got[name] != want {
				t.Errorf("%q yields %s: %v", pattern, name, got[name])
			}
		}
	})
}

// glob is wildcard matching as one would define it.
func glob(pattern, name string) bool {
	if pattern == "" {
		return name == ""
	}
	if pattern[0] == '*' {
		return glob(pattern[1:], name) || name != "" && glob(pattern, name[1:])
	}
	return name != "" && (pattern[0] == '?' || pattern[0] == name[0]) && glob(pattern[1:], name[1:])
}
