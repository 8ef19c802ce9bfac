"""Where an agent is, and how to connect to it."""

from __future__ import annotations

import ipaddress
import re
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import grpc

from flyte_agent_kit.errors import KitError

_SCHEMES: Final = ("dns:", "ipv4:", "ipv6:", "unix:", "unix-abstract:", "vsock:", "passthrough:")
_IP_SCHEMES: Final = ("dns:", "ipv4:", "ipv6:")
_LARGEST_PORT: Final = 65_535
_UNLIMITED: Final = -1


@dataclass(frozen=True)
class Tls:
    """How to trust an agent, and to be trusted by it.

    Args:
        ca: the certificates of the authorities to trust, in PEM; None for the usual ones.
        certificate: the client's own certificate, in PEM, for an agent that asks for one.
        key: its private key, in PEM.
        server_name: the name in the agent's certificate, if the address has another.
    """

    ca: Path | None = None
    certificate: Path | None = None
    key: Path | None = None
    server_name: str | None = None


def is_address(target: str) -> bool:
    """Returns whether a target is an address, and not a module with a class."""
    return target.startswith(_SCHEMES) or re.fullmatch(r".*:\d+", target) is not None


def connect(address: str, tls: Tls | None = None) -> grpc.aio.Channel:
    """Opens a channel; it connects when it is used. Must be called in a running event loop.

    Args:
        address: as in `localhost:8000`, `[::1]:8000` or `dns:///agent:8000`.
        tls: None for a connection without TLS, which is propeller's default.

    Raises:
        KitError: There is no such port; or a file of certificates cannot be read, or does not hold
            any.
    """
    host, port = _host_and_port(address)
    if port is not None and not 0 < port <= _LARGEST_PORT:
        raise KitError(
            f"there is no port {port}", where=address, todo=f"Give one from 1 to {_LARGEST_PORT}."
        )
    # Core's limit is 4 MiB; answers beyond it are read here, and reported.
    options: list[tuple[str, Any]] = [("grpc.max_receive_message_length", _UNLIMITED)]
    if _is_local(host):
        options.append(("grpc.enable_http_proxy", 0))
    if tls is None:
        return grpc.aio.insecure_channel(address, options)
    if tls.server_name is not None:
        options.append(("grpc.ssl_target_name_override", tls.server_name))
    credentials = grpc.ssl_channel_credentials(_pem(tls.ca, "CERTIFICATE"), *_pair(tls))
    return grpc.aio.secure_channel(address, credentials, options)


def _host_and_port(address: str) -> tuple[str, int | None]:
    """Returns the last host and port of an address; nothing for one that is not of IP."""
    if address.startswith(_SCHEMES) and not address.startswith(_IP_SCHEMES):
        return "", None
    host, _, port = address.rpartition(":")
    host = re.sub(r"^(dns:(//[^/]*/)?|ipv4:|ipv6:)", "", host)
    return host.strip("[]"), int(port) if port.isdecimal() else None


def _is_local(host: str) -> bool:
    """Returns whether a host is this machine, to which no proxy leads."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _pair(tls: Tls) -> tuple[bytes | None, bytes | None]:
    """Returns the client's private key and its certificate, which belong together."""
    key, certificate = _pem(tls.key, "PRIVATE KEY"), _pem(tls.certificate, "CERTIFICATE")
    if tls.key is not None and tls.certificate is not None:
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_cert_chain(
                tls.certificate, tls.key, _no_password
            )
        except ssl.SSLError as error:
            reason = (error.reason or "not valid").replace("_", " ").lower()
            raise KitError(
                f"not a certificate and its key: {reason}",
                where=f"{tls.certificate}, {tls.key}",
                todo="Give a certificate and its own private key, without a password.",
            ) from None
    return key, certificate


def _no_password() -> str:
    return ""  # without it, OpenSSL would ask for one


def _pem(path: Path | None, label: str) -> bytes | None:
    if path is None:
        return None
    content = path.read_bytes()
    if not re.search(rb"-----BEGIN [A-Z ]*" + label.encode() + rb"-----", content):
        raise KitError(
            f"the file holds no {label} in PEM",
            where=str(path),
            todo=f"Give a file that begins with -----BEGIN {label}-----.",
        )
    return content
