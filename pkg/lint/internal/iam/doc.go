// Package iam knows what IAM policies mean: their normal form with paths back to the text, the
// algebra of wildcard patterns, ARNs, condition operators and the subjects of web identities.
//
// It holds no opinion and no data of AWS: it answers questions, and a rule judges the answers.
// Every answer that depends on something the text leaves open is three-valued, see [Truth].
// Everything is a pure function of its arguments; nothing here reads a clock, a file or the network.
//
// Sources are the pages of the IAM User Guide that the comments name by their file name, such as
// reference_policies_elements_condition_operators
// (https://docs.aws.amazon.com/IAM/latest/UserGuide/<name>.html).
package iam
