package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// file makes a file and returns its name.
func file(t *testing.T, text string, mode fs.FileMode) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "a.yaml")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(name, mode); err != nil {
		t.Fatal(err)
	}
	return name
}

// holds checks a file's content, and that nothing was left beside it.
func holds(t *testing.T, name, text string, others ...string) {
	t.Helper()
	got, err := os.ReadFile(name)
	if err != nil || string(got) != text {
		t.Errorf("%s holds %q (%v), want %q", name, got, err, text)
	}
	entries, err := os.ReadDir(filepath.Dir(name))
	if err != nil || len(entries) != 1+len(others) {
		t.Errorf("beside %s: %v (%v)", name, entries, err)
	}
}

func TestSwap(t *testing.T) {
	for _, mode := range []fs.FileMode{0o600, 0o644, 0o755, 0o640} {
		name := file(t, "old", mode)
		if err := Swap(name, []byte("old"), []byte("new")); err != nil {
			t.Fatal(err)
		}
		holds(t, name, "new")
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if runtime.GOOS != "windows" && info.Mode() != mode {
			t.Errorf("mode %v, want %v", info.Mode(), mode)
		}
	}
}

func TestSwapLeavesAlone(t *testing.T) {
	t.Run("changed", func(t *testing.T) {
		name := file(t, "other", 0o644)
		if err := Swap(name, []byte("old"), []byte("new")); !errors.Is(err, ErrChanged) {
			t.Errorf("got %v", err)
		}
		holds(t, name, "other")
	})
	t.Run("there already", func(t *testing.T) {
		name := file(t, "new", 0o444)
		if err := Swap(name, []byte("old"), []byte("new")); err != nil {
			t.Errorf("got %v", err)
		}
	})
	t.Run("read-only", func(t *testing.T) {
		name := file(t, "old", 0o444)
		if err := Swap(name, []byte("old"), []byte("new")); !errors.Is(err, ErrReadOnly) {
			t.Errorf("got %v", err)
		}
		holds(t, name, "old")
	})
	t.Run("gone", func(t *testing.T) {
		name := filepath.Join(t.TempDir(), "a.yaml")
		if err := Swap(name, nil, []byte("new")); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("a directory", func(t *testing.T) {
		if err := Swap(t.TempDir(), nil, []byte("new")); !errors.Is(err, ErrNotAFile) {
			t.Errorf("got %v", err)
		}
	})
}

func TestLinksStay(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need rights there")
	}
	dir := t.TempDir()
	target := filepath.Join(dir, "real", "a.yaml")
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(target, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "link.yaml")
	if err := os.Symlink(filepath.Join("real", "a.yaml"), link); err != nil {
		t.Fatal(err)
	}
	if err := Swap(link, []byte("old"), []byte("new")); err != nil {
		t.Fatal(err)
	}
	holds(t, target, "new")
	if err := Write(link, []byte("newer")); err != nil {
		t.Fatal(err)
	}
	holds(t, target, "newer")
	if err := os.Remove(target); err != nil {
		t.Fatal(err)
	}
	if err := Write(link, []byte("again")); err != nil {
		t.Fatal(err)
	}
	holds(t, target, "again")
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v, %v", info, err)
	}
}

func TestWrite(t *testing.T) {
	name := filepath.Join(t.TempDir(), "report.json")
	for _, text := range []string{"first", "second"} {
		if err := Write(name, []byte(text)); err != nil {
			t.Fatal(err)
		}
		holds(t, name, text)
	}
	if err := Write(filepath.Join(t.TempDir(), "no", "such", "dir"), nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
	// What is no file is written to, and never replaced.
	if err := Write(os.DevNull, []byte("x")); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(os.DevNull); err != nil || info.Mode().IsRegular() {
		t.Errorf("%s is %v now (%v)", os.DevNull, info.Mode(), err)
	}
}
