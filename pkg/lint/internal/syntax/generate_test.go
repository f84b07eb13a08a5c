package syntax

import (
	"fmt"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// stream writes a stream of documents and returns how many notes each of them has.
func (w *writer) stream() []int {
	var counts []int
	ended := true
	for i := range 1 + w.r.IntN(3) {
		w.anchors, w.mappings = nil, nil
		directive := ended && w.chance(5)
		if directive {
			w.put(w.pick("%YAML 1.1", "%TAG !e! tag:example.com,2000:"))
			w.newline(0)
		}
		if i == 0 && !directive && w.chance(3) {
			w.put("# at the top")
			w.newline(0)
		}
		before := len(w.notes)
		if i > 0 && !ended || directive || w.chance(3) {
			w.put("---")
			if w.chance(3) {
				w.put(" ")
				w.root(true)
			} else {
				w.newline(0)
				w.root(false)
			}
		} else {
			w.root(false)
		}
		counts = append(counts, len(w.notes)-before)
		if ended = w.chance(4); ended {
			w.put("...")
			w.newline(0)
		}
	}
	return counts
}

// root writes the value of a document, behind a marker if inline.
func (w *writer) root(inline bool) {
	switch n := w.r.IntN(12); {
	case n == 0:
		w.note(nil, w.text(`"é"`))
	case n == 1 && inline:
		w.note(nil, w.block(-1))
		return
	case n == 2:
		w.flow(nil, 0, 0)
	case inline:
		w.note(nil, w.text("a b"))
	case n == 3:
		w.blockSequence(nil, 0, 0)
		return
	default:
		w.blockMapping(nil, w.pick3(), 0)
		return
	}
	w.newline(0)
}

func (w *writer) pick3() int { return []int{0, 0, 2}[w.r.IntN(3)] }

// blockMapping writes a mapping whose keys stand in the given column. The first is written where
// the writer stands if that is behind "- ".
func (w *writer) blockMapping(path []any, column, depth int) source.Range {
	inline := strings.HasSuffix(w.out.String(), " ")
	var start, end int
	count := 1 + w.r.IntN(4)
	for i := range count {
		if i > 0 || !inline {
			w.indent(column)
		}
		if i == 0 {
			start = w.at()
		}
		if len(w.mappings) > 0 && w.chance(5) && i > 0 {
			w.put("<<: *" + w.pick(w.mappings...))
			end = w.at()
			w.newline(column)
			continue
		}
		name := w.name()
		at := child(path, name)
		if w.chance(8) {
			end = w.explicit(at, name, column, depth)
			continue
		}
		key := w.key(name)
		w.put(w.pick("", "", "", " ", "  ", "\t") + ":")
		value := w.value(at, column, depth, false)
		w.noteKey(at, key)
		end = max(value.End, key.End)
	}
	whole := source.Range{Start: start, End: end}
	w.note(path, whole)
	return whole
}

// explicit writes "? key" and ": value" or no value.
func (w *writer) explicit(path []any, name string, column, depth int) int {
	w.put(w.pick("? ", "?  "))
	key := w.key(name)
	w.newline(column)
	if w.chance(4) {
		w.note(path, source.Range{Start: key.End, End: key.End})
		w.noteKey(path, key)
		return key.End
	}
	w.indent(column)
	w.put(":")
	w.noTabs = true
	value := w.value(path, column, depth, false)
	w.noteKey(path, key)
	return value.End
}

func (w *writer) blockSequence(path []any, column, depth int) source.Range {
	inline := strings.HasSuffix(w.out.String(), " ")
	var whole source.Range
	for i := range 1 + w.r.IntN(3) {
		if i > 0 || !inline {
			w.indent(column)
		}
		if i == 0 {
			whole.Start = w.at()
		}
		w.put("-")
		whole.End = w.value(child(path, i), column, depth, true).End
	}
	w.note(path, whole)
	return whole
}

// value writes what stands behind the ":" or "-" of a collection in the given column, to the end
// of its last line.
func (w *writer) value(path []any, column, depth int, item bool) source.Range {
	n := w.r.IntN(14)
	w.noTabs = w.noTabs || item
	if depth > 3 {
		n = w.r.IntN(6)
	}
	switch {
	case n == 0:
		at := w.text("")
		w.note(path, at)
		w.newline(column)
		return at
	case n == 1 && len(w.anchors) > 0:
		w.blanks()
		at := w.text("*" + w.pick(w.anchors...))
		w.note(path, at)
		w.newline(column)
		return at
	case n <= 6:
		return w.scalarValue(path, column)
	case n <= 8:
		w.blanks()
		at := w.flow(path, column, depth+1)
		w.newline(column)
		return at
	case n == 9 && item:
		w.put(" ")
		return w.blockMapping(path, column+2, depth+1)
	case n == 10 && item:
		w.put(" ")
		return w.blockSequence(path, column+2, depth+1)
	}
	return w.collection(path, column, depth, item)
}

// collection writes a block collection on the lines behind its key or dash.
func (w *writer) collection(path []any, column, depth int, item bool) source.Range {
	name := ""
	if w.chance(2) {
		w.put(" ")
		name = w.anchorFor("!!x ", "! ", "!<tag:x> ")
	}
	w.newline(column)
	deeper := 1 + w.r.IntN(3)
	var at source.Range
	if w.chance(3) {
		if !item && w.chance(2) {
			deeper = 0
		}
		at = w.blockSequence(path, column+deeper, depth+1)
	} else {
		at = w.blockMapping(path, column+deeper, depth+1)
		if name != "" {
			w.mappings = append(w.mappings, name)
		}
	}
	if name != "" {
		w.anchors = append(w.anchors, name)
	}
	return at
}

func (w *writer) scalarValue(path []any, column int) source.Range {
	w.blanks()
	name := w.anchorFor("!!str ", "!custom ", "! ", "!<tag:yaml.org,2002:str> ")
	var at source.Range
	switch w.r.IntN(7) {
	case 0:
		at = w.block(column)
		w.note(path, at)
	case 1:
		at = w.lines(column)
	case 2:
		w.newline(column) // the value on a line of its own
		w.indent(column + 1 + w.r.IntN(2))
		at = w.line(false)
	default:
		at = w.line(false)
	}
	if last := w.notes; len(last) == 0 || fmt.Sprint(last[len(last)-1].path) != fmt.Sprint(path) {
		w.note(path, at)
		w.newline(column)
	}
	if name != "" {
		w.anchors = append(w.anchors, name)
	}
	return at
}

// gap writes what may stand between the tokens of a flow collection.
func (w *writer) gap(column int) {
	switch w.r.IntN(8) {
	case 0:
		w.put(" ")
	case 1:
		w.put("\t ")
	case 2:
		w.put(w.pick("", " ", " # c ] }", " # 😀"))
		w.lineBreak()
		w.indent(column + 1)
	}
}

func (w *writer) flow(path []any, column, depth int) source.Range {
	start := w.at()
	mapping := w.chance(2)
	w.put(map[bool]string{true: "{", false: "["}[mapping])
	for i := range w.r.IntN(4) {
		if i > 0 {
			w.put(",")
		}
		w.gap(column)
		if mapping {
			w.flowPair(path, column, depth, true)
		} else {
			w.flowItem(child(path, i), column, depth)
		}
		w.gap(column)
	}
	if w.chance(6) && !strings.HasSuffix(strings.TrimSpace(w.out.String()), "{") && w.at() > start+1 && mapping && w.notes[len(w.notes)-1].value.Start > start {
		w.put(",")
		w.gap(column)
	}
	w.put(map[bool]string{true: "}", false: "]"}[mapping])
	at := source.Range{Start: start, End: w.at()}
	w.note(path, at)
	return at
}

// flowItem writes a member of a list, which may be a mapping of one pair without braces.
func (w *writer) flowItem(path []any, column, depth int) source.Range {
	switch {
	case w.chance(6):
		start := w.at()
		at := source.Range{Start: start, End: w.flowPair(path, column, depth, false).End}
		w.note(path, at)
		return at
	case w.chance(4) && depth < 4:
		return w.flow(path, column, depth+1)
	case w.chance(8) && len(w.anchors) > 0:
		at := w.text("*" + w.pick(w.anchors...))
		w.note(path, at)
		w.put(" ")
		return at
	}
	name := w.anchorFor("!!str ", "!custom ", "! ")
	at := w.line(true)
	w.note(path, at)
	if name != "" {
		w.anchors = append(w.anchors, name)
	}
	return at
}

// flowPair writes a key and its value and returns the value's range. Only between braces can the
// colon be missing.
func (w *writer) flowPair(path []any, column, depth int, braces bool) source.Range {
	name := w.name()
	path = child(path, name)
	if w.chance(6) {
		w.put("? ")
	}
	key := w.key(name)
	value := source.Range{Start: key.End, End: key.End}
	switch {
	case braces && w.chance(6):
		w.note(path, value)
	case w.chance(6):
		w.put(w.pick("", " ") + ":")
		value = w.text("")
		w.note(path, value)
		w.put(" ")
	case strings.HasSuffix(w.out.String(), `"`) && w.chance(3):
		w.put(":")
		value = w.text("1")
		w.note(path, value)
	default:
		w.put(w.pick("", " ") + ":")
		w.blanks()
		value = w.flowItemNoPair(path, column, depth)
	}
	w.noteKey(path, key)
	return value
}

func (w *writer) flowItemNoPair(path []any, column, depth int) source.Range {
	if w.chance(4) && depth < 4 {
		return w.flow(path, column, depth+1)
	}
	at := w.line(true)
	w.note(path, at)
	return at
}
