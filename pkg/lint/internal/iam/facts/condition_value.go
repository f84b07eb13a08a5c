package facts

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// values adds the rows about the values of a key.
func (w *conditionWalk) values(s *statement, row *conditionRow) {
	w.invalidValues(s, row)
	if row.List {
		w.mixedValues(row)
	}
	switch row.Operator.Type {
	case iam.TypeIPAddress:
		w.ipRanges(s, row)
	case iam.TypeString, iam.TypeARN:
		w.wildcards(s, row)
	case iam.TypeNumeric, iam.TypeDate:
		w.bounds(row)
	default:
	}
}

// plainText is the text of a value that has neither a hole nor a variable.
func plainText(v *iam.Value) (string, bool) {
	text, known := v.Known()
	return text, known && !strings.Contains(text, "${")
}

func (w *conditionWalk) invalidValues(s *statement, row *conditionRow) {
	op := row.Operator
	if op.Type == iam.TypeString || op.Type == iam.TypeARN {
		return
	}
	for i := range row.Values {
		v := &row.Values[i]
		text, known := plainText(v)
		if !known {
			continue
		}
		epoch := false
		if mayCompare(op, v.Kind, text) {
			// A key that takes numbers as well, aws:EpochTime, is meant to be compared with seconds.
			if epoch = op.Type == iam.TypeDate && isEpoch(text) && !row.key.types.Is(awsdata.Numeric); !epoch {
				continue
			}
		}
		w.out.InvalidValues = append(w.out.InvalidValues, InvalidValue{
			At: v.Path, Text: text, Key: row.Key, Operator: describe(row.Condition), Epoch: epoch, Statement: s.Path, Effect: s.effect,
		})
	}
}

// mixedValues adds rows for lists of values of several types, or of several booleans.
func (w *conditionWalk) mixedValues(row *conditionRow) {
	mixed, booleans := false, 0
	for i := range row.Values {
		v := &row.Values[i]
		mixed = mixed || v.Kind != row.Values[0].Kind
		if row.Operator.Type == iam.TypeBool || row.Operator.Type == iam.TypeNull {
			if text, known := v.Known(); known {
				if _, ok := iam.ParseBool(text); ok {
					booleans++
				}
			}
		}
	}
	if mixed {
		var kinds []string
		for i := range row.Values {
			if name := iam.KindName(row.Values[i].Kind); !slices.Contains(kinds, name) {
				kinds = append(kinds, name)
			}
		}
		w.out.MixedValues = append(w.out.MixedValues,
			MixedValues{At: row.Path, Key: row.Key, Operator: describe(row.Condition), Problem: "types", Types: kinds})
	}
	if booleans > 1 {
		w.out.MixedValues = append(w.out.MixedValues,
			MixedValues{At: row.Path, Key: row.Key, Operator: describe(row.Condition), Problem: "booleans"})
	}
}

// ipRanges adds rows for blocks with bits behind the prefix, and for private ones.
func (w *conditionWalk) ipRanges(s *statement, row *conditionRow) {
	private, public := 0, 0
	from := len(w.out.IPRanges)
	for i := range row.Values {
		v := &row.Values[i]
		text, known := plainText(v)
		block, host, ok := iam.ParseRange(text)
		if !known || !ok {
			continue
		}
		out := IPRange{At: v.Path, Text: text, Key: row.key.name, Operator: describe(row.Condition), Effect: s.effect}
		if host {
			out.Problem, out.Fixed = "host-bits", block.String()
			w.out.IPRanges = append(w.out.IPRanges, out)
		}
		if !isPrivate(block) {
			public++
			continue
		}
		private++
		out.Problem, out.Fixed = "private", ""
		w.out.IPRanges = append(w.out.IPRanges, out)
	}
	all := private == len(row.Values) && !row.Open && !row.Malformed
	for i := range w.out.IPRanges[from:] {
		out := &w.out.IPRanges[from+i]
		out.All, out.Mixed = all, private > 0 && public > 0
	}
}

// isPrivate tells whether all addresses of a block are private: of RFC 1918, which is what IAM Access
// Analyzer calls private, or their likes of IPv6 (RFC 4193).
func isPrivate(block netip.Prefix) bool {
	for _, network := range [...]netip.Prefix{
		netip.PrefixFrom(netip.AddrFrom4([4]byte{10}), 8),
		netip.PrefixFrom(netip.AddrFrom4([4]byte{172, 16}), 12),
		netip.PrefixFrom(netip.AddrFrom4([4]byte{192, 168}), 16),
		netip.PrefixFrom(netip.AddrFrom16([16]byte{0xfc}), 7),
	} {
		if network.Bits() <= block.Bits() && network.Contains(block.Addr()) {
			return true
		}
	}
	return false
}

// wildcards adds rows for values with a wildcard where it is none, or where there is nothing else.
func (w *conditionWalk) wildcards(s *statement, row *conditionRow) {
	for i := range row.Values {
		v := &row.Values[i]
		var form string
		if row.Operator.Wildcards() {
			if text, known := v.Known(); known && text != "" && strings.Trim(text, "*") == "" {
				form = "any"
			}
		} else if wildcardOutside(v.Text, holesOf(v.Parts)) < len(v.Text) {
			form = "literal"
		}
		if form == "" {
			continue
		}
		w.out.Wildcards = append(w.out.Wildcards, Wildcard{
			At: v.Path, Text: v.Text, Key: row.key.name, Operator: describe(row.Condition), Statement: s.Path, Effect: s.effect,
			Form: form, Alone: len(row.Values) == 1 && !row.Open && !row.Malformed, ClaimOfProvider: row.key.class == keyOfProvider && row.key.prefix != "saml",
		})
	}
}

// bounds adds a row for several numbers or dates of which only one can count: of several upper
// bounds, one of which must hold, the greatest.
func (w *conditionWalk) bounds(row *conditionRow) {
	c := row.Operator.Comparison
	if c == iam.Equal || c == iam.Like || len(row.Values) < 2 || row.Open || row.Malformed {
		return
	}
	var texts []string
	best := 0
	for i := range row.Values {
		text, known := plainText(&row.Values[i])
		if !known || !iam.ValidValue(row.Operator, text) {
			return
		}
		texts = append(texts, text)
		if order := compareBounds(row.Operator, text, texts[best]); c == iam.Less || c == iam.LessOrEqual {
			if order > 0 {
				best = i
			}
		} else if order < 0 {
			best = i
		}
	}
	w.out.Bounds = append(w.out.Bounds, Bounds{
		At: row.Path, Key: row.Key, Operator: describe(row.Condition), Texts: texts, Counts: texts[best],
	})
}

// compareBounds compares two valid values of a Numeric or Date operator.
func compareBounds(op iam.Operator, a, b string) int {
	if op.Type == iam.TypeNumeric {
		x, okX := iam.ParseNumber(a)
		y, okY := iam.ParseNumber(b)
		if okX && okY {
			return x.Cmp(y)
		}
		return 0
	}
	x, _ := iam.ParseDate(a)
	y, _ := iam.ParseDate(b)
	return x.Compare(y)
}
