package ignore

import "testing"

// forty is a list of 40 patterns of the kinds that real .gitignore files hold.
var forty = []string{
	"node_modules/", ".terraform/", "*.tfstate", "*.tfstate.*", "dist", "build/", "/bin", "/out/",
	"*.log", "*.tmp", "*.swp", "*~", ".DS_Store", "Thumbs.db", ".idea/", ".vscode/", "*.iml",
	"coverage/", ".coverage", "htmlcov/", "__pycache__/", "*.py[cod]", "*.egg-info/", ".venv", "venv/",
	"vendor/**/testdata", "**/charts/*.tgz", "/deploy/**/rendered-*.yaml", "secrets*.yaml",
	"!secrets.example.yaml", "*.pem", "*.key", "docs/_build/", "target/", "*.class", "*.jar",
	".env", ".env.*", "!.env.example", "tmp-*/",
}

var benchPaths = []string{
	"deploy/clusters/prod/eu-west-1/storageclass.yaml",
	"terraform/modules/iam/policies/reader.json",
	"README.md",
	"charts/app/templates/serviceaccount.yaml",
	"services/api/node_modules",
}

func BenchmarkMatch(b *testing.B) {
	m := Compile(forty...)
	if len(m.rules) != 40 {
		b.Fatalf("%d rules", len(m.rules))
	}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		m.Match(benchPaths[i%len(benchPaths)], i%2 == 0)
		i++
	}
}

func BenchmarkCovers(b *testing.B) {
	m := Compile(forty...)
	for b.Loop() {
		m.Covers(benchPaths[0], false)
	}
}

func BenchmarkCompile(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Compile(forty...)
	}
}
