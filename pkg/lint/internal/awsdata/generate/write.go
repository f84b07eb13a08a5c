package generate

import (
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/layout"
)

// writer lays the model out as package layout says.
type writer struct {
	sections [layout.Lists + 1][]byte
	counts   [layout.Lists + 1]int
	texts    map[string]layout.Ref
	lists    map[string]uint32
	err      error
}

// write makes the file.
func write(data model) ([]byte, error) {
	w := &writer{texts: map[string]layout.Ref{}, lists: map[string]uint32{}}
	version, date := w.text(data.version), w.text(data.date)
	for i := range data.services {
		w.service(&data.services[i])
	}
	w.startService(service{keys: data.globals})
	w.startType(resourceType{})
	for _, k := range data.globals {
		w.key(k)
	}
	// The records after the last are not counted.
	w.counts[layout.Services]--
	w.counts[layout.Types]--
	file := w.file(version, date)
	if len(file) > layout.MaxOffset {
		return nil, fmt.Errorf("the data has %d bytes, more than references reach", len(file))
	}
	return file, w.err
}

// file puts header and sections together.
func (w *writer) file(version, date layout.Ref) []byte {
	head := make([]byte, 0, layout.HeaderSize)
	head = append(head, layout.Magic...)
	head = numbers(head, layout.Version, uint32(version), uint32(date))
	offset := layout.HeaderSize
	for s, section := range w.sections {
		head = numbers(head, uint32(offset), uint32(w.counts[s]))
		offset += len(section)
	}
	for _, section := range w.sections {
		head = append(head, section...)
	}
	return head
}

// service writes a service and everything that belongs to it.
func (w *writer) service(s *service) {
	w.startService(*s)
	for _, k := range s.keys {
		if prefix, _, _ := strings.Cut(k.name, ":"); !strings.EqualFold(prefix, s.prefix) && !strings.EqualFold(prefix, "aws") {
			w.record(layout.Foreign, uint32(w.counts[layout.Keys]))
		}
		w.key(k)
	}
	for _, t := range s.types {
		w.startType(t)
		for _, arn := range t.arns {
			w.record(layout.ARNs, uint32(w.text(arn)))
		}
	}
	for _, a := range s.actions {
		w.record(layout.Actions, uint32(w.text(a.name)), uint32(a.level)<<24|w.list(w.uses(s, a)))
	}
}

// startService writes a service's record: everything written from now on is its own.
func (w *writer) startService(s service) {
	exact := 0
	for _, k := range s.keys {
		if k.flags&layout.Hole == 0 {
			exact++
		}
	}
	w.record(layout.Services, uint32(w.text(s.prefix)), uint32(w.text(s.title)),
		uint32(w.counts[layout.Actions]), uint32(w.counts[layout.Types]), uint32(w.counts[layout.Keys]), uint32(exact))
}

// startType writes a resource type's record: the ARNs written from now on are its own.
func (w *writer) startType(t resourceType) {
	w.record(layout.Types, uint32(w.text(t.name)), uint32(w.counts[layout.ARNs]), w.list(keyList(t.keys)))
}

func (w *writer) key(k key) {
	w.record(layout.Keys, uint32(w.text(k.name)), uint32(k.kind)|k.flags<<16, uint32(w.text(k.instead)))
}

// uses is what an action takes.
func (w *writer) uses(s *service, a action) []byte {
	text := varints(nil, w.list(keyList(a.own)), w.list(keyList(s.all(a))), uint32(len(a.targets)))
	for _, t := range a.targets {
		required := uint32(0)
		if t.required {
			required = 1
		}
		text = varints(text, uint32(t.number)<<1|required, w.list(keyList(s.on(t))))
	}
	return text
}

// keyList is a list of ascending numbers.
func keyList(keys []int) []byte {
	text := varints(nil, uint32(len(keys)))
	last := 0
	for _, k := range keys {
		text = varints(text, uint32(k-last))
		last = k
	}
	return text
}

// list is the offset of a list, which is written unless it is there already.
func (w *writer) list(text []byte) uint32 {
	at, ok := w.lists[string(text)]
	if !ok {
		at = uint32(len(w.sections[layout.Lists]))
		w.lists[string(text)] = at
		w.sections[layout.Lists] = append(w.sections[layout.Lists], text...)
		w.counts[layout.Lists] = len(w.sections[layout.Lists])
	}
	return at
}

// text is the reference to a text, which is written unless it is there already.
func (w *writer) text(text string) layout.Ref {
	if text == "" {
		return 0
	}
	ref, ok := w.texts[text]
	if !ok {
		if len(text) > layout.MaxText && w.err == nil {
			w.err = fmt.Errorf("%q is longer than the %d bytes that there is room for", text, layout.MaxText)
		}
		at := layout.HeaderSize + len(w.sections[layout.Texts])
		ref = layout.Ref(at<<8 | len(text)&layout.MaxText)
		w.texts[text] = ref
		w.sections[layout.Texts] = append(w.sections[layout.Texts], text...)
		w.counts[layout.Texts] = len(w.sections[layout.Texts])
	}
	return ref
}

// record adds a record to a table.
func (w *writer) record(s layout.Section, fields ...uint32) {
	w.sections[s] = numbers(w.sections[s], fields...)
	w.counts[s]++
}

func numbers(to []byte, fields ...uint32) []byte {
	for _, n := range fields {
		to = binary.LittleEndian.AppendUint32(to, n)
	}
	return to
}

func varints(to []byte, fields ...uint32) []byte {
	for _, n := range fields {
		to = binary.AppendUvarint(to, uint64(n))
	}
	return to
}
