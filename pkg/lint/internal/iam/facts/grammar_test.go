package facts

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

func TestElements(t *testing.T) {
	for name, c := range map[string]struct {
		policy string
		want   []string
	}{
		"a good policy": {`{"Version": "2012-10-17", "Id": "x", "Statement": [{"Sid": "A", "Effect": "Allow", "Principal": {"AWS": "*"},
			"Action": "s3:GetObject", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": true}}}]}`, nil},
		"no statement":        {`{"Version": "2012-10-17"}`, []string{"missing [] Statement []"}},
		"perhaps a statement": {`{"Version": "2012-10-17", "…": 1}`, nil},
		"a misspelt statement": {
			`{"Statements": [], "Comment": "x"}`,
			[]string{"unknown /Statements Statements policy", "unknown /Comment Comment policy", "missing [] Statement [Statements]"},
		},
		"a misspelt action": {`{"Statement": {"effect": "Allow", "Actions": "s3:*", "NotResources": "*", "Description": "x", "Principal": "*"}}`, []string{
			"unknown /Statement/effect effect statement", "unknown /Statement/Actions Actions statement",
			"unknown /Statement/NotResources NotResources statement", "unknown /Statement/Description Description statement",
			"missing /Statement Effect [effect]", "missing /Statement Action [Actions]", "missing /Statement Resource [NotResources]",
		}},
		"an open statement":  {`{"Statement": [{"Effect": "Allow", "…": 1}]}`, nil},
		"an unknown element": {`{"Statement": [{"Effect": "«e»", "Action": "«a»", "Resource": "«r»", "Principal": "«p»"}]}`, nil},
		"pairs": {
			`{"Statement": [{"Effect": "Allow", "Action": "«x»", "NotAction": [], "Resource": "*", "NotResource": "*", "Principal": "*", "NotPrincipal": "*"}]}`,
			[]string{"exclusive /Statement/0 Action NotAction", "exclusive /Statement/0 Resource NotResource", "exclusive /Statement/0 Principal NotPrincipal"},
		},
		"principals": {
			`{"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*", "NotPrincipal": {"Aws": "1", "AWS": "1", "Services": "x", "«k»": "y"}}]}`,
			[]string{"unknown /Statement/0/NotPrincipal/Aws Aws principal", "unknown /Statement/0/NotPrincipal/Services Services principal"},
		},
	} {
		f := askAbout(t, c.policy)
		var got []string
		for _, r := range f.UnknownElements {
			got = append(got, fmt.Sprintf("unknown %s %s %s", pathText(r.At), r.Name, r.In))
		}
		for _, r := range f.ExclusiveElements {
			got = append(got, fmt.Sprintf("exclusive %s %s %s", pathText(r.At), r.Element, r.Other))
		}
		for _, r := range f.MissingElements {
			if at := pathText(r.At); r.Element != "Principal" {
				if r.At != nil && len(r.At) == 0 {
					at = "[]"
				}
				got = append(got, fmt.Sprintf("missing %s %s %v", at, r.Element, r.Near))
			}
		}
		sameRows(t, name, got, c.want)
	}
}

func TestPrincipalIsMissing(t *testing.T) {
	f := askAbout(t, `{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*", "Principle": "x"}]}`)
	if len(f.MissingElements) != 1 || f.MissingElements[0].Element != "Principal" || !reflect.DeepEqual(f.MissingElements[0].Near, []string{"Principle"}) {
		t.Errorf("%+v", f.MissingElements)
	}
}

func TestMalformed(t *testing.T) {
	f := askAbout(t, `{"Version": 2012, "Statement": [1, {"Effect": ["Allow"], "Action": {"a": 1}, "Resource": [1, "«x»", null], "Condition": {"Bool": "x"}}]}`)
	sameRows(t, "rows", rowTexts(f.Malformed, func(r Malformed) string {
		return fmt.Sprintf("%s %s: %s, not %s", pathText(r.At), r.Element, r.Found, r.Want)
	}), []string{
		"/Version Version: number, not string", "/Statement/0 Statement: number, not object", "/Statement/1/Effect Effect: list, not string",
		"/Statement/1/Action Action: object, not string or list of strings", "/Statement/1/Resource/0 Resource: number, not string",
		"/Statement/1/Resource/2 Resource: null, not string", "/Statement/1/Condition/Bool Condition: string, not object",
	})
	if f := askAbout(t, `[]`); len(f.Malformed) != 1 || f.Malformed[0].At == nil || f.Malformed[0].Found != "list" {
		t.Errorf("a list: %+v", f.Malformed)
	}
}

func TestEmptyElements(t *testing.T) {
	for name, c := range map[string]struct {
		policy string
		want   []string
	}{
		"statements":       {`{"Statement": []}`, []string{"/Statement Statement list"}},
		"open statements":  {`{"Statement": ["…"]}`, nil},
		"a bare statement": {`{"Statement": [{}]}`, nil},
		"elements": {`{"Statement": {"Effect": "Deny", "NotAction": [], "Resource": [], "Principal": {}, "NotPrincipal": {"AWS": []}, "Condition": {}}}`, []string{
			"/Statement/NotAction NotAction list Deny", "/Statement/Resource Resource list Deny", "/Statement/Principal Principal object Deny",
			"/Statement/NotPrincipal/AWS NotPrincipal list Deny", "/Statement/Condition Condition object Deny",
		}},
		"open elements":      {`{"Statement": {"Effect": "Deny", "Action": ["…"], "Resource": ["«x»"], "Principal": {"…": 1}, "Condition": {"…": 1, "Bool": {"…": 1}}}}`, nil},
		"malformed elements": {`{"Statement": {"Action": [1], "Principal": "x", "Condition": {"Bool": {"k": [null]}}}}`, nil},
		"operators": {
			`{"Statement": {"Effect": "«x»", "Condition": {"Bool": {}, "Nul": {}}}}`,
			[]string{"/Statement/Condition/Bool Condition object Bool", "/Statement/Condition/Nul Condition object Nul"},
		},
	} {
		sameRows(t, name, rowTexts(askAbout(t, c.policy).EmptyElements, func(r EmptyElement) string {
			return strings.TrimSpace(fmt.Sprintf("%s %s %s %s%s", pathText(r.At), r.Element, r.Shape, r.Effect, r.Operator))
		}), c.want)
	}
}

// TestEmptyValues holds what an empty list comes to against the meaning of the operators: where rows
// say it, a request with the key and one without must bear it out.
func TestEmptyValues(t *testing.T) {
	for operator, want := range map[string]string{
		"StringEquals": "unknown", "StringNotEquals": "always", "StringEqualsIfExists": "absent", "StringNotEqualsIfExists": "unknown",
		"ForAllValues:StringEquals": "absent", "ForAllValues:StringEqualsIfExists": "absent", "ForAllValues:StringNotEquals": "unknown",
		"ForAnyValue:StringLike": "never", "ForAnyValue:StringLikeIfExists": "unknown", "ForAnyValue:StringNotLike": "unknown",
		"Null": "unknown", "StringEqual": "unknown", "IpAddressIfExists": "absent",
	} {
		f := onCondition(t, `"s3:*"`, `{"`+operator+`": {"aws:username": []}}`)
		if len(f.EmptyElements) != 1 || f.EmptyElements[0].Matches != want || f.EmptyElements[0].Key != "aws:username" || f.EmptyElements[0].Operator != operator {
			t.Errorf("%s: %+v, want %s", operator, f.EmptyElements, want)
		}
	}
}

func TestRepeatedSids(t *testing.T) {
	list := func(sids ...string) string {
		var statements []string
		for _, sid := range sids {
			statements = append(statements, `{"Sid": "`+sid+`", "Effect": "Allow"}`)
		}
		return `{"Statement": [` + strings.Join(statements, ",") + `]}`
	}
	many := []string{"A"}
	for i := range 60 {
		many = append(many, fmt.Sprint("S", i))
	}
	for name, c := range map[string]struct {
		policy string
		want   []string
	}{
		"different":  {list("A", "a", "", "", "B"), nil},
		"same":       {list("A", "B", "A", "A"), []string{"/Statement/2/Sid /Statement/0/Sid A", "/Statement/3/Sid /Statement/0/Sid A"}},
		"unknown":    {list("A«x»", "A«x»", "«x»", "«x»"), nil},
		"many":       {list(append(many, "S0", "A")...), []string{"/Statement/61/Sid /Statement/1/Sid S0", "/Statement/62/Sid /Statement/0/Sid A"}},
		"not a text": {`{"Statement": [{"Sid": 1}, {"Sid": 1}]}`, nil},
	} {
		sameRows(t, name, rowTexts(askAbout(t, c.policy).RepeatedSids, func(r RepeatedSid) string {
			return fmt.Sprintf("%s %s %s", pathText(r.At), pathText(r.First), r.Sid)
		}), c.want)
	}
}
