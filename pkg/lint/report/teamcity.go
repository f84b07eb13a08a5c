package report

import (
	"bufio"
	"cmp"
	"fmt"
	"html"
	"io"
	"strings"
	"unicode/utf16"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// writeTeamCity writes service messages: the rules with findings, the findings as inspections, and
// failures as problems of the build
// (https://www.jetbrains.com/help/teamcity/service-messages.html#Reporting+Inspections).
func writeTeamCity(w io.Writer, r *diag.Report, o Options) error {
	out := bufio.NewWriter(w)
	titles := map[string]string{}
	for _, rule := range o.rules() {
		titles[rule.ID] = strings.ReplaceAll(rule.Title, "`", "")
	}
	told := map[string]bool{}
	active(r, func(f *diag.Finding) {
		if !told[f.Rule] {
			told[f.Rule] = true
			name := cmp.Or(titles[f.Rule], f.Rule)
			// Descriptions are shown as HTML.
			fmt.Fprintf(out, "##teamcity[inspectionType id='%s' name='%s' category='%s' description='%s']\n",
				teamcity(f.Rule, 255), teamcity(name, 255), teamcity(toolName+" "+category(f.Rule), 255), teamcity(html.EscapeString(f.Help), 4000))
		}
		start, _ := positions(f.Place)
		fmt.Fprintf(out, "##teamcity[inspection typeId='%s' message='%s' file='%s' line='%d' SEVERITY='%s']\n",
			teamcity(f.Rule, 255), teamcity(f.Message, 4000), teamcity(f.Place.File.Name, 4000), start.Line, strings.ToUpper(f.Severity.String()))
	})
	for _, failure := range r.Failures {
		fmt.Fprintf(out, "##teamcity[buildProblem description='%s' identity='%s']\n",
			teamcity(FailureLine(failure), 4000), hash(failure.File, failure.Message))
	}
	return out.Flush() //nolint:wrapcheck // Write says what was being done
}

// teamcity escapes a value, cut to the length that TeamCity takes.
func teamcity(s string, limit int) string {
	var out strings.Builder
	units := utf16.Encode([]rune(Visible(s)))
	if len(units) > limit {
		units = append(units[:limit-1], '…')
	}
	for _, unit := range units {
		switch {
		case unit == '\'' || unit == '|' || unit == '[' || unit == ']':
			out.WriteByte('|')
			out.WriteByte(byte(unit))
		case unit < 0x80:
			out.WriteByte(byte(unit))
		default:
			fmt.Fprintf(&out, "|0x%04x", unit)
		}
	}
	return out.String()
}
