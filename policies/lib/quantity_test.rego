package arthurlint.lib.quantity_test

import data.arthurlint.lib.quantity

test_gib if {
	sizes := {
		"1Gi": 1, "100Gi": 100, "1.5Gi": 2, "+4Gi": 4, "1Ti": 1024, "0.5Ti": 512, "512Mi": 1, "1025Mi": 2, "1073741824": 1,
		"1073741825": 2, "100G": 94, "1T": 932, "5e9": 5, "1E10": 10, "1Pi": 1048576,
	}
	every text, gib in sizes {
		quantity.gib(text) == gib
	}
	quantity.gib(2147483648) == 2
}

test_no_quantity if {
	every x in ["", "Gi", "lots", "1 Gi", "1gi", "1GB", "-1Gi", "1m", "01Gi", null, true, {"$unknown": "X", "class": "ref"}] {
		not quantity.gib(x)
	}
}
