package facts

import (
	"sync"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// actions works out the rows about actions and resources.
func (b *builder) actions() {
	a := b.actionIndex.take()
	defer b.actionIndex.giveBack(a)
	a.builder, a.variables = b, b.policy.HasVariables()
	b.out.Statements = b.statementRows()
	known := true
	for i := range b.statements {
		a.index = i
		a.statement(&b.statements[i])
		known = known && a.closed(&b.statements[i])
	}
	a.repeatedStatements()
	b.out.Policy = b.policyRow(known)
}

// actionIndex is what an Asker works out once for all policies, when it is first asked for, and what
// its calls hand on to each other.
type actionIndex struct {
	shapes  shapeIndex
	watched struct {
		once      sync.Once
		all       []watched
		byService map[string][]int
	}
	spare sync.Pool
}

// take is an actionFacts, maybe with the memory that another policy has left.
func (x *actionIndex) take() *actionFacts {
	if a, ok := x.spare.Get().(*actionFacts); ok {
		return a
	}
	return &actionFacts{}
}

// giveBack leaves the memory to the next policy, without what it holds of this one.
func (x *actionIndex) giveBack(a *actionFacts) {
	clear(a.values[:min(a.most, cap(a.values))])
	clear(a.resources[:min(a.most, cap(a.resources))])
	clear(a.others[:min(a.most, cap(a.others))])
	clear(a.pieces[:min(a.most, cap(a.pieces))])
	a.builder, a.services, a.allowed = nil, nil, nil
	a.shared.texts, a.shared.others = nil, nil
	a.prefix, a.serviceKnown, a.suggested, a.most = "", false, 0, 0
	x.spare.Put(a)
}

// actionFacts works out the rows about actions and resources of one policy. What it reads of one
// statement is kept until it reads the next one.
type actionFacts struct {
	*builder
	variables iam.Truth
	// index is the number of the statement.
	index int
	// values are those of Action, and then those of NotAction.
	values []action
	// resources are the values of Resource, others those of NotResource.
	resources, others []resource

	// What was looked up last: the actions of a list are mostly of one service.
	prefix       string
	service      awsdata.Service
	serviceKnown bool

	// shared is what several rows of the statement have in common.
	shared struct {
		texts  []string
		others map[string][]OtherResource
	}
	// services are those like an unknown one, by its prefix; suggested is how many rows have got names.
	services  map[string][]Near
	suggested int
	// allowed tells of actions, by name, whether some statement certainly allows them on what they take.
	allowed map[string]bool

	// most is how many members the longest list had.
	most     int
	memo     []fit
	used     []bool
	shapesOf []*shape
	named    []naming
	touched  []int
	table    []int32
	pieces   []piece
	order    []int
}

// statement works out the rows of one statement.
func (a *actionFacts) statement(s *statement) {
	a.read(s)
	a.unknownActions(s)
	a.broadActions(s)
	a.grants(s)
	a.matching(s)
	a.arnRows(s, a.resources, elementResource)
	a.arnRows(s, a.others, elementNotResource)
	a.redundancy(s)
}

// The elements as rows name them.
const (
	elementAction      = "Action"
	elementNotAction   = "NotAction"
	elementResource    = "Resource"
	elementNotResource = "NotResource"
)

// read reads the actions and resources of a statement.
func (a *actionFacts) read(s *statement) {
	a.shared.texts, a.shared.others = nil, nil
	a.values = a.readActions(a.values[:0], &s.Action)
	a.values = a.readActions(a.values, &s.NotAction)
	a.resources = a.readResources(a.resources[:0], &s.Resource)
	a.others = a.readResources(a.others[:0], &s.NotResource)
	a.most = max(a.most, len(a.values), len(a.resources), len(a.others))
}

// closed tells whether all values of an element are seen.
func closed(e *iam.Element) bool { return e.Present && !e.Open && !e.Malformed }
