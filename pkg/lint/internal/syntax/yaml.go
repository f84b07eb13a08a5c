package syntax

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// ParseYAML reads a stream of YAML documents. wanted, if not nil, is asked for each stretch of
// text between document markers whether it is worth reading; the others are left out, though they
// count for Document.Index. A document that cannot be read has no Root and one InvalidYAML
// problem; those after it are read all the same. One that is whole, but followed by something that
// has no place there, keeps its Root: kubectl reads it and looks no further.
func ParseYAML(text []byte, limits Limits, wanted func(stretch []byte) bool) []Document {
	var docs []Document
	index := 0
	for _, stretch := range split(text) {
		if wanted != nil && !wanted(text[stretch.Start:stretch.End]) {
			if !isEmpty(text[stretch.Start:stretch.End]) {
				index++
			}
			continue
		}
		for _, doc := range parseStretch(text, stretch, limits) {
			doc.Index = index
			index++
			docs = append(docs, doc)
		}
	}
	return docs
}

func parseStretch(text []byte, stretch source.Range, limits Limits) []Document {
	var docs []Document
	decoder := yaml.NewDecoder(bytes.NewReader(text[stretch.Start:stretch.End]))
	m := newMarks(text, stretch)
	for {
		var root yaml.Node
		err := decode(decoder, &root)
		if errors.Is(err, io.EOF) {
			if err := m.secondOpinion(); err != nil && !hasProblem(docs) {
				return []Document{{Range: stretch, Problems: []Problem{m.failure(err)}}}
			}
			return docs
		}
		if err != nil && len(docs) > 0 { // behind a whole document, where no other can begin
			last := &docs[len(docs)-1]
			last.Problems = append(last.Problems, m.failure(err))
			return docs
		}
		if err != nil {
			return []Document{{Range: stretch, Problems: []Problem{m.failure(err)}}}
		}
		if root.Kind != yaml.DocumentNode || len(root.Content) == 0 {
			continue
		}
		b := builder{marks: m, limits: limits, next: len(m.text)}
		node := b.build(root.Content[0], 0)
		if node.Kind == Null {
			continue
		}
		b.checkSize(node)
		docs = append(docs, Document{Root: node, Range: stretch, Problems: b.problems})
	}
}

func hasProblem(docs []Document) bool {
	return slices.ContainsFunc(docs, func(d Document) bool { return len(d.Problems) > 0 })
}

// decode keeps a panic of the reader, which has some for comments in odd places, to one document.
func decode(decoder *yaml.Decoder, root *yaml.Node) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", errPanic, r)
		}
	}()
	return decoder.Decode(root) //nolint:wrapcheck // the caller takes its words apart
}

// errPanic is a document that the reader breaks down on.
var errPanic = errors.New("the YAML reader gave up")

// builder turns the reader's nodes into ours.
type builder struct {
	*marks
	limits   Limits
	problems []Problem
	// tooLarge is set once a limit is reported; what is past it is not looked at any more.
	tooLarge bool
	built    int
	merged   int
	anchors  map[*yaml.Node]*Node
	building map[*yaml.Node]bool
	// bare are the anchored scalars with the tag "!", which the reader does not tell.
	bare map[*yaml.Node]bool
	// next is where the next key begins, as far as it is known.
	next int
}

func (b *builder) report(code Code, at source.Range, detail ...string) {
	p := Problem{Code: code, Range: at, Detail: make(map[string]string, len(detail)/2)}
	for i := 0; i+1 < len(detail); i += 2 {
		p.Detail[detail[i]] = detail[i+1]
	}
	b.problems = append(b.problems, p)
}

// exceed reports the first limit that a document is past; the others would say nothing new.
func (b *builder) exceed(at source.Range, what string, limit int) {
	if !b.tooLarge {
		b.report(TooLarge, at, "what", what, "limit", strconv.Itoa(limit))
	}
	b.tooLarge = true
}

// unknown stands for what could not be read.
func unknown(at source.Range) *Node {
	return &Node{Kind: String, Range: at, Parts: []Part{{Class: Ref}}, size: 1}
}

func (b *builder) build(n *yaml.Node, depth int) *Node {
	start := b.offset(n.Line, n.Column)
	b.built++
	if depth > b.limits.Depth {
		b.exceed(source.Range{Start: start, End: b.lineEnd(start)}, whatNesting, b.limits.Depth)
		return unknown(source.Range{Start: start, End: min(start+1, len(b.text))}) // its end is not looked for
	}
	switch n.Kind {
	case yaml.AliasNode:
		return b.alias(n, start, depth)
	case yaml.MappingNode:
		return b.mapping(n, start, depth)
	case yaml.SequenceNode:
		return b.sequence(n, start, depth)
	default:
		return b.scalarNode(n, start)
	}
}

func (b *builder) scalarNode(n *yaml.Node, start int) *Node {
	p := b.properties(n, start, b.next)
	b.rememberBare(n, p)
	at := b.scalar(n, p)
	value, err := resolve(n, p.bare)
	if err == nil {
		err = value.inJSON(n.Value)
	}
	if err != nil {
		b.report(InvalidValue, at, "error", err.Error())
		return unknown(at)
	}
	node := &Node{Kind: value.kind, Range: at, Text: value.text, Style: scalarStyle(n), Tag: foreignTag(n), size: 1}
	b.remember(n, node)
	return node
}

// foreignTag is the tag of a node, if it is none that YAML itself defines.
func foreignTag(n *yaml.Node) string {
	if n.Style&yaml.TaggedStyle == 0 || strings.HasPrefix(n.Tag, "!!") {
		return ""
	}
	return n.Tag
}

func scalarStyle(n *yaml.Node) Style {
	switch {
	case n.Style&yaml.DoubleQuotedStyle != 0:
		return DoubleQuoted
	case n.Style&yaml.SingleQuotedStyle != 0:
		return SingleQuoted
	case n.Style&yaml.LiteralStyle != 0:
		return Literal
	case n.Style&yaml.FoldedStyle != 0:
		return Folded
	}
	return Plain
}

func (b *builder) sequence(n *yaml.Node, start, depth int) *Node {
	b.enter(n)
	node := &Node{Kind: Sequence, Style: Block, Tag: foreignTag(n), size: 1}
	start = b.properties(n, start, len(b.text)).content
	node.Range = source.Range{Start: start, End: min(start+1, len(b.text))}
	if len(n.Content) > 0 {
		node.Items = make([]*Node, 0, len(n.Content))
	}
	for _, child := range n.Content {
		item := b.build(child, depth+1)
		node.Items = append(node.Items, item)
		node.hold(item)
	}
	if n.Style&yaml.FlowStyle != 0 {
		node.Style = Flow
		node.Range.End = b.closing(node.Range.End, ']')
	}
	b.leave(n, node)
	return node
}
