package syntax

import (
	"strconv"
	"strings"
)

// Pointer is the JSON pointer (RFC 6901) of a path of keys (string) and indices (int).
func Pointer(path []any) string {
	var out strings.Builder
	for _, step := range path {
		out.WriteByte('/')
		switch s := step.(type) {
		case string:
			out.WriteString(escapePointer.Replace(s))
		case int:
			out.WriteString(strconv.Itoa(s))
		}
	}
	return out.String()
}

//nolint:gochecknoglobals // a replacer is immutable and dear to build
var escapePointer = strings.NewReplacer("~", "~0", "/", "~1")
