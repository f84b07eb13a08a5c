package facts

import (
	"maps"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/awsdata"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/iam"
)

// shape is what the ARNs of a resource type look like, as AWS's data gives it.
type shape struct {
	kind awsdata.ResourceType
	text string
	// service, region, account and resource are fields of it: empty, a name as "${Region}", a text, or
	// "*" where the data leaves them open.
	service, region, account, resource string
	// lead is the text before the first name or wildcard of the resource.
	lead string
	// form says which of the common forms the resource has. glob is the resource with "?*" for every
	// name, or "" if a name may not have a slash.
	form shapeForm
	glob string
	// plain is true where the service is a text.
	plain bool
	// exact is true where no name can have a colon.
	exact bool

	whole, tail atomic.Pointer[iam.Template]
}

// shapeForm tells apart the forms for which a look at the text is enough.
type shapeForm uint8

const (
	// shapeOther takes a comparison of patterns.
	shapeOther shapeForm = iota
	// shapeNamed is a lead and one name behind it: "role/${RoleNameWithPath}".
	shapeNamed
	// shapeFixed is a lead and nothing else.
	shapeFixed
	// shapeBucket and shapeObject are those of S3.
	shapeBucket
	shapeObject
)

// emptyColons stand for the first five fields where only the last one is compared.
const emptyColons = ":::::"

func newShape(kind awsdata.ResourceType, text string) *shape {
	s := &shape{kind: kind, text: text}
	fields := strings.SplitN(text, ":", arnFields)
	s.service = fields[iam.ARNService]
	s.plain = !strings.ContainsAny(s.service, "$*")
	s.region, s.account, s.resource = "*", "*", "*"
	if len(fields) == arnFields {
		s.region, s.account, s.resource = fields[iam.ARNRegion], fields[iam.ARNAccount], fields[iam.ARNResource]
	}
	end := strings.IndexAny(s.resource, "$*")
	if end < 0 {
		end = len(s.resource)
	}
	s.lead = s.resource[:end]
	if s.shared() {
		s.account = "*"
	}
	s.exact = isExact(s.service) && !strings.Contains(s.resource, ":")
	s.form = formOfShape(s.resource, s.resource[end:])
	s.glob = globOf(s.resource)
	return s
}

// isExact tells whether a service lets no name of its resources have a colon. AWS's managed policies
// have not one statement that counts on a wildcard standing for colons in its ARNs.
func isExact(service string) bool {
	switch service {
	case "iam", "kms", "ses", "ecr", "sqs":
		return true
	}
	return false
}

func globOf(resource string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(resource, "${")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		if strings.EqualFold(name, bucketName) {
			return ""
		}
		b.WriteString("?*")
		resource = after
	}
}

// bucketName is the name in shapes that stands for no text with a slash.
const bucketName = "BucketName"

// shared tells whether some resources of a type are AWS's own and have no account in their ARNs, which
// the data does not say: AWS's managed policies name arn:aws:ssm:*::document/AWS-RunShellScript and
// arn:aws:resource-explorer-2:*::view/AWSServiceView…, and CloudFormation has public extensions.
func (s *shape) shared() bool {
	switch s.service + ":" + s.lead {
	case "ssm:document/", "ssm:parameter/", "ssm:automation-definition/", "resource-explorer-2:view/",
		"cloudformation:type/resource/", "cloudformation:type/hook/":
		return true
	}
	return false
}

func formOfShape(resource, rest string) shapeForm {
	switch {
	case resource == "${BucketName}":
		return shapeBucket
	case resource == "${BucketName}/${ObjectName}":
		return shapeObject
	case rest == "":
		return shapeFixed
	case names(rest) && !strings.EqualFold(rest, "${"+bucketName+"}"):
		return shapeNamed
	}
	return shapeOther
}

// names tells whether a field of a shape is a name that stands for any text.
func names(field string) bool {
	return strings.HasPrefix(field, "${") && strings.IndexByte(field, '}') == len(field)-1
}

// arn is the template of the whole ARN, but for its Region and account, which may be anything: that
// they are empty or filled in where they should not be is a matter of the ARN's form, and has rows of
// its own. Of an ARN that the data gives in fewer fields nothing is known but the service.
func (s *shape) arn() iam.Template {
	if t := s.whole.Load(); t != nil {
		return *t
	}
	text := "arn:${Partition}:" + s.service + ":${Region}:${Account}:" + s.resource
	t := iam.ParseTemplate(text, iam.TemplateOptions{EmptyFields: true})
	s.whole.Store(&t)
	return t
}

// rest is the template of the last field, behind emptyColons.
func (s *shape) rest() iam.Template {
	if t := s.tail.Load(); t != nil {
		return *t
	}
	t := iam.ParseTemplate(emptyColons+s.resource, iam.TemplateOptions{})
	s.tail.Store(&t)
	return t
}

// target is the shape as rows name it.
func (s *shape) target() Target { return Target{Type: s.kind.Name(), ARN: s.text} }

// shapeIndex finds the shapes of the services that policies name. It is empty at first.
type shapeIndex struct {
	// foreign are the types whose ARNs are of another service than their own, by that service.
	scan    sync.Once
	foreign map[string][]foreignType

	// services is replaced as a whole when a service is added, which mutex is for.
	mutex    sync.Mutex
	services atomic.Pointer[map[string]*shapes]
}

// foreignType is a resource type with one of its ARNs.
type foreignType struct {
	kind awsdata.ResourceType
	text string
}

// shapes are those of the ARNs of one service.
type shapes struct {
	all    []*shape
	byText map[string]*shape
}

// serviceOfShape is the service in the template of an ARN. A recovery point has the ARN of what it
// was made of, which has types of its own: it counts as one of its own service.
func serviceOfShape(kind awsdata.ResourceType, text string) string {
	_, rest, _ := strings.Cut(text, ":")
	_, rest, _ = strings.Cut(rest, ":")
	service, _, found := strings.Cut(rest, ":")
	if !found || strings.HasPrefix(service, "$") {
		return kind.Service().Prefix()
	}
	return service
}

// ofService are the shapes of the ARNs of a service, or nil if the data has none.
func (x *shapeIndex) ofService(data awsdata.Data, service string) *shapes {
	if known := x.services.Load(); known != nil {
		if of, ok := (*known)[service]; ok {
			return of
		}
	}
	x.scan.Do(func() { x.foreign = foreignTypes(data) })
	if own, ok := data.Service(service); (!ok || own.Prefix() != service) && x.foreign[service] == nil {
		// What is no service is not kept: there is no end to such names.
		return nil
	}
	x.mutex.Lock()
	defer x.mutex.Unlock()
	next := map[string]*shapes{}
	if known := x.services.Load(); known != nil {
		maps.Copy(next, *known)
	}
	next[service] = x.shapesOf(data, service)
	x.services.Store(&next)
	return next[service]
}

// shapesOf makes the shapes of a service: those of its own types, and of others.
func (x *shapeIndex) shapesOf(data awsdata.Data, service string) *shapes {
	of := &shapes{byText: map[string]*shape{}}
	add := func(kind awsdata.ResourceType, text string) {
		s := newShape(kind, text)
		of.all = append(of.all, s)
		if _, ok := of.byText[text]; !ok {
			of.byText[text] = s
		}
	}
	if own, ok := data.Service(service); ok {
		for kind := range own.ResourceTypes() {
			for text := range kind.ARNs() {
				if serviceOfShape(kind, text) == service {
					add(kind, text)
				}
			}
		}
	}
	for _, other := range x.foreign[service] {
		add(other.kind, other.text)
	}
	if len(of.all) == 0 {
		return nil
	}
	return of
}

func foreignTypes(data awsdata.Data) map[string][]foreignType {
	foreign := map[string][]foreignType{}
	for service := range data.Services() {
		prefix := service.Prefix()
		for kind := range service.ResourceTypes() {
			for text := range kind.ARNs() {
				if strings.HasPrefix(text, "arn:${Partition}:") && strings.HasPrefix(text[len("arn:${Partition}:"):], prefix+":") {
					continue
				}
				if of := serviceOfShape(kind, text); of != prefix {
					foreign[of] = append(foreign[of], foreignType{kind, text})
				}
			}
		}
	}
	return foreign
}

// shapesOfARNs are the shapes of the ARNs of a service.
func (a *actionFacts) shapesOfARNs(service string) []*shape {
	if of := a.actionIndex.shapes.ofService(a.data, service); of != nil {
		return of.all
	}
	return nil
}

// shapeOf is the shape of one of the ARNs of a type.
func (a *actionFacts) shapeOf(kind awsdata.ResourceType, text string) *shape {
	return a.actionIndex.shapes.ofService(a.data, serviceOfShape(kind, text)).byText[text]
}

// targets are the shapes of the resource types that an action takes.
func (a *actionFacts) targets(action awsdata.Action, into []*shape) []*shape {
	for target := range action.Targets() {
		for text := range target.ARNs() {
			into = append(into, a.shapeOf(target.ResourceType, text))
		}
	}
	return into
}
