package cluster

import (
	"path"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// value is what a field says.
type value struct {
	text string
	// set means that the field is there and not empty.
	set bool
	// known means that text is its value for certain.
	known bool
}

func text(n *syntax.Node) value { return params(nil).text(n) }

// params are what a generator of an ApplicationSet knows about one Application.
type params map[string]string

// text reads a field, its parameters filled in. A field with holes is set but not known.
func (p params) text(n *syntax.Node) value {
	switch {
	case !isSet(n):
		return value{}
	case n.Kind != syntax.String:
		return value{set: true}
	case n.Text == "" && n.Parts == nil:
		return value{}
	case slices.ContainsFunc(n.Parts, func(part syntax.Part) bool { return part.Class != syntax.None && !p.fills(part.Text) }):
		return value{set: true}
	}
	full := strings.Clone(p.expand(n.Text))
	return value{text: full, set: true, known: full != "" && !hasHoles(full)}
}

// fills tells whether a hole is one that parameters may fill.
func (p params) fills(hole string) bool { return p != nil && strings.HasPrefix(hole, "{{") }

// expand fills in parameters, in either of the two template languages of ApplicationSets: {{name}}
// and {{ .name }}. Those it does not know stay
// (https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/).
func (p params) expand(s string) string {
	if p == nil || !strings.Contains(s, "{{") {
		return s
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "{{")
		name, after, closed := strings.Cut(rest, "}}")
		if !found || !closed {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(before)
		if filled, ok := p[strings.TrimPrefix(strings.TrimSpace(name), ".")]; ok {
			b.WriteString(filled)
		} else {
			b.WriteString("{{" + name + "}}")
		}
		s = after
	}
}

// hasHoles tells whether something fills the text in later: environment substitution, a template.
func hasHoles(s string) bool {
	return strings.ContainsAny(s, "$<\n") || strings.Contains(s, "{{")
}

// isPlaceholder tells whether an author means a person to fill the text in. Two such are not one.
func isPlaceholder(s string) bool {
	upper := strings.ToUpper(s)
	return slices.ContainsFunc([]string{"YOUR", "CHANGE", "REPLACE", "PLACEHOLDER", "XXXX", "..."},
		func(sign string) bool { return strings.Contains(upper, sign) })
}

// resolve is the path that a reference in a directory leads to. It is false for what is not in the
// project: remote (https://github.com/kubernetes-sigs/kustomize/blob/master/examples/remoteBuild.md),
// absolute, or above the project root.
func resolve(directory, reference string) (string, bool) {
	if isRemote(reference) || path.IsAbs(reference) {
		return "", false
	}
	full := path.Join(directory, reference)
	if full == ".." || strings.HasPrefix(full, "../") {
		return "", false
	}
	return full, true
}

func isRemote(reference string) bool {
	for _, prefix := range []string{"git@", "git::", "github.com/", "github.com:", "gitlab.com/", "bitbucket.org/"} {
		if strings.HasPrefix(reference, prefix) {
			return true
		}
	}
	return strings.Contains(reference, "://") || strings.Contains(reference, "?")
}

// parent is the directory of a file, "." for the project root.
func parent(file string) string { return path.Dir(file) }
