// argo-lint judges files as Argo does: workflows like `argo lint --offline`, sensors like their controller, and event
// sources by their fields.
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"

	events "github.com/argoproj/argo-events/pkg/apis/events/v1alpha1"
	"github.com/argoproj/argo-events/pkg/reconciler/sensor"
	"github.com/argoproj/argo-workflows/v4/cmd/argo/lint"
	"github.com/argoproj/argo-workflows/v4/pkg/apiclient"
	"github.com/argoproj/argo-workflows/v4/util/logging"
	"sigs.k8s.io/yaml"
)

func main() {
	files := os.Args[1:]
	if len(files) == 0 {
		fmt.Fprintln(os.Stderr, "usage: argo-lint FILE...")
		os.Exit(2)
	}
	if err := errors.Join(lintWorkflows(files), lintEvents(files)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// lintWorkflows does what `argo lint --offline` does: references are looked for in the same files.
func lintWorkflows(files []string) error {
	ctx := logging.WithLogger(context.Background(), logging.NewSlogLogger(logging.Error, logging.Text))
	ctx, client, err := apiclient.NewClientFromOptsWithContext(ctx, apiclient.Opts{Offline: true, OfflineFiles: files})
	if err != nil {
		return err
	}
	templates, err := client.NewWorkflowTemplateServiceClient()
	if err != nil {
		return err
	}
	clients := lint.ServiceClients{WorkflowsClient: client.NewWorkflowServiceClient(ctx), WorkflowTemplatesClient: templates}
	results, err := lint.Lint(ctx, &lint.LintOptions{Files: files, Strict: true, DefaultNamespace: "default", ServiceClients: clients})
	if err != nil {
		return err
	}
	if !results.Success {
		return errors.New(results.Msg())
	}
	return nil
}

func lintEvents(files []string) error {
	var problems []error
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		for _, document := range bytes.Split(text, []byte("\n---\n")) {
			problems = append(problems, lintEvent(document))
		}
	}
	return errors.Join(problems...)
}

// lintEvent judges a sensor as its controller does before it starts anything, a source by its fields, and nothing else.
func lintEvent(document []byte) error {
	var object struct {
		Kind     string `json:"kind"`
		Metadata struct {
			Name string `json:"name"`
		} `json:"metadata"`
	}
	if err := yaml.Unmarshal(document, &object); err != nil {
		return err
	}
	var err error
	switch object.Kind {
	case "Sensor":
		err = judge(document, func(one *events.Sensor) error { return sensor.ValidateSensor(one, jetStream) })
	case "EventSource":
		err = judge(document, events.ValidateEventSource)
	}
	if err != nil {
		return fmt.Errorf("in %q (%s): %w", object.Metadata.Name, object.Kind, err)
	}
	return nil
}

// jetStream is the only kind of bus that the platform has.
var jetStream = &events.EventBus{Spec: events.EventBusSpec{JetStream: &events.JetStreamBus{}}}

func judge[Kind any](document []byte, by func(*Kind) error) error {
	var object Kind
	if err := yaml.UnmarshalStrict(document, &object); err != nil {
		return err
	}
	return by(&object)
}
