package facts

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// preparedActions is a policy that is read, so that only the rows about actions are measured.
func preparedActions(asker *Asker, root *syntax.Node) *builder {
	b := &builder{Asker: asker, root: root, policy: iam.ReadPolicy(root), out: &Facts{}}
	for i := range b.policy.Statements {
		b.statements = append(b.statements, newStatement(&b.policy.Statements[i]))
	}
	return b
}

func benchmarkActions(b *testing.B, roots []*syntax.Node) {
	asker := NewAsker(awsdata.Default(), watchedInTests(), nil)
	var builders []*builder
	for _, root := range roots {
		builders = append(builders, preparedActions(asker, root))
	}
	b.ReportAllocs()
	b.ResetTimer()
	for i := range b.N {
		one := *builders[i%len(builders)]
		one.out = &Facts{}
		one.actions()
	}
}

func BenchmarkShapeIndex(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		var x shapeIndex
		for _, service := range []string{"s3", "ec2", "iam", "kms"} {
			x.ofService(awsdata.Default(), service)
		}
	}
}

func BenchmarkActionsOfManagedPolicies(b *testing.B) {
	var roots []*syntax.Node
	for _, p := range awsPolicies(b, false) {
		roots = append(roots, p.root)
	}
	benchmarkActions(b, roots)
}

func BenchmarkActions(b *testing.B) {
	files, err := filepath.Glob("testdata/actions/*.json")
	if err != nil || len(files) == 0 {
		b.Fatal(err, "no policies")
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		root := actionDocument(b, string(text))
		b.Run(filepath.Base(file), func(b *testing.B) { benchmarkActions(b, []*syntax.Node{root}) })
	}
}

func TestAskerServesManyAtOnce(t *testing.T) {
	asker := NewAsker(awsdata.Default(), watchedInTests(), nil)
	files, err := filepath.Glob("testdata/actions/*.json")
	if err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		root := actionDocument(t, string(text))
		want := actionsOf(NewAsker(awsdata.Default(), watchedInTests(), nil), root)
		for range 4 {
			wait.Go(func() {
				for range 20 {
					if diff := cmp.Diff(want, actionsOf(asker, root)); diff != "" {
						t.Error(diff)
						return
					}
				}
			})
		}
	}
	wait.Wait()
}

func TestHugePoliciesTakeBoundedTime(t *testing.T) {
	var actions, resources, services, patterns []string
	for service := range awsdata.Default().Services() {
		for action := range service.Actions() {
			actions = append(actions, action.String())
		}
	}
	for i := range 300 {
		resources = append(resources, fmt.Sprintf("arn:aws:s3:eu-west-1:123456789012:b%d/*x*y?z/%d", i, i))
	}
	for i := range 5000 {
		services = append(services, fmt.Sprintf("arn:aws:s%dx:::b", i))
		patterns = append(patterns, fmt.Sprintf("s3:*%d*a?*%d", i, i))
	}
	asker := NewAsker(awsdata.Default(), watchedInTests(), nil)
	start := time.Now()
	for _, text := range []string{on(strings.Join(actions, " "), resources...), on(strings.Join(patterns, " "), services...), on("s3:*", patterns...)} {
		if out := actionsOf(asker, actionDocument(t, text)); len(out.UnknownActions)+len(out.Misplaced)+len(out.ARNs) < len(resources) {
			t.Error("nothing found")
		}
	}
	if took := time.Since(start); took > 30*time.Second {
		t.Errorf("took %v", took)
	}
}
