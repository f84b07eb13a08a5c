package facts

import (
	"strings"
	"testing"
)

// webIdentity is a trust policy of one provider.
func webIdentity(issuer, conditions string) string {
	return `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::` + ownAccount +
		`:oidc-provider/` + issuer + `"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{` +
		strings.ReplaceAll(conditions, "$", issuer) + `}}]}`
}

const (
	circleIssuer    = "oidc.circleci.com/org/4a3bcd11-1111-4111-8111-123456789abc"
	bitbucketIssuer = "api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc"
	uuid            = "7e3bcd11-2222-4222-8222-123456789abc"
)

type documented struct{ text, want, verdict string }

// documentedPolicies are the trust policies of the vendors' own pages, with what little is to be said of
// them.
func documentedPolicies() map[string]documented {
	const stringEquals = `"StringEquals":{"$:aud":"sts.amazonaws.com"}`
	return map[string]documented{
		"EKS, several service accounts": {
			webIdentity(eksIssuer, `"StringEquals":{"$:aud":"sts.amazonaws.com","$:sub":["system:serviceaccount:ml:a","system:serviceaccount:web:b"]}`), "", verdictOK,
		},
		"EKS, a whole namespace": {
			webIdentity(eksIssuer, stringEquals+`,"StringLike":{"$:sub":"system:serviceaccount:ml:*"}`), "reach names", verdictOK,
		},
		"EKS, no condition (the guide's cross-account example)": {webIdentity(eksIssuer, ``), "open; guard sub none; guard aud none", verdictOpen},
		"EKS, China": {
			strings.ReplaceAll(webIdentity("oidc.eks.cn-north-1.amazonaws.com.cn/id/"+clusterID, `"StringEquals":{"$:aud":"sts.amazonaws.com","$:sub":"system:serviceaccount:ml:a"}`), "arn:aws:", "arn:aws-cn:"),
			"", verdictOK,
		},
		"EKS, GovCloud": {
			strings.ReplaceAll(webIdentity("oidc.eks.us-gov-west-1.amazonaws.com/id/"+clusterID, `"StringEquals":{"$:aud":"sts.amazonaws.com","$:sub":"system:serviceaccount:ml:a"}`), "arn:aws:", "arn:aws-us-gov:"),
			"", verdictOK,
		},
		"EKS, new issuer": {
			webIdentity("oidc-eks.eu-west-1.api.aws/id/"+clusterID, `"StringEquals":{"$:aud":"sts.amazonaws.com","$:sub":"system:serviceaccount:ml:a"}`), "", verdictOK,
		},
		"GitHub, a repository": {
			webIdentity(hubIssuer, `"StringLike":{"$:sub":"repo:octo-org/octo-repo:*"},`+stringEquals), "twin repo:octo-org@*/octo-repo@*:*", verdictOK,
		},
		"GitHub, a branch": {
			webIdentity(hubIssuer, `"StringEquals":{"$:sub":"repo:octo-org/octo-repo:ref:refs/heads/octo-branch","$:aud":"sts.amazonaws.com"}`),
			"twin repo:octo-org@*/octo-repo@*:ref:refs/heads/octo-branch", verdictOK,
		},
		"GitHub, ids": {
			webIdentity(hubIssuer, `"StringEquals":{"$:sub":"repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main","$:aud":"sts.amazonaws.com"}`), "", verdictOK,
		},
		"GitHub, a reusable workflow": {
			webIdentity(hubIssuer, `"StringLike":{"$:sub":"repo:acme/*:job_workflow_ref:octo-org/octo-automation/.github/workflows/oidc.yml@refs/heads/main"},`+stringEquals), "", "",
		},
		"GitHub, a custom template": {
			webIdentity(hubIssuer, `"StringEquals":{"$:sub":"repository_owner:monalisa:repository_visibility:private","$:aud":"sts.amazonaws.com"}`), "", "",
		},
		"GitHub Enterprise Server": {
			webIdentity("ghe.acme.com/_services/token", `"StringLike":{"$:sub":"repo:acme/app:*"},`+stringEquals), "", verdictOK,
		},
		"GitLab": {
			webIdentity("gitlab.com", `"StringEquals":{"$:sub":"project_path:mygroup/myproject:ref_type:branch:ref:main","$:aud":"https://gitlab.com"}`), "", verdictOK,
		},
		"GitLab, subgroups": {
			webIdentity("gitlab.com", `"StringLike":{"$:sub":"project_path:mygroup/team/myproject:ref_type:*:ref:*"}`), "guard aud none", verdictOK,
		},
		"GitLab, its own host": {
			webIdentity("gitlab.acme.com", `"StringEquals":{"$:sub":"project_path:mygroup/myproject:ref_type:branch:ref:main","$:aud":"https://gitlab.acme.com"}`), "", verdictOK,
		},
		"HCP Terraform": {
			webIdentity("app.terraform.io", `"StringEquals":{"$:aud":"aws.workload.identity"},"StringLike":{"$:sub":"organization:my-org:project:Default Project:workspace:my-ws:run_phase:*"}`), "", verdictOK,
		},
		"HCP Terraform, a stack": {
			webIdentity("app.terraform.io", `"StringEquals":{"$:aud":"aws.workload.identity"},"StringLike":{"$:sub":"organization:my-org:project:p:stack:s:*"}`), "", verdictOK,
		},
		"CircleCI": {
			webIdentity(circleIssuer, `"StringLike":{"$:sub":"org/4a3bcd11-1111-4111-8111-123456789abc/project/`+uuid+`/user/*"}`), "guard aud none", verdictOK,
		},
		"CircleCI, a branch": {
			webIdentity(circleIssuer, `"StringLike":{"$:sub":"org/4a3bcd11-1111-4111-8111-123456789abc/project/*/user/*/vcs-origin/github.com/my-org/*/vcs-ref/refs/heads/main"}`),
			"guard aud none; reach tenant", verdictOK,
		},
		"Bitbucket": {
			webIdentity(bitbucketIssuer, `"StringLike":{"$:sub":"{`+uuid+`}:*"},"StringEquals":{"$:aud":"ari:cloud:bitbucket::workspace/`+uuid+`"}`), "", verdictOK,
		},
		"Bitbucket, a step": {
			webIdentity(bitbucketIssuer, `"StringEquals":{"$:sub":"{`+uuid+`}:{`+uuid+`}","$:aud":"ari:cloud:bitbucket::workspace/`+uuid+`"}`), "ephemeral [step]", verdictOK,
		},
		"Buildkite": {
			webIdentity("agent.buildkite.com", stringEquals+`,"StringLike":{"$:sub":"organization:acme-inc:pipeline:super-duper-app:ref:refs/heads/main:commit:*:step:*"}`), "", verdictOK,
		},
		"Buildkite, its tags": {
			strings.Replace(webIdentity("agent.buildkite.com", `"StringEquals":{"$:aud":"sts.amazonaws.com","aws:RequestTag/organization_slug":"acme","aws:RequestTag/pipeline_slug":"web"},"IpAddress":{"aws:SourceIp":["192.0.2.0"]}`),
				`"sts:AssumeRoleWithWebIdentity"`, `["sts:TagSession","sts:AssumeRoleWithWebIdentity"]`, 1), "lacking [sub]; guard sub none", verdictOK,
		},
		"Spacelift": {webIdentity("demo.app.spacelift.io", `"StringLike":{"$:sub":"space:production:*"}`), "guard aud none; reach tenant", verdictOK},
		"Spacelift, a stack": {
			webIdentity("demo.app.spacelift.io", `"StringLike":{"$:sub":["*:stack:oidc-is-awesome:*","*:space_path:/root/production/*"]}`), "guard aud none; reach tenant", "",
		},
		"Pulumi": {
			webIdentity("api.pulumi.com/oidc", `"StringEquals":{"$:aud":"contoso"},"StringLike":{"$:sub":"pulumi:deploy:org:contoso:project:Core:*"}`), "", verdictOK,
		},
		"Vercel": {
			webIdentity("oidc.vercel.com/acme", `"StringEquals":{"$:sub":"owner:acme:project:web:environment:production","$:aud":"https://vercel.com/acme"}`), "", verdictOK,
		},
		"Auth0": {
			webIdentity("acme.eu.auth0.com/", `"StringEquals":{"$:sub":"auth0|5f7c8ec7c33c6c004bbafe82","$:aud":"api"}`), "", verdictOK,
		},
		"Google": {
			`{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"accounts.google.com"},"Action":"sts:AssumeRoleWithWebIdentity",
			 "Condition":{"StringEquals":{"accounts.google.com:aud":"66677788899900pro0","accounts.google.com:sub":"104567890123456789012"}}}]}`, "", verdictOK,
		},
		"Cognito": {
			`{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":"sts:AssumeRoleWithWebIdentity",
			 "Condition":{"StringEquals":{"cognito-identity.amazonaws.com:aud":"us-east-1:` + uuid + `"},"ForAnyValue:StringLike":{"cognito-identity.amazonaws.com:amr":"authenticated"}}}]}`,
			"guard sub none", verdictOK,
		},
		"Login with Amazon": {
			`{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"www.amazon.com"},"Action":"sts:AssumeRoleWithWebIdentity",
			 "Condition":{"StringEquals":{"www.amazon.com:app_id":"amzn1.application-oa2-123456"}}}]}`, "guard user_id none", verdictOK,
		},
	}
}

func TestDocumentedPolicies(t *testing.T) {
	for name, c := range documentedPolicies() {
		t.Run(name, func(t *testing.T) {
			f := trustFacts(t, c.text)
			if got := strings.Join(wrongs(f), "; "); got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
			if got := f.Tokens[0].Verdict; got != c.verdict {
				t.Errorf("verdict %q, want %q", got, c.verdict)
			}
		})
	}
}

// TestOtherPolicies are trust policies without web identities, and policies of resources.
func TestOtherPolicies(t *testing.T) {
	statement := func(principal, action, more string) string {
		return `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":` + principal + `,"Action":` + action + more + `}]}`
	}
	for name, c := range map[string]struct{ text, want string }{
		"EC2":              {statement(`{"Service":"ec2.amazonaws.com"}`, `"sts:AssumeRole"`, ""), ""},
		"two":              {statement(`{"Service":["ecs-tasks.amazonaws.com","states.eu-west-1.amazonaws.com"]}`, `"sts:AssumeRole"`, ""), ""},
		"China":            {statement(`{"Service":"ec2.amazonaws.com.cn"}`, `"sts:AssumeRole"`, ""), ""},
		"typo":             {statement(`{"Service":"ecs-task.amazonaws.com"}`, `"sts:AssumeRole"`, ""), "principal unknown-service; principal near ecs-tasks.amazonaws.com"},
		"new service":      {statement(`{"Service":"quantumleap.amazonaws.com"}`, `"sts:AssumeRole"`, ""), "principal unknown-service"},
		"no domain":        {statement(`{"Service":"ec2.aws.com"}`, `"sts:AssumeRole"`, ""), "principal domain; principal near ec2.amazonaws.com"},
		"another domain":   {statement(`{"Service":"ec2.amazon.com"}`, `"sts:AssumeRole"`, ""), "principal domain; principal near ec2.amazonaws.com"},
		"Alexa":            {statement(`{"Service":"alexa-appkit.amazon.com"}`, `"lambda:InvokeFunction"`, `,"Resource":"*"`), ""},
		"all services":     {statement(`{"Service":"*"}`, `"sts:AssumeRole"`, ""), "principal wildcard"},
		"no domain at all": {statement(`{"Service":"lambda"}`, `"sts:AssumeRole"`, ""), "principal domain; principal near lambda.amazonaws.com"},
		"scheme":           {statement(`{"Service":"https://ec2.amazonaws.com/"}`, `"sts:AssumeRole"`, ""), "principal scheme; principal slash"},
		"SAML": {
			statement(`{"Federated":"arn:aws:iam::210987654321:saml-provider/Okta"}`, `"sts:AssumeRoleWithSAML"`, `,"Condition":{"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"}}`), "",
		},
		"SAML by web identity": {statement(`{"Federated":"arn:aws:iam::210987654321:saml-provider/Okta"}`, `"sts:AssumeRoleWithWebIdentity"`, ""), "action useless sts:AssumeRoleWithSAML"},
		"role under Federated": {statement(`{"Federated":"arn:aws:iam::210987654321:role/x"}`, `"sts:AssumeRole"`, ""), "principal belongs AWS; provider not-arn"},
		"role wildcard":        {statement(`{"AWS":"arn:aws:iam::210987654321:role/*"}`, `"sts:AssumeRole"`, ""), "principal wildcard"},
		"group":                {statement(`{"AWS":"arn:aws:iam::210987654321:group/devs"}`, `"sts:AssumeRole"`, ""), "principal Principal group"},
		"account in parts":     {statement(`{"AWS":"arn:aws:iam::21098765432:role/x"}`, `"sts:AssumeRole"`, ""), "principal account"},
		"service of a session": {statement(`{"AWS":"arn:aws:iam::210987654321:assumed-role/x/y"}`, `"sts:AssumeRole"`, ""), "principal service"},
		"policy":               {statement(`{"AWS":"arn:aws:iam::210987654321:policy/x"}`, `"sts:AssumeRole"`, ""), "principal resource"},
		"root and account":     {statement(`{"AWS":["210987654321","arn:aws:iam::210987654321:root"]}`, `"sts:AssumeRole"`, ""), "principal covered"},
		"mixed, all suit": {
			statement(`{"Service":"ec2.amazonaws.com","Federated":"arn:aws:iam::210987654321:saml-provider/Okta"}`, `["sts:AssumeRole","sts:AssumeRoleWithSAML"]`, ""), "",
		},
		"mixed, one does not": {
			statement(`{"Service":"ec2.amazonaws.com","Federated":"arn:aws:iam::210987654321:saml-provider/Okta"}`, `"sts:AssumeRole"`, ""), "principal unassumed",
		},
		"anyone of the organization": {
			statement(`{"AWS":"*"}`, `"sts:AssumeRole"`, `,"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abcdefghij"}}`), "",
		},
		"anyone, MFA": {
			statement(`{"AWS":"*"}`, `"sts:AssumeRole"`, `,"Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}`), "principal unlimited everyone none",
		},
		"two partitions": {
			statement(`{"AWS":["arn:aws:iam::210987654321:role/x","arn:aws-cn:iam::210987654321:role/y"]}`, `"sts:AssumeRole"`, ""), "partition aws aws-cn",
		},
		"bucket policy": {
			statement(`"*"`, `"s3:GetObject"`, `,"Resource":"arn:aws:s3:::b/*"`), "principal Principal everyone; principal unlimited everyone none",
		},
		"everything unknown": {statement(`{"AWS":"${ROLE}"}`, `"${ACTION}"`, ""), ""},
		"account unknown":    {statement(`{"AWS":"arn:aws:iam::${ACCOUNT}:root"}`, `"sts:AssumeRole"`, ""), ""},
		"denied": {
			`{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"},
			 {"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-abcdefghij"}}}]}`, "",
		},
	} {
		if got := strings.Join(wrongs(trustFacts(t, c.text)), "; "); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}
