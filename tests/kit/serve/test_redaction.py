from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flyte_agent_kit.server.redaction import redact
from flyte_agent_kit.server.statuses import details, grpc_status, http_status

SECRETS = {
    "password=hunter2 is wrong": "password=[redacted] is wrong",
    'login failed: {"api_key": "abc def", "user": "me"}': (
        'login failed: {"api_key": [redacted], "user": "me"}'
    ),
    "https://me:pa55@engine/jobs": "https://[redacted]@engine/jobs",
    "got 401 for Bearer abcdef.ghijkl": "got 401 for Bearer [redacted]",
    "DB_PASSWORD='a b'": "DB_PASSWORD=[redacted]",
    "the engine said s3cr3t-value": "the engine said [redacted]",
    "and mounted-value": "and [redacted]",
    "password=abc123 token: zzz": "password=[redacted] token: [redacted]",
    "Command '['submit', '--password', 'hunter2', '--jar', 'a.jar']' returned 1": (
        "Command '['submit', '--password', [redacted], '--jar', 'a.jar']' returned 1"
    ),
    "_OF_THE_ENGINE_TOKEN=abc": "_OF_THE_ENGINE_TOKEN=[redacted]",
    "submit --token=abc": "submit --token=[redacted]",
    f"{'long_' * 20}password: abc": f"{'long_' * 20}password: [redacted]",
    "submit --api-key abcdef123 --jar a.jar": "submit --api-key [redacted] --jar a.jar",
    "https://a.blob/c?sv=1&sig=Ab%3D&se=2": "https://a.blob/c?sv=1&sig=[redacted]&se=2",
    "GET https://b/k?X-Amz-Signature=dead": "GET https://b/k?X-Amz-Signature=[redacted]",
    "postgresql://me:p@55@engine/jobs": "postgresql://[redacted]@engine/jobs",
    '{"password": "abc", "x": 1}': '{"password": [redacted], "x": 1}',
}


@pytest.mark.parametrize("text", SECRETS)
def test_secrets(text: str) -> None:
    environment = {"ENGINE_TOKEN": "s3cr3t-value", "_FSEC_ENGINE_ID": "mounted-value"}
    assert redact(text, environment) == SECRETS[text]
    assert redact(SECRETS[text], environment) == SECRETS[text]


def test_what_is_too_long_to_be_sent_is_cut() -> None:
    text = "password=abc " + "a" * 1_000_000
    assert redact(text, {}).startswith("password=[redacted] aaa")
    assert len(redact(text, {})) < 50_000


@pytest.mark.parametrize(
    ("prefix", "text"),
    [("MINE_", "at [redacted] in /home/me"), ("", "at mounted-value in /home/me")],
)
def test_secrets_that_are_mounted_with_another_prefix(prefix: str, text: str) -> None:
    environment = {
        "FLYTE_SECRETS_ENV_PREFIX": prefix,
        f"{prefix}ENGINE_ID": "mounted-value",
        "HOME": "/home/me",
    }
    assert redact("at mounted-value in /home/me", environment) == text


@pytest.mark.parametrize(
    "text",
    [
        "no such table: events",
        "max_tokens=100: too many",
        "the option --password is missing",
        "['--token', '--verbose-output']",
        "--max-tokens 100000 --jar a.jar",
        "next_page_token=abc",
        "see https://engine/jobs/7",
        "KeyError: 'stages'",
        "Resource.custom_info/demo/password: 'password' denotes a secret [secret-key]",
        "état: 3 × 4",
    ],
)
def test_what_is_not_secret_stays(text: str) -> None:
    assert redact(text, {"ENGINE_TOKEN": "abc", "HOME": "/home/events"}) == text


@given(st.text(max_size=20_000))
def test_details_fit_into_a_header(text: str) -> None:
    assert len(quote(details(text))) < 8_000


def test_details_of_any_length_keep_their_beginning() -> None:
    told = details("no quota " + "é" * 100_000)
    assert told.startswith("no quota é")
    assert told.endswith("…")


def test_unknown_codes_have_a_status() -> None:
    assert grpc_status("NOT_FOUND").name == "NOT_FOUND"
    assert grpc_status("made up").name == "UNKNOWN"
    assert (http_status("NOT_FOUND"), http_status("made up")) == ("404", "500")
