package generate

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata/layout"
)

// globalsTSV is the reviewed list; its head says how it is written.
//
//go:embed globals.tsv
var globalsTSV string

// readGlobals reads the list of global keys.
func readGlobals() ([]key, error) { return parseGlobals(globalsTSV) }

// parseGlobals reads lines of key, type, sensitive, instead and source, "-" for nothing.
func parseGlobals(text string) ([]key, error) {
	var keys []key
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		k, err := parseGlobal(strings.Split(line, "\t"))
		if err != nil {
			return nil, fmt.Errorf("global condition key %q: %w", line, err)
		}
		keys = append(keys, k)
	}
	slices.SortFunc(keys, compareKeys)
	for i, k := range keys[1:] {
		if compareKeys(keys[i], k) == 0 {
			return nil, fmt.Errorf("global condition key %s: listed twice", k.name)
		}
	}
	return keys, nil
}

// parseGlobal reads one line.
func parseGlobal(fields []string) (key, error) {
	if len(fields) != 5 {
		return key{}, fmt.Errorf("%d fields, not 5", len(fields))
	}
	kind, err := layout.ParseKeyType(fields[1])
	if err != nil {
		return key{}, fmt.Errorf("its type: %w", err)
	}
	k := newKey(fields[0], kind)
	switch fields[2] {
	case "sensitive":
		k.flags |= layout.Sensitive
	case "-":
	default:
		return key{}, fmt.Errorf("%q is neither sensitive nor -", fields[2])
	}
	if fields[3] != "-" {
		k.instead = fields[3]
	}
	switch source := fields[4]; {
	case strings.HasPrefix(source, "https://"):
		k.flags |= layout.Unlisted
	case !strings.HasPrefix(source, "#"):
		return key{}, errors.New("its source is neither a place on AWS's page nor an address")
	}
	return k, nil
}
