package facts

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
)

// keyClass says what AWS's data makes of a condition key.
type keyClass uint8

const (
	// keyFormless is not prefix:name.
	keyFormless keyClass = iota
	// keyOfProvider is a claim of an OIDC or SAML provider, of which the data can't know all.
	keyOfProvider
	// keyKnown is a key of the data.
	keyKnown
	// keyUndecided is a key of which the data would not tell whether it exists.
	keyUndecided
	// The last three are unknown: as a key of all services, for its service, in its service.
	keyUnknownGlobal
	keyUnknownService
	keyUnknownName
)

// keyFacts is what is known of a condition key.
type keyFacts struct {
	// name is the key in lower case, prefix what stands before its first colon, rest what follows.
	name, prefix, rest string
	class              keyClass
	// key is it in the data, if class is keyKnown, and global tells that it is a key of all services
	// whose meaning depends neither on the service nor on the action.
	key    awsdata.ConditionKey
	global bool
	// types are what its values may be, 0 if that is not known.
	types awsdata.KeyType
	// single and several tell what a request has of it: both are false where the data is not sure.
	single, several bool
}

// keyFacts looks a key in lower case up, once a policy.
func (w *conditionWalk) keyFacts(name string) *keyFacts {
	for _, k := range w.keys {
		if k.name == name {
			return k
		}
	}
	k := w.newKeyFacts(name)
	if len(w.keys) < fewKeys {
		w.keys = append(w.keys, k)
	}
	return k
}

func (w *conditionWalk) newKeyFacts(name string) *keyFacts {
	data := w.data
	k := &keyFacts{name: name}
	var colon bool
	k.prefix, k.rest, colon = strings.Cut(name, ":")
	switch {
	case !colon || k.prefix == "" || k.rest == "":
		return k
	case strings.Contains(name, "${"):
		// Something to be filled in, or a variable, which has no meaning in a key.
		k.class = keyUndecided
		return k
	case isProvider(k.prefix, k.rest):
		k.class = keyOfProvider
		return k
	}
	global, isGlobal := data.GlobalKey(name)
	var own awsdata.ConditionKey
	isService, isOwn := false, false
	if k.prefix != "aws" {
		var service awsdata.Service
		if service, isService = data.Service(k.prefix); isService {
			own, isOwn = service.ConditionKey(name)
		}
	}
	switch {
	case isOwn:
		k.class, k.key, k.types = keyKnown, own, own.Type()
		if isGlobal {
			k.types |= global.Type()
		}
	case isGlobal:
		k.class, k.key, k.types = keyKnown, global, global.Type()
	default:
		if other, ok := data.ConditionKey(name); ok {
			k.class, k.key, k.types = keyKnown, other, other.Type()
		} else {
			k.class = w.unknownClass(k, isService)
		}
	}
	k.global = isGlobal && !dependsOnAction(name)
	if k.class == keyKnown && !isDoubtful(name) {
		agree := !isOwn || !isGlobal || own.Type().Multivalued() == global.Type().Multivalued()
		k.several, k.single = agree && k.types.Multivalued(), agree && !k.types.Multivalued()
	}
	return k
}

// unknownClass says why the data does not know a key.
func (w *conditionWalk) unknownClass(k *keyFacts, isService bool) keyClass {
	switch {
	case k.prefix == "aws":
		return keyUnknownGlobal
	case isService && (isTagOf(k.rest) || k.prefix == "iot"):
		// Policies of AWS IoT Core look like those of IAM and have keys of their own (iot:Connection.…).
		return keyUndecided
	case isService:
		return keyUnknownName
	case w.foreignPrefixes()[k.prefix]:
		return keyUndecided
	}
	return keyUnknownService
}

// isTagOf tells whether the name of a key behind its prefix is one of tags that services have without
// that the data tells (secretsmanager:ResourceTag/… was long missing).
func isTagOf(rest string) bool {
	return strings.HasPrefix(rest, "resourcetag/") && rest != "resourcetag/" ||
		strings.HasPrefix(rest, "requesttag/") && rest != "requesttag/"
}

// isProvider tells whether a key in lower case, cut at its first colon, is a claim of an identity
// provider: the prefix is a host, with a path or without ("accounts.google.com",
// "oidc.eks.eu-west-1.amazonaws.com/id/…"), an issuer's URL or a provider's ARN, which people write
// for it, or saml.
func isProvider(prefix, rest string) bool {
	switch prefix {
	case "saml":
		return true
	case "http", "https":
		return strings.HasPrefix(rest, "//")
	case "arn":
		return strings.Contains(rest, "-provider/")
	}
	return strings.ContainsAny(prefix, "./")
}

// dependsOnAction tells whether a key of all services is in a request only for some actions.
func dependsOnAction(name string) bool {
	return name == "aws:tagkeys" || strings.HasPrefix(name, "aws:resourcetag/") || strings.HasPrefix(name, "aws:requesttag/")
}

// isDoubtful tells of which keys the data is not to be trusted about how many values a request has:
//   - events:source and events:detail-type are typed as lists, since a rule's pattern may name several;
//     an event has one of each, and AWS itself tests the second without a set operator
//     (eventbridge/latest/userguide/eb-use-conditions.html, AWSControlTowerServiceRolePolicy);
//   - datapipeline:PipelineCreator and datapipeline:workerGroup are typed as lists, and tested without
//     a set operator in the guide of AWS Data Pipeline: a pipeline has one of each;
//   - cloudformation:ImportResourceTypes is typed as one string, and tested with set operators in the
//     guide of CloudFormation: an import has many resources.
//
// Claims of providers are no known keys here at all: cognito-identity.amazonaws.com:amr is typed as
// one string, but is a list in every token.
func isDoubtful(name string) bool {
	switch name {
	case "events:source", "events:detail-type", "datapipeline:pipelinecreator", "datapipeline:workergroup",
		"cloudformation:importresourcetypes":
		return true
	}
	return false
}

// foreignPrefixes are the prefixes of keys that some service has and that are no service's:
// "identitycenter:InstanceArn" is one of sso.
func (w *conditionWalk) foreignPrefixes() map[string]bool {
	if w.foreign != nil {
		return w.foreign
	}
	w.foreign = map[string]bool{}
	for s := range w.data.Services() {
		own := s.Prefix()
		for k := range s.ConditionKeys() {
			name := k.Name()
			if strings.HasPrefix(name, "aws:") || strings.HasPrefix(name, own) && len(name) > len(own) && name[len(own)] == ':' {
				continue
			}
			prefix, _, _ := strings.Cut(name, ":")
			w.foreign[strings.ToLower(prefix)] = true
		}
	}
	return w.foreign
}

// conditionKey adds the row of a key with something odd.
func (w *conditionWalk) conditionKey(s *statement, row *conditionRow) {
	out := ConditionKey{At: row.Path, Key: row.Key, Statement: s.Path, Effect: s.effect, Prefix: row.key.prefix}
	switch row.key.class {
	case keyFormless:
		if !row.Valid && isOperatorText(row.Key) {
			// Operator and key are the wrong way round: a row of UnknownOperators.
			return
		}
		out.Problem = "form"
		if !strings.Contains(row.key.name, ":") {
			out.Prefix = ""
		}
	case keyKnown:
		switch {
		case row.key.key.Instead() != "":
			out.Problem, out.Instead = "replaced", row.key.key.Instead()
		case !row.key.key.Listed():
			out.Problem = "unlisted"
		default:
			return
		}
		w.out.ConditionKeys = append(w.out.ConditionKeys, out)
		return
	case keyUnknownGlobal:
		out.Problem = "global"
	case keyUnknownService:
		out.Problem = "service"
	case keyUnknownName:
		out.Problem = "name"
	default:
		return
	}
	if out.Problem != "form" {
		out.Data = w.data.Date()
	}
	if w.lacksTag(row.key) {
		out.Problem, out.Data = "tag", ""
	} else {
		out.Near = w.nearKeys(s, row)
	}
	w.out.ConditionKeys = append(w.out.ConditionKeys, out)
}

// lacksTag tells whether a key is known once the key of a tag follows it: "aws:RequestTag/", also
// without the slash.
func (w *conditionWalk) lacksTag(k *keyFacts) bool {
	stem := strings.TrimSuffix(k.name, "/")
	if strings.Contains(stem, "/") || !strings.Contains(stem, "tag") {
		return false
	}
	key, known := w.data.ConditionKey(stem + "/x")
	return known && key.HasHole()
}

// repeatedKeys adds rows for keys that stand twice under one operator, in different letter case.
func (w *conditionWalk) repeatedKeys(s *statement) {
	if len(w.rows) == len(s.keys) {
		return
	}
	first := map[[2]string]int{}
	for i := range w.rows {
		row := &w.rows[i]
		id := [2]string{row.OperatorText, row.key.name}
		j, again := first[id]
		if !again {
			first[id] = i
			continue
		}
		w.out.ConditionKeys = append(w.out.ConditionKeys, ConditionKey{
			At: row.Path, Key: row.Key, Statement: s.Path, Effect: s.effect, Problem: "repeated",
			Prefix: row.key.prefix, First: w.rows[j].Path,
		})
	}
}
