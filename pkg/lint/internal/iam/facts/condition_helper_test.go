package facts

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// marked reads JSON, in which text between « and » is a hole and a key "…" opens its mapping, a member
// "…" its list.
func marked(t testing.TB, text string) *syntax.Node {
	t.Helper()
	docs := syntax.ParseJSON([]byte(text), syntax.Limits{Depth: 100})
	if len(docs) != 1 || docs[0].Root == nil {
		t.Fatalf("no document: %s: %+v", text, docs)
	}
	markNode(docs[0].Root)
	return docs[0].Root
}

func markNode(n *syntax.Node) {
	if n.Kind == syntax.String {
		n.Parts = markParts(n.Text)
		n.Text = strings.NewReplacer("«", "", "»", "").Replace(n.Text)
	}
	n.Entries = slices.DeleteFunc(n.Entries, func(e syntax.Entry) bool {
		n.Open = n.Open || e.Key == "…"
		return e.Key == "…"
	})
	n.Items = slices.DeleteFunc(n.Items, func(item *syntax.Node) bool {
		n.Open = n.Open || item.Text == "…"
		return item.Text == "…"
	})
	for i := range n.Entries {
		e := &n.Entries[i]
		if e.KeyParts = markParts(e.Key); e.KeyParts != nil {
			n.Open = true
		}
		markNode(e.Value)
	}
	for _, item := range n.Items {
		markNode(item)
	}
}

func markParts(text string) []syntax.Part {
	if !strings.Contains(text, "«") {
		return nil
	}
	var parts []syntax.Part
	for text != "" {
		before, rest, found := strings.Cut(text, "«")
		if before != "" {
			parts = append(parts, syntax.Part{Text: before})
		}
		if !found {
			break
		}
		var inside string
		inside, text, _ = strings.Cut(rest, "»")
		parts = append(parts, syntax.Part{Text: inside, Class: syntax.Ref})
	}
	return parts
}

// askAbout are the facts of a policy, with rows for some keys.
func askAbout(t testing.TB, text string, keys ...string) *Facts {
	t.Helper()
	return NewAsker(awsdata.Default(), nil, keys).Of(marked(t, text))
}

// onCondition are the facts of a policy of one Allow statement on everything with a Condition.
func onCondition(t testing.TB, action, condition string, keys ...string) *Facts {
	t.Helper()
	return askAbout(t, policyWith(action, condition), keys...)
}

func policyWith(action, condition string) string {
	return `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ` + action + `, "Resource": "*", "Condition": ` + condition + `}]}`
}

// rowTexts are some rows, each as text.
func rowTexts[T any](all []T, text func(T) string) []string {
	var out []string
	for _, row := range all {
		out = append(out, text(row))
	}
	return out
}

func sameRows(t *testing.T, name string, got, want []string) {
	t.Helper()
	if len(got) == 0 && len(want) == 0 {
		return
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

func pathText(path []any) string { return syntax.Pointer(path) }
