"""Which names denote secrets. Both kinds in one table; whoever changes the lists extends it."""

from __future__ import annotations

from typing import Any

import pytest

from flyte_stubs_runtime.custom_info import REDACTED, CustomInfoError, CustomInfoPolicy
from flyte_stubs_runtime.custom_info.secrets import SECRET_KEYS, SecretNames

# fmt: off
SECRETS = (
    # any naming style
    "password", "dbPassword", "DB_PASSWORD", "db-password", "db.password", "DbPassword",
    "dbpassword", "PASSWORD2", "api_key", "apiKey", "APIKey", "x-api-key", "apikey", "myapikey",
    "token", "token1", "x-auth-token", "authToken", "accesstoken", "ACCESSTOKEN", "refresh_token",
    "client_secret", "clientSecret", "aws.secret.access.key", "secretAccessKey", "SESSION_TOKEN",
    "Authorization", "Proxy-Authorization", "bearer", "Set-Cookie", "cookie", "jwt", "passphrase",
    "connectionString", "private_key", "privatekey", "signing_key", "sshKey", "encryption-key",
    # plurals
    "passwords", "secrets", "credentials", "secret_keys", "ssh_keys", "signing_keys",
    "encryption_keys", "api_keys", "access_tokens", "authTokens", "privateKeys", "cookies",
    # cases that tell no words apart, and characters that look alike
    "ToKeN", "PassWord", "pAsSwOrD", "my_ToKeN2", "ｐａｓｓｗｏｒｄ",
    "ｔｏｋｅｎ", "to\u200bken", "pass\u00adword",
    "api\ufeffKey", "tok\u2060en", "pa\ufe0fssword", "𝐩𝐚𝐬𝐬𝐰𝐨𝐫𝐝",
    # words that qualify
    "token_value", "tokenValue", "token_v2", "tokenV2", "password_string", "password_plain",
    "private_key_base64", "private_key_b64", "client-key-data", "old_password", "token_old",
    # keys and passes that have an owner
    "AccountKey", "account_key", "storageKey", "SharedKey", "master_key", "DB_PASS", "dbPass",
    "smtp_pass", "MYSQL_PWD", "db_pwd", "user_pwd", "sudo_pass", "DB_KEY", "auth_key", "priv_key",
    "passcode", "pass_phrase", "sasl_pass", "hmac_key",
    "my_public_token",
)
HARMLESS = (
    # counts of tokens, and tokens of a language model
    "tokens", "max_tokens", "total_tokens", "token_count", "tokens_per_second", "cost_per_token",
    "time_to_first_token", "eos_token", "bos_token", "pad_token", "unk_token", "mask_token",
    "tokenizer", "token_type",
    # places in a listing
    "next_token", "nextToken", "NEXT_TOKEN", "page_token", "pageToken", "next_page_token",
    "continuation_token",
    # a working directory, a result
    "pwd", "PWD", "OLDPWD", "cwd", "pass", "first_pass", "compiler_pass", "passed", "proxy_pass",
    # keys that are not secret
    "key", "keys", "primary_key", "foreign_key", "partition_key", "sort_key", "public_key",
    "ssh_public_key", "public_signing_key", "publicKey", "cache_key", "idempotency_key", "monkey",
    "keyboard", "hotkey",
    # what is about secrets and not one
    "secret_name", "secretName", "secret_arn", "secretRef", "secretKeyRef", "password_file",
    "passwords_checked", "cookie_policy", "api_keys_rotated_at", "credential_provider",
    "password_last_changed", "has_password_changed", "token_url", "token_expires_at",
    # other words
    "secretary", "author", "authorized", "passenger", "compass", "bypass", "value", "data",
    "compressed", "description", "", "_", "2", "é",
)
# fmt: on


def places(info: dict[str, Any], **settings: Any) -> list[str]:
    """Where a policy finds secrets by their names."""
    try:
        CustomInfoPolicy(**settings).apply({"a": info})
    except CustomInfoError as error:
        assert {each.code for each in error.violations} == {"secret-key"}
        return [each.pointer for each in error.violations]
    return []


@pytest.mark.parametrize("key", SECRETS, ids=ascii)
def test_a_name_that_denotes_a_secret(key: str) -> None:
    assert places({key: "x"}) == [f"/a/{key}"]
    assert places({"in": [{key: {"x": 1}}]}) == [f"/a/in/0/{key}"]
    assert places({"env": [{"name": key, "value": "x"}]}) == ["/a/env/0/value"]
    redacted = CustomInfoPolicy(secret_keys="redact").apply({"a": {key: "x"}})
    assert redacted == {"a": {key: REDACTED}}
    nothing: tuple[Any, ...] = (None, "", [], {}, False, True, REDACTED)
    for none in nothing:
        assert places({key: none}) == []


@pytest.mark.parametrize("key", HARMLESS, ids=ascii)
def test_a_name_that_denotes_none(key: str) -> None:
    info: dict[str, Any] = {key: "x", "env": [{"name": key, "value": "x"}, f"--{key}", "x"]}
    assert places(info) == []


@pytest.mark.parametrize("name", SECRET_KEYS)
def test_every_listed_name_is_its_own_example(name: str) -> None:
    names = SecretNames(SECRET_KEYS)
    assert names.denote(name)
    assert names.denote(name.replace(" ", "_").upper())
    assert names.denote(f"my_{name.replace(' ', '-')}")
    assert names.denote(f"{name}s") or name == "token"


def test_numbers_of_tokens_are_counts() -> None:
    assert places({"token": 17, "usage": {"output_token": 2.5}, "x_token": [1, 2, [3]]}) == []
    assert places({"token": ["x", 1]}) == ["/a/token"]
    assert places({"token": {"x": 1}}) == ["/a/token"]
    assert places({"password": 17, "pass_code": 1}) == ["/a/password", "/a/pass_code"]


PAIRS: tuple[dict[str, Any], ...] = (
    {"name": "DB_PASSWORD", "value": "x"},
    {"Name": "DB_PASSWORD", "Value": "x"},
    {"key": "password", "value": {"x": "y"}},
    {"value": ["x"], "name": "Authorization"},
    {"header": "Cookie", "values": ["x"]},
    {"id": 1, "name": "token", "type": "string", "value": "x"},
)


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_a_name_beside_its_value(pair: dict[str, Any]) -> None:
    value = next(key for key in pair if key.lower().startswith("value"))
    assert places({"env": [pair]}) == [f"/a/env/0/{value}"]
    assert places(pair) == [f"/a/{value}"]
    redacted = CustomInfoPolicy(secret_keys="redact").apply({"a": pair})
    assert redacted == {"a": {**pair, value: REDACTED}}
    assert CustomInfoPolicy().apply(redacted) == redacted
    assert CustomInfoPolicy(secret_keys="allow").apply({"a": pair}) == {"a": pair}


@pytest.mark.parametrize(
    "pair",
    [
        {"name": "DB_PASSWORD", "valueFrom": {"secretKeyRef": {"name": "db", "key": "password"}}},
        {"name": "HOST", "value": "DB_PASSWORD"},
        {"name": "token", "value": 17},
        {"name": "password", "value": ""},
        {"name": ["password"], "value": "x"},
        {"description": "password", "value": "x"},
    ],
    ids=str,
)
def test_pairs_that_hold_none(pair: dict[str, Any]) -> None:
    assert places({"env": [pair]}) == []


ARGUMENTS: tuple[tuple[list[Any], list[int]], ...] = (
    (["--password", "x"], [1]),
    (["run", "-password", "x", "y"], [2]),
    (["--db-password", "x", "--api_key", "y"], [1, 3]),
    (["--password=x"], [0]),
    (["DB_PASSWORD=x", "HOST=y"], [0]),
    (["-e", "DB_PASSWORD=x"], [1]),
    (["--password", "x=y"], [1]),
    (["--password", {"x": 1}], [1]),
    (["--password", "--token=x"], [1]),
    (["--password"], []),
    (["--password", "--verbose"], []),
    (["--password-stdin", "x"], []),
    (["--password="], []),
    (["--password", ""], []),
    (["--max-token", "17"], []),
    (["--token", 17], []),
    (["--eos-token", "x", "next_token=x"], []),
    (["password", "x"], []),
    (["the password = x", "a == b", "-", "="], []),
)


@pytest.mark.parametrize(("items", "secret"), ARGUMENTS, ids=str)
def test_arguments_of_a_command(items: list[Any], secret: list[int]) -> None:
    assert places({"args": items}) == [f"/a/args/{index}" for index in secret]
    redacted = CustomInfoPolicy(secret_keys="redact").apply({"a": {"args": items}})
    expected = [REDACTED if at in secret else each for at, each in enumerate(items)]
    assert redacted == {"a": {"args": expected}}


def test_names_of_ones_own_in_every_shape() -> None:
    settings: dict[str, Any] = {"secret_key_names": ["pin", "next token"]}
    info: dict[str, Any] = {
        "PIN": 1,
        "next_token": "x",
        "args": ["--pin", "1"],
        "password": "x",
        "pins": "x",
    }
    info |= {"env": [{"name": "SIM_PIN", "value": "1"}]}
    assert places(info, **settings) == [
        *("/a/PIN", "/a/next_token", "/a/args/1", "/a/pins", "/a/env/0/value"),
    ]


def test_messages_name_the_name() -> None:
    with pytest.raises(CustomInfoError) as refusal:
        CustomInfoPolicy().apply({"a": {"env": [{"name": "DB_PASSWORD", "value": "x"}]}})
    [violation] = refusal.value.violations
    assert violation.message == "'DB_PASSWORD' denotes a secret"


@pytest.mark.parametrize(
    "info",
    [
        {"env": [{"name": "DB_PASSWORD", "value": 2**53 + 1}]},
        {"args": ["--password", 2**53 + 1]},
    ],
)
def test_the_codec_keeps_quiet_about_every_shape(info: dict[str, Any]) -> None:
    with pytest.raises(CustomInfoError) as refusal:
        CustomInfoPolicy().apply({"a": info})
    assert str(2**53 + 1) not in str(refusal.value)
