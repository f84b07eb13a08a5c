package extract_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

func filter() *extract.Filter {
	return extract.NewFilter([]string{"StorageClass", "ServiceAccount"})
}

func from(t testing.TB, text string, opts extract.Options) extract.Result {
	t.Helper()
	file, err := source.New("test.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	opts.Filter, opts.Limits = filter(), syntax.DefaultLimits()
	return extract.From(file, opts)
}

// found says what a result holds: kind, name and index of each document, then the problems.
func found(r extract.Result) string {
	var out []string
	if r.Skipped != "" {
		out = append(out, "skipped")
	}
	for _, d := range r.Documents {
		out = append(out, fmt.Sprintf("%s %q %d", d.Kind, d.Name, d.Index))
	}
	for _, p := range r.Problems {
		out = append(out, string(p.Code))
	}
	return strings.Join(out, ", ")
}

func TestFrom(t *testing.T) {
	const class = "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: a}\nprovisioner: x\n"
	tests := []struct {
		name, text, want string
		named            bool
	}{
		{name: "one document", text: class, want: `StorageClass "a" 0`},
		{name: "other kinds", text: "kind: Deployment\napiVersion: apps/v1\n", want: ""},
		{name: "several", text: "kind: Deployment\n---\n" + class + "---\n# nothing\n---\nkind: ServiceAccount\napiVersion: v1\n", want: `StorageClass "a" 1, ServiceAccount "" 2`},
		{name: "a list", text: "kind: List\napiVersion: v1\nitems:\n- kind: StorageClass\n  metadata: {name: a}\n- kind: Pod\n- kind: StorageClass\n  metadata: {name: b}\n", want: `StorageClass "a" 0, StorageClass "b" 0`},
		{name: "a typed list", text: "kind: StorageClassList\napiVersion: storage.k8s.io/v1\nitems:\n- metadata: {name: a}\n", want: `StorageClass "a" 0`},
		{name: "the kind behind the items", text: "items:\n- {kind: StorageClass, metadata: {name: a}}\nkind: List\n", want: `StorageClass "a" 0`},
		{name: "a list that is none", text: "kind: StorageClassList\n", want: ""},
		{name: "JSON in YAML", text: `{"kind": "StorageClass", "metadata": {"name": "a"}}`, want: `StorageClass "a" 0`},
		{name: "JSON stream", text: `{"kind": "StorageClass", "apiVersion": "storage.k8s.io/v1"} {"kind": "ServiceAccount", "apiVersion": "v1"}`, want: `StorageClass "" 0, ServiceAccount "" 1`},
		{name: "JSON array", text: `[{"kind": "StorageClass", "metadata": {}}]`, want: `StorageClass "" 0`},
		{name: "flow YAML that looks like JSON", text: "{kind: StorageClass, metadata: {name: a}} # yes\n", want: `StorageClass "a" 0`},
		{name: "JSON gone wrong", text: `{"kind": "StorageClass",}`, want: "invalid-json"},
		{name: "foreign JSON gone wrong", text: `{"kind": "Dashboard",}`, want: ""},
		{name: "the same, named", text: `{"kind": "Dashboard",}`, named: true, want: "invalid-json"},
		{name: "a broken neighbour", text: "kind: StorageClass\na: [\n---\n" + class, want: `StorageClass "a" 1, invalid-yaml`},
		{name: "a foreign broken neighbour", text: "kind: Pod\na: [\n---\n" + class, want: `StorageClass "a" 1`},
		{name: "the same, named", text: "kind: Pod\na: [\n---\n" + class, named: true, want: `StorageClass "a" 1, invalid-yaml`},
		{name: "a broken document that only mentions a kind", text: "kind: MyStorageClassApplication\nx: StorageClass\na: [\n", want: ""},
		{name: "problems of a neighbour are not told", text: "kind: Pod\na: 1\na: 2\n---\n" + class, want: `StorageClass "a" 1`},
		{name: "escapes", text: "metadata: {}\nkind: \"Storage\\x43lass\"\n", want: `StorageClass "" 0`},
		{name: "binary", text: "metadata: {}\nkind: !!binary U3RvcmFnZUNsYXNz\n", want: `StorageClass "" 0`},
		{name: "another group", text: "apiVersion: storage.example.com/v1\nkind: StorageClass\n", want: ""},
		{name: "a misspelt group", text: "apiVersion: storage/v1\nkind: StorageClass\n", want: `StorageClass "" 0`},
		{name: "no version", text: "kind: StorageClass\nmetadata: {}\n", want: `StorageClass "" 0`},
		{name: "values of a chart", text: "kind: StorageClass\nprovisioner: x\nparameters: {}\n", want: ""},
		{name: "the kind as data", text: "match: {kinds: [StorageClass]}\n", want: ""},
		{name: "a name with a hole", text: "kind: StorageClass\nmetadata: {name: \"${NAME}\"}\n", want: `StorageClass "" 0`},
		{name: "a template", text: "kind: StorageClass\nmetadata:\n  name: {{ .name }}\n", want: "skipped"},
		{name: "a template with control", text: "{{- if .x }}\nkind: StorageClass\n{{- end }}\n", want: "skipped"},
		{name: "a plain template", text: "kind: StorageClass\nmetadata:\n  name: gp3-{{ .name }}\n", want: "skipped"},
		{name: "Jinja", text: "kind: StorageClass\n{% if x %}\na: b\n{% endif %}\n", want: "skipped"},
		{name: "braces in quotes", text: "kind: StorageClass\nmetadata: {name: \"{{ .name }}\"}\n", want: `StorageClass "" 0`},
		{name: "braces in a comment", text: "# {{ .name }}\n" + class, want: `StorageClass "a" 0`},
		{name: "braces in a block", text: class + "note: |\n  {{ x }}\n", want: `StorageClass "a" 0`},
		{name: "the driver's own template", text: class + "parameters:\n  tagSpecification_1: pvc={{ .PVCName }}\n", want: `StorageClass "a" 0`},
		{name: "a template elsewhere in the file", text: class + "---\nkind: Pod\nname: {{ .x }}\n", want: "skipped"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := found(from(t, test.text, extract.Options{Named: test.named})); got != test.want {
				t.Errorf("got %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestPatchesAreOpen(t *testing.T) {
	tests := []struct {
		name, text string
		patch      bool
		open       bool
	}{
		{name: "a class", text: "kind: StorageClass\nmetadata: {name: a}\nprovisioner: x\n"},
		{name: "no provisioner", text: "kind: StorageClass\nmetadata: {name: a}\n", open: true},
		{name: "no provisioner, no name", text: "kind: StorageClass\nmetadata: {}\n"},
		{name: "listed as a patch", text: "kind: StorageClass\nmetadata: {name: a}\nprovisioner: x\n", patch: true, open: true},
		{name: "a ServiceAccount", text: "kind: ServiceAccount\nmetadata: {name: a}\n"},
		{name: "a listed ServiceAccount", text: "kind: ServiceAccount\nmetadata: {name: a}\n", patch: true, open: true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := from(t, test.text, extract.Options{Patched: func(kind, name string) bool { return test.patch && kind != "" && name == "a" }})
			root := r.Documents[0].Root
			if root.Open != test.open || root.Get("metadata").Open != test.open {
				t.Errorf("open: %v and %v, want %v", root.Open, root.Get("metadata").Open, test.open)
			}
		})
	}
}

func TestHoles(t *testing.T) {
	const ref, placeholder = syntax.Ref, syntax.Placeholder
	type parts = []syntax.Part
	tests := []struct {
		text string
		want parts
	}{
		{"gp3", nil},
		{"my-bucket", nil},
		{"storage.k8s.io/v1", nil},
		{"arn:aws:kms:us-east-1:123456789012:key/x", nil},
		{"a < b > c", nil},
		{"1 << 2", nil},
		{"5$", nil},
		{"fast_disks", nil},
		{"${NAME}", parts{{Text: "${NAME}", Class: ref}}},
		{"${NAME:-x}", parts{{Text: "${NAME:-x}", Class: ref}}},
		{"gp3-$ENV", parts{{Text: "gp3-"}, {Text: "$ENV", Class: ref}}},
		{"$(KEY)", parts{{Text: "$(KEY)", Class: ref}}},
		{"{{ .Values.x }}-y", parts{{Text: "{{ .Values.x }}", Class: ref}, {Text: "-y"}}},
		{"__KEY__", parts{{Text: "__KEY__", Class: ref}}},
		{"#{Key}#", parts{{Text: "#{Key}#", Class: ref}}},
		{"GOLD_TIER", parts{{Text: "GOLD_TIER", Class: ref}}},
		{"<KMS Key ARN>", parts{{Text: "<KMS Key ARN>", Class: placeholder}}},
		{"arn:aws:iam::ACCOUNT_ID:role/x", parts{{Text: "arn:aws:iam::"}, {Text: "ACCOUNT_ID", Class: placeholder}, {Text: ":role/x"}}},
		{"YOUR_KEY", parts{{Text: "YOUR_KEY", Class: placeholder}}},
		{"your-key-arn", parts{{Text: "your-key-arn", Class: placeholder}}},
		{"CHANGEME", parts{{Text: "CHANGEME", Class: placeholder}}},
		{"changing the names", nil},
		{"REPLACE_ME", parts{{Text: "REPLACE_ME", Class: placeholder}}},
		{"replaced by gp3", nil},
		{"id/ABCDEF......", parts{{Text: "id/ABCDEF"}, {Text: "......", Class: placeholder}}},
		{"xxxxxxxxxxxx", parts{{Text: "xxxxxxxxxxxx", Class: placeholder}}},
		{"maxxxx", nil},
		{"MY_CLUSTER_ROLE", parts{{Text: "MY_CLUSTER_ROLE", Class: ref}}},
		{"KMS_KEY_ID", parts{{Text: "KMS_KEY_ID", Class: placeholder}}},
		{"arn:aws:iam::210987654321:role/EKS_NODE_ROLE", parts{{Text: "arn:aws:iam::210987654321:role/"}, {Text: "EKS_NODE_ROLE", Class: ref}}},
		{"arn:aws:kms:us-east-1:210987654321:alias/your-health-ebs", nil},
		{"arn:aws:kms:us-east-1:210987654321:alias/your-key", parts{{Text: "arn:aws:kms:us-east-1:210987654321:alias/"}, {Text: "your-key", Class: placeholder}}},
		{"put-the-kettle-on", nil},
		{"your-app", nil},
		{"arn:aws:iam::210987654321:role/placeholder-service", nil},
		{"contact=Jane Doe <jane@corp.com>", nil},
		{"team=your-company", nil},
		{"image-replace-with-digest", nil},
		{"<path:secret/data/x#role>", parts{{Text: "<path:secret/data/x#role>", Class: ref}}},
		{"ref+awsssm://kms/key", parts{{Text: "ref+awsssm://kms/key", Class: ref}}},
		{"((kms_key))", parts{{Text: "((kms_key))", Class: ref}}},
		{"[[ .Key ]]", parts{{Text: "[[ .Key ]]", Class: ref}}},
		{"todo", nil},
		{"placeholder", nil},
		{"note=see a...b", nil},
		{"arn:aws:kms:us-east-1:.../x", parts{{Text: "arn:aws:kms:us-east-1:"}, {Text: "...", Class: placeholder}, {Text: "/x"}}},
		{"TODO", parts{{Text: "TODO", Class: placeholder}}},
		{"%[1]s-class", parts{{Text: "%[1]s", Class: ref}, {Text: "-class"}}},
		{"100%", nil},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			text := "kind: StorageClass\nmetadata: {}\nx: '" + strings.ReplaceAll(test.text, "'", "''") + "'\n"
			r := from(t, text, extract.Options{})
			if diff := cmp.Diff(test.want, r.Documents[0].Root.Get("x").Parts); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestKeysWithHoles(t *testing.T) {
	r := from(t, "kind: StorageClass\nmetadata: {}\nparameters:\n  ${KEY}: x\n  type: gp3\n", extract.Options{})
	parameters := r.Documents[0].Root.Get("parameters")
	if !parameters.Open || parameters.Get("${KEY}") != nil || parameters.Entries[0].KeyParts == nil {
		t.Errorf("open %v, entries %+v", parameters.Open, parameters.Entries)
	}
}

func TestPlaceholderFacts(t *testing.T) {
	r := from(t, "kind: StorageClass\nmetadata: {}\nparameters:\n  kmsKeyId: <KMS Key ARN>\n  a: ${X}\nlist: [arn:aws:iam::123456789012:role/x]\n", extract.Options{})
	want := []extract.PlaceholderFact{
		{Path: []any{"parameters", "kmsKeyId"}, Text: "<KMS Key ARN>", Form: "angle"},
		{Path: []any{"list", 0}, Text: "123456789012", Form: "example-account"},
	}
	if diff := cmp.Diff(want, r.Documents[0].Placeholders); diff != "" {
		t.Error(diff)
	}
}

func TestPlaceholdersOfTemplates(t *testing.T) {
	for name, want := range map[string]int{"sc.yaml": 1, "sc.template.yaml": 0, "template.yaml": 0, "sc.yaml.j2": 0} {
		file, err := source.New("deploy/"+name, []byte("kind: StorageClass\nmetadata: {}\nparameters: {kmsKeyId: <KEY>}\n"))
		if err != nil {
			t.Fatal(err)
		}
		r := extract.From(file, extract.Options{Filter: filter(), Limits: syntax.DefaultLimits()})
		if got := len(r.Documents[0].Placeholders); got != want {
			t.Errorf("%s: %d placeholders, want %d", name, got, want)
		}
	}
}

// FuzzFrom looks for panics, and holds the filter to its promise: text that it refuses holds no
// document of ours.
func FuzzFrom(f *testing.F) {
	for _, seed := range []string{
		"kind: StorageClass\nmetadata: {name: a}\n", "kind: \"\\x53torageClass\"\n", "kind: !!binary U3RvcmFnZUNsYXNz\n",
		"{\"kind\": \"Storage\\u0043lass\"}", "items: [*a]\nkind: List\n", "{{ x }}\n---\nkind: StorageClass", "- kind: &a StorageClass\n- kind: *a\n",
		"%TAG ! tag:yaml.org,2002:\n---\nkind: !binary U3RvcmFnZUNsYXNz\n", "kind: >-\n  StorageClass\n", "${K}: <a b>\nkind: StorageClass\n$x: ...\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, err := source.New("x", []byte(text))
		if err != nil {
			return
		}
		opts := extract.Options{Filter: filter(), Named: true, Limits: syntax.DefaultLimits()}
		named := extract.From(file, opts)
		if len(named.Documents) > 0 && !filter().May([]byte(text)) {
			t.Errorf("the filter refuses a text that holds %s", found(named))
		}
		opts.Named = false
		walked := extract.From(file, opts)
		if len(walked.Documents) != len(named.Documents) {
			t.Errorf("named: %s; walked: %s", found(named), found(walked))
		}
		for _, d := range named.Documents {
			if !slices.Contains([]string{"StorageClass", "ServiceAccount"}, d.Kind) {
				t.Errorf("kind %q", d.Kind)
			}
		}
	})
}
