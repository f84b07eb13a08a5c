package main_test

import data.arthurlint.lib.testing
import data.main

catalogue := {
	"storageclass/encrypted-not-true": {"severity": "error", "kinds": ["StorageClass"], "scope": "document"},
	"storageclass/default-annotation-ineffective": {"severity": "warning", "kinds": ["StorageClass"], "scope": "document"},
	"storageclass/default-annotation-beta": {"severity": "info", "kinds": ["StorageClass"], "scope": "document"},
	"storageclass/multiple-defaults": {"severity": "error", "kinds": ["StorageClass"], "scope": "cluster"},
	"serviceaccount/role-arn-empty": {"severity": "warning", "kinds": ["ServiceAccount"], "scope": "document"},
	"storageclass/no-such-rule": {"severity": "error", "kinds": ["StorageClass"], "scope": "document"},
}

class := testing.storageclass({
	"metadata": {"name": "a", "annotations": {"storageclass.kubernetes.io/is-default-class": "maybe"}},
	"parameters": {"encrypted": "True"},
})

test_deny if {
	found := main.deny with input as class with data.arthurlint.catalogue.rules as catalogue
	found == {`storageclass/encrypted-not-true: encrypted is "True", which the driver reads as false; write "true" (at /parameters/encrypted)`}
}

test_warn if {
	found := main.warn with input as class with data.arthurlint.catalogue.rules as catalogue
	found == {`storageclass/default-annotation-ineffective: storageclass.kubernetes.io/is-default-class is "maybe", which counts as not default; write "true" or "false" (at /metadata/annotations/storageclass.kubernetes.io~1is-default-class)`}
}

test_other_kinds if {
	account := testing.serviceaccount({"eks.amazonaws.com/role-arn": ""})
	denied := main.deny with input as account with data.arthurlint.catalogue.rules as catalogue
	denied == set()
	warned := main.warn with input as account with data.arthurlint.catalogue.rules as catalogue
	warned == {"serviceaccount/role-arn-empty: eks.amazonaws.com/role-arn is empty; write the ARN of a role, or leave the annotation out (at /metadata/annotations/eks.amazonaws.com~1role-arn)"}
}

test_without_catalogue if {
	denied := main.deny with input as class with data.arthurlint.catalogue as {}
	denied == set()
	warned := main.warn with input as class with data.arthurlint.catalogue as {}
	warned == set()
}

test_input_that_is_no_document if {
	every value in [{}, [], "text"] {
		denied := main.deny with input as value with data.arthurlint.catalogue.rules as catalogue
		denied == set()
	}
}
