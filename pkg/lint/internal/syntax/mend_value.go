package syntax

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// value reads a value, or stands for one that is not there.
func (m *mender) value() *Node {
	start := m.i
	here := func() source.Range { return source.Range{Start: start, End: min(m.i, len(m.text))} }
	switch c := m.peek(); {
	case m.i >= len(m.text) || c == ',' || c == '}' || c == ']':
		m.tell(faultNoValue, start, start, "a value is missing here")
		if c != ',' {
			m.mismatch()
		}
		m.unsureNext(lostItem)
		return m.unknownAt(here())
	case c == '{':
		return m.object(false)
	case c == '[':
		return m.array()
	case m.quote() != noQuote:
		text, known := m.str()
		if !known {
			return m.unknownAt(here())
		}
		return &Node{Kind: String, Style: DoubleQuoted, Text: text, Range: here()}
	case m.ellipsis():
		return m.unknownAt(here())
	case m.token():
		m.out.Template = true
		m.lost()
		return m.unknownAt(source.Range{Start: start, End: start})
	}
	return m.bareValue()
}

// token tells whether something stands here that another program replaces by a value.
func (m *mender) token() bool {
	rest := m.text[m.i:]
	return bytes.IndexByte([]byte("$@%"), rest[0]) >= 0 || bytes.HasPrefix(rest, []byte("#{")) || bytes.HasPrefix(rest, []byte("__"))
}

// bareValue reads a value that is not in quotes: one that JSON knows, or text.
func (m *mender) bareValue() *Node {
	start := m.i
	for m.i < len(m.text) && (isWordByte(m.text, m.i) || bytes.IndexByte([]byte("+-.:/*<>_$@%"), m.text[m.i]) >= 0) {
		m.i++
	}
	if m.i == start {
		m.other("what begins no value")
		_, size := utf8.DecodeRune(m.text[m.i:])
		m.i += size
	}
	at := source.Range{Start: start, End: m.i}
	word := string(m.text[start:m.i])
	m.wordEnd()
	switch word {
	case "true", "false":
		return &Node{Kind: Bool, Text: word, Range: at}
	case "null":
		return &Node{Kind: Null, Range: at}
	case "True", "False", "TRUE", "FALSE":
		m.tell(faultWord, at.Start, at.End, fmt.Sprintf("%s: JSON writes it in small letters", word))
		return &Node{Kind: Bool, Text: string(bytes.ToLower([]byte(word))), Range: at}
	}
	if validNumber(word) {
		return &Node{Kind: Number, Text: word, Range: at}
	}
	m.tell(faultWord, at.Start, at.End, strconv.Quote(word)+" without quotes: put text in double quotes")
	return m.unknownAt(at)
}

// wordEnd gives up where a quote follows on the heels of a word: another one is missing before it.
func (m *mender) wordEnd() bool {
	if m.quote() == noQuote {
		return false
	}
	m.tell(faultString, m.i, m.i+1, "a quote in the middle of text: one is missing before it, or it needs a backslash")
	m.lost()
	return true
}

// object reads an object, or members without the braces around them.
func (m *mender) object(bare bool) *Node {
	f := m.push(Mapping, bare)
	if !bare {
		m.i++
	}
	var keys keySet
	for {
		m.gap()
		f.node.Range.End = max(f.node.Range.End, m.i)
		switch c := m.peek(); {
		case m.i >= len(m.text):
			m.ended(f)
			return m.pop(f)
		case c == '}':
			if bare {
				end := f.node.Range.End
				m.i++
				m.pop(f)
				f.node.Range.End = end
				return f.node
			}
			m.i++
			return m.pop(f)
		case c == ']' && m.inside(Sequence), c == '{' && m.around() != nil && m.around().node.Kind == Sequence:
			m.unsureNext(partItem)
			m.missing(f, '}')
			return m.pop(f)
		case c == ',':
			m.stray()
		case m.ellipsis():
			f.node.Open = true
		case m.quote() != noQuote || isWordByte(m.text, m.i):
			m.member(f, &keys)
			m.separator('}')
		default:
			m.forgetLast(f.node)
			m.stray()
		}
	}
}

// forgetLast makes the last value of an object unknown: what follows may be a part of it.
func (m *mender) forgetLast(n *Node) {
	if len(n.Entries) == 0 {
		return
	}
	if last := &n.Entries[len(n.Entries)-1]; last.Value.Parts == nil {
		last.Value = m.unknownAt(last.Value.Range)
	}
}

// stray passes over what cannot stand between members.
func (m *mender) stray() {
	switch c := m.text[m.i]; c {
	case ',':
		m.tell(faultExtraComma, m.i, m.i+1, "a comma too many")
		m.i++
	case '}', ']':
		m.tell(faultSurplus, m.i, m.i+1, fmt.Sprintf("this %q closes nothing", c))
		m.mismatch()
		m.i++
	case '{':
		m.other("a value without a key")
		m.mismatch()
		m.value()
	case '[':
		m.other("a value without a key")
		m.lost()
	default:
		m.other("what begins no member")
		m.mismatch()
		_, size := utf8.DecodeRune(m.text[m.i:])
		m.i += size
	}
}

// member reads a key and its value.
func (m *mender) member(f *frame, keys *keySet) {
	doubtful := f.doubtful
	start := m.i
	key, known := m.key()
	at := source.Range{Start: start, End: min(m.i, len(m.text))}
	m.gap()
	var value *Node
	switch c := m.peek(); {
	case c == ':':
		m.i++
		m.gap()
		value = m.value()
	case c == '=':
		m.tell(faultColon, m.i, m.i+1, fmt.Sprintf("an equals sign where a colon must follow the key %q", key))
		for m.peek() == '=' || m.peek() == '>' {
			m.i++
		}
		m.gap()
		value = m.value()
	case m.i < len(m.text) && c != ',' && c != '}' && c != ']' && !m.beginsMember():
		m.tell(faultColon, at.End, at.End, fmt.Sprintf("a colon is missing behind the key %q", key))
		value = m.value()
	default:
		m.tell(faultNoValue, at.Start, at.End, fmt.Sprintf("%q is a key without a value", key))
		f.node.Open = true
		m.forgetLast(f.node)
		m.unsureNext(lostItem)
		return
	}
	value = m.secondColon(value)
	if doubtful {
		return
	}
	entry := Entry{Key: key, KeyRange: at, Value: value}
	if !known {
		entry.KeyParts = []Part{{Text: key, Class: Ref}}
		f.node.Open = true
	} else if keys.add(key) {
		m.problems = append(m.problems, Problem{Code: DuplicateKey, Range: at, Detail: map[string]string{"key": key}})
		f.node.Open = true
	}
	f.node.Entries = append(f.node.Entries, entry)
}

// secondColon takes care of a value that a colon follows: a brace is missing before it, and the members
// of the object that it belongs to stand in the one around it now.
func (m *mender) secondColon(value *Node) *Node {
	end := m.i
	m.gap()
	if m.peek() != ':' {
		m.i = end
		return value
	}
	m.tell(faultBrace, value.Range.Start, value.Range.Start, "a '{' is missing here, or a comma: a second colon follows")
	m.mismatch()
	for m.peek() == ':' {
		m.i++
		m.gap()
	}
	m.value()
	return m.unknownAt(value.Range)
}

func (m *mender) key() (key string, known bool) {
	if m.quote() != noQuote {
		start := m.i
		if key, known = m.str(); !known {
			key = string(m.text[start:min(m.i, len(m.text))])
		}
		return key, known
	}
	start := m.i
	for m.i < len(m.text) && isWordByte(m.text, m.i) {
		m.i++
	}
	key = string(m.text[start:m.i])
	if m.wordEnd() {
		return key, false
	}
	m.tell(faultWord, start, min(m.i, len(m.text)), fmt.Sprintf("the key %s without quotes: put it in double quotes", key))
	return key, true
}

// array reads a list.
func (m *mender) array() *Node {
	f := m.push(Sequence, false)
	m.i++
	for {
		m.gap()
		switch c := m.peek(); {
		case m.i >= len(m.text):
			m.ended(f)
			return m.pop(f)
		case c == ']':
			m.i++
			m.surplusBracket(f)
			return m.pop(f)
		case c == '}' && m.inside(Mapping) && !m.surplusBrace(f.node):
			m.missing(f, ']')
			return m.pop(f)
		case m.ellipsis():
			f.node.Open = true
		case m.beginsMember():
			if !holdsObjects(f.node) && m.inside(Mapping) {
				m.missing(f, ']')
				return m.pop(f)
			}
			m.unbraced(f)
		case c == ',' || c == '}' || c == ':' || c == '=' || c == ';':
			m.strayItem(f.node)
		default:
			sure := f.next
			f.next = wholeItem
			item := m.value()
			if item.Kind == Mapping && sure == lostItem {
				item = m.unknownAt(item.Range)
			}
			item.Open = item.Open || item.Kind == Mapping && sure == partItem
			f.node.Items = append(f.node.Items, item)
			m.separator(']')
		}
	}
}

// holdsObjects tells a list of objects, or one that is empty yet, from a list of strings.
func holdsObjects(n *Node) bool {
	return !slices.ContainsFunc(n.Items, func(item *Node) bool { return item.Kind != Mapping })
}

// unbraced passes over members where an object must stand: a brace is missing before them, or the list
// was to end, or the object before them was closed too early.
func (m *mender) unbraced(f *frame) {
	m.tell(faultBrace, m.i, m.i, "a '{' or a ']' is missing here, or the '}' before it is one too many")
	m.mismatch()
	f.strayed = true
	if items := f.node.Items; len(items) > 0 {
		m.closedEarly(items[len(items)-1])
	}
	m.object(true)
	m.separator(']')
	if m.inside(Sequence) { // what follows may belong to the other list
		m.lost()
	}
}

// surplusBrace tells a brace that is one too many from one that comes before its list is closed, by
// what follows it.
func (m *mender) surplusBrace(list *Node) bool {
	if !holdsObjects(list) || len(list.Items) == 0 {
		return false
	}
	i := skipJSONBlanks(m.text, m.i+1)
	if i < len(m.text) && m.text[i] == ',' {
		i = skipJSONBlanks(m.text, i+1)
		return i < len(m.text) && m.text[i] == '{'
	}
	return i < len(m.text) && m.text[i] == ']'
}

// strayItem passes over what cannot stand between the members of a list.
func (m *mender) strayItem(list *Node) {
	if c := m.text[m.i]; c == ':' || c == '=' {
		m.other("what begins no value")
		m.lost()
		return
	}
	if m.text[m.i] == '}' && len(list.Items) > 0 {
		m.closedEarly(list.Items[len(list.Items)-1])
	}
	lists := m.text[m.i] == '}' && m.inside(Sequence)
	m.stray()
	if lists { // what follows may belong to the other list
		m.lost()
	}
}

// separator reads the comma behind a member.
func (m *mender) separator(bracket byte) {
	end := min(m.i, len(m.text))
	m.gap()
	switch c := m.peek(); {
	case c == ',':
		comma := m.i
		m.i++
		m.gap()
		m.comma = m.i
		if m.peek() == bracket {
			m.tell(faultTrailingComma, comma, comma+1, "trailing comma: JSON allows none before "+strconv.QuoteRune(rune(bracket)))
		}
	case c == ';':
		m.tell(faultMissingComma, m.i, m.i+1, "a semicolon where a comma must stand")
		m.i++
	case m.quote() != noQuote || c == '{' || c == '[' && bracket == ']':
		m.tell(faultMissingComma, end, end, "missing comma between two members")
	}
}

// beginsMember tells whether a key with its colon stands here.
func (m *mender) beginsMember() bool {
	if m.i >= len(m.text) || m.quote() == noQuote && !isWordByte(m.text, m.i) {
		return false
	}
	ahead := m.ahead()
	ahead.key()
	ahead.gap()
	return ahead.peek() == ':'
}
