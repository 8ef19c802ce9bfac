"""Log lines on standard error, without payloads. Writing them never holds up a call.

A thread writes them. Lines that cannot be written, because the disk is full or because there are
too many at once, are dropped and counted.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import threading
import traceback
from datetime import datetime, timezone
from typing import Final

from flyte_agent_kit.server.redaction import redact
from flyte_agent_kit.texts import said

_MOST_WAITING: Final = 10_000
_USUAL: Final = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """Formats a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Returns the record's time, level, logger and message, and what came with it."""
        line = {
            "time": _time(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": redact(record.getMessage()),
            **_fields(record),
        }
        return json.dumps(line, default=str, ensure_ascii=False)


class TextLines(logging.Formatter):
    """Formats a record as one line for people."""

    def format(self, record: logging.LogRecord) -> str:
        """Returns the same as JSON has, in other clothes."""
        fields = "".join(f" {key}={value}" for key, value in _fields(record).items())
        message = redact(record.getMessage())
        return f"{_time(record)} {record.levelname.lower():7} {message}{fields}"


class Lines(logging.Handler):
    """Writes lines to a file descriptor, in a thread.

    Args:
        descriptor: where to write.
    """

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self.dropped = 0
        self._descriptor = descriptor
        self._waiting: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write, name="flyte-agent-logs", daemon=True)
        self._thread.start()

    def emit(self, record: logging.LogRecord) -> None:
        """Hands a line to the thread."""
        if self._waiting.qsize() >= _MOST_WAITING:
            self.dropped += 1
            return
        try:
            line = f"{self.format(record)}\n".encode(errors="backslashreplace")
        except Exception:  # a field whose text cannot be had
            self.dropped += 1
            return
        self._waiting.put(line)

    def close(self) -> None:
        """Writes what is waiting, for at most a second."""
        self._waiting.put(None)
        self._thread.join(timeout=1)
        super().close()

    def _write(self) -> None:
        while (line := self._waiting.get()) is not None:
            try:
                os.write(self._descriptor, line)
            except OSError:
                self.dropped += 1


def configure(level: str, *, as_json: bool) -> Lines:
    """Sends all logging of the process to standard error.

    Args:
        level: the least level, such as `info`.
        as_json: whether lines are JSON.
    """
    lines = Lines(2)
    lines.setFormatter(JsonLines() if as_json else TextLines())
    root = logging.getLogger()
    root.handlers[:] = [lines]
    root.setLevel(level.upper())
    return lines


def _time(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds")


def _fields(record: logging.LogRecord) -> dict[str, object]:
    fields = {key: each for key, each in vars(record).items() if key not in _USUAL}
    if record.exc_info and record.exc_info[1] is not None:
        error = record.exc_info[1]
        frames = traceback.extract_tb(error.__traceback__)
        fields["error"] = redact(said(error))
        fields["stack"] = [f"{each.filename}:{each.lineno} in {each.name}" for each in frames]
    return fields
