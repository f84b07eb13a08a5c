package arthurlint.lib.addon_test

import data.arthurlint.lib.addon
import data.arthurlint.lib.testing

release := testing.document("HelmRelease", {"spec": {
	"chart": {"spec": {"chart": "aws-ebs-csi-driver"}},
	"values": {"defaultStorageClass": {"enabled": true}},
}})

test_values if {
	addon.values == {{"at": ["spec", "values"], "value": {"defaultStorageClass": {"enabled": true}}}} with input as release
	addon.values == set() with input as testing.document("HelmRelease", {"spec": {"chart": {"spec": {"chart": "x"}}, "values": {}}})
}

test_enabled if {
	addon.enabled == {["spec", "values", "defaultStorageClass", "enabled"]} with input as release
	addon.enabled == set() with input as testing.opened(release, ["/spec"])
}

test_sources if {
	application := testing.document("Application", {"spec": {"sources": [{"chart": "x"}, {"chart": "aws-ebs-csi-driver"}]}})
	{s.at | some s in sources(application)} == {["spec", "sources", 1]}
}

sources(document) := result if {
	result := addon.sources with input as document
}
