package extract

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// groups are the API groups of the kinds whose names other groups use too. A kind that does not
// stand here is taken from whatever group.
func groups(kind string) (string, bool) {
	switch kind {
	case "StorageClass", "CSIDriver", "CSINode", "VolumeAttachment":
		return "storage.k8s.io", true
	case "ServiceAccount", "PersistentVolumeClaim", "PersistentVolume", "ConfigMap":
		return "", true
	case "StatefulSet":
		return "apps", true
	}
	return "", false
}

// inherited is what the members of a typed list do not repeat.
type inherited struct {
	kind, apiVersion string
	list             int
}

// members collects the manifests of one document: itself, or the items of a list.
type members struct {
	file  *source.File
	opts  Options
	index int
	json  bool
	lists *int
	// problems are those of text that stands inside of manifests.
	problems []syntax.Problem
}

func (m *members) collect(root *syntax.Node, from inherited) []*Document {
	if root.Kind == syntax.Sequence {
		return m.items(root, from)
	}
	if root.Kind != syntax.Mapping {
		return nil
	}
	kind, ok := root.Get("kind").Str()
	if !ok {
		kind = from.kind
	}
	if list, ok := strings.CutSuffix(kind, "List"); ok && root.Get("items") != nil {
		*m.lists++
		version, _ := root.Get("apiVersion").Str()
		if list == "" {
			version = ""
		}
		return m.items(root.Get("items"), inherited{kind: list, apiVersion: version, list: *m.lists})
	}
	if kind == "ConfigMap" && m.opts.Filter.policies && !foreign(kind, root.Get("apiVersion"), from) && manifest(root, from) {
		return m.configMap(root, from)
	}
	if !m.opts.Filter.wants(kind) || IsPolicyKind(kind) || foreign(kind, root.Get("apiVersion"), from) || !manifest(root, from) {
		return nil
	}
	return []*Document{m.document(kind, root, from)}
}

// configMap takes the policies out of a ConfigMap, and itself where that is wanted.
func (m *members) configMap(root *syntax.Node, from inherited) []*Document {
	p := newPolicies(m.file, &m.opts, m.json, m.index)
	p.configMap(root)
	if name, _ := root.At("metadata", "name").Str(); m.opts.Patched != nil && m.opts.Patched("ConfigMap", name) {
		for _, doc := range p.documents {
			open(doc.Root)
		}
	}
	m.problems = append(m.problems, p.problems...)
	if m.opts.Filter.wants("ConfigMap") {
		p.documents = append(p.documents, m.document("ConfigMap", root, from))
	}
	return p.documents
}

func (m *members) items(list *syntax.Node, from inherited) []*Document {
	docs := make([]*Document, 0, len(list.Items))
	for _, item := range list.Items {
		docs = append(docs, m.collect(item, from)...)
	}
	return docs
}

// foreign tells whether a manifest is certainly of another API group that has the kind, too. Core
// and misspelt groups, which have no dot, pass: the rules say what is wrong with them.
func foreign(kind string, apiVersion *syntax.Node, from inherited) bool {
	version, ok := apiVersion.Str()
	if !ok {
		version = from.apiVersion
	}
	group, _, found := strings.Cut(version, "/")
	want, known := groups(kind)
	return known && found && strings.Contains(group, ".") && group != want
}

// manifest tells a manifest from other text that happens to have a key "kind": it says its API
// version, itself or by the list it is in, or it forgot to and has metadata all the same.
func manifest(root *syntax.Node, from inherited) bool {
	return root.Get("apiVersion") != nil || root.Get("metadata") != nil || from.kind != ""
}

func (m *members) document(kind string, root *syntax.Node, from inherited) *Document {
	doc := &Document{Kind: kind, Index: m.index, File: m.file, Root: root, JSON: m.json, List: from.list}
	if from.kind != "" {
		inherit(root, "kind", from.kind)
		inherit(root, "apiVersion", from.apiVersion)
	}
	if doc.Placeholders = markHoles(root); templateName(m.file.Name) {
		doc.Placeholders = nil
	}
	doc.Name, _ = root.At("metadata", "name").Str()
	if isPatch(kind, root) || m.opts.Patched != nil && m.opts.Patched(kind, doc.Name) {
		open(root)
	}
	return doc
}

// inherit adds what a typed list says for all its items, where the item does not say it.
func inherit(root *syntax.Node, key, text string) {
	if text == "" || root.Get(key) != nil {
		return
	}
	at := source.Range{Start: root.Range.Start, End: root.Range.Start}
	root.Entries = append(root.Entries, syntax.Entry{
		Key:      key,
		KeyRange: at,
		Value:    &syntax.Node{Kind: syntax.String, Range: at, Text: text},
	})
}

// isPatch tells a strategic merge patch: it names a class and leaves out the one field that every
// class must have.
func isPatch(kind string, root *syntax.Node) bool {
	return kind == "StorageClass" && root.At("metadata", "name") != nil && root.Get("provisioner") == nil
}

// open says of every mapping below n that it may hold more than we see.
func open(n *syntax.Node) {
	if n.Kind == syntax.Mapping {
		n.Open = true
	}
	for i := range n.Entries {
		open(n.Entries[i].Value)
	}
	for _, item := range n.Items {
		open(item)
	}
}
