"""Addresses to listen on."""

from __future__ import annotations

import errno
import os
import re
import socket
from typing import NamedTuple

from flyte_agent_kit.errors import KitError

_HOST_PORT = re.compile(r"(?:\[(?P<v6>[^\[\]]+)\]|(?P<host>[^:\[\]/]+)):(?P<port>[0-9]{1,5})")
_EVERYWHERE = "::"
_ALL = (_EVERYWHERE, "0.0.0.0")
_NO_IPV6 = (errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL)
"""gRPC listens on every IPv4 address then."""


class Address(NamedTuple):
    """A host and a port.

    Args:
        host: a name or an IP address, without brackets.
        port: 0 for any free port.
    """

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def overlaps(self, other: Address) -> bool:
        """Whether only one of the two can be listened on."""
        hosts = {self.host, other.host}
        return self.port == other.port != 0 and (len(hosts) == 1 or not hosts.isdisjoint(_ALL))

    @classmethod
    def parse(cls, text: str) -> Address:
        """Reads `host:port` or `[ipv6]:port`.

        Raises:
            KitError: it is neither.
        """
        found = _HOST_PORT.fullmatch(text)
        if found is None or int(found["port"]) > 65_535:
            raise KitError(
                f"{text!r} is not an address",
                todo="Write host:port, such as 127.0.0.1:8000, or [ipv6]:port, such as [::]:8000.",
            )
        return cls(found["v6"] or found["host"], int(found["port"]))


def reserve(address: Address, *, share: bool = False, option: str = "--address") -> socket.socket:
    """Binds a socket to an address without listening, to find out now whether that is possible.

    Args:
        address: where to bind.
        share: whether others may bind as well (SO_REUSEPORT).
        option: what sets the address, for the error.

    Raises:
        KitError: the address is in use, not of this machine, or not allowed.
    """
    try:
        infos = socket.getaddrinfo(
            *address, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE | socket.AI_NUMERICSERV
        )
    except (OSError, UnicodeError) as error:
        raise KitError(
            f"cannot find the host {address.host!r}: {error}",
            todo="Listen on an address of this machine, such as [::]:8000.",
        ) from None
    family, kind, protocol, _, place = infos[0]
    bound: socket.socket | None = None
    try:
        bound = socket.socket(family, kind, protocol)
        if os.name == "posix":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6 and address.host == _EVERYWHERE:
            bound.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        if share:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        bound.bind(place)
    except OSError as error:
        if bound is not None:
            bound.close()
        if address.host == _EVERYWHERE and error.errno in _NO_IPV6:
            return reserve(Address("0.0.0.0", address.port), share=share, option=option)
        told = f"cannot listen on {address}: {error.strerror}"
        raise KitError(told, todo=_todo(error, option)) from None
    return bound


def _todo(error: OSError, option: str) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Stop the process that listens there, or take another port with {option}."
    if error.errno == errno.EACCES:
        return "Take a port above 1023, or run with the right to bind this one."
    return "Listen on an address of this machine, such as [::]:8000."
