package services

import (
	"slices"
	"testing"
)

func TestList(t *testing.T) {
	names := Names()
	if !slices.IsSorted(names) || len(slices.Compact(slices.Clone(names))) != len(names) || len(names) < 300 {
		t.Errorf("%d names, sorted: %v", len(names), slices.IsSorted(names))
	}
}

func TestKnown(t *testing.T) {
	for name, want := range map[string]bool{
		"ec2": true, "pods.eks": true, "states.eu-west-1": true, "eks": true, "pod.eks": false, "ecs-task": false,
		"states.nowhere": false, "": false, ".eu-west-1": false,
	} {
		if Known(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}

func TestSplit(t *testing.T) {
	for host, want := range map[string]string{
		"ec2.amazonaws.com": "ec2 .amazonaws.com", "ec2.amazonaws.com.cn": "ec2 .amazonaws.com.cn",
		"alexa-appkit.amazon.com": "alexa-appkit .amazon.com", "ec2.aws.com": " ", ".amazonaws.com": " ",
	} {
		name, domain, ok := Split(host)
		if got := name + " " + domain; got != want || ok != (want != " ") {
			t.Errorf("%q: %q %v", host, got, ok)
		}
	}
}
