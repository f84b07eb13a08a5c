package config

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// rulesKnown stands for the catalogue.
type rulesKnown struct{}

func (rulesKnown) Canonical(id string) (string, bool) {
	if id == "storageclass/encrypted-wrong" {
		return "storageclass/encrypted-not-true", true
	}
	for _, known := range (rulesKnown{}).IDs() {
		if id == known {
			return id, true
		}
	}
	return "", false
}

func (rulesKnown) IDs() []string {
	return []string{
		"iam/admin-star", "placeholder/left-in", "storageclass/encrypted-not-true",
		"storageclass/reclaim-delete", "suppression/unused", "syntax/invalid-yaml", "trust/any-subject",
	}
}

func parse(t testing.TB, text string) (*Config, []Error) {
	t.Helper()
	file, err := source.New(".arthurlint.yaml", []byte(text))
	if err != nil {
		t.Fatalf("reading the sample: %v", err)
	}
	return Parse(file, rulesKnown{})
}

// good are samples that Parse and the schema accept.
var good = map[string]string{
	"empty":         "",
	"comments only": "# nothing yet\n",
	"a null":        "~\n",
	"empty marker":  "---\n",
	"empty sections": `version: 1
rules:
overrides:
clusters:
exceptions:
limits:
policies:
`,
	"empty collections": "rules: {}\noverrides: []\nclusters: []\nexceptions: []\nlimits: {}\npolicies: []\n",
	"severities": `rules:
  iam/admin-star: off
  placeholder/left-in: info
  storageclass/encrypted-not-true: warning
  storageclass/*: "error"
`,
	"the word off as YAML 1.1 spells it": "rules:\n  iam/admin-star: no\n  trust/*: false\n  placeholder/*: OFF\n",
	"an alias of a rule":                 "rules: {storageclass/encrypted-wrong: error}\n",
	"everything": `version: 1
overrides:
  - files: ["examples/", "!examples/real/", "*.sample.yaml"]
    rules: {placeholder/*: off}
clusters:
  - {name: production, files: [clusters/production/], whole: true}
exceptions:
  - rule: iam/admin-star
    files: [iam/*.json]
    sid: Deploy
    reason: break glass
    until: 2030-06-30
  - rule: iam/admin-star
    files: [iam/*.json]
    pointer: /Statement/0/a~1b~0c
    reason: break glass
    until: "2030-06-30"
  - {rule: syntax/invalid-yaml, files: [broken.yaml], reason: a test}
limits: {maxFileSize: 5MiB, maxDepth: 200, maxAliasNodes: 100000}
policies: [policies/, ../shared]
`,
	"bytes":           "limits: {maxFileSize: 5242880}\n",
	"anchors":         "overrides:\n  - files: &f [a]\n    rules: {trust/*: off}\n  - files: *f\n    rules: {iam/*: off}\n",
	"Windows":         "version: 1\r\nrules:\r\n  iam/admin-star: off\r\n",
	"a quoted hash":   `overrides: [{files: ['\#a'], rules: {iam/*: off}}]`,
	"JSON is YAML":    `{"version": 1, "rules": {"iam/admin-star": "off"}}`,
	"size in letters": "limits: {maxFileSize: 20KB}\n",
}

// bad are samples that Parse refuses, each with its errors in the order of the text.
var bad = map[string]struct {
	text string
	want []string
	// beyond says why a JSON Schema cannot refuse the sample too.
	beyond string
}{
	"not YAML": {text: "rules:\n  a: [\n", want: []string{"2:3: invalid YAML: did not find expected node content"}, beyond: "no value"},
	"a list":   {text: "- a\n", want: []string{"1:1: the configuration must be a mapping, this is a list"}},
	"a word":   {text: "rules\n", want: []string{`1:1: the configuration must be a mapping, this is "rules"`}},
	"two documents": {text: "version: 1\n---\nversion: 1\n", want: []string{
		"2:1: a configuration is one document, this is a second one",
	}, beyond: "sees one document"},
	"unknown keys": {text: "ruels: {}\nwhatever: 1\n", want: []string{
		`1:1: unknown key "ruels" in the configuration; did you mean "rules"?`,
		`2:1: unknown key "whatever" in the configuration; known are version, rules, overrides, clusters, exceptions, limits, policies`,
	}},
	"a key that is no word": {text: "? [a]\n: b\n", want: []string{"1:3: a key of the configuration must be a word, this is a list"}, beyond: "no JSON"},
	"duplicate keys": {text: "version: 1\nrules: {}\nversion: 1\n", want: []string{
		`3:1: duplicate key "version", it already stands in line 1`,
	}, beyond: "sees one of them"},
	"duplicate rules": {text: "rules:\n  iam/admin-star: off\n  iam/admin-star: error\n", want: []string{
		`3:3: duplicate key "iam/admin-star", it already stands in line 2`,
	}, beyond: "sees one of them"},
	"a rule and its alias": {text: "rules:\n  storageclass/encrypted-not-true: off\n  storageclass/encrypted-wrong: off\n", want: []string{
		`3:3: "storageclass/encrypted-not-true" and "storageclass/encrypted-wrong" are the same rule, storageclass/encrypted-not-true`,
	}, beyond: "knows no rules"},
	"a merge key":      {text: "rules:\n  <<: {iam/admin-star: off}\n", want: []string{"2:3: merge keys are not read here; write the keys out"}, beyond: "sees them merged"},
	"version as text":  {text: "version: \"1\"\n", want: []string{`1:10: version must be the number 1, this is "1"`}},
	"a later version":  {text: "version: 2\n", want: []string{"1:10: unsupported version 2, this arthurlint reads version 1"}},
	"rules as a list":  {text: "rules: [iam/admin-star]\n", want: []string{"1:8: rules must be a mapping, this is a list"}},
	"an unknown rule":  {text: "rules:\n  iam/admin-satr: off\n", want: []string{`2:3: unknown rule "iam/admin-satr"; did you mean "iam/admin-star"?`}, beyond: "knows no rules"},
	"no category":      {text: "rules: {encrypted-not-true: off}\n", want: []string{`1:9: unknown rule "encrypted-not-true"; did you mean "storageclass/encrypted-not-true"?`}},
	"a bare category":  {text: "rules: {iam: off}\n", want: []string{`1:9: unknown rule "iam"; the whole category is "iam/*"`}},
	"all rules":        {text: "rules: {'*': off}\n", want: []string{`1:9: unknown rule "*"; name a rule, or a category such as "storageclass/*"`}},
	"unknown category": {text: "rules: {storageclas/*: off}\n", want: []string{`1:9: unknown category "storageclas"; did you mean "storageclass"?`}, beyond: "knows no rules"},
	"bad severities": {text: "rules:\n  iam/*: warn\n  trust/*: fatal\n  iam/admin-star: {}\n  storageclass/*: true\n  placeholder/*:\n", want: []string{
		`2:10: a severity is off, info, warning or error, this is "warn"`,
		`3:12: a severity is off, info, warning or error, this is "fatal"`,
		"4:19: a severity is off, info, warning or error, this is a mapping",
		"5:19: a severity is off, info, warning or error, this is the boolean true",
		"6:17: a severity is off, info, warning or error, this is empty",
	}},
	"a severity misspelt": {text: "rules: {iam/*: eror}\n", want: []string{`1:16: a severity is off, info, warning or error, this is "eror"; did you mean error?`}},
	"an empty override": {text: "overrides: [{}]\n", want: []string{
		"1:13: an override has no files", "1:13: an override has no rules",
	}},
	"overrides as a mapping": {text: "overrides: {files: [a]}\n", want: []string{"1:12: overrides must be a list, this is a mapping"}},
	"no files": {text: "overrides:\n  - files: []\n    rules: {iam/*: off}\n  - files:\n    rules: {}\n", want: []string{
		`2:12: files is empty; list globs such as "iam/**/*.json"`,
		`4:11: files is empty; list globs such as "iam/**/*.json"`,
		"5:12: rules is empty, the override says nothing",
	}},
	"files that are no list": {text: "overrides: [{files: a, rules: {iam/*: off}}]\n", want: []string{`1:21: files must be a list, this is "a"`}},
	"globs that match nothing": {text: "overrides:\n- files: ['#a', ./a, ../a, '!./a', 3, '', ~]\n  rules: {iam/*: off}\n", want: []string{
		`2:11: the glob "#a" is read as a comment; write "\\#a"`,
		`2:17: the glob "./a" matches nothing; globs are relative to this file's directory, without dots in front`,
		`2:22: the glob "../a" matches nothing; globs are relative to this file's directory, without dots in front`,
		`2:28: the glob "!./a" matches nothing; globs are relative to this file's directory, without dots in front`,
		"2:36: a glob must be text, this is the number 3; put it in quotes",
		"2:39: a glob is empty",
		"2:43: a glob is empty",
	}},
	"malformed globs": {text: `overrides: [{files: ['[a'], rules: {iam/*: off}}]`, want: []string{`1:22: the glob "[a" matches nothing; it is malformed`}, beyond: "knows no globs"},
	"clusters": {text: "clusters:\n- {name: a, files: [x], whole: yes}\n- {name: a, files: [x]}\n- {name: [], files: [x]}\n- {nam: b}\n", want: []string{
		`2:32: whole must be true or false, this is "yes"`,
		`3:10: a cluster "a" already stands in line 2`,
		"4:10: name must be text, this is a list",
		"5:3: a cluster has no name",
		"5:3: a cluster has no files",
		`5:4: unknown key "nam" in a cluster; did you mean "name"?`,
	}},
	"an empty exception": {text: "exceptions: [{}]\n", want: []string{
		"1:14: an exception has no rule", "1:14: an exception has no files", "1:14: an exception has no reason",
	}},
	"a blank reason":   {text: "exceptions:\n- rule: iam/admin-star\n  files: [a]\n  reason: ' '\n", want: []string{"4:11: reason is empty"}},
	"a missing reason": {text: "exceptions:\n- rule: iam/admin-star\n  files: [a]\n", want: []string{"2:3: an exception has no reason"}},
	"a sid and a pointer": {text: "exceptions:\n- {rule: iam/admin-star, files: [a], reason: r, pointer: /a, sid: b}\n", want: []string{
		"2:67: an exception has a sid or a pointer, not both",
	}},
	"an exception for a category":   {text: "exceptions: [{rule: iam/*, files: [a], reason: r}]\n", want: []string{`1:21: an exception is for one rule; name it instead of "iam/*"`}},
	"an exception for suppressions": {text: "exceptions: [{rule: suppression/unused, files: [a], reason: r}]\n", want: []string{"1:21: there are no exceptions from suppression/unused; turn it off under rules"}},
	"an exception for what is not":  {text: "exceptions: [{rule: trust/any-subjct, files: [a], reason: r}]\n", want: []string{`1:21: unknown rule "trust/any-subjct"; did you mean "trust/any-subject"?`}, beyond: "knows no rules"},
	"bad dates": {text: "exceptions:\n- {rule: iam/admin-star, files: [a], reason: r, until: 2030-02-30}\n- {rule: iam/admin-star, files: [a], reason: r, until: soon}\n- {rule: iam/admin-star, files: [a], reason: r, until: 2030}\n- {rule: iam/admin-star, files: [a], reason: r, until: 2030-1-1}\n", want: []string{
		`2:56: until must be a date, YYYY-MM-DD, this is "2030-02-30"`,
		`3:56: until must be a date, YYYY-MM-DD, this is "soon"`,
		"4:56: until must be a date, YYYY-MM-DD, this is the number 2030",
		`5:56: until must be a date, YYYY-MM-DD, this is "2030-1-1"`,
	}},
	"bad pointers": {text: "exceptions:\n- {rule: iam/admin-star, files: [a], reason: r, pointer: a/b}\n- {rule: iam/admin-star, files: [a], reason: r, pointer: /a~2}\n- {rule: iam/admin-star, files: [a], reason: r, pointer: ''}\n", want: []string{
		`2:58: pointer must be a JSON pointer such as "/Statement/0/Action", this is "a/b"`,
		`3:58: pointer must be a JSON pointer such as "/Statement/0/Action", this is "/a~2"`,
		"4:58: pointer is empty",
	}},
	"bad limits": {text: "limits:\n  maxFileSize: 5 MB\n  maxDepth: 0\n  maxAliasNodes: many\n  maxWidth: 3\n", want: []string{
		`2:16: maxFileSize must be a number of bytes or a size such as "5MiB", this is "5 MB"`,
		"3:13: maxDepth must be a number from 1 to 10000, this is the number 0",
		`4:18: maxAliasNodes must be a number from 1 to 1000000000, this is "many"`,
		`5:3: unknown key "maxWidth" in limits; did you mean "maxDepth"?`,
	}},
	"bad sizes":      {text: "limits: {maxFileSize: 0}\n", want: []string{`1:23: maxFileSize must be a number of bytes or a size such as "5MiB", this is the number 0`}},
	"endless sizes":  {text: "limits: {maxFileSize: 99999999999GiB}\n", want: []string{`1:23: maxFileSize must be a number of bytes or a size such as "5MiB", this is "99999999999GiB"`}, beyond: "a pattern does not multiply"},
	"a size as list": {text: "limits: {maxFileSize: []}\n", want: []string{`1:23: maxFileSize must be a number of bytes or a size such as "5MiB", this is a list`}},
	"policies": {text: "policies: [/etc/rules, 'C:\\rules', 5, '']\n", want: []string{
		`1:12: a directory of custom rules is relative to this file and has forward slashes, this is "/etc/rules"`,
		`1:24: a directory of custom rules is relative to this file and has forward slashes, this is "C:\\rules"`,
		"1:36: a directory of custom rules must be text, this is the number 5; put it in quotes",
		"1:39: a directory of custom rules is empty",
	}},
	"columns of letters": {text: "rules: {\"grün/x\": off, iam/admin-star: öff}\n", want: []string{
		`1:9: unknown rule "grün/x"`,
		`1:40: a severity is off, info, warning or error, this is "öff"; did you mean off?`,
	}, beyond: ""},
	"lines of people": {text: "# a\u2028\nrules: {}\nx: 1\r\ny: 1\rz: 1\n", want: []string{
		`3:1: unknown key "x" in the configuration; known are version, rules, overrides, clusters, exceptions, limits, policies`,
		`4:1: unknown key "y" in the configuration; known are version, rules, overrides, clusters, exceptions, limits, policies`,
		`5:1: unknown key "z" in the configuration; known are version, rules, overrides, clusters, exceptions, limits, policies`,
	}},
}

func TestGood(t *testing.T) {
	for name, text := range good {
		t.Run(name, func(t *testing.T) {
			if _, errs := parse(t, text); len(errs) > 0 {
				t.Errorf("errors: %v", errs)
			}
		})
	}
}

func TestBad(t *testing.T) {
	for name, test := range bad {
		t.Run(name, func(t *testing.T) {
			_, errs := parse(t, test.text)
			got := make([]string, 0, len(errs))
			for _, e := range errs {
				got = append(got, fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Message))
				if want := ".arthurlint.yaml:" + got[len(got)-1]; e.Error() != want {
					t.Errorf("Error() is %q, want %q", e.Error(), want)
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("errors (-want +got):\n%s", diff)
			}
		})
	}
}

func TestContent(t *testing.T) {
	c, errs := parse(t, good["everything"])
	if len(errs) > 0 {
		t.Fatalf("errors: %v", errs)
	}
	place := func(p diag.Place) string {
		at := p.File.Position(p.Range.Start, source.CodePoints)
		return fmt.Sprintf("%d:%d %s", at.Line, at.Column, p.File.Slice(p.Range))
	}
	until := time.Date(2030, 6, 30, 0, 0, 0, 0, time.UTC)
	got := make([]string, 0, len(c.Exceptions)+len(c.Clusters)+len(c.Policies))
	for _, e := range c.Exceptions {
		got = append(got, fmt.Sprintf("%s|%v|%s|%s|%s|%v|%s", e.Rule, e.Files.Patterns, e.Sid, e.Pointer, e.Reason, e.Until.Equal(until), place(e.Place)))
	}
	for _, cl := range c.Clusters {
		got = append(got, fmt.Sprintf("%s|%v|%v|%s", cl.Name, cl.Files.Match("clusters/production/a.yaml"), cl.Whole, place(cl.Place)))
	}
	for _, p := range c.Policies {
		got = append(got, p.Dir+"|"+place(p.Place))
	}
	want := []string{
		"iam/admin-star|[iam/*.json]|Deploy||break glass|true|8:11 iam/admin-star",
		"iam/admin-star|[iam/*.json]||/Statement/0/a~1b~0c|break glass|true|13:11 iam/admin-star",
		"syntax/invalid-yaml|[broken.yaml]|||a test|false|18:12 syntax/invalid-yaml",
		"production|true|true|6:12 production",
		"policies/|20:12 policies/", "../shared|20:23 ../shared",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("content (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(Limits{MaxFileSize: 5 << 20, MaxDepth: 200, MaxAliasNodes: 100000}, c.Limits); diff != "" {
		t.Errorf("limits (-want +got):\n%s", diff)
	}
}

func TestSizes(t *testing.T) {
	for text, want := range map[string]int64{
		"1": 1, "7B": 7, "2KB": 2000, "2MB": 2e6, "2GB": 2e9, "2KiB": 2 << 10, "2MiB": 2 << 20, "2GiB": 2 << 30, `"12"`: 12,
	} {
		c, errs := parse(t, "limits: {maxFileSize: "+text+"}\n")
		if len(errs) > 0 || c.Limits.MaxFileSize != want {
			t.Errorf("%s is %d %v, want %d", text, c.Limits.MaxFileSize, errs, want)
		}
	}
}

// TestFirstPass reads a file before the custom rules are known: for their directories.
func TestFirstPass(t *testing.T) {
	file, err := source.New("c", []byte("rules: {mine/own: error, mine/*: off}\npolicies: [mine]\n"))
	if err != nil {
		t.Fatalf("reading the sample: %v", err)
	}
	c, errs := Parse(file, nil)
	if len(errs) > 0 || len(c.Policies) != 1 || c.Policies[0].Dir != "mine" {
		t.Errorf("policies %v, errors %v", c.Policies, errs)
	}
}

func TestErrorsKeepTheRest(t *testing.T) {
	c, errs := parse(t, "rules: {iam/admin-star: off, iam/x: off}\nwrong: 1\npolicies: [a]\n")
	if len(errs) != 2 || len(c.Policies) != 1 {
		t.Errorf("errors %v, policies %v", errs, c.Policies)
	}
	if _, on := c.Severity("iam/admin-star", "a", diag.Error); on {
		t.Error("the rule that could be read is on")
	}
}

func TestTemplate(t *testing.T) {
	if _, errs := parse(t, Template()); len(errs) > 0 {
		t.Errorf("errors: %v", errs)
	}
	first, _, _ := strings.Cut(Template(), "\n")
	if want := "# yaml-language-server: $schema=https://raw.githubusercontent.com/arthurlint/arthurlint/main/docs/config.schema.json"; first != want {
		t.Errorf("the first line is %q, want %q", first, want)
	}
	c, errs := parse(t, uncommented())
	if len(errs) > 0 {
		t.Errorf("errors with all examples: %v", errs)
	}
	if len(c.overrides) != 1 || len(c.Clusters) != 1 || len(c.Exceptions) != 1 || len(c.Policies) != 1 || c.Limits.MaxDepth == 0 || len(c.rules.ids) != 1 {
		t.Errorf("the examples do not show every section: %+v", c)
	}
}

// uncommented is the template with all its examples.
func uncommented() string {
	return strings.ReplaceAll(Template(), "\n  # ", "\n  ")
}

func FuzzParse(f *testing.F) {
	for _, text := range good {
		f.Add([]byte(text))
	}
	for _, test := range bad {
		f.Add([]byte(test.text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		file, _ := source.New("c", data)
		c, errs := Parse(file, rulesKnown{})
		for _, e := range errs {
			if e.Line < 1 || e.Column < 1 || e.Range.Start > e.Range.End || e.Range.End > len(file.Text) || e.Message == "" {
				t.Errorf("error %+v in %q", e, data)
			}
		}
		for _, e := range c.Exceptions {
			if e.Place.File != nil {
				_ = e.Place.File.Slice(e.Place.Range)
			}
		}
		c.Severity("iam/admin-star", "a/b.json", diag.Error)
	})
}
