package generate_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/generate"
)

// TestCommitted proves that the committed files are what the generator makes from the pinned version.
// It is skipped where npm or its registry is not to be had, but not with ARTHURLINT_REQUIRE_NPM=1.
func TestCommitted(t *testing.T) {
	required := os.Getenv("ARTHURLINT_REQUIRE_NPM") == "1"
	if testing.Short() && !required {
		t.Skip("asks the npm registry")
	}
	pin, err := generate.Pinned()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	npm, err := pin.Fetch(ctx, t.TempDir())
	if errors.Is(err, generate.ErrUnavailable) && !required {
		t.Skipf("cannot tell whether data.bin is current (ARTHURLINT_REQUIRE_NPM=1 makes this a failure): %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	artifact, err := generate.Build(npm)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string][]byte{"data.bin": artifact.Data, "data.LICENSE.txt": artifact.Licence} {
		got, err := os.ReadFile(filepath.Join("..", name))
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not what %s %s makes: run go generate ./pkg/lint/internal/awsdata (%v)", name, pin.Package, pin.Version, err)
		}
	}
	want := generate.Counts{Services: 456, Actions: 22091, ResourceTypes: 2334, ConditionKeys: 2578, Targets: 21931}
	if pin.Version == "0.21.202609261" && artifact.Counts != want {
		t.Errorf("%s, not %s", artifact.Counts, want)
	}
}

// pack makes a tarball and its hash.
func pack(t *testing.T, files map[string]string) (tarball []byte, integrity string) {
	t.Helper()
	var out bytes.Buffer
	zipped := gzip.NewWriter(&out)
	archive := tar.NewWriter(zipped)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		header := &tar.Header{Name: name, Mode: 0o644, Size: int64(len(files[name])), Typeflag: tar.TypeReg}
		if err := archive.WriteHeader(header); err != nil {
			t.Fatal(err)
		}
		if _, err := archive.Write([]byte(files[name])); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(archive.Close(), zipped.Close()); err != nil {
		t.Fatal(err)
	}
	sum := sha512.Sum512(out.Bytes())
	return out.Bytes(), "sha512-" + base64.StdEncoding.EncodeToString(sum[:])
}

// standIn puts a program in the place of npm.
func standIn(t *testing.T, script string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("needs a shell")
	}
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "npm"), []byte("#!/bin/sh\n"+script), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", folder+":/bin:/usr/bin")
}

func TestFetch(t *testing.T) {
	tarball, integrity := pack(t, map[string]string{"package/data/a.json": "{}", "package/LICENSE.txt": "MIT"})
	source := filepath.Join(t.TempDir(), "source")
	if err := os.WriteFile(source, tarball, 0o600); err != nil {
		t.Fatal(err)
	}
	standIn(t, `test "$1 $2" = "pack @x/y@1.0.0" && cp "`+source+`" x-y-1.0.0.tgz`)

	pin := generate.Pin{Package: "@x/y", Version: "1.0.0", Integrity: integrity}
	npm, err := pin.Fetch(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if text, err := fs.ReadFile(npm, "data/a.json"); err != nil || string(text) != "{}" {
		t.Errorf("%q, %v", text, err)
	}

	pin.Integrity = "sha512-other"
	if _, err := pin.Fetch(t.Context(), t.TempDir()); err == nil || errors.Is(err, generate.ErrUnavailable) || !strings.Contains(err.Error(), "not sha512-other as pinned") {
		t.Errorf("a tarball with another hash: %v", err)
	}
	pin.Version = "2.0.0"
	if _, err := pin.Fetch(t.Context(), t.TempDir()); !errors.Is(err, generate.ErrUnavailable) {
		t.Errorf("npm failed, and %v", err)
	}
}

func TestFetchStaysInside(t *testing.T) {
	tarball, integrity := pack(t, map[string]string{"package/../../escaped": "x"})
	source := filepath.Join(t.TempDir(), "source")
	if err := os.WriteFile(source, tarball, 0o600); err != nil {
		t.Fatal(err)
	}
	standIn(t, `cp "`+source+`" a.tgz`)
	folder := filepath.Join(t.TempDir(), "inner")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	if _, err := (generate.Pin{Package: "a", Version: "1", Integrity: integrity}).Fetch(t.Context(), folder); err == nil {
		t.Error("a file above the folder was accepted")
	}
	if _, err := os.Stat(filepath.Join(folder, "..", "escaped")); err == nil {
		t.Error("a file was written above the folder")
	}
}

func TestLatest(t *testing.T) {
	standIn(t, `test "$1" = view && echo '{"version": "9.9.9", "dist.integrity": "sha512-abc"}'`)
	pin, err := generate.Pin{Package: "@x/y"}.Latest(t.Context())
	if want := (generate.Pin{Package: "@x/y", Version: "9.9.9", Integrity: "sha512-abc"}); err != nil || pin != want {
		t.Errorf("%+v, %v", pin, err)
	}
	for _, answer := range []string{`{}`, `[`} {
		standIn(t, "echo '"+answer+"'")
		if _, err := pin.Latest(t.Context()); err == nil {
			t.Errorf("%s was taken for a version", answer)
		}
	}
}

func TestPinJSON(t *testing.T) {
	pin, err := generate.Pinned()
	if err != nil || !strings.HasPrefix(pin.Integrity, "sha512-") {
		t.Fatal(pin, err)
	}
	text, err := pin.JSON()
	if committed, readErr := os.ReadFile("pin.json"); err != nil || readErr != nil || !bytes.Equal(text, committed) {
		t.Errorf("pin.json would be written as %s (%v, %v)", text, err, readErr)
	}
}
