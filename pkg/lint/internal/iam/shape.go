package iam

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
)

// CharSet is a set of characters.
type CharSet struct {
	ranges [][2]rune
	not    bool
}

// ParseCharSet reads a set as a regular expression writes one between its brackets: "a-z0-9_.-", or
// "^:" for all but the colon. A hyphen that stands first or last is one.
func ParseCharSet(text string) CharSet {
	c := CharSet{}
	c.not = strings.HasPrefix(text, "^")
	runes := []rune(strings.TrimPrefix(text, "^"))
	for i := 0; i < len(runes); i++ {
		if i+2 < len(runes) && runes[i+1] == '-' {
			c.ranges = append(c.ranges, [2]rune{runes[i], runes[i+2]})
			i += 2
			continue
		}
		c.ranges = append(c.ranges, [2]rune{runes[i], runes[i]})
	}
	return c
}

// Has tells whether a character is in the set.
func (c CharSet) Has(r rune) bool {
	for _, span := range c.ranges {
		if span[0] <= r && r <= span[1] {
			return !c.not
		}
	}
	return c.not
}

// has tells whether a literal of a pattern, in one of its cases, is in the set.
func (c CharSet) has(p Pattern, r rune) bool {
	return c.Has(r) || p.fold && (c.Has(unicode.ToUpper(r)) || c.Has(unicode.ToLower(r)))
}

// ShapePart is a part of a shape that differs from text to text: one or more characters of a set.
type ShapePart struct {
	Name  string
	Chars CharSet
	// Min and Max are how many characters it has; Max is 0 where there is no limit.
	Min, Max int
}

// Holds tells whether a text can be the part.
func (s ShapePart) Holds(text string) bool {
	n := 0
	for _, r := range text {
		if n++; !s.Chars.Has(r) {
			return false
		}
	}
	return n >= s.Min && (s.Max == 0 || n <= s.Max)
}

// Shape is what the texts of one kind look like: fixed text, with named parts between.
type Shape struct {
	text  string
	steps []shapeStep
}

// shapeStep is fixed text or, where that is nil, a part.
type shapeStep struct {
	fixed []rune
	part  ShapePart
}

var errShape = errors.New("no shape of a text")

// ParseShape reads a shape such as "repo:{owner}/{repository}:pull_request", given what its parts are
// made of. Braces of the text itself are doubled.
func ParseShape(text string, parts map[string]ShapePart) (Shape, error) {
	s := Shape{text: text}
	var fixed []rune
	runes := []rune(text)
	for i := 0; i < len(runes); i++ {
		r := runes[i]
		if (r == '{' || r == '}') && i+1 < len(runes) && runes[i+1] == r {
			fixed = append(fixed, r)
			i++
			continue
		}
		if r != '{' {
			fixed = append(fixed, r)
			continue
		}
		end := i
		for end < len(runes) && runes[end] != '}' {
			end++
		}
		if end == len(runes) {
			return Shape{}, fmt.Errorf("%w: %q: a brace is not closed", errShape, text)
		}
		part, ok := parts[string(runes[i+1:end])]
		if !ok {
			return Shape{}, fmt.Errorf("%w: %q: no part %q", errShape, text, string(runes[i+1:end]))
		}
		part.Name = string(runes[i+1 : end])
		if len(fixed) > 0 {
			s.steps = append(s.steps, shapeStep{fixed: fixed})
			fixed = nil
		}
		s.steps = append(s.steps, shapeStep{part: part})
		i = end
	}
	if len(fixed) > 0 {
		s.steps = append(s.steps, shapeStep{fixed: fixed})
	}
	return s, nil
}

// String is the shape as it was written.
func (s Shape) String() string { return s.text }

// Parts are the names of the parts, in order.
func (s Shape) Parts() []string {
	var names []string
	for _, step := range s.steps {
		if step.fixed == nil {
			names = append(names, step.part.Name)
		}
	}
	return names
}

// Part is what a part is made of.
func (s Shape) Part(name string) (ShapePart, bool) {
	for _, step := range s.steps {
		if step.fixed == nil && step.part.Name == name {
			return step.part, true
		}
	}
	return ShapePart{}, false
}

// Fill is the shape with a text for each of its parts.
func (s Shape) Fill(text func(part string) string) string {
	var b strings.Builder
	for _, step := range s.steps {
		if step.fixed != nil {
			b.WriteString(string(step.fixed))
		} else {
			b.WriteString(text(step.part.Name))
		}
	}
	return b.String()
}

// Pattern is the shape as a pattern, with a text of IAM's for each part: "*" for anything.
func (s Shape) Pattern(text func(part string) string) Pattern {
	var b builder
	for _, step := range s.steps {
		if step.fixed != nil {
			for _, r := range step.fixed {
				b.add(token{kind: literal, r: r})
			}
			continue
		}
		b.text(text(step.part.Name))
	}
	return b.pattern()
}

// Fixed is how many characters of fixed text the shape has.
func (s Shape) Fixed() int {
	n := 0
	for _, step := range s.steps {
		n += len(step.fixed)
	}
	return n
}

// Direct tells whether, in a reading of a pattern, all fixed text of the shape stands in the pattern
// itself, so that its variables and holes, if it has any, lie in the parts.
func (s Shape) Direct(p Pattern, reading []Pattern) bool {
	n := s.Fixed()
	for _, part := range reading {
		n += part.MinLength()
	}
	return n == p.MinLength()
}
