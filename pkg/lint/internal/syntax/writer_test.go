package syntax

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// writer writes random documents piece by piece and notes where each key and each value stands.
// What it notes comes from the writing alone, never from a reader.
type writer struct {
	r     *rand.Rand
	out   strings.Builder
	eol   []string
	notes []note
	names int
	// noTabs is set where the next blanks must be spaces.
	noTabs bool
	// anchors are the names that an alias can use, mappings those that a merge key can.
	anchors, mappings []string
}

// note is where the value of a path stands, and its key if it has one.
type note struct {
	path       []any
	key, value source.Range
	hasKey     bool
}

func newWriter(seed uint64) *writer {
	r := rand.New(rand.NewPCG(seed, 7))
	ends := [][]string{{"\n"}, {"\n"}, {"\r\n"}, {"\n", "\r\n"}, {"\r"}, {"\n", "\r\n", "\r"}}
	return &writer{r: r, eol: ends[r.IntN(len(ends))]}
}

func (w *writer) at() int { return w.out.Len() }

func (w *writer) put(s string) { w.out.WriteString(s) }

// chance is true once in n times.
func (w *writer) chance(n int) bool { return w.r.IntN(n) == 0 }

func (w *writer) pick(from ...string) string { return from[w.r.IntN(len(from))] }

// blanks separates a value from what stands before it. A tab can do that behind the colon of a
// key, but where a key could begin (behind "- " and ": " of an explicit key) it is an error.
func (w *writer) blanks() {
	if w.noTabs {
		w.put(w.pick(" ", " ", "  "))
		return
	}
	w.put(w.pick(" ", " ", "  ", "   ", " \t"))
}

func (w *writer) indent(n int) { w.put(strings.Repeat(" ", max(n, 0))) }

// newline ends a line, with blanks or a comment before the break, and may add lines that hold
// nothing else. A comment is never indented deeper than most: it would belong to a block scalar.
func (w *writer) newline(most int) {
	noTabs := w.noTabs
	w.noTabs = false
	switch {
	case noTabs && w.chance(4):
		w.put(w.pick(" # c", " # 日本 😀 'x", "  # a: \"b", " ", "   "))
	case !noTabs && w.chance(4):
		w.put(w.pick(" # c", "\t# c", " # 日本 😀 'x", "  # a: \"b", " #", " ", "\t", "  \t "))
	}
	w.lineBreak()
	for w.chance(5) {
		if w.chance(3) {
			w.lineBreak()
			continue
		}
		w.indent(w.r.IntN(max(most, 0) + 1))
		w.put(w.pick("# c", "# - a: b", "#", "# 😀 é", "# \"", "# {[", "#\ttab"))
		w.lineBreak()
	}
}

func (w *writer) lineBreak() { w.put(w.pick(w.eol...)) }

// text puts a piece and returns its range.
func (w *writer) text(s string) source.Range {
	start := w.at()
	w.put(s)
	return source.Range{Start: start, End: w.at()}
}

func (w *writer) note(path []any, value source.Range) {
	w.notes = append(w.notes, note{path: slices.Clone(path), value: value})
}

// noteKey gives the note of a path its key.
func (w *writer) noteKey(path []any, key source.Range) {
	for i := len(w.notes) - 1; i >= 0; i-- {
		if slices.Equal(w.notes[i].path, path) {
			w.notes[i].key, w.notes[i].hasKey = key, true
			return
		}
	}
	panic(fmt.Sprintf("no value at %v", path))
}

func child(path []any, step any) []any { return append(slices.Clone(path), step) }

// name is a key that stands nowhere else in the document.
func (w *writer) name() string {
	w.names++
	return w.pick("key", "日本", "😀", "a b", "é", "x-y", "a.b/c") + fmt.Sprint(w.names)
}

// key writes a key, which may have properties, and returns its range.
func (w *writer) key(name string) source.Range {
	w.properties("&k"+fmt.Sprint(w.names)+" ", "!!str ", "! ")
	switch w.r.IntN(5) {
	case 0:
		return w.text(`"` + name + `"`)
	case 1:
		return w.text("'" + name + "'")
	}
	return w.text(name)
}

// properties writes an anchor and a tag, in either order, or not.
func (w *writer) properties(anchor string, tags ...string) {
	tag := w.pick(tags...)
	switch w.r.IntN(16) {
	case 0:
		w.put(anchor)
	case 1:
		w.put(tag)
	case 2:
		w.put(anchor + tag)
	case 3:
		w.put(tag + anchor)
	}
}

// anchorFor writes the properties of a value and returns the name of the anchor, "" for none.
func (w *writer) anchorFor(tags ...string) string {
	before := w.at()
	w.names++
	name := "n-" + fmt.Sprint(w.names)
	w.properties("&"+name+w.pick(" ", "  ", "\t"), tags...)
	if strings.Contains(w.out.String()[before:], "&") {
		return name
	}
	return ""
}

// line writes a scalar that ends on its line. In a flow collection it must do without indicators.
func (w *writer) line(flow bool) source.Range {
	plain := []string{"gp3", "a", "12", "true", "no", "~", "1.5", "a b  c", "日本語", "😀 x", "a:b", "a#b", "-1", "2012-10-17", "a\tb", "é", "x'y", "x\"y", "arn:aws:iam::123:role/x"}
	switch w.r.IntN(4) {
	case 0:
		return w.text(w.pick(`"a"`, `""`, `"\""`, `"\\"`, `"a: b # c"`, `"é 😀"`, `"\u00e9\n"`, `"'"`, `"{[,]}"`, `"\t"`))
	case 1:
		return w.text(w.pick(`'a'`, `''`, `''''`, `'it''s'`, `'a: b # c'`, `'é 😀'`, `'\'`, `'"'`, `'{[,]}'`))
	case 2:
		if !flow {
			return w.text(w.pick("a, b", "a]", "x{y}", "a?b", "日本[0]", "é,"))
		}
	}
	return w.text(w.pick(plain...))
}

// lines writes a scalar that goes on over several lines, each indented deeper than indent.
func (w *writer) lines(indent int) source.Range {
	start := w.at()
	quote := w.pick("", `"`, "'")
	w.put(quote + w.pick("a", "日本", "😀"))
	for range 1 + w.r.IntN(3) {
		w.put(w.pick("", "", " ", " \t"))
		w.lineBreak()
		if w.chance(4) {
			w.lineBreak()
		}
		w.indent(indent + 1 + w.r.IntN(3))
		w.put(w.pick("b", "c d", "é", "e:f", "g#h"))
	}
	w.put(quote)
	return source.Range{Start: start, End: w.at()}
}

// block writes a literal or folded scalar with its last line break.
func (w *writer) block(indent int) source.Range {
	start := w.at()
	indent = max(indent, 0)
	deeper := 1 + w.r.IntN(4)
	first := ""
	indicator, chomping := "", w.pick("", "", "-", "+")
	if w.chance(3) {
		indicator, first = fmt.Sprint(deeper), w.pick("", " ", "   ")
	}
	if w.chance(2) {
		indicator, chomping = chomping, indicator
	}
	w.put(w.pick("|", ">") + indicator + chomping)
	end := w.at()
	w.put(w.pick("", "", " ", " # c 😀"))
	w.lineBreak()
	if w.chance(12) {
		return source.Range{Start: start, End: end} // nothing in it
	}
	if w.chance(6) {
		w.lineBreak()
	}
	for i := range 1 + w.r.IntN(4) {
		if i > 0 {
			first = w.pick("", "", "  ", "\t")
		}
		w.indent(indent + deeper)
		w.put(first + w.pick("a", "- b: c", "# no comment", "日本 😀", "---", "a: |", "x \t", "\"", "{{ .x }}"))
		end = w.at()
		w.lineBreak()
		for w.chance(5) {
			w.put(w.pick("", "", strings.Repeat(" ", indent+deeper)))
			w.lineBreak()
		}
	}
	return source.Range{Start: start, End: end}
}
