package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// Patch shows a patch on a terminal: nothing in it steers the terminal, and lines that go or come
// are coloured. "git apply" takes the patch itself, and not what is written here.
func Patch(w io.Writer, patch string, o Options) error {
	out := bufio.NewWriter(w)
	p := newPalette(o.Color)
	for line := range strings.Lines(patch) {
		text := Visible(strings.TrimSuffix(line, "\n"))
		switch {
		case strings.HasPrefix(line, "--- "), strings.HasPrefix(line, "+++ "):
			text = p.bold(text)
		case strings.HasPrefix(line, "@@"):
			text = p.dim(text)
		case strings.HasPrefix(line, "-"):
			text = p.paint("31", text)
		case strings.HasPrefix(line, "+"):
			text = p.paint("32", text)
		}
		out.WriteString(text + "\n")
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("show the patch: %w", err)
	}
	return nil
}
