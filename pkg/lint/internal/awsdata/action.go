package awsdata

import (
	"iter"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/layout"
)

// AccessLevel is what AWS says an action does.
type AccessLevel = layout.AccessLevel

// The access levels. An action that AWS puts into two of them (Write and Tagging, Write and Permissions
// management) has the one that is not Write.
const (
	List                  = layout.List
	Read                  = layout.Read
	Write                 = layout.Write
	Tagging               = layout.Tagging
	PermissionsManagement = layout.PermissionsManagement
)

// Action is an action that a policy can allow or deny.
type Action struct {
	service Service
	number  int
}

// Service is the service that the action is of.
func (a Action) Service() Service { return a.service }

// Name is the action without its service: "GetObject".
func (a Action) Name() string { return a.service.data.name(layout.Actions, a.number) }

// String is the action as a policy writes it: "s3:GetObject".
func (a Action) String() string { return a.service.Prefix() + ":" + a.Name() }

// AccessLevel is what the action does.
func (a Action) AccessLevel() AccessLevel {
	return AccessLevel(a.service.data.field(layout.Actions, a.number, actionUses) >> 24)
}

// Targets yields the resource types that the action takes. One that yields none takes only "*".
func (a Action) Targets() iter.Seq[Target] {
	return func(yield func(Target) bool) {
		types, _ := a.service.members(serviceTypes)
		_, _, count, at := a.uses()
		for range count {
			var number, keys int
			number, at = a.service.data.varint(at)
			keys, at = a.service.data.varint(at)
			if !yield(Target{ResourceType{a.service, types + number>>1}, number&1 == 1, keys}) {
				return
			}
		}
	}
}

// TakesResources tells whether the action takes any resource type, and not only "*".
func (a Action) TakesResources() bool {
	_, _, count, _ := a.uses()
	return count > 0
}

// ConditionKeys yields every condition key that the action knows: its own and those of the resource types
// it takes.
func (a Action) ConditionKeys() iter.Seq[ConditionKey] {
	_, all, _, _ := a.uses()
	return a.service.keyList(all)
}

// OwnConditionKeys yields the condition keys that the action knows whatever its resource is.
func (a Action) OwnConditionKeys() iter.Seq[ConditionKey] {
	own, _, _, _ := a.uses()
	return a.service.keyList(own)
}

// TakesKey tells whether the action knows a condition key, by itself or through one of the resource types
// it takes. Global keys are known to every action but for those that depend on it, which the data has:
// aws:RequestTag/…, aws:ResourceTag/… and aws:TagKeys; for the others ask [Data.GlobalKey].
func (a Action) TakesKey(name string) bool {
	_, all, _, _ := a.uses()
	return a.service.takes(all, name)
}

// uses reads what the action takes: two lists of keys, the number of targets, and where they begin.
func (a Action) uses() (own, all, targets, at int) {
	d := a.service.data
	at = d.section(layout.Lists) + int(d.field(layout.Actions, a.number, actionUses)&layout.MaxOffset)
	own, at = d.varint(at)
	all, at = d.varint(at)
	targets, at = d.varint(at)
	return own, all, targets, at
}
