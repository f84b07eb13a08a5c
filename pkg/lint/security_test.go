package lint_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/report"
)

// TestSecurityRules lists the rules that GitHub shows as security alerts, with their scores, so that
// a new rule that gets among them is noticed. It also holds all rules to what SARIF wants to show.
func TestSecurityRules(t *testing.T) {
	linter := newLinter(t, t.TempDir())
	var out bytes.Buffer
	o := report.Options{Rules: linter.RulesInUse}
	if err := report.Write(&out, "sarif", linter.Run(t.Context(), []string{"."}), o); err != nil {
		t.Fatal(err)
	}
	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct {
					Rules []struct {
						ID                                string
						ShortDescription, FullDescription struct{ Text string }
						Help                              struct{ Markdown string }
						HelpURI                           string
						Properties                        map[string]any
					}
				}
			}
		}
	}
	if err := json.Unmarshal(out.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	var list strings.Builder
	for _, rule := range log.Runs[0].Tool.Driver.Rules {
		if rule.ShortDescription.Text == "" || rule.FullDescription.Text == "" || len(rule.Help.Markdown) < 40 || rule.HelpURI == "" {
			t.Errorf("%+v", rule)
		}
		// GitHub shows no more of it.
		if len(rule.ShortDescription.Text) > 1024 || len(rule.FullDescription.Text) > 1024 {
			t.Errorf("%s: too long for GitHub", rule.ID)
		}
		if score := rule.Properties["security-severity"]; score != nil {
			fmt.Fprintf(&list, "%s %s\n", score, rule.ID)
		}
	}
	golden := filepath.Join("testdata", "security.golden")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, []byte(list.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), list.String()); diff != "" {
		t.Errorf("rules about security (-want +got):\n%s", diff)
	}
}
