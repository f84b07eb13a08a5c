package facts

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// unmatchableOf are the actions of Facts.Unmatchable, and those of Facts.Misplaced with a "!".
func unmatchableOf(out *Facts) string {
	var names []string
	for _, row := range out.Unmatchable {
		names = append(names, row.Action)
	}
	for _, row := range out.Misplaced {
		names = append(names, "!"+row.Action)
	}
	return strings.Join(names, " ")
}

func TestUnmatchable(t *testing.T) {
	const key, alias = "arn:aws:kms:eu-west-1:123456789012:key/1234", "arn:aws:kms:eu-west-1:123456789012:alias/a"
	for _, c := range []struct {
		actions   string
		resources []string
		want      string
	}{
		{"s3:GetObject s3:ListBucket", []string{"arn:aws:s3:::b"}, "s3:GetObject"},
		{"s3:GetObject s3:ListBucket", []string{"arn:aws:s3:::b/*"}, "s3:ListBucket"},
		{"S3:GETOBJECT", []string{"arn:aws:s3:::b"}, "s3:GetObject"},
		{"s3:GetObject s3:ListBucket", []string{"arn:aws:s3:::b", "arn:aws:s3:::b/*"}, ""},
		{"s3:GetObject s3:ListBucket", []string{"arn:aws:s3:::b*"}, ""},
		{"s3:GetObject s3:ListBucket", []string{"arn:aws:s3:::*"}, ""},
		{"s3:GetObject", []string{"arn:aws:s3:::b/"}, "s3:GetObject"},
		{"s3:GetObject", []string{"arn:aws:s3:::b?c"}, ""},
		{"s3:GetObject", []string{"arn:aws:s3:::b${aws:username}"}, ""},
		{"s3:ListBucket", []string{"arn:aws:s3:::b/${aws:username}"}, "s3:ListBucket"},
		{"s3:GetObject", []string{"arn:aws:s3:::«bucket»"}, ""},
		{"s3:ListBucket", []string{"arn:aws:s3:::«bucket»/*"}, "s3:ListBucket"},
		{"s3:GetObject", []string{"arn:aws:s3:::b", "*"}, ""},
		{"s3:GetObject", []string{"arn:aws:s3:::b", "«more»"}, ""},
		{"s3:Get* s3:GetObjct s3:«name»", []string{"arn:aws:s3:::b"}, ""},
		{"s3:GetObject", []string{}, ""},
		// The Region and the account are a matter of the ARN's form.
		{"s3:GetObject", []string{"arn:aws:s3:eu-west-1:123456789012:b/*"}, ""},
		{"s3:GetObject", []string{"arn:*:s3:::b"}, "s3:GetObject"},
		{"s3:GetObject", []string{"b"}, ""},
		{"s3:GetObject", []string{"arn:aws:S3:::b"}, ""},
		{"kms:Decrypt", []string{alias}, "kms:Decrypt"},
		{"kms:Decrypt", []string{"arn:aws:kms:*:*:alias/a"}, "kms:Decrypt"},
		{"kms:Decrypt", []string{"arn:aws:kms:«region»:123456789012:alias/a"}, ""},
		{"kms:Decrypt", []string{alias, key}, ""},
		{"kms:CreateAlias", []string{alias}, ""},
		{"iam:PassRole", []string{"arn:aws:iam::123456789012:instance-profile/a"}, "iam:PassRole"},
		{"iam:PassRole", []string{"arn:aws:iam::*:instance-profile/a"}, "iam:PassRole"},
		{"iam:PassRole", []string{"arn:aws:iam::*:rol*"}, ""},
		{"sts:AssumeRole", []string{"arn:aws:iam::123456789012:user/a"}, "sts:AssumeRole"},
		{"logs:PutLogEvents", []string{"arn:aws:logs:eu-west-1:123456789012:log-group:g"}, "logs:PutLogEvents"},
		{"logs:PutLogEvents logs:CreateLogStream", []string{"arn:aws:logs:eu-west-1:123456789012:log-group:g:*"}, ""},
		// Wildcards that stand for colons: both work.
		{"secretsmanager:GetSecretValue", []string{"arn:aws:secretsmanager:*:*:name-*"}, ""},
		{"lambda:InvokeFunction", []string{"arn:aws:lambda:*:function:f"}, ""},
		// Something else altogether.
		{"s3:GetObject kms:Decrypt", []string{"arn:aws:s3:::b/*"}, "!kms:Decrypt"},
		{"s3:GetObject kms:Decrypt", []string{"arn:aws:s3:::b/*", key}, ""},
		{"waf-regional:GetWebACLForResource", []string{"arn:aws:waf-regional:eu-west-1:123456789012:webacl/a"}, ""},
		{"kms:Decrypt", []string{"arn:aws:nonsense:eu-west-1:123456789012:a/b"}, ""},
	} {
		if got := unmatchableOf(actionFactsOf(t, on(c.actions, c.resources...))); got != c.want {
			t.Errorf("%s on %q: %q, want %q", c.actions, c.resources, got, c.want)
		}
	}
}

func TestUnmatchableNeedsOneActionAndOneResource(t *testing.T) {
	for _, elements := range [][]string{
		{`"NotAction": "s3:GetObject"`, `"Resource": "arn:aws:s3:::b"`},
		{`"Action": "s3:GetObject"`, `"NotResource": "arn:aws:s3:::b"`},
		{`"Action": "s3:GetObject"`, `"NotResource": "arn:aws:s3:::b"`, `"Resource": "arn:aws:s3:::b"`},
		{`"Action": "s3:GetObject"`},
		{`"Action": "s3:GetObject"`, `"Resource": ["arn:aws:s3:::b", 5]`},
	} {
		if out := actionFactsOf(t, allow(elements...)); len(out.Unmatchable) > 0 {
			t.Errorf("%q: %+v", elements, out.Unmatchable)
		}
	}
	out := actionFactsOf(t, `{"Statement": {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b"}}`)
	if len(out.Unmatchable) != 1 || out.Unmatchable[0].Effect != "Deny" {
		t.Errorf("%+v", out.Unmatchable)
	}
}

func TestUnmatchableSaysWhatItIsAbout(t *testing.T) {
	out := actionFactsOf(t, on("S3:listbucket", "arn:aws:s3:::b/*", "arn:aws:kms:eu-west-1:123456789012:key/a"))
	row := out.Unmatchable[0]
	want := "{[Statement 0 Action 0] s3:ListBucket S3:listbucket [Statement 0] Allow " +
		"[{accesspoint arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}} {bucket arn:${Partition}:s3:::${BucketName}}] " +
		"[{[Statement 0 Resource 0] arn:aws:s3:::b/* s3 [object]} {[Statement 0 Resource 1] arn:aws:kms:eu-west-1:123456789012:key/a kms []}] false}"
	if got := fmt.Sprint(row); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

func TestElsewhere(t *testing.T) {
	for statement, want := range map[string]bool{
		`"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*"`:                                                true,
		`"Effect": "Allow", "Action": "*", "Resource": ["arn:aws:s3:::b", "*"]`:                                              true,
		`"Effect": "Allow", "Action": ["s3:Put*", "s3:getobject"], "Resource": ["arn:aws:s3:::c/«key»", "arn:aws:s3:::b/c"]`: true,
		`"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::c/«key»x"`:                                   true,
		`"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::«bucket»"`:                                   false,
		`"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"`:                                                       false,
		`"Effect": "Allow", "Action": "s3:Get«x»", "Resource": "*"`:                                                          false,
		`"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"`:                                                        false,
		`"Effect": "Allow", "NotAction": "s3:GetObject", "Resource": "*"`:                                                    false,
		`"Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::b"`:                                       false,
		`"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"`:                                     false,
		`"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": true}}`: false,
	} {
		out := actionFactsOf(t, `{"Version": "2012-10-17", "Statement": [
			{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b"}, {`+statement+`}]}`)
		if len(out.Unmatchable) != 1 || out.Unmatchable[0].Elsewhere != want {
			t.Errorf("%s: %+v", statement, out.Unmatchable)
		}
	}
}

func TestStarOnly(t *testing.T) {
	for _, c := range []struct {
		actions   string
		resources []string
		want      string
	}{
		{"s3:ListAllMyBuckets s3:ListBucket", []string{"arn:aws:s3:::b"}, "s3:ListAllMyBuckets"},
		{"s3:ListAllMyBuckets", []string{"arn:aws:s3:::*"}, ""},
		{"s3:ListAllMyBuckets", []string{"arn:aws:ec2:*:*:*"}, "s3:ListAllMyBuckets"},
		{"s3:ListAllMyBuckets", []string{"arn:aws:s3:::b", "*"}, ""},
		{"s3:ListAllMyBuckets", []string{"arn:aws:s3:::b", "?"}, ""},
		{"s3:ListAllMyBuckets", []string{"arn:aws:s3:::b", "«x»"}, ""},
		{"s3:ListAllMyBuckets", []string{"arn:aws:s3:::«x»"}, ""},
		{"s3:ListAllMyBuckets", []string{"arn:aws:s3:*"}, ""},
		{"kms:ListKeys", []string{"arn:aws:kms:eu-west-1:123456789012:key/a"}, "kms:ListKeys"},
		{"logs:DescribeLogGroups", []string{"arn:aws:logs:eu-west-1:123456789012:*"}, ""},
		{"eks-auth:AssumeRoleForPodIdentity", []string{"arn:aws:eks:eu-west-1:123456789012:cluster/a"}, ""},
		{"s3:List*", []string{"arn:aws:s3:::b"}, ""},
	} {
		var got []string
		for _, row := range actionFactsOf(t, on(c.actions, c.resources...)).StarOnly {
			got = append(got, row.Action)
			if !slices.Equal(row.Texts, c.resources) || !slices.Equal(row.Resources, []any{"Statement", 0, "Resource"}) || row.Elsewhere ||
				row.Service != strings.Split(row.Action, ":")[0] {
				t.Errorf("%+v", row)
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s on %q: %q, want %q", c.actions, c.resources, got, c.want)
		}
	}
	rows := actionFactsOf(t, `{"Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "arn:aws:s3:::b"},
		{"Effect": "Allow", "Action": "s3:List*", "Resource": ["*"]}]}`).StarOnly
	if len(rows) != 1 || !rows[0].Elsewhere {
		t.Errorf("%+v", rows)
	}
}

func TestUnusedResources(t *testing.T) {
	const topic, queue = "arn:aws:sns:eu-west-1:123456789012:t", "arn:aws:sqs:eu-west-1:123456789012:q"
	for _, c := range []struct {
		actions   string
		resources []string
		want      string
	}{
		{"s3:GetObject", []string{"arn:aws:s3:::b", "arn:aws:s3:::b/*"}, "arn:aws:s3:::b s3[bucket] companion"},
		{"s3:ListBucket", []string{"arn:aws:s3:::b", "arn:aws:s3:::b/*"}, "arn:aws:s3:::b/* s3[object] companion"},
		{"s3:ListBucket", []string{"arn:aws:s3:::b", "arn:aws:s3:::c/*"}, "arn:aws:s3:::c/* s3[object]"},
		{"s3:ListBucket s3:GetObject", []string{"arn:aws:s3:::b", "arn:aws:s3:::b/*"}, ""},
		{"s3:GetObject", []string{"arn:aws:s3:::b"}, "arn:aws:s3:::b s3[bucket]"},
		{"sqs:SendMessage", []string{queue, topic}, topic + " sns[topic]"},
		{"sqs:SendMessage sns:Publish", []string{queue, topic}, ""},
		{"sqs:SendMessage", []string{queue, "arn:aws:sns:«region»:123456789012:t"}, "arn:aws:sns:«region»:123456789012:t sns[topic]"},
		{"sqs:SendMessage", []string{queue, "«x»"}, ""},
		{"sqs:Send*", []string{queue, topic}, topic + " sns[topic]"},
		{"sqs:SendMessage sqs:«x»", []string{queue, topic}, ""},
		{"sqs:SendMessage sqs:Frobnicate", []string{queue, topic}, ""},
		{"sqs:SendMessage sqs:ListQueues", []string{queue, topic}, ""},
		{"sqs:SendMessage sqs:*", []string{queue, topic}, ""},
		{"sqs:SendMessage *:Get*", []string{queue, topic}, ""},
		{"sqs:SendMessage", []string{"*", topic}, ""},
	} {
		var got []string
		for _, row := range actionFactsOf(t, on(c.actions, c.resources...)).UnusedResources {
			line := fmt.Sprint(row.Text, " ", row.Service, row.Types)
			if row.Companion {
				line += " companion"
			}
			got = append(got, line)
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s on %q: %q, want %q", c.actions, c.resources, got, c.want)
		}
	}
}
