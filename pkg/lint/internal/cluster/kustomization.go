package cluster

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// kustomization is what a kustomization file refers to
// (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/).
type kustomization struct {
	// component means that it is a part of other kustomizations and never built by itself
	// (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/components/).
	component bool
	// parts are files, and directories of other kustomizations.
	parts   []string
	patches []patch
	// altered are the kinds of objects that patches without a file may change.
	altered alterations
	// partial means that it has parts that are unknown or not in the project.
	partial bool
}

// patch is a file that a kustomization applies as a patch.
type patch struct {
	file string
	// targeted means that the kustomization chooses the objects to patch by a pattern, so that what
	// the file says about kind and name does not count. kind is the kind chosen, "" for any.
	targeted bool
	kind     string
	// named means that it chooses one object, by its literal name: a strategic merge patch then
	// carries the same name.
	named bool
}

// isKustomization tells whether what stands in a file with a kustomization's name is one, and not
// a Flux object whose author chose that name.
func isKustomization(root *syntax.Node) bool {
	if version, ok := root.Get("apiVersion").Str(); ok && !strings.HasPrefix(version, groupKustomize+"/") {
		return false
	}
	kind, ok := root.Get("kind").Str()
	return !ok || kind == "Kustomization" || kind == "Component"
}

func readKustomization(file string, root *syntax.Node) *kustomization {
	kind, _ := root.Get("kind").Str()
	k := &kustomization{component: kind == "Component", partial: root.Open}
	dir := parent(file)
	for _, field := range []string{"resources", "bases", "components"} {
		for _, item := range k.items(root.Get(field)) {
			if part, ok := k.resolve(dir, text(item)); ok {
				k.parts = append(k.parts, part)
			}
		}
	}
	for _, field := range []string{"patches", "patchesJson6902"} {
		for _, item := range k.items(root.Get(field)) {
			k.addPatch(dir, item)
		}
	}
	for _, item := range k.items(root.Get("patchesStrategicMerge")) {
		k.addStrategicMerge(dir, item)
	}
	for _, field := range []string{"helmCharts", "helmChartInflationGenerator"} {
		if isSet(root.Get(field)) {
			k.partial = true
		}
	}
	// What these do to which objects is not read, so that it may be anything.
	for _, field := range []string{"transformers", "replacements", "vars"} {
		if isSet(root.Get(field)) {
			k.altered.add("")
		}
	}
	return k
}

// items are the members of a list. What is no list is unknown.
func (k *kustomization) items(n *syntax.Node) []*syntax.Node {
	if !isSet(n) {
		return nil
	}
	if n.Kind != syntax.Sequence || n.Open {
		k.partial = true
	}
	return n.Items
}

func (k *kustomization) resolve(dir string, reference value) (string, bool) {
	if reference.known {
		if part, ok := resolve(dir, reference.text); ok {
			return part, true
		}
	}
	k.partial = true
	return "", false
}

// addPatch takes in a member of patches or patchesJson6902: a file or an inline text, with or
// without a target.
func (k *kustomization) addPatch(dir string, item *syntax.Node) {
	file := text(item.Get("path"))
	if !file.set {
		k.altered.patch(item)
		return
	}
	name, ok := k.resolve(dir, file)
	if !ok {
		k.altered.add(targetKind(item.Get("target")))
		return
	}
	p := patch{file: name}
	if target := item.Get("target"); isSet(target) {
		p.targeted = true
		p.kind = targetKind(target)
		p.named = p.kind != "" && isLiteral(text(target.Get("name")))
	}
	k.patches = append(k.patches, p)
}

// addStrategicMerge takes in a member of patchesStrategicMerge: the path of a file or, as a text
// of several fields, the patch itself
// (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patchesstrategicmerge/).
func (k *kustomization) addStrategicMerge(dir string, item *syntax.Node) {
	inline := strings.Contains(item.Text, "\n") || strings.HasPrefix(item.Text, "{")
	if item.Kind == syntax.String && item.Parts == nil && inline {
		k.altered.text(item.Text)
		return
	}
	if name, ok := k.resolve(dir, text(item)); ok {
		k.patches = append(k.patches, patch{file: name})
	} else {
		k.altered.add("")
	}
}
