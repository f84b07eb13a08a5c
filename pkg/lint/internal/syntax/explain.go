package syntax

// explanation says what an error of the YAML reader means and where to look for its cause.
type explanation struct {
	// words are for people who do not know the reader's own.
	words string
	// context is true where the line on which the broken construct begins tells more than the one
	// on which the reader noticed.
	context bool
	// parser is true for the errors of its parser, whose lines it counts from 0.
	parser bool
	// tab is true where a tab in the indentation is the usual cause.
	tab bool
}

// explanations are the errors of go.yaml.in/yaml/v3 (scannerc.go, parserc.go) by its words.
//
//nolint:gochecknoglobals // a table that nothing changes
var explanations = map[string]explanation{
	"did not find expected key": {
		parser: true,
		words:  "this line does not fit the mapping above it: its indentation is off, or a quote or a list before it ends too early",
	},
	"did not find expected '-' indicator": {
		parser: true,
		words:  "this line does not fit the list above it: it needs a \"- \", or another indentation",
	},
	"did not find expected node content": {
		parser: true,
		words:  "a value is missing here, or begins with a character that needs quotes",
	},
	"did not find expected ',' or ']'": {
		parser: true,
		words:  "a comma is missing here, or the \"]\" that closes the list",
	},
	"did not find expected ',' or '}'": {
		parser: true,
		words:  "a comma is missing here, or the \"}\" that closes the mapping",
	},
	"did not find expected <document start>": {
		parser: true,
		words:  "the document has ended before this line: it is indented less than the text above it, or a \"---\" is missing",
	},
	"found undefined tag handle": {
		parser: true,
		words:  "a tag with a prefix that no %TAG directive of this document defines",
	},
	"found duplicate %YAML directive":  {parser: true, words: "a second %YAML directive for one document"},
	"found duplicate %TAG directive":   {parser: true, words: "a second %TAG directive for one prefix"},
	"found incompatible YAML document": {parser: true, words: "a %YAML directive with a version that no reader here knows"},
	"mapping values are not allowed in this context": {
		tab: true,
		words: "a second \": \" in one value, a key that is indented deeper than its neighbours, or a line above without its colon; " +
			"text with \": \" in it needs quotes",
	},
	"block sequence entries are not allowed in this context": {
		words: "a list cannot begin on this line: put its first \"- \" on a line of its own",
	},
	"mapping keys are not allowed in this context": {
		words: "a \"? \" cannot begin a key here",
	},
	"could not find expected ':'": {
		context: true, tab: true,
		words: "a key without its colon, or text that needs a deeper indentation",
	},
	"found character that cannot start any token": {
		tab:   true,
		words: "a value cannot begin with a tab or with one of @ ` %; put it in quotes",
	},
	"found a tab character that violates indentation": {
		tab:   true,
		words: "a tab in the indentation: YAML allows only spaces there",
	},
	"found a tab character where an indentation space is expected": {
		tab:   true,
		words: "a tab in the indentation: YAML allows only spaces there",
	},
	"found unexpected end of stream": {
		context: true,
		words:   "a quote that is opened here is never closed",
	},
	"found unexpected document indicator": {
		context: true,
		words:   "a quote that is opened here is never closed",
	},
	"found unknown escape character": {
		words: "a backslash before a character for which double quotes have no escape; double it, or use single quotes",
	},
	"did not find expected hexdecimal number": {
		words: "an escape in double quotes that lacks some of its hexadecimal digits",
	},
	"found invalid Unicode character escape code": {
		words: "an escape in double quotes for what is no character: YAML writes one above U+FFFF as \\U and eight digits",
	},
	"did not find expected alphabetic or numeric character": {
		words: "a name of an anchor or alias has letters, digits, - and _ only; text that begins with * or & needs quotes",
	},
	"did not find expected whitespace or line break": {
		words: "a tag must end in a blank; text that begins with ! needs quotes",
	},
	"did not find expected tag URI":  {words: "a tag without a name; text that begins with ! needs quotes"},
	"did not find the expected '>'":  {words: "a tag that begins with !< must end in >"},
	"did not find expected '!'":      {words: "a tag prefix must begin and end with !"},
	"did not find URI escaped octet": {words: "a % in a tag must be followed by two hexadecimal digits"},
	"did not find expected comment or line break": {
		words: "nothing but a comment can follow here; the text of a block scalar begins on the next line",
	},
	"found an indentation indicator equal to 0": {words: "the indentation of a block scalar is a digit from 1 to 9"},
	"found unknown directive name":              {words: "a line that begins with % is a directive, %YAML or %TAG"},
	"could not find expected directive name":    {words: "a line that begins with % is a directive, %YAML or %TAG"},
}
