package extract

import (
	"regexp"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// PlaceholderFact is a piece of text that an author seems to have meant to replace.
type PlaceholderFact struct {
	// Path leads to the value: keys (string) and indices (int).
	Path []any
	// Text is the piece as written.
	Text string
	// Form is "angle", "ellipsis", "word", "mask" or "example-account".
	Form string
}

// hole is an unknown in a string: text[start:end].
type hole struct {
	start, end int
	class      syntax.HoleClass
	form       string
}

// The unknowns that manifests hold. Environment substitution, templates and replacement tokens
// are references; what asks a person to fill it in is a placeholder.
const (
	dollarBrace  = `\$\{[^}\n]*\}`
	dollarParen  = `\$\([^)\n]*\)`
	dollarName   = `\$[A-Za-z_][A-Za-z0-9_]*`
	doubleBrace  = `\{\{.*?\}\}`
	token        = `__[A-Za-z0-9][A-Za-z0-9_.-]*?__|#\{[^}\n]*\}#?|@[A-Z][A-Z0-9_]+@|%[A-Z][A-Z0-9_]+%|%(?:\[[0-9]+\])?[sdvq]`
	angle        = `<[A-Za-z][^<>\n]{0,80}>`
	ellipsis     = `\.{3,}|…`
	word         = `(?i:\byour[-_][a-z0-9][a-z0-9_-]*|\breplace[-_]?(?:me|this|with)[a-z0-9_-]*|\bchange[-_]?me\b|\b(?:insert|enter|put)[-_](?:your|the)[a-z0-9_-]*|\bplaceholder\b)`
	mask         = `\b[xX]{4,}\b`
	snakeCapital = `\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b`
)

// holePattern has one group a kind of hole, in the order of holeGroups.
var holePattern = regexp.MustCompile(`(` + dollarBrace + `|` + dollarParen + `|` + dollarName + `|` + token + `)|(` +
	doubleBrace + `)|(` + angle + `)|(` + ellipsis + `)|(` + word + `)|(` + mask + `)|(` + snakeCapital + `)`)

var (
	// placeholderWord tells the capital words that ask for an answer from those that may be one.
	placeholderWord = regexp.MustCompile(`ACCOUNT|REGION|BUCKET|CLUSTER|ROLE|KMS|KEY_ID|OIDC|PLACEHOLDER|NAMESPACE`)
	// exampleAccount are the account ids of AWS's documentation.
	exampleAccount = regexp.MustCompile(`\b(?:123456789012|111122223333)\b`)
)

// findHoles are the holes of a text, in order. In a tag of the EBS driver double braces are text.
func findHoles(text string, ownTemplate bool) []hole {
	if !mayHold(text) {
		return nil
	}
	var holes []hole
	for _, m := range holePattern.FindAllStringSubmatchIndex(text, -1) {
		h := hole{start: m[0], end: m[1], class: syntax.Placeholder}
		switch {
		case m[2] >= 0:
			h.class = syntax.Ref
		case m[4] >= 0:
			h.class = syntax.Ref
			if ownTemplate {
				continue
			}
		case m[6] >= 0:
			h.form = "angle"
		case m[8] >= 0:
			h.form = "ellipsis"
		case m[10] >= 0:
			h.form = "word"
		case m[12] >= 0:
			h.form = "mask"
		default:
			h.form = "word"
			if !placeholderWord.MatchString(text[m[0]:m[1]]) {
				h.class, h.form = syntax.Ref, ""
			}
		}
		holes = append(holes, h)
	}
	return holes
}

// mayHold is a cheap test that most strings fail: it looks for what every kind of hole has.
func mayHold(text string) bool {
	if strings.ContainsAny(text, "$<{_…@%#") || strings.Contains(text, "..") {
		return true
	}
	lower := strings.ToLower(text)
	for _, sign := range []string{"xxxx", "your-", "replace", "change", "insert-", "enter-", "put-", "placeholder"} {
		if strings.Contains(lower, sign) {
			return true
		}
	}
	return false
}

// parts cuts a text at its holes.
func parts(text string, holes []hole) []syntax.Part {
	var out []syntax.Part
	from := 0
	for _, h := range holes {
		if h.start > from {
			out = append(out, syntax.Part{Text: text[from:h.start]})
		}
		out = append(out, syntax.Part{Text: text[h.start:h.end], Class: h.class})
		from = h.end
	}
	if from < len(text) {
		out = append(out, syntax.Part{Text: text[from:]})
	}
	return out
}

// marker marks the holes of one document's strings and keys.
type marker struct {
	path  []any
	facts []PlaceholderFact
}

// markHoles marks what the text of a document leaves unknown and returns its placeholders.
func markHoles(root *syntax.Node) []PlaceholderFact {
	var m marker
	m.mark(root, false)
	return m.facts
}

func (m *marker) mark(n *syntax.Node, ownTemplate bool) {
	if n.Kind == syntax.String && n.Parts == nil {
		if holes := m.find(n.Text, ownTemplate); holes != nil {
			n.Parts = parts(n.Text, holes)
		}
	}
	for i := range n.Entries {
		e := &n.Entries[i]
		if holes := findHoles(e.Key, false); holes != nil {
			e.KeyParts = parts(e.Key, holes)
			n.Open = true
		}
		m.path = append(m.path, e.Key)
		m.mark(e.Value, isTagSpecification(e.Key))
		m.path = m.path[:len(m.path)-1]
	}
	for i, item := range n.Items {
		m.path = append(m.path, i)
		m.mark(item, false)
		m.path = m.path[:len(m.path)-1]
	}
}

func (m *marker) find(text string, ownTemplate bool) []hole {
	holes := findHoles(text, ownTemplate)
	for _, h := range holes {
		if h.class == syntax.Placeholder {
			m.fact(text[h.start:h.end], h.form)
		}
	}
	if !strings.Contains(text, "123456789012") && !strings.Contains(text, "111122223333") {
		return holes
	}
	for _, at := range exampleAccount.FindAllString(text, -1) {
		m.fact(at, "example-account")
	}
	return holes
}

func (m *marker) fact(text, form string) {
	path := append([]any(nil), m.path...)
	m.facts = append(m.facts, PlaceholderFact{Path: path, Text: text, Form: form})
}
