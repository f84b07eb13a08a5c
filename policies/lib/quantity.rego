# METADATA
# scope: package
# title: Kubernetes quantities
# related_resources:
#   - description: the quantity format
#     ref: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
package arthurlint.lib.quantity

multiples := {
	"": 1,
	"Ki": 1024,
	"Mi": 1048576,
	"Gi": 1073741824,
	"Ti": 1099511627776,
	"Pi": 1125899906842624,
	"k": 1000,
	"M": 1000000,
	"G": 1000000000,
	"T": 1000000000000,
	"P": 1000000000000000,
}

# bytes: the bytes that a known quantity stands for. Sub-units (m, u, n) and exbibytes have no answer.
bytes(x) := x if is_number(x)

bytes(x) := to_number(parts[0][1]) * multiples[parts[0][2]] if {
	is_string(x)
	parts := regex.find_all_string_submatch_n(`^\+?((?:0|[1-9][0-9]{0,17})(?:\.[0-9]+)?)(Ki|Mi|Gi|Ti|Pi|k|M|G|T|P|)$`, x, 1)
}

bytes(x) := to_number(trim_prefix(x, "+")) if {
	is_string(x)
	regex.match(`^\+?(0|[1-9][0-9]*)(\.[0-9]+)?[eE][+-]?[0-9]{1,2}$`, x)
}

# gib: the size in GiB, rounded up as the EBS CSI driver rounds a request.
gib(x) := ceil(bytes(x) / 1073741824)
