# METADATA
# scope: package
# title: A tag is written as key=value, not as key=Name,value=…
# description: |
#   The driver splits the text at the first equals sign: `key=Env,value=prod` becomes a tag with the
#   key `key` and the value `Env,value=prod`, and the tag that was meant is missing. The notation is
#   that of the AWS command line.
#
#   Write `Env=prod`.
# related_resources:
#   - description: tagging with the EBS CSI driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/tagging.md
# custom:
#   severity: warning
#   kinds: [StorageClass]
#   scope: document
#   fix: unsafe
#   since: 0.1.0
#   aliases: []
package arthurlint.rules.storageclass["tag-specification-key-value"]

import data.arthurlint.lib.ebs
import data.arthurlint.lib.ebs_tags as tags

findings contains {
	"at": ["parameters", t.key],
	"message": sprintf("%s gives the tag %q the value %q; write %q", [t.key, t.tag, t.text, meant]),
	"fix": {
		"title": sprintf("Set to %q", [meant]),
		"edits": [{"op": "set", "at": ["parameters", t.key], "value": meant}],
	},
} if {
	ebs.serves
	some t in tags.tags
	lower(t.tag) == "key"
	pair := regex.find_all_string_submatch_n(`^([^,=]+),\s*(?i:value)=(.*)$`, t.text, 1)[0]
	meant := sprintf("%s=%s", [pair[1], pair[2]])
}
