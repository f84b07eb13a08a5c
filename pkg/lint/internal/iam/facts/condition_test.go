package facts

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

func TestWatchedKeys(t *testing.T) {
	f := onCondition(t, `"s3:*"`, `{
		"StringLike": {"AWS:SourceVpc": ["vpc-*", "vpc-${aws:PrincipalTag/x}", "«x»", "ü?", 12, "${*}x", "${self:custom.vpc}"], "aws:ResourceTag/Team": "a", "s3:prefix": "x"},
		"Nul": {"kms:ViaService": "x"},
		"ForAllValues:StringNotEqualsIfExists": {"aws:ResourceTag/": []}
	}`, "aws:sourcevpc", "aws:ResourceTag/", "*:ViaService")
	at := func(steps ...any) []any { return append([]any{"Statement", 0, "Condition"}, steps...) }
	keys := []string{"aws:sourcevpc", "aws:resourcetag/team", "s3:prefix", "kms:viaservice", "aws:resourcetag/"}
	vpc := at("StringLike", "AWS:SourceVpc")
	step := func(i int) []any { return append(append([]any{}, vpc...), i) }
	like := Operator{Text: "StringLike", Name: "StringLike", Base: "StringLike", Type: "String", Wildcards: true, Required: true}
	want := []Condition{
		{
			At: vpc, OperatorAt: at("StringLike"), Statement: at()[:2], Effect: "Allow", Key: "aws:sourcevpc", Text: "AWS:SourceVpc", Operator: like,
			Values: []ConditionValue{
				{At: step(0), Text: "vpc-*", Wildcard: true, Lead: 4},
				{At: step(1), Text: "vpc-${aws:PrincipalTag/x}", Variable: true, Lead: 4},
				{At: step(3), Text: "ü?", Wildcard: true, Lead: 1},
				{At: step(4), Text: "12"},
				{At: step(5), Text: "${*}x"},
			},
			Keys: keys, Conditions: "some",
		},
		{
			At: at("StringLike", "aws:ResourceTag/Team"), OperatorAt: at("StringLike"), Statement: at()[:2], Effect: "Allow", Key: "aws:resourcetag/team",
			Text: "aws:ResourceTag/Team", Operator: like, Known: true,
			Values: []ConditionValue{{At: at("StringLike", "aws:ResourceTag/Team"), Text: "a"}}, Keys: keys, Conditions: "some",
		},
		{
			At: at("Nul", "kms:ViaService"), OperatorAt: at("Nul"), Statement: at()[:2], Effect: "Allow", Key: "kms:viaservice", Text: "kms:ViaService",
			Operator: Operator{Text: "Nul"}, Known: true,
			Values: []ConditionValue{{At: at("Nul", "kms:ViaService"), Text: "x"}}, Keys: keys, Conditions: "some",
		},
		{
			At: at("ForAllValues:StringNotEqualsIfExists", "aws:ResourceTag/"), OperatorAt: at("ForAllValues:StringNotEqualsIfExists"), Statement: at()[:2],
			Effect: "Allow", Key: "aws:resourcetag/", Text: "aws:ResourceTag/", Known: true, Keys: keys, Conditions: "some",
			Operator: Operator{
				Text: "ForAllValues:StringNotEqualsIfExists", Name: "ForAllValues:StringNotEqualsIfExists", Base: "StringNotEquals", Type: "String",
				Negated: true, IfExists: true, Qualifier: "ForAllValues",
			},
		},
	}
	if diff := cmp.Diff(want, f.Conditions); diff != "" {
		t.Error(diff)
	}
}

func TestVariablesOfTheOldLanguageAreText(t *testing.T) {
	f := askAbout(t, `{"Version": "2008-10-17", "Statement": {"Condition": {"StringLike": {"aws:SourceVpc": "x${aws:userid}*"}}}}`, "aws:SourceVpc")
	if len(f.Conditions) != 1 || f.Conditions[0].Values[0].Variable || !f.Conditions[0].Values[0].Wildcard || f.Conditions[0].Values[0].Lead != 14 {
		t.Errorf("%+v", f.Conditions)
	}
}

// TestRequired holds Operator.Required against what the operators mean for a request without the key.
func TestRequired(t *testing.T) {
	for operator, want := range map[string]bool{
		"StringEquals": true, "stringequals": true, "StringNotEquals": false, "StringLikeIfExists": false, "ForAllValues:StringEquals": false,
		"ForAnyValue:StringEquals": true, "ForAnyValue:StringNotLike": true, "ForAnyValue:StringLikeIfExists": false, "ArnLike": true, "Bool": true,
		"NotIpAddress": false, "StringEqual": false,
	} {
		f := onCondition(t, `"s3:*"`, `{"`+operator+`": {"aws:x": ["«x»"]}}`, "aws:x")
		if len(f.Conditions) != 1 || f.Conditions[0].Operator.Required != want {
			t.Errorf("%s: %+v", operator, f.Conditions)
		}
	}
	for value, want := range map[string]bool{
		`"false"`: true, `false`: true, `"true"`: false, `["false", "true"]`: false, `["false", "«x»"]`: false, `[]`: false, `"«x»"`: false, `["false", "…"]`: false, `"x"`: false,
	} {
		f := onCondition(t, `"s3:*"`, `{"Null": {"aws:x": `+value+`}}`, "aws:x")
		if len(f.Conditions) != 1 || f.Conditions[0].Operator.Required != want {
			t.Errorf("Null %s: %+v", value, f.Conditions)
		}
	}
}

func TestDescribedOperatorsAreAllThereAre(t *testing.T) {
	for _, op := range iam.BaseOperators() {
		f := onCondition(t, `"s3:*"`, `{"`+op.Base+`": {"aws:x": ["true"]}}`, "aws:x")
		got := f.Conditions[0].Operator
		want := Operator{
			Text: op.Base, Name: op.Base, Base: op.Base, Type: string(op.Type), Negated: strings.Contains(op.Base, "Not"),
			Wildcards: strings.Contains(op.Base, "Like") || strings.HasPrefix(op.Base, "Arn"), Required: !strings.Contains(op.Base, "Not") && op.Base != "Null",
		}
		if got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
}

func TestUnknownOperators(t *testing.T) {
	for text, want := range map[string]string{
		"StringEquals": "", "ForAnyValue:ArnLikeIfExists": "", "Null": "",
		"stringEquals": "case StringEquals 0", "forAllValues:StringLike": "case ForAllValues:StringLike 0", "IPAddress": "case IpAddress 0", "ARNLike": "case ArnLike 0",
		"forallvalues:null": "case ForAllValues:Null 0", "ForAllValues:Null": "null-qualifier Null 0", "ForAnyValue:Null": "null-qualifier Null 0",
		"NullIfExists": "null-if-exists Null 0", "ForAnyValue:nullIfExists": "null-if-exists Null 0",
		"ForAllValue:StringEquals": "qualifier ForAllValues:StringEquals 1", "ForAnyValues:Bool": "qualifier ForAnyValue:Bool 1", "x:Bool": "qualifier Bool 2",
		"StringEqual": "unknown StringEquals 1", "StringsLike": "unknown StringLike 1", "StringEqualsIfExist": "unknown StringEqualsIfExists 1",
		"ForAnyValue:StringEqual": "unknown ForAnyValue:StringEquals 1", "ForAnyValues:StringEqual": "unknown ForAnyValue:StringEquals 2",
		"NumericLesThan": "unknown NumericLessThan 1", "StringContains": "unknown  0", "NullIfExist": "unknown  0", "": "unknown  0", "String-Equals": "unknown StringEquals 1",
		"aws:SourceIp": "key  0", "oidc.eks.eu-west-1.amazonaws.com/id/A:sub": "key  0",
	} {
		f := onCondition(t, `"s3:*"`, `{"`+text+`": {"aws:username": "x"}}`)
		got := ""
		for _, r := range f.UnknownOperators {
			got = fmt.Sprintf("%s %s %d", r.Form, r.Name, r.Distance)
			if r.Text != text || pathText(r.At) != "/Statement/0/Condition/"+strings.ReplaceAll(text, "/", "~1") {
				t.Errorf("%+v", r)
			}
		}
		if got != want || len(f.UnknownOperators) > 1 {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestUnknownOperatorsWithoutRows(t *testing.T) {
	f := onCondition(t, `"s3:*"`, `{"A": {}, "B": "«x»", "C": 1, "«D»": {"aws:username": "x"}, "Bool": {}, "E": {"…": 1}, "F": {"aws:username": "a", "aws:userid": "b"}}`)
	sameRows(t, "rows", rowTexts(f.UnknownOperators, func(r UnknownOperator) string { return pathText(r.At) }), []string{
		"/Statement/0/Condition/F", "/Statement/0/Condition/A", "/Statement/0/Condition/B", "/Statement/0/Condition/C", "/Statement/0/Condition/E",
	})
}

func TestOperatorAndKeyTheWrongWayRound(t *testing.T) {
	f := onCondition(t, `"s3:*"`, `{"aws:SourceIp": {"IpAddress": "10.0.0.1/8"}, "department": {"stringLike": "x"}}`)
	sameRows(t, "operators", rowTexts(f.UnknownOperators, func(r UnknownOperator) string { return r.Text + " " + r.Form + " " + r.Name }),
		[]string{"aws:SourceIp key IpAddress", "department key StringLike"})
	if len(f.ConditionKeys)+len(f.IPRanges) != 0 {
		t.Errorf("%+v %+v", f.ConditionKeys, f.IPRanges)
	}
}

func TestConditionKeys(t *testing.T) {
	for key, want := range map[string]string{
		"aws:SourceIp": "", "AWS:sourceip": "", "aws:RequestTag/a:b/c.d": "", "kms:EncryptionContext:x": "", "ec2:SourceInstanceARN": "", "s3:ExistingObjectTag/x": "",
		"ec2:ResourceTag/x": "", "secretsmanager:ResourceTag/x": "", "sqs:ResourceTag/x": "", "sqs:RequestTag/x": "", "identitycenter:InstanceArn": "", "identitycenter:Foo": "",
		"iot:Connection.Thing.IsAttached": "", "saml:sub": "", "saml:nothing": "",
		"oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub": "", "token.actions.githubusercontent.com:sub": "", "accounts.google.com:aud": "", "graph.facebook.com:app_id": "",
		"cognito-identity.amazonaws.com:aud": "", "www.amazon.com:app_id": "", "https://oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub": "", "localhost/realm:sub": "",
		"arn:aws:iam::210987654321:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub": "",

		"SourceIp": "form  [{aws:SourceIp 4 false}]", "aws.SourceIp": "form  [{aws:SourceIp 1 false}]", "aws:": "form aws []", ":x": "form  []", "": "form  []",
		"oidc.eks.eu-west-1.amazonaws.com/id/ABC": "form  []",
		"aws:SourceIpp":                   "global aws [{aws:SourceIp 1 false}]",
		"aws:PrincipleArn":                "global aws [{aws:PrincipalArn 2 false}]",
		"aws:RequestTags/Team":            "global aws [{aws:RequestTag/Team 1 false}]",
		"aws:prefix":                      "global aws [{s3:prefix 3 false}]",
		"aws:Nothing":                     "global aws []",
		"dyanmodb:LeadingKeys":            "service dyanmodb [{dynamodb:LeadingKeys 1 false}]",
		"foo:SourceIp":                    "service foo [{aws:SourceIp 3 false}]",
		"foo:bar":                         "service foo []",
		"s3:prefixx":                      "name s3 [{s3:prefix 1 false}]",
		"s3:SourceIp":                     "name s3 [{aws:SourceIp 3 false}]",
		"kms:EncryptionContext:":          "name kms []",
		"aws:ARN":                         "replaced aws []aws:PrincipalArn",
		"aws:SourceOwner":                 "replaced aws []aws:SourceAccount",
		"aws:PrincipalOrgMasterAccountId": "unlisted aws []",
		"aws:RequestTag/":                 "tag aws []", "aws:ResourceTag": "tag aws []", "ec2:ResourceTag/": "tag ec2 []", "s3:ExistingObjectTag": "tag s3 []",
		"sqs:ResourceTag": "name sqs []",
	} {
		f := onCondition(t, `["s3:ListBucket", "sqs:*"]`, `{"StringEquals": {"`+key+`": "x"}}`)
		got := ""
		for _, r := range f.ConditionKeys {
			got = fmt.Sprintf("%s %s %v%s", r.Problem, r.Prefix, r.Near[:min(len(r.Near), 1)], r.Instead)
			if r.Key != key || r.Effect != "Allow" || pathText(r.Statement) != "/Statement/0" || (r.Data != "") != (r.Problem == "global" || r.Problem == "service" || r.Problem == "name") {
				t.Errorf("%+v", r)
			}
		}
		if got != want || len(f.ConditionKeys) > 1 {
			t.Errorf("%q: %q, want %q", key, got, want)
		}
	}
}

func TestRepeatedConditionKeys(t *testing.T) {
	f := onCondition(t, `"s3:*"`, `{
		"StringEquals": {"aws:userid": "a", "aws:PrincipalTag/Team": "x", "AWS:UserId": "b", "aws:principaltag/team": "y", "aws:USERID": "c"},
		"StringLike": {"aws:UserID": "a"}
	}`)
	sameRows(t, "rows", rowTexts(f.ConditionKeys, func(r ConditionKey) string { return r.Problem + " " + r.Key + " " + pathText(r.First) }), []string{
		"repeated AWS:UserId /Statement/0/Condition/StringEquals/aws:userid",
		"repeated aws:principaltag/team /Statement/0/Condition/StringEquals/aws:PrincipalTag~1Team",
		"repeated aws:USERID /Statement/0/Condition/StringEquals/aws:userid",
	})
}

func TestOperatorMismatches(t *testing.T) {
	for condition, want := range map[string]string{
		`{"StringLike": {"aws:SourceArn": "x"}}`:                                                     "StringLike aws:SourceArn [ARN]",
		`{"StringEqualsIfExists": {"aws:SecureTransport": "x"}}`:                                     "StringEqualsIfExists aws:SecureTransport [Bool]",
		`{"StringEquals": {"aws:SourceIp": "x"}}`:                                                    "StringEquals aws:SourceIp [IPAddress]",
		`{"StringEquals": {"aws:EpochTime": "x"}}`:                                                   "StringEquals aws:EpochTime [Numeric Date]",
		`{"NumericLessThan": {"aws:EpochTime": "1"}}`:                                                "",
		`{"DateLessThan": {"aws:EpochTime": "2030-01-01"}}`:                                          "",
		`{"NumericEquals": {"aws:username": "1"}}`:                                                   "NumericEquals aws:username [String]",
		`{"IpAddress": {"aws:VpcSourceIp": "10.0.0.1"}}`:                                             "",
		`{"ArnLike": {"aws:PrincipalArn": "x"}}`:                                                     "",
		`{"ArnLike": {"kms:EncryptionContext:aws:s3:arn": "x"}}`:                                     "",
		`{"ArnLike": {"aws:SecureTransport": "x"}}`:                                                  "ArnLike aws:SecureTransport [Bool]",
		`{"StringEquals": {"aws:FederatedProvider": "x"}}`:                                           "",
		`{"ArnEquals": {"aws:FederatedProvider": "x"}}`:                                              "",
		`{"Bool": {"aws:FederatedProvider": "true"}}`:                                                "Bool aws:FederatedProvider [String ARN]",
		`{"BinaryEquals": {"aws:username": "eA=="}}`:                                                 "BinaryEquals aws:username [String]",
		`{"Null": {"aws:SecureTransport": "true"}}`:                                                  "",
		`{"Bool": {"s3:nothing": "true"}}`:                                                           "",
		`{"Bool": {"accounts.google.com:aud": "true"}}`:                                              "",
		`{"StringNotEquals": {"aws:Ec2InstanceSourcePrivateIPv4": "${aws:VpcSourceIp}"}}`:            "",
		`{"StringNotEquals": {"aws:Ec2InstanceSourcePrivateIPv4": ["10.0.0.1", "«x»"]}}`:             "",
		`{"StringLike": {"aws:PrincipalArn": ["arn:aws:iam::${aws:PrincipalAccount}:role/a", "…"]}}`: "StringLike aws:PrincipalArn [ARN]",
		`{"StringEqual": {"aws:SourceArn": "x"}}`:                                                    "",
		`{"ForAnyValue:StringEquals": {"backup:CopyTargets": []}}`:                                   "ForAnyValue:StringEquals backup:CopyTargets [ARN]",
	} {
		got := ""
		for _, r := range onCondition(t, `"s3:*"`, condition).OperatorMismatches {
			got = fmt.Sprintf("%s %s %v", r.Operator.Text, r.Key, r.Types)
			if !reflect.DeepEqual(r.OperatorAt, r.At[:4]) || r.Effect != "Allow" || pathText(r.Statement) != "/Statement/0" {
				t.Errorf("%+v", r)
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", condition, got, want)
		}
	}
}
