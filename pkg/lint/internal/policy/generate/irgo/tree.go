package irgo

import (
	"errors"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ir"
)

// kind is what a statement does.
type kind int

const (
	opAssign     kind = iota // def = a[0]
	opReset                  // def = undefined
	opOnce                   // def = a[0], which must be the same as before
	opDot                    // def = a[0][a[1]]
	opLen                    // def = len(a[0])
	opCall                   // def = fn(a...)
	opArray                  // def = [a...], empty unless it is a literal
	opSet                    // def = {a...}
	opObject                 // def = {a[0]: a[1], …}
	opAppend                 // def gets a[0]
	opAdd                    // def gets a[0]
	opInsert                 // def[a[0]] = a[1]
	opInsertOnce             // def[a[0]] = a[1], which must be the same as before
	opMerge                  // def = a[0] merged with a[1]
	opEqual                  // a[0] == a[1], or the block is left
	opNotEqual
	opIsArray
	opIsObject
	opIsSet
	opIsDefined
	opIsUndefined
	opHolds  // fn(a...) is neither undefined nor false, or the block is left
	opPath   // def = input with keys
	opFreeze // def is complete
	opScan   // for key def, value val of a[0]: blocks[0]
	opNot
	opBlock
	opBreak // leave n blocks more than one
	opWith  // a[0] in place of def's path
	opReturn
)

// stmt is a statement. What it reads is in a, what it sets or changes in def.
type stmt struct {
	op     kind
	a      []operand
	def    *local
	val    *local
	fn     string
	n      int
	path   []int
	keys   []*constant
	blocks [][]*stmt
	loc    ir.Location
}

// local is a variable of a function.
type local struct {
	number int
	// root is set for the root documents.
	root bool
	// sticky locals say by being undefined what happened before.
	sticky bool

	// defs, changes and reads are counted by function.count.
	defs, changes, reads int
}

// operand is a local or, if local is nil, a constant.
type operand struct {
	local *local
	konst *constant
}

// region is one definition of a rule with variables of its own.
type region struct{ stmts []*stmt }

// function is a document or a function of Rego.
type function struct {
	ir      *ir.Func
	name    string
	file    string
	params  []*local
	ret     *local
	result  *local
	regions []*region

	input, data *local
	// usesInput tells whether the result depends on the root documents.
	usesInput, hasWith bool
	// value is the result, if it is always the same and always there.
	value *constant
	// neverFalse: where there is a result, it is not false.
	neverFalse bool
}

var errUnsupported = errors.New("not supported")

// builder reads a function of the intermediate representation.
type builder struct {
	program *program
	f       *function
	// shared are the locals that all regions have in common, own those of the present region.
	shared, own map[ir.Local]*local
}

func (p *program) build(fn *ir.Func) (*function, error) {
	f := &function{ir: fn, input: &local{number: 0, root: true}, data: &local{number: 1, root: true}}
	b := &builder{program: p, f: f, shared: map[ir.Local]*local{ir.Input: f.input, ir.Data: f.data}}
	last := fn.Return
	for _, n := range fn.Params {
		last = max(last, n)
		if n != ir.Input && n != ir.Data {
			l := b.share(n)
			f.params = append(f.params, l)
		}
	}
	f.ret, f.result = b.share(fn.Return), b.share(last+1)
	for _, block := range fn.Blocks {
		if err := b.region(block); err != nil {
			return nil, fmt.Errorf("%s: %w", fn.Name, err)
		}
	}
	return f, nil
}

func (b *builder) share(n ir.Local) *local {
	l := &local{number: int(n)}
	b.shared[n] = l
	return l
}

func (b *builder) local(n ir.Local) *local {
	if l := b.shared[n]; l != nil {
		return l
	}
	l := b.own[n]
	if l == nil {
		l = &local{number: int(n)}
		b.own[n] = l
	}
	return l
}

// region reads a block of the function. OPA's planner numbers the locals of each definition and
// of each else from the same number on; they are kept apart here.
func (b *builder) region(block *ir.Block) error {
	b.own = map[ir.Local]*local{}
	r := &region{}
	b.f.regions = append(b.f.regions, r)
	if len(block.Stmts) == 1 {
		if chain, ok := block.Stmts[0].(*ir.BlockStmt); ok {
			s := &stmt{op: opBlock, loc: chain.Location}
			r.stmts = []*stmt{s}
			for _, inner := range chain.Blocks {
				b.own = map[ir.Local]*local{}
				stmts, err := b.block(inner)
				if err != nil {
					return err
				}
				s.blocks = append(s.blocks, stmts)
			}
			return nil
		}
	}
	stmts, err := b.block(block)
	r.stmts = stmts
	return err
}

func (b *builder) block(block *ir.Block) ([]*stmt, error) {
	var out []*stmt
	for _, s := range block.Stmts {
		read, err := b.stmt(s)
		if err != nil {
			return nil, err
		}
		if read == nil {
			continue
		}
		if len(out) > 0 && sameInsert(out[len(out)-1], read) {
			continue
		}
		out = append(out, read)
	}
	return out, nil
}

// sameInsert finds the second of two equal inserts, which the planner writes for sets in objects.
func sameInsert(a, b *stmt) bool {
	return a.op == opInsert && b.op == opInsert && a.def == b.def && a.a[0] == b.a[0] && a.a[1] == b.a[1]
}

func (b *builder) operand(o ir.Operand) operand {
	switch v := o.Value.(type) {
	case ir.Local:
		return operand{local: b.local(v)}
	case *ir.Local:
		return operand{local: b.local(*v)}
	case ir.StringIndex:
		return operand{konst: b.program.stringAt(int(v))}
	case *ir.StringIndex:
		return operand{konst: b.program.stringAt(int(*v))}
	case ir.Bool:
		return operand{konst: b.program.boolean(bool(v))}
	case *ir.Bool:
		return operand{konst: b.program.boolean(bool(*v))}
	}
	return operand{}
}

func (b *builder) operands(list ...ir.Operand) []operand {
	out := make([]operand, 0, len(list))
	for _, o := range list {
		out = append(out, b.operand(o))
	}
	return out
}
