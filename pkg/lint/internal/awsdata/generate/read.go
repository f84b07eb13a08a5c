package generate

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/layout"
)

// model is everything that is written, joined and in the order of the file.
type model struct {
	version, date string
	services      []service
	globals       []key
}

type service struct {
	prefix, title string
	actions       []action
	types         []resourceType
	keys          []key
}

type action struct {
	name    string
	level   layout.AccessLevel
	own     []int // numbers of keys of the service, ascending
	targets []target
}

// target is a resource type as one action takes it.
type target struct {
	number   int
	required bool
	keys     []int
}

type resourceType struct {
	name string
	arns []string
	keys []int
}

type key struct {
	name, instead string
	kind          layout.KeyType
	flags         uint32
}

// The JSON of the npm package, as far as it is read.
type (
	packageJSON struct {
		Version   string    `json:"version"`
		UpdatedAt time.Time `json:"updatedAt"`
	}
	actionJSON struct {
		Name          string       `json:"name"`
		AccessLevel   string       `json:"accessLevel"`
		ResourceTypes []targetJSON `json:"resourceTypes"`
		ConditionKeys []string     `json:"conditionKeys"`
	}
	targetJSON struct {
		Name          string   `json:"name"`
		Required      bool     `json:"required"`
		ConditionKeys []string `json:"conditionKeys"`
	}
	typeJSON struct {
		Key           string   `json:"key"`
		ARN           string   `json:"arn"`
		ConditionKeys []string `json:"conditionKeys"`
	}
	keyJSON struct {
		Key  string `json:"key"`
		Type string `json:"type"`
	}
)

// read takes in an unpacked npm package.
func read(npm fs.FS) (model, Counts, error) {
	var meta packageJSON
	var prefixes []string
	var titles map[string]string
	if err := errors.Join(
		decode(npm, "package.json", &meta),
		decode(npm, "data/services.json", &prefixes),
		decode(npm, "data/serviceNames.json", &titles),
	); err != nil {
		return model{}, Counts{}, err
	}
	data := model{version: meta.Version, date: meta.UpdatedAt.UTC().Format(time.DateOnly)}
	counts := Counts{Services: len(prefixes)}
	slices.Sort(prefixes)
	for _, prefix := range prefixes {
		s, err := readService(npm, prefix, &counts)
		if err != nil {
			return model{}, Counts{}, fmt.Errorf("service %s: %w", prefix, err)
		}
		s.title = titles[prefix]
		data.services = append(data.services, s)
	}
	return data, counts, nil
}

// readService reads a service's three files and joins them.
func readService(npm fs.FS, prefix string, counts *Counts) (service, error) {
	if prefix != strings.ToLower(prefix) {
		return service{}, errors.New("its prefix is not in lower case, which look-ups rely on")
	}
	var actions map[string]actionJSON
	var types map[string]typeJSON
	var keys map[string]keyJSON
	if err := errors.Join(
		decode(npm, "data/actions/"+prefix+".json", &actions),
		decode(npm, "data/resourceTypes/"+prefix+".json", &types),
		decode(npm, "data/conditionKeys/"+prefix+".json", &keys),
	); err != nil {
		return service{}, err
	}
	counts.Actions += len(actions)
	counts.ResourceTypes += len(types)
	counts.ConditionKeys += len(keys)

	s := service{prefix: prefix}
	var err error
	if s.keys, err = readKeys(keys); err != nil {
		return service{}, err
	}
	join := newJoin(&s)
	for _, t := range sorted(types, func(t typeJSON) string { return t.Key }) {
		s.types = append(s.types, resourceType{name: t.Key, arns: strings.Split(t.ARN, ", "), keys: join.keys(t.ConditionKeys)})
	}
	join.addTypes(s.types)
	for _, a := range sorted(actions, func(a actionJSON) string { return a.Name }) {
		level, err := layout.ParseAccessLevel(a.AccessLevel)
		if err != nil {
			return service{}, fmt.Errorf("action %s: %w", a.Name, err)
		}
		counts.Targets += len(a.ResourceTypes)
		s.actions = append(s.actions, action{
			name: a.Name, level: level, own: join.keys(a.ConditionKeys), targets: join.targets(a.ResourceTypes),
		})
	}
	return s, join.err()
}

// readKeys puts a service's keys into the order of the file, one for each name.
func readKeys(from map[string]keyJSON) ([]key, error) {
	var keys []key
	for _, k := range sorted(from, func(k keyJSON) string { return k.Key }) {
		kind, err := layout.ParseKeyType(k.Type)
		if err != nil {
			return nil, fmt.Errorf("condition key %s: %w", k.Key, err)
		}
		keys = append(keys, newKey(k.Key, kind))
	}
	slices.SortStableFunc(keys, compareKeys)
	return slices.CompactFunc(keys, func(a, b key) bool { return compareKeys(a, b) == 0 }), nil
}

// newKey writes the holes of a key's name in one way.
func newKey(name string, kind layout.KeyType) key {
	k := key{name: withHoles(name), kind: kind}
	if strings.Contains(k.name, "${") {
		k.flags |= layout.Hole
	}
	return k
}

// withHoles writes the part of a key's name that the author of a policy fills in as `${…}`. AWS has four
// ways: s3:BucketTag/${TagKey}, s3:ExistingObjectTag/<key>, glacier:ResourceTag/ and
// secretsmanager:ResourceTag/tag-key.
func withHoles(name string) string {
	if before, rest, ok := strings.Cut(name, "<"); ok {
		if hole, after, ok := strings.Cut(rest, ">"); ok {
			return before + "${" + hole + "}" + after
		}
	}
	if before, ok := strings.CutSuffix(name, "/tag-key"); ok {
		return before + "/${TagKey}"
	}
	if strings.HasSuffix(name, "/") {
		return name + "${TagKey}"
	}
	return name
}

// compareKeys is the order of keys in the file: those without a hole first.
func compareKeys(a, b key) int {
	return cmp.Or(cmp.Compare(a.flags&layout.Hole, b.flags&layout.Hole), compareNames(a.name, b.name))
}

// compareNames orders names as look-ups expect them.
func compareNames(a, b string) int {
	return cmp.Compare(strings.ToLower(a), strings.ToLower(b))
}

// sorted is the values of a JSON object by their own names.
func sorted[T any](from map[string]T, name func(T) string) []T {
	values := make([]T, 0, len(from))
	for _, v := range from {
		values = append(values, v)
	}
	slices.SortFunc(values, func(a, b T) int {
		return cmp.Or(compareNames(name(a), name(b)), cmp.Compare(name(a), name(b)))
	})
	return values
}

// decode reads a JSON file of the npm package.
func decode(npm fs.FS, name string, into any) error {
	text, err := fs.ReadFile(npm, name)
	if err != nil {
		return fmt.Errorf("reading the data set: %w", err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("reading the data set's %s: %w", name, err)
	}
	return nil
}
