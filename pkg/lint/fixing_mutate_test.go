package lint_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"iter"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

func keys(files tree) iter.Seq[string] {
	return func(yield func(string) bool) {
		for name := range files {
			if !yield(name) {
				return
			}
		}
	}
}

func values(files tree) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for _, text := range files {
			if !yield(text) {
				return
			}
		}
	}
}

// walkFiles reads all files of a directory.
func walkFiles(root fs.FS, f func(name string, text []byte)) error {
	return fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, name)
		f(name, text)
		return err
	})
}

// mutate is a text that somebody has been at: comments, blank lines, other line breaks and quotes,
// lines gone, doubled or from elsewhere, another document behind it, another encoding.
func mutate(r *rand.Rand, text []byte, all []tree) []byte {
	file, err := source.New("x", text)
	if err != nil {
		return text
	}
	lines := strings.SplitAfter(string(file.Text), "\n")
	kinds := 9
	if isJSON(file.Text) {
		kinds = 6 // there are no comments in it, and only one document
	}
	for range r.IntN(4) {
		i := r.IntN(len(lines))
		switch 8 - r.IntN(kinds) {
		case 0:
			lines = slices.Insert(lines, i, indentOf(lines[i])+fmt.Sprintf("# c%d\n", r.IntN(100)))
		case 1:
			if line, ok := strings.CutSuffix(lines[i], "\n"); ok && !strings.HasSuffix(line, "|") {
				lines[i] = line + fmt.Sprintf("  # c%d\n", r.IntN(100))
			}
		case 7:
			lines = slices.Insert(lines, i, "\n")
		case 3:
			lines = slices.Delete(lines, i, i+1)
			if len(lines) == 0 {
				lines = []string{""}
			}
		case 4:
			lines = slices.Insert(lines, i, lines[i])
		case 5:
			lines[i] = strings.ReplaceAll(lines[i], `"`, `'`)
		case 6:
			lines[i] = strings.NewReplacer("True", "yes", "true", "True", "gp3", "gp2", "Delete", "delete", "false", "no").Replace(lines[i])
		case 2:
			other := all[r.IntN(len(all))]
			name := slices.Sorted(keys(other))[0]
			if filepath.Ext(name) != ".json" {
				lines = append(lines, "\n---\n"+string(other[name]))
			}
		case 8:
			j := r.IntN(len(lines))
			lines[i], lines[j] = lines[j], lines[i]
		}
	}
	out := strings.Join(lines, "")
	if r.IntN(5) == 0 {
		out = strings.ReplaceAll(strings.ReplaceAll(out, "\r\n", "\n"), "\n", "\r\n")
	}
	switch r.IntN(10) {
	case 0:
		return source.Encode([]byte(out), source.UTF8BOM)
	case 1:
		return source.Encode([]byte(out), source.UTF16LE)
	}
	return file.Encode([]byte(out))
}

// isJSON tells text that is read as JSON.
func isJSON(text []byte) bool {
	text = bytes.TrimSpace(text)
	return bytes.HasPrefix(text, []byte("{")) || bytes.HasPrefix(text, []byte("["))
}

func indentOf(line string) string {
	return line[:len(line)-len(strings.TrimLeft(line, " "))]
}

// changedMeaning lists the values that edits have changed although they are not theirs, and the
// comments that have gone with more than the line of a value.
func changedMeaning(before, after *source.File, edits []diag.Edit) []string {
	var out []string
	found := map[int][]value{}
	for _, v := range valuesOf(after) {
		found[v.at.Start] = append(found[v.at.Start], v)
	}
	for _, v := range valuesOf(before) {
		moved, ok := move(v.at, edits)
		if !ok {
			continue
		}
		if !slices.ContainsFunc(found[moved.Start], func(w value) bool { return w.kind == v.kind && w.text == v.text && w.at == moved }) {
			out = append(out, fmt.Sprintf("%q at byte %d is another value now", v.text, v.at.Start))
		}
	}
	left := comments(after)
	for comment, n := range comments(before) {
		if left[comment] >= n || removedWithValue(before, comment, edits) {
			continue
		}
		out = append(out, fmt.Sprintf("the comment %q is gone", comment))
	}
	return out
}

// value is a scalar, and where it stands.
type value struct {
	kind syntax.Kind
	text string
	at   source.Range
}

func valuesOf(file *source.File) []value {
	var out []value
	var collect func(n *syntax.Node)
	collect = func(n *syntax.Node) {
		for i := range n.Entries {
			collect(n.Entries[i].Value)
		}
		for _, item := range n.Items {
			collect(item)
		}
		if n.Kind != syntax.Mapping && n.Kind != syntax.Sequence && n.Range.Len() > 0 {
			out = append(out, value{n.Kind, n.Text, n.Range})
		}
	}
	docs := syntax.ParseYAML(file.Text, syntax.DefaultLimits(), nil)
	if isJSON(file.Text) {
		docs = syntax.ParseJSON(file.Text, syntax.DefaultLimits())
	}
	for _, doc := range docs {
		if doc.Root != nil {
			collect(doc.Root)
		}
	}
	return out
}

// move is where a range of the old text stands in the new one; it is false for what edits touch.
func move(at source.Range, edits []diag.Edit) (source.Range, bool) {
	shift := 0
	for _, e := range edits {
		switch {
		case e.Range.End < at.Start:
			shift += len(e.NewText) - e.Range.Len()
		case e.Range.Start <= at.End:
			return source.Range{}, false
		}
	}
	return source.Range{Start: at.Start + shift, End: at.End + shift}, true
}

// comments counts the comments of a text, line by line, as another reader of YAML finds them.
func comments(file *source.File) map[string]int {
	out := map[string]int{}
	var collect func(n *yaml.Node)
	collect = func(n *yaml.Node) {
		for _, comment := range []string{n.HeadComment, n.LineComment, n.FootComment} {
			for line := range strings.Lines(comment) {
				out[strings.TrimSpace(line)]++
			}
		}
		for _, inner := range n.Content {
			collect(inner)
		}
	}
	decoder := yaml.NewDecoder(bytes.NewReader(file.Text))
	for {
		var doc yaml.Node
		if decoder.Decode(&doc) != nil {
			break
		}
		collect(&doc)
	}
	delete(out, "")
	return out
}

// removedWithValue tells a comment at the end of a line whose value an edit has removed: it was
// about that value.
func removedWithValue(file *source.File, comment string, edits []diag.Edit) bool {
	for _, e := range edits {
		from := e.Range.Start
		for {
			i := bytes.Index(file.Text[from:e.Range.End], []byte(comment))
			if i < 0 {
				break
			}
			line := file.LineRange(file.Position(from+i, source.Bytes).Line)
			if len(bytes.TrimSpace(file.Text[line.Start:from+i])) > 0 {
				return true
			}
			from += i + 1
		}
	}
	return false
}
