package facts

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// reader reads values as those of a policy with variables.
func reader() *actionFacts {
	asker := NewAsker(awsdata.Default(), nil, nil)
	return &actionFacts{builder: &builder{Asker: asker}, variables: iam.Yes}
}

func (a *actionFacts) plainResource(text string) *resource {
	r := a.readResource(&iam.Value{Present: true, Text: text})
	return &r
}

// allShapes are the shapes of all services.
func allShapes(a *actionFacts) []*shape {
	var out []*shape
	for service := range a.data.Services() {
		for kind := range service.ResourceTypes() {
			for text := range kind.ARNs() {
				out = append(out, a.shapeOf(kind, text))
			}
		}
	}
	return out
}

// spoil is a last field that may fit a shape: its names filled in, with pieces cut out, doubled, or
// replaced by wildcards.
func spoil(random *rand.Rand, resource string) string {
	text := resource
	for strings.Contains(text, "${") {
		before, rest, _ := strings.Cut(text, "${")
		_, after, _ := strings.Cut(rest, "}")
		text = before + []string{"x", "a-b", "a/b", "a:b", "", "*", "?", "x*", "*y", "??"}[random.IntN(10)] + after
	}
	for range random.IntN(4) {
		if text == "" {
			break
		}
		i := random.IntN(len(text))
		j := i + random.IntN(min(8, len(text)-i)+1)
		text = text[:i] + []string{"", "*", "?", "x", "/", ":", "**", text[i:j] + text[i:j]}[random.IntN(8)] + text[j:]
	}
	return text
}

func TestMatchTailIsThatOfPatterns(t *testing.T) {
	a := reader()
	shapes := allShapes(a)
	random := rand.New(rand.NewPCG(1, 2))
	decided := 0
	const rounds = 60000
	for range rounds {
		s, of := shapes[random.IntN(len(shapes))], shapes[random.IntN(len(shapes))]
		if random.IntN(3) > 0 {
			of = s
		}
		text := spoil(random, of.resource)
		got := matchTail(text, s)
		want := iam.ParsePattern(emptyColons+text, iam.PatternOptions{Variables: iam.Yes}).Intersects(s.rest().Pattern())
		if got != iam.Unknown && got != want {
			t.Fatalf("%s and %s: %v, want %v", text, s.resource, got, want)
		}
		if got != iam.Unknown {
			decided++
		}
	}
	if decided < rounds*9/10 {
		t.Errorf("decided only %d of %d", decided, rounds)
	}
}

// TestMatchIsSound holds match to what patterns say: a Yes is one of theirs; and a No is one of
// theirs too, or one of the last field alone, where colons cannot be what a wildcard stands for.
func TestMatchIsSound(t *testing.T) {
	a := reader()
	shapes := allShapes(a)
	random := rand.New(rand.NewPCG(3, 4))
	pick := func(texts ...string) string { return texts[random.IntN(len(texts))] }
	counts := map[iam.Truth]int{}
	for range 40000 {
		s, of := shapes[random.IntN(len(shapes))], shapes[random.IntN(len(shapes))]
		if random.IntN(4) > 0 {
			of = s
		}
		service := strings.Replace(of.service, "${Vendor}", "ec2", 1)
		text := strings.Join([]string{
			pick("arn", "arn", "arn", "*", "Arn"), pick("aws", "aws", "*", ""), pick(service, service, "*", "s*", service+"x"),
			pick("", "eu-west-1", "*", "us-*"), pick("", "123456789012", "*", "function", "aws"), spoil(random, of.resource),
		}, ":")
		r := a.plainResource(text)
		got := a.match(r, s)
		counts[got]++
		whole := s.arn().Matches(*a.pattern(r))
		narrow := whole
		if r.fields[iam.ARNPartition] == "*" {
			// The wildcard of a partition does not stand for colons.
			narrow = s.arn().Matches(*a.pattern(a.plainResource(strings.Replace(text, ":*:", ":aws:", 1))))
		}
		tail := s.rest().Matches(*a.lastField(r))
		switch {
		case got == iam.Yes && whole != iam.Yes:
			t.Fatalf("%s and %s: yes", text, s.text)
		case got == iam.No && narrow != iam.No:
			exact := s.exact && r.aligned || !r.wild || s.service == "s3" && r.homeless()
			homeless := s.service == "s3" && s.account != "" && r.homeless()
			if !exact || tail != iam.No && !homeless {
				t.Fatalf("%s and %s: no", text, s.text)
			}
		case got == iam.Unknown:
			t.Fatalf("%s and %s: unknown", text, s.text)
		}
	}
	if counts[iam.Yes] < 10000 || counts[iam.No] < 10000 {
		t.Errorf("%v", counts)
	}
}

// fillings are all texts over some letters up to a length.
func fillings(letters string, length int) []string {
	out, last := []string{""}, []string{""}
	for range length {
		var next []string
		for _, text := range last {
			for _, letter := range letters {
				next = append(next, text+string(letter))
			}
		}
		out, last = append(out, next...), next
	}
	return out
}

// globs is a naive matcher of "*" and "?".
func globs(pattern, text string) bool {
	switch {
	case pattern == "":
		return text == ""
	case pattern[0] == '*':
		return globs(pattern[1:], text) || text != "" && globs(pattern, text[1:])
	case text == "":
		return false
	}
	return (pattern[0] == '?' || pattern[0] == text[0]) && globs(pattern[1:], text[1:])
}

// TestUnmatchableAgainstAllARNs compares with a naive reference: that goes through all ARNs with a
// short last field, and asks of each whether the action takes it and a value matches it.
func TestUnmatchableAgainstAllARNs(t *testing.T) {
	takes := map[string]func(tail string) bool{
		"s3:ListBucket": func(tail string) bool { return tail != "" && !strings.Contains(tail, "/") },
		"s3:GetObject": func(tail string) bool {
			bucket, object, found := strings.Cut(tail, "/")
			return found && bucket != "" && object != ""
		},
	}
	tails := fillings("ab/", 5)
	asker := NewAsker(awsdata.Default(), nil, nil)
	random := rand.New(rand.NewPCG(5, 6))
	seen := map[bool]int{}
	for range 1000 {
		var values []string
		for range 1 + random.IntN(2) {
			tail := ""
			for range random.IntN(5) {
				tail += string("ab/*?"[random.IntN(5)])
			}
			values = append(values, "arn:aws:s3:::"+tail)
		}
		for action, taken := range takes {
			want := true
			for _, tail := range tails {
				if !taken(tail) {
					continue
				}
				for _, value := range values {
					want = want && !globs(value, "arn:aws:s3:::"+tail)
				}
			}
			seen[want]++
			if got := unmatchableOf(asker.Of(actionDocument(t, on(action, values...)))) == action; got != want {
				t.Fatalf("%s on %q: %t, want %t", action, values, got, want)
			}
		}
	}
	if seen[true] < 200 || seen[false] < 200 {
		t.Errorf("%v", seen)
	}
}

// TestRedundantAgainstAllTexts compares with a naive reference: a piece covers another one if it
// matches all short texts that the other one does. What is left in the end must cover all the rest,
// and nothing of it another.
func TestRedundantAgainstAllTexts(t *testing.T) {
	texts := fillings("abc", 5)
	random := rand.New(rand.NewPCG(7, 8))
	matches := map[string][]bool{}
	covers := func(x, y string) bool {
		for _, piece := range []string{x, y} {
			for i := len(matches[piece]); i < len(texts); i++ {
				matches[piece] = append(matches[piece], globs(piece, texts[i]))
			}
		}
		for i, ofY := range matches[y] {
			if ofY && !matches[x][i] {
				return false
			}
		}
		return true
	}
	asker := NewAsker(awsdata.Default(), nil, nil)
	for _, kind := range []struct{ prefix, element string }{{"s3:", "Action"}, {"arn:aws:s3:::", "Resource"}} {
		for round := range 120 {
			var pieces, values []string
			for range 2 + random.IntN(5) + 50*(round%40/39) {
				piece := ""
				for range random.IntN(4) {
					piece += string("ab*?"[random.IntN(4)])
				}
				pieces, values = append(pieces, piece+"a"), append(values, kind.prefix+piece+"a")
			}
			elements := []string{`"` + kind.element + `": ` + quote(values...)}
			redundant := map[int]int{}
			for _, row := range asker.Of(actionDocument(t, allow(elements...))).Redundant {
				at, _ := row.At[3].(int)
				by, _ := row.By[3].(int)
				if _, twice := redundant[at]; twice || !covers(pieces[by], pieces[at]) {
					t.Fatalf("%q: %d by %d", values, at, by)
				}
				redundant[at] = by
			}
			for i := range pieces {
				for j := range pieces {
					_, gone := redundant[i]
					if _, byGone := redundant[j]; !gone && !byGone && i != j && covers(pieces[j], pieces[i]) {
						t.Fatalf("%q: %d covers %d", values, j, i)
					}
				}
				if _, gone := redundant[redundant[i]]; gone && redundant[i] > 0 {
					t.Fatalf("%q: what covers %d is covered", values, i)
				}
			}
		}
	}
}
