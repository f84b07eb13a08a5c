package facts

import (
	"fmt"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// wrongs are all facts of a policy that mean that something may be wrong, in words.
func wrongs(f *Facts) []string {
	var out []string
	for _, one := range placedWrongs(f) {
		_, text, _ := strings.Cut(one, " ")
		out = append(out, text)
	}
	return out
}

// placedWrongs are the same, each behind its place.
func placedWrongs(f *Facts) []string {
	var out []string
	add := func(at []any, format string, args ...any) {
		out = append(out, syntax.Pointer(at)+" "+fmt.Sprintf(format, args...))
	}
	wrongPrincipals(f, add)
	for _, r := range f.Providers {
		for _, p := range r.Problems {
			add(r.At, "provider %s", p.Code)
		}
	}
	for _, r := range f.AssumedActions {
		if r.Useless {
			add(r.At, "action useless %s", r.Fixed)
		}
		if r.Tags {
			add(r.At, "action tags")
		}
		if slices.Contains([]string{"foreign", "other", "unknown", "all", "service"}, r.Form) {
			add(r.At, "action %s", r.Form)
		}
	}
	for _, r := range f.PodIdentities {
		if len(r.Missing)+len(r.Foreign)+len(r.PrincipalTags) > 0 {
			add(r.At, "pods missing %v foreign %d tags %d", r.Missing, len(r.Foreign), len(r.PrincipalTags))
		}
		if r.Unscoped {
			add(r.At, "pods unscoped")
		}
	}
	for _, r := range f.ExternalIDs {
		for _, p := range r.Problems {
			add(r.At, "external %s", p)
		}
	}
	for _, r := range f.PartitionConflicts {
		add(r.At, "partition %s %s", r.OtherPartition, r.Partition)
	}
	wrongTokens(f, add)
	wrongSubjects(f, add)
	return out
}

func wrongPrincipals(f *Facts, add func([]any, string, ...any)) {
	for _, r := range f.Principals {
		if r.Belongs != "" {
			add(r.At, "principal belongs %s", r.Belongs)
		}
		for _, p := range r.Problems {
			add(r.At, "principal %s", p)
		}
		if len(r.Near) > 0 {
			add(r.At, "principal near %s", r.Near[0].Name)
		}
		if r.Element == "NotPrincipal" || r.Bare || slices.Contains([]string{whoGroup, whoRoleID, whoUserID, whoOtherID, whoURL, whoHost}, r.Form) {
			add(r.At, "principal %s %s", r.Element, r.Form)
		}
		if r.Unassumed {
			add(r.At, "principal unassumed")
		}
		if r.Unlimited && (r.Form == whoEveryone || r.OtherAccount) && r.ExternalID != "" {
			add(r.At, "principal unlimited %s %s", r.Form, r.ExternalID)
		}
		if r.CoveredBy != nil {
			add(r.At, "principal covered")
		}
	}
}

func wrongTokens(f *Facts, add func([]any, string, ...any)) {
	for _, r := range f.Claims {
		if r.Match == matchOther || r.Match == matchNone {
			add(r.At, "claim %s %s %v", r.Name, r.Match, r.Differences)
		}
		if r.Filled == "no" {
			add(r.At, "claim %s never", r.Name)
		}
		if r.Single && r.Operator.Qualifier != "" {
			add(r.At, "claim %s %s", r.Name, r.Operator.Qualifier)
		}
		if r.Operator.Type != "String" && r.Operator.Type != "Null" {
			add(r.At, "claim %s of type %s", r.Name, r.Operator.Type)
		}
		if r.Outcome != "" {
			add(r.At, "claim %s %s", r.Name, r.Outcome)
		}
	}
	for _, r := range f.Rivals {
		add(r.At, "rivals %d", len(r.Issuers))
	}
	for _, r := range f.Tokens {
		for _, d := range r.Dead {
			add(d.At, "dead %s", d.Reason)
		}
		if r.Verdict == verdictOpen {
			add(r.At, "open")
		}
		if len(r.Lacking) > 0 {
			add(r.At, "lacking %v", r.Lacking)
		}
	}
	for _, r := range f.Admitted {
		if r.Guard != "firm" && r.Guard != "" {
			add(r.At, "guard %s %s", r.Name, r.Guard)
		}
		if len(r.Contradiction) > 0 {
			add(r.At, "contradiction %s", r.Name)
		}
		if r.HasDefault == "no" {
			add(r.At, "audience not default")
		}
	}
}

func wrongSubjects(f *Facts, add func([]any, string, ...any)) {
	for _, r := range f.Subjects {
		if r.LiteralWildcard {
			add(r.At, "literal wildcard %s", r.Name)
		}
		for _, p := range r.Problems {
			add(r.At, "subject %s", p.Code)
		}
		if r.Correction != "" {
			add(r.At, "meant %s", r.Correction)
		}
		if r.Reach != "" && r.Reach != reachOne && r.Reach != reachSome {
			add(r.At, "reach %s", r.Reach)
		}
		if r.Exact {
			add(r.At, "exact")
		}
		if r.Twin != "" {
			add(r.At, "twin %s", r.Twin)
		}
		if len(r.Ephemeral) > 0 {
			add(r.At, "ephemeral %v", r.Ephemeral)
		}
		if r.CoveredBy != nil {
			add(r.At, "covered")
		}
	}
	for _, r := range f.ServiceAccounts {
		if r.HelmHookAdmitted == "no" && strings.HasPrefix(r.Name, "arthurai-") {
			add(r.At, "half %s", r.HelmHook)
		}
	}
}
