package iam

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// naive matches by definition: every split of the string is tried.
func naive(tokens []token, s string) bool {
	if len(tokens) == 0 {
		return s == ""
	}
	t := tokens[0]
	switch t.kind {
	case anyRun, opaque:
		for i := 0; ; i++ {
			if naive(tokens[1:], s[i:]) {
				return true
			}
			if i == len(s) || t.not.excludes(rune(s[i])) {
				return false
			}
		}
	case anyOne:
		return s != "" && !t.not.excludes(rune(s[0])) && naive(tokens[1:], s[1:])
	case literal:
	}
	return s != "" && rune(s[0]) == t.r && naive(tokens[1:], s[1:])
}

// words calls f with every word over the alphabet up to a length, until f is false.
func words(alphabet string, length int, f func(string) bool) {
	var grow func(prefix string) bool
	grow = func(prefix string) bool {
		if !f(prefix) {
			return false
		}
		if len(prefix) == length {
			return true
		}
		for _, c := range alphabet {
			if !grow(prefix + string(c)) {
				return false
			}
		}
		return true
	}
	grow("")
}

func plain(text string) Pattern { return ParsePattern(text, PatternOptions{}) }

// masked is a pattern whose wildcards are "*" and "?", and "+" and "!" for those without a slash.
func masked(text string) Pattern {
	var b builder
	for _, r := range text {
		switch r {
		case '*':
			b.add(token{kind: anyRun})
		case '?':
			b.add(token{kind: anyOne})
		case '+':
			b.add(token{kind: anyRun, not: NotSlash})
		case '!':
			b.add(token{kind: anyOne, not: NotSlash})
		default:
			b.add(token{kind: literal, r: r})
		}
	}
	return b.pattern()
}

func TestMatchByDefinition(t *testing.T) {
	for _, alphabet := range []string{"ab*?", "a/+!*"} {
		words(alphabet, 5, func(text string) bool {
			p := masked(text)
			words("ab/", 4, func(s string) bool {
				if got, want := p.Match(s), truth(naive(p.tokens, s)); got != want {
					t.Fatalf("%q matches %q: %v, want %v", text, s, got, want)
				}
				return true
			})
			return true
		})
	}
}

// languages lists for each pattern the words that it matches.
func languages(patterns []Pattern, alphabet string, length int) [][]bool {
	out := make([][]bool, len(patterns))
	for i, p := range patterns {
		words(alphabet, length, func(s string) bool {
			out[i] = append(out[i], naive(p.tokens, s))
			return true
		})
	}
	return out
}

// pairs checks Intersects, Witness, Includes and search on every pair of patterns, against all words
// up to a length that is enough for their counterexamples.
func pairs(t *testing.T, patterns []Pattern, alphabet string, length int) {
	t.Helper()
	sets := languages(patterns, alphabet, length)
	for i, p := range patterns {
		for j, q := range patterns {
			meet, inside := false, true
			for k, in := range sets[j] {
				meet = meet || in && sets[i][k]
				inside = inside && (!in || sets[i][k])
			}
			if got := p.Intersects(q); got != truth(meet) {
				t.Fatalf("%v meets %v: %v, want %v", p, q, got, meet)
			}
			if got := p.Includes(q); got != truth(inside) {
				t.Fatalf("%v includes %v: %v, want %v", p, q, got, inside)
			}
			w, ok := p.Witness(q)
			if ok != meet || ok && (!naive(p.tokens, w) || !naive(q.tokens, w)) {
				t.Fatalf("%v meets %v: witness %q, %v", p, q, w, ok)
			}
			if (i+j)%7 == 0 {
				if _, got := search([]Pattern{q}, []Pattern{p}); got != truth(!inside) {
					t.Fatalf("search for %v outside %v: %v, want %v", q, p, got, !inside)
				}
			}
		}
	}
}

func normal(alphabet string, length int) []Pattern {
	var out []Pattern
	seen := map[string]bool{}
	words(alphabet, length, func(text string) bool {
		p := masked(text)
		if key := fmt.Sprint(p.tokens); !seen[key] {
			seen[key] = true
			out = append(out, p)
		}
		return true
	})
	return out
}

func TestPairsExhaustive(t *testing.T) {
	pairs(t, normal("ab*?", 4), "abx", 7)
}

func TestPairsWithSeparators(t *testing.T) {
	pairs(t, normal("a/*+!", 3), "ax/", 6)
}

// TestLongerPairs takes random patterns that are too long to list, and trusts the search, which
// TestPairsExhaustive holds to the definition.
func TestLongerPairs(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		p, q := random(r, "ab*?"), random(r, "ab*?")
		if r.IntN(2) == 0 {
			q = specialised(r, p)
		}
		_, outside := search([]Pattern{q}, []Pattern{p})
		if outside == Unknown {
			continue
		}
		if got := p.Includes(q); got != outside.Not() {
			t.Fatalf("%v includes %v: %v, want %v", p, q, got, outside.Not())
		}
		if _, both := search([]Pattern{p, q}, nil); p.Intersects(q) != both {
			t.Fatalf("%v meets %v: %v, want %v", p, q, p.Intersects(q), both)
		}
	}
}

func random(r *rand.Rand, alphabet string) Pattern {
	var b strings.Builder
	for range r.IntN(9) {
		b.WriteByte(alphabet[r.IntN(len(alphabet))])
	}
	return plain(b.String())
}

// specialised replaces the wildcards of a pattern by others, so that it is often included.
func specialised(r *rand.Rand, p Pattern) Pattern {
	var b strings.Builder
	for _, t := range p.tokens {
		switch t.kind {
		case anyRun:
			b.WriteString([]string{"*", "", "a", "?*", "b*a", "*a*b", "*??"}[r.IntN(7)])
		case anyOne:
			b.WriteString([]string{"?", "a", "b", "*"}[r.IntN(4)])
		default:
			b.WriteRune(t.r)
		}
	}
	return plain(b.String())
}

func TestFold(t *testing.T) {
	fold := func(s string) Pattern { return ParsePattern(s, PatternOptions{Fold: true}) }
	lower, mixed := fold("s3:get*"), fold("S3:Get?bject")
	for _, c := range []struct {
		name      string
		got, want Truth
	}{
		{"match", mixed.Match("s3:GETOBJECT"), Yes},
		{"meets", lower.Intersects(mixed), Yes},
		{"includes", lower.Includes(mixed), Yes},
		{"not includes", mixed.Includes(lower), No},
		{"exact includes folded letters", plain("s3:*").Includes(fold("S3:x")), No},
		{"exact includes folded digits", plain("3*").Includes(fold("3:1")), Yes},
		{"exact any includes folded", plain("*").Includes(fold("abc")), Yes},
		{"folded includes exact", fold("AB").Includes(plain("aB")), Yes},
		{"folded meets exact", fold("AB").Intersects(plain("aB")), Yes},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
	if w, ok := fold("ab*").Witness(plain("A?C")); !ok || !strings.HasPrefix(w, "A") {
		t.Errorf("witness %q", w)
	}
}

func hole(text string) syntax.Part  { return syntax.Part{Text: text, Class: syntax.Ref} }
func known(text string) syntax.Part { return syntax.Part{Text: text} }

// TestHolesSound replaces holes by every filling up to a length, wildcards included, and holds the
// three-valued answers to them.
func TestHolesSound(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	var fillings []string
	words("ab*", 3, func(s string) bool { fillings = append(fillings, s); return true })
	fillings = append(fillings, "xxxxxxxxx", "ababababab")
	decided := 0
	for range 3000 {
		p, q := holed(r), holed(r)
		meets, includes := PatternOf(p, PatternOptions{}).Intersects(PatternOf(q, PatternOptions{})), PatternOf(p, PatternOptions{}).Includes(PatternOf(q, PatternOptions{}))
		if meets != Unknown {
			decided++
		}
		for range 30 {
			a, b := fill(r, p, fillings), fill(r, q, fillings)
			if got := a.Intersects(b); meets != Unknown && got != meets {
				t.Fatalf("%v meets %v: %v, but %v meets %v: %v", p, q, meets, a, b, got)
			}
			if got := a.Includes(b); includes != Unknown && got != includes {
				t.Fatalf("%v includes %v: %v, but %v includes %v: %v", p, q, includes, a, b, got)
			}
		}
	}
	if decided < 500 {
		t.Errorf("only %d of 3000 were decided", decided)
	}
}

// TestVariablesSound gives variables values, the same wherever the same one stands.
func TestVariablesSound(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	var values []string
	words("ab", 3, func(s string) bool { values = append(values, s); return true })
	values = append(values, "*", "xxxxxxxxx", "ababababab")
	yes := 0
	for range 3000 {
		p, q := withVariables(r), withVariables(r)
		if r.IntN(2) == 0 {
			q = ParsePattern(p.String()+random(r, "ab*?").String(), PatternOptions{Variables: Yes})
		}
		meets, includes := p.Intersects(q), p.Includes(q)
		if meets == Yes && !p.Known() && !q.Known() {
			yes++
		}
		for range 30 {
			context := map[string]string{"aws:x": values[r.IntN(len(values))], "aws:y": values[r.IntN(len(values))]}
			value := func(o Opaque) (string, bool) { return context[o.Key], true }
			a, b := p.resolve(value), q.resolve(value)
			if got := a.Intersects(b); meets != Unknown && got != meets {
				t.Fatalf("%v meets %v: %v, but %v meets %v: %v", p, q, meets, a, b, got)
			}
			if got := a.Includes(b); includes != Unknown && got != includes {
				t.Fatalf("%v includes %v: %v, but %v includes %v: %v", p, q, includes, a, b, got)
			}
		}
	}
	if yes < 100 {
		t.Errorf("only %d pairs with variables were decided", yes)
	}
}

func withVariables(r *rand.Rand) Pattern {
	var b strings.Builder
	for range 1 + r.IntN(4) {
		b.WriteString([]string{"a", "b", "*", "?", "?*", "a*b", "${aws:x}", "${aws:y}"}[r.IntN(8)])
	}
	return ParsePattern(b.String(), PatternOptions{Variables: Yes})
}

func holed(r *rand.Rand) []syntax.Part {
	var parts []syntax.Part
	for range 1 + r.IntN(4) {
		if r.IntN(4) == 0 {
			parts = append(parts, hole("${x}"))
		} else {
			parts = append(parts, known([]string{"a", "b", "*", "?", "ab", "a*b", "**"}[r.IntN(7)]))
		}
	}
	return parts
}

func fill(r *rand.Rand, parts []syntax.Part, fillings []string) Pattern {
	var b strings.Builder
	for _, part := range parts {
		if part.Class != syntax.None {
			b.WriteString(fillings[r.IntN(len(fillings))])
		} else {
			b.WriteString(part.Text)
		}
	}
	return plain(b.String())
}

func TestVariables(t *testing.T) {
	parse := func(s string) Pattern { return ParsePattern(s, PatternOptions{Variables: Yes}) }
	home := parse("home/${aws:username}/*")
	for _, c := range []struct {
		name      string
		got, want Truth
	}{
		{"same variable", home.Includes(parse("home/${AWS:UserName}/docs/*")), Yes},
		{"other variable", home.Includes(parse("home/${aws:userid}/docs/*")), Unknown},
		{"other default", home.Includes(parse("home/${aws:username, 'x'}/docs/*")), Unknown},
		{"a value of it", home.Includes(parse("home/bob/docs")), Unknown},
		{"no value of it", home.Includes(parse("away/bob/docs")), No},
		{"any includes it", parse("home/*").Includes(home), Yes},
		{"meets itself", parse("${aws:a}").Intersects(parse("${aws:a}")), Yes},
		{"meets another", parse("${aws:a}").Intersects(parse("${aws:b}")), Unknown},
		{"may hold a separator", masked("+").Intersects(parse("${aws:a}")), Unknown},
		{"certainly lacks some", parse("ab*").Includes(parse("a*${aws:a}")), No},
		{"meets", home.Intersects(parse("home/*/x")), Yes},
		{"perhaps meets", home.Intersects(parse("home/bob/x")), Unknown},
		{"escaped star", parse("a${*}").Includes(parse("ab")), No},
		{"escaped star itself", parse("a${*}").Match("a*"), Yes},
		{"dollar", parse("${$}{x}").Match("${x}"), Yes},
		{"template", ParsePattern("a${x}", PatternOptions{Variables: No}).Match("ab"), Unknown},
		{"old language", ParsePattern("${aws:a}", PatternOptions{Variables: No}).Match("${aws:a}"), Yes},
		{"unknown language", ParsePattern("${aws:a}", PatternOptions{}).Match("${aws:a}"), Unknown},
		{"two holes differ", PatternOf([]syntax.Part{hole("${x}")}, PatternOptions{}).Includes(PatternOf([]syntax.Part{hole("${x}")}, PatternOptions{})), Unknown},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
}

func TestArnPattern(t *testing.T) {
	arn := func(s string) Pattern { return ParsePattern(s, PatternOptions{ARN: true, Variables: Yes}) }
	request := "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt"
	if got := arn("arn:aws:someservice:*:111122223333:finance/*").Match(request); got != No {
		t.Errorf("the guide's example: %v", got)
	}
	if got := plain("arn:aws:someservice:*:111122223333:finance/*").Match(request); got != Yes {
		t.Errorf("the guide's example with StringLike: %v", got)
	}
	if got := ParsePattern("arn:${X}/*c", PatternOptions{ARN: true}).Match("arn:aws:s3:::b/a:c"); got != Unknown {
		t.Errorf("behind a hole a field's number is not known: %v", got)
	}
	if got := arn("*").Match(request); got != Yes {
		t.Errorf("a lone star: %v", got)
	}
}

func TestPatternString(t *testing.T) {
	for text, want := range map[string]string{
		"a*?b": "a?*b", "${*}${?}": "${*}${?}", "${$}{x}": "${$}{x}", "${aws:username}*": "${aws:username}*", "a$b": "a$b",
	} {
		p := ParsePattern(text, PatternOptions{Variables: Yes})
		if got := p.String(); got != want {
			t.Errorf("%q is written %q, want %q", text, got, want)
		}
	}
	if got := Text("${x}*").String(); got != "${$}{x}${*}" {
		t.Errorf("text: %q", got)
	}
}
