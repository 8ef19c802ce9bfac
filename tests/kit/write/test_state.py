"""What travels as `resource_meta`: an author's state, written and read."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta, timezone
from enum import Enum
from pathlib import Path
from typing import Any

import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flyte_agent_kit import AgentFailure, AsyncAgent
from flyte_agent_kit.errors import KitError
from flyte_agent_kit.state import Held, StateCodec, StateError
from flyte_agent_kit.values import File, StructuredDataset


class Size(Enum):
    SMALL = "small"


class Cluster(pydantic.BaseModel):
    name: str
    cores: int = pydantic.Field(default=1, ge=1)


@dataclass
class Job:
    id: str
    size: Size = Size.SMALL
    started: datetime | None = None
    limit: timedelta = timedelta(0)
    cluster: Cluster | None = None
    tags: dict[str, list[int]] = field(default_factory=dict)


JOB = Job("a", Size.SMALL, datetime(2026, 1, 2, tzinfo=timezone.utc), timedelta(hours=1))


class Spark(AsyncAgent[Job], task_type="spark"):
    pass


class Pydantic(AsyncAgent[Cluster], task_type="pydantic"):
    pass


class Text(AsyncAgent[str], task_type="text"):
    pass


CODEC: StateCodec[Job] = StateCodec(Spark())


@pytest.mark.parametrize(
    ("agent", "state"),
    [
        (Spark(), JOB),
        (Spark(), Job("b", cluster=Cluster(name="c", cores=2), tags={"a": [1]})),
        (Pydantic(), Cluster(name="c", cores=2)),
        (Text(), "job-1"),
        (Text(), ""),
    ],
    ids=["dataclass", "nested", "pydantic", "text", "empty text"],
)
def test_a_state_comes_back(agent: AsyncAgent[Any], state: object) -> None:
    codec = StateCodec(agent)
    assert codec.decode(codec.encode(state)) == Held(state, b"", None)
    assert codec.decode(codec.encode(state, b"\x0a\x00")).outputs == b"\x0a\x00"


@given(st.text(), st.dictionaries(st.text(), st.lists(st.integers(-(2**63), 2**63 - 1))))
def test_any_text_and_numbers_come_back(text: str, tags: dict[str, list[int]]) -> None:
    job = Job(text, tags=tags)
    assert CODEC.decode(CODEC.encode(job)).state == job


def test_it_is_json_that_other_programs_read() -> None:
    assert json.loads(StateCodec(Pydantic()).encode(Cluster(name="c"))) == {
        "flyte_agent_state": 1,
        "state": {"name": "c", "cores": 1},
    }


def test_a_field_with_a_default_may_come_and_a_field_may_go() -> None:
    meta = b'{"flyte_agent_state": 1, "state": {"id": "a", "gone": true}}'
    assert CODEC.decode(meta).state == Job("a")


def test_a_state_of_flytekits_is_read() -> None:
    @dataclass
    class JobMetadata:
        id: str

    meta = json.dumps(asdict(JobMetadata("a"))).encode()  # as flytekit's ResourceMeta.encode
    assert CODEC.decode(meta).state == Job("a")


class Second(AsyncAgent[Job], task_type="spark", state_version=2):
    def upgrade_state(self, state: Any, version: int) -> Any:
        return {"id": f"{state['application']}/{version}"}


def test_an_old_state_is_upgraded() -> None:
    codec = StateCodec(Second())
    old = b'{"flyte_agent_state": 1, "state": {"application": "a"}}'
    assert codec.decode(old).state == Job("a/1")
    assert codec.decode(b'{"application": "a"}').state == Job("a/0")
    assert codec.decode(codec.encode(Job("b"))).state == Job("b")


@pytest.mark.parametrize(
    ("meta", "said"),
    [
        (b"", "the state is empty"),
        (b"\xff\x00", "the state is not JSON"),
        (b"{", "the state is not JSON"),
        (b"[" * 100_000, "the state is nested too deeply"),
        (b"[]", "the state of version 0 is not a Job of version 1: Expected `object`"),
        (b"{}", "missing required field `id`"),
        (b'{"id": 1}', "Expected `str`, got `int` - at `$.id`"),
        (b'{"flyte_agent_state": 2, "state": {"id": "a"}}', "a later release of the agent"),
        (b'{"flyte_agent_state": "x"}', "the state's envelope is damaged"),
        (b'{"flyte_agent_state": 1, "outputs": "?"}', "the state's envelope is damaged"),
        (b'{"flyte_agent_state": 1, "failure": 1}', "the state's envelope is damaged"),
        (b'{"id": "a", "cluster": {"name": "hunter2", "cores": 0}}', "at `$.cores`"),
    ],
)
def test_bytes_that_are_not_a_state(meta: bytes, said: str) -> None:
    with pytest.raises(StateError) as caught:
        CODEC.decode(meta)
    assert said in str(caught.value)
    assert "hunter2" not in str(caught.value)


@given(st.binary())
def test_any_bytes_are_read_or_refused(meta: bytes) -> None:
    with contextlib.suppress(StateError):
        CODEC.decode(meta)


@pytest.mark.parametrize(
    "error",
    [KeyError("application"), NotImplementedError("version 0"), IndexError(), AttributeError()],
)
def test_an_upgrade_that_fails(error: Exception) -> None:
    class Failing(AsyncAgent[Job], task_type="spark", state_version=3):
        def upgrade_state(self, state: Any, version: int) -> Any:
            raise error

    with pytest.raises(StateError, match="upgrade_state cannot read the state of version 1"):
        StateCodec(Failing()).decode(b'{"flyte_agent_state": 1, "state": {}}')


def test_an_upgrade_may_end_the_task() -> None:
    class Ending(AsyncAgent[Job], task_type="spark", state_version=3):
        def upgrade_state(self, state: Any, version: int) -> Any:
            raise AgentFailure("started too long ago")

    with pytest.raises(AgentFailure, match="too long ago"):
        StateCodec(Ending()).decode(b'{"flyte_agent_state": 1, "state": {}}')


def test_a_failure_comes_back() -> None:
    found = CODEC.decode(CODEC.encode_failure(AgentFailure("no queue", code="Q", recoverable=True)))
    assert found.failure is not None
    assert (found.failure.message, found.failure.code) == ("no queue", "Q")
    assert found.failure.recoverable


class Code(str, Enum):
    NO_QUEUE = "NoQueue"


@pytest.mark.parametrize(("code", "text"), [(Code.NO_QUEUE, "NoQueue"), (5, "5")])
def test_a_failures_code_may_be_of_an_enum(code: Any, text: str) -> None:
    found = CODEC.decode(CODEC.encode_failure(AgentFailure("no queue", code=code)))
    assert found.failure is not None
    assert found.failure.code == text


def test_a_failure_about_what_is_not_unicode_comes_back() -> None:
    found = CODEC.decode(CODEC.encode_failure(AgentFailure("no file \udcff")))
    assert found.failure is not None
    assert found.failure.message == "no file \\udcff"


@pytest.mark.parametrize("state", [None, "a", Job(id=1), Job("a", tags=object())])  # type: ignore[arg-type]
def test_what_is_not_a_state_is_not_written(state: Any) -> None:
    with pytest.raises(TypeError, match="which is not a state of type Job"):
        CODEC.encode(state)


@dataclass
class Numbered:
    parts: dict[int, str] = field(default_factory=dict)
    share: float | None = None
    order: list[int] = field(default_factory=list)
    more: Any = None


class Numbering(AsyncAgent[Numbered], task_type="numbering"):
    pass


class Share(pydantic.BaseModel):
    of_all: float | None = None


class Shares(AsyncAgent[Share], task_type="shares"):
    pass


@dataclass
class Placed:
    table: StructuredDataset
    files: list[File] = field(default_factory=list)
    more: dict[str, object] = field(default_factory=dict)


class Placing(AsyncAgent[Placed], task_type="placing"):
    pass


class Aliased(pydantic.BaseModel):
    job_id: str = pydantic.Field(alias="jobId")


class Aliases(AsyncAgent[Aliased], task_type="aliases"):
    pass


class Computing(pydantic.BaseModel, extra="forbid"):
    job: str = pydantic.Field(serialization_alias="jobName")

    @pydantic.computed_field  # type: ignore[prop-decorator]
    @property
    def url(self) -> str:
        return f"https://engine/{self.job}"


class Computes(AsyncAgent[Computing], task_type="computes"):
    pass


@pytest.mark.parametrize(
    ("agent", "state"),
    [
        (Placing(), Placed(StructuredDataset("bq://t", "parquet"), [File("a", "csv"), File("b")])),
        (Placing(), Placed(StructuredDataset("bq://t"), more={"a": [1, None]})),
        (Aliases(), Aliased(jobId="a")),
        (Computes(), Computing(job="a")),
    ],
)
def test_whatever_the_kit_and_pydantic_read_comes_back(
    agent: AsyncAgent[Any], state: object
) -> None:
    codec = StateCodec(agent)
    assert codec.decode(codec.encode(state)).state == state


def test_what_has_no_form_in_json_is_refused_before_a_task_is_created() -> None:
    @dataclass
    class Open:
        folder: Path

    class Opening(AsyncAgent[Open], task_type="opening"):
        pass

    with pytest.raises(KitError, match="Open cannot be written as JSON: Path has no form in JSON"):
        StateCodec(Opening())


class Login(pydantic.BaseModel):
    password: pydantic.SecretStr


@dataclass
class Session:
    login: Login | None = None


class Logins(AsyncAgent[Session], task_type="logins"):
    pass


def test_a_secret_is_refused_before_a_task_is_created() -> None:
    with pytest.raises(KitError, match="Login hides a secret, which would not come back"):
        StateCodec(Logins())


def test_types_that_only_a_function_knows_are_refused() -> None:
    @dataclass
    class Inner:
        id: str

    @dataclass
    class Outer:
        inner: Inner

    class Hidden(AsyncAgent[Outer], task_type="hidden"):
        pass

    with pytest.raises(KitError, match="Outer cannot be found: name 'Inner' is not defined"):
        StateCodec(Hidden())


def test_keys_that_are_numbers_come_back() -> None:
    codec = StateCodec(Numbering())
    state = Numbered({1: "a", -2: "b"}, 0.5)
    assert codec.decode(codec.encode(state)).state == state


def test_a_tuple_may_come_back_as_a_list() -> None:
    state = Numbered(order=(1, 2))  # type: ignore[arg-type]
    assert b"[1,2]" in StateCodec(Numbering()).encode(state)


@pytest.mark.parametrize(
    ("agent", "state", "where"),
    [
        (Numbering(), Numbered(share=float("inf")), r"\$.share"),
        (Numbering(), Numbered(more=[{1: float("nan")}]), r"\$.more\[…\]"),
        (Numbering(), Numbered(more=datetime(2026, 1, 2, tzinfo=timezone.utc)), r"\$.more"),
        (Numbering(), Numbered({1: "\ud800"}), "surrogates"),
        (Shares(), Share(of_all=float("nan")), r"\$"),
    ],
)
def test_what_would_not_come_back_is_not_written(
    agent: AsyncAgent[Any], state: object, where: str
) -> None:
    with pytest.raises(TypeError, match=where):
        StateCodec(agent).encode(state)


def test_a_type_in_quotes_is_refused() -> None:
    class Quoted(AsyncAgent["Job"], task_type="quoted"):
        pass

    with pytest.raises(KitError, match="name it without quotes"):
        StateCodec(Quoted())
