package suppress

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Baseline is a list of findings that were there when it was written.
type Baseline struct {
	// File is where the list stands, or nil where there is none yet.
	File    *source.File
	Entries []Entry
}

// Entry is a finding of a baseline. It is known by its fingerprint; the rest is for people, and
// tells whether a run has looked at it.
type Entry struct {
	Rule string `json:"rule"`
	// File is the file of the finding, from the baseline's directory.
	File string `json:"file"`
	// Path is the JSON pointer of the value.
	Path        string `json:"path"`
	Fingerprint string `json:"fingerprint"`

	// Range is where the entry stands in the baseline.
	Range source.Range `json:"-"`
}

// ErrBaseline is a file that is no baseline.
var ErrBaseline = errors.New("not a baseline of arthurlint")

// baselineVersion is the version of the format.
const baselineVersion = "1"

// ReadBaseline reads a baseline. The error says what is wrong, and where.
func ReadBaseline(file *source.File) (*Baseline, error) {
	docs := syntax.ParseJSON(file.Text, syntax.DefaultLimits())
	for _, doc := range docs {
		for _, p := range doc.Problems {
			return nil, refuse(file, p.Range, "%s", cmp.Or(p.Detail["error"], string(p.Code)))
		}
	}
	if len(docs) != 1 || docs[0].Root == nil {
		return nil, refuse(file, source.Range{}, "it holds no JSON object")
	}
	root := docs[0].Root
	if version := root.Get("version"); version == nil || version.Kind != syntax.Number || version.Text != baselineVersion {
		return nil, refuse(file, root.Range, `"version" must be %s`, baselineVersion)
	}
	list := root.Get("findings")
	if list == nil || list.Kind != syntax.Sequence {
		return nil, refuse(file, root.Range, `"findings" must be a list`)
	}
	b := &Baseline{File: file}
	for _, item := range list.Items {
		entry := Entry{Range: item.Range}
		for key, into := range map[string]*string{"rule": &entry.Rule, "file": &entry.File, "path": &entry.Path, "fingerprint": &entry.Fingerprint} {
			text, ok := item.Get(key).Str()
			if !ok {
				return nil, refuse(file, item.Range, `a finding has "rule", "file", "path" and "fingerprint"`)
			}
			*into = text
		}
		b.Entries = append(b.Entries, entry)
	}
	return b, nil
}

func refuse(file *source.File, at source.Range, format string, args ...any) error {
	p := file.Position(at.Start, source.CodePoints)
	return fmt.Errorf("%s:%d:%d: %w: %s", file.Name, p.Line, p.Column, ErrBaseline, fmt.Sprintf(format, args...))
}

// Baselined tells what a baseline may hold: any finding but those about suppressions, which are
// mended by whoever suppresses.
func Baselined(f *diag.Finding) bool {
	return f.Suppressed == nil && !hasCategory(f.Rule, "suppression")
}

// Apply suppresses the findings that the baseline lists, as often as it lists them, and returns a
// problem for each entry that a run would have found, and has not.
func (b *Baseline) Apply(findings []diag.Finding, covered func(*Entry) bool) []Problem {
	open := map[string][]int{}
	for i := range b.Entries {
		fingerprint := b.Entries[i].Fingerprint
		open[fingerprint] = append(open[fingerprint], i)
	}
	for i := range findings {
		f := &findings[i]
		left := open[f.Fingerprint]
		if len(left) == 0 || !Baselined(f) {
			continue
		}
		open[f.Fingerprint] = left[1:]
		reason := "known"
		if b.File != nil {
			reason = "listed in " + b.File.Name
		}
		suppress(f, baseline, reason)
	}
	var problems []Problem
	for _, left := range open {
		for _, i := range left {
			e := &b.Entries[i]
			if covered(e) {
				problems = append(problems, Problem{
					State: Unused, Kind: baseline, Rule: e.Rule, Place: diag.Place{File: b.File, Range: e.Range},
				})
			}
		}
	}
	sortProblems(problems)
	return problems
}

// Write is a baseline as text: an entry a line, in an order that lets two changes of it be merged.
func (b *Baseline) Write() ([]byte, error) {
	entries := slices.Clone(b.Entries)
	slices.SortFunc(entries, func(x, y Entry) int {
		return cmp.Or(cmp.Compare(x.File, y.File), cmp.Compare(x.Rule, y.Rule), cmp.Compare(x.Path, y.Path), cmp.Compare(x.Fingerprint, y.Fingerprint))
	})
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\n  \"version\": %s,\n  \"findings\": [", baselineVersion)
	for i, e := range entries {
		var line bytes.Buffer
		encoder := json.NewEncoder(&line)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(e); err != nil {
			return nil, fmt.Errorf("write a baseline: %w", err)
		}
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n    ")
		out.Write(bytes.TrimSuffix(line.Bytes(), []byte("\n")))
	}
	if len(entries) > 0 {
		out.WriteString("\n  ")
	}
	out.WriteString("]\n}\n")
	return out.Bytes(), nil
}
