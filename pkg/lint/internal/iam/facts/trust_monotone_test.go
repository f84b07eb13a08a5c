package facts

import (
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// TestUnknownsOnlyTakeAway replaces every leaf of many policies, wholly and in part, by an unknown,
// drops every key that might be one, and opens every list and mapping: that may only take away facts
// that mean that something is wrong.
func TestUnknownsOnlyTakeAway(t *testing.T) {
	var texts []string
	for _, d := range defects() {
		texts = append(texts, with(t, d.base, d.from, d.to))
	}
	texts = append(texts, irsa, hub, pods, roles)
	for _, c := range documentedPolicies() {
		texts = append(texts, c.text)
	}
	a := NewAsker(awsdata.Default(), nil, nil)
	coarse := func(f *Facts) []string {
		var out []string
		for _, one := range placedWrongs(f) {
			// The place and the kind: what is named in addition may be another thing.
			words, n := strings.Fields(one), 4
			if slices.Contains([]string{"subject", "meant", "twin", "pods", "action", "principal"}, words[1]) {
				n = 2
			}
			out = append(out, strings.Join(words[:min(len(words), n)], " "))
		}
		return out
	}
	for _, text := range texts {
		root := trustDocument(t, text)
		before := coarse(a.Of(root))
		check := func(what string) {
			for _, one := range coarse(a.Of(root)) {
				if !slices.Contains(before, one) {
					t.Errorf("%s: %s\n%s", what, one, text)
				}
			}
		}
		blur(root, nil, check)
	}
}

// blur makes one thing after the other unknown, calls check, and puts it back.
func blur(n *syntax.Node, path []any, check func(what string)) {
	at := syntax.Pointer(path)
	switch n.Kind {
	case syntax.Mapping:
		n.Open = true
		check("open " + at)
		n.Open = false
		for i := range n.Entries {
			e := &n.Entries[i]
			e.KeyParts, n.Open = []syntax.Part{{Text: e.Key, Class: syntax.Ref}}, true
			check("key " + at + "/" + e.Key)
			e.KeyParts, n.Open = nil, false
			blur(e.Value, append(slices.Clip(path), e.Key), check)
		}
		blurWhole(n, check, at)
	case syntax.Sequence:
		n.Open = true
		check("open " + at)
		n.Open = false
		for i, item := range n.Items {
			blur(item, append(slices.Clip(path), i), check)
		}
		blurWhole(n, check, at)
	case syntax.String:
		text, parts := n.Text, n.Parts
		for _, cut := range [][2]int{{0, len(text)}, {0, len(text) / 2}, {len(text) / 2, len(text)}, {len(text) / 3, 2 * len(text) / 3}, {len(text), len(text)}} {
			n.Parts = nil
			if cut[0] > 0 {
				n.Parts = append(n.Parts, syntax.Part{Text: text[:cut[0]]})
			}
			n.Parts = append(n.Parts, syntax.Part{Text: "${x}", Class: syntax.Ref})
			if cut[1] < len(text) {
				n.Parts = append(n.Parts, syntax.Part{Text: text[cut[1]:]})
			}
			n.Text = text[:cut[0]] + "${x}" + text[cut[1]:]
			check("unknown " + at + ": " + n.Text)
		}
		n.Text, n.Parts = text, parts
	default:
	}
}

// blurWhole makes a list or mapping wholly unknown.
func blurWhole(n *syntax.Node, check func(string), at string) {
	saved := *n
	n.Kind, n.Entries, n.Items = syntax.String, nil, nil
	n.Text, n.Parts = "${x}", []syntax.Part{{Text: "${x}", Class: syntax.Ref}}
	check("unknown " + at)
	*n = saved
}
