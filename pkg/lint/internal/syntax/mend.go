package syntax

import (
	"bytes"
	"fmt"
	"strconv"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Mended is what a patient reader makes of text that is not quite JSON. It reads on behind what is
// wrong, and it never makes anything up: a value that it is not sure of is unknown, and a collection
// that may have lost or gained members is open.
type Mended struct {
	// Values are what stands at the top of the text, in its order.
	Values []MendedValue
	// Problems are what is wrong: InvalidJSON, the first of each sort, and what else a reader of
	// JSON finds, in no particular order.
	Problems []Problem
	// Lost is true where the reader could not find its way any more: nothing that it says of the
	// values can be relied on.
	Lost bool
	// Template is true for text that some other program fills in before it is JSON.
	Template bool
}

// MendedValue is one value at the top of a text.
type MendedValue struct {
	Root *Node
	// Bare is true for the members of an object without the braces around them.
	Bare bool
	// Followed is true where a comma, or an ellipsis, says that there was more.
	Followed bool
	// Loose is true where something else than a value stands beside it: text, or a bracket too many.
	Loose bool
}

// MendJSON reads text that is not JSON, or may not be.
func MendJSON(text []byte, limits Limits) Mended {
	m := mender{scanner: scanner{text: text, limits: limits}}
	for m.gap(); m.i < len(m.text); m.gap() {
		m.top()
	}
	m.tellUnclosed()
	m.out.Problems = append(m.out.Problems, m.problems...)
	return m.out
}

// fault is a sort of mistake; of each only the first is told.
type fault uint8

const (
	faultTrailingComma fault = iota
	faultMissingComma
	faultExtraComma
	faultComment
	faultTypographic
	faultSingleQuote
	faultBlank
	faultEllipsis
	faultColon
	faultNoValue
	faultWord
	faultControl
	faultEscape
	faultString
	faultUnclosed
	faultSurplus
	faultBrace
	faultOther
	faults
)

// mender is a scanner that does not give up.
type mender struct {
	scanner
	out  Mended
	told [faults]bool
	// stack are the collections that are open, outermost first.
	stack []*frame
	// comma is where the last comma between members ends, blanks behind it included.
	comma int
	// unclosed are where those begin that the end of the text has closed, innermost first.
	unclosed []int
}

// frame is a collection that is being read.
type frame struct {
	node *Node
	// doubtful is true behind a bracket that did not fit: what follows may belong elsewhere.
	doubtful bool
	// strayed is true for a list in which members of an object stand, or that ends with one.
	strayed bool
	// next is how sure a list's next object is.
	next sureness
	// bare is true for an object without braces.
	bare bool
}

// sureness is how sure it is that an object is a member of its list: sure; a member, or a part of the
// one before; not at all.
type sureness uint8

const (
	wholeItem sureness = iota
	partItem
	lostItem
)

// tell reports a mistake, unless one of its sort is told already.
func (m *mender) tell(f fault, start, end int, message string) {
	if m.told[f] {
		return
	}
	m.told[f] = true
	end = min(end, len(m.text))
	m.out.Problems = append(m.out.Problems, m.fail(min(start, end), end, message).problem(m.text))
}

// top reads what stands at the top of the text.
func (m *mender) top() {
	var last *MendedValue
	if len(m.out.Values) > 0 {
		last = &m.out.Values[len(m.out.Values)-1]
	}
	switch c := m.text[m.i]; {
	case c == '{' || c == '[':
		m.out.Values = append(m.out.Values, MendedValue{Root: m.value()})
	case m.quote() != noQuote && m.beginsMember():
		if last != nil && !last.Followed {
			m.tell(faultBrace, m.i, m.i, "a '{' is missing here")
			last.Loose = true
		}
		m.out.Values = append(m.out.Values, MendedValue{Root: m.object(true), Bare: true})
	case c == ',' && last != nil:
		m.i++
		last.Followed = true
	case m.ellipsis():
		if last != nil {
			last.Followed = true
		}
	case (c == '}' || c == ']') && last != nil:
		m.tell(faultSurplus, m.i, m.i+1, fmt.Sprintf("this %q closes nothing", c))
		m.i++
		last.Loose = true
		m.closedEarly(last.Root)
		m.out.Lost = m.out.Lost || m.told[faultBrace]
	case c == ',' || c == '}' || c == ']':
		m.other("text that is no JSON")
		m.i++
	default:
		m.other("text that is no JSON")
		m.i = m.lineEnd(m.i)
		if last != nil {
			last.Loose = true
		}
	}
}

func (m *mender) lineEnd(i int) int {
	if end := bytes.IndexByte(m.text[i:], '\n'); end >= 0 {
		return i + end
	}
	return len(m.text)
}

// other tells of what has no name of its own.
func (m *mender) other(what string) {
	if m.told[faultOther] {
		return
	}
	err := m.unexpected(what)
	m.tell(faultOther, err.at.Start, err.at.End, what+": "+strconv.Quote(string(m.text[err.at.Start:min(err.at.End, len(m.text))])))
}

// push begins a collection; nil is one that nests too deep.
func (m *mender) push(kind Kind, bare bool) *frame {
	f := &frame{node: &Node{Kind: kind, Style: Flow, Range: source.Range{Start: m.i, End: m.i}}, bare: bare}
	m.stack = append(m.stack, f)
	if len(m.stack) > m.limits.Depth {
		err := m.fail(m.i, m.i+1, strconv.Itoa(m.limits.Depth))
		err.tooDeep = true
		m.out.Problems = append(m.out.Problems, err.problem(m.text))
		m.lost()
	}
	return f
}

func (m *mender) pop(f *frame) *Node {
	m.stack = m.stack[:len(m.stack)-1]
	f.node.Range.End = max(f.node.Range.End, min(m.i, len(m.text)))
	return f.node
}

// lost gives up.
func (m *mender) lost() {
	m.out.Lost = true
	m.i = len(m.text)
}

// around is the collection that the innermost one stands in, or nil.
func (m *mender) around() *frame {
	if len(m.stack) < 2 {
		return nil
	}
	return m.stack[len(m.stack)-2]
}

// inside tells whether a collection of a kind is open, the innermost one not counted.
func (m *mender) inside(kind Kind) bool {
	for _, f := range m.stack[:len(m.stack)-1] {
		if f.node.Kind == kind {
			return true
		}
	}
	return false
}

// mismatch is a bracket that does not fit: nobody knows any more what belongs to the collections
// that are open.
func (m *mender) mismatch() {
	for _, f := range m.stack {
		f.node.Open = true
		f.doubtful = true
	}
}

// unsureNext says how sure the next object is of the list around the innermost collection.
func (m *mender) unsureNext(sure sureness) {
	for i := len(m.stack) - 2; i >= 0; i-- {
		if f := m.stack[i]; f.node.Kind == Sequence {
			f.next = max(f.next, sure)
			return
		}
	}
}

// missing ends a collection whose bracket is missing before the one at hand.
func (m *mender) missing(f *frame, bracket byte) {
	m.mismatch()
	m.swallowed(f.node)
	f.strayed = true
	m.surplusBracket(f)
	if f.bare {
		return
	}
	at := f.node.Range.Start
	next := fmt.Sprintf("%q", m.text[m.i])
	if m.quote() != noQuote {
		ahead := m.ahead()
		key, _ := ahead.key()
		next = fmt.Sprintf("key %q", key)
	}
	m.tell(faultBrace, at, at+1, fmt.Sprintf("this %q is not closed: its %q is missing before the next %s", m.text[at], bracket, next))
}

// ahead is a mender that looks ahead, and tells nobody.
func (m *mender) ahead() *mender {
	return &mender{scanner: scanner{text: m.text, i: m.i, limits: m.limits}}
}

// ended is a collection that the end of the text closes.
func (m *mender) ended(f *frame) {
	f.node.Open = f.node.Open || !f.bare || m.comma == m.i || len(m.unclosed) > 0
	m.swallowed(f.node)
	m.surplusBracket(f)
	if !f.bare {
		m.unclosed = append(m.unclosed, f.node.Range.Start)
	}
}

// tellUnclosed tells of all that the end of the text has closed at once.
func (m *mender) tellUnclosed() {
	if len(m.unclosed) == 0 || m.out.Lost {
		return
	}
	closing := make([]byte, 0, len(m.unclosed))
	for _, at := range m.unclosed {
		closing = append(closing, m.text[at]+2) // in ASCII each bracket stands two before its other half
	}
	at := m.unclosed[0]
	message := fmt.Sprintf("this %q is never closed: the text ends before its %q", m.text[at], closing[0])
	if len(closing) > 1 {
		message += fmt.Sprintf("; what is missing is %q", closing)
	}
	m.tell(faultUnclosed, at, at+1, message)
}

// swallowed takes care of a collection without its closing bracket. Perhaps it is the brace of an
// object's last member that is missing, and that has taken in what followed it: nothing is known of it
// then. And perhaps a list in a list has a bracket too many.
func (m *mender) swallowed(n *Node) {
	n.Range.End = max(n.Range.End, m.i)
	if n.Kind == Sequence && len(n.Items) > 0 && n.Items[len(n.Items)-1].Kind == Sequence {
		*n = *m.unknownAt(n.Range)
	}
	if n.Kind == Mapping && len(n.Entries) == 0 {
		*n = *m.unknownAt(n.Range)
	}
	if n.Kind != Mapping {
		return
	}
	last := &n.Entries[len(n.Entries)-1]
	if last.Value.Kind == Mapping {
		last.Value = m.unknownAt(last.Value.Range)
	}
}

// surplusBracket takes care of a list of one object in which something does not fit: perhaps it is none.
func (m *mender) surplusBracket(f *frame) {
	if n := f.node; f.strayed && n.Kind == Sequence && len(n.Items) == 1 && n.Items[0].Kind == Mapping {
		*n = *m.unknownAt(n.Range)
	}
}

// closedEarly takes care of an object behind which a bracket is left over. Perhaps a brace in it closed
// what should have gone on, or the one that opened an object is missing: from its first object on, what
// it holds does not count then.
func (m *mender) closedEarly(n *Node) {
	if n == nil || n.Kind != Mapping {
		return
	}
	n.Open = true
	for i := range n.Entries {
		if n.Entries[i].Value.Kind == Mapping {
			n.Entries = n.Entries[:i]
			return
		}
	}
}

// unknownAt stands for what cannot be read for sure.
func (m *mender) unknownAt(at source.Range) *Node {
	written := string(m.text[at.Start:at.End])
	if written == "" {
		written = "?"
	}
	return &Node{Kind: String, Style: Flow, Range: at, Text: written, Parts: []Part{{Text: written, Class: Ref}}}
}
