package syntax

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// ParseJSON reads a stream of JSON values (RFC 8259), as kubectl does. A text that is not JSON
// ends the stream with a document that has no Root and one InvalidJSON problem.
func ParseJSON(text []byte, limits Limits) []Document {
	var docs []Document
	for i := skipJSONBlanks(text, 0); i < len(text); i = skipJSONBlanks(text, i) {
		s := scanner{text: text, i: i, limits: limits}
		root, err := s.value(0)
		doc := Document{Root: root, Range: source.Range{Start: i, End: s.i}, Index: len(docs), JSON: true, Problems: s.problems}
		if err != nil {
			doc.Root = nil
			doc.Range.End = len(text)
			doc.Problems = append(doc.Problems, err.problem(text))
			return append(docs, doc)
		}
		docs = append(docs, doc)
		i = s.i
	}
	return docs
}

func skipJSONBlanks(text []byte, i int) int {
	for i < len(text) && (text[i] == ' ' || text[i] == '\t' || text[i] == '\n' || text[i] == '\r') {
		i++
	}
	return i
}

// jsonError is where and why a text is not JSON.
type jsonError struct {
	at      source.Range
	message string
	tooDeep bool
}

func (e *jsonError) problem(text []byte) Problem {
	if e.at.End > len(text) {
		e.at.End = len(text)
	}
	if e.tooDeep {
		return Problem{Code: TooLarge, Range: e.at, Detail: map[string]string{"what": "nesting", "limit": e.message}}
	}
	return Problem{Code: InvalidJSON, Range: e.at, Detail: map[string]string{"error": e.message}}
}

type scanner struct {
	text     []byte
	i        int
	limits   Limits
	problems []Problem
}

func (s *scanner) fail(start, end int, message string) *jsonError {
	return &jsonError{at: source.Range{Start: start, End: end}, message: message}
}

func (s *scanner) skip() { s.i = skipJSONBlanks(s.text, s.i) }

func (s *scanner) peek() byte {
	if s.i < len(s.text) {
		return s.text[s.i]
	}
	return 0
}

func (s *scanner) value(depth int) (*Node, *jsonError) {
	if depth > s.limits.Depth {
		err := s.fail(s.i, s.i+1, strconv.Itoa(s.limits.Depth))
		err.tooDeep = true
		return nil, err
	}
	start := s.i
	switch c := s.peek(); {
	case c == '{':
		return s.object(depth)
	case c == '[':
		return s.array(depth)
	case c == '"':
		text, err := s.str()
		if err != nil {
			return nil, err
		}
		return &Node{Kind: String, Style: DoubleQuoted, Text: text, Range: source.Range{Start: start, End: s.i}}, nil
	case c == '-' || c >= '0' && c <= '9':
		return s.number()
	}
	switch {
	case s.word("true"):
		return &Node{Kind: Bool, Text: "true", Range: source.Range{Start: start, End: s.i}}, nil
	case s.word("false"):
		return &Node{Kind: Bool, Text: "false", Range: source.Range{Start: start, End: s.i}}, nil
	case s.word("null"):
		return &Node{Kind: Null, Range: source.Range{Start: start, End: s.i}}, nil
	}
	return nil, s.unexpected("a value")
}

// word reads a word if it stands here, with nothing on its heels.
func (s *scanner) word(word string) bool {
	end := s.i + len(word)
	if end > len(s.text) || string(s.text[s.i:end]) != word || isWordByte(s.text, end) {
		return false
	}
	s.i = end
	return true
}

func isWordByte(text []byte, i int) bool {
	if i >= len(text) {
		return false
	}
	c := text[i]
	return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80
}

// number reads a number of RFC 8259, section 6, and gives its text as written.
func (s *scanner) number() (*Node, *jsonError) {
	start := s.i
	for s.i < len(s.text) && (isWordByte(s.text, s.i) || strings.IndexByte("+-.", s.text[s.i]) >= 0) {
		s.i++
	}
	text := string(s.text[start:s.i])
	if !validNumber(text) {
		return nil, s.fail(start, s.i, strconv.Quote(text)+" is not a number; put text in double quotes")
	}
	return &Node{Kind: Number, Text: text, Range: source.Range{Start: start, End: s.i}}, nil
}

func validNumber(s string) bool {
	s = strings.TrimPrefix(s, "-")
	whole := digits(s)
	if whole == 0 || whole > 1 && s[0] == '0' {
		return false
	}
	s = s[whole:]
	if rest, ok := strings.CutPrefix(s, "."); ok {
		n := digits(rest)
		if n == 0 {
			return false
		}
		s = rest[n:]
	}
	if s == "" {
		return true
	}
	if s[0] != 'e' && s[0] != 'E' {
		return false
	}
	s = s[1:]
	if s != "" && (s[0] == '+' || s[0] == '-') {
		s = s[1:]
	}
	return s != "" && digits(s) == len(s)
}

func (s *scanner) array(depth int) (*Node, *jsonError) {
	node := &Node{Kind: Sequence, Style: Flow, Range: source.Range{Start: s.i}}
	s.i++
	for s.skip(); s.peek() != ']'; s.skip() {
		item, err := s.value(depth + 1)
		if err != nil {
			return nil, err
		}
		node.Items = append(node.Items, item)
		if err := s.separator(']', node.Range.Start); err != nil {
			return nil, err
		}
	}
	s.i++
	node.Range.End = s.i
	return node, nil
}

func (s *scanner) object(depth int) (*Node, *jsonError) {
	node := &Node{Kind: Mapping, Style: Flow, Range: source.Range{Start: s.i}}
	s.i++
	var keys keySet
	for s.skip(); s.peek() != '}'; s.skip() {
		start := s.i
		if s.peek() != '"' {
			return nil, s.unexpected(`a key in double quotes`)
		}
		key, err := s.str()
		if err != nil {
			return nil, err
		}
		at := source.Range{Start: start, End: s.i}
		s.skip()
		if s.peek() != ':' {
			return nil, s.unexpected("a colon after the key " + strconv.Quote(key))
		}
		s.i++
		s.skip()
		value, err := s.value(depth + 1)
		if err != nil {
			return nil, err
		}
		if keys.add(key) {
			s.problems = append(s.problems, Problem{Code: DuplicateKey, Range: at, Detail: map[string]string{"key": key}})
			node.Open = true
		}
		node.Entries = append(node.Entries, Entry{Key: key, KeyRange: at, Value: value})
		if err := s.separator('}', node.Range.Start); err != nil {
			return nil, err
		}
	}
	s.i++
	node.Range.End = s.i
	return node, nil
}

// separator reads the comma behind a member, or sees the bracket that closes the collection.
func (s *scanner) separator(bracket byte, opened int) *jsonError {
	end := s.i
	s.skip()
	switch s.peek() {
	case bracket:
		return nil
	case ',':
		comma := s.i
		s.i++
		s.skip()
		if s.peek() == bracket {
			return s.fail(comma, comma+1, "trailing comma: JSON allows none before "+strconv.QuoteRune(rune(bracket)))
		}
		return nil
	}
	if s.i >= len(s.text) {
		open := s.text[opened]
		return s.fail(opened, opened+1, fmt.Sprintf("this %q is never closed: the text ends before its %q", open, bracket))
	}
	if c := s.text[s.i]; c == '"' || c == '{' || c == '[' {
		return s.fail(end, end, "missing comma between two members")
	}
	return s.unexpected("a comma or " + strconv.QuoteRune(rune(bracket)))
}

// unexpected says what stands where something else must.
func (s *scanner) unexpected(wanted string) *jsonError {
	rest := s.text[s.i:]
	if len(rest) == 0 {
		return s.fail(max(s.i-1, 0), s.i, "the text ends where "+wanted+" must follow")
	}
	r, size := utf8.DecodeRune(rest)
	end := s.i + size
	switch {
	case bytes.HasPrefix(rest, []byte("//")), bytes.HasPrefix(rest, []byte("/*")), r == '#':
		return s.fail(s.i, s.i+len(bytes.SplitN(rest, []byte("\n"), 2)[0]), "a comment: JSON has none")
	case r == '\'':
		return s.fail(s.i, end, "single quotes: JSON takes only double ones")
	case r == '“' || r == '”' || r == '‘' || r == '’':
		return s.fail(s.i, end, "a typographic quote "+string(r)+`: write "`)
	}
	for end < len(s.text) && isWordByte(s.text, s.i) && isWordByte(s.text, end) {
		end++
	}
	return s.fail(s.i, end, strconv.Quote(string(s.text[s.i:end]))+" where "+wanted+" must follow")
}

// str reads a string with its escapes. A lone surrogate becomes U+FFFD, as in encoding/json.
func (s *scanner) str() (string, *jsonError) {
	start := s.i
	s.i++
	from := s.i
	var out []byte
	for s.i < len(s.text) {
		switch c := s.text[s.i]; {
		case c == '"':
			s.i++
			if out == nil {
				return string(s.text[from : s.i-1]), nil
			}
			return string(append(out, s.text[from:s.i-1]...)), nil
		case c == '\\':
			out = append(out, s.text[from:s.i]...)
			var err *jsonError
			if out, err = s.escape(out); err != nil {
				return "", err
			}
			from = s.i
		case c < 0x20:
			if c == '\n' || c == '\r' {
				return "", s.fail(start, s.i, "this string is not closed on its line")
			}
			return "", s.fail(s.i, s.i+1, fmt.Sprintf(`a control character in a string: escape it as \u%04x`, c))
		default:
			s.i++
		}
	}
	return "", s.fail(start, s.i, "this string is never closed")
}

const simpleEscapes = `"\/bfnrt`

func (s *scanner) escape(out []byte) ([]byte, *jsonError) {
	start := s.i
	s.i++
	c := s.peek()
	if i := strings.IndexByte(simpleEscapes, c); i >= 0 && c != 0 {
		s.i++
		return append(out, "\"\\/\b\f\n\r\t"[i]), nil
	}
	if c != 'u' {
		return nil, s.fail(start, start+2, "an escape that JSON does not know")
	}
	r, ok := s.hex(start)
	if !ok {
		return nil, s.fail(start, start+6, "an escape that JSON does not know")
	}
	s.i = start + 6
	if utf16.IsSurrogate(r) {
		low, ok := s.hex(s.i)
		pair := utf16.DecodeRune(r, low)
		if ok && pair != utf8.RuneError {
			s.i += 6
			return utf8.AppendRune(out, pair), nil
		}
		r = utf8.RuneError
	}
	return utf8.AppendRune(out, r), nil
}

func (s *scanner) hex(i int) (rune, bool) {
	if i+6 > len(s.text) || s.text[i] != '\\' || s.text[i+1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(s.text[i+2:i+6]), 16, 32)
	return rune(n), err == nil
}
