package edit

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// context is how many unchanged lines a diff shows around changed ones.
const context = 3

// Diff is a unified diff of a file and the file with edits made, which "git apply" takes; "" where
// they are the same. It is of the bytes on disk, whatever their encoding, and lines end at the byte
// "\n", as they do to git.
func Diff(file *source.File, edits []diag.Edit) (string, error) {
	sorted, err := inOrder(file.Text, edits)
	if err != nil {
		return "", err
	}
	text := file.Text
	if file.Encoding != source.UTF8 {
		text, sorted = onDisk(file, sorted)
	}
	d := differ{text: text}
	d.old = lines(text)
	changes := d.changes(sorted)
	if len(changes) == 0 {
		return "", nil
	}
	fmt.Fprintf(&d.out, "--- %s\n+++ %s\n", fileName("a/"+file.Name), fileName("b/"+file.Name))
	shift := 0
	for len(changes) > 0 {
		n := 1
		for n < len(changes) && changes[n].from-changes[n-1].to <= 2*context {
			n++
		}
		shift = d.hunk(changes[:n], shift)
		changes = changes[n:]
	}
	return d.out.String(), nil
}

// onDisk is a file's text as its bytes are on disk, and edits of those.
func onDisk(file *source.File, edits []diag.Edit) ([]byte, []diag.Edit) {
	mark := file.RawOffset(0)
	moved := make([]diag.Edit, len(edits))
	for i, e := range edits {
		at := source.Range{Start: file.RawOffset(e.Range.Start), End: file.RawOffset(e.Range.End)}
		moved[i] = diag.Edit{Range: at, NewText: string(file.Encode([]byte(e.NewText))[mark:])}
	}
	return file.Encode(file.Text), moved
}

type differ struct {
	text []byte
	// old are the lines with their breaks.
	old [][]byte
	out strings.Builder
}

// replaced is a run of old lines, from up to to, and the lines that take their place.
type replaced struct {
	from, to int
	by       [][]byte
}

// lines cuts a text behind each "\n".
func lines(text []byte) [][]byte {
	if len(text) == 0 {
		return nil
	}
	cut := bytes.SplitAfter(text, []byte("\n"))
	if len(cut[len(cut)-1]) == 0 {
		cut = cut[:len(cut)-1]
	}
	return cut
}

// changes are the lines that edits change: for each run of edits that share lines one, or none.
func (d *differ) changes(edits []diag.Edit) []replaced {
	var out []replaced
	line, start := 0, 0 // a line and where it begins
	for len(edits) > 0 {
		for line < len(d.old) && start+len(d.old[line]) <= edits[0].Range.Start && !d.last(line) {
			start += len(d.old[line])
			line++
		}
		r := replaced{from: line, to: line}
		end, n := start, 0
		for n < len(edits) && (n == 0 || edits[n].Range.Start < end || end == len(d.text)) {
			for r.to < len(d.old) && end <= edits[n].Range.End {
				end += len(d.old[r.to])
				r.to++
			}
			n++
		}
		r.by = lines(splice(d.text[start:end], start, edits[:n]))
		line, start, edits = r.to, end, edits[n:]
		if r = d.trim(r); r.from < r.to || len(r.by) > 0 {
			out = append(out, r)
		}
	}
	return out
}

// last tells whether a line is the last one and has no line break: what follows joins it.
func (d *differ) last(line int) bool {
	text := d.old[line]
	return text[len(text)-1] != '\n'
}

// trim leaves out the lines at both ends that stay the same.
func (d *differ) trim(r replaced) replaced {
	for r.from < r.to && len(r.by) > 0 && bytes.Equal(d.old[r.from], r.by[0]) {
		r.from++
		r.by = r.by[1:]
	}
	for r.from < r.to && len(r.by) > 0 && bytes.Equal(d.old[r.to-1], r.by[len(r.by)-1]) {
		r.to--
		r.by = r.by[:len(r.by)-1]
	}
	return r
}

// hunk writes changes that stand close together. shift is how many lines those before have added.
func (d *differ) hunk(changes []replaced, shift int) int {
	from := max(changes[0].from-context, 0)
	to := min(changes[len(changes)-1].to+context, len(d.old))
	added := 0
	for _, c := range changes {
		added += len(c.by) - (c.to - c.from)
	}
	fmt.Fprintf(&d.out, "@@ -%s +%s @@\n", span(from, to-from), span(from+shift, to-from+added))
	at := from
	for _, c := range changes {
		d.write(" ", d.old[at:c.from])
		d.write("-", d.old[c.from:c.to])
		d.write("+", c.by)
		at = c.to
	}
	d.write(" ", d.old[at:to])
	return shift + added
}

// span is a run of lines as hunks name it. An empty one has the number of the line before it.
func span(from, n int) string {
	if n == 0 {
		return fmt.Sprintf("%d,0", from)
	}
	if n == 1 {
		return strconv.Itoa(from + 1)
	}
	return fmt.Sprintf("%d,%d", from+1, n)
}

func (d *differ) write(sign string, lines [][]byte) {
	for _, line := range lines {
		d.out.WriteString(sign)
		d.out.Write(line)
		if line[len(line)-1] != '\n' {
			d.out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

// fileName is a name as git writes it: quoted if it holds quotes or control characters, with a
// tab behind it if it holds blanks.
func fileName(name string) string {
	quote := false
	for i := range len(name) {
		quote = quote || name[i] < ' ' || name[i] == '"' || name[i] == '\\' || name[i] == 0x7f
	}
	if !quote {
		if strings.Contains(name, " ") {
			return name + "\t"
		}
		return name
	}
	var out strings.Builder
	out.WriteByte('"')
	for i := range len(name) {
		switch c := name[i]; {
		case c == '"' || c == '\\':
			out.WriteByte('\\')
			out.WriteByte(c)
		case c < ' ' || c == 0x7f:
			fmt.Fprintf(&out, `\%03o`, c)
		default:
			out.WriteByte(c)
		}
	}
	out.WriteByte('"')
	return out.String()
}
