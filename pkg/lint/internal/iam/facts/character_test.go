package facts

import (
	"fmt"
	"testing"
	"unicode/utf8"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

func TestCharacters(t *testing.T) {
	for name, c := range map[string]struct{ policy, want string }{
		"all that may be": {`{"Id": "\t\n\r ~\u007f\u0080\u00a0ÿ"}`, ""},
		"quotes":          {`{"Statement": {"Sid": "it’s “so”"}}`, `/Statement/Sid ’ U+2019 a curly quotation mark '; it's "so"`},
		"own quotes":      {`{"Statement": {"Effect": "“Allow”"}}`, `/Statement/Effect “ U+201C a curly quotation mark ; Allow`},
		"only one quote":  {`{"Statement": {"Effect": "”"}}`, `/Statement/Effect ” U+201D a curly quotation mark "; "`},
		"dash":            {`{"Statement": {"Action": ["x", "s3:a–b—c"]}}`, `/Statement/Action/1 – U+2013 a long dash -; s3:a-b-c`},
		"zero width":      {`{"Statement": {"Action": "s3:\u200bGet"}}`, "/Statement/Action \u200b U+200B a zero-width character ; s3:Get"},
		"mark":            {`{"Id": "\ufeffx"}`, "/Id \ufeff U+FEFF a byte order mark ; x"},
		"ellipsis":        {`{"Id": "x…y"}`, `/Id … U+2026 an ellipsis ...; x...y`},
		"space":           {`{"Id": "x\u2003y"}`, "/Id \u2003 U+2003 a special space  ; x y"},
		"full width":      {`{"Id": "ｓ３：＊"}`, `/Id ｓ U+FF53 a full-width character s; s3:*`},
		"control":         {`{"Id": "a\u0000"}`, "/Id \x00 U+0000 a control character ; "},
		"letter":          {`{"Id": "Ключ"}`, "/Id К U+041A  ; "},
		"emoji":           {`{"Id": "–🔑"}`, "/Id – U+2013 a long dash -; "},
		"broken encoding": {"{\"Id\": \"a\ufffd\"}", "/Id \ufffd U+FFFD a replacement character, left by a wrong text encoding ; "},
		"key":             {`{"Statement": {"Condition": {"Bool": {"aws:x‑y": "a"}}}}`, "key /Statement/Condition/Bool/aws:x‑y ‑ U+2011 a typographic hyphen -; aws:x-y"},
		"unknown element": {`{"x": {"y": [{"z": "–"}]}}`, "/x/y/0/z – U+2013 a long dash -; -"},
		"around a hole":   {`{"Id": "a–«b–»–c"}`, "/Id – U+2013 a long dash -; a-b–-c"},
		"in a hole":       {`{"Id": "a«b–»c"}`, ""},
		"under a hole":    {`{"«x»": {"a": "–"}}`, ""},
	} {
		got := ""
		for _, r := range askAbout(t, c.policy).Characters {
			if r.Key {
				got += "key "
			}
			got += fmt.Sprintf("%s %s %s %s %s; %s", pathText(r.At), r.Text, r.Code, r.Name, r.Plain, r.Fixed)
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestRepeatedKeysHaveOneCharacterRow(t *testing.T) {
	f := askAbout(t, `{"Id": "–", "Id": "—"}`)
	if len(f.Characters) != 1 || f.Characters[0].Text != "—" {
		t.Errorf("%+v", f.Characters)
	}
}

// FuzzCharacters holds the scan of bytes to the definition in characters.
func FuzzCharacters(f *testing.F) {
	for _, seed := range []string{"a", "ÿĀ", "\x00", "“x”", "\xc4", "a\u2028b", "\u00ad\u200d"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		want := false
		for _, r := range text {
			want = want || r != '\t' && r != '\n' && r != '\r' && (r < 0x20 || r > 0xff)
		}
		root := &syntax.Node{Kind: syntax.Mapping, Entries: []syntax.Entry{{Key: "Id", Value: &syntax.Node{Kind: syntax.String, Text: text}}}}
		if scanText(root).barred != want {
			t.Fatalf("%q: scan says %v", text, !want)
		}
		found := NewAsker(awsdata.Default(), nil, nil).Of(root).Characters
		if (len(found) == 1) != want {
			t.Fatalf("%q: %+v", text, found)
		}
		if len(found) == 1 && found[0].Fixed != "" && scanText(&syntax.Node{Kind: syntax.String, Text: found[0].Fixed}).barred {
			t.Errorf("%q is not fixed by %q", text, found[0].Fixed)
		}
	})
}
