package walk

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// grow makes a tree of 10,000 files in 500 directories, a third of them worth looking at, with
// an ignore file of 40 patterns on top and two more further down.
func grow(b *testing.B) string {
	b.Helper()
	dir := b.TempDir()
	var patterns strings.Builder
	for i := range 10 {
		fmt.Fprintf(&patterns, "name%d/\n*.ext%d\n/top%d\ngen%d-*.yaml\n", i, i, i, i)
	}
	plant(b, dir, ".git/", ".gitignore="+patterns.String(), "d3/.gitignore=*.tmp\n", "d7/.gitignore=/local.yaml\n!keep.yaml\n")
	for i := range 10000 {
		sub := filepath.Join(dir, fmt.Sprintf("d%d/e%d/f%d", i%10, i/10%10, i/100%5))
		if i < 500 {
			must(b, os.MkdirAll(sub, 0o777))
		}
		name := fmt.Sprintf("file%d%s", i, []string{".yaml", ".go", ".md"}[i%3])
		must(b, os.WriteFile(filepath.Join(sub, name), nil, 0o666))
	}
	return dir
}

func BenchmarkFiles(b *testing.B) {
	opts := Options{Dir: grow(b), Match: func(name string) bool { return strings.HasSuffix(name, ".yaml") }}
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for _, err := range Files(b.Context(), []string{"."}, opts) {
			must(b, err)
			n++
		}
		if n != 3334 {
			b.Fatalf("%d files", n)
		}
	}
}

// BenchmarkNamed is a hook that names every file.
func BenchmarkNamed(b *testing.B) {
	opts := Options{Dir: grow(b)}
	var targets []string
	for f, err := range Files(b.Context(), []string{"."}, opts) {
		must(b, err)
		targets = append(targets, f.Path)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range Files(b.Context(), targets, opts) {
			must(b, err)
		}
	}
}

// BenchmarkWalkDir is what the standard library takes for the same tree, for comparison.
func BenchmarkWalkDir(b *testing.B) {
	dir := grow(b)
	b.ReportAllocs()
	for b.Loop() {
		must(b, filepath.WalkDir(dir, func(_ string, _ os.DirEntry, err error) error { return err }))
	}
}
