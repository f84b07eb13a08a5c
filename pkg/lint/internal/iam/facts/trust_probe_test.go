package facts

import (
	"fmt"
	"os"
	"testing"
)

func TestProbe(t *testing.T) {
	text, err := os.ReadFile(os.Getenv("PROBE"))
	if err != nil {
		t.Skip()
	}
	f := trustFacts(t, string(text))
	if f.Trust != nil {
		fmt.Println("trust", brief(*f.Trust))
	}
	for _, r := range f.Principals { fmt.Println("principal", brief(r)) }
	for _, r := range f.Providers { fmt.Println("provider", brief(r)) }
	for _, r := range f.AssumedActions { fmt.Println("action", brief(r)) }
	for _, r := range f.PodIdentities { fmt.Println("pod", brief(r)) }
	for _, r := range f.ExternalIDs { fmt.Println("external", brief(r)) }
	for _, r := range f.PartitionConflicts { fmt.Println("partition", brief(r)) }
	for _, r := range f.Claims { fmt.Println("claim", brief(r)) }
	for _, r := range f.Rivals { fmt.Println("rivals", brief(r)) }
	for _, r := range f.Tokens { fmt.Println("token", brief(r)) }
	for _, r := range f.Admitted { fmt.Println("admitted", brief(r)) }
	for _, r := range f.Subjects { fmt.Println("subject", brief(r)) }
	for _, r := range f.ServiceAccounts { fmt.Println("account", brief(r)) }
	if f.Targets != nil { fmt.Println("targets", brief(*f.Targets)) }
	for _, r := range f.RoleTargets { fmt.Println("role", brief(r)) }
	for _, r := range f.KMSTargets { fmt.Println("kms", brief(r)) }
}
