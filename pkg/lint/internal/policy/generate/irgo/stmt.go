package irgo

import (
	"fmt"
	"strconv"
	"strings"
)

// stmt writes a statement.
func (w *writer) stmt(s *stmt) {
	switch s.op {
	case opAssign, opReset, opOnce, opReturn, opFreeze:
		w.assignment(s)
	case opDot, opPath, opLen, opMerge:
		w.value(s)
	case opCall, opHolds:
		w.call(s)
	case opArray, opSet, opObject, opAppend, opAdd, opInsert, opInsertOnce:
		w.composite(s)
	case opEqual, opNotEqual:
		w.compare(s)
	case opIsArray, opIsObject, opIsSet, opIsDefined, opIsUndefined:
		w.check(s)
	default:
		w.control(s)
	}
}

func (w *writer) assignment(s *stmt) {
	switch s.op {
	case opAssign:
		if t := w.target(s.def); t != "" {
			w.line("%s = %s", t, w.operand(s.a[0]))
		}
	case opReset:
		if s.def == w.f.result && (w.shape != general || w.f.alwaysDefined()) {
			return
		}
		if t := w.target(s.def); t != "" {
			w.line("%s = nil", t)
		}
	case opFreeze:
		if s.def.reads == 0 {
			return
		}
		w.line("%s = regort.Array(%s...)", w.variable(s.def), w.slice(s.def))
	case opOnce:
		w.once(s)
	default: // opReturn
		if w.shape == general {
			w.jump("return " + w.variable(s.a[0].local))
		} else {
			w.jump("return nil")
		}
	}
}

// once gives the function's result, or keeps it until the end.
func (w *writer) once(s *stmt) {
	value := w.operand(s.a[0])
	if w.shape == sameResult || w.shape == oneDefinition && !w.inLoop() {
		w.jump("return " + value)
		return
	}
	held := w.variable(s.def)
	w.line("%s = regort.Once(%s, %s, %q, %s)", held, held, value, w.conflict(), w.location(s))
}

func (w *writer) inLoop() bool {
	for _, f := range w.frames {
		if f.loop {
			return true
		}
	}
	return false
}

func (w *writer) location(s *stmt) string {
	return fmt.Sprintf("%q, %d, %d", w.p.files[s.loc.File], s.loc.Row, s.loc.Col)
}

// conflict is topdown's message for two results.
func (w *writer) conflict() string {
	ref := strings.SplitN(w.f.ir.Name, ".", 2)[1]
	if len(w.f.params) > 0 {
		return "function " + ref + " produced conflicting values for the same inputs"
	}
	return "rule " + ref + " produced conflicting values"
}

// value writes look-ups and the like.
func (w *writer) value(s *stmt) {
	switch s.op {
	case opDot:
		if s.a[0].konst != nil && s.a[0].konst.items == nil {
			w.jump(w.leave(0))
			return
		}
		w.defined(s.def, fmt.Sprintf("regort.Dot(%s, %s)", w.operand(s.a[0]), w.operand(s.a[1])))
	case opPath:
		w.defined(s.def, w.p.path(s.keys)+"(s)")
	case opLen:
		w.defined(s.def, fmt.Sprintf("regort.Len(%s)", w.operand(s.a[0])))
	default: // opMerge
		w.line("%s = regort.Merge(%s, %s)", w.variable(s.def), w.operand(s.a[0]), w.operand(s.a[1]))
	}
}

// defined sets a local, if anybody reads it, and leaves the block if there is no value.
func (w *writer) defined(l *local, value string) {
	if t := w.target(l); t != "" {
		w.line("if %s = %s; %s == nil {\n%s\n}", t, value, t, w.leave(0))
	} else {
		w.line("if %s == nil {\n%s\n}", value, w.leave(0))
	}
}

func (w *writer) slice(l *local) string {
	name := "v" + strconv.Itoa(l.number)
	w.names[name] = "[]*ast.Term"
	return name
}

func (w *writer) composite(s *stmt) {
	switch s.op {
	case opArray, opSet, opObject:
		w.make(s)
	case opAppend:
		v := w.slice(s.def)
		w.line("%s = append(%s, %s)", v, v, w.operand(s.a[0]))
	case opAdd:
		v := w.variable(s.def)
		w.line("%s = regort.SetAdd(%s, %s)", v, v, w.operand(s.a[0]))
	case opInsert:
		v := w.variable(s.def)
		w.line("%s = regort.Insert(%s, %s, %s)", v, v, w.operand(s.a[0]), w.operand(s.a[1]))
	default: // opInsertOnce
		v := w.variable(s.def)
		w.line("%s = regort.InsertOnce(%s, %s, %s, %s)", v, v, w.operand(s.a[0]), w.operand(s.a[1]), w.location(s))
	}
}

func (w *writer) make(s *stmt) {
	name := map[kind]string{opArray: "Array", opSet: "Set", opObject: "Object"}[s.op]
	if s.op == opObject && len(s.a) > 0 && distinctKeys(s.a) {
		name = "Record"
	}
	switch {
	case len(s.a) > 0:
		w.line("%s = regort.%s(%s)", w.variable(s.def), name, strings.Join(w.operands(s.a), ", "))
	case s.op == opArray && s.a == nil:
		w.line("%s = nil", w.slice(s.def))
	default:
		w.line("%s = regort.Empty%s", w.variable(s.def), name)
	}
}

// distinctKeys tells whether the keys of an object's literal are known and differ.
func distinctKeys(pairs []operand) bool {
	seen := map[string]bool{}
	for i := 0; i < len(pairs); i += 2 {
		k := pairs[i].konst
		if k == nil || k.kind != constString || seen[k.text] {
			return false
		}
		seen[k.text] = true
	}
	return true
}

func (w *writer) compare(s *stmt) {
	a, b := s.a[0], s.a[1]
	if a.konst != nil {
		a, b = b, a
	}
	var equal string
	switch {
	case a.konst != nil && (a.konst == b.konst || a.konst.kind == constString && b.konst.kind == constString):
		if (a.konst == b.konst) != (s.op == opEqual) {
			w.jump(w.leave(0))
		}
		return
	case b.konst != nil && b.konst.kind == constString:
		equal = fmt.Sprintf("regort.EqualString(%s, %q)", w.operand(a), b.konst.text)
	case b.konst != nil && b.konst.isFalse():
		equal = fmt.Sprintf("regort.IsFalse(%s)", w.operand(a))
	case b.konst != nil && b.konst.kind == constBoolean:
		equal = fmt.Sprintf("regort.IsTrue(%s)", w.operand(a))
	default:
		equal = fmt.Sprintf("regort.Equal(%s, %s)", w.operand(a), w.operand(b))
	}
	if s.op == opEqual {
		equal = "!" + equal
	}
	w.line("if %s {\n%s\n}", equal, w.leave(0))
}

func (w *writer) check(s *stmt) {
	if l := s.a[0].local; l != nil && (l == w.f.result || l == w.f.ret) && w.resultCheck(s, l) {
		return
	}
	if l := s.a[0].local; l != nil && l.root && s.op == opIsDefined {
		return // the root documents are always there
	}
	if s.a[0].konst != nil {
		w.constantCheck(s)
		return
	}
	x := w.operand(s.a[0])
	condition := map[kind]string{
		opIsArray: "!regort.IsArray(%s)", opIsObject: "!regort.IsObject(%s)", opIsSet: "!regort.IsSet(%s)",
		opIsDefined: "%s == nil", opIsUndefined: "%s != nil",
	}[s.op]
	w.line("if "+condition+" {\n%s\n}", x, w.leave(0))
}

func (w *writer) constantCheck(s *stmt) {
	kinds := map[kind]constantKind{opIsArray: constArray, opIsObject: constObject, opIsSet: constSet}
	holds := kinds[s.op] == s.a[0].konst.kind || s.op == opIsDefined
	if !holds {
		w.jump(w.leave(0))
	}
}

// resultCheck writes a check of the function's own result, where that is not kept: whoever comes
// here has none yet. It tells whether it has.
func (w *writer) resultCheck(s *stmt, l *local) bool {
	if w.shape == general {
		return false
	}
	if w.shape == oneDefinition && l == w.f.result && w.result {
		return false
	}
	if s.op == opIsDefined {
		w.jump(w.leave(0))
	}
	return true
}

func (w *writer) control(s *stmt) {
	switch s.op {
	case opBreak:
		w.jump(w.leave(s.n))
	case opBlock:
		for _, block := range s.blocks {
			w.nested(block, "")
		}
	case opNot:
		// The planner marks by a local that the body holds, and leaves what it held before in it.
		if last := s.blocks[0][len(s.blocks[0])-1]; last.op == opIsDefined && !last.a[0].local.root {
			w.line("%s = nil", w.variable(last.a[0].local))
		}
		w.nested(s.blocks[0], w.leave(0))
	case opScan:
		w.scan(s)
	default: // opWith
		w.with(s)
	}
}

func (w *writer) scan(s *stmt) {
	n := w.labels
	w.labels++
	w.line("{\nlo%d, hi%d := s.Scan(%s)", n, n, w.operand(s.a[0]))
	w.line("for i%d := lo%d; i%d < hi%d; i%d++ {", n, n, n, n, n)
	key, value := w.target(s.def), w.target(s.val)
	switch {
	case key != "" && value != "":
		w.line("%s, %s = s.Pair(i%d)", key, value, n)
	case key != "":
		w.line("%s = s.Key(i%d)", key, n)
	case value != "":
		w.line("%s = s.Value(i%d)", value, n)
	}
	w.frames = append(w.frames, &frame{loop: true})
	w.block(s.blocks[0])
	w.frames = w.frames[:len(w.frames)-1]
	w.ended = false
	w.line("}\ns.Leave(lo%d)\n}", n)
}

func (w *writer) with(s *stmt) {
	saved := "w" + strconv.Itoa(w.labels)
	w.names[saved] = "regort.Saved"
	root := w.variable(s.def)
	path := ""
	for _, i := range s.path {
		path += ", " + w.p.stringAt(i).expr()
	}
	w.line("%s = s.With()", saved)
	w.line("%s = regort.Upsert(%s, %s%s)", root, root, w.operand(s.a[0]), path)
	undefined, done := w.label(), w.label()
	undefined.with = true
	w.frames = append(w.frames, undefined)
	w.block(s.blocks[0])
	w.frames = w.frames[:len(w.frames)-1]
	held := !w.ended
	if held {
		w.line("s.Restore(%s)", saved)
		if undefined.used {
			w.line("goto %s", done.label)
		}
	}
	if undefined.used {
		w.line("%s:\ns.Restore(%s)", undefined.label, saved)
		w.jump(w.leave(0))
	}
	if held && undefined.used {
		w.line("%s:", done.label)
	}
	w.ended = !held
}
