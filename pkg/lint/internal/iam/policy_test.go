package iam

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// document reads JSON, in which strings between « and » are holes.
func document(t testing.TB, text string) *syntax.Node {
	t.Helper()
	docs := syntax.ParseJSON([]byte(text), syntax.Limits{Depth: 100})
	if len(docs) != 1 || docs[0].Root == nil {
		t.Fatalf("no document: %+v", docs)
	}
	mark(docs[0].Root)
	return docs[0].Root
}

func mark(n *syntax.Node) {
	if n.Kind == syntax.String {
		n.Parts = markText(n.Text)
	}
	for i := range n.Entries {
		if n.Entries[i].KeyParts = markText(n.Entries[i].Key); n.Entries[i].KeyParts != nil {
			n.Open = true
		}
		mark(n.Entries[i].Value)
	}
	for _, item := range n.Items {
		mark(item)
	}
}

func markText(text string) []syntax.Part {
	if !strings.Contains(text, "«") {
		return nil
	}
	var parts []syntax.Part
	for text != "" {
		before, rest, found := strings.Cut(text, "«")
		if before != "" {
			parts = append(parts, known(before))
		}
		if !found {
			break
		}
		var inside string
		inside, text, _ = strings.Cut(rest, "»")
		parts = append(parts, hole(inside))
	}
	return parts
}

// walk calls f with every path of a normal form and the text that should stand there.
func (p *Policy) walk(f func(path []any, text string)) {
	value := func(v Value) {
		if v.Present && !v.Malformed {
			f(v.Path, v.Text)
		}
	}
	element := func(e Element) {
		if e.Present {
			f(e.Path, "")
		}
		for _, v := range e.Values {
			value(v)
		}
	}
	value(p.Version)
	value(p.ID)
	for _, s := range p.Statements {
		f(s.Path, "")
		value(s.Sid)
		value(s.Effect)
		for _, e := range []Element{s.Action, s.NotAction, s.Resource, s.NotResource} {
			element(e)
		}
		for _, p := range []Principals{s.Principal, s.NotPrincipal} {
			for _, e := range p.Entries {
				element(e.Element)
			}
		}
		for _, c := range s.Condition.Rows {
			f(c.OperatorPath, "")
			element(c.Element)
		}
	}
	for _, m := range p.Malformed {
		f(m.Path, "")
	}
}

// checkPaths proves that every path of a normal form leads to what it says.
func checkPaths(t testing.TB, root *syntax.Node, p *Policy) {
	t.Helper()
	p.walk(func(path []any, text string) {
		at := root.Locate(path)
		if !at.Exact || text != "" && at.Node.Text != text {
			t.Fatalf("path %v: exact %v, %q, want %q", path, at.Exact, at.Node.Text, text)
		}
	})
}

func TestReadPolicy(t *testing.T) {
	root := document(t, `{"Version": "2012-10-17", "Id": "x", "Statement": [
		{"Sid": "A", "Effect": "Allow", "Action": "s3:Get*", "Resource": ["arn:aws:s3:::b/*", "arn:aws:s3:::b"],
		 "Condition": {"Bool": {"aws:SecureTransport": true}, "forallvalues:stringLike": {"aws:TagKeys": ["a", 1]}}},
		{"Effect": "Deny", "NotAction": ["iam:*"], "NotResource": "*", "Principal": {"AWS": ["*", "1"], "service": "x"}, "Extra": 1}
	]}`)
	p := ReadPolicy(root)
	checkPaths(t, root, p)
	if len(p.Malformed) != 0 || p.Open || p.Single || p.HasVariables() != Yes {
		t.Errorf("%+v", p)
	}
	a, b := &p.Statements[0], &p.Statements[1]
	if a.Allows() != Yes || b.Denies() != Yes || b.Allows() != No {
		t.Error("effects")
	}
	if !a.Resource.List || a.Action.List || len(a.Resource.Values) != 2 {
		t.Errorf("%+v", a.Resource)
	}
	if diff := cmp.Diff([]any{"Statement", 0, "Resource", 1}, a.Resource.Values[1].Path); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]any{"Statement", 0, "Action"}, a.Action.Values[0].Path); diff != "" {
		t.Error(diff)
	}
	rows := a.Condition.Rows
	if len(rows) != 2 || rows[0].Values[0].Text != "true" || rows[1].Operator.Exact || !rows[1].Valid || rows[1].Operator.Name() != "ForAllValues:StringLike" {
		t.Errorf("%+v", rows)
	}
	if rows, open := a.Condition.On("AWS:tagkeys"); len(rows) != 1 || open {
		t.Error("on")
	}
	if diff := cmp.Diff([]string{"aws:SecureTransport", "aws:TagKeys"}, a.Condition.Keys()); diff != "" {
		t.Error(diff)
	}
	if len(b.Unknown) != 1 || b.Unknown[0].Name != "Extra" || !b.Principal.Entries[0].Valid || b.Principal.Entries[1].Valid {
		t.Errorf("%+v", b)
	}
	if values, open := b.Principal.Of("AWS"); len(values) != 2 || open {
		t.Error("principals")
	}
}

func TestMalformedPolicies(t *testing.T) {
	for text, want := range map[string]string{
		`[]`:                                                       `[]  list, want object`,
		`{"Version": 2012, "Statement": {}}`:                       `[Version] Version number, want string`,
		`{"Statement": "x"}`:                                       `[Statement] Statement string, want object or list of objects`,
		`{"Statement": [null, {}]}`:                                `[Statement 0] Statement null, want object`,
		`{"Statement": {"Effect": true}}`:                          `[Statement Effect] Effect bool, want string`,
		`{"Statement": {"Action": {"a": 1}}}`:                      `[Statement Action] Action object, want string or list of strings`,
		`{"Statement": {"Resource": ["*", 1, ["x"]]}}`:             `[Statement Resource 1] Resource number, want string; [Statement Resource 2] Resource list, want string`,
		`{"Statement": {"Principal": "me"}}`:                       `[Statement Principal] Principal string, want "*" or object`,
		`{"Statement": {"NotPrincipal": {"AWS": null}}}`:           `[Statement NotPrincipal AWS] NotPrincipal null, want string or list of strings`,
		`{"Statement": {"Condition": []}}`:                         `[Statement Condition] Condition list, want object`,
		`{"Statement": {"Condition": {"Bool": "x"}}}`:              `[Statement Condition Bool] Condition string, want object`,
		`{"Statement": {"Condition": {"Bool": {"k": {}}}}}`:        `[Statement Condition Bool k] Condition object, want string, number, bool or list of them`,
		`{"Statement": {"Condition": {"Bool": {"k": [null]}}}}`:    `[Statement Condition Bool k 0] Condition null, want string, number or bool`,
		`{"Statement": {"Condition": {"Bool": {"k": [true, 1]}}}}`: ``,
	} {
		root := document(t, text)
		p := ReadPolicy(root)
		checkPaths(t, root, p)
		var got []string
		for _, m := range p.Malformed {
			got = append(got, fmt.Sprintf("%v %s %s, want %s", m.Path, m.Element, m.Found, m.Want))
		}
		if got := strings.Join(got, "; "); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", text, got, want)
		}
	}
}

func TestPolicyUnknowns(t *testing.T) {
	open := func(text string, where func(p *Policy) any, want any) {
		t.Helper()
		root := document(t, text)
		p := ReadPolicy(root)
		if len(p.Malformed) > 0 {
			t.Errorf("%s: malformed %v", text, p.Malformed)
		}
		if got := where(p); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
	first := func(f func(s *Statement) any) func(p *Policy) any {
		return func(p *Policy) any { return f(&p.Statements[0]) }
	}
	policyOpen := func(p *Policy) any { return p.Open }
	open(`"«policy»"`, policyOpen, true)
	open(`{"Statement": "«x»"}`, policyOpen, true)
	open(`{"Statement": ["«x»", {}]}`, policyOpen, true)
	open(`{"«k»": 1, "Statement": {}}`, policyOpen, true)
	open(`{"Version": "«v»"}`, func(p *Policy) any { return p.HasVariables() }, Unknown)
	open(`{}`, func(p *Policy) any { return p.HasVariables() }, No)
	open(`{"Version": "2008-10-17"}`, func(p *Policy) any { return p.HasVariables() }, No)
	open(`{"Statement": {"Action": "«x»"}}`, first(func(s *Statement) any { return s.Action.Open && !s.Action.Empty() }), true)
	open(`{"Statement": {"Action": ["a", "«x»"]}}`, first(func(s *Statement) any { return s.Action.Open && len(s.Action.Values) == 1 }), true)
	open(`{"Statement": {"Action": []}}`, first(func(s *Statement) any { return s.Action.Empty() }), true)
	open(`{"Statement": {"Effect": "«x»"}}`, first(func(s *Statement) any { return s.Allows() }), Unknown)
	open(`{"Statement": {"Effect": "allow"}}`, first(func(s *Statement) any { return s.Allows() }), No)
	open(`{"Statement": {}}`, first(func(s *Statement) any { return s.Allows() }), No)
	open(`{"Statement": {"«x»": 1}}`, first(func(s *Statement) any { return s.Allows() }), Unknown)
	open(`{"Statement": {"Principal": {"AWS": "«x»"}}}`, first(func(s *Statement) any { _, open := s.Principal.Of("AWS"); return open }), true)
	open(`{"Statement": {"Principal": "«x»"}}`, first(func(s *Statement) any { return s.Principal.Open }), true)
	open(`{"Statement": {"Condition": {"StringLike": {"«x»:sub": "a"}}}}`, first(func(s *Statement) any { return s.Condition.Open && len(s.Condition.Rows) == 0 }), true)
	open(`{"Statement": {"Condition": {"StringLike": "«x»"}}}`, first(func(s *Statement) any { return s.Condition.Open }), true)
	open(`{"Statement": {"Condition": {}}}`, first(func(s *Statement) any { return len(s.Condition.Empty) }), 1)
	open(`{"Statement": {"Resource": "«${aws:username}»"}}`, first(func(s *Statement) any { _, known := s.Resource.Values[0].Known(); return known }), true)
}

func TestDuplicateKeys(t *testing.T) {
	root := document(t, `{"Statement": {"Effect": "Deny", "Effect": "Allow", "Condition": {"Bool": {"k": "a", "k": "b"}}}}`)
	p := ReadPolicy(root)
	checkPaths(t, root, p)
	if text, _ := p.Statements[0].Effect.Known(); text != "Allow" {
		t.Error("the last one counts")
	}
	if rows := p.Statements[0].Condition.Rows; len(rows) != 1 || rows[0].Values[0].Text != "b" {
		t.Errorf("%+v", rows)
	}
	var many strings.Builder
	for i := range 40 {
		fmt.Fprintf(&many, `"k%d": "a", "x": "%d", `, i, i)
	}
	root = document(t, `{"Statement": {"Condition": {"StringEquals": {`+many.String()+`"x": "last"}}}}`)
	p = ReadPolicy(root)
	checkPaths(t, root, p)
	if rows, _ := p.Statements[0].Condition.On("x"); len(rows) != 1 || rows[0].Values[0].Text != "last" || len(p.Statements[0].Condition.Rows) != 41 {
		t.Errorf("%+v", rows)
	}
}

// TestReadingDoesNotWrite proves that a policy is left as it was read.
func TestReadingDoesNotWrite(t *testing.T) {
	text := `{"Statement": [{"Action": ["a", "b"], "Condition": {"StringLike": {"k": ["${aws:x}*", "b"]}}}]}`
	root, same := document(t, text), document(t, text)
	p := ReadPolicy(root)
	p.Statements[0].Condition.Admits("k", AdmitsOptions{Variables: Yes})
	if !reflect.DeepEqual(root, same) {
		t.Error("changed")
	}
}
