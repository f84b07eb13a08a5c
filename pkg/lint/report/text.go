package report

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// writeText writes findings for people: a line that names the place, the source line with the
// exact range underlined, and why it matters.
func writeText(w io.Writer, r *diag.Report, o Options) error {
	t := text{out: bufio.NewWriter(w), palette: newPalette(o.Color)}
	shown(r, o, t.finding)
	for _, failure := range r.Failures {
		fmt.Fprintf(t.out, "%s\n", FailureLine(failure))
	}
	return t.out.Flush() //nolint:wrapcheck // Write says what was being done
}

type text struct {
	out *bufio.Writer
	palette
}

func (t text) finding(f *diag.Finding) {
	start, _ := positions(f.Place)
	fmt.Fprintf(t.out, "%s:%d:%d: %s: %s %s\n", t.bold(visibleName(f.Place.File.Name)), start.Line, start.Column,
		t.severity(f.Severity), t.bold(Visible(f.Message)), t.dim("["+f.Rule+"]"))
	margin := strings.Repeat(" ", len(strconv.Itoa(start.Line)))
	t.frame(f, start.Line, margin)
	for _, related := range f.Related {
		at, _ := positions(related.Place)
		fmt.Fprintf(t.out, "%s = %s %s:%d:%d: %s\n", margin, t.dim("see:"), Visible(related.Place.File.Name), at.Line, at.Column, Visible(related.Message))
	}
	if f.Suppressed != nil {
		fmt.Fprintf(t.out, "%s = %s %s\n", margin, t.dim("note:"), Visible(suppressedBy(f.Suppressed)))
	}
	if f.Help != "" {
		fmt.Fprintf(t.out, "%s = %s %s\n", margin, t.dim("help:"), Visible(f.Help))
	}
	if f.Fix != nil {
		fmt.Fprintf(t.out, "%s = %s %s\n", margin, t.dim(fixLabel(f.Fix)), Visible(f.Fix.Title))
	}
	t.out.WriteByte('\n')
}

func fixLabel(fix *diag.Fix) string {
	if fix.Safe {
		return "fix:"
	}
	return "fix (unsafe):"
}

// maxFrame is how many cells of a long line are shown.
const maxFrame = 120

// frame shows the source line and underlines what of the range lies on it.
func (t text) frame(f *diag.Finding, line int, margin string) {
	full := f.Place.File.LineRange(line)
	marked := source.Range{Start: f.Place.Range.Start, End: min(f.Place.Range.End, full.End)}
	shown, cut := window(f.Place.File, full, marked)
	before := cells(f.Place.File.Slice(source.Range{Start: shown.Start, End: marked.Start}))
	under := cells(f.Place.File.Slice(source.Range{Start: marked.Start, End: max(marked.Start, min(marked.End, shown.End))}))
	content := cells(f.Place.File.Slice(shown))
	lead, tail := "", ""
	if cut {
		lead = "… "
	}
	if shown.End < full.End {
		tail = " …"
	}
	fmt.Fprintf(t.out, "%s |\n%d | %s%s\n%s | %s%s\n", margin, line, lead, content.text+tail, margin,
		strings.Repeat(" ", utf8.RuneCountInString(lead))+before.blank, t.mark(f.Severity, strings.Repeat("^", max(1, under.width))))
}

// window is the part of a long line to show: around the range, beginning on a character.
func window(file *source.File, line, marked source.Range) (source.Range, bool) {
	const lead = 40
	if line.Len() <= maxFrame {
		return line, false
	}
	shown := line
	if marked.Start-line.Start > lead {
		shown.Start = onRune(file.Text, marked.Start-lead, line.Start)
	}
	shown.End = onRune(file.Text, min(line.End, max(shown.Start+maxFrame, min(marked.End, marked.Start+maxFrame))), shown.Start)
	return shown, shown.Start > line.Start
}

// onRune moves an offset back to the beginning of its character.
func onRune(text []byte, i, floor int) int {
	for i > floor && i < len(text) && !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}

// shape is a piece of a line as a terminal shows it.
type shape struct {
	text  string
	width int
	// blank is as wide as the text, with its tabs kept so that carets stand under the right cells.
	blank string
}

func cells(piece []byte) shape {
	var s shape
	var text, blank strings.Builder
	for len(piece) > 0 {
		r, size := utf8.DecodeRune(piece)
		switch {
		case r == '\t':
			text.WriteByte('\t')
			blank.WriteByte('\t')
			s.width++
		case steers(r) || commands(piece):
			shown := escape(r)
			text.WriteString(shown)
			blank.WriteString(strings.Repeat(" ", len(shown)))
			s.width += len(shown)
		default:
			text.WriteRune(r)
			blank.WriteString(strings.Repeat(" ", width(r)))
			s.width += width(r)
		}
		piece = piece[size:]
	}
	s.text, s.blank = text.String(), blank.String()
	return s
}
