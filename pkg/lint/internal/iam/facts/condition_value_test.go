package facts

import (
	"fmt"
	"math/rand/v2"
	"net/netip"
	"strings"
	"testing"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

func TestInvalidValues(t *testing.T) {
	good := map[string]string{
		"Bool":            `true "true" "FALSE" "${aws:PrincipalTag/x}" "«x»"`,
		"Null":            `false "True"`,
		"NumericEquals":   `1 -2.5 "3" "1e3" ".5" "+4" " 5" 1e30 "«n»"`,
		"DateLessThan":    `"2030" "2030-01" "2030-01-31" "2030-01-31T10:00Z" "2030-01-31T10:00:00.5+01:00" "2030-01-31T10:00:00" "20300131T100000Z" "2030-01-31t10:00:00z" "2030-W05-1" "2030-031" 2030`,
		"IpAddress":       `"10.0.0.1" "10.0.0.0/8" "2001:db8::/32" "010.001.000.0/08" "${aws:SourceIp}"`,
		"BinaryEquals":    `"QmluYXJ5" "QmluYXJ5QQ==" "QmluYXJ5QQ" "-_8="`,
		"StringEquals":    `"" 1 true`,
		"ArnEquals":       `"" "x"`,
		"NumericEqual":    `"x"`,
		"NotIpAddress":    `"::1"`,
		"DateEquals":      `"2030-01-31T23:59:59-12:00"`,
		"NumericLessThan": `0`,
	}
	bad := map[string]string{
		"Bool":              `"yes" 1 "" "true "`,
		"ForAnyValue:Null":  `"null"`,
		"NumericNotEquals":  `"ten" "" true "1,000" "*"`,
		"DateGreaterThan":   `"tomorrow" "2030-13-01" "31.01.2030" "2030-01-31 10:00" "" "*"`,
		"NotIpAddress":      `"10.0.0.0/33" "10.0.0" "*" "10.0.0.0-10.0.0.9" "" "300.1.1.1" "fe80::1%eth0"`,
		"BinaryEquals":      `"*" "a" "ä"`,
		"IpAddressIfExists": `true`,
	}
	check := func(operator, values string, want int) {
		for value := range strings.FieldsSeq(strings.ReplaceAll(values, `" 5"`, `"\u00205"`)) {
			value = strings.ReplaceAll(value, "~", " ")
			if f := onCondition(t, `"s3:*"`, `{"`+operator+`": {"aws:x": [`+value+`]}}`); len(f.InvalidValues) != want {
				t.Errorf("%s %s: %+v", operator, value, f.InvalidValues)
			}
		}
	}
	for operator, values := range good {
		check(operator, values, 0)
	}
	for operator, values := range bad {
		check(operator, strings.NewReplacer(`"true "`, `"true~"`, `31 10`, `31~10`).Replace(values), 1)
	}
}

func TestEpochDates(t *testing.T) {
	f := onCondition(t, `"s3:*"`, `{"DateLessThan": {"aws:CurrentTime": ["1893456000", 1893456000, "2030", "x"], "aws:EpochTime": "1893456000"}}`)
	sameRows(t, "rows", rowTexts(f.InvalidValues, func(r InvalidValue) string {
		return fmt.Sprintf("%s %s %s %v %s", pathText(r.At[3:]), r.Key, r.Text, r.Epoch, r.Operator.Type)
	}), []string{
		"/DateLessThan/aws:CurrentTime/0 aws:CurrentTime 1893456000 true Date", "/DateLessThan/aws:CurrentTime/1 aws:CurrentTime 1893456000 true Date",
		"/DateLessThan/aws:CurrentTime/3 aws:CurrentTime x false Date",
	})
}

func TestMixedValues(t *testing.T) {
	for condition, want := range map[string]string{
		`{"StringEquals": {"aws:x": ["a", 1, true, "b"]}}`:      "types [string number bool]",
		`{"StringEquals": {"aws:x": [1, "«x»", "a«x»", "…"]}}`:  "types [number string]",
		`{"StringEquals": {"aws:x": ["1", "true", "«x»"]}}`:     "",
		`{"Bool": {"aws:x": ["true", "false"]}}`:                "booleans []",
		`{"ForAnyValue:Bool": {"aws:x": [true, true]}}`:         "booleans []",
		`{"Null": {"aws:x": ["true", true]}}`:                   "types [string bool] booleans []",
		`{"Null": {"aws:x": ["true"]}}`:                         "",
		`{"Bool": {"aws:x": ["true", "«x»", "${aws:userid}"]}}`: "",
		`{"Boolean": {"aws:x": [true, "x"]}}`:                   "",
	} {
		var got []string
		for _, r := range onCondition(t, `"s3:*"`, condition).MixedValues {
			got = append(got, fmt.Sprint(r.Problem, " ", r.Types))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %q, want %q", condition, got, want)
		}
	}
}

func TestIPRanges(t *testing.T) {
	for values, want := range map[string][]string{
		`"10.1.2.3/8"`:                           {"10.1.2.3/8 host-bits 10.0.0.0/8 true false", "10.1.2.3/8 private  true false"},
		`["203.0.113.9/24", "8.8.8.8"]`:          {"203.0.113.9/24 host-bits 203.0.113.0/24 false false"},
		`["10.0.0.0/8", "8.8.8.8"]`:              {"10.0.0.0/8 private  false true"},
		`["192.168.1.1", "fd00::/8"]`:            {"192.168.1.1 private  true false", "fd00::/8 private  true false"},
		`["172.16.0.0/12", "«x»"]`:               {"172.16.0.0/12 private  false false"},
		`["172.31.0.0/16", "10.0.0.«x»", "…"]`:   {"172.31.0.0/16 private  false false"},
		`["172.32.0.1", "10.0.0.0/7", "fe00::"]`: nil,
		`["0.0.0.0/0", "::/0"]`:                  nil,
		`["10.0.0.1", "${aws:SourceIp}", "x"]`:   {"10.0.0.1 private  false false"},
		`["2001:db8::1/32"]`:                     {"2001:db8::1/32 host-bits 2001:db8::/32 false false"},
	} {
		f := onCondition(t, `"s3:*"`, `{"NotIpAddress": {"aws:SourceIP": `+values+`}}`)
		sameRows(t, values, rowTexts(f.IPRanges, func(r IPRange) string {
			if r.Key != "aws:sourceip" || !r.Operator.Negated || r.Effect != "Allow" {
				t.Errorf("%+v", r)
			}
			return fmt.Sprintf("%s %s %s %v %v", r.Text, r.Problem, r.Fixed, r.All, r.Mixed)
		}), want)
	}
}

// TestPrivateBlocks holds isPrivate against a look at the addresses of small blocks, and at the ends of
// large ones.
func TestPrivateBlocks(t *testing.T) {
	private := func(a netip.Addr) bool { return a.IsPrivate() }
	random := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		bytes := [4]byte{[]byte{9, 10, 11, 172, 192, 8}[random.IntN(6)], []byte{15, 16, 31, 32, 168, 169}[random.IntN(6)], byte(random.Uint32()), byte(random.Uint32())}
		block := netip.PrefixFrom(netip.AddrFrom4(bytes), 1+random.IntN(32)).Masked()
		want := private(block.Addr())
		addr := block.Addr()
		if block.Bits() >= 20 {
			for ; block.Contains(addr); addr = addr.Next() {
				want = want && private(addr)
			}
		} else {
			// A network of private addresses has no gap: the last address tells.
			last := block.Addr().As4()
			for bit := block.Bits(); bit < 32; bit++ {
				last[bit/8] |= 0x80 >> (bit % 8)
			}
			want = want && private(netip.AddrFrom4(last)) && block.Bits() >= 8
		}
		if isPrivate(block) != want {
			t.Fatalf("%v: %v, want %v", block, !want, want)
		}
	}
}

func TestWildcards(t *testing.T) {
	for condition, want := range map[string][]string{
		`{"StringEquals": {"aws:userid": ["a*", "b", "c?", "${*}", "${aws:PrincipalTag/*}", "d«*»", "«x»*"]}}`: {
			"a* literal false false", "c? literal false false", "x* literal false false",
		},
		`{"StringNotEqualsIgnoreCase": {"aws:userid": "*"}}`:                                      {"* literal true false"},
		`{"StringLike": {"aws:userid": "*"}}`:                                                     {"* any true false"},
		`{"ForAllValues:ArnNotEquals": {"aws:userid": ["**", "arn:*", "?*", "", "«x»", "*«x»"]}}`: {"** any false false"},
		`{"StringLike": {"oidc.eks.eu-west-1.amazonaws.com/id/A:sub": ["*", "…"]}}`:               {"* any false true"},
		`{"StringEquals": {"saml:aud": ["*"]}}`:                                                   {"* literal true false"},
		`{"Bool": {"aws:SecureTransport": "*"}}`:                                                  nil,
		`{"BinaryEquals": {"aws:x": "*"}}`:                                                        nil,
		`{"StringEqual": {"aws:x": "*"}}`:                                                         nil,
	} {
		f := onCondition(t, `"s3:*"`, condition)
		sameRows(t, condition, rowTexts(f.Wildcards, func(r Wildcard) string {
			return fmt.Sprintf("%s %s %v %v", r.Text, r.Form, r.Alone, r.ClaimOfProvider)
		}), want)
	}
}

func TestBounds(t *testing.T) {
	for condition, want := range map[string]string{
		`{"NumericLessThan": {"s3:max-keys": ["9", 10, "8.5"]}}`:                                   "[9 10 8.5] 10",
		`{"NumericGreaterThanEquals": {"s3:max-keys": ["9", 10, "8.50", 8.5]}}`:                    "[9 10 8.50 8.5] 8.50",
		`{"DateLessThanEquals": {"aws:CurrentTime": ["2030-01-01", "2029-12-31T23:00:00-02:00"]}}`: "[2030-01-01 2029-12-31T23:00:00-02:00] 2029-12-31T23:00:00-02:00",
		`{"DateGreaterThanIfExists": {"aws:CurrentTime": ["2030", "1893456001"]}}`:                 "[2030 1893456001] 2030",
		`{"NumericEquals": {"s3:max-keys": [1, 2]}}`:                                               "",
		`{"NumericNotEquals": {"s3:max-keys": [1, 2]}}`:                                            "",
		`{"NumericLessThan": {"s3:max-keys": [1]}}`:                                                "",
		`{"NumericLessThan": {"s3:max-keys": [1, 2, "«x»"]}}`:                                      "",
		`{"NumericLessThan": {"s3:max-keys": [1, 2, "${aws:x}"]}}`:                                 "",
		`{"NumericLessThan": {"s3:max-keys": [1, 2, "x"]}}`:                                        "",
		`{"NumericLessThan": {"s3:max-keys": [1, 2, "…"]}}`:                                        "",
	} {
		got := ""
		for _, r := range onCondition(t, `"s3:*"`, condition).Bounds {
			got = fmt.Sprint(r.Texts, " ", r.Counts)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", condition, got, want)
		}
	}
}

// TestBoundsDecide holds Bounds.Counts against the evaluation of conditions: the row with that value
// alone says the same of every request.
func TestBoundsDecide(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		operator := []string{"NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"}[random.IntN(4)]
		values := []string{fmt.Sprint(random.IntN(9)), fmt.Sprint(random.IntN(9)), fmt.Sprint(random.IntN(9))}
		f := onCondition(t, `"s3:*"`, fmt.Sprintf(`{%q: {"s3:max-keys": ["%s"]}}`, operator, strings.Join(values, `","`)))
		if len(f.Bounds) != 1 {
			t.Fatalf("%+v", f.Bounds)
		}
		condition := func(values ...string) iam.Condition {
			op, _ := iam.ParseOperator(operator)
			row := iam.Condition{Operator: op, Valid: true, Key: "k"}
			for _, v := range values {
				row.Values = append(row.Values, iam.Value{Present: true, Kind: syntax.String, Text: v})
			}
			return row
		}
		for x := range 10 {
			request := iam.Context{"k": {fmt.Sprint(x)}}
			if all, one := condition(values...).Evaluate(request, iam.Yes), condition(f.Bounds[0].Counts).Evaluate(request, iam.Yes); all != one {
				t.Fatalf("%s %v of %d: %v, but %s says %v", operator, values, x, all, f.Bounds[0].Counts, one)
			}
		}
	}
}
