package suppress

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// grammar are comments and what is read from them: rules, until, reason, file-wide, or else the
// error and the text that it is about.
var grammar = []struct{ comment, want string }{
	{"# arthurlint:ignore r/x -- why", "[r/x]||why|false"},
	{"#arthurlint:ignore r/x -- why", "[r/x]||why|false"},
	{"#  \tarthurlint:ignore\tr/x  --  why not, really -- yes  ", "[r/x]||why not, really -- yes|false"},
	{"# arthurlint:ignore r/x,r/y -- why", "[r/x r/y]||why|false"},
	{"# arthurlint:ignore r/x, r/y ,r/z -- why", "[r/x r/y r/z]||why|false"},
	{"# arthurlint:ignore r/x until=2027-06-30 -- why", "[r/x]|2027-06-30|why|false"},
	{"# arthurlint:ignore-file r/x until=2027-06-30 -- why", "[r/x]|2027-06-30|why|true"},
	{"# arthurlint:ignore r/x", "[r/x]|||false"},
	{"# arthurlint:ignore r/x --", "[r/x]|||false"},
	{"# arthurlint:ignore r/x -- ", "[r/x]|||false"},
	{"# arthurlint:ignore r/x until=2027-06-30", "[r/x]|2027-06-30||false"},
	{"# arthurlint:ignore", `no rule is named; write "# arthurlint:ignore RULE -- reason" @ ignore`},
	{"# arthurlint:ignore-file  ", `no rule is named; write "# arthurlint:ignore-file RULE -- reason" @ ignore-file`},
	{"# arthurlint:ignore -- why", "the id of a rule is missing here @ --"},
	{"# arthurlint:ignore until=2027-06-30 -- why", "the id of a rule is missing here @ until=2027-06-30"},
	{"# arthurlint:ignore r/x, -- why", "the id of a rule is missing here @ --"},
	{"# arthurlint:ignore r/x,", "the id of a rule is missing here @ "},
	{"# arthurlint:ignore r/x,,r/y -- why", "the id of a rule is missing here @ ,"},
	{"# arthurlint:ignore r/* -- why", `"r/*" is a pattern; a comment names each rule by its id @ r/*`},
	{"# arthurlint:ignore r/x r/y -- why", `unexpected "r/y"; rules are separated by commas, and a reason follows "--" @ r/y`},
	{"# arthurlint:ignore r/x because -- why", `unexpected "because"; a reason follows "--" @ because`},
	{"# arthurlint:ignore r/x — why", `unexpected "—"; a reason follows "--" @ —`},
	{"# arthurlint:ignore r/x --why", `a blank belongs between "--" and the reason @ --why`},
	{"# arthurlint:ignore r/x until=2027-6-30 -- why", `until= takes a date, YYYY-MM-DD, this is "2027-6-30" @ until=2027-6-30`},
	{"# arthurlint:ignore r/x until=2027-02-30 -- why", `until= takes a date, YYYY-MM-DD, this is "2027-02-30" @ until=2027-02-30`},
	{"# arthurlint:ignore r/x until= -- why", `until= takes a date, YYYY-MM-DD, this is "" @ until=`},
	{"# arthurlint:ignore r/x until=2027-06-30 until=2027-07-30 -- why", "until= stands twice @ until=2027-07-30"},
	{"# arthurlint:ignore r/x until=2027-06-30, r/y -- why", `unexpected ","; rules stand before until= and the reason @ ,`},
	{"# arthurlint:ingore r/x -- why", `unknown word "ingore"; did you mean "ignore"? @ arthurlint:ingore`},
	{"# arthurlint:ignore-files r/x -- why", `unknown word "ignore-files"; did you mean "ignore-file"? @ arthurlint:ignore-files`},
	{"# arthurlint:disable r/x", `unknown word "disable"; did you mean "ignore"? @ arthurlint:disable`},
	{"# arthurlint: ignore r/x -- why", `no blank belongs between "arthurlint:" and "ignore" @ arthurlint: ignore`},
	{"# arthurlint:ignore=r/x -- why", `a blank belongs between "arthurlint:ignore" and the rule @ =`},
	{"# arthurlint-ignore r/x", `a suppression begins with "# arthurlint:ignore" @ arthurlint-ignore r/x`},
	{"# arthurlint:", "none"},
	{"# arthurlint: is quiet here", "none"},
	{"# arthurlint ignores this", "none"},
	{"# arthurlint-ignored", "none"},
	{"# nothing", "none"},
	{"#", "none"},
}

func TestGrammar(t *testing.T) {
	for _, test := range grammar {
		t.Run(test.comment, func(t *testing.T) {
			file, docs := sample(t, "a.yaml", "a: 1\n"+test.comment+"\nb: 1\n")
			got := "none"
			for _, d := range Scan(file, docs) {
				if d.Err != "" {
					got = fmt.Sprintf("%s @ %s", d.Err, file.Slice(d.ErrRange))
					continue
				}
				var ids []string
				for _, rule := range d.Rules {
					ids = append(ids, rule.ID)
				}
				until := ""
				if !d.Until.IsZero() {
					until = d.Until.Format(time.DateOnly)
				}
				got = fmt.Sprintf("%v|%s|%s|%v", ids, until, d.Reason, d.FileWide)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("directive (-want +got):\n%s", diff)
			}
		})
	}
}
