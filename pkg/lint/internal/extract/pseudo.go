package extract

import (
	"maps"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Row is a fact about a place of a file that is no value of a document: a problem of its text, or
// a suppression comment.
type Row struct {
	Range source.Range
	// Fields are strings, or lists of strings, or maps of strings.
	Fields map[string]any
}

// Pseudo is a document that a file does not hold but that rules can judge like any other: a
// mapping of one key to rows, each of which stands at its place in the file.
func Pseudo(kind, key string, file *source.File, rows []Row) *Document {
	list := &syntax.Node{Kind: syntax.Sequence, Style: syntax.Flow}
	for _, row := range rows {
		item := node(row.Fields, row.Range)
		list.Items = append(list.Items, item)
	}
	root := &syntax.Node{Kind: syntax.Mapping, Style: syntax.Flow, Entries: []syntax.Entry{{Key: key, Value: list}}}
	return &Document{Kind: kind, File: file, Root: root}
}

// Problems is the pseudo-document of what is wrong with a file's text.
func Problems(kind string, file *source.File, problems []syntax.Problem) *Document {
	rows := make([]Row, 0, len(problems))
	for _, p := range problems {
		rows = append(rows, Row{Range: p.Range, Fields: map[string]any{"code": string(p.Code), "detail": p.Detail}})
	}
	return Pseudo(kind, "problems", file, rows)
}

func node(value any, at source.Range) *syntax.Node {
	switch v := value.(type) {
	case string:
		return &syntax.Node{Kind: syntax.String, Text: v, Range: at}
	case []string:
		n := &syntax.Node{Kind: syntax.Sequence, Range: at}
		for _, s := range v {
			n.Items = append(n.Items, node(s, at))
		}
		return n
	case map[string]string:
		fields := make(map[string]any, len(v))
		for key, s := range v {
			fields[key] = s
		}
		return node(fields, at)
	case map[string]any:
		n := &syntax.Node{Kind: syntax.Mapping, Range: at}
		for _, key := range slices.Sorted(maps.Keys(v)) {
			n.Entries = append(n.Entries, syntax.Entry{Key: key, KeyRange: at, Value: node(v[key], at)})
		}
		return n
	}
	return &syntax.Node{Kind: syntax.Null, Range: at}
}
