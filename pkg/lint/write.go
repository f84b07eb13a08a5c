package lint

import (
	"fmt"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/disk"
)

// WriteFile writes a file whole, or not at all: into a new one beside it, which then takes its
// name. What is there and no regular file, such as a pipe, is written to.
func WriteFile(name string, data []byte) error {
	if err := disk.Write(name, data); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}
