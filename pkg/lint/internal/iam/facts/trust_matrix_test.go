package facts

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A token of the universe that the matrix is held to: its subject, and of whom it is. Any of them may
// have any of matrixAudiences.
type matrixToken struct {
	sub string
	// of is the namespace or the owner; strange ones are named by no policy of the matrix.
	of      string
	strange bool
	// custom tokens need a template of subjects that a customer has set.
	custom bool
}

func matrixAudiences() []string {
	return []string{"sts.amazonaws.com", "https://example.org", "sts.eu-west-1.amazonaws.com"}
}

func clusterTokens() []matrixToken {
	var out []matrixToken
	for _, ns := range []string{"ml", "web", "team-a", "team-b", "kube-system", "zq7", "x", "q-9-w"} {
		for _, name := range []string{"scorer", "scorer-2", "default", "zz.9", "a"} {
			out = append(out, matrixToken{
				sub: "system:serviceaccount:" + ns + ":" + name, of: ns, strange: ns == "zq7" || ns == "x" || ns == "q-9-w",
			})
		}
	}
	return out
}

func hubTokens() []matrixToken {
	var out []matrixToken
	add := func(sub, of string, custom bool) {
		out = append(out, matrixToken{sub: sub, of: of, strange: of == "zq7" || of == "x", custom: custom})
	}
	const workflow = ":job_workflow_ref:acme/ci/.github/workflows/x.yml@refs/heads/main"
	for _, owner := range []string{"acme", "acme-labs", "zq7", "x"} {
		for _, repo := range []string{"app", "app-2", "lib", "zz.9"} {
			for _, context := range []string{
				"ref:refs/heads/main", "ref:refs/heads/dev", "ref:refs/heads/a/b", "ref:refs/tags/v1", "environment:prod", "environment:a%3Ab",
				"pull_request", "ref:refs/pull/7/merge",
			} {
				add("repo:"+owner+"/"+repo+":"+context, owner, false)
				add("repo:"+owner+"@12/"+repo+"@345:"+context, owner, false)
				add("repo:"+owner+"/"+repo+":"+context+workflow, owner, true)
			}
			add("repo:"+owner+"/"+repo, owner, true)
		}
		add("repository_owner:"+owner+":repository_visibility:private", owner, true)
		add("repository_owner:"+owner, owner, true)
	}
	return out
}

// matrixGlobs are the patterns met so far.
var matrixGlobs = map[string]*regexp.Regexp{}

// matrixGlob is a pattern of IAM's as a regular expression.
func matrixGlob(pattern string, wildcards, fold bool) *regexp.Regexp {
	id := fmt.Sprint(pattern, wildcards, fold)
	if matrixGlobs[id] == nil {
		matrixGlobs[id] = newMatrixGlob(pattern, wildcards, fold)
	}
	return matrixGlobs[id]
}

func newMatrixGlob(pattern string, wildcards, fold bool) *regexp.Regexp {
	text := regexp.QuoteMeta(pattern)
	if wildcards {
		text = strings.NewReplacer(`\*`, `.*`, `\?`, `.`).Replace(text)
	}
	if fold {
		text = "(?i)" + text
	}
	return regexp.MustCompile(`(?s)^(?:` + text + `)$`)
}

// holds tells by the text of an operator whether a claim that is there fulfils a condition, as the
// guide has it (reference_policies_elements_condition_operators): the value is there, so that neither
// IfExists nor a set operator on one value makes a difference.
func holds(operator string, values []string, claim string) bool {
	base := strings.TrimSuffix(operator[strings.LastIndexByte(operator, ':')+1:], "IfExists")
	some := slices.ContainsFunc(values, func(v string) bool {
		return matrixGlob(v, strings.HasSuffix(base, "Like"), strings.HasSuffix(base, "IgnoreCase")).MatchString(claim)
	})
	return some != strings.Contains(base, "Not")
}

type matrixCondition struct {
	operator string
	values   []string
}

func (c matrixCondition) holds(claim string) bool {
	return c.operator == "" || holds(c.operator, c.values, claim)
}

// expected is the verdict by looking at every token of the universe, some audience of which gets in.
func expected(tokens []matrixToken, sub matrixCondition) string {
	in := map[string]bool{}
	some, custom := false, false
	for _, token := range tokens {
		if !sub.holds(token.sub) {
			continue
		}
		custom = custom || token.custom
		if !token.custom {
			some = true
			in[token.of] = true
		}
	}
	switch {
	case !some && custom:
		return ""
	case !some:
		return verdictDead
	case !slices.ContainsFunc(tokens, func(t matrixToken) bool { return t.strange && !in[t.of] }):
		return verdictOpen
	}
	return verdictOK
}

func matrixOperators() []string {
	return []string{
		"", "StringEquals", "StringEqualsIgnoreCase", "StringLike", "StringNotEquals", "StringNotEqualsIgnoreCase", "StringNotLike",
		"StringEqualsIfExists", "StringLikeIfExists", "ForAllValues:StringEquals", "ForAllValues:StringLike", "ForAnyValue:StringEquals",
		"ForAnyValue:StringLike", "ForAllValues:StringNotLike", "ForAnyValue:StringNotEquals",
	}
}

func clusterSubjects() [][]string {
	const p = "system:serviceaccount:"
	return [][]string{
		{p + "ml:scorer"},
		{p + "ml:scorer", p + "web:default"},
		{p + "ml:*"},
		{p + "ml:sc*"},
		{p + "*:scorer"},
		{p + "*:*"},
		{p + "*"},
		{"*"},
		{p + "team-*:scorer"},
		{p + "team-*"},
		{p + "ml:scorer", "*"},
		{p + "?*:*"},
		{"system:serviceaccounts:ml:scorer"},
		{"serviceaccount:ml:scorer"},
		{p + "ml"},
		{p + "ml:"},
		{p + "ml/scorer"},
		{p + " ml:scorer"},
		{p + "ML:scorer"},
		{p + "ml:my_scorer"},
		{p + "ml:scorer:x"},
		{p + "ml::scorer"},
		{"ml:scorer"},
		{"repo:acme/app:pull_request"},
		{p + "ml_*:scorer"},
		{p + "*:Scorer"},
		{p + "ml:scorer", p + "ML:scorer"},
		{"*:scorer"},
		{"*:ml:*"},
		{p + "ml:?corer"},
		{"system:*"},
		{""},
		{p + strings.Repeat("m", 64) + ":*"},
	}
}

func hubSubjects() [][]string {
	return [][]string{
		{"repo:acme/app:ref:refs/heads/main"},
		{"repo:acme/app:*"},
		{"repo:acme/app:ref:refs/heads/*"},
		{"repo:acme/app:environment:prod"},
		{"repo:acme/app:pull_request"},
		{"repo:acme/*"},
		{"repo:acme*/*"},
		{"repo:*"},
		{"*"},
		{"repo:*/app:*"},
		{"repo:*:ref:refs/heads/main"},
		{"*:ref:refs/heads/main"},
		{"repo:acme/app"},
		{"repo:acme/app:refs/heads/main"},
		{"repo:acme/app:ref:main"},
		{"acme/app:pull_request"},
		{"repo:acme:*"},
		{"repo:acme/app:env:prod"},
		{"repo:acme@12/app@345:ref:refs/heads/main"},
		{"repo:acme@*/app@*:*"},
		{"repo:acme@*/*"},
		{"repo:acme/app:ref:refs/heads/main", "repo:acme/lib:ref:refs/heads/main"},
		{"repository_owner:acme"},
		{"repository_owner:*"},
		{"Repo:acme/app:pull_request"},
		{"repo:acme/app :pull_request"},
		{"repo:https://github.com/acme/app:pull_request"},
		{""},
		{"repo:acme/app:ref:refs/heads/main", "*"},
		{"repo:*/*:environment:prod"},
		{"repo:acme/app:environment:a:b"},
		{"repo:acme/app:pull_request:job_workflow_ref:acme/ci/.github/workflows/x.yml@refs/heads/main"},
		{"repo:?*/app:pull_request"},
		{"repository:acme/app:pull_request"},
		{"system:serviceaccount:ml:scorer"},
	}
}

func matrixAudienceShapes() []matrixCondition {
	return []matrixCondition{
		{},
		{"StringEquals", []string{"sts.amazonaws.com"}},
		{"StringEquals", []string{"https://example.org"}},
		{"StringLike", []string{"*"}},
		{"StringLike", []string{"sts.*"}},
		{"StringEquals", []string{"sts.*"}},
		{"StringEquals", []string{"sts.amazonaws.com", "sts.*"}},
		{"StringNotEquals", []string{"https://example.org"}},
		{"StringEqualsIfExists", []string{"sts.amazonaws.com"}},
		{"ForAllValues:StringEquals", []string{"sts.amazonaws.com"}},
	}
}

// TestMatrix holds the verdicts to those of a universe of tokens: all combinations of issuer, operator,
// subject and audience.
func TestMatrix(t *testing.T) {
	verdicts := map[string]int{}
	for _, m := range []struct {
		issuer   string
		tokens   []matrixToken
		subjects [][]string
	}{{eksIssuer, clusterTokens(), clusterSubjects()}, {hubIssuer, hubTokens(), hubSubjects()}} {
		for _, operator := range matrixOperators() {
			for i, values := range m.subjects {
				if operator == "" && i > 0 {
					break
				}
				sub := matrixCondition{operator, values}
				of := expected(m.tokens, sub)
				for _, aud := range matrixAudienceShapes() {
					want := of
					if !slices.ContainsFunc(matrixAudiences(), aud.holds) {
						want = verdictDead
					}
					text := matrixPolicy(m.issuer, sub, aud)
					f := trustFacts(t, text)
					if len(f.Tokens) != 1 {
						t.Fatalf("%d tokens in %s", len(f.Tokens), text)
					}
					got := f.Tokens[0]
					verdicts[got.Vendor+" "+got.Verdict]++
					if got.Verdict != want {
						t.Errorf("%s %v, aud %s %v: %q, want %q (reach %q, dead %v)", operator, values, aud.operator, aud.values, got.Verdict, want, got.Reach, got.Dead)
					}
				}
			}
		}
	}
	t.Log(verdicts)
}

func matrixPolicy(issuer string, sub, aud matrixCondition) string {
	blocks := map[string][]string{}
	for _, one := range []struct {
		c   matrixCondition
		key string
	}{{sub, issuer + ":sub"}, {aud, issuer + ":aud"}} {
		if one.c.operator != "" {
			blocks[one.c.operator] = append(blocks[one.c.operator], fmt.Sprintf(`%q:["%s"]`, one.key, strings.Join(one.c.values, `","`)))
		}
	}
	var operators []string
	for operator, keys := range blocks {
		operators = append(operators, fmt.Sprintf(`%q:{%s}`, operator, strings.Join(keys, ",")))
	}
	slices.Sort(operators)
	return `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::` + ownAccount + `:oidc-provider/` +
		issuer + `"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{` + strings.Join(operators, ",") + `}}]}`
}
