package issuer
import ("testing";"fmt";"github.com/arthurlint/arthurlint/pkg/lint/internal/iam")
func TestProbe(t *testing.T){
 for _, u := range []string{"oidc.eks.us-east-1.amazonaws.com/id/ABC","oidc.eks.us-east-1.amazonaws.com/id/ABC/","oidc.us-east-1.eks.amazonaws.com/X","token.actions.githubusercontent.com","gitlab.com","git.acme.com","oidc.circleci.com/org/4a3bcd11-1111-4111-8111-123456789abc","ghe.acme.com/_services/token","tenant.eu.auth0.com/","oidc.eks.us-east-1.amazonaws.com"} {
  m,ok:=Find(iam.Text(u)); if !ok { fmt.Println(u,"-"); continue}
  fmt.Println(u,m.ID,m.Tenancy,m.Code,m.Part,m.Correct,m.Audience())
 }
 var gh *Issuer
 for _, i := range All() { if i.ID=="github" {gh=i} }
 for _, v := range []string{"repo:acme/app:ref:refs/heads/main","repo:acme/*","repo:*","*","repo:acme/app","repo:acme*/app*:*","repo:acme@1/app@2:pull_request","repo:acme@*/app@*:*","repo:acme/app:refs/heads/main","repo:acme/app:env:prod","Repo:acme/app:pull_request","repo:acme:*","repository_owner:acme","repository:a/b:ref:refs/heads/x","repo:acme/app:environment:a:b","repo:acme/app:environment:prod:job_workflow_ref:a/b/.github/x.yml@refs/heads/main","*:ref:refs/heads/main","repo:acme/app:*:main"," repo:acme/app:pull_request","repo:acme/app:main","job_workflow_ref:*"} {
  s := gh.ReadSubject(like(v),like(v))
  fmt.Println(v,"=>",s.Possible,s.Custom,s.Code,s.Says,s.Correction)
  for _,r := range s.Readings { fmt.Println("     ",r.Form,r.Immutable,r.Parts,gh.Reach(r)) }
 }
}
func BenchmarkFind(b *testing.B){ p:=iam.Text("oidc.eks.us-east-1.amazonaws.com/id/ABC"); q:=iam.Text("git.acme.com/foo"); for range b.N { Find(p); Find(q)} }
