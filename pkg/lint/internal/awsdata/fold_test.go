package awsdata

import "testing"

func TestMatchHoles(t *testing.T) {
	for _, test := range []struct {
		pattern, name string
		want          bool
	}{
		{"aws:ResourceTag/${TagKey}", "aws:resourcetag/a", true},
		{"aws:ResourceTag/${TagKey}", "aws:ResourceTag/${TagKey}", true},
		{"aws:ResourceTag/${TagKey}", "aws:ResourceTag/", false},
		{"aws:ResourceTag/${TagKey}", "aws:ResourceTags/a", false},
		{"a:${x}/Matcher", "a:b/matcher", true},
		{"a:${x}/Matcher", "a:/Matcher/Matcher", true},
		{"a:${x}/Matcher", "a:/Matcher", false},
		{"a:${x}/Matcher", "a:b/Match", false},
		{"${x}.${y}:z", "a.b:z", true},
		{"${x}.${y}:z", "a.:z", false},
		{"${x}.${y}:z", "a.b.c:z", true},
		{"a${broken", "ab", false},
		{"", "", true},
	} {
		if got := matchHoles(test.pattern, test.name); got != test.want {
			t.Errorf("%q, %q: %v", test.pattern, test.name, got)
		}
	}
}

func TestCompareFold(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"a", "A", 0}, {"a", "", 1}, {"", "a", -1}, {"ab", "AC", -1}, {"_", "A", -1}, {"Z", "[", 1}, {"ſ", "s", 1},
	} {
		got := compareFold(test.a, test.b)
		if got > 0 != (test.want > 0) || got < 0 != (test.want < 0) {
			t.Errorf("%q, %q: %d", test.a, test.b, got)
		}
	}
}
