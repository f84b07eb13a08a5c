package syntax

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// valueError is why kubectl's reader refuses a scalar.
type valueError string

func (e valueError) Error() string { return string(e) }

// The tags of YAML 1.1 that its reader resolves.
const (
	tagString    = "!!str"
	tagBool      = "!!bool"
	tagInt       = "!!int"
	tagFloat     = "!!float"
	tagNull      = "!!null"
	tagTimestamp = "!!timestamp"
	tagBinary    = "!!binary"
)

// scalar is a resolved scalar: its kind and its text as Node.Text has it.
type scalar struct {
	kind Kind
	text string
	// float marks a number that the reader holds as a float64; keys are spelt differently then.
	float bool
}

// resolve reads a scalar. bare tells that it has the tag "!".
func resolve(n *yaml.Node, bare bool) (scalar, error) {
	switch {
	case n.Style&yaml.TaggedStyle != 0:
		return resolveTagged(n.Tag, n.Value)
	case n.Style != 0 || bare:
		return scalar{kind: String, text: n.Value}, nil
	}
	value, _ := resolvePlain(n.Value)
	return value, nil
}

// inJSON tells whether JSON has such a value. It has no infinity and nothing that is no number.
func (s scalar) inJSON(written string) error {
	if s.float && (s.text == infinity || s.text == minusInfinity || s.text == notANumber) {
		return valueError(written + " has no place in JSON, which Kubernetes reads YAML as; in quotes it is a string")
	}
	return nil
}

// asKey is a scalar as a key of a JSON object, spelt as sigs.k8s.io/yaml does (yaml.go,
// convertToJSONableObject): floats with the precision of 32 bits, no null, no integer past 63 bits.
func (s scalar) asKey() (string, error) {
	switch {
	case s.kind == Null:
		return "", valueError("null cannot be a key; in quotes it is a string")
	case s.kind != Number:
		return s.text, nil
	case !s.float:
		if _, err := strconv.ParseInt(s.text, 10, 64); err != nil {
			return "", valueError("a number as large as " + s.text + " cannot be a key; in quotes it is a string")
		}
		return s.text, nil
	case s.text == infinity || s.text == minusInfinity || s.text == notANumber:
		return s.text, nil
	}
	f, err := strconv.ParseFloat(s.text, 64)
	if err != nil {
		return "", valueError(s.text + " cannot be a key")
	}
	switch text := strconv.FormatFloat(f, 'g', -1, 32); text {
	case "+Inf":
		return infinity, nil
	case "-Inf":
		return minusInfinity, nil
	default:
		return text, nil
	}
}

// The floats that YAML can write and JSON cannot.
const (
	infinity      = ".inf"
	minusInfinity = "-.inf"
	notANumber    = ".nan"
)

// resolvePlain reads a plain, untagged scalar as YAML 1.1 does, in the dialect of
// go.yaml.in/yaml/v2 (resolve.go), which is what sigs.k8s.io/yaml and so kubectl read with.
func resolvePlain(text string) (scalar, string) {
	if text == "" {
		return scalar{kind: Null}, tagNull
	}
	switch text[0] {
	case 'y', 'Y', 'n', 'N', 't', 'T', 'f', 'F', 'o', 'O', '~':
		return resolveWord(text)
	case '.':
		return resolveDot(text)
	case '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return resolveNumber(text)
	}
	return scalar{kind: String, text: text}, tagString
}

func resolveWord(text string) (scalar, string) {
	switch text {
	case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON":
		return scalar{kind: Bool, text: "true"}, tagBool
	case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF":
		return scalar{kind: Bool, text: "false"}, tagBool
	case "~", "null", "Null", "NULL":
		return scalar{kind: Null}, tagNull
	}
	return scalar{kind: String, text: text}, tagString
}

func resolveDot(text string) (scalar, string) {
	switch text {
	case ".nan", ".NaN", ".NAN":
		return floating(math.NaN()), tagFloat
	case ".inf", ".Inf", ".INF":
		return floating(math.Inf(+1)), tagFloat
	}
	if f, err := strconv.ParseFloat(text, 64); err == nil {
		return floating(f), tagFloat
	}
	return scalar{kind: String, text: text}, tagString
}

func resolveNumber(text string) (scalar, string) {
	switch text {
	case "+.inf", "+.Inf", "+.INF":
		return floating(math.Inf(+1)), tagFloat
	case "-.inf", "-.Inf", "-.INF":
		return floating(math.Inf(-1)), tagFloat
	}
	if isTimestamp(text) {
		return scalar{kind: String, text: text}, tagTimestamp
	}
	plain := strings.ReplaceAll(text, "_", "")
	if s, ok := integer(plain, 0); ok {
		return s, tagInt
	}
	if isFloat(plain) {
		if f, err := strconv.ParseFloat(plain, 64); err == nil {
			return floating(f), tagFloat
		}
	}
	if digits, ok := strings.CutPrefix(plain, "0b"); ok {
		if s, ok := integer(digits, 2); ok {
			return s, tagInt
		}
	} else if digits, ok := strings.CutPrefix(plain, "-0b"); ok {
		if i, err := strconv.ParseInt("-"+digits, 2, 64); err == nil {
			return scalar{kind: Number, text: strconv.FormatInt(i, 10)}, tagInt
		}
	}
	return scalar{kind: String, text: text}, tagString
}

func integer(digits string, base int) (scalar, bool) {
	if i, err := strconv.ParseInt(digits, base, 64); err == nil {
		return scalar{kind: Number, text: strconv.FormatInt(i, 10)}, true
	}
	if u, err := strconv.ParseUint(digits, base, 64); err == nil {
		return scalar{kind: Number, text: strconv.FormatUint(u, 10)}, true
	}
	return scalar{}, false
}

// floating spells a float as encoding/json does. What JSON has no number for keeps its YAML name.
func floating(f float64) scalar {
	switch {
	case math.IsNaN(f):
		return scalar{kind: Number, text: notANumber, float: true}
	case math.IsInf(f, 1):
		return scalar{kind: Number, text: infinity, float: true}
	case math.IsInf(f, -1):
		return scalar{kind: Number, text: minusInfinity, float: true}
	}
	text, err := json.Marshal(f)
	if err != nil {
		return scalar{kind: Number, text: strconv.FormatFloat(f, 'g', -1, 64), float: true}
	}
	return scalar{kind: Number, text: string(text), float: true}
}

// isFloat is the pattern ^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$.
func isFloat(s string) bool {
	s = strings.TrimLeft(s[:min(1, len(s))], "+-") + s[min(1, len(s)):]
	whole := digits(s)
	rest := s[whole:]
	if strings.HasPrefix(rest, ".") {
		fraction := digits(rest[1:])
		if whole == 0 && fraction == 0 {
			return false
		}
		rest = rest[1+fraction:]
	} else if whole == 0 {
		return false
	}
	if rest == "" {
		return true
	}
	if rest[0] != 'e' && rest[0] != 'E' {
		return false
	}
	rest = rest[1:]
	if rest != "" && (rest[0] == '+' || rest[0] == '-') {
		rest = rest[1:]
	}
	return rest != "" && digits(rest) == len(rest)
}

func digits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// isTimestamp tells what yaml/v2 takes for a date; it then hands over the text as a string.
func isTimestamp(s string) bool {
	if digits(s) != 4 || len(s) == 4 || s[4] != '-' {
		return false
	}
	for _, layout := range []string{
		"2006-1-2T15:4:5.999999999Z07:00",
		"2006-1-2t15:4:5.999999999Z07:00",
		"2006-1-2 15:4:5.999999999",
		"2006-1-2",
	} {
		if _, err := time.Parse(layout, s); err == nil {
			return true
		}
	}
	return false
}

// resolveTagged reads a scalar that carries a tag, in its short form. A tag that YAML does not
// define leaves the text a string.
func resolveTagged(tag, text string) (scalar, error) {
	switch tag {
	case tagString:
		return scalar{kind: String, text: text}, nil
	case tagBinary:
		data, err := base64.StdEncoding.DecodeString(text)
		if err != nil {
			return scalar{}, valueError("a !!binary value must be base64")
		}
		return scalar{kind: String, text: replaceInvalid(string(data))}, nil
	case tagBool, tagInt, tagFloat, tagNull, tagTimestamp:
	default:
		return scalar{kind: String, text: text}, nil
	}
	value, found := resolvePlain(text)
	if found == tag {
		return value, nil
	}
	if tag == tagFloat && found == tagInt {
		// Integers past 63 bits are no floats to yaml/v2.
		if i, err := strconv.ParseInt(value.text, 10, 64); err == nil {
			return floating(float64(i)), nil
		}
	}
	return scalar{}, valueError(fmt.Sprintf("%q is not a value of the type %s", text, tag))
}

// replaceInvalid puts U+FFFD for each byte that is not UTF-8, as encoding/json does.
func replaceInvalid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}
