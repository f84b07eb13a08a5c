package suppress

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

func entry(rule, file, path, fingerprint string) Entry {
	return Entry{Rule: rule, File: file, Path: path, Fingerprint: fingerprint}
}

// written is a baseline read back from its text.
func written(t *testing.T, entries ...Entry) (*Baseline, string) {
	t.Helper()
	text, err := (&Baseline{Entries: entries}).Write()
	if err != nil {
		t.Fatal(err)
	}
	b, err := ReadBaseline(&source.File{Name: "base.json", Text: text})
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return b, string(text)
}

func TestBaselineIsReadBack(t *testing.T) {
	entries := []Entry{
		entry("r/x", "a.yaml", "/a", "01"), entry("r/x", "a.yaml", "/b", "02"), entry("r/y", "a.yaml", "", "03"),
		entry("r/x", "b<&>\"\n.yaml", "/é", "04"), entry("r/x", "b.yaml", "/a", "05"), entry("r/x", "b.yaml", "/a", "05"),
	}
	sorted := append([]Entry{}, entries[0], entries[1], entries[2], entries[4], entries[5], entries[3])
	b, text := written(t, entries[5], entries[3], entries[0], entries[4], entries[2], entries[1])
	if diff := cmp.Diff(sorted, b.Entries, cmpopts.IgnoreFields(Entry{}, "Range")); diff != "" {
		t.Error(diff)
	}
	if got := strings.Count(text, "\n"); got != len(entries)+5 {
		t.Errorf("%d lines, want one a finding:\n%s", got, text)
	}
	for _, e := range b.Entries {
		if at := string(b.File.Slice(e.Range)); !strings.HasPrefix(at, "{") || !strings.Contains(at, e.Fingerprint) {
			t.Errorf("%+v stands at %q", e, at)
		}
	}
	empty, text := written(t)
	if len(empty.Entries) > 0 || text != "{\n  \"version\": 1,\n  \"findings\": []\n}\n" {
		t.Errorf("%q", text)
	}
}

func TestNoBaseline(t *testing.T) {
	for text, want := range map[string]string{
		"":                     "it holds no JSON object",
		"{":                    "base.json:1:",
		"kind: StorageClass\n": "base.json:1:1",
		"[]":                   `"version" must be 1`,
		`{"version": 2}`:       `base.json:1:1: not a baseline of arthurlint: "version" must be 1`,
		`{"version": "1"}`:     `"version" must be 1`,
		`{"version": 1}`:       `"findings" must be a list`,
		`{"version": 1, "findings": [` + "\n" + `{"rule": "r/x"}]}`: `base.json:2:1: not a baseline of arthurlint: a finding has`,
		`{"version": 1, "findings": [1]}`:                           "a finding has",
		`{"version": 1, "version": 1, "findings": []}`:              "duplicate-key",
	} {
		_, err := ReadBaseline(&source.File{Name: "base.json", Text: []byte(text)})
		if !errors.Is(err, ErrBaseline) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestApplyBaseline(t *testing.T) {
	at := diag.Place{File: &source.File{Name: "a.yaml"}}
	finding := func(rule, fingerprint string) diag.Finding {
		return diag.Finding{Rule: rule, Fingerprint: fingerprint, Place: at}
	}
	commented := finding("r/x", "05")
	commented.Suppressed = &diag.Suppression{Kind: comment, Reason: "why"}
	for _, test := range []struct {
		name     string
		entries  []Entry
		findings []diag.Finding
		want     []string
		stale    []string
	}{
		{"known and new", []Entry{entry("r/x", "a.yaml", "", "01")}, []diag.Finding{finding("r/x", "01"), finding("r/x", "02")}, []string{"listed in base.json", "-"}, nil},
		{
			"as often as it is listed",
			[]Entry{entry("r/x", "a.yaml", "", "01"), entry("r/x", "a.yaml", "", "01")},
			[]diag.Finding{finding("r/x", "01"), finding("r/x", "01"), finding("r/x", "01")},
			[]string{"listed in base.json", "listed in base.json", "-"},
			nil,
		},
		{"gone", []Entry{entry("r/x", "a.yaml", "/a", "01"), entry("r/y", "a.yaml", "", "02"), entry("r/x", "other.yaml", "", "03")}, nil, nil, []string{"4 r/x", "5 r/y"}},
		{"suppressed by a comment", []Entry{entry("r/x", "a.yaml", "", "05")}, []diag.Finding{commented}, []string{"comment why"}, []string{"4 r/x"}},
		{"about suppressions", []Entry{entry("suppression/unused", "a.yaml", "", "06")}, []diag.Finding{finding("suppression/unused", "06")}, []string{"-"}, []string{"4 suppression/unused"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			b, _ := written(t, test.entries...)
			problems := b.Apply(test.findings, func(e *Entry) bool { return e.File == "a.yaml" })
			got := reasons(test.findings, baseline)
			for i := range got {
				got[i] = strings.TrimPrefix(got[i], "baseline ")
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
			var stale []string
			for _, p := range problems {
				if p.State != Unused || p.Kind != baseline {
					t.Errorf("%+v", p)
				}
				stale = append(stale, fmt.Sprint(p.Place.File.Position(p.Place.Range.Start, source.CodePoints).Line, " ", p.Rule))
			}
			if diff := cmp.Diff(test.stale, stale); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// FuzzReadBaseline: whatever the text is, it is refused with a place, or read; what was read is
// written and read again as the same.
func FuzzReadBaseline(f *testing.F) {
	for _, text := range []string{"", "{", "kind: x", `{"version": 1, "findings": []}`, `{"version": 1, "findings": [{"rule": "r/x", "file": "a", "path": "", "fingerprint": "0"}]}`} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		b, err := ReadBaseline(&source.File{Name: "base.json", Text: []byte(text)})
		if err != nil {
			if !strings.HasPrefix(err.Error(), "base.json:") {
				t.Errorf("no place: %v", err)
			}
			return
		}
		again, first := written(t, b.Entries...)
		if _, second := written(t, again.Entries...); first != second || len(again.Entries) != len(b.Entries) {
			t.Errorf("%q became %q", first, second)
		}
	})
}
