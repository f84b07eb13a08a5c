package facts

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// conditionRelations are the relations of a policy that grammar and conditions work out, each row as
// text.
func conditionRelations(f *Facts) map[string][]string {
	out := map[string][]string{}
	add := func(relation string, format string, args ...any) {
		out[relation] = append(out[relation], fmt.Sprintf(format, args...))
	}
	for _, r := range f.UnknownElements {
		add("unknown_elements", "%s in %s", syntax.Pointer(r.At), r.In)
	}
	for _, r := range f.MissingElements {
		if r.Element != "Principal" {
			add("missing_elements", "%s %s", syntax.Pointer(r.At), r.Element)
		}
	}
	for _, r := range f.ExclusiveElements {
		add("exclusive_elements", "%s %s", syntax.Pointer(r.At), r.Element)
	}
	for _, r := range f.Malformed {
		add("malformed", "%s %s", syntax.Pointer(r.At), r.Want)
	}
	for _, r := range f.EmptyElements {
		add("empty_elements", "%s %s %s", syntax.Pointer(r.At), r.Shape, r.Matches)
	}
	for _, r := range f.RepeatedSids {
		add("repeated_sids", "%s", r.Sid)
	}
	for _, r := range f.Variables {
		add("variables "+r.Form, "%s %s in %s %s %s field %d", syntax.Pointer(r.At), r.Text, r.Element, r.Operator, r.Type, r.Field)
	}
	for _, r := range f.Characters {
		add("characters", "%s %s", syntax.Pointer(r.At), r.Code)
	}
	for _, r := range f.Conditions {
		add("conditions", "%s %s", r.Operator.Text, r.Key)
	}
	for _, r := range f.UnknownOperators {
		add("unknown_operators", "%s %s %s", r.Text, r.Form, r.Name)
	}
	for _, r := range f.ConditionKeys {
		add("condition_keys "+r.Problem, "%s %s near %v", r.Effect, r.Key, r.Near)
	}
	for _, r := range f.UnsupportedConditionKeys {
		required := "not required"
		if r.Operator.Required {
			required = "required"
		}
		add("unsupported_condition_keys "+r.Scope, "%s %s: %s %s %s; %d know it, only %v", r.Effect, required, r.Operator.Text, r.Key, r.Action, len(r.Supported), r.Only)
	}
	for _, r := range f.OperatorMismatches {
		add("operator_mismatches", "%s %s on %s %v", r.Effect, r.Operator.Text, r.Key, r.Types)
	}
	for _, r := range f.InvalidValues {
		add("invalid_values", "%s %s %q %v", r.Operator.Text, r.Key, r.Text, r.Epoch)
	}
	for _, r := range f.MixedValues {
		add("mixed_values", "%s %s %s", r.Operator.Text, r.Key, r.Problem)
	}
	for _, r := range f.IPRanges {
		add("ip_ranges", "%s %s %s", r.Operator.Text, r.Text, r.Problem)
	}
	for _, r := range f.Wildcards {
		add("wildcards "+r.Form, "%s %s %q alone %v", r.Operator.Text, r.Key, r.Text, r.Alone)
	}
	for _, r := range f.SetOperators {
		add("set_operators "+r.Problem, "%s %s %s", r.Effect, r.Operator.Text, r.Text)
	}
	for _, r := range f.Vacuous {
		add("vacuous", "%s %s %s sole %v", r.Effect, r.Operator.Text, r.Key, r.Sole)
	}
	for _, r := range f.Bounds {
		add("bounds", "%s %s %v", r.Operator.Text, r.Key, r.Texts)
	}
	return out
}

// TestManagedConditions prints what grammar and conditions say of the policies that AWS wrote, and
// holds the counts of the relations that mean a defect to those at which every row was looked at.
func TestManagedConditions(t *testing.T) {
	all := os.Getenv("ARTHURLINT_MANAGED_ALL") != ""
	asker := NewAsker(awsdata.Default(), nil, nil)
	found := map[string]map[string][]string{}
	for _, p := range awsPolicies(t, all) {
		for relation, texts := range conditionRelations(asker.Of(p.root)) {
			if found[relation] == nil {
				found[relation] = map[string][]string{}
			}
			slices.Sort(texts)
			found[relation][p.name] = texts
		}
	}
	counts := map[string]string{}
	for relation, policies := range found {
		n := 0
		for _, texts := range policies {
			n += len(texts)
		}
		counts[relation] = fmt.Sprintf("%d rows in %d policies", n, len(policies))
		t.Logf("%s: %s", relation, counts[relation])
		for name, texts := range policies {
			if len(policies) <= 40 && testing.Verbose() {
				t.Logf("    %s: %s", name, strings.Join(slices.Compact(texts), " | "))
			}
		}
	}
	if all {
		return
	}
	want := map[string]string{
		"condition_keys name":                "1 rows in 1 policies",
		"condition_keys service":             "3 rows in 2 policies",
		"condition_keys unlisted":            "2 rows in 1 policies",
		"operator_mismatches":                "43 rows in 29 policies",
		"set_operators single":               "4 rows in 4 policies",
		"unsupported_condition_keys foreign": "2 rows in 2 policies",
		"unsupported_condition_keys global":  "74 rows in 17 policies",
		"unsupported_condition_keys service": "25 rows in 10 policies",
		"vacuous":                            "145 rows in 92 policies",
		"variables escape":                   "2 rows in 2 policies",
		"variables key":                      "1538 rows in 233 policies",
		"wildcards any":                      "120 rows in 61 policies",
	}
	if diff := cmp.Diff(want, counts); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
