# METADATA
# scope: package
# title: Questions about keys of KMS
package arthurlint.lib.kms

# every_key: the resource stands for everything, or for every key of every Region and account.
every_key(resource) if resource.reach == "everything"

every_key(resource) if {
	resource.reach == "type"
	regex.match(`^arn:[^:]*:kms:[*]:[*]:(key/)?[*]+$`, resource.text)
}
