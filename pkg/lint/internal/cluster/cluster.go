// Package cluster decides which documents end up on one cluster. It knows what kustomize, Flux,
// Argo CD and Helm deploy together, goes by the files of the project alone, and keeps no document:
// only what each says about others. Where the files leave it open whether two things meet on one
// cluster, they are kept apart: a scope too small misses a conflict, one too large invents it.
package cluster

import (
	"slices"
	"strconv"
)

// Member is a document that cluster rules look at.
type Member struct {
	// File is the slash-separated path of its file, relative to the project root.
	File string
	// List numbers the exported list in that file that the document is a member of, from 1; 0 for none.
	List int
}

// Named is a cluster that the configuration names.
type Named struct {
	// Name is what the configuration calls it.
	Name string
	// Match tells whether the documents of a file belong to it.
	Match func(file string) bool
	// Whole says that nothing else is on the cluster.
	Whole bool
}

// Input is what there is to divide.
type Input struct {
	// Members are all documents of kinds that cluster rules look at, ordered by file and position.
	Members []Member
	// Declarations are what the documents of the project say about scopes. Those of one file stand
	// in its order, the files in any. A nil counts for nothing.
	Declarations []*Declaration
	// Charts are the directories, relative to the project root, that hold a Chart.yaml.
	Charts []string
	// Named are the clusters of the configuration.
	Named []Named
	// Stream is true where all members come from one stream, such as standard input.
	Stream bool
	// Exists asks the file system about a path relative to the project root. Without it, what no
	// member and no declaration stands in counts as missing.
	Exists func(path string) (isDir, ok bool)
}

// Scope is a set of documents that end up on one cluster.
type Scope struct {
	// Name tells people what holds the documents together: the name the configuration gives, or
	// words such as "kustomization overlays/prod".
	Name string
	// Members are indices into the members of the input, ascending.
	Members []int
	// Complete is false where parts of the cluster are known to be missing: what is not there may
	// still be on the cluster.
	Complete bool
	// Whole is true where the configuration says that nothing else is on the cluster.
	Whole bool
	// Altered are the kinds of objects that patches without a document of their own (inline ones,
	// JSON 6902 operations, patches that choose their targets by a pattern) may change on the way
	// to the cluster, ascending; "" stands for any kind. What members of these kinds say is not certain.
	Altered []string
}

// Divide forms the scopes. Every member stands in at least one; a member may stand in several, as
// the base of two overlays does. Equal input gives equal output. The first of these that knows a
// member decides:
//
//  1. A cluster that the configuration names takes the members of its files, and no other scope has them.
//  2. One stream is one scope.
//  3. A kustomization that no other one and no Flux or Argo CD object deploys is one scope, with the
//     closure of what it refers to (https://kubectl.docs.kubernetes.io/references/kustomize/glossary/#kustomization-root).
//     What Flux or Argo CD brings to one cluster is one scope
//     (https://fluxcd.io/flux/components/kustomize/kustomizations/,
//     https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#applications).
//  4. An exported list that nothing refers to is one scope, as kubectl get wrote it from one cluster.
//  5. A Helm chart is one scope, never complete since templates are not rendered
//     (https://helm.sh/docs/topics/charts/#the-chart-file-structure).
//  6. The files of one directory that nothing refers to are one scope.
func Divide(in Input) []Scope {
	scopes, taken := divideNamed(in)
	if in.Stream {
		return append(scopes, divideStream(in, taken)...)
	}
	p := newProject(in, taken)
	deliveries, reached := p.divideDeliveries()
	kustomizations := p.divideKustomizations(reached)
	rest := p.rest(reached)
	derived := slices.Concat(rest.lists, kustomizations, rest.charts, deliveries, rest.directories)
	return append(scopes, distinct(derived)...)
}

// divideNamed forms the scopes of the configuration and tells which files they took.
func divideNamed(in Input) (scopes []Scope, taken map[string]bool) {
	taken = map[string]bool{}
	for _, named := range in.Named {
		scope := Scope{Name: named.Name, Complete: true, Whole: named.Whole}
		matches := false
		for i, m := range in.Members {
			if i == 0 || in.Members[i-1].File != m.File {
				matches = named.Match != nil && named.Match(m.File)
			}
			if matches {
				scope.Members = append(scope.Members, i)
				taken[m.File] = true
			}
		}
		if len(scope.Members) > 0 {
			scopes = append(scopes, scope)
		}
	}
	return scopes, taken
}

func divideStream(in Input, taken map[string]bool) []Scope {
	scope := Scope{Name: "standard input", Complete: true}
	for i, m := range in.Members {
		if !taken[m.File] {
			scope.Members = append(scope.Members, i)
		}
	}
	if len(scope.Members) == 0 {
		return nil
	}
	return []Scope{scope}
}

// distinct leaves out scopes that say the same as an earlier one: two clusters with the same
// documents have the same conflicts.
func distinct(scopes []Scope) []Scope {
	byHash := map[uint64][]int{}
	var out []Scope
	for _, s := range scopes {
		hash := hashInts(s.Members)
		same := func(i int) bool { return out[i].says(s) }
		if slices.ContainsFunc(byHash[hash], same) {
			continue
		}
		byHash[hash] = append(byHash[hash], len(out))
		out = append(out, s)
	}
	return out
}

func (s Scope) says(other Scope) bool {
	return s.Complete == other.Complete && slices.Equal(s.Members, other.Members) && slices.Equal(s.Altered, other.Altered)
}

// hashInts is FNV-1a over whole numbers.
func hashInts(numbers []int) uint64 {
	hash := uint64(14695981039346656037)
	for _, n := range numbers {
		hash = (hash ^ uint64(n)) * 1099511628211 //nolint:gosec // an index is never negative
	}
	return hash
}

// leftovers are the scopes of the members that nothing refers to.
type leftovers struct {
	lists, charts, directories []Scope
}

// rest divides the members in files that no kustomization and no delivery reached.
func (p *project) rest(reached *closure) leftovers {
	lists, charts, directories := newGroups(), newGroups(), newGroups()
	for number, file := range p.files {
		if reached.files.has(number) {
			continue
		}
		dir := parent(file)
		chart, inChart := p.chartOf(file)
		for _, i := range p.members[number] {
			switch list := p.in.Members[i].List; {
			case list > 0:
				lists.add("list "+strconv.Itoa(list)+" of "+file, i, true)
			case inChart:
				charts.add("Helm chart "+chart, i, false)
			default:
				directories.add("directory "+dir, i, !p.deploying[dir])
			}
		}
	}
	return leftovers{lists: lists.scopes, charts: charts.scopes, directories: directories.scopes}
}

// groups are scopes in the order of their first members.
type groups struct {
	scopes []Scope
	byName map[string]int
}

func newGroups() *groups { return &groups{byName: map[string]int{}} }

func (g *groups) add(name string, member int, complete bool) {
	at, ok := g.byName[name]
	if !ok {
		at = len(g.scopes)
		g.byName[name] = at
		g.scopes = append(g.scopes, Scope{Name: name, Complete: complete})
	}
	g.scopes[at].Members = append(g.scopes[at].Members, member)
}
