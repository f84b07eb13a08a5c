package facts

import (
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
)

func BenchmarkTrust(b *testing.B) {
	for name, text := range map[string]string{"irsa": irsa, "github": hub, "pods": pods, "roles": roles} {
		b.Run(name, func(b *testing.B) {
			a := NewAsker(awsdata.Default(), nil, nil)
			root := trustDocument(b, text)
			b.ReportAllocs()
			for b.Loop() {
				a.Of(root)
			}
		})
	}
}
