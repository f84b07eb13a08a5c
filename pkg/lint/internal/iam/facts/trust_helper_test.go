package facts

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// trustHole is what the linter takes for a hole, as far as these tests have any.
var trustHole = regexp.MustCompile(`\$\{[A-Za-z_.]+\}|<[^<>]+>|\.{3,}`)

// trustDocument reads a policy, holes included.
func trustDocument(t testing.TB, text string) *syntax.Node {
	t.Helper()
	docs := syntax.ParseJSON([]byte(text), syntax.DefaultLimits())
	if len(docs) != 1 || docs[0].Root == nil {
		t.Fatalf("%d documents in %s: %+v", len(docs), text, docs)
	}
	trustHoles(docs[0].Root)
	return docs[0].Root
}

func trustHoles(n *syntax.Node) {
	if n.Kind == syntax.String {
		n.Parts = trustParts(n.Text)
	}
	for i := range n.Entries {
		e := &n.Entries[i]
		if e.KeyParts = trustParts(e.Key); e.KeyParts != nil {
			n.Open = true
		}
		trustHoles(e.Value)
	}
	for _, item := range n.Items {
		trustHoles(item)
	}
}

func trustParts(text string) []syntax.Part {
	var parts []syntax.Part
	at := 0
	for _, m := range trustHole.FindAllStringIndex(text, -1) {
		if m[0] > at {
			parts = append(parts, syntax.Part{Text: text[at:m[0]]})
		}
		class := syntax.Placeholder
		if text[m[0]] == '$' {
			class = syntax.Ref
		}
		parts = append(parts, syntax.Part{Text: text[m[0]:m[1]], Class: class})
		at = m[1]
	}
	if at > 0 && at < len(text) {
		parts = append(parts, syntax.Part{Text: text[at:]})
	}
	return parts
}

func trustFacts(t testing.TB, text string) *Facts {
	t.Helper()
	return NewAsker(awsdata.Default(), nil, nil).Of(trustDocument(t, text))
}

// brief writes a row's fields that are not empty, less what only says where it stands.
func brief(row any, without ...string) string {
	skip := " statement operator " + strings.Join(without, " ") + " "
	v := reflect.ValueOf(row)
	var out []string
	for i := range v.NumField() {
		name := v.Type().Field(i).Tag.Get("json")
		if v.Field(i).IsZero() || strings.Contains(skip, " "+name+" ") {
			continue
		}
		out = append(out, fmt.Sprintf("%s:%v", name, v.Field(i).Interface()))
	}
	return strings.Join(out, " ")
}
