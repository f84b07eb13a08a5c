package facts

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// claims are everything that the rows of grammar and conditions claim, one claim a line: that there is
// a row, and what it says that a rule may build on.
func claims(f *Facts) map[string]bool {
	out := map[string]bool{}
	claim := func(relation string, at []any, what ...any) {
		out[relation+" "+pathText(at)+" "+fmt.Sprint(what...)] = true
	}
	optional := func(holds bool, relation string, at []any, what ...any) {
		if holds {
			claim(relation, at, what...)
		}
	}
	for _, r := range f.UnknownElements {
		claim("unknown", r.At, r.In, r.Name)
	}
	for _, r := range f.MissingElements {
		claim("missing", r.At, r.Element, r.Near)
	}
	for _, r := range f.ExclusiveElements {
		claim("exclusive", r.At, r.Element, r.Other)
	}
	for _, r := range f.Malformed {
		claim("malformed", r.At, r.Element, r.Want, r.Found)
	}
	for _, r := range f.EmptyElements {
		claim("empty", r.At, r.Element, r.Shape, r.Operator, r.Key, r.Matches)
		optional(r.Effect != "", "empty", r.At, r.Effect)
	}
	for _, r := range f.RepeatedSids {
		claim("sid", r.At, r.Sid)
	}
	for _, r := range f.Variables {
		claim("variable", r.At, r.Key, r.Text, r.Form, r.Name, r.Element, r.Operator, r.Type)
		optional(r.Field != 0, "variable", r.At, r.Text, r.Field)
	}
	for _, r := range f.Characters {
		claim("character", r.At, r.Key, r.Code, r.Fixed)
	}
	operator := func(at []any, o Operator) {
		claim("operator", at, o.Text, o.Name, o.Type, o.Negated, o.Wildcards, o.IfExists, o.Qualifier)
		optional(o.Required, "operator required", at)
	}
	conditionClaims(f, claim, optional, operator)
	return out
}

func conditionClaims(f *Facts, claim func(string, []any, ...any), optional func(bool, string, []any, ...any), operator func([]any, Operator)) {
	for _, r := range f.Conditions {
		claim("condition", r.At, r.Key)
		optional(r.Known, "condition known", r.At)
		optional(r.Conditions != "unknown", "condition conditions", r.At, r.Conditions)
		operator(r.At, r.Operator)
		for _, v := range r.Values {
			claim("condition value", v.At, v.Text, v.Lead)
			optional(v.Wildcard, "condition wildcard", v.At)
			optional(v.Variable, "condition variable", v.At)
		}
	}
	for _, r := range f.UnknownOperators {
		if r.Form == "key" {
			// What stands under it tells, and may become unknown: it still is no operator.
			r.Form = "unknown"
		}
		claim("unknown operator", r.At, r.Form)
	}
	for _, r := range f.ConditionKeys {
		claim("key", r.At, r.Problem)
	}
	for _, r := range f.UnsupportedConditionKeys {
		claim("unsupported", r.At, pathText(r.ActionAt), r.Action, r.Key, r.Scope, r.Only)
		operator(r.At, r.Operator)
	}
	for _, r := range f.OperatorMismatches {
		claim("mismatch", r.At, r.Types)
		operator(r.At, r.Operator)
	}
	for _, r := range f.InvalidValues {
		claim("invalid", r.At, r.Text, r.Epoch)
	}
	for _, r := range f.MixedValues {
		claim("mixed", r.At, r.Problem)
	}
	for _, r := range f.IPRanges {
		claim("ip", r.At, r.Problem, r.Fixed)
		optional(r.All, "ip all", r.At, r.Problem)
		optional(r.Mixed, "ip mixed", r.At, r.Problem)
	}
	for _, r := range f.Wildcards {
		claim("wildcard", r.At, r.Form, r.ClaimOfProvider)
		optional(r.Alone, "wildcard alone", r.At)
	}
	for _, r := range f.SetOperators {
		claim("set", r.At, r.Problem)
		optional(r.KeysOfOperator != 0, "set keys", r.At, r.KeysOfOperator)
	}
	for _, r := range f.Vacuous {
		claim("vacuous", r.At, r.Key)
		optional(r.Sole, "vacuous sole", r.At)
	}
	for _, r := range f.Bounds {
		claim("bounds", r.At, r.Texts, r.Counts)
	}
}

// manyDefects are policies with much wrong in them.
func manyDefects() []string {
	return []string{
		`{"Version": "2008-10-17", "Comment": "–", "Statement": [
			{"Sid": "A", "effect": "Allow", "Action": ["s3:GetObject", "iam:PassRole", "kms:Decrypt"], "NotAction": [], "Resource": ["arn:aws:s3:::b/${aws:username}", "“x”"],
			 "Condition": {"StringEquals": {"aws:userid": ["*", "a*", 1], "s3:prefix": "x", "AWS:UserId": "b", "aws:sourceIpp": "c", "iam:PassedToService": "d", "aws:SourceArn": "${}"},
				"ForAllValues:StringLike": {"aws:TagKeys": "*", "aws:username": []}, "Bool": {"aws:SecureTransport": ["true", "false", "x"]}, "Null": {"aws:RequestTag/a": ["false"]}}},
			{"Sid": "A", "Effect": "Deny", "Principal": {"Aws": "${aws:userid}", "AWS": []}, "NotPrincipal": {}, "Action": "kms:Decrypt", "NotResource": [],
			 "Condition": {"NotIpAddress": {"aws:SourceIp": ["10.0.0.1/8", "8.8.8.8", "x"], "aws:VpcSourceIp": ["192.168.1.1"]}, "aws:SourceIp": {"IpAddress": "x"}, "StringEqual": {}, "Bool": {},
				"NumericLessThan": {"s3:max-keys": [1, "2"], "aws:MultiFactorAuthAge": "${aws:userid}"}, "DateLessThan": {"aws:CurrentTime": "1893456000"}, "StringLike": {"aws:SourceVpc": ["vpc-*", "vpc-${aws:userid}"]}}},
			{"Sid": "A", "Effect": 1, "Actions": ["s3:*"], "Resource": {"a": null}, "Condition": {"StringLike": {"a.b/c:sub": "*", "aws:RequestTag/": [], "aws:ARN": "x", "foo:bar": "y"}, "ForAllValues:StringEquals": {"kms:GrantOperations": "Decrypt"}, "StringEquals": {"kms:GrantOperations": "Decrypt"}}}
		]}`,
		`{"Statement": {"Effect": "Allow", "Action": ["ec2:DescribeInstances", "ec2:RunInstances"], "Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": ["a"]}, "ArnLike": {"aws:SecureTransport": ["*"]},
			"StringEquals": {"ec2:ResourceTag/a": ["x", true]}, "Null": {"aws:TagKeys": ["true", "true"]}}}}`,
		`{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:CreateTags", "Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": ["a"]}}},
			{"Effect": "Deny", "Action": "ec2:CreateTags", "Condition": {"StringLike": {"aws:SourceVpc": ["vpc-*", "vpc-${aws:userid}"]}}}]}`,
		`{"Id": "${aws:", "Statements": []}`,
		`{"Statement": []}`,
	}
}

// TestUnknownsOnlyRemoveClaims takes policies apart bit by bit: a leaf or a key becomes unknown, a list
// or mapping may hold more than is seen. No step may make a claim.
func TestUnknownsOnlyRemoveClaims(t *testing.T) {
	var roots []*syntax.Node
	for _, text := range manyDefects() {
		roots = append(roots, marked(t, text))
	}
	if os.Getenv(awsPoliciesVariable) != "" {
		for i, p := range awsPolicies(t, false) {
			if i%20 == 0 {
				roots = append(roots, p.root)
			}
		}
	}
	random := rand.New(rand.NewPCG(5, 6))
	asker := NewAsker(awsdata.Default(), nil, []string{"aws:userid", "aws:SourceVpc", "aws:RequestTag/", "*:prefix"})
	for i, root := range roots {
		rounds := 3
		if i < len(manyDefects()) {
			rounds = 60
		}
		for range rounds {
			tree := cloneNode(root)
			before := claims(asker.Of(tree))
			var steps []string
			for range 12 {
				steps = append(steps, loosen(tree, random))
				after := claims(asker.Of(tree))
				for claim := range after {
					if !before[claim] {
						t.Fatalf("policy %d: after %s there is %s", i, strings.Join(steps, ", "), claim)
					}
				}
				before = after
			}
		}
	}
}

func cloneNode(n *syntax.Node) *syntax.Node {
	out := *n
	out.Entries = slices.Clone(n.Entries)
	for i := range out.Entries {
		out.Entries[i].Value = cloneNode(out.Entries[i].Value)
	}
	out.Items = slices.Clone(n.Items)
	for i := range out.Items {
		out.Items[i] = cloneNode(out.Items[i])
	}
	return &out
}

// loosen makes one thing of a tree less known and says which.
func loosen(root *syntax.Node, random *rand.Rand) string {
	type place struct {
		name string
		do   func()
	}
	var places []place
	var visit func(n *syntax.Node, path string)
	visit = func(n *syntax.Node, path string) {
		if n.Kind != syntax.Mapping && n.Kind != syntax.Sequence {
			places = append(places, place{"hole at " + path, func() {
				hole := []string{"var.x", "${var.x}", "{{ \"*\" }}", "“"}[random.IntN(4)]
				*n = syntax.Node{Kind: syntax.String, Text: hole, Parts: []syntax.Part{{Text: hole, Class: syntax.Ref}}}
			}})
			return
		}
		places = append(places, place{"opening " + path, func() { n.Open = true }})
		for i := range n.Entries {
			e := &n.Entries[i]
			places = append(places, place{"hole in key " + path + "/" + e.Key, func() {
				e.KeyParts = []syntax.Part{{Text: e.Key, Class: syntax.Ref}}
				n.Open = true
			}})
			visit(e.Value, path+"/"+e.Key)
		}
		for i, item := range n.Items {
			visit(item, fmt.Sprint(path, "/", i))
		}
	}
	visit(root, "")
	chosen := places[random.IntN(len(places))]
	chosen.do()
	return chosen.name
}

// TestDefectsAreThere keeps manyDefects telling: there is a claim of every kind.
func TestDefectsAreThere(t *testing.T) {
	kinds := map[string]bool{}
	asker := NewAsker(awsdata.Default(), nil, []string{"aws:userid", "aws:SourceVpc"})
	for _, text := range manyDefects() {
		for claim := range claims(asker.Of(marked(t, text))) {
			kind, _, _ := strings.Cut(claim, " /")
			kinds[kind] = true
		}
	}
	for _, kind := range strings.Split(`unknown,missing,exclusive,malformed,empty,sid,variable,character,operator,operator required,condition,condition known,`+
		`condition conditions,condition value,condition wildcard,condition variable,unknown operator,key,unsupported,mismatch,invalid,mixed,ip,ip all,ip mixed,`+
		`wildcard,wildcard alone,set,set keys,vacuous,vacuous sole,bounds`, ",") {
		if !kinds[kind] {
			t.Errorf("no claim of kind %q", kind)
		}
	}
}
