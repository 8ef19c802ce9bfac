"""Certificates, checked before gRPC sees them: its own message says only that it failed."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from pathlib import Path

import grpc

from flyte_agent_kit.errors import KitError


@dataclass(frozen=True, kw_only=True)
class Tls:
    """The files of a server's certificate, all in PEM.

    Args:
        certificate: the certificate, followed by those between it and its authority.
        key: its private key, without a password.
        client_authority: the authority of the certificates that clients must have (mTLS); None if
            clients need none.
    """

    certificate: Path | str
    key: Path | str
    client_authority: Path | str | None = None

    def credentials(self) -> grpc.ServerCredentials:
        """Reads the files.

        Raises:
            KitError: a file cannot be read, is not what it should be, or key and certificate do
                not belong together.
        """
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        pair = _read(self.key), _read(self.certificate)
        try:
            context.load_cert_chain(self.certificate, self.key, password=_no_password)
        except _HasPasswordError:
            raise KitError(
                "the key has a password",
                where=str(self.key),
                todo="Store it without one: openssl pkey -in KEY -out PLAIN_KEY.",
            ) from None
        except ssl.SSLError as error:
            raise KitError(
                f"not a certificate and its key: {_reason(error)}",
                where=f"{self.certificate}, {self.key}",
                todo="Give a certificate and its own private key, both in PEM.",
            ) from None
        authority = None
        if self.client_authority is not None:
            authority = _read(self.client_authority)
            try:
                context.load_verify_locations(self.client_authority)
            except ssl.SSLError as error:
                raise KitError(
                    f"not a certificate: {_reason(error)}",
                    where=str(self.client_authority),
                    todo="Give the certificate of the clients' authority, in PEM.",
                ) from None
        return grpc.ssl_server_credentials(
            [pair], root_certificates=authority, require_client_auth=authority is not None
        )


class _HasPasswordError(Exception):
    pass


def _no_password() -> str:
    raise _HasPasswordError


def _reason(error: ssl.SSLError) -> str:
    return (error.reason or "no PEM block").replace("_", " ").lower()


def _read(path: Path | str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise KitError(
            f"cannot be read: {error.strerror}", where=str(path), todo="Give a file in PEM."
        ) from None
