//go:build ignore

// Command main writes the data of package awsdata; go generate runs it in that package's folder. With
// -latest it first moves the pin to the newest published version.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/generate"
)

func main() {
	latest := flag.Bool("latest", false, "use the newest published version, and pin it")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *latest); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, latest bool) (err error) {
	pin, err := generate.Pinned()
	if err == nil && latest {
		pin, err = pin.Latest(ctx)
	}
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp("", "awsdata")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	npm, err := pin.Fetch(ctx, folder)
	if err != nil {
		return err
	}
	artifact, err := generate.Build(npm)
	if err != nil {
		return err
	}
	pinned, err := pin.JSON()
	if err != nil {
		return err
	}
	fmt.Printf("%s %s: %s, %d bytes\n", pin.Package, pin.Version, artifact.Counts, len(artifact.Data))
	return errors.Join(
		writeIfChanged("data.bin", artifact.Data),
		writeIfChanged("data.LICENSE.txt", artifact.Licence),
		writeIfChanged(filepath.Join("generate", "pin.json"), pinned),
	)
}

// writeIfChanged leaves a file alone that is as it should be.
func writeIfChanged(name string, text []byte) error {
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, text) {
		return nil
	}
	return os.WriteFile(name, text, 0o644)
}
