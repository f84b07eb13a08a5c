package facts

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestRandomSubjects holds verdict and reach of random patterns, one or two conditions of them, to the
// universe of tokens: what it shows is certain, what it does not show, tokens outside of it may.
func TestRandomSubjects(t *testing.T) {
	pieces := map[string][]string{
		eksIssuer: {"system:serviceaccount:", "system:", "*", "*", "?", "ml", ":", ":", "-", "team-a", "scorer", "kube-system", "S"},
		hubIssuer: {"repo:", "*", "*", "?", "acme", "/", "app", ":", "ref:refs/heads/", "main", "environment:", "prod", "@12", "@345", "pull_request"},
	}
	operators := []string{"StringLike", "StringLike", "StringEquals", "StringNotLike", "StringNotEquals", "ForAnyValue:StringLike"}
	r := rand.New(rand.NewPCG(9, 10))
	seen := map[string]int{}
	for issuer, words := range pieces {
		tokens := clusterTokens()
		start := "system:serviceaccount:"
		if issuer == hubIssuer {
			tokens, start = hubTokens(), "repo:"
		}
		value := func() string {
			var text strings.Builder
			if r.IntN(3) > 0 {
				text.WriteString(start)
			}
			for range 1 + r.IntN(5) {
				text.WriteString(words[r.IntN(len(words))])
			}
			return text.String()
		}
		for range 1000 {
			conditions := []matrixCondition{{operators[r.IntN(len(operators))], []string{value()}}}
			if r.IntN(2) == 0 {
				conditions[0].values = append(conditions[0].values, value())
			}
			if other := operators[r.IntN(len(operators))]; r.IntN(3) == 0 && other != conditions[0].operator {
				conditions = append(conditions, matrixCondition{other, []string{value()}})
			}
			var blocks []string
			for _, c := range conditions {
				blocks = append(blocks, `"`+c.operator+`":{"`+issuer+`:sub":["`+strings.Join(c.values, `","`)+`"]}`)
			}
			text := `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::` + ownAccount + `:oidc-provider/` +
				issuer + `"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{` + strings.Join(blocks, ",") + `}}]}`
			got := trustFacts(t, text).Tokens[0]
			seen[got.Verdict+" "+got.Reach]++
			problem := contradicts(got, tokens, conditions)
			if problem == noStranger {
				problem = contradicts(got, append(slices.Clip(tokens), derivedTokens(issuer, conditions)...), conditions)
			}
			if problem != "" {
				t.Fatalf("%v: %s, verdict %q, reach %q", conditions, problem, got.Verdict, got.Reach)
			}
		}
	}
	t.Log(seen)
	for _, want := range []string{"dead none", "open cluster", "open anyone", "ok one", "ok names", "ok namespaces", "ok tenant", "ok tenants"} {
		if seen[want] == 0 {
			t.Errorf("no case is %q", want)
		}
	}
}

// derivedTokens are tokens with names that stand in the values, so that a stranger has what they ask for.
func derivedTokens(issuer string, conditions []matrixCondition) []matrixToken {
	words := []string{"app", "x"}
	for _, c := range conditions {
		for _, v := range c.values {
			whole := strings.NewReplacer("?", "x", "*", "").Replace(v)
			words = append(words, strings.TrimPrefix(whole[strings.LastIndexByte(whole, ':')+1:], "refs/heads/"))
			for _, sep := range []string{":", ":/", ":/@", "*:", "*:/"} {
				for _, text := range []string{whole, strings.ReplaceAll(v, "?", "x")} {
					words = append(words, strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(sep, r) })...)
				}
			}
		}
	}
	slices.Sort(words)
	words = slices.Compact(words)
	var names []string
	for _, word := range words {
		names = append(names, word, word+"x", "x"+word, "x"+word+"x")
	}
	var out []matrixToken
	add := func(sub, of string) { out = append(out, matrixToken{sub: sub, of: of, strange: true}) }
	for _, name := range names {
		if issuer == eksIssuer && derivedName.MatchString(name) {
			for _, of := range []string{"zq7", "x", "q-9-w"} {
				add("system:serviceaccount:"+of+":"+name, of)
			}
		}
		if issuer != hubIssuer || !derivedRepository.MatchString(name) {
			continue
		}
		for _, of := range []string{"zq7", "x"} {
			for _, branch := range names {
				for _, context := range []string{"ref:refs/heads/" + branch, "environment:" + branch, "pull_request"} {
					if derivedBranch.MatchString(branch) {
						add("repo:"+of+"/"+name+":"+context, of)
						add("repo:"+of+"@12/"+name+"@345:"+context, of)
						add("repo:"+of+"@345/"+name+"@12:"+context, of)
					}
				}
			}
		}
	}
	return out
}

var (
	derivedName       = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$`)
	derivedRepository = regexp.MustCompile(`^[A-Za-z0-9._-]+$`)
	derivedBranch     = regexp.MustCompile(`^[A-Za-z0-9._/@-]+$`)
)

const noStranger = "a stranger does not get in"

// contradicts tells what of the universe speaks against a row.
func contradicts(row Token, tokens []matrixToken, conditions []matrixCondition) string {
	subjects, of, custom := map[string]bool{}, map[string]bool{}, false
	for _, token := range tokens {
		if slices.ContainsFunc(conditions, func(c matrixCondition) bool { return !c.holds(token.sub) }) {
			continue
		}
		if token.custom {
			custom = true
			continue
		}
		subjects[token.sub], of[token.of] = true, true
	}
	strange := !slices.ContainsFunc(tokens, func(t matrixToken) bool { return t.strange && !of[t.of] })
	some := len(subjects) > 0
	switch {
	case row.Verdict == verdictDead && (some || custom):
		return "a token gets in"
	case row.Verdict == verdictOpen && !strange:
		return noStranger
	case row.Verdict == verdictOK && strange:
		return "every stranger gets in"
	case row.Reach == reachOne && len(conditions[0].values) == 1 && len(subjects) > 1:
		return "several subjects get in"
	case (row.Reach == reachNames || row.Reach == reachSome || row.Reach == reachTenant) && len(conditions[0].values) == 1 && len(of) > 1:
		return "several tenants get in"
	}
	return ""
}
