package awsdata

import (
	"iter"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/layout"
)

// Service is a service that has a prefix in actions.
type Service struct {
	data   Data
	number int
}

// Prefix is what its actions begin with: "s3".
func (s Service) Prefix() string { return s.data.name(layout.Services, s.number) }

// Title is its name in prose: "Amazon S3".
func (s Service) Title() string {
	return s.data.text(s.data.field(layout.Services, s.number, serviceTitle))
}

// Actions yields its actions in the order of their names.
func (s Service) Actions() iter.Seq[Action] {
	return func(yield func(Action) bool) {
		from, to := s.members(serviceActions)
		for i := from; i < to; i++ {
			if !yield(Action{s, i}) {
				return
			}
		}
	}
}

// Action finds one of its actions.
func (s Service) Action(name string) (Action, bool) {
	from, to := s.members(serviceActions)
	i, ok := s.data.find(layout.Actions, from, to, name)
	return Action{s, i}, ok
}

// ResourceTypes yields its resource types in the order of their names.
func (s Service) ResourceTypes() iter.Seq[ResourceType] {
	return func(yield func(ResourceType) bool) {
		from, to := s.members(serviceTypes)
		for i := from; i < to; i++ {
			if !yield(ResourceType{s, i}) {
				return
			}
		}
	}
}

// ResourceType finds one of its resource types.
func (s Service) ResourceType(name string) (ResourceType, bool) {
	from, to := s.members(serviceTypes)
	i, ok := s.data.find(layout.Types, from, to, name)
	return ResourceType{s, i}, ok
}

// ConditionKeys yields the condition keys that its actions and resource types know, global ones that
// depend on the action (aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys) among them.
func (s Service) ConditionKeys() iter.Seq[ConditionKey] {
	return func(yield func(ConditionKey) bool) {
		from, to := s.members(serviceKeys)
		for i := from; i < to; i++ {
			if !yield(ConditionKey{s.data, i}) {
				return
			}
		}
	}
}

// ConditionKey finds one of its condition keys: "aws:ResourceTag/team" is the key aws:ResourceTag/${TagKey}.
func (s Service) ConditionKey(name string) (ConditionKey, bool) {
	from, to := s.members(serviceKeys)
	return s.data.key(from, s.exactKeys(), to, name)
}

// members is the range of a service's own records in a table.
func (s Service) members(field int) (from, to int) {
	return int(s.data.field(layout.Services, s.number, field)), int(s.data.field(layout.Services, s.number+1, field))
}

// exactKeys is the end of its keys without a hole.
func (s Service) exactKeys() int {
	return int(s.data.field(layout.Services, s.number, serviceKeys) + s.data.field(layout.Services, s.number, serviceExactKeys))
}
