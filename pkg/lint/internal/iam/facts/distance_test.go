package facts

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
)

// slowDistance is optimal string alignment by its definition.
func slowDistance(a, b string) int {
	if a == "" || b == "" {
		return len(a) + len(b)
	}
	x, y := len(a)-1, len(b)-1
	best := min(slowDistance(a[:x], b), slowDistance(a, b[:y])) + 1
	last := slowDistance(a[:x], b[:y])
	if a[x] != b[y] {
		last++
	}
	best = min(best, last)
	if x > 0 && y > 0 && a[x] == b[y-1] && a[x-1] == b[y] {
		best = min(best, slowDistance(a[:x-1], b[:y-1])+1)
	}
	return best
}

func TestDistance(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	word := func() string {
		var b strings.Builder
		for range random.IntN(7) {
			b.WriteByte("abc"[random.IntN(3)])
		}
		return b.String()
	}
	for range 500 {
		a, b := word(), word()
		if got, want := typoDistance(a, b), slowDistance(a, b); got != want {
			t.Fatalf("%q, %q: %d, want %d", a, b, got, want)
		}
	}
}

func TestTypos(t *testing.T) {
	for _, c := range []struct {
		written, meant string
		want           bool
	}{
		{"actions", "action", true}, {"aciton", "action", true}, {"effct", "effect", true}, {"id", "sid", true}, {"comment", "condition", false}, {"", "sid", false},
	} {
		if _, got := isTypo(c.written, c.meant); got != c.want {
			t.Errorf("%+v", c)
		}
	}
}

// TestGlobalKeysAreThoseOfTheData holds the keys for suggestions to the list that the data is made from.
func TestGlobalKeysAreThoseOfTheData(t *testing.T) {
	text, err := os.ReadFile("../../awsdata/generate/globals.tsv")
	if err != nil {
		t.Fatal(err)
	}
	have := map[string]bool{}
	for key := range strings.FieldsSeq(globalKeys) {
		have[key] = true
	}
	for line := range strings.Lines(string(text)) {
		key, _, _ := strings.Cut(line, "\t")
		if strings.HasPrefix(key, "#") {
			continue
		}
		found, ok := awsdata.Default().GlobalKey(strings.ReplaceAll(key, "${TagKey}", "x"))
		if !ok {
			t.Fatalf("the data does not know %s", key)
		}
		if want := found.Listed() && found.Instead() == ""; have[key] != want {
			t.Errorf("%s is there: %v, want %v", key, have[key], want)
		}
		delete(have, key)
	}
	for key := range have {
		t.Errorf("%s is no key of the data", key)
	}
}
