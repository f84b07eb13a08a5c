package awsdata

import (
	"iter"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/layout"
)

// ResourceType is a kind of resource of a service.
type ResourceType struct {
	service Service
	number  int
}

// Name is the name that AWS's reference gives it: "bucket".
func (t ResourceType) Name() string { return t.service.data.name(layout.Types, t.number) }

// Service is the service that it is of. The service of its ARNs may be another.
func (t ResourceType) Service() Service { return t.service }

// ARNs yields the patterns of its ARNs, mostly one: "arn:${Partition}:s3:::${BucketName}". A part to be
// filled in is written `${…}`; a * stands for itself or for any text.
func (t ResourceType) ARNs() iter.Seq[string] {
	return func(yield func(string) bool) {
		d := t.service.data
		from, to := d.field(layout.Types, t.number, typeARNs), d.field(layout.Types, t.number+1, typeARNs)
		for i := from; i < to; i++ {
			if !yield(d.text(d.field(layout.ARNs, int(i), 0))) {
				return
			}
		}
	}
}

// ConditionKeys yields the condition keys that an action knows when its resource is of this type.
func (t ResourceType) ConditionKeys() iter.Seq[ConditionKey] {
	return t.service.keyList(int(t.service.data.field(layout.Types, t.number, typeKeys)))
}

// Target is a resource type as one action takes it.
type Target struct {
	ResourceType

	// Required is the data's word for a type of which the action needs a resource. It is not reliable:
	// s3:GetObject is said to require neither an object nor an access point's object.
	Required bool

	keys int
}

// ConditionKeys yields the condition keys that the action knows on a resource of this type: those of the
// type and those of the pair. The action knows [Action.OwnConditionKeys] besides.
func (t Target) ConditionKeys() iter.Seq[ConditionKey] { return t.service.keyList(t.keys) }

// TakesKey tells whether one of those is the key.
func (t Target) TakesKey(name string) bool { return t.service.takes(t.keys, name) }
