package source

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

// pieces are what random texts are made of: every line break, every width of UTF-8 and of UTF-16,
// combining marks, and what only looks like a line break to some readers.
func pieces() []string {
	return []string{
		"a", "bc", " ", "\t", "\n", "\r\n", "\r", "é", "e\u0301", "日本", "😀", "👩‍👩‍👧", "\u2028", "\u0085",
		"\ufeff", "\ufffd", "\u00a0", "key: value", "\U0010ffff", "~",
	}
}

func randomText(r *rand.Rand) []byte {
	all := pieces()
	var text []byte
	for range r.IntN(30) {
		text = append(text, all[r.IntN(len(all))]...)
	}
	return text
}

func units() []Unit { return []Unit{CodePoints, UTF16, Bytes} }

// slowPosition counts by the definitions alone, one character after the other.
func slowPosition(text []byte, offset int, unit Unit) Position {
	p := Position{Line: 1, Column: 1}
	for i := 0; i < offset; {
		r, size := utf8.DecodeRune(text[i:])
		switch {
		case r == '\n', r == '\r' && (i+1 == len(text) || text[i+1] != '\n'):
			p = Position{Line: p.Line + 1, Column: 1}
		case unit == Bytes:
			p.Column += size
		case unit == UTF16:
			p.Column += len(utf16.Encode([]rune{r}))
		default:
			p.Column++
		}
		i += size
	}
	return p
}

func TestPositionAndOffsetRoundTrip(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 20_000 {
		text := randomText(r)
		f := &File{Text: text}
		for offset := range len(text) + 1 {
			if offset < len(text) && !utf8.RuneStart(text[offset]) {
				continue
			}
			for _, unit := range units() {
				got := f.Position(offset, unit)
				if want := slowPosition(text, offset, unit); got != want {
					t.Fatalf("Position(%d, %d) of %q = %+v, want %+v", offset, unit, text, got, want)
				}
				betweenCRLF := offset > 0 && offset < len(text) && text[offset-1] == '\r' && text[offset] == '\n'
				back := f.Offset(got, unit)
				if want := offset; !betweenCRLF && back != want {
					t.Fatalf("Offset(%+v, %d) of %q = %d, want %d", got, unit, text, back, want)
				}
			}
		}
	}
}

func TestOffsetOfPlacesThatAreNotThere(t *testing.T) {
	f := &File{Text: []byte("ab\r\n😀x\rend")}
	tests := map[Position]int{
		{Line: 0, Column: 1}:  0,
		{Line: -1, Column: 9}: 0,
		{Line: 1, Column: 0}:  0,
		{Line: 1, Column: 99}: 2, // the end of the line, before its break
		{Line: 2, Column: 2}:  4, // inside the surrogate pair: its start
		{Line: 2, Column: 3}:  8,
		{Line: 2, Column: 99}: 9,
		{Line: 3, Column: 2}:  11,
		{Line: 4, Column: 1}:  13, // past the last line: the end of the text
	}
	for p, want := range tests {
		if got := f.Offset(p, UTF16); got != want {
			t.Errorf("Offset(%+v) = %d, want %d", p, got, want)
		}
	}
	for offset, want := range map[int]Position{-5: {1, 1}, 13: {3, 4}, 99: {3, 4}} {
		if got := f.Position(offset, UTF16); got != want {
			t.Errorf("Position(%d) = %+v, want %+v", offset, got, want)
		}
	}
}

func TestLineRanges(t *testing.T) {
	tests := map[string][]string{
		"":            {""},
		"a":           {"a"},
		"a\n":         {"a", ""},
		"a\r\nb":      {"a", "b"},
		"a\rb\n\r\nc": {"a", "b", "", "c"},
		"\r\r\n\n":    {"", "", "", ""},
		"a\u2028b":    {"a\u2028b"},
	}
	for text, want := range tests {
		f := &File{Text: []byte(text)}
		var got []string
		for line := 1; line <= f.Lines(); line++ {
			got = append(got, string(f.Slice(f.LineRange(line))))
		}
		if fmt.Sprintf("%q", got) != fmt.Sprintf("%q", want) {
			t.Errorf("lines of %q = %q, want %q", text, got, want)
		}
	}
}

func TestRange(t *testing.T) {
	r := Range{Start: 3, End: 7}
	if r.Len() != 4 {
		t.Errorf("Len = %d, want 4", r.Len())
	}
	for other, want := range map[Range]bool{{3, 7}: true, {5, 5}: true, {2, 4}: false, {6, 8}: false} {
		if got := r.Contains(other); got != want {
			t.Errorf("Contains(%v) = %v, want %v", other, got, want)
		}
	}
}

func TestDecoding(t *testing.T) {
	le := func(s string) string { return string(Encode([]byte(s), UTF16LE)[2:]) }
	be := func(s string) string { return string(Encode([]byte(s), UTF16BE)[2:]) }
	tests := []struct {
		name, data string
		encoding   Encoding
		text       string
		err        error
	}{
		{"empty", "", UTF8, "", nil},
		{"plain", "a: é\n", UTF8, "a: é\n", nil},
		{"UTF-8 mark", "\xef\xbb\xbfa", UTF8BOM, "a", nil},
		{"mark alone", "\xef\xbb\xbf", UTF8BOM, "", nil},
		{"half a mark", "\xef\xbb", UTF8, "\ufffd\ufffd", ErrInvalidUTF8},
		{"wrong bytes, each replaced", "a\xff\xfeb\xc3", UTF8, "a\ufffd\ufffdb\ufffd", ErrInvalidUTF8},
		{"surrogate in UTF-8", "\xed\xa0\x80", UTF8, "\ufffd\ufffd\ufffd", ErrInvalidUTF8},
		{"LE with mark", "\xff\xfe" + le("a: 日😀"), UTF16LE, "a: 日😀", nil},
		{"BE with mark", "\xfe\xff" + be("a: 日😀"), UTF16BE, "a: 日😀", nil},
		{"LE without mark", le("a: 日😀"), UTF16LE, "a: 日😀", nil},
		{"BE without mark", be("a: 日😀"), UTF16BE, "a: 日😀", nil},
		{"LE mark alone", "\xff\xfe", UTF16LE, "", nil},
		{"odd length", "\xff\xfe" + le("ab") + "x", UTF16LE, "ab", ErrInvalidUTF16},
		{"lone high surrogate", "\xff\xfea\x00\x00\xd8b\x00", UTF16LE, "a\ufffdb", ErrInvalidUTF16},
		{"high surrogate at the end", "\xff\xfe\x00\xd8", UTF16LE, "\ufffd", ErrInvalidUTF16},
		{"lone low surrogate", "\xfe\xff\xdc\x00\x00a", UTF16BE, "\ufffda", ErrInvalidUTF16},
		{"swapped pair", "\xfe\xff\xdc\x00\xd8\x00", UTF16BE, "\ufffd\ufffd", ErrInvalidUTF16},
		{"NUL", "a\x01b\x00c", UTF8, "a\x01b\x00c", ErrBinary},
		{"NUL in UTF-16", "\xff\xfe" + le("a\x00b"), UTF16LE, "a\x00b", ErrBinary},
		{"UTF-32LE without mark", "a\x00\x00\x00", UTF16LE, "a\x00", ErrBinary},
		{"UTF-32BE without mark", "\x00\x00\x00a", UTF8, "\x00\x00\x00a", ErrBinary},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := New("x", []byte(tt.data))
			if !errors.Is(err, tt.err) || f.Encoding != tt.encoding || string(f.Text) != tt.text {
				t.Errorf("New(%q) = %q, %v, %v; want %q, %v, %v", tt.data, f.Text, f.Encoding, err, tt.text, tt.encoding, tt.err)
			}
		})
	}
	for _, mark := range []string{"\xff\xfe\x00\x00", "\x00\x00\xfe\xff"} {
		if f, err := New("x", []byte(mark+"a")); !errors.Is(err, ErrUTF32) || !utf8.Valid(f.Text) {
			t.Errorf("New of UTF-32 = %q, %v", f.Text, err)
		}
	}
}

func TestEncodeIsTheInverseOfDecoding(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	for range 20_000 {
		text := bytes.TrimLeft(randomText(r), "\ufeff")
		for _, encoding := range []Encoding{UTF8, UTF8BOM, UTF16LE, UTF16BE} {
			data := Encode(text, encoding)
			f, err := New("x", data)
			if err != nil || f.Encoding != encoding || !bytes.Equal(f.Text, text) {
				t.Fatalf("New(Encode(%q, %v)) = %q, %v, %v", text, encoding, f.Text, f.Encoding, err)
			}
			if again := f.Encode(f.Text); !bytes.Equal(again, data) {
				t.Fatalf("Encode(%q) as the file = %q, want %q", text, again, data)
			}
		}
	}
}

// TestRawOffset cuts every text at every character: what stands before the cut on disk must decode
// to what stands before it in the text.
func TestRawOffset(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 5_000 {
		text := append([]byte("a"), randomText(r)...)
		for _, encoding := range []Encoding{UTF8, UTF8BOM, UTF16LE, UTF16BE} {
			data := Encode(text, encoding)
			if r.IntN(2) == 0 && (encoding == UTF16LE || encoding == UTF16BE) {
				data = data[2:] // recognised by the zero byte of the "a"
			}
			f, err := New("x", data)
			if err != nil || f.Encoding != encoding {
				t.Fatalf("New(%q): %v, %v", data, f.Encoding, err)
			}
			for offset := range f.Text {
				cut := offset
				for !utf8.RuneStart(f.Text[cut]) {
					cut--
				}
				raw := f.RawOffset(offset)
				if got, want := data[raw:], f.Encode(f.Text[cut:]); !bytes.HasSuffix(want, got) || len(got) != len(withoutMark(want, encoding, f)) {
					t.Fatalf("RawOffset(%d) of %q as %v = %d: %q, want %q", offset, text, encoding, raw, got, want)
				}
			}
			if raw := f.RawOffset(len(f.Text)); raw != len(data) {
				t.Fatalf("RawOffset of the end of %q as %v = %d, want %d", text, encoding, raw, len(data))
			}
		}
	}
}

func withoutMark(data []byte, encoding Encoding, f *File) []byte {
	switch {
	case encoding == UTF8BOM:
		return data[3:]
	case encoding != UTF8 && f.RawOffset(0) > 0:
		return data[2:]
	}
	return data
}

func TestRawOffsetBehindWrongBytes(t *testing.T) {
	f, _ := New("x", []byte("\xef\xbb\xbfa\xff\xfeb\ufffdc"))
	for want, char := range map[int]string{3: "a", 6: "b", 10: "c"} {
		if got := f.RawOffset(bytes.Index(f.Text, []byte(char))); got != want {
			t.Errorf("RawOffset of %q = %d, want %d", char, got, want)
		}
	}
	if got := f.RawOffset(99); got != 11 {
		t.Errorf("RawOffset past the end = %d, want 11", got)
	}
}

func TestEncodingString(t *testing.T) {
	for e, want := range map[Encoding]string{UTF8: "UTF-8", UTF8BOM: "UTF-8 with BOM", UTF16LE: "UTF-16LE", UTF16BE: "UTF-16BE"} {
		if got := e.String(); got != want {
			t.Errorf("String = %q, want %q", got, want)
		}
	}
}

// FuzzFile holds the properties of TestRawOffset and TestPositionAndOffsetRoundTrip to bytes that
// are no text at all: nothing may panic, every offset has a place, and text is always UTF-8.
func FuzzFile(f *testing.F) {
	for _, seed := range []string{"a\r\nb", "\xff\xfea\x00", "\x00a", "\xef\xbb\xbf\xff", "\xff\xfe\x00\x00", "\xfe\xff\xd8\x00"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 500 {
			t.Skip("every offset is measured from its line's start: quadratic")
		}
		file, err := New("x", data)
		if !utf8.Valid(file.Text) {
			t.Fatalf("Text %q is not UTF-8", file.Text)
		}
		last := 0
		for offset := range len(file.Text) + 1 {
			for _, unit := range units() {
				p := file.Position(offset, unit)
				if back := file.Offset(p, unit); back > offset {
					t.Fatalf("Offset(Position(%d)) = %d", offset, back)
				}
			}
			raw := file.RawOffset(offset)
			if !errors.Is(err, ErrUTF32) && (raw < last || raw > len(data)) {
				t.Fatalf("RawOffset(%d) = %d after %d", offset, raw, last)
			}
			last = raw
		}
		if err == nil && !bytes.Equal(file.Encode(file.Text), data) {
			t.Fatalf("Encode does not give the file back: %q", file.Encode(file.Text))
		}
	})
}
