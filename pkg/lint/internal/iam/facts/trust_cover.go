package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// coverSubjects finds values that a value of another statement covers.
func (w *trustWalk) coverSubjects() {
	plain := make([]*plainGrant, len(w.statements))
	for i := range w.statements {
		plain[i] = w.plainGrant(&w.statements[i])
	}
	for i, g := range plain {
		for k, by := range plain {
			if g == nil || by == nil || i == k || g.issuer != by.issuer || !by.takes(g) {
				continue
			}
			w.coverBy(g, by, k < i)
		}
	}
}

// plainGrant is a statement that lets in subjects of one provider and says nothing else but an
// audience.
type plainGrant struct {
	s              *trustStatement
	issuer         string
	subject, other *iam.Condition
}

func (w *trustWalk) plainGrant(s *trustStatement) *plainGrant {
	if len(s.providers) != 1 || !s.kindsKnown || len(s.kinds) != 1 || !s.grants() || !s.closedConditions() ||
		len(s.keys) != len(s.Condition.Rows) {
		return nil
	}
	g := &plainGrant{s: s, issuer: strings.ToLower(s.providers[0].issuer)}
	for _, k := range s.keys {
		switch {
		case !k.is(s.providers[0]) || k.row.Operator.Type != iam.TypeString || !w.firmRow(k.row) || k.row.Operator.IgnoreCase:
			return nil
		case strings.EqualFold(k.name, "sub") && g.subject == nil:
			g.subject = k.row
		case strings.EqualFold(k.name, "aud") && g.other == nil && !k.row.Operator.Wildcards():
			g.other = k.row
		default:
			return nil
		}
	}
	if g.subject == nil {
		return nil
	}
	return g
}

// takes tells whether the statement asks for no other audience than another one does.
func (g *plainGrant) takes(other *plainGrant) bool {
	if g.other == nil {
		return true
	}
	return other.other != nil && !slices.ContainsFunc(other.other.Values, func(v iam.Value) bool {
		return !slices.ContainsFunc(g.other.Values, func(u iam.Value) bool { return u.Text == v.Text })
	})
}

// coverBy notes which values of one statement are covered by another one; of two that are the same,
// the first one covers.
func (w *trustWalk) coverBy(g, by *plainGrant, first bool) {
	read := func(c *iam.Condition, v *iam.Value) iam.Pattern {
		return v.Pattern(iam.PatternOptions{Literal: !c.Operator.Wildcards(), Variables: w.variables})
	}
	for i := range g.subject.Values {
		v := &g.subject.Values[i]
		p := read(g.subject, v)
		for k := range by.subject.Values {
			u := &by.subject.Values[k]
			q := read(by.subject, u)
			if q.Includes(p) != iam.Yes || p.Includes(q) == iam.Yes && !first {
				continue
			}
			for r := range w.out.Subjects {
				if row := &w.out.Subjects[r]; samePath(row.At, v.Path) && row.CoveredBy == nil {
					row.CoveredBy = u.Path
				}
			}
		}
	}
}

// partitions adds rows where values of the policy are in different partitions.
func (w *trustWalk) partitions() {
	var first *PartitionConflict
	note := func(at []any, text, partition string) {
		switch {
		case !isPartition(partition):
		case first == nil:
			first = &PartitionConflict{At: at, Text: text, Partition: partition}
		case first.Partition != partition:
			w.out.PartitionConflicts = append(w.out.PartitionConflicts, PartitionConflict{
				At: at, Text: text, Partition: partition, Other: first.At, OtherText: first.Text, OtherPartition: first.Partition,
			})
		}
	}
	for i := range w.out.Principals {
		row := &w.out.Principals[i]
		note(row.At, row.Text, row.Partition)
	}
	for i := range w.statements {
		for k := range w.statements[i].Condition.Rows {
			row := &w.statements[i].Condition.Rows[k]
			for j := range row.Values {
				v := &row.Values[j]
				if !strings.HasPrefix(v.Text, "arn:") || v.Kind != syntax.String {
					continue
				}
				arn := v.ARN()
				if text, ok := arn.Known(iam.ARNPartition); ok && arn.Complete() == iam.Yes {
					note(v.Path, v.Text, text)
				}
			}
		}
	}
}

// trustRow adds the row about the policy as a whole.
func (w *trustWalk) trustRow() {
	row := &Trust{Account: w.account, Partition: w.partition, PrincipalsClosed: !w.policy.Open, ServiceAccountsClosed: w.closedAccounts()}
	for i := range w.statements {
		s := &w.statements[i]
		if s.effect != "Deny" && (s.effect == "" || !s.kindsKnown) {
			row.PrincipalsClosed = false
		}
	}
	w.out.Trust = row
}
