package facts

import (
	"fmt"
	"slices"
	"strings"
)

// wrongs are all facts of a policy that mean that something may be wrong, in words.
func wrongs(f *Facts) []string {
	var out []string
	add := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	wrongPrincipals(f, add)
	for _, r := range f.Providers {
		for _, p := range r.Problems {
			add("provider %s", p.Code)
		}
	}
	for _, r := range f.AssumedActions {
		if r.Useless {
			add("action useless %s", r.Fixed)
		}
		if r.Tags {
			add("action tags")
		}
		if slices.Contains([]string{"foreign", "other", "unknown", "all", "service"}, r.Form) {
			add("action %s", r.Form)
		}
	}
	for _, r := range f.PodIdentities {
		if len(r.Missing)+len(r.Foreign)+len(r.PrincipalTags) > 0 {
			add("pods missing %v foreign %d tags %d", r.Missing, len(r.Foreign), len(r.PrincipalTags))
		}
		if r.Unscoped {
			add("pods unscoped")
		}
	}
	for _, r := range f.ExternalIDs {
		for _, p := range r.Problems {
			add("external %s", p)
		}
	}
	for _, r := range f.PartitionConflicts {
		add("partition %s %s", r.OtherPartition, r.Partition)
	}
	wrongTokens(f, add)
	wrongSubjects(f, add)
	return out
}

func wrongPrincipals(f *Facts, add func(string, ...any)) {
	for _, r := range f.Principals {
		if r.Belongs != "" {
			add("principal belongs %s", r.Belongs)
		}
		for _, p := range r.Problems {
			add("principal %s", p)
		}
		if len(r.Near) > 0 {
			add("principal near %s", r.Near[0].Name)
		}
		if r.Element == "NotPrincipal" || r.Under == "" || slices.Contains([]string{formGroup, formRoleID, formUserID, formOtherID, formURL, formHost}, r.Form) {
			add("principal %s %s", r.Element, r.Form)
		}
		if r.Unassumed {
			add("principal unassumed")
		}
		if r.Unlimited && (r.Form == formEveryone || r.OtherAccount) {
			add("principal unlimited %s %s", r.Form, r.ExternalID)
		}
		if r.CoveredBy != nil {
			add("principal covered")
		}
	}
}

func wrongTokens(f *Facts, add func(string, ...any)) {
	for _, r := range f.Claims {
		if r.Match == matchOther || r.Match == matchNone {
			add("claim %s %s %v", r.Name, r.Match, r.Differences)
		}
		if r.Filled == "no" {
			add("claim %s never", r.Name)
		}
		if r.Single && r.Operator.Qualifier != "" {
			add("claim %s %s", r.Name, r.Operator.Qualifier)
		}
		if r.Operator.Type != "String" && r.Operator.Type != "Null" {
			add("claim %s of type %s", r.Name, r.Operator.Type)
		}
		if r.Outcome != "" {
			add("claim %s %s", r.Name, r.Outcome)
		}
	}
	for _, r := range f.Rivals {
		add("rivals %d", len(r.Issuers))
	}
	for _, r := range f.Tokens {
		for _, d := range r.Dead {
			add("dead %s", d.Reason)
		}
		if r.Verdict == verdictOpen {
			add("open")
		}
		if len(r.Lacking) > 0 {
			add("lacking %v", r.Lacking)
		}
	}
	for _, r := range f.Admitted {
		if r.Guard != "firm" && r.Guard != "" {
			add("guard %s %s", r.Name, r.Guard)
		}
		if len(r.Contradiction) > 0 {
			add("contradiction %s", r.Name)
		}
		if r.HasDefault == "no" {
			add("audience not default")
		}
	}
}

func wrongSubjects(f *Facts, add func(string, ...any)) {
	for _, r := range f.Subjects {
		if r.LiteralWildcard {
			add("literal wildcard %s", r.Name)
		}
		for _, p := range r.Problems {
			add("subject %s", p.Code)
		}
		if r.Correction != "" {
			add("meant %s", r.Correction)
		}
		if r.Reach != "" && r.Reach != reachOne && r.Reach != reachSome {
			add("reach %s", r.Reach)
		}
		if r.Exact {
			add("exact")
		}
		if r.Twin != "" {
			add("twin %s", r.Twin)
		}
		if len(r.Ephemeral) > 0 {
			add("ephemeral %v", r.Ephemeral)
		}
		if r.CoveredBy != nil {
			add("covered")
		}
	}
	for _, r := range f.ServiceAccounts {
		if r.HelmHookAdmitted == "no" && strings.HasPrefix(r.Name, "arthurai-") {
			add("half %s", r.HelmHook)
		}
	}
}
