package variable_test

import (
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/variable"
)

func TestForms(t *testing.T) {
	for text, want := range map[string]string{
		"${aws:username}": "key", "${aws:PrincipalTag/a, 'x}y'}": "key", "${*}": "escape", "${aws:x": "unclosed", "${}": "empty",
		"${aws: username}": "space", "${aws:x, y}": "quote", "${var.x}": "template", "${AWS::AccountId}": "template",
		"${NAME:-x}": "template", "${NAME}": "template", `${a ? "b:c" : d}`: "template", "${a:}": "template",
	} {
		got := variable.All("x" + text)
		if len(got) != 1 || got[0].Form.String() != want || got[0].Start != 1 || got[0].End != len(text)+1 {
			t.Errorf("%s: %+v, want %s", text, got, want)
		}
	}
	if v := variable.All("${aws:a, 'x, y'}")[0]; v.Name != "aws:a" || v.Default != "x, y" {
		t.Errorf("%+v", v)
	}
}

func FuzzAll(f *testing.F) {
	for _, seed := range []string{"a${aws:username}/${*}", "${aws:x, 'a}b'}", "${${a:b}", "${", "${}$", "${a: b}${AWS::X}"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, v := range variable.All(text) {
			if v.Start < last || v.End <= v.Start || v.End > len(text) || !strings.HasPrefix(text[v.Start:], "${") {
				t.Fatalf("%q: %+v", text, v)
			}
			if closed := text[v.End-1] == '}'; v.Form != variable.Unclosed && !closed || v.Form == variable.Unclosed && v.End != len(text) {
				t.Errorf("%q: %+v", text, v)
			}
			last = v.End
		}
		if strings.Contains(text[last:], "${") {
			t.Errorf("%q: a variable behind %d is missed", text, last)
		}
	})
}
