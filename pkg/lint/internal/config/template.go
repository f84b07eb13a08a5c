package config

import _ "embed" // for the template

//go:embed template.yaml
var template string

// Template is the file that "arthurlint init" writes: valid as it is, it changes nothing, and
// explains every section by an example to uncomment.
func Template() string { return template }
