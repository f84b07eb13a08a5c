package extract_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// holesOf are the parts of a text that stands under a key of a statement.
func holesOf(t *testing.T, key, text string) []syntax.Part {
	t.Helper()
	_, r := policiesIn(t, "p.json", `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", `+inString(key)+`: `+inString(text)+`}]}`)
	if len(r.Documents) != 1 {
		t.Fatalf("%s: %s", text, told(r))
	}
	return r.Documents[0].Root.Get("Statement").Items[0].Get(key).Parts
}

func TestPolicyHoles(t *testing.T) {
	known := func(text string) syntax.Part { return syntax.Part{Text: text} }
	ref := func(text string) syntax.Part { return syntax.Part{Text: text, Class: syntax.Ref} }
	left := func(text string) syntax.Part { return syntax.Part{Text: text, Class: syntax.Placeholder} }
	tests := []struct {
		text string
		want []syntax.Part
	}{
		{"*", nil},
		{"arn:aws:s3:::bucket/*", nil},
		{"arn:aws:s3:::bucket/${aws:username}/*", nil},
		{"arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'none'}", nil},
		{"arn:aws:s3:::bucket/${aws:PrincipalTag/team, '<none>'}", nil},
		{"a${*}b${?}c${$}", nil},
		{"${aws:x", nil},
		{"${}", nil},
		{"${aws: x}", nil},
		{"${aws:x, y}", nil},
		{"${NAME}", []syntax.Part{ref("${NAME}")}},
		{"arn:aws:s3:::${BUCKET}/${aws:username}", []syntax.Part{known("arn:aws:s3:::"), ref("${BUCKET}"), known("/${aws:username}")}},
		{"arn:${AWS::Partition}:s3:::b", []syntax.Part{known("arn:"), ref("${AWS::Partition}"), known(":s3:::b")}},
		{"${NAME:-x}/y", []syntax.Part{ref("${NAME:-x}"), known("/y")}},
		{"${var.bucket}", []syntax.Part{ref("${var.bucket}")}},
		{"arn:aws:s3:::${aws:x/<bucket>", []syntax.Part{known("arn:aws:s3:::${aws:x/"), left("<bucket>")}},
		{"$BUCKET/*", []syntax.Part{ref("$BUCKET"), known("/*")}},
		{"arn:aws:lambda:us-east-1:210987654321:function:f:$LATEST", nil},
		{"arn:aws:iot:us-east-1:210987654321:topic/$aws/things/*", nil},
		{"arn:aws:execute-api:us-east-1:210987654321:a/$default/*", nil},
		{"arn:aws:s3:::b/x_$folder$", nil},
		{"arn:aws:s3:::{bucket}/*", []syntax.Part{known("arn:aws:s3:::"), ref("{bucket}"), known("/*")}},
		{"{{ bucket }}", []syntax.Part{ref("{{ bucket }}")}},
		{"arn:aws:s3:::<insert-s3-bucket-name>/*", []syntax.Part{known("arn:aws:s3:::"), left("<insert-s3-bucket-name>"), known("/*")}},
		{"arn:aws:iam::210987654321:oidc-provider/oidc.eks.us-east-2.amazonaws.com/id/ABDCEF......", []syntax.Part{known("arn:aws:iam::210987654321:oidc-provider/oidc.eks.us-east-2.amazonaws.com/id/ABDCEF"), left("......")}},
		{"arn:aws:iam::xxxxxxxxxxxx:role/x", []syntax.Part{known("arn:aws:iam::"), left("xxxxxxxxxxxx"), known(":role/x")}},
		{"arn:aws:iam::ACCOUNT_ID:role/x", []syntax.Part{known("arn:aws:iam::"), left("ACCOUNT_ID"), known(":role/x")}},
		{"arn:aws:iam::account-id:role/x", []syntax.Part{known("arn:aws:iam::"), left("account-id"), known(":role/x")}},
		{"arn:aws:sqs:REGION:210987654321:account", []syntax.Part{known("arn:aws:sqs:"), left("REGION"), known(":210987654321:account")}},
		{"arn:aws:s3:::BUCKET-NAME/*", []syntax.Part{known("arn:aws:s3:::"), left("BUCKET-NAME"), known("/*")}},
		{"arn:aws:s3:::YOUR_BUCKET/*", []syntax.Part{known("arn:aws:s3:::"), left("YOUR_BUCKET"), known("/*")}},
		{"arn:aws:s3:::PROJECT_X-logs/*", []syntax.Part{known("arn:aws:s3:::"), ref("PROJECT_X"), known("-logs/*")}},
		{"arn:aws:iam::210987654321:role/EKS_NODE_ROLE", []syntax.Part{known("arn:aws:iam::210987654321:role/"), ref("EKS_NODE_ROLE")}},
		{"arn:aws:iot:*:*:job/AFR_OTA*", nil},
		{"arn:aws:s3:::bucket-name/*", nil},
		{"SERVICE_CONTROL_POLICY", nil},
		{"RSA_2048", nil},
		{"KEY_ID", []syntax.Part{left("KEY_ID")}},
		{"your-bucket-name", []syntax.Part{left("your-bucket-name")}},
		{"s3:PutObject", nil},
		{"sqs:ChangeMessageVisibility", nil},
		{"REPLACE_ME", []syntax.Part{left("REPLACE_ME")}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, holesOf(t, "Resource", test.text)); diff != "" {
			t.Errorf("%s: %s", test.text, diff)
		}
	}
}

func TestLabelsHaveNoPlaceholders(t *testing.T) {
	for text, want := range map[string]bool{
		"<sid>": false, "...": false, "YOUR_SID": false, "ALLOW_READ": false, "xxxx": false, "your-name": false, "${NAME}": true, "{{ name }}": true, "$NAME": true,
	} {
		if got := holesOf(t, "Sid", text) != nil; got != want {
			t.Errorf("%s: a hole: %v", text, got)
		}
	}
}

func TestConditionKeysWithHoles(t *testing.T) {
	for key, want := range map[string]bool{
		"aws:PrincipalTag/x":                                  false,
		"kms:EncryptionContext:PARAMETER_ARN":                 false,
		"oidc.eks.us-east-2.amazonaws.com/id/ABDCEF:sub":      false,
		"${OIDC_PROVIDER}:sub":                                true,
		"OIDC_PROVIDER:sub":                                   true,
		"oidc.eks.AWS_REGION.amazonaws.com/id/CLUSTER_ID:sub": true,
		"<provider>:sub":                                      true,
		"aws:RequestTag/${TagKey}":                            true,
		"${aws:username}":                                     false,
	} {
		_, r := policiesIn(t, "p.json", `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Condition": {"StringEquals": {`+inString(key)+`: "x"}}}]}`)
		at := r.Documents[0].Root.Get("Statement").Items[0].At("Condition", "StringEquals")
		if got := at.Entries[0].KeyParts != nil; got != want || at.Open != want {
			t.Errorf("%s: a hole: %v, open: %v", key, got, at.Open)
		}
	}
}

func TestPlaceholdersOfPolicies(t *testing.T) {
	text := `{"Version": "2012-10-17", "Id": "<id>", "Statement": [{"Sid": "<sid>", "Effect": "Allow", "Action": ["s3:*"],
		"Resource": ["arn:aws:s3:::<bucket>", "arn:aws:iam::123456789012:role/${NAME}"]}]}`
	want := []extract.PlaceholderFact{
		{Path: []any{"Statement", 0, "Resource", 0}, Text: "<bucket>", Form: "angle"},
		{Path: []any{"Statement", 0, "Resource", 1}, Text: "123456789012", Form: "example-account"},
	}
	_, r := policiesIn(t, "p.json", text)
	if diff := cmp.Diff(want, r.Documents[0].Placeholders); diff != "" {
		t.Error(diff)
	}
	_, r = policiesIn(t, "p.template.json", text)
	if r.Documents[0].Placeholders != nil {
		t.Errorf("%+v", r.Documents[0].Placeholders)
	}
	config := "kind: ConfigMap\nmetadata: {name: c, annotations: {avp.kubernetes.io/path: x}}\ndata:\n  p.json: |\n" + indented(text, "    ") + "\n"
	_, r = policiesIn(t, "p.yaml", config)
	if diff := cmp.Diff(want[1:], r.Documents[0].Placeholders); diff != "" {
		t.Error(diff)
	}
}

// FuzzPolicies looks for panics and for places outside of the file, and holds the filter to its promise.
func FuzzPolicies(f *testing.F) {
	for _, seed := range []string{
		identity, trust, bucket, `{"PolicyDocument": ` + inString(identity) + `}`, `{"PolicyDocument": ` + inPercent(identity) + `}`,
		"kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.json: |\n" + indented(identity, "    ") + "\n",
		"kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.json: >-\n    {\"Statement\": {\"Effect\":\n\n    \"Allow\"}}\n  p.yaml: \"Statement: \\\n    {Effect: a}\"\n",
		`"Effect": "Allow", "Action": ["s3:*", ...], }, {`, `{'Version': “2012-10-17”, "Statement": [{"Effect": "Allow", // x` + "\n}",
		`{"\u0053tatement": {"Effect": "a"}}`, `{"PolicyDocument": "{\"\\u0053tatement\": {\"Effect\": \"a\"}}"}`, `{"PolicyDocument": "%7B%22%53tatement%22:%7B%22Effect%22:%22a%22%7D%7D"}`,
		"Statement:\n- Effect: !Ref a\n  Action: &a [\"s3:*\"]\n- Effect: Deny\n  Action: *a\n", "# x\n{\"Statement\": {\"Effect\": \"a\"}}",
	} {
		f.Add(seed, true)
		f.Add(strings.ReplaceAll(seed, "\n", "\r\n"), false)
	}
	f.Fuzz(func(t *testing.T, text string, inJSON bool) {
		name := "p.yaml"
		if inJSON {
			name = "p.json"
		}
		checkPolicies(t, name, text)
	})
}
