package facts

import (
	"slices"
	"strings"
	"testing"
)

// guide is the trust policy that Arthur's guide prints.
const guide = `{"Version":"2012-10-17","Statement":[{"Sid":"","Effect":"Allow",
 "Principal":{"Federated":"arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-2.amazonaws.com/id/ABDCEF......"},
 "Action":"sts:AssumeRoleWithWebIdentity",
 "Condition":{"StringEquals":{"oidc.eks.us-east-2.amazonaws.com/id/ABDCEF:sub":[
  "system:serviceaccount:<namespace>:arthurai-<namespace>",
  "system:serviceaccount:<namespace>:arthurai-<namespace>-helm-hook"]}}}]}`

func TestGuide(t *testing.T) {
	f := trustFacts(t, guide)
	if got := strings.Join(wrongs(f), "; "); got != "claim sub other [cluster]; guard aud none" {
		t.Error(got)
	}
	claim := f.Claims[0]
	if claim.Certain || claim.Issuer != "oidc.eks.us-east-2.amazonaws.com/id/ABDCEF" || claim.ProviderIssuer != "oidc.eks.us-east-2.amazonaws.com/id/ABDCEF......" || claim.Fixed != "" {
		t.Errorf("%+v", claim)
	}
	if f.Tokens[0].Verdict != "" || f.Tokens[0].Vendor != "eks" || f.Tokens[0].RegionName != "us-east-2" {
		t.Errorf("%+v", f.Tokens[0])
	}
	for i, name := range []string{"arthurai-<namespace>", "arthurai-<namespace>-helm-hook"} {
		s := f.Subjects[i]
		if s.Namespace != "" || len(s.Readings) != 1 || s.Readings[0].Parts[1].Text != name || len(s.Problems) > 0 {
			t.Errorf("%+v", s)
		}
	}
	if f.Trust.Account != "123456789012" || f.Trust.ServiceAccountsClosed {
		t.Errorf("%+v", f.Trust)
	}
}

// TestProviders has the values of Federated with their problems and what they should be.
func TestProviders(t *testing.T) {
	const arn = "arn:aws:iam::210987654321:oidc-provider/"
	for value, want := range map[string]string{
		arn + eksIssuer:                          "eks private",
		arn + "https://" + eksIssuer:             "eks private scheme -> " + arn + eksIssuer,
		arn + "HTTPS://" + eksIssuer:             "eks private scheme -> " + arn + eksIssuer,
		"https://" + eksIssuer:                   "eks private url",
		eksIssuer:                                "eks private host",
		"gitlab.com":                             "gitlab shared host",
		"accounts.google.com":                    "google shared",
		arn + eksIssuer + "/":                    "eks private trailing-slash -> " + arn + eksIssuer,
		arn + "oidc.eks.eu-west-1.amazonaws.com": "eks  path-missing",
		arn + "oidc.eks.eu-west-1.amazonaws.com/" + clusterID:           "eks private path -> " + arn + eksIssuer,
		arn + "oidc.eu-west-1.eks.amazonaws.com/" + clusterID:           "eks private host-order -> " + arn + eksIssuer,
		arn + "oidc.eks.eu-west-1.amazonaws.com/id/ABC":                 "eks private cluster",
		arn + "oidc.eks.ireland.amazonaws.com/id/" + clusterID:          "eks private region-unknown",
		arn + "oidc.eks.cn-north-1.amazonaws.com/id/" + clusterID:       "eks private region-partition domain -> arn:aws-cn:iam::210987654321:oidc-provider/oidc.eks.cn-north-1.amazonaws.com.cn/id/" + clusterID,
		"arn:aws-cn:iam::210987654321:oidc-provider/" + eksIssuer:       "eks private region-partition -> " + arn + eksIssuer,
		arn + "oidc.eks.eu-west-1.amazonaws.com.cn/id/" + clusterID:     "eks private domain -> " + arn + eksIssuer,
		"arn:aws:iam::210987654321:oidc_provider/" + eksIssuer:          "eks private resource -> " + arn + eksIssuer,
		"arn:aws:iam:eu-west-1:210987654321:oidc-provider/" + eksIssuer: "eks private region -> " + arn + eksIssuer,
		"arn:aws:sts::210987654321:oidc-provider/" + eksIssuer:          "eks private service -> " + arn + eksIssuer,
		"arn:aws:iam::2109:oidc-provider/" + eksIssuer:                  "eks private account",
		"arn:was:iam::210987654321:oidc-provider/" + eksIssuer:          "eks private partition -> " + arn + eksIssuer,
		arn:                               "  no-issuer",
		arn + "acme":                      "  no-host",
		arn + "login.acme.com:8443/realm": "  port -> " + arn + "login.acme.com/realm",
		arn + "login.acme.com/realm?x=y":  "  query -> " + arn + "login.acme.com/realm",
		arn + "login.acme.com/*":          "  wildcard",
		arn + " login.acme.com":           "  blank -> " + arn + "login.acme.com",
		arn + "login.acme.com/":           " ",
		arn + "token.actions.githubusercontent.com/":      "github shared trailing-slash -> " + arn + hubIssuer,
		arn + "github.com":                                "github shared other-host -> " + arn + hubIssuer,
		arn + "${OIDC}":                                   " ",
		arn + "oidc.eks.${REGION}.amazonaws.com/id/${ID}": "eks private",
		"${PROVIDER}":                                     "",
		"role":                                            "  not-arn",
	} {
		f := trustFacts(t, strings.Replace(irsa, arn+eksIssuer, value, 1))
		got := ""
		for _, row := range f.Providers {
			got = row.Vendor + " " + row.Tenancy
			for _, p := range row.Problems {
				got += " " + p.Code
			}
			if row.Fixed != "" {
				got += " -> " + row.Fixed
			}
		}
		if got != want && got != want+" " {
			t.Errorf("%s:\n got %q\nwant %q", value, got, want)
		}
	}
}

// TestKeys has condition keys on claims with what they should be.
func TestKeys(t *testing.T) {
	for key, want := range map[string]string{
		eksIssuer + ":sub":                                              "same [] ",
		strings.ToLower(eksIssuer) + ":sub":                             "case [] ",
		"https://" + eksIssuer + ":sub":                                 "other [scheme] " + eksIssuer + ":sub",
		"arn:aws:iam::1:oidc-provider/" + eksIssuer + ":sub":            "other [arn] " + eksIssuer + ":sub",
		eksIssuer + "/:sub":                                             "other [slash] " + eksIssuer + ":sub",
		eksIssuer + "/sub":                                              "other [separator] " + eksIssuer + ":sub",
		"oidc.eks.eu-west-1.amazonaws.com:443/id/" + clusterID + ":sub": "other [port] " + eksIssuer + ":sub",
		"oidc.eks.eu-west-1.amazonaws.com:sub":                          "other [path] " + eksIssuer + ":sub",
		"oidc.eks.eu-west-1.amazonaws.com/id/X:sub":                     "other [cluster] " + eksIssuer + ":sub",
		"oidc.eks.eu-west-9.amazonaws.com/id/" + clusterID + ":sub":     "other [region] " + eksIssuer + ":sub",
		"oidc.eks.eu-west-9.amazonaws.com/id/X:sub":                     "other [cluster region] " + eksIssuer + ":sub",
		"oidc-eks.eu-west-1.api.aws/id/" + clusterID + ":sub":           "other [domain] " + eksIssuer + ":sub",
		"gitlab.com:sub":                                                "other [issuer] " + eksIssuer + ":sub",
		"aws:SourceAccount":                                             "",
		"sts:ExternalId":                                                "",
		"saml:aud":                                                      "",
		"${OIDC}:sub":                                                   "",
	} {
		f := trustFacts(t, strings.Replace(irsa, eksIssuer+":sub", key, 1))
		got := ""
		for _, row := range f.Claims {
			if row.Name == "sub" {
				got = row.Match + " [" + strings.Join(row.Differences, " ") + "] " + row.Fixed
			}
		}
		if got != want {
			t.Errorf("%s:\n got %q\nwant %q", key, got, want)
		}
	}
	// A slash that both have is right.
	f := trustFacts(t, webIdentity("acme.auth0.com/", `"StringEquals":{"acme.auth0.com/:sub":"auth0|x","acme.auth0.com:aud":"y"}`))
	if f.Claims[0].Match != matchSame || f.Claims[1].Match != matchOther || !slices.Equal(f.Claims[1].Differences, []string{"slash"}) {
		t.Errorf("%+v", f.Claims)
	}
}

func TestServiceAccounts(t *testing.T) {
	accounts := func(text string) string {
		f := trustFacts(t, text)
		var out []string
		for _, row := range f.ServiceAccounts {
			one := row.Namespace + "/" + row.Name
			if row.Exact {
				one += " exact"
			}
			if row.HelmHookAdmitted != "" {
				one += " hook " + row.HelmHookAdmitted
			}
			out = append(out, one)
		}
		if f.Trust.ServiceAccountsClosed {
			out = append(out, "closed")
		}
		return strings.Join(out, "; ")
	}
	const sub = `"system:serviceaccount:ml:scorer"`
	for to, want := range map[string]string{
		sub: "ml/scorer exact hook no; closed",
		`["system:serviceaccount:ml:a","system:serviceaccount:ml:a-helm-hook"]`: "ml/a exact hook yes; ml/a-helm-hook exact hook yes; closed",
		`["system:serviceaccount:ml:a","system:serviceaccount:ml:${HOOK}"]`:     "ml/a exact; ml/${HOOK}",
		`"system:serviceaccounts:ml:a"`:                                         "closed",
		`"${SUB}"`:                                                              "*/*",
	} {
		if got := accounts(strings.Replace(irsa, sub, to, 1)); got != want {
			t.Errorf("%s: %q, want %q", to, got, want)
		}
	}
	like := strings.Replace(irsa, `,"`+eksIssuer+`:sub":`, `},"StringLike":{"`+eksIssuer+`:sub":`, 1)
	if got := accounts(strings.Replace(like, sub, `"system:serviceaccount:team-*:a*"`, 1)); got != "team-*/a*; closed" {
		t.Error(got)
	}
	if got := accounts(webIdentity(eksIssuer, "")); got != "*/*; closed" {
		t.Error(got)
	}
	if got := accounts(hub); got != "closed" {
		t.Error(got)
	}
	if got := accounts(strings.Replace(irsa, `"Statement":[`, `"Statement":["${MORE}",`, 1)); got != "ml/scorer exact" {
		t.Error(got)
	}
}

func TestTargets(t *testing.T) {
	const account = "210987654321"
	f := trustFacts(t, `{"Version":"2012-10-17","Statement":[
	 {"Effect":"Allow","Action":"sts:AssumeRole","Resource":["arn:aws:iam::`+account+`:role/path/mail","arn:aws:iam::*:role/x*","*","arn:aws:iam::`+account+`:user/u"]},
	 {"Effect":"Allow","Action":["kms:Decrypt","kms:CreateGrant"],"Resource":["arn:aws:kms:eu-west-1:`+account+`:key/1234","arn:aws:kms:*:`+account+`:key/*","arn:aws:kms:eu-west-1:`+account+`:alias/ebs"],
	  "Condition":{"Bool":{"kms:GrantIsForAWSResource":"true"}}},
	 {"Effect":"Allow","Action":"s3:GetObject","Resource":"*"},{"Effect":"Deny","Action":"kms:*","Resource":"*"}]}`)
	var got []string
	for _, row := range f.RoleTargets {
		got = append(got, brief(row, "at", "text"))
	}
	for _, row := range f.KMSTargets {
		got = append(got, brief(row, "at", "text"))
	}
	want := []string{
		"form:role partition:aws account:" + account + " role:path/mail",
		"form:roles partition:aws role:x*",
		"form:everything role:*",
		"form:other partition:aws account:" + account,
		"form:key partition:aws region:eu-west-1 account:" + account + " key:1234 actions:[kms:CreateGrant kms:Decrypt] conditions:some keys:[kms:grantisforawsresource]",
		"form:keys partition:aws account:" + account + " key:* actions:[kms:CreateGrant kms:Decrypt] conditions:some keys:[kms:grantisforawsresource]",
		"form:alias partition:aws region:eu-west-1 account:" + account + " key:ebs actions:[kms:CreateGrant kms:Decrypt] conditions:some keys:[kms:grantisforawsresource]",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if f.Targets == nil || !f.Targets.RolesClosed || !f.Targets.KMSClosed || f.Trust != nil {
		t.Errorf("%+v", f.Targets)
	}
	for text, closed := range map[string]string{
		`{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"${ROLE}"}`:                         "roles 0, keys 0, kms",
		`{"Effect":"Allow","Action":"kms:*","Resource":"*"}`:                                        "roles 0, keys 1, roles, kms",
		`{"Effect":"Allow","Action":"kms:Decrypt","NotResource":"arn:aws:kms:eu-west-1:1:key/1"}`:   "roles 0, keys 0, roles",
		`{"Effect":"Allow","Action":["sts:AssumeRole","${A}"],"Resource":"arn:aws:iam::1:role/x"}`:  "roles 1, keys 0, roles",
		`{"Effect":"Allow","NotAction":"iam:*","Resource":"arn:aws:iam::210987654321:role/x"}`:      "roles 1, keys 1, roles, kms",
		`{"Effect":"Allow","Action":"s3:*","Resource":"*"}`:                                         "none",
		`{"Effect":"${E}","Action":"sts:AssumeRole","Resource":"arn:aws:iam::210987654321:role/x"}`: "roles 0, keys 0, kms",
	} {
		f := trustFacts(t, `{"Version":"2012-10-17","Statement":[`+text+`]}`)
		got := "none"
		if f.Targets != nil {
			got = "roles " + string(rune('0'+len(f.RoleTargets))) + ", keys " + string(rune('0'+len(f.KMSTargets)))
			if f.Targets.RolesClosed {
				got += ", roles"
			}
			if f.Targets.KMSClosed {
				got += ", kms"
			}
		}
		if got != closed {
			t.Errorf("%s: %q, want %q", text, got, closed)
		}
	}
}
