package facts

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// actionClaims are what rows claim, of the relations that lead to findings: that there is one, of some
// kind, somewhere. That a list is closed is a claim as well.
func actionClaims(out *Facts) map[string]bool {
	claims := map[string]bool{}
	for _, row := range rowsOf(out) {
		if row.relation != "grants" {
			claims[row.relation+" "+row.kind+" "+row.at] = true
		}
	}
	for _, row := range out.Grants {
		claims["known "+row.Action+" "+fmt.Sprint(row.Statement)] = row.ResourcesKnown
	}
	claims["closed"] = out.Policy.Closed
	return claims
}

// actionsOf are the rows about actions and resources alone.
func actionsOf(asker *Asker, root *syntax.Node) *Facts {
	b := preparedActions(asker, root)
	b.actions()
	return b.out
}

// variants calls f with every variant of a value of which one thing less is known, and puts it back.
func variants(random *rand.Rand, n *syntax.Node, f func(what string)) {
	switch n.Kind {
	case syntax.Mapping, syntax.Sequence:
		if was := n.Open; !was {
			n.Open = true
			f("open")
			n.Open = was
		}
		for i := range n.Entries {
			variants(random, n.Entries[i].Value, f)
		}
		for _, item := range n.Items {
			variants(random, item, f)
		}
	default:
		whole := *n
		*n = syntax.Node{Kind: syntax.String, Text: "«x»", Parts: []syntax.Part{{Text: "x", Class: syntax.Ref}}}
		f("hole")
		*n = whole
		// A hole in a variable would make it another text.
		if n.Kind == syntax.String && n.Parts == nil && n.Text != "" && !strings.Contains(n.Text, "${") {
			from := random.IntN(len(n.Text))
			to := from + random.IntN(len(n.Text)-from+1)
			n.Parts = []syntax.Part{{Text: whole.Text[:from]}, {Text: "x", Class: syntax.Ref}, {Text: whole.Text[to:]}}
			n.Text = whole.Text[:from] + "x" + whole.Text[to:]
			f(fmt.Sprintf("hole in %q from %d to %d", whole.Text, from, to))
			*n = whole
		}
	}
}

func checkActionsMonotone(t *testing.T, asker *Asker, name string, root *syntax.Node, random *rand.Rand, every int) {
	t.Helper()
	before := actionClaims(actionsOf(asker, root))
	variants(random, root, func(what string) {
		if random.IntN(every) > 0 {
			return
		}
		for claim, holds := range actionClaims(actionsOf(asker, root)) {
			if holds && !before[claim] {
				t.Fatalf("%s: %s adds %s", name, what, claim)
			}
		}
	})
}

func TestActionsKnowLessOfLess(t *testing.T) {
	asker := NewAsker(awsdata.Default(), watchedInTests(), nil)
	random := rand.New(rand.NewPCG(1, 1))
	files, err := filepath.Glob("testdata/actions/*.json")
	if err != nil || len(files) < 5 {
		t.Fatal(err, files)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for range 3 {
			checkActionsMonotone(t, asker, file, actionDocument(t, string(text)), random, 1)
		}
	}
}

func TestActionsKnowLessOfLessInManagedPolicies(t *testing.T) {
	asker := NewAsker(awsdata.Default(), watchedInTests(), nil)
	random := rand.New(rand.NewPCG(2, 2))
	for _, p := range awsPolicies(t, false) {
		// A hundred variants of each will do.
		checkActionsMonotone(t, asker, p.name, p.root, random, max(1, sizeOf(p.root)/2000))
	}
}

// FuzzActions looks for policies that make trouble, or of which less says more.
func FuzzActions(f *testing.F) {
	files, err := filepath.Glob("testdata/actions/*.json")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text), uint64(1))
	}
	for _, text := range []string{
		on("s3:Get* * s3:?etObject foo", "arn:aws:s3:::*b", "arn:aws:s3:::${aws:username}/*", "*"),
		on("kms:Decrypt", "arn:aws:kms:*:*:alias/a", "arn:*:kms:*:*:k?y/«x»"),
		allow(`"NotAction": ["s3:*", "s3:Get*"]`, `"NotResource": ["arn:aws:s3:::a b", "b"]`),
	} {
		f.Add(text, uint64(2))
	}
	asker := NewAsker(awsdata.Default(), watchedInTests(), nil)
	f.Fuzz(func(t *testing.T, text string, seed uint64) {
		docs := syntax.ParseJSON([]byte(text), syntax.DefaultLimits())
		if len(docs) == 0 || docs[0].Root == nil || len(text) > 4000 {
			return
		}
		markHoles(docs[0].Root)
		checkActionsMonotone(t, asker, text, docs[0].Root, rand.New(rand.NewPCG(seed, seed)), 1+len(text)/200)
	})
}
