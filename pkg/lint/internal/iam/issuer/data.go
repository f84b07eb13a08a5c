package issuer

import (
	"bytes"
	_ "embed" // For issuers.json.
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

//go:embed issuers.json
var embedded []byte

// entry is an issuer as issuers.json has it.
type entry struct {
	ID            string              `json:"id"`
	Title         string              `json:"title"`
	Source        string              `json:"source"`
	Extends       string              `json:"extends"`
	Kubernetes    bool                `json:"kubernetes"`
	BuiltIn       bool                `json:"built_in"`
	ClosedClaims  bool                `json:"closed_claims"`
	Complete      bool                `json:"complete"`
	Audience      string              `json:"audience"`
	SubjectClaim  string              `json:"subject_claim"`
	AudienceClaim string              `json:"audience_claim"`
	Several       []string            `json:"several"`
	Tenant        []string            `json:"tenant"`
	Project       []string            `json:"project"`
	Ephemeral     []string            `json:"ephemeral"`
	Parts         map[string]partForm `json:"parts"`
	Hosts         []hostEntry         `json:"hosts"`
	HostSlips     []slipEntry         `json:"host_slips"`
	Subjects      []formEntry         `json:"subjects"`
	Custom        *customEntry        `json:"custom"`
	Slips         []slipEntry         `json:"slips"`
}

type hostEntry struct {
	Shape    string   `json:"shape"`
	Tenancy  string   `json:"tenancy"`
	Required []string `json:"required"`
}

type formEntry struct {
	Form      string `json:"form"`
	Shape     string `json:"shape"`
	Immutable bool   `json:"immutable"`
}

type slipEntry struct {
	Shape   string `json:"shape"`
	Code    string `json:"code"`
	Part    string `json:"part"`
	Correct string `json:"correct"`
	Says    string `json:"says"`
	Dead    bool   `json:"dead"`
}

type customEntry struct {
	First  []string `json:"first"`
	Shapes []string `json:"shapes"`
	Keys   []string `json:"keys"`
}

// partForm is a part: a set of characters, or an object with one and limits of its length.
type partForm struct {
	Chars string `json:"chars"`
	Min   *int   `json:"min"`
	Max   int    `json:"max"`
}

// UnmarshalJSON reads either form.
func (p *partForm) UnmarshalJSON(text []byte) error {
	if len(text) > 0 && text[0] == '"' {
		return wrap(json.Unmarshal(text, &p.Chars), "read a set of characters")
	}
	type object partForm
	return wrap(json.Unmarshal(text, (*object)(p)), "read a part")
}

func wrap(err error, doing string) error {
	if err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return nil
}

func (p partForm) part() iam.ShapePart {
	part := iam.ShapePart{Chars: iam.ParseCharSet(p.Chars), Min: 1, Max: p.Max}
	if p.Min != nil {
		part.Min = *p.Min
	}
	return part
}

var errData = errors.New("not a table of issuers")

// load reads a table of issuers.
func load(text []byte) ([]*Issuer, error) {
	var entries []entry
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&entries); err != nil {
		return nil, fmt.Errorf("%w: %w", errData, err)
	}
	byID := map[string]*entry{}
	issuers := make([]*Issuer, 0, len(entries))
	for i := range entries {
		e := &entries[i]
		if base := byID[e.Extends]; base != nil {
			e.inherit(base)
		}
		byID[e.ID] = e
		c := compiler{parts: map[string]iam.ShapePart{}}
		one := c.issuer(e)
		if c.err != nil {
			return nil, fmt.Errorf("%w: %s: %w", errData, e.ID, c.err)
		}
		issuers = append(issuers, one)
	}
	return issuers, nil
}

// inherit takes over the subjects of another issuer, less the form with immutable ids.
func (e *entry) inherit(base *entry) {
	for name, part := range base.Parts {
		e.Parts[name] = part
	}
	for _, form := range base.Subjects {
		if !form.Immutable {
			e.Subjects = append(e.Subjects, form)
		}
	}
	e.Custom = &customEntry{First: base.Custom.First, Keys: base.Custom.Keys}
	for _, shape := range base.Custom.Shapes {
		if !strings.Contains(shape, "@") {
			e.Custom.Shapes = append(e.Custom.Shapes, shape)
		}
	}
	e.Slips = base.Slips
	e.Tenant, e.Project, e.Complete = base.Tenant, base.Project, base.Complete
}

// compiler makes shapes, and keeps the first error.
type compiler struct {
	parts map[string]iam.ShapePart
	err   error
}

func (c *compiler) shape(text string) iam.Shape {
	s, err := iam.ParseShape(text, c.parts)
	if err != nil && c.err == nil {
		c.err = err
	}
	return s
}

func (c *compiler) shapes(texts []string) []iam.Shape {
	out := make([]iam.Shape, 0, len(texts))
	for _, text := range texts {
		out = append(out, c.shape(text))
	}
	return out
}

func (c *compiler) slips(entries []slipEntry) []slip {
	out := make([]slip, 0, len(entries))
	for _, e := range entries {
		s := slip{shape: c.shape(e.Shape), code: e.Code, part: c.shape(e.Part), says: e.Says, dead: e.Dead}
		if e.Correct != "" {
			correct := c.shape(e.Correct)
			s.correct = &correct
		}
		out = append(out, s)
	}
	return out
}

func (c *compiler) issuer(e *entry) *Issuer {
	for name, form := range e.Parts {
		c.parts[name] = form.part()
	}
	out := &Issuer{
		ID: e.ID, Title: e.Title, Source: e.Source, Kubernetes: e.Kubernetes, BuiltIn: e.BuiltIn,
		SubjectClaim: "sub", AudienceClaim: "aud",
		closedClaims: e.ClosedClaims, complete: e.Complete, several: e.Several, ephemeral: e.Ephemeral,
		tenant: e.Tenant, project: e.Project,
		audience: c.shape(e.Audience), hostSlips: c.slips(e.HostSlips), slips: c.slips(e.Slips),
	}
	if e.SubjectClaim != "" {
		out.SubjectClaim = e.SubjectClaim
	}
	if e.AudienceClaim != "" {
		out.AudienceClaim = e.AudienceClaim
	}
	for _, h := range e.Hosts {
		out.hosts = append(out.hosts, host{shape: c.shape(h.Shape), tenancy: h.Tenancy, required: h.Required})
	}
	for _, f := range e.Subjects {
		out.forms = append(out.forms, form{name: f.Form, shape: c.shape(f.Shape), immutable: f.Immutable})
	}
	if e.Custom != nil {
		out.rest = c.shapes(e.Custom.Shapes)
		for _, key := range e.Custom.Keys {
			out.rest = append(out.rest, c.shape(key+":{value}"))
		}
		out.first = out.rest
		if e.Custom.First != nil {
			out.first = c.shapes(e.Custom.First)
		}
	}
	return out
}

// All are the issuers that are known.
func All() []*Issuer { return table() }

// table is read when the first web identity is met: most runs meet none.
//
//nolint:gochecknoglobals // A constant table.
var table = sync.OnceValue(func() []*Issuer {
	issuers, err := load(embedded)
	if err != nil {
		// A test reads the table that is in the program.
		panic(err)
	}
	return issuers
})
