package awsdata_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
)

func TestExpand(t *testing.T) {
	d := awsdata.Default()
	for pattern, want := range map[string][]string{
		"ses:send?mail":      {"ses:SendEmail"},
		"SES:Send*Email":     {"ses:SendBulkEmail", "ses:SendBulkTemplatedEmail", "ses:SendCustomVerificationEmail", "ses:SendEmail", "ses:SendRawEmail", "ses:SendTemplatedEmail"},
		"kms:ReEncrypt*":     {"kms:ReEncryptFrom", "kms:ReEncryptTo"},
		"s3:getobject":       {"s3:GetObject"},
		"s3:GetObject?":      nil,
		"s?:*AllMyBuckets":   {"s3:ListAllMyBuckets"},
		"*:ListAllMyBuckets": {"s3:ListAllMyBuckets"},
		"s3":                 nil,
		"s3*":                nil,
		"":                   nil,
		":":                  nil,
		"?":                  nil,
		"nosuch:*":           nil,
	} {
		got := names(d.Expand(pattern), awsdata.Action.String)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", pattern, diff)
		}
	}
	for _, pattern := range []string{"*", "**", "*:*", "*:**"} {
		if n := len(slices.Collect(d.Expand(pattern))); n < 22000 {
			t.Errorf("%s stands for %d actions", pattern, n)
		}
	}
	s, _ := d.Service("s3")
	if diff := cmp.Diff(slices.Collect(s.Actions()), slices.Collect(s.Expand("*")), cmp.AllowUnexported(awsdata.Action{}, awsdata.Service{}, awsdata.Data{})); diff != "" {
		t.Error("s3's * is not all of its actions")
	}
}

func TestExpandStops(t *testing.T) {
	for range awsdata.Default().Expand("*") {
		break
	}
	for a := range awsdata.Default().Expand("s*:List*") {
		if a.Name() == "ListAllMyBuckets" {
			return
		}
	}
	t.Error("not found")
}

func TestNear(t *testing.T) {
	for word, want := range map[string]string{
		"dyanmodb":               "dynamodb 1",
		"S33":                    "s3 1",
		"s3:GetObjct":            "s3:GetObject 1",
		"s3:getobejct":           "s3:GetObject 1",
		"dyanmodb:GetItme":       "dynamodb:GetItem 2",
		"kms:Decript":            "kms:Decrypt 1",
		"ses:SendEmails":         "ses:SendEmail 1",
		"sqs:RecieveMessage":     "sqs:ReceiveMessage 1",
		"quitedifferent":         "",
		"s3:SomethingNobodyDoes": "",
	} {
		got := awsdata.Default().Near(word)
		switch {
		case want == "":
			if len(got) > 0 {
				t.Errorf("%s is like %v", word, got)
			}
		case len(got) == 0 || len(got) > 3:
			t.Errorf("%s is like %v", word, got)
		default:
			if text := got[0].Name + " " + string(rune('0'+got[0].Distance)); text != want {
				t.Errorf("%s is like %s, not %s", word, text, want)
			}
		}
	}
	if got := awsdata.Default().Near(strings.Repeat("x", 1000)); got != nil {
		t.Errorf("%v", got)
	}
}
