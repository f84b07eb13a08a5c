package irgo

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:4])
}

// head is the beginning of a file.
func (p *program) head(name, body string) string {
	var out strings.Builder
	out.WriteString("// Code generated from Rego by go generate. DO NOT EDIT.\n\n")
	if name == "table.go" {
		out.WriteString("// " + strings.ReplaceAll(p.options.Doc, "\n", "\n// ") + "\n")
	}
	fmt.Fprintf(&out, "package %s\n\nimport (\n", p.options.Package)
	if strings.Contains(body, "ast.") {
		out.WriteString("\"github.com/open-policy-agent/opa/v1/ast\"\n\n")
	}
	if strings.Contains(body, "regort.") {
		fmt.Fprintf(&out, "%q\n", p.options.Regort)
	}
	out.WriteString(")\n\n")
	return out.String()
}

// functionGo writes a function; a document also as something that is worked out once.
func (p *program) functionGo(out *strings.Builder, f *function, body string) {
	ref := strings.SplitN(f.ir.Name, ".", 2)[1]
	if len(f.params) > 0 {
		names := make([]string, 0, len(f.params))
		for _, l := range f.params {
			names = append(names, fmt.Sprintf("l%d", l.number))
		}
		fmt.Fprintf(out, "// %s is %s.\nfunc %s(s *regort.State, %s *ast.Term) *ast.Term {\n%s}\n\n",
			f.name, ref, f.name, strings.Join(names, ", "), body)
		return
	}
	work := f.name + "_work"
	p.specials[f.name] = &memoized{name: f.name, file: f.file, work: work + "(s)", fixed: !f.usesInput}
	fmt.Fprintf(out, "// %s is %s.\nfunc %s(s *regort.State) *ast.Term {\n%s}\n\n", work, ref, work, body)
}

// memoGo writes the documents that are worked out once, and the look-ups in the input.
func (p *program) memoGo() string {
	var slots, out strings.Builder
	slots.WriteString("const (\n")
	first := " = iota"
	slot := func(name string) {
		fmt.Fprintf(&slots, "m_%s%s\n", name, first)
		first = ""
	}
	for _, name := range slices.Sorted(maps.Keys(p.paths)) {
		keys := p.paths[name]
		slot(name)
		base := "s.Input"
		if len(keys) > 1 {
			base = p.pathOf(keys[:len(keys)-1])
		}
		fmt.Fprintf(&out, "func %s(s *regort.State) *ast.Term {\nt := s.Memo[m_%s]\nif t == nil {\n", name, name)
		fmt.Fprintf(&out, "t = s.Store(m_%s, regort.DotPath(%s, %s))\n}\nreturn regort.Defined(t)\n}\n\n", name, base, keys[len(keys)-1].expr())
	}
	for _, name := range slices.Sorted(maps.Keys(p.specials)) {
		m := p.specials[name]
		if m.fixed {
			fmt.Fprintf(&out, "var k_%s regort.Fixed\n\nfunc %s(s *regort.State) *ast.Term {\n", name, name)
			fmt.Fprintf(&out, "if t := k_%s.Known(); t != nil {\nreturn regort.Defined(t)\n}\n", name)
			fmt.Fprintf(&out, "return k_%s.Store(%s)\n}\n\n", name, m.work)
			continue
		}
		slot(name)
		fmt.Fprintf(&out, "func %s(s *regort.State) *ast.Term {\nt := s.Memo[m_%s]\nif t == nil {\n", name, name)
		fmt.Fprintf(&out, "t = s.Store(m_%s, %s)\n}\nreturn regort.Defined(t)\n}\n\n", name, m.work)
	}
	slot("slots")
	slots.WriteString(")\n\n")
	return slots.String() + out.String()
}

// pathOf is the call for a part of a path, or a plain look-up where no rule asks for that part.
func (p *program) pathOf(keys []*constant) string {
	for name, known := range p.paths {
		if slices.Equal(known, keys) {
			return name + "(s)"
		}
	}
	base := "s.Input"
	if len(keys) > 1 {
		base = p.pathOf(keys[:len(keys)-1])
	}
	return fmt.Sprintf("regort.DotPath(%s, %s)", base, keys[len(keys)-1].expr())
}

var errNoEntry = errors.New("no such entry point in the plan")

func (p *program) tableGo() (string, error) {
	var out strings.Builder
	out.WriteString("// Slots is how large a memo the code needs.\nconst Slots = m_slots\n\n")
	out.WriteString("// Rules are the compiled rules, in the order of their ids.\nvar Rules = [...]regort.Rule{\n")
	for _, r := range p.options.Rules {
		fmt.Fprintf(&out, "{ID: %q", r.ID)
		for _, entry := range []struct {
			name string
			path []string
		}{{"Findings", r.Findings}, {"Aggregate", r.Aggregate}} {
			if entry.path == nil {
				continue
			}
			f := p.entry(entry.path)
			if f == nil {
				return "", fmt.Errorf("%s: %w", strings.Join(entry.path, "."), errNoEntry)
			}
			fmt.Fprintf(&out, ", %s: %s", entry.name, f.name)
		}
		out.WriteString("},\n")
	}
	out.WriteString("}\n")
	return out.String(), nil
}

func (p *program) entry(path []string) *function {
	for _, f := range p.order {
		if f.ir.Path[0] == "g0" && slices.Equal(f.ir.Path[1:], path) {
			return f
		}
	}
	return nil
}

// externsGo writes the built-ins that are topdown's.
func (p *program) externsGo() string {
	var out strings.Builder
	out.WriteString("var (\n")
	for _, name := range slices.Sorted(maps.Keys(p.externs)) {
		fmt.Fprintf(&out, "%s = regort.Builtin{Name: %q}\n", name, p.externs[name])
	}
	out.WriteString(")\n\n")
	return out.String()
}
