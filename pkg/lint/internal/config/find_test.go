package config

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tree makes files, and directories for names that end in a slash.
func tree(t *testing.T, names ...string) string {
	t.Helper()
	root := t.TempDir()
	for _, name := range names {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatalf("making %s: %v", name, err)
		}
		if name[len(name)-1] == '/' {
			if err := os.MkdirAll(path, 0o700); err != nil {
				t.Fatalf("making %s: %v", name, err)
			}
			continue
		}
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatalf("making %s: %v", name, err)
		}
	}
	return root
}

func TestFind(t *testing.T) {
	tests := map[string]struct {
		files []string
		dir   string
		want  Found
	}{
		"nothing":                    {[]string{"a/b/"}, "a/b", Found{}},
		"in the directory":           {[]string{"a/.arthurlint.yaml"}, "a", Found{"a/.arthurlint.yaml", "a"}},
		"the nearest above":          {[]string{".arthurlint.yaml", "a/.arthurlint.yaml", "a/b/c/"}, "a/b/c", Found{"a/.arthurlint.yaml", "a"}},
		"the other ending":           {[]string{"a/.arthurlint.yml", "a/b/"}, "a/b", Found{"a/.arthurlint.yml", "a"}},
		"both endings":               {[]string{"a/.arthurlint.yml", "a/.arthurlint.yaml"}, "a", Found{"a/.arthurlint.yaml", "a"}},
		"a directory of that name":   {[]string{"a/.arthurlint.yaml/", ".arthurlint.yml"}, "a", Found{".arthurlint.yml", "."}},
		"a repository":               {[]string{"a/.git/", "a/b/"}, "a/b", Found{"", "a"}},
		"a worktree":                 {[]string{"a/.git", "a/b/"}, "a/b", Found{"", "a"}},
		"the nearest repository":     {[]string{".git/", "a/.git", "a/b/"}, "a/b", Found{"", "a"}},
		"above the repository":       {[]string{".arthurlint.yaml", "a/.git/", "a/b/"}, "a/b", Found{".arthurlint.yaml", "."}},
		"below the repository":       {[]string{".git/", "a/.arthurlint.yaml", "a/b/"}, "a/b", Found{"a/.arthurlint.yaml", "a"}},
		"a directory that is not":    {[]string{"a/.arthurlint.yaml"}, "a/not/there", Found{"a/.arthurlint.yaml", "a"}},
		"a file as the directory":    {[]string{"a/.arthurlint.yaml", "a/f"}, "a/f", Found{"a/.arthurlint.yaml", "a"}},
		"an empty file counts too":   {[]string{".arthurlint.yaml", "a/"}, "a", Found{".arthurlint.yaml", "."}},
		"the root is looked at also": {[]string{".git/"}, ".", Found{"", "."}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			root := tree(t, test.files...)
			finder, err := NewFinder(root)
			if err != nil {
				t.Fatalf("making the finder: %v", err)
			}
			for range 2 { // the second time from memory
				got, err := finder.Find(filepath.Join(root, filepath.FromSlash(test.dir)))
				if err != nil {
					t.Fatalf("finding: %v", err)
				}
				got.Config, got.Root = below(t, root, got.Config), below(t, root, got.Root)
				if diff := cmp.Diff(test.want, got); diff != "" {
					t.Errorf("found (-want +got):\n%s", diff)
				}
			}
		})
	}
}

func below(t *testing.T, root, path string) string {
	t.Helper()
	if path == "" {
		return ""
	}
	relative, err := filepath.Rel(root, path)
	if err != nil {
		t.Fatalf("naming %s: %v", path, err)
	}
	return filepath.ToSlash(relative)
}

func TestFindStops(t *testing.T) {
	root := tree(t, ".arthurlint.yaml", "a/b/")
	finder, err := NewFinder(filepath.Join(root, "a"))
	if err != nil {
		t.Fatalf("making the finder: %v", err)
	}
	if got, err := finder.Find(filepath.Join(root, "a", "b")); err != nil || got != (Found{}) {
		t.Errorf("found %+v %v, want nothing", got, err)
	}
	endless, err := NewFinder("")
	if err != nil {
		t.Fatalf("making the finder: %v", err)
	}
	if got, err := endless.Find(filepath.Join(root, "a", "b")); err != nil || got.Root != root {
		t.Errorf("found %+v %v, want the root %s", got, err, root)
	}
}

func TestFindIsCached(t *testing.T) {
	root := tree(t, "a/.arthurlint.yaml", "a/b/c/")
	finder, err := NewFinder(root)
	if err != nil {
		t.Fatalf("making the finder: %v", err)
	}
	dir := filepath.Join(root, "a", "b", "c")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if _, err := finder.Find(dir); err != nil {
				t.Errorf("finding: %v", err)
			}
		})
	}
	wg.Wait()
	if err := os.Remove(filepath.Join(root, "a", ".arthurlint.yaml")); err != nil {
		t.Fatalf("removing: %v", err)
	}
	for _, d := range []string{dir, filepath.Dir(dir)} {
		if got, err := finder.Find(d); err != nil || got.Config == "" {
			t.Errorf("found %+v %v in %s, want what was there", got, err, d)
		}
	}
}
