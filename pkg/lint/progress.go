package lint

import "sync/atomic"

// Progress counts the files of a run while it goes on. It is safe for concurrent use; a nil one
// counts nothing.
type Progress struct{ found, done atomic.Int64 }

// Found is how many files have been found so far.
func (p *Progress) Found() int { return int(p.found.Load()) }

// Done is how many of them are done.
func (p *Progress) Done() int { return int(p.done.Load()) }

func (p *Progress) find() {
	if p != nil {
		p.found.Add(1)
	}
}

func (p *Progress) finish() {
	if p != nil {
		p.done.Add(1)
	}
}
