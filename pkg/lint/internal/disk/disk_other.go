//go:build !unix

package disk

import (
	"io/fs"
	"os"
)

func keepOwner(*os.File, fs.FileInfo) {}

func syncDir(string) {}
