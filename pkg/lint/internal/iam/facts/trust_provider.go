package facts

import (
	"slices"
	"strings"
	"unicode"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam/issuer"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/syntax"
)

// provider is a web identity provider that a statement names.
type provider struct {
	value *iam.Value
	under string
	form  string
	// parts are the issuer without scheme as the value has it; text is that as written.
	parts []syntax.Part
	text  string
	// issuer is the issuer in its proper form, if it is known.
	issuer string
	known  bool
	// match says whose it is, if found.
	match issuer.Match
	found bool
	row   Provider
}

// The forms of a web identity provider's value.
const (
	providerARN     = "arn"
	providerBuiltIn = "built-in"
	providerURL     = "url"
	providerHost    = "host"
	providerOther   = "other"
)

const arnProvider = "oidc-provider"

// findProviders reads the web identity providers of all statements, and adds rows for them.
func (w *trustWalk) findProviders() {
	var accounts, partitions []string
	sure := true
	note := func(all *[]string, arn iam.ARN, field int) {
		text, ok := arn.Known(field)
		sure = sure && ok
		if ok && !slices.Contains(*all, text) {
			*all = append(*all, text)
		}
	}
	for i := range w.statements {
		s := &w.statements[i]
		for _, one := range s.who {
			if one.form == whoOIDC || one.form == whoSAML {
				note(&accounts, one.ARN(), iam.ARNAccount)
				note(&partitions, one.ARN(), iam.ARNPartition)
			}
			if one.form == whoOIDC || one.under == underFederated && one.form != whoSAML && one.form != "" {
				w.provider(s, one.Value, one.under, one.form)
			}
		}
	}
	if sure && len(accounts) == 1 && iam.IsAccountID(accounts[0]) {
		w.account = accounts[0]
	}
	if sure && len(partitions) == 1 && isPartition(partitions[0]) {
		w.partition = partitions[0]
	}
}

func (w *trustWalk) provider(s *trustStatement, v *iam.Value, under, form string) {
	p := &provider{value: v, under: under}
	p.row = Provider{At: v.Path, Text: v.Text, Under: under, Statement: s.Path, Effect: s.effect}
	switch form {
	case whoOIDC:
		p.form = providerARN
		p.ofARN(v.ARN())
	case whoURL:
		p.form = providerURL
		p.add("url", "", "")
		p.ofText(valueParts(v))
	case whoHost:
		p.form = providerHost
		p.add("host", "", "")
		p.ofText(valueParts(v))
	case whoBuiltIn:
		p.form = providerBuiltIn
		p.ofText(valueParts(v))
	default:
		p.form = providerOther
		p.add("not-arn", "", "")
	}
	p.row.Form = p.form
	p.row.Issuer = p.text
	p.finish()
	w.out.Providers = append(w.out.Providers, p.row)
	s.providers = append(s.providers, p)
}

func (p *provider) add(code, part, want string) {
	p.row.Problems = append(p.row.Problems, ProviderProblem{Code: code, Part: part, Want: want})
}

func valueParts(v *iam.Value) []syntax.Part {
	if v.Parts != nil {
		return v.Parts
	}
	return []syntax.Part{{Text: v.Text}}
}

// ofARN reads the fields of a provider's ARN.
func (p *provider) ofARN(arn iam.ARN) {
	if text, ok := arn.Known(iam.ARNPartition); ok {
		p.row.Partition = text
		if !isPartition(text) {
			p.add("partition", text, "")
		}
	}
	if text, ok := arn.Known(iam.ARNService); ok && text != "iam" {
		p.add("service", text, "iam")
	}
	if text, ok := arn.Known(iam.ARNRegion); ok && text != "" {
		p.add("region", text, "")
	}
	if text, ok := arn.Known(iam.ARNAccount); ok {
		if iam.IsAccountID(text) {
			p.row.Account = text
		} else {
			p.add("account", text, "")
		}
	}
	resource, _ := arn.Field(iam.ARNResource)
	parts := joined(resource.Parts)
	word, rest, slash := strings.Cut(parts[0].Text, "/")
	parts[0].Text = rest
	if word != arnProvider {
		p.add("resource", word, arnProvider)
	}
	if !slash {
		parts = nil
	}
	p.ofText(parts)
}

// ofText reads an issuer.
func (p *provider) ofText(parts []syntax.Part) {
	p.parts = joined(parts)
	if len(p.parts) > 0 && p.parts[0].Class == syntax.None {
		for _, scheme := range []string{"https://", "http://"} {
			if len(p.parts[0].Text) >= len(scheme) && strings.EqualFold(p.parts[0].Text[:len(scheme)], scheme) {
				if p.form == providerARN {
					p.add("scheme", p.parts[0].Text[:len(scheme)], "")
				}
				p.parts[0].Text = p.parts[0].Text[len(scheme):]
			}
		}
	}
	for _, part := range p.parts {
		p.text += part.Text
	}
	p.port()
	p.known = !slices.ContainsFunc(p.parts, func(part syntax.Part) bool { return part.Class != syntax.None }) &&
		!strings.Contains(p.text, "${")
	for _, part := range p.parts {
		p.issuer += part.Text
	}
	if p.known {
		p.known = p.literal()
	}
}

// port takes a port off the host.
func (p *provider) port() {
	if len(p.parts) == 0 || p.parts[0].Class != syntax.None {
		return
	}
	host, _, _ := strings.Cut(p.parts[0].Text, "/")
	name, port, ok := strings.Cut(host, ":")
	if ok && port != "" && strings.Trim(port, "0123456789") == "" {
		p.add("port", ":"+port, "")
		p.parts[0].Text = name + p.parts[0].Text[len(host):]
	}
}

// joined are parts with those of known text put together.
func joined(parts []syntax.Part) []syntax.Part {
	var out []syntax.Part
	for _, part := range parts {
		if n := len(out); n > 0 && part.Class == syntax.None && out[n-1].Class == syntax.None {
			out[n-1].Text += part.Text
		} else if part.Text != "" {
			out = append(out, part)
		}
	}
	return out
}

// literal looks at a known issuer for what no issuer has, and tells whether one is left.
func (p *provider) literal() bool {
	if p.text == "" {
		p.add("no-issuer", "", "")
		return false
	}
	if strings.ContainsFunc(p.text, unicode.IsSpace) {
		p.add("blank", "", "")
		p.issuer = strings.TrimFunc(p.issuer, unicode.IsSpace)
	}
	if at := strings.IndexAny(p.issuer, "?#"); at >= 0 && strings.ContainsAny(p.issuer[at:], "=&#") {
		p.add("query", p.issuer[at:], "")
		p.issuer = p.issuer[:at]
	}
	if at := strings.IndexAny(p.issuer, "*?"); at >= 0 {
		p.add("wildcard", p.issuer[at:at+1], "")
		return false
	}
	if host, _, _ := strings.Cut(p.issuer, "/"); !isHostLike(host) || strings.Contains(host, ":") {
		p.add("no-host", host, "")
		return false
	}
	return true
}

// finish finds out whose issuer it is, and looks at its form.
func (p *provider) finish() {
	url := iam.PatternOf(p.parts, iam.PatternOptions{Literal: true, Variables: iam.No})
	if p.known {
		url = iam.Text(p.issuer)
	}
	if p.text == "" {
		return
	}
	p.match, p.found = issuer.Find(url)
	meant := p.issuer
	if p.found {
		p.row.Vendor, p.row.Title, p.row.Tenancy, p.row.Required = p.match.ID, p.match.Title, p.match.Tenancy, p.match.Required
		if p.match.Code != "" {
			p.add(p.match.Code, p.match.Part, p.match.Correct)
			meant = p.match.Correct
		}
		if p.match.ID == "eks" {
			meant = p.eks(meant)
		}
	}
	if len(p.row.Problems) == 0 || !p.known || meant == "" || p.form != providerARN {
		return
	}
	partition := p.row.Partition
	if p.row.RegionPartition != "" {
		partition = p.row.RegionPartition
	}
	if isPartition(partition) && p.row.Account != "" && !strings.ContainsFunc(meant, unicode.IsSpace) && !p.has("cluster", "region-unknown") {
		p.row.Fixed = "arn:" + partition + ":iam::" + p.row.Account + ":" + arnProvider + "/" + meant
		p.issuer = meant
	}
}

// has tells whether a problem of one of some codes was found.
func (p *provider) has(codes ...string) bool {
	return slices.ContainsFunc(p.row.Problems, func(one ProviderProblem) bool { return slices.Contains(codes, one.Code) })
}

// eks looks at the Region and the id of a cluster's issuer, and puts its domain right.
func (p *provider) eks(meant string) string {
	if id, ok := p.match.Named("cluster"); ok {
		p.row.Cluster = id
		if len(id) != 32 || strings.ContainsFunc(id, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			p.add("cluster", id, "")
		}
	}
	region, ok := p.match.Named("region")
	if !ok {
		return meant
	}
	p.row.RegionName = region
	if !isRegion(region) {
		p.add("region-unknown", region, "")
		return meant
	}
	want := partitionOfRegion(region)
	p.row.RegionPartition = want
	if p.row.Partition != "" && isPartition(p.row.Partition) && p.row.Partition != want {
		p.add("region-partition", p.row.Partition, want)
	}
	right := eksDomain(meant, want)
	if right != meant {
		host, _, _ := strings.Cut(meant, "/")
		rightHost, _, _ := strings.Cut(right, "/")
		p.add("domain", host, rightHost)
	}
	return right
}

// eksDomain is an EKS issuer in the domain of a partition.
func eksDomain(url, partition string) string {
	host, path, slash := strings.Cut(url, "/")
	for _, pair := range [][2]string{{".amazonaws.com", ".amazonaws.com.cn"}, {".api.aws", ".api.amazonwebservices.com.cn"}} {
		plain, china := strings.CutSuffix(host, pair[0])
		bare, isChina := strings.CutSuffix(host, pair[1])
		switch {
		case isChina && partition == "aws":
			host = bare + pair[0]
		case china && partition == "aws-cn":
			host = plain + pair[1]
		default:
			continue
		}
		break
	}
	if slash {
		host += "/" + path
	}
	return host
}

// partitionOfRegion is the partition that a Region is in, by its form.
func partitionOfRegion(region string) string {
	for _, one := range [][2]string{
		{"cn-", "aws-cn"},
		{"us-gov-", "aws-us-gov"},
		{"us-isob-", "aws-iso-b"},
		{"us-isof-", "aws-iso-f"},
		{"us-iso-", "aws-iso"},
		{"eu-isoe-", "aws-iso-e"},
		{"eusc-", "aws-eusc"},
	} {
		if strings.HasPrefix(region, one[0]) {
			return one[1]
		}
	}
	return "aws"
}

// dead tells whether the value certainly is no provider that a role can be trusted with.
func (p *provider) dead() bool {
	return slices.ContainsFunc(p.row.Problems, func(one ProviderProblem) bool { return one.Code != "other-host" })
}
