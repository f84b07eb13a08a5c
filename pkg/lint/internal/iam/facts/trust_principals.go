package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/services"
)

// principalsOf adds the rows for the principals of a statement.
func (w *trustWalk) principalsOf(s *trustStatement) {
	from := len(w.out.Principals)
	w.principalElement(s, &s.Principal, s.who, "Principal")
	w.coverPrincipals(w.out.Principals[from:])
	w.principalElement(s, &s.NotPrincipal, readPrincipals(&s.NotPrincipal), "NotPrincipal")
}

func (w *trustWalk) principalElement(s *trustStatement, p *iam.Principals, values []who, element string) {
	if p.Everyone {
		row := Principal{At: p.Path, Text: "*", Bare: true, Element: element, Statement: s.Path, Effect: s.effect, Form: whoEveryone}
		w.limits(s, &row)
		w.out.Principals = append(w.out.Principals, row)
	}
	for _, one := range values {
		w.principal(s, one, element)
	}
}

func (w *trustWalk) principal(s *trustStatement, v who, element string) {
	row := Principal{
		At: v.Path, Text: v.Text, Under: v.under, Element: element, Statement: s.Path, Effect: s.effect, Form: v.form,
	}
	if key := belongs(row.Form); key != v.under && key != "" {
		row.Belongs = key
	}
	w.nameOf(v.Value, &row)
	switch row.Form {
	case whoOIDC, whoBuiltIn, whoURL, whoHost:
	default:
		w.principalProblems(v.Value, &row)
	}
	if element == "Principal" {
		kind := principalKind(row.Form, v.under)
		row.Unassumed = s.unassumed(kind)
		if kind == kindAWS || kind == kindService {
			w.limits(s, &row)
		}
	}
	row.OtherAccount = w.account != "" && row.Account != "" && row.Account != w.account && belongs(row.Form) == underAWS
	w.out.Principals = append(w.out.Principals, row)
}

// nameOf reads the fields of a principal's ARN.
func (w *trustWalk) nameOf(v *iam.Value, row *Principal) {
	if row.Form == whoAccount {
		row.Account = row.Text
		return
	}
	if row.Form == whoService {
		row.Name = row.Text
		return
	}
	if !strings.HasPrefix(row.Text, "arn:") {
		return
	}
	arn := v.ARN()
	if text, ok := arn.Known(iam.ARNPartition); ok {
		row.Partition = text
	}
	if text, ok := arn.Known(iam.ARNAccount); ok && iam.IsAccountID(text) {
		row.Account = text
	}
	if text, ok := arn.Known(iam.ARNResource); ok {
		_, row.Name, _ = strings.Cut(text, "/")
	}
}

// unassumed tells whether no action of the statement lets in a kind of principal, and each of its
// actions suits another of its principals.
func (s *trustStatement) unassumed(kind string) bool {
	if kind == "" || kind == kindOther || s.effect != "Allow" || !s.kindsKnown {
		return false
	}
	some := false
	for _, action := range []int{assumeRole, assumeWebIdentity, assumeSAML} {
		if s.does[action] == iam.Unknown || s.does[action] == iam.Yes && suits(action, kind) {
			return false
		}
		if s.does[action] == iam.Yes {
			some = true
			if !slices.ContainsFunc(s.kinds, func(k string) bool { return suits(action, k) }) {
				return false
			}
		}
	}
	return some
}

// harmless are condition keys that say nothing of who calls.
//
//nolint:gochecknoglobals // A constant table.
var harmless = []string{
	"aws:currenttime", "aws:epochtime", "aws:multifactorauthage", "aws:multifactorauthpresent", "aws:requestedregion", "aws:securetransport",
	"aws:tagkeys", "aws:tokenissuetime", "aws:useragent", "aws:referer", "sts:durationseconds", "sts:externalid", "sts:rolesessionname",
	"sts:sourceidentity", "sts:transitivetagkeys",
}

// limits works out which conditions say who gets in.
func (w *trustWalk) limits(s *trustStatement, row *Principal) {
	seen, open := map[string]bool{}, !s.closedConditions()
	limited := open
	for _, c := range s.Condition.Rows {
		key := strings.ToLower(c.Key)
		if seen[key] {
			continue
		}
		seen[key] = true
		admitted := s.Condition.Admits(c.Key, iam.AdmitsOptions{Variables: w.variables})
		if slices.Contains(harmless, key) || strings.HasPrefix(key, "aws:requesttag/") {
			continue
		}
		limited = limited || admitted.Kind != iam.AdmitsAnything
		if w.firm(s, c.Key) {
			row.Limits = append(row.Limits, key)
		}
	}
	row.Unlimited = !limited && w.undenied(assumeRole) && s.effect == "Allow"
	external, _ := s.Condition.On("sts:ExternalId")
	switch {
	case len(external) == 0 && !open:
		row.ExternalID = "none"
	case w.firm(s, "sts:ExternalId"):
		row.ExternalID = "required"
	}
}

// firm tells whether conditions certainly need a key to have one of some values, not of all.
func (w *trustWalk) firm(s *trustStatement, key string) bool {
	rows, _ := s.Condition.On(key)
	return slices.ContainsFunc(rows, func(c iam.Condition) bool { return w.firmRow(&c) })
}

// firmRow tells whether a row certainly needs its key to have one of some values, not of all.
func (w *trustWalk) firmRow(c *iam.Condition) bool {
	if !c.Valid || c.Operator.Negated || c.Operator.Type == iam.TypeNull || !needsKey(c) || c.Open || c.Malformed {
		return false
	}
	for i := range c.Values {
		text, ok := c.Values[i].Known()
		if !ok || c.Operator.Wildcards() && strings.Trim(text, "*?") == "" && strings.Contains(text, "*") {
			return false
		}
	}
	return true
}

// coverPrincipals finds principals that others of the statement cover.
func (w *trustWalk) coverPrincipals(rows []Principal) {
	for i := range rows {
		row := &rows[i]
		for k := range rows {
			if k != i && covers(&rows[k], row, k < i) {
				row.CoveredBy, row.CoveredByText = rows[k].At, rows[k].Text
				break
			}
		}
	}
}

// covers tells whether one principal lets in all of another one. Of two that are the same, the first
// one does.
func covers(by, row *Principal, first bool) bool {
	switch {
	case row.Under != underAWS || row.Form == "" || by.Form == "" || by.Under != underAWS && by.Under != "":
		return row.Under == by.Under && row.Text == by.Text && row.Form != "" && by.Form != "" && first
	case row.Text == by.Text:
		return first
	case by.Form == whoEveryone:
		return row.Form != whoOther
	case row.Account == "" || row.Account != by.Account:
		return false
	case isWholeAccount(row.Form) && isWholeAccount(by.Form):
		return first
	}
	role, _, _ := strings.Cut(row.Name, "/")
	return row.Form == whoSession && by.Form == whoRole && by.Partition == row.Partition && role == lastWord(by.Name)
}

func isWholeAccount(form string) bool { return form == whoAccount || form == whoRoot }

func lastWord(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }

// serviceProblems looks at a service's host.
func serviceProblems(row *Principal) {
	host := row.Text
	add := func(problem string) { row.Problems = append(row.Problems, problem) }
	if _, rest, ok := strings.Cut(host, "://"); ok {
		host, row.Part = rest, host[:len(host)-len(rest)]
		add("scheme")
	}
	if trimmed := strings.TrimRight(host, "/"); trimmed != host {
		host, row.Part = trimmed, "/"
		add("slash")
	}
	if len(row.Problems) > 0 {
		row.Fixed = host
	}
	row.Name = host
	name, domain, ok := services.Split(host)
	switch {
	case !ok || domain == ".amazon.com" && services.Known(name):
		row.Fixed = ""
		add("domain")
		row.Near = servicesBefore(host)
	case strings.HasPrefix(domain, ".amazonaws.com") && !services.Known(name):
		row.Fixed = ""
		add("unknown-service")
		row.Near = nearServices(name, domain)
	}
}

// servicesBefore are the service principals that a host begins with, the longest one.
func servicesBefore(host string) []Near {
	for name := host; ; {
		if services.Known(name) {
			meant := name + services.Domains()[0]
			return []Near{{Name: meant, Distance: typoDistance(host, meant)}}
		}
		at := strings.LastIndexByte(name, '.')
		if at < 0 {
			return nil
		}
		name = name[:at]
	}
}

// nearServices are service principals like a name.
func nearServices(name, domain string) []Near {
	var found []Near
	name = strings.ToLower(name)
	for _, one := range services.Names() {
		limit := 2
		if len(one) < 5 {
			limit = 1
		}
		if diff := len(one) - len(name); diff > limit || -diff > limit {
			continue
		}
		if distance := typoDistance(name, one); distance <= limit {
			found = append(found, Near{Name: one + domain, Distance: distance})
		}
	}
	return bestNear(found)
}
