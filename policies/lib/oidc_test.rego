package arthurlint.lib.oidc_test

import data.arthurlint.lib.oidc
import data.arthurlint.lib.oidc_testing as testing

sub := sprintf("%s:sub", [testing.eks])

place(operator) := ["Statement", 0, "Condition", operator, sub]

test_by_subject if {
	oidc.by_subject({"vendor": "eks"})
	oidc.by_subject({})
	not oidc.by_subject({"vendor": "cognito"})
}

test_within if {
	oidc.within(["a"], {"a", "b"})
	oidc.within([], {"a"})
	not oidc.within(["a", "c"], {"a", "b"})
}

test_listed if {
	oidc.listed(["x"]) == "x"
	oidc.listed(["x", "y"]) == "x and y"
	oidc.listed(["x", "y", "z"]) == "x, y and z"
}

test_keyed if {
	oidc.keyed({"key": "a:sub", "claim": "sub"}) == `"a:sub"`
	oidc.keyed({"claim": "sub"}) == `"sub" of the issuer`
}

test_joins if {
	facts := {"statements": [testing.statement([])], "tokens": [testing.token({})], "providers": [testing.provider({})]}
	row := testing.admitted("sub", "none")
	oidc.statement(row).effect == "Allow" with input as testing.trust(facts)
	oidc.token(row).vendor == "eks" with input as testing.trust(facts)
	oidc.tenancy(row) == "private" with input as testing.trust(facts)
	not oidc.untold(row) with input as testing.trust(facts)
	oidc.untold(row) with input as testing.trust({"providers": [object.remove(testing.provider({}), ["tenancy"])]})
	not oidc.untold(row) with input as testing.trust({})
}

test_other_claims if {
	row := testing.admitted("sub", "none")
	few := testing.trust({"statements": [testing.statement([lower(sub), "aws:sourceip"])]})
	more := testing.trust({"statements": [testing.statement([lower(sub), lower(sprintf("%s:azp", [testing.eks]))])]})
	unknown := testing.trust({"statements": [testing.with_fields(testing.statement([]), {"conditions": "unknown"})]})
	oidc.alone(row) with input as few
	not oidc.alone(row) with input as more
	not oidc.alone(row) with input as unknown
	oidc.accompanied(row) with input as more
	not oidc.accompanied(row) with input as few
}

test_pins if {
	row := testing.github("StringLike", "repo:*")
	pinned := testing.trust({"statements": [testing.statement([sprintf("%s:repository_id", [testing.hub])])]})
	free := testing.trust({"statements": [testing.statement([sprintf("%s:ref", [testing.hub])])]})
	oidc.pinned(row) with input as pinned
	not oidc.unpinned(row) with input as pinned
	oidc.unpinned(row) with input as free
	not oidc.pinned(row) with input as free
	not oidc.unpinned(row) with input as testing.trust({})
}

test_untested if {
	oidc.untested(testing.admitted("sub", "none")) with input as testing.trust({})
	oidc.untested(testing.admitted("sub", "presence")) with input as testing.trust({})
	not oidc.untested(testing.admitted("sub", "presence")) with input as testing.trust({"subjects": [testing.subject("StringLike", "*")]})
	not oidc.untested(object.union(testing.admitted("sub", "none"), {"elsewhere": true})) with input as testing.trust({})
	not oidc.untested(testing.admitted("sub", "firm")) with input as testing.trust({})
	not oidc.untested(object.remove(testing.admitted("sub", "none"), ["guard"])) with input as testing.trust({})
}

test_lets_in if {
	oidc.lets_in(testing.subject("StringLike", "*"))
	not oidc.lets_in(object.union(testing.subject("StringLike", "*"), {"effect": "Deny"}))
	not oidc.lets_in(object.remove(testing.subject("StringLike", "*"), ["granted"]))
	not oidc.lets_in(object.remove(testing.subject("StringLike", "*"), ["undenied"]))
	not oidc.lets_in(object.union(testing.subject("StringLike", "*"), {"claim": "aud"}))
}

test_narrow if {
	row := testing.admitted("sub", "vacuous")
	oidc.narrow(row) with input as testing.trust({"subjects": [object.union(testing.subject("StringLike", "x"), {"reach": "one"})]})
	not oidc.narrow(row) with input as testing.trust({"subjects": [object.union(testing.subject("StringLike", "*"), {"reach": "cluster"})]})
}

test_claims_of if {
	of := [testing.claim("StringEquals", "SUB"), testing.claim("StringEquals", "aud"), object.union(testing.claim("StringLike", "sub"), {"match": "other"})]
	[row.operator.name | some row in oidc.claims_of(testing.admitted("sub", "firm"))] == ["StringEquals"] with input as testing.trust({"claims": of})
}

test_by_operator if {
	of := [testing.claim("StringEquals", "sub"), testing.claim("StringLike", "sub"), testing.claim("StringEquals", "aud")]
	{count(rows) | some rows in oidc.by_operator(of)} == {1, 2}
}

test_regrouped if {
	row := testing.claim("ForAnyValue:StringLike", "sub")
	finding := {"at": row.operator_at, "message": "m"}
	free := testing.policy({"Statement": [{"Condition": {"ForAnyValue:StringLike": {sub: "x"}}}]}, {})
	taken := testing.policy({"Statement": [{"Condition": {"ForAnyValue:StringLike": {sub: "x"}, "StringLike": {sub: "y"}}}]}, {})
	beside := testing.policy({"Statement": [{"Condition": {"ForAnyValue:StringLike": {sub: "x"}, "StringLike": {"k": "y"}}}]}, {})
	[edit.op | some edit in oidc.regrouped(finding, [row], "StringLike").fix.edits] == ["rename"] with input as free
	[edit.op | some edit in oidc.regrouped(finding, [row], "StringLike").fix.edits] == ["remove", "insert"] with input as beside
	oidc.regrouped(finding, [row], "StringLike") == finding with input as taken
	oidc.regrouped(finding, [row, testing.claim("ForAnyValue:StringLike", "aud")], "StringLike") == finding with input as free
}

pair(text) := testing.policy(
	{"Statement": [{"Condition": {"StringEquals": {sub: ["a*", text], "k": "b"}}}]},
	{"subjects": [object.union(testing.subject("StringEquals", "a*"), {"at": array.concat(place("StringEquals"), [0])}), object.union(testing.subject("StringEquals", "b"), {"at": array.concat(place("StringEquals"), [1])})]},
)

test_beside if {
	row := object.union(testing.subject("StringEquals", "a*"), {"at": array.concat(place("StringEquals"), [0])})
	oidc.beside(row) with input as pair("b")
	not oidc.beside(row) with input as pair("b*")
	not oidc.beside(row) with input as pair({"$unknown": "X", "class": "ref"})
	lone := testing.policy({"Statement": [{"Condition": {"StringEquals": {sub: "a*", "k": "b"}}}]}, {"subjects": [testing.subject("StringEquals", "a*"), {"at": ["Statement", 0, "Condition", "StringEquals", "k"], "statement": ["Statement", 0]}]})
	not oidc.beside(testing.subject("StringEquals", "a*")) with input as lone
}

value(text) := {"Statement": [{"Condition": {"StringLike": {sub: text}}}]}

test_exact if {
	row := object.union(testing.subject("StringLike", "a"), {"exact": true})
	oidc.exact(place("StringLike")) with input as testing.policy(value("a"), {"subjects": [row]})
	not oidc.exact(place("StringLike")) with input as testing.policy(value("a"), {"subjects": [object.remove(row, ["exact"])]})
	not oidc.exact(place("StringLike")) with input as testing.policy(value(["a", {"$unknown": "X", "class": "ref"}]), {"subjects": [row]})
	not oidc.exact(place("StringLike")) with input as object.union(testing.policy(value(["a"]), {"subjects": [row]}), {"open": {oidc_pointer: true}})
}

oidc_pointer := sprintf("/Statement/0/Condition/StringLike/%s", [replace(sub, "/", "~1")])

test_key_path if {
	oidc.key_path({"at": ["Statement", 0, "Condition", "StringLike", "k", 3], "statement": ["Statement", 0]}) == ["Statement", 0, "Condition", "StringLike", "k"]
	oidc.key_path({"at": ["Statement", "Condition", "StringLike", "k"], "statement": ["Statement"]}) == ["Statement", "Condition", "StringLike", "k"]
}

test_unlike if {
	oidc.unlike({"name": "StringNotLikeIfExists", "base": "StringNotLike"}) == "StringNotEqualsIfExists"
	not oidc.unlike({"name": "ArnLike", "base": "ArnLike"})
}

test_anything if {
	oidc.anything("*")
	oidc.anything("?*")
	not oidc.anything("?")
	not oidc.anything("a*")
}

test_literal if {
	row := testing.admitted("aud", "firm")
	value := object.union(testing.subject("StringEquals", "sts.*"), {"claim": "aud", "literal_wildcard": true})
	oidc.literal(row) with input as testing.trust({"subjects": [value]})
	not oidc.unspoilt(row) with input as testing.trust({"subjects": [value]})
	oidc.unspoilt(row) with input as testing.trust({"subjects": []})
}

test_keyless if {
	row := testing.token({"subject": "none", "audience": "none"})
	oidc.keyless(row) with input as testing.trust({"admitted": [testing.admitted("sub", "none")]})
	not oidc.keyless(row) with input as testing.trust({"admitted": [testing.admitted("azp", "firm")]})
	not oidc.keyless(testing.token({"subject": "none"})) with input as testing.trust({})
}

test_apart if {
	oidc.apart({"issuer": "a", "provider_issuer": "b"})
	not oidc.apart({"issuer": "a", "provider_issuer": "A"})
	not oidc.apart({"issuer": "a", "provider_issuer": "b*"})
	not oidc.apart({"issuer": "a"})
}

test_unsaid if {
	oidc.unsaid({"statement": ["Statement", 0]}) with input as testing.trust({"redundant": [{"what": "value", "at": ["Statement", 0]}]})
	not oidc.unsaid({"statement": ["Statement", 0]}) with input as testing.trust({"redundant": [{"what": "statement", "at": ["Statement", 0]}]})
}

test_renamed if {
	row := object.union(testing.claim("StringEquals", "sub"), {"fixed": "x:sub"})
	oidc.renamed({}, row).fix.edits == [{"op": "rename", "at": row.at, "value": "x:sub"}] with input as testing.policy({"Statement": [{"Condition": {"StringEquals": {sub: "a"}}}]}, {})
	oidc.renamed({}, row) == {} with input as testing.policy({"Statement": [{"Condition": {"StringEquals": {sub: "a", "x:sub": "b"}}}]}, {})
	oidc.renamed({}, testing.claim("StringEquals", "sub")) == {} with input as testing.trust({})
}

test_moved if {
	alone := {"StringEquals": {sub: "a"}}
	oidc.moved({}, place("StringEquals"), "StringLike").fix.edits == [{"op": "rename", "at": ["Statement", 0, "Condition", "StringEquals"], "value": "StringLike"}] with input as testing.policy({"Statement": [{"Condition": alone}]}, {})
	several := {"StringEquals": {sub: ["a"], "k": "b"}}
	oidc.moved({}, place("StringEquals"), "StringLike").fix.edits == [
		{"op": "remove", "at": place("StringEquals")},
		{"op": "insert", "at": place("StringLike"), "value": ["a"]},
	] with input as testing.policy({"Statement": [{"Condition": several}]}, {})
	both := {"StringEquals": {sub: "a"}, "StringLike": {"k": "b"}}
	oidc.moved({}, place("StringEquals"), "StringLike").fix.edits[0] == {"op": "remove", "at": ["Statement", 0, "Condition", "StringEquals"]} with input as testing.policy({"Statement": [{"Condition": both}]}, {})
	taken := {"StringEquals": {sub: "a"}, "StringLike": {sub: "b"}}
	oidc.moved({}, place("StringEquals"), "StringLike") == {} with input as testing.policy({"Statement": [{"Condition": taken}]}, {})
	unknown := {"StringEquals": {sub: {"$unknown": "X", "class": "ref"}, "k": "b"}}
	oidc.moved({}, place("StringEquals"), "StringLike") == {} with input as testing.policy({"Statement": [{"Condition": unknown}]}, {})
}

test_appended if {
	oidc.appended({}, place("StringLike"), "b").fix.edits == [{"op": "insert", "at": array.concat(place("StringLike"), [1]), "value": "b"}] with input as testing.policy({"Statement": [{"Condition": {"StringLike": {sub: ["a"]}}}]}, {})
	oidc.appended({}, place("StringLike"), "b") == {} with input as testing.policy({"Statement": [{"Condition": {"StringLike": {sub: "a"}}}]}, {})
}

test_words if {
	oidc.sample({"vendor": "gitlab"}) == `, such as "project_path:<group>/<project>:ref_type:branch:ref:<branch>"`
	oidc.sample({"vendor": "okta"}) == ""
	oidc.sample({}) == ""
	oidc.widest({"reach": "anyone", "vendor": "gitlab", "title": "GitLab"}) == "lets in every group of GitLab; write the group"
	oidc.widest({"reach": "anyone"}) == "lets in every subject of the issuer; write those that are meant"
	oidc.wide({"vendor": "hcp-terraform", "free": ["project", "stack"]}) == "lets in every stack of the organization; write the stack"
	oidc.wide({"vendor": "bitbucket"}) == "lets in more than one repository of the account; write the repository in full"
	oidc.wide({}) == "lets in more than one project; write which is meant"
	oidc.forms({"readings": [{"form": "branch"}, {"form": "tag"}]}) == {"branch", "tag"}
}

test_faults if {
	oidc.faults({"problems": [{"code": "wildcard"}, {"code": "no-ref", "says": "s"}, {"code": "blank"}, {"code": "form"}]}) == ["s", "it has a blank", "none of its forms fits"]
	oidc.correct({"correction": "c"}) == `write "c"`
	oidc.correct({"shapes": ["S", "T"]}) == `write one such as "S"`
	oidc.correct({}) == "write a subject of the issuer"
}
