package lint

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// locate turns what a rule says of a document into a finding with a place. The caller adds the
// related places; path is the file's, from the project's root.
func locate(f *policy.Finding, rule *policy.Rule, severity diag.Severity, doc *extract.Document, path string) diag.Finding {
	at := doc.Root.Locate(f.At)
	out := diag.Finding{
		Rule:     rule.ID,
		Severity: severity,
		Message:  f.Message,
		Help:     rule.Help(),
		URL:      rule.URL(),
		Place:    diag.Place{File: doc.File, Range: placeOf(doc, at, f.OnKey, f.Part)},
		Path:     syntax.Pointer(f.At),
		Document: diag.Document{Kind: doc.Kind, Name: doc.Name, Index: doc.Index},
	}
	if pseudo(doc.Kind) {
		out.Path = ""
	} else {
		out.Sid = sid(doc, f.At)
		out.Fix = fixOf(f.Fix, rule, doc)
	}
	out.Fingerprint = fingerprint(&out, doc, f.At, at, path)
	return out
}

// sid is that of the policy statement that a path leads into, or "".
func sid(doc *extract.Document, at []any) string {
	if len(at) == 0 || at[0] != "Statement" || !extract.IsPolicyKind(doc.Kind) {
		return ""
	}
	statement := doc.Root.Get("Statement")
	if len(at) > 1 && statement != nil && statement.Kind == syntax.Sequence {
		statement = doc.Root.Locate(at[:2]).Node
	}
	text, _ := statement.Get("Sid").Str()
	return text
}

func pseudo(kind string) bool {
	return kind == policy.KindSourceFile || kind == policy.KindSuppressions
}

// placeOf is the range that a path points at: the value, its key where that was asked for or the
// value is not written or spans lines, or what there is of the path where it is not all there.
func placeOf(doc *extract.Document, at syntax.Located, onKey bool, part string) source.Range {
	hasKey := at.Entry != nil && at.Entry.KeyRange.Len() > 0
	switch {
	case at.Exact && !onKey && part != "":
		return narrow(doc.File, at.Node.Range, part)
	case hasKey && (onKey || !at.Exact || at.Node.Range.Len() == 0 || isBlock(doc.File, at.Node)):
		return at.Entry.KeyRange
	case at.Node == doc.Root && !pseudo(doc.Kind):
		return heading(doc)
	}
	return firstLine(doc.File, at.Node.Range)
}

// isBlock tells a collection that goes over several lines.
func isBlock(file *source.File, n *syntax.Node) bool {
	collection := n.Kind == syntax.Mapping || n.Kind == syntax.Sequence
	return collection && bytes.ContainsAny(file.Slice(n.Range), "\r\n")
}

// narrow finds a piece of a value in its source text. Where it is not to be found, because it is
// written with escapes, or stands there more than once, the whole value stands for it.
func narrow(file *source.File, value source.Range, part string) source.Range {
	text := file.Slice(value)
	if bytes.Count(text, []byte(part)) != 1 {
		return value
	}
	start := value.Start + bytes.Index(text, []byte(part))
	return source.Range{Start: start, End: start + len(part)}
}

// heading is the place that stands for a whole document: what it says it is.
func heading(doc *extract.Document) source.Range {
	if extract.IsPolicyKind(doc.Kind) {
		if at := doc.Root.Locate([]any{"Statement"}); at.Exact && at.Entry.KeyRange.Len() > 0 {
			return at.Entry.KeyRange
		}
	}
	if kind := doc.Root.Get("kind"); kind != nil && kind.Range.Len() > 0 {
		return kind.Range
	}
	return firstLine(doc.File, doc.Root.Range)
}

func firstLine(file *source.File, r source.Range) source.Range {
	if i := bytes.IndexAny(file.Slice(r), "\r\n"); i > 0 && !isScalarIndicator(file.Text[r.Start]) {
		return source.Range{Start: r.Start, End: r.Start + i}
	}
	return r
}

// isScalarIndicator tells by its first byte a scalar that may go over several lines.
func isScalarIndicator(c byte) bool { return c == '|' || c == '>' || c == '"' || c == '\'' }

// fingerprint hashes what identifies a finding however the text around it moves: rule, file,
// document (its name, or its number where it has none), path and value. In a policy a statement goes
// by its Sid, and the members of its lists by their values.
func fingerprint(f *diag.Finding, doc *extract.Document, steps []any, at syntax.Located, path string) string {
	name := f.Document.Name
	if namespace, ok := doc.Root.At("metadata", "namespace").Str(); ok {
		name = namespace + "/" + name
	}
	if f.Document.Name == "" {
		name = "#" + strconv.Itoa(f.Document.Index)
	}
	value := ""
	switch {
	case pseudo(f.Document.Kind):
		value = f.Message
	case at.Exact:
		value = at.Node.Text
	}
	pointer := f.Path
	if f.Sid != "" {
		pointer = "/Statement/" + f.Sid + syntax.Pointer(keys(steps))
	}
	hash := sha256.New()
	for _, field := range []string{f.Rule, path, f.Document.Kind, name, pointer, value} {
		hash.Write([]byte(field))
		hash.Write([]byte{0})
	}
	return hex.EncodeToString(hash.Sum(nil)[:12])
}

// keys are the steps of a path below its first that are no indices.
func keys(steps []any) []any {
	var out []any
	for _, step := range steps[1:] {
		if _, ok := step.(string); ok {
			out = append(out, step)
		}
	}
	return out
}
