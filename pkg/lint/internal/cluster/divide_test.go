package cluster

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDivide divides the projects in testdata/divide. Each ends with a file that says what scopes
// it is to have.
func TestDivide(t *testing.T) {
	t.Parallel()
	names, err := filepath.Glob("testdata/divide/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no projects: %v", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			t.Parallel()
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			project, want, found := strings.Cut(string(text), "-- want --\n")
			if !found {
				t.Fatal("the project does not say what is wanted")
			}
			load(project).check(t, want)
		})
	}
}

func inDir(dir string) func(string) bool {
	return func(file string) bool { return strings.HasPrefix(file, dir+"/") }
}

func TestDivideNothing(t *testing.T) {
	t.Parallel()
	if got := Divide(Input{}); len(got) != 0 {
		t.Errorf("got %+v", got)
	}
	if got := Divide(Input{Stream: true}); len(got) != 0 {
		t.Errorf("an empty stream: got %+v", got)
	}
}

func TestDivideNamed(t *testing.T) {
	t.Parallel()
	tr := load(`
-- base/kustomization.yaml --
resources: [sc.yaml]
-- base/sc.yaml --
SC
-- dev/kustomization.yaml --
resources: [../base, sc.yaml]
-- dev/sc.yaml --
SC
-- prod/sc.yaml --
SC
`)
	tr.in.Named = []Named{
		{Name: "production", Match: inDir("prod"), Whole: true},
		{Name: "development", Match: inDir("dev")},
		{Name: "both", Match: func(f string) bool { return inDir("dev")(f) || inDir("prod")(f) }},
		{Name: "nowhere", Match: inDir("none")},
		{Name: "no pattern"},
	}
	tr.check(t, `production: prod/sc.yaml (whole)
development: dev/sc.yaml
both: dev/sc.yaml prod/sc.yaml
kustomization dev: base/sc.yaml (incomplete)
`)
}

func TestDivideStream(t *testing.T) {
	t.Parallel()
	tr := load(`
-- deploy/rendered.yaml --
SC
---
SC
---
apiVersion: v1
kind: List
items:
- {apiVersion: storage.k8s.io/v1, kind: StorageClass}
`)
	tr.in.Stream = true
	tr.check(t, "standard input: deploy/rendered.yaml deploy/rendered.yaml#2 deploy/rendered.yaml#3\n")
	tr.in.Named = []Named{{Name: "production", Match: inDir("deploy")}}
	tr.check(t, "production: deploy/rendered.yaml deploy/rendered.yaml#2 deploy/rendered.yaml#3\n")
}

func TestDivideWithoutFileSystem(t *testing.T) {
	t.Parallel()
	tr := load(`
-- k/kustomization.yaml --
resources: [sc.yaml, config.yaml]
-- k/sc.yaml --
SC
-- k/config.yaml --
kind: ConfigMap
`)
	tr.check(t, "kustomization k: k/sc.yaml\n")
	tr.in.Exists = nil
	tr.check(t, "kustomization k: k/sc.yaml (incomplete)\n")
}
