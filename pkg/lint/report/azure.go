package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// writeAzure writes a logging command a finding, which Azure Pipelines lists as an issue
// (https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands). It knows errors
// and warnings: an info is a warning that says so.
func writeAzure(w io.Writer, r *diag.Report, _ Options) error {
	out := bufio.NewWriter(w)
	active(r, func(f *diag.Finding) {
		start, _ := positions(f.Place)
		kind, prefix := f.Severity.String(), ""
		if f.Severity == diag.Info {
			kind, prefix = "warning", "info: "
		}
		fmt.Fprintf(out, "##vso[task.logissue type=%s;sourcepath=%s;linenumber=%d;columnnumber=%d;code=%s;]%s\n", kind,
			azureProperty(f.Place.File.Name), start.Line, start.Column, azureProperty(f.Rule), azureData(prefix+Visible(f.Message)))
	})
	for _, failure := range r.Failures {
		path := ""
		if failure.File != "" {
			path = "sourcepath=" + azureProperty(failure.File) + ";"
		}
		fmt.Fprintf(out, "##vso[task.logissue type=error;%s]%s\n", path, azureData(Visible(failure.Message)))
	}
	return out.Flush() //nolint:wrapcheck // Write says what was being done
}

// azureData escapes what follows the bracket, as Azure's own task library does.
func azureData(s string) string {
	return strings.NewReplacer("%", "%AZP25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// azureProperty escapes what stands inside the brackets.
func azureProperty(s string) string {
	return strings.NewReplacer(";", "%3B", "]", "%5D").Replace(azureData(Visible(s)))
}
