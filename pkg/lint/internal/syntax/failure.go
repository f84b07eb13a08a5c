package syntax

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
	kubeyaml "sigs.k8s.io/yaml"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// failure turns an error of the YAML reader into a problem at the place that helps most.
func (m *marks) failure(err error) Problem {
	message, _ := readerError(err)
	if rest, ok := strings.CutPrefix(message, "exceeded max depth of "); ok {
		return Problem{Code: TooLarge, Range: m.firstLine(), Detail: map[string]string{"what": whatNesting, "limit": rest}}
	}
	at, words := m.place(message, err)
	if words != "" {
		message = words + " (" + message + ")"
	}
	return Problem{Code: InvalidYAML, Range: at, Detail: map[string]string{"error": message}}
}

// place finds what an error is about, and words that explain it where we know some.
func (m *marks) place(message string, err error) (source.Range, string) {
	switch {
	case message == "control characters are not allowed":
		if at, r := m.controlCharacter(); at.Len() > 0 {
			return at, fmt.Sprintf("the character %U", r) + " is not allowed in YAML; in double quotes write it as an escape"
		}
	case strings.HasPrefix(message, "unknown anchor "):
		name := strings.TrimSuffix(strings.TrimPrefix(message, "unknown anchor '"), "' referenced")
		if at := m.unknownAlias(name, message); at.Len() > 0 {
			return at, "*" + name + " refers to an anchor that stands nowhere before it in the document"
		}
	}
	e := explanations[message]
	context, problem := m.errorLines(message, err, e.parser)
	line := problem
	if e.context && context > 0 || m.isBlankLine(problem) {
		line = context
	}
	if m.isBlankLine(line) {
		line = m.lastLineBefore(max(line, problem))
	}
	at := m.line(line)
	if e.tab {
		if tab := m.indentTab(at.Start); tab.Len() > 0 {
			return tab, "a tab in the indentation: YAML allows only spaces there"
		}
	}
	if heading := m.heading(message, line); heading.Len() > 0 {
		return heading, fmt.Sprintf("%q has no colon: give it one if it is a key, or remove the line if it came along with a copied text", m.text[heading.Start:heading.End])
	}
	return at, e.words
}

// heading is a first line without a colon, which makes what follows it a value of two lines: a key
// that lost its colon, or a caption copied along with the text. It is empty where the error is
// another.
func (m *marks) heading(message string, line int) source.Range {
	if message != "mapping values are not allowed in this context" {
		return source.Range{}
	}
	last := line - 1
	for last > 0 && m.isBlankLine(last) {
		last--
	}
	heading := m.line(last)
	if last < 1 || bytes.ContainsAny(m.text[heading.Start:heading.End], ":#'\"-[") {
		return source.Range{}
	}
	for before := 1; before < last; before++ {
		at := m.line(before)
		if text := m.text[at.Start:at.End]; len(text) > 0 && text[0] != '#' && !isMarker(text, "---") {
			return source.Range{}
		}
	}
	return heading
}

// readerError takes "yaml: line 3: words" apart. The line is 0 where the reader tells none.
func readerError(err error) (message string, line int) {
	message = strings.TrimPrefix(err.Error(), "yaml: ")
	rest, ok := strings.CutPrefix(message, "line ")
	if !ok {
		return message, 0
	}
	number, words, ok := strings.Cut(rest, ": ")
	if !ok {
		return message, 0
	}
	line, convErr := strconv.Atoi(number)
	if convErr != nil {
		return message, 0
	}
	return words, line
}

// errorLines asks both readers for the line of an error: yaml/v3 tells where the broken construct
// begins if it knows, yaml/v2 (through sigs.k8s.io/yaml) where it breaks. Both leave out the line
// if it is the first, which a blank line before the text takes care of, and both count the lines
// of their parser, unlike those of their scanner, from 0. A line that nobody tells is 0.
func (m *marks) errorLines(message string, err error, parser bool) (context, problem int) {
	shifted := append([]byte{'\n'}, m.text[m.base:]...)
	own := func(err error) int {
		words, line := readerError(err)
		if words != message || line == 0 {
			return 0
		}
		if !parser {
			line--
		}
		return line
	}
	context = own(lastError(shifted))
	if _, refused := kubeyaml.YAMLToJSON(shifted); refused != nil {
		refused = unwrapAll(refused)
		problem = own(refused)
	}
	if context == 0 {
		_, context = readerError(err)
	}
	if problem == 0 {
		problem = context
	}
	return context, problem
}

// unwrapAll is the error that the others are wrapped around.
func unwrapAll(err error) error {
	for inner := errors.Unwrap(err); inner != nil; inner = errors.Unwrap(err) {
		err = inner
	}
	return err
}

func lastError(text []byte) error {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	for {
		if err := decode(decoder, new(yaml.Node)); err != nil {
			return err
		}
	}
}

// controlCharacter is the first character that YAML forbids (1.2.2, section 5.1).
func (m *marks) controlCharacter() (source.Range, rune) {
	for i := m.lines[0]; i < len(m.text); {
		r, size := utf8.DecodeRune(m.text[i:])
		if r < 0x20 && r != '\t' && r != '\n' && r != '\r' || r >= 0x7F && r < 0xA0 && r != 0x85 || r == 0xFEFF || r == 0xFFFE || r == 0xFFFF {
			return source.Range{Start: i, End: i + size}, r
		}
		i += size
	}
	return source.Range{}, 0
}

// unknownAlias finds the alias that an error is about: the first with its name at which the text
// up to there has that error already. One in a comment or in quotes has not.
func (m *marks) unknownAlias(name, message string) source.Range {
	alias := "*" + name
	const tries = 20 // each reads the text anew
	i := m.base
	for range tries {
		found := bytes.Index(m.text[i:], []byte(alias))
		if found < 0 {
			break
		}
		at := source.Range{Start: i + found, End: i + found + len(alias)}
		i = at.End
		if i < len(m.text) && isAnchorByte(m.text[i]) {
			continue
		}
		if words, _ := readerError(lastError(append(bytes.Clone(m.text[m.base:at.End]), '\n'))); words == message {
			return at
		}
	}
	return source.Range{}
}

// line is the text of a 1-based line of the stretch, without the blanks around it.
func (m *marks) line(line int) source.Range {
	if line < 1 || line > len(m.lines) {
		return m.firstLine()
	}
	start := m.lines[line-1]
	end := m.lineEnd(start)
	for start < end && isBlank(m.text[start]) {
		start++
	}
	for end > start && isBlank(m.text[end-1]) {
		end--
	}
	return source.Range{Start: start, End: end}
}

// firstLine is the first line with something on it.
func (m *marks) firstLine() source.Range {
	for line := range m.lines {
		if at := m.line(line + 1); at.Len() > 0 {
			return at
		}
	}
	return source.Range{Start: m.base, End: m.base}
}

func (m *marks) isBlankLine(line int) bool {
	return line < 1 || line > len(m.lines) || m.line(line).Len() == 0
}

// secondOpinion asks kubectl's reader about a text that yaml/v3 is known to be too kind to: it takes
// tabs before a comment, and on blank lines around it, where a key could begin.
func (m *marks) secondOpinion() error {
	text := m.text[m.base:]
	for tab := bytes.IndexByte(text, '\t'); tab >= 0; {
		begin, end := tab, tab+1
		for begin > 0 && isBlank(text[begin-1]) {
			begin--
		}
		for end < len(text) && isBlank(text[end]) {
			end++
		}
		empty := end == len(text) || text[end] == '#' || breakWidth(text, end) > 0
		if empty && (beginsLine(text, begin) || bytes.IndexByte([]byte("-?:"), text[begin-1]) >= 0) {
			_, err := kubeyaml.YAMLToJSON(text)
			return err //nolint:wrapcheck // failure takes its words apart
		}
		next := bytes.IndexByte(text[end:], '\t')
		if next < 0 {
			return nil
		}
		tab = end + next
	}
	return nil
}

// lastLineBefore is the last line with something on it that is not behind the given one.
func (m *marks) lastLineBefore(line int) int {
	if line < 1 || line > len(m.lines) {
		line = len(m.lines)
	}
	for line > 1 && m.isBlankLine(line) {
		line--
	}
	return line
}

// indentTab is the first tab in the blanks before start.
func (m *marks) indentTab(start int) source.Range {
	begin := start
	for begin > m.base && isBlank(m.text[begin-1]) {
		begin--
	}
	if tab := bytes.IndexByte(m.text[begin:start], '\t'); tab >= 0 {
		return source.Range{Start: begin + tab, End: begin + tab + 1}
	}
	return source.Range{}
}
