package suppress

import (
	"strings"
	"testing"
)

const reason = " arthurlint:ignore r/x -- why"

// covering are samples with one directive, "#!" standing for a good one, and what it covers.
var covering = []struct {
	name, text string
	yes, no    []string
}{
	{
		name: "beside a value",
		text: "a: 1 #!\nb: 2\n",
		yes:  []string{"0/a", "@0/a", "0"},
		no:   []string{"0/b"},
	},
	{
		name: "beside a key of a mapping",
		text: "a: 1\nparameters: #!\n  type: gp3\n  deep:\n    x: 1\nz: 1\n",
		yes:  []string{"0/parameters", "@0/parameters", "0/parameters/type", "0/parameters/deep/x", "@0/parameters/deep"},
		no:   []string{"0/a", "0/z", "0"},
	},
	{
		name: "beside a key of a sequence",
		text: "Action: #!\n- a\n- b\nz: 1\n",
		yes:  []string{"0/Action", "0/Action/0", "0/Action/1"},
		no:   []string{"0/z"},
	},
	{
		name: "beside the first entry of an item",
		text: "s:\n- a: 1 #!\n  b: 2\n- a: 3\n",
		yes:  []string{"0/s/0/a", "0/s/0", "0/s"},
		no:   []string{"0/s/0/b", "0/s/1", "0/s/1/a"},
	},
	{
		name: "beside a key that begins an item",
		text: "s:\n- a: #!\n    c: 1\n  b: 2\n",
		yes:  []string{"0/s/0/a/c", "0/s/0/a"},
		no:   []string{"0/s/0/b"},
	},
	{
		name: "beside a lone dash",
		text: "s:\n- #!\n  a: 1\n  b: 2\n- a: 1\n",
		yes:  []string{"0/s/0", "0/s/0/a", "0/s/0/b"},
		no:   []string{"0/s/1", "0/s/1/a"},
	},
	{
		name: "beside an opening bracket",
		text: "a: {b: 1, #!\n  c: [1,\n  2]}\nz: 1\n",
		yes:  []string{"0/a", "0/a/b", "0/a/c", "0/a/c/1"},
		no:   []string{"0/z"},
	},
	{
		name: "beside a closing bracket",
		text: "a: [1,\n  2] #!\nz: 1\n",
		yes:  []string{"0/a/1"},
		no:   []string{"0/a", "0/a/0", "0/z"},
	},
	{
		name: "beside the indicator of a block scalar",
		text: "policy: | #!\n  text\n  more\nz: 1\n",
		yes:  []string{"0/policy", "@0/policy"},
		no:   []string{"0/z"},
	},
	{
		name: "beside an item's value",
		text: "s:\n- a #!\n- b\n",
		yes:  []string{"0/s/0"},
		no:   []string{"0/s/1"},
	},
	{
		name: "beside a marker",
		text: "--- #!\na: 1\n",
		no:   []string{"0", "0/a"},
	},
	{
		name: "above an entry",
		text: "a: 1\n#!\nb:\n  c: 1\n  d:\n  - e\nz: 1\n",
		yes:  []string{"0/b", "@0/b", "0/b/c", "0/b/d/0"},
		no:   []string{"0", "0/a", "0/z"},
	},
	{
		name: "above the first entry of a document",
		text: "#!\na: 1\nb: 2\n",
		yes:  []string{"0", "0/a"},
		no:   []string{"0/b"},
	},
	{
		name: "above the first entry behind a marker",
		text: "---\n#!\na: {x: 1}\nb: 2\n---\na: 1\n",
		yes:  []string{"0", "0/a", "0/a/x"},
		no:   []string{"0/b", "1", "1/a"},
	},
	{
		name: "above a marker",
		text: "#!\n---\na: 1\n",
		no:   []string{"0", "0/a"},
	},
	{
		name: "above a later marker",
		text: "a: 1\n#!\n---\nb: 1\n",
		no:   []string{"0", "0/a", "1", "1/b"},
	},
	{
		name: "above a directive",
		text: "#!\n%YAML 1.1\n---\na: 1\n",
		no:   []string{"0", "0/a"},
	},
	{
		name: "above the end of a document",
		text: "a: 1\n#!\n...\n",
		no:   []string{"0", "0/a"},
	},
	{
		name: "at the end of the file",
		text: "a: 1\n#!",
		no:   []string{"0", "0/a"},
	},
	{
		name: "above an item",
		text: "Statement:\n  - Sid: a\n  #!\n  - Sid: b\n    Action:\n      - x\n  - Sid: c\n",
		yes:  []string{"0/Statement/1", "0/Statement/1/Sid", "0/Statement/1/Action/0"},
		no:   []string{"0/Statement", "0/Statement/0", "0/Statement/2", "0/Statement/2/Sid"},
	},
	{
		name: "above an item whose value is below its dash",
		text: "s:\n#!\n-\n  a: 1\n  b: 2\n- c\n",
		yes:  []string{"0/s/0", "0/s/0/a", "0/s/0/b"},
		no:   []string{"0/s/1"},
	},
	{
		name: "between a dash and its value",
		text: "s:\n-\n  #!\n  a: 1\n  b: 2\n",
		yes:  []string{"0/s/0", "0/s/0/a"},
		no:   []string{"0/s/0/b"},
	},
	{
		name: "above an item of an item",
		text: "s:\n#!\n- - a\n  - b\n- - c\n",
		yes:  []string{"0/s/0", "0/s/0/0", "0/s/0/1"},
		no:   []string{"0/s/1", "0/s/1/0"},
	},
	{
		name: "above the value of a key",
		text: "encrypted:\n  #!\n  \"True\"\nz: 1\n",
		yes:  []string{"0/encrypted"},
		no:   []string{"@0/encrypted", "0/z"},
	},
	{
		name: "above a flow value of a key",
		text: "a:\n  #!\n  [1,\n   2]\nz: 1\n",
		yes:  []string{"0/a", "0/a/0", "0/a/1"},
		no:   []string{"0/z"},
	},
	{
		name: "above the first entry of a mapping",
		text: "metadata:\n  #!\n  name: a\n  labels: {}\n",
		yes:  []string{"0/metadata/name", "0/metadata"},
		no:   []string{"@0/metadata", "0/metadata/labels", "0"},
	},
	{
		name: "above an entry in braces",
		text: "a: {\n  b: 1,\n  #!\n  c: {d: 1,\n    e: 2},\n  f: 3\n}\n",
		yes:  []string{"0/a/c", "0/a/c/d", "0/a/c/e"},
		no:   []string{"0/a", "0/a/b", "0/a/f"},
	},
	{
		name: "above an item in brackets",
		text: "a: [\n  x,\n  #!\n  y,\n  z\n]\n",
		yes:  []string{"0/a/1"},
		no:   []string{"0/a", "0/a/0", "0/a/2"},
	},
	{
		name: "above a closing brace",
		text: "a: {\n  b: 1\n  #!\n}\nz: 1\n",
		no:   []string{"0/a", "0/a/b", "0/z"},
	},
	{
		name: "above a document in braces",
		text: "#!\n{a: 1,\n b: 2}\n",
		yes:  []string{"0", "0/a", "0/b"},
	},
	{
		name: "other comments and blank lines between",
		text: "a: 1\n#!\n\n# more\n   \n\n  # and more\nb: 1\nc: 1\n",
		yes:  []string{"0/b"},
		no:   []string{"0/a", "0/c"},
	},
	{
		name: "an entry with an anchor and a tag",
		text: "#!\na: &x !!map\n  b: 1\nc: *x\n",
		yes:  []string{"0/a", "0/a/b"},
		no:   []string{"@0/c"},
	},
	{
		name: "above an alias",
		text: "a: &x\n  b: 1\n#!\nc: *x\nd: 1\n",
		yes:  []string{"0/c", "@0/c"},
		no:   []string{"0/a", "0/a/b", "0/d"},
	},
	{
		name: "above a merge key",
		text: "a: &x\n  b: 1\nc:\n  z: 1\n  #!\n  <<: *x\n  d: 1\n",
		no:   []string{"0/a/b", "0/c/d", "0/c/z"},
	},
	{
		name: "Windows line breaks",
		text: "a: 1\r\n#!\r\n\r\nb:\r\n  c: 1\r\nd: 1\r\n",
		yes:  []string{"0/b", "0/b/c"},
		no:   []string{"0/a", "0/d"},
	},
	{
		name: "Windows line breaks, beside",
		text: "a: #!\r\n  b: 1\r\nd: 1\r\n",
		yes:  []string{"0/a", "0/a/b"},
		no:   []string{"0/d"},
	},
	{
		name: "letters of several bytes",
		text: "größe: ä\n#!\nüber: 1 \nz: ö\n",
		yes:  []string{"0/über"},
		no:   []string{"0/größe", "0/z"},
	},
	{
		name: "a block scalar as the entry below",
		text: "#!\np: |\n  # text\n\n  more\nz: 1\n",
		yes:  []string{"0/p"},
		no:   []string{"0/z"},
	},
	{
		name: "behind a block scalar",
		text: "p: |\n  text\n#!\nz: 1\n",
		yes:  []string{"0/z"},
		no:   []string{"0/p"},
	},
	{
		name: "behind a hash in a plain scalar",
		text: "p: a#b #!\nz: 1\n",
		yes:  []string{"0/p"},
		no:   []string{"0/z"},
	},
	{
		name: "behind a hash in quotes",
		text: "p: \"a # b\" #!\nz: 1\n",
		yes:  []string{"0/p"},
		no:   []string{"0/z"},
	},
	{
		name: "behind a key with a hash",
		text: "\" # a\": 1 #!\nz: 1\n",
		yes:  []string{"0"},
		no:   []string{"0/z"},
	},
	{
		name: "a value that is not written",
		text: "#!\na:\nb: 1\n",
		yes:  []string{"0/a", "@0/a"},
		no:   []string{"0/b"},
	},
}

func TestCover(t *testing.T) {
	for _, test := range covering {
		t.Run(test.name, func(t *testing.T) {
			file, docs := sample(t, "a.yaml", strings.Replace(test.text, "#!", "#"+reason, 1))
			found := Scan(file, docs)
			if len(found) != 1 || found[0].Err != "" || found[0].Unread {
				t.Fatalf("directives %+v, want a good one", found)
			}
			if got := string(file.Slice(found[0].Range)); got != "#"+reason {
				t.Errorf("the comment is %q", got)
			}
			for _, path := range test.yes {
				if !found[0].Covers(at(t, docs, path)) {
					t.Errorf("%s is not covered by %+v", path, found[0].cover)
				}
			}
			for _, path := range test.no {
				if found[0].Covers(at(t, docs, path)) {
					t.Errorf("%s is covered by %+v", path, found[0].cover)
				}
			}
		})
	}
}
