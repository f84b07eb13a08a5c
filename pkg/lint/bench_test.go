package lint_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

const benchClass = `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: gp3-%d
provisioner: ebs.csi.aws.com
parameters:
  type: gp3
  encrypted: "true"
reclaimPolicy: Delete
volumeBindingMode: WaitForFirstConsumer
allowVolumeExpansion: true
`

const benchOther = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-%d
spec:
  replicas: 2
  template:
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.2.3
`

// BenchmarkRun is a whole run over 1,000 files in 100 directories, one in five a StorageClass.
func BenchmarkRun(b *testing.B) {
	dir := b.TempDir()
	for i := range 1000 {
		text := benchOther
		if i%5 == 0 {
			text = benchClass
		}
		name := filepath.Join(dir, fmt.Sprintf("d%02d", i%100), fmt.Sprintf("f%d.yaml", i))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(name, fmt.Appendf(nil, text, i), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	linter := newLinter(b, dir)
	b.ReportAllocs()
	for b.Loop() {
		report := linter.Run(b.Context(), []string{"."})
		if report.Documents != 200 || len(report.Findings) > 0 || len(report.Failures) > 0 {
			b.Fatalf("%d documents, %+v, %+v", report.Documents, report.Findings, report.Failures)
		}
	}
}
