package iam

import (
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// FuzzPatterns holds the algebra of any two patterns and a string to its laws.
func FuzzPatterns(f *testing.F) {
	for _, seed := range [][3]string{
		{"*a*b?", "a**?b", "aab"},
		{"arn:aws:s3:::${aws:username}/*", "arn:*:s3:::*", "arn:aws:s3:::x/y"},
		{"${NAME}", "${*}?", "*x"},
		{"É*", "é?", "éa"},
		{"\xff*", "?", "\xff"},
	} {
		f.Add(seed[0], seed[1], seed[2], false, false)
		f.Add(seed[0], seed[1], seed[2], true, true)
	}
	f.Fuzz(func(t *testing.T, a, b, s string, fold, arn bool) {
		if len(a)+len(b)+len(s) > 200 {
			return
		}
		p := ParsePattern(a, PatternOptions{Variables: Yes, Fold: fold, ARN: arn})
		q := ParsePattern(b, PatternOptions{Variables: Yes})
		meets, includes := p.Intersects(q), p.Includes(q)
		if back := q.Intersects(p); back != meets {
			t.Fatalf("meets %v, but %v the other way", meets, back)
		}
		if meets == No && includes == Yes {
			t.Fatal("includes what it does not meet")
		}
		if p.Match(s) == Yes && q.Match(s) == Yes && meets != Yes {
			t.Fatalf("both match %q, but meet %v", s, meets)
		}
		if q.Match(s) == Yes && p.Match(s) == No && includes == Yes {
			t.Fatalf("includes, but not %q", s)
		}
		if w, ok := p.Witness(q); ok != (meets != No) || ok && (p.Match(w) == No || q.Match(w) == No) {
			t.Fatalf("witness %q, %v, but meets %v", w, ok, meets)
		}
		if self := p.Includes(p); self == No || self == Unknown && !p.HasHole() && !p.masked {
			t.Fatalf("includes itself: %v", self)
		}
		if !fold && !arn && p.Known() {
			again := ParsePattern(p.String(), PatternOptions{Variables: Yes})
			if again.Includes(p) != Yes || p.Includes(again) != Yes {
				t.Fatalf("written as %q", p)
			}
		}
		ReadServiceAccountSubject(p)
		ParseARN(a)
		ParseTemplate(a, TemplateOptions{}).Matches(q)
	})
}

// FuzzPolicy reads any JSON as a policy: it must not panic, and every path must lead where it says.
func FuzzPolicy(f *testing.F) {
	for _, seed := range []string{
		`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}`,
		`{"Statement": {"Condition": {"StringLike": {"a:sub": ["x*", 1, true]}, "«x»": {}}}}`,
		`{"Statement": [{"Principal": {"AWS": ["«x»"]}, "Principal": "*"}, 1, "«x»"]}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, doc := range syntax.ParseJSON([]byte(text), syntax.Limits{Depth: 50}) {
			if doc.Root == nil {
				continue
			}
			mark(doc.Root)
			p := ReadPolicy(doc.Root)
			checkPaths(t, doc.Root, p)
			for i := range p.Statements {
				s := &p.Statements[i]
				for _, key := range s.Condition.Keys() {
					a := s.Condition.Admits(key, AdmitsOptions{Variables: p.HasVariables()})
					sample, ok := a.Sample()
					if a.Kind == AdmitsNothing && ok || ok && a.Value(sample) == No {
						t.Fatalf("%s: sample %q", describe(a), sample)
					}
					if ok && a.Exact && s.Condition.Evaluate(Context{key: {sample}}, p.HasVariables()) == No && len(s.Condition.Keys()) == 1 && sample != "" {
						t.Fatalf("%s: the sample %q is kept out", describe(a), sample)
					}
				}
			}
		}
	})
}
