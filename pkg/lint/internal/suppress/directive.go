// Package suppress keeps accepted findings out of a run's result: by comments in the files
// themselves, by exceptions of the configuration, and by a baseline. It also tells which of those are wrong,
// expired or of no use.
package suppress

import (
	"fmt"
	"strings"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Directive is one comment that suppresses findings, or was meant to:
//
//	# arthurlint:ignore RULE[,RULE] [until=YYYY-MM-DD] -- reason
//	# arthurlint:ignore-file RULE[,RULE] [until=YYYY-MM-DD] -- reason
//
// Rules are named by their whole ids; there are no patterns, so that a comment never hides what
// nobody has looked at.
type Directive struct {
	File *source.File
	// Range is the comment, from its "#" to the end of its text.
	Range source.Range
	// Rules are the rules as written.
	Rules []Rule
	// Until is the last day that the comment counts, at midnight UTC; zero if it has none.
	Until time.Time
	// Reason is what follows "--", or "".
	Reason string
	// FileWide is true for ignore-file.
	FileWide bool
	// Unread is true where the text around could not be read: then nobody knows whether the
	// comment is of use.
	Unread bool
	// Err says what is wrong with the comment, or is ""; ErrRange is where.
	Err      string
	ErrRange source.Range

	cover cover
}

// Rule is a rule named in a comment.
type Rule struct {
	// ID is the id as written, which may be an alias.
	ID    string
	Range source.Range
}

// Covers tells whether the directive is for what stands at the range.
func (d *Directive) Covers(at source.Range) bool { return d.FileWide || d.cover.has(at) }

// The words that follow "arthurlint:".
const (
	tool       = "arthurlint"
	ignore     = "ignore"
	ignoreFile = "ignore-file"
	untilIs    = "until="
	separator  = "--"
)

// parseDirective reads the comment in the range. It is false for a comment that is not for us.
func parseDirective(file *source.File, at source.Range) (Directive, bool) {
	text := strings.TrimRight(string(file.Slice(at)), " \t")
	at.End = at.Start + len(text)
	p := parser{text: text, i: 1, base: at.Start, d: Directive{File: file, Range: at}}
	p.skip()
	if !strings.HasPrefix(p.rest(), tool) {
		return Directive{}, false
	}
	begin := p.i
	p.i += len(tool)
	switch rest := p.rest(); {
	case strings.HasPrefix(rest, ":"):
		p.i++
		return p.d, p.command(begin)
	case strings.HasPrefix(rest, "-"+ignore) && !wordByte(rest, len("-"+ignore)):
		p.fail(begin, len(text), `a suppression begins with "# arthurlint:ignore"`)
		return p.d, true
	}
	return Directive{}, false
}

// parser reads the text of one comment.
type parser struct {
	text string
	i    int
	base int
	d    Directive
}

func (p *parser) rest() string { return p.text[p.i:] }

func (p *parser) skip() {
	for p.i < len(p.text) && (p.text[p.i] == ' ' || p.text[p.i] == '\t') {
		p.i++
	}
}

// word reads up to the next blank or comma.
func (p *parser) word() (string, source.Range) {
	p.skip()
	begin := p.i
	for p.i < len(p.text) && !strings.ContainsRune(" \t,", rune(p.text[p.i])) {
		p.i++
	}
	return p.text[begin:p.i], source.Range{Start: p.base + begin, End: p.base + p.i}
}

// fail notes the first thing that is wrong, between two offsets into the comment.
func (p *parser) fail(from, to int, format string, args ...any) {
	if p.d.Err == "" {
		p.d.Err = fmt.Sprintf(format, args...)
		p.d.ErrRange = source.Range{Start: p.base + from, End: p.base + to}
	}
}

// command reads what follows the colon. It is false for prose about the tool.
func (p *parser) command(begin int) bool {
	start := p.i
	for wordByte(p.text, p.i) {
		p.i++
	}
	command := p.text[start:p.i]
	switch command {
	case "":
		word, _ := p.word()
		if word != ignore && word != ignoreFile {
			return false
		}
		p.fail(begin, p.i, "no blank belongs between %q and %q", tool+":", word)
	case ignore, ignoreFile:
		p.d.FileWide = command == ignoreFile
		if rest := p.rest(); rest != "" && rest[0] != ' ' && rest[0] != '\t' {
			p.fail(p.i, p.i+1, "a blank belongs between %q and the rule", tool+":"+command)
			break
		}
		p.arguments(start)
	default:
		meant := ignore
		if strings.Contains(command, "file") {
			meant = ignoreFile
		}
		p.fail(begin, p.i, "unknown word %q; did you mean %q?", command, meant)
	}
	return true
}

func (p *parser) arguments(command int) {
	if p.skip(); p.rest() == "" {
		p.fail(command, p.i, `no rule is named; write "# arthurlint:%s RULE -- reason"`, p.text[command:p.i])
		return
	}
	for more := true; more && p.d.Err == ""; {
		p.rule()
		p.skip()
		more = strings.HasPrefix(p.rest(), ",")
		if more {
			p.i++
		}
	}
	for p.d.Err == "" {
		if p.skip(); p.rest() == "" || p.option() {
			return
		}
	}
}

func (p *parser) rule() {
	word, at := p.word()
	begin := at.Start - p.base
	switch {
	case word == "" || word == separator || strings.HasPrefix(word, untilIs):
		p.fail(begin, max(p.i, min(begin+1, len(p.text))), "the id of a rule is missing here")
	case strings.Contains(word, "*"):
		p.fail(begin, p.i, "%q is a pattern; a comment names each rule by its id", word)
	default:
		p.d.Rules = append(p.d.Rules, Rule{ID: word, Range: at})
	}
}

// option reads until= or the reason; after the reason, and after a mistake, it is true.
func (p *parser) option() bool {
	word, at := p.word()
	begin := at.Start - p.base
	switch date, dated := strings.CutPrefix(word, untilIs); {
	case word == separator:
		p.d.Reason = strings.TrimSpace(p.rest())
		p.i = len(p.text)
		return true
	case dated && p.d.Until.IsZero():
		until, err := time.Parse(time.DateOnly, date)
		if err != nil {
			p.fail(begin, p.i, "until= takes a date, YYYY-MM-DD, this is %q", date)
		}
		p.d.Until = until
	case dated:
		p.fail(begin, p.i, "until= stands twice")
	case word == "":
		p.fail(begin, begin+1, `unexpected ","; rules stand before until= and the reason`)
	case strings.HasPrefix(word, separator):
		p.fail(begin, p.i, `a blank belongs between "--" and the reason`)
	case strings.Contains(word, "/"):
		p.fail(begin, p.i, "unexpected %q; rules are separated by commas, and a reason follows \"--\"", word)
	default:
		p.fail(begin, p.i, "unexpected %q; a reason follows \"--\"", word)
	}
	return p.d.Err != ""
}

// wordByte tells whether the byte at i belongs to a word such as ignore-file.
func wordByte(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	c := text[i]
	return c == '-' || c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
