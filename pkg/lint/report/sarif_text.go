package report

import (
	"net/url"
	"regexp"
	"strings"
)

var (
	// sarifPlaceholder is what a reader of SARIF would replace by an argument (3.11.5).
	sarifPlaceholder = regexp.MustCompile(`\{(\d+)\}`)
	// sarifLink is what a reader of SARIF would take for a link (3.11.6).
	sarifLink = regexp.MustCompile(`\[([^\]]*)\]\(`)
	// windowsPath is an absolute path of Windows, with forward slashes.
	windowsPath = regexp.MustCompile(`^[A-Za-z]:/`)
)

// sarifText is a message in plain text that means nothing but itself: a finding quotes what stands
// in files, and that must become neither a link nor a placeholder. Braces and brackets that look
// like neither stay as they are: most readers show escapes as they are written.
func sarifText(s string) sarifMessage {
	s = sarifPlaceholder.ReplaceAllString(Visible(s), "{{$1}}")
	return sarifMessage{Text: sarifLink.ReplaceAllString(s, `\[$1](`)}
}

// fileURI is a file's name, with forward slashes, as a URI reference: percent-encoded, relative
// where the name is.
func fileURI(name string) string {
	segments := strings.Split(name, "/")
	for i, segment := range segments {
		// A colon in the first segment would end a scheme.
		segments[i] = strings.ReplaceAll(url.PathEscape(segment), ":", "%3A")
	}
	path := strings.Join(segments, "/")
	switch {
	case windowsPath.MatchString(name):
		return "file:///" + name[:2] + strings.TrimPrefix(path, segments[0])
	case strings.HasPrefix(name, "//"):
		return "file:" + path
	case strings.HasPrefix(name, "/"):
		return "file://" + path
	}
	return path
}
