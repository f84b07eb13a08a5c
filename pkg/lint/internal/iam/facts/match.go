package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// fit is what was found about a shape and the values of a statement's Resource.
type fit struct {
	shape *shape
	// truths has one more than the answer for every value that was compared, and 0 for the others.
	truths []uint8
}

// fitOf is what is known of a shape. It is good until it is asked for another one.
func (a *actionFacts) fitOf(s *shape) *fit {
	for k := range a.memo {
		if a.memo[k].shape == s {
			return &a.memo[k]
		}
	}
	if len(a.memo) < cap(a.memo) {
		a.memo = a.memo[:len(a.memo)+1]
	} else {
		a.memo = append(a.memo, fit{})
	}
	f := &a.memo[len(a.memo)-1]
	f.shape = s
	f.truths = slices.Grow(f.truths[:0], len(a.resources))[:len(a.resources)]
	clear(f.truths)
	return f
}

// fits tells whether a value of the statement's Resource can match an ARN of a shape. Each pair is
// compared once a statement.
func (a *actionFacts) fits(f *fit, i int) iam.Truth {
	if f.truths[i] == 0 {
		f.truths[i] = 1 + uint8(a.match(&a.resources[i], f.shape))
	}
	return iam.Truth(f.truths[i] - 1)
}

// match tells whether a value can match an ARN of a shape, as shape.arn matches it: a wildcard in the
// Region or the account may stand for colons, as in arn:aws:secretsmanager:*:*:name-*, which works. It
// does not count on that where the names in a shape have no colons, see shape.exact. For most values
// a look at the fields is enough.
func (a *actionFacts) match(r *resource, s *shape) iam.Truth {
	if r.every {
		return iam.Yes
	}
	if s.service == "s3" && s.region+s.account != "" && r.homeless() {
		// Access points have both, and buckets and objects neither: a bucket may be called "accesspoint".
		return iam.No
	}
	if r.plain && r.count == arnFields && s.plain {
		service := matchService(r, s)
		if service == iam.No && !wildcards(r.fields[iam.ARNPrefix]) {
			return iam.No
		}
		tail := matchTail(r.fields[iam.ARNResource], s)
		switch {
		case service == iam.Yes && (tail == iam.Yes || tail == iam.No && (!r.wild || r.aligned && s.exact)):
			return tail
		case service == iam.Yes && r.wild && !s.exact && s.endless():
			return iam.Yes
		}
	}
	return s.arn().Matches(*a.pattern(r))
}

// homeless tells whether the Region and the account are certainly empty.
func (r *resource) homeless() bool {
	return r.sure > iam.ARNAccount && r.fields[iam.ARNRegion] == "" && r.fields[iam.ARNAccount] == ""
}

// matchService compares the fields before the Region. A wildcard for the partition stands for no
// colons: an account is in one partition only.
func matchService(r *resource, s *shape) iam.Truth {
	if r.fields[iam.ARNPartition] == "" {
		return iam.No
	}
	return matchField(r.fields[iam.ARNPrefix], "arn").And(matchField(r.fields[iam.ARNService], s.service))
}

// endless tells whether the shape ends in a name that may be any text, which a wildcard before it that
// stands for colons can make use of.
func (s *shape) endless() bool { return s.form == shapeObject || strings.HasSuffix(s.glob, "*") }

// matchField compares a field with the text that a shape has there. It leaves a wildcard against a
// text undecided.
func matchField(field, want string) iam.Truth {
	switch {
	case field == want || stars(field):
		return iam.Yes
	case !wildcards(field):
		return iam.No
	}
	return iam.Unknown
}

// matchTail compares the last field of a text, in which only wildcards are special, with that of a
// shape. It leaves undecided what takes more than a look.
func matchTail(text string, s *shape) iam.Truth {
	end := firstWildcard(text)
	common := min(end, len(s.lead))
	if text[:common] != s.lead[:common] {
		return iam.No
	}
	fixed, whole := end == len(text), common == len(s.lead)
	switch {
	case stars(text[end:]) && (end == 0 || !whole):
		return iam.Yes
	case fixed && !whole:
		return iam.No
	case s.form == shapeNamed && whole:
		return yes(len(text) > common)
	case s.form == shapeBucket:
		return yes(text != "" && strings.IndexByte(text, '/') < 0)
	case s.form == shapeObject:
		return matchObject(text, fixed)
	case s.glob == "":
		return iam.Unknown
	case fixed:
		return yes(matchExact(s.glob, text))
	}
	return matchNames(text, s, end, whole)
}

// matchNames compares a text with a wildcard with a shape whose names may be any text: what stands in
// the text, wildcards and all, can be a name's. The stars take what else the shape has.
func matchNames(text string, s *shape, end int, whole bool) iam.Truth {
	star := text[end] == '*'
	switch {
	case text[len(text)-1] == '*' && len(s.glob) > len(s.lead) && (whole || star),
		star && s.glob[len(s.glob)-1:] == "*",
		matchExact(s.glob, text):
		return iam.Yes
	case trailsDiffer(text, s.glob):
		return iam.No
	}
	return iam.Unknown
}

// trailsDiffer tells whether two patterns end in different texts.
func trailsDiffer(x, y string) bool {
	x, y = trailOf(x), trailOf(y)
	return !strings.HasSuffix(x, y) && !strings.HasSuffix(y, x)
}

// matchObject compares with "${BucketName}/${ObjectName}".
func matchObject(text string, fixed bool) iam.Truth {
	slash, star := strings.IndexByte(text, '/'), strings.IndexByte(text, '*')
	switch {
	case slash > 0 && slash < len(text)-1 || star >= 0 && (slash < 0 || star < slash):
		return iam.Yes
	case fixed || slash == 0:
		return iam.No
	}
	return iam.Unknown
}

// yes is the certain answer b.
func yes(b bool) iam.Truth {
	if b {
		return iam.Yes
	}
	return iam.No
}
