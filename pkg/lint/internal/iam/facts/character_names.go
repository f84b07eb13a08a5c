package facts

import "unicode"

// characterKind is a stretch of characters that word processors and web pages put in the place of
// plain ones.
type characterKind struct {
	from, to rune
	name     string
	// plain is the ASCII text that was meant; has says that there is one, which may be empty.
	plain string
	has   bool
}

const (
	nameCurly     = "a curly quotation mark"
	nameZero      = "a zero-width character"
	nameDirection = "an invisible mark of writing direction"
	nameSpace     = "a special space"
)

// characterKinds are the kinds with a name of their own.
//
//nolint:gochecknoglobals // a constant table
var characterKinds = []characterKind{
	{0x1680, 0x1680, nameSpace, " ", true},
	{0x2000, 0x200a, nameSpace, " ", true},
	{0x200b, 0x200d, nameZero, "", true},
	{0x200e, 0x200f, nameDirection, "", true},
	{0x2010, 0x2011, "a typographic hyphen", "-", true},
	{0x2012, 0x2015, "a long dash", "-", true},
	{0x2018, 0x201b, nameCurly, "'", true},
	{0x201c, 0x201f, nameCurly, `"`, true},
	{0x2022, 0x2023, "a bullet", "", false},
	{0x2024, 0x2024, "a one-dot leader", ".", true},
	{0x2026, 0x2026, "an ellipsis", "...", true},
	{0x2028, 0x2029, "a line or paragraph separator", "", false},
	{0x202a, 0x202e, nameDirection, "", true},
	{0x202f, 0x202f, nameSpace, " ", true},
	{0x2032, 0x2032, "a prime", "'", true},
	{0x2033, 0x2033, "a double prime", `"`, true},
	{0x2039, 0x203a, "an angle quotation mark", "", false},
	{0x204e, 0x204e, "an asterisk of another kind", "*", true},
	{0x205f, 0x205f, nameSpace, " ", true},
	{0x2060, 0x2060, nameZero, "", true},
	{0x2066, 0x2069, nameDirection, "", true},
	{0x2192, 0x2192, "an arrow", "", false},
	{0x2212, 0x2212, "a minus sign", "-", true},
	{0x2215, 0x2215, "a slash of another kind", "/", true},
	{0x2044, 0x2044, "a slash of another kind", "/", true},
	{0x2217, 0x2217, "an asterisk of another kind", "*", true},
	{0x3000, 0x3000, nameSpace, " ", true},
	{0xfeff, 0xfeff, "a byte order mark", "", true},
	{0xff01, 0xff5e, "a full-width character", "", true},
	{0xfffd, 0xfffd, "a replacement character, left by a wrong text encoding", "", false},
}

// fullWidth is the distance of the full-width characters from the ASCII ones.
const fullWidth = 0xff01 - '!'

func kindOf(r rune) (characterKind, bool) {
	for _, k := range characterKinds {
		if k.from <= r && r <= k.to {
			return k, true
		}
	}
	return characterKind{}, false
}

// characterName says in words what a character is, or "" for one that nobody types by mistake.
func characterName(r rune) string {
	if k, ok := kindOf(r); ok {
		return k.name
	}
	if unicode.IsControl(r) {
		return "a control character"
	}
	return ""
}

// plainTwin is the ASCII text that was meant by a character, and whether there is one.
func plainTwin(r rune) (string, bool) {
	k, _ := kindOf(r)
	if k.from == 0xff01 {
		return string(r - fullWidth), true
	}
	return k.plain, k.has
}

func isCurly(r rune) bool {
	k, _ := kindOf(r)
	return k.name == nameCurly
}
