package extract_test

import (
	"strings"
	"testing"
)

// TestNearMisses are texts that look like a policy here or there and are none.
func TestNearMisses(t *testing.T) {
	for name, text := range map[string]string{
		"package.json":                     `{"name": "x", "version": "2012-10-17", "scripts": {"Statement": "x"}}`,
		"a template of CloudFormation":     `{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": ` + trust + `}}}}`,
		"the same in YAML":                 "Resources:\n  R:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument:\n        Version: '2012-10-17'\n        Statement: {Effect: Allow, Action: 's3:*', Resource: '*'}\n",
		"the state of Terraform":           `{"version": 4, "resources": [{"instances": [{"attributes": {"policy": ` + inString(identity) + `}}]}]}`,
		"a plan of Terraform":              `{"format_version": "1.2", "planned_values": {"root_module": {"resources": [{"values": {"policy": ` + inString(identity) + `}}]}}}`,
		"a Kubernetes object":              `{"apiVersion": "example.com/v1", "kind": "Policy", "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}`,
		"the same in YAML with a document": "apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Policy\nPolicyDocument: '" + identity + "'\n",
		"a policy of Alibaba Cloud":        `{"Version": "1", "Statement": [{"Effect": "Allow", "Action": "ess:Describe*", "Resource": "*"}]}`,
		"a policy of Huawei Cloud":         `{"Version": "1.1", "Statement": [{"Effect": "Allow", "Action": ["obs:object:GetObject"]}]}`,
		"a bank's statement":               `{"Statement": {"Account": "1", "Balance": 12.5}, "Version": "1.0"}`,
		"statements of a program":          `{"Statement": [{"type": "if", "test": "x"}, {"type": "return"}]}`,
		"a mission statement":              `{"Version": "2024-05-01", "Statement": "We do no harm."}`,
		"a dated list":                     `{"Version": "2024-05-01", "Statement": [{"text": "x"}]}`,
		"small letters":                    `{"statement": [{"effect": "Allow", "action": "s3:*"}]}`,
		"an element of a wrong type":       `{"Statement": [{"Action": {"type": "click"}}, {"Resource": 1}, {"Principal": 12.5}, {"Condition": "x > 1"}]}`,
		"the condition of something else":  `{"Statement": [{"Condition": {"field": "a", "equals": "b"}}]}`,
		"a schema":                         `{"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {"Statement": {"properties": {"Effect": {"enum": ["Allow", "Deny"]}}}}}`,
		"the model of an API":              `{"shapes": {"Policy": {"members": {"Statement": {"shape": "S"}}}}, "metadata": {"apiVersion": "2012-10-17"}}`,
		"a version alone":                  `{"Version": "2012-10-17"}`,
		"one statement":                    `{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}`,
		"a list of statements":             `[{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]`,
		"policies of another cloud":        `{"Policies": [{"name": "Statement", "rules": []}], "Roles": [{"name": "x"}], "Role": "x", "Policy": "Statement"}`,
		"versions of objects":              `{"Versions": [{"Key": "Statement.json", "VersionId": "1", "IsLatest": true}]}`,
		"a document of Systems Manager":    `{"PolicyVersion": 3, "Document": {"schemaVersion": "2.2", "Statement": "x"}}`,
		"a document that is none":          `{"PolicyDocument": {"Statement": "x"}, "Policy": {"PolicyName": "Statement", "Arn": "a"}}`,
		"text in a document":               `{"PolicyDocument": "{Statement}", "AssumeRolePolicyDocument": "%7BStatement"}`,
		"a document that a program writes": `{"PolicyDocument": "{{ Statement }}"}`,
		"broken JSON of something else":    `{"Resources": {"R": {"Properties": {"PolicyDocument": ` + identity + `,}}}}`,
		"a template of Terraform":          strings.Replace(identity, `"arn:aws:s3:::b/*"`, `${jsonencode(arns)}`, 1),
		"another one":                      strings.Replace(trust, `"pods.eks.amazonaws.com"`, `"${replace(issuer, "https://", "")}"`, 1),
		"a template of Ansible":            strings.Replace(identity, `"arn:aws:s3:::b/*"`, `{{ arns | to_json }}`, 1),
		"a template for envsubst":          strings.Replace(identity, `"arn:aws:s3:::b/*"`, `[$ARNS, "x]`, 1),
		"a Kyverno policy":                 "apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec:\n  Statement:\n  - Effect: Allow\n    Action: x\n",
		"values of a chart":                "serviceAccount:\n  policy:\n    Statement:\n    - Effect: Allow\n      Action: s3:*\n",
		"prose in YAML":                    "title: Statement\nEffect: none\nAction: none\n",
		"a test of a program":              `{"name": "Statement", "input": ` + identity + `}`,
	} {
		t.Run(name, func(t *testing.T) {
			for _, file := range []string{"p.json", "p.yaml"} {
				if _, r := policiesIn(t, file, text); len(r.Documents)+len(r.Problems) > 0 {
					t.Errorf("%s: %s", file, told(r))
				}
			}
		})
	}
}

func TestKindOfPolicy(t *testing.T) {
	statements := func(list string) string { return `{"Version": "2012-10-17", "Statement": [` + list + `]}` }
	one := func(members string) string { return statements(`{"Effect": "Allow", ` + members + `}`) }
	for text, want := range map[string]string{
		one(`"Action": "s3:*", "Resource": "*"`):                                               "IdentityPolicy",
		one(`"Action": "${ACTION}", "Resource": "*"`):                                          "IdentityPolicy",
		one(`"Action": "sts:AssumeRole", "Resource": "*"`):                                     "IdentityPolicy",
		one(`"Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"`):                           "TrustPolicy",
		one(`"Principal": {"AWS": "*"}, "Action": "sts:AssumeRole", "Resource": "*"`):          "TrustPolicy",
		one(`"NotPrincipal": {"AWS": "*"}, "Action": "STS:*"`):                                 "TrustPolicy",
		one(`"Principal": {"AWS": "*"}, "Action": "AssumeRole"`):                               "TrustPolicy",
		one(`"Principal": {"AWS": "*"}`):                                                       "TrustPolicy",
		one(`"Principal": {"AWS": "*"}, "Action": ["sts:AssumeRole", "s3:GetObject"]`):         "TrustPolicy",
		one(`"Principal": "*", "Action": "s3:*", "Resource": "*"`):                             "ResourcePolicy",
		one(`"Principal": "*", "Action": "*", "NotResource": "*"`):                             "ResourcePolicy",
		one(`"Principal": "*", "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]`): "ResourcePolicy",
		one(`"Principal": "*", "Action": ["s3:*", "sts:AssumeRole"], "Resource": "*"`):         "ResourcePolicy",
		one(`"Principal": "*", "Action": "${ACTION}"`):                                         "Policy",
		one(`"Principal": "*", "Action": "sts:${ACTION}"`):                                     "TrustPolicy",
		one(`"Principal": "*", "Action": "${ACTION}", "Resource": "*"`):                        "Policy",
		one(`"${PRINCIPAL}": "*", "Action": "s3:*", "Resource": "*"`):                          "Policy",
		one(`"Action": "s3:*", "Action": "s3:*", "Resource": "*"`):                             "IdentityPolicy",
		statements(`"${STATEMENT}", {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}`):   "Policy",
		statements(``): "IdentityPolicy",
		`{"Version": "2012-10-17", "Statement": "${STATEMENTS}"}`:                                   "Policy",
		`{"Version": "2012-10-17", "Statement": {"Fn::If": ["A", {}, {}]}}`:                         "Policy",
		`{"Version": "2012-10-17", "Statements": [{"Effect": "Allow"}]}`:                            "Policy",
		`{"Version": "2012-10-17", "statement": [{"effect": "Allow", "actions": ["s3:*"]}]}`:        "Policy",
		`{"Version": "2012-10-17", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}`:           "Policy",
		`{"Version": "2024-01-31", "Statement": [{"effect": "Allow"}]}`:                             "IdentityPolicy",
		`{"Statement": [{"Action": "s3:*"}]}`:                                                       "IdentityPolicy",
		`{"Statement": [{"Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}`:                "IdentityPolicy",
		`{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}], "Statement": []}`:  "Policy",
		`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource":`: "Policy",
	} {
		_, r := policiesIn(t, "p.json", text)
		if len(r.Documents) != 1 || r.Documents[0].Kind != want {
			t.Errorf("%s: %s, want %s", text, told(r), want)
		}
	}
}
