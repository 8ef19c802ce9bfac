# Written by `nox -s generate` from flyteidl2/project/project_service.proto. Do not edit.
"""Clients and servers of the services of flyteidl2/project/project_service.proto."""

import grpc

import flyte_connector_stubs.flyteidl2.project.project_service_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class ProjectServiceStub:
    """Client of flyteidl2.project.ProjectService over a sync or an aio channel."""

    def __init__(self, channel):
        self.CreateProject = channel.unary_unary(
            "/flyteidl2.project.ProjectService/CreateProject",
            request_serializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.CreateProjectRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.CreateProjectResponse.FromString,
        )
        self.UpdateProject = channel.unary_unary(
            "/flyteidl2.project.ProjectService/UpdateProject",
            request_serializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.UpdateProjectRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.UpdateProjectResponse.FromString,
        )
        self.GetProject = channel.unary_unary(
            "/flyteidl2.project.ProjectService/GetProject",
            request_serializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.GetProjectRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.GetProjectResponse.FromString,
        )
        self.ListProjects = channel.unary_unary(
            "/flyteidl2.project.ProjectService/ListProjects",
            request_serializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.ListProjectsRequest.SerializeToString,
            response_deserializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.ListProjectsResponse.FromString,
        )


class ProjectServiceServicer:
    """Server of flyteidl2.project.ProjectService; what a subclass leaves out answers UNIMPLEMENTED."""

    def CreateProject(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.project.ProjectService/CreateProject is not implemented")
        raise NotImplementedError(
            "/flyteidl2.project.ProjectService/CreateProject is not implemented"
        )

    def UpdateProject(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.project.ProjectService/UpdateProject is not implemented")
        raise NotImplementedError(
            "/flyteidl2.project.ProjectService/UpdateProject is not implemented"
        )

    def GetProject(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.project.ProjectService/GetProject is not implemented")
        raise NotImplementedError("/flyteidl2.project.ProjectService/GetProject is not implemented")

    def ListProjects(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl2.project.ProjectService/ListProjects is not implemented")
        raise NotImplementedError(
            "/flyteidl2.project.ProjectService/ListProjects is not implemented"
        )


def add_ProjectServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl2.project.ProjectService."""
    handlers = {
        "CreateProject": grpc.unary_unary_rpc_method_handler(
            servicer.CreateProject,
            request_deserializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.CreateProjectRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.CreateProjectResponse.SerializeToString,
        ),
        "UpdateProject": grpc.unary_unary_rpc_method_handler(
            servicer.UpdateProject,
            request_deserializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.UpdateProjectRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.UpdateProjectResponse.SerializeToString,
        ),
        "GetProject": grpc.unary_unary_rpc_method_handler(
            servicer.GetProject,
            request_deserializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.GetProjectRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.GetProjectResponse.SerializeToString,
        ),
        "ListProjects": grpc.unary_unary_rpc_method_handler(
            servicer.ListProjects,
            request_deserializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.ListProjectsRequest.FromString,
            response_serializer=flyte_connector_stubs.flyteidl2.project.project_service_pb2.ListProjectsResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl2.project.ProjectService", handlers),)
    )
