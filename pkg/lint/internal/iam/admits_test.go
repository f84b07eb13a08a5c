package iam

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// row is a condition on key "k".
func row(operator string, values ...string) Condition {
	op, valid := ParseOperator(operator)
	c := Condition{OperatorText: operator, Operator: op, Valid: valid, Key: "k", Element: Element{Present: true, List: true}}
	for _, v := range values {
		c.Values = append(c.Values, Value{Present: true, Kind: syntax.String, Text: v})
	}
	return c
}

func admits(rows ...Condition) Admits {
	return Conditions{Rows: rows}.Admits("K", AdmitsOptions{Variables: Yes})
}

func describe(a Admits) string {
	var terms []string
	for _, t := range a.Terms {
		terms = append(terms, fmt.Sprintf("%v-%v", t.All, t.Except))
	}
	return strings.TrimSpace(fmt.Sprintf("%s %s%s absent:%v exact:%v", a.Kind, strings.Join(a.Literals, ","), strings.Join(terms, " "), a.Absent, a.Exact))
}

func TestAdmits(t *testing.T) {
	numeric := row("NumericLessThan", "3")
	open := row("StringEquals", "a")
	open.Open = true
	for i, c := range []struct {
		rows []Condition
		want string
	}{
		{nil, "anything  absent:yes exact:true"},
		{[]Condition{row("StringEquals", "a", "b", "a")}, "these a,b absent:no exact:true"},
		{[]Condition{row("StringEquals", "ab"), row("StringLike", "a*")}, "these ab absent:no exact:true"},
		{[]Condition{row("StringEquals", "a"), row("StringLike", "b*")}, "nothing  absent:no exact:true"},
		{[]Condition{row("StringLike", "a*"), row("StringLike", "*b")}, "patterns [a* *b]-[] absent:no exact:true"},
		{[]Condition{row("StringLike", "a*"), row("StringNotLike", "ab*", "c*")}, "patterns [a*]-[ab*] absent:no exact:true"},
		{[]Condition{row("StringLike", "a*"), row("StringNotLike", "a*")}, "nothing  absent:no exact:true"},
		{[]Condition{row("StringLike", "a?"), row("StringNotLike", "*a", "*b"), row("StringEquals", "aa", "ab")}, "nothing  absent:no exact:true"},
		{[]Condition{row("StringNotEquals", "a")}, "patterns [*]-[a] absent:yes exact:true"},
		{[]Condition{row("StringNotLike", "*")}, "nothing  absent:yes exact:true"},
		{[]Condition{row("StringLike", "*")}, "anything  absent:no exact:true"},
		{[]Condition{row("StringLikeIfExists", "a*")}, "patterns [a*]-[] absent:yes exact:true"},
		{[]Condition{row("ForAllValues:StringEquals", "a")}, "these a absent:yes exact:true"},
		{[]Condition{row("Null", "false")}, "anything  absent:no exact:true"},
		{[]Condition{row("Null", "true")}, "nothing  absent:yes exact:true"},
		{[]Condition{row("Null", "true", "false")}, "anything  absent:yes exact:true"},
		{[]Condition{row("StringEquals")}, "nothing  absent:no exact:true"},
		{[]Condition{row("StringNotEquals")}, "anything  absent:yes exact:true"},
		{[]Condition{numeric}, "unknown  absent:no exact:false"},
		{[]Condition{numeric, row("StringEquals", "1")}, "these 1 absent:no exact:false"},
		{[]Condition{open}, "unknown  absent:no exact:false"},
		{[]Condition{row("StringEqualsIgnoreCase", "A"), row("StringEquals", "a", "A", "b")}, "these a,A absent:no exact:true"},
		{[]Condition{row("StringEqualsIgnoreCase", "a"), row("StringNotEquals", "a")}, "patterns [a]-[a] absent:no exact:true"},
		{[]Condition{row("StringEqualsIgnoreCase", "a"), row("StringNotEquals", "a", "A")}, "nothing  absent:no exact:true"},
		{[]Condition{row("Bool", "true")}, "patterns [true]-[] absent:no exact:true"},
		{[]Condition{row("Bool", "true"), row("StringEquals", "False")}, "nothing  absent:no exact:true"},
		{[]Condition{row("StringLike", "${aws:username}*")}, "patterns [${aws:username}*]-[] absent:no exact:true"},
		{[]Condition{row("StringEquals", "a${aws:username}"), row("StringEquals", "b")}, "nothing  absent:no exact:true"},
		{[]Condition{row("StringEquals", "a*"), row("StringLike", "a")}, "nothing  absent:no exact:true"},
		{[]Condition{row("StringEquals", "a*")}, "these a* absent:no exact:true"},
		{[]Condition{row("StringEqual", "a")}, "unknown  absent:unknown exact:false"},
		{[]Condition{row("ArnLike", "arn:aws:iam::1:role/*"), row("StringEquals", "arn:aws:iam::2:1:role/x")}, "nothing  absent:no exact:true"},
		{[]Condition{row("ArnNotLike", "*")}, "unknown  absent:yes exact:false"},
		{[]Condition{row("ArnNotLike", "arn:aws:iam::1:role/x"), row("StringEquals", "arn:aws:iam::1:role/x")}, "nothing  absent:no exact:true"},
		{[]Condition{row("ArnLike", "role")}, "these role absent:no exact:false"},
	} {
		if got := describe(admits(c.rows...)); got != c.want {
			t.Errorf("%d: %s, want %s", i, got, c.want)
		}
	}
}

// independent tells by regular expressions whether a present value fulfils a row.
func independent(c Condition) func(value string) bool {
	var forms []*regexp.Regexp
	for _, v := range c.Values {
		text := regexp.QuoteMeta(v.Text)
		if strings.Contains(c.OperatorText, "Like") {
			text = strings.NewReplacer(`\*`, `.*`, `\?`, `.`).Replace(text)
		}
		if strings.Contains(c.OperatorText, "IgnoreCase") {
			text = "(?i)" + text
		}
		forms = append(forms, regexp.MustCompile(`(?s)^(?:`+text+`)$`))
	}
	return func(value string) bool {
		some := slices.ContainsFunc(forms, func(r *regexp.Regexp) bool { return r.MatchString(value) })
		return some != strings.Contains(c.OperatorText, "Not")
	}
}

// TestAdmitsByDefinition holds what random conditions admit to all short values.
func TestAdmitsByDefinition(t *testing.T) {
	operators := []string{
		"StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase",
		"ForAnyValue:StringLike", "ForAllValues:StringNotLike", "StringLikeIfExists",
	}
	r := rand.New(rand.NewPCG(5, 6))
	kinds := map[AdmitsKind]int{}
	for range 1500 {
		var rows []Condition
		for range 1 + r.IntN(4) {
			var values []string
			for range 1 + r.IntN(3) {
				values = append(values, random(r, "aB*?").String())
			}
			rows = append(rows, row(operators[r.IntN(len(operators))], values...))
		}
		a := admits(rows...)
		kinds[a.Kind]++
		probe := random(r, "aB*?")
		var tests []func(string) bool
		for _, c := range rows {
			tests = append(tests, independent(c))
		}
		qualified := strings.Contains(fmt.Sprint(rows), ":String")
		found, meets, within := false, false, true
		words("abBx", 4, func(value string) bool {
			want := !slices.ContainsFunc(tests, func(f func(string) bool) bool { return !f(value) })
			if got := a.Value(value); got != truth(want) || !a.Exact {
				t.Fatalf("%v admits %q: %v, want %v\n%v", a, value, got, want, rows)
			}
			if !qualified || value != "" {
				if got := (Conditions{Rows: rows}).Evaluate(Context{"k": {value}}, Yes); got != truth(want) {
					t.Fatalf("evaluated with %q: %v, want %v\n%v", value, got, want, rows)
				}
			}
			if want {
				found = true
				in := probe.Match(value) == Yes
				meets, within = meets || in, within && in
			}
			return true
		})
		// What short values show is certain; what they do not show, longer ones may.
		if found && a.Kind == AdmitsNothing || meets && a.Meets(probe) != Yes || !within && a.Within(probe) != No {
			t.Fatalf("%s and %v: found %v, meets %v %v, within %v %v", describe(a), probe, found, meets, a.Meets(probe), within, a.Within(probe))
		}
		if sample, ok := a.Sample(); ok != (a.Kind != AdmitsNothing) || ok && a.Value(sample) != Yes {
			t.Fatalf("%s: sample %q, %v", describe(a), sample, ok)
		} else if (Conditions{Rows: rows}).Evaluate(Context{"k": {sample}}, Yes) != Yes && ok && sample != "" {
			t.Fatalf("%s: the sample %q is not let in", describe(a), sample)
		}
	}
	for _, kind := range []AdmitsKind{AdmitsNothing, AdmitsThese, AdmitsPatterns, AdmitsAnything} {
		if kinds[kind] == 0 {
			t.Errorf("no case admits %s", kind)
		}
	}
}

// TestContradictions enumerates pairs of ANDed rows: they contradict each other exactly if no value
// fulfils both.
func TestContradictions(t *testing.T) {
	var values []string
	words("ab*?", 3, func(s string) bool { values = append(values, s); return true })
	for _, p := range values {
		for _, q := range values {
			a := admits(row("StringLike", p), row("StringNotLike", q))
			if want := plain(q).Includes(plain(p)); (a.Kind == AdmitsNothing) != (want == Yes) {
				t.Fatalf("like %q, not like %q: %s", p, q, describe(a))
			}
			a = admits(row("StringLike", p), row("StringLike", q))
			if want := plain(q).Intersects(plain(p)); (a.Kind == AdmitsNothing) != (want == No) {
				t.Fatalf("like %q and %q: %s", p, q, describe(a))
			}
		}
	}
}

func TestAdmitsMultivalued(t *testing.T) {
	ask := func(rows ...Condition) string {
		return describe(Conditions{Rows: rows}.Admits("k", AdmitsOptions{Multivalued: true}))
	}
	if got := ask(row("ForAnyValue:StringEquals", "a"), row("ForAnyValue:StringEquals", "b")); got != "unknown  absent:no exact:false" {
		t.Error(got)
	}
	if got := ask(row("ForAnyValue:StringEquals", "a"), row("ForAllValues:StringEquals", "a", "b")); got != "these a,b absent:no exact:false" {
		t.Error(got)
	}
	if got := ask(row("ForAnyValue:StringEquals")); got != "nothing  absent:no exact:true" {
		t.Error(got)
	}
}

func TestInexactAnswers(t *testing.T) {
	a := admits(row("NumericLessThan", "3"), row("StringLike", "a*"))
	for name, c := range map[string][2]Truth{
		"value":       {a.Value("ab"), Unknown},
		"other value": {a.Value("b"), No},
		"meets":       {a.Meets(plain("*b")), Unknown},
		"apart":       {a.Meets(plain("b*")), No},
		"within":      {a.Within(plain("a*")), Yes},
		"not within":  {a.Within(plain("ab*")), Unknown},
	} {
		if c[0] != c[1] {
			t.Errorf("%s: %v, want %v", name, c[0], c[1])
		}
	}
}

func TestAdmitsManyRows(t *testing.T) {
	var rows []Condition
	for i := range 40 {
		rows = append(rows, row("StringLike", fmt.Sprintf("*%d*", i), fmt.Sprintf("*%c*", 'a'+i%26)))
	}
	a := admits(rows...)
	if a.Kind == AdmitsNothing || a.Exact {
		t.Errorf("%s with %d terms, exact %v", a.Kind, len(a.Terms), a.Exact)
	}
}
