package lint

import (
	"cmp"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/cluster"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// inChart tells whether a file is one of a Helm chart's templates: below a directory templates
// beside a Chart.yaml.
func (p *projects) inChart(abs string) bool {
	slash := filepath.ToSlash(abs)
	for i := strings.LastIndex(slash, "/templates/"); i >= 0; i = strings.LastIndex(slash[:i], "/templates/") {
		if p.isChart(filepath.FromSlash(slash[:i])) {
			return true
		}
	}
	return false
}

// isChart tells whether a directory holds a Chart.yaml; each directory is asked once.
func (p *projects) isChart(dir string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	known, ok := p.folders[dir]
	if !ok {
		isDir, exists := statDir(filepath.Join(dir, "Chart.yaml"))
		known = exists && !isDir
		p.folders[dir] = known
	}
	return known
}

// charts are the directories of charts, from the project's root, that hold any of the files.
func (p *projects) charts(one *project, results []*result) []string {
	if one.root == "" {
		return nil
	}
	var charts []string
	seen := map[string]bool{}
	for _, res := range results {
		for dir := path.Dir(res.path); !seen[dir]; dir = path.Dir(dir) {
			seen[dir] = true
			if p.isChart(filepath.Join(one.root, filepath.FromSlash(dir))) {
				charts = append(charts, dir)
			}
		}
	}
	return charts
}

// isPatched tells whether a kustomization lists a file, named from the project's root, as a patch,
// or has a patch for an object of the kind and name. Kustomize takes patches only from the
// kustomization's own directory or below it, so the directories above the file are looked at.
func (p *projects) isPatched(one *project, file, kind, name string) bool {
	root := cmp.Or(one.root, p.opts.Dir)
	for dir := path.Dir(file); ; dir = path.Dir(dir) {
		if patches := p.patchesIn(root, dir); patches.files[file] || patches.objects[object{kind, name}] {
			return true
		}
		if dir == "." || dir == "/" || dir == ".." || strings.HasSuffix(dir, "/..") {
			return false
		}
	}
}

// object is what a patch is for.
type object struct{ kind, name string }

// patches are what the kustomization of one directory patches: its patch files, from the project's
// root, and the objects that they are for.
type patches struct {
	files   map[string]bool
	objects map[object]bool
}

// patchesIn are the patches that the kustomization in a directory lists; each is read once.
func (p *projects) patchesIn(root, dir string) patches {
	key := filepath.Join(root, filepath.FromSlash(dir))
	p.mu.Lock()
	defer p.mu.Unlock()
	known, ok := p.patches[key]
	if ok {
		return known
	}
	known = patches{files: map[string]bool{}, objects: map[object]bool{}}
	for _, base := range []string{"kustomization.yaml", "kustomization.yml", "Kustomization"} {
		for _, tree := range trees(filepath.Join(key, base)) {
			d := cluster.Read(path.Join(dir, base), tree)
			if d == nil {
				continue
			}
			for _, patch := range d.Patches() {
				known.files[patch] = true
				for _, tree := range trees(filepath.Join(root, filepath.FromSlash(patch))) {
					kind, _ := tree.Get("kind").Str()
					name, _ := tree.At("metadata", "name").Str()
					known.objects[object{kind, name}] = true
				}
			}
		}
	}
	p.patches[key] = known
	return known
}

// trees are the documents of a file; there are none where it cannot be read.
func trees(abs string) []*syntax.Node {
	data, err := os.ReadFile(abs)
	if err != nil {
		return nil
	}
	file, err := source.New(abs, data)
	if err != nil {
		return nil
	}
	var out []*syntax.Node
	for _, doc := range syntax.ParseYAML(file.Text, syntax.DefaultLimits(), nil) {
		if doc.Root != nil {
			out = append(out, doc.Root)
		}
	}
	return out
}

// statDir tells whether a path is there, and whether it is a directory.
func statDir(name string) (isDir, ok bool) {
	info, err := os.Stat(name)
	if err != nil {
		return false, false
	}
	return info.IsDir(), true
}
