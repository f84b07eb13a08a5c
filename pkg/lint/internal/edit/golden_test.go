package edit_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/edit"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

var update = flag.Bool("update", false, "write what the tests get into the golden files")

// TestGolden runs the cases of testdata: an archive holds for each case the text (NAME/in.yaml or
// NAME/in.json), the intents (NAME/intents) and the outcome (NAME/out, or NAME/error).
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { goldenFile(t, file) })
	}
}

func goldenFile(t *testing.T, path string) {
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	out := &txtar.Archive{Comment: archive.Comment}
	for i := 0; i < len(archive.Files); {
		in, intents := archive.Files[i], archive.Files[i+1]
		i += 2
		want := txtar.File{}
		if i < len(archive.Files) && !strings.Contains(archive.Files[i].Name, "/in.") {
			want = archive.Files[i]
			i++
		}
		got := goldenCase(t, in, intents)
		if !*update {
			if diff := cmp.Diff(want.Name+"\n"+string(want.Data), got.Name+"\n"+string(got.Data)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", in.Name, diff)
			}
		}
		out.Files = append(out.Files, in, intents, got)
	}
	if *update {
		if err := os.WriteFile(path, txtar.Format(out), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func goldenCase(t *testing.T, in, intents txtar.File) txtar.File {
	name, kind, _ := strings.Cut(in.Name, "/")
	file, err := source.New(name, in.Data)
	if err != nil {
		t.Fatal(err)
	}
	doc, list := readCase(t, file, kind == "in.json", string(intents.Data))
	edits, err := edit.Edits(doc, list)
	if err != nil {
		if !errors.Is(err, edit.ErrNotEditable) {
			t.Errorf("%s: %v is no ErrNotEditable", in.Name, err)
		}
		return txtar.File{Name: name + "/error", Data: []byte(err.Error() + "\n")}
	}
	after, err := edit.Apply(file.Text, edits)
	if err != nil {
		t.Errorf("%s: %v", in.Name, err)
	}
	return txtar.File{Name: name + "/out", Data: after}
}

// readCase reads lines such as
//
//	set ["parameters", "type"] "gp3"
//
// A line "document N" or "root PATH" chooses what the paths begin at.
func readCase(t *testing.T, file *source.File, isJSON bool, script string) (edit.Document, []edit.Intent) {
	t.Helper()
	var list []edit.Intent
	index, root := 0, []any{}
	for line := range strings.Lines(script) {
		op, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch op {
		case "document":
			if _, err := fmt.Sscan(rest, &index); err != nil {
				t.Fatal(err)
			}
			continue
		case "root":
			root, _ = readPath(t, rest)
			continue
		}
		at, value := readPath(t, rest)
		list = append(list, edit.Intent{Op: op, At: at, Value: json.RawMessage(value)})
	}
	docs := parse(file.Text, isJSON)
	at := docs[index].Root.Locate(root)
	if !at.Exact {
		t.Fatalf("%v is not there", root)
	}
	return edit.Document{File: file, Root: at.Node, JSON: isJSON}, list
}

func parse(text []byte, isJSON bool) []syntax.Document {
	if isJSON {
		return syntax.ParseJSON(text, syntax.DefaultLimits())
	}
	return syntax.ParseYAML(text, syntax.DefaultLimits(), nil)
}

// readPath reads a JSON list and returns what stands behind it, too.
func readPath(t *testing.T, text string) (path []any, rest string) {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(text))
	var raw []any
	if err := decoder.Decode(&raw); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	path = make([]any, 0, len(raw))
	for _, step := range raw {
		if f, ok := step.(float64); ok {
			step = int(f)
		}
		path = append(path, step)
	}
	return path, string(bytes.TrimSpace([]byte(text[decoder.InputOffset():])))
}
