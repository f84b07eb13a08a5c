package syntax

import (
	"os"
	"testing"
)

func sample(b *testing.B, name string) []byte {
	b.Helper()
	text, err := os.ReadFile("testdata/" + name)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	return text
}

func BenchmarkParseYAML(b *testing.B) {
	text := sample(b, "storageclasses.yaml")
	for b.Loop() {
		if docs := ParseYAML(text, DefaultLimits(), nil); len(docs) != 4 || hasProblem(docs) {
			b.Fatal(docs)
		}
	}
}

// BenchmarkSkipYAML is what a file costs in which nothing is wanted.
func BenchmarkSkipYAML(b *testing.B) {
	text := sample(b, "storageclasses.yaml")
	for b.Loop() {
		if docs := ParseYAML(text, DefaultLimits(), func([]byte) bool { return false }); docs != nil {
			b.Fatal(docs)
		}
	}
}

// BenchmarkParseYAMLOfJSON is a policy as the value of a YAML document would be read.
func BenchmarkParseYAMLOfJSON(b *testing.B) {
	text := sample(b, "policy.json")
	for b.Loop() {
		if docs := ParseYAML(text, DefaultLimits(), nil); len(docs) != 1 || hasProblem(docs) {
			b.Fatal(docs)
		}
	}
}

func BenchmarkParseJSON(b *testing.B) {
	text := sample(b, "policy.json")
	for b.Loop() {
		if docs := ParseJSON(text, DefaultLimits()); len(docs) != 1 || hasProblem(docs) {
			b.Fatal(docs)
		}
	}
}
