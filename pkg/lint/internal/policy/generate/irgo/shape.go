package irgo

// shape is how a function gives its result.
type shape int

const (
	// general: results are compared, and given at the end.
	general shape = iota
	// sameResult: wherever there is a result it is the same constant, so the first one is given at once.
	sameResult
	// oneDefinition: outside of loops there can be no second result.
	oneDefinition
)

// analyse finds out what is known of a function's result.
func (p *program) analyse(f *function) {
	f.usesInput = f.hasWith
	f.walk(func(s *stmt) {
		for _, o := range s.a {
			f.usesInput = f.usesInput || o.local != nil && o.local.root
		}
		if callee := p.funcs[s.fn]; callee != nil && callee.usesInput {
			f.usesInput = true
		}
		f.usesInput = f.usesInput || s.op == opPath
	})
	results, defaults := f.results()
	f.neverFalse = len(results) == 0
	if len(results) == 0 {
		return
	}
	f.neverFalse = true
	for _, o := range append(results, defaults...) {
		f.neverFalse = f.neverFalse && o.konst != nil && !o.konst.isFalse()
	}
	f.value = f.fixedValue()
}

// results are what a rule with single values gives in its definitions, and by default.
func (f *function) results() (results, defaults []operand) {
	f.walk(func(s *stmt) {
		if s.op != opOnce {
			return
		}
		if s.def == f.result {
			results = append(results, s.a[0])
		} else if s.a[0].local != f.result {
			defaults = append(defaults, s.a[0])
		}
	})
	return results, defaults
}

// fixedValue is the result of a rule that is nothing but a constant.
func (f *function) fixedValue() *constant {
	if len(f.regions) != 3 {
		return nil
	}
	list := f.regions[0].stmts
	if len(list) == 2 && list[0].op == opReset && list[1].op == opOnce && list[1].def == f.result {
		return list[1].a[0].konst
	}
	return nil
}

func (f *function) shape() shape {
	results, _ := f.results()
	if len(results) == 0 || f.hasWith {
		return general
	}
	same := results[0].konst
	for _, o := range results {
		if o.konst != same {
			same = nil
		}
	}
	if same != nil {
		return sameResult
	}
	ends := 0
	f.walk(func(s *stmt) {
		if s.op == opOnce && s.def == f.ret && s.a[0].local == f.result {
			ends++
		}
	})
	if ends == 1 {
		return oneDefinition
	}
	return general
}

// alwaysDefined: a set or an object is there even if it is empty.
func (f *function) alwaysDefined() bool {
	results, _ := f.results()
	return len(results) == 0
}
