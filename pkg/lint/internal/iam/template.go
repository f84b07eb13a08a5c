package iam

import (
	"strings"
	"unicode/utf8"
)

// Template is the shape of the ARNs of a resource type, as the Service Authorization Reference gives
// it: "arn:${Partition}:s3:::${BucketName}/${ObjectName}".
type Template struct {
	// Text is the template as given.
	Text    string
	pattern Pattern
}

// TemplateOptions say what the names in a template stand for.
type TemplateOptions struct {
	// EmptyFields lets the Region and the account of an ARN be empty where the template names them.
	EmptyFields bool
}

// ParseTemplate reads a template. A name in it stands for one or more characters; in the first five
// fields, for none that is a colon; and the name of a bucket for none that is a slash, since
// otherwise "bucket/*" would be taken for a bucket. Other names may hold slashes (RoleNameWithPath)
// and colons (a version behind a function's name). A "*" in a template is a wildcard. Linear.
func ParseTemplate(text string, opts TemplateOptions) Template {
	var b builder
	field := 0
	for rest := text; rest != ""; {
		size := 1
		switch {
		case strings.HasPrefix(rest, "${") && strings.Contains(rest, "}"):
			size = strings.IndexByte(rest, '}') + 1
			not := templateSeparators(rest[2:size-1], field)
			if !opts.EmptyFields || field != ARNRegion && field != ARNAccount {
				b.add(token{kind: anyOne, not: not})
			}
			b.add(token{kind: anyRun, not: not})
		case rest[0] == '*':
			b.add(token{kind: anyRun})
		default:
			if rest[0] == ':' && field < ARNResource {
				field++
			}
			var r rune
			r, size = utf8.DecodeRuneInString(rest)
			b.add(token{kind: literal, r: r})
		}
		rest = rest[size:]
	}
	return Template{Text: text, pattern: b.pattern()}
}

func templateSeparators(name string, field int) Separators {
	var not Separators
	if field < ARNResource {
		not |= NotColon
	}
	if strings.EqualFold(name, "BucketName") {
		not |= NotSlash
	}
	return not
}

// Pattern is the set of ARNs of the template.
func (t Template) Pattern() Pattern { return t.pattern }

// Matches tells whether a value of a Resource element can match an ARN of the template (Yes for all
// values of its variables and all fillings, No for none, as Pattern.Intersects). A wildcard of the
// value may stand for colons, which IAM documents for one at the end of a field only
// (reference_policies_elements_resource): No is certain, and Yes errs at worst for a value that IAM
// reads more narrowly.
func (t Template) Matches(resource Pattern) Truth { return resource.Intersects(t.pattern) }

// Witness is an ARN of the template that a value of a Resource element matches.
func (t Template) Witness(resource Pattern) (string, bool) { return resource.Witness(t.pattern) }
