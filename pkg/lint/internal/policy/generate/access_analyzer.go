package generate

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
)

// accessAnalyzerChecks are the checks of IAM Access Analyzer, tab-separated: type of finding, issue
// code, what it is about in our words, which policies it is for, and, where no rule covers it, why.
//
//go:embed access_analyzer.tsv
var accessAnalyzerChecks string

// check is one of them.
type check struct{ finding, code, about, policies, reason string }

var (
	errCheck       = errors.New("not a check of Access Analyzer")
	errCoverage    = errors.New("a check of Access Analyzer needs a rule or a reason, and not both")
	errCheckFormat = errors.New("a row of access_analyzer.tsv has other than five columns")
)

func checks() ([]check, error) {
	var out []check
	for line := range strings.Lines(accessAnalyzerChecks) {
		row := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(row) != 5 {
			return nil, fmt.Errorf("%w: %q", errCheckFormat, row)
		}
		out = append(out, check{row[0], row[1], row[2], row[3], row[4]})
	}
	return out, nil
}

// accessAnalyzerPage is docs/access-analyzer.md: each check with the rules that cover it, or why none
// does.
func accessAnalyzerPage(rules []policy.Rule) ([]byte, error) {
	all, err := checks()
	if err != nil {
		return nil, err
	}
	covers := map[string][]*policy.Rule{}
	for i := range rules {
		for _, code := range rules[i].AccessAnalyzer {
			if !slices.ContainsFunc(all, func(c check) bool { return c.code == code }) {
				return nil, fmt.Errorf("%s covers %q: %w", rules[i].ID, code, errCheck)
			}
			covers[code] = append(covers[code], &rules[i])
		}
	}
	var table strings.Builder
	covered := 0
	for _, c := range all {
		by := covers[c.code]
		if (len(by) > 0) == (c.reason != "") {
			return nil, fmt.Errorf("%w: %s", errCoverage, c.code)
		}
		if len(by) > 0 {
			covered++
		}
		fmt.Fprintf(&table, "| %s | %s | %s | %s | %s |\n", c.code, c.finding, c.policies, cell(c.about), answer(c, by))
	}
	var out strings.Builder
	out.WriteString("<!-- Generated from the METADATA in policies/rules and from access_analyzer.tsv by go generate. Do not edit. -->\n\n")
	out.WriteString("# arthurlint and IAM Access Analyzer\n\n")
	fmt.Fprintf(&out, "[IAM Access Analyzer](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html) validates policies online, with credentials, "+
		"by %d checks. Of these, %d are covered by rules of arthurlint, offline; the others say why not.\n\n", len(all), covered)
	out.WriteString("| check | finding | for | about | rules, or why none |\n|---|---|---|---|---|\n")
	out.WriteString(table.String())
	return []byte(out.String()), nil
}

func answer(c check, rules []*policy.Rule) string {
	if len(rules) == 0 {
		return cell(c.reason)
	}
	links := make([]string, 0, len(rules))
	for _, r := range rules {
		links = append(links, fmt.Sprintf("[%s](../policies/%s/README.md)", r.ID, r.Folder()))
	}
	return strings.Join(links, ", ")
}

// cell is text as a table's cell has it.
func cell(text string) string {
	return strings.NewReplacer("|", "\\|", "*", "\\*", "_", "\\_", "<", "&lt;").Replace(text)
}
