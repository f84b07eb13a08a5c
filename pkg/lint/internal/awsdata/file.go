package awsdata

import "github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/layout"

// The fields of the records, which package layout describes.
const (
	nameField = 0 // of every table but ARNs and Foreign

	serviceTitle     = 1
	serviceActions   = 2
	serviceTypes     = 3
	serviceKeys      = 4
	serviceExactKeys = 5

	actionUses = 1

	typeARNs = 1
	typeKeys = 2

	keyType    = 1
	keyInstead = 2
)

// number reads four bytes.
func (d Data) number(at int) uint32 {
	b := d.file[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// text is what a reference names.
func (d Data) text(ref uint32) string {
	at := int(ref >> 8)
	return d.file[at : at+int(ref&layout.MaxText)]
}

// section is where a section begins.
func (d Data) section(s layout.Section) int {
	return int(d.number(layout.SectionsAt + int(s)*layout.SectionEntry))
}

// count is the number of a section's records.
func (d Data) count(s layout.Section) int {
	return int(d.number(layout.SectionsAt + int(s)*layout.SectionEntry + 4))
}

// field reads a field of a record.
func (d Data) field(s layout.Section, record, field int) uint32 {
	return d.number(d.section(s) + record*s.Size() + 4*field)
}

// name is the name of a record.
func (d Data) name(s layout.Section, record int) string {
	return d.text(d.field(s, record, nameField))
}

// first is the number of the first of some records, which are in order, whose name is not before a name.
func (d Data) first(s layout.Section, from, to int, name string) int {
	table, size := d.section(s), s.Size()
	for from < to {
		middle := int(uint(from+to) >> 1)
		if compareFold(d.text(d.number(table+middle*size)), name) < 0 {
			from = middle + 1
		} else {
			to = middle
		}
	}
	return from
}

// find is the number of the record with a name.
func (d Data) find(s layout.Section, from, to int, name string) (int, bool) {
	i := d.first(s, from, to, name)
	return i, i < to && equalFold(d.name(s, i), name)
}

// varint reads a number of a list, and where the next one begins.
func (d Data) varint(at int) (int, int) {
	value, shift := 0, 0
	for {
		b := d.file[at]
		at++
		value |= int(b&0x7f) << shift
		if b < 0x80 {
			return value, at
		}
		shift += 7
	}
}
