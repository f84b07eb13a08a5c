package iam

import "slices"

// maxReadings and maxShapeSteps bound what is looked at to read a pattern. Patterns of real policies
// have one or two readings, found in some tens of steps.
const (
	maxReadings   = 32
	maxShapeSteps = 4096
)

// ShapeReadings is what a pattern stands for among the texts of a shape.
type ShapeReadings struct {
	// Possible tells whether the pattern matches some text of the shape: No means that it can never
	// match one. Yes is given for known patterns only.
	Possible Truth
	// Readings give for each part of the shape, in order, what the pattern has there. There are
	// several where a wildcard may stand for fixed text and others stand beside it. None of them lies
	// in another.
	Readings [][]Pattern
	// Cut is true where there may be more readings than are listed.
	Cut bool
}

// Read reads a pattern. Linear for the usual pattern; given up after maxShapeSteps steps.
func (s Shape) Read(p Pattern) ShapeReadings { return s.read(p, false) }

// ReadFold is Read where the case of letters in fixed text does not count.
func (s Shape) ReadFold(p Pattern) ShapeReadings { return s.read(p, true) }

func (s Shape) read(p Pattern, fold bool) ShapeReadings {
	w := shapeWalk{shape: s, p: p, fold: fold}
	w.walk(0, p.enter(nil, 0), nil)
	out := ShapeReadings{Possible: No, Readings: w.found, Cut: w.cut}
	if len(out.Readings) > 0 || w.cut {
		out.Possible = Unknown
		if p.Known() && len(out.Readings) > 0 {
			out.Possible = Yes
		}
	}
	return out
}

// shapeWalk goes over the steps of a shape and the tokens of a pattern at once.
type shapeWalk struct {
	shape Shape
	p     Pattern
	fold  bool
	steps int
	found [][]Pattern
	cut   bool
}

// endless tells whether a token may stand for any number of characters.
func endless(t token) bool { return t.kind == anyRun || t.kind == opaque }

// enter adds a place between the tokens of a pattern, and those behind the runs that follow it.
func (p Pattern) enter(places []int, i int) []int {
	for ; ; i++ {
		if !slices.Contains(places, i) {
			places = append(places, i)
		}
		if i == len(p.tokens) || !endless(p.tokens[i]) {
			return places
		}
	}
}

// follow are the places that one of some characters leads to.
func (p Pattern) follow(places []int, accepts func(token) bool) []int {
	var next []int
	for _, i := range places {
		if i == len(p.tokens) || !accepts(p.tokens[i]) {
			continue
		}
		if endless(p.tokens[i]) {
			next = p.enter(next, i)
		} else {
			next = p.enter(next, i+1)
		}
	}
	return next
}

// fixed are the places behind fixed text.
func (p Pattern) fixed(places []int, text []rune, fold bool) []int {
	for len(text) > 0 && len(places) > 0 {
		if len(places) == 1 {
			// The usual case: plain text on both sides.
			i, n := places[0], 0
			for i+n < len(p.tokens) && n < len(text) && p.tokens[i+n].kind == literal && p.takes(p.tokens[i+n], text[n], fold) {
				n++
			}
			if n > 0 {
				places, text = p.enter(nil, i+n), text[n:]
				continue
			}
		}
		r := text[0]
		places, text = p.follow(places, func(t token) bool { return p.takes(t, r, fold) }), text[1:]
	}
	return places
}

// takes tells whether a token can stand for a character, in either case if fold.
func (p Pattern) takes(t token, r rune, fold bool) bool {
	return p.accepts(t, r) || fold && t.kind == literal && folded(t.r) == folded(r)
}

func (w *shapeWalk) walk(step int, places []int, parts []Pattern) {
	if w.steps++; w.steps > maxShapeSteps || len(w.found) > maxReadings {
		w.cut = true
		return
	}
	for ; step < len(w.shape.steps) && w.shape.steps[step].fixed != nil; step++ {
		places = w.p.fixed(places, w.shape.steps[step].fixed, w.fold)
	}
	if step == len(w.shape.steps) {
		if slices.Contains(places, len(w.p.tokens)) {
			w.add(slices.Clone(parts))
		}
		return
	}
	for _, i := range places {
		// What begins behind a run lies in what begins with it.
		if i > 0 && endless(w.p.tokens[i-1]) && slices.Contains(places, i-1) {
			continue
		}
		w.part(step, i, parts)
	}
}

// part reads a part that begins at token i. A run at its end may go on behind it.
func (w *shapeWalk) part(step, i int, parts []Pattern) {
	part := w.shape.steps[step].part
	tokens := w.p.tokens
	for k := i; ; k++ {
		switch {
		case k < len(tokens) && endless(tokens[k]):
			w.end(step, tokens[i:k+1], k, parts)
		case k == i || !endless(tokens[k-1]):
			w.end(step, tokens[i:k], k, parts)
		}
		if k == len(tokens) || tokens[k].kind == literal && !part.Chars.has(w.p, tokens[k].r) {
			return
		}
	}
}

// end goes on at token k, behind a part.
func (w *shapeWalk) end(step int, tokens []token, k int, parts []Pattern) {
	part := w.shape.steps[step].part
	if !w.mayFollow(step+1, k) || !part.fits(tokens) {
		return
	}
	w.walk(step+1, w.p.enter(nil, k), append(slices.Clip(parts), w.p.part(tokens...)))
}

// mayFollow tells whether a step can begin at token k, or the shape end there.
func (w *shapeWalk) mayFollow(step, k int) bool {
	tokens := w.p.tokens
	switch {
	case k < len(tokens) && endless(tokens[k]):
		return true
	case step == len(w.shape.steps) || k == len(tokens):
		return k == len(tokens)
	case w.shape.steps[step].fixed == nil:
		return true
	}
	return w.p.takes(tokens[k], w.shape.steps[step].fixed[0], w.fold)
}

// fits tells whether tokens of the part's characters can have the length of one.
func (s ShapePart) fits(tokens []token) bool {
	least, open := 0, false
	for _, t := range tokens {
		open = open || endless(t)
		if t.single() {
			least++
		}
	}
	return (least >= s.Min || open) && (s.Max == 0 || least <= s.Max)
}

// add adds a reading unless it lies in another.
func (w *shapeWalk) add(r []Pattern) {
	lies := func(r, in []Pattern) bool {
		for i := range r {
			if in[i].Includes(r[i]) != Yes {
				return false
			}
		}
		return true
	}
	if slices.ContainsFunc(w.found, func(in []Pattern) bool { return lies(r, in) }) {
		return
	}
	w.found = slices.DeleteFunc(w.found, func(old []Pattern) bool { return lies(old, r) })
	w.found = append(w.found, r)
}

// Chain tells whether a pattern can match a text that is made of one or more texts of some shapes,
// with a separator between them: No means that it never can. The first one may have to be of other
// shapes than those that follow. How long a part may be is not looked at.
func Chain(p Pattern, first, rest []Shape, separator rune) Truth {
	begin := p.enter(nil, 0)
	seen := map[int]bool{}
	for shapes := first; len(begin) > 0; shapes = rest {
		var ends []int
		for _, s := range shapes {
			for _, i := range s.behind(p, begin) {
				if !slices.Contains(ends, i) {
					ends = append(ends, i)
				}
			}
		}
		if slices.Contains(ends, len(p.tokens)) {
			if p.Known() {
				return Yes
			}
			return Unknown
		}
		next := p.fixed(ends, []rune{separator}, false)
		begin = slices.DeleteFunc(next, func(i int) bool { return seen[i] })
		for _, i := range begin {
			seen[i] = true
		}
	}
	return No
}

// behind are the places behind a text of the shape that begins at one of some places.
func (s Shape) behind(p Pattern, places []int) []int {
	for _, step := range s.steps {
		if step.fixed != nil {
			places = p.fixed(places, step.fixed, false)
			continue
		}
		char := func(t token) bool { return t.kind != literal || step.part.Chars.has(p, t.r) }
		for range step.part.Min {
			places = p.follow(places, char)
		}
		all := places
		for len(places) > 0 {
			places = slices.DeleteFunc(p.follow(places, char), func(i int) bool { return slices.Contains(all, i) })
			all = append(all, places...)
		}
		places = all
	}
	return places
}
