package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// A JUnit report: a suite a file, a case a finding. There are no times in it, which differ from run
// to run.
type (
	junitReport struct {
		XMLName  xml.Name      `xml:"testsuites"`
		Name     string        `xml:"name,attr"`
		Tests    int           `xml:"tests,attr"`
		Failures int           `xml:"failures,attr"`
		Errors   int           `xml:"errors,attr"`
		Suites   []*junitSuite `xml:"testsuite"`

		byFile map[string]*junitSuite
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Skipped  int         `xml:"skipped,attr"`
		Cases    []junitCase `xml:"testcase"`

		names map[string]int
	}
	junitCase struct {
		Name    string        `xml:"name,attr"`
		Class   string        `xml:"classname,attr"`
		Skipped string        `xml:"skipped,omitempty"`
		Error   *junitProblem `xml:"error"`
		Failure *junitProblem `xml:"failure"`
	}
	junitProblem struct {
		Type    string `xml:"type,attr"`
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
)

// writeJUnit writes the report as tests that fail. Where nothing is found one passes: CI systems
// take a report without tests for a mistake.
func writeJUnit(w io.Writer, r *diag.Report, o Options) error {
	out := junitReport{Name: toolName, byFile: map[string]*junitSuite{}}
	shown(r, o, func(f *diag.Finding) {
		c := junitCase{Name: strings.TrimRight(fmt.Sprintf("%s %s %s %s", f.Rule, f.Document.Kind, f.Document.Name, f.Path), " ")}
		if s := f.Suppressed; s != nil {
			c.Skipped = Visible(suppressedBy(s))
		} else {
			start, _ := positions(f.Place)
			text := fmt.Sprintf("%s:%d:%d\n%s\n", Visible(f.Place.File.Name), start.Line, start.Column, strings.Join(paragraphs(f)[1:], "\n"))
			c.Failure = &junitProblem{Type: f.Severity.String(), Message: Visible(f.Message), Text: text}
		}
		out.suite(f.Place.File.Name).add(c)
	})
	for _, failure := range r.Failures {
		name := failure.File
		if name == "" {
			name = toolName
		}
		out.suite(name).add(junitCase{Name: toolName, Error: &junitProblem{Type: "failure", Message: Visible(failure.Message)}})
	}
	if len(out.Suites) == 0 {
		out.suite(toolName).add(junitCase{Name: "nothing found"})
	}
	for _, s := range out.Suites {
		out.Tests += s.Tests
		out.Failures += s.Failures
		out.Errors += s.Errors
	}
	return writeXML(w, out)
}

// suite is that of a file; a file has one.
func (r *junitReport) suite(file string) *junitSuite {
	s := r.byFile[file]
	if s == nil {
		s = &junitSuite{Name: Visible(file), names: map[string]int{}}
		r.byFile[file] = s
		r.Suites = append(r.Suites, s)
	}
	return s
}

// add adds a case, under a name of its own: readers keep one case a name.
func (s *junitSuite) add(c junitCase) {
	c.Name, c.Class = Visible(c.Name), s.Name
	if s.names[c.Name]++; s.names[c.Name] > 1 {
		c.Name = fmt.Sprintf("%s (%d)", c.Name, s.names[c.Name])
	}
	s.Tests++
	switch {
	case c.Failure != nil:
		s.Failures++
	case c.Error != nil:
		s.Errors++
	case c.Skipped != "":
		s.Skipped++
	}
	s.Cases = append(s.Cases, c)
}

// writeXML writes a value as an XML document. Characters that XML has no way to write have been
// made visible before.
func writeXML(w io.Writer, value any) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err //nolint:wrapcheck // Write says what was being done
	}
	encoder := xml.NewEncoder(w)
	encoder.Indent("", "  ")
	if err := encoder.Encode(value); err != nil {
		return err //nolint:wrapcheck // Write says what was being done
	}
	_, err := io.WriteString(w, "\n")
	return err //nolint:wrapcheck // Write says what was being done
}
