# METADATA
# scope: package
# title: Placeholders that were left in
# description: |
#   Groups the rows of input.facts.placeholders by value, and says which values of a StorageClass
#   are identifiers that somebody has to fill in.
package arthurlint.lib.placeholders

forms := {"angle", "ellipsis", "word", "mask"}

# left: the values that hold a placeholder, by path; each the list of the placeholders' texts.
left := {row.at: texts |
	some row in input.facts.placeholders
	row.form in forms
	texts := [other.text | some other in input.facts.placeholders; other.at == row.at; other.form in forms]
}

# quoted: the placeholders as a message lists them.
quoted([text]) := sprintf("the placeholder %q", [text])

quoted(texts) := sprintf("the placeholders %s", [concat(" and ", [sprintf("%q", [t]) | some t in texts])]) if count(texts) > 1

# narrowed: the finding at its one placeholder, or as it is where there are several.
narrowed(finding, [text]) := object.union(finding, {"part": text})

narrowed(finding, texts) := finding if count(texts) > 1

# ours: a StorageClass of an AWS driver, or a patch of one.
ours if input.value.provisioner in provisioners

ours if not "provisioner" in object.keys(input.value)

provisioners := {
	"ebs.csi.aws.com",
	"ebs.csi.eks.amazonaws.com",
	"kubernetes.io/aws-ebs",
	"efs.csi.aws.com",
	"fsx.csi.aws.com",
	"fsx.openzfs.csi.aws.com",
	"s3.csi.aws.com",
}

# ids: the parameters, by lower-cased name, that take an identifier; each with what to write.
ids := {
	"kmskeyid": "the ARN of the key, arn:aws:kms:<region>:<account>:key/<key id>, or leave the parameter out to use the account's default key",
	"filesystemid": "the id of the file system, which begins with fs-",
	"subnetid": "the id of the subnet, which begins with subnet-",
	"subnetids": "the ids of the subnets, which begin with subnet-",
	"securitygroupids": "the ids of the security groups, which begin with sg-",
	"parentvolumeid": "the id of the volume, which begins with fsvol-",
	"awsrolearn": "the ARN of the role, arn:aws:iam::<account>:role/<name>",
	"zone": "an availability zone, such as eu-west-1a",
	"zones": "availability zones, such as eu-west-1a,eu-west-1b",
}

id_names := object.keys(ids)
