package ignore

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// sample is one pattern, on its own, and one path; a path that ends with "/" is a directory.
// TestOracle has git confirm each.
type sample struct {
	pattern, path string
	want          bool
}

// samples are the sentences of https://git-scm.com/docs/gitignore, and what it leaves open.
var samples = []sample{
	// A pattern without a slash matches at any level, one with a slash is anchored.
	{"frotz", "frotz", true},
	{"frotz", "a/b/frotz", true},
	{"frotz", "frotzen", false},
	{"frotz", "Frotz", false},
	{"/frotz", "frotz", true},
	{"/frotz", "a/frotz", false},
	{"doc/frotz", "doc/frotz", true},
	{"doc/frotz", "a/doc/frotz", false},
	{"/doc/frotz", "doc/frotz", true},
	{"doc/frotz", "doc/frotzen", false},

	// A slash at the end: directories only, and no anchor by itself.
	{"frotz/", "frotz", false},
	{"frotz/", "frotz/", true},
	{"frotz/", "a/frotz/", true},
	{"doc/frotz/", "doc/frotz/", true},
	{"doc/frotz/", "a/doc/frotz/", false},
	{"doc/frotz/", "doc/frotz", false},
	{"*/", "a/", true},
	{"*/", "a", false},
	{"*.d/", "a.d", false},
	{"*.d/", "a.d/", true},
	{"frotz//", "frotz/", false},
	{"//frotz", "frotz", false},
	{"/", "a/", false},
	{"//", "a/", false},

	// "*" and "?" do not match a slash.
	{"foo/*", "foo/test.json", true},
	{"foo/*", "foo/bar/", true},
	{"foo/*", "foo/bar/hello.c", false},
	{"/*.c", "cat-file.c", true},
	{"/*.c", "mozilla-sha1/sha1.c", false},
	{"*.c", "mozilla-sha1/sha1.c", true},
	{"*.c", ".c", true},
	{"*.c", "c", false},
	{"*.tar.gz", "x.tar.gz", true},
	{"*.tar.gz", "x.gz", false},
	{"*.gz", "x.tar.gz", true},
	{"*~", "notes~", true},
	{"*", "anything", true},
	{"/*", "anything", true},
	{"/*", "a/b", false},
	{"a?c", "abc", true},
	{"a?c", "ac", false},
	{"a?c", "a/c", false},
	{"d/a?c", "d/abc", true},
	{"a/?/c", "a/b/c", true},
	{"a*z", "az", true},
	{"a*z", "a-and-z", true},
	{"a*z", "a/z", false},
	{"x/a*z/y", "x/a-z-z/y", true},
	{"*a*b*c", "1a2a3b4c5bc", true},
	{"*a*b*c", "1a2a3b4c5b", false},
	{"*/*/leaf", "a/b/leaf", true},
	{"*/*/leaf", "a/leaf", false},
	{"*/*/leaf", "a/b/c/leaf", false},
	{"*/x*y/*", "a/x-y/b", true},
	{"*/x*y/*", "a/x/y", false},
	{"d/*.*.yaml", "d/a.b.c.yaml", true},
	{"d/*.*.yaml", "d/a.yaml", false},

	// "**" is special where it is a whole component.
	{"**/foo", "foo", true},
	{"**/foo", "a/b/foo", true},
	{"**/foo", "a/b/xfoo", false},
	{"**/foo/bar", "foo/bar", true},
	{"**/foo/bar", "a/foo/bar", true},
	{"**/foo/bar", "a/foo/x/bar", false},
	{"**/*.log", "a/b/c.log", true},
	{"abc/**", "abc/x/y", true},
	{"abc/**", "abc/", false},
	{"abc/**", "x/abc/y", false},
	{"a/**/b", "a/b", true},
	{"a/**/b", "a/x/b", true},
	{"a/**/b", "a/x/y/b", true},
	{"a/**/b", "a/x/yb", false},
	{"a/**/b", "ab", false},
	{"a/**/**/b", "a/b", true},
	{"a/**/**/b", "a/x/y/z/b", true},
	{"a/***/b", "a/x/y/b", true},
	{"a/**/c*/**/d", "a/b/c1/c2/d", true},
	{"a/**/c*/**/d", "a/b/e1/e2/d", false},
	{"**/a/**/b/**/c", "1/a/2/b/3/c", true},
	{"**/a/**/b/**/c", "1/b/2/a/3/c", false},
	{"**", "a", true},
	{"**", "a/b", true},
	{"/**", "a/b", true},
	{"**/", "a/", true},
	{"**/", "a", false},
	{"**/x/", "a/x/", true},
	{"**//", "a/", false},
	{"a**", "abc", true},
	{"a**b", "a-b", true},
	{"**b", "a-b", true},
	{"d/**b", "d/a-b", true},
	{"d/**b", "d/a/b", false},
	{"d/*a**b", "d/xa/b", false},
	{`**\/foo`, "foo", false},
	{`**\/foo`, "a/foo", true},
	{`a\/**/b`, "a/x/b", true},

	// Classes.
	{"[abc].x", "b.x", true},
	{"[abc].x", "d.x", false},
	{"[a-c]1", "b1", true},
	{"[a-c]1", "d1", false},
	{"[!a-c]1", "d1", true},
	{"[^a-c]1", "d1", true},
	{"[^a-c]1", "b1", false},
	{"[!!]", "!", false},
	{"[a!]", "!", true},
	{"x[]]y", "x]y", true},
	{"x[!]]y", "x]y", false},
	{"x[!]]y", "xzy", true},
	{"x[]-]y", "x-y", true},
	{"x[a-]y", "x-y", true},
	{"x[-a]y", "x-y", true},
	{"x[--/]y", "x.y", true},
	{"x[a-c-e]y", "x-y", true},
	{"x[a-c-e]y", "xdy", false},
	{"x[c-a]y", "xby", false},
	{`x[\]]y`, "x]y", true},
	{`x[\a]y`, "xay", true},
	{`x[a\-c]y`, "xby", false},
	{`x[a\-c]y`, "x-y", true},
	{`x[\a-\c]y`, "xby", true},
	{`x[\\]y`, `x\y`, true},
	{`x[+-\\]y`, "xQy", true},
	{"d/x[/]y", "d/x/y", false},
	{"d/x[!a]y", "d/x/y", false},
	{"d/x[.-0]y", "d/x/y", false},
	{"x[[:digit:]]y", "x7y", true},
	{"x[[:digit:]]y", "xay", false},
	{"x[![:digit:]]y", "xay", true},
	{"x[[:upper:][:digit:]_]y", "x_y", true},
	{"x[[:upper:][:digit:]_]y", "xQy", true},
	{"x[[:upper:][:digit:]_]y", "xqy", false},
	{"x[[:digit:]-z]y", "x-y", true},
	{"x[[:digit:]-z]y", "xby", false},
	{"x[[:nonsense:]a]y", "xay", false},
	{"x[[::]a]y", "xay", false},
	{"x[[:]y", "x:y", true},
	{"x[[:]y", "x[y", true},
	{"x[[:digit]y", "xgy", true},
	{"x[[:digit]y", "x5y", false},
	{"x[[a]y", "x[y", true},
	{"[", "[", false},
	{"x[a", "xa", false},
	{"x[a", "x[a", false},
	{"x[]", "x[]", false},
	{"x[!", "x[!", false},
	{"x[a-", "xa", false},
	{`x[a\`, "xa", false},
	{"x[[:alpha:]", "xa", false},
	{"x]", "x]", true},
	{"x[é]", "xé", false}, // a class is of bytes
	{"x[é][é]", "xé", true},

	// Escapes.
	{`\#x`, "#x", true},
	{`\!x`, "!x", true},
	{`a\*b`, "a*b", true},
	{`a\*b`, "axb", false},
	{`a\**b`, "a*xb", true},
	{`a\?b`, "a?b", true},
	{`a\?b`, "axb", false},
	{`\[a]`, "[a]", true},
	{`\[a]`, "a", false},
	{`\a\b`, "ab", true},
	{`a\\b`, `a\b`, true},
	{`ab\`, "ab", false},
	{`ab\`, `ab\`, false},
	{`ab\\`, `ab\`, true},
	{`ab\/`, "ab/", false},
	{`d/a\*`, "d/a*", true},
	{`*\.x`, "a.x", true},

	// What looks like a comment, spaces, carriage returns.
	{"#x", "#x", false},
	{" #x", " #x", true},
	{"a#x", "a#x", true},
	{"a ", "a", true},
	{"a ", "a ", false},
	{`a\ `, "a ", true},
	{`a\ `, "a", false},
	{`a\  `, "a ", true},
	{`a \ `, "a  ", true},
	{`a\\ `, `a\`, true},
	{"a b", "a b", true},
	{" a", " a", true},
	{" a", "a", false},
	{"a\t", "a\t", true},
	{"a\t", "a", false},
	{"a/ ", "a/", true},
	{"a\r", "a", true},
	{"a\r\r", "a\r", true},
	{"a \r", "a", true},
	{"\ufeffa", "a", true},
	{"a\ufeff", "a", false},
	{"a\x00b", "a", true},

	// Any bytes.
	{"\xff*", "\xffx", true},
	{"?", "é", false},
	{"??", "é", true},
	{"日本/*.yaml", "日本/語.yaml", true},

	// A negated pattern matches too; alone, it ignores nothing.
	{"!a", "a", false},
	{"!", "a", false},
	{"!!a", "!a", false},
}

func (s sample) split() (path string, isDir bool) { return strings.CutSuffix(s.path, "/") }

func TestSamples(t *testing.T) {
	for _, s := range samples {
		path, isDir := s.split()
		if got, _ := Parse([]byte(s.pattern+"\n")).Match(path, isDir); got != s.want {
			t.Errorf("%q matches %q: %v, want %v", s.pattern, s.path, got, s.want)
		}
		if got, _ := Parse([]byte(s.pattern)).Match(path, isDir); got != s.want {
			t.Errorf("%q without a line end matches %q: %v, want %v", s.pattern, s.path, got, s.want)
		}
	}
}

// The last rule that matches decides, however each of them is looked for.
func TestLastRuleDecides(t *testing.T) {
	spellings := []string{"a.x", "*.x", "a.?", "**/a.x", "/a.x", "[a].x", "a*", `\a.x`, "*"}
	for _, first := range spellings {
		for _, second := range spellings {
			m := Compile(first, "!"+second)
			if ignored, matched := m.Match("a.x", false); ignored || !matched {
				t.Errorf("%q, then !%q: ignored %v, matched %v", first, second, ignored, matched)
			}
			if rule, ok := m.Last("a.x", false); !ok || rule.Line != 2 || !rule.Negated {
				t.Errorf("%q, then !%q: decided by %+v", first, second, rule)
			}
			m = Compile("!"+first, second, "other", "a.x/", "*.y")
			if ignored, matched := m.Match("a.x", false); !ignored || !matched {
				t.Errorf("!%q, then %q: ignored %v, matched %v", first, second, ignored, matched)
			}
			if rule, _ := m.Last("a.x", true); rule.Line != 4 {
				t.Errorf("!%q, then %q, then a.x/: decided by %+v", first, second, rule)
			}
		}
	}
}

func TestLinesAndTexts(t *testing.T) {
	m := Parse([]byte("\ufeff# comment\r\n\r\n!a/ \n   \n\\#b\r\n\n*.c  "))
	var got []Rule
	for _, q := range []struct {
		path  string
		isDir bool
	}{{"a", true}, {"x/#b", false}, {"x/y.c", false}} {
		rule, ok := m.Last(q.path, q.isDir)
		if !ok {
			t.Errorf("no rule for %q", q.path)
		}
		got = append(got, rule)
	}
	want := []Rule{
		{Line: 3, Text: "!a/", Negated: true},
		{Line: 5, Text: `\#b`},
		{Line: 7, Text: "*.c"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rules (-want +got):\n%s", diff)
	}
	if _, ok := m.Last("a", false); ok {
		t.Error("a file is matched by a pattern for directories")
	}
}

func TestEmpty(t *testing.T) {
	for _, m := range []*Matcher{{}, Parse(nil), Parse([]byte("# none\n\n")), Compile(), Compile("", "#")} {
		if !m.Empty() {
			t.Error("not empty")
		}
		if _, matched := m.Match("a", false); matched || m.Covers("a/b", true) {
			t.Error("an empty list matches")
		}
	}
	m := Compile("*", "**", "a*")
	if _, matched := m.Match("", true); matched {
		t.Error("the directory itself is matched")
	}
}

func TestInvalid(t *testing.T) {
	m := Compile("ok", "a[", "[[:what:]]", `b\`, "!", "/", "fine/", "**//")
	want := []Rule{
		{Line: 2, Text: "a["},
		{Line: 3, Text: "[[:what:]]"},
		{Line: 4, Text: `b\`},
		{Line: 5, Text: "!", Negated: true},
		{Line: 6, Text: "/"},
		{Line: 8, Text: "**//"},
	}
	if diff := cmp.Diff(want, m.Invalid()); diff != "" {
		t.Errorf("invalid rules (-want +got):\n%s", diff)
	}
}

func TestCovers(t *testing.T) {
	m := Compile("build/", "!build/keep", "/*.tmp", "docs/**", "!docs/a/")
	for path, want := range map[string]bool{
		"build/x":       true,
		"build/keep":    true, // its directory is ignored
		"a/build/b/c/d": true,
		"build":         false,
		"x.tmp":         true,
		"x.tmp/y":       true,
		"a/x.tmp":       false,
		"docs/a/b":      true,
		"docs":          false,
		"src/main.yaml": false,
	} {
		if got := m.Covers(path, false); got != want {
			t.Errorf("%q: %v, want %v", path, got, want)
		}
	}
	if !m.Covers("build", true) {
		t.Error("the directory build is not covered")
	}
}

// The example at the end of the documentation: everything except foo/bar.
func TestAllExceptOne(t *testing.T) {
	m := Compile("/*", "!/foo", "/foo/*", "!/foo/bar")
	for path, want := range map[string]bool{
		"x": true, "foo/x": true, "bar/foo": true, "foo/bar": false, "foo/bar/x/y": false,
	} {
		if got := m.Covers(path, false); got != want {
			t.Errorf("%q: %v, want %v", path, got, want)
		}
	}
}

// Patterns that cost a backtracking matcher exponential time.
func TestTime(t *testing.T) {
	name := strings.Repeat("a", 4000)
	path := strings.Repeat("a/", 400) + "c"
	for _, c := range []struct{ pattern, path string }{
		{strings.Repeat("*a", 60) + "b", name},
		{strings.Repeat("*?", 60) + "b", name},
		{strings.Repeat("*[ab]", 60) + "[b]", name},
		{strings.Repeat("**/a/", 60) + "b", path},
		{strings.Repeat("**/*a*/", 60) + "[b]", path},
		{strings.Repeat(`**\/a`, 60) + "[b]", path},
		{strings.Repeat("*/", 60) + "**/" + strings.Repeat("*a", 20) + "[b]", path},
	} {
		start := time.Now()
		if _, matched := Compile(c.pattern).Match(c.path, false); matched {
			t.Errorf("%.20q… matches", c.pattern)
		}
		if took := time.Since(start); took > time.Second {
			t.Errorf("%.20q… took %v", c.pattern, took)
		}
	}
}
