package facts

import (
	"fmt"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

func TestVariables(t *testing.T) {
	for name, c := range map[string]struct {
		policy string
		want   []string
	}{
		"resource": {`{"Statement": {"Resource": ["arn:aws:s3:::home/${aws:username}/${*}", "arn:${aws:x}:s3:${aws:RequestedRegion}::b", "x${aws:userid}"]}}`, []string{
			"/Statement/Resource/0 ${aws:username} key aws:username Resource  5", "/Statement/Resource/0 ${*} escape * Resource  5",
			"/Statement/Resource/1 ${aws:RequestedRegion} key aws:requestedregion Resource  3", "/Statement/Resource/2 ${aws:userid} key aws:userid Resource  0",
		}},
		"everywhere": {`{"Version": "${aws:userid}", "Id": "${}", "Statement": {"Sid": "${aws:userid", "Effect": "${aws:userid}", "NotAction": "s3:${aws:userid}",
			"Principal": {"AWS": ["${aws:PrincipalTag/Team}"]}, "NotResource": "arn:aws:iam::${aws:PrincipalAccount}:role/x", "Comment": "${aws:userid}"}}`, []string{
			"/Version ${aws:userid} key aws:userid Version  0", "/Id ${} empty  Id  0", "/Statement/Sid ${aws:userid unclosed  Sid  0",
			"/Statement/Effect ${aws:userid} key aws:userid Effect  0", "/Statement/Principal/AWS/0 ${aws:PrincipalTag/Team} key aws:principaltag/team Principal  0",
			"/Statement/NotAction s3:${aws:userid} key aws:userid NotAction  0", "/Statement/NotResource ${aws:PrincipalAccount} key aws:principalaccount NotResource  4",
		}},
		"conditions": {`{"Statement": {"Condition": {"NumericEquals": {"aws:MultiFactorAuthAge": ["${aws:EpochTime}", 1]}, "Strings": {"aws:RequestTag/${aws:userid}": "x"}}}}`, []string{
			"/Statement/Condition/NumericEquals/aws:MultiFactorAuthAge/0 ${aws:EpochTime} key aws:epochtime Condition NumericEquals Numeric 0",
			"key /Statement/Condition/Strings/aws:RequestTag~1${aws:userid} ${aws:userid} key aws:userid Condition Strings 0",
		}},
		"forms": {`{"Statement": {"Resource": ["${aws: username}", "${aws:PrincipalTag/a, b}", "${aws:PrincipalTag/a, 'b'}", "${?}", "${$}"]}}`, []string{
			"/Statement/Resource/0 ${aws: username} space aws:username Resource  0", "/Statement/Resource/1 ${aws:PrincipalTag/a, b} quote aws:principaltag/a Resource  0",
			"/Statement/Resource/2 ${aws:PrincipalTag/a, 'b'} key aws:principaltag/a Resource  0", "/Statement/Resource/3 ${?} escape ? Resource  0",
			"/Statement/Resource/4 ${$} escape $ Resource  0",
		}},
		"providers": {`{"Statement": {"Resource": ["${cognito-identity.amazonaws.com:sub}", "${sso.acme.io/realms/a:sub}", "${sso.acme.io:team}", "${spring.bucket:default}", "${saml:sub}"]}}`, []string{
			"/Statement/Resource/0 ${cognito-identity.amazonaws.com:sub} key cognito-identity.amazonaws.com:sub Resource  0",
			"/Statement/Resource/1 ${sso.acme.io/realms/a:sub} key sso.acme.io/realms/a:sub Resource  0", "/Statement/Resource/4 ${saml:sub} key saml:sub Resource  0",
		}},
		"other programs": {`{"Statement": {"Action": ["${var.x}", "${AWS::Region}", "${self:custom.bucket}", "${ssm:/a/b}", "${aws:accountId}", "${NAME:-x}", "${opt: stage}", "${self:a, b}"],
			"Resource": "arn:aws:iot:eu-west-1:1:client/${iot:ClientId}"}}`, nil},
		"holes": {
			`{"Statement": {"Resource": ["«${aws:username}»", "«${var.x}»", "«a»:${aws:username}", "${aws:PrincipalTag/«x»}", "${aws:x«y»", "«${aws:userid»}"]}}`,
			[]string{"/Statement/Resource/0 ${aws:username} key aws:username Resource  0", "/Statement/Resource/2 ${aws:username} key aws:username Resource  0"},
		},
		"field behind a hole": {
			`{"Statement": {"Resource": ["arn:«p»:s3:::a${aws:username}", "arn:aws:s3:::«p»/${aws:username}"]}}`,
			[]string{"/Statement/Resource/0 ${aws:username} key aws:username Resource  0", "/Statement/Resource/1 ${aws:username} key aws:username Resource  5"},
		},
	} {
		sameRows(t, name, rowTexts(askAbout(t, c.policy).Variables, func(r Variable) string {
			key := ""
			if r.Key {
				key = "key "
			}
			text := r.Text
			if r.Element == "NotAction" {
				text = "s3:" + text
			}
			if r.Type != "" {
				r.Operator += " " + r.Type
			}
			return fmt.Sprintf("%s%s %s %s %s %s %s %d", key, pathText(r.At), text, r.Form, r.Name, r.Element, r.Operator, r.Field)
		}), c.want)
	}
}

// FuzzVariables looks for rows that are not in the text, and for rows on holes.
func FuzzVariables(f *testing.F) {
	for _, seed := range [][3]string{{"a${aws:username}", "", ""}, {"${aws:", "userid}", "}"}, {"${*}", "${aws:userid}", "${"}, {"arn:aws:s3:::${", "x", "}:b"}} {
		f.Add(seed[0], seed[1], seed[2])
	}
	f.Fuzz(func(t *testing.T, before, hole, after string) {
		n := &syntax.Node{Kind: syntax.String, Text: before + hole + after, Parts: []syntax.Part{{Text: before}, {Text: hole, Class: syntax.Ref}, {Text: after}}}
		statement := &syntax.Node{Kind: syntax.Mapping, Entries: []syntax.Entry{{Key: "Resource", Value: n}}}
		root := &syntax.Node{Kind: syntax.Mapping, Entries: []syntax.Entry{{Key: "Statement", Value: statement}}}
		asker := NewAsker(awsdata.Default(), nil, nil)
		with := asker.Of(root).Variables
		for _, row := range with {
			if row.Field < 0 || row.Field > 5 || row.Text == "" {
				t.Fatalf("%+v", row)
			}
		}
		n.Parts = nil
		without := asker.Of(root).Variables
		if len(with) > len(without) {
			t.Errorf("a hole in %q makes %+v out of %+v", n.Text, with, without)
		}
	})
}
