package policy

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Example is a file, or a folder of files that form a project, beside a rule.
type Example struct {
	// Name is the name below examples/.
	Name string
	// Bad examples break the rule; good ones come near it and do not.
	Bad bool
	// Files are the example's files, by path; a folder's are named from examples/ on.
	Files []File
	// Want is the list of all findings expected of the example, a line each.
	Want []byte
}

// File is a name and a content.
type File struct {
	Name string
	Text []byte
}

// Shown is the content as a page can show it: as UTF-8, with "\n" for line ends and U+FFFD for what
// is no text.
func (f File) Shown() string {
	file, _ := source.New(f.Name, f.Text) // an example may be there to show a wrong encoding
	text := strings.NewReplacer("\r\n", "\n", "\x00", "\uFFFD").Replace(string(file.Text))
	if !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	return text
}

var errExampleName = errors.New("an example's name begins with bad- or good-")

// ReadExamples reads the examples of a rule, in the order of their names.
func ReadExamples(policies fs.FS, rule *Rule) ([]Example, error) {
	dir := path.Join(rule.Folder(), "examples")
	entries, err := fs.ReadDir(policies, dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("list the examples of %s: %w", rule.ID, err)
	}
	var examples []Example
	for _, entry := range entries {
		name := entry.Name()
		if path.Ext(name) == ".want" {
			continue
		}
		example := Example{Name: name, Bad: strings.HasPrefix(name, "bad-")}
		if !example.Bad && !strings.HasPrefix(name, "good-") {
			return nil, fmt.Errorf("%s/%s: %w", dir, name, errExampleName)
		}
		if example.Files, err = readFiles(policies, dir, name); err != nil {
			return nil, err
		}
		example.Want, err = fs.ReadFile(policies, path.Join(dir, name+".want"))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("read what is expected of %s: %w", name, err)
		}
		examples = append(examples, example)
	}
	return examples, nil
}

func readFiles(policies fs.FS, dir, name string) ([]File, error) {
	var files []File
	err := fs.WalkDir(policies, path.Join(dir, name), func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(policies, file)
		if err != nil {
			return fmt.Errorf("read an example: %w", err)
		}
		files = append(files, File{Name: strings.TrimPrefix(file, dir+"/"), Text: text})
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the example %s: %w", name, err)
	}
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	return files, nil
}
