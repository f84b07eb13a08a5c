package report_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
	"github.com/arthurlint/arthurlint/pkg/lint/report"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// hostile are pieces of what somebody may write into a file or its name to be taken for something
// else by whoever reads the report.
var hostilePieces = []string{
	"%", "%0A", "%25", "\r", "\n", "\r\n", ":", "::", "::error::", "::stop-commands::x", ",", ",line=1", ";", "]", "[", "'", "|", "|n", "|'",
	"##vso[task.setvariable variable=x]", "##[error]", "##teamcity[buildStop]", "<", ">", "&", "&amp;", "\"", "]]>", "<!--", "{0}", "{{0}}", "[a](https://x)",
	"`", "*", "_", "|x|", "@someone", "https://example.com", "www.example.com", "\x1b[2J", "\x00", "\u202e", "\u2028", "\ufeff", "\xff", "é", "日", "🎉", "a", "b", " ", "/", "\\", "..", "\t", "#", "-",
}

func hostileText(r *rand.Rand) string {
	var out strings.Builder
	for range 1 + r.IntN(6) {
		out.WriteString(hostilePieces[r.IntN(len(hostilePieces))])
	}
	return out.String()
}

// hostileReport has one finding and one failure made of hostile texts.
func hostileReport(r *rand.Rand) *diag.Report {
	file := &source.File{Name: hostileText(r), Text: []byte("a: b\n")}
	place := diag.Place{File: file, Range: source.Range{Start: 3, End: 4}}
	return &diag.Report{
		Findings: []diag.Finding{{
			Rule: "storageclass/gp2", Severity: diag.Error, Message: hostileText(r), Place: place, Path: "/" + hostileText(r),
			Document: diag.Document{Kind: "StorageClass", Name: hostileText(r)}, Fingerprint: "0a",
			Related: []diag.Related{{Place: place, Message: hostileText(r)}},
		}},
		Failures: []diag.Failure{{File: hostileText(r), Message: hostileText(r)}},
	}
}

var (
	// What the readers of the three kinds of commands accept, by their documentation and sources.
	githubCommand   = regexp.MustCompile(`^::(error) title=([^,:]*)((?:,[a-zA-Z]+=[^,:]*)*)::(.*)$`)
	azureCommand    = regexp.MustCompile(`^##vso\[task\.logissue type=error;((?:[a-z]+=[^;\]]*;)*)\](.*)$`)
	teamcityCommand = regexp.MustCompile(`^##teamcity\[(inspectionType|inspection|buildProblem)((?: [A-Za-z]+='(?:[^'|\[\]\n\r]|\|['|\[\]nr]|\|0x[0-9a-f]{4})*')+)\]$`)
	teamcityValue   = regexp.MustCompile(`(message|file)='((?:[^'|]|\|['|\[\]]|\|0x[0-9a-f]{4})*)'`)
)

// TestCommandsCannotBeForged: whatever stands in files and their names, each finding is one command,
// whose reader gets back what was meant and nothing else.
func TestCommandsCannotBeForged(t *testing.T) {
	for seed := range 3000 {
		r := hostileReport(rand.New(rand.NewPCG(uint64(seed), 1)))
		visible := compactMessage(t, r)
		for format, read := range map[string]func(line string) (message string, ok bool){
			"github": readGitHub, "azure": readAzure, "teamcity": readTeamCity,
		} {
			var out bytes.Buffer
			if err := report.Write(&out, format, r, report.Options{}); err != nil {
				t.Fatal(err)
			}
			lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
			want := 2
			if format == "teamcity" {
				want = 3
			}
			if len(lines) != want {
				t.Fatalf("%s, seed %d: %d lines\n%s", format, seed, len(lines), out.String())
			}
			for i, line := range lines {
				message, ok := read(line)
				if !ok || strings.ContainsAny(line, "\r\x1b\x00") {
					t.Fatalf("%s, seed %d: %q is no command", format, seed, line)
				}
				if i == len(lines)-2 && !strings.HasPrefix(message, visible) {
					t.Fatalf("%s, seed %d: message %q, want %q", format, seed, message, visible)
				}
			}
		}
	}
}

// TestLogsHoldNoCommands: what stands in files, and their names, begins no command in the log of a CI
// system, in the formats for people.
func TestLogsHoldNoCommands(t *testing.T) {
	anywhere := regexp.MustCompile(`##[A-Za-z]*\[`)
	for seed := range 3000 {
		r := rand.New(rand.NewPCG(uint64(seed), 5))
		hostile := hostileReport(r)
		hostile.Findings[0].Place.File.Text = []byte("a: " + hostileText(r) + "\n")
		for _, format := range []string{"text", "compact"} {
			var out bytes.Buffer
			if err := report.Write(&out, format, hostile, report.Options{}); err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(out.String()) {
				if anywhere.MatchString(line) || strings.HasPrefix(strings.TrimSpace(line), "::") {
					t.Fatalf("%s, seed %d: %q", format, seed, line)
				}
			}
		}
	}
}

// compactMessage is the message of the first finding as the compact format shows it.
func compactMessage(t *testing.T, r *diag.Report) string {
	t.Helper()
	var out bytes.Buffer
	one := &diag.Report{Findings: []diag.Finding{{Rule: "x/y", Severity: diag.Error, Message: r.Findings[0].Message, Place: r.Findings[0].Place}}}
	one.Findings[0].Place.File = &source.File{Name: "f", Text: []byte("a: b\n")}
	if err := report.Write(&out, "compact", one, report.Options{}); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(strings.TrimPrefix(out.String(), "f:1:4:1:5: error: "), " [x/y]\n")
}

func readGitHub(line string) (string, bool) {
	m := githubCommand.FindStringSubmatch(line)
	if m == nil {
		return "", false
	}
	return strings.NewReplacer("%0D", "\r", "%0A", "\n", "%25", "%").Replace(m[4]), true
}

func readAzure(line string) (string, bool) {
	m := azureCommand.FindStringSubmatch(line)
	if m == nil {
		return "", false
	}
	return strings.NewReplacer("%0D", "\r", "%0A", "\n", "%AZP25", "%").Replace(m[2]), true
}

func readTeamCity(line string) (string, bool) {
	if !teamcityCommand.MatchString(line) {
		return "", false
	}
	for _, m := range teamcityValue.FindAllStringSubmatch(line, -1) {
		if m[1] == "message" {
			return unescapeTeamCity(m[2]), true
		}
	}
	return "", true
}

func unescapeTeamCity(s string) string {
	var units []uint16
	for len(s) > 0 {
		switch {
		case strings.HasPrefix(s, "|0x"):
			unit, err := strconv.ParseUint(s[3:7], 16, 16)
			if err != nil {
				panic(err)
			}
			units, s = append(units, uint16(unit)), s[7:]
		case s[0] == '|':
			units, s = append(units, uint16(s[1])), s[2:]
		default:
			units, s = append(units, uint16(s[0])), s[1:]
		}
	}
	return string(utf16.Decode(units))
}

// TestDocumentsStayWhole: JSON and XML can be read back, and say what was meant.
func TestDocumentsStayWhole(t *testing.T) {
	for seed := range 1000 {
		r := hostileReport(rand.New(rand.NewPCG(uint64(seed), 2)))
		visible := compactMessage(t, r)
		for _, format := range []string{"json", "sarif", "gitlab", "rdjson"} {
			var out bytes.Buffer
			if err := report.Write(&out, format, r, report.Options{}); err != nil {
				t.Fatal(err)
			}
			if !json.Valid(out.Bytes()) {
				t.Fatalf("%s, seed %d: %s", format, seed, out.String())
			}
		}
		var suites struct {
			Suites []struct {
				Cases []struct {
					Failure struct {
						Message string `xml:"message,attr"`
					} `xml:"failure"`
				} `xml:"testcase"`
			} `xml:"testsuite"`
		}
		readXML(t, r, "junit", &suites)
		if got := suites.Suites[0].Cases[0].Failure.Message; got != visible {
			t.Fatalf("junit, seed %d: %q, want %q", seed, got, visible)
		}
		var files struct {
			Files []struct {
				Errors []struct {
					Message string `xml:"message,attr"`
				} `xml:"error"`
			} `xml:"file"`
		}
		readXML(t, r, "checkstyle", &files)
		if got := files.Files[0].Errors[0].Message; got != visible {
			t.Fatalf("checkstyle, seed %d: %q, want %q", seed, got, visible)
		}
	}
}

func readXML(t *testing.T, r *diag.Report, format string, into any) {
	t.Helper()
	var out bytes.Buffer
	if err := report.Write(&out, format, r, report.Options{}); err != nil {
		t.Fatal(err)
	}
	if err := xml.Unmarshal(out.Bytes(), into); err != nil {
		t.Fatalf("%s: %v\n%s", format, err, out.String())
	}
}

// TestMarkdownStandsForItself: a job summary holds no link, mention or markup of a file's.
func TestMarkdownStandsForItself(t *testing.T) {
	for seed := range 1000 {
		r := hostileReport(rand.New(rand.NewPCG(uint64(seed), 3)))
		var out bytes.Buffer
		if err := report.JobSummary(&out, r); err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(out.String(), "\n")
		if len(lines) != 11 {
			t.Fatalf("seed %d: %d lines\n%s", seed, len(lines), out.String())
		}
		row := strings.NewReplacer(`\\`, "", `\|`, "").Replace(lines[6])
		if strings.Count(row, "|") != 5 {
			t.Errorf("seed %d: %q has not four cells", seed, lines[6])
		}
		for _, bad := range []string{"<", ">", "@", "https:", "www."} {
			if strings.Contains(lines[6], bad) {
				t.Errorf("seed %d: %q in %q", seed, bad, lines[6])
			}
		}
		if regexp.MustCompile("[^\\\\][*_`\\[]").MatchString(row) {
			t.Errorf("seed %d: markup in %q", seed, row)
		}
	}
}
