package generate_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/generate"
)

// small is a data set that has every oddity of the real one.
func small() fstest.MapFS {
	files := map[string]string{
		"LICENSE.txt":            "MIT License\n",
		"package.json":           `{"version": "1.2.3", "updatedAt": "2026-09-26T23:30:00.000-03:00"}`,
		"data/services.json":     `["zoo", "ark"]`,
		"data/serviceNames.json": `{"ark": "Amazon Ark", "zoo": "AWS Zoo"}`,
		"data/actions/ark.json": `{
			"tagpair": {"name": "TagPair", "accessLevel": "Tagging, Write", "conditionKeys": ["aws:TagKeys", "ark:Tag/<key>"],
				"resourceTypes": [
					{"name": "pair", "required": true, "conditionKeys": ["ark:deck"]},
					{"name": "Pair", "required": false, "conditionKeys": ["ARK:kind"]},
					{"name": "big boat", "required": true, "conditionKeys": []}]},
			"list": {"name": "List", "accessLevel": "List", "conditionKeys": [], "resourceTypes": []},
			"listpairs": {"name": "ListPairs", "accessLevel": "List", "conditionKeys": ["ark:kind"], "resourceTypes": []},
			"give": {"name": "Give", "accessLevel": "Permissions management, Write", "conditionKeys": [], "resourceTypes": []}}`,
		"data/resourceTypes/ark.json": `{
			"pair": {"key": "Pair", "arn": "arn:${Partition}:ark:::${Pair}, arn:${Partition}:ark:::old/${Pair}", "conditionKeys": ["ark:ResourceTag/"]},
			"big boat": {"key": "Big Boat", "arn": "arn:${Partition}:ark:::boat/*"}}`,
		"data/conditionKeys/ark.json": `{
			"a": {"key": "ark:ResourceTag/", "type": "String"}, "b": {"key": "ark:ResourceTag/${TagKey}", "type": "String"},
			"c": {"key": "ark:Tag/<key>", "type": "String"}, "d": {"key": "ark:kind", "type": "ArrayOfARN"},
			"e": {"key": "ark:Deck", "type": "Numeric"}, "f": {"key": "aws:TagKeys", "type": "ArrayOfString"},
			"g": {"key": "x.${Org}.example:sub", "type": "String"}, "h": {"key": "ark:old/tag-key", "type": "Bool"}}`,
		"data/actions/zoo.json":       `{}`,
		"data/resourceTypes/zoo.json": `{}`,
		"data/conditionKeys/zoo.json": `{}`,
	}
	npm := fstest.MapFS{}
	for name, text := range files {
		npm[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return npm
}

// build makes and opens the data of a package.
func build(t *testing.T, npm fstest.MapFS) (*generate.Artifact, awsdata.Data) {
	t.Helper()
	artifact, err := generate.Build(npm)
	if err != nil {
		t.Fatal(err)
	}
	data, err := awsdata.Open(string(artifact.Data))
	if err != nil {
		t.Fatal(err)
	}
	return artifact, data
}

// describe is everything about a service, as text.
func describe(s awsdata.Service) string {
	var out strings.Builder
	keys := func(what string, all []awsdata.ConditionKey) {
		out.WriteString(what)
		for _, k := range all {
			out.WriteString(" " + k.Name())
		}
		out.WriteString("\n")
	}
	out.WriteString(s.Prefix() + " = " + s.Title() + "\n")
	for k := range s.ConditionKeys() {
		out.WriteString("key " + k.Name() + " " + k.Type().String() + "\n")
	}
	for r := range s.ResourceTypes() {
		out.WriteString("type " + r.Name() + " " + strings.Join(slices.Collect(r.ARNs()), " and ") + "\n")
		keys("  keys", slices.Collect(r.ConditionKeys()))
	}
	for a := range s.Actions() {
		out.WriteString(a.String() + ", " + a.AccessLevel().String() + "\n")
		keys("  own", slices.Collect(a.OwnConditionKeys()))
		keys("  all", slices.Collect(a.ConditionKeys()))
		for target := range a.Targets() {
			required := ""
			if target.Required {
				required = " (required)"
			}
			keys("  on "+target.Name()+required+":", slices.Collect(target.ConditionKeys()))
		}
	}
	return out.String()
}

func TestBuild(t *testing.T) {
	artifact, data := build(t, small())
	if data.Version() != "1.2.3" || data.Date() != "2026-09-27" || string(artifact.Licence) != "MIT License\n" {
		t.Errorf("version %s of %s, licence %q", data.Version(), data.Date(), artifact.Licence)
	}
	if diff := cmp.Diff(generate.Counts{Services: 2, Actions: 4, ResourceTypes: 2, ConditionKeys: 8, Targets: 3}, artifact.Counts); diff != "" {
		t.Errorf("counts (-want +got):\n%s", diff)
	}
	var got strings.Builder
	for s := range data.Services() {
		got.WriteString(describe(s))
	}
	const want = `ark = Amazon Ark
key ark:Deck Numeric
key ark:kind ArrayOfARN
key aws:TagKeys ArrayOfString
key ark:old/${TagKey} Bool
key ark:ResourceTag/${TagKey} String
key ark:Tag/${key} String
key x.${Org}.example:sub String
type Big Boat arn:${Partition}:ark:::boat/*
  keys
type Pair arn:${Partition}:ark:::${Pair} and arn:${Partition}:ark:::old/${Pair}
  keys ark:ResourceTag/${TagKey}
ark:Give, Permissions management
  own
  all
ark:List, List
  own
  all
ark:ListPairs, List
  own ark:kind
  all ark:kind
ark:TagPair, Tagging
  own aws:TagKeys ark:Tag/${key}
  all ark:Deck ark:kind aws:TagKeys ark:ResourceTag/${TagKey} ark:Tag/${key}
  on Big Boat (required):
  on Pair: ark:Deck ark:kind ark:ResourceTag/${TagKey}
zoo = AWS Zoo
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	again, _ := build(t, small())
	if !bytes.Equal(artifact.Data, again.Data) {
		t.Error("the same package made different bytes")
	}
	if k, ok := data.ConditionKey("x.octo.example:sub"); !ok || k.Name() != "x.${Org}.example:sub" {
		t.Errorf("found %v", ok)
	}
	if _, ok := data.GlobalKey("aws:SourceIp"); !ok {
		t.Error("no global keys")
	}
}

func TestBuildErrors(t *testing.T) {
	for _, test := range []struct{ file, from, to, want string }{
		{"package.json", "{", "[", "package.json"},
		{"data/services.json", "zoo", "Zoo", "not in lower case"},
		{"data/services.json", "zoo", "moo", "data/actions/moo.json"},
		{"data/actions/ark.json", `"Tagging, Write"`, `"Tagging, Wrote"`, `action TagPair: unknown access level "Tagging, Wrote"`},
		{"data/actions/ark.json", `"name": "pair"`, `"name": "pear"`, "service ark: the resource type pear is used but not defined"},
		{"data/actions/ark.json", "ark:deck", "ark:desk", "the condition key ark:desk is used but not defined"},
		{"data/conditionKeys/ark.json", "ArrayOfARN", "ArrayOfURN", `condition key ark:kind: unknown type of condition key "ArrayOfURN"`},
		{"data/resourceTypes/ark.json", "boat/*", strings.Repeat("boat/", 60), "longer than the 255 bytes"},
		{"LICENSE.txt", "", "", "licence"},
	} {
		npm := small()
		if test.from == "" {
			delete(npm, test.file)
		} else {
			npm[test.file].Data = bytes.Replace(npm[test.file].Data, []byte(test.from), []byte(test.to), 1)
		}
		if _, err := generate.Build(npm); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, not %s", test.file, err, test.want)
		}
	}
}
