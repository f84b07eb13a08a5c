// Package services knows the names of AWS's service principals: what stands before .amazonaws.com
// under the key Service of a Principal. AWS publishes no such list. This one is put together from the
// services that AWS's managed policies name (iam:PassedToService, service-linked roles) and from the
// pages of the IAM User Guide, and is not complete.
package services

import (
	_ "embed" // For services.txt.
	"slices"
	"strings"
	"sync"
)

// list has one name a line, in order.
//
//go:embed services.txt
var list string

// Domains are the ends of service principals, the common ones first.
func Domains() []string {
	return []string{".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu", ".amazon.com", ".aws.internal", ".c2s.ic.gov", ".sc2s.sgov.gov"}
}

// Split cuts a host into a service's name and its domain, and tells whether the domain is AWS's.
func Split(host string) (name, domain string, ok bool) {
	for _, domain := range Domains() {
		if name, found := strings.CutSuffix(host, domain); found && name != "" {
			return name, domain, true
		}
	}
	return "", "", false
}

// Known tells whether a name is on the list, by itself or with a Region behind it
// (states.eu-west-1).
func Known(name string) bool {
	if has(name) {
		return true
	}
	at := strings.LastIndexByte(name, '.')
	return at > 0 && isRegion(name[at+1:]) && has(name[:at])
}

func has(name string) bool {
	_, found := slices.BinarySearch(Names(), name)
	return found
}

// Names are all names of the list, in order.
func Names() []string { return names() }

//nolint:gochecknoglobals // A constant table.
var names = sync.OnceValue(func() []string { return strings.Fields(list) })

func isRegion(text string) bool {
	words := strings.Split(text, "-")
	return len(words) >= 3 && len(words[len(words)-1]) == 1
}
