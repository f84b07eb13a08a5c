package cluster

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// Declaration is what one document says about where other documents end up.
type Declaration struct {
	// File is the slash-separated path of the file, relative to the project root.
	File string

	kustomization *kustomization
	deliveries    []*delivery
	repositories  []repository
	// unseen means that the document deploys something that is not in the project's files.
	unseen bool
}

// delivery is a Flux Kustomization or an Argo CD Application.
type delivery struct {
	argo bool
	// target names the cluster that it deploys to, "" the cluster that it stands on itself.
	target string
	// somewhere means that the target is unknown.
	somewhere bool
	origins   []origin
	// partial means that it deploys more than the origins.
	partial bool
	// altered are the kinds of objects that its own patches may change.
	altered alterations
}

// origin is a directory that a delivery deploys.
type origin struct {
	// directory is relative to the project root, if it is known and in the project.
	directory string
	known     bool
	// repository is the GitRepository of a Flux Kustomization.
	repository string
	as         tool
	// components are directories of kustomize components that the delivery adds.
	components []string
}

// originKey tells origins apart.
type originKey struct {
	directory, repository, components string
	known                             bool
	as                                tool
}

func (o origin) key() originKey {
	return originKey{o.directory, o.repository, strings.Join(o.components, "\n"), o.known, o.as}
}

// tool is what turns the files of a directory into manifests.
type tool uint8

const (
	toolFlux      tool = iota // a kustomization, or one that Flux generates for the whole tree
	toolDetected              // what Argo CD detects
	toolChart                 // Helm
	toolKustomize             // kustomize
	toolDirectory             // the files of a directory
	toolTree                  // the files of a directory and of those below it
)

// repository is a Flux GitRepository.
type repository struct{ name, url string }

// The names that kustomize looks for in a directory
// (https://kubectl.docs.kubernetes.io/references/kustomize/glossary/#kustomization).
func kustomizationNames() []string {
	return []string{"kustomization.yaml", "kustomization.yml", "Kustomization"}
}

const (
	groupKustomize = "kustomize.config.k8s.io"
	groupFlux      = "kustomize.toolkit.fluxcd.io"
	groupSource    = "source.toolkit.fluxcd.io"
	groupHelm      = "helm.toolkit.fluxcd.io"
	groupArgo      = "argoproj.io"
)

// May tells by its base name and bytes, in whatever encoding, whether a file can hold a
// declaration. It errs only by letting through what turns out to hold none.
func May(name string, data []byte) bool {
	if slices.Contains(kustomizationNames(), path.Base(name)) {
		return true
	}
	if bytes.IndexByte(data, 0) >= 0 || bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return true
	}
	group := containsAny(data, "toolkit.fluxcd.io", groupArgo)
	kind := group && containsAny(data, "Kustomization", "Application", "GitRepository", "HelmRelease")
	return kind || escaped(data)
}

func containsAny(data []byte, literals ...string) bool {
	return slices.ContainsFunc(literals, func(l string) bool { return bytes.Contains(data, []byte(l)) })
}

// escaped tells whether a text has one of the ways to write a word in other letters: escapes in a
// double-quoted string, and tags, which can make base64 a string.
func escaped(text []byte) bool {
	for rest := text; ; {
		i := bytes.IndexByte(rest, '\\')
		if i < 0 || i+1 >= len(rest) {
			return containsAny(text, "!!", "!<", "%TAG")
		}
		if strings.IndexByte("xuU\n\r", rest[i+1]) >= 0 {
			return true
		}
		rest = rest[i+2:]
	}
}

// Read takes the declaration out of a document, or returns nil where it declares nothing. The
// base name of the file matters: only by its name a kustomization is one, and it may leave out
// apiVersion and kind (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/).
func Read(file string, root *syntax.Node) *Declaration {
	if root == nil || root.Kind != syntax.Mapping {
		return nil
	}
	d := &Declaration{File: file}
	if slices.Contains(kustomizationNames(), path.Base(file)) && isKustomization(root) {
		d.kustomization = readKustomization(file, root)
		return d
	}
	objects := []*syntax.Node{root}
	if kind, _ := root.Get("kind").Str(); kind == "List" && root.Get("items") != nil {
		objects = root.Get("items").Items
	}
	for _, object := range objects {
		d.read(object)
	}
	if len(d.deliveries) == 0 && len(d.repositories) == 0 && !d.unseen {
		return nil
	}
	return d
}

func (d *Declaration) read(root *syntax.Node) {
	version, _ := root.Get("apiVersion").Str()
	kind, _ := root.Get("kind").Str()
	group, _, _ := strings.Cut(version, "/")
	switch {
	case group == groupFlux && kind == "Kustomization":
		d.add(readFlux(root))
	case group == groupSource && kind == "GitRepository":
		d.addRepository(root)
	case group == groupHelm && kind == "HelmRelease":
		d.unseen = true
	case group == groupArgo && kind == "Application":
		d.add(readApplication(root.Get("spec"), nil))
	case group == groupArgo && kind == "ApplicationSet":
		d.unseen = true
		d.add(readApplicationSet(root.Get("spec"))...)
	}
}

func (d *Declaration) add(deliveries ...*delivery) {
	for _, one := range deliveries {
		if one != nil {
			d.deliveries = append(d.deliveries, one)
		}
	}
}

func (d *Declaration) addRepository(root *syntax.Node) {
	name := text(root.At("metadata", "name"))
	url := text(root.At("spec", "url"))
	if name.known && url.known {
		d.repositories = append(d.repositories, repository{name: name.text, url: canonicalURL(url.text)})
	}
}

// canonicalURL makes the ways to address one repository look the same.
func canonicalURL(url string) string {
	if _, rest, ok := strings.Cut(url, "://"); ok {
		url = rest
	} else {
		url = strings.Replace(url, ":", "/", 1)
	}
	host, rest, _ := strings.Cut(url, "/")
	if _, after, ok := strings.Cut(host, "@"); ok {
		host = after
	}
	return strings.ToLower(host + "/" + strings.TrimSuffix(strings.TrimSuffix(rest, "/"), ".git"))
}

// Patches lists the files, relative to the project root, that a kustomization applies as patches:
// what stands in them is a part of an object
// (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/).
func (d *Declaration) Patches() []string {
	if d == nil || d.kustomization == nil {
		return nil
	}
	files := make([]string, 0, len(d.kustomization.patches))
	for _, p := range d.kustomization.patches {
		files = append(files, p.file)
	}
	slices.Sort(files)
	return slices.Compact(files)
}
