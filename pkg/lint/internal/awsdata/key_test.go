package awsdata_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
)

func TestKeySupport(t *testing.T) {
	for _, test := range []struct {
		action, key string
		want        bool
	}{
		{"kms:CreateGrant", "kms:GrantIsForAWSResource", true},
		{"kms:CreateGrant", "KMS:grantisforawsresource", true},
		{"kms:Decrypt", "kms:GrantIsForAWSResource", false},
		{"kms:Decrypt", "kms:EncryptionContext:aws:ebs:id", true},
		{"kms:Decrypt", "kms:EncryptionContext:", false},
		{"kms:Decrypt", "kms:EncryptionContext", false},
		{"kms:Decrypt", "kms:ViaService", true},
		{"kms:Decrypt", "aws:ResourceTag/team", true},
		{"kms:CreateKey", "aws:RequestTag/team", true},
		{"kms:Decrypt", "aws:RequestTag/team", false},
		{"s3:ListBucket", "s3:prefix", true},
		{"s3:GetObject", "s3:prefix", false},
		{"s3:GetObject", "s3:ExistingObjectTag/team", true},
		{"s3:GetObject", "s3:ExistingObjectTag/<key>", true},
		{"s3:PutObject", "s3:RequestObjectTag/team", true},
		{"secretsmanager:GetSecretValue", "secretsmanager:ResourceTag/team", true},
		{"elasticloadbalancing:AddTags", "elasticloadbalancing:ResourceTag/team", true},
		{"ec2:DescribeInstances", "ec2:ResourceTag/team", false},
		{"ec2:StartInstances", "ec2:ResourceTag/team", true},
		{"events:PutEvents", "events:Metadata/a/Matcher", false},
		{"sts:AssumeRoleWithWebIdentity", "token.actions.githubusercontent.com:repository", true},
		{"sts:AssumeRoleWithWebIdentity", "token.actions.githubusercontent.com/octo:repository", true},
		{"sts:AssumeRole", "aws:SourceIp", false}, // a global key that no action lists
	} {
		if got := action(t, test.action).TakesKey(test.key); got != test.want {
			t.Errorf("%s takes %s: %v", test.action, test.key, got)
		}
	}
}

// TestGrantGuard finds the three actions of which the key that guards grants can hold.
func TestGrantGuard(t *testing.T) {
	var got []string
	for a := range awsdata.Default().Expand("kms:*") {
		if a.TakesKey("kms:GrantIsForAWSResource") {
			got = append(got, a.Name())
		}
	}
	if diff := cmp.Diff([]string{"CreateGrant", "ListGrants", "RevokeGrant"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestTargetKeys(t *testing.T) {
	for target := range action(t, "ec2:RunInstances").Targets() {
		if got := target.TakesKey("ec2:InstanceMarketType"); got != (target.Name() == "instance") {
			t.Errorf("ec2:RunInstances on %s takes ec2:InstanceMarketType: %v", target.Name(), got)
		}
		all := names(target.ConditionKeys(), awsdata.ConditionKey.Name)
		for key := range target.ResourceType.ConditionKeys() {
			if !slices.Contains(all, key.Name()) {
				t.Errorf("ec2:RunInstances on %s lacks the type's %s", target.Name(), key.Name())
			}
		}
	}
}

func TestKeyTypes(t *testing.T) {
	for name, want := range map[string]string{
		"ses:Recipients":                          "ArrayOfString",
		"ses:FromAddress":                         "String",
		"kms:GrantIsForAWSResource":               "Bool",
		"kms:GrantOperations":                     "ArrayOfString",
		"s3:max-keys":                             "Numeric",
		"s3:DataAccessPointArn":                   "ARN",
		"aws:SourceIp":                            "IPAddress",
		"AWS:PRINCIPALARN":                        "ARN",
		"aws:sourcevpcarn":                        "ARN",
		"aws:EpochTime":                           "Numeric|Date",
		"aws:FederatedProvider":                   "String|ARN",
		"aws:PrincipalTag/team":                   "String",
		"ec2:SourceInstanceArn":                   "ARN",
		"codebuild:ProjectArn":                    "ARN",
		"saml:aud":                                "String",
		"cognito-identity.amazonaws.com:aud":      "String",
		"token.actions.githubusercontent.com:ref": "String",
	} {
		k, ok := awsdata.Default().ConditionKey(name)
		if !ok || k.Type().String() != want {
			t.Errorf("%s is %s (found %v), not %s", name, k.Type(), ok, want)
		}
	}
	epoch, _ := awsdata.Default().GlobalKey("aws:EpochTime")
	if !epoch.Type().Is(awsdata.Numeric) || !epoch.Type().Is(awsdata.Date) || epoch.Type().Is(awsdata.String) {
		t.Errorf("aws:EpochTime is %s", epoch.Type())
	}
}

// listed is the keys of AWS's page in the words of the fact sheet, written apart from globals.tsv.
const listed = `PrincipalArn, PrincipalAccount, PrincipalOrgPaths, PrincipalOrgID, PrincipalTag/k, PrincipalIsAWSService, PrincipalServiceName, PrincipalServiceNamesList, PrincipalType, userid, username, AssumedRoot, FederatedProvider, TokenIssueTime, SignInSessionArn, MultiFactorAuthAge, MultiFactorAuthPresent, ChatbotSourceArn, Ec2InstanceSourceVpc, Ec2InstanceSourcePrivateIPv4, SourceIdentity, SourceIp, SourceVpc, SourceVpcArn, SourceVpce, VpceAccount, VpceOrgID, VpceOrgPaths, VpcSourceIp, ResourceAccount, ResourceOrgID, ResourceOrgPaths, ResourceTag/k, CalledVia, CalledViaFirst, CalledViaLast, CalledViaAWSMCP, ViaAWSService, ViaAWSMCPService, CurrentTime, EpochTime, referer, RequestedRegion, RequestTag/k, TagKeys, SecureTransport, SourceAccount, SourceArn, SourceOrgID, SourceOrgPaths, UserAgent, IsMcpServiceAction`

func TestGlobalKeys(t *testing.T) {
	d := awsdata.Default()
	all := strings.Split("aws:"+strings.ReplaceAll(listed, ", ", ", aws:"), ", ")
	all = append(all, "ec2:RoleDelivery", "ec2:SourceInstanceArn", "glue:RoleAssumedBy", "glue:CredentialIssuingService",
		"codebuild:BuildArn", "codebuild:ProjectArn", "lambda:SourceFunctionArn", "ssm:SourceInstanceArn", "identitystore:UserId")
	if len(all) != 61 {
		t.Fatalf("%d keys", len(all))
	}
	var multivalued, sensitive []string
	for _, name := range all {
		k, ok := d.GlobalKey(name)
		if !ok || !k.Listed() || k.Instead() != "" {
			t.Errorf("%s: found %v", name, ok)
			continue
		}
		if k.Type().Multivalued() {
			multivalued = append(multivalued, name)
		}
		if k.Sensitive() {
			sensitive = append(sensitive, name)
		}
	}
	if diff := cmp.Diff([]string{
		"aws:PrincipalOrgPaths", "aws:PrincipalServiceNamesList", "aws:VpceOrgPaths", "aws:ResourceOrgPaths", "aws:CalledVia",
		"aws:TagKeys", "aws:SourceOrgPaths",
	}, multivalued); diff != "" {
		t.Errorf("multivalued keys (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{
		"aws:PrincipalAccount", "aws:PrincipalOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:VpceAccount", "aws:VpceOrgID",
		"aws:ResourceAccount", "aws:ResourceOrgID", "aws:SourceAccount", "aws:SourceOrgID",
	}, sensitive); diff != "" {
		t.Errorf("sensitive keys (-want +got):\n%s", diff)
	}
	for name, instead := range map[string]string{
		"aws:arn": "aws:PrincipalArn", "AWS:SourceOwner": "aws:SourceAccount", "aws:PrincipalOrgMasterAccountId": "",
	} {
		if k, ok := d.GlobalKey(name); !ok || k.Listed() || k.Instead() != instead {
			t.Errorf("%s: found %v, listed %v, instead %q", name, ok, k.Listed(), k.Instead())
		}
	}
}

// TestGlobalKeysOfServices holds the types of the global keys that services list to the reviewed ones.
func TestGlobalKeysOfServices(t *testing.T) {
	d := awsdata.Default()
	for s := range d.Services() {
		for k := range s.ConditionKeys() {
			if !strings.HasPrefix(k.Name(), "aws:") {
				continue
			}
			if global, ok := d.GlobalKey(k.Name()); !ok || global.Type() != k.Type() {
				t.Errorf("%s lists %s as %s, the global keys as %s (found %v)", s.Prefix(), k.Name(), k.Type(), global.Type(), ok)
			}
		}
	}
}
