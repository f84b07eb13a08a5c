package syntax

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	yamlv2 "go.yaml.in/yaml/v2"
	kubeyaml "sigs.k8s.io/yaml"
)

// differences are where we and sigs.k8s.io/yaml part on purpose or for good. Each is told by the
// text, by what we found and by what sigs said. TestDifferences shows an example of each.
func differences() map[string]func(text []byte, docs []Document, refused error) bool {
	return map[string]func(text []byte, docs []Document, refused error) bool{
		// sigs reads the first document and looks at nothing behind it; "---" and "..." end one.
		"several documents": func(text []byte, docs []Document, _ error) bool {
			return len(split(text)) > 1 || len(docs) > 1
		},
		// `{a: b} c`, `[]: 1`: yaml/v2 stops at the end of the first value, whatever follows.
		"text behind the value": func(text []byte, docs []Document, refused error) bool {
			return refused == nil && !onlyDuplicates(docs) && stopsEarly(text)
		},
		// yaml/v3 loses comments, and what is between them, behind a second mark.
		"two byte order marks": func(text []byte, _ []Document, _ error) bool {
			return bytes.HasPrefix(text, []byte("\ufeff\ufeff"))
		},
		// sigs never sees what is wrong in a value that a later duplicate of its key replaces.
		"problem in a replaced value": func(_ []byte, docs []Document, refused error) bool {
			return refused == nil && slices.Contains(codes(docs), DuplicateKey) && slices.Contains(codes(docs), InvalidValue)
		},
		// The limits are ours; yaml/v2 refuses what is more than 99 % aliases instead.
		"limits": func(_ []byte, docs []Document, refused error) bool {
			return slices.Contains(codes(docs), TooLarge) ||
				refused != nil && strings.Contains(refused.Error(), "excessive aliasing")
		},
	}
}

// stopsEarly tells whether sigs reads from a part of the text what it reads from all of it, and so
// do we.
func stopsEarly(text []byte) bool {
	want, err := kubeyaml.YAMLToJSON(text)
	for end := len(bytes.TrimRight(text, " \t\r\n")) - 1; err == nil && end >= 0; end-- {
		got, refused := kubeyaml.YAMLToJSON(text[:end])
		if refused == nil && bytes.Equal(got, want) && onlyDuplicates(ParseYAML(text[:end], DefaultLimits(), nil)) {
			return true
		}
	}
	return false
}

func onlyDuplicates(docs []Document) bool {
	return !slices.ContainsFunc(codes(docs), func(c Code) bool { return c != DuplicateKey })
}

// collapses tells whether two keys of one mapping become one in JSON (1 and "1"). sigs then takes
// the value of either, by chance; we report the key and take the last.
func collapses(value any) bool {
	switch v := value.(type) {
	case []any:
		return slices.ContainsFunc(v, collapses)
	case map[any]any:
		seen := map[string]bool{}
		for key, member := range v {
			text, err := yamlv2.Marshal(map[any]any{key: 1})
			if err != nil {
				return true
			}
			name, err := kubeyaml.YAMLToJSON(text)
			if err != nil || seen[string(name)] || collapses(member) {
				return true
			}
			seen[string(name)] = true
		}
	}
	return false
}

// compareWithKube is the difference between our reading and kubectl's, "" for none.
func compareWithKube(t *testing.T, text []byte) string {
	t.Helper()
	docs := ParseYAML(text, DefaultLimits(), nil)
	want, refused := kubeyaml.YAMLToJSON(text)
	for _, excused := range differences() {
		if excused(text, docs, refused) {
			return ""
		}
	}
	found := codes(docs)
	if refused != nil {
		if len(found) == 0 {
			return "sigs refuses it, we do not: " + refused.Error()
		}
		return ""
	}
	for _, doc := range docs {
		for _, p := range doc.Problems {
			if p.Code != DuplicateKey {
				return "sigs accepts it, we do not: " + string(p.Code) + " " + p.Detail["error"]
			}
		}
	}
	var raw any
	if err := yamlv2.Unmarshal(text, &raw); err != nil || collapses(raw) {
		return ""
	}
	var got any
	if len(docs) > 0 {
		got = plainValue(docs[0].Root)
	}
	decoder := json.NewDecoder(bytes.NewReader(want))
	decoder.UseNumber()
	var wanted any
	if err := decoder.Decode(&wanted); err != nil {
		t.Fatalf("%s: %v", want, err)
	}
	if !reflect.DeepEqual(got, wanted) {
		return "value is " + asJSON(t, got) + ", sigs reads " + asJSON(t, wanted)
	}
	return ""
}

func scalarCorpus() []string {
	return strings.Split(`yes|no|on|off|y|n|Y|N|Yes|YES|yEs|True|TRUE|tRue|false|Off|OFF|~|null|Null|NULL|nUll|0|-0|+0|00|007|0777|08|09|
0o14|0O14|-0o14|0b1|0b102|-0b11|0b-1|-0b-1|0B1|0x1F|0X1f|-0x1|+0x1|0x|0b|0o|1_000|_1|1_|1__0|0x_1|1e3|1E3|1e+3|1e-3|+1e3|1e400|-1e400|
.5|-.5|+.5|5.|.|..|-.|.e3|.5e3|1.5|1.50|1_0.5|.5_0|.inf|.Inf|.INF|+.inf|-.inf|-.INF|.iNf|.nan|.NaN|.NAN|.nAn|inf|nan|infinity|
12:30|12:30:45|1:2|190:20:30|2001-12-15|2001-1-2|2012-10-17|2001-13-01|2001-12-14t21:59:43.10-05:00|2001-12-14T21:59:43Z|
2001-12-14 21:59:43.10|2001-12-14 21:59:43.10 -5|2001-|12345678901234567890|9223372036854775807|9223372036854775808|-9223372036854775808|
-9223372036854775809|18446744073709551615|18446744073709551616|0xFFFFFFFFFFFFFFFF|1e21|1e20|123456789.123|0.000001|0.0000001|1.0|3.0|100000000000000000000|
<<|=|!!str true|!!str 12|!!str|!!str ~|!!str null|!!str ""|!!binary aGVsbG8=|!!binary "aGVs bG8="|!!binary /w==|!!binary %%%|!!binary|!!float 3|!!float 3.5|
!!float 0x10|!!float x|!!float "3"|!!float .inf|!!float 18446744073709551615|!!float 2001-01-01|!!int 3|!!int "3"|!!int 3.0|!!int x|!!int 0o7|!!int 2001-01-01|
!!bool yes|!!bool "yes"|!!bool 1|!!null ~|!!null ""|!!null|!!null x|!!timestamp 2001-01-01|!!timestamp "2001-01-01"|!!timestamp x|!!merge <<|!!merge x|
! 12|! yes|! "12"|! |!|&a ! 12|! &a 12|&a 12|&a !!str 12|!!str &a 12|!custom x|!custom 12|!custom|!custom [1]|!custom {a: 1}|!!omap [a: 1]|!!set {a, b}|!!map {a: 1}|
!!seq [1]|!!str [1]|!!null {a: 1}|!<tag:yaml.org,2002:str> 12|!<tag:yaml.org,2002:int> 12|!<!x> 12|!!unknown 1|"yes"|'yes'|"12"|'~'|""|''|"\x41\u00e9\U0001F600"|
"\ud83d\ude00"|"a\
 b"|"\/"|"\e\a\b\0\N\_\L\P"|"tab	in"|'it''s'|a#b|a #b|a: b|a:b|:a|-a|?a|- a|? a|*a|@a|%a|[a|a]|{a|a}|a,b|>a|`+"`a`"+`|日本|😀|é|[]|{}|[a, b]|[a, , b]|[a,]|[,]|
[? a : b]|[a: b]|[a: b, c]|[: b]|[{a: b}: c]|[[a]: b]|{a, b}|{a: , b: c}|{a: b,}|{,}|{? a}|{? a : b}|{: a}|{"a":b}|{"a":1}|{a:1}|{a:}|{a::b}|{'a':1}|["a":1]|[a:b]|[a:]|{a: &x , b: *x}|
{a: !!str , b: !!null }|{a: !!str, b}|[!!str , x]|[!!str, x]|[ &a , *a ]|[&a, *a]|[&a a, *a ]|[*a]|[a,#c
]|[a #c
, b]|{<<: {a: 1}, a: 2}|{a: 2, <<: {a: 1}}|{<<: [{a: 1}, {a: 2, b: 2}]}|{<<: 1}|{<<: }|{<<: [1]}|{<<: []}|{"<<": {a: 1}}|{! <<: {a: 1}}|{! "<<": {a: 1}}|{!!merge "<<": {a: 1}}|{!!str <<: {a: 1}}|
{1: a}|{1.0: a}|{1.5: a}|{1e300: a}|{.inf: a}|{-.inf: a}|{.nan: a}|{yes: a}|{~: a}|{null: a}|{"null": a}|{2001-01-01: a}|{9223372036854775808: a}|{0777: a}|{0.1: a}|{1e3: a}|{16777217.5: a}|
{!!str 1: a}|{!!binary aGk=: a}|{!!int "1": a}|{!!float 1: a}|{!!null x: a}|{[1]: a}|{{a: b}: c}|{a: 1, a: 2}|{y: 1, yes: 2}|{&a b: *a}|{&a b: 1, *a : 2}|{a: &x 1, *x : 2}|{a: &x [1], *x : 2}|{a: &x ~, *x : 2}|
|>|""x|''x|"a" "b"|[a] b|{a: b} c|"a": b|'a': b|[a]: b|{a: b}: c|---|... |# c|a # c|%x`, "|")
}

func documentCorpus() []string {
	docs := []string{
		"", "\n", "# c\n", "---\n", "--- \n...\n", "--- a\n", "--- |\n  a\n", "--- >-\n a\n\n b\n", "--- # c\na: 1\n", "...\n", "---\n---\n", "a: 1\n...\n", "%YAML 1.1\n---\na: 1\n",
		"%YAML 1.2\n---\na: 1\n", "%YAML 2.0\n---\na: 1\n", "%TAG !e! tag:e,2000:\n---\na: !e!x 1\n", "%FOO\n---\na\n", "a: 1\n%YAML 1.1\n---\nb\n", "--- {a: 1}\n", "---a\n", "--- - a\n",
		"a: 1\nb: 2\na: 3\n", "a:\n- b\n- c\n", "a:\n  - b\n  -\n  - c: d\n    e:\n", "- - a\n  - b\n- \n  - c\n", "? a\n: b\n? c\n? d\n", "? a\n", "?\n: b\n", ": b\n", "? [a, b]\n: c\n", "? - a\n: c\n", "? |\n  a\n: b\n", "? a: b\n: c\n",
		"a: |\n  x\n   y\n\n  z\n\n\nb: 1\n", "a: |2\n   x\n  y\nb: 1\n", "a: |-\n  x\n", "a: |+\n  x\n\n\n", "a: >\n  x\n  y\n\n  z\n   q\n  r\n", "a: |1-\n  x\n", "a: |-1\n  x\n", "a: |0\n x\n", "a: | # c\n  x\n", "a: |\nb: 1\n", "a: |\n\n\nb: 1\n", "a: |x\n",
		"a: |2\n      \n  foo\nb: 1\n", "a: |\n      \n  foo\n", "a: |\n\tx\n", "a: |\n  \tx\n", "a: |\n  x\n  # no comment\n # comment\nb: 1\n", "a: |\r\n  x\r\n  y\r\nb: 1\r\n", "- |\n x\n- >\n y\n", "a: |\n  x\u2028  y\n", "a: |\n  \u00a0\n",
		"a: b\n c\n  d\n\n e\n", "a: \"b\n  c\\\n  d\n\n  e\"\n", "a: 'b\n  c\n\n  d'\n", "a: b # c\n", "a: b#c\n", "a: #c\n  b\n", "a:\n  b\n", "a:\n b\n c: d\n", "a: b: c\n", "a: b\n c: d\n", "a\n", "a b\nc\n", "a\tb\n", "a:\tb\n", "a: b\t\n", "a: b\t# c\n", "\ta: b\n", "a:\n\tb: c\n", "a:\n\tb\n", "a:\n  b: c\n\td: e\n", "- a\n\t- b\n", "-\ta\n", "a: [\n\tb,\n\tc\n]\n", "{\n\t\"a\": 1\n}\n", "a: 1\n \t\nb: 2\n",
		"a: &x 1\nb: *x\n", "a: &x {b: 1}\nc: *x\n", "a: &x [1]\nb: [*x, *x]\n", "a: *x\n", "a: &x [*x]\n", "&x a: *x\n", "&x a: b\n*x : c\n", "*x : c\n", "a: &x\n  b: *x\n", "a: &x 1\nb: &x 2\nc: *x\n", "- &a [1]\n- &b [*a, *a]\n- *b\n", "a: &x\nb: *x\n", "a: &x\n  !!str\nb: *x\n", "a: &x !!str\nb: *x\n", "a: !!str &x\nb: *x\n", "&x\na: 1\nb: 2\n", "&x\n&y a: 1\n", "!!map\n!!str a: 1\n", "&x !!map\na: 1\n", "&x - a\n", "&x\n- a\n- *x\n", "? &x a\n: *x\n", "a: &x-y_1 1\nb: *x-y_1\n", "a: &é 1\n", "a: &x*y 1\n", "&x: 1\n", "a: &x |\n  t\nb: *x\n", "a: !!str |\n  1\n", "a: !!int |\n  1\n", "a: !\n  b\n", "a: !\n! b: c\n", "a: &x\n! b: c\n", "a:\n  !x\n  b: c\n", "a: !x\n  b: c\n", "- !x\n- !y\n", "? a\n! b: c\n", "? a\n: !\n",
		"a: &x {p: 1, q: 2}\nb:\n  p: 0\n  <<: *x\n  q: 3\n", "a: &x {p: 1}\nb: &y {p: 2, r: 3}\nc:\n  <<: [*x, *y]\n", "a: &x {p: 1}\nb:\n  <<: *x\n  <<: {p: 2}\n", "a: &x [1]\nb:\n  <<: *x\n", "a: &x 1\nb:\n  <<: *x\n", "a: &x {<<: {z: 1}, p: 1}\nb:\n  <<: *x\n", "a: &x\n  p: 1\n  p: 2\nb:\n  <<: *x\n", "a: &x {p: {q: 1}}\nb:\n  <<: *x\n  p: {r: 2}\n", "<<: {a: 1}\n", "<<:\n- {a: 1}\n- {b: 2}\n", "<<: ~\n", "a: <<\n", "- <<\n", "a:\n  b: 1\n  <<: {b: 2}\n  b: 3\n", "b: &y [ {a: 1} ]\nc:\n  <<: *y\n", "b: &y {a: 1}\nc:\n  <<: [*y, [1]]\n", "c: &c\n  <<: *c\n", "c: &c\n  <<: [*c]\n", "&m <<: {a: 1}\nb: *m\n",
		"a: 1\n  b: 2\n", "a: 1\n b: 2\n", "  a: 1\nb: 2\n", "a:\n    b: 1\n  c: 2\n", "- a\nb: 1\n", "a: 1\n- b\n", "a: - b\n", "a: [1, 2\nb: 3\n", "a: [1 2\n", "a: [1, 2]]\n", "a: {b: 1\n", "a: \"b\n", "a: 'b\n", "a: \"b\" c\n", "a: @b\n", "a: `b`\n", "a: %b\n", "key without colon\nb: 1\n", "a: 1\nkey without colon\n", "a: 1\nkey\nb: 2\n", "a: \"\\d\"\n", "a: \"\\x4\"\n", "a: \"\\ud83d\\ude00\"\n", "a: \"\\uD800\"\n", "a: !<x 1\n", "a: !x!y 1\n", "a: !!\n", "a: &\n", "a: *\n", "a: !%zz b\n", "} \n", "]\n", ",\n", "{a: 1}}\n", "a: 1\n}\n", "a: {b: 1},\n",
		"a: \x00b\n", "a: \x07b\n", "a: \x7fb\n", "a: \u0080b\n", "a: \ufeffb\n", "a: \ufffeb\n", "\ufeffa: b\n", "\ufeff\ufeffa: b\n", "a: b\u0085c: d\n", "a: b\u2028c: d\n", "a: b\u2029c: d\n", "a: b\rc: d\r", "a: \"b\u2028c\"\n", "a: \"b\u0085c\"\n", "a: b\u0085 c\n", "a: b\u2028 c\n", "a: 'b\r\n\r\n c'\r\n", "# c\u2028a: 1\n", "# c\ra: 1\n", "é: ü\n日本: 😀\n", "\U0001F600: \"\U0001F600\" # \U0001F600\nb: 1\n",
		"a: # c\n  # d\n  b: 1 # e\n  # f\n# g\nc: 2\n# h\n", "- # c\n  a\n- b # d\n# e\n", "a:\n# c\n- b\n# d\n- c\n", "a:\n  - # x\n    b: 1\n  # y\n  - c: 2\n    # z\n", "# a\n\n# b\na: 1\n\n\n# c\n", "a: [ # x\n  b, # y\n  # z\n  c # w\n  ] # v\n", "{ # x\n  a: 1, # y\n  b: # z\n   2 # w\n}\n", "a: \"x\" # y\n", "a: \"x\"# y\n", "a:# b\n", "a: b\n# c\n  # d\n  e\n", "a: |\n  b\n# c\n", "? # c\n  a # d\n: # e\n  b # f\n", "- - # c\n    - a\n", "a:\n  # c\n\n  # d\n\n  b: 1\n\n  # e\n\n# f\n", "a: [a,#b\n]\n", "a: &x # c\n  b\n", "a: !!str # c\n  1\n", "a: &x # c\nb: *x\n", "# c\n\t# d\na: 1\n", "# c\n\t\n# d\na: 1\n", "? \t# c\n  a\n", "- \t# c\n  a\n", "a: \t# c\n  b\n", "a:\n  # c\n\t# d\n  b: 1\n",
		strings.Repeat("k", 1030) + ": 1\n", "\"" + strings.Repeat("k", 1030) + "\": 1\n", "? " + strings.Repeat("k", 1030) + "\n: 1\n", "{" + strings.Repeat("k", 1030) + ": 1}\n", "{\"a\"\n:1}", "\"a\"\n: 1\n",
		"apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: gp3\n  annotations:\n    storageclass.kubernetes.io/is-default-class: \"true\"\nprovisioner: ebs.csi.aws.com\nparameters:\n  encrypted: yes\n  iops: 3_000\nallowVolumeExpansion: on\n",
	}
	return docs
}

// contexts are the places where each scalar of the corpus is tried.
func contexts() []string {
	return []string{"@", "@\n", "a: @\n", "- @\n", "- @\n- b\n", "a: @\nb: 1\n", "a: [@]\n", "a: {b: @}\n", "@: 1\n", "? @\n: 1\n", "? @\n? b\n", "a: @ # c\n", "a:\n  @\n", "a: &x @\nb: *x\n", "a: &x @\n*x : b\n", "{@: 1}", "--- @\n"}
}

func corpus() []string {
	all := documentCorpus()
	for _, context := range contexts() {
		for _, scalar := range scalarCorpus() {
			all = append(all, strings.ReplaceAll(context, "@", scalar))
		}
	}
	for _, doc := range documentCorpus() {
		all = append(all, strings.ReplaceAll(doc, "\n", "\r\n"), strings.TrimSuffix(doc, "\n"), "a:\n  "+strings.ReplaceAll(doc, "\n", "\n  "))
	}
	return all
}

func TestValuesAreThoseOfKubectl(t *testing.T) {
	for _, text := range corpus() {
		if difference := compareWithKube(t, []byte(text)); difference != "" {
			t.Errorf("%q: %s", text, difference)
		}
		if err := checkTree([]byte(text), ParseYAML([]byte(text), DefaultLimits(), nil)); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestDifferences shows each accepted difference: a text on which it is the only excuse.
func TestDifferences(t *testing.T) {
	examples := map[string][]string{
		"several documents":           {"a: 1\n---\nb: [\n", "a: 1\n...\nb: 2\n"},
		"text behind the value":       {"{a: b}\n}\n", "  a: 1\nb: 2\n", "[]: 1\n", "'a' b\n"},
		"two byte order marks":        {"\ufeff\ufeffa: 1\n"},
		"problem in a replaced value": {"a: {~: 1}\na: 2\n"},
		"limits":                      {strings.Repeat("[", 300) + strings.Repeat("]", 300), billionLaughs(3, 25)},
	}
	for name, excused := range differences() {
		if len(examples[name]) == 0 {
			t.Errorf("no example of %q", name)
		}
		for _, text := range examples[name] {
			_, refused := kubeyaml.YAMLToJSON([]byte(text))
			if !excused([]byte(text), ParseYAML([]byte(text), DefaultLimits(), nil), refused) {
				t.Errorf("%q is no example of %q: %v", text, name, refused)
			}
		}
	}
	for _, text := range []string{"a: 1\n", "a: [\n", "a: {~: 1}\n", "a: 1\na: 2\n", "# c\n\t# d\na: 1\n", "? \t# c\n  a\n"} {
		docs := ParseYAML([]byte(text), DefaultLimits(), nil)
		_, refused := kubeyaml.YAMLToJSON([]byte(text))
		for name, excused := range differences() {
			if excused([]byte(text), docs, refused) {
				t.Errorf("%q is excused by %q", text, name)
			}
		}
	}
	for text, want := range map[string]bool{"{1: a, '1': b}": true, "{a: [{yes: 1, true: 2, 'true': 3}]}": true, "{1: a, 2: b}": false} {
		var raw any
		if err := yamlv2.Unmarshal([]byte(text), &raw); err != nil || collapses(raw) != want {
			t.Errorf("collapses(%s) is %v, want %v (%v)", text, !want, want, err)
		}
		if docs := ParseYAML([]byte(text), DefaultLimits(), nil); (len(codes(docs)) > 0) != want {
			t.Errorf("%s: problems are %v", text, codes(docs))
		}
	}
}

func FuzzYAML(f *testing.F) {
	for _, text := range corpus() {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		docs := ParseYAML(text, DefaultLimits(), nil)
		if err := checkTree(text, docs); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		if !utf8.Valid(text) || len(text) > 4000 {
			return
		}
		if difference := compareWithKube(t, text); difference != "" {
			t.Errorf("%q: %s", text, difference)
		}
	})
}
