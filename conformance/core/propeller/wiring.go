package main

import (
	"context"
	"fmt"

	"github.com/flyteorg/flyte/flyteplugins/go/tasks/pluginmachinery/catalog"
	"github.com/flyteorg/flyte/flytepropeller/pkg/apis/flyteworkflow/v1alpha1"
	"github.com/flyteorg/flyte/flytepropeller/pkg/controller/nodes/interfaces"
	"github.com/flyteorg/flyte/flytestdlib/promutils"
)

// handlers are those of the two kinds of nodes that a workflow has here.
type handlers struct{ task, start interfaces.NodeHandler }

func (h handlers) GetHandler(kind v1alpha1.NodeKind) (interfaces.NodeHandler, error) {
	switch kind {
	case v1alpha1.NodeKindTask:
		return h.task, nil
	case v1alpha1.NodeKindStart:
		return h.start, nil
	}
	return nil, fmt.Errorf("no handler for nodes of kind %q", kind)
}

func (h handlers) Setup(context.Context, interfaces.Node, interfaces.SetupContext) error { return nil }

// setup is what a handler is set up with. Nothing has to be put back into a queue here.
type setup struct{ scope promutils.Scope }

func (s setup) EnqueueOwner() func(string)    { return func(string) {} }
func (s setup) OwnerKind() string             { return "flyteworkflow" }
func (s setup) MetricsScope() promutils.Scope { return s.scope }

// noCatalog is never called: the tasks do not ask for caching.
type noCatalog struct{ catalog.Client }
