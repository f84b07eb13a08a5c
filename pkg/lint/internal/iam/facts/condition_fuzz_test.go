package facts

import (
	"reflect"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// lostPaths are the paths of rows that lead nowhere.
func lostPaths(root *syntax.Node, f *Facts) []string {
	var lost []string
	var visit func(v reflect.Value, name string)
	visit = func(v reflect.Value, name string) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() {
				visit(v.Elem(), name)
			}
		case reflect.Struct:
			for i := range v.NumField() {
				visit(v.Field(i), name+"."+v.Type().Field(i).Name)
			}
		case reflect.Slice:
			if path, ok := v.Interface().([]any); ok {
				if !root.Locate(path).Exact {
					lost = append(lost, name+" "+pathText(path))
				}
				return
			}
			for i := range v.Len() {
				visit(v.Index(i), name)
			}
		default:
		}
	}
	visit(reflect.ValueOf(f), "")
	return lost
}

// FuzzConditions reads arbitrary JSON as a policy: every row must point at something, and what is
// worked out twice must be the same.
func FuzzConditions(f *testing.F) {
	for _, text := range manyDefects() {
		f.Add(text)
	}
	f.Add(`{"Statement": {"Condition": {"StringEquals": {"a": "b", "a": "c", "A": []}, "StringEquals": {}}}}`)
	asker := NewAsker(awsdata.Default(), nil, []string{"aws:userid", "aws:RequestTag/", "*:prefix"})
	f.Fuzz(func(t *testing.T, text string) {
		docs := syntax.ParseJSON([]byte(text), syntax.Limits{Depth: 20})
		if len(docs) == 0 || docs[0].Root == nil {
			return
		}
		root := docs[0].Root
		first := asker.Of(root)
		for _, lost := range lostPaths(root, first) {
			t.Errorf("%s: %s leads nowhere", text, lost)
		}
		if second := asker.Of(root); !reflect.DeepEqual(claims(first), claims(second)) {
			t.Errorf("%s: %v, then %v", text, claims(first), claims(second))
		}
	})
}
