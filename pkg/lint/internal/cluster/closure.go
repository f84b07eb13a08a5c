package cluster

import (
	"path"
	"slices"
)

// closure grows by what kustomizations and deliveries refer to.
type closure struct {
	project *project
	// files and kustomizations are the numbers of those that it has.
	files          set
	kustomizations set
	// deployed are the origins that it has.
	deployed map[originKey]bool
	members  []int
	altered  map[string]bool
	// incomplete means that something it refers to is missing.
	incomplete bool
	// met are the deliveries in its files, in the order in which they were met.
	met []*placed

	todo []int
}

func (p *project) newClosure() *closure {
	return &closure{project: p, files: newSet(len(p.files)), kustomizations: newSet(len(p.kustomizations))}
}

// join adds the files and kustomizations of another closure.
func (c *closure) join(other *closure) {
	c.files.join(&other.files)
	c.kustomizations.join(&other.kustomizations)
}

// reset makes the closure new again.
func (c *closure) reset() {
	c.files.empty()
	c.kustomizations.empty()
	*c = closure{project: c.project, files: c.files, kustomizations: c.kustomizations, todo: c.todo[:0]}
}

// scope is the closure as a scope.
func (c *closure) scope(name string) Scope {
	slices.Sort(c.members)
	s := Scope{Name: name, Members: c.members, Complete: !c.incomplete}
	for kind := range c.altered {
		s.Altered = append(s.Altered, kind)
	}
	slices.Sort(s.Altered)
	return s
}

// file takes in a file that holds members or declarations.
func (c *closure) file(number int) {
	if !c.files.add(number) {
		return
	}
	p := c.project
	c.members = append(c.members, p.members[number]...)
	c.met = append(c.met, p.deliveries[number]...)
	c.incomplete = c.incomplete || p.taken.has(number) || p.unseen.has(number)
}

// kustomization takes in a kustomization, and with settle what it refers to.
func (c *closure) kustomization(number int) {
	if c.kustomizations.add(number) {
		c.todo = append(c.todo, number)
	}
}

// settle follows the kustomizations that were taken in until there is nothing new. A cycle, which
// kustomize refuses, ends where it began.
func (c *closure) settle() {
	p := c.project
	for len(c.todo) > 0 {
		k := p.resolve(p.kustomizations[c.todo[len(c.todo)-1]])
		c.todo = c.todo[:len(c.todo)-1]
		c.incomplete = c.incomplete || k.missing
		for _, number := range k.plain {
			c.file(number)
		}
		for _, number := range k.units {
			c.kustomization(number)
		}
		for _, patch := range k.patches {
			if patch.targeted && (!patch.named || !p.hasMembers(patch.file)) {
				c.alter(patch.kind)
			}
			if !p.there(patch.file) {
				c.alter("")
			}
		}
		c.alter(k.altered.kinds...)
	}
}

// hasMembers tells whether a file holds documents that cluster rules look at.
func (p *project) hasMembers(file string) bool {
	number, ok := p.numbers[file]
	return ok && (len(p.members[number]) > 0 || p.taken.has(number))
}

// there tells whether a file is one of the project's. One that is not, because it is generated, say,
// may patch anything.
func (p *project) there(file string) bool {
	_, ok := p.numbers[file]
	return ok || p.in.Exists == nil || p.ask(file).ok
}

func (c *closure) alter(kinds ...string) {
	for _, kind := range kinds {
		if c.altered == nil {
			c.altered = map[string]bool{}
		}
		c.altered[kind] = true
	}
}

// deliver takes in what a delivery deploys.
func (c *closure) deliver(d *delivery) {
	c.incomplete = c.incomplete || d.partial
	c.alter(d.altered.kinds...)
	for _, from := range d.origins {
		c.deploy(from)
	}
}

func (c *closure) deploy(from origin) {
	p := c.project
	if !from.known || !p.local(from) {
		c.incomplete = true
		return
	}
	if c.deployed[from.key()] {
		return
	}
	if c.deployed == nil {
		c.deployed = map[originKey]bool{}
	}
	c.deployed[from.key()] = true
	dir := from.directory
	switch as, ok := p.detect(from); {
	case !ok:
		c.incomplete = true
	case as == toolKustomize:
		c.kustomization(p.directories[dir])
	case as == toolChart:
		c.chart(dir)
	case as == toolDirectory:
		c.directory(dir)
	case as == toolTree:
		c.tree(dir)
	default:
		c.generated(dir)
	}
	for _, component := range from.components {
		if number, ok := p.directories[component]; ok {
			c.kustomization(number)
		} else {
			c.incomplete = true
		}
	}
	c.settle()
}

// detect is the tool that handles a directory. It is false where the directory is missing, or has
// not got what the tool needs.
func (p *project) detect(from origin) (tool, bool) {
	dir, as := from.directory, from.as
	if as == toolDetected && p.charts[dir] {
		as = toolChart
	}
	if as == toolKustomize || as == toolFlux || as == toolDetected {
		_, there := p.directories[dir]
		switch {
		case there:
			return toolKustomize, true
		case as == toolKustomize, p.unreadable(dir):
			return as, false
		case as == toolDetected:
			as = toolDirectory
		}
	}
	return as, p.isDir(dir)
}

// directory takes in the manifests of a directory
// (https://argo-cd.readthedocs.io/en/stable/user-guide/directory/).
func (c *closure) directory(dir string) {
	c.below(dir, func(number int, file string) {
		if parent(file) == dir && hasExtension(file, ".yaml", ".yml", ".json") {
			c.file(number)
		}
	})
}

// tree takes in the manifests of a directory and of those below it.
func (c *closure) tree(dir string) {
	c.below(dir, func(number int, file string) {
		if hasExtension(file, ".yaml", ".yml", ".json") {
			c.file(number)
		}
	})
}

// generated takes in what Flux generates a kustomization for: the manifests of the tree, and for
// directories below that have a kustomization of their own, these
// (https://fluxcd.io/flux/components/kustomize/kustomizations/#generating-a-kustomizationyaml-file).
func (c *closure) generated(dir string) {
	c.below(dir, func(number int, file string) {
		if nested, ok := c.project.kustomizationAbove(file, dir); ok {
			c.kustomization(nested)
		} else if hasExtension(file, ".yaml", ".yml") {
			c.file(number)
		}
	})
}

// chart takes in what Helm deploys of a chart, which is never all: templates are not rendered.
func (c *closure) chart(dir string) {
	c.incomplete = true
	c.below(dir, func(number int, file string) {
		if chart, ok := c.project.chartOf(file); ok && chart == dir {
			c.file(number)
		}
	})
}

// below calls take for the files in a directory and in those below it.
func (c *closure) below(dir string, take func(number int, file string)) {
	from, to := c.project.below(dir)
	for number := from; number < to; number++ {
		take(number, c.project.files[number])
	}
}

func hasExtension(file string, extensions ...string) bool {
	return slices.Contains(extensions, path.Ext(file))
}
