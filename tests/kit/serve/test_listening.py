"""Addresses, certificates, health, reflection, metrics and the policy, each on a real server."""

from __future__ import annotations

import json
import logging
import shutil
import socket
import threading
import urllib.request
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from flyte_agent_kit import AsyncAgent, LogPage, Phase, Resource, Task
from flyte_agent_kit.errors import KitError
from flyte_agent_kit.server import Server, Settings, Tls
from flyte_agent_kit.server.address import Address
from flyte_agent_stubs import GetTaskRequest, GetTaskResponse
from flyte_agent_stubs.custom_info import CustomInfoPolicy
from tests.docs.test_reflection import buf
from tests.kit.serve import certificates
from tests.kit.serve.client import LONG, Client, connected, serving

META = b'{"flyte_agent_state":1,"state":{"id":"job-1"}}'


@dataclass
class Job:
    id: str


class Spark(AsyncAgent[Job], task_type="spark"):
    async def create(self, task: Task) -> Job:
        return Job("job-1")

    async def get(self, state: Job) -> Resource:
        if state.id == "waits":
            waiting.set()
            released.wait(LONG)
        info = {"spark": {"password": "hunter2", "stages": 3}}
        return Resource(phase=Phase.RUNNING, custom_info=info)

    async def delete(self, state: Job) -> None: ...


waiting, released = threading.Event(), threading.Event()


@pytest.mark.parametrize("text", ["", "8000", "host", "host:", ":8000", "[::]", "a:65536", "::1:8"])
def test_bad_addresses(text: str) -> None:
    with pytest.raises(KitError, match="is not an address"):
        Address.parse(text)


@pytest.mark.parametrize("text", ["127.0.0.1:0", "[::1]:8000", "agents.example:65535"])
def test_addresses_are_read_and_written(text: str) -> None:
    assert str(Address.parse(text)) == text


def test_ipv6() -> None:
    with serving(Spark, address="[::1]:0") as server, connected(server) as client:
        assert str(server.address).startswith("[::1]:")
        assert client.get("spark", META).phase is Phase.RUNNING


@pytest.mark.parametrize("host", ["127.0.0.1", "no.such.host.invalid", "192.0.2.1"])
def test_an_address_that_cannot_be_had_is_told(host: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"{host}:{taken.getsockname()[1]}"
        with pytest.raises(KitError) as caught:
            start(Spark, address=address)
    assert host in str(caught.value)


def start(*agents: Any, **settings: Any) -> None:
    """Starts a server that is expected not to start, on this thread's loop."""
    import asyncio

    from flyte_agent_kit.server import serve

    asyncio.run(serve(*agents, settings=Settings(**{"address": "127.0.0.1:0", **settings})))


@pytest.mark.parametrize(
    "settings",
    [
        {"max_calls": 0},
        {"threads": "a"},
        {"max_request_bytes": -5},
        {"max_seconds": 0},
        {"max_seconds": float("nan")},
        {"grace": -1},
        {"grace": float("inf")},
        {"on_violation": "shout"},
    ],
    ids=str,
)
def test_settings_out_of_range_are_told(settings: dict[str, Any]) -> None:
    with pytest.raises(KitError, match=rf"Settings.{next(iter(settings))}: .* is out of range"):
        Settings(**settings)


@pytest.mark.parametrize("on_violation", ["redact", "warn"])
def test_what_happens_to_violations_needs_a_policy(on_violation: Any) -> None:
    with pytest.raises(KitError, match="is for answers that break a policy, and there is none"):
        Settings(on_violation=on_violation)


# Certificates.


@pytest.fixture(scope="module")
def pki(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Path]]:
    folder = tmp_path_factory.mktemp("pki")
    ours = certificates.authority(folder, "ours")
    other = certificates.authority(folder, "other")
    return {
        "ours": ours,
        "other": other,
        "server": certificates.signed(folder, "server", ours),
        "client": certificates.signed(folder, "client", ours),
        "stranger": certificates.signed(folder, "stranger", other),
    }


def secure(server: Server, roots: Path, pair: tuple[Path, Path] | None = None) -> grpc.Channel:
    certificate, key = (each.read_bytes() for each in pair) if pair else (None, None)
    credentials = grpc.ssl_channel_credentials(roots.read_bytes(), key, certificate)
    return grpc.secure_channel(f"localhost:{server.address.port}", credentials)


def test_tls(pki: dict[str, tuple[Path, Path]]) -> None:
    certificate, key = pki["server"]
    with serving(Spark, tls=Tls(certificate=str(certificate), key=str(key))) as server:
        with secure(server, pki["ours"][0]) as channel:
            assert Client(channel).get("spark", META).phase is Phase.RUNNING
        for refused in (
            secure(server, pki["other"][0]),
            grpc.insecure_channel(str(server.address)),
        ):
            with refused, pytest.raises(grpc.RpcError):
                Client(refused).get("spark", META)


def test_mtls(pki: dict[str, tuple[Path, Path]]) -> None:
    certificate, key = pki["server"]
    tls = Tls(certificate=certificate, key=key, client_authority=pki["ours"][0])
    with serving(Spark, tls=tls) as server:
        with secure(server, pki["ours"][0], pki["client"]) as channel:
            assert Client(channel).get("spark", META).phase is Phase.RUNNING
        for pair in (None, pki["stranger"]):
            channel = secure(server, pki["ours"][0], pair)
            with channel, pytest.raises(grpc.RpcError):
                Client(channel).get("spark", META)


def test_certificates_that_do_not_load_are_told(
    pki: dict[str, tuple[Path, Path]], tmp_path: Path
) -> None:
    certificate, key = pki["server"]
    text = tmp_path / "text.pem"
    text.write_text("no certificate")
    locked = tmp_path / "locked.key"
    certificates.openssl(
        *("pkey", "-in", str(key), "-aes256", "-passout", "pass:x", "-out", str(locked))
    )
    for tls, told in (
        (Tls(certificate=tmp_path / "none.pem", key=key), "none.pem: cannot be read"),
        (Tls(certificate=text, key=key), "not a certificate and its key"),
        (Tls(certificate=certificate, key=pki["client"][1]), "key values mismatch"),
        (Tls(certificate=certificate, key=locked), "the key has a password"),
        (Tls(certificate=certificate, key=key, client_authority=text), "not a certificate"),
    ):
        with pytest.raises(KitError, match=told):
            start(Spark, tls=tls)


# Health, reflection and metrics.


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(Spark) as server:
        yield server


def health(channel: grpc.Channel) -> Any:
    """A stub; it has no types."""
    return health_pb2_grpc.HealthStub(channel)


def test_health(server: Server) -> None:
    with grpc.insecure_channel(str(server.address)) as channel:
        stub = health(channel)
        for name in ("", "flyteidl.service.AsyncAgentService"):
            answer = stub.Check(health_pb2.HealthCheckRequest(service=name), timeout=LONG)
            assert answer.status == health_pb2.HealthCheckResponse.SERVING
        with pytest.raises(grpc.RpcError):
            stub.Check(health_pb2.HealthCheckRequest(service="other"), timeout=LONG)


@pytest.mark.slow  # starts buf
def test_reflection_shows_custom_info(server: Server) -> None:
    if shutil.which("buf") is None:
        pytest.skip("buf-bin is not installed")
    services = buf(str(server.address), "--list-services")
    assert services.stdout.split() == [
        "flyteidl.service.AgentMetadataService",
        "flyteidl.service.AsyncAgentService",
        "flyteidl.service.SyncAgentService",
        "grpc.health.v1.Health",
        "grpc.reflection.v1alpha.ServerReflection",
    ]
    method = "/flyteidl.service.AsyncAgentService/GetTask"
    meta = b64encode(META).decode()
    request = json.dumps({"taskType": "spark", "resourceMeta": meta})
    answer = buf(str(server.address), "--data", request, method=method)
    assert '"stages"' in answer.stdout, answer.stderr


def test_metrics_have_flytekits_names() -> None:
    with serving(Spark, metrics_address="127.0.0.1:0") as server, connected(server) as client:
        client.create("spark")
        client.get("spark", META)
        with pytest.raises(grpc.RpcError):
            client.get("made up by a client", META)
        where = f"http://{server.metrics_address}/metrics"
        with urllib.request.urlopen(where, timeout=LONG) as page:
            text = page.read().decode()
    assert 'flyte_connector_requests_success_total{operation="get",task_type="spark"} 1.0' in text
    failed = 'failure_total{error_code="404",operation="get",task_type="(unknown)"} 1.0'
    assert f"flyte_connector_requests_{failed}" in text
    assert 'flyte_connector_input_literal_bytes_count{task_type="spark"} 1.0' in text
    assert 'flyte_connector_request_latency_seconds_sum{operation="get",task_type="spark"}' in text
    assert "flyte_agent_running_calls 0.0" in text
    assert "made up" not in text


class Traced(Spark, task_type="traced"):
    async def get(self, state: Job) -> Resource:
        from opentelemetry import trace

        context = trace.get_current_span().get_span_context()
        return Resource(phase=Phase.RUNNING, message=f"{context.trace_id:x}")

    def logs(self, state: Job, lines: int, token: str) -> LogPage:
        return LogPage(["a line"])


def test_agents_run_inside_the_callers_trace() -> None:
    pytest.importorskip("opentelemetry.instrumentation.grpc")
    traced = "4bf92f3577b34da6a3ce929d0e0e4736"
    with serving(Traced, telemetry=True) as server, connected(server) as client:
        call: grpc.UnaryUnaryMultiCallable[bytes, bytes]
        call = client.channel.unary_unary("/flyteidl.service.AsyncAgentService/GetTask")
        request = GetTaskRequest(task_type="traced", resource_meta=META).to_bytes()
        metadata = (("traceparent", f"00-{traced}-00f067aa0ba902b7-01"),)
        answer = GetTaskResponse.from_bytes(call(request, timeout=LONG, metadata=metadata))
        assert answer.resource is not None
        assert answer.resource.message == traced
        assert len(client.logs("traced", META)) == 2
        assert client.create("traced")


# The end.


def test_a_stop_lets_running_calls_finish_and_refuses_new_ones() -> None:
    waiting.clear()
    released.clear()
    with serving(Spark, grace=LONG) as server, connected(server) as client:
        meta = META.replace(b"job-1", b"waits")
        answers: list[Resource] = []
        polling = threading.Thread(target=lambda: answers.append(client.get("spark", meta)))
        polling.start()
        assert waiting.wait(LONG)
        with grpc.insecure_channel(str(server.address)) as channel:
            watch = health(channel).Watch(health_pb2.HealthCheckRequest())
            assert next(watch).status == health_pb2.HealthCheckResponse.SERVING
            server.request_stop()
            assert next(watch).status == health_pb2.HealthCheckResponse.NOT_SERVING
            assert list(watch) == []  # a stream that ends does not hold up the stop
        with connected(server) as late, pytest.raises(grpc.RpcError):
            late.get("spark", META)
        released.set()
        polling.join(LONG)
        assert [each.phase for each in answers] == [Phase.RUNNING]


@pytest.mark.parametrize("is_second", [False, True])
def test_a_stop_has_a_deadline(is_second: bool) -> None:
    waiting.clear()
    released.clear()
    with serving(Spark, grace=LONG) as server, connected(server) as client:
        errors: list[grpc.RpcError] = []

        def poll() -> None:
            try:
                client.get("spark", META.replace(b"job-1", b"waits"))
            except grpc.RpcError as error:
                errors.append(error)

        polling = threading.Thread(target=poll)
        polling.start()
        assert waiting.wait(LONG)
        if is_second:
            with grpc.insecure_channel(str(server.address)) as channel:
                watch = health(channel).Watch(health_pb2.HealthCheckRequest())
                assert next(watch).status == health_pb2.HealthCheckResponse.SERVING
                server.request_stop()
                assert next(watch).status == health_pb2.HealthCheckResponse.NOT_SERVING
        server.request_stop(0)
        polling.join(LONG / 2)
        assert len(errors) == 1
        released.set()


# The policy.


@pytest.mark.parametrize("on_violation", ["refuse", "redact", "warn"])
def test_the_policy_is_for_every_answer(
    on_violation: str, caplog: pytest.LogCaptureFixture
) -> None:
    policy = CustomInfoPolicy()
    settings = {"policy": policy, "on_violation": on_violation}
    with serving(Spark, **settings) as server, connected(server) as client:
        found = client.get("spark", META)
    if on_violation == "refuse":
        assert found.phase is Phase.FAILED
        assert found.agent_error is not None
        assert found.agent_error.code == "CustomInfoRefused"
        assert "Resource.custom_info/spark/password" in found.message
        assert "hunter2" not in found.message
    elif on_violation == "redact":
        assert found.phase is Phase.RUNNING
        assert found.custom_info == {"spark": {"password": "[redacted]", "stages": 3}}
    else:
        assert found.custom_info == {"spark": {"password": "hunter2", "stages": 3}}
        [record] = [each for each in caplog.records if each.levelno == logging.WARNING]
        assert "/spark/password" in vars(record)["violations"]


def test_redacting_refuses_what_cannot_be_redacted() -> None:
    policy = CustomInfoPolicy(registered_only=True)
    settings = {"policy": policy, "on_violation": "redact"}
    with serving(Spark, **settings) as server, connected(server) as client:
        assert client.get("spark", META).phase is Phase.FAILED
