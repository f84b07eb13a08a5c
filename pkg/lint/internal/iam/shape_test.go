package iam

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
)

func testShape(t testing.TB, text string) Shape {
	t.Helper()
	label := ShapePart{Chars: ParseCharSet("a-z0-9"), Min: 1}
	s, err := ParseShape(text, map[string]ShapePart{
		"a": label, "b": label, "any": {Chars: ParseCharSet("^:"), Min: 1}, "id": {Chars: ParseCharSet("0-9"), Min: 2, Max: 3},
		"rest": {Chars: ParseCharSet("^")},
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func shapeReadings(r ShapeReadings) string {
	var out []string
	for _, parts := range r.Readings {
		var texts []string
		for _, p := range parts {
			texts = append(texts, p.String())
		}
		out = append(out, strings.Join(texts, " "))
	}
	return r.Possible.String() + " " + strings.Join(out, ", ")
}

func TestShapeRead(t *testing.T) {
	for _, c := range [][3]string{
		{"r:{a}/{b}:x", "r:me/app:x", "yes me app"},
		{"r:{a}/{b}:x", "r:me/*", "yes me *"},
		{"r:{a}/{b}:x", "*", "yes * *"},
		{"r:{a}/{b}:x", "r:*p*", "yes * *p*, *p* *"},
		{"r:{a}/{b}:x", "*:x", "yes * *"},
		{"r:{a}/{b}:x", "r:me?app:x", "yes me app"},
		{"r:{a}/{b}:x", "r:me:app:x", "no "},
		{"r:{a}/{b}:x", "r:/app:x", "no "},
		{"r:{a}/{b}:x", "R:me/app:x", "no "},
		{"r:{a}", "r:A", "no "},
		{"r:{id}", "r:1", "no "},
		{"r:{id}", "r:1*", "yes 1*"},
		{"r:{id}", "r:????", "no "},
		{"r:{rest}", "r:", "yes "},
		{"{{{a}}}", "{x}", "yes x"},
		{"r:{a}", "r:${var}", "unknown ${var}"},
		{"r:{a}", "q:${var}", "no "},
	} {
		r := testShape(t, c[0]).Read(plain(c[1]))
		if got := shapeReadings(r); got != c[2] {
			t.Errorf("%s as %s: %q, want %q", c[1], c[0], got, c[2])
		}
	}
	if r := testShape(t, "r:{a}/{b}").ReadFold(plain("R:me/App")); r.Possible != No {
		t.Errorf("a part in another case: %v", shapeReadings(r))
	}
	if r := testShape(t, "r:{a}/{b}").ReadFold(plain("R:me/app")); shapeReadings(r) != "yes me app" {
		t.Errorf("fixed text in another case: %v", shapeReadings(r))
	}
}

func TestShapeDirect(t *testing.T) {
	s := testShape(t, "host.{a}/{b}")
	for text, want := range map[string]bool{
		"host.${x}/id": true, "host.${x}/${y}": true, "${x}": false, "host.${x}": false, "${x}.eu/id": false, "host.eu/id": true,
	} {
		direct := false
		for _, r := range s.Read(plain(text)).Readings {
			direct = direct || s.Direct(plain(text), r)
		}
		if direct != want {
			t.Errorf("%s: %v", text, direct)
		}
	}
}

func TestShapeFill(t *testing.T) {
	s := testShape(t, "r:{a}/{b}")
	if got := s.Fill(strings.ToUpper); got != "r:A/B" {
		t.Error(got)
	}
	p := s.Pattern(func(part string) string { return map[string]string{"a": "?*", "b": "x"}[part] })
	if p.String() != "r:?*/x" || s.String() != "r:{a}/{b}" || strings.Join(s.Parts(), " ") != "a b" || s.Fixed() != 3 {
		t.Errorf("%v %v %v %d", p, s, s.Parts(), s.Fixed())
	}
	if part, ok := s.Part("b"); !ok || part.Min != 1 {
		t.Errorf("%+v %v", part, ok)
	}
	for _, text := range []string{"{", "{c}", "a{b"} {
		if _, err := ParseShape(text, nil); err == nil {
			t.Errorf("%q is a shape", text)
		}
	}
}

func TestCharSet(t *testing.T) {
	for text, has := range map[string]string{"a-c": "abc", "^a-c": "d-:", "-a": "-a", "a-": "a-", "^": "x:", ".*?": ".*?"} {
		for _, r := range has {
			if !ParseCharSet(text).Has(r) {
				t.Errorf("%q lacks %q", text, r)
			}
		}
	}
	if ParseCharSet("a-c").Has('d') || ParseCharSet("^a-c").Has('b') || ParseCharSet("").Has('a') {
		t.Error("too much")
	}
}

// TestShapeByDefinition holds readings of random patterns to all short texts: a text of the shape that
// the pattern matches lies in a reading, and whatever a reading is filled with, the pattern matches.
func TestShapeByDefinition(t *testing.T) {
	const alphabet = "a:/0"
	r := rand.New(rand.NewPCG(7, 8))
	forms := map[string]string{
		"{a}:{b}":     `^([a0]+):([a0]+)$`,
		"a{any}/{a}":  `^a([^:]+)/([a0]+)$`,
		"{any}":       `^([^:]+)$`,
		"a:{rest}":    `^a:(.*)$`,
		"{a}/{b}/{a}": `^([a0]+)/([a0]+)/([a0]+)$`,
	}
	possible := 0
	for range 600 {
		p := random(r, "a:/0*?")
		for text, form := range forms {
			s, re := testShape(t, text), regexp.MustCompile(form)
			read := s.Read(p)
			if read.Cut {
				continue
			}
			found := false
			words(alphabet, 5, func(word string) bool {
				m := re.FindStringSubmatch(word)
				if m == nil || p.Match(word) != Yes {
					return true
				}
				found = true
				if !liesInReading(read.Readings, s, p, word) {
					t.Fatalf("%v as %s has %q, but the readings are %s", p, text, word, shapeReadings(read))
				}
				return true
			})
			if found && read.Possible != Yes {
				t.Fatalf("%v as %s: %v", p, text, read.Possible)
			}
			for _, parts := range read.Readings {
				possible++
				i := -1
				filled := s.Fill(func(string) string { i++; return smallest(parts[i], s, i) })
				if p.Match(filled) != Yes {
					t.Fatalf("%v as %s: the reading %v gives %q", p, text, parts, filled)
				}
			}
		}
	}
	if possible < 300 {
		t.Errorf("only %d readings", possible)
	}
}

// liesInReading tells whether a text is that of a reading, by matching the shape with its parts as
// regular expressions.
func liesInReading(readings [][]Pattern, s Shape, _ Pattern, word string) bool {
	for _, parts := range readings {
		i := -1
		form := regexp.QuoteMeta(s.Fill(func(string) string { i++; return "\x00" + parts[i].String() + "\x00" }))
		form = strings.NewReplacer("\x00", "", `\*`, ".*", `\?`, ".").Replace(form)
		if regexp.MustCompile(`^` + form + `$`).MatchString(word) {
			return true
		}
	}
	return false
}

// smallest is a short text that a part of a reading can be.
func smallest(p Pattern, s Shape, i int) string {
	text := strings.NewReplacer("*", "", "?", "0").Replace(p.String())
	part, _ := s.Part(s.Parts()[i])
	for len(text) < part.Min {
		text += "0"
		if p.Match(text) != Yes {
			text = strings.Replace(p.String(), "*", "0", 1)
			return strings.NewReplacer("*", "", "?", "0").Replace(text)
		}
	}
	return text
}

func TestChain(t *testing.T) {
	first := []Shape{testShape(t, "o:{a}")}
	rest := []Shape{testShape(t, "k:{any}"), testShape(t, "flag")}
	for text, want := range map[string]Truth{
		"o:x": Yes, "o:x:k:y": Yes, "o:x:flag:k:y:flag": Yes, "o:x:flags": No, "k:y": No, "o:x:": No, "o:*": Yes, "*:flag": Yes, "*flagged": Yes,
		"o:x:*:z": Yes, "o:x:q:*": No, "o:${v}": Unknown, "p${v}": No, "": No,
	} {
		if got := Chain(plain(text), first, rest, ':'); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func FuzzShapeRead(f *testing.F) {
	f.Add("r:me/*")
	f.Add("*:a*b*c")
	f.Fuzz(func(t *testing.T, pattern string) {
		s := testShape(t, "r:{a}/{any}:x")
		p := ParsePattern(pattern, PatternOptions{Variables: No})
		read := s.Read(p)
		meets := p.Intersects(s.Pattern(func(string) string { return "?*" }))
		if read.Possible == Yes && meets == No {
			t.Errorf("%q: %s", pattern, shapeReadings(read))
		}
	})
}
