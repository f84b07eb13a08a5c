package syntax

import (
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

func (b *builder) mapping(n *yaml.Node, start, depth int) *Node {
	b.enter(n)
	node := &Node{Kind: Mapping, Style: Block, Tag: foreignTag(n), size: 1}
	if n.Style&yaml.FlowStyle != 0 {
		node.Style = Flow
	}
	first := len(b.text)
	if len(n.Content) > 0 {
		first = b.offset(n.Content[0].Line, n.Content[0].Column)
		node.Entries = make([]Entry, 0, len(n.Content)/2)
	}
	start = b.properties(n, start, first).content
	node.Range = source.Range{Start: start, End: min(start+1, len(b.text))}
	var keys keySet
	after := b.next
	for i := 0; i+1 < len(n.Content); i += 2 {
		b.next = after
		if i+2 < len(n.Content) {
			b.next = b.offset(n.Content[i+2].Line, n.Content[i+2].Column)
		}
		b.member(node, &keys, n.Content[i], n.Content[i+1], depth)
	}
	b.next = after
	if node.Style == Flow {
		// [a: b] holds a mapping of one pair without braces.
		if start < first && start < len(b.text) && b.text[start] == '{' {
			node.Range.End = b.closing(node.Range.End, '}')
		}
	}
	b.leave(n, node)
	return node
}

func (b *builder) member(node *Node, keys *keySet, key, value *yaml.Node, depth int) {
	merges := b.isMerge(key)
	name, at, ok := b.key(key, depth)
	node.Range.End = max(node.Range.End, at.End)
	child := b.value(value, at.End, node.Style == Flow, depth+1)
	node.hold(child)
	switch {
	case merges:
		b.merge(node, value, child)
	case !ok:
		node.Open = true
	default:
		if keys.add(name) {
			b.report(DuplicateKey, at, "key", name)
			node.Open = true
		}
		node.Entries = append(node.Entries, Entry{Key: name, KeyRange: at, Value: child})
	}
}

// value builds the value of a key that ends at keyEnd. The reader places a null that is not written
// at the next token, at the colon or behind it; here it is behind the colon, or without one the key.
func (b *builder) value(n *yaml.Node, keyEnd int, flow bool, depth int) *Node {
	if n.Kind != yaml.ScalarNode || n.Value != "" || n.Style != 0 || n.Anchor != "" {
		return b.build(n, depth)
	}
	start := b.offset(n.Line, n.Column)
	colon := b.skipBlanks(keyEnd)
	switch {
	case colon > start || colon == start && !flow || colon == len(b.text) || b.text[colon] != ':':
		start = keyEnd
	case start < len(b.text) && b.text[start] == '!' && endsWord(b.text, start+1) && b.skipBlanks(colon+1) == start:
		return b.build(n, depth) // the tag "!" makes it an empty string
	default:
		start = colon + 1
	}
	b.built++
	return &Node{Kind: Null, Range: source.Range{Start: start, End: start}, size: 1}
}

// key is the text of a key as sigs.k8s.io/yaml spells it in JSON, and its extent. A problem is
// reported where there is no such text.
func (b *builder) key(n *yaml.Node, depth int) (string, source.Range, bool) {
	start := b.offset(n.Line, n.Column)
	at := source.Range{Start: start, End: min(start+1+len(n.Value), len(b.text))}
	named, bare := n, false
	switch n.Kind {
	case yaml.AliasNode:
		if b.building[n.Alias] {
			b.report(AliasCycle, at, "alias", n.Value)
			return "", at, false
		}
		named = n.Alias
		bare = b.bare[named]
	case yaml.ScalarNode:
		p := b.properties(n, start, b.next)
		b.rememberBare(n, p)
		at, bare = b.scalar(n, p), p.bare
	default:
		at = b.build(n, depth+1).Range
	}
	if named.Kind != yaml.ScalarNode {
		b.report(InvalidValue, at, "error", "a list or a mapping cannot be a key")
		return "", at, false
	}
	value, err := resolve(named, bare)
	var name string
	if err == nil {
		name, err = value.asKey()
	}
	if err != nil {
		b.report(InvalidValue, at, "error", err.Error())
		return "", at, false
	}
	if n.Anchor != "" && value.inJSON(n.Value) == nil {
		b.remember(n, &Node{Kind: value.kind, Range: at, Text: value.text, Style: scalarStyle(n), size: 1})
	}
	return name, at, true
}

// isMerge tells whether a key is a merge key to yaml/v2 (decode.go): untagged and plain, or with
// the tags "!!merge" or "!", which it takes even for a quoted one.
func (b *builder) isMerge(key *yaml.Node) bool {
	if key.Kind != yaml.ScalarNode || key.Value != "<<" {
		return false
	}
	if key.Style&yaml.TaggedStyle != 0 {
		return key.Tag == "!!merge"
	}
	return key.Style == 0 || b.properties(key, b.offset(key.Line, key.Column), b.next).bare
}

// keySet tells repeated keys: by comparing while there are few, and by a map from then on.
type keySet struct {
	few  [16]string
	n    int
	many map[string]struct{}
}

// add takes a key in and tells whether it was there before.
func (k *keySet) add(key string) (repeated bool) {
	if k.many == nil {
		if slices.Contains(k.few[:k.n], key) {
			return true
		}
		if k.n < len(k.few) {
			k.few[k.n] = key
			k.n++
			return false
		}
		k.many = make(map[string]struct{}, 4*len(k.few))
		for _, early := range k.few {
			k.many[early] = struct{}{}
		}
	}
	_, repeated = k.many[key]
	k.many[key] = struct{}{}
	return repeated
}
