package syntax

import "testing"

func TestPointer(t *testing.T) {
	tests := map[string][]any{"": nil, "/a/0/b": {"a", 0, "b"}, "/a~1b/~0c/": {"a/b", "~c", ""}, "/日本": {"日本"}}
	for want, path := range tests {
		if got := Pointer(path); got != want {
			t.Errorf("Pointer(%v) = %q, want %q", path, got, want)
		}
	}
}

func TestLocate(t *testing.T) {
	root := ParseJSON([]byte(`{"a": [{"b": 1}, 2], "a": [{"b": 3, "c": "x"}]}`), DefaultLimits())[0].Root
	tests := []struct {
		path  []any
		exact bool
		depth int
		kind  Kind
	}{
		{nil, true, 0, Mapping},
		{[]any{"a", 0, "b"}, true, 3, Number},
		{[]any{"a", 0, "c"}, true, 3, String},
		{[]any{"a", 1}, false, 1, Sequence}, // the later "a" counts, which has one member
		{[]any{"a", -1}, false, 1, Sequence},
		{[]any{"a", "b"}, false, 1, Sequence},
		{[]any{"a", 0, "b", "c"}, false, 3, Number},
		{[]any{0}, false, 0, Mapping},
		{[]any{1.5}, false, 0, Mapping},
	}
	for _, tt := range tests {
		got := root.Locate(tt.path)
		if got.Exact != tt.exact || got.Depth != tt.depth || got.Node.Kind != tt.kind {
			t.Errorf("Locate(%v) = exact %v, depth %d, kind %d", tt.path, got.Exact, got.Depth, got.Node.Kind)
		}
	}
	if e := root.Locate([]any{"a", 0, "b"}).Entry; e == nil || e.Key != "b" || e.Value.Text != "3" {
		t.Errorf("the entry is %+v", e)
	}
}

func TestNodesThatAreNotThere(t *testing.T) {
	root := ParseJSON([]byte(`{"a": {"b": "x"}, "n": 1}`), DefaultLimits())[0].Root
	if got := root.At("a", "x", "y"); got != nil {
		t.Errorf("At a path that is not there = %v", got)
	}
	if text, ok := root.At("a", "b").Str(); text != "x" || !ok {
		t.Errorf("Str = %q, %v", text, ok)
	}
	for name, n := range map[string]*Node{"nil": nil, "a number": root.Get("n"), "a hole": {Kind: String, Parts: []Part{{Text: "var.x", Class: Ref}}}} {
		if text, ok := n.Str(); text != "" || ok {
			t.Errorf("Str of %s = %q, %v", name, text, ok)
		}
	}
	if (*Node)(nil).Get("a") != nil || root.Get("n").Get("a") != nil {
		t.Error("Get finds something where there is nothing")
	}
}

func TestHoleClassString(t *testing.T) {
	for class, want := range map[HoleClass]string{None: "", Ref: "ref", Placeholder: "placeholder"} {
		if got := class.String(); got != want {
			t.Errorf("String of %d = %q, want %q", class, got, want)
		}
	}
}
