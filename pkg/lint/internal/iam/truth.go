package iam

// Truth is an answer in Kleene's three-valued logic. Of a question about text with holes, Yes means
// yes however the holes are filled in, No means no however they are filled in, and Unknown
// everything else, also where an answer would take more work than is allowed. Yes and No are always
// certain; where an answer of Unknown may hide one of them the function says so.
type Truth uint8

// The truth values. The zero value claims nothing.
const (
	Unknown Truth = iota
	No
	Yes
)

// String is "unknown", "no" or "yes".
func (t Truth) String() string { return [...]string{"unknown", "no", "yes"}[t] }

// Not is the opposite answer.
func (t Truth) Not() Truth { return [...]Truth{Unknown, Yes, No}[t] }

// And is Yes if both are and No if one is.
func (t Truth) And(u Truth) Truth {
	switch {
	case t == No || u == No:
		return No
	case t == Yes && u == Yes:
		return Yes
	}
	return Unknown
}

// Or is Yes if one is and No if both are.
func (t Truth) Or(u Truth) Truth { return t.Not().And(u.Not()).Not() }

// truth is the certain answer b.
func truth(b bool) Truth {
	if b {
		return Yes
	}
	return No
}
