package extract_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

func policyFilter() *extract.Filter {
	return extract.NewFilter([]string{"StorageClass", extract.KindIdentityPolicy, extract.KindTrustPolicy, extract.KindResourcePolicy, extract.KindPolicy})
}

// policiesIn takes the documents out of a text that stands in a file of the given name.
func policiesIn(t testing.TB, name, text string) (*source.File, extract.Result) {
	t.Helper()
	file, err := source.New(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return file, extract.From(file, extract.Options{Filter: policyFilter(), Limits: syntax.DefaultLimits()})
}

// told says what a result holds: each document's kind, name and attachment, then the problems with
// their words.
func told(r extract.Result) string {
	var out []string
	if r.Skipped != "" {
		out = append(out, "skipped")
	}
	for _, d := range r.Documents {
		words := d.Kind
		for _, word := range []string{d.Name, d.Attachment} {
			if word != "" {
				words += " " + word
			}
		}
		out = append(out, words)
	}
	for _, p := range r.Problems {
		out = append(out, string(p.Code))
	}
	return strings.Join(out, ", ")
}

const (
	identity = `{"Version": "2012-10-17", "Statement": [{"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}`
	trust    = `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "pods.eks.amazonaws.com"}, "Action": ["sts:AssumeRole", "sts:TagSession"]}]}`
	bucket   = `{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*"}]}`
)

// inString is text as a JSON string.
func inString(text string) string {
	out, err := json.Marshal(text)
	if err != nil {
		panic(err)
	}
	return string(out)
}

// inPercent is text as the API of IAM returns it (RFC 3986).
func inPercent(text string) string {
	return `"` + strings.ReplaceAll(url.QueryEscape(text), "+", "%20") + `"`
}

func indented(text, by string) string { return by + strings.ReplaceAll(text, "\n", "\n"+by) }

func TestContainers(t *testing.T) {
	tests := []struct{ name, file, text, want string }{
		{"a policy", "p.json", identity, "IdentityPolicy"},
		{"a trust policy", "p.json", trust, "TrustPolicy"},
		{"a bucket's policy", "p.json", bucket, "ResourcePolicy"},
		{"several documents", "p.json", identity + "\n" + trust, "IdentityPolicy, TrustPolicy"},
		{"a list of policies", "p.json", "[" + identity + "," + trust + "]", "IdentityPolicy, TrustPolicy"},
		{"a policy in YAML", "p.yaml", "Version: 2012-10-17\nStatement:\n- Effect: Allow\n  Action: s3:GetObject\n  Resource: '*'\n", "IdentityPolicy"},
		{"JSON that is YAML", "p.yaml", `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*",}]} # yes`, "IdentityPolicy"},
		{"a stream of YAML", "p.yaml", "kind: Pod\n---\nStatement: {Effect: Allow, Action: 's3:*', Resource: '*'}\n", "IdentityPolicy"},
		{"only a document", "p.json", `{"PolicyDocument": ` + identity + `}`, "IdentityPolicy"},
		{"only a document, a string", "p.json", `{"PolicyDocument": ` + inString(bucket) + `}`, "ResourcePolicy"},
		{"get-bucket-policy", "p.json", `{"Policy": ` + inString(bucket) + `}`, "ResourcePolicy"},
		{"get-role", "p.json", `{"Role": {"Path": "/", "RoleName": "app", "Arn": "arn:aws:iam::210987654321:role/app", "AssumeRolePolicyDocument": ` + trust + `}}`, "TrustPolicy app trust"},
		{"get-role, percent-encoded", "p.json", `{"Role": {"RoleName": "app", "AssumeRolePolicyDocument": ` + inPercent(trust) + `}}`, "TrustPolicy app trust"},
		{"the trust policy is one whatever it holds", "p.json", `{"Role": {"RoleName": "app", "AssumeRolePolicyDocument": ` + identity + `}}`, "TrustPolicy app trust"},
		{"list-roles", "p.json", `{"Roles": [{"RoleName": "a", "AssumeRolePolicyDocument": ` + trust + `}, {"RoleName": "b", "AssumeRolePolicyDocument": ` + trust + `}]}`, "TrustPolicy a trust, TrustPolicy b trust"},
		{"list-roles --query Roles", "p.json", `[{"RoleName": "a", "AssumeRolePolicyDocument": ` + trust + `}]`, "TrustPolicy a trust"},
		{"get-role-policy", "p.json", `{"RoleName": "app", "PolicyName": "s3", "PolicyDocument": ` + identity + `}`, "IdentityPolicy app/s3 role"},
		{"get-role-policy as YAML", "p.yaml", "RoleName: app\nPolicyName: s3\nPolicyDocument:\n  Version: '2012-10-17'\n  Statement:\n  - {Effect: Allow, Action: 's3:*', Resource: '*'}\n", "IdentityPolicy app/s3 role"},
		{"get-user-policy", "p.json", `{"UserName": "jane", "PolicyName": "s3", "PolicyDocument": ` + inPercent(identity) + `}`, "IdentityPolicy jane/s3 user"},
		{"get-group-policy", "p.json", `{"GroupName": "ops", "PolicyName": "s3", "PolicyDocument": ` + inString(identity) + `}`, "IdentityPolicy ops/s3 group"},
		{"get-policy-version", "p.json", `{"PolicyVersion": {"Document": ` + identity + `, "VersionId": "v2", "IsDefaultVersion": false}}`, "IdentityPolicy managed"},
		{"list-policy-versions", "p.json", `{"Versions": [{"Document": ` + identity + `, "IsDefaultVersion": false}, {"Document": ` + identity + `, "IsDefaultVersion": true}]}`, "IdentityPolicy managed"},
		{"list-policy-versions as it is", "p.json", `{"Versions": [{"VersionId": "v1", "IsDefaultVersion": true}]}`, ""},
		{
			"get-account-authorization-details", "p.json", `{
			"UserDetailList": [{"UserName": "jane", "UserPolicyList": [{"PolicyName": "p", "PolicyDocument": ` + identity + `}]}],
			"GroupDetailList": [{"GroupName": "ops", "GroupPolicyList": [{"PolicyName": "p", "PolicyDocument": ` + inPercent(identity) + `}]}],
			"RoleDetailList": [{"RoleName": "app", "AssumeRolePolicyDocument": ` + trust + `, "RolePolicyList": [{"PolicyName": "p", "PolicyDocument": ` + identity + `}],
				"InstanceProfileList": [{"Roles": [{"RoleName": "app", "AssumeRolePolicyDocument": ` + trust + `}]}]}],
			"Policies": [
				{"PolicyName": "m", "Arn": "arn:aws:iam::210987654321:policy/m", "PolicyVersionList": [
					{"Document": ` + identity + `, "VersionId": "v2", "IsDefaultVersion": true}, {"Document": ` + identity + `, "VersionId": "v1", "IsDefaultVersion": false}]},
				{"Arn": "arn:aws:iam::210987654321:policy/team/n", "PolicyVersionList": [{"Document": ` + identity + `}]},
				{"PolicyName": "AdministratorAccess", "Arn": "arn:aws:iam::aws:policy/AdministratorAccess", "PolicyVersionList": [{"Document": ` + identity + `, "IsDefaultVersion": true}]}]}`,
			"IdentityPolicy jane/p user, IdentityPolicy ops/p group, TrustPolicy app trust, IdentityPolicy app/p role, IdentityPolicy m managed, IdentityPolicy n managed",
		},
		{"create-role", "p.json", `{"Path": "/", "RoleName": "app", "AssumeRolePolicyDocument": ` + inString(trust) + `, "MaxSessionDuration": 3600}`, "TrustPolicy app trust"},
		{"create-role, the skeleton", "p.json", `{"Path": "", "RoleName": "", "AssumeRolePolicyDocument": ""}`, ""},
		{"create-role, a file elsewhere", "p.json", `{"RoleName": "app", "AssumeRolePolicyDocument": "file://Statement.json"}`, ""},
		{"create-policy", "p.json", `{"PolicyName": "s3", "Path": "/", "PolicyDocument": ` + inString(identity) + `, "Description": ""}`, "IdentityPolicy s3 managed"},
		{"create-policy-version", "p.json", `{"PolicyArn": "arn:aws:iam::210987654321:policy/team/s3", "PolicyDocument": ` + inString(identity) + `, "SetAsDefault": true}`, "IdentityPolicy s3 managed"},
		{"a name and a document", "p.json", `{"PolicyName": "s3", "PolicyDocument": ` + identity + `}`, "IdentityPolicy s3"},
		{"put-role-policy", "p.json", `{"RoleName": "app", "PolicyName": "s3", "PolicyDocument": ` + inString(identity) + `}`, "IdentityPolicy app/s3 role"},
		{"update-assume-role-policy", "p.json", `{"RoleName": "app", "PolicyDocument": ` + inString(trust) + `}`, "TrustPolicy app"},
		{"create-role as YAML", "p.yaml", "RoleName: app\nAssumeRolePolicyDocument: |\n" + indented(trust, "  ") + "\n", "TrustPolicy app trust"},
		{"a ConfigMap", "p.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  policy.json: |\n" + indented(identity, "    ") + "\n  other.json: '{}'\n", "IdentityPolicy c/policy.json"},
		{"a ConfigMap in a list", "p.yaml", "apiVersion: v1\nkind: List\nitems:\n- kind: ConfigMap\n  metadata: {name: c}\n  data:\n    p: |\n" + indented(trust, "      ") + "\n", "TrustPolicy c/p"},
		{"a ConfigMap with YAML", "p.yaml", "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.yaml: |\n    Statement:\n    - Effect: Allow\n      Action: s3:*\n      Resource: '*'\n", "IdentityPolicy c/p.yaml"},
		{"a ConfigMap with CLI output", "p.yaml", "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  out: >-\n" + indented(`{"RoleName": "app", "PolicyName": "p", "PolicyDocument": `+inPercent(identity)+`}`, "    ") + "\n", "IdentityPolicy app/p role"},
		{"a ConfigMap in JSON", "p.json", `{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}, "data": {"p.json": ` + inString(identity) + `}}`, "IdentityPolicy c/p.json"},
		{"a ConfigMap with something else", "p.yaml", "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  notes: |\n    Statement: none\n  x.json: '{\"Statement\": \"none\"}'\n", ""},
		{"a ConfigMap's binary data", "p.yaml", "kind: ConfigMap\nmetadata: {name: c}\nbinaryData:\n  Statement.json: e30=\n", ""},
		{"a ConfigMap that a template fills in", "p.yaml", "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.json: |\n    {{ toJson .Statement }}\n", ""},
		{"a byte order mark", "p.json", "\ufeff" + identity, "IdentityPolicy, byte-order-mark"},
		{"a byte order mark in YAML", "p.yaml", "\ufeffStatement: {Effect: Allow, Action: 's3:*', Resource: '*'}\n", "IdentityPolicy"},
		{"a byte order mark before something else", "p.json", "\ufeff{\"Statement\": \"x\"}", ""},
		{"a key that stands twice", "p.json", `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Action": "s3:Get*", "Resource": "*"}]}`, "IdentityPolicy, duplicate-key"},
		{"a key that stands twice, in a string", "p.json", `{"PolicyDocument": ` + inString(`{"Version": "2012-10-17", "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}`) + `}`, "IdentityPolicy, duplicate-key"},
		{"broken text in a string", "p.json", `{"RoleName": "app", "AssumeRolePolicyDocument": ` + inString(strings.Replace(trust, `"Version"`, `// c`+"\n"+`"Version"`, 1)) + `}`, "TrustPolicy app trust, invalid-json"},
		{"broken text in a ConfigMap", "p.yaml", "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.json: |\n    {\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"*\"},]}\n", "IdentityPolicy c/p.json, invalid-json"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			file, r := policiesIn(t, test.file, test.text)
			if got := told(r); got != test.want {
				t.Errorf("got  %s\nwant %s\n%+v", got, test.want, r.Problems)
			}
			if test.want != "" && !policyFilter().May([]byte(test.text)) {
				t.Error("the filter refuses it")
			}
			checkReadable(t, file, r)
		})
	}
}

// checkReadable proves that the place of every known string of a policy holds what reads as it.
func checkReadable(t testing.TB, file *source.File, r extract.Result) {
	t.Helper()
	whole := source.Range{End: len(file.Text)}
	for _, d := range r.Documents {
		eachNode(d.Root, func(n *syntax.Node, at source.Range) {
			if !whole.Contains(at) || at.Start > at.End {
				t.Errorf("%q is at %v", n.Text, at)
				return
			}
			if text := string(file.Slice(at)); !readsAs(text, n.Text) {
				t.Errorf("%q is at %q", n.Text, text)
			}
		})
	}
	for _, p := range r.Problems {
		if !whole.Contains(p.Range) || p.Range.Start > p.Range.End {
			t.Errorf("%s is at %v", p.Code, p.Range)
		}
	}
}

// eachNode calls f with the strings and the keys of a tree and their places.
func eachNode(n *syntax.Node, f func(n *syntax.Node, at source.Range)) {
	if n.Kind == syntax.String && n.Parts == nil {
		f(n, n.Range)
	}
	for _, e := range n.Entries {
		if e.KeyRange.Len() > 0 {
			f(&syntax.Node{Text: e.Key}, e.KeyRange)
		}
		eachNode(e.Value, f)
	}
	for _, item := range n.Items {
		eachNode(item, f)
	}
}

// readsAs tells whether written text is a string, whatever it is encoded in.
func readsAs(written, text string) bool {
	forms := []string{written}
	for range 4 {
		for _, form := range slices.Clone(forms) {
			if form == text {
				return true
			}
			forms = append(forms, strings.ReplaceAll(form, "''", "'"), strings.Trim(form, "“”"))
			var decoded string
			if json.Unmarshal([]byte(form), &decoded) == nil {
				forms = append(forms, decoded)
			}
			if json.Unmarshal([]byte(`"`+form+`"`), &decoded) == nil {
				forms = append(forms, decoded)
			}
			if decoded, err := url.PathUnescape(form); err == nil && decoded != form {
				forms = append(forms, decoded)
			}
			if docs := syntax.ParseYAML([]byte(form), syntax.DefaultLimits(), nil); len(docs) == 1 && docs[0].Root != nil && docs[0].Root.Kind == syntax.String {
				forms = append(forms, docs[0].Root.Text)
			}
		}
		slices.Sort(forms)
		forms = slices.Compact(forms)
	}
	return slices.Contains(forms, text)
}

// TestPlacesInsideStrings shows where the effect of the first statement stands.
func TestPlacesInsideStrings(t *testing.T) {
	for name, marked := range map[string]string{
		"escaped":         `{"PolicyDocument": "{\"Version\": \"2012-10-17\",\n\"Statement\": [{\"Effect\": «\"Allow\"», \"Action\": \"s3:*\", \"Resource\": \"*\"}]}"}`,
		"percent-encoded": `{"PolicyDocument": "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A«%22Allow%22»%2C%22Action%22%3A%22s3%3A%2A%22%2C%22Resource%22%3A%22a+b%22%7D%5D%7D"}`,
		"literal":         "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.json: |\n    {\"Statement\": [\n      {\"Effect\": «\"Allow\"»,\n       \"Action\": \"s3:*\", \"Resource\": \"*\"}]}\n",
		"literal, CRLF":   "kind: ConfigMap\r\nmetadata: {name: c}\r\ndata:\r\n  p.json: |\r\n    {\"Statement\": [\r\n      {\"Effect\": «\"Allow\"»,\r\n       \"Action\": \"s3:*\", \"Resource\": \"*\"}]}\r\n",
		"folded":          "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.json: >-\n    {\"Statement\": [\n    {\"Effect\": «\"Allow\"»,\n    \"Action\": \"s3:*\",\n\n    \"Resource\": \"*\"}]}\n",
		"double quotes":   "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.json: \"{\\\"Statement\\\":\n    [{\\\"Effect\\\": «\\\"Allow\\\"»,\\\n    \\\"Action\\\": \\\"s3:*\\\", \\\"Resource\\\": \\\"*\\\"}]}\"\n",
		"single quotes":   "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.json: '{\"Statement\":\n\n    [{\"Effect\": «\"Allow\"», \"Sid\": \"it''s\", \"Action\": \"s3:*\", \"Resource\": \"*\"}]}'\n",
		"plain YAML":      "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.yaml: |\n    Statement:\n      - Effect: «Allow»\n        Action: s3:*\n        Resource: \"*\"\n",
		"three deep":      "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.json: |\n    {\"PolicyDocument\": \"%7B%22Statement%22:%7B%22Effect%22:«%22Allow%22»,%22Action%22:%22s3:*%22,%22Resource%22:%22*%22%7D%7D\"}\n",
	} {
		text := strings.NewReplacer("«", "", "»", "").Replace(marked)
		file, r := policiesIn(t, "p.yaml", text)
		if len(r.Documents) != 1 || len(r.Problems) > 0 || !r.Documents[0].Embedded {
			t.Errorf("%s: %s", name, told(r))
			continue
		}
		at := r.Documents[0].Root.Locate([]any{"Statement", 0, "Effect"})
		if !at.Exact {
			at = r.Documents[0].Root.Locate([]any{"Statement", "Effect"})
		}
		want := source.Range{Start: strings.Index(marked, "«"), End: strings.Index(marked, "»") - len("«")}
		if at.Node.Range != want {
			t.Errorf("%s: the effect is at %v %q, want %v", name, at.Node.Range, file.Slice(at.Node.Range), want)
		}
		checkReadable(t, file, r)
	}
}

// TestTagsAreUnknown holds for what CloudFormation fills in.
func TestTagsAreUnknown(t *testing.T) {
	_, r := policiesIn(t, "p.yaml", "Statement:\n- Effect: Allow\n  Action: !If [A, 's3:*', 's3:Get*']\n  Resource:\n  - !GetAtt Bucket.Arn\n  - Fn::Sub: '${Bucket}/*'\n  - !Sub '${Bucket}/*'\n  - x\n")
	s := r.Documents[0].Root.Get("Statement").Items[0]
	unknown := func(n *syntax.Node) bool { return len(n.Parts) == 1 && n.Parts[0].Class == syntax.Ref }
	items := s.Get("Resource").Items
	if !unknown(s.Get("Action")) || !unknown(items[0]) || !unknown(items[1]) || !unknown(items[2]) || items[3].Parts != nil {
		t.Errorf("%+v %+v", s.Get("Action"), items)
	}
}

func TestAttachmentsAreTold(t *testing.T) {
	_, r := policiesIn(t, "p.json", identity)
	if d := r.Documents[0]; d.Attachment != "" || d.Embedded || d.Mended || !d.JSON || d.Name != "" {
		t.Errorf("%+v", d)
	}
	_, r = policiesIn(t, "p.json", identity+"\n\n"+inString("x")+trust)
	if got := fmt.Sprint(r.Documents[0].Index, r.Documents[1].Index); got != "0 2" {
		t.Errorf("indices %s", got)
	}
}

// checkPolicies holds a text to what is true of every text.
func checkPolicies(t *testing.T, name, text string) {
	t.Helper()
	file, err := source.New(name, []byte(text))
	if err != nil {
		return
	}
	opts := extract.Options{Filter: policyFilter(), Named: true, Limits: syntax.DefaultLimits()}
	named := extract.From(file, opts)
	if len(named.Documents) > 0 && !policyFilter().May([]byte(text)) {
		t.Errorf("the filter refuses a text that holds %s", told(named))
	}
	opts.Named = false
	walked := extract.From(file, opts)
	if len(walked.Documents) != len(named.Documents) {
		t.Errorf("named: %s; walked: %s", told(named), told(walked))
	}
	whole := source.Range{End: len(file.Text)}
	inside := func(what string, at source.Range) {
		if !whole.Contains(at) || at.Start > at.End {
			t.Errorf("%s is at %v of %d", what, at, whole.End)
		}
	}
	for _, d := range walked.Documents {
		inside(d.Kind, d.Root.Range)
		eachNode(d.Root, func(n *syntax.Node, at source.Range) { inside(n.Text, at) })
		if d.Root.Kind != syntax.Mapping {
			t.Errorf("a policy of kind %d", d.Root.Kind)
		}
	}
	for _, p := range walked.Problems {
		inside(string(p.Code), p.Range)
	}
}

// TestAliasesCostNoMoreThanTheirText holds for a text that aliases repeat.
func TestAliasesCostNoMoreThanTheirText(t *testing.T) {
	text := "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  a0.json: &x '" + strings.Replace(identity, `"A"`, `"`+strings.Repeat("A", 50_000)+`"`, 1) + "'\n"
	for i := range 10_000 {
		text += fmt.Sprintf("  a%d.json: *x\n", i+1)
	}
	_, r := policiesIn(t, "p.yaml", text)
	if n := len(r.Documents); n < 1 || n > 100 {
		t.Errorf("%d documents", n)
	}
}

func TestPatchedConfigMapsAreOpen(t *testing.T) {
	file, err := source.New("p.yaml", []byte("kind: ConfigMap\nmetadata: {name: c}\ndata:\n  p.json: '"+identity+"'\n"))
	if err != nil {
		t.Fatal(err)
	}
	r := extract.From(file, extract.Options{
		Filter: policyFilter(), Limits: syntax.DefaultLimits(), Patched: func(kind, name string) bool { return kind == "ConfigMap" && name == "c" },
	})
	if root := r.Documents[0].Root; !root.Open || !root.Get("Statement").Items[0].Open {
		t.Errorf("%+v", root)
	}
}
