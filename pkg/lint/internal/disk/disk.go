// Package disk gives files new content: whole, or not at all.
package disk

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// The reasons why a file is left alone.
var (
	ErrReadOnly = errors.New("the file is read-only")
	ErrChanged  = errors.New("the file was changed by somebody else meanwhile")
	ErrNotAFile = errors.New("not a regular file")
)

// Write gives a file its content, whether it is there or not. What is there and no regular file, a
// pipe or /dev/stderr, is written to.
func Write(name string, data []byte) error {
	info, err := os.Stat(name)
	switch {
	case isStream(name):
		return through(name, data)
	case errors.Is(err, fs.ErrNotExist):
		return create(name, data)
	case err != nil:
		return fmt.Errorf("look at the file: %w", err)
	case !info.Mode().IsRegular():
		return through(name, data)
	}
	return replace(name, info, data)
}

// Swap replaces the content of a file that holds old. A symbolic link stays, and its target is
// replaced.
func Swap(name string, old, data []byte) error {
	info, err := os.Stat(name)
	if err != nil {
		return fmt.Errorf("look at the file: %w", err)
	}
	if !info.Mode().IsRegular() {
		return ErrNotAFile
	}
	now, err := os.ReadFile(name)
	if err != nil {
		return fmt.Errorf("read the file again: %w", err)
	}
	if bytes.Equal(now, data) {
		return nil
	}
	if !bytes.Equal(now, old) {
		return ErrChanged
	}
	return replace(name, info, data)
}

// create makes a file that is not there. A link to nowhere is followed.
func create(name string, data []byte) error {
	if target, err := os.Readlink(name); err == nil {
		if !filepath.IsAbs(target) {
			target = filepath.Join(filepath.Dir(name), target)
		}
		name = target
	}
	return put(name, nil, data)
}

// isStream tells the names of a process's own streams. Where one leads to a file, that must not be
// replaced: somebody else is writing to it.
func isStream(name string) bool {
	return strings.HasPrefix(name, "/dev/") || strings.HasPrefix(name, "/proc/")
}

// through writes to what cannot be replaced.
func through(name string, data []byte) error {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return fmt.Errorf("open for writing: %w", err)
	}
	_, err = file.Write(data)
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}

// replace puts a new file in the place of one that may be written.
func replace(name string, info fs.FileInfo, data []byte) error {
	if info.Mode().Perm()&0o222 == 0 {
		return ErrReadOnly
	}
	// The mode does not say all: there are lists of rights, other owners, file systems mounted
	// read-only.
	file, err := os.OpenFile(name, os.O_WRONLY, 0)
	if errors.Is(err, fs.ErrPermission) {
		return ErrReadOnly
	}
	if err != nil {
		return fmt.Errorf("open for writing: %w", err)
	}
	if err := file.Close(); err != nil {
		return fmt.Errorf("open for writing: %w", err)
	}
	target, err := filepath.EvalSymlinks(name)
	if err != nil {
		return fmt.Errorf("follow the link: %w", err)
	}
	return put(target, info, data)
}

// put writes a new file beside the target and renames it. like is the file whose place it takes, or
// nil.
func put(target string, like fs.FileInfo, data []byte) error {
	file, err := temporary(filepath.Dir(target))
	if err != nil {
		return fmt.Errorf("make a new file beside it: %w", err)
	}
	if err := fill(file, like, data); err != nil {
		_ = os.Remove(file.Name())
		return err
	}
	if err := os.Rename(file.Name(), target); err != nil {
		_ = os.Remove(file.Name())
		return fmt.Errorf("put the new file in its place: %w", err)
	}
	syncDir(filepath.Dir(target))
	return nil
}

// temporary makes a file of a new name. Other than one of os.CreateTemp it has the mode that any
// new file gets.
func temporary(dir string) (*os.File, error) {
	for {
		name := filepath.Join(dir, fmt.Sprintf(".arthurlint-%016x", rand.Uint64()))
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if !errors.Is(err, fs.ErrExist) {
			return file, err //nolint:wrapcheck // put says what was being done
		}
	}
}

func fill(file *os.File, like fs.FileInfo, data []byte) error {
	_, err := file.Write(data)
	if err == nil && like != nil {
		keepOwner(file, like)
		err = file.Chmod(like.Mode() & (fs.ModePerm | fs.ModeSetuid | fs.ModeSetgid | fs.ModeSticky))
	}
	if err == nil {
		err = file.Sync()
	}
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return fmt.Errorf("write the new file: %w", err)
	}
	return nil
}
