package syntax

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// gap skips blanks, and tells of what people take for blanks: comments, and the blanks that come along
// with text that was copied from a page.
func (m *mender) gap() {
	for m.i < len(m.text) {
		m.skip()
		rest := m.text[m.i:]
		r, size := utf8.DecodeRune(rest)
		switch {
		case bytes.HasPrefix(rest, []byte("//")), r == '#' && !bytes.HasPrefix(rest, []byte("#{")):
			m.comment(m.lineEnd(m.i))
		case bytes.HasPrefix(rest, []byte("/*")):
			end := bytes.Index(rest, []byte("*/"))
			if end < 0 {
				m.comment(len(m.text))
				return
			}
			m.comment(m.i + end + len("*/"))
		case r >= 0x80 && (unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060'):
			m.tell(faultBlank, m.i, m.i+size, "the blank "+unicodeName(r)+", which is none to a reader of JSON: replace it by a space")
			m.i += size
		default:
			return
		}
	}
}

func (m *mender) comment(end int) {
	m.tell(faultComment, m.i, end, "a comment: JSON has none")
	m.i = end
}

// ellipsis reads dots that stand for text that was left out.
func (m *mender) ellipsis() bool {
	rest := m.text[min(m.i, len(m.text)):]
	length := len(rest) - len(bytes.TrimLeft(rest, "."))
	if bytes.HasPrefix(rest, []byte("…")) {
		length = len("…")
	}
	if length < 2 {
		return false
	}
	m.tell(faultEllipsis, m.i, m.i+length, `"`+string(rest[:length])+`" stands for text that was left out: write what belongs here, or remove it`)
	m.i += length
	return true
}

// quoting is the sort of a quote.
type quoting uint8

const (
	noQuote quoting = iota
	straight
	single
	curly
	curlySingle
)

// quote is the sort of the quote that stands here.
func (m *mender) quote() quoting {
	sort, _ := quoteAt(m.text, m.i)
	return sort
}

func quoteAt(text []byte, i int) (sort quoting, size int) {
	if i >= len(text) {
		return noQuote, 0
	}
	r, size := utf8.DecodeRune(text[i:])
	switch r {
	case '"':
		return straight, size
	case '\'':
		return single, size
	case '“', '”', '„', '‟', '″':
		return curly, size
	case '‘', '’', '‚', '‛', '′':
		return curlySingle, size
	}
	return noQuote, size
}

// str reads a string in whatever quotes, and tells whether its text is known.
func (m *mender) str() (string, bool) {
	start := m.i
	opened, size := quoteAt(m.text, m.i)
	m.tellQuote(opened, start)
	m.i += size
	known := true
	var out []byte
	for m.i < len(m.text) {
		switch sort, size := quoteAt(m.text, m.i); {
		case m.closes(opened, sort, size):
			m.tellQuote(sort, m.i)
			m.i += size
			return string(out), known && !m.strayQuote(start)
		case m.text[m.i] == '\\':
			var err *jsonError
			if out, err = m.escape(out); err != nil {
				m.tell(faultEscape, err.at.Start, err.at.End, err.message)
				m.i = min(err.at.Start+2, len(m.text))
				known = false
			}
		case m.text[m.i] == '\n' || m.text[m.i] == '\r':
			m.tell(faultString, start, m.i, "this string is not closed on its line")
			if bytes.ContainsAny(out, "{}[]") { // which may not be its own
				m.lost()
			}
			return string(out), false
		default:
			if m.text[m.i] < 0x20 {
				m.tell(faultControl, m.i, m.i+1, "a control character in a string: write it as an escape")
			}
			out = append(out, m.text[m.i:m.i+size]...)
			m.i += size
		}
	}
	m.tell(faultString, start, len(m.text), "this string is never closed")
	return string(out), false
}

// closes tells whether a quote closes a string that was opened by another one. Straight ones are also
// closed by a typographic quote that nothing but the end of a member can follow, and the other way round.
func (m *mender) closes(opened, sort quoting, size int) bool {
	switch {
	case sort == noQuote:
		return false
	case sort == opened:
		return opened != single && opened != curlySingle || m.endsMember(m.i+size)
	case opened == curly:
		return sort == straight
	case opened == curlySingle:
		return sort == single && m.endsMember(m.i+size)
	case opened == straight:
		return sort == curly && m.endsMember(m.i+size)
	}
	return sort == curlySingle && m.endsMember(m.i+size)
}

// endsMember tells whether what can follow a string stands here.
func (m *mender) endsMember(i int) bool {
	for i < len(m.text) && (m.text[i] == ' ' || m.text[i] == '\t') {
		i++
	}
	return i >= len(m.text) || bytes.IndexByte([]byte(":,]}\r\n"), m.text[i]) >= 0
}

// strayQuote tells whether the quote that was taken for a closing one was none: text follows on its heels.
func (m *mender) strayQuote(start int) bool {
	if m.i >= len(m.text) || bytes.HasPrefix(m.text[m.i:], []byte("…")) {
		return false
	}
	r, _ := utf8.DecodeRune(m.text[m.i:])
	if sort, _ := quoteAt(m.text, m.i); sort == noQuote && (!isWordByte(m.text, m.i) || unicode.IsSpace(r)) {
		return false
	}
	inside := m.text[start:m.i]
	if open := bytes.LastIndex(inside, []byte("${")); open >= 0 && bytes.IndexByte(inside[open:], '}') < 0 {
		m.out.Template = true // ${replace(issuer, "https://", "")}
	}
	m.tell(faultString, m.i-1, m.i, "a quote in the middle of text: one is missing before it, or it needs a backslash")
	m.lost()
	return true
}

func (m *mender) tellQuote(sort quoting, at int) {
	_, size := quoteAt(m.text, at)
	switch sort {
	case single:
		m.tell(faultSingleQuote, at, at+size, "single quotes: JSON takes only double ones")
	case curly, curlySingle:
		m.tell(faultTypographic, at, at+size, "a typographic quote "+string(m.text[at:at+size])+`: write "`)
	default:
	}
}

// unicodeName is a character as people look it up.
func unicodeName(r rune) string {
	const digits = "0123456789ABCDEF"
	return "U+" + string([]byte{digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15]})
}
