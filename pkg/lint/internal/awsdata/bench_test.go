package awsdata_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
)

// asked is what policies ask for: known, misspelt, in odd letter case, of large services and small ones.
var asked = [][2]string{
	{"s3", "GetObject"},
	{"ec2", "DescribeInstances"},
	{"kms", "Decrypt"},
	{"sts", "AssumeRole"},
	{"iam", "passrole"},
	{"ses", "SendEmail"},
	{"logs", "PutLogEvents"},
	{"dyanmodb", "GetItem"},
	{"s3", "ListObjects"},
	{"ec2", "RunInstances"},
}

func BenchmarkAction(b *testing.B) {
	d := awsdata.Default()
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		a := asked[i%len(asked)]
		d.Action(a[0], a[1])
		i++
	}
}

func BenchmarkTakesKey(b *testing.B) {
	a := action(b, "ec2:RunInstances")
	b.ReportAllocs()
	for b.Loop() {
		a.TakesKey("aws:ResourceTag/team")
		a.TakesKey("ec2:InstanceType")
	}
}

func BenchmarkTargets(b *testing.B) {
	a := action(b, "s3:GetObject")
	b.ReportAllocs()
	for b.Loop() {
		for target := range a.Targets() {
			for arn := range target.ARNs() {
				_ = arn
			}
		}
	}
}

func BenchmarkConditionKey(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		awsdata.Default().ConditionKey("aws:SourceIp")
		awsdata.Default().ConditionKey("secretsmanager:ResourceTag/team")
	}
}

func BenchmarkExpand(b *testing.B) {
	for _, pattern := range []string{"s3:Get*", "ec2:*", "*"} {
		b.Run(pattern, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for a := range awsdata.Default().Expand(pattern) {
					_ = a
				}
			}
		})
	}
}

func BenchmarkNear(b *testing.B) {
	for b.Loop() {
		awsdata.Default().Near("ec2:DescribeInstnces")
	}
}

func TestNothingAllocated(t *testing.T) {
	d := awsdata.Default()
	if n := testing.AllocsPerRun(100, func() {
		for _, name := range asked {
			a, ok := d.Action(name[0], name[1])
			if !ok {
				continue
			}
			for target := range a.Targets() {
				for arn := range target.ARNs() {
					_ = arn
				}
			}
			a.TakesKey("aws:ResourceTag/team")
		}
		d.ConditionKey("s3:prefix")
		d.ConditionKey("kms:EncryptionContext:a")
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// TestNothingAtStart proves that the package does nothing before main.
func TestNothingAtStart(t *testing.T) {
	if testing.CoverMode() != "" {
		t.Skip("counting coverage starts in every package")
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), program, "-test.run=^$")
	command.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := command.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "init ") {
		t.Fatalf("%v: %s", err, out)
	}
	for line := range strings.Lines(string(out)) {
		if strings.Contains(line, "internal/awsdata @") || strings.Contains(line, "internal/awsdata/layout @") {
			t.Error(line)
		}
	}
}
