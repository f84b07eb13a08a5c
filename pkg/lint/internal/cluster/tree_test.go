package cluster

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// tree is a project written as a text: "-- path --" begins a file, SC stands for a StorageClass, and
// what comes before the first file is a comment.
type tree struct {
	names []string
	files map[string]string
	// documents names the members: the file, and "#n" from the second document of a file on.
	documents []string
	in        Input
}

// load reads a project. StorageClasses and ServiceAccounts become members.
func load(text string) *tree {
	tr := &tree{files: map[string]string{}}
	name := ""
	for line := range strings.Lines(text) {
		if inner, ok := strings.CutPrefix(strings.TrimSpace(line), "-- "); ok {
			name = strings.TrimSuffix(inner, " --")
			tr.files[name] = ""
			tr.names = append(tr.names, name)
			continue
		}
		if line == "SC\n" {
			line = sc
		}
		if name != "" {
			tr.files[name] += line
		}
	}
	slices.Sort(tr.names)
	for _, name := range tr.names {
		tr.read(name)
	}
	tr.in.Exists = tr.exists
	return tr
}

func (tr *tree) read(name string) {
	if path.Base(name) == "Chart.yaml" {
		tr.in.Charts = append(tr.in.Charts, path.Dir(name))
		return
	}
	text, lists, before := []byte(tr.files[name]), 0, len(tr.in.Members)
	for _, doc := range syntax.ParseYAML(text, syntax.DefaultLimits(), nil) {
		if doc.Root == nil {
			continue
		}
		if May(name, text) {
			tr.in.Declarations = append(tr.in.Declarations, Read(name, doc.Root))
		}
		objects, list := []*syntax.Node{doc.Root}, 0
		if items := doc.Root.Get("items"); items != nil {
			lists++
			objects, list = items.Items, lists
		}
		for _, object := range objects {
			if kind, _ := object.Get("kind").Str(); kind != "StorageClass" && kind != "ServiceAccount" {
				continue
			}
			id := name
			if n := len(tr.in.Members) - before; n > 0 {
				id = fmt.Sprintf("%s#%d", name, n+1)
			}
			tr.in.Members = append(tr.in.Members, Member{File: name, List: list})
			tr.documents = append(tr.documents, id)
		}
	}
}

func (tr *tree) exists(name string) (isDir, ok bool) {
	if _, ok := tr.files[name]; ok {
		return false, true
	}
	below := func(file string) bool { return strings.HasPrefix(file, name+"/") }
	found := name == "." || slices.ContainsFunc(tr.names, below)
	return found, found
}

// show writes scopes one a line: name, members, and what is special about the scope.
func (tr *tree) show(scopes []Scope) string {
	var b strings.Builder
	for _, s := range scopes {
		b.WriteString(s.Name + ":")
		for _, m := range s.Members {
			b.WriteString(" " + tr.documents[m])
		}
		if !s.Complete {
			b.WriteString(" (incomplete)")
		}
		if s.Whole {
			b.WriteString(" (whole)")
		}
		for _, kind := range s.Altered {
			b.WriteString(" (" + kind + "* altered)")
		}
		b.WriteString("\n")
	}
	return b.String()
}

// sc fills a file with a StorageClass.
const sc = `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: gp3}
provisioner: ebs.csi.aws.com
`

// check divides a project, twice, and compares the scopes.
func (tr *tree) check(t *testing.T, want string) {
	t.Helper()
	scopes := Divide(tr.in)
	covered(t, tr.in, scopes)
	got := tr.show(scopes)
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	slices.SortStableFunc(tr.in.Declarations, func(a, b *Declaration) int { return strings.Compare(fileOf(b), fileOf(a)) })
	if again := tr.show(Divide(tr.in)); again != got {
		t.Errorf("the order of declarations changes the scopes:\n%s", again)
	}
}

func fileOf(d *Declaration) string {
	if d == nil {
		return ""
	}
	return d.File
}

// flux writes a Flux Kustomization.
func flux(spec string) string {
	return "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: x}\nspec: {" + spec + "}\n"
}

const ownSource = "sourceRef: {kind: GitRepository, name: flux-system}"

// app writes an Argo CD Application.
func app(spec string) string {
	return "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: x}\nspec: {" + spec + "}\n---\n"
}

const inCluster = ", destination: {server: 'https://kubernetes.default.svc'}"

// appSet writes an Argo CD ApplicationSet.
func appSet(generators, template string) string {
	return "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  generators: [" + generators + "]\n  template: {spec: {" + template + "}}\n---\n"
}
