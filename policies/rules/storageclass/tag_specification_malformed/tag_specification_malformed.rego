# METADATA
# scope: package
# title: Tags are key=value, with a key that is free to use
# description: |
#   The driver refuses to create a volume for a class with a tag that it cannot take: every claim
#   stays Pending. (Started with `--warn-on-invalid-tag`, it drops the tag instead.)
#
#   - A value is `key=value`; the value may be empty, the equals sign may not be missing.
#   - `CSIVolumeName`, `CSIVolumeSnapshotName`, keys that begin with `kubernetes.io` and keys that
#     begin with `ebs.csi.aws.com/` are the driver's own. AWS keeps keys that begin with `aws:`.
#   - The value is a Go template over `.PVCName`, `.PVCNamespace` and `.PVName`, with the functions
#     `field`, `substring`, `toUpper`, `toLower`, `contains`, `index` and `lastIndex`, and those of
#     text/template but `js`, `call`, `html` and `urlquery`.
#
#   A template that may be another tool's (`{{ .Values.team }}`, `{{ cluster_name }}`) is not
#   judged. The driver of EKS Auto Mode is not public; of its tags only what AWS itself refuses, and
#   a missing equals sign, are reported.
# related_resources:
#   - description: tagging with the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/tagging.md
#   - description: validation of tags in the driver's source
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/validation.go
#   - description: how the driver evaluates the template
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/util/template/template.go
# custom:
#   severity: error
#   kinds: [StorageClass]
#   scope: document
#   fix: none
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["tag-specification-malformed"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_tags as tags

findings contains finding(t.key, "has no equals sign", t.value, "write key=value") if {
	ebs.serves
	some t in tags.bare
}

findings contains finding(t.key, "has no key", "=", "write key=value") if {
	ebs.serves
	some t in tags.tags
	t.tag == ""
}

findings contains finding(t.key, "has a key that AWS keeps for itself", t.tag, `write one that does not begin with "aws:"`) if {
	ebs.serves
	some t in tags.tags
	startswith(lower(t.tag), "aws:")
}

findings contains finding(t.key, "has a reserved key", t.tag, sprintf("%s; write another key", [tags.reserved(t.tag)])) if {
	driver_is_known
	some t in tags.tags
	tags.reserved(t.tag)
}

findings contains finding(t.key, "has a value that fails as a template", t.text, tags.flaw(t.text)) if {
	driver_is_known
	some t in tags.tags
	tags.flaw(t.text)
}

driver_is_known if input.value.provisioner in {ebs.upstream, ebs.in_tree}

finding(key, what, found, advice) := {
	"at": ["parameters", key],
	"message": sprintf("%s %s, %q: %s", [key, what, found, advice]),
	"part": found,
}
