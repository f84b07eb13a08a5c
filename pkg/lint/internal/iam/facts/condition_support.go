package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
)

const (
	// mostUnsupported bounds the pairs of an action and a key in one policy, which are as many as the
	// product of both, and mostSupported the actions that each row names.
	mostUnsupported = 1000
	mostSupported   = 20
	// mostTakers is up to how many actions that know a key are named.
	mostTakers = 4
)

// scopeForeign is the scope of a key of another service than the action's.
const scopeForeign = "foreign"

// literalAction is an action that a statement names in full.
type literalAction struct {
	awsdata.Action
	at []any
}

// unsupported adds rows for the actions that do not know a key of their statement.
func (w *conditionWalk) unsupported(s *statement) {
	var actions []literalAction
	for i := range w.rows {
		row := &w.rows[i]
		if !row.Valid || row.key.class != keyKnown || row.key.global || isUndocumentedUse(row.key) {
			continue
		}
		if actions == nil {
			if actions = w.literalActions(s); len(actions) == 0 {
				return
			}
		}
		w.unsupportedKey(s, row, actions)
	}
}

// literalActions are the actions that a statement names in full and the data knows.
func (w *conditionWalk) literalActions(s *statement) []literalAction {
	var actions []literalAction
	var service awsdata.Service
	last := ""
	for i := range s.Action.Values {
		v := &s.Action.Values[i]
		text, known := v.Known()
		prefix, name, colon := strings.Cut(text, ":")
		if !known || !colon || prefix == "" || strings.ContainsAny(text, "*?") {
			continue
		}
		if prefix != last {
			var ok bool
			if service, ok = w.data.Service(prefix); !ok {
				last = ""
				continue
			}
			last = prefix
		}
		if action, ok := service.Action(name); ok {
			actions = append(actions, literalAction{action, v.Path})
		}
	}
	return actions
}

func (w *conditionWalk) unsupportedKey(s *statement, row *conditionRow, actions []literalAction) {
	if !slices.ContainsFunc(actions, func(a literalAction) bool { return !knowsKey(a.Action, row.key) }) {
		return
	}
	takers := w.takersOf(row.key)
	if !takers.any {
		return
	}
	var lacking []literalAction
	var supported []string
	seen := map[string]bool{}
	for _, a := range actions {
		name := a.String()
		if seen[name] {
			continue
		}
		seen[name] = true
		switch {
		case knowsKey(a.Action, row.key):
			if len(supported) < mostSupported {
				supported = append(supported, name)
			}
		case !w.maySupport(a.Action, row.key):
			lacking = append(lacking, a)
		}
	}
	operator := describe(row.Condition)
	for _, a := range lacking {
		if len(w.out.UnsupportedConditionKeys) == mostUnsupported {
			return
		}
		w.out.UnsupportedConditionKeys = append(w.out.UnsupportedConditionKeys, UnsupportedConditionKey{
			At: row.Path, Key: row.key.name, Text: row.Key, Action: a.String(), ActionAt: a.at,
			Statement: s.Path, Effect: s.effect, Operator: operator, Scope: scopeOf(a.Action, row.key),
			Supported: supported, Only: takers.few,
		})
	}
}

func scopeOf(a awsdata.Action, k *keyFacts) string {
	switch {
	case k.prefix == "aws":
		return "global"
	case strings.EqualFold(a.Service().Prefix(), k.prefix):
		return "service"
	}
	return scopeForeign
}

// knowsKey tells whether an action certainly or possibly knows a key. The tag of a resource has two
// names, aws:ResourceTag/… and the older one of the service, and where the data has one of them for
// an action the other is taken for known as well.
func knowsKey(a awsdata.Action, k *keyFacts) bool {
	if a.TakesKey(k.name) {
		return true
	}
	tag, isTag := strings.CutPrefix(k.rest, "resourcetag/")
	if !isTag {
		return false
	}
	if k.prefix == "aws" {
		return a.TakesKey(a.Service().Prefix() + ":resourcetag/" + tag)
	}
	return strings.EqualFold(a.Service().Prefix(), k.prefix) && a.TakesKey("aws:resourcetag/"+tag)
}
