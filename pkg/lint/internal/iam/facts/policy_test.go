package facts

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

func TestPolicyRow(t *testing.T) {
	for text, want := range map[string]Policy{
		`{"Version": "2012-10-17", "Statement": []}`:                                    {Version: "2012-10-17", OpenToVariables: true, Closed: true},
		`{"Version": "2008-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*"}}`: {Version: "2008-10-17", NoVariables: true, Closed: true, Single: true},
		`{"Statement": []}`:                   {NoVersion: true, NoVariables: true, Closed: true},
		`{"«x»": 1, "Statement": []}`:         {},
		`{"Version": "«x»", "Statement": []}`: {Closed: true},
		`{"Version": 5}`:                      {NoVariables: false},
		`{"Version": "2012-10-17"}`:           {Version: "2012-10-17", OpenToVariables: true},
		`[]`:                                  {},
		`"«x»"`:                               {},
	} {
		got := actionFactsOf(t, text).Policy
		want.Size = got.Size
		if *got != want {
			t.Errorf("%s: %+v", text, got)
		}
	}
	if got := NewAsker(awsdata.Default(), nil, nil).Of(nil); got.Policy.Closed || got.Statements != nil {
		t.Errorf("nothing: %+v", got)
	}
}

func TestClosed(t *testing.T) {
	for statement, want := range map[string]bool{
		`{"Effect": "Allow", "Action": "s3:*", "Resource": "«x»"}`:       true,
		`{"Effect": "Allow", "NotAction": ["s3:*"], "Condition": "«x»"}`: true,
		`{"Effect": "Deny", "Action": "«x»"}`:                            true,
		`{"Effect": "Deny", "Action": 5}`:                                true,
		`{"Effect": "Deny", "«x»": 5}`:                                   false,
		`{"Effect": "Allow", "Action": "«x»"}`:                           false,
		`{"Effect": "Allow", "Action": ["s3:*", "ec2:«x»"]}`:             false,
		`{"Effect": "Allow", "Action": ["s3:*", 5]}`:                     false,
		`{"Effect": "Allow", "Action": "s3:${aws:username}"}`:            false,
		`{"Effect": "Allow", "NotAction": "s3:«x»"}`:                     false,
		`{"Effect": "Allow", "Resource": "*"}`:                           false,
		`{"Effect": "«x»", "Action": "s3:*"}`:                            false,
		`{"Action": "s3:*"}`:                                             false,
		`"x"`:                                                            false,
		`"«x»"`:                                                          false,
	} {
		if got := actionFactsOf(t, `{"Statement": [{"Effect": "Allow", "Action": "*"}, `+statement+`]}`).Policy.Closed; got != want {
			t.Errorf("%s: %t", statement, got)
		}
	}
}

func TestSize(t *testing.T) {
	for text, want := range map[string]int{
		`{}`: 2, `[]`: 2, `[1, 2.5, true, null]`: 17, `{ "a" : "b c" , "d" : [ ] }`: 17, `"é\"\\\n\u0001"`: 2 + 1 + 2 + 2 + 2 + 6, `"\u00a0x"`: 3,
		`{"a": "«x»", "b": "c«x»d"}`: 10, `["«x»"]`: 2, `{"«x»": 1}`: 2, `{"k«x»": 1}`: 7, `{"a": 1, "a": 22}`: 8,
	} {
		if got := sizeOf(actionDocument(t, text)); got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
	if sizeOf(nil) != 0 {
		t.Error("nothing")
	}
	if got := sizeOf(&syntax.Node{Kind: syntax.Sequence, Items: []*syntax.Node{nil}}); got != 2 {
		t.Errorf("no item: %d", got)
	}
}

func TestStatementRows(t *testing.T) {
	out := actionFactsOf(t, `{"Statement": [
		{"Sid": "A", "Effect": "Allow", "Principal": "*", "NotPrincipal": {}, "Action": [], "NotAction": 5, "Resource": "*", "NotResource": "*", "Condition": {"Bool": {"AWS:A": true}}},
		{"Effect": "«x»", "«y»": 1, "Comment": ""}]}`)
	want := "[{[Statement 0] A Allow [Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition] some [aws:a]} " +
		"{[Statement 1]   [Effect] unknown []}]"
	if diff := cmp.Diff(want, fmt.Sprint(out.Statements)); diff != "" {
		t.Error(diff)
	}
}
