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
}

// NewFilter makes a filter for the kinds.
func NewFilter(kinds []string) *Filter {
	f := &Filter{kinds: map[string]bool{}}
	for _, kind := range slices.Sorted(slices.Values(kinds)) {
		f.kinds[kind] = true
		f.literals = append(f.literals, []byte(kind))
	}
	return f
}

// May tells whether the bytes of a file, in whatever encoding, can hold a document of ours.
func (f *Filter) May(data []byte) bool {
	return f.stretch(data) || bytes.IndexByte(data, 0) >= 0 || bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff"))
}

func (f *Filter) wants(kind string) bool { return f.kinds[kind] }

// stretch tells whether decoded text can hold a document of ours: it has the name of a kind, or
// one of the ways to write that name in other letters: escapes in a double-quoted string, and
// tags, which can make base64 a string.
func (f *Filter) stretch(text []byte) bool {
	return f.named(text) || escaped(text)
}

func (f *Filter) named(text []byte) bool {
	return slices.ContainsFunc(f.literals, func(name []byte) bool { return bytes.Contains(text, name) })
}

// broken tells whether text that does not parse shows a sign of being ours: a line, or a JSON
// member, that says it is of a kind of ours.
func (f *Filter) broken(text []byte) bool {
	for _, m := range saysKind.FindAllSubmatch(text, -1) {
		if f.kinds[string(m[1])] {
			return true
		}
	}
	return false
}

// saysKind is a key "kind" with its value, as YAML and JSON write them.
var saysKind = regexp.MustCompile(`(?m)(?:^|[{,\s-])["']?kind["']?[ \t]*:[ \t]*["']?([A-Za-z]+)`)

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
