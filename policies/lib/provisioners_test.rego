package arthurlint.lib.provisioners_test

import data.arthurlint.lib.provisioners

test_near if {
	provisioners.near("aws-ebs-csi-driver") == {"ebs.csi.aws.com"}
	provisioners.near("EBS.csi.aws.com ") == {"ebs.csi.aws.com"}
	provisioners.near("ebs.csi.eks.aws.com") == {"ebs.csi.eks.amazonaws.com"}
	provisioners.near("ecs.csi.aws.com") == {"ebs.csi.aws.com", "efs.csi.aws.com"}
	provisioners.near("kubernetes.io/aws-ebs") == set()
	provisioners.near("kubernetes.io/aws-efs") == set()
	provisioners.near("ebs2.csi.aws.com") == set()
	provisioners.near("ebs.csi.ali.com") == set()
}

test_near_miss_and_foreign_exclude_each_other if {
	provisioners.near_miss("ebs.csi.aws.con")
	not provisioners.foreign("ebs.csi.aws.con")
	provisioners.foreign("rancher.io/local-path")
	not provisioners.near_miss("rancher.io/local-path")
	every x in [null, 1, {"$unknown": "X", "class": "ref"}, {"$parts": ["ebs", {"$unknown": "X", "class": "ref"}]}] {
		not provisioners.near_miss(x)
		not provisioners.foreign(x)
	}
}

test_intended if {
	provisioners.intended("Ebs.csi.aws.com") == "ebs.csi.aws.com"
	provisioners.intended("ebs.csi.amazonaws.com") == "ebs.csi.aws.com"
	not provisioners.intended("ebs.csi.aws.com")
	not provisioners.intended("ebs.csi.aws.con")
	not provisioners.intended("aws-ebs")
}
