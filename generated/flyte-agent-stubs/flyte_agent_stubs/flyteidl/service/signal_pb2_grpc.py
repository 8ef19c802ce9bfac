# Written by `nox -s generate` from flyteidl/service/signal.proto. Do not edit.
"""Clients and servers of the services of flyteidl/service/signal.proto."""

import grpc

import flyte_agent_stubs.flyteidl.admin.signal_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class SignalServiceStub:
    """Client of flyteidl.service.SignalService over a sync or an aio channel."""

    def __init__(self, channel):
        self.GetOrCreateSignal = channel.unary_unary(
            "/flyteidl.service.SignalService/GetOrCreateSignal",
            request_serializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.SignalGetOrCreateRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.Signal.FromString,
        )
        self.ListSignals = channel.unary_unary(
            "/flyteidl.service.SignalService/ListSignals",
            request_serializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.SignalListRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.SignalList.FromString,
        )
        self.SetSignal = channel.unary_unary(
            "/flyteidl.service.SignalService/SetSignal",
            request_serializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.SignalSetRequest.SerializeToString,
            response_deserializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.SignalSetResponse.FromString,
        )


class SignalServiceServicer:
    """Server of flyteidl.service.SignalService; what a subclass leaves out answers UNIMPLEMENTED."""

    def GetOrCreateSignal(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.SignalService/GetOrCreateSignal is not implemented")
        raise NotImplementedError(
            "/flyteidl.service.SignalService/GetOrCreateSignal is not implemented"
        )

    def ListSignals(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.SignalService/ListSignals is not implemented")
        raise NotImplementedError("/flyteidl.service.SignalService/ListSignals is not implemented")

    def SetSignal(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/flyteidl.service.SignalService/SetSignal is not implemented")
        raise NotImplementedError("/flyteidl.service.SignalService/SetSignal is not implemented")


def add_SignalServiceServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of flyteidl.service.SignalService."""
    handlers = {
        "GetOrCreateSignal": grpc.unary_unary_rpc_method_handler(
            servicer.GetOrCreateSignal,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.SignalGetOrCreateRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.Signal.SerializeToString,
        ),
        "ListSignals": grpc.unary_unary_rpc_method_handler(
            servicer.ListSignals,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.SignalListRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.SignalList.SerializeToString,
        ),
        "SetSignal": grpc.unary_unary_rpc_method_handler(
            servicer.SetSignal,
            request_deserializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.SignalSetRequest.FromString,
            response_serializer=flyte_agent_stubs.flyteidl.admin.signal_pb2.SignalSetResponse.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("flyteidl.service.SignalService", handlers),)
    )
