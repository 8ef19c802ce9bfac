"""The command line in this process, for tests that run it often: it starts at once."""

from __future__ import annotations

import contextlib
import io
import os
import signal
import subprocess
import sys
from pathlib import Path
from unittest import mock

from codegen import cli
from codegen.cli import options
from codegen.workspace import Workspace
from tests.conftest import Project


class Inside(Project):
    """A copy of the project on which this checkout's toolchain works.

    No test may import upstream's modules into this process, as flytekit does: protobuf would know
    their options in all of it, and what is compiled would have other bytes.
    """

    def command(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        assert "flyteidl" not in sys.modules, "such tests belong in beside_flytekit"
        out, err = io.StringIO(), io.StringIO()
        terminated = signal.getsignal(signal.SIGTERM)
        before = Path.cwd()
        os.chdir(self.root)
        try:
            with (
                contextlib.redirect_stdout(out),
                contextlib.redirect_stderr(err),
                mock.patch.dict(os.environ, env),
                mock.patch.object(options, "workspace", return_value=Workspace(self.root)),
                mock.patch.object(sys, "argv", ["codegen", *arguments]),
            ):
                status = cli.run()
        finally:
            os.chdir(before)
            signal.signal(signal.SIGTERM, terminated)
        return subprocess.CompletedProcess(arguments, status, out.getvalue(), err.getvalue())
