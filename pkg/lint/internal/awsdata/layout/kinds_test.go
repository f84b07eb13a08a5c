package layout

import "testing"

func TestAccessLevels(t *testing.T) {
	for text, want := range map[string]AccessLevel{
		"List": List, "Read": Read, "Write": Write, "Tagging": Tagging, "Permissions management": PermissionsManagement,
		"Tagging, Write": Tagging, "Write, Permissions management": PermissionsManagement, "Permissions management, Write": PermissionsManagement,
	} {
		if got, err := ParseAccessLevel(text); got != want || err != nil {
			t.Errorf("%q: %s, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "write", "Write,,Read", "AccessLevel(0)"} {
		if got, err := ParseAccessLevel(text); err == nil {
			t.Errorf("%q: %s", text, got)
		}
	}
	if text := AccessLevel(9).String(); text != "AccessLevel(9)" {
		t.Error(text)
	}
}

func TestKeyTypes(t *testing.T) {
	for text, want := range map[string]KeyType{
		"String": String, "ARN": ARN, "Numeric": Numeric, "Date": Date, "Bool": Bool, "IPAddress": IPAddress, "Binary": Binary,
		"ArrayOfString": ArrayOf | String, "Numeric|Date": Date | Numeric, "ArrayOfString|ARN": ArrayOf | String | ARN,
	} {
		got, err := ParseKeyType(text)
		if got != want || err != nil {
			t.Errorf("%q: %s, %v", text, got, err)
		}
		if got.String() != text {
			t.Errorf("%q is written as %q", text, got)
		}
		if got.Multivalued() != (text[0] == 'A' && text[1] == 'r') {
			t.Errorf("%q is multivalued: %v", text, got.Multivalued())
		}
	}
	for _, text := range []string{"", "ArrayOf", "string", "String|", "ArrayOfArrayOfString"} {
		if got, err := ParseKeyType(text); err == nil {
			t.Errorf("%q: %s", text, got)
		}
	}
}
