package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// keyActions are the actions of KMS that work on a key, as far as volumes and buckets need them.
//
//nolint:gochecknoglobals // A constant table.
var keyActions = []string{
	"kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey",
	"kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncryptFrom", "kms:ReEncryptTo",
}

// targets adds the rows about the roles and keys that a policy without principals reaches.
func (b *builder) targets() {
	row := Targets{RolesClosed: !b.policy.Open, KMSClosed: !b.policy.Open}
	for i := range b.statements {
		s := &b.statements[i]
		roles, keys := b.mayReach(s)
		if roles {
			row.RolesClosed = b.roleTargets(s) && row.RolesClosed
		}
		if keys {
			row.KMSClosed = b.keyTargets(s) && row.KMSClosed
		}
	}
	if len(b.out.RoleTargets) > 0 || len(b.out.KMSTargets) > 0 || !row.RolesClosed || !row.KMSClosed {
		b.out.Targets = &row
	}
}

// mayReach tells whether a statement may allow anything on roles, and on keys. Most statements name
// other services, which a look at the text tells.
func (b *builder) mayReach(s *statement) (roles, keys bool) {
	if s.Denies() == iam.Yes {
		return false, false
	}
	if !s.Action.Present || s.Action.Open || s.Action.Malformed {
		return true, true
	}
	for i := range s.Action.Values {
		text := s.Action.Values[i].Text
		if len(text) < 4 {
			return true, true
		}
		roles = roles || strings.EqualFold(text[:4], "sts:") || strings.ContainsAny(text[:4], "*?$")
		keys = keys || strings.EqualFold(text[:4], "kms:") || strings.ContainsAny(text[:4], "*?$")
	}
	return roles, keys
}

// roleTargets adds the rows of one statement, and tells whether there can be no more.
func (b *builder) roleTargets(s *statement) (closed bool) {
	does := s.isAbout("sts:assumerole")
	if does == iam.No {
		return true
	}
	if does != iam.Yes || s.effect != "Allow" {
		return false
	}
	for i := range s.Resource.Values {
		v := &s.Resource.Values[i]
		row := RoleTarget{At: v.Path, Text: v.Text, Statement: s.Path}
		arn := v.ARN()
		row.Partition, row.Account = plainField(arn, iam.ARNPartition), plainField(arn, iam.ARNAccount)
		text, ok := known(v)
		resource, whole := arn.Known(iam.ARNResource)
		name, isRole := strings.CutPrefix(resource, "role/")
		switch {
		case !ok:
		case strings.Trim(text, "*") == "" || v.Pattern(iam.PatternOptions{}).MatchesAll():
			row.Form, row.Role = "everything", "*"
		case whole && isRole:
			row.Form, row.Role = "role", name
			if strings.ContainsAny(text, "*?") {
				row.Form = "roles"
			}
		case v.Pattern(iam.PatternOptions{}).Intersects(iam.ParsePattern("arn:*:iam::*:role/*", iam.PatternOptions{})) == iam.No:
			row.Form = whoOther
		default:
			row.Form, row.Role = "roles", resource
		}
		b.out.RoleTargets = append(b.out.RoleTargets, row)
	}
	return closedTargets(s)
}

// closedTargets tells whether all resources of a statement are seen and known.
func closedTargets(s *statement) bool {
	return closedElement(&s.Resource) && !s.NotResource.Present && !slices.ContainsFunc(s.Resource.Values, func(v iam.Value) bool {
		_, ok := known(&v)
		return !ok
	})
}

// plainField is a field of an ARN, if it is known and has no wildcard.
func plainField(arn iam.ARN, field int) string {
	text, ok := arn.Known(field)
	if !ok || strings.ContainsAny(text, "*?$") {
		return ""
	}
	return text
}

// keyTargets adds the rows of one statement, and tells whether there can be no more.
func (b *builder) keyTargets(s *statement) (closed bool) {
	var actions []string
	closed = true
	for _, action := range keyActions {
		switch s.isAbout(strings.ToLower(action)) {
		case iam.Yes:
			actions = append(actions, action)
		case iam.Unknown:
			closed = false
		case iam.No:
		}
	}
	if len(actions) == 0 {
		return closed
	}
	if s.effect != "Allow" {
		return false
	}
	for i := range s.Resource.Values {
		v := &s.Resource.Values[i]
		row := KMSTarget{At: v.Path, Text: v.Text, Statement: s.Path, Actions: actions, Conditions: s.conditioned, Keys: s.keys}
		arn := v.ARN()
		row.Partition, row.Account = plainField(arn, iam.ARNPartition), plainField(arn, iam.ARNAccount)
		row.RegionName = plainField(arn, iam.ARNRegion)
		if text, ok := known(v); ok {
			row.Form, row.Key = keyForm(text, arn)
		}
		b.out.KMSTargets = append(b.out.KMSTargets, row)
	}
	return closed && closedTargets(s)
}

// keyForm tells what a resource names among the keys of KMS.
func keyForm(text string, arn iam.ARN) (form, key string) {
	resource, _ := arn.Known(iam.ARNResource)
	id, isKey := strings.CutPrefix(resource, "key/")
	alias, isAlias := strings.CutPrefix(resource, "alias/")
	p := iam.ParsePattern(text, iam.PatternOptions{})
	switch {
	case p.MatchesAll():
		return "everything", "*"
	case isKey && !strings.ContainsAny(text, "*?"):
		return "key", id
	case isKey:
		return "keys", id
	case isAlias:
		return "alias", alias
	case p.Intersects(iam.ParsePattern("arn:*:kms:*:*:key/*", iam.PatternOptions{})) == iam.No:
		return whoOther, ""
	}
	return "keys", resource
}
