// Package layout is the form of data.bin, which package generate writes and package awsdata searches
// in place.
//
// The file is one read-only block. Numbers are little-endian. It begins with the header:
//
//	 0  "AWSD"           [Magic]
//	 4  uint32           [Version] of this layout
//	 8  Ref              version of the npm package
//	12  Ref              date of the npm package, YYYY-MM-DD
//	16  8 × (uint32, uint32)   offset of a [Section] and the number of its records
//
// The sections follow, in that order. A [Ref] names a stretch of the first, text of at most 255 bytes
// that is stored once however often it is used. Most of the others are tables of records of one size;
// Services and Types end with a record more than the header counts, so that what belongs to a record
// always runs from its own number to that of the next:
//
//	Texts        bytes: what references name, counted from the start of the file
//	Services     Ref prefix (lower case), Ref title, uint32 first action, first type, first key,
//	             uint32 number of keys without a hole                            sorted by prefix
//	Actions      Ref name, uint32 access level << 24 | offset of its uses        by lower-case name
//	Types        Ref name, uint32 first ARN, uint32 offset of a key list         by lower-case name
//	ARNs         Ref pattern                                                     of a type, as published
//	Keys         Ref name, uint32 type | flags << 16, Ref key to use instead     see below
//	Foreign      uint32 key: the service keys whose prefix is not their service's
//	Lists        bytes: key lists and uses
//
// The keys of a service are sorted by lower-case name, first those without a hole (`s3:prefix`), then
// those with one (`s3:BucketTag/${TagKey}`). The keys after those of the last service are the global
// ones, in the same order; the service table's sentinel says where they begin and how many have no hole.
//
// A key list is a uvarint count followed by the numbers of the keys, counted from their service's first
// key, ascending, each but the first less its predecessor. The uses of an action are uvarints: the
// offset of its own key list, the offset of the list of every key it takes, the number of its resource
// types, and for each of them the number of the type (counted from its service's first) << 1 | required,
// and the offset of the list of keys it takes on that type. Offsets count from the start of Lists.
package layout

// Magic begins the file, and Version follows it; it changes whenever the layout does.
const (
	Magic   = "AWSD"
	Version = 1
)

// What the header holds, and where.
const (
	VersionAt    = 4
	PackageAt    = 8
	DateAt       = 12
	SectionsAt   = 16
	SectionEntry = 8
	HeaderSize   = SectionsAt + int(sections)*SectionEntry
)

// Section is a table of the file.
type Section uint32

// The sections, in the order of the header and of the file.
const (
	Texts Section = iota
	Services
	Actions
	Types
	ARNs
	Keys
	Foreign
	Lists
	sections
)

// Size is the number of bytes of a record.
func (s Section) Size() int {
	switch s {
	case Services:
		return 24
	case Actions:
		return 8
	case Types, Keys:
		return 12
	case ARNs, Foreign:
		return 4
	default:
		return 1
	}
}

// Ref names a stretch of the file: its offset << 8 | its length.
type Ref uint32

// The largest values that a reference and an action's record have room for.
const (
	MaxText   = 1<<8 - 1
	MaxOffset = 1<<24 - 1
)

// The flags of a key.
const (
	// Hole marks a key whose name has a part that the policy's author fills in, written `${…}`.
	Hole = 1 << iota
	// Sensitive marks a key in whose values AWS knows no use for a wildcard.
	Sensitive
	// Unlisted marks a global key that AWS's page of global keys does not list.
	Unlisted
)
