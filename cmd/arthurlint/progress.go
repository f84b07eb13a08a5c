package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
)

// When the progress line comes, and how often it changes.
const (
	progressDelay    = 2 * time.Second
	progressInterval = 100 * time.Millisecond
)

// progress makes the progress of a run visible, if somebody sits at a terminal. The function that
// it returns takes the line away again; it may be called more than once.
func (f *lintFlags) progress(w io.Writer) (*lint.Progress, func()) {
	if f.quiet || !isTerminal(w) || os.Getenv("TERM") == "dumb" {
		return nil, func() {}
	}
	p := &lint.Progress{}
	return p, sync.OnceFunc(showProgress(w, p, progressDelay, progressInterval))
}

// showProgress writes how far a run is, after a delay and over and over on one line, until the
// function that it returns is called.
func showProgress(w io.Writer, p *lint.Progress, delay, interval time.Duration) func() {
	quit := make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		start := time.Now()
		wait := time.NewTimer(delay)
		defer wait.Stop()
		for shown := false; ; shown = true {
			select {
			case <-quit:
				if shown {
					fmt.Fprint(w, clearLine)
				}
				return
			case <-wait.C:
				fmt.Fprintf(w, "%sarthurlint: %d of %s, %d s", clearLine, p.Done(), report.Count(p.Found(), "file"), int(time.Since(start).Seconds()))
				wait.Reset(interval)
			}
		}
	})
	return func() {
		close(quit)
		wg.Wait()
	}
}

// clearLine goes to the beginning of a terminal's line and empties it.
const clearLine = "\r\x1b[K"
