package awsdata

import (
	"iter"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/layout"
)

// KeyType is what the values of a condition key are. A key of the global ones may be of several kinds.
type KeyType = layout.KeyType

// The kinds of values, and the mark of a key that has several at once: aws:TagKeys is ArrayOf|String.
const (
	String    = layout.String
	ARN       = layout.ARN
	Numeric   = layout.Numeric
	Date      = layout.Date
	Bool      = layout.Bool
	IPAddress = layout.IPAddress
	Binary    = layout.Binary
	ArrayOf   = layout.ArrayOf
)

// ConditionKey is a key that a condition can test.
type ConditionKey struct {
	data   Data
	number int
}

// Name is the key as AWS spells it, the part to be filled in as `${…}`: "aws:ResourceTag/${TagKey}".
func (k ConditionKey) Name() string { return k.data.name(layout.Keys, k.number) }

// Type is what its values are.
func (k ConditionKey) Type() KeyType {
	return KeyType(k.data.field(layout.Keys, k.number, keyType))
}

// Is tells whether a name in a policy is this key.
func (k ConditionKey) Is(name string) bool {
	if k.HasHole() {
		return matchHoles(k.Name(), name)
	}
	return equalFold(k.Name(), name)
}

// HasHole tells whether a part of the key's name is to be filled in.
func (k ConditionKey) HasHole() bool { return k.flag(layout.Hole) }

// Sensitive tells, of a global key, whether AWS knows no use for a wildcard in its values.
func (k ConditionKey) Sensitive() bool { return k.flag(layout.Sensitive) }

// Listed tells, of a global key, whether AWS lists it. The others work, or did, but are on no page of
// condition keys: aws:SourceOwner.
func (k ConditionKey) Listed() bool { return !k.flag(layout.Unlisted) }

// Instead is the key that AWS says to use in place of this one, or "".
func (k ConditionKey) Instead() string {
	return k.data.text(k.data.field(layout.Keys, k.number, keyInstead))
}

func (k ConditionKey) flag(flag uint32) bool {
	return k.data.field(layout.Keys, k.number, keyType)>>16&flag != 0
}

// key finds a key in a range of the table: those without a hole come first, and are in order.
func (d Data) key(from, exact, to int, name string) (ConditionKey, bool) {
	if i, ok := d.find(layout.Keys, from, exact, name); ok {
		return ConditionKey{d, i}, true
	}
	for i := exact; i < to; i++ {
		if matchHoles(d.name(layout.Keys, i), name) {
			return ConditionKey{d, i}, true
		}
	}
	return ConditionKey{}, false
}

// keyList yields the keys of a list of the service.
func (s Service) keyList(offset int) iter.Seq[ConditionKey] {
	return func(yield func(ConditionKey) bool) {
		number, _ := s.members(serviceKeys)
		count, at := s.data.varint(s.data.section(layout.Lists) + offset)
		for range count {
			var step int
			step, at = s.data.varint(at)
			number += step
			if !yield(ConditionKey{s.data, number}) {
				return
			}
		}
	}
}

// takes tells whether a list of the service has a key.
func (s Service) takes(offset int, name string) bool {
	from, to := s.members(serviceKeys)
	exact := s.exactKeys()
	wanted, found := s.data.find(layout.Keys, from, exact, name)
	if !found {
		wanted = to
	}
	for k := range s.keyList(offset) {
		if k.number == wanted || k.number >= exact && matchHoles(k.Name(), name) {
			return true
		}
	}
	return false
}
