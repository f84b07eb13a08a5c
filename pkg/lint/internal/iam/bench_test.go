package iam

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// pathological are two patterns of 1,000 runs each that meet, and have no end in common.
func pathological() (p, q Pattern) {
	return plain(strings.Repeat("*a", 1000) + "*b*"), plain(strings.Repeat("*a", 1000) + "*c*")
}

func TestPathologicalPatternsTakeBoundedTime(t *testing.T) {
	p, q := pathological()
	questions := strings.Repeat("?*a", 1000) + "*b*"
	start := time.Now()
	if p.Intersects(q) != Yes || p.Intersects(plain(strings.Repeat("a", 2000))) != No || p.Includes(q) != No || p.Includes(p) != Yes {
		t.Error("wrong")
	}
	if w, ok := p.Witness(plain("*b")); !ok || p.Match(w) != Yes {
		t.Error("witness")
	}
	if p.Includes(plain(questions)) != Yes || plain(questions).Includes(p) != No {
		t.Error("questions")
	}
	if p.Match(strings.Repeat("a", 100000)) != No {
		t.Error("match")
	}
	huge := plain(strings.Repeat("*ab", 20000))
	if huge.Intersects(huge) != Unknown || huge.Includes(huge) != Unknown {
		t.Error("too large is unknown")
	}
	if _, found := search([]Pattern{plain("*a" + strings.Repeat("?", 40))}, []Pattern{plain("*b" + strings.Repeat("?", 39))}); found == No {
		t.Error("search")
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
}

func BenchmarkIntersects(b *testing.B) {
	p, q := pathological()
	b.Run("pathological", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			p.Intersects(q)
		}
	})
	text := plain(strings.Repeat("a", 2000))
	b.Run("pathological and apart", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			p.Intersects(text)
		}
	})
	b.Run("pathological witness", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			p.Witness(q)
		}
	})
	object := ParseTemplate("arn:${Partition}:s3:::${BucketName}/${ObjectName}", TemplateOptions{}).Pattern()
	for _, text := range []string{"arn:aws:s3:::my-bucket", "arn:aws:s3:::my-bucket/*", "arn:aws:s3:::my-*-bucket/home/*/x-*", "*"} {
		resource := plain(text)
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				resource.Intersects(object)
			}
		})
	}
}

func BenchmarkIncludes(b *testing.B) {
	p, q := pathological()
	for name, pair := range map[string][2]Pattern{
		"pathological":        {p, q},
		"pathological blocks": {plain(strings.Repeat("*"+strings.Repeat("a", 20)+"b", 50)), plain(strings.Repeat("a", 2000))},
		"actions":             {plain("s3:get*"), plain("s3:getobject*")},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				pair[0].Includes(pair[1])
			}
		})
	}
}

func BenchmarkMatch(b *testing.B) {
	p := ParsePattern("ec2:Describe*", PatternOptions{Fold: true})
	b.ReportAllocs()
	for b.Loop() {
		p.Match("ec2:DescribeInstances")
	}
}

func BenchmarkReadPolicy(b *testing.B) {
	var statements []string
	for i := range 5 {
		statements = append(statements, fmt.Sprintf(`{"Sid": "S%d", "Effect": "Allow", "Action": ["s3:Get*", "s3:Put*", "s3:List*", "s3:Delete*"],
			"Resource": ["arn:aws:s3:::b%d", "arn:aws:s3:::b%d/*"], "Condition": {"StringEquals": {"aws:SourceAccount": "1"}, "ArnLike": {"aws:SourceArn": "arn:aws:x:*:*:*"}}}`, i, i, i))
	}
	root := document(b, `{"Version": "2012-10-17", "Statement": [`+strings.Join(statements, ",")+`]}`)
	b.ReportAllocs()
	for b.Loop() {
		ReadPolicy(root)
	}
}

func BenchmarkAdmits(b *testing.B) {
	rows := Conditions{Rows: []Condition{
		row("StringEquals", "system:serviceaccount:a:b", "system:serviceaccount:a:b-helm-hook"),
		row("StringLike", "system:serviceaccount:a:*"),
		row("StringNotLike", "system:serviceaccount:a:c*"),
	}}
	b.ReportAllocs()
	for b.Loop() {
		rows.Admits("k", AdmitsOptions{Variables: Yes})
	}
}

func BenchmarkSubject(b *testing.B) {
	p := plain("system:serviceaccount:my-namespace:app-*")
	b.ReportAllocs()
	for b.Loop() {
		ReadServiceAccountSubject(p)
	}
}
