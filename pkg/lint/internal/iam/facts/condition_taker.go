package facts

import (
	"slices"
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
)

// keyTakers are the actions of the data that know a key.
type keyTakers struct {
	// any tells whether there are any: of a hundred keys the data does not say which action they are
	// for. few are all of them, in order, if they are few.
	any bool
	few []string
}

// takersOf are the actions that know a key. All tags of a kind are one key.
func (w *conditionWalk) takersOf(k *keyFacts) keyTakers {
	id := k.key.Name()
	if takers, ok := w.takers[id]; ok {
		return takers
	}
	var names []string
	take := func(s awsdata.Service) bool {
		if _, ok := s.ConditionKey(k.name); !ok {
			return true
		}
		for a := range s.Actions() {
			if a.TakesKey(k.name) {
				names = append(names, a.String())
			}
			if len(names) > mostTakers {
				return false
			}
		}
		return true
	}
	// Most keys are known to many actions of their own service.
	own, isService := w.data.Service(k.prefix)
	if !isService || take(own) {
		for s := range w.data.Services() {
			if (!isService || s.Prefix() != own.Prefix()) && !take(s) {
				break
			}
		}
	}
	takers := keyTakers{any: len(names) > 0}
	if len(names) <= mostTakers {
		slices.Sort(names)
		takers.few = names
	}
	if w.takers == nil {
		w.takers = map[string]keyTakers{}
	}
	w.takers[id] = takers
	return takers
}

// isUndocumentedUse tells of which keys the data does not have all uses, as AWS's own policies show:
//   - aws-marketplace:… : ProductId is listed for two actions, while the Bedrock guide
//     (bedrock/latest/userguide/model-access.html) and four managed policies test it with Subscribe and
//     Unsubscribe; AgreementType and PartyType lack the newest actions;
//   - deadline:…MembershipLevels: listed for all searches but SearchWorkers, which
//     AWSDeadlineCloud-UserAccessFarms has beside them.
func isUndocumentedUse(k *keyFacts) bool {
	return k.prefix == "aws-marketplace" || k.prefix == "deadline" && strings.HasSuffix(k.rest, "membershiplevels")
}

// maySupport tells whether an action for which the data does not have a key may know it after all.
func (w *conditionWalk) maySupport(a awsdata.Action, k *keyFacts) bool {
	switch a.Service().Prefix() {
	case "dynamodb":
		// The DynamoDB guide tests the key with this action (transaction-apis-iam.html).
		if a.Name() == "ConditionCheckItem" && k.rest == "enclosingoperation" {
			return true
		}
	case "sts":
		// These are checked in the same request as the AssumeRole… that they go with.
		if name := a.Name(); name == "TagSession" || name == "SetSourceIdentity" || name == "SetContext" {
			return true
		}
	case "tag":
		// These act on resources and tags of other services.
		return true
	}
	if !isResourceTag(k) || scopeOf(a, k) == scopeForeign {
		return false
	}
	// The type dbname of redshift has no tags, but the cluster that a database is in has: the policies of
	// SageMaker Unified Studio test them.
	ofCluster := a.Service().Prefix() == "redshift" && strings.HasPrefix(a.Name(), "GetClusterCredentials")
	return ofCluster || w.mayBeTagged(a, k)
}

// isResourceTag tells whether a key is a tag of the resource, and not of the request.
func isResourceTag(k *keyFacts) bool {
	return strings.Contains(k.rest, "tag/") && !strings.HasPrefix(k.rest, "req") && k.key.HasHole()
}

// mayBeTagged tells whether an action that is not said to know a tag of its resource may know it:
//   - because other actions do on the same type of resource, so that the data contradicts itself;
//   - because the data has no resource for it and it is no mere reading: what it creates may count as
//     its resource, with the tags of the request (AWSForWordPressPluginPolicy tests them with
//     cloudfront:CreateDistribution);
//   - because it lists the tags of a resource, which the data has not.
func (w *conditionWalk) mayBeTagged(a awsdata.Action, k *keyFacts) bool {
	if !a.TakesResources() {
		level := a.AccessLevel()
		return level != awsdata.List && level != awsdata.Read || strings.HasPrefix(a.Name(), "ListTagsFor")
	}
	tagged := w.taggedTypes(a.Service(), k)
	for t := range a.Targets() {
		if tagged[t.Name()] {
			return true
		}
	}
	return false
}

// taggedTypes are the resource types of a service of which some action knows a tag.
func (w *conditionWalk) taggedTypes(s awsdata.Service, k *keyFacts) map[string]bool {
	id := [2]string{s.Prefix(), k.key.Name()}
	if types, ok := w.tagged[id]; ok {
		return types
	}
	types := map[string]bool{}
	for a := range s.Actions() {
		if !knowsKey(a, k) {
			continue
		}
		for t := range a.Targets() {
			types[t.Name()] = true
		}
	}
	if w.tagged == nil {
		w.tagged = map[[2]string]map[string]bool{}
	}
	w.tagged[id] = types
	return types
}
