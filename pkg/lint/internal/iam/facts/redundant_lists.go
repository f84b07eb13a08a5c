package facts

import (
	"slices"
	"sort"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// sortPieces puts the numbers of the pieces in the order of their texts.
func (a *actionFacts) sortPieces(fold bool) {
	a.order = a.order[:0]
	for i := range a.pieces {
		a.order = append(a.order, i)
	}
	slices.SortFunc(a.order, func(i, j int) int { return compareTexts(a.pieces[i].Text, a.pieces[j].Text, fold) })
}

func compareTexts(x, y string, fold bool) int {
	if !fold {
		return strings.Compare(x, y)
	}
	for i := range min(len(x), len(y)) {
		if c, d := foldByte(x[i]), foldByte(y[i]); c != d {
			return int(c) - int(d)
		}
	}
	return len(x) - len(y)
}

// beginning are the pieces, in order, whose texts begin with another one.
func (a *actionFacts) beginning(lead string, fold bool) []int {
	order := a.order
	from := sort.Search(len(order), func(k int) bool { return compareTexts(a.pieces[order[k]].Text, lead, fold) >= 0 })
	count := sort.Search(len(order)-from, func(k int) bool {
		text := a.pieces[order[from+k]].Text
		return len(text) < len(lead) || !same(text[:len(lead)], lead, fold)
	})
	return order[from : from+count]
}

func (a *actionFacts) redundantActions(values []action) {
	if len(values) < 2 {
		return
	}
	a.pieces = a.pieces[:0]
	for i := range values {
		v := &values[i]
		usable := v.form.usable()
		a.pieces = append(a.pieces, piece{
			Value: v.Value, lead: firstWildcard(v.Text), usable: usable, covering: usable && v.form != formLiteral,
		})
	}
	a.redundantIn(list{what: "action", fold: true, covers: func(i, j int) bool {
		return values[i].form == formAll || includesText(values[i].Text, values[j].Text, true)
	}})
}

// redundantResources compares values with variables as well: each is one and the same in a request.
func (a *actionFacts) redundantResources(values []resource) {
	if len(values) < 2 {
		return
	}
	a.pieces = a.pieces[:0]
	for i := range values {
		r := &values[i]
		lead := firstWildcard(r.Text)
		a.pieces = append(a.pieces, piece{
			Value: r.Value, lead: lead, usable: r.known, covering: r.known && lead < len(r.Text),
		})
	}
	a.redundantIn(list{what: "resource", covers: func(i, j int) bool { return a.coversResource(&values[i], &values[j]) }})
}

// coversResource compares field by field, so that it holds whether or not a wildcard may stand for
// colons.
func (a *actionFacts) coversResource(r, s *resource) bool {
	switch {
	case r.every:
		return true
	case !r.plain || !s.plain:
		narrow := !r.wild && !wildcards(r.fields[iam.ARNPrefix]) && !wildcards(r.fields[iam.ARNPartition])
		return narrow && a.pattern(r).Includes(*a.pattern(s)) == iam.Yes
	case r.count < arnFields || s.count < arnFields:
		return false
	}
	for k := iam.ARNResource; k > iam.ARNPrefix; k-- {
		if !includesText(r.fields[k], s.fields[k], false) {
			return false
		}
	}
	return r.fields[iam.ARNPrefix] == s.fields[iam.ARNPrefix]
}

func (a *actionFacts) redundantValues(row *iam.Condition) {
	if len(row.Values) < 2 {
		return
	}
	a.pieces = a.pieces[:0]
	patterns := row.Valid && row.Operator.Wildcards()
	for i := range row.Values {
		v := &row.Values[i]
		_, known := v.Known()
		lead := firstWildcard(v.Text)
		a.pieces = append(a.pieces, piece{
			Value: v, lead: lead, usable: known,
			covering: patterns && known && lead < len(v.Text) && !strings.Contains(v.Text, "${"),
		})
	}
	a.most = max(a.most, len(a.pieces))
	a.redundantIn(list{what: "value", fold: row.Valid && row.Operator.IgnoreCase, covers: func(i, j int) bool {
		return coversValue(row, row.Values[i].Text, row.Values[j].Text)
	}})
}

func coversValue(row *iam.Condition, x, y string) bool {
	switch {
	case stars(x):
		return true
	case strings.Contains(y, "${"):
		return false
	case row.Operator.Type == iam.TypeARN:
		return includesARN(x, y)
	}
	return includesText(x, y, row.Operator.IgnoreCase)
}

// includesARN compares two patterns of ARNs field by field.
func includesARN(x, y string) bool {
	xs, ys := strings.SplitN(x, ":", arnFields), strings.SplitN(y, ":", arnFields)
	if len(xs) < arnFields || len(ys) < arnFields {
		return false
	}
	for k := range xs {
		if !includesText(xs[k], ys[k], false) {
			return false
		}
	}
	return true
}

// includesText tells whether a pattern without variables matches all that another one matches. A star
// of the pattern takes in whatever the text has, wildcards and all; nothing else takes in a wildcard.
// Only where the pattern has a "?" is there more to it.
func includesText(pattern, text string, fold bool) bool {
	switch {
	case pattern == text:
		return true
	case strings.IndexByte(pattern, '?') >= 0:
		opts := iam.PatternOptions{Fold: fold, Variables: iam.No}
		return iam.ParsePattern(pattern, opts).Includes(iam.ParsePattern(text, opts)) == iam.Yes
	case fold:
		return matchFold(pattern, text)
	}
	return matchExact(pattern, text)
}
