package facts

import (
	"strings"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// The lengths of a bucket's name (bucketnamingrules).
const (
	shortestBucket = 3
	longestBucket  = 63
)

func (c *arnCheck) addBucket(row Bucket) {
	r := c.resource
	row.At, row.Text, row.Element = r.Path, r.Text, c.element
	row.Statement, row.Effect = c.statement.Path, c.statement.effect
	c.out.Buckets = append(c.out.Buckets, row)
}

// bucket looks at the name of an S3 bucket.
func (c *arnCheck) bucket() {
	r := c.resource
	if !r.plain || r.count < arnFields || r.fields[iam.ARNPrefix] != "arn" || r.fields[iam.ARNService] != "s3" ||
		r.fields[iam.ARNRegion] != "" || r.fields[iam.ARNAccount] != "" {
		return
	}
	text := r.fields[iam.ARNResource]
	name, rest, isObject := strings.Cut(text, "/")
	switch {
	case isObject && rest == "":
		c.addBucket(Bucket{Problem: "slash", Name: name, Part: "/", Fixed: c.withoutSlash()})
	case !isObject && strings.HasSuffix(text, "*") && !stars(text):
		c.addBucket(Bucket{Problem: "open", Name: name, Part: "*"})
	}
	c.bucketName(name)
}

// withoutSlash is the text with the slash at its end mended: as the bucket or as its objects, if all
// actions take the same one of the two.
func (c *arnCheck) withoutSlash() string {
	buckets, objects := false, false
	for i := range c.values {
		v := &c.values[i]
		if v.form != formLiteral || !v.known {
			return ""
		}
		for target := range v.literal.Targets() {
			for text := range target.ARNs() {
				form := c.shapeOf(target.ResourceType, text).form
				buckets = buckets || form == shapeBucket
				objects = objects || form == shapeObject
			}
		}
	}
	switch {
	case buckets && !objects:
		return strings.TrimSuffix(c.resource.Text, "/")
	case objects && !buckets:
		return c.resource.Text + "*"
	}
	return ""
}

// bucketName looks at what is certainly of the bucket's name: what stands before the first wildcard,
// which may stand for a slash.
func (c *arnCheck) bucketName(name string) {
	lead := leadOf(name)
	whole := lead == name
	odd := strings.IndexFunc(lead, func(r rune) bool { return !ofBucket(r) })
	switch {
	case odd >= 0:
		part := lead[odd:]
		if end := strings.IndexFunc(part, ofBucket); end >= 0 {
			part = part[:end]
		}
		c.addBucket(Bucket{Problem: "characters", Name: name, Part: part})
		return
	case lead != "" && !alphanumeric(lead[0]):
		c.addBucket(Bucket{Problem: "edge", Name: name, Part: lead[:1]})
	case whole && name != "" && !alphanumeric(name[len(name)-1]):
		c.addBucket(Bucket{Problem: "edge", Name: name, Part: name[len(name)-1:]})
	}
	if legacy := strings.IndexFunc(lead, func(r rune) bool { return r == '_' || 'A' <= r && r <= 'Z' }); legacy >= 0 {
		c.addBucket(Bucket{Problem: "legacy", Name: name, Part: lead[legacy : legacy+1]})
	}
	if len(lead) > longestBucket || whole && len(name) < shortestBucket {
		c.addBucket(Bucket{Problem: "length", Name: name})
	}
}

// ofBucket tells whether a bucket's name may have a character: those made in us-east-1 before March
// 2018 may have capital letters and "_".
func ofBucket(r rune) bool {
	return r == '.' || r == '-' || r == '_' || r < 0x80 && alphanumeric(byte(r))
}

func alphanumeric(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
