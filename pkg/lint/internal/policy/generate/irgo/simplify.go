package irgo

import "slices"

// simplify rewrites a function to one that does the same with less.
func (p *program) simplify(f *function) {
	f.markSticky()
	for changed := true; changed; {
		f.count()
		changed = p.propagate(f)
		changed = p.composites(f) || changed
		f.count()
		changed = f.share() || changed
		f.count()
		changed = f.dropDead() || changed
	}
	f.count()
	f.literals()
	f.count()
}

// walk calls visit for every statement of a list, outer ones first.
func walk(list []*stmt, visit func(*stmt)) {
	for _, s := range list {
		visit(s)
		for _, block := range s.blocks {
			walk(block, visit)
		}
	}
}

func (f *function) walk(visit func(*stmt)) {
	for _, r := range f.regions {
		walk(r.stmts, visit)
	}
}

// lists calls visit for every list of statements, inner ones first, and keeps what it gives.
func (f *function) lists(visit func([]*stmt) []*stmt) {
	var inside func(list []*stmt) []*stmt
	inside = func(list []*stmt) []*stmt {
		for _, s := range list {
			for i := range s.blocks {
				s.blocks[i] = inside(s.blocks[i])
			}
		}
		return visit(list)
	}
	for _, r := range f.regions {
		r.stmts = inside(r.stmts)
	}
}

func (f *function) markSticky() {
	f.ret.sticky, f.result.sticky = true, true
	f.input.sticky, f.data.sticky = true, true
	f.walk(func(s *stmt) {
		switch s.op {
		case opIsDefined, opIsUndefined, opReturn:
			if l := s.a[0].local; l != nil {
				l.sticky = true
			}
		case opOnce, opReset, opWith:
			s.def.sticky = true
		default:
		}
	})
}

// count counts how often each local is set, changed and read.
func (f *function) count() {
	zero := func(l *local) {
		if l != nil {
			l.defs, l.changes, l.reads = 0, 0, 0
		}
	}
	f.walk(func(s *stmt) {
		zero(s.def)
		zero(s.val)
		for _, o := range s.a {
			zero(o.local)
		}
	})
	for _, l := range f.params {
		l.defs++
	}
	f.walk(func(s *stmt) {
		switch s.op {
		case opAppend, opAdd, opInsert, opInsertOnce:
			s.def.changes++
		default:
			if s.def != nil {
				s.def.defs++
			}
			if s.val != nil {
				s.val.defs++
			}
		}
		for _, o := range s.a {
			if o.local != nil {
				o.local.reads++
			}
		}
	})
}

// plain locals are set in one place and say nothing by being undefined.
func (l *local) plain() bool { return l.defs == 1 && !l.sticky && !l.root }

// lasting: what is read now is what is read later.
func (f *function) lasting(o operand) bool {
	return o.local == nil || o.local.plain() || o.local.root && !f.hasWith
}

// propagate puts what locals are copies of in their place.
func (p *program) propagate(f *function) bool {
	replace := map[*local]operand{}
	f.lists(func(list []*stmt) []*stmt {
		return slices.DeleteFunc(list, func(s *stmt) bool {
			if s.op == opCall && s.def.plain() {
				p.knownCall(s)
				p.fold(s)
			}
			if s.op != opAssign || !s.def.plain() || s.def.changes > 0 {
				return false
			}
			source := s.a[0]
			if !f.lasting(source) {
				return false
			}
			replace[s.def] = source
			return true
		})
	})
	if len(replace) == 0 {
		return false
	}
	f.walk(func(s *stmt) {
		for i := range s.a {
			for s.a[i].local != nil {
				with, ok := replace[s.a[i].local]
				if !ok {
					break
				}
				s.a[i] = with
			}
		}
	})
	return true
}

// knownCall makes a call whose result is known an assignment.
func (p *program) knownCall(s *stmt) {
	if callee := p.funcs[s.fn]; callee != nil && callee.value != nil {
		s.op, s.fn, s.a = opAssign, "", []operand{{konst: callee.value}}
	}
}

// dropDead drops statements whose result nobody reads, and checks that always hold.
func (f *function) dropDead() bool {
	dropped := false
	f.lists(func(list []*stmt) []*stmt {
		return slices.DeleteFunc(list, func(s *stmt) bool {
			dead := s.dead()
			dropped = dropped || dead
			return dead
		})
	})
	return dropped
}

func (s *stmt) dead() bool {
	switch s.op {
	case opAssign, opArray, opSet, opObject:
		return s.def.plain() && s.def.reads == 0 && s.def.changes == 0
	case opNotEqual:
		return s.a[0].konst != nil && s.a[1].konst != nil && s.a[0].konst != s.a[1].konst && s.a[1].konst.isFalse()
	default:
		return false
	}
}
