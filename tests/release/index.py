"""An index on loopback: pypiserver below a free port, which it prints.

Arguments: the folder with the files, a file for passwords, the name of a user. Standard input: that
user's password.
"""

import sys
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIServer, make_server

import pypiserver
from passlib.apache import HtpasswdFile


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


folder, passwords, user = sys.argv[1:]
file = HtpasswdFile(passwords, new=True, default_scheme="sha256_crypt")
file.set_password(user, sys.stdin.readline().rstrip("\n"))
file.save()
app = pypiserver.app(
    roots=[folder],
    password_file=passwords,
    authenticate=["update"],
    disable_fallback=True,
    backend_arg="simple-dir",  # not the cached one, which learns of a new file some time later
)
server = make_server("127.0.0.1", 0, app, Server)  # pyright: ignore[reportArgumentType]
print(server.server_port, flush=True)
server.serve_forever()
