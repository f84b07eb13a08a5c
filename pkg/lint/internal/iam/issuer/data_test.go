package issuer

import "testing"

func TestTable(t *testing.T) {
	if _, err := load(embedded); err != nil {
		t.Fatal(err)
	}
}
