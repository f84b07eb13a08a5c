package cluster

import (
	"path"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

const (
	// maxSources is how many sources of an Application count.
	maxSources = 20
	// maxGenerated is how many Applications of an ApplicationSet count.
	maxGenerated = 500
)

// readApplication reads the spec of an Argo CD Application, or returns nil for a patch of one
// (https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/).
func readApplication(spec *syntax.Node, p params) *delivery {
	d := &delivery{argo: true}
	var sources []*syntax.Node
	if list := spec.Get("sources"); list != nil && len(list.Items) > 0 {
		sources = list.Items
	} else if one := spec.Get("source"); one != nil {
		sources = []*syntax.Node{one}
	}
	d.partial = len(sources) > maxSources
	for _, source := range sources[:min(len(sources), maxSources)] {
		if onlyValues(source, p) {
			continue
		}
		from, certain := readSource(source, p)
		d.origins = append(d.origins, from)
		d.partial = d.partial || !certain
		if p == nil {
			d.altered.inline(source.Get("kustomize"))
		} else if isSet(source.At("kustomize", "patches")) {
			d.altered.add("")
		}
	}
	if len(d.origins) == 0 {
		return nil
	}
	d.target, d.somewhere = destination(spec.Get("destination"), p)
	return d
}

// onlyValues tells a source that does nothing but hold value files for another one
// (https://argo-cd.readthedocs.io/en/stable/user-guide/multiple_sources/#helm-value-files-from-external-git-repository).
func onlyValues(source *syntax.Node, p params) bool {
	return source.Get("ref") != nil && !p.text(source.Get("path")).set && !p.text(source.Get("chart")).set
}

// destination names the cluster that an Application deploys to: "" for the one that Argo CD itself
// runs on. A destination that is left out is filled in by something else.
func destination(n *syntax.Node, p params) (target string, unknown bool) {
	server, name := p.text(n.Get("server")), p.text(n.Get("name"))
	switch {
	case server.set == name.set, server.set && !server.known, name.set && !name.known, isPlaceholder(server.text + name.text):
		return "", true
	case server.set:
		url := strings.TrimSuffix(server.text, "/")
		host := strings.TrimSuffix(strings.TrimPrefix(url, "https://"), ":443")
		if host == "kubernetes.default.svc" || host == "kubernetes.default.svc.cluster.local" || host == "kubernetes.default" {
			return "", false
		}
		return url, false
	case name.text == "in-cluster":
		return "", false
	}
	return name.text, false
}

// readSource reads what an Application deploys. A tool that is configured explicitly is the one
// that counts (https://argo-cd.readthedocs.io/en/stable/user-guide/tool_detection/).
func readSource(source *syntax.Node, p params) (from origin, certain bool) {
	directory := p.text(source.Get("path"))
	clean := path.Clean(directory.text)
	outside := path.IsAbs(clean) || clean == ".." || strings.HasPrefix(clean, "../")
	if !directory.known || outside || p.text(source.Get("chart")).set || configured(source, "plugin") {
		return origin{}, true
	}
	from = origin{directory: clean, known: true, as: toolDetected}
	switch {
	case configured(source, "kustomize"):
		from.as = toolKustomize
		from.components, certain = componentsOf(source.Get("kustomize"), clean)
		return from, certain
	case configured(source, "helm"):
		from.as = toolChart
	case configured(source, "directory"):
		from.as, from.known = directoryTool(source.Get("directory"))
		// A whole repository is more than any cluster has: the path then belongs to another one.
		from.known = from.known && (from.as != toolTree || clean != ".")
	}
	return from, true
}

func configured(source *syntax.Node, field string) bool {
	n := source.Get(field)
	return n != nil && n.Kind == syntax.Mapping && len(n.Entries) > 0
}

// directoryTool reads the options of a plain directory. It is false where patterns or Jsonnet
// decide which files count (https://argo-cd.readthedocs.io/en/stable/user-guide/directory/).
func directoryTool(options *syntax.Node) (tool, bool) {
	for _, field := range []string{"include", "exclude", "jsonnet"} {
		if n := options.Get(field); n != nil && (configured(options, field) || text(n).set) {
			return toolDirectory, false
		}
	}
	recurse := options.Get("recurse")
	switch {
	case recurse == nil || recurse.Kind == syntax.Null:
		return toolDirectory, true
	case recurse.Kind != syntax.Bool:
		return toolDirectory, false
	case recurse.Text == "true":
		return toolTree, true
	}
	return toolDirectory, true
}

// readApplicationSet expands the generators whose parameters stand in the text. The others can
// generate anything anywhere: they say nothing about what meets on a cluster.
// (https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/)
func readApplicationSet(spec *syntax.Node) []*delivery {
	generators := spec.Get("generators")
	template := spec.At("template", "spec")
	if generators == nil || spec.Get("templatePatch") != nil {
		return nil
	}
	var deliveries []*delivery
	for _, generator := range generators.Items {
		for _, p := range generated(generator) {
			if len(deliveries) == maxGenerated {
				return deliveries
			}
			if d := readApplication(template, p); d != nil {
				d.partial = true
				deliveries = append(deliveries, d)
			}
		}
	}
	return deliveries
}

// generated are the parameters that a generator certainly generates.
func generated(generator *syntax.Node) []params {
	if generator.Kind != syntax.Mapping || len(generator.Entries) != 1 || generator.Open {
		return nil
	}
	options := generator.Entries[0].Value
	if options.Get("template") != nil {
		return nil
	}
	switch generator.Entries[0].Key {
	case "list":
		return generatedByList(options.Get("elements"))
	case "git":
		return generatedByDirectories(options)
	}
	return nil
}

// generatedByList reads https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-List/.
func generatedByList(elements *syntax.Node) []params {
	if elements == nil {
		return nil
	}
	var sets []params
	for _, element := range elements.Items {
		set := params{}
		for _, e := range element.Entries {
			if field := text(e.Value); field.known && e.KeyParts == nil {
				set[e.Key] = field.text
			}
		}
		sets = append(sets, set)
	}
	return sets
}

// generatedByDirectories reads the directories of a git generator, if each is written out
// (https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/).
func generatedByDirectories(git *syntax.Node) []params {
	list := git.Get("directories")
	if list == nil || git.Get("files") != nil || git.Get("pathParamPrefix") != nil {
		return nil
	}
	var sets []params
	for _, item := range list.Items {
		directory := text(item.Get("path"))
		if !directory.known || item.Get("exclude") != nil || strings.ContainsAny(directory.text, `*?[\`) {
			return nil
		}
		base := path.Base(directory.text)
		sets = append(sets, params{
			"path": directory.text, "path.path": directory.text,
			"path.basename": base, "path.basenameNormalized": base,
		})
	}
	return sets
}
