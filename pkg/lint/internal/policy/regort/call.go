package regort

import (
	"errors"
	"sync/atomic"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// maxArgs is how many arguments calls without a slice of their own have at most.
const maxArgs = 3

// Builtin is one of topdown's built-ins, found when it is first called.
type Builtin struct {
	// Name is the built-in's name.
	Name string
	f    atomic.Pointer[topdown.BuiltinFunc]
}

func (b *Builtin) get() topdown.BuiltinFunc {
	if f := b.f.Load(); f != nil {
		return *f
	}
	f := topdown.GetBuiltin(b.Name)
	if f == nil {
		Stop(&topdown.Error{Code: topdown.InternalErr, Message: "unsupported built-in: " + b.Name})
	}
	b.f.Store(&f)
	return f
}

// Call calls a built-in that has at most one result. As in topdown, a built-in's error makes the
// call undefined, unless it is one that halts.
func (s *State) Call(b *Builtin, args ...*ast.Term) *ast.Term {
	base := len(s.results)
	s.call(b, args)
	var result *ast.Term
	if len(s.results) > base {
		result = s.results[base]
	}
	s.results = s.results[:base]
	return result
}

// Call1 is Call with one argument.
func (s *State) Call1(b *Builtin, x *ast.Term) *ast.Term {
	s.args[0] = x
	return s.Call(b, s.args[:1]...)
}

// Call2 is Call with two arguments.
func (s *State) Call2(b *Builtin, x, y *ast.Term) *ast.Term {
	s.args[0], s.args[1] = x, y
	return s.Call(b, s.args[:2]...)
}

// Call3 is Call with three arguments.
func (s *State) Call3(b *Builtin, x, y, z *ast.Term) *ast.Term {
	s.args[0], s.args[1], s.args[2] = x, y, z
	return s.Call(b, s.args[:3]...)
}

// CallAll calls a built-in that may have several results, such as walk, and gives the array of
// them.
func (s *State) CallAll(b *Builtin, args ...*ast.Term) *ast.Term {
	base := len(s.results)
	s.call(b, args)
	all := append([]*ast.Term(nil), s.results[base:]...)
	s.results = s.results[:base]
	return Array(all...)
}

func (s *State) call(b *Builtin, args []*ast.Term) {
	err := b.get()(s.builtinContext(nil), args, s.collect)
	if err == nil {
		return
	}
	var halt topdown.Halt
	if errors.As(err, &halt) {
		Stop(halt.Err)
	}
}
