package lint

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/arthurlint/arthurlint/pkg/lint/internal/extract"
	"github.com/arthurlint/arthurlint/pkg/lint/internal/policy"
	"github.com/arthurlint/arthurlint/pkg/lint/source"
)

// Inputs are exactly what document rules see of the targets, a JSON object a document, in order;
// docs/input.schema.json describes them. What cannot be read is an error, told with the rest.
func (l *Linter) Inputs(ctx context.Context, targets []string) ([]json.RawMessage, []error) {
	var out []json.RawMessage
	errs := l.eachDocument(ctx, targets, func(engine *policy.Engine, doc *extract.Document) error {
		text, err := inputJSON(engine, doc)
		if err == nil {
			out = append(out, text)
		}
		return err
	})
	return out, errs
}

// eachDocument visits the documents of the targets in order, and gives the errors of reading and of
// the visits.
func (l *Linter) eachDocument(ctx context.Context, targets []string, visit func(*policy.Engine, *extract.Document) error) []error {
	var errs []error
	r := &run{linter: l, seen: map[string]bool{}}
	r.targets(ctx, targets, func(j job) bool {
		docs, engine, err := l.documents(j)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", j.Path, err))
		}
		for _, doc := range docs {
			if err := visit(engine, doc); err != nil {
				errs = append(errs, fmt.Errorf("%s: %w", j.Path, err))
			}
		}
		return true
	})
	for _, failure := range r.listing.failures {
		errs = append(errs, fmt.Errorf("%w: %s", errList, failure.Message))
	}
	return errs
}

func inputJSON(engine *policy.Engine, doc *extract.Document) (json.RawMessage, error) {
	value, err := ast.JSON(engine.Input(doc))
	if err != nil {
		return nil, fmt.Errorf("encode a document: %w", err)
	}
	text, err := json.Marshal(value)
	if err != nil {
		return nil, fmt.Errorf("encode a document: %w", err)
	}
	return text, nil
}

// documents reads the documents of one file, and gives the engine that judges them.
func (l *Linter) documents(j job) ([]*extract.Document, *policy.Engine, error) {
	res := &result{job: j, project: l.projects.of(j)}
	if res.project.err != nil {
		return nil, nil, res.project.err
	}
	res.path = res.project.relative(j)
	data, err := l.read(j, res.project)
	if err != nil {
		return nil, nil, err
	}
	if !j.Named && !res.project.filter.May(data) {
		return nil, nil, nil
	}
	file, err := source.New(j.Path, data)
	if err != nil {
		return nil, nil, fmt.Errorf("read a file: %w", err)
	}
	return l.extract(res, file, false).Documents, res.project.engine, nil
}

// reread reads the documents of a file again that was handled before.
func (l *Linter) reread(res *result) ([]*extract.Document, error) {
	data := res.data
	if data == nil {
		var err error
		if data, err = l.read(res.job, res.project); err != nil {
			return nil, err
		}
	}
	file, err := source.New(res.job.Path, data)
	if err != nil {
		return nil, fmt.Errorf("read a file: %w", err)
	}
	return l.extract(res, file, len(res.declared) > 0).Documents, nil
}
