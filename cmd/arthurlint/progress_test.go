package main

import (
	"bytes"
	"os"
	"regexp"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint"
)

// screen is what a terminal got.
type screen struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (s *screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(p)
}

func (s *screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

// TestProgress: nothing for two seconds, then a line that is written over, and is gone at the end.
func TestProgress(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var out screen
		stop := showProgress(&out, &lint.Progress{}, progressDelay, progressInterval)
		time.Sleep(1990 * time.Millisecond)
		synctest.Wait()
		if out.String() != "" {
			t.Errorf("%q before two seconds", out.String())
		}
		time.Sleep(1520 * time.Millisecond)
		synctest.Wait()
		stop()
		want := regexp.MustCompile(`^(\r\x1b\[Karthurlint: 0 of 0 files, [23] s){16}\r\x1b\[K$`)
		if !want.MatchString(out.String()) {
			t.Errorf("%q", out.String())
		}
	})
}

// TestNoProgress: a run that is over in time leaves no trace.
func TestNoProgress(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var out screen
		stop := showProgress(&out, &lint.Progress{}, progressDelay, progressInterval)
		time.Sleep(time.Second)
		stop()
		if out.String() != "" {
			t.Errorf("%q", out.String())
		}
	})
}

// TestProgressNeedsATerminal: a pipe, a file and a buffer are none.
func TestProgressNeedsATerminal(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	defer write.Close()
	file, err := os.Create(t.TempDir() + "/file")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var f lintFlags
	if p, stop := f.progress(write); p != nil {
		stop()
		t.Error("a pipe is taken for a terminal")
	}
	if p, stop := f.progress(file); p != nil {
		stop()
		t.Error("a file is taken for a terminal")
	}
	if p, stop := f.progress(&bytes.Buffer{}); p != nil {
		stop()
		t.Error("a buffer is taken for a terminal")
	}
}
