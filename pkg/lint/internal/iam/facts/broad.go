package facts

import "github.com/arthurlint/arthurlint/pkg/lint/internal/iam"

// broadActions adds a row for every value of Action that is "*" or "s3:*".
func (a *actionFacts) broadActions(s *statement) {
	for i := range a.values[:len(s.Action.Values)] {
		v := &a.values[i]
		if !v.known || v.form != formAll && v.form != formService {
			continue
		}
		row := BroadAction{
			At: v.Path, Text: v.Text, Form: v.form.String(),
			Statement: s.Path, Effect: s.effect, Conditions: s.conditioned, Keys: s.keys,
		}
		if v.form == formService {
			row.Service = v.service.Prefix()
		}
		for k := range a.resources {
			if a.resources[k].everything() {
				row.Everywhere, row.EverywhereAt = true, a.resources[k].Path
				break
			}
		}
		a.out.BroadActions = append(a.out.BroadActions, row)
	}
}

// everything tells whether a value certainly matches every ARN, of one partition at least: an
// account is in one only.
func (r *resource) everything() bool {
	if r.every {
		return true
	}
	if !r.plain || r.fields[iam.ARNPrefix] != "arn" {
		return false
	}
	for i := iam.ARNService; i < r.count; i++ {
		if !stars(r.fields[i]) {
			return false
		}
	}
	return r.count > iam.ARNService || r.count == iam.ARNService && stars(r.fields[iam.ARNPartition])
}
