package report_test

import (
	"bytes"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/report"
)

func TestPatch(t *testing.T) {
	patch := "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\x1b[2J\n-b\r\n+c\u202e\n\\ No newline at end of file\n"
	for color, want := range map[bool]string{
		false: "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\\x1b[2J\n-b\\r\n+c\\u202e\n\\ No newline at end of file\n",
		true: "\x1b[1m--- a/x\x1b[0m\n\x1b[1m+++ b/x\x1b[0m\n\x1b[2m@@ -1,2 +1,2 @@\x1b[0m\n a\\x1b[2J\n" +
			"\x1b[31m-b\\r\x1b[0m\n\x1b[32m+c\\u202e\x1b[0m\n\\ No newline at end of file\n",
	} {
		var out bytes.Buffer
		if err := report.Patch(&out, patch, report.Options{Color: color}); err != nil {
			t.Fatal(err)
		}
		if out.String() != want {
			t.Errorf("%q, want %q", out.String(), want)
		}
	}
}
