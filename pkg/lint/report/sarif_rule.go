package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// A rule in a SARIF log.
type (
	sarifRule struct {
		ID                   string          `json:"id"`
		ShortDescription     sarifMessage    `json:"shortDescription"`
		FullDescription      sarifMessage    `json:"fullDescription"`
		Help                 sarifMessage    `json:"help"`
		HelpURI              string          `json:"helpUri,omitempty"`
		DefaultConfiguration sarifDefault    `json:"defaultConfiguration"`
		Properties           sarifProperties `json:"properties"`
	}
	sarifDefault struct {
		Level string `json:"level"`
	}
	sarifProperties struct {
		Tags             []string `json:"tags"`
		Precision        string   `json:"precision"`
		ProblemSeverity  string   `json:"problem.severity"`
		SecuritySeverity string   `json:"security-severity,omitempty"`
	}
)

// sarifRuleOf describes a rule. GitHub shows help.markdown, and does not link helpUri.
func sarifRuleOf(r *diag.Rule) sarifRule {
	out := sarifRule{
		ID:                   r.ID,
		ShortDescription:     sarifText(strings.ReplaceAll(r.Title, "`", "")),
		FullDescription:      sarifText(r.Help),
		Help:                 sarifMessage{Text: r.Description, Markdown: helpMarkdown(r)},
		HelpURI:              r.URL,
		DefaultConfiguration: sarifDefault{Level: sarifLevel(r.Severity)},
		Properties: sarifProperties{
			Tags:             []string{category(r.ID)},
			Precision:        "very-high",
			ProblemSeverity:  problemSeverity(r.Severity),
			SecuritySeverity: securitySeverity(r.ID, r.Severity),
		},
	}
	if out.Properties.SecuritySeverity != "" {
		out.Properties.Tags = append(out.Properties.Tags, "security")
	}
	return out
}

// helpMarkdown is a rule's page in short: why, how to live with it, and what it rests on.
func helpMarkdown(r *diag.Rule) string {
	var out strings.Builder
	out.WriteString(strings.TrimSpace(r.Description) + "\n")
	if word := suppressWord(r.ID); word != "" {
		fmt.Fprintf(&out, "\nTo suppress it, with a reason: `# arthurlint:%s %s -- why this is fine`, "+
			"or in JSON an exception in `.arthurlint.yaml`.\n", word, r.ID)
	}
	if r.URL != "" {
		fmt.Fprintf(&out, "\n[More about this rule](%s)\n", r.URL)
	}
	if len(r.References) > 0 {
		out.WriteString("\nReferences:\n\n")
	}
	for _, ref := range r.References {
		fmt.Fprintf(&out, "- [%s](%s)\n", strings.NewReplacer("[", `\[`, "]", `\]`).Replace(ref.Description), ref.URL)
	}
	return out.String()
}

// suppressWord is how a comment suppresses a rule: what is wrong with a text only in the whole file,
// and what is wrong with suppressions not at all.
func suppressWord(id string) string {
	switch category(id) {
	case "suppression":
		return ""
	case "syntax":
		return "ignore-file"
	}
	return "ignore"
}

// problemSeverity is GitHub's word for a severity.
func problemSeverity(s diag.Severity) string {
	if s == diag.Info {
		return "recommendation"
	}
	return s.String()
}

// securitySeverity is the score, from 0 to 10, by which GitHub sorts security alerts, or "" for a
// rule that is not about security. The score follows from the severity: 8.0 (GitHub's "high") for
// errors, 5.5 ("medium") for warnings, 3.0 ("low") for infos. Nothing is critical: that would need
// to know what lies behind a policy.
func securitySeverity(id string, s diag.Severity) string {
	if !aboutSecurity(id) {
		return ""
	}
	switch s {
	case diag.Error:
		return "8.0"
	case diag.Warning:
		return "5.5"
	default:
		return "3.0"
	}
}

// aboutSecurity tells the rules whose findings mean that somebody may do or read more than they
// should, as opposed to a file that does not do what it says: by their categories, and within those
// by what rules of that kind are called.
func aboutSecurity(id string) bool {
	var words []string
	switch category(id) {
	case "trust":
		return true
	case "storageclass":
		words = []string{"encrypted-not-true", "not-encrypted", "without-encrypted"}
	case "iam", "policy", "s3", "ses", "kms":
		words = []string{
			"wide", "everywhere", "admin-access", "full-access", "all-actions", "allow-not", "principal-allow", "escalation", "deny",
			"forgeable", "sensitive", "unguarded", "for-all-values", "wildcard-any", "resource-wildcard", "name-open", "access-keys",
		}
	}
	_, name, _ := strings.Cut(id, "/")
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains("-"+name+"-", "-"+word+"-") })
}

func category(id string) string {
	category, _, _ := strings.Cut(id, "/")
	return category
}
