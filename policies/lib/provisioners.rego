# METADATA
# scope: package
# title: Names of provisioners that are nearly those of AWS
# description: |
#   A provisioner's name is compared exactly, and nothing checks that a driver of that name is
#   installed. These predicates tell a name that was meant to be one of AWS's from one that is
#   another vendor's or a renamed driver's.
# related_resources:
#   - description: how the API server checks the name
#     ref: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/storage/validation/validation.go
package arthurlint.lib.provisioners

import data.arthurlint.lib
import data.arthurlint.lib.words

# aws: the provisioners of AWS.
aws := {
	"ebs.csi.aws.com",
	"ebs.csi.eks.amazonaws.com",
	"kubernetes.io/aws-ebs",
	"efs.csi.aws.com",
	"filecache.csi.aws.com",
	"fsx.csi.aws.com",
	"fsx.openzfs.csi.aws.com",
	"s3.csi.aws.com",
}

# mistaken: names of add-ons, charts and domains that are written for a provisioner, and the provisioner.
mistaken := {
	"aws-ebs": "ebs.csi.aws.com",
	"aws-ebs-csi-driver": "ebs.csi.aws.com",
	"aws-efs-csi-driver": "efs.csi.aws.com",
	"aws-fsx-csi-driver": "fsx.csi.aws.com",
	"ebs.csi.amazonaws.com": "ebs.csi.aws.com",
	"ebs.csi.aws": "ebs.csi.aws.com",
	"ebs.csi.eks.aws.com": "ebs.csi.eks.amazonaws.com",
	"efs.csi.amazonaws.com": "efs.csi.aws.com",
	"kubernetes.io/ebs": "ebs.csi.aws.com",
}

# certain: of those, the ones that can mean nothing else.
certain := {"aws-ebs-csi-driver", "ebs.csi.amazonaws.com"}

# others: near to a name of AWS, and in use for something else (the former EFS provisioner's name is free to choose).
others := {"kubernetes.io/aws-efs"}

# near: the provisioners of AWS that the name, a known string, was probably meant to be; none where it is one, or another's.
near(name) := set() if {
	name in aws
} else := set() if {
	lower(trim_space(name)) in others
} else := {lower(trim_space(name))} if {
	lower(trim_space(name)) in aws
} else := {mistaken[lower(trim_space(name))]} if {
	mistaken[lower(trim_space(name))]
} else := set() if {
	# A driver can be installed under a name of one's own: a digit tells it apart from a slip.
	regex.match(`[0-9]`, name)
} else := one if {
	one := {known | some known in aws; words.within_one(lower(trim_space(name)), known)}
	count(one) > 0
} else := {known | some known in aws; words.within_two(lower(trim_space(name)), known)} if {
	contains(lower(name), "aws")
} else := set()

# near_miss: the name, a known string, is nearly one of AWS's.
near_miss(name) if {
	lib.text(name)
	count(near(name)) > 0
}

# foreign: the name, a known string, is not nearly one of AWS's.
foreign(name) if {
	lib.text(name)
	count(near(name)) == 0
}

# intended: the provisioner that the name certainly stands for: it differs in case or white space, or cannot mean anything else.
intended(name) := known if {
	known := lower(trim_space(name))
	known in aws
	name != known
}

intended(name) := mistaken[known] if {
	known := lower(trim_space(name))
	known in certain
}
