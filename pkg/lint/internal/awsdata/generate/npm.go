package generate

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha512"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
)

// ErrUnavailable is npm or its registry not being there: nothing is wrong with the data.
var ErrUnavailable = errors.New("npm is not available")

// Pin is a version of the npm package, and the hash of its tarball.
type Pin struct {
	Package   string `json:"package"`
	Version   string `json:"version"`
	Integrity string `json:"integrity"`
}

// pinJSON is the version that the committed data was made from, and the only place that names it.
//
//go:embed pin.json
var pinJSON []byte

// Pinned is the version that the committed data was made from.
func Pinned() (Pin, error) {
	var pin Pin
	if err := json.Unmarshal(pinJSON, &pin); err != nil {
		return Pin{}, fmt.Errorf("reading pin.json: %w", err)
	}
	return pin, nil
}

// Latest asks the registry for the newest version of the package.
func (p Pin) Latest(ctx context.Context) (Pin, error) {
	out, err := npm(ctx, ".", "view", p.Package+"@latest", "version", "dist.integrity", "--json")
	if err != nil {
		return Pin{}, err
	}
	var answer struct {
		Version   string `json:"version"`
		Integrity string `json:"dist.integrity"`
	}
	if err := json.Unmarshal(out, &answer); err != nil {
		return Pin{}, fmt.Errorf("reading npm's answer about %s: %w", p.Package, err)
	}
	if answer.Version == "" || answer.Integrity == "" {
		return Pin{}, fmt.Errorf("npm did not name the newest version of %s and its hash", p.Package)
	}
	return Pin{Package: p.Package, Version: answer.Version, Integrity: answer.Integrity}, nil
}

// JSON is the text of pin.json.
func (p Pin) JSON() ([]byte, error) {
	text, err := json.MarshalIndent(p, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("writing pin.json: %w", err)
	}
	return append(text, '\n'), nil
}

// Fetch packs the version into a folder of its own, checks the tarball's hash, and unpacks it there.
func (p Pin) Fetch(ctx context.Context, folder string) (fs.FS, error) {
	if _, err := npm(ctx, folder, "pack", p.Package+"@"+p.Version, "--silent"); err != nil {
		return nil, err
	}
	found, err := filepath.Glob(filepath.Join(folder, "*.tgz"))
	if err != nil || len(found) != 1 {
		return nil, fmt.Errorf("npm pack left %d tarballs: %w", len(found), errors.Join(err, ErrUnavailable))
	}
	tarball, err := os.ReadFile(found[0])
	if err != nil {
		return nil, fmt.Errorf("reading what npm packed: %w", err)
	}
	return p.unpack(tarball, folder)
}

// unpack checks a tarball and writes its files to a folder.
func (p Pin) unpack(tarball []byte, folder string) (fs.FS, error) {
	sum := sha512.Sum512(tarball)
	if got := "sha512-" + base64.StdEncoding.EncodeToString(sum[:]); got != p.Integrity {
		return nil, fmt.Errorf("%s@%s has the hash %s, not %s as pinned", p.Package, p.Version, got, p.Integrity)
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return nil, fmt.Errorf("unpacking %s: %w", p.Package, err)
	}
	err = untar(tarball, root)
	if err := errors.Join(err, root.Close()); err != nil {
		return nil, fmt.Errorf("unpacking %s: %w", p.Package, err)
	}
	return os.DirFS(filepath.Join(folder, "package")), nil
}

// untar writes the regular files of a tarball; none can leave the root.
func untar(tarball []byte, root *os.Root) error {
	unzipped, err := gzip.NewReader(bytes.NewReader(tarball))
	if err != nil {
		return fmt.Errorf("decompressing: %w", err)
	}
	for files := tar.NewReader(unzipped); ; {
		header, err := files.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("reading the archive: %w", err)
		}
		if header.Typeflag != tar.TypeReg {
			continue
		}
		text, err := io.ReadAll(files)
		if err != nil {
			return fmt.Errorf("reading %s: %w", header.Name, err)
		}
		if err := errors.Join(root.MkdirAll(path.Dir(header.Name), 0o755), root.WriteFile(header.Name, text, 0o600)); err != nil {
			return fmt.Errorf("writing %s: %w", header.Name, err)
		}
	}
}

// npm runs npm in a folder and gives what it prints.
func npm(ctx context.Context, folder string, args ...string) ([]byte, error) {
	command := exec.CommandContext(ctx, "npm", args...)
	command.Dir = folder
	var stderr bytes.Buffer
	command.Stderr = &stderr
	out, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("%w: npm %s: %w: %s", ErrUnavailable, args[0], err, bytes.TrimSpace(stderr.Bytes()))
	}
	return out, nil
}
