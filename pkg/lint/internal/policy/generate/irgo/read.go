package irgo

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ir"
)

// stmt reads a statement; nil for one that does nothing.
func (b *builder) stmt(s ir.Stmt) (*stmt, error) {
	out := &stmt{loc: *s.GetLocation()}
	switch s := s.(type) {
	case *ir.NopStmt:
		return nil, nil //nolint:nilnil // there is no statement, and that is no mistake
	case *ir.ReturnLocalStmt:
		out.op, out.a = opReturn, []operand{{local: b.local(s.Source)}}
	case *ir.CallStmt:
		b.call(out, s)
	case *ir.DotStmt:
		out.op, out.a, out.def = opDot, b.operands(s.Source, s.Key), b.local(s.Target)
	case *ir.LenStmt:
		out.op, out.a, out.def = opLen, b.operands(s.Source), b.local(s.Target)
	case *ir.BreakStmt:
		out.op, out.n = opBreak, int(s.Index)
	case *ir.ObjectMergeStmt:
		out.op, out.def = opMerge, b.local(s.Target)
		out.a = []operand{{local: b.local(s.A)}, {local: b.local(s.B)}}
	case *ir.BlockStmt, *ir.ScanStmt, *ir.NotStmt, *ir.WithStmt:
		return out, b.nested(out, s)
	default:
		if b.assignment(out, s) || b.change(out, s) || b.check(out, s) {
			return out, nil
		}
		return nil, fmt.Errorf("%w: %T", errUnsupported, s)
	}
	return out, nil
}

func (b *builder) call(out *stmt, s *ir.CallStmt) {
	out.op, out.fn, out.def = opCall, s.Func, b.local(s.Result)
	args := s.Args
	if b.program.funcs[s.Func] != nil {
		args = args[2:] // the root documents are in the state
	}
	out.a = b.operands(args...)
}

func (b *builder) nested(out *stmt, s ir.Stmt) error {
	var blocks []*ir.Block
	switch s := s.(type) {
	case *ir.BlockStmt:
		out.op, blocks = opBlock, s.Blocks
	case *ir.NotStmt:
		out.op, blocks = opNot, []*ir.Block{s.Block}
	case *ir.ScanStmt:
		out.op, blocks = opScan, []*ir.Block{s.Block}
		out.a = []operand{{local: b.local(s.Source)}}
		out.def, out.val = b.local(s.Key), b.local(s.Value)
	case *ir.WithStmt:
		out.op, blocks = opWith, []*ir.Block{s.Block}
		out.def, out.path, out.a = b.local(s.Local), s.Path, b.operands(s.Value)
		if !out.def.root {
			return fmt.Errorf("%w: with, on a local", errUnsupported)
		}
		b.f.hasWith = true
	}
	for _, block := range blocks {
		stmts, err := b.block(block)
		if err != nil {
			return err
		}
		out.blocks = append(out.blocks, stmts)
	}
	return nil
}

// assignment reads what gives a local a value.
func (b *builder) assignment(out *stmt, s ir.Stmt) bool {
	konst := func(target ir.Local, k *constant) {
		out.op, out.def, out.a = opAssign, b.local(target), []operand{{konst: k}}
	}
	switch s := s.(type) {
	case *ir.AssignVarStmt:
		out.op, out.def, out.a = opAssign, b.local(s.Target), b.operands(s.Source)
	case *ir.AssignVarOnceStmt:
		out.op, out.def, out.a = opOnce, b.local(s.Target), b.operands(s.Source)
	case *ir.ResetLocalStmt:
		out.op, out.def = opReset, b.local(s.Target)
	case *ir.AssignIntStmt:
		konst(s.Target, b.program.integer(s.Value))
	case *ir.MakeNumberIntStmt:
		konst(s.Target, b.program.integer(s.Value))
	case *ir.MakeNumberRefStmt:
		konst(s.Target, b.program.number(b.program.strings[s.Index]))
	case *ir.MakeNullStmt:
		konst(s.Target, b.program.null())
	case *ir.MakeArrayStmt:
		out.op, out.def = opArray, b.local(s.Target)
	case *ir.MakeObjectStmt:
		out.op, out.def = opObject, b.local(s.Target)
	case *ir.MakeSetStmt:
		out.op, out.def = opSet, b.local(s.Target)
	default:
		return false
	}
	return true
}

// change reads what adds to a composite.
func (b *builder) change(out *stmt, s ir.Stmt) bool {
	switch s := s.(type) {
	case *ir.ArrayAppendStmt:
		out.op, out.def, out.a = opAppend, b.local(s.Array), b.operands(s.Value)
	case *ir.SetAddStmt:
		out.op, out.def, out.a = opAdd, b.local(s.Set), b.operands(s.Value)
	case *ir.ObjectInsertStmt:
		out.op, out.def, out.a = opInsert, b.local(s.Object), b.operands(s.Key, s.Value)
	case *ir.ObjectInsertOnceStmt:
		out.op, out.def, out.a = opInsertOnce, b.local(s.Object), b.operands(s.Key, s.Value)
	default:
		return false
	}
	return true
}

// check reads what leaves the block unless it holds.
func (b *builder) check(out *stmt, s ir.Stmt) bool {
	switch s := s.(type) {
	case *ir.EqualStmt:
		out.op, out.a = opEqual, b.operands(s.A, s.B)
	case *ir.NotEqualStmt:
		out.op, out.a = opNotEqual, b.operands(s.A, s.B)
	case *ir.IsArrayStmt:
		out.op, out.a = opIsArray, b.operands(s.Source)
	case *ir.IsObjectStmt:
		out.op, out.a = opIsObject, b.operands(s.Source)
	case *ir.IsSetStmt:
		out.op, out.a = opIsSet, b.operands(s.Source)
	case *ir.IsDefinedStmt:
		out.op, out.a = opIsDefined, []operand{{local: b.local(s.Source)}}
	case *ir.IsUndefinedStmt:
		out.op, out.a = opIsUndefined, []operand{{local: b.local(s.Source)}}
	default:
		return false
	}
	return true
}
