package edit_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
)

// writer writes random documents as people write them. Each comment stands in it only once.
type writer struct {
	*rand.Rand
	out      strings.Builder
	step     int
	dashes   int // how far the dashes of lists are indented
	quote    string
	comments int
}

func (w *writer) chance(n int) bool { return w.IntN(n) == 0 }

func (w *writer) pick(from ...string) string { return from[w.IntN(len(from))] }

func (w *writer) indent(n int) { w.out.WriteString(strings.Repeat(" ", n)) }

func (w *writer) comment() string {
	w.comments++
	return fmt.Sprintf("# c%d: it's \"{%d}\".", w.comments, w.comments)
}

// newline ends a line, and may add comments and blank lines.
func (w *writer) newline(indent int) {
	if w.chance(6) {
		w.out.WriteString(w.pick(" ", "  ") + w.comment())
	}
	w.out.WriteByte('\n')
	for w.chance(10) {
		if w.chance(2) {
			w.indent(indent)
			w.out.WriteString(w.comment())
		}
		w.out.WriteByte('\n')
	}
}

func (w *writer) keys() []string {
	all := []string{"type", "iops", "encrypted", "kmsKeyId", "csi.storage.k8s.io/fstype", "metadata", "name", "labels", "a b", "é", "on", "12", "items", "x:y"}
	w.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all[:1+w.IntN(5)]
}

func (w *writer) key(name string) string {
	if name == "on" || name == "12" || w.quote != "" && w.chance(4) {
		return `"` + name + `"`
	}
	return name
}

func (w *writer) word() string {
	return w.pick("gp3", "ext4", "a b", "日本 😀", "arn:aws:iam::481620394817:role/x", "64Mi", "x#y", "ebs.csi.aws.com")
}

func (w *writer) scalar() string {
	switch w.IntN(8) {
	case 0:
		return w.pick("true", "no", "3000", "1.5", "~", "null", "0x1f")
	case 1:
		return `"` + w.pick("true", "3000", `a \"b\" \\`, `é\n`, "", "x # y") + `"`
	case 2:
		return "'" + w.pick("true", "3000", "it''s", "", "x # y", `\`) + "'"
	}
	if w.quote != "" {
		return w.quote + w.word() + w.quote
	}
	return w.word()
}

// mapping writes a block mapping. The first key is written where the writer stands if it is behind
// a dash.
func (w *writer) mapping(indent, depth int, inline bool) {
	for i, name := range w.keys() {
		if i > 0 || !inline {
			w.indent(indent)
		}
		w.out.WriteString(w.key(name) + ":")
		w.value(indent, depth)
	}
}

// value writes what stands behind the colon of a key with the given indentation.
func (w *writer) value(indent, depth int) {
	n := w.IntN(16)
	if depth > 3 {
		n = min(n, 8)
	}
	switch {
	case n == 0:
		w.newline(indent)
	case n == 1:
		w.out.WriteString(w.pick(" {}", " []"))
		w.newline(indent)
	case n == 2:
		w.out.WriteString(w.pick(" |", " >-", " |-"))
		w.out.WriteByte('\n')
		for range 1 + w.IntN(2) {
			w.indent(indent + w.step)
			w.out.WriteString(w.word() + "\n")
		}
	case n == 3:
		w.out.WriteString(" ")
		w.flow(depth)
		w.newline(indent)
	case n < 9:
		w.out.WriteString(" " + w.scalar())
		w.newline(indent)
	case n < 14:
		w.newline(indent)
		w.mapping(indent+w.step, depth+1, false)
	default:
		w.newline(indent)
		w.sequence(indent+w.dashes, depth+1)
	}
}

func (w *writer) sequence(indent, depth int) {
	for range 1 + w.IntN(3) {
		w.indent(indent)
		w.out.WriteString("-")
		if w.chance(2) && depth < 4 {
			w.out.WriteString(" ")
			w.mapping(indent+2, depth+1, true)
			continue
		}
		w.out.WriteString(" " + w.scalar())
		w.newline(indent)
	}
}

// flow writes a collection in brackets on one line.
func (w *writer) flow(depth int) {
	pad := w.pick("", "", " ")
	if w.chance(2) {
		w.out.WriteString("[" + pad)
		for i := range 1 + w.IntN(3) {
			if i > 0 {
				w.out.WriteString(", ")
			}
			w.out.WriteString(w.flowScalar())
		}
		w.out.WriteString(pad + "]")
		return
	}
	w.out.WriteString("{" + pad)
	for i, name := range w.keys() {
		if i > 0 {
			w.out.WriteString(", ")
		}
		if name == "x:y" {
			name = "xy"
		}
		w.out.WriteString(w.key(name) + ": ")
		if depth < 4 && w.chance(4) {
			w.flow(depth + 1)
		} else {
			w.out.WriteString(w.flowScalar())
		}
	}
	w.out.WriteString(pad + "}")
}

func (w *writer) flowScalar() string { return w.scalar() }

// randomYAML is a random stream of documents.
func randomYAML(r *rand.Rand) []byte {
	w := &writer{Rand: r, step: 2 + 2*r.IntN(2), quote: []string{"", "", `"`, "'"}[r.IntN(4)]}
	w.dashes = []int{0, w.step}[r.IntN(2)]
	for i := range 1 + r.IntN(3) {
		if i > 0 || w.chance(3) {
			w.out.WriteString("---\n")
		}
		if w.chance(3) {
			w.out.WriteString(w.comment() + "\n")
		}
		if w.chance(8) {
			w.out.WriteString("items:\n")
			w.sequence(w.dashes, 1)
			continue
		}
		w.mapping(0, 0, false)
	}
	text := w.out.String()
	if w.chance(6) {
		text = strings.TrimSuffix(text, "\n")
	}
	if w.chance(4) {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	return []byte(text)
}

// randomJSON is a random JSON object, laid out in one of the usual ways.
func randomJSON(r *rand.Rand) []byte {
	w := &writer{Rand: r}
	text, err := json.Marshal(w.object(0))
	if err != nil {
		panic(err)
	}
	var out bytes.Buffer
	switch r.IntN(5) {
	case 0:
		return text
	case 1:
		return []byte(spaced(string(text)) + "\n")
	case 2:
		err = json.Indent(&out, text, "", "\t")
	default:
		err = json.Indent(&out, text, "", "    "[:2+2*r.IntN(2)])
	}
	if err != nil {
		panic(err)
	}
	text = out.Bytes()
	if r.IntN(4) == 0 {
		text = bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n"))
	}
	if r.IntN(2) == 0 {
		text = append(text, '\n')
	}
	return text
}

// spaced puts blanks behind commas and colons. There are none in the strings of randomJSON before
// a quote.
func spaced(text string) string {
	for _, pair := range []string{`,"`, `:"`, `:{`, `:[`, `,{`, `,[`} {
		text = strings.ReplaceAll(text, pair, pair[:1]+" "+pair[1:])
	}
	return text
}

func (w *writer) object(depth int) map[string]any {
	out := map[string]any{}
	for _, key := range append(w.keys(), "Statement") {
		out[key] = w.any(depth + 1)
	}
	if w.chance(8) {
		return map[string]any{}
	}
	return out
}

func (w *writer) any(depth int) any {
	n := w.IntN(10)
	if depth > 3 {
		n = min(n, 5)
	}
	switch {
	case n == 0:
		return nil
	case n == 1:
		return w.IntN(5000)
	case n == 2:
		return w.chance(2)
	case n < 6:
		return w.pick("gp3", "a \"b\" \\", "é 😀", "*", "", "arn:aws:s3:::x/*", "true")
	case n < 8:
		return w.object(depth)
	}
	out := []any{}
	for range w.IntN(4) {
		out = append(out, w.any(depth+1))
	}
	return out
}
