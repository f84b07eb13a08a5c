package iam

import (
	"encoding/base64"
	"math/big"
	"net/netip"
	"strings"
	"time"
)

// maxDigits bounds the numbers that are compared.
const maxDigits = 100

// ParseNumber reads an integer or decimal value of a Numeric operator. Exponents are not read.
func ParseNumber(text string) (*big.Rat, bool) {
	digits := strings.TrimPrefix(strings.TrimPrefix(text, "-"), "+")
	whole, fraction, dot := strings.Cut(digits, ".")
	if len(text) > maxDigits || len(text)-len(digits) > 1 || whole == "" || dot && fraction == "" ||
		strings.Trim(whole+fraction, "0123456789") != "" {
		return nil, false
	}
	return new(big.Rat).SetString(text)
}

// ParseDate reads a value of a Date operator: one of the W3C forms of ISO 8601 (a year; a year and
// month; a day; a day, time and zone), or seconds since 1970. Four digits are a year.
func ParseDate(text string) (time.Time, bool) {
	if len(text) != len("2006") && text != "" && len(text) < len("100000000000") && strings.Trim(text, "0123456789") == "" {
		seconds, ok := new(big.Int).SetString(text, 10)
		return time.Unix(seconds.Int64(), 0).UTC(), ok
	}
	for _, layout := range []string{"2006", "2006-01", time.DateOnly, "2006-01-02T15:04Z07:00", time.RFC3339} {
		if t, err := time.Parse(layout, text); err == nil {
			return t.UTC(), true
		}
	}
	return time.Time{}, false
}

// ParseBool reads a value of Bool or Null: true or false, in any case.
func ParseBool(text string) (value, ok bool) {
	return strings.EqualFold(text, "true"), strings.EqualFold(text, "true") || strings.EqualFold(text, "false")
}

// ParseRange reads a value of IpAddress: a CIDR block, or an address, which is a block of its own.
// Host is true where the block's address has bits behind its prefix.
func ParseRange(text string) (block netip.Prefix, host, ok bool) {
	if prefix, err := netip.ParsePrefix(text); err == nil {
		return prefix.Masked(), prefix.Masked() != prefix, true
	}
	addr, err := netip.ParseAddr(text)
	if err != nil || addr.Zone() != "" {
		return netip.Prefix{}, false, false
	}
	return netip.PrefixFrom(addr, addr.BitLen()), false, true
}

// ValidValue tells whether a known value is of the type that an operator compares; for the String and
// Arn operators every text is. An Arn value may be anything: IAM just never matches what is no ARN.
func ValidValue(op Operator, text string) bool {
	ok := true
	switch op.Type {
	case TypeNumeric:
		_, ok = ParseNumber(text)
	case TypeDate:
		_, ok = ParseDate(text)
	case TypeBool, TypeNull:
		_, ok = ParseBool(text)
	case TypeBinary:
		_, err := base64.StdEncoding.DecodeString(text)
		ok = err == nil
	case TypeIPAddress:
		_, _, ok = ParseRange(text)
	case TypeString, TypeARN:
	}
	return ok
}

// compareValues compares a value of a request with one of a policy under an operator that is
// neither of strings nor of ARNs, before negation. It is Unknown where one of them is not of the
// operator's type: what IAM does then is not documented.
func compareValues(op Operator, request, policy string) Truth {
	switch op.Type {
	case TypeNumeric:
		a, okA := ParseNumber(request)
		b, okB := ParseNumber(policy)
		if okA && okB {
			return truth(ordered(op.Comparison, a.Cmp(b)))
		}
	case TypeDate:
		a, okA := ParseDate(request)
		b, okB := ParseDate(policy)
		if okA && okB {
			return truth(ordered(op.Comparison, a.Compare(b)))
		}
	case TypeBool:
		a, okA := ParseBool(request)
		b, okB := ParseBool(policy)
		if okA && okB {
			return truth(a == b)
		}
	case TypeBinary:
		if b, err := base64.StdEncoding.DecodeString(policy); err == nil {
			return truth(string(b) == request)
		}
	case TypeIPAddress:
		a, err := netip.ParseAddr(request)
		b, _, ok := ParseRange(policy)
		if err == nil && ok {
			return truth(b.Contains(a.Unmap()))
		}
	default:
	}
	return Unknown
}

// ordered tells whether an order fits a comparison.
func ordered(c Comparison, order int) bool {
	switch c {
	case Less:
		return order < 0
	case LessOrEqual:
		return order <= 0
	case Greater:
		return order > 0
	case GreaterOrEqual:
		return order >= 0
	default:
		return order == 0
	}
}
