package awsdata_test

import (
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
)

// action finds an action that must be there: "s3:GetObject".
func action(t testing.TB, name string) awsdata.Action {
	t.Helper()
	prefix, name, _ := strings.Cut(name, ":")
	a, ok := awsdata.Default().Action(prefix, name)
	if !ok {
		t.Fatalf("%s:%s is not in the data", prefix, name)
	}
	return a
}

func names[T any](values iter.Seq[T], name func(T) string) []string {
	var all []string
	for v := range values {
		all = append(all, name(v))
	}
	return all
}

// targets is an action's resource types, the required ones marked.
func targets(a awsdata.Action) []string {
	return names(a.Targets(), func(t awsdata.Target) string {
		if t.Required {
			return t.Name() + "*"
		}
		return t.Name()
	})
}

// keys is the condition keys of the service itself that an action takes.
func keys(all iter.Seq[awsdata.ConditionKey]) []string {
	return slices.DeleteFunc(names(all, awsdata.ConditionKey.Name), func(name string) bool {
		return strings.HasPrefix(name, "aws:")
	})
}

func TestCounts(t *testing.T) {
	d := awsdata.Default()
	got := map[string]int{}
	for s := range d.Services() {
		got["services"]++
		for a := range s.Actions() {
			got["actions"]++
			if !a.TakesResources() {
				got["actions without a resource type"]++
			}
			for target := range a.Targets() {
				got["targets"]++
				if target.Name() != strings.ToLower(target.Name()) {
					got["targets that a join minding letter case loses"]++
				}
				if target.Name() == "" || len(slices.Collect(target.ARNs())) == 0 {
					t.Errorf("%s takes a resource type %q without an ARN", a, target.Name())
				}
			}
		}
		got["resource types"] += len(slices.Collect(s.ResourceTypes()))
		got["condition keys"] += len(slices.Collect(s.ConditionKeys()))
	}
	want := map[string]int{
		"services": 456, "actions": 22091, "resource types": 2334,
		"actions without a resource type":               6724,
		"condition keys":                                2578 - 3, // three keys are spelt in two ways
		"targets that a join minding letter case loses": 4637,
		"targets": 21931 - 6, // six pairs are named twice
	}
	if d.Version() == "0.21.202609261" {
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("counts (-want +got):\n%s", diff)
		}
		if d.Date() != "2026-09-26" {
			t.Errorf("date %s", d.Date())
		}
	}
	for what, n := range want {
		if got[what] < n*95/100 {
			t.Errorf("%d %s, far fewer than the %d of 2026-09-26", got[what], what, n)
		}
	}
}

// TestFound looks everything up that there is, in three spellings.
func TestFound(t *testing.T) {
	d := awsdata.Default()
	for s := range d.Services() {
		if s.Title() == "" {
			t.Errorf("%s has no title", s.Prefix())
		}
		for a := range s.Actions() {
			for _, spelt := range []string{a.Name(), strings.ToUpper(a.Name()), strings.ToLower(a.Name())} {
				found, ok := d.Action(strings.ToUpper(s.Prefix()), spelt)
				if !ok || found != a {
					t.Fatalf("%s:%s found %v, %v", s.Prefix(), spelt, found, ok)
				}
			}
			if level := a.AccessLevel(); level < awsdata.List || level > awsdata.PermissionsManagement {
				t.Errorf("%s has access level %s", a, level)
			}
			for k := range a.ConditionKeys() {
				if !a.TakesKey(k.Name()) {
					t.Errorf("%s does not take its own key %s", a, k.Name())
				}
			}
		}
		for r := range s.ResourceTypes() {
			if found, ok := s.ResourceType(strings.ToUpper(r.Name())); !ok || found != r {
				t.Errorf("resource type %s of %s found %v, %v", r.Name(), s.Prefix(), found, ok)
			}
			for arn := range r.ARNs() {
				if !strings.HasPrefix(arn, "arn:${Partition}:") || strings.Contains(arn, ", ") {
					t.Errorf("resource type %s of %s has the ARN %q", r.Name(), s.Prefix(), arn)
				}
			}
		}
		for k := range s.ConditionKeys() {
			if found, ok := s.ConditionKey(strings.ToUpper(k.Name())); !ok || found != k && !k.HasHole() {
				t.Errorf("condition key %s found %v, %v", k.Name(), found, ok)
			}
			if _, ok := d.ConditionKey(k.Name()); !ok {
				t.Errorf("condition key %s not found by its name alone", k.Name())
			}
		}
	}
}

func TestNotFound(t *testing.T) {
	d := awsdata.Default()
	for _, name := range []string{":", "s3:", ":GetObject", "s3:GetObjects", "s3:GetObjec", "s4:GetObject", "s3:*", "zzz:A", "s3:zzz", "S3\x00:GetObject"} {
		prefix, action, _ := strings.Cut(name, ":")
		if a, ok := d.Action(prefix, action); ok {
			t.Errorf("%q found %s", name, a)
		}
	}
	for _, name := range []string{"", "aws:", "aws:ResourceTag", "aws:ResourceTag/", "s3:prefix2", "saml", "oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub"} {
		if k, ok := d.ConditionKey(name); ok {
			t.Errorf("%q found the key %s", name, k.Name())
		}
	}
	for _, name := range []string{
		"ListObjects", "ListObjectsV2", "HeadBucket", "ListBuckets", "HeadObject", "SelectObjectContent", "CopyObject",
		"CreateMultipartUpload", "UploadPart", "DeleteObjects", "ListParts", "GetBucketEncryption", "PutPublicAccessBlock",
	} {
		if _, ok := d.Action("s3", name); ok {
			t.Errorf("s3:%s is an API operation, not an action", name)
		}
	}
}

func TestActions(t *testing.T) {
	for _, test := range []struct {
		action, targets, ownKeys string
		level                    awsdata.AccessLevel
	}{
		{"s3:listbucket", "accesspoint bucket", "s3:TlsVersion", awsdata.List},
		{"s3:GetObject", "accesspointobject object", "s3:authType", awsdata.Read},
		{"s3:ListAllMyBuckets", "", "s3:authType", awsdata.List},
		{"s3:AssociateAccessGrantsIdentityCenter", "accessgrantsinstance*", "", awsdata.PermissionsManagement},
		{"s3:PutObjectTagging", "accesspointobject object", "", awsdata.Tagging},
		{"ses:SendEmail", "configuration-set identity* template", "", awsdata.Write},
		{"ses:SendRawEmail", "configuration-set identity*", "", awsdata.Write},
		{"ses:SendTemplatedEmail", "configuration-set identity* template*", "", awsdata.Write},
		{"ses:SendBulkTemplatedEmail", "configuration-set identity* template*", "", awsdata.Write},
		{"ses:SendBulkEmail", "configuration-set identity* template*", "", awsdata.Write},
		{"ses:SendCustomVerificationEmail", "custom-verification-email-template* identity", "", awsdata.Write},
		{"ses:SendBounce", "identity*", "", awsdata.Write},
		{"kms:CreateGrant", "key*", "kms:GrantIsForAWSResource", awsdata.PermissionsManagement},
		{"oam:UpdateLink", "Link*", "", awsdata.Write},
		{"secretsmanager:GetSecretValue", "Secret*", "", awsdata.Read},
	} {
		a := action(t, test.action)
		if got := strings.Join(targets(a), " "); got != test.targets {
			t.Errorf("%s takes %q, not %q", a, got, test.targets)
		}
		if a.AccessLevel() != test.level {
			t.Errorf("%s is %s, not %s", a, a.AccessLevel(), test.level)
		}
		if test.ownKeys != "" && !slices.Contains(keys(a.OwnConditionKeys()), test.ownKeys) {
			t.Errorf("%s does not itself know %s", a, test.ownKeys)
		}
	}
}

// TestEmailKeys holds the table of which sending action of SES knows which keys.
func TestEmailKeys(t *testing.T) {
	addresses := []string{"ses:FeedbackAddress", "ses:FromAddress", "ses:FromDisplayName", "ses:Recipients"}
	v2 := []string{"ses:MultiRegionEndpointId", "ses:TenantName"}
	for name, want := range map[string][]string{
		"SendEmail":                   slices.Concat(addresses, v2),
		"SendRawEmail":                addresses,
		"SendTemplatedEmail":          addresses,
		"SendBulkTemplatedEmail":      addresses,
		"SendBulkEmail":               v2,
		"SendCustomVerificationEmail": addresses,
		"SendBounce":                  {"ses:FromAddress"},
	} {
		got := slices.DeleteFunc(keys(action(t, "ses:"+name).ConditionKeys()), func(key string) bool { return key == "ses:ApiVersion" })
		slices.Sort(want)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("keys of ses:%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestServices(t *testing.T) {
	for _, test := range []struct {
		prefix, title      string
		actions, onlyStars int
	}{
		{"ses", "Amazon Simple Email Service", 233, 94},
		{"s3", "Amazon S3", 180, 15},
	} {
		s, ok := awsdata.Default().Service(strings.ToUpper(test.prefix))
		if !ok {
			t.Fatalf("no service %s", test.prefix)
		}
		actions, stars := 0, 0
		for a := range s.Actions() {
			actions++
			if !a.TakesResources() {
				stars++
			}
		}
		t.Logf("%s: %s, %d actions, %d take only *", s.Prefix(), s.Title(), actions, stars)
		if awsdata.Default().Version() == "0.21.202609261" && (actions != test.actions || stars != test.onlyStars) {
			t.Errorf("%s has %d actions, %d of them only on *; want %d and %d", test.prefix, actions, stars, test.actions, test.onlyStars)
		}
	}
}

func TestARNs(t *testing.T) {
	for name, want := range map[string][]string{
		"s3/bucket": {"arn:${Partition}:s3:::${BucketName}"},
		"s3/object": {"arn:${Partition}:s3:::${BucketName}/${ObjectName}"},
		"kms/key":   {"arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}"},
		"iam/role":  {"arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"},
		"apigateway/Stage": {
			"arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}",
			"arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}",
		},
	} {
		prefix, name, _ := strings.Cut(name, "/")
		s, _ := awsdata.Default().Service(prefix)
		r, ok := s.ResourceType(name)
		if diff := cmp.Diff(want, slices.Collect(r.ARNs())); !ok || diff != "" {
			t.Errorf("ARNs of %s %s (-want +got):\n%s", prefix, name, diff)
		}
	}
}

func TestOpen(t *testing.T) {
	for _, file := range []string{"", "AWSD", strings.Repeat("AWSD", 30)} {
		if _, err := awsdata.Open(file); err == nil {
			t.Errorf("opened %q", file)
		}
	}
}
