package main

import (
	"context"
	"encoding/json"
	"fmt"

	"google.golang.org/protobuf/proto"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/core"
	"github.com/flyteorg/flyte/flytepropeller/pkg/apis/flyteworkflow/v1alpha1"
	"github.com/flyteorg/flyte/flytepropeller/pkg/controller/executors"
	"github.com/flyteorg/flyte/flytepropeller/pkg/controller/nodes/interfaces"
	"github.com/flyteorg/flyte/flytestdlib/storage"
)

const nodeID = "n0"

// execution is a workflow with one task node. Between rounds it is JSON, as it is in etcd.
type execution struct {
	name  string
	state []byte
	// cacheKey is part of the key of the plugin's cache. With another one, the cache has no answer
	// of the agent, and asks for one at once.
	cacheKey int
}

func (p *propeller) create(ctx context.Context, r *request) (any, error) {
	template := &core.TaskTemplate{}
	if err := proto.Unmarshal(r.Template, template); err != nil {
		return nil, err
	}
	if err := p.resolve(ctx, template.GetType()); err != nil {
		return nil, err
	}
	state, err := json.Marshal(workflow(r.ID, template, r.Attempts))
	if err != nil {
		return nil, err
	}
	p.executions[r.ID] = &execution{name: r.ID, state: state}
	return map[string]any{}, nil
}

func workflow(name string, template *core.TaskTemplate, attempts int) *v1alpha1.FlyteWorkflow {
	taskID := "t"
	return &v1alpha1.FlyteWorkflow{
		ObjectMeta:   metav1.ObjectMeta{Name: name, Namespace: "p-d"},
		WorkflowMeta: &v1alpha1.WorkflowMeta{EventVersion: v1alpha1.EventVersion2},
		ExecutionID: v1alpha1.ExecutionID{WorkflowExecutionIdentifier: &core.WorkflowExecutionIdentifier{
			Project: "p", Domain: "d", Name: name}},
		WorkflowSpec: &v1alpha1.WorkflowSpec{
			ID: "w",
			Nodes: map[v1alpha1.NodeID]*v1alpha1.NodeSpec{
				v1alpha1.StartNodeID: {ID: v1alpha1.StartNodeID, Kind: v1alpha1.NodeKindStart},
				nodeID: {ID: nodeID, Kind: v1alpha1.NodeKindTask, TaskRef: &taskID,
					RetryStrategy: &v1alpha1.RetryStrategy{MinAttempts: &attempts}},
			},
			Connections: v1alpha1.Connections{
				Downstream: map[v1alpha1.NodeID][]v1alpha1.NodeID{v1alpha1.StartNodeID: {nodeID}},
				Upstream:   map[v1alpha1.NodeID][]v1alpha1.NodeID{nodeID: {v1alpha1.StartNodeID}},
			},
		},
		Tasks:           map[v1alpha1.TaskID]*v1alpha1.TaskSpec{taskID: {TaskTemplate: template}},
		SecurityContext: core.SecurityContext{RunAs: &core.Identity{}},
		Status: v1alpha1.WorkflowStatus{
			Phase:   v1alpha1.WorkflowPhaseRunning,
			DataDir: storage.DataReference("s3://bucket/metadata/" + name),
			NodeStatus: map[v1alpha1.NodeID]*v1alpha1.NodeStatus{
				v1alpha1.StartNodeID: {Phase: v1alpha1.NodePhaseSucceeded},
			},
		},
	}
}

// load reads the workflow as propeller does at the start of a round.
func (p *propeller) load(e *execution) (*v1alpha1.FlyteWorkflow, error) {
	w := &v1alpha1.FlyteWorkflow{}
	if err := json.Unmarshal(e.state, w); err != nil {
		return nil, err
	}
	w.DataReferenceConstructor = p.store
	w.Status.DataReferenceConstructor = p.store
	// The plugin's cache takes its keys from this name; events take theirs from ExecutionID.
	w.Name = fmt.Sprintf("%s-%d", e.name, e.cacheKey)
	return w, nil
}

func (p *propeller) evaluate(ctx context.Context, w *v1alpha1.FlyteWorkflow) (interfaces.NodeStatus, error) {
	execContext, lookup := visiting(w)
	return p.executor.RecursiveNodeHandler(ctx, execContext, w, lookup, w.StartNode())
}

// dropCached makes the plugin's cache forget the task, and poll for it no more.
func (p *propeller) dropCached(ctx context.Context, e *execution) error {
	w, err := p.load(e)
	if err != nil {
		return err
	}
	execContext, lookup := visiting(w)
	return p.executor.FinalizeHandler(ctx, execContext, w, lookup, w.StartNode())
}

// visiting returns what the executor needs to visit the nodes of a workflow.
func visiting(w *v1alpha1.FlyteWorkflow) (executors.ExecutionContext, executors.NodeLookup) {
	return executors.NewExecutionContext(w, w, w, nil, executors.InitializeControlFlow()),
		executors.NewNodeLookup(w, w.GetExecutionStatus(), w)
}
