# METADATA
# scope: package
# title: The limits of EBS, and the tables of its drivers
# description: |
#   Data only: what a volume type takes and how much of it, which file systems and formatting
#   options the drivers know, which tags they keep for themselves, which topology keys they
#   understand. Every table names its source and the date it was read.
# related_resources:
#   - description: the EC2 API's CreateVolume
#     ref: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
#   - description: parameters of the driver
#     ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
package arthurlint.lib.ebs_limits

# types: every EBS volume type.
# https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html, 2026-08 (SDK ec2 v1.344.1)
types := {"gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"}

# removed_types: types of Snow devices, which the driver knew until v1.44.
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/CHANGELOG.md, 2026-08
removed_types := {"sbg1", "sbp1"}

# iops: what a type takes: at least, at most, and per GiB at most; `former` is the maximum of before
# the limits were raised, above which a region, an Outpost or an older driver may not go.
# https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html, 2026-08 (SDK ec2 v1.344.1);
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/cloud/cloud.go, 2026-08-19 (429e202)
iops := {
	"gp3": {"min": 3000, "max": 80000, "per_gib": 500, "former": 16000},
	"io1": {"min": 100, "max": 64000, "per_gib": 50},
	"io2": {"min": 100, "max": 256000, "per_gib": 1000},
}

# provisioned: the types that have no default and must be told their IOPS.
provisioned := {"io1", "io2"}

# default_iops: what gp3 has when nothing is said.
default_iops := 3000

# throughput: MiB/s that a type takes, and how many IOPS each of them needs.
# https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html, 2026-08 (SDK ec2 v1.344.1)
throughput := {"gp3": {"min": 125, "max": 2000, "former": 1000, "iops_each": 4}}

# without_iops, without_throughput: the types for which EC2 refuses the parameter.
# The same source; sent to EC2 since v1.50.2 and v1.51.1 of the driver (2025-10-21).
without_iops := types - object.keys(iops)

without_throughput := types - object.keys(throughput)

# sizes: GiB.
# https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html, 2026-08 (SDK ec2 v1.344.1)
sizes := {
	"gp2": {"min": 1, "max": 16384},
	"gp3": {"min": 1, "max": 65536},
	"io1": {"min": 4, "max": 16384},
	"io2": {"min": 4, "max": 65536},
	"sc1": {"min": 125, "max": 16384},
	"st1": {"min": 125, "max": 16384},
	"standard": {"min": 1, "max": 1024},
}

# initialization_rate: MiB/s at which a volume is filled from its snapshot.
# https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html, 2026-08 (SDK ec2 v1.344.1)
initialization_rate := {"min": 100, "max": 300}

# file_systems: what the driver formats a volume with.
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/constants.go, 2026-08-19 (429e202)
file_systems := {"ext3", "ext4", "ntfs", "xfs"}

# file_system_names: what the node service accepts or some driver once did. Only Linux runs a
# program of the name (mkfs.xfs), so that NTFS may be written in any case.
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/node.go, 2026-08-19 (429e202)
file_system_names := `^(ext2|ext3|ext4|xfs|(?i:ntfs)|)$`

# format_options: parameters about formatting (lower-case names) that a file system does not take.
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/constants.go, 2026-08-19 (429e202)
format_options := {
	"ext3": {"ext4bigalloc", "ext4clustersize", "ext4encryptionsupport"},
	"ntfs": {"blocksize", "bytesperinode", "ext4bigalloc", "ext4clustersize", "ext4encryptionsupport", "inodesize", "numberofinodes"},
	"xfs": {"bytesperinode", "ext4bigalloc", "ext4clustersize", "ext4encryptionsupport", "numberofinodes"},
}

# format_switches: those of them that do something only as the exact string "true".
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go, 2026-08-19 (429e202)
format_switches := {"ext4bigalloc", "ext4encryptionsupport"}

# reserved_tags, reserved_tag_prefixes: tags that the driver sets itself and refuses from a class.
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/validation.go, 2026-08-19 (429e202)
reserved_tags := {"CSIVolumeName", "CSIVolumeSnapshotName", "ebs.csi.aws.com/cluster-name"}

reserved_tag_prefixes := {"kubernetes.io", "ebs.csi.aws.com/"}

# template_fields: what the template in a tag's value can refer to.
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/util/template/template.go, 2026-08-19 (429e202)
template_fields := {"PVCName", "PVCNamespace", "PVName"}

# template_functions: the functions it can call: those of Go's text/template and the driver's own.
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/util/template/funcs.go, 2026-08-19 (429e202);
# https://pkg.go.dev/text/template, 2026-08
template_functions := {
	"and", "contains", "eq", "field", "ge", "gt", "index", "lastIndex", "le", "len", "lt", "ne", "not", "or",
	"print", "printf", "println", "slice", "substring", "toLower", "toUpper",
}

# template_disabled: the functions of text/template that the driver has taken away.
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/tagging.md, 2026-08-19 (429e202)
template_disabled := {"call", "html", "js", "urlquery"}

# template_words: words of the template language that are no functions.
# https://pkg.go.dev/text/template, 2026-08
template_words := {
	"block", "break", "continue", "define", "else", "end", "false", "if", "nil", "range", "template", "true", "with",
}

# topology_keys: the keys by which the driver places a volume, and those it labels a node with.
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/driver.go, 2026-08-19 (429e202)
topology_keys := {
	"kubernetes.io/os",
	"topology.ebs.csi.aws.com/account-id",
	"topology.ebs.csi.aws.com/outpost-id",
	"topology.ebs.csi.aws.com/partition",
	"topology.ebs.csi.aws.com/region",
	"topology.ebs.csi.aws.com/zone",
	"topology.k8s.aws/zone-id",
	"topology.kubernetes.io/zone",
}

# zone_keys: the keys whose values are names of availability zones. The last is the former name,
# which CSI migration still rewrites.
zone_keys := {
	"failure-domain.beta.kubernetes.io/zone",
	"topology.ebs.csi.aws.com/zone",
	"topology.kubernetes.io/zone",
}

# xfs_refuses: mount options that XFS does not know: those of ext4.
# https://www.kernel.org/doc/html/latest/admin-guide/xfs.html, 2026-08
xfs_refuses := `^(debug|data=.*|barrier=.*)$`

# former_zone_keys: the name of a zone's key before Kubernetes 1.17.
# https://kubernetes.io/docs/reference/labels-annotations-taints/, 2026-08
former_zone_keys := {"failure-domain.beta.kubernetes.io/zone"}

# format_values: the formatting options (lower-case names) that do something with any value.
# https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/pkg/driver/controller.go, 2026-08-19 (429e202)
format_values := {"blocksize", "bytesperinode", "ext4clustersize", "inodesize", "numberofinodes"}

# efs_modes: what the EFS driver provisions.
# https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/pkg/driver/controller.go, 2026-07-24 (a4fc676)
efs_modes := {"efs-ap", "s3files-ap"}

# efs_file_systems: what it takes for a file system; nothing but its own.
# https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/pkg/driver/node.go, 2026-07-24 (a4fc676)
efs_file_systems := {"", "efs", "s3files"}

# foreign_to_efs: parameters of EBS (lower-case names) that the EFS driver does not read, `fsType` aside.
# https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/parameters.md, 2026-07-24 (a4fc676)
foreign_to_efs := {
	"allowautoiopsincreaseonmodify", "allowautoiopspergbincrease", "blockexpress", "blocksize", "bytesperinode",
	"encrypted", "ext4bigalloc", "ext4clustersize", "inodesize", "iops", "iopspergb", "kmskeyid", "numberofinodes",
	"throughput", "type", "volumeinitializationrate",
}
