package iam

import "testing"

func TestOperators(t *testing.T) {
	count := 0
	for _, op := range BaseOperators() {
		count++
		for _, suffix := range []string{"", "IfExists"} {
			for _, prefix := range []string{"", "ForAllValues:", "ForAnyValue:"} {
				text := prefix + op.Base + suffix
				got, ok := ParseOperator(text)
				if want := op.Base != "Null" || suffix == ""; ok != want {
					t.Errorf("%s: %v, want %v", text, ok, want)
				}
				if ok && (got.Name() != text || !got.Exact || got.Negated != op.Negated) {
					t.Errorf("%s: %+v", text, got)
				}
			}
		}
	}
	if count != 27 {
		t.Errorf("%d operators", count)
	}
	for text, want := range map[string]string{
		"stringequals": "StringEquals", "FORANYVALUE:ARNLIKEIFEXISTS": "ForAnyValue:ArnLikeIfExists",
		"StringEqual": "", "StringExists": "", "ForAll:StringEquals": "", "IfExists": "", "": "", "ForAllValues:": "", "ForAllValues": "",
	} {
		if got, ok := ParseOperator(text); ok != (want != "") || got.Name() != want && ok || got.Exact {
			t.Errorf("%s: %q", text, got.Name())
		}
	}
}

func TestEvaluate(t *testing.T) {
	const user = "arn:aws:iam::123456789012:user/a/b"
	for _, c := range []struct {
		operator, value, request string
		want                     Truth
	}{
		{"StringEquals", "a", "a", Yes},
		{"StringEquals", "a", "A", No},
		{"StringEquals", "a*", "ab", No},
		{"StringEquals", "${*}", "*", Yes},
		{"StringEqualsIgnoreCase", "aB", "Ab", Yes},
		{"StringNotEqualsIgnoreCase", "aB", "Ab", No},
		{"StringLike", "a?c*", "abc", Yes},
		{"StringNotLike", "a*", "b", Yes},
		{"StringEquals", "home/${who}", "home/bob", Unknown},
		{"StringEquals", "home/${aws:who}", "home/bob", Yes},
		{"StringEquals", "home/${aws:nobody}", "home/", No},
		{"StringNotEquals", "home/${aws:nobody}", "home/", Unknown},
		{"StringEquals", "home/${aws:nobody, 'x'}", "home/x", Yes},
		{"StringEquals", "${aws:many}", "a", Unknown},
		{"StringLike", "${aws:star}", "ab", No},
		{"ArnEquals", "arn:aws:iam::*:user/*", user, Yes},
		{"ArnLike", "arn:*:user/*", user, Unknown},
		{"ArnLike", "arn:*:*:*:*:*:user/*", user, No},
		{"ArnLike", "*", user, Yes},
		{"ArnLike", "a*", "ab", Unknown},
		{"ArnNotLike", "arn:aws:iam::*:role/*", user, Yes},
		{"NumericEquals", "1.0", "1", Yes},
		{"NumericLessThan", "10", "9.99", Yes},
		{"NumericLessThanEquals", "10", "10", Yes},
		{"NumericGreaterThan", "-1", "0", Yes},
		{"NumericGreaterThanEquals", "2", "1", No},
		{"NumericNotEquals", "2", "2", No},
		{"NumericEquals", "9007199254740993", "9007199254740992", No},
		{"NumericEquals", "1e3", "1000", Unknown},
		{"NumericEquals", "x", "1", Unknown},
		{"DateLessThan", "2020-04-01T00:00:00Z", "2020-03-31T23:59:59Z", Yes},
		{"DateLessThan", "2020-04-01T00:00:00+02:00", "2020-03-31T23:00:00Z", No},
		{"DateGreaterThan", "1585699200", "2020-04-01T00:00:01Z", Yes},
		{"DateEquals", "2020-04-01", "2020-04-01T00:00:00Z", Yes},
		{"DateNotEquals", "2020", "2020-01-01", No},
		{"DateLessThan", "tomorrow", "2020-01-01", Unknown},
		{"Bool", "true", "True", Yes},
		{"Bool", "false", "true", No},
		{"Bool", "yes", "true", Unknown},
		{"BinaryEquals", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", "BinaryValueInBase64", Yes},
		{"BinaryEquals", "!", "x", Unknown},
		{"IpAddress", "203.0.113.0/24", "203.0.113.9", Yes},
		{"IpAddress", "203.0.113.9", "203.0.113.8", No},
		{"IpAddress", "2001:DB8:1234:5678::/64", "2001:db8:1234:5678::1", Yes},
		{"IpAddress", "203.0.113.0/24", "::ffff:203.0.113.9", Yes},
		{"NotIpAddress", "10.0.0.0/8", "11.0.0.1", Yes},
		{"IpAddress", "203.0.113.0/33", "203.0.113.9", Unknown},
		{"Null", "true", "a", No},
		{"Null", "false", "a", Yes},
		{"StringEqual", "a", "a", Unknown},
	} {
		context := Context{"K": {c.request}, "aws:who": {"bob"}, "aws:many": {"a", "b"}, "aws:star": {"a*"}}
		if got := row(c.operator, c.value).Evaluate(context, Yes); got != c.want {
			t.Errorf("%s %q with %q: %v, want %v", c.operator, c.value, c.request, got, c.want)
		}
	}
}

func TestEvaluateSetsAndAbsence(t *testing.T) {
	for _, c := range []struct {
		operator string
		policy   []string
		request  []string
		want     Truth
	}{
		{"StringEquals", []string{"a", "b"}, nil, No},
		{"StringNotEquals", []string{"a", "b"}, nil, Yes},
		{"StringNotEquals", []string{"a", "b"}, []string{"b"}, No},
		{"StringEqualsIfExists", []string{"a"}, nil, Yes},
		{"StringNotEqualsIfExists", []string{"a"}, nil, Yes},
		{"ForAllValues:StringEquals", []string{"a"}, nil, Yes},
		{"ForAllValues:StringEquals", []string{"a"}, []string{""}, Yes},
		{"ForAllValues:StringEquals", []string{"a", "b"}, []string{"a", "b", "a"}, Yes},
		{"ForAllValues:StringEquals", []string{"a", "b"}, []string{"a", "c"}, No},
		{"ForAllValues:StringNotEquals", []string{"a", "b"}, []string{"c", "a"}, No},
		{"ForAnyValue:StringEquals", []string{"a"}, nil, No},
		{"ForAnyValue:StringEquals", []string{"a"}, []string{""}, No},
		{"ForAnyValue:StringNotEquals", []string{"a"}, nil, No},
		{"ForAnyValue:StringNotEquals", []string{"a"}, []string{"a", "b"}, Yes},
		{"ForAnyValue:StringNotEquals", []string{"a", "b"}, []string{"a", "b"}, No},
		{"ForAnyValue:StringEqualsIfExists", []string{"a"}, nil, Unknown},
		{"ForAllValues:StringEqualsIfExists", []string{"a"}, nil, Yes},
		{"StringEquals", []string{"a"}, []string{"a", "b"}, Unknown},
		{"StringEquals", nil, []string{"a"}, No},
		{"StringNotEquals", nil, []string{"a"}, Yes},
		{"Null", []string{"true"}, nil, Yes},
		{"Null", []string{"false"}, nil, No},
		{"Null", []string{"true", "false"}, []string{"a"}, Yes},
		{"Null", []string{"maybe"}, []string{"a"}, Unknown},
	} {
		if got := row(c.operator, c.policy...).Evaluate(Context{"k": c.request}, Yes); got != c.want {
			t.Errorf("%s %q with %q: %v, want %v", c.operator, c.policy, c.request, got, c.want)
		}
	}
}

func TestValidValue(t *testing.T) {
	for operator, values := range map[string]map[string]bool{
		"NumericEquals": {"1": true, "-1.5": true, "+1": true, "1.": false, ".5": false, "": false, "0x1": false, "--1": false, "1_0": false},
		"DateEquals":    {"2020": true, "2020-01": true, "2020-01-31T10:00Z": true, "1700000000": true, "2020-13-01": false, "2020-01-01T00:00:00": false, "": false},
		"Bool":          {"true": true, "FALSE": true, "1": false},
		"IpAddress":     {"10.0.0.0/8": true, "::1": true, "10.0.0": false, "fe80::1%eth0": false, "10.0.0.0/8/8": false},
		"BinaryEquals":  {"QQ==": true, "Q": false},
		"StringEquals":  {"": true},
	} {
		op, _ := ParseOperator(operator)
		for text, want := range values {
			if got := ValidValue(op, text); got != want {
				t.Errorf("%s %q: %v", operator, text, got)
			}
		}
	}
	if _, host, _ := ParseRange("10.0.0.1/8"); !host {
		t.Error("host bits")
	}
}
