package generate

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"
)

const rowSource = `package facts

// Facts are all relations.
type Facts struct {
	// Grants has rows.
	Grants []Grant ` + "`json:\"grants\"`" + `
	Owner *Owner ` + "`json:\"owner\"`" + `
}

// Grant is an action that a statement names. It says
// more:
//   - this,
//   - and that.
type Grant struct {
	// At leads to the value of Action, Text is it.
	At []any ` + "`json:\"at\"`" + `
	Text string ` + "`json:\"text\"`" + `
	// Action is the action. Parts are its pieces.
	Action string ` + "`json:\"action\"`" + `
	Parts []Part ` + "`json:\"parts\"`" + `
}

// Part is a piece.
type Part struct {
	// Lead is how long it is; Sure tells.
	Lead int ` + "`json:\"lead\"`" + `
	Sure bool ` + "`json:\"sure\"`" + `
}

// Owner is an owner.
type Owner struct {
	// Names are its names.
	Names []string ` + "`json:\"names\"`" + `
}

type hidden struct{ a int }
`

func TestFactsPage(t *testing.T) {
	types, err := factTypes(fstest.MapFS{"rows.go": {Data: []byte(rowSource)}})
	if err != nil {
		t.Fatal(err)
	}
	page := string(factsPage(types))
	for _, want := range []string{
		"## grants\n\nA row is an action that a statement names. It says more:\n- this,\n- and that.\n\n",
		"- `at` (path), `text` (string): `at` leads to the value of Action, `text` is it.\n",
		"- `action` (string), `parts` (list of Part): `action` is the action. `parts` are its pieces.\n",
		"## owner\n\nA row is an owner.\n\n- `names` (list of string): `names` are its names.\n",
		"# Parts of rows\n\n## Part\n\nIt is a piece.\n\n- `lead` (number), `sure` (true): `lead` is how long it is; `sure` tells.\n",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q:\n%s", want, page)
		}
	}
	if strings.Contains(page, "hidden") {
		t.Error("the page shows what is not exported")
	}
	schema, err := factsSchema(types)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"$ref": "#/$defs/Grant"`, `"const": true`, `"$ref": "#/$defs/path"`, `"$ref": "#/$defs/placeholder"`} {
		if !strings.Contains(string(schema), want) {
			t.Errorf("the schema lacks %s", want)
		}
	}
}

func TestFactTypesRefuse(t *testing.T) {
	for name, text := range map[string]string{
		"no facts":  "package facts\n",
		"no tag":    "package facts\n\ntype Facts struct{ A int }\n",
		"two names": "package facts\n\ntype Facts struct{ A, B int `json:\"a\"` }\n",
	} {
		if _, err := factTypes(fstest.MapFS{"rows.go": {Data: []byte(text)}}); !errors.Is(err, errFactTypes) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := factTypes(fstest.MapFS{}); !errors.Is(err, errFactTypes) {
		t.Errorf("an empty folder: %v", err)
	}
}
