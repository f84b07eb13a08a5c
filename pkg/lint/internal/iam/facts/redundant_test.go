package facts

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

func redundantOf(out *Facts) string {
	var rows []string
	for _, row := range out.Redundant {
		line := fmt.Sprint(row.What, " ", syntax.Pointer(row.At), " by ", syntax.Pointer(row.By))
		if row.Same {
			line += " same"
		}
		rows = append(rows, line)
	}
	return strings.Join(rows, "; ")
}

func TestRedundantActions(t *testing.T) {
	for actions, want := range map[string]string{
		"s3:GetObject s3:PutObject s3:Get?bject*": "action /0 by /2",
		"s3:GetObject s3:getobject s3:GetObject":  "action /1 by /0 same; action /2 by /0 same",
		"s3:GetObject s3:GetO* s3:*":              "action /0 by /2; action /1 by /2",
		"s3:* s3:** S3:*":                         "action /1 by /0; action /2 by /0 same",
		"* s3:Get* ec2:RunInstances foo":          "action /1 by /0; action /2 by /0",
		"s3:Get* s3:*Object s3:GetX*Object":       "action /2 by /0",
		"s3:Get* s3:ListBucket":                   "",
		"s3* s3:Get*":                             "",
		"s3:«x» s3:«x» s3:*":                      "",
		"foo:Bar foo:bar":                         "action /1 by /0 same",
		"a:B a:C a:D a:E a:F a:G a:H a:b a:F":     "action /7 by /0 same; action /8 by /4 same",
		"s3:?etObject s3:GetObject s3:??tObject":  "action /0 by /2; action /1 by /2",
	} {
		for _, element := range []string{"Action", "NotAction"} {
			got := redundantOf(actionFactsOf(t, allow(`"`+element+`": `+quote(strings.Fields(actions)...), `"Resource": "*"`)))
			if got = strings.ReplaceAll(got, "/Statement/0/"+element, ""); got != want {
				t.Errorf("%s: %q, want %q", actions, got, want)
			}
		}
	}
}

func TestRedundantResources(t *testing.T) {
	for _, c := range []struct {
		resources []string
		want      string
	}{
		{[]string{"arn:aws:s3:::b", "arn:aws:s3:::b*", "arn:aws:s3:::B"}, "resource /0 by /1"},
		{[]string{"arn:aws:s3:::b/*", "arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/${aws:username}/*"}, "resource /1 by /0; resource /2 by /0"},
		{[]string{"arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/${aws:username}/x", "arn:aws:s3:::b/${aws:userid}/x"}, "resource /1 by /0"},
		{[]string{"arn:aws:s3:::b/«x»", "arn:aws:s3:::b/«x»", "arn:aws:s3:::b/*"}, ""},
		{[]string{"*", "arn:aws:s3:::b", "«x»"}, "resource /1 by /0"},
		{[]string{"arn:aws:ec2:*:*:instance/*", "arn:aws:ec2:eu-west-1:*:instance/*", "arn:aws:ec2:*:*:volume/*"}, "resource /1 by /0"},
		{[]string{"arn:aws:ec2:*:instance/*", "arn:aws:ec2:eu-west-1:123456789012:instance/i"}, ""},
		{[]string{"arn:aws:logs:*:*:*", "arn:aws:logs:*:*:log-group:a:*", "arn:*:logs:*:*:*"}, "resource /0 by /2; resource /1 by /2"},
		{[]string{"arn:aws:s3:::b/?", "arn:aws:s3:::b/x", "arn:aws:s3:::b/xy"}, "resource /1 by /0"},
		{[]string{"b", "b"}, "resource /1 by /0 same"},
		{[]string{"arn:aws:s3:::b"}, ""},
	} {
		for _, element := range []string{"Resource", "NotResource"} {
			got := redundantOf(actionFactsOf(t, allow(`"Action": "s3:*"`, `"`+element+`": `+quote(c.resources...))))
			if got = strings.ReplaceAll(got, "/Statement/0/"+element, ""); got != c.want {
				t.Errorf("%q: %q, want %q", c.resources, got, c.want)
			}
		}
	}
}

func TestRedundantValues(t *testing.T) {
	valuePath := regexp.MustCompile(`/Statement/0/Condition/[^/]+/[^/]+/`)
	for condition, want := range map[string]string{
		`"StringEquals": {"k": ["a", "b", "a", "A", "*"]}`:                                "value /2 by /0 same",
		`"StringEqualsIgnoreCase": {"k": ["a", "A"]}`:                                     "value /1 by /0 same",
		`"StringLike": {"k": ["a*", "ab", "b", "${aws:username}", "a${aws:username}"]}`:   "value /1 by /0",
		`"StringNotLike": {"k": ["*", "${aws:username}"]}`:                                "value /1 by /0",
		`"ArnLike": {"k": ["arn:aws:s3:::*", "arn:aws:s3:::b", "arn:aws:s3:*:*:b"]}`:      "value /1 by /0",
		`"ArnEquals": {"k": ["arn:aws:sns:*:t", "arn:aws:sns:eu-west-1:123456789012:t"]}`: "",
		`"ForAllValues:StringLike": {"k": ["a?", "ab", "«x»", "«x»"]}`:                    "value /1 by /0",
		`"NumericEquals": {"k": [1, "1", 2]}`:                                             "value /1 by /0 same",
		`"Nonsense": {"k": ["a*", "ab", "a*"]}`:                                           "value /2 by /0 same",
		`"StringLike": {"k": "a", "j": ["a*", "ab"]}`:                                     "value /1 by /0",
	} {
		got := redundantOf(actionFactsOf(t, allow(`"Action": "s3:*"`, `"Resource": "*"`, `"Condition": {`+condition+`}`)))
		got = valuePath.ReplaceAllString(got, "/")
		if got != want {
			t.Errorf("%s: %q, want %q", condition, got, want)
		}
	}
}

func TestRepeatedStatements(t *testing.T) {
	const first = `"Effect": "Allow", "Principal": {"AWS": ["a", "b"]}, "Action": ["s3:Get*", "s3:PutObject"], "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::c"],
		"Condition": {"StringEquals": {"aws:SourceVpc": ["x", "y"]}, "Bool": {"aws:SecureTransport": true}}`
	for second, want := range map[string]string{
		first: "statement /Statement/1 by /Statement/0 same",
		`"Sid": "Two", "Condition": {"Bool": {"AWS:SecureTransport": "true"}, "StringEquals": {"aws:SourceVpc": ["y", "x"]}},
			"Resource": ["arn:aws:s3:::c", "arn:aws:s3:::b"], "Action": ["s3:PUTObject", "S3:get*"], "Effect": "Allow", "Principal": {"AWS": ["b", "a"]}`: "statement /Statement/1 by /Statement/0 same",
		strings.Replace(first, "Allow", "Deny", 1):                 "",
		strings.Replace(first, "PutObject", "PutObjecs", 1):        "",
		strings.Replace(first, ":::c", ":::C", 1):                  "",
		strings.Replace(first, `"x"`, `"X"`, 1):                    "",
		strings.Replace(first, `"x"`, `"«x»"`, 1):                  "",
		strings.Replace(first, `"Bool"`, `"BoolIfExists"`, 1):      "",
		strings.Replace(first, `SourceVpc`, `SourceVpe`, 1):        "",
		strings.Replace(first, `["a", "b"]`, `["a", "c"]`, 1):      "",
		strings.Replace(first, `"AWS": [`, `"Service": [`, 1):      "",
		strings.Replace(first, `"Principal"`, `"NotPrincipal"`, 1): "",
		strings.Replace(first, `"Action"`, `"NotAction"`, 1):       "",
		first + `, "Unknown": 1`:                                   "",
		first + `, "«key»": 1`:                                     "",
	} {
		if got := redundantOf(actionFactsOf(t, `{"Statement": [{`+first+`}, {`+second+`}]}`)); got != want {
			t.Errorf("%s: %q, want %q", second, got, want)
		}
	}
	rows := actionFactsOf(t, `{"Statement": [{"Sid": "A", "Effect": "Allow", "Action": "s3:*", "Resource": "*"},
		{"Sid": "B", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}, {"Sid": "C", "Effect": "Allow", "Action": "S3:*", "Resource": "*"}]}`).Redundant
	if len(rows) != 2 || rows[0].Text != "B" || rows[0].ByText != "A" || rows[1].Text != "C" || rows[1].ByText != "A" {
		t.Errorf("%+v", rows)
	}
}
