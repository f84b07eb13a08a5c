package generate

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// join finds the keys and resource types that a service's files refer to. Their spelling differs in
// letter case between the files: a join that minds it loses a fifth of the pairs of action and resource type.
type join struct {
	service *service
	key     map[string]int
	typ     map[string]int
	missing []error
}

func newJoin(s *service) *join {
	j := &join{service: s, key: map[string]int{}, typ: map[string]int{}}
	for i, k := range s.keys {
		j.key[strings.ToLower(k.name)] = i
	}
	return j
}

func (j *join) addTypes(types []resourceType) {
	for i, t := range types {
		j.typ[strings.ToLower(t.name)] = i
	}
}

// keys is the numbers of keys, ascending.
func (j *join) keys(names []string) []int {
	numbers := make([]int, 0, len(names))
	for _, name := range names {
		number, ok := j.key[strings.ToLower(withHoles(name))]
		if !ok {
			j.missing = append(j.missing, fmt.Errorf("the condition key %s is used but not defined", name))
		}
		numbers = append(numbers, number)
	}
	return union(numbers)
}

// targets is an action's resource types in the order of their numbers. A type that is named twice is
// required only if both say so.
func (j *join) targets(from []targetJSON) []target {
	var targets []target
	for _, t := range from {
		number, ok := j.typ[strings.ToLower(t.Name)]
		if !ok {
			j.missing = append(j.missing, fmt.Errorf("the resource type %s is used but not defined", t.Name))
		}
		next := target{number: number, required: t.Required, keys: j.keys(t.ConditionKeys)}
		i := slices.IndexFunc(targets, func(t target) bool { return t.number == number })
		if i < 0 {
			targets = append(targets, next)
			continue
		}
		targets[i].required = targets[i].required && next.required
		targets[i].keys = union(targets[i].keys, next.keys)
	}
	slices.SortFunc(targets, func(a, b target) int { return a.number - b.number })
	return targets
}

// err is what did not join.
func (j *join) err() error { return errors.Join(j.missing...) }

// on is the keys that an action takes on a target: those of the pair and those of the type.
func (s *service) on(t target) []int { return union(t.keys, s.types[t.number].keys) }

// all is the keys that an action takes at all.
func (s *service) all(a action) []int {
	keys := a.own
	for _, t := range a.targets {
		keys = union(keys, s.on(t))
	}
	return keys
}

// union is the numbers of several lists, ascending, each once.
func union(lists ...[]int) []int {
	all := slices.Concat(lists...)
	slices.Sort(all)
	return slices.Compact(all)
}
