package facts

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
)

// unsupportedPairs are the actions and keys of the rows.
func unsupportedPairs(f *Facts) []string {
	pairs := rowTexts(f.UnsupportedConditionKeys, func(r UnsupportedConditionKey) string { return r.Action + " " + r.Key + " " + r.Scope })
	slices.Sort(pairs)
	return pairs
}

func jsonText(t testing.TB, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestSESKeys holds the rows to what AWS's guide says of the actions that send mail.
func TestSESKeys(t *testing.T) {
	addresses := "ses:FromAddress ses:FromDisplayName ses:FeedbackAddress ses:Recipients"
	keys := strings.Fields(addresses + " ses:MultiRegionEndpointId ses:TenantName")
	for action, known := range map[string]string{
		"ses:SendEmail":                   addresses + " ses:MultiRegionEndpointId ses:TenantName",
		"ses:SendRawEmail":                addresses,
		"ses:SendTemplatedEmail":          addresses,
		"ses:SendBulkTemplatedEmail":      addresses,
		"ses:SendBulkEmail":               "ses:MultiRegionEndpointId ses:TenantName",
		"ses:SendCustomVerificationEmail": addresses,
		"ses:SendBounce":                  "ses:FromAddress",
	} {
		condition := map[string]map[string]string{"StringLike": {}}
		var want []string
		for _, key := range keys {
			condition["StringLike"][key] = "x"
			if !slices.Contains(strings.Fields(known), key) {
				want = append(want, action+" "+strings.ToLower(key)+" service")
			}
		}
		slices.Sort(want)
		sameRows(t, action, unsupportedPairs(onCondition(t, `"`+action+`"`, jsonText(t, condition))), want)
	}
}

func TestUnsupportedKeys(t *testing.T) {
	for name, c := range map[string]struct {
		action, condition string
		want              []string
	}{
		"a grant for a resource of AWS": {
			`["kms:CreateGrant", "kms:Decrypt", "kms:GenerateDataKey*", "kms:DescribeKey", "kms:Decrypt"]`, `{"Bool": {"kms:GrantIsForAWSResource": "true"}}`,
			[]string{"kms:Decrypt kms:grantisforawsresource service", "kms:DescribeKey kms:grantisforawsresource service"},
		},
		"listing and reading": {`["s3:ListBucket", "s3:GetObject"]`, `{"StringLike": {"s3:prefix": "x/*"}}`, []string{"s3:GetObject s3:prefix service"}},
		"of another service":  {`["iam:PassRole", "ec2:RunInstances"]`, `{"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}`, []string{"ec2:RunInstances iam:passedtoservice foreign"}},
		"global keys":         {`["ec2:RunInstances", "s3:GetObject"]`, `{"StringEquals": {"aws:RequestedRegion": "eu-west-1", "ec2:SourceInstanceARN": "x", "aws:PrincipalTag/x": "y"}}`, nil},
		"tags of resources": {
			`["ec2:DescribeInstances", "ec2:StartInstances", "ec2:CreateVolume"]`, `{"StringEquals": {"aws:ResourceTag/team": "a", "ec2:ResourceTag/team": "a"}}`,
			[]string{"ec2:DescribeInstances aws:resourcetag/team global", "ec2:DescribeInstances ec2:resourcetag/team service"},
		},
		"the other name of the tag": {
			`["secretsmanager:GetSecretValue", "ssm:GetParameter", "ecr:BatchGetImage"]`,
			`{"StringEquals": {"aws:ResourceTag/x": "a"}}`, nil,
		},
		"tags of requests": {
			`["ec2:CreateTags", "kms:Decrypt", "tag:TagResources"]`, `{"StringEquals": {"aws:RequestTag/x": "a"}, "ForAnyValue:StringEquals": {"aws:TagKeys": "x"}}`,
			[]string{"kms:Decrypt aws:requesttag/x global", "kms:Decrypt aws:tagkeys global"},
		},
		"assuming a role":       {`["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]`, `{"StringEquals": {"sts:ExternalId": "a", "sts:RoleSessionName": "x"}}`, nil},
		"a key without actions": {`"dynamodb:GetItem"`, `{"ForAllValues:StringEquals": {"dynamodb:FirstPartitionKeyValues": "a"}}`, nil},
		"creating with tags":    {`"cloudfront:CreateDistribution"`, `{"StringEquals": {"aws:ResourceTag/x": "a"}}`, nil},
		"tags that the data may lack": {
			`["redshift:GetClusterCredentialsWithIAM", "mgn:ListTagsForResource", "dms:CancelReplicationTaskAssessmentRun"]`,
			`{"StringEquals": {"aws:ResourceTag/x": "a", "dms:task-tag/x": "b"}}`,
			[]string{
				"mgn:ListTagsForResource dms:task-tag/x foreign", "redshift:GetClusterCredentialsWithIAM dms:task-tag/x foreign",
			},
		},
		"a subscription": {`"aws-marketplace:Subscribe"`, `{"ForAnyValue:StringEquals": {"aws-marketplace:ProductId": "a"}}`, nil},
		"a prefix that is no service's": {
			`["sso:CreateApplication", "catalog:x", "aws-marketplace:StartChangeSet", "s3:GetObject"]`, `{"StringEquals": {"catalog:ChangeType": "a"}}`,
			[]string{"s3:GetObject catalog:changetype foreign", "sso:CreateApplication catalog:changetype foreign"},
		},
		"unknown keys":              {`["s3:GetObject", "kms:Decrypt"]`, `{"StringEquals": {"s3:nothing": "a", "foo:bar": "b", "aws:nothing": "c", "x": "d", "accounts.google.com:aud": "e", "saml:sub": "f"}}`, nil},
		"unknown actions":           {`["s3:Nothing", "foo:Bar", "«x»", "s3:Get«x»", "*", "s3:Get?bject"]`, `{"StringEquals": {"iam:PassedToService": "a"}}`, nil},
		"unknown operator":          {`"s3:GetObject"`, `{"StringEqual": {"iam:PassedToService": "a"}}`, nil},
		"whatever the values":       {`"s3:GetObject"`, `{"StringEquals": {"s3:prefix": "«x»"}, "…": 1}`, []string{"s3:GetObject s3:prefix service"}},
		"a grant without open list": {`["s3:GetObject", "…"]`, `{"StringEquals": {"s3:prefix": "x"}}`, []string{"s3:GetObject s3:prefix service"}},
	} {
		sameRows(t, name, unsupportedPairs(onCondition(t, c.action, c.condition)), c.want)
	}
}

func TestUnsupportedKeyRow(t *testing.T) {
	f := onCondition(t, `["kms:createGrant", "kms:decrypt", "kms:ListGrants"]`, `{"Bool": {"kms:GrantIsForAwsResource": true}}`)
	if len(f.UnsupportedConditionKeys) != 1 {
		t.Fatalf("%+v", f.UnsupportedConditionKeys)
	}
	r := f.UnsupportedConditionKeys[0]
	if pathText(r.At) != "/Statement/0/Condition/Bool/kms:GrantIsForAwsResource" || pathText(r.ActionAt) != "/Statement/0/Action/1" || r.Action != "kms:Decrypt" ||
		r.Key != "kms:grantisforawsresource" || r.Text != "kms:GrantIsForAwsResource" || !r.Operator.Required || r.Effect != "Allow" || pathText(r.Statement) != "/Statement/0" ||
		!slices.Equal(r.Supported, []string{"kms:CreateGrant", "kms:ListGrants"}) || !slices.Equal(r.Only, []string{"kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"}) {
		t.Errorf("%+v", r)
	}
	f = askAbout(t, `{"Statement": {"Effect": "Deny", "NotAction": ["kms:Decrypt"], "Action": "kms:Encrypt", "Condition": {"StringNotEquals": {"kms:GrantOperations": "x"}}}}`)
	if len(f.UnsupportedConditionKeys) != 1 || f.UnsupportedConditionKeys[0].Effect != "Deny" || f.UnsupportedConditionKeys[0].Operator.Required {
		t.Errorf("%+v", f.UnsupportedConditionKeys)
	}
}

// TestUnsupportedKeysAgainstTheData compares the rows of whole services with what the data lists for
// every action, matched by patterns of another make.
func TestUnsupportedKeysAgainstTheData(t *testing.T) {
	data := awsdata.Default()
	for _, prefix := range []string{"s3", "ses", "kms", "sqs", "dynamodb", "lambda"} {
		service, _ := data.Service(prefix)
		var actions []string
		known := map[string][]*regexp.Regexp{}
		for a := range service.Actions() {
			actions = append(actions, a.String())
			for k := range a.ConditionKeys() {
				pattern := regexp.MustCompile(`\\\$\\\{[^}]*\\\}`).ReplaceAllString(regexp.QuoteMeta(k.Name()), `.+`)
				known[a.String()] = append(known[a.String()], regexp.MustCompile(`(?i)^`+pattern+`$`))
			}
		}
		for k := range service.ConditionKeys() {
			name := strings.ToLower(regexp.MustCompile(`\$\{[^}]*\}`).ReplaceAllString(k.Name(), "Some"))
			if strings.Contains(name, "tag/") && !strings.HasPrefix(name, "aws:requesttag") || !k.Listed() {
				continue // What the data says of tags of resources is not always taken for certain.
			}
			if k, ok := data.GlobalKey(name); ok && !strings.HasPrefix(k.Name(), "aws:") {
				continue
			}
			var want []string
			for _, action := range actions {
				if action == "dynamodb:ConditionCheckItem" && name == "dynamodb:enclosingoperation" {
					continue // AWS's guide tests it.
				}
				if !slices.ContainsFunc(known[action], func(p *regexp.Regexp) bool { return p.MatchString(name) }) {
					want = append(want, action)
				}
			}
			if len(want) == len(actions) && !strings.HasPrefix(name, "aws:") {
				want = nil
			}
			got := rowTexts(onCondition(t, jsonText(t, actions), fmt.Sprintf(`{"StringEquals": {%q: "x"}}`, name)).UnsupportedConditionKeys,
				func(r UnsupportedConditionKey) string { return r.Action })
			sameRows(t, name, got, want)
		}
	}
}

func TestManyUnsupportedKeys(t *testing.T) {
	condition := map[string]string{}
	for i := range 30 {
		condition[fmt.Sprint("aws:RequestTag/", i)] = "x"
	}
	var actions []string
	service, _ := awsdata.Default().Service("ec2")
	for a := range service.Actions() {
		actions = append(actions, a.String())
	}
	f := onCondition(t, jsonText(t, actions), jsonText(t, map[string]any{"StringEquals": condition}))
	if n := len(f.UnsupportedConditionKeys); n != mostUnsupported {
		t.Errorf("%d rows", n)
	}
	for _, r := range f.UnsupportedConditionKeys {
		if len(r.Supported) != mostSupported || r.Only != nil {
			t.Fatalf("%+v", r)
		}
	}
}

// TestActionWithoutService is an action that begins with its colon: no service has an empty prefix.
func TestActionWithoutService(t *testing.T) {
	found := NewAsker(awsdata.Default(), nil, nil).Of(marked(t, `{"Statement": [{
		"Effect": "Allow", "Action": [":x", "s3:GetObject"], "Resource": "*",
		"Condition": {"StringEquals": {"aws:RequestTag/a": "b"}}
	}]}`))
	for _, row := range found.UnsupportedConditionKeys {
		if row.Action != "s3:GetObject" {
			t.Errorf("a row for %q", row.Action)
		}
	}
}
