package extract

import (
	"regexp"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/variable"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// policyMarker marks the holes of a policy. IAM's own variables are text there.
type policyMarker struct {
	marker
}

// markPolicy marks what the text of a policy leaves unknown and returns its placeholders. angles are
// references where vault is true.
func markPolicy(root *syntax.Node, vault bool) []PlaceholderFact {
	m := policyMarker{marker{vault: vault}}
	m.mark(root, "")
	return m.facts
}

// mark marks a value that stands under a key.
func (m *policyMarker) mark(n *syntax.Node, key string) {
	if isIntrinsic(n) {
		*n = syntax.Node{Kind: syntax.String, Style: n.Style, Range: n.Range, Text: n.Text, Parts: []syntax.Part{{Text: intrinsicText(n), Class: syntax.Ref}}}
		return
	}
	if n.Kind == syntax.String && n.Parts == nil {
		if holes := m.findPolicy(n.Text, key); holes != nil {
			n.Parts = parts(n.Text, holes)
		}
	}
	for i := range n.Entries {
		e := &n.Entries[i]
		if holes := policyHoles(e.Key, ""); holes != nil && e.KeyParts == nil {
			e.KeyParts = parts(e.Key, holes)
			n.Open = true
		}
		m.path = append(m.path, e.Key)
		m.mark(e.Value, e.Key)
		m.path = m.path[:len(m.path)-1]
	}
	for i, item := range n.Items {
		m.path = append(m.path, i)
		m.mark(item, key)
		m.path = m.path[:len(m.path)-1]
	}
}

// isIntrinsic tells a function of CloudFormation, as a tag or as a mapping.
func isIntrinsic(n *syntax.Node) bool {
	if n.Tag != "" {
		return true
	}
	return n.Kind == syntax.Mapping && len(n.Entries) == 1 && (n.Entries[0].Key == "Ref" || strings.HasPrefix(n.Entries[0].Key, "Fn::"))
}

func intrinsicText(n *syntax.Node) string {
	if n.Tag != "" {
		return strings.TrimSpace(n.Tag + " " + n.Text)
	}
	return n.Entries[0].Key
}

func (m *policyMarker) findPolicy(text, key string) []hole {
	holes := policyHoles(text, key)
	if key == "Sid" || key == "Id" {
		return holes
	}
	return m.tell(text, holes)
}

// policyHoles are the holes of a text that stands under a key of a policy, in order. A label, as Sid
// and Id are, has no placeholders: nobody reads it.
func policyHoles(text, key string) []hole {
	if !mayHoldPolicy(text) {
		return nil
	}
	label := key == "Sid" || key == "Id"
	rest, found := withoutVariables(text)
	for _, h := range findHoles(rest, false) {
		if label && h.class == syntax.Placeholder || wholeSnake.MatchString(text[h.start:h.end]) && (label || !standsIn(text, &h)) {
			continue
		}
		found = append(found, h)
	}
	for _, m := range singleBrace.FindAllStringIndex(rest, -1) {
		if !bracedUUID.MatchString(rest[m[0]:m[1]]) {
			found = addHole(found, hole{start: m[0], end: m[1], class: syntax.Ref})
		}
	}
	for _, h := range wordFields(rest) {
		found = addHole(found, h)
	}
	slices.SortFunc(found, func(a, b hole) int { return a.start - b.start })
	return found
}

// addHole adds a hole, unless there is one in its place.
func addHole(holes []hole, h hole) []hole {
	if slices.ContainsFunc(holes, func(other hole) bool { return other.start < h.end && h.start < other.end }) {
		return holes
	}
	return append(holes, h)
}

// withoutVariables finds what other programs than IAM fill in between "${" and "}", and returns the
// text with that, and what is certainly text, made unreadable.
func withoutVariables(text string) (string, []hole) {
	if !strings.Contains(text, "$") {
		return text, nil
	}
	var found []hole
	rest := []byte(text)
	blank := func(start, end int) {
		for i := start; i < end; i++ {
			rest[i] = 1
		}
	}
	for _, v := range variable.All(text) {
		switch v.Form {
		case variable.Unclosed:
			blank(v.Start, v.Start+len("${"))
			continue
		case variable.Template:
			found = append(found, hole{start: v.Start, end: v.End, class: syntax.Ref})
		default:
		}
		blank(v.Start, v.End)
	}
	for _, m := range literalDollar.FindAllStringIndex(text, -1) {
		blank(m[0], m[1])
	}
	return string(rest), found
}

var (
	// literalDollar is text that looks like a shell's variable: versions of functions and bots,
	// routes of API Gateway, topics of IoT, the markers that EMR leaves in buckets.
	literalDollar = regexp.MustCompile(`\$(?:LATEST|DEFAULT|default|connect|disconnect|aws|share|folder)\b`)
	// singleBrace is a field of Python's formats, and of what is like them.
	singleBrace = regexp.MustCompile(`\{[A-Za-z_][A-Za-z0-9_.-]*\}`)
	// bracedUUID is how Bitbucket writes the ids of workspaces, repositories and environments.
	bracedUUID = regexp.MustCompile(`^\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$`)
	wholeSnake = regexp.MustCompile(`^` + snakeCapital + `$`)
)

// standsIn tells whether a name in capitals stands for something else in a policy. Outside of ARNs many
// values are such names (RSA_2048); there it does where it is all there is, and asks for it, or where
// it stands for an issuer or a service at the beginning. h becomes a reference where it is not all.
func standsIn(text string, h *hole) bool {
	word := text[h.start:h.end]
	asks := wholeCapital.MatchString(word)
	if strings.HasPrefix(text, "arn:") {
		wild := h.start > 0 && strings.IndexByte("*?", text[h.start-1]) >= 0 || h.end < len(text) && strings.IndexByte("*?", text[h.end]) >= 0
		return asks || !wild || strings.HasPrefix(text, "arn:aws:s3:")
	}
	first, _, found := strings.Cut(text, ":")
	return asks && word == text || found && (word == first || h.end <= len(first) && strings.ContainsAny(first, "./"))
}

// The fields of an ARN that cannot hold these words, so that they stand for something else.
var (
	regionWord  = regexp.MustCompile(`^(?i:(?:aws[-_ ]?)?region)$`)
	accountWord = regexp.MustCompile(`^(?i:(?:aws[-_ ]?)?account(?:[-_ ]?(?:id|number))?)$`)
	// bucketWord is in capitals, which no bucket's name has.
	bucketWord = regexp.MustCompile(`^(?:(?:YOUR|MY)-)?BUCKET-?(?:NAME)?(?:/|$)|^DOC-EXAMPLE-BUCKET[0-9]*(?:/|$)`)
)

// wordFields are the fields of an ARN that are words for what belongs there.
func wordFields(text string) []hole {
	if !strings.HasPrefix(text, "arn:") {
		return nil
	}
	var found []hole
	start := 0
	for i, field := range strings.SplitN(text, ":", 6) {
		end := start + len(field)
		switch {
		case i == 3 && regionWord.MatchString(field), i == 4 && accountWord.MatchString(field):
			found = append(found, hole{start: start, end: end, class: syntax.Placeholder, form: "word"})
		case i == 5 && strings.HasPrefix(text, "arn:aws:s3:"):
			if m := bucketWord.FindString(field); m != "" {
				found = append(found, hole{start: start, end: start + len(strings.TrimSuffix(m, "/")), class: syntax.Placeholder, form: "word"})
			}
		}
		start = end + 1
	}
	return found
}

// mayHoldPolicy is a cheap test that most strings of policies fail.
func mayHoldPolicy(text string) bool {
	arn := strings.HasPrefix(text, "arn:")
	if beginsWord(text) {
		return true
	}
	for i := range len(text) {
		switch signs[text[i]] {
		case 0:
		case signHole:
			return true
		case signRun: // "..", "xxxx"
			if end := i + 2; end <= len(text) && text[i:end] == ".." || i+4 <= len(text) && strings.EqualFold(text[i:i+4], "xxxx") {
				return true
			}
		case signField:
			if arn && beginsWord(text[i+1:]) {
				return true
			}
		}
	}
	return false
}

// What a byte of a policy may be a sign of: a hole, a hole if it is repeated, a field of an ARN.
const (
	signHole = iota + 1
	signRun
	signField
)

//nolint:gochecknoglobals // a table that nothing changes
var signs = [256]uint8{
	'$': signHole, '<': signHole, '{': signHole, '_': signHole, '@': signHole, '%': signHole, '#': signHole,
	'[': signHole, '(': signHole, '+': signHole, 0xE2: signHole, // an ellipsis begins with 0xE2
	'.': signRun, 'x': signRun, 'X': signRun, ':': signField, '/': signField,
}

// beginsWord tells whether a field may be a word that asks to be replaced.
func beginsWord(text string) bool {
	if len(text) < 3 {
		return false
	}
	switch string([]byte{text[0] | 0x20, text[1] | 0x20}) {
	case "yo", "my", "re", "ch", "in", "en", "pu", "pl", "to", "tb", "fi", "aw", "ac", "bu", "do":
	default:
		return false
	}
	for _, sign := range [...]string{"your", "my-bucket", "replace", "change", "insert", "enter", "put", "placeholder", "todo", "tbd", "fixme", "aws-", "aws_", "aws ", "awsr", "awsa", "region", "account", "bucket", "doc-example"} {
		if len(text) >= len(sign) && strings.EqualFold(text[:len(sign)], sign) {
			return true
		}
	}
	return false
}
