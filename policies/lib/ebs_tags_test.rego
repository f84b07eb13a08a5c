package arthurlint.lib.ebs_tags_test

import data.arthurlint.lib.ebs_tags as tags
import data.arthurlint.lib.testing

unknown := {"$unknown": "X", "class": "ref"}

class(parameters) := testing.storageclass({"parameters": parameters})

test_tags if {
	parameters := {"tagSpecification_1": "a=b=c", "tagSpecification_2": unknown, "tagSpecification_3": "d", "tagSpecification_4": "", "type": "e=f"}
	tags.tags == {{"key": "tagSpecification_1", "tag": "a", "text": "b=c"}} with input as class(parameters)
	tags.bare == {{"key": "tagSpecification_3", "value": "d"}} with input as class(parameters)
}

test_misspelled if {
	parameters := {"tagspecification_1": unknown, "tagSpecification_2": "a=b", "tags": "a=b"}
	tags.misspelled == {"tagspecification_1"} with input as class(parameters)
	tags.spelled("tagspecification_1") == "tagSpecification_1" with input as class(parameters)
	not tags.spelled("tagspecification_2") with input as class(parameters)
	not tags.spelled("tagspecification_1") with input as testing.opened(class(parameters), ["/parameters"])
}

test_reserved if {
	tags.reserved("CSIVolumeName") == "the driver sets that tag itself"
	every tag in ["kubernetes.io/x", "kubernetes.iox", "ebs.csi.aws.com/x", "ebs.csi.aws.com/cluster-name"] {
		tags.reserved(tag)
	}
	every tag in ["csivolumename", "app.kubernetes.io/name", "ebs.csi.aws.com", "Name"] {
		not tags.reserved(tag)
	}
}

test_sound_templates if {
	every text in [
		"plain",
		"}}",
		"{{ .PVCName }}",
		"{{.PVName}}",
		"{{- .PVCNamespace -}}",
		`{{ .PVCNamespace | field "-" 2 | toUpper }}`,
		`{{ if eq .PVCNamespace "prod" }}a{{ else }}b{{ end }}`,
		`{{ printf "%s | lower" .PVCName }}`,
		"{{ (toLower .PVCName) | len }}",
		"{{ with .PVCName }}{{ .PVCOther }}{{ end }}",
		"{{ .Values.team | lower }}",
		"{{ team_name }}",
		"{{ .Namespace }}",
		"{{/* a note */}}",
	] {
		not tags.flaw(text)
	}
}

test_flaws if {
	flaws := {
		"{{ .PVCName": "{{ is never closed",
		"{{ .PVCName }": "{{ is never closed",
		"{{ .PVCName }} {{": "{{ is never closed",
		"{{ .PVCname }}": "the template has no .PVCname, only .PVCName, .PVCNamespace and .PVName",
		"{{ .PVC.Name }}": "the template has no .PVC, only .PVCName, .PVCNamespace and .PVName",
		"{{ .VolumeSnapshotName }}": "the template has no .VolumeSnapshotName, only .PVCName, .PVCNamespace and .PVName",
		"{{ .PVCName | lower }}": "the template has no function lower",
		"{{ upper .PVCName }}": "the template has no function upper",
		"{{ .PVCName | js }}": "the driver has disabled the function js",
		"{{ PVCNamespace }}": "PVCNamespace lacks its dot, write .PVCNamespace",
	}
	every text, message in flaws {
		tags.flaw(text) == message
	}
}
