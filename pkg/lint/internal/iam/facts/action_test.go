package facts

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// actionFactsOf are the facts of a policy in JSON, with holes between « and ».
func actionFactsOf(t testing.TB, text string) *Facts {
	t.Helper()
	return NewAsker(awsdata.Default(), watchedInTests(), nil).Of(actionDocument(t, text))
}

// allow is a policy with one statement, of which elements are given as JSON.
func allow(elements ...string) string {
	return `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", ` + strings.Join(elements, ", ") + `}]}`
}

// quote is a list of texts in JSON.
func quote(texts ...string) string {
	out := make([]string, 0, len(texts))
	for _, text := range texts {
		out = append(out, fmt.Sprintf("%q", text))
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// on is a policy that allows actions, between spaces, on resources.
func on(actions string, resources ...string) string {
	return allow(`"Action": `+quote(strings.Fields(actions)...), `"Resource": `+quote(resources...))
}

func nearNamesOf(near []Near) string {
	var names []string
	for _, n := range near {
		name := fmt.Sprintf("%s %d", n.Name, n.Distance)
		if n.ActionKnown {
			name += "!"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

func TestUnknownActions(t *testing.T) {
	for text, want := range map[string]string{
		"s3:GetObject": "", "S3:GETOBJECT": "", "s3:Get*": "", "s3:*": "", "*": "", "**": "", "*:*": "", "*:GetObject": "service-wildcard|*|GetObject|", "s3:G?tObject": "",
		"s3:GetObjct":           "action|s3|GetObjct|s3:GetObject 1",
		"s3:ListBuckets":        "action|s3|ListBuckets|s3:ListBucket 1",
		"s3:Frobnicate":         "action|s3|Frobnicate|",
		"s3:":                   "action|s3||",
		"dyanmodb:GetItem":      "service|dyanmodb|GetItem|dynamodb 1!",
		"Dyanmodb:*":            "service|dyanmodb|*|dynamodb 1!",
		"s4:GetObject":          "service|s4|GetObject|s3 1!",
		"deeplens:ListModels":   "service|deeplens|ListModels|",
		"s3:Gett*":              "pattern|s3|Gett*|",
		"s3:GetObjct*":          "pattern|s3|GetObjct*|s3:GetObject 1",
		"*:Frobnicate*":         "service-wildcard|*|Frobnicate*|",
		"GetObject":             "no-service||GetObject|s3:GetObject 3, mediastore:GetObject 11, s3-outposts:GetObject 12",
		"s3.GetObject":          "no-service||s3.GetObject|s3:GetObject 1",
		"s3/GetObject":          "no-service||s3/GetObject|s3:GetObject 1",
		"TagResource":           "no-service||TagResource|",
		"Get*":                  "no-service||Get*|",
		"s3*":                   "no-service||s3*|",
		" s3:GetObject":         "blank|s3|GetObject|s3:GetObject 1",
		"s3: GetObject":         "blank|s3| GetObject|s3:GetObject 1",
		"s3:Get Object":         "blank|s3|Get Object|s3:GetObject 1",
		"s3:GetObject\u00a0":    "blank|s3|GetObject\u00a0|s3:GetObject 1",
		" *":                    "blank|| *|",
		"s3:GetObject,":         "character|s3|GetObject,|s3:GetObject 1",
		"s3:GetObject\u200b":    "character|s3|GetObject\u200b|s3:GetObject 1",
		"s3:Get*,":              "character|s3|Get*,|s3:Get* 1",
		"s3::GetObject":         "character|s3|:GetObject|s3:GetObject 1",
		"arn:aws:s3:::b":        "character|arn|aws:s3:::b|",
		"":                      "no-service|||",
		"s3:«action»":           "",
		"«service»:GetObjct":    "",
		"s3:Get${aws:username}": "",
		"${var.action}":         "",
	} {
		for _, element := range []string{"Action", "NotAction"} {
			got := ""
			for _, row := range actionFactsOf(t, allow(`"`+element+`": `+quote(text), `"Resource": "*"`)).UnknownActions {
				got += strings.Join([]string{row.Form, row.Service, row.Name, nearNamesOf(row.Near)}, "|")
				if row.Text != text || row.Element != element || row.Effect != "Allow" || row.Data != awsdata.Default().Date() ||
					!slices.Equal(row.At, []any{"Statement", 0, element, 0}) {
					t.Errorf("%q: %+v", text, row)
				}
			}
			if got != want {
				t.Errorf("%s %q: %q, want %q", element, text, got, want)
			}
		}
	}
}

func TestBroadActions(t *testing.T) {
	for _, c := range []struct{ action, resource, want string }{
		{"*", "*", "all  [Statement 0 Resource 0]"},
		{"*:*", "arn:aws:s3:::b", "all  []"},
		{"S3:*", "arn:*", "service s3 [Statement 0 Resource 0]"},
		{"s3:**", "arn:aws:s3:::*", "service s3 []"},
		{"s3:*", "arn:aws:*:*:*:*", "service s3 [Statement 0 Resource 0]"},
		{"s3:*", "arn:aws:s3:*:*:*", "service s3 []"},
		{"s3:*", "arn:aws:*:*:*:role/*", "service s3 []"},
		{"s3:*", "«all»", "service s3 []"},
		{"deeplens:*", "*", ""},
		{"s3:Get*", "*", ""},
	} {
		got := ""
		for _, row := range actionFactsOf(t, on(c.action, c.resource)).BroadActions {
			got += fmt.Sprint(row.Form, " ", row.Service, " ", row.EverywhereAt)
			if row.Everywhere != (row.EverywhereAt != nil) || row.Conditions != conditionsNone || row.Effect != "Allow" {
				t.Errorf("%+v", row)
			}
		}
		if got != c.want {
			t.Errorf("%s on %s: %q, want %q", c.action, c.resource, got, c.want)
		}
	}
}

// grantsOf are the grants of a policy as text.
func grantsOf(t *testing.T, text string) []string {
	t.Helper()
	var out []string
	asker := NewAsker(awsdata.Default(), []string{"iam:PassRole", "s3:ListAllMyBuckets", "ses:SendEmail", "s3:GetObject", "iam:Frobnicate"}, nil)
	for _, row := range asker.Of(actionDocument(t, text)).Grants {
		var resources []string
		for _, r := range row.Resources {
			resources = append(resources, fmt.Sprint(r.Text, " ", r.Reach, r.Types))
		}
		line := fmt.Sprint(row.Action, " ", row.Form, " ", row.Text, syntax.Pointer(row.At), " ", strings.Join(resources, ", "))
		if row.ResourcesKnown {
			line += " known"
		}
		if row.Everywhere {
			line += " everywhere"
		}
		if row.NotResource {
			line += " not"
		}
		out = append(out, line)
	}
	return out
}

func TestGrants(t *testing.T) {
	for _, c := range []struct {
		name, policy string
		want         []string
	}{
		{"the best of several", on("iam:* iam:Pass* IAM:passrole iam:PassRole", "*"), []string{
			"iam:PassRole literal IAM:passrole/Statement/0/Action/2 * everything[role] known everywhere",
		}},
		{"a pattern", on("s3:?etObject", "arn:aws:s3:::b/*", "arn:aws:s3:::b", "arn:aws:s3:::*"), []string{
			"s3:GetObject pattern s3:?etObject/Statement/0/Action/0 arn:aws:s3:::b/* pattern[object], arn:aws:s3:::* type[object] known",
		}},
		{"reaches of a role", on("iam:PassRole", "arn:aws:iam::*:role/*", "arn:aws:iam::123456789012:role/a-*", "arn:*:iam::123456789012:role/a",
			"arn:aws:iam::123456789012:role/${aws:username}", "arn:aws:iam::«account»:role/*", "arn:aws:iam::123456789012:user/a", "arn:aws:iam::123456789012:*"), []string{
			"iam:PassRole literal iam:PassRole/Statement/0/Action/0 arn:aws:iam::*:role/* type[role], " +
				"arn:aws:iam::123456789012:role/a-* pattern[role], arn:*:iam::123456789012:role/a named[role], " +
				"arn:aws:iam::123456789012:role/${aws:username} variable[role], arn:aws:iam::«account»:role/* unknown[role], " +
				"arn:aws:iam::123456789012:* type[role]",
		}},
		{"several types", on("ses:SendEmail", "arn:aws:ses:eu-west-1:123456789012:identity/*", "arn:aws:ses:eu-west-1:123456789012:t*", "arn:aws:ses:eu-west-1:123456789012:tenant/x"), []string{
			"ses:SendEmail literal ses:SendEmail/Statement/0/Action/0 arn:aws:ses:eu-west-1:123456789012:identity/* type[identity], " +
				"arn:aws:ses:eu-west-1:123456789012:t* type[template] known",
		}},
		{"only stars", on("s3:ListAllMyBuckets", "arn:aws:s3:::b", "arn:aws:s3:::*", "*", "?", "«any»"), []string{
			"s3:ListAllMyBuckets literal s3:ListAllMyBuckets/Statement/0/Action/0 * everything[], ? pattern[] everywhere",
		}},
		{"open lists", allow(`"Action": ["iam:PassRole", "«more»"]`, `"Resource": ["arn:aws:iam::123456789012:role/a", "«more»"]`), []string{
			"iam:PassRole literal iam:PassRole/Statement/0/Action/0 arn:aws:iam::123456789012:role/a named[role]",
		}},
		{"not resource", allow(`"Action": "iam:PassRole"`, `"NotResource": "arn:aws:iam::123456789012:role/a"`), []string{
			"iam:PassRole literal iam:PassRole/Statement/0/Action  not",
		}},
		{"nothing it can be", on("iam:PassRole", "arn:aws:s3:::b"), []string{
			"iam:PassRole literal iam:PassRole/Statement/0/Action/0  known",
		}},
		{"unknown action", on("«action» s3:«name»", "*"), nil},
	} {
		if diff := cmp.Diff(c.want, grantsOf(t, c.policy)); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

func TestGrantsOfComplement(t *testing.T) {
	for notAction, want := range map[string]bool{
		`"iam:*"`: false, `"s3:*"`: true, `["s3:*", "«more»"]`: false, `["s3:*", "iam:«x»"]`: false, `["iam:Get*", "GetRole"]`: true, `[]`: false, `5`: false,
	} {
		got := slices.ContainsFunc(actionFactsOf(t, allow(`"NotAction": `+notAction, `"Resource": "*"`)).Grants, func(g Grant) bool {
			return g.Action == "iam:PassRole" && g.Form == "complement" && slices.Equal(g.At, []any{"Statement", 0, "NotAction"}) && g.Text == ""
		})
		if got != want {
			t.Errorf("%s: %t", notAction, got)
		}
	}
}

func TestGrantsTellOfTheStatement(t *testing.T) {
	rows := actionFactsOf(t, `{"Statement": [{"Effect": "Deny", "Action": "iam:PassRole", "Resource": "*",
		"Condition": {"StringEquals": {"IAM:PassedToService": "a", "aws:SourceVpc": "b"}}},
		{"Effect": "«effect»", "Action": "iam:PassRole", "Resource": "*", "Condition": "«condition»"}]}`).Grants
	if len(rows) != 2 {
		t.Fatalf("%+v", rows)
	}
	if r := rows[0]; r.Effect != "Deny" || r.Conditions != "some" || !slices.Equal(r.Keys, []string{"iam:passedtoservice", "aws:sourcevpc"}) {
		t.Errorf("%+v", r)
	}
	if r := rows[1]; r.Effect != "" || r.Conditions != "unknown" || r.Keys != nil || !slices.Equal(r.Statement, []any{"Statement", 1}) {
		t.Errorf("%+v", r)
	}
}
