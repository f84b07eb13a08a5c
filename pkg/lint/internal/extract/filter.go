package extract

import (
	"bytes"
	"regexp"
	"slices"
)

// Filter tells by the bytes of a text whether it can hold a document of one of some kinds. It is
// sound: it errs only by letting through what turns out to hold none.
type Filter struct {
	kinds    map[string]bool
	literals [][]byte
	// policies is true where any kind of IAM policy is wanted.
	policies bool
}

// NewFilter makes a filter for the kinds.
func NewFilter(kinds []string) *Filter {
	f := &Filter{kinds: map[string]bool{}}
	for _, kind := range slices.Sorted(slices.Values(kinds)) {
		f.kinds[kind] = true
		if IsPolicyKind(kind) {
			f.policies = true
			continue
		}
		f.literals = append(f.literals, []byte(kind))
	}
	if f.policies {
		f.literals = append(f.literals, []byte(keyStatement), []byte(versionCurrent), []byte(versionFirst))
	}
	return f
}

// May tells whether the bytes of a file, in whatever encoding, can hold a document of ours.
func (f *Filter) May(data []byte) bool {
	return f.stretch(data) || f.mayBeStatement(data) ||
		bytes.IndexByte(data, 0) >= 0 || bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff"))
}

func (f *Filter) wants(kind string) bool { return f.kinds[kind] }

// stretch tells whether decoded text can hold a document of ours: it has the name of a kind, or
// one of the ways to write that name in other letters: escapes in a double-quoted string, and
// tags, which can make base64 a string.
func (f *Filter) stretch(text []byte) bool {
	return f.named(text) || escaped(text) || f.policies && escapedWithin(text)
}

func (f *Filter) named(text []byte) bool {
	return slices.ContainsFunc(f.literals, func(name []byte) bool { return bytes.Contains(text, name) })
}

// mayBeStatement tells whether a text can hold a statement that was copied without its policy.
func (f *Filter) mayBeStatement(text []byte) bool {
	return f.policies && bytes.Contains(text, []byte("Effect")) &&
		(bytes.Contains(text, []byte("Action")) || bytes.Contains(text, []byte("Principal")))
}

// broken tells whether text that does not parse shows a sign of being ours: a line, or a JSON
// member, that says it is of a kind of ours, or lines of YAML that a policy begins with.
func (f *Filter) broken(text []byte) bool {
	for _, m := range saysKind.FindAllSubmatch(text, -1) {
		if kind := string(m[1]); f.kinds[kind] && !IsPolicyKind(kind) {
			return true
		}
	}
	return f.policies && saysStatement.Match(text) && f.mayBeStatement(text) && !saysOther.Match(text)
}

var (
	// saysKind is a key "kind" with its value, as YAML and JSON write them.
	saysKind = regexp.MustCompile(`(?m)(?:^|[{,\s-])["']?kind["']?[ \t]*:[ \t]*["']?([A-Za-z]+)`)
	// saysStatement is the key of a policy's statements at the top of YAML, saysOther are keys that
	// no policy has there.
	saysStatement = regexp.MustCompile(`(?m)^["']?Statement["']?[ \t]*:`)
	saysOther     = regexp.MustCompile(`(?m)^["']?(?:Resources|AWSTemplateFormatVersion|Transform|apiVersion|kind)["']?[ \t]*:`)
)

func escaped(text []byte) bool {
	for rest := text; ; {
		i := bytes.IndexByte(rest, '\\')
		if i < 0 || i+1 >= len(rest) {
			break
		}
		switch rest[i+1] {
		case 'x', 'u', 'U', '\n', '\r':
			return true
		}
		rest = rest[i+2:]
	}
	return bytes.Contains(text, []byte("!!")) || bytes.Contains(text, []byte("!<")) || bytes.Contains(text, []byte("%TAG"))
}

// escapedWithin tells whether text inside of strings may spell letters otherwise: by escapes whose
// backslash is escaped, or by percent-encoding what needs none.
func escapedWithin(text []byte) bool {
	for i := 0; i < len(text); i++ {
		found := bytes.IndexAny(text[i:], `\%`)
		if found < 0 || i+found+1 >= len(text) {
			return false
		}
		i += found
		next := text[i+1]
		switch {
		case text[i] == '%' && next >= '2' && next <= '7' && i+2 < len(text):
			if bytes.IndexByte([]byte("0123456789abcdefABCDEF"), text[i+2]) >= 0 && needsNoPercent(next, text[i+2]) {
				return true
			}
		case text[i] == '\\' && bytes.IndexByte([]byte("xuU\n\r"), next) >= 0:
			return true
		}
	}
	return false
}

// needsNoPercent tells whether two hexadecimal digits are a letter, a digit or a hyphen.
func needsNoPercent(high, low byte) bool {
	c := (high - '0') << 4
	if low <= '9' {
		c |= low - '0'
	} else {
		c |= (low | 0x20) - 'a' + 10
	}
	return c == '-' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}
