//go:build linux || darwin

package walk

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// Opening a pipe would block for ever.
func TestPipesAndSockets(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir) // the path of a socket has to be short
	plant(t, dir, ".git/", "a.yaml", "d/b.yaml")
	must(t, syscall.Mkfifo(filepath.Join(dir, "p.yaml"), 0o666))
	must(t, syscall.Mkfifo(filepath.Join(dir, "p.txt"), 0o666))
	must(t, syscall.Mkfifo(filepath.Join(dir, "d", ".gitignore"), 0o666))
	must(t, syscall.Mkfifo(filepath.Join(dir, ".git", "commondir"), 0o666))
	socket, err := new(net.ListenConfig).Listen(t.Context(), "unix", "s.yaml")
	must(t, err)
	defer func() { _ = socket.Close() }()
	link(t, "p.yaml", filepath.Join(dir, "l.yaml"))

	r := run(t, dir, ".").clean(t)
	equal(t, "files", r.paths, "a.yaml", "d/b.yaml")
	equal(t, "skipped", r.skipped,
		"d/.gitignore: not read as an ignore file: named pipe",
		"l.yaml: symbolic link", "p.yaml: named pipe", "s.yaml: socket")

	r = run(t, dir, "p.yaml", "l.yaml", "s.yaml", os.DevNull)
	equal(t, "files", r.paths)
	if len(r.errs) != 4 {
		t.Fatalf("errors %v", r.errs)
	}
	for i, err := range r.errs {
		if !errors.Is(err, ErrNotRegular) {
			t.Errorf("%q: %v", r.failed[i], err)
		}
	}
}
