package main

import (
	"context"

	"connectrpc.com/connect"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/structpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"schema.localhost/flyteidl2/common"
	"schema.localhost/flyteidl2/connector"
	"schema.localhost/flyteidl2/core"
	"schema.localhost/flyteidl2/task"
	"schema.localhost/flyteidl2/workflow"
	"schema.localhost/flyteidl2/workflow/workflowconnect"
)

type executor struct {
	events workflowconnect.EventsProxyServiceClient
}

// taskInfo is what a plugin tells the executor about a task, but for its phase.
type taskInfo struct {
	logs       []*core.TaskLog
	customInfo *structpb.Struct
}

// taskType is that of the task.
const taskType = "reporting"

// round creates a task with a connector, asks about it, and reports what the connector says.
func (e *executor) round(ctx context.Context, connection *grpc.ClientConn, r *request) (*answer, error) {
	action := &common.ActionIdentifier{}
	if err := proto.Unmarshal(r.ID, action); err != nil {
		return nil, err
	}
	client := connector.NewAsyncConnectorServiceClient(connection)
	created, err := client.CreateTask(ctx, &connector.CreateTaskRequest{
		Template:     &core.TaskTemplate{Type: taskType},
		OutputPrefix: r.Prefix,
	})
	if err != nil {
		return nil, err
	}
	said, err := client.GetTask(ctx, &connector.GetTaskRequest{
		TaskCategory: &connector.TaskCategory{Name: taskType},
		ResourceMeta: created.GetResourceMeta(),
		OutputPrefix: r.Prefix,
	})
	if err != nil {
		return nil, err
	}
	event := buildActionEvent(action, r.Prefix, phases[said.GetResource().GetPhase()], status(said.GetResource()))
	record := &workflow.RecordRequest{Events: []*workflow.ActionEvent{event}}
	if _, err := e.events.Record(ctx, connect.NewRequest(record)); err != nil {
		return nil, err
	}
	var a answer
	if a.Resource, err = proto.Marshal(said.GetResource()); err != nil {
		return nil, err
	}
	a.Event, err = proto.Marshal(event)
	return &a, err
}

// status follows Plugin.Status in flyteplugins/go/tasks/plugins/webapi/connector/plugin.go.
func status(resource *connector.Resource) *taskInfo {
	return &taskInfo{logs: resource.GetLogLinks(), customInfo: resource.GetCustomInfo()}
}

// buildActionEvent follows the function of this name in executor/pkg/controller/taskaction_controller.go.
// The plugin's version is always 0. The outputs follow outputRefs in the same file.
func buildActionEvent(id *common.ActionIdentifier, prefix string, phase common.ActionPhase, info *taskInfo) *workflow.ActionEvent {
	event := &workflow.ActionEvent{
		Id:           id,
		Attempt:      1,
		Phase:        phase,
		UpdatedTime:  timestamppb.Now(),
		ReportedTime: timestamppb.Now(),
		LogInfo:      info.logs,
		Outputs:      &task.OutputReferences{OutputUri: prefix + "/outputs.pb", ReportUri: prefix + "/report.html"},
	}
	setCustomInfo(event, info)
	return event
}

// phases follows phaseToActionPhase in the same file, for the phases of a connector.
var phases = map[core.TaskExecution_Phase]common.ActionPhase{
	core.TaskExecution_QUEUED:                common.ActionPhase_ACTION_PHASE_QUEUED,
	core.TaskExecution_WAITING_FOR_RESOURCES: common.ActionPhase_ACTION_PHASE_WAITING_FOR_RESOURCES,
	core.TaskExecution_INITIALIZING:          common.ActionPhase_ACTION_PHASE_INITIALIZING,
	core.TaskExecution_RUNNING:               common.ActionPhase_ACTION_PHASE_RUNNING,
	core.TaskExecution_SUCCEEDED:             common.ActionPhase_ACTION_PHASE_SUCCEEDED,
	core.TaskExecution_FAILED:                common.ActionPhase_ACTION_PHASE_FAILED,
	core.TaskExecution_RETRYABLE_FAILED:      common.ActionPhase_ACTION_PHASE_FAILED,
	core.TaskExecution_ABORTED:               common.ActionPhase_ACTION_PHASE_FAILED,
}
