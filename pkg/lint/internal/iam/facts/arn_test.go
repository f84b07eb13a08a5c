package facts

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestARNs(t *testing.T) {
	for text, want := range map[string]string{
		"*": "", "**": "", "arn:aws:s3:::b": "", "arn:*:s3:::b/*": "", "arn:aws-*:s3:::b": "", "arn:aws:iam::aws:policy/ReadOnlyAccess": "",
		"arn:aws:sqs:*:*:*": "", "arn:aws:sqs:us-*:123456789012:q": "", "arn:aws:kms:eusc-de-east-1:123456789012:key/a": "",
		"arn:aws:ec2:us-gov-west-1::image/ami-1": "", "arn:aws:s3:eu-west-1:123456789012:accesspoint/a": "", "arn:aws:s3:::accesspoint/a": "",
		"arn:aws:s3::123456789012:accesspoint/a.mrap": "", "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/a/b": "",
		"arn:aws:execute-api:eu-west-1:123456789012:abc/*/GET/": "", "arn:aws:dynamodb:eu-west-1:${aws:PrincipalAccount}:table/t": "",
		"arn:aws:ssm:*::document/AWS-RunShellScript": "", "arn:aws:ssm:eu-west-1::parameter/aws/service/ami": "",
		"arn:aws:ec2:*::*": "", "arn:aws:mediaconnect:eu-west-1:123456789012:flow:1:x": "",
		"«arn»": "", "«prefix»:s3:::b": "", "arn:aws:«service»:::b": "", "${aws:PrincipalTag/arn}": "", "*«x»": "", "arn:aws:s3:::«x»": "",

		"b":                 "prefix b",
		"s3://b/k":          "prefix s3",
		"s3://«b»/k":        "prefix s3",
		"b-${aws:username}": "prefix b-${aws:username}",
		"*.example.com":     "prefix *.example.com",
		"ARN:aws:s3:::b":    "prefix ARN fixed arn:aws:s3:::b",
		"arn":               "fields arn",
		"arn:aws:s3:::b ":   "blank b  fixed arn:aws:s3:::b",
		" arn:aws:s3:::b":   "blank  arn fixed arn:aws:s3:::b",
		"arn:aws: s3:::b c": "blank  s3 fixed arn:aws:s3:::b c",
		" b":                "blank  b; prefix  b",
		"arn:aws:s3:::b c":  "",
		"arn:aws:s3:b":      "fields b",
		"arn:aws:s3:*":      "fields *",
		"arn:aws":           "fields aws",
		"arn:aws:s3:«x»":    "",
		"arn:awss:s3:::b":   "partition awss",
		"arn:AWS:s3:::b":    "partition AWS fixed arn:aws:s3:::b",
		"arn::s3:::b":       "partition ",
		"arn:aws:S3:::b":    "service-case S3 fixed arn:aws:s3:::b",
		"arn:aws:*:::b":     "service-wildcard *",
		"arn:aws:s33:::b":   "service-unknown s33 near s3 1",
		"arn:aws:dyanmodb:eu-west-1:123456789012:table/t": "service-unknown dyanmodb near dynamodb 1",
		"arn:aws:S33:::«b»":                               "service-unknown S33 near s3 1",

		"arn:aws:sqs:eu-west-1a:123456789012:q":                         "region-form eu-west-1a fixed arn:aws:sqs:eu-west-1:123456789012:q",
		"arn:aws:sqs:EU-WEST-1:123456789012:q":                          "region-form EU-WEST-1 fixed arn:aws:sqs:eu-west-1:123456789012:q",
		"arn:aws:sqs:ireland:123456789012:q":                            "region-form ireland",
		"arn:aws:sqs:region:123456789012:q":                             "region-form region",
		"arn:aws:sqs::123456789012:q":                                   "region-empty  types queue",
		"arn:aws:sqs:eu-west-1::q":                                      "account-empty  types queue",
		"arn:aws:sqs:::q":                                               "region-empty  types queue; account-empty  types queue",
		"arn:aws:s3:eu-west-1::b":                                       "region-set eu-west-1 types bucket fixed arn:aws:s3:::b",
		"arn:aws:s3::123456789012:b/*":                                  "account-set 123456789012 types object fixed arn:aws:s3:::b/*",
		"arn:aws:s3:us-*:123456789012:b/k":                              "region-set us-* types object fixed arn:aws:s3:::b/k; account-set 123456789012 types object fixed arn:aws:s3:::b/k",
		"arn:aws:s3:*:*:b/k":                                            "",
		"arn:aws:s3:eu-west-1:123456789012:b«x»":                        "",
		"arn:aws:iam:eu-west-1:123456789012:role/a":                     "region-set eu-west-1 types role,iam-role fixed arn:aws:iam::123456789012:role/a",
		"arn:aws:iam:::role/a":                                          "account-empty  types role,iam-role",
		"arn:aws:iam::123456789012:role«x»":                             "",
		"arn:aws:sqs:eu-west-1:1234-5678-9012:q":                        "account-form 1234-5678-9012 fixed arn:aws:sqs:eu-west-1:123456789012:q",
		"arn:aws:sqs:*:12345:q":                                         "account-form 12345",
		"arn:aws:sqs:eu-west-1:account:q":                               "account-form account",
		"arn:aws:lambda:*:function:f":                                   "",
		"arn:aws:iam::1234567890123:role/a":                             "account-form 1234567890123",
		"arn:aws:kms:eu-west-1:123456789012:keys/a":                     "type keys/a types key,kmsKey,alias",
		"arn:aws:kms:eu-west-1:123456789012:a«x»":                       "",
		"arn:aws:kms:eu-west-1:123456789012:b«x»":                       "type bx types alias,key,kmsKey",
		"arn:aws:secretsmanager:*:*:name-*":                             "",
		"arn:aws:secretsmanager:eu-west-1:123456789012:n":               "type n types Secret",
		"arn:aws:iam::123456789012:rol*":                                "type-wildcard rol*",
		"arn:aws:iam::123456789012:*/a":                                 "type-wildcard *",
		"arn:aws:iam::123456789012:*":                                   "",
		"arn:aws:s3:::b*":                                               "",
		"arn:aws:ec2:eu-west-1:123456789012:${aws:PrincipalTag/type}/*": "",
	} {
		for _, element := range []string{"Resource", "NotResource"} {
			var got []string
			for _, row := range actionFactsOf(t, allow(`"Action": "s3:*"`, `"`+element+`": `+quote(text))).ARNs {
				line := row.Problem + " " + row.Part
				if len(row.Near) > 0 {
					line += " near " + nearNamesOf(row.Near[:1])
				}
				if len(row.Types) > 0 {
					var types []string
					for _, target := range row.Types {
						types = append(types, target.Type)
					}
					line += " types " + strings.Join(types, ",")
				}
				if row.Fixed != "" {
					line += " fixed " + row.Fixed
				}
				got = append(got, line)
				if row.Text != text || row.Element != element || row.Effect != "Allow" || !slices.Equal(row.At, []any{"Statement", 0, element, 0}) {
					t.Errorf("%+v", row)
				}
			}
			if strings.Join(got, "; ") != want {
				t.Errorf("%s %s: %q, want %q", element, text, strings.Join(got, "; "), want)
			}
		}
	}
}

func TestARNsWithoutVariables(t *testing.T) {
	out := actionFactsOf(t, `{"Version": "2008-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:${aws:username}", "arn:aws:s3:::b/${aws:username}"]}}`)
	if len(out.ARNs) > 0 {
		t.Errorf("%+v", out.ARNs)
	}
}

func TestBuckets(t *testing.T) {
	for text, want := range map[string]string{
		"arn:aws:s3:::my-bucket.1": "", "arn:aws:s3:::b12/*": "", "arn:aws:s3:::*": "", "arn:aws:s3:::*/*": "", "arn:aws:s3:::b12/k/": "", "arn:aws:s3:::«b»/": "",
		"arn:aws:s3:::${aws:username}/": "", "arn:aws:s3:::b12?": "", "arn:aws:sqs:::b_": "", "arn:aws:s3:eu-west-1:123456789012:accesspoint/a": "",
		"arn:aws:s3:::b12?_x*/k": "", "arn:aws:s3:::x*": "open x* *", "arn:aws:s3:::*x*": "open *x* *",
		"arn:aws:s3:::b12/":                             "slash b12 / fixed arn:aws:s3:::b12/*",
		"arn:aws:s3:::<bucket>":                         "characters <bucket> <",
		"arn:aws:s3:::my bucket/k":                      "characters my bucket  ",
		"arn:aws:s3:::b$$12":                            "characters b$$12 $$",
		"arn:aws:s3:::bücket":                           "characters bücket ü",
		"arn:aws:s3:::MyBucket":                         "legacy MyBucket M",
		"arn:aws:s3:::my_bucket/*":                      "legacy my_bucket _",
		"arn:aws:s3:::-b12":                             "edge -b12 -",
		"arn:aws:s3:::b12.":                             "edge b12. .",
		"arn:aws:s3:::b12-*/k":                          "",
		"arn:aws:s3:::b":                                "length b ",
		"arn:aws:s3:::":                                 "length  ",
		"arn:aws:s3:::/k":                               "length  ",
		"arn:aws:s3:::" + strings.Repeat("a", 63):       "",
		"arn:aws:s3:::" + strings.Repeat("a", 64) + "*": "open " + strings.Repeat("a", 64) + "* *; length " + strings.Repeat("a", 64) + "* ",
	} {
		var got []string
		for _, row := range actionFactsOf(t, on("s3:GetObject", text)).Buckets {
			line := fmt.Sprint(row.Problem, " ", row.Name, " ", row.Part)
			if row.Fixed != "" {
				line += " fixed " + row.Fixed
			}
			got = append(got, line)
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s: %q, want %q", text, strings.Join(got, "; "), want)
		}
	}
}

func TestFixOfASlash(t *testing.T) {
	for actions, want := range map[string]string{
		"s3:GetObject s3:PutObject": "arn:aws:s3:::b12/*", "s3:ListBucket": "arn:aws:s3:::b12", "s3:ListBucket s3:GetObject": "",
		"s3:Get*": "", "s3:GetObject s3:«x»": "", "s3:ListAllMyBuckets": "",
	} {
		if rows := actionFactsOf(t, on(actions, "arn:aws:s3:::b12/")).Buckets; len(rows) != 1 || rows[0].Fixed != want {
			t.Errorf("%s: %+v, want %s", actions, rows, want)
		}
	}
}

func TestRegions(t *testing.T) {
	for text, want := range map[string]bool{
		"us-east-1": true, "us-gov-west-1": true, "ap-southeast-12": true, "eusc-de-east-1": true, "aws-global": true, "aws-cn-global": true,
		"": false, "us": false, "us-1": false, "us-east": false, "us-east-": false, "-east-1": false, "us--1": false, "US-east-1": false,
		"us-east-1a": false, "us-east1-1": false, "global": false, "123456789012": false,
	} {
		if isRegion(text) != want {
			t.Errorf("%q", text)
		}
	}
}
