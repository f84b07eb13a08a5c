package diag

// Rule describes a rule, as its METADATA does.
type Rule struct {
	// ID is category/name.
	ID       string
	Severity Severity
	// Off rules are switched off by the options or by the configuration of the working directory.
	Off bool
	// Scope is "document" or "cluster".
	Scope string
	// Kinds are the kinds of documents that the rule looks at.
	Kinds []string
	// Fix is "none", "safe" or "unsafe".
	Fix string
	// Title and Description are Markdown; Help is the first paragraph of the description, on one line.
	Title, Description, Help string
	References               []Reference
	// Since is the version that brought the rule; Aliases are its former ids.
	Since   string
	Aliases []string
	// Custom rules come from a user's directory.
	Custom bool
	// URL is the rule's page, or "".
	URL string
}

// Reference is a page that a rule rests on.
type Reference struct {
	Description, URL string
}
