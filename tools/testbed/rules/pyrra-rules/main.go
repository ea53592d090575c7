// pyrra-rules prints the rules that Pyrra makes of the ServiceLevelObjectives on standard input, as promtool reads them.
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	monitoring "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1"
	"github.com/pyrra-dev/pyrra/kubernetes/api/v1alpha1"
	"github.com/pyrra-dev/pyrra/slo"
	"sigs.k8s.io/yaml"
)

func main() {
	if err := print(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func print(in io.Reader, out io.Writer) error {
	text, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	var spec monitoring.PrometheusRuleSpec
	for _, document := range bytes.Split(text, []byte("\n---\n")) {
		groups, err := groupsOf(document)
		if err != nil {
			return err
		}
		spec.Groups = append(spec.Groups, groups...)
	}
	printed, err := yaml.Marshal(spec)
	if err != nil {
		return err
	}
	_, err = out.Write(printed)
	return err
}

// groupsOf does what Pyrra's operator does with one objective: judges it, and makes its rules and the generic ones.
func groupsOf(document []byte) ([]monitoring.RuleGroup, error) {
	var declared v1alpha1.ServiceLevelObjective
	if err := yaml.UnmarshalStrict(document, &declared); err != nil {
		return nil, err
	}
	name := declared.GetName()
	if _, err := declared.ValidateCreate(context.Background(), &declared); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	objective, err := declared.Internal()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var groups []monitoring.RuleGroup
	for _, make := range []func(slo.GenerationOptions) (monitoring.RuleGroup, error){
		objective.IncreaseRules, objective.Burnrates, objective.GenericRules,
	} {
		group, err := make(slo.GenerationOptions{})
		if errors.Is(err, slo.ErrGroupingUnsupported) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		groups = append(groups, group)
	}
	return groups, nil
}
