package lint

import "github.com/arthurlint/arthurlint/pkg/lint/internal/config"

// ConfigName is the name of the configuration file.
const ConfigName = ".arthurlint.yaml"

// ConfigTemplate is a commented configuration to begin with.
func ConfigTemplate() string { return config.Template() }
