package source

import (
	"bytes"
	"encoding/binary"
	"errors"
	"unicode/utf16"
	"unicode/utf8"
)

// Encoding is how the bytes of a file stand for text.
type Encoding int

// The encodings that New tells apart. UTF-16 is recognised by its byte order mark, or by the zero
// bytes that ASCII text leaves in it.
const (
	UTF8 Encoding = iota
	UTF8BOM
	UTF16LE
	UTF16BE
)

// String is the usual name of the encoding.
func (e Encoding) String() string {
	return [...]string{"UTF-8", "UTF-8 with BOM", "UTF-16LE", "UTF-16BE"}[e]
}

// The reasons why New refuses an encoding.
var (
	ErrInvalidUTF8  = errors.New("not valid UTF-8")
	ErrInvalidUTF16 = errors.New("not valid UTF-16")
	ErrUTF32        = errors.New("encoded as UTF-32")
	ErrBinary       = errors.New("contains NUL bytes")
)

const (
	bomUTF8    = "\xef\xbb\xbf"
	bomUTF16LE = "\xff\xfe"
	bomUTF16BE = "\xfe\xff"
	bomUTF32LE = "\xff\xfe\x00\x00"
	bomUTF32BE = "\x00\x00\xfe\xff"
)

// decoded is what decode makes of the bytes of a file, and what the way back needs.
type decoded struct {
	text     []byte
	encoding Encoding
	// mark is how many bytes the byte order mark takes on disk, 0 without one.
	mark int
	// wrong are the offsets in text of the U+FFFD that stand for one wrong byte of UTF-8 each.
	wrong []int
}

// decode tells the encoding by the byte order mark or, without one, by where the zero bytes
// stand (YAML 1.2.2, section 5.2), and turns the text into UTF-8.
func decode(data []byte) (decoded, error) {
	switch {
	case hasPrefix(data, bomUTF32LE), hasPrefix(data, bomUTF32BE):
		text, wrong := repairUTF8(data)
		return decoded{text: text, wrong: wrong}, ErrUTF32
	case hasPrefix(data, bomUTF8):
		return decodeUTF8(data, UTF8BOM, len(bomUTF8))
	case hasPrefix(data, bomUTF16LE):
		return decodeUTF16(data, UTF16LE, len(bomUTF16LE))
	case hasPrefix(data, bomUTF16BE):
		return decodeUTF16(data, UTF16BE, len(bomUTF16BE))
	case len(data) >= 2 && data[0] != 0 && data[1] == 0:
		return decodeUTF16(data, UTF16LE, 0)
	case len(data) >= 2 && data[0] == 0 && data[1] != 0:
		return decodeUTF16(data, UTF16BE, 0)
	}
	return decodeUTF8(data, UTF8, 0)
}

func hasPrefix(data []byte, prefix string) bool {
	return len(data) >= len(prefix) && string(data[:len(prefix)]) == prefix
}

func decodeUTF8(data []byte, encoding Encoding, mark int) (decoded, error) {
	d := decoded{text: data[mark:], encoding: encoding, mark: mark}
	if !utf8.Valid(d.text) {
		d.text, d.wrong = repairUTF8(d.text)
		return d, ErrInvalidUTF8
	}
	if bytes.IndexByte(d.text, 0) >= 0 {
		return d, ErrBinary
	}
	return d, nil
}

// repairUTF8 puts U+FFFD for each wrong byte and tells where.
func repairUTF8(data []byte) (text []byte, wrong []int) {
	text = make([]byte, 0, len(data)+len(data)/2)
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			wrong = append(wrong, len(text))
		}
		text = utf8.AppendRune(text, r)
		data = data[size:]
	}
	return text, wrong
}

// byteOrder reads and writes the units of UTF-16.
type byteOrder interface {
	binary.ByteOrder
	binary.AppendByteOrder
}

func orderOf(e Encoding) byteOrder {
	if e == UTF16BE {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

func decodeUTF16(data []byte, encoding Encoding, mark int) (decoded, error) {
	order, data := orderOf(encoding), data[mark:]
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	text := make([]byte, 0, len(data))
	valid := len(data)%2 == 0
	for i := 0; i < len(units); i++ {
		r := rune(units[i])
		if utf16.IsSurrogate(r) {
			r = utf8.RuneError
			if i+1 < len(units) {
				r = utf16.DecodeRune(rune(units[i]), rune(units[i+1]))
			}
			if r == utf8.RuneError {
				valid = false
			} else {
				i++
			}
		}
		text = utf8.AppendRune(text, r)
	}
	d := decoded{text: text, encoding: encoding, mark: mark}
	switch {
	case !valid:
		return d, ErrInvalidUTF16
	case bytes.IndexByte(text, 0) >= 0:
		return d, ErrBinary
	}
	return d, nil
}

// Encode is the inverse of the decoding that New does: text as the bytes of a file in the given
// encoding. UTF-16 gets a byte order mark; File.Encode keeps to what its file has.
func Encode(text []byte, e Encoding) []byte {
	switch e {
	case UTF8BOM:
		return append([]byte(bomUTF8), text...)
	case UTF16LE:
		return appendUTF16([]byte(bomUTF16LE), text, orderOf(e))
	case UTF16BE:
		return appendUTF16([]byte(bomUTF16BE), text, orderOf(e))
	default:
		return bytes.Clone(text)
	}
}

func appendUTF16(out, text []byte, order byteOrder) []byte {
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		text = text[size:]
		if high, low := utf16.EncodeRune(r); high != utf8.RuneError {
			out = order.AppendUint16(order.AppendUint16(out, uint16(high)), uint16(low))
			continue
		}
		out = order.AppendUint16(out, uint16(r))
	}
	return out
}
