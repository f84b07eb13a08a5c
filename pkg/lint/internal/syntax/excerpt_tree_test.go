package syntax

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// container writes text into a file, and reads a piece of the file back.
type container struct {
	name  string
	json  bool
	write func(r *rand.Rand, text string) string
	read  func(piece string) string
}

func jsonEscaped(r *rand.Rand, text string) string {
	var out strings.Builder
	for _, c := range text {
		switch {
		case r.IntN(6) == 0 && c < 0x10000:
			fmt.Fprintf(&out, `\u%04x`, c)
		case c == '"' || c == '\\' || c < 0x20:
			quoted, _ := json.Marshal(string(c))
			out.Write(quoted[1 : len(quoted)-1])
		default:
			out.WriteRune(c)
		}
	}
	return out.String()
}

func percentEncoded(r *rand.Rand, text string) string {
	var out strings.Builder
	for i := range len(text) {
		if c := text[i]; r.IntN(8) == 0 || !strings.ContainsRune("abcdefghijklmnopqrstuvwxyz0123456789-._~+", rune(c)) {
			fmt.Fprintf(&out, []string{"%%%02X", "%%%02x"}[r.IntN(2)], c)
		} else {
			out.WriteByte(c)
		}
	}
	return out.String()
}

func unjson(piece string) string {
	var text string
	if err := json.Unmarshal([]byte(`"`+piece+`"`), &text); err != nil {
		return err.Error()
	}
	return text
}

func unyaml(piece string) string {
	docs := ParseYAML([]byte(piece), DefaultLimits(), nil)
	if len(docs) != 1 || docs[0].Root == nil {
		return fmt.Sprintf("%+v", docs)
	}
	return docs[0].Root.Text
}

func unpercent(piece string) string {
	text, err := url.PathUnescape(piece)
	if err != nil {
		return err.Error()
	}
	return text
}

func block(indicator, eol string) func(r *rand.Rand, text string) string {
	return func(_ *rand.Rand, text string) string {
		lines := strings.ReplaceAll(text, "\n", "\n    ")
		return strings.ReplaceAll("a: 1\nb: "+indicator+"\n    "+lines+"\nc: 2\n", "\n", eol)
	}
}

func unindent(piece string) string {
	return strings.ReplaceAll(strings.ReplaceAll(piece, "\r\n", "\n"), "\n    ", "\n")
}

func containers() []container {
	return []container{
		{"JSON", true, func(r *rand.Rand, text string) string { return `{"a": 1, "b": "` + jsonEscaped(r, text) + `"}` }, unjson},
		{"JSON, percent", true, func(r *rand.Rand, text string) string { return `{"b": "` + percentEncoded(r, text) + `"}` }, unpercent},
		{"JSON, percent escaped", true, func(r *rand.Rand, text string) string {
			return `{"b": "` + jsonEscaped(r, percentEncoded(r, text)) + `"}`
		}, func(piece string) string { return unpercent(unjson(piece)) }},
		{"literal", false, block("|", "\n"), unindent},
		{"literal, CRLF", false, block("|+", "\r\n"), unindent},
		{"folded", false, block(">-", "\n"), unindent},
		{"double quotes", false, func(r *rand.Rand, text string) string {
			return "b: \"" + jsonEscaped(r, text) + "\"\n"
		}, func(piece string) string { return unyaml(`"` + piece + `"`) }},
		{"single quotes", false, func(_ *rand.Rand, text string) string {
			return "b: '" + strings.ReplaceAll(strings.ReplaceAll(text, "'", "''"), "\n", "\n\n  ") + "'\n"
		}, func(piece string) string { return unyaml("'" + piece + "'") }},
	}
}

// TestTreesInsideStrings puts random trees into strings of all sorts, and reads what stands at the
// place of each node the way that its container is read.
func TestTreesInsideStrings(t *testing.T) {
	for seed := range uint64(1500) {
		w := newWriter(seed)
		w.eol = []string{"\n"}
		w.put("{\"k\": ")
		w.json(nil, 0)
		w.put("}")
		text := w.out.String()
		if strings.Contains(text, "\t") { // no indentation
			continue
		}
		r := rand.New(rand.NewPCG(seed, 5))
		for _, c := range containers() {
			file := []byte(c.write(r, text))
			if err := checkInside(&c, file, text); err != nil {
				t.Fatalf("seed %d, %s: %v\n%s", seed, c.name, err, file)
			}
		}
	}
}

func checkInside(c *container, file []byte, text string) error {
	var docs []Document
	if c.json {
		docs = ParseJSON(file, DefaultLimits())
	} else {
		docs = ParseYAML(file, DefaultLimits(), nil)
	}
	if len(docs) != 1 || docs[0].Root == nil {
		return fmt.Errorf("%+v", docs)
	}
	inner := Whole(file).Inside(docs[0].Root.Get("b"), c.json)
	if strings.Contains(c.name, "percent") {
		inner = inner.PercentDecoded()
	}
	if got := strings.TrimSuffix(string(inner.Text), "\n"); got != text && c.name != "folded" && c.name != "single quotes" || !inner.Exact {
		return fmt.Errorf("text is %q, want %q", got, text)
	}
	parsed := ParseJSON(inner.Text, DefaultLimits())
	if parsed[0].Root == nil {
		return fmt.Errorf("%+v", parsed)
	}
	return checkMoved(c, file, inner, parsed[0].Root, inner.Moved(parsed[0].Root))
}

func checkMoved(c *container, file []byte, inner *Excerpt, n, moved *Node) error {
	check := func(at, to source.Range) error {
		want := string(inner.Text[at.Start:at.End])
		if c.name == "folded" {
			want = strings.Join(strings.Fields(want), " ")
		}
		got := c.read(string(file[to.Start:to.End]))
		if c.name == "folded" {
			got = strings.Join(strings.Fields(got), " ")
		}
		if got != want {
			return fmt.Errorf("%v stands at %v: %q, want %q", at, to, got, want)
		}
		return nil
	}
	if err := check(n.Range, moved.Range); err != nil {
		return err
	}
	for i := range n.Entries {
		if err := check(n.Entries[i].KeyRange, moved.Entries[i].KeyRange); err != nil {
			return err
		}
		if err := checkMoved(c, file, inner, n.Entries[i].Value, moved.Entries[i].Value); err != nil {
			return err
		}
	}
	for i := range n.Items {
		if err := checkMoved(c, file, inner, n.Items[i], moved.Items[i]); err != nil {
			return err
		}
	}
	return nil
}

func TestTaggedScalarsHaveNoInside(t *testing.T) {
	file := []byte("a: !!binary ew==\nb: x\n")
	docs := ParseYAML(file, DefaultLimits(), nil)
	n := docs[0].Root.Get("a")
	inner := Whole(file).Inside(n, false)
	if inner.Exact || string(inner.Text) != "{" || inner.Range(source.Range{End: 1}) != n.Range {
		t.Errorf("%+v", inner)
	}
}

func TestForeignTags(t *testing.T) {
	docs := ParseYAML([]byte("a: !Ref b\nb: !Join [a]\nc: !X {a: b}\nd: !!str 1\ne: ! 1\nf: 1\n"), DefaultLimits(), nil)
	for key, want := range map[string]string{"a": "!Ref", "b": "!Join", "c": "!X", "d": "", "e": "", "f": ""} {
		if got := docs[0].Root.Get(key).Tag; got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
}
