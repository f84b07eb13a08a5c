package cluster

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// big is a project of many members and kustomizations: bases, overlays of two bases and a part of
// their own, and directories that nothing refers to.
func big(members, kustomizations int) Input {
	in := Input{Exists: func(string) (bool, bool) { return false, false }}
	add := func(file string) { in.Members = append(in.Members, Member{File: file}) }
	bases := kustomizations / 2
	perBase := members / 2 / bases
	for i := range bases {
		dir := fmt.Sprintf("base/%04d", i)
		k := &kustomization{}
		for j := range perBase {
			file := fmt.Sprintf("%s/%02d.yaml", dir, j)
			add(file)
			k.parts = append(k.parts, file)
		}
		in.Declarations = append(in.Declarations, &Declaration{File: dir + "/kustomization.yaml", kustomization: k})
	}
	for i := range kustomizations - bases {
		dir := fmt.Sprintf("overlays/%04d", i)
		k := &kustomization{parts: []string{
			fmt.Sprintf("base/%04d", i%bases), fmt.Sprintf("base/%04d", (i+1)%bases), dir + "/sc.yaml", dir + "/missing.yaml",
		}}
		add(dir + "/sc.yaml")
		in.Declarations = append(in.Declarations, &Declaration{File: dir + "/kustomization.yaml", kustomization: k})
	}
	for i := len(in.Members); i < members; i++ {
		add(fmt.Sprintf("rest/%03d/%04d.yaml", i%500, i))
	}
	slices.SortFunc(in.Members, func(a, b Member) int { return strings.Compare(a.File, b.File) })
	return in
}

func BenchmarkDivide(b *testing.B) {
	for _, size := range []int{1, 2, 4} {
		in := big(10_000*size, 2_000*size)
		b.Run(fmt.Sprintf("members=%d/kustomizations=%d", len(in.Members), len(in.Declarations)), func(b *testing.B) {
			for b.Loop() {
				Divide(in)
			}
		})
	}
}

// BenchmarkDivideDeliveries adds an Application for every overlay, on 20 clusters, and a Flux
// Kustomization that deploys all bases.
func BenchmarkDivideDeliveries(b *testing.B) {
	in := big(10_000, 2_000)
	for i := range 1_000 {
		one := &delivery{argo: true, target: fmt.Sprintf("c%d", i%20), origins: []origin{{directory: fmt.Sprintf("overlays/%04d", i), known: true, as: toolDetected}}}
		in.Declarations = append(in.Declarations, &Declaration{File: fmt.Sprintf("apps/%d.yaml", i), deliveries: []*delivery{one}})
	}
	all := &delivery{origins: []origin{{directory: "base", known: true, repository: "flux-system"}}}
	in.Declarations = append(in.Declarations, &Declaration{File: "clusters/a/ks.yaml", deliveries: []*delivery{all}})
	for b.Loop() {
		Divide(in)
	}
}

func BenchmarkMay(b *testing.B) {
	data := []byte(strings.Repeat(sc, 100))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		May("sc.yaml", data)
	}
}
