package facts

import (
	"cmp"
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// mostMeant is how many names that may have been meant are worth reading.
const mostMeant = 3

// typoDistance is the number of letters added, left out, exchanged or swapped with their neighbour
// between two texts (optimal string alignment). Letters count as they are.
func typoDistance(a, b string) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before, last, row = last, row, before
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return row[len(b)]
}

// bestNear are the best of some names that may have been meant, each once.
func bestNear(found []Near) []Near {
	slices.SortFunc(found, func(a, b Near) int {
		return cmp.Or(cmp.Compare(a.Distance, b.Distance), cmp.Compare(a.Name, b.Name))
	})
	found = slices.CompactFunc(found, func(a, b Near) bool { return strings.EqualFold(a.Name, b.Name) })
	return found[:min(len(found), mostMeant)]
}

// describe is an operator as rows have it.
func describe(row *iam.Condition) Operator {
	if !row.Valid {
		return Operator{Text: row.OperatorText}
	}
	op := row.Operator
	return Operator{
		Text:      row.OperatorText,
		Name:      op.Name(),
		Base:      op.Base,
		Type:      string(op.Type),
		Negated:   op.Negated,
		Wildcards: op.Wildcards(),
		IfExists:  op.IfExists,
		Qualifier: string(op.Qualifier),
		Required:  needsKey(row),
	}
}

// needsKey tells whether a row certainly fails where the request lacks the key.
func needsKey(row *iam.Condition) bool {
	if row.Operator.Type == iam.TypeNull && len(row.Values) == 0 {
		return false
	}
	return row.Evaluate(nil, iam.Unknown) == iam.No
}

// isPartition knows the partitions that the SDKs of AWS know (partitions.json of aws-sdk-js-v3, in
// packages/util-endpoints/src/lib/aws).
func isPartition(text string) bool {
	switch text {
	case "aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f":
		return true
	}
	return false
}

// isRegion tells whether a text has a Region's form.
func isRegion(text string) bool {
	words := strings.Split(text, "-")
	last := words[len(words)-1]
	if last == "global" {
		return true
	}
	if len(words) < 3 || last == "" || strings.Trim(last, "0123456789") != "" {
		return false
	}
	return !slices.ContainsFunc(words[:len(words)-1], func(word string) bool {
		return word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") != ""
	})
}
