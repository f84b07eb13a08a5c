// Package issuer knows the issuers of web identity tokens that roles are trusted with: how to tell
// them by their hosts, which claims AWS takes from their tokens, and what the subjects of these look
// like. All of that is data, in issuers.json; an entry names the page that it rests on.
//
// The shapes in it name parts in braces: "repo:{owner}/{repository}:pull_request". A part is one or
// more characters of a set that is written as between the brackets of a regular expression. Slips
// are what people write instead, with what they meant where there is only one way to take it.
package issuer
