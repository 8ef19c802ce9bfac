# Written by `nox -s generate` from wrappers.toml. Do not edit.
"""Jobs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import final

from flyte_stubs_runtime import kinds as _kind
from flyte_stubs_runtime import members as _member
from flyte_stubs_runtime.enums import OpenEnum
from flyte_stubs_runtime.wrapper import Wrapper, wrapper

# Imported for their effect: they give the runtime's classes their public names.
from . import custom_info as _custom_info  # noqa: F401
from . import jobs_pb2 as _jobs_pb2
from . import times as _times  # noqa: F401
from .jobs_pb2 import Plain
from .phases import Phase

__all__ = [
    "Job",
    "JobInner",
]


@final
@wrapper
class Job(Wrapper[_jobs_pb2.Job]):
    """A job.

    Message `jobs.Job`.
    """

    phase: Phase = Phase.UNKNOWN
    """Field 1 of `jobs.Job`."""

    phases: tuple[Phase, ...] = ()
    """Field 2 of `jobs.Job`."""

    inner: JobInner | None = None
    """Field 3 of `jobs.Job`."""

    inners: tuple[JobInner, ...] = ()
    """Field 4 of `jobs.Job`."""

    plain: Plain | None = None
    """Field 5 of `jobs.Job`."""

    plains: tuple[Plain.Deep, ...] = ()
    """Field 6 of `jobs.Job`."""

    time: datetime | None = None
    """Field 7 of `jobs.Job`."""

    length: timedelta | None = None
    """Field 8 of `jobs.Job`."""

    info: Mapping[str, object] | None = None
    """Field 9 of `jobs.Job`."""

    commented: str = ""
    """Documented by its comment. Field 10 of `jobs.Job`."""

    _message = _jobs_pb2.Job
    _members = (
        _member.Member("phase", _kind.Enum(Phase), "Field 1 of `jobs.Job`."),
        _member.Many("phases", _kind.Enum(Phase), "Field 2 of `jobs.Job`."),
        _member.Member("inner", _kind.Wrapped(lambda: JobInner), "Field 3 of `jobs.Job`."),
        _member.Many("inners", _kind.Wrapped(lambda: JobInner), "Field 4 of `jobs.Job`."),
        _member.Member("plain", _kind.Message(Plain), "Field 5 of `jobs.Job`."),
        _member.Many("plains", _kind.Message(Plain.Deep), "Field 6 of `jobs.Job`."),
        _member.Member("time", _kind.Timestamp(), "Field 7 of `jobs.Job`."),
        _member.Member("length", _kind.Duration(), "Field 8 of `jobs.Job`."),
        _member.Member("info", _kind.Struct(), "Field 9 of `jobs.Job`."),
        _member.Member(
            "commented", _kind.Scalar(str), "Documented by its comment. Field 10 of `jobs.Job`."
        ),
    )


@final
@wrapper
class JobInner(Wrapper[_jobs_pb2.Job.Inner]):
    """jobs.Job.Inner

    Message `jobs.Job.Inner`.
    """

    job: Job | None = None
    """Field 1 of `jobs.Job.Inner`."""

    _message = _jobs_pb2.Job.Inner
    _members = (_member.Member("job", _kind.Wrapped(lambda: Job), "Field 1 of `jobs.Job.Inner`."),)
