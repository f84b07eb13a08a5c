# METADATA
# scope: package
# title: Several rows in one finding
# description: |
#   What a rule needs that tells of several rows at once, so that one defect is one finding.
package arthurlint.lib.rows

# by_place: the rows by what they point to.
by_place(rows) := {row.at: [other | some other in rows; other.at == row.at] | some row in rows}

# by_statement: the rows by their statement.
by_statement(rows) := {row.statement: [other | some other in rows; other.statement == row.statement] | some row in rows}

# actions: the actions that rows are about, in order, each once.
actions(rows) := sort({row.action | some row in rows})

# listed: texts as a message lists them, at most four of them: "a", "b", "c" and 5 more.
listed(texts) := sprintf("%q", [texts[0]]) if count(texts) == 1

listed(texts) := sprintf("%s and %q", [commas(array.slice(texts, 0, count(texts) - 1)), texts[count(texts) - 1]]) if {
	count(texts) > 1
	count(texts) <= 4
}

listed(texts) := sprintf("%s and %d more", [commas(array.slice(texts, 0, 3)), count(texts) - 3]) if count(texts) > 4

commas(texts) := concat(", ", [sprintf("%q", [text]) | some text in texts])

# plural: one or many, by how many members there are.
plural(members, one, _) := one if count(members) == 1

plural(members, _, many) := many if count(members) > 1

# parent: the path without its last step.
parent(path) := array.slice(path, 0, count(path) - 1)

# last: the last step of a path.
last(path) := path[count(path) - 1]

# related: paths as related positions with one message, the first four of them.
related(paths, message) := [{"at": path, "message": message} | some path in array.slice(paths, 0, 4)]
