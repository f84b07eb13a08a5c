package facts

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// nearKeys are keys that may have been meant by an unknown one: the same name with the prefix of all
// services or of a service that the statement is about, and keys spelt much like it.
func (w *conditionWalk) nearKeys(s *statement, row *conditionRow) []Near {
	n := nearSearch{data: w.data, name: row.key.name}
	prefix, name, _ := strings.Cut(row.Key, ":")
	if name == "" {
		name = prefix
	}
	n.known("aws:" + name)
	for service := range statementServices(s) {
		n.known(service + ":" + name)
	}
	switch row.key.class {
	case keyUnknownGlobal:
		n.globals(row.Key)
	case keyFormless:
		n.globals(row.Key)
		n.globals("aws:" + name)
	case keyUnknownName:
		if service, ok := w.data.Service(prefix); ok {
			n.service(service, row.Key)
		}
	case keyUnknownService:
		for _, near := range w.data.Near(prefix) {
			service, _ := w.data.Service(near.Name)
			n.known(near.Name + ":" + name)
			n.service(service, near.Name+":"+name)
		}
	default:
	}
	return bestNear(n.found)
}

// statementServices are the services whose actions a statement names, in lower case.
func statementServices(s *statement) map[string]bool {
	services := map[string]bool{}
	for _, e := range []*iam.Element{&s.Action, &s.NotAction} {
		for i := range e.Values {
			text, known := e.Values[i].Known()
			prefix, _, colon := strings.Cut(text, ":")
			if known && colon && len(services) < fewKeys {
				services[strings.ToLower(prefix)] = true
			}
		}
	}
	return services
}

// nearSearch collects keys that are like one.
type nearSearch struct {
	data  awsdata.Data
	name  string
	found []Near
}

func (n *nearSearch) add(name string) {
	n.found = append(n.found, Near{Name: name, Distance: typoDistance(n.name, strings.ToLower(name))})
}

// known adds a key if the data has it.
func (n *nearSearch) known(name string) {
	if key, ok := n.data.ConditionKey(name); ok && key.Instead() == "" && key.Listed() {
		n.add(filledIn(key.Name(), name))
	}
}

func (n *nearSearch) globals(name string) {
	for key := range strings.FieldsSeq(globalKeys) {
		n.like(key, name)
	}
}

func (n *nearSearch) service(service awsdata.Service, name string) {
	for key := range service.ConditionKeys() {
		if !strings.HasPrefix(key.Name(), "aws:") {
			n.like(key.Name(), name)
		}
	}
}

// like adds a key of the data if a name is spelt much like it. Of a key with a hole the text before
// the hole counts.
func (n *nearSearch) like(key, name string) {
	stem, written := key, name
	if hole := strings.IndexByte(key, '$'); hole > 0 {
		separator := key[hole-1 : hole]
		stem = key[:hole-1]
		if separator == ":" || !strings.HasSuffix(key, "}") {
			return
		}
		written, _, _ = strings.Cut(name, separator)
	}
	if _, ok := isTypo(strings.ToLower(written), strings.ToLower(stem)); ok {
		n.add(filledIn(key, name))
	}
}

// filledIn is the name of a key with its hole filled in as in another name.
func filledIn(key, name string) string {
	hole := strings.IndexByte(key, '$')
	if hole <= 0 {
		return key
	}
	if _, tag, ok := strings.Cut(name, key[hole-1:hole]); ok && tag != "" && strings.HasSuffix(key, "}") {
		return key[:hole] + tag
	}
	return key
}

// globalKeys are the keys of all services that AWS lists, for suggestions: the data can be asked
// about a name only. A test holds them to what the data is made from.
const globalKeys = `
aws:PrincipalArn aws:PrincipalAccount aws:PrincipalOrgPaths aws:PrincipalOrgID aws:PrincipalTag/${TagKey}
aws:PrincipalIsAWSService aws:PrincipalServiceName aws:PrincipalServiceNamesList aws:PrincipalType aws:userid
aws:username aws:AssumedRoot aws:FederatedProvider aws:TokenIssueTime aws:SignInSessionArn aws:MultiFactorAuthAge
aws:MultiFactorAuthPresent aws:ChatbotSourceArn aws:Ec2InstanceSourceVpc aws:Ec2InstanceSourcePrivateIPv4
aws:SourceIdentity ec2:RoleDelivery ec2:SourceInstanceArn glue:RoleAssumedBy glue:CredentialIssuingService
codebuild:BuildArn codebuild:ProjectArn lambda:SourceFunctionArn ssm:SourceInstanceArn identitystore:UserId
aws:SourceIp aws:SourceVpc aws:SourceVpcArn aws:SourceVpce aws:VpceAccount aws:VpceOrgID aws:VpceOrgPaths
aws:VpcSourceIp aws:ResourceAccount aws:ResourceOrgPaths aws:ResourceOrgID aws:ResourceTag/${TagKey} aws:CalledVia
aws:CalledViaFirst aws:CalledViaLast aws:ViaAWSService aws:CalledViaAWSMCP aws:ViaAWSMCPService aws:CurrentTime
aws:EpochTime aws:referer aws:RequestedRegion aws:RequestTag/${TagKey} aws:TagKeys aws:SecureTransport
aws:SourceAccount aws:SourceArn aws:SourceOrgID aws:SourceOrgPaths aws:UserAgent aws:IsMcpServiceAction`
