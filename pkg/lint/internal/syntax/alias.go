package syntax

import (
	"math"

	"go.yaml.in/yaml/v3"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// What documents may have too much of.
const (
	whatNesting = "nesting"
	whatAliases = "values behind aliases"
)

// enter marks a collection as unfinished: an alias to it from within would never end.
func (b *builder) enter(n *yaml.Node) {
	if n.Anchor == "" {
		return
	}
	if b.building == nil {
		b.building = map[*yaml.Node]bool{}
	}
	b.building[n] = true
}

// leave is the other half of enter.
func (b *builder) leave(n *yaml.Node, node *Node) {
	if n.Anchor != "" {
		delete(b.building, n)
		b.remember(n, node)
	}
}

func (b *builder) remember(n *yaml.Node, node *Node) {
	if n.Anchor == "" {
		return
	}
	if b.anchors == nil {
		b.anchors = map[*yaml.Node]*Node{}
	}
	b.anchors[n] = node
}

func (b *builder) rememberBare(n *yaml.Node, p properties) {
	if n.Anchor == "" || !p.bare {
		return
	}
	if b.bare == nil {
		b.bare = map[*yaml.Node]bool{}
	}
	b.bare[n] = true
}

func (b *builder) alias(n *yaml.Node, start, depth int) *Node {
	at := source.Range{Start: start, End: min(start+1+len(n.Value), len(b.text))}
	if b.tooLarge {
		return unknown(at)
	}
	if b.building[n.Alias] {
		b.report(AliasCycle, at, "alias", n.Value)
		return unknown(at)
	}
	target := b.anchors[n.Alias]
	if target == nil { // the anchor of a merge key, or of what could not be read
		after := b.next
		b.next = len(b.text)
		target = b.build(n.Alias, depth)
		b.next = after
	}
	if depth+target.height > b.limits.Depth {
		b.exceed(at, whatNesting, b.limits.Depth)
		return unknown(at)
	}
	target.share()
	node := *target
	node.Anchored, node.Range = target.Range, at
	return &node
}

// share marks what an alias refers to.
func (n *Node) share() {
	if n.Shared {
		return
	}
	n.Shared = true
	for i := range n.Entries {
		n.Entries[i].Value.share()
	}
	for _, item := range n.Items {
		item.share()
	}
}

// hold takes a member into a collection: what a reader that expands every alias would hold, and
// how far the text goes.
func (n *Node) hold(member *Node) {
	n.size = min(n.size+member.size, math.MaxInt32)
	n.height = max(n.height, member.height+1)
	n.Range.End = max(n.Range.End, member.Range.End)
}

// merge adds the entries of the mapping, or of the mappings, that a merge key refers to. As in
// yaml/v2 the earlier of several wins, and all of them win over keys that stand before.
func (b *builder) merge(node *Node, value *yaml.Node, child *Node) {
	switch {
	case child.Kind == Mapping:
		b.mergeFrom(node, child)
	case child.Kind == Sequence && value.Kind == yaml.SequenceNode:
		for i := len(child.Items) - 1; i >= 0; i-- {
			if child.Items[i].Kind != Mapping {
				b.wantMapping(node, child.Items[i])
				continue
			}
			b.mergeFrom(node, child.Items[i])
		}
	default:
		b.wantMapping(node, child)
	}
}

func (b *builder) wantMapping(node, child *Node) {
	node.Open = true
	if child.Parts == nil {
		b.report(InvalidValue, child.Range, "error", "a merge key takes a mapping or a list of mappings")
	}
}

func (b *builder) mergeFrom(node, from *Node) {
	node.Open = node.Open || from.Open
	b.merged += len(from.Entries)
	if b.merged > b.limits.AliasNodes {
		b.exceed(from.Range, whatAliases, b.limits.AliasNodes)
		node.Open = true
		return
	}
	for _, entry := range from.Entries {
		entry.Merged = true
		node.Entries = append(node.Entries, entry)
	}
}

// checkSize reports a document whose aliases stand for more than the limit allows, and empties it.
func (b *builder) checkSize(root *Node) {
	if root.size-b.built <= b.limits.AliasNodes {
		return
	}
	b.exceed(source.Range{Start: root.Range.Start, End: b.lineEnd(root.Range.Start)}, whatAliases, b.limits.AliasNodes)
	*root = *unknown(root.Range)
}
