# Written by `nox -s generate` from flyteidl/service/admin.proto. Do not edit.
"""Clients and servers of the services of flyteidl/service/admin.proto."""

import grpc

import flyte_agent_stubs.flyteidl.admin.common_pb2
import flyte_agent_stubs.flyteidl.admin.description_entity_pb2
import flyte_agent_stubs.flyteidl.admin.event_pb2
import flyte_agent_stubs.flyteidl.admin.execution_pb2
import flyte_agent_stubs.flyteidl.admin.launch_plan_pb2
import flyte_agent_stubs.flyteidl.admin.matchable_resource_pb2
import flyte_agent_stubs.flyteidl.admin.node_execution_pb2
import flyte_agent_stubs.flyteidl.admin.project_attributes_pb2
import flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2
import flyte_agent_stubs.flyteidl.admin.project_pb2
import flyte_agent_stubs.flyteidl.admin.task_execution_pb2
import flyte_agent_stubs.flyteidl.admin.task_pb2
import flyte_agent_stubs.flyteidl.admin.version_pb2
import flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2
import flyte_agent_stubs.flyteidl.admin.workflow_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class AdminServiceStub:
    """Client of flyteidl.service.AdminService over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateTask = channel.unary_unary(
            "/flyteidl.service.AdminService/CreateTask",
            request_serializer=flyte_agent_stubs.flyteidl.admin.task_pb2.TaskCreateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.task_pb2.TaskCreateResponse.FromString,
        )
        self.GetTask = channel.unary_unary(
            "/flyteidl.service.AdminService/GetTask",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ObjectGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.task_pb2.Task.FromString,
        )
        self.ListTaskIds = channel.unary_unary(
            "/flyteidl.service.AdminService/ListTaskIds",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierList.FromString,
        )
        self.ListTasks = channel.unary_unary(
            "/flyteidl.service.AdminService/ListTasks",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ResourceListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.task_pb2.TaskList.FromString,
        )
        self.CreateWorkflow = channel.unary_unary(
            "/flyteidl.service.AdminService/CreateWorkflow",
            request_serializer=flyte_agent_stubs.flyteidl.admin.workflow_pb2.WorkflowCreateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.workflow_pb2.WorkflowCreateResponse.FromString,
        )
        self.GetWorkflow = channel.unary_unary(
            "/flyteidl.service.AdminService/GetWorkflow",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ObjectGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.workflow_pb2.Workflow.FromString,
        )
        self.ListWorkflowIds = channel.unary_unary(
            "/flyteidl.service.AdminService/ListWorkflowIds",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierList.FromString,
        )
        self.ListWorkflows = channel.unary_unary(
            "/flyteidl.service.AdminService/ListWorkflows",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ResourceListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.workflow_pb2.WorkflowList.FromString,
        )
        self.CreateLaunchPlan = channel.unary_unary(
            "/flyteidl.service.AdminService/CreateLaunchPlan",
            request_serializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanCreateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanCreateResponse.FromString,
        )
        self.GetLaunchPlan = channel.unary_unary(
            "/flyteidl.service.AdminService/GetLaunchPlan",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ObjectGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlan.FromString,
        )
        self.GetActiveLaunchPlan = channel.unary_unary(
            "/flyteidl.service.AdminService/GetActiveLaunchPlan",
            request_serializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.ActiveLaunchPlanRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlan.FromString,
        )
        self.ListActiveLaunchPlans = channel.unary_unary(
            "/flyteidl.service.AdminService/ListActiveLaunchPlans",
            request_serializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.ActiveLaunchPlanListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanList.FromString,
        )
        self.ListLaunchPlanIds = channel.unary_unary(
            "/flyteidl.service.AdminService/ListLaunchPlanIds",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierList.FromString,
        )
        self.ListLaunchPlans = channel.unary_unary(
            "/flyteidl.service.AdminService/ListLaunchPlans",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ResourceListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanList.FromString,
        )
        self.UpdateLaunchPlan = channel.unary_unary(
            "/flyteidl.service.AdminService/UpdateLaunchPlan",
            request_serializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanUpdateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanUpdateResponse.FromString,
        )
        self.CreateExecution = channel.unary_unary(
            "/flyteidl.service.AdminService/CreateExecution",
            request_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionCreateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionCreateResponse.FromString,
        )
        self.RelaunchExecution = channel.unary_unary(
            "/flyteidl.service.AdminService/RelaunchExecution",
            request_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionRelaunchRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionCreateResponse.FromString,
        )
        self.RecoverExecution = channel.unary_unary(
            "/flyteidl.service.AdminService/RecoverExecution",
            request_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionRecoverRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionCreateResponse.FromString,
        )
        self.GetExecution = channel.unary_unary(
            "/flyteidl.service.AdminService/GetExecution",
            request_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.WorkflowExecutionGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.Execution.FromString,
        )
        self.UpdateExecution = channel.unary_unary(
            "/flyteidl.service.AdminService/UpdateExecution",
            request_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionUpdateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionUpdateResponse.FromString,
        )
        self.GetExecutionData = channel.unary_unary(
            "/flyteidl.service.AdminService/GetExecutionData",
            request_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.WorkflowExecutionGetDataRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.WorkflowExecutionGetDataResponse.FromString,
        )
        self.ListExecutions = channel.unary_unary(
            "/flyteidl.service.AdminService/ListExecutions",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ResourceListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionList.FromString,
        )
        self.TerminateExecution = channel.unary_unary(
            "/flyteidl.service.AdminService/TerminateExecution",
            request_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionTerminateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionTerminateResponse.FromString,
        )
        self.GetNodeExecution = channel.unary_unary(
            "/flyteidl.service.AdminService/GetNodeExecution",
            request_serializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecution.FromString,
        )
        self.GetDynamicNodeWorkflow = channel.unary_unary(
            "/flyteidl.service.AdminService/GetDynamicNodeWorkflow",
            request_serializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.GetDynamicNodeWorkflowRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.DynamicNodeWorkflowResponse.FromString,
        )
        self.ListNodeExecutions = channel.unary_unary(
            "/flyteidl.service.AdminService/ListNodeExecutions",
            request_serializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionList.FromString,
        )
        self.ListNodeExecutionsForTask = channel.unary_unary(
            "/flyteidl.service.AdminService/ListNodeExecutionsForTask",
            request_serializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionForTaskListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionList.FromString,
        )
        self.GetNodeExecutionData = channel.unary_unary(
            "/flyteidl.service.AdminService/GetNodeExecutionData",
            request_serializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionGetDataRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionGetDataResponse.FromString,
        )
        self.RegisterProject = channel.unary_unary(
            "/flyteidl.service.AdminService/RegisterProject",
            request_serializer=flyte_agent_stubs.flyteidl.admin.project_pb2.ProjectRegisterRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.project_pb2.ProjectRegisterResponse.FromString,
        )
        self.UpdateProject = channel.unary_unary(
            "/flyteidl.service.AdminService/UpdateProject",
            request_serializer=flyte_agent_stubs.flyteidl.admin.project_pb2.Project.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.project_pb2.ProjectUpdateResponse.FromString,
        )
        self.GetProject = channel.unary_unary(
            "/flyteidl.service.AdminService/GetProject",
            request_serializer=flyte_agent_stubs.flyteidl.admin.project_pb2.ProjectGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.project_pb2.Project.FromString,
        )
        self.ListProjects = channel.unary_unary(
            "/flyteidl.service.AdminService/ListProjects",
            request_serializer=flyte_agent_stubs.flyteidl.admin.project_pb2.ProjectListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.project_pb2.Projects.FromString,
        )
        self.GetDomains = channel.unary_unary(
            "/flyteidl.service.AdminService/GetDomains",
            request_serializer=flyte_agent_stubs.flyteidl.admin.project_pb2.GetDomainRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.project_pb2.GetDomainsResponse.FromString,
        )
        self.CreateWorkflowEvent = channel.unary_unary(
            "/flyteidl.service.AdminService/CreateWorkflowEvent",
            request_serializer=flyte_agent_stubs.flyteidl.admin.event_pb2.WorkflowExecutionEventRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.event_pb2.WorkflowExecutionEventResponse.FromString,
        )
        self.CreateNodeEvent = channel.unary_unary(
            "/flyteidl.service.AdminService/CreateNodeEvent",
            request_serializer=flyte_agent_stubs.flyteidl.admin.event_pb2.NodeExecutionEventRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.event_pb2.NodeExecutionEventResponse.FromString,
        )
        self.CreateTaskEvent = channel.unary_unary(
            "/flyteidl.service.AdminService/CreateTaskEvent",
            request_serializer=flyte_agent_stubs.flyteidl.admin.event_pb2.TaskExecutionEventRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.event_pb2.TaskExecutionEventResponse.FromString,
        )
        self.GetTaskExecution = channel.unary_unary(
            "/flyteidl.service.AdminService/GetTaskExecution",
            request_serializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecutionGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecution.FromString,
        )
        self.ListTaskExecutions = channel.unary_unary(
            "/flyteidl.service.AdminService/ListTaskExecutions",
            request_serializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecutionListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecutionList.FromString,
        )
        self.GetTaskExecutionData = channel.unary_unary(
            "/flyteidl.service.AdminService/GetTaskExecutionData",
            request_serializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecutionGetDataRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecutionGetDataResponse.FromString,
        )
        self.UpdateProjectDomainAttributes = channel.unary_unary(
            "/flyteidl.service.AdminService/UpdateProjectDomainAttributes",
            request_serializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesUpdateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesUpdateResponse.FromString,
        )
        self.GetProjectDomainAttributes = channel.unary_unary(
            "/flyteidl.service.AdminService/GetProjectDomainAttributes",
            request_serializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesGetResponse.FromString,
        )
        self.DeleteProjectDomainAttributes = channel.unary_unary(
            "/flyteidl.service.AdminService/DeleteProjectDomainAttributes",
            request_serializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesDeleteRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesDeleteResponse.FromString,
        )
        self.UpdateProjectAttributes = channel.unary_unary(
            "/flyteidl.service.AdminService/UpdateProjectAttributes",
            request_serializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesUpdateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesUpdateResponse.FromString,
        )
        self.GetProjectAttributes = channel.unary_unary(
            "/flyteidl.service.AdminService/GetProjectAttributes",
            request_serializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesGetResponse.FromString,
        )
        self.DeleteProjectAttributes = channel.unary_unary(
            "/flyteidl.service.AdminService/DeleteProjectAttributes",
            request_serializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesDeleteRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesDeleteResponse.FromString,
        )
        self.UpdateWorkflowAttributes = channel.unary_unary(
            "/flyteidl.service.AdminService/UpdateWorkflowAttributes",
            request_serializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesUpdateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesUpdateResponse.FromString,
        )
        self.GetWorkflowAttributes = channel.unary_unary(
            "/flyteidl.service.AdminService/GetWorkflowAttributes",
            request_serializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesGetResponse.FromString,
        )
        self.DeleteWorkflowAttributes = channel.unary_unary(
            "/flyteidl.service.AdminService/DeleteWorkflowAttributes",
            request_serializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesDeleteRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesDeleteResponse.FromString,
        )
        self.ListMatchableAttributes = channel.unary_unary(
            "/flyteidl.service.AdminService/ListMatchableAttributes",
            request_serializer=flyte_agent_stubs.flyteidl.admin.matchable_resource_pb2.ListMatchableAttributesRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.matchable_resource_pb2.ListMatchableAttributesResponse.FromString,
        )
        self.ListNamedEntities = channel.unary_unary(
            "/flyteidl.service.AdminService/ListNamedEntities",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityList.FromString,
        )
        self.GetNamedEntity = channel.unary_unary(
            "/flyteidl.service.AdminService/GetNamedEntity",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntity.FromString,
        )
        self.UpdateNamedEntity = channel.unary_unary(
            "/flyteidl.service.AdminService/UpdateNamedEntity",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityUpdateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityUpdateResponse.FromString,
        )
        self.GetVersion = channel.unary_unary(
            "/flyteidl.service.AdminService/GetVersion",
            request_serializer=flyte_agent_stubs.flyteidl.admin.version_pb2.GetVersionRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.version_pb2.GetVersionResponse.FromString,
        )
        self.GetDescriptionEntity = channel.unary_unary(
            "/flyteidl.service.AdminService/GetDescriptionEntity",
            request_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ObjectGetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.description_entity_pb2.DescriptionEntity.FromString,
        )
        self.ListDescriptionEntities = channel.unary_unary(
            "/flyteidl.service.AdminService/ListDescriptionEntities",
            request_serializer=flyte_agent_stubs.flyteidl.admin.description_entity_pb2.DescriptionEntityListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.description_entity_pb2.DescriptionEntityList.FromString,
        )
        self.GetExecutionMetrics = channel.unary_unary(
            "/flyteidl.service.AdminService/GetExecutionMetrics",
            request_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.WorkflowExecutionGetMetricsRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.WorkflowExecutionGetMetricsResponse.FromString,
        )


class AdminServiceServicer:
    """Server of flyteidl.service.AdminService; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/CreateTask is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/CreateTask is not implemented")

    def GetTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetTask is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/GetTask is not implemented")

    def ListTaskIds(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/ListTaskIds is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/ListTaskIds is not implemented")

    def ListTasks(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/ListTasks is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/ListTasks is not implemented")

    def CreateWorkflow(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/CreateWorkflow is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/CreateWorkflow is not implemented"
        )

    def GetWorkflow(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetWorkflow is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/GetWorkflow is not implemented")

    def ListWorkflowIds(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/ListWorkflowIds is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/ListWorkflowIds is not implemented"
        )

    def ListWorkflows(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/ListWorkflows is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/ListWorkflows is not implemented")

    def CreateLaunchPlan(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/CreateLaunchPlan is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/CreateLaunchPlan is not implemented"
        )

    def GetLaunchPlan(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetLaunchPlan is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/GetLaunchPlan is not implemented")

    def GetActiveLaunchPlan(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetActiveLaunchPlan is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetActiveLaunchPlan is not implemented"
        )

    def ListActiveLaunchPlans(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/ListActiveLaunchPlans is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/ListActiveLaunchPlans is not implemented"
        )

    def ListLaunchPlanIds(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/ListLaunchPlanIds is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/ListLaunchPlanIds is not implemented"
        )

    def ListLaunchPlans(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/ListLaunchPlans is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/ListLaunchPlans is not implemented"
        )

    def UpdateLaunchPlan(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/UpdateLaunchPlan is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/UpdateLaunchPlan is not implemented"
        )

    def CreateExecution(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/CreateExecution is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/CreateExecution is not implemented"
        )

    def RelaunchExecution(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/RelaunchExecution is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/RelaunchExecution is not implemented"
        )

    def RecoverExecution(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/RecoverExecution is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/RecoverExecution is not implemented"
        )

    def GetExecution(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetExecution is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/GetExecution is not implemented")

    def UpdateExecution(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/UpdateExecution is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/UpdateExecution is not implemented"
        )

    def GetExecutionData(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetExecutionData is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetExecutionData is not implemented"
        )

    def ListExecutions(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/ListExecutions is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/ListExecutions is not implemented"
        )

    def TerminateExecution(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/TerminateExecution is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/TerminateExecution is not implemented"
        )

    def GetNodeExecution(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetNodeExecution is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetNodeExecution is not implemented"
        )

    def GetDynamicNodeWorkflow(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/GetDynamicNodeWorkflow is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetDynamicNodeWorkflow is not implemented"
        )

    def ListNodeExecutions(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/ListNodeExecutions is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/ListNodeExecutions is not implemented"
        )

    def ListNodeExecutionsForTask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/ListNodeExecutionsForTask is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/ListNodeExecutionsForTask is not implemented"
        )

    def GetNodeExecutionData(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/GetNodeExecutionData is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetNodeExecutionData is not implemented"
        )

    def RegisterProject(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/RegisterProject is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/RegisterProject is not implemented"
        )

    def UpdateProject(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/UpdateProject is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/UpdateProject is not implemented")

    def GetProject(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetProject is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/GetProject is not implemented")

    def ListProjects(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/ListProjects is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/ListProjects is not implemented")

    def GetDomains(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetDomains is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/GetDomains is not implemented")

    def CreateWorkflowEvent(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/CreateWorkflowEvent is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/CreateWorkflowEvent is not implemented"
        )

    def CreateNodeEvent(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/CreateNodeEvent is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/CreateNodeEvent is not implemented"
        )

    def CreateTaskEvent(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/CreateTaskEvent is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/CreateTaskEvent is not implemented"
        )

    def GetTaskExecution(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetTaskExecution is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetTaskExecution is not implemented"
        )

    def ListTaskExecutions(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/ListTaskExecutions is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/ListTaskExecutions is not implemented"
        )

    def GetTaskExecutionData(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/GetTaskExecutionData is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetTaskExecutionData is not implemented"
        )

    def UpdateProjectDomainAttributes(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/UpdateProjectDomainAttributes is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/UpdateProjectDomainAttributes is not implemented"
        )

    def GetProjectDomainAttributes(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/GetProjectDomainAttributes is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetProjectDomainAttributes is not implemented"
        )

    def DeleteProjectDomainAttributes(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/DeleteProjectDomainAttributes is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/DeleteProjectDomainAttributes is not implemented"
        )

    def UpdateProjectAttributes(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/UpdateProjectAttributes is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/UpdateProjectAttributes is not implemented"
        )

    def GetProjectAttributes(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/GetProjectAttributes is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetProjectAttributes is not implemented"
        )

    def DeleteProjectAttributes(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/DeleteProjectAttributes is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/DeleteProjectAttributes is not implemented"
        )

    def UpdateWorkflowAttributes(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/UpdateWorkflowAttributes is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/UpdateWorkflowAttributes is not implemented"
        )

    def GetWorkflowAttributes(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/GetWorkflowAttributes is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetWorkflowAttributes is not implemented"
        )

    def DeleteWorkflowAttributes(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/DeleteWorkflowAttributes is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/DeleteWorkflowAttributes is not implemented"
        )

    def ListMatchableAttributes(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/ListMatchableAttributes is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/ListMatchableAttributes is not implemented"
        )

    def ListNamedEntities(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/ListNamedEntities is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/ListNamedEntities is not implemented"
        )

    def GetNamedEntity(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetNamedEntity is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetNamedEntity is not implemented"
        )

    def UpdateNamedEntity(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/UpdateNamedEntity is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/UpdateNamedEntity is not implemented"
        )

    def GetVersion(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetVersion is not implemented")
        raise NotImplementedError("/flyteidl.service.AdminService/GetVersion is not implemented")

    def GetDescriptionEntity(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/GetDescriptionEntity is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetDescriptionEntity is not implemented"
        )

    def ListDescriptionEntities(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details(
            "/flyteidl.service.AdminService/ListDescriptionEntities is not implemented"
        )
        raise NotImplementedError(
            "/flyteidl.service.AdminService/ListDescriptionEntities is not implemented"
        )

    def GetExecutionMetrics(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.AdminService/GetExecutionMetrics is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.AdminService/GetExecutionMetrics is not implemented"
        )


def add_AdminServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl.service.AdminService."""
    handlers = {
        "CreateTask": grpc.unary_unary_rpc_method_handler(
            servicer.CreateTask,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.task_pb2.TaskCreateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.task_pb2.TaskCreateResponse.SerializeToString,
        ),
        "GetTask": grpc.unary_unary_rpc_method_handler(
            servicer.GetTask,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ObjectGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.task_pb2.Task.SerializeToString,
        ),
        "ListTaskIds": grpc.unary_unary_rpc_method_handler(
            servicer.ListTaskIds,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierList.SerializeToString,
        ),
        "ListTasks": grpc.unary_unary_rpc_method_handler(
            servicer.ListTasks,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ResourceListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.task_pb2.TaskList.SerializeToString,
        ),
        "CreateWorkflow": grpc.unary_unary_rpc_method_handler(
            servicer.CreateWorkflow,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.workflow_pb2.WorkflowCreateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.workflow_pb2.WorkflowCreateResponse.SerializeToString,
        ),
        "GetWorkflow": grpc.unary_unary_rpc_method_handler(
            servicer.GetWorkflow,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ObjectGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.workflow_pb2.Workflow.SerializeToString,
        ),
        "ListWorkflowIds": grpc.unary_unary_rpc_method_handler(
            servicer.ListWorkflowIds,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierList.SerializeToString,
        ),
        "ListWorkflows": grpc.unary_unary_rpc_method_handler(
            servicer.ListWorkflows,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ResourceListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.workflow_pb2.WorkflowList.SerializeToString,
        ),
        "CreateLaunchPlan": grpc.unary_unary_rpc_method_handler(
            servicer.CreateLaunchPlan,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanCreateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanCreateResponse.SerializeToString,
        ),
        "GetLaunchPlan": grpc.unary_unary_rpc_method_handler(
            servicer.GetLaunchPlan,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ObjectGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlan.SerializeToString,
        ),
        "GetActiveLaunchPlan": grpc.unary_unary_rpc_method_handler(
            servicer.GetActiveLaunchPlan,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.ActiveLaunchPlanRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlan.SerializeToString,
        ),
        "ListActiveLaunchPlans": grpc.unary_unary_rpc_method_handler(
            servicer.ListActiveLaunchPlans,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.ActiveLaunchPlanListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanList.SerializeToString,
        ),
        "ListLaunchPlanIds": grpc.unary_unary_rpc_method_handler(
            servicer.ListLaunchPlanIds,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityIdentifierList.SerializeToString,
        ),
        "ListLaunchPlans": grpc.unary_unary_rpc_method_handler(
            servicer.ListLaunchPlans,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ResourceListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanList.SerializeToString,
        ),
        "UpdateLaunchPlan": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateLaunchPlan,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanUpdateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.launch_plan_pb2.LaunchPlanUpdateResponse.SerializeToString,
        ),
        "CreateExecution": grpc.unary_unary_rpc_method_handler(
            servicer.CreateExecution,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionCreateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionCreateResponse.SerializeToString,
        ),
        "RelaunchExecution": grpc.unary_unary_rpc_method_handler(
            servicer.RelaunchExecution,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionRelaunchRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionCreateResponse.SerializeToString,
        ),
        "RecoverExecution": grpc.unary_unary_rpc_method_handler(
            servicer.RecoverExecution,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionRecoverRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionCreateResponse.SerializeToString,
        ),
        "GetExecution": grpc.unary_unary_rpc_method_handler(
            servicer.GetExecution,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.WorkflowExecutionGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.Execution.SerializeToString,
        ),
        "UpdateExecution": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateExecution,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionUpdateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionUpdateResponse.SerializeToString,
        ),
        "GetExecutionData": grpc.unary_unary_rpc_method_handler(
            servicer.GetExecutionData,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.WorkflowExecutionGetDataRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.WorkflowExecutionGetDataResponse.SerializeToString,
        ),
        "ListExecutions": grpc.unary_unary_rpc_method_handler(
            servicer.ListExecutions,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ResourceListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionList.SerializeToString,
        ),
        "TerminateExecution": grpc.unary_unary_rpc_method_handler(
            servicer.TerminateExecution,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionTerminateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.ExecutionTerminateResponse.SerializeToString,
        ),
        "GetNodeExecution": grpc.unary_unary_rpc_method_handler(
            servicer.GetNodeExecution,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecution.SerializeToString,
        ),
        "GetDynamicNodeWorkflow": grpc.unary_unary_rpc_method_handler(
            servicer.GetDynamicNodeWorkflow,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.GetDynamicNodeWorkflowRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.DynamicNodeWorkflowResponse.SerializeToString,
        ),
        "ListNodeExecutions": grpc.unary_unary_rpc_method_handler(
            servicer.ListNodeExecutions,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionList.SerializeToString,
        ),
        "ListNodeExecutionsForTask": grpc.unary_unary_rpc_method_handler(
            servicer.ListNodeExecutionsForTask,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionForTaskListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionList.SerializeToString,
        ),
        "GetNodeExecutionData": grpc.unary_unary_rpc_method_handler(
            servicer.GetNodeExecutionData,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionGetDataRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.node_execution_pb2.NodeExecutionGetDataResponse.SerializeToString,
        ),
        "RegisterProject": grpc.unary_unary_rpc_method_handler(
            servicer.RegisterProject,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.project_pb2.ProjectRegisterRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.project_pb2.ProjectRegisterResponse.SerializeToString,
        ),
        "UpdateProject": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateProject,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.project_pb2.Project.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.project_pb2.ProjectUpdateResponse.SerializeToString,
        ),
        "GetProject": grpc.unary_unary_rpc_method_handler(
            servicer.GetProject,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.project_pb2.ProjectGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.project_pb2.Project.SerializeToString,
        ),
        "ListProjects": grpc.unary_unary_rpc_method_handler(
            servicer.ListProjects,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.project_pb2.ProjectListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.project_pb2.Projects.SerializeToString,
        ),
        "GetDomains": grpc.unary_unary_rpc_method_handler(
            servicer.GetDomains,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.project_pb2.GetDomainRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.project_pb2.GetDomainsResponse.SerializeToString,
        ),
        "CreateWorkflowEvent": grpc.unary_unary_rpc_method_handler(
            servicer.CreateWorkflowEvent,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.event_pb2.WorkflowExecutionEventRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.event_pb2.WorkflowExecutionEventResponse.SerializeToString,
        ),
        "CreateNodeEvent": grpc.unary_unary_rpc_method_handler(
            servicer.CreateNodeEvent,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.event_pb2.NodeExecutionEventRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.event_pb2.NodeExecutionEventResponse.SerializeToString,
        ),
        "CreateTaskEvent": grpc.unary_unary_rpc_method_handler(
            servicer.CreateTaskEvent,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.event_pb2.TaskExecutionEventRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.event_pb2.TaskExecutionEventResponse.SerializeToString,
        ),
        "GetTaskExecution": grpc.unary_unary_rpc_method_handler(
            servicer.GetTaskExecution,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecutionGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecution.SerializeToString,
        ),
        "ListTaskExecutions": grpc.unary_unary_rpc_method_handler(
            servicer.ListTaskExecutions,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecutionListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecutionList.SerializeToString,
        ),
        "GetTaskExecutionData": grpc.unary_unary_rpc_method_handler(
            servicer.GetTaskExecutionData,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecutionGetDataRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.task_execution_pb2.TaskExecutionGetDataResponse.SerializeToString,
        ),
        "UpdateProjectDomainAttributes": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateProjectDomainAttributes,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesUpdateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesUpdateResponse.SerializeToString,
        ),
        "GetProjectDomainAttributes": grpc.unary_unary_rpc_method_handler(
            servicer.GetProjectDomainAttributes,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesGetResponse.SerializeToString,
        ),
        "DeleteProjectDomainAttributes": grpc.unary_unary_rpc_method_handler(
            servicer.DeleteProjectDomainAttributes,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesDeleteRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.project_domain_attributes_pb2.ProjectDomainAttributesDeleteResponse.SerializeToString,
        ),
        "UpdateProjectAttributes": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateProjectAttributes,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesUpdateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesUpdateResponse.SerializeToString,
        ),
        "GetProjectAttributes": grpc.unary_unary_rpc_method_handler(
            servicer.GetProjectAttributes,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesGetResponse.SerializeToString,
        ),
        "DeleteProjectAttributes": grpc.unary_unary_rpc_method_handler(
            servicer.DeleteProjectAttributes,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesDeleteRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.project_attributes_pb2.ProjectAttributesDeleteResponse.SerializeToString,
        ),
        "UpdateWorkflowAttributes": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateWorkflowAttributes,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesUpdateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesUpdateResponse.SerializeToString,
        ),
        "GetWorkflowAttributes": grpc.unary_unary_rpc_method_handler(
            servicer.GetWorkflowAttributes,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesGetResponse.SerializeToString,
        ),
        "DeleteWorkflowAttributes": grpc.unary_unary_rpc_method_handler(
            servicer.DeleteWorkflowAttributes,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesDeleteRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.workflow_attributes_pb2.WorkflowAttributesDeleteResponse.SerializeToString,
        ),
        "ListMatchableAttributes": grpc.unary_unary_rpc_method_handler(
            servicer.ListMatchableAttributes,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.matchable_resource_pb2.ListMatchableAttributesRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.matchable_resource_pb2.ListMatchableAttributesResponse.SerializeToString,
        ),
        "ListNamedEntities": grpc.unary_unary_rpc_method_handler(
            servicer.ListNamedEntities,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityList.SerializeToString,
        ),
        "GetNamedEntity": grpc.unary_unary_rpc_method_handler(
            servicer.GetNamedEntity,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntity.SerializeToString,
        ),
        "UpdateNamedEntity": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateNamedEntity,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityUpdateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.common_pb2.NamedEntityUpdateResponse.SerializeToString,
        ),
        "GetVersion": grpc.unary_unary_rpc_method_handler(
            servicer.GetVersion,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.version_pb2.GetVersionRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.version_pb2.GetVersionResponse.SerializeToString,
        ),
        "GetDescriptionEntity": grpc.unary_unary_rpc_method_handler(
            servicer.GetDescriptionEntity,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.common_pb2.ObjectGetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.description_entity_pb2.DescriptionEntity.SerializeToString,
        ),
        "ListDescriptionEntities": grpc.unary_unary_rpc_method_handler(
            servicer.ListDescriptionEntities,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.description_entity_pb2.DescriptionEntityListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.description_entity_pb2.DescriptionEntityList.SerializeToString,
        ),
        "GetExecutionMetrics": grpc.unary_unary_rpc_method_handler(
            servicer.GetExecutionMetrics,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.WorkflowExecutionGetMetricsRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.execution_pb2.WorkflowExecutionGetMetricsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl.service.AdminService", handlers),)
    )
