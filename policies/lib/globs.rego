# METADATA
# scope: package
# title: The patterns of IAM
package arthurlint.lib.globs

# matches: the text is one that the pattern stands for: `*` for any characters, `?` for one.
matches(pattern, text) if pattern == text

matches(pattern, text) if {
	regex.match(`[*?]`, pattern)
	regex.match(expression(pattern), text)
}

# mismatches: it certainly is not.
mismatches(pattern, text) if not matches(pattern, text)

# expression: the regular expression that says the same.
expression(pattern) := sprintf("^(?s:%s)$", [replace(replace(escaped, "*", ".*"), "?", ".")]) if {
	escaped := regex.replace(pattern, `[^A-Za-z0-9*?\x{80}-\x{10FFFF}]`, `\$0`)
}
