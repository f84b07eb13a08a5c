package cluster

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// alterations are the kinds of objects that patches may change which are no documents of their
// own; "" stands for any kind.
type alterations struct {
	kinds []string
	// read is how many bytes of inline patches were read.
	read int
}

const (
	// maxInline is how many bytes of inline patches are read in one document. Aliases can make
	// more of it than there is text.
	maxInline = 1 << 20
	// maxKinds is how many kinds are told apart.
	maxKinds = 50
	// maxComponents is how many components one Flux Kustomization or Argo CD source may add.
	maxComponents = 20
)

func (a *alterations) add(kind string) {
	if len(a.kinds) >= maxKinds {
		kind = ""
	}
	if !slices.Contains(a.kinds, kind) {
		a.kinds = append(a.kinds, kind)
	}
}

// patch takes in an inline patch: it changes what its target says, else what it says itself
// (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/).
func (a *alterations) patch(item *syntax.Node) {
	if isSet(item.Get("target")) {
		a.add(targetKind(item.Get("target")))
		return
	}
	inline, ok := item.Get("patch").Str()
	if !ok {
		a.add("")
		return
	}
	a.text(inline)
}

// text takes in strategic merge patches that are written as a text.
func (a *alterations) text(inline string) {
	a.read += len(inline)
	if a.read > maxInline {
		a.add("")
		return
	}
	for _, doc := range syntax.ParseYAML([]byte(inline), syntax.DefaultLimits(), nil) {
		a.add(targetKind(doc.Root))
	}
}

// inline takes in the patches of a Flux Kustomization, or of an Argo CD source that uses
// kustomize. All are inline.
func (a *alterations) inline(n *syntax.Node) {
	for _, field := range []string{"patches", "patchesJson6902"} {
		if list := n.Get(field); list != nil {
			for _, item := range list.Items {
				a.patch(item)
			}
		}
	}
	if list := n.Get("patchesStrategicMerge"); list != nil {
		for _, item := range list.Items {
			a.add(targetKind(item))
		}
	}
}

// targetKind is the kind that a target, or an object, names. Targets are patterns: what is no
// plain word means any kind.
func targetKind(n *syntax.Node) string {
	if kind := text(n.Get("kind")); isLiteral(kind) {
		return kind.text
	}
	return ""
}

// isLiteral tells whether a pattern matches only itself. A dot, which names may have, counts as one.
func isLiteral(pattern value) bool {
	plain := strings.ReplaceAll(pattern.text, ".", "")
	return pattern.known && regexp.QuoteMeta(plain) == plain
}

func isSet(n *syntax.Node) bool { return n != nil && n.Kind != syntax.Null }

// componentsOf are the component directories that a Flux Kustomization or an Argo CD source adds,
// relative to the directory it deploys. It is false where some are unknown.
func componentsOf(n *syntax.Node, directory string) ([]string, bool) {
	list := n.Get("components")
	if !isSet(list) {
		return nil, true
	}
	var components []string
	certain := list.Kind == syntax.Sequence && !list.Open && len(list.Items) <= maxComponents
	for _, item := range list.Items[:min(len(list.Items), maxComponents)] {
		reference := text(item)
		component, ok := resolve(directory, reference.text)
		if !reference.known || !ok {
			certain = false
			continue
		}
		components = append(components, path.Clean(component))
	}
	return components, certain
}
