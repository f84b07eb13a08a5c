package layout

import (
	"fmt"
	"strings"
)

// AccessLevel is what AWS says an action does. They are ordered: an action that the data puts into
// several levels ("Permissions management, Write") has the last of them.
type AccessLevel uint8

// The access levels.
const (
	List AccessLevel = iota + 1
	Read
	Write
	Tagging
	PermissionsManagement
)

// String is the level as AWS spells it.
func (l AccessLevel) String() string {
	switch l {
	case List:
		return "List"
	case Read:
		return "Read"
	case Write:
		return "Write"
	case Tagging:
		return "Tagging"
	case PermissionsManagement:
		return "Permissions management"
	default:
		return fmt.Sprintf("AccessLevel(%d)", uint8(l))
	}
}

// ParseAccessLevel reads a level or a list of levels separated by commas.
func ParseAccessLevel(text string) (AccessLevel, error) {
	var last AccessLevel
	for name := range strings.SplitSeq(text, ",") {
		level := List
		for level.String() != strings.TrimSpace(name) {
			if level == PermissionsManagement {
				return 0, fmt.Errorf("unknown access level %q", text)
			}
			level++
		}
		last = max(last, level)
	}
	return last, nil
}

// KeyType is what the values of a condition key are: mostly one kind, for a few global keys one of
// several (aws:EpochTime is a Date or a Numeric), and either one value or a list.
type KeyType uint16

// The kinds of values, and the mark of a key that has several at once.
const (
	String KeyType = 1 << iota
	ARN
	Numeric
	Date
	Bool
	IPAddress
	Binary
	ArrayOf
)

// Is tells whether values may be of a kind, such as [ARN].
func (t KeyType) Is(kind KeyType) bool { return t&kind != 0 }

// Multivalued tells whether a request may hold several values of the key, so that a condition needs
// ForAllValues or ForAnyValue.
func (t KeyType) Multivalued() bool { return t&ArrayOf != 0 }

// String is the type as the data set spells it: "ArrayOfString", "Date|Numeric".
func (t KeyType) String() string {
	var kinds []string
	for kind := String; kind < ArrayOf; kind <<= 1 {
		if t.Is(kind) {
			kinds = append(kinds, kind.name())
		}
	}
	text := strings.Join(kinds, "|")
	if t.Multivalued() {
		return "ArrayOf" + text
	}
	return text
}

// name is the spelling of a single kind.
func (t KeyType) name() string {
	switch t {
	case String:
		return "String"
	case ARN:
		return "ARN"
	case Numeric:
		return "Numeric"
	case Date:
		return "Date"
	case Bool:
		return "Bool"
	case IPAddress:
		return "IPAddress"
	case Binary:
		return "Binary"
	default:
		return ""
	}
}

// ParseKeyType reads what String writes.
func ParseKeyType(text string) (KeyType, error) {
	var t KeyType
	kinds, array := strings.CutPrefix(text, "ArrayOf")
	if array {
		t = ArrayOf
	}
	for name := range strings.SplitSeq(kinds, "|") {
		kind := String
		for kind < ArrayOf && kind.name() != name {
			kind <<= 1
		}
		if kind == ArrayOf {
			return 0, fmt.Errorf("unknown type of condition key %q", text)
		}
		t |= kind
	}
	return t, nil
}
