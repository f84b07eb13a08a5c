package facts

import (
	"strings"
	"testing"
)

const (
	clusterID  = "0123456789ABCDEF0123456789ABCDEF"
	eksIssuer  = "oidc.eks.eu-west-1.amazonaws.com/id/" + clusterID
	hubIssuer  = "token.actions.githubusercontent.com"
	ownAccount = "210987654321"
)

// irsa is the textbook's trust policy of one service account.
const irsa = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
 "Principal":{"Federated":"arn:aws:iam::` + ownAccount + `:oidc-provider/` + eksIssuer + `"},
 "Action":"sts:AssumeRoleWithWebIdentity",
 "Condition":{"StringEquals":{"` + eksIssuer + `:aud":"sts.amazonaws.com","` + eksIssuer + `:sub":"system:serviceaccount:ml:scorer"}}}]}`

// hub is GitHub's trust policy of one branch, in both forms of the subject.
const hub = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
 "Principal":{"Federated":"arn:aws:iam::` + ownAccount + `:oidc-provider/` + hubIssuer + `"},
 "Action":"sts:AssumeRoleWithWebIdentity",
 "Condition":{"StringEquals":{"` + hubIssuer + `:aud":"sts.amazonaws.com"},
 "StringLike":{"` + hubIssuer + `:sub":["repo:acme/app:ref:refs/heads/main*","repo:acme@12/app@34:ref:refs/heads/main*"]}}}]}`

// pods is the trust policy of Pod Identity.
const pods = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"pods.eks.amazonaws.com"},
 "Action":["sts:AssumeRole","sts:TagSession"],"Condition":{"StringEquals":{"aws:RequestTag/kubernetes-namespace":"ml"}}}]}`

// roles is the trust policy of a role in another account.
const roles = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::` + ownAccount + `:role/ci"},
 "Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"a1B2-c3D4"}}}]}`

type defect struct {
	name, base, from, to string
	want                 string
}

// with is a policy with a piece of it replaced.
func with(t testing.TB, base, from, to string) string {
	t.Helper()
	if !strings.Contains(base, from) {
		t.Fatalf("%s is not in %s", from, base)
	}
	return strings.ReplaceAll(base, from, to)
}

func TestDefects(t *testing.T) {
	for _, d := range defects() {
		t.Run(d.name, func(t *testing.T) {
			f := trustFacts(t, with(t, d.base, d.from, d.to))
			if got := strings.Join(wrongs(f), "; "); got != d.want {
				t.Errorf("\n got %s\nwant %s", got, d.want)
			}
		})
	}
}

func TestGoodPolicies(t *testing.T) {
	for name, text := range map[string]string{"irsa": irsa, "hub": hub, "pods": pods, "roles": roles} {
		if got := wrongs(trustFacts(t, text)); len(got) > 0 {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func defects() []defect {
	const sub = `"` + eksIssuer + `:sub":"system:serviceaccount:ml:scorer"`
	const aud = `"` + eksIssuer + `:aud":"sts.amazonaws.com",`
	const otherID = "FEDCBA9876543210FEDCBA9876543210"
	const like = `},"StringLike":{"` + eksIssuer + `:sub":`
	condition := irsa[strings.Index(irsa, ",\n \"Condition\"") : len(irsa)-len("}]}")]
	return []defect{
		{"1 scheme in the provider", irsa, "provider/oidc", "provider/https://oidc", "provider scheme; dead provider"},
		{"1 scheme in a key", irsa, `"` + eksIssuer + `:sub`, `"https://` + eksIssuer + `:sub`, "claim sub other [scheme]; claim sub fails; dead issuer; guard sub none"},
		{"1 arn in a key", irsa, `"` + eksIssuer + `:sub`, `"arn:aws:iam::210987654321:oidc-provider/` + eksIssuer + `:sub`, "claim sub other [arn]; claim sub fails; dead issuer; guard sub none"},
		{"2 url", irsa, "arn:aws:iam::210987654321:oidc-provider/", "https://", "principal Principal url; provider url; dead provider"},
		{"2 host", irsa, "arn:aws:iam::210987654321:oidc-provider/", "", "principal Principal host; provider host; dead provider"},
		{"3 region", irsa, "iam::2109", "iam:eu-west-1:2109", "provider region; dead provider"},
		{"3 account", irsa, "iam::210987654321", "iam::21098765432", "provider account; dead provider"},
		{"3 word", irsa, ":oidc-provider/", ":openid-connect-provider/", "provider resource; dead provider"},
		{"3 path missing", irsa, "amazonaws.com/id/" + clusterID + `"},`, `amazonaws.com"},`, "provider path-missing; dead provider"},
		{"3 port", irsa, "amazonaws.com/id/" + clusterID + `"},`, "amazonaws.com:443/id/" + clusterID + `"},`, "provider port; dead provider"},
		{"4 partition", irsa, "eu-west-1", "us-gov-west-1", "provider region-partition; dead provider"},
		{"4 china", irsa, "eu-west-1", "cn-north-1", "provider region-partition; provider domain; claim aud other [domain]; claim aud fails; claim sub other [domain]; claim sub fails; dead provider; dead issuer; dead issuer; guard sub none; guard aud none"},
		{"5 under AWS", irsa, `"Federated"`, `"AWS"`, "principal belongs Federated"},
		{"6 cluster id of a key", irsa, sub, strings.Replace(sub, clusterID, otherID, 1), "claim sub other [cluster]; claim sub fails; rivals 2; dead issuer; guard sub none"},
		{"6 region of a key", irsa, sub, strings.Replace(sub, "eu-west-1", "eu-west-2", 1), "claim sub other [region]; claim sub fails; rivals 2; dead issuer; guard sub none"},
		{"6 path of a key", irsa, sub, strings.Replace(sub, "/id/"+clusterID, "", 1), "claim sub other [path]; claim sub fails; rivals 2; dead issuer; guard sub none"},
		{"6 slash in a key", irsa, sub, strings.Replace(sub, clusterID, clusterID+"/", 1), "claim sub other [slash]; claim sub fails; rivals 2; dead issuer; guard sub none"},
		{"6 new domain of a key", irsa, sub, strings.Replace(sub, "oidc.eks.eu-west-1.amazonaws.com", "oidc-eks.eu-west-1.api.aws", 1), "claim sub other [domain]; claim sub fails; rivals 2; dead issuer; guard sub none"},
		{"6 negated guard without effect", irsa, `{"StringEquals":{` + aud + sub, `{"StringNotEquals":{` + strings.Replace(sub, clusterID, otherID, 1), "claim sub other [cluster]; claim sub holds; guard sub none; guard aud none"},
		{"6 separator", irsa, clusterID + ":sub", clusterID + "/sub", "claim sub other [separator]; claim sub fails; dead issuer; guard sub none"},
		{"7 two issuers", irsa, sub, sub + `,"` + hubIssuer + `:sub":"repo:acme/app:pull_request"`, "claim sub other [issuer]; claim sub fails; rivals 2; dead issuer; twin repo:acme@*/app@*:pull_request"},
		{
			"8 two providers", irsa, `"arn:aws:iam::210987654321:oidc-provider/` + eksIssuer + `"`,
			`["arn:aws:iam::210987654321:oidc-provider/` + eksIssuer + `","arn:aws:iam::210987654321:oidc-provider/` + hubIssuer + `"]`, "dead issuer; dead issuer; lacking [sub]; guard sub none; guard aud none",
		},
		{"9 action AssumeRole", irsa, "WithWebIdentity", "", "action useless sts:AssumeRoleWithWebIdentity; dead action"},
		{"9 action SAML", irsa, "WithWebIdentity", "WithSAML", "action useless sts:AssumeRoleWithWebIdentity; dead action"},
		{"9 action of an AWS principal", roles, "sts:AssumeRole", "sts:AssumeRoleWithWebIdentity", "action useless sts:AssumeRole"},
		{"9 all of sts", irsa, "sts:AssumeRoleWithWebIdentity", "sts:*", "action service"},
		{"9 all", irsa, "sts:AssumeRoleWithWebIdentity", "*", "action all"},
		{"9 foreign", irsa, `"sts:AssumeRoleWithWebIdentity"`, `["sts:AssumeRoleWithWebIdentity","s3:GetObject"]`, "action foreign"},
		{"10 no condition", irsa, condition, "", "open; guard sub none; guard aud none"},
		{"11 no sub", irsa, "," + sub, "", "open; guard sub none"},
		{"12 no aud", irsa, aud, "", "guard aud none"},
		{"13 aud", irsa, `"sts.amazonaws.com"`, `"sts.eu-west-1.amazonaws.com"`, "audience not default"},
		{"14 wildcard", irsa, "ml:scorer", "ml:*", "dead subject; literal wildcard sub; subject wildcard; reach none"},
		{"14 wildcard beside another", irsa, `"system:serviceaccount:ml:scorer"`, `["system:serviceaccount:ml:scorer","system:serviceaccount:ml:*"]`, "literal wildcard sub; subject wildcard; reach none"},
		{"14 wildcard in aud", irsa, `"sts.amazonaws.com"`, `"sts.*"`, "dead audience; audience not default; literal wildcard aud"},
		{"15 like without wildcard", irsa, "," + sub, like + `"system:serviceaccount:ml:scorer"`, "exact"},
		{"16 star", irsa, "," + sub, like + `"*"`, "open; guard sub presence; reach cluster"},
		{"16 all accounts", irsa, "," + sub, like + `"system:serviceaccount:*"`, "open; reach cluster"},
		{"16 all accounts in two", irsa, "," + sub, like + `"system:serviceaccount:*:*"`, "open; reach cluster"},
		{"17 any namespace", irsa, "," + sub, like + `"system:serviceaccount:*:scorer"`, "open; reach cluster"},
		{"17 some namespaces", irsa, "," + sub, like + `"system:serviceaccount:team-*:scorer"`, "reach namespaces"},
		{"18 whole namespace", irsa, "," + sub, like + `"system:serviceaccount:ml:*"`, "reach names"},
		{"18 prefix", irsa, "," + sub, like + `"system:serviceaccount:ml:sc*"`, "reach names"},
		{"19 plural", irsa, ":serviceaccount:", ":serviceaccounts:", "dead subject; subject plural; meant system:serviceaccount:ml:scorer; reach none"},
		{"19 no system", irsa, "system:serviceaccount", "serviceaccount", "dead subject; subject prefix; meant system:serviceaccount:ml:scorer; reach none"},
		{"19 slash", irsa, "ml:scorer", "ml/scorer", "dead subject; subject slash; meant system:serviceaccount:ml:scorer; reach none"},
		{"19 part", irsa, ":ml:scorer", ":scorer", "dead subject; subject missing-part; reach none"},
		{"19 blank", irsa, ":ml:scorer", ": ml:scorer", "dead subject; subject blank; meant system:serviceaccount:ml:scorer; reach none"},
		{"19 capital", irsa, ":ml:scorer", ":ML:scorer", "dead subject; subject capital; meant system:serviceaccount:ml:scorer; reach none"},
		{"19 underscore", irsa, ":ml:scorer", ":ml:my_scorer", "dead subject; subject underscore; reach none"},
		{"19 namespace too long", irsa, ":ml:", ":" + strings.Repeat("m", 64) + ":", "dead subject; subject too-long; reach none"},
		{"20 ForAllValues", irsa, `{"StringEquals":{`, `{"ForAllValues:StringEquals":{`, "claim aud ForAllValues; claim sub ForAllValues; guard sub vacuous; guard aud vacuous"},
		{"21 ForAnyValue", irsa, `{"StringEquals":{`, `{"ForAnyValue:StringEquals":{`, "claim aud ForAnyValue; claim sub ForAnyValue"},
		{"22 IfExists", irsa, `{"StringEquals":{`, `{"StringEqualsIfExists":{`, "guard sub vacuous; guard aud vacuous"},
		{"23 negated", irsa, "," + sub, `},"StringNotEquals":{` + sub, "open; guard sub negated"},
		{"24 iss", irsa, sub, sub + `,"` + eksIssuer + `:iss":"https://` + eksIssuer + `"`, "claim iss never; claim iss fails; dead claim"},
		{"24 kubernetes claim", irsa, sub, `"` + eksIssuer + `:kubernetes.io/namespace":"ml"`, "claim kubernetes.io/namespace never; claim kubernetes.io/namespace fails; dead claim; guard sub none"},
		{"24 repository_owner", hub, `"` + hubIssuer + `:aud":"sts.amazonaws.com"`, `"` + hubIssuer + `:aud":"sts.amazonaws.com","` + hubIssuer + `:repository_owner":"acme"`, "claim repository_owner never; claim repository_owner fails; dead claim"},
		{"24 vacuous", irsa, "}}}]}", `},"StringEqualsIfExists":{"` + eksIssuer + `:namespace":"ml"}}}]}`, "claim namespace never; claim namespace holds; guard namespace vacuous"},
		{"25 contradiction", irsa, "}}}]}", `},"StringLike":{"` + eksIssuer + `:sub":"system:serviceaccount:web:*"}}}]}`, "dead contradiction; contradiction sub; reach none; reach none"},
		{"26 duplicate key", irsa, sub, sub + "," + strings.Replace(sub, "scorer", "trainer", 1), ""},
		{"27 Bool", irsa, "," + sub, `},"Bool":{` + strings.Replace(sub, "system:serviceaccount:ml:scorer", "true", 1), "claim sub of type Bool; dead subject; guard sub broken"},
		{"27 Arn", irsa, "," + sub, `},"ArnLike":{` + sub, "claim sub of type ARN"},
		{"27 Numeric", irsa, "," + sub, `},"NumericEquals":{` + sub, "claim sub of type Numeric; guard sub broken"},
		{"27 Null", irsa, "," + sub, `},"Null":{"` + eksIssuer + `:sub":"false"`, "open; guard sub presence"},
		{"28 NotPrincipal", irsa, `"Principal"`, `"NotPrincipal"`, "principal NotPrincipal oidc-provider"},
		{"28 star", roles, `{"AWS":"arn:aws:iam::210987654321:role/ci"}`, `"*"`, "principal Principal everyone; principal unlimited everyone required"},
		{"29 anyone with an ExternalId", roles, "arn:aws:iam::210987654321:role/ci", "*", "principal unlimited everyone required"},
		{"29 anyone", roles, `"arn:aws:iam::210987654321:role/ci"},` + "\n" + ` "Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"a1B2-c3D4"}}`, `"*"}, "Action":"sts:AssumeRole"`, "principal unlimited everyone none"},
		{"30 other account", irsa, "}}}]}", `}}},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::456456456456:root"},"Action":"sts:AssumeRole"}]}`, "principal unlimited root none"},
		{"31 short", roles, "a1B2-c3D4", "a", "external length"},
		{"31 blank", roles, "a1B2-c3D4", "a1B2 c3D4", "external character"},
		{"31 star", roles, `"StringEquals":{"sts:ExternalId":"a1B2-c3D4"`, `"StringLike":{"sts:ExternalId":"*"`, "external any"},
		{"31 empty", roles, "a1B2-c3D4", "", "external empty"},
		{"31 account", roles, "a1B2-c3D4", "210987654321", "external account"},
		{"32 deleted role", roles, "arn:aws:iam::210987654321:role/ci", "AROAJQABLZS4A3QDU576Q", "principal Principal role-id"},
		{"32 deleted user", roles, "arn:aws:iam::210987654321:role/ci", "AIDAJQABLZS4A3QDU576Q", "principal Principal user-id"},
		{"33 no TagSession", pods, `,"sts:TagSession"`, "", "pods missing [sts:TagSession] foreign 0 tags 0"},
		{"33 web identity", pods, `"sts:AssumeRole"`, `"sts:AssumeRoleWithWebIdentity"`, "action useless sts:AssumeRole; pods missing [sts:AssumeRole] foreign 1 tags 0"},
		{"33 pod.eks", pods, "pods.eks", "pod.eks", "principal unknown-service; principal near pods.eks.amazonaws.com"},
		{"33 PrincipalTag", pods, "RequestTag", "PrincipalTag", "pods missing [] foreign 0 tags 1"},
		{"33 unscoped", pods, `,"Condition":{"StringEquals":{"aws:RequestTag/kubernetes-namespace":"ml"}}`, "", "pods unscoped"},
		{"37 TagSession", irsa, `"sts:AssumeRoleWithWebIdentity"`, `["sts:AssumeRoleWithWebIdentity","sts:TagSession"]`, "action tags"},
		{"38 session and role", roles, `"arn:aws:iam::210987654321:role/ci"`, `["arn:aws:iam::210987654321:role/ci","arn:aws:sts::210987654321:assumed-role/ci/me"]`, "principal covered"},
		{"38 twice", irsa, "}]}", "}," + irsa[strings.Index(irsa, `{"Effect"`):len(irsa)-2] + "]}", "covered"},
	}
}
