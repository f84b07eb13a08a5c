package irgo

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// frame is a block that statements can leave.
type frame struct {
	// label is after the block, or before the loop.
	label string
	loop  bool
	// with frames have something to put back.
	with bool
	used bool
}

// writer writes one function.
type writer struct {
	p      *program
	f      *function
	shape  shape
	out    *strings.Builder
	frames []*frame
	labels int
	row    int
	err    error
	// names are the variables that the region needs.
	names map[string]string
	// ended: what was written last leaves; what comes next is not reached, and left out.
	ended, skipped bool
	// result and ret tell whether these variables are needed.
	result, ret bool
}

func (w *writer) line(format string, args ...any) {
	fmt.Fprintf(w.out, format, args...)
	w.out.WriteByte('\n')
}

func (w *writer) fail(err error) {
	if w.err == nil {
		w.err = fmt.Errorf("%s: %w", w.f.ir.Name, err)
	}
}

func (w *writer) label() *frame {
	w.labels++
	return &frame{label: "b" + strconv.Itoa(w.labels)}
}

// jump writes a statement that leaves.
func (w *writer) jump(statement string) {
	w.line("%s", statement)
	w.ended = true
}

// leave is the Go statement that leaves the n-th block from within.
func (w *writer) leave(n int) string {
	at := len(w.frames) - 1
	for i := range n {
		if w.frames[at-i].loop || w.frames[at-i].with {
			w.fail(fmt.Errorf("%w: leaving a loop or a with", errUnsupported))
		}
	}
	target := w.frames[at-n]
	if !target.loop {
		target.used = true
		return "goto " + target.label
	}
	return "continue"
}

// function writes a function's body.
func (w *writer) function() string {
	w.shape = w.f.shape()
	var body strings.Builder
	for _, r := range w.f.regions {
		if w.ended {
			break
		}
		body.WriteString(w.region(r))
	}
	var vars []string
	if w.result {
		vars = append(vars, "result")
	}
	if w.ret {
		vars = append(vars, "ret")
	}
	head := ""
	if len(vars) > 0 {
		head = "var " + strings.Join(vars, ", ") + " *ast.Term\n"
	}
	return head + body.String()
}

// region writes one definition, with its variables.
func (w *writer) region(r *region) string {
	saved := w.out
	defer func() { w.out = saved }()
	w.names = map[string]string{}
	w.row, w.skipped = 0, false
	var body strings.Builder
	w.out = &body
	outer := w.label()
	w.frames = []*frame{outer}
	w.block(r.stmts)
	text := w.declare() + body.String()
	if len(w.names) > 0 {
		text = "{\n" + text + "}\n"
	}
	if outer.used {
		text += outer.label + ":\n"
		w.ended = false
	}
	return text
}

// declare declares the region's variables.
func (w *writer) declare() string {
	byType := map[string][]string{}
	for name, kind := range w.names {
		byType[kind] = append(byType[kind], name)
	}
	var out strings.Builder
	for _, kind := range []string{"*ast.Term", "[]*ast.Term", "regort.Saved"} {
		if names := byType[kind]; len(names) > 0 {
			slices.SortFunc(names, func(a, b string) int {
				if len(a) != len(b) {
					return len(a) - len(b)
				}
				return strings.Compare(a, b)
			})
			fmt.Fprintf(&out, "var %s %s\n", strings.Join(names, ", "), kind)
			if w.skipped {
				fmt.Fprintf(&out, "%s = %s\n", strings.TrimSuffix(strings.Repeat("_, ", len(names)), ", "), strings.Join(names, ", "))
			}
		}
	}
	return out.String()
}

// variable is the name of a local in Go.
func (w *writer) variable(l *local) string {
	switch l {
	case w.f.input:
		return "s.Input"
	case w.f.data:
		return "s.Data"
	case w.f.ret:
		w.ret = true
		return "ret"
	case w.f.result:
		w.result = true
		return "result"
	}
	name := "l" + strconv.Itoa(l.number)
	if !slices.Contains(w.f.params, l) {
		w.names[name] = "*ast.Term"
	}
	return name
}

// target is the variable that a statement sets, or "" if nobody reads it.
func (w *writer) target(l *local) string {
	if l.reads == 0 && l.changes == 0 && l != w.f.ret && l != w.f.result {
		return ""
	}
	return w.variable(l)
}

func (w *writer) operand(o operand) string {
	if o.konst != nil {
		return o.konst.expr()
	}
	return w.variable(o.local)
}

func (w *writer) operands(list []operand) []string {
	out := make([]string, 0, len(list))
	for _, o := range list {
		out = append(out, w.operand(o))
	}
	return out
}

// block writes statements one after the other.
func (w *writer) block(list []*stmt) {
	if w.skips(list) {
		return
	}
	for _, s := range list {
		if w.ended {
			w.skipped = true
			return
		}
		w.comment(s)
		w.stmt(s)
	}
}

// skips tells whether a block only hands on a result that has been given already.
func (w *writer) skips(list []*stmt) bool {
	return w.shape != general && !w.result && len(list) > 0 && list[0].op == opIsDefined && list[0].a[0].local == w.f.result
}

// comment names the place in Rego where it changes.
func (w *writer) comment(s *stmt) {
	if s.loc.Row == w.row || s.loc.Row == 0 {
		return
	}
	if w.row == 0 {
		w.line("// %s:%d", w.p.files[s.loc.File], s.loc.Row)
	} else {
		w.line("// %d", s.loc.Row)
	}
	w.row = s.loc.Row
}

// nested writes a block of its own, which leaves to behind itself.
func (w *writer) nested(list []*stmt, after string) {
	frame := w.label()
	w.frames = append(w.frames, frame)
	w.block(list)
	w.frames = w.frames[:len(w.frames)-1]
	if after != "" && !w.ended {
		w.jump(after)
	}
	if frame.used {
		w.line("%s:", frame.label)
		w.ended = false
	}
}
