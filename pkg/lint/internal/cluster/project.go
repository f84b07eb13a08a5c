package cluster

import (
	"cmp"
	"path"
	"slices"
	"sort"
	"strings"
)

// project answers what stands where. Files and kustomizations go by their numbers.
type project struct {
	in Input
	// files are those that hold members or declarations, sorted. The other slices of this group
	// say of each of them:
	files []string
	// the indices of its members that no named cluster took,
	members [][]int
	// whether a named cluster took its members,
	taken set
	// what Flux and Argo CD deploy because of it,
	deliveries [][]*placed
	// whether it deploys what is not in the project.
	unseen set
	// numbers are the numbers of the files.
	numbers map[string]int

	// kustomizations are sorted by directory, and directories are their numbers.
	kustomizations []*unit
	directories    map[string]int
	// placed are all deliveries.
	placed []*placed
	// deploying are the directories of files with any of these.
	deploying map[string]bool
	charts    map[string]bool
	// urls are the addresses of Flux repositories, by name.
	urls map[string][]string
	// asked remembers the file system's answers.
	asked map[string]existence
}

// unit is a kustomization and where it stands.
type unit struct {
	*kustomization
	directory string
	file      string
	// ambiguous means that the directory has several kustomization files, which kustomize refuses.
	ambiguous bool

	resolved bool
	// units and plain are the kustomizations and the files that it refers to, its own included.
	// Others are of no interest, or missing.
	units, plain []int
	missing      bool
}

// placed is a delivery and where it stands.
type placed struct {
	*delivery
	file string
	// number counts the deliveries of the file, from 1.
	number int
}

type existence struct{ isDir, ok bool }

func newProject(in Input, taken map[string]bool) *project {
	p := &project{
		in:          in,
		directories: map[string]int{},
		deploying:   map[string]bool{},
		charts:      map[string]bool{},
		urls:        map[string][]string{},
		asked:       map[string]existence{},
	}
	for _, dir := range in.Charts {
		p.charts[path.Clean(dir)] = true
	}
	declarations := slices.DeleteFunc(slices.Clone(in.Declarations), func(d *Declaration) bool { return d == nil || p.isTemplate(d.File) })
	slices.SortStableFunc(declarations, func(a, b *Declaration) int { return cmp.Compare(a.File, b.File) })
	p.number(declarations)
	p.addMembers(taken)
	for _, d := range declarations {
		p.addDeclaration(d)
	}
	slices.SortFunc(p.kustomizations, func(a, b *unit) int { return cmp.Compare(a.directory, b.directory) })
	for i, k := range p.kustomizations {
		p.directories[k.directory] = i
	}
	return p
}

// number numbers the files.
func (p *project) number(declarations []*Declaration) {
	for i, m := range p.in.Members {
		if i == 0 || p.in.Members[i-1].File != m.File {
			p.files = append(p.files, m.File)
		}
	}
	for _, d := range declarations {
		p.files = append(p.files, d.File)
	}
	slices.Sort(p.files)
	p.files = slices.Compact(p.files)
	p.numbers = make(map[string]int, len(p.files))
	for i, file := range p.files {
		p.numbers[file] = i
	}
	p.members, p.deliveries = make([][]int, len(p.files)), make([][]*placed, len(p.files))
	p.taken, p.unseen = newSet(len(p.files)), newSet(len(p.files))
}

func (p *project) addMembers(taken map[string]bool) {
	file := -1
	for i, m := range p.in.Members {
		if i == 0 || p.in.Members[i-1].File != m.File {
			file = p.numbers[m.File]
		}
		if taken[m.File] {
			p.taken.add(file)
		} else {
			p.members[file] = append(p.members[file], i)
		}
	}
}

func (p *project) addDeclaration(d *Declaration) {
	file := p.numbers[d.File]
	for _, r := range d.repositories {
		p.urls[r.name] = append(p.urls[r.name], r.url)
	}
	if d.kustomization == nil && len(d.deliveries) == 0 && !d.unseen {
		return
	}
	p.deploying[parent(d.File)] = true
	if d.unseen {
		p.unseen.add(file)
	}
	if d.kustomization != nil {
		p.addKustomization(d)
	}
	for _, one := range d.deliveries {
		at := &placed{delivery: one, file: d.File, number: len(p.deliveries[file]) + 1}
		p.deliveries[file] = append(p.deliveries[file], at)
		p.placed = append(p.placed, at)
	}
}

// addKustomization adds the kustomization of a directory. Of several the one counts whose name
// kustomize looks for first.
func (p *project) addKustomization(d *Declaration) {
	dir := parent(d.File)
	k := &unit{kustomization: d.kustomization, directory: dir, file: d.File}
	at, there := p.directories[dir]
	if !there {
		p.directories[dir] = len(p.kustomizations)
		p.kustomizations = append(p.kustomizations, k)
		return
	}
	names := kustomizationNames()
	if slices.Index(names, path.Base(k.file)) < slices.Index(names, path.Base(p.kustomizations[at].file)) {
		p.kustomizations[at] = k
	}
	p.kustomizations[at].ambiguous = true
}

// resolve finds what a kustomization refers to.
func (p *project) resolve(k *unit) *unit {
	if k.resolved {
		return k
	}
	k.resolved = true
	k.plain = append(k.plain, p.numbers[k.file])
	k.missing = k.partial || k.ambiguous
	for _, part := range k.parts {
		p.refer(k, part)
	}
	for _, patch := range k.patches {
		p.refer(k, patch.file)
	}
	return k
}

func (p *project) refer(k *unit, name string) {
	if number, ok := p.directories[name]; ok {
		k.units = append(k.units, number)
	} else if number, ok := p.numbers[name]; ok {
		k.plain = append(k.plain, number)
	} else if p.ask(name) != (existence{ok: true}) {
		k.missing = true
	}
}

// below is the range of the files in a directory and in those below it.
func (p *project) below(dir string) (from, to int) {
	if dir == "." {
		return 0, len(p.files)
	}
	// "0" follows "/": all files of the directory sort between the two.
	return sort.SearchStrings(p.files, dir+"/"), sort.SearchStrings(p.files, dir+"0")
}

func (p *project) isDir(dir string) bool {
	from, to := p.below(dir)
	return dir == "." || from < to || p.ask(dir) == existence{isDir: true, ok: true}
}

func (p *project) ask(name string) existence {
	if answer, ok := p.asked[name]; ok || p.in.Exists == nil {
		return answer
	}
	var answer existence
	answer.isDir, answer.ok = p.in.Exists(name)
	p.asked[name] = answer
	return answer
}

// unreadable tells whether a directory without a known kustomization has a file that should be one.
func (p *project) unreadable(dir string) bool {
	return slices.ContainsFunc(kustomizationNames(), func(name string) bool {
		return p.ask(path.Join(dir, name)) == existence{ok: true}
	})
}

// kustomizationAbove is the topmost kustomization strictly below a directory and above a file.
func (p *project) kustomizationAbove(file, dir string) (int, bool) {
	from := 0
	if dir != "." {
		from = len(dir) + 1
	}
	for {
		slash := strings.IndexByte(file[from:], '/')
		if slash < 0 {
			return 0, false
		}
		if number, ok := p.directories[file[:from+slash]]; ok {
			return number, true
		}
		from += slash + 1
	}
}

// inChart is the innermost Helm chart that a file lies in, and which of its directories holds the
// file: "" for the chart's own.
func (p *project) inChart(file string) (chart, section string, ok bool) {
	if len(p.charts) == 0 {
		return "", "", false
	}
	for dir := parent(file); ; dir = parent(dir) {
		if p.charts[dir] {
			inside := file
			if dir != "." {
				inside = file[len(dir)+1:]
			}
			section, _, _ = strings.Cut(inside, "/")
			if section == inside {
				section = ""
			}
			return dir, section, true
		}
		if dir == "." || dir == "/" {
			return "", "", false
		}
	}
}

// isTemplate tells whether a file is a template of a Helm chart.
func (p *project) isTemplate(file string) bool {
	_, section, ok := p.inChart(file)
	return ok && section == "templates"
}

// chartOf is the chart that a file is a part of. Helm deploys nothing but templates and crds;
// values stand beside them. Other directories of a chart (ci, examples …) hold alternatives
// (https://helm.sh/docs/topics/charts/#the-chart-file-structure).
func (p *project) chartOf(file string) (string, bool) {
	chart, section, ok := p.inChart(file)
	return chart, ok && (section == "" || section == "templates" || section == "crds")
}

// entryOf is the directory that stands for the cluster that a file's deliveries run on: the
// closest one that holds flux-system/, as flux bootstrap leaves it, or that lies directly below
// one where clusters are kept; else the file's own
// (https://fluxcd.io/flux/guides/repository-structure/).
func (p *project) entryOf(file string) string {
	for dir := parent(file); ; dir = parent(dir) {
		if p.isDir(path.Join(dir, "flux-system")) {
			return dir
		}
		if dir == "." || dir == "/" {
			return parent(file)
		}
		above := parent(dir)
		base := path.Base(above)
		if base == "clusters" || base == "cluster" || above == "kubernetes/flux" || strings.HasSuffix(above, "/kubernetes/flux") {
			return dir
		}
	}
}

// local tells whether the repository that a delivery deploys from is this one: flux bootstrap names
// it flux-system. Others are compared with it by their address; where that is not known, a path
// that is there decides, though never that of a whole repository.
func (p *project) local(from origin) bool {
	const own = "flux-system"
	if from.as != toolFlux || from.repository == own {
		return true
	}
	if urls := p.urls[from.repository]; len(urls) > 0 && len(p.urls[own]) > 0 {
		return slices.ContainsFunc(urls, func(url string) bool { return slices.Contains(p.urls[own], url) })
	}
	return from.directory != "."
}
