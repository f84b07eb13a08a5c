package extract

import (
	"regexp"
	"slices"
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
	dollarBrace = `\$\{[^}\n]*\}`
	dollarParen = `\$\([^)\n]*\)`
	dollarName  = `\$[A-Za-z_][A-Za-z0-9_]*`
	token       = `__[A-Za-z0-9][A-Za-z0-9_.-]*?__|#\{[^}\n]*\}#?|@[A-Z][A-Z0-9_]+@|%[A-Z][A-Z0-9_]+%|%(?:\[[0-9]+\])?[sdvq]|%\{[^}\n]*\}`
	// vault are references of Argo CD Vault Plugin, vals, and templates with other delimiters.
	vault        = `<path:[^>\n]*>|ref\+[a-z0-9]+://.*|\(\([^)\n]*\)\)|\[\[.*?\]\]|<%.*?%>`
	doubleBrace  = `\{\{.*?\}\}`
	angle        = `<[A-Za-z][^<>@\n]{0,80}>`
	ellipsis     = `\.{3,}|…`
	mask         = `\b[xX]{4,}\b`
	snakeCapital = `\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b`
	// word is text that asks to be replaced, where it is a whole value, or a whole field of an ARN.
	word = `^(?:(?i:your[-_ ](?:own[-_ ])?(?:aws|eks|s3|kms|iam|account|bucket|cluster|key|region|role|namespace|name|arn|id|value|domain|zone|subnet|vpc|file|security|storage|oidc)(?:[-_ ][a-z0-9_ -]*)?|replace[-_ ]?(?:me|this|with)[a-z0-9_ -]*|change[-_ ]?me|(?:insert|enter|put)[-_ ]your[a-z0-9_ -]*)|PLACEHOLDER|TODO|TBD|FIXME)$`
	// wordCapital is a name in capitals that stands for what is to be filled in, likewise.
	wordCapital = `^(?:YOUR_[A-Z0-9_]+|(?:AWS_)?(?:ACCOUNT|REGION|BUCKET|CLUSTER|ROLE|KMS|KMS_KEY|KEY|OIDC|NAMESPACE)(?:_(?:ID|NAME|ARN|NUMBER|HERE))+|REPLACE_(?:ME|THIS|WITH)[A-Z0-9_]*|CHANGE_ME|[A-Z_]*PLACEHOLDER)$`
)

// holePattern has one group a kind of hole, in the order of findHoles.
var holePattern = regexp.MustCompile(`(` + dollarBrace + `|` + dollarParen + `|` + dollarName + `|` + token + `|` + vault + `)|(` +
	doubleBrace + `)|(` + angle + `)|(` + ellipsis + `)|(` + mask + `)|(` + snakeCapital + `)`)

var (
	wholeWord    = regexp.MustCompile(word)
	wholeCapital = regexp.MustCompile(wordCapital)
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
			if h.end < len(text) && !strings.ContainsRune(":/", rune(text[h.end])) {
				continue
			}
			h.form = "ellipsis"
		case m[10] >= 0:
			h.form = "mask"
		default:
			h.class = syntax.Ref
			if field := fieldAt(text, m[0], m[1]); field == text[m[0]:m[1]] && (wholeCapital.MatchString(field) || wholeWord.MatchString(field)) {
				h.class, h.form = syntax.Placeholder, "word"
			}
		}
		holes = append(holes, h)
	}
	return addWords(text, holes)
}

// fieldAt is the field of an ARN, or the whole text, that a range lies in.
func fieldAt(text string, start, end int) string {
	if !strings.HasPrefix(text, "arn:") {
		return text
	}
	from := strings.LastIndexAny(text[:start], ":/") + 1
	if to := strings.IndexAny(text[end:], ":/"); to >= 0 {
		return text[from : end+to]
	}
	return text[from:]
}

// addWords adds the fields that ask in words to be replaced, unless there is a hole in them.
func addWords(text string, holes []hole) []hole {
	for start := 0; start <= len(text); {
		field := fieldAt(text, start, start)
		end := start + len(field)
		overlaps := slices.ContainsFunc(holes, func(h hole) bool { return h.start < end && start < h.end })
		if !overlaps && wholeWord.MatchString(field) {
			holes = append(holes, hole{start: start, end: end, class: syntax.Placeholder, form: "word"})
		}
		start = end + 1
	}
	slices.SortFunc(holes, func(a, b hole) int { return a.start - b.start })
	return holes
}

// mayHold is a cheap test that most strings fail: it looks for what every kind of hole has.
func mayHold(text string) bool {
	if strings.ContainsAny(text, "$<{_…@%#[(+") || strings.Contains(text, "..") {
		return true
	}
	lower := strings.ToLower(text)
	for _, sign := range []string{"xxxx", "your", "replace", "change", "insert", "enter", "put", "placeholder", "todo", "tbd", "fixme"} {
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
	path []any
	// vault is true where Argo CD Vault Plugin fills in what stands in angle brackets.
	vault bool
	facts []PlaceholderFact
}

// markHoles marks what the text of a document leaves unknown and returns its placeholders.
func markHoles(root *syntax.Node) []PlaceholderFact {
	m := marker{vault: hasVault(root)}
	m.mark(root, false)
	return m.facts
}

// hasVault tells a manifest of Argo CD Vault Plugin by its annotations
// (https://argocd-vault-plugin.readthedocs.io/en/stable/howitworks/).
func hasVault(root *syntax.Node) bool {
	annotations := root.At("metadata", "annotations")
	return annotations != nil && slices.ContainsFunc(annotations.Entries, func(e syntax.Entry) bool {
		return strings.HasPrefix(e.Key, "avp.kubernetes.io/")
	})
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
	return m.tell(text, findHoles(text, ownTemplate))
}

// tell notes the placeholders among the holes of a text.
func (m *marker) tell(text string, holes []hole) []hole {
	for i, h := range holes {
		if h.form == "angle" && m.vault {
			holes[i].class = syntax.Ref
			continue
		}
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
