package policy

//go:generate go run -tags arthurlint_generate ./generate/main.go
