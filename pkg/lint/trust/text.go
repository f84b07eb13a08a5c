package trust

import (
	"fmt"
	"io"
	"strings"
)

// Write prints policies in plain words. Escape makes text from a file fit for a terminal.
func Write(out io.Writer, policies []Policy, escape func(string) string) error {
	w := writer{escape: escape}
	for i := range policies {
		if i > 0 {
			w.text.WriteString("\n")
		}
		w.policy(&policies[i])
	}
	if _, err := io.WriteString(out, w.text.String()); err != nil {
		return fmt.Errorf("print who may assume the role: %w", err)
	}
	return nil
}

type writer struct {
	text   strings.Builder
	escape func(string) string
}

func (w *writer) line(depth int, format string, args ...any) {
	for i, arg := range args {
		if s, ok := arg.(string); ok {
			args[i] = w.escape(s)
		}
	}
	fmt.Fprintf(&w.text, strings.Repeat("  ", depth)+format+"\n", args...)
}

func (w *writer) policy(p *Policy) {
	if p.Name == "" {
		w.line(0, "%s", p.File)
	} else {
		w.line(0, "%s: role %s", p.File, p.Name)
	}
	for i := range p.Statements {
		w.statement(&p.Statements[i])
	}
	if len(p.Statements) == 0 {
		w.line(1, "no statement: nobody may assume the role")
	}
}

func (w *writer) statement(s *Statement) {
	name := fmt.Sprintf("statement at line %d", s.Line)
	if s.Sid != "" {
		name = fmt.Sprintf("statement %s at line %d", s.Sid, s.Line)
	}
	verb := map[string]string{"Allow": "allows", "Deny": "denies"}[s.Effect]
	if verb == "" {
		verb = "may allow or deny"
	}
	actions := strings.Join(s.Actions, ", ")
	if actions == "" {
		actions = "no action of a trust policy"
	}
	w.line(1, "%s %s %s to", name, verb, actions)
	for i := range s.Tokens {
		w.token(&s.Tokens[i])
	}
	for i := range s.Principals {
		w.principal(&s.Principals[i])
	}
	if len(s.Tokens)+len(s.Principals) == 0 {
		w.line(2, "principals that the text does not tell")
	}
}

func (w *writer) token(t *Token) {
	title := t.Title
	if title == "" {
		title = "the issuer"
	}
	place := ""
	if t.Region != "" {
		place = " in " + t.Region
	}
	w.line(2, "tokens of %s%s, %s", title, place, t.Issuer)
	for _, why := range t.Dead {
		w.line(3, "dead, no token gets in: %s", why)
	}
	switch {
	case t.Anyone:
		w.line(3, "subject: any, nothing limits it")
	case len(t.Subjects) == 0:
		w.line(3, "subject: the text does not tell")
	}
	for _, s := range t.Subjects {
		without := ""
		if s.Negated {
			without = "without "
		}
		w.line(3, "subject: %s%s (%s)", without, s.Text, s.Means)
		if s.Correction != "" {
			w.line(4, "perhaps meant: %s", s.Correction)
		}
	}
	if t.AnyAudience {
		w.line(3, "audience: any")
	} else if len(t.Audiences) > 0 {
		w.line(3, "audience: %s", strings.Join(t.Audiences, ", "))
	}
	if len(t.Limits) > 0 {
		w.line(3, "limited by: %s", strings.Join(t.Limits, ", "))
	}
	if t.Verdict == "open" {
		w.line(3, "open: everyone gets in that the issuer serves")
	}
}

func (w *writer) principal(p *Principal) {
	w.line(2, "%s, %s", p.Means, p.Text)
	if len(p.Limits) > 0 {
		w.line(3, "limited by: %s", strings.Join(p.Limits, ", "))
	}
	if p.ExternalID == "required" {
		w.line(3, "with an ExternalId")
	}
}
