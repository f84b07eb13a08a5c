package extract

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// isTemplate tells whether the text is to be filled in by a template engine before it is YAML or
// JSON: it has a directive outside every quoted or block scalar and every comment, or a document
// of it does not parse and has one anywhere.
func isTemplate(text []byte, trees []syntax.Document) bool {
	for i := range trees {
		if trees[i].Root == nil && hasDirective(text[trees[i].Range.Start:trees[i].Range.End]) {
			return true
		}
	}
	if !bytes.Contains(text, []byte("{{")) {
		return false
	}
	quoted := quotedRanges(trees)
	for i := 0; i < len(text); i += 2 {
		next := bytes.Index(text[i:], []byte("{{"))
		if next < 0 {
			return false
		}
		i += next
		if !covered(quoted, i) && !inComment(text, i) {
			return true
		}
	}
	return false
}

// hasDirective tells whether a line that is no comment holds a directive of Go templates, Jinja,
// Terraform templates or ERB.
func hasDirective(text []byte) bool {
	for line := range bytes.Lines(text) {
		if bytes.HasPrefix(bytes.TrimSpace(line), []byte("#")) {
			continue
		}
		for _, mark := range []string{"{{", "{%", "%{", "<%"} {
			if bytes.Contains(line, []byte(mark)) {
				return true
			}
		}
	}
	return false
}

// inComment tells whether a line's comment covers the offset, where no scalar does.
func inComment(text []byte, offset int) bool {
	line := text[bytes.LastIndexByte(text[:offset], '\n')+1 : offset]
	for i, c := range line {
		if c == '#' && (i == 0 || line[i-1] == ' ' || line[i-1] == '\t') {
			return true
		}
	}
	return false
}

// quotedRanges are the ranges of scalars in which braces are text: quoted ones, block ones, and
// the tags of the EBS driver, which has a template language of its own.
func quotedRanges(trees []syntax.Document) []source.Range {
	var ranges []source.Range
	var walk func(n *syntax.Node, ownTemplate bool)
	walk = func(n *syntax.Node, ownTemplate bool) {
		if n.Kind != syntax.Mapping && n.Kind != syntax.Sequence && (ownTemplate || n.Style != syntax.Plain) {
			ranges = append(ranges, n.Range)
		}
		for i := range n.Entries {
			ranges = append(ranges, quotedKey(&n.Entries[i])...)
			walk(n.Entries[i].Value, isTagSpecification(n.Entries[i].Key))
		}
		for _, item := range n.Items {
			walk(item, false)
		}
	}
	for i := range trees {
		if trees[i].Root != nil {
			walk(trees[i].Root, false)
		}
	}
	slices.SortFunc(ranges, func(a, b source.Range) int { return a.Start - b.Start })
	return ranges
}

func quotedKey(e *syntax.Entry) []source.Range {
	if e.KeyRange.Len() > len(e.Key) {
		return []source.Range{e.KeyRange}
	}
	return nil
}

func covered(sorted []source.Range, offset int) bool {
	i, found := slices.BinarySearchFunc(sorted, offset, func(r source.Range, at int) int { return r.Start - at })
	if found {
		return true
	}
	return i > 0 && offset < sorted[i-1].End
}

// isTagSpecification tells the parameters whose value is a template of the EBS CSI driver's own
// (docs/tagging.md of the driver).
func isTagSpecification(key string) bool { return strings.HasPrefix(key, "tagSpecification") }

// templateName tells by a file's name that something fills it in before it is used, so that
// placeholders in it were not forgotten.
func templateName(name string) bool {
	base := strings.ToLower(path.Base(name))
	return slices.ContainsFunc([]string{"template", ".tmpl", ".tpl", ".tftpl", ".j2"}, func(sign string) bool {
		return strings.Contains(base, sign)
	})
}
