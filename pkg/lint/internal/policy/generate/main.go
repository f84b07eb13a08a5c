//go:build ignore

// Command main writes the generated files; go generate runs it in the folder of package policy.
package main

import (
	"log"
	"os"
	"path/filepath"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy/generate"
)

func main() {
	root := filepath.Join("..", "..", "..", "..")
	files, err := generate.Files(os.DirFS(filepath.Join(root, "policies")), os.DirFS(filepath.Join(root, generate.FactsFolder)))
	if err != nil {
		log.Fatal(err)
	}
	var stale []string
	for _, folder := range []string{generate.CompiledFolder, generate.SnippetFolder} {
		old, err := filepath.Glob(filepath.Join(root, folder, "*.go"))
		if err != nil {
			log.Fatal(err)
		}
		stale = append(stale, old...)
	}
	for _, name := range stale {
		relative, err := filepath.Rel(root, name)
		if err != nil {
			log.Fatal(err)
		}
		if files[filepath.ToSlash(relative)] == nil {
			if err := os.Remove(name); err != nil {
				log.Fatal(err)
			}
		}
	}
	for name, text := range files {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(root, name)), 0o755); err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, name), text, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
