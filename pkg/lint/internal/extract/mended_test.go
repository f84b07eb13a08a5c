package extract_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

func TestSamplesOfTheGuide(t *testing.T) {
	for name, want := range map[string]struct{ told, message string }{
		"s3":    {"Policy, invalid-json, invalid-json", `"..." stands for text that was left out: write what belongs here, or remove it`},
		"ses":   {"IdentityPolicy, json-fragment", `a statement without what must stand around it: put {"Version": "2012-10-17", "Statement": [{ before "Action", and end the text with }]}`},
		"trust": {"TrustPolicy", ""},
	} {
		text, err := os.ReadFile(filepath.Join("testdata", "guide", name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		file, r := policiesIn(t, name+".json", string(text))
		if got := told(r); got != want.told {
			t.Errorf("%s: got %s, want %s", name, got, want.told)
		}
		if want.message != "" && (len(r.Problems) == 0 || r.Problems[0].Detail["error"] != want.message) {
			t.Errorf("%s: %+v", name, r.Problems)
		}
		checkReadable(t, file, r)
	}
}

func TestFragments(t *testing.T) {
	statement := `{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}`
	for name, test := range map[string]struct{ text, want, message string }{
		"members of a policy":     {`"Version": "2012-10-17", "Statement": [` + statement + `]`, "IdentityPolicy, json-fragment", `a policy without the braces around it: put "{" before "Version" and "}" at the end`},
		"members of a statement":  {`"Effect": "Allow", "Action": ["s3:*"], "Resource": "*"`, "IdentityPolicy, json-fragment", `a statement without what must stand around it: put {"Version": "2012-10-17", "Statement": [{ before "Effect", and end the text with }]}`},
		"a statement, a comma":    {statement + ",", "IdentityPolicy, json-fragment", `statements without what must stand around them: put {"Version": "2012-10-17", "Statement": [ before the first, and end the text with ]}`},
		"two statements":          {statement + ",\n" + statement, "IdentityPolicy, json-fragment", ""},
		"two of them, no comma":   {statement + "\n" + statement, "IdentityPolicy, json-fragment", ""},
		"a statement with trust":  {`"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"},`, "TrustPolicy, json-fragment", ""},
		"policies with a comma":   {identity + "," + trust, "IdentityPolicy, TrustPolicy, invalid-json", ""},
		"other members":           {`"name": "Statement", "Effect": "x", "other": "Action"`, "", ""},
		"other objects":           {`{"Effect": 1, "name": "Statement"}, {"Action": 2}`, "", ""},
		"policy, then a fragment": {identity + `, "Statement": []`, "IdentityPolicy, invalid-json", ""},
	} {
		t.Run(name, func(t *testing.T) {
			file, r := policiesIn(t, "p.json", test.text)
			if got := told(r); got != test.want {
				t.Errorf("got  %s\nwant %s\n%+v", got, test.want, r.Problems)
			}
			if test.message != "" && (len(r.Problems) == 0 || r.Problems[0].Detail["error"] != test.message) {
				t.Errorf("%+v", r.Problems)
			}
			for _, d := range r.Documents {
				if !d.Mended || name != "policies with a comma" && !d.Root.Open && !d.Root.Get("Statement").Open && strings.Contains(test.want, "fragment") {
					t.Errorf("mended %v, open %v", d.Mended, d.Root.Open)
				}
			}
			checkReadable(t, file, r)
		})
	}
}

func TestBrokenPolicies(t *testing.T) {
	for marked, want := range map[string]string{
		`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"«,»}]}`:           "trailing comma: JSON allows none before '}'",
		`{"Version": "2012-10-17"«» "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}`:             "missing comma between two members",
		"{\"Version\": \"2012-10-17\", «// all»\n\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\"}]}":       "a comment: JSON has none",
		"«# all»\n{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\"}]}":        "a comment: JSON has none",
		"«/* all */»{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\"}]}":      "a comment: JSON has none",
		`{«“»Version”: “2012-10-17”, “Statement”: [{“Effect”: “Allow”, “Action”: “s3:*”, “Resource”: “*”}]}`:            `a typographic quote “: write "`,
		`{«'»Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': 's3:*', 'Resource': '*'}]}`:            "single quotes: JSON takes only double ones",
		`«{»"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]`:             `this '{' is never closed: the text ends before its '}'`,
		`{"Version": "2012-10-17", "Statement": [«{»"Effect": "Allow", "Action": "s3:*", "Resource": "*"]}`:             `this '{' is not closed: its '}' is missing before the next ']'`,
		`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": «[»"s3:*", "Resource": "*"}]}`:           `this '[' is not closed: its ']' is missing before the next key "Resource"`,
		`{"Version": "2012-10-17", "Statement": [{"Effect"«» "Allow", "Action": "s3:*", "Resource": "*"}]}`:             `a colon is missing behind the key "Effect"`,
		`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:*", «...»], "Resource": "*"}]}`:     `"..." stands for text that was left out: write what belongs here, or remove it`,
		`{"Version": "2012-10-17", "Statement": [{"Effect": «Allow», "Action": "s3:*", "Resource": "*"}]}`:              `"Allow" without quotes: put text in double quotes`,
		`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow«"»s3:*", "Resource": "*"}]}`:                         "a quote in the middle of text: one is missing before it, or it needs a backslash",
		`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}` + "\n«that»": `text that is no JSON: "that"`,
	} {
		text := strings.NewReplacer("«", "", "»", "").Replace(marked)
		file, r := policiesIn(t, "p.json", text)
		if len(r.Problems) == 0 {
			t.Errorf("%s: no problem", text)
			continue
		}
		p := r.Problems[0]
		start, end := strings.Index(marked, "«"), strings.Index(marked, "»")-len("«")
		if p.Code != syntax.InvalidJSON || p.Detail["error"] != want || p.Range != (source.Range{Start: start, End: end}) {
			t.Errorf("%s:\n got %+v\nwant %d to %d: %s", text, p, start, end, want)
		}
		if strings.Contains(want, "middle of text") {
			continue // nobody knows how to go on
		}
		if len(r.Documents) != 1 || !r.Documents[0].Mended {
			t.Errorf("%s: %s", text, told(r))
		}
		checkReadable(t, file, r)
	}
}
