package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"syscall"
)

// FileNames are the names of a configuration file. Where both are there the first one counts.
func FileNames() []string { return []string{".arthurlint.yaml", ".arthurlint.yml"} }

// Found is what lies above a directory.
type Found struct {
	// Config is the path of the nearest configuration file, or "".
	Config string
	// Root is the root of the project: the directory of that file, else the nearest one that
	// holds .git, else "".
	Root string
}

// Finder looks for configuration files and the roots of projects, each directory once. It is safe
// for concurrent use.
type Finder struct {
	stop string
	memo sync.Map // directory → finding
}

// finding is the nearest configuration file and the nearest directory of a git repository.
type finding struct{ config, git string }

// NewFinder makes a Finder that looks no higher than the directory stop, or than the root of the
// file system where stop is "".
func NewFinder(stop string) (*Finder, error) {
	if stop == "" {
		return &Finder{}, nil
	}
	stop, err := filepath.Abs(stop)
	if err != nil {
		return nil, fmt.Errorf("finding the directory to stop at: %w", err)
	}
	return &Finder{stop: stop}, nil
}

// Find tells what lies in the directory and above. Paths are absolute.
func (f *Finder) Find(dir string) (Found, error) {
	absolute, err := filepath.Abs(dir)
	if err != nil {
		return Found{}, fmt.Errorf("finding the configuration of %s: %w", dir, err)
	}
	at, err := f.find(absolute)
	if err != nil {
		return Found{}, fmt.Errorf("finding the configuration of %s: %w", dir, err)
	}
	if at.config != "" {
		return Found{Config: at.config, Root: filepath.Dir(at.config)}, nil
	}
	return Found{Root: at.git}, nil
}

func (f *Finder) find(dir string) (finding, error) {
	if known, ok := f.memo.Load(dir); ok {
		return known.(finding), nil //nolint:forcetypeassert // nothing else is stored
	}
	at, err := look(dir)
	if err != nil {
		return finding{}, err
	}
	parent := filepath.Dir(dir)
	if at.config == "" && parent != dir && dir != f.stop {
		above, err := f.find(parent)
		if err != nil {
			return finding{}, err
		}
		at.config = above.config
		if at.git == "" {
			at.git = above.git
		}
	}
	f.memo.Store(dir, at)
	return at, nil
}

// look tells what one directory holds itself.
func look(dir string) (finding, error) {
	var at finding
	for _, name := range FileNames() {
		info, err := stat(filepath.Join(dir, name))
		if err != nil {
			return at, err
		}
		if info != nil && !info.IsDir() && at.config == "" {
			at.config = filepath.Join(dir, name)
		}
	}
	info, err := stat(filepath.Join(dir, ".git"))
	if info != nil {
		at.git = dir
	}
	return at, err
}

// stat is nil for what is not there or must not be looked at: nobody can put a configuration into
// a directory above for a user who may not read it.
func stat(path string) (fs.FileInfo, error) {
	info, err := os.Stat(path)
	switch {
	case err == nil:
		return info, nil
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.ENOTDIR):
		return nil, nil //nolint:nilnil // no information is the answer
	}
	return nil, fmt.Errorf("looking at %s: %w", path, err)
}
