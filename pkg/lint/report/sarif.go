package report

import (
	"io"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/diag"
)

// The SARIF 2.1.0 log (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as far as it is written.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool struct {
			Driver sarifDriver `json:"driver"`
		} `json:"tool"`
		Invocations        []sarifInvocation         `json:"invocations"`
		OriginalURIBaseIDs map[string]sarifDescribed `json:"originalUriBaseIds"`
		ColumnKind         string                    `json:"columnKind"`
		NewlineSequences   []string                  `json:"newlineSequences"`
		Results            []sarifResult             `json:"results"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version,omitempty"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifInvocation struct {
		ExecutionSuccessful        bool                `json:"executionSuccessful"`
		ToolExecutionNotifications []sarifNotification `json:"toolExecutionNotifications"`
		ToolConfigNotifications    []sarifNotification `json:"toolConfigurationNotifications,omitempty"`
	}
	sarifNotification struct {
		Level          string          `json:"level"`
		Message        sarifMessage    `json:"message"`
		Locations      []sarifLocation `json:"locations,omitempty"`
		AssociatedRule *sarifReference `json:"associatedRule,omitempty"`
	}
	sarifReference struct {
		ID    string `json:"id"`
		Index int    `json:"index"`
	}
	sarifDescribed struct {
		Description sarifMessage `json:"description"`
	}
	sarifMessage struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifResult struct {
		RuleID              string             `json:"ruleId"`
		RuleIndex           *int               `json:"ruleIndex,omitempty"`
		Level               string             `json:"level"`
		Message             sarifMessage       `json:"message"`
		Locations           []sarifLocation    `json:"locations"`
		RelatedLocations    []sarifLocation    `json:"relatedLocations,omitempty"`
		PartialFingerprints map[string]string  `json:"partialFingerprints"`
		Fixes               []sarifFix         `json:"fixes,omitempty"`
		Suppressions        []sarifSuppression `json:"suppressions"`
	}
	sarifLocation struct {
		ID               int            `json:"id,omitempty"`
		PhysicalLocation sarifPhysical  `json:"physicalLocation"`
		LogicalLocations []sarifLogical `json:"logicalLocations,omitempty"`
		Message          *sarifMessage  `json:"message,omitempty"`
	}
	sarifPhysical struct {
		ArtifactLocation sarifArtifact `json:"artifactLocation"`
		Region           *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI       string `json:"uri"`
		URIBaseID string `json:"uriBaseId,omitempty"`
	}
	sarifRegion struct {
		StartLine   int           `json:"startLine"`
		StartColumn int           `json:"startColumn"`
		EndLine     int           `json:"endLine"`
		EndColumn   int           `json:"endColumn"`
		Snippet     *sarifMessage `json:"snippet,omitempty"`
	}
	sarifLogical struct {
		FullyQualifiedName string `json:"fullyQualifiedName"`
		Kind               string `json:"kind"`
	}
	sarifFix struct {
		Description     sarifMessage  `json:"description"`
		ArtifactChanges []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		ArtifactLocation sarifArtifact      `json:"artifactLocation"`
		Replacements     []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		DeletedRegion   sarifRegion   `json:"deletedRegion"`
		InsertedContent *sarifMessage `json:"insertedContent,omitempty"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Status        string `json:"status"`
		Justification string `json:"justification"`
	}
)

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	// sarifRoot is what the URIs of files relate to: the working directory.
	sarifRoot = "%SRCROOT%"
	// sarifFingerprint names the kind of fingerprint, with the version of how it is made.
	sarifFingerprint = "arthurlint/v1"
)

// writeSARIF writes a SARIF 2.1.0 log of one run. Suppressed findings are left out unless they were
// asked for: GitHub's code scanning opens an alert for each result, whatever its suppressions say
// (https://github.com/github/codeql-action/issues/1230).
func writeSARIF(w io.Writer, r *diag.Report, o Options) error {
	run := sarifRun{
		OriginalURIBaseIDs: map[string]sarifDescribed{
			sarifRoot: {Description: sarifMessage{Text: "The directory that arthurlint was run in."}},
		},
		ColumnKind:       "unicodeCodePoints",
		NewlineSequences: []string{"\r\n", "\n", "\r"},
		Results:          []sarifResult{},
	}
	run.Tool.Driver = sarifDriver{Name: toolName, Version: o.Version, InformationURI: toolURL, Rules: []sarifRule{}}
	index := map[string]int{}
	for i, rule := range o.rules() {
		index[rule.ID] = i
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRuleOf(&rule))
	}
	shown(r, o, func(f *diag.Finding) { run.Results = append(run.Results, sarifResultOf(f, index)) })
	run.Invocations = []sarifInvocation{sarifInvocationOf(r, index)}
	return writeIndented(w, sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

// sarifInvocationOf tells how the run went: what could not be read or judged, and the rules that
// had too little to look at.
func sarifInvocationOf(r *diag.Report, index map[string]int) sarifInvocation {
	out := sarifInvocation{ExecutionSuccessful: len(r.Failures) == 0, ToolExecutionNotifications: []sarifNotification{}}
	for _, failure := range r.Failures {
		n := sarifNotification{Level: "error", Message: sarifText(failure.Message)}
		if failure.File != "" {
			n.Locations = []sarifLocation{{PhysicalLocation: sarifPhysical{ArtifactLocation: sarifArtifactOf(failure.File)}}}
		}
		out.ToolExecutionNotifications = append(out.ToolExecutionNotifications, n)
	}
	for _, id := range r.SkippedRules {
		n := sarifNotification{Level: "note", Message: sarifText(id + " was skipped, because only part of the project was seen")}
		if i, ok := index[id]; ok {
			n.AssociatedRule = &sarifReference{ID: id, Index: i}
		}
		out.ToolConfigNotifications = append(out.ToolConfigNotifications, n)
	}
	return out
}

func sarifResultOf(f *diag.Finding, index map[string]int) sarifResult {
	at := sarifLocationOf(f.Place)
	if f.Path != "" {
		at.LogicalLocations = []sarifLogical{{FullyQualifiedName: f.Path, Kind: "value"}}
	}
	out := sarifResult{
		RuleID:              f.Rule,
		Level:               sarifLevel(f.Severity),
		Message:             sarifText(f.Message),
		Locations:           []sarifLocation{at},
		PartialFingerprints: map[string]string{sarifFingerprint: f.Fingerprint},
		Suppressions:        []sarifSuppression{},
	}
	if i, ok := index[f.Rule]; ok {
		out.RuleIndex = &i
	}
	for i, related := range f.Related {
		location := sarifLocationOf(related.Place)
		message := sarifText(related.Message)
		location.ID, location.Message = i+1, &message
		out.RelatedLocations = append(out.RelatedLocations, location)
	}
	if f.Fix != nil {
		out.Fixes = []sarifFix{sarifFixOf(f)}
	}
	if s := f.Suppressed; s != nil {
		kind := "external"
		if s.Kind == "comment" {
			kind = "inSource"
		}
		out.Suppressions = []sarifSuppression{{Kind: kind, Status: "accepted", Justification: s.Reason}}
	}
	return out
}

func sarifFixOf(f *diag.Finding) sarifFix {
	change := sarifChange{ArtifactLocation: sarifArtifactOf(f.Place.File.Name)}
	for _, edit := range f.Fix.Edits {
		replacement := sarifReplacement{DeletedRegion: sarifRegionOf(diag.Place{File: f.Place.File, Range: edit.Range})}
		if edit.NewText != "" {
			replacement.InsertedContent = &sarifMessage{Text: edit.NewText}
		}
		change.Replacements = append(change.Replacements, replacement)
	}
	title := f.Fix.Title
	if !f.Fix.Safe {
		title += " (unsafe)"
	}
	return sarifFix{Description: sarifText(title), ArtifactChanges: []sarifChange{change}}
}

func sarifLocationOf(p diag.Place) sarifLocation {
	region := sarifRegionOf(p)
	if p.Range.Len() > 0 {
		region.Snippet = &sarifMessage{Text: string(p.File.Slice(p.Range))}
	}
	return sarifLocation{PhysicalLocation: sarifPhysical{ArtifactLocation: sarifArtifactOf(p.File.Name), Region: &region}}
}

func sarifRegionOf(p diag.Place) sarifRegion {
	start, end := positions(p)
	return sarifRegion{StartLine: start.Line, StartColumn: start.Column, EndLine: end.Line, EndColumn: end.Column}
}

// sarifArtifactOf names a file. What lies outside the working directory relates to no root.
func sarifArtifactOf(name string) sarifArtifact {
	uri := fileURI(name)
	if strings.HasPrefix(uri, "file:") || uri == ".." || strings.HasPrefix(uri, "../") {
		return sarifArtifact{URI: uri}
	}
	return sarifArtifact{URI: uri, URIBaseID: sarifRoot}
}

func sarifLevel(s diag.Severity) string {
	if s == diag.Info {
		return "note"
	}
	return s.String()
}
