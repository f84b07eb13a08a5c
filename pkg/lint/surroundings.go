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

// isPatch tells whether a kustomization lists a file, named from the project's root, as a patch.
// Kustomize takes patches only from the kustomization's own directory or below it.
func (p *projects) isPatch(one *project, name string) bool {
	root := cmp.Or(one.root, p.opts.Dir)
	for dir := path.Dir(name); ; dir = path.Dir(dir) {
		if p.patchesIn(root, dir)[name] {
			return true
		}
		if dir == "." || dir == "/" || dir == ".." || strings.HasSuffix(dir, "/..") {
			return false
		}
	}
}

// patchesIn are the patches that the kustomization in a directory lists; each is read once.
func (p *projects) patchesIn(root, dir string) map[string]bool {
	key := filepath.Join(root, filepath.FromSlash(dir))
	p.mu.Lock()
	defer p.mu.Unlock()
	known, ok := p.patches[key]
	if ok {
		return known
	}
	known = map[string]bool{}
	for _, base := range []string{"kustomization.yaml", "kustomization.yml", "Kustomization"} {
		for _, d := range declarations(filepath.Join(key, base), path.Join(dir, base)) {
			for _, patch := range d.Patches() {
				known[patch] = true
			}
		}
	}
	p.patches[key] = known
	return known
}

// declarations reads what a file declares. A file that cannot be read declares nothing.
func declarations(abs, name string) []*cluster.Declaration {
	data, err := os.ReadFile(abs)
	if err != nil {
		return nil
	}
	file, err := source.New(name, data)
	if err != nil {
		return nil
	}
	var out []*cluster.Declaration
	for _, doc := range syntax.ParseYAML(file.Text, syntax.DefaultLimits(), nil) {
		if doc.Root == nil {
			continue
		}
		if d := cluster.Read(name, doc.Root); d != nil {
			out = append(out, d)
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
