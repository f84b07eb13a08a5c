package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/issuer"
)

// subjectWalk works out what the values of one condition on sub or aud stand for.
type subjectWalk struct {
	*trustWalk
	s   *trustStatement
	k   *claimKey
	own *issuer.Issuer
	// rows are all conditions on the claim, sole tells that there is no other one.
	rows []iam.Condition
	sole bool
	// token is the row about the tokens of the key's provider, if there is one.
	token *Token
	dead  int
}

// subjectValues adds the rows for the values of a key on sub or aud.
func (w *trustWalk) subjectValues(s *trustStatement, k *claimKey) {
	x := &subjectWalk{trustWalk: w, s: s, k: k}
	if k.found {
		x.own = k.own.Issuer
	}
	subject := x.isSubject()
	if !subject && !x.isAudience() || !k.row.Valid || k.row.Operator.Type == iam.TypeNull {
		return
	}
	x.rows, _ = s.Condition.On(k.row.Key)
	x.sole = len(x.rows) == 1
	if k.provider != nil && k.is(k.provider) {
		for i := range w.out.Tokens {
			if t := &w.out.Tokens[i]; samePath(t.At, k.provider.value.Path) {
				x.token = t
			}
		}
	}
	from := len(w.out.Subjects)
	for i := range k.row.Values {
		x.value(&k.row.Values[i], subject)
	}
	rows := w.out.Subjects[from:]
	whole := !k.row.Open && !k.row.Malformed
	for i := range rows {
		rows[i].Alone = whole && len(k.row.Values) == 1
		rows[i].AllDead = whole && x.dead == len(k.row.Values)
	}
	if subject && whole {
		x.twins(rows)
	}
}

func samePath(a, b []any) bool { return slices.Equal(a, b) }

func (x *subjectWalk) isSubject() bool {
	if x.own == nil {
		return strings.EqualFold(x.k.name, "sub")
	}
	return strings.EqualFold(x.k.name, x.own.SubjectClaim)
}

func (x *subjectWalk) isAudience() bool {
	if x.own == nil {
		return strings.EqualFold(x.k.name, "aud")
	}
	return strings.EqualFold(x.k.name, x.own.AudienceClaim)
}

// pattern reads a value as the operator does, or as StringLike does.
func (x *subjectWalk) pattern(v *iam.Value, like bool) iam.Pattern {
	op := x.k.row.Operator
	return v.Pattern(iam.PatternOptions{
		Fold: op.IgnoreCase, Literal: !op.Wildcards() && !like, ARN: op.Type == iam.TypeARN, Variables: x.variables,
	})
}

func (x *subjectWalk) value(v *iam.Value, subject bool) {
	op := x.k.row.Operator
	row := Subject{
		At: v.Path, Text: v.Text, Statement: x.s.Path, Effect: x.s.effect, Name: strings.ToLower(x.k.name), Key: x.k.row.Key,
		Operator: describe(x.k.row), Undenied: x.undenied(assumeWebIdentity),
	}
	if x.k.provider != nil {
		row.Provider, row.Issuer = x.k.provider.value.Path, x.k.provider.text
	}
	if x.own != nil {
		row.Vendor, row.Title, row.Kubernetes = x.own.ID, x.own.Title, x.own.Kubernetes
	}
	if x.token != nil {
		row.Granted = x.token.Granted
		row.Limits = slices.DeleteFunc(slices.Clone(x.token.Limits), func(name string) bool { return name == row.Name })
	}
	if op.Type == iam.TypeString || op.Type == iam.TypeARN {
		p, wild := x.pattern(v, false), x.pattern(v, true)
		row.LiteralWildcard = op.Type == iam.TypeString && !op.Wildcards() && wild.HasWildcard()
		row.Exact = op.Type == iam.TypeString && op.Wildcards() && wild.Known() && !wild.HasWildcard()
		if subject {
			x.read(&row, p, wild)
			x.reach(&row, v, p)
		}
		if row.LiteralWildcard || subject && row.impossible() {
			x.dead++
		}
	}
	x.out.Subjects = append(x.out.Subjects, row)
}

// impossible tells whether the value by itself is none that a token can have.
func (r *Subject) impossible() bool { return len(r.Problems) > 0 && !r.Custom }

// read says what the value stands for.
func (x *subjectWalk) read(row *Subject, p, wild iam.Pattern) {
	switch {
	case x.own == nil:
	case x.own.Kubernetes:
		readServiceAccount(row, p)
	case x.own.HasForms():
		x.readForms(row, p, wild)
	}
	for _, r := range row.Readings {
		for _, part := range r.Parts {
			switch {
			case part.Free && !slices.Contains(row.Free, part.Name):
				row.Free = append(row.Free, part.Name)
			case part.Partly && !slices.Contains(row.Partly, part.Name):
				row.Partly = append(row.Partly, part.Name)
			}
		}
	}
}

func subjectPart(name string, p iam.Pattern) SubjectPart {
	part := SubjectPart{Name: name, Text: p.String()}
	switch {
	case !p.Known():
	case issuer.Fixed(p):
		part.Fixed = true
	case issuer.Free(p):
		part.Free = true
	default:
		part.Partly = true
	}
	return part
}

func readServiceAccount(row *Subject, p iam.Pattern) {
	s := iam.ReadServiceAccountSubject(p)
	for _, one := range s.Problems {
		row.Problems = append(row.Problems, SubjectProblem{Code: string(one.Code), Part: one.Part, Text: one.Text})
	}
	row.Correction = s.Correction
	if len(row.Problems) > 0 {
		row.Shapes = []string{"system:serviceaccount:NAMESPACE:NAME"}
	}
	for _, r := range s.Readings {
		row.Readings = append(row.Readings, SubjectReading{
			Form: "service-account", Parts: []SubjectPart{subjectPart("namespace", r.Namespace), subjectPart("name", r.Name)},
		})
	}
	if len(row.Readings) == 1 && !s.Cut && p.Known() {
		parts := row.Readings[0].Parts
		row.Namespace, row.ServiceAccount, row.WholeNamespace = parts[0].Text, parts[1].Text, parts[1].Free
	}
}

func (x *subjectWalk) readForms(row *Subject, p, wild iam.Pattern) {
	s := x.own.ReadSubject(p, wild)
	row.Custom = s.Custom
	if s.Code != "" {
		row.Problems = []SubjectProblem{{Code: s.Code, Text: row.Text, Says: s.Says}}
		row.Shapes = x.own.Shapes()
	}
	row.Correction = s.Correction
	for _, r := range s.Readings {
		if !p.Known() && !r.Direct {
			continue
		}
		reading := SubjectReading{Form: r.Form}
		for i, name := range r.Names {
			reading.Parts = append(reading.Parts, subjectPart(name, r.Parts[i]))
		}
		row.Readings = append(row.Readings, reading)
	}
	for _, name := range x.own.Ephemeral() {
		if len(row.Readings) > 0 && !slices.ContainsFunc(row.Readings, func(r SubjectReading) bool { return !fixes(r, name) }) {
			row.Ephemeral = append(row.Ephemeral, name)
		}
	}
}

func fixes(r SubjectReading, name string) bool {
	return slices.ContainsFunc(r.Parts, func(part SubjectPart) bool { return part.Name == name && part.Fixed })
}

// reach says how much gets in by the value, with all other conditions on the claim.
func (x *subjectWalk) reach(row *Subject, v *iam.Value, p iam.Pattern) {
	switch {
	case row.impossible():
		row.Reach = reachNone
		return
	case x.k.row.Operator.Negated || x.own == nil && row.LiteralWildcard:
		return
	case x.sole && x.s.closedConditions():
		row.Reach = patternReach(x.own, p)
		return
	}
	conditions := iam.Conditions{Open: !x.s.closedConditions()}
	for _, c := range x.rows {
		if samePath(c.Path, x.k.row.Path) {
			c.Values, c.Open, c.Malformed = []iam.Value{*v}, false, false
		}
		conditions.Rows = append(conditions.Rows, c)
	}
	admits := conditions.Admits(x.k.row.Key, iam.AdmitsOptions{Variables: x.variables})
	reach := admittedReach(x.own, admits)
	if conditions.Open && reach != reachNone {
		return
	}
	row.Reach = reach
	if admits.Kind == iam.AdmitsNothing {
		for _, c := range conditions.Rows {
			pair := iam.Conditions{Rows: []iam.Condition{c}}
			if samePath(c.Path, x.k.row.Path) {
				continue
			}
			if meets := pair.Admits(c.Key, iam.AdmitsOptions{Variables: x.variables}).Meets(p); meets == iam.No {
				row.Contradicts = c.Path
				return
			}
		}
	}
}

// twins looks for values in GitHub's older form that have no twin in the one with ids.
func (x *subjectWalk) twins(rows []Subject) {
	if x.own == nil || x.own.ID != "github" || x.k.row.Operator.Negated {
		return
	}
	for i := range rows {
		row := &rows[i]
		owner, repository, ok := classic(row)
		if _, plain := known(&x.k.row.Values[i]); !ok || !plain {
			continue
		}
		rest, found := strings.CutPrefix(row.Text, "repo:"+owner+"/"+repository)
		if !found {
			continue
		}
		probe := iam.ParsePattern("repo:"+owner+"@*/*", iam.PatternOptions{Variables: iam.No})
		has := slices.ContainsFunc(x.k.row.Values, func(v iam.Value) bool { return x.pattern(&v, false).Intersects(probe) != iam.No })
		if has {
			continue
		}
		if !strings.HasSuffix(repository, "*") {
			repository += "@*"
		}
		row.Twin = "repo:" + owner + "@*/" + repository + rest
	}
}

// classic are owner and repository of a value that is only of GitHub's older form, with one owner.
func classic(row *Subject) (owner, repository string, ok bool) {
	for _, r := range row.Readings {
		if len(r.Parts) < 2 || r.Parts[0].Name != "owner" || r.Parts[1].Name != "repository" || !r.Parts[0].Fixed {
			return "", "", false
		}
		if owner != "" && (owner != r.Parts[0].Text || repository != r.Parts[1].Text) {
			return "", "", false
		}
		owner, repository = r.Parts[0].Text, r.Parts[1].Text
	}
	return owner, repository, owner != ""
}
