// Package facts works out what an IAM policy says, and hands it to the rules as rows: what needs
// AWS's data, or a loop over actions, resources or conditions, is computed here once a document.
//
// A row has no opinion. It says what is the case, and where; whether that is wrong, how wrong, and
// in which words, is for a rule to say. A row is there only if it holds however the unknowns of the
// text are filled in, and however much an open list or mapping turns out to hold. What a policy has
// nothing of has no relation either: an innocent policy costs next to nothing.
//
// The rows are a contract: docs/facts.md is generated from the types and comments of this package,
// and users' own rules read the rows as the built-in ones do. Paths lead from the policy's root:
// keys are strings, indices are numbers, counted from 0.
package facts
