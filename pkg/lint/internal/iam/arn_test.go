package iam

import (
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

func TestARNFields(t *testing.T) {
	for text, want := range map[string]string{
		"arn:aws:s3:::b/k":                 "arn|aws|s3|||b/k",
		"arn:aws:sns:r:1:topic:sub":        "arn|aws|sns|r|1|topic:sub",
		"*":                                "*",
		"arn:aws:s3":                       "arn|aws|s3",
		"arn:aws:s3:::b/${aws:username}/x": "arn|aws|s3|||b/${aws:username}/x",
		"arn:aws:sqs:*:${aws:PrincipalAccount}:q": "arn|aws|sqs|*|${aws:PrincipalAccount}|q",
		"": "",
	} {
		a := ParseARN(text)
		var got []string
		for _, f := range a.Fields {
			got = append(got, f.Text)
			if text[f.Start:f.End] != f.Text {
				t.Errorf("%q: %q is not at %d", text, f.Text, f.Start)
			}
		}
		if strings.Join(got, "|") != want || a.All != (text == "*") || !a.Certain {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestARNAccounts(t *testing.T) {
	for account, want := range map[string]AccountForm{
		"": AccountEmpty, "123456789012": AccountID, "aws": AccountAWS, "*": AccountWildcard, "1234*": AccountWildcard,
		"${aws:PrincipalAccount}": AccountVariable, "12345": AccountOther, "1234-5678-9012": AccountOther, "${ACCOUNT}": AccountUnknown,
	} {
		if got := ParseARN("arn:aws:iam::" + account + ":role/x").Account(); got != want {
			t.Errorf("%q: %v, want %v", account, got, want)
		}
	}
}

func TestARNHoles(t *testing.T) {
	a := ARNOf([]syntax.Part{known("arn:aws:iam::"), hole("${ACCOUNT}"), known(":role/"), hole("${aws:username}")})
	if a.Certain != true || len(a.Fields) != 6 || a.Complete() != Yes {
		t.Errorf("%+v", a)
	}
	if text, ok := a.Known(ARNService); text != "iam" || !ok {
		t.Error("service")
	}
	if text, ok := a.Known(ARNResource); !ok || text != "role/${aws:username}" {
		t.Error("an account has no colon")
	}
	if f, _ := a.Field(ARNResource); !f.Variable {
		t.Errorf("%+v", f)
	}
	b := ARNOf([]syntax.Part{known("arn:aws:sqs:"), hole("${REGION}"), known(":210987654321:queue")})
	if _, ok := b.Known(ARNResource); ok {
		t.Error("a hole for a Region may hold colons")
	}
	c := ARNOf([]syntax.Part{known("arn:aws:iam::"), hole("${A}"), known("1"), known(":role/x")})
	if _, ok := c.Known(ARNResource); ok {
		t.Error("a hole beside other text may hold colons")
	}
	if a := ARNOf([]syntax.Part{hole("${ARN}")}); a.Complete() != Unknown {
		t.Error("complete")
	}
	if a := ParseARN("arn:aws:s3"); a.Complete() != No {
		t.Error("incomplete")
	}
}

func TestTemplates(t *testing.T) {
	const (
		bucket = "arn:${Partition}:s3:::${BucketName}"
		object = "arn:${Partition}:s3:::${BucketName}/${ObjectName}"
		role   = "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"
		key    = "arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}"
	)
	for _, c := range []struct {
		template, resource string
		want               Truth
	}{
		{bucket, "arn:aws:s3:::b", Yes},
		{bucket, "arn:aws:s3:::b/*", No},
		{bucket, "arn:aws:s3:::b*", Yes},
		{bucket, "arn:aws:s3:::*", Yes},
		{bucket, "arn:aws:s3:::", No},
		{bucket, "*", Yes},
		{bucket, "arn:*:s3:::b", Yes},
		{bucket, "arn:aws:s3:us-east-1::b", No},
		{bucket, "arn:aws:s3:::b/", No},
		{object, "arn:aws:s3:::b", No},
		{object, "arn:aws:s3:::b*", Yes},
		{object, "arn:aws:s3:::b/*", Yes},
		{object, "arn:aws:s3:::b/", No},
		{object, "arn:aws:s3:::*/*.log", Yes},
		{object, "arn:aws:s3:::b/${aws:username}/*", Yes},
		{object, "arn:aws:s3:::${aws:PrincipalTag/bucket}", Unknown},
		{object, "arn:aws:s3:::${BUCKET}", Unknown},
		{object, "arn:aws:s3:::${BUCKET}/*", Unknown},
		{bucket, "arn:aws:s3:::${BUCKET}/*", No},
		{role, "arn:aws:iam::123456789012:role/a/b", Yes},
		{role, "arn:aws:iam::123456789012:user/a", No},
		{role, "arn:aws:iam::*", Yes},
		{key, "arn:aws:kms:us-east-1:123456789012:alias/x", No},
		{key, "arn:aws:kms:us-east-1:123456789012:key/*", Yes},
		{key, "arn:aws:kms:::key/x", No},
		{key, "arn:aws:kms:*", Yes},
	} {
		template := ParseTemplate(c.template, TemplateOptions{})
		resource := ParsePattern(c.resource, PatternOptions{Variables: Yes})
		if got := template.Matches(resource); got != c.want {
			t.Errorf("%s and %s: %v, want %v", c.template, c.resource, got, c.want)
		}
		w, ok := template.Witness(resource)
		if ok != (c.want != No) || ok && (template.Pattern().Match(w) != Yes || resource.Match(w) == No) {
			t.Errorf("%s and %s: witness %q, %v", c.template, c.resource, w, ok)
		}
	}
	if got := ParseTemplate(key, TemplateOptions{EmptyFields: true}).Matches(plain("arn:aws:kms:::key/x")); got != Yes {
		t.Errorf("with empty fields: %v", got)
	}
}
