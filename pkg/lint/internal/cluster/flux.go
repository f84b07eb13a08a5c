package cluster

import (
	"path"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// readFlux reads a Flux Kustomization, or returns nil for a patch of one
// (https://fluxcd.io/flux/components/kustomize/kustomizations/).
func readFlux(root *syntax.Node) *delivery {
	spec := root.Get("spec")
	source := spec.Get("sourceRef")
	if source == nil {
		return nil
	}
	d := &delivery{partial: spec.Open}
	d.altered.inline(spec)
	if remote := spec.Get("kubeConfig"); isSet(remote) {
		d.target, d.somewhere = remoteCluster(remote)
	}
	from := origin{as: toolFlux}
	kind, name := text(source.Get("kind")), text(source.Get("name"))
	if kind.known && kind.text == "GitRepository" && name.known {
		from.directory, from.known = fluxPath(text(spec.Get("path")))
		from.repository = name.text
	}
	certain := true
	if from.known {
		from.components, certain = componentsOf(spec, from.directory)
	}
	d.partial = d.partial || !certain
	d.origins = []origin{from}
	return d
}

// fluxPath is the directory that spec.path names: the root of the repository where it is left out,
// and never above that.
func fluxPath(field value) (string, bool) {
	if !field.set {
		return ".", true
	}
	if !field.known {
		return "", false
	}
	clean := strings.TrimPrefix(path.Clean("/"+field.text), "/")
	if clean == "" {
		clean = "."
	}
	return clean, true
}

// remoteCluster names the cluster that a kubeConfig leads to by the object that holds the access
// to it (https://fluxcd.io/flux/components/kustomize/kustomizations/#kubeconfig-remote-clusters).
func remoteCluster(kubeConfig *syntax.Node) (name string, unknown bool) {
	for _, field := range []string{"secretRef", "configMapRef"} {
		if ref := text(kubeConfig.At(field, "name")); ref.known {
			return field + " " + ref.text, false
		}
	}
	return "", true
}
