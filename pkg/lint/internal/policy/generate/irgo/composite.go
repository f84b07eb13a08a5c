package irgo

import "slices"

// parts finds what a composite that is made at list[i] is made of, if that all stands in the same
// list and nobody reads the composite before it is complete: the operands in turn, and the index of
// the last change.
func parts(list []*stmt, i int) (operands []operand, last int, ok bool) {
	made := list[i].def
	last = i
	changes := 0
	for n := i + 1; n < len(list) && changes < made.changes; n++ {
		s := list[n]
		if s.def == made {
			if s.op == opInsertOnce {
				return nil, 0, false
			}
			changes++
			operands = append(operands, s.a...)
			last = n
			continue
		}
		if mentions(s, made) {
			return nil, 0, false
		}
	}
	return operands, last, changes == made.changes
}

// mentions tells whether a statement or one in it has to do with a local.
func mentions(s *stmt, l *local) bool {
	found := false
	walk([]*stmt{s}, func(s *stmt) {
		found = found || s.def == l || slices.ContainsFunc(s.a, func(o operand) bool { return o.local == l })
	})
	return found
}

func (s *stmt) makes() (constantKind, bool) {
	switch s.op {
	case opArray:
		return constArray, true
	case opSet:
		return constSet, true
	case opObject:
		return constObject, true
	default:
		return 0, false
	}
}

// composites makes composites of constants constants.
func (p *program) composites(f *function) bool {
	found := false
	f.lists(func(list []*stmt) []*stmt {
		for i, s := range list {
			kind, ok := s.makes()
			if !ok || !s.def.plain() {
				continue
			}
			operands, _, ok := parts(list, i)
			if !ok || slices.ContainsFunc(operands, func(o operand) bool { return o.konst == nil }) {
				continue
			}
			c := &constant{kind: kind, items: []*constant{}}
			for _, o := range operands {
				c.items = append(c.items, o.konst)
			}
			made := s.def
			s.op, s.a = opAssign, []operand{{konst: p.constant(c)}}
			made.changes = 0
			list = without(list, i, made)
			found = true
			break // the list is another one now; the next round finds the rest
		}
		return list
	})
	return found
}

// without takes the changes of a composite out of a list, from after index i on.
func without(list []*stmt, i int, made *local) []*stmt {
	out := slices.Clone(list[:i+1])
	for _, s := range list[i+1:] {
		if s.def != made {
			out = append(out, s)
		}
	}
	return out
}

// literals makes composites at once where all parts are known at one place, and marks where an
// array that grows in loops is complete.
func (f *function) literals() {
	f.lists(func(list []*stmt) []*stmt {
		for i := 0; i < len(list); i++ {
			s := list[i]
			if _, ok := s.makes(); !ok || !s.def.plain() || s.a != nil {
				continue
			}
			operands, last, ok := parts(list, i)
			if ok && !slices.ContainsFunc(operands, func(o operand) bool { return o.local != nil && !o.local.plain() }) {
				literal := *s
				literal.a = operands
				if literal.a == nil {
					literal.a = []operand{}
				}
				list[last] = &literal
				if last != i {
					list = slices.Delete(list, i, i+1)
					list = slices.DeleteFunc(list, func(x *stmt) bool { return x != &literal && x.def == s.def && x.changes() })
					i--
				}
				continue
			}
			if s.op == opArray {
				list = slices.Insert(list, lastMention(list, s.def)+1, &stmt{op: opFreeze, def: s.def, loc: s.loc})
			}
		}
		return list
	})
}

func (s *stmt) changes() bool {
	return s.op == opAppend || s.op == opAdd || s.op == opInsert || s.op == opInsertOnce
}

// lastMention is the index of the last statement that changes a local, directly or in a block.
func lastMention(list []*stmt, l *local) int {
	last := 0
	for i, s := range list {
		walk([]*stmt{s}, func(s *stmt) {
			if s.def == l {
				last = i
			}
		})
	}
	return last
}

// fuse joins a call and the check that its result is not false, finds look-ups in the input, and
// drops look-ups that only lead to the next one.
func (f *function) fuse() {
	paths := map[*local][]*constant{}
	f.lists(func(list []*stmt) []*stmt {
		for i := 0; i+1 < len(list); i++ {
			s, next := list[i], list[i+1]
			if s.op == opCall && s.def.plain() && s.def.reads == 1 && next.op == opNotEqual &&
				next.a[0].local == s.def && next.a[1].konst != nil && next.a[1].konst.isFalse() {
				s.op = opHolds
				list = slices.Delete(list, i+1, i+2)
			}
		}
		return list
	})
	f.fuseKeys()
	f.fuseSubstrings()
	if f.hasWith {
		return
	}
	f.walk(func(s *stmt) { f.findPath(s, paths) })
	f.count()
	f.lists(func(list []*stmt) []*stmt {
		var out []*stmt
		for i, s := range list {
			if s.op == opPath && s.def.reads == 0 && i+1 < len(list) && list[i+1].op == opPath && len(list[i+1].keys) > len(s.keys) &&
				slices.Equal(list[i+1].keys[:len(s.keys)], s.keys) {
				continue
			}
			out = append(out, s)
		}
		return out
	})
}

func (f *function) findPath(s *stmt, paths map[*local][]*constant) {
	if s.op != opDot || s.a[1].konst == nil || s.a[1].konst.kind != constString || !s.def.plain() {
		return
	}
	base, known := paths[s.a[0].local]
	if s.a[0].local != f.input && !known {
		return
	}
	keys := append(slices.Clone(base), s.a[1].konst)
	paths[s.def] = keys
	s.op, s.keys, s.a = opPath, keys, nil
}
