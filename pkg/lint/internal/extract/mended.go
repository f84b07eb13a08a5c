package extract

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// beginsPolicy tells by its first key text that is certainly meant for a policy.
var beginsPolicy = regexp.MustCompile(`^\s*\{\s*["'“”](?:Version["'”“]\s*:\s*["'“](?:2012-10-17|2008-10-17)|Statement["'”“]\s*:\s*[\[{])`)

// mend takes the policies out of text that is broken, and wraps what was copied without what must
// stand around it.
func (p *policies) mend(m *syntax.Mended, collect func(root *syntax.Node)) {
	if fragment := wrap(m); fragment != nil {
		m.Problems = append([]syntax.Problem{{
			Code: syntax.JSONFragment, Range: fragment.at, Detail: map[string]string{"error": fragment.message},
		}}, m.Problems...)
		collect(fragment.root)
		return
	}
	for i, value := range m.Values {
		if value.Bare {
			continue
		}
		p.index += min(i, 1)
		collect(value.Root)
	}
}

// fragment is a policy made of a piece of one.
type fragment struct {
	root    *syntax.Node
	at      source.Range
	message string
}

// wrap makes a policy of a piece of one: its members, a statement's members, or statements. It is nil
// for anything else.
func wrap(m *syntax.Mended) *fragment {
	if len(m.Values) == 0 {
		return nil
	}
	first := m.Values[0]
	if first.Bare && first.Root.Get(keyStatement) != nil && isPolicy(first.Root) {
		first.Root.Open = true
		return &fragment{root: first.Root, at: firstToken(&first), message: fmt.Sprintf(
			`a policy without the braces around it: put "{" before %q and "}" at the end`, first.Root.Entries[0].Key)}
	}
	var statements []*syntax.Node
	for i := range m.Values {
		if isStatementPiece(m.Values[i].Root) {
			statements = append(statements, m.Values[i].Root)
		}
	}
	single := len(m.Values) == 1 && !first.Bare && !first.Followed
	if len(statements) != len(m.Values) || single {
		return nil
	}
	f := &fragment{root: policyOf(statements), at: firstToken(&first)}
	if first.Bare {
		f.message = fmt.Sprintf(`a statement without what must stand around it: put {"Version": "2012-10-17", "Statement": [{ before %q, and end the text with }]}`,
			first.Root.Entries[0].Key)
	} else {
		f.message = `statements without what must stand around them: put {"Version": "2012-10-17", "Statement": [ before the first, and end the text with ]}`
	}
	return f
}

// isStatementPiece tells a statement, or most of one.
func isStatementPiece(n *syntax.Node) bool {
	if n.Kind != syntax.Mapping || isPolicy(n) || isManifest(n) {
		return false
	}
	found := 0
	for _, element := range elementNames() {
		if isElement(element, n.Get(element)) {
			found++
		}
	}
	return found >= 2
}

func firstToken(value *syntax.MendedValue) source.Range {
	if value.Bare {
		return value.Root.Entries[0].KeyRange
	}
	return source.Range{Start: value.Root.Range.Start, End: value.Root.Range.Start + 1}
}

// policyOf is the policy that statements are taken from: nobody knows what else it held.
func policyOf(statements []*syntax.Node) *syntax.Node {
	whole := source.Range{Start: statements[0].Range.Start, End: statements[len(statements)-1].Range.End}
	before := source.Range{Start: whole.Start, End: whole.Start}
	list := &syntax.Node{Kind: syntax.Sequence, Style: syntax.Flow, Range: whole, Items: statements, Open: true}
	return &syntax.Node{
		Kind: syntax.Mapping, Style: syntax.Flow, Range: whole, Open: true,
		Entries: []syntax.Entry{{Key: keyStatement, KeyRange: before, Value: list}},
	}
}

// readAsJSON reads text that was meant for JSON, although it begins with a comment or with a member.
// It returns nil for any other text.
func readAsJSON(file *source.File, opts *Options) []syntax.Document {
	text := file.Text
	if !opts.Filter.policies || !bytes.Contains(text, []byte(keyStatement)) && !opts.Filter.mayBeStatement(text) {
		return nil
	}
	start := pastComments(text)
	if start == len(text) || !slices.ContainsFunc([]string{"{", "[", `"`, "“", "”"}, func(sign string) bool { return bytes.HasPrefix(text[start:], []byte(sign)) }) {
		return nil
	}
	asYAML := syntax.ParseYAML(text, opts.Limits, nil)
	manifest := slices.ContainsFunc(asYAML, func(d syntax.Document) bool { return d.Root != nil && isManifest(d.Root) })
	if len(asYAML) == 1 && asYAML[0].Root == nil || hasSuffix(file.Name, ".json") && !manifest {
		return syntax.ParseJSON(text, opts.Limits)
	}
	return nil
}

// pastComments is where the first thing stands that is neither blank nor a comment.
func pastComments(text []byte) int {
	for i := 0; i < len(text); {
		rest := text[i:]
		switch {
		case bytes.IndexByte([]byte(" \t\r\n"), text[i]) >= 0:
			i++
		case text[i] == '#' || bytes.HasPrefix(rest, []byte("//")):
			end := bytes.IndexByte(rest, '\n')
			if end < 0 {
				return len(text)
			}
			i += end + 1
		case bytes.HasPrefix(rest, []byte("/*")):
			end := bytes.Index(rest, []byte("*/"))
			if end < 0 {
				return len(text)
			}
			i += end + len("*/")
		default:
			return i
		}
	}
	return len(text)
}
