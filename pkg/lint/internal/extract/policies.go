package extract

import (
	"bytes"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// What a policy is attached to, as Document.Attachment says it.
const (
	attachedToUser  = "user"
	attachedToGroup = "group"
	attachedToRole  = "role"
	attachedByName  = "managed"
	attachedAsTrust = "trust"
)

// policies collects the policies of one text: of a document of the file, or of a string in one.
type policies struct {
	file *source.File
	opts *Options
	// text is the text that the trees were read from, json tells how.
	text *syntax.Excerpt
	json bool
	// index is the number of the file's document.
	index int
	// inside is true for text in a string, mended for text that is broken, vault where what stands
	// in angle brackets is filled in.
	inside, mended, vault bool
	// name is the name of what nothing else names.
	name string
	// budget is how much text of strings may still be read: aliases can stand for a lot of it.
	budget *int

	documents []*Document
	problems  []syntax.Problem
}

// newPolicies is for a document of a file.
func newPolicies(file *source.File, opts *Options, json bool, index int) *policies {
	const times, least = 8, 1 << 16
	budget := times*len(file.Text) + least
	return &policies{file: file, opts: opts, text: syntax.Whole(file.Text), json: json, index: index, budget: &budget}
}

// hint is what a container knows of the policy in it.
type hint struct {
	kind, name, attachment string
	// sure is true where nothing but a policy can stand.
	sure bool
}

// collect takes the policies out of a value: it is one, or holds some in a way that AWS's API knows.
func (p *policies) collect(root *syntax.Node) {
	switch {
	case root.Kind == syntax.Sequence:
		for _, item := range root.Items {
			if item.Kind == syntax.Mapping {
				p.collect(item)
			}
		}
	case root.Kind != syntax.Mapping || isManifest(root):
	case isPolicy(root):
		p.add(root, hint{})
	default:
		p.container(root)
	}
}

// add makes a document of a policy.
func (p *policies) add(root *syntax.Node, from hint) {
	doc := &Document{
		Kind: from.kind, Name: from.name, Attachment: from.attachment, Index: p.index, File: p.file,
		Root: p.text.Moved(root), JSON: p.json, Embedded: p.inside, Mended: p.mended,
	}
	if doc.Name == "" {
		doc.Name = p.name
	}
	if doc.Placeholders = markPolicy(doc.Root, p.vault); templateName(p.file.Name) {
		doc.Placeholders = nil
	}
	if doc.Kind == "" {
		doc.Kind = policyKind(doc.Root, p.mended)
	}
	if p.opts.Filter.wants(doc.Kind) {
		p.documents = append(p.documents, doc)
	}
}

// document takes a policy out of the place where a container has one: as it is, or in a string, as
// text of JSON, percent-encoded or not.
func (p *policies) document(n *syntax.Node, from hint) {
	switch {
	case n == nil:
	case n.Kind == syntax.Mapping && (isPolicy(n) || from.sure && isLikePolicy(n)):
		p.add(n, from)
	case n.Kind == syntax.String && n.Parts == nil:
		p.encoded(n, from)
	}
}

// isLikePolicy tells what is meant for a policy, where nothing else can stand.
func isLikePolicy(n *syntax.Node) bool {
	return n.Kind == syntax.Mapping && (n.Get(keyStatement) != nil || n.Get("Version") != nil)
}

func (p *policies) encoded(n *syntax.Node, from hint) {
	begins := strings.TrimLeft(n.Text, " \t\r\n")
	percent := strings.HasPrefix(begins, "%7B") || strings.HasPrefix(begins, "%7b")
	if !percent && !strings.HasPrefix(begins, "{") {
		return
	}
	inner := p.within(n)
	if inner == nil {
		return
	}
	if percent {
		inner.text = inner.text.PercentDecoded()
	}
	inner.json = true
	docs := syntax.ParseJSON(inner.text.Text, p.opts.Limits)
	if len(docs) != 1 || docs[0].Root == nil {
		inner.broken(docs, func(root *syntax.Node) { inner.document(root, from) })
	} else if inner.document(docs[0].Root, from); len(inner.documents) > 0 {
		inner.problems = docs[0].Problems
	}
	p.take(inner)
}

// within is for the text of a string, or nil where too much was read already.
func (p *policies) within(n *syntax.Node) *policies {
	if *p.budget -= len(n.Text); *p.budget < 0 {
		return nil
	}
	inner := *p
	inner.text = p.text.Inside(n, p.json)
	inner.inside = true
	inner.documents, inner.problems = nil, nil
	return &inner
}

// take adds what text in a string holds.
func (p *policies) take(inner *policies) {
	p.documents = append(p.documents, inner.documents...)
	p.problems = append(p.problems, inner.text.MovedProblems(inner.problems)...)
}

// broken reads text on that is not JSON. What is wrong with it is told if it is ours.
func (p *policies) broken(docs []syntax.Document, collect func(root *syntax.Node)) {
	if hasDirective(p.text.Text) {
		return
	}
	m := syntax.MendJSON(p.text.Text, p.opts.Limits)
	if m.Template {
		return
	}
	p.mended = true
	p.mend(&m, collect)
	ours := len(p.documents) > 0
	if m.Lost {
		p.documents = nil
		ours = ours || beginsPolicy.Match(p.text.Text)
	}
	if ours {
		p.problems = append(p.problems, m.Problems...)
		p.strict(docs)
	}
}

// strict adds what a reader of JSON says, where a patient one had nothing to say.
func (p *policies) strict(docs []syntax.Document) {
	if len(p.problems) > 0 {
		return
	}
	for i := range docs {
		p.problems = append(p.problems, docs[i].Problems...)
	}
}

// configMap takes the policies out of the data of a ConfigMap.
func (p *policies) configMap(root *syntax.Node) {
	data := root.Get("data")
	if data == nil {
		return
	}
	p.vault = hasVault(root)
	name, _ := root.At("metadata", "name").Str()
	for i := range data.Entries {
		e := &data.Entries[i]
		if text, ok := e.Value.Str(); ok && mayBePolicyFile(e.Key, text) {
			p.dataFile(name+"/"+e.Key, e)
		}
	}
}

// mayBePolicyFile tells by the name and the text of a file whether it is worth reading.
func mayBePolicyFile(name, text string) bool {
	if !strings.Contains(text, keyStatement) && !escapedWithin([]byte(text)) {
		return false
	}
	return isJSONName(name) || isYAMLName(name) || strings.HasPrefix(strings.TrimLeft(text, " \t\r\n"), "{")
}

func isJSONName(name string) bool { return hasSuffix(name, ".json", ".policy") }

func isYAMLName(name string) bool { return hasSuffix(name, ".yaml", ".yml") }

func hasSuffix(name string, suffixes ...string) bool {
	name = strings.ToLower(name)
	for _, suffix := range suffixes {
		if strings.HasSuffix(name, suffix) {
			return true
		}
	}
	return false
}

// dataFile takes the policies out of a file that is a value of a ConfigMap.
func (p *policies) dataFile(name string, e *syntax.Entry) {
	inner := p.within(e.Value)
	if inner == nil {
		return
	}
	inner.name = name
	text := inner.text.Text
	inner.json = bytes.HasPrefix(bytes.TrimLeft(text, " \t\r\n"), []byte("{"))
	var docs []syntax.Document
	if inner.json {
		docs = syntax.ParseJSON(text, p.opts.Limits)
	} else {
		docs = syntax.ParseYAML(text, p.opts.Limits, nil)
	}
	if inner.json && anyBroken(docs) {
		if isJSONName(e.Key) {
			inner.broken(docs, inner.collect)
		}
		p.take(inner)
		return
	}
	for i := range docs {
		before := len(inner.documents) + len(inner.problems)
		if docs[i].Root != nil {
			inner.collect(docs[i].Root)
		}
		if len(inner.documents)+len(inner.problems) > before || docs[i].Root == nil && !hasDirective(text) && p.opts.Filter.broken(text) {
			inner.problems = append(inner.problems, docs[i].Problems...)
		}
	}
	p.take(inner)
}
