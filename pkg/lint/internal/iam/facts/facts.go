package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// Asker works out facts with AWS's data, for rules that asked about some actions and keys. It is
// safe for concurrent use.
type Asker struct {
	data  awsdata.Data
	watch watch

	actionIndex actionIndex
}

// NewAsker makes an Asker. Actions ("iam:PassRole") get rows in Facts.Grants, keys ("aws:SourceVpc",
// "aws:ResourceTag/", "*:ViaService") in Facts.Conditions; an action that the data does not know gets
// none.
func NewAsker(data awsdata.Data, actions, keys []string) *Asker {
	return &Asker{data: data, watch: newWatch(data, actions, keys)}
}

// Of are the facts of a policy; its root is the policy itself, not what holds it.
func (a *Asker) Of(root *syntax.Node) *Facts {
	b := &builder{Asker: a, root: root, policy: iam.ReadPolicy(root), out: &Facts{}}
	b.statements = make([]statement, 0, len(b.policy.Statements))
	for i := range b.policy.Statements {
		b.statements = append(b.statements, newStatement(&b.policy.Statements[i]))
	}
	b.grammar()
	b.actions()
	b.conditions()
	b.trust()
	return b.out
}

// builder collects the rows of one policy.
type builder struct {
	*Asker
	root       *syntax.Node
	policy     *iam.Policy
	statements []statement
	out        *Facts
}

// statement is a statement with what many rows say of it.
type statement struct {
	*iam.Statement
	// effect is "Allow", "Deny" or "" if it is not known.
	effect string
	// conditioned is "none", "some" or "unknown".
	conditioned string
	// keys are the condition keys that are seen, in lower case.
	keys []string
}

// What a statement's row says of its conditions.
const (
	conditionsNone    = "none"
	conditionsSome    = "some"
	conditionsUnknown = "unknown"
)

func newStatement(s *iam.Statement) statement {
	out := statement{Statement: s}
	if s.Allows() == iam.Yes {
		out.effect = "Allow"
	} else if s.Denies() == iam.Yes {
		out.effect = "Deny"
	}
	c := &s.Condition
	switch {
	case c.Open || c.Malformed || !c.Present && s.Open:
		out.conditioned = conditionsUnknown
	case len(c.Rows) == 0:
		out.conditioned = conditionsNone
	default:
		out.conditioned = conditionsSome
	}
	for _, key := range c.Keys() {
		out.keys = append(out.keys, strings.ToLower(key))
	}
	return out
}

// watch is what rules asked about.
type watch struct {
	// actions are by service and name in lower case, in the order of their names.
	actions []awsdata.Action
	// keys are whole names, tags prefixes that end with "/", and suffixes what follows "*", all in
	// lower case.
	keys           map[string]bool
	tags, suffixes []string
}

func newWatch(data awsdata.Data, actions, keys []string) watch {
	w := watch{keys: map[string]bool{}}
	for _, name := range slices.Compact(slices.Sorted(slices.Values(actions))) {
		service, action, _ := strings.Cut(name, ":")
		if a, ok := data.Action(service, action); ok {
			w.actions = append(w.actions, a)
		}
	}
	for _, key := range keys {
		key = strings.ToLower(key)
		switch {
		case strings.HasPrefix(key, "*"):
			w.suffixes = append(w.suffixes, key[1:])
		case strings.HasSuffix(key, "/"):
			w.tags = append(w.tags, key)
		default:
			w.keys[key] = true
		}
	}
	return w
}

// asks tells whether a rule asked about a condition key, given in lower case.
func (w *watch) asks(key string) bool {
	return w.keys[key] ||
		slices.ContainsFunc(w.tags, func(tag string) bool { return strings.HasPrefix(key, tag) }) ||
		slices.ContainsFunc(w.suffixes, func(suffix string) bool { return strings.HasSuffix(key, suffix) })
}
