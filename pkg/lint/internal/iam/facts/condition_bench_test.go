package facts

import (
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// conditionBuilder is a builder before it has worked anything out.
func conditionBuilder(root *syntax.Node) *builder {
	b := &builder{Asker: NewAsker(awsdata.Default(), nil, []string{"aws:SourceVpc", "aws:ResourceTag/", "*:ViaService"}), root: root, policy: iam.ReadPolicy(root), out: &Facts{}}
	for i := range b.policy.Statements {
		b.statements = append(b.statements, newStatement(&b.policy.Statements[i]))
	}
	return b
}

func TestInnocentPoliciesAllocateNothing(t *testing.T) {
	b := conditionBuilder(marked(t, `{"Version": "2012-10-17", "Statement": [
		{"Sid": "A", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject*"], "Resource": ["arn:aws:s3:::b/*", "arn:aws:s3:::b"]},
		{"Sid": "B", "Effect": "Deny", "NotAction": "s3:*", "Resource": "*"}]}`))
	if n := testing.AllocsPerRun(100, func() { b.grammar(); b.conditions() }); n != 0 {
		t.Errorf("%v allocations", n)
	}
	if found := conditionRelations(b.out); len(found) != 0 {
		t.Errorf("%v", found)
	}
}

// BenchmarkManagedConditions is what grammar and conditions cost on average for a policy of AWS's.
func BenchmarkManagedConditions(b *testing.B) {
	var all []*builder
	for _, p := range awsPolicies(b, false) {
		all = append(all, conditionBuilder(p.root))
	}
	for name, work := range map[string]func(*builder){
		"grammar": (*builder).grammar, "conditions": (*builder).conditions,
		"both": func(p *builder) { p.grammar(); p.conditions() },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				p := all[i%len(all)]
				*p.out = Facts{}
				work(p)
				i++
			}
		})
	}
}

// BenchmarkDefects is what a policy costs in which nearly everything is wrong.
func BenchmarkDefects(b *testing.B) {
	p := conditionBuilder(marked(b, manyDefects()[0]))
	b.ReportAllocs()
	for b.Loop() {
		*p.out = Facts{}
		p.grammar()
		p.conditions()
	}
}
