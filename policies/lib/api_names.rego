# METADATA
# scope: package
# title: API operations that are no actions
# description: |
#   Names of API operations, or of CLI commands, that people write as actions although IAM authorizes
#   the operation under another name: the name in lower case → the actions that are meant. None of
#   the names is an action.
# related_resources:
#   - description: permissions that the API operations of S3 need
#     ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
#   - description: actions of KMS
#     ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
package arthurlint.lib.api_names

# meant: the actions that are meant by the name of an API operation, "service:name" in lower case.
meant := {
	"kms:reencrypt": ["kms:ReEncryptFrom", "kms:ReEncryptTo"],
	"s3:completemultipartupload": ["s3:PutObject"],
	"s3:copyobject": ["s3:GetObject", "s3:PutObject"],
	"s3:createmultipartupload": ["s3:PutObject"],
	"s3:deletebucketcors": ["s3:PutBucketCORS"],
	"s3:deletebucketencryption": ["s3:PutEncryptionConfiguration"],
	"s3:deletebucketlifecycle": ["s3:PutLifecycleConfiguration"],
	"s3:deletebucketreplication": ["s3:PutReplicationConfiguration"],
	"s3:deletebuckettagging": ["s3:PutBucketTagging"],
	"s3:deleteobjects": ["s3:DeleteObject"],
	"s3:deletepublicaccessblock": ["s3:PutBucketPublicAccessBlock"],
	"s3:getbucketaccelerateconfiguration": ["s3:GetAccelerateConfiguration"],
	"s3:getbucketencryption": ["s3:GetEncryptionConfiguration"],
	"s3:getbucketinventoryconfiguration": ["s3:GetInventoryConfiguration"],
	"s3:getbucketlifecycle": ["s3:GetLifecycleConfiguration"],
	"s3:getbucketlifecycleconfiguration": ["s3:GetLifecycleConfiguration"],
	"s3:getbucketnotificationconfiguration": ["s3:GetBucketNotification"],
	"s3:getbucketreplication": ["s3:GetReplicationConfiguration"],
	"s3:getobjectlockconfiguration": ["s3:GetBucketObjectLockConfiguration"],
	"s3:getpublicaccessblock": ["s3:GetBucketPublicAccessBlock"],
	"s3:headbucket": ["s3:ListBucket"],
	"s3:headobject": ["s3:GetObject"],
	"s3:listbuckets": ["s3:ListAllMyBuckets"],
	"s3:listmultipartuploads": ["s3:ListBucketMultipartUploads"],
	"s3:listobjects": ["s3:ListBucket"],
	"s3:listobjectsv2": ["s3:ListBucket"],
	"s3:listobjectversions": ["s3:ListBucketVersions"],
	"s3:listparts": ["s3:ListMultipartUploadParts"],
	"s3:putbucketaccelerateconfiguration": ["s3:PutAccelerateConfiguration"],
	"s3:putbucketencryption": ["s3:PutEncryptionConfiguration"],
	"s3:putbucketinventoryconfiguration": ["s3:PutInventoryConfiguration"],
	"s3:putbucketlifecycle": ["s3:PutLifecycleConfiguration"],
	"s3:putbucketlifecycleconfiguration": ["s3:PutLifecycleConfiguration"],
	"s3:putbucketnotificationconfiguration": ["s3:PutBucketNotification"],
	"s3:putbucketreplication": ["s3:PutReplicationConfiguration"],
	"s3:putobjectlockconfiguration": ["s3:PutBucketObjectLockConfiguration"],
	"s3:putpublicaccessblock": ["s3:PutBucketPublicAccessBlock"],
	"s3:selectobjectcontent": ["s3:GetObject"],
	"s3:uploadpart": ["s3:PutObject"],
	"s3:uploadpartcopy": ["s3:GetObject", "s3:PutObject"],
}
