package policy

//go:generate go run ./generate/main.go
