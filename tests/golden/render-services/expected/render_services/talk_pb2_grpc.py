# Written by `nox -s generate` from talk.proto. Do not edit.
"""Clients and servers of the services of talk.proto."""

import grpc

import render_services.other_pb2
import render_services.talk_pb2

GRPC_GENERATED_VERSION = "1.85.1"
GRPC_VERSION = grpc.__version__


class TalkStub:
    """Client of talk.v1.Talk over a sync or an aio channel."""

    def __init__(self, channel):
        self.Ask = channel.unary_unary(
            "/talk.v1.Talk/Ask",
            request_serializer=render_services.talk_pb2.Note.SerializeToString,
            response_deserializer=render_services.talk_pb2.Note.FromString,
        )
        self.Send = channel.stream_unary(
            "/talk.v1.Talk/Send",
            request_serializer=render_services.talk_pb2.Note.SerializeToString,
            response_deserializer=render_services.talk_pb2.Note.FromString,
        )
        self.Follow = channel.unary_stream(
            "/talk.v1.Talk/Follow",
            request_serializer=render_services.talk_pb2.Note.SerializeToString,
            response_deserializer=render_services.other_pb2.Letter.Page.FromString,
        )
        self.Chat = channel.stream_stream(
            "/talk.v1.Talk/Chat",
            request_serializer=render_services.talk_pb2.Note.SerializeToString,
            response_deserializer=render_services.talk_pb2.Note.FromString,
        )


class TalkServicer:
    """Server of talk.v1.Talk; what a subclass leaves out answers UNIMPLEMENTED."""

    def Ask(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/talk.v1.Talk/Ask is not implemented")
        raise NotImplementedError("/talk.v1.Talk/Ask is not implemented")

    def Send(self, request_iterator, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/talk.v1.Talk/Send is not implemented")
        raise NotImplementedError("/talk.v1.Talk/Send is not implemented")

    def Follow(self, request, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/talk.v1.Talk/Follow is not implemented")
        raise NotImplementedError("/talk.v1.Talk/Follow is not implemented")

    def Chat(self, request_iterator, context):
        context.set_code(grpc.StatusCode.UNIMPLEMENTED)
        context.set_details("/talk.v1.Talk/Chat is not implemented")
        raise NotImplementedError("/talk.v1.Talk/Chat is not implemented")


def add_TalkServicer_to_server(servicer, server):
    """Lets `server`, sync or aio, answer calls of talk.v1.Talk."""
    handlers = {
        "Ask": grpc.unary_unary_rpc_method_handler(
            servicer.Ask,
            request_deserializer=render_services.talk_pb2.Note.FromString,
            response_serializer=render_services.talk_pb2.Note.SerializeToString,
        ),
        "Send": grpc.stream_unary_rpc_method_handler(
            servicer.Send,
            request_deserializer=render_services.talk_pb2.Note.FromString,
            response_serializer=render_services.talk_pb2.Note.SerializeToString,
        ),
        "Follow": grpc.unary_stream_rpc_method_handler(
            servicer.Follow,
            request_deserializer=render_services.talk_pb2.Note.FromString,
            response_serializer=render_services.other_pb2.Letter.Page.SerializeToString,
        ),
        "Chat": grpc.stream_stream_rpc_method_handler(
            servicer.Chat,
            request_deserializer=render_services.talk_pb2.Note.FromString,
            response_serializer=render_services.talk_pb2.Note.SerializeToString,
        ),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("talk.v1.Talk", handlers),)
    )
