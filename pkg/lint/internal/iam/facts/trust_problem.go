package facts

import (
	"slices"
	"strings"
	"unicode"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// principalProblems looks at the form of a principal under AWS or Service, and of SAML providers.
func (w *trustWalk) principalProblems(v *iam.Value, row *Principal) {
	text, ok := known(v)
	switch {
	case !ok || row.Form == whoEveryone || row.Form == whoCanonical:
		return
	case strings.ContainsFunc(text, unicode.IsSpace):
		row.Problems = append(row.Problems, "blank")
		if trimmed := strings.TrimSpace(text); !strings.ContainsFunc(trimmed, unicode.IsSpace) && !strings.ContainsAny(trimmed, "*?") {
			row.Fixed = trimmed
		}
		return
	case strings.ContainsAny(text, "*?"):
		row.Problems = append(row.Problems, "wildcard")
		row.Part = text[strings.IndexAny(text, "*?"):][:1]
		return
	case row.Form == whoService:
		serviceProblems(row)
		return
	case !strings.HasPrefix(text, "arn:"):
		return
	}
	principalARN(v.ARN(), row)
}

// principalARN looks at the fields of an ARN. Of several problems the last one is in Part.
func principalARN(arn iam.ARN, row *Principal) {
	add := func(problem, part string) {
		row.Problems = append(row.Problems, problem)
		row.Part = part
	}
	if arn.Complete() != iam.Yes {
		add("fields", row.Text)
		return
	}
	texts := make([]string, 0, len(arn.Fields))
	for _, f := range arn.Fields {
		texts = append(texts, f.Text)
	}
	fixable := true
	if !isPartition(texts[iam.ARNPartition]) {
		add("partition", texts[iam.ARNPartition])
		fixable = false
	}
	if want := serviceOfPrincipal(row.Form); want != "" && texts[iam.ARNService] != want {
		add("service", texts[iam.ARNService])
		texts[iam.ARNService] = want
	}
	if texts[iam.ARNRegion] != "" {
		add("region", texts[iam.ARNRegion])
		texts[iam.ARNRegion] = ""
	}
	if !iam.IsAccountID(texts[iam.ARNAccount]) {
		add("account", texts[iam.ARNAccount])
		fixable = false
	}
	word, name, slash := strings.Cut(texts[iam.ARNResource], "/")
	switch {
	case row.Form == whoOther:
		add("resource", word)
		fixable = false
	case row.Form == whoRoot && texts[iam.ARNResource] != "root" || row.Form != whoRoot && word != strings.ToLower(word):
		add("resource", word)
		texts[iam.ARNResource] = strings.Replace(texts[iam.ARNResource], word, strings.ToLower(word), 1)
		fixable = fixable && row.Form != whoRoot
	case row.Form != whoRoot && (!slash || name == ""):
		add("name", word)
		fixable = false
	case row.Form == whoSession && strings.Count(name, "/") != 1:
		add("name", name)
		fixable = false
	}
	if fixable && len(row.Problems) > 0 {
		row.Fixed = strings.Join(texts, ":")
	}
}

// serviceOfPrincipal is the service in the ARN of a kind of principal.
func serviceOfPrincipal(form string) string {
	switch form {
	case whoSession, whoFederatedUser:
		return "sts"
	case whoRoot, whoRole, whoUser, whoGroup, whoSAML:
		return "iam"
	}
	return ""
}

// assumedActions adds the rows for the actions of a statement of a trust policy.
func (w *trustWalk) assumedActions(s *trustStatement) {
	if !s.Principal.Present || s.Resource.Present && !s.namesSTS() {
		return
	}
	for i := range s.Action.Values {
		w.assumedAction(s, &s.Action.Values[i])
	}
}

// namesSTS tells whether a statement names an action of sts.
func (s *statement) namesSTS() bool {
	return slices.ContainsFunc(s.Action.Values, func(v iam.Value) bool {
		return strings.HasPrefix(strings.ToLower(knownStart(&v)), "sts:")
	})
}

func closedElement(e *iam.Element) bool { return e.Present && !e.Open && !e.Malformed }

func (w *trustWalk) assumedAction(s *trustStatement, v *iam.Value) {
	row := AssumedAction{At: v.Path, Text: v.Text, Statement: s.Path, Effect: s.effect}
	suited, doubt := false, false
	for i := range trustActions {
		switch namesAction(v, strings.ToLower(trustAction(i))) {
		case iam.Yes:
			row.Grants = append(row.Grants, trustAction(i))
			suited = suited || slices.ContainsFunc(s.kinds, func(kind string) bool { return suits(i, kind) })
		case iam.Unknown:
			doubt = true
		case iam.No:
		}
	}
	text, ok := known(v)
	if ok {
		row.Form = w.assumedForm(text, len(row.Grants))
	}
	if s.kindsKnown {
		row.Principals = s.kinds
		row.Useless = !suited && !doubt && len(row.Grants) > 0 && len(s.kinds) > 0
	}
	if row.Useless && row.Form == "literal" {
		row.Fixed = s.suitingAction()
	}
	row.Tags = len(row.Grants) == 1 && row.Grants[0] == trustAction(tagSession) && s.onlyEKS() && closedElement(&s.Action)
	w.out.AssumedActions = append(w.out.AssumedActions, row)
}

func (w *trustWalk) assumedForm(text string, grants int) string {
	prefix, name, colon := strings.Cut(strings.ToLower(text), ":")
	switch {
	case strings.Trim(text, "*") == "" && text != "":
		return "all"
	case colon && prefix == "sts" && strings.Trim(name, "*") == "" && name != "":
		return "service"
	case colon && prefix == "sts" && strings.ContainsAny(name, "*?") && grants > 0:
		return "pattern"
	case grants > 0 && !strings.ContainsAny(text, "*?"):
		return "literal"
	case grants > 0:
		return "pattern"
	case colon && prefix != "sts":
		return "foreign"
	}
	if _, ok := w.data.Action("sts", name); ok {
		return "other"
	}
	return "unknown"
}

// suitingAction is the one action that suits every principal of a statement, unless the statement has
// it already.
func (s *trustStatement) suitingAction() string {
	if len(s.kinds) != 1 {
		return ""
	}
	for _, action := range []int{assumeRole, assumeWebIdentity, assumeSAML} {
		if suits(action, s.kinds[0]) && s.kinds[0] != kindOther && s.does[action] == iam.No {
			return trustAction(action)
		}
	}
	return ""
}
